"""What a column of a table can hold, in words and in groups."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from netplanner.formats.table.fields import FIELDS, OTHER, SKIP

translate = QCoreApplication.translate

_NAMES: Mapping[str, object] = {
    OTHER: QT_TRANSLATE_NOOP("Columns", "Keep it as it is"),
    SKIP: QT_TRANSLATE_NOOP("Columns", "Leave it out"),
    "name": QT_TRANSLATE_NOOP("Columns", "Whole name"),
    "prefix": QT_TRANSLATE_NOOP("Columns", "Title before the name"),
    "given": QT_TRANSLATE_NOOP("Columns", "First name"),
    "additional": QT_TRANSLATE_NOOP("Columns", "Middle name"),
    "family": QT_TRANSLATE_NOOP("Columns", "Last name"),
    "suffix": QT_TRANSLATE_NOOP("Columns", "Suffix of the name"),
    "nickname": QT_TRANSLATE_NOOP("Columns", "Nickname"),
    "organization": QT_TRANSLATE_NOOP("Columns", "Organisation"),
    "department": QT_TRANSLATE_NOOP("Columns", "Department"),
    "title": QT_TRANSLATE_NOOP("Columns", "Job title"),
    "role": QT_TRANSLATE_NOOP("Columns", "Role"),
    "email": QT_TRANSLATE_NOOP("Columns", "E-mail"),
    "phone": QT_TRANSLATE_NOOP("Columns", "Phone"),
    "address": QT_TRANSLATE_NOOP("Columns", "Address"),
    "url": QT_TRANSLATE_NOOP("Columns", "Web address"),
    "profile": QT_TRANSLATE_NOOP("Columns", "Profile"),
    "messaging": QT_TRANSLATE_NOOP("Columns", "Messaging"),
    "label": QT_TRANSLATE_NOOP("Columns", "Kind of the next column"),
    "birthday": QT_TRANSLATE_NOOP("Columns", "Birthday"),
    "anniversary": QT_TRANSLATE_NOOP("Columns", "Anniversary"),
    "event": QT_TRANSLATE_NOOP("Columns", "Another date"),
    "gender": QT_TRANSLATE_NOOP("Columns", "Gender"),
    "language": QT_TRANSLATE_NOOP("Columns", "Language"),
    "note": QT_TRANSLATE_NOOP("Columns", "Note"),
    "tags": QT_TRANSLATE_NOOP("Columns", "Tags"),
    "connected_on": QT_TRANSLATE_NOOP("Columns", "Connected on"),
    "tie": QT_TRANSLATE_NOOP("Columns", "Tie"),
    "do_not_contact": QT_TRANSLATE_NOOP("Columns", "Do not contact"),
    "last_contact": QT_TRANSLATE_NOOP("Columns", "Last contact"),
    "met": QT_TRANSLATE_NOOP("Columns", "Met"),
    "met_on": QT_TRANSLATE_NOOP("Columns", "Met on"),
    "needs": QT_TRANSLATE_NOOP("Columns", "Needs"),
    "offers": QT_TRANSLATE_NOOP("Columns", "Offers"),
    "source": QT_TRANSLATE_NOOP("Columns", "Source"),
    "uid": QT_TRANSLATE_NOOP("Columns", "Number of the record"),
}
_KINDS: Mapping[str, object] = {
    "home": QT_TRANSLATE_NOOP("Columns", "home"),
    "work": QT_TRANSLATE_NOOP("Columns", "work"),
    "other": QT_TRANSLATE_NOOP("Columns", "other"),
    "mobile": QT_TRANSLATE_NOOP("Columns", "mobile"),
    "main": QT_TRANSLATE_NOOP("Columns", "main"),
    "work_main": QT_TRANSLATE_NOOP("Columns", "main, work"),
    "fax": QT_TRANSLATE_NOOP("Columns", "fax"),
    "work_fax": QT_TRANSLATE_NOOP("Columns", "fax, work"),
    "home_fax": QT_TRANSLATE_NOOP("Columns", "fax, home"),
    "work_mobile": QT_TRANSLATE_NOOP("Columns", "mobile, work"),
    "home_mobile": QT_TRANSLATE_NOOP("Columns", "mobile, home"),
    "pager": QT_TRANSLATE_NOOP("Columns", "pager"),
    "car": QT_TRANSLATE_NOOP("Columns", "car"),
    "year": QT_TRANSLATE_NOOP("Columns", "year"),
    "month": QT_TRANSLATE_NOOP("Columns", "month"),
    "day": QT_TRANSLATE_NOOP("Columns", "day"),
    "street": QT_TRANSLATE_NOOP("Columns", "street"),
    "extended": QT_TRANSLATE_NOOP("Columns", "second line"),
    "po_box": QT_TRANSLATE_NOOP("Columns", "PO box"),
    "postal_code": QT_TRANSLATE_NOOP("Columns", "postal code"),
    "city": QT_TRANSLATE_NOOP("Columns", "city"),
    "region": QT_TRANSLATE_NOOP("Columns", "region"),
    "country": QT_TRANSLATE_NOOP("Columns", "country"),
    "formatted": QT_TRANSLATE_NOOP("Columns", "all in one"),
}
_BRANDS: Mapping[str, str] = {
    "linkedin": "LinkedIn", "xing": "XING", "facebook": "Facebook", "twitter": "X (Twitter)", "instagram": "Instagram",
    "github": "GitHub", "aim": "AIM", "icq": "ICQ", "jabber": "Jabber", "msn": "MSN", "signal": "Signal",
    "skype": "Skype", "telegram": "Telegram", "whatsapp": "WhatsApp", "yahoo": "Yahoo",
}  # fmt: skip
_GROUPS: tuple[tuple[object, frozenset[str]], ...] = (
    (QT_TRANSLATE_NOOP("Columns", "None of these"), frozenset({OTHER, SKIP, "label"})),
    (
        QT_TRANSLATE_NOOP("Columns", "Name"),
        frozenset({"name", "prefix", "given", "additional", "family", "suffix", "nickname"}),
    ),
    (QT_TRANSLATE_NOOP("Columns", "Work"), frozenset({"organization", "department", "title", "role"})),
    (QT_TRANSLATE_NOOP("Columns", "E-mail"), frozenset({"email"})),
    (QT_TRANSLATE_NOOP("Columns", "Phone"), frozenset({"phone"})),
    (QT_TRANSLATE_NOOP("Columns", "Web and messaging"), frozenset({"url", "profile", "messaging"})),
    (QT_TRANSLATE_NOOP("Columns", "Address"), frozenset({"address"})),
    (
        QT_TRANSLATE_NOOP("Columns", "Dates"),
        frozenset({"birthday", "anniversary", "event", "connected_on", "last_contact", "met_on"}),
    ),
)
_REST: object = QT_TRANSLATE_NOOP("Columns", "More")


def field_text(field: str) -> str:
    """ "E-mail", "Phone (mobile)", "Address (work): city"; a field this version has no words for as it is."""
    base, *kinds = field.split(":")
    if base not in _NAMES:
        return field
    text = _say(_NAMES, base)
    if base == "address" and kinds:
        *place, part = kinds
        where = f" ({_say(_KINDS, place[0])})" if place else ""
        return f"{text}{where}: {_say(_KINDS, part)}"
    return f"{text} ({_BRANDS.get(kinds[0]) or _say(_KINDS, kinds[0])})" if kinds else text


def grouped_fields() -> list[tuple[str, list[str]]]:
    """All fields in the order of the menu: (name of the group, its fields)."""
    left = list(FIELDS)
    groups: list[tuple[str, list[str]]] = []
    for name, bases in _GROUPS:
        own = [field for field in left if field.split(":")[0] in bases]
        left = [field for field in left if field not in own]
        groups.append((translate("Columns", str(name)), own))
    if left:
        groups.append((translate("Columns", str(_REST)), left))
    return groups


def _say(words: Mapping[str, object], key: str) -> str:
    return translate("Columns", str(words[key])) if key in words else key
