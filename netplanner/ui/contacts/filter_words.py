"""Words for conditions on people: on chips, in the menus that offer them."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from netplanner.domain.search_query import UNDECIDED, Condition, ConditionKey
from netplanner.ui import wording
from netplanner.ui.translation import spoken

translate = QCoreApplication.translate

_KEYS: Mapping[ConditionKey, object] = {
    ConditionKey.TIE: QT_TRANSLATE_NOOP("Filters", "Tie"),
    ConditionKey.TAG: QT_TRANSLATE_NOOP("Filters", "Tag"),
    ConditionKey.GROUP: QT_TRANSLATE_NOOP("Filters", "Group"),
    ConditionKey.GOAL: QT_TRANSLATE_NOOP("Filters", "Goal"),
    ConditionKey.COMPANY: QT_TRANSLATE_NOOP("Filters", "Company"),
    ConditionKey.COUNTRY: QT_TRANSLATE_NOOP("Filters", "Country"),
    ConditionKey.CITY: QT_TRANSLATE_NOOP("Filters", "City"),
    ConditionKey.PLATFORM: QT_TRANSLATE_NOOP("Filters", "Platform"),
    ConditionKey.QUIET: QT_TRANSLATE_NOOP("Filters", "No contact for"),
    ConditionKey.HAS: QT_TRANSLATE_NOOP("Filters", "Has or has no"),
    ConditionKey.OVERDUE: QT_TRANSLATE_NOOP("Filters", "Overdue"),
    ConditionKey.ANSWER: QT_TRANSLATE_NOOP("Filters", "Invitation to answer"),
    ConditionKey.IMPORTED: QT_TRANSLATE_NOOP("Filters", "Imported"),
    ConditionKey.ADDED: QT_TRANSLATE_NOOP("Filters", "Added"),
    ConditionKey.CONTACTED: QT_TRANSLATE_NOOP("Filters", "Last contact"),
    ConditionKey.SOURCE: QT_TRANSLATE_NOOP("Filters", "Source"),
    ConditionKey.BASIS: QT_TRANSLATE_NOOP("Filters", "Basis"),
    ConditionKey.SPHERE: QT_TRANSLATE_NOOP("Filters", "Private or business"),
    ConditionKey.RELATION: QT_TRANSLATE_NOOP("Filters", "Known or prospect"),
    ConditionKey.NEED: QT_TRANSLATE_NOOP("Filters", "Needs"),
    ConditionKey.OFFER: QT_TRANSLATE_NOOP("Filters", "Offers"),
    ConditionKey.LANGUAGE: QT_TRANSLATE_NOOP("Filters", "Language"),
    ConditionKey.CHANNEL: QT_TRANSLATE_NOOP("Filters", "Preferred channel"),
    ConditionKey.STOP: QT_TRANSLATE_NOOP("Filters", "Do not contact"),
}
# In the order of the menu, the most wanted first.
KEYS = tuple(_KEYS)
# These have no value: they are chosen at once.
PLAIN_KEYS = frozenset({ConditionKey.OVERDUE, ConditionKey.ANSWER})
DAY_KEYS = frozenset({ConditionKey.IMPORTED, ConditionKey.ADDED, ConditionKey.CONTACTED})

_PARTS: Mapping[str, object] = {
    "email": QT_TRANSLATE_NOOP("Filters", "e-mail"),
    "phone": QT_TRANSLATE_NOOP("Filters", "phone"),
    "address": QT_TRANSLATE_NOOP("Filters", "address"),
    "photo": QT_TRANSLATE_NOOP("Filters", "photo"),
    "profile": QT_TRANSLATE_NOOP("Filters", "profile"),
    "birthday": QT_TRANSLATE_NOOP("Filters", "birthday"),
    "note": QT_TRANSLATE_NOOP("Filters", "note"),
    "company": QT_TRANSLATE_NOOP("Filters", "company"),
    "tag": QT_TRANSLATE_NOOP("Filters", "tag"),
    "goal": QT_TRANSLATE_NOOP("Filters", "goal"),
    "group": QT_TRANSLATE_NOOP("Filters", "group"),
    "plan": QT_TRANSLATE_NOOP("Filters", "plan"),
}
_MOVING: Mapping[str, object] = {
    "today": QT_TRANSLATE_NOOP("Filters", "today"),
    "yesterday": QT_TRANSLATE_NOOP("Filters", "yesterday"),
    "this_week": QT_TRANSLATE_NOOP("Filters", "this week"),
    "last_week": QT_TRANSLATE_NOOP("Filters", "last week"),
    "this_month": QT_TRANSLATE_NOOP("Filters", "this month"),
    "last_month": QT_TRANSLATE_NOOP("Filters", "last month"),
    "this_year": QT_TRANSLATE_NOOP("Filters", "this year"),
    "last_year": QT_TRANSLATE_NOOP("Filters", "last year"),
}


class Names(NamedTuple):
    """What the book calls its goals (by id) and platforms (by key)."""

    goals: Mapping[str, str] = MappingProxyType({})
    platforms: Mapping[str, str] = MappingProxyType({})


def key_name(key: ConditionKey) -> str:
    return translate("Filters", str(_KEYS[key]))


def value_name(key: ConditionKey, value: str, names: Names) -> str:
    """A value as it stands in a list of values: "Close", "Sweden", "90 days", "last week"."""
    words = _VALUES.get(key)
    return words(value, names) if words is not None else value


def condition_text(condition: Condition, names: Names) -> str:
    """A condition as a chip says it: "Tag: customer", "No e-mail", "No contact for 90 days"."""
    key, value, negated = condition
    if key is ConditionKey.HAS:
        text = translate("Filters", "No {part}") if negated else translate("Filters", "Has {part}")
        return text.replace("{part}", _part_name(value, names))
    if key is ConditionKey.QUIET and value.isdecimal():
        if negated:
            return translate("Filters", "Contact within %Ln day(s)", None, int(value))
        return translate("Filters", "No contact for %Ln day(s)", None, int(value))
    if key is ConditionKey.CONTACTED and not value:
        return translate("Filters", "Never contacted") if negated else translate("Filters", "Ever contacted")
    if key in (ConditionKey.TIE, ConditionKey.STOP) or not value:
        name = value_name(key, value, names) if key is ConditionKey.TIE or value else key_name(key)
        return translate("Filters", "Not: {value}").replace("{value}", name) if negated else name
    text = translate("Filters", "{key}: not {value}") if negated else translate("Filters", "{key}: {value}")
    head, _, tail = text.partition("{value}")
    return head.replace("{key}", key_name(key)) + value_name(key, value, names) + tail


def days_name(value: str, names: Names | None = None) -> str:
    """Days as people say them: "last week", "24 Nov 2026", "November 2026", "in the last 30 days"."""
    if value in _MOVING:
        return translate("Filters", str(_MOVING[value]))
    if value.endswith("d") and value[:-1].isdecimal():
        return translate("Filters", "in the last %Ln day(s)", None, int(value[:-1]))
    first, span, last = value.partition("..")
    if span:
        if not first:
            return translate("Filters", "until {day}").replace("{day}", days_name(last))
        if not last:
            return translate("Filters", "from {day}").replace("{day}", days_name(first))
        return f"{days_name(first)} – {days_name(last)}"
    if len(value) == 7:
        return wording.date_text(value + "-01", style="month")
    return wording.date_text(value)


def _part_name(part: str, names: Names) -> str:
    return translate("Filters", str(_PARTS[part])) if part in _PARTS else part


def _goal_name(value: str, names: Names) -> str:
    return names.goals.get(value, value)


def _platform_name(value: str, names: Names) -> str:
    return names.platforms.get(value, wording.channel_name(value))


def _country_name(value: str, names: Names) -> str:
    from netplanner.domain.place_names import area_name

    return area_name(value, spoken())


def _language_name(value: str, names: Names) -> str:
    language = QLocale(value.replace("-", "_"))
    if language.language() == QLocale.Language.C:
        return value
    return language.nativeLanguageName() or value


def _quiet_name(value: str, names: Names) -> str:
    return translate("Filters", "%Ln day(s)", None, int(value)) if value.isdecimal() else value


_VALUES: Mapping[ConditionKey, Callable[[str, Names], str]] = {
    ConditionKey.TIE: lambda value, names: wording.tie_name("" if value == UNDECIDED else value),
    ConditionKey.GOAL: _goal_name,
    ConditionKey.COUNTRY: _country_name,
    ConditionKey.PLATFORM: _platform_name,
    ConditionKey.SOURCE: lambda value, names: wording.source_name(value),
    ConditionKey.BASIS: lambda value, names: wording.basis_name("" if value == "unknown" else value),
    ConditionKey.SPHERE: lambda value, names: wording.sphere_name(value),
    ConditionKey.RELATION: lambda value, names: wording.relation_name(value),
    ConditionKey.HAS: _part_name,
    ConditionKey.QUIET: _quiet_name,
    ConditionKey.IMPORTED: days_name,
    ConditionKey.ADDED: days_name,
    ConditionKey.CONTACTED: days_name,
    ConditionKey.LANGUAGE: _language_name,
    ConditionKey.CHANNEL: lambda value, names: wording.channel_name(value, names.platforms),
    ConditionKey.STOP: lambda value, names: (
        wording.do_not_contact_name(value) if value else key_name(ConditionKey.STOP)
    ),
}
