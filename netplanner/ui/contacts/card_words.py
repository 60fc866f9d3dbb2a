"""Words of the card for what lies between people: relationships, roles, days."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from netplanner.domain.birthday import age_on, next_birthday
from netplanner.domain.words import LinkKind
from netplanner.ui import wording

translate = QCoreApplication.translate

# How the person of a card stands to another, as the label before the other's name.
_OUTWARD: Mapping[str, object] = {
    LinkKind.KNOWS_WELL: QT_TRANSLATE_NOOP("Relations", "knows well"),
    LinkKind.KNOWS: QT_TRANSLATE_NOOP("Relations", "knows"),
    LinkKind.HAS_MET: QT_TRANSLATE_NOOP("Relations", "has met"),
    LinkKind.PARTNER: QT_TRANSLATE_NOOP("Relations", "partner"),
    LinkKind.MANAGER: QT_TRANSLATE_NOOP("Relations", "manager"),
    LinkKind.INTRODUCED_BY: QT_TRANSLATE_NOOP("Relations", "introduced by"),
    LinkKind.OTHER: QT_TRANSLATE_NOOP("Relations", "related to"),
}
_INWARD: Mapping[str, object] = {
    LinkKind.MANAGER: QT_TRANSLATE_NOOP("Relations", "manages"),
    LinkKind.INTRODUCED_BY: QT_TRANSLATE_NOOP("Relations", "introduced"),
}
# The order of the rows, and of the choices in a menu: (kind, read from the other's side).
RELATION_ORDER: tuple[tuple[str, bool], ...] = (
    (LinkKind.KNOWS_WELL, False),
    (LinkKind.KNOWS, False),
    (LinkKind.HAS_MET, False),
    (LinkKind.PARTNER, False),
    (LinkKind.MANAGER, False),
    (LinkKind.MANAGER, True),
    (LinkKind.INTRODUCED_BY, False),
    (LinkKind.INTRODUCED_BY, True),
    (LinkKind.OTHER, False),
)


def relation_word(kind: str, inward: bool) -> str:
    """ "knows well", "manager" or, from the other's side, "manages"; a kind this version doesn't know as stored."""
    source = (_INWARD.get(kind) if inward else None) or _OUTWARD.get(kind)
    return translate("Relations", str(source)) if source is not None else kind


def group_role_name(role: str) -> str:
    """The role in a group: member and moderator in the user's language, the user's own words as they are."""
    known = {"member": translate("Groups", "member"), "moderator": translate("Groups", "moderator")}
    return known.get(role, role)


def birthday_text(stored: str, today: date, of: QWidget | None = None) -> str:
    """ "12 Apr 1980 · 46 years old · in 139 days"; what is no day as written."""
    parts = [wording.date_text(stored, of)]
    age = age_on(stored, today)
    if age is not None:
        parts.append(translate("ContactCard", "%Ln year(s) old", None, age))
    if (coming := next_birthday(stored, today)) is not None:
        parts.append(wording.relative_day_text((coming - today).days))
    return " · ".join(parts)
