"""The values of cells: guards, lists, kinds, tags."""

import re
from functools import lru_cache
from typing import Final

from netplanner.domain.text import fold
from netplanner.domain.words import DoNotContact
from netplanner.formats.contact_csv import unguarded
from netplanner.formats.table.heads import joined
from netplanner.resources import json_resource

# What Google puts between several values in one cell.
_JOINT: Final = " ::: "
_TEXT_FORMULA: Final = re.compile('="([^"]*)"')
_MARK: Final = "* "
_OWN_GROUPS: Final = frozenset({"mycontacts"})
_BETWEEN_ADDRESSES: Final = re.compile(r"[;,\s]+")
_GENDERS: Final = {
    **dict.fromkeys(("m", "male", "man", "mand", "mann", "mannlich", "herr"), "M"),
    **dict.fromkeys(("f", "female", "woman", "kvinde", "frau", "weiblich", "w", "k"), "F"),
}
_CHANNELS: Final = frozenset(map(str, DoNotContact))
_YES: Final = frozenset({"yes", "true", "1", "x", "y", "ja", "j", "sand", "wahr"})
_NO: Final = frozenset({"no", "false", "0", "n", "nej", "nein", "falsk", "falsch"})
# What Outlook writes where nothing was chosen, in the columns that no field is for and that of the gender.
DEFAULTS: Final = frozenset(
    {
        "smtp", "ex", "normal", "false", "falsk", "falsch", "unspecified", "uspecificeret", "ikke angivet",
        "keine angabe", "nicht angegeben", "offentlig", "public",
    }
)  # fmt: skip


def text_of(cell: str) -> str:
    """A cell without the guard of a spreadsheet's export and blanks at its ends."""
    return unguarded(cell.strip()).strip()


def number_as_text(cell: str) -> str:
    """A cell without the formula that programs write so that a spreadsheet keeps a number as text: `="0045"`."""
    found = _TEXT_FORMULA.fullmatch(cell) if cell[:2] == '="' else None
    return found[1] if found else cell


def spaced(text: str) -> str:
    """A value of one line: no line ends, single blanks."""
    return " ".join(text.split())


def several(text: str) -> list[str]:
    """The values that a cell holds."""
    if _JOINT.rstrip() not in text:
        return [text]
    return [value for part in f"{text} ".split(_JOINT) if (value := part.strip())]


def addresses(text: str) -> list[str]:
    """The e-mail addresses of a cell; one that holds none, or a name beside it, is taken as it is."""
    found: list[str] = []
    for value in several(text):
        parts = [part for part in _BETWEEN_ADDRESSES.split(value) if part]
        found += parts if len(parts) > 1 and all("@" in part[1:-1] for part in parts) else [spaced(value)]
    return found


def tags(text: str) -> list[str]:
    """The tags of a cell, Google's own group left out; other groups of its own lose their mark."""
    joint = f"{text} ".split(_JOINT)
    parts = joint if len(joint) > 1 else text.split(";" if ";" in text else ",")
    found = map(spaced, parts)
    return [
        tag.removeprefix(_MARK).strip()
        for tag in found
        if tag and not (tag.startswith(_MARK) and joined(tag) in _OWN_GROUPS)
    ]


def gender(text: str) -> str:
    """GENDER's M or F (RFC 6350, 6.2.7), "" where none was chosen, else the text."""
    key = fold(text)
    return "" if key in DEFAULTS else _GENDERS.get(key, text)


def channels_of(text: str) -> frozenset[str] | None:
    """Which channels are barred: their words of this program, or yes and no; None where it says neither."""
    words = frozenset(fold(text).replace(",", " ").split())
    if words <= _CHANNELS:
        return words
    if words <= _YES:
        return frozenset({str(DoNotContact.ALL)})
    return frozenset() if words <= _NO else None


@lru_cache(maxsize=1)
def _kinds() -> dict[str, tuple[str, ...]]:
    labels = json_resource("words/columns.json")["labels"]
    return {joined(name): tuple(kind.split()) for kind, names in labels.items() for name in names}


@lru_cache(maxsize=512)
def kind_of(label: str) -> tuple[tuple[str, ...], str, bool]:
    """What a label says: types of a card, else a text; and whether Google marks the value as the first."""
    marked = label.startswith(_MARK)
    text = spaced(label.removeprefix(_MARK))
    types = _kinds().get(joined(text))
    return (types, "", marked) if types is not None else ((), text, marked)


@lru_cache(maxsize=1)
def _events() -> dict[str, str]:
    events = json_resource("words/columns.json")["events"]
    return {joined(name): field for field, names in events.items() for name in names}


def event_of(label: str) -> str:
    """ "birthday" or "anniversary" where a label says so, else ""."""
    return _events().get(joined(label), "")
