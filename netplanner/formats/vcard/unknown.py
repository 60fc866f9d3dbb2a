"""The lines of a kept card that no field of a contact holds: shown as they are, and taken away one by one."""

from typing import NamedTuple

from netplanner.domain.contact import CardSource
from netplanner.formats.vcard.mapping import LABEL
from netplanner.formats.vcard.origin import Origin, origins_of
from netplanner.formats.vcard.properties import known_heads

# They say something of the card itself or of another line.
_OF_THE_CARD = frozenset({"UID", "REV", "PRODID", "FN", "N", "KIND", "SOURCE", "CLIENTPIDMAP", LABEL})
_ABOUT_A_LINE = frozenset({"X-ABLABEL", "X-ABADR"})


class UnknownLine(NamedTuple):
    """A line by its place in `CardSource.lines`, as it was written; `label` is what its card calls it."""

    place: int
    text: str
    label: str


def unknown_lines(card: CardSource) -> list[UnknownLine]:
    """What a card holds beside the fields of a contact, in the card's order."""
    origins, _ = origins_of(card.lines, known_heads())
    labels = {
        origin.head.group: origin.value for origin in origins if origin.head.group and origin.head.name == "X-ABLABEL"
    }
    return [
        UnknownLine(place, origin.text or "", labels.get(origin.head.group, ""))
        for place, origin in enumerate(origins)
        if _is_unknown(origin)
    ]


def without(card: CardSource, places: set[int]) -> CardSource:
    """The card without the lines at `places`, and without the labels that only they had (item1.X-ABLabel)."""
    origins, _ = origins_of(card.lines, known_heads())
    groups = {
        origin.head.group
        for place, origin in enumerate(origins)
        if place not in places and origin.head.group and origin.head.name not in _ABOUT_A_LINE
    }
    touched = {origins[place].head.group for place in places}
    kept = [
        line
        for place, (line, origin) in enumerate(zip(card.lines, origins, strict=True))
        if place not in places
        and not (origin.head.name in _ABOUT_A_LINE and origin.head.group in touched and origin.head.group not in groups)
    ]
    return CardSource(card.version, tuple(kept))


def _is_unknown(origin: Origin) -> bool:
    if origin.made or origin.head.name in _OF_THE_CARD or origin.head.name in _ABOUT_A_LINE:
        return False
    # An empty NOTE or ORG is understood: it says nothing.
    return origin.head.read is None or bool(origin.value.strip(" ;"))
