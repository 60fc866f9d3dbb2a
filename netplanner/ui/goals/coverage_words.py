"""The words about the places of a goal: what is covered, what is missing, whose place isn't known."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from netplanner.domain.coverage import RECENT_DAYS, Coverage, Unclear, Unit
from netplanner.domain.place_names import area_name, country_code, country_names, place_name
from netplanner.ui.goals.words import language
from netplanner.ui.numbers import number, percent

translate = QCoreApplication.translate

# More gaps than these make no line that is read.
_GAPS_NAMED = 3
# One part of a place alone tells nothing.
_FEWEST_PARTS = 2


def unit_name(code: str) -> str:
    return area_name(code, language())


def heading(found: Coverage) -> str:
    """The title of the card."""
    if not found.has_borders:
        return translate("Coverage", "Where they are, by country")
    text = translate("Coverage", "Where they are: {covered} of %Ln place(s) covered", None, len(found.units))
    return text.replace("{covered}", number(found.covered))


def state(unit: Unit) -> str:
    """What a place has or lacks, in few words."""
    if unit.is_covered:
        return translate("Coverage", "covered")
    if unit.lacks_near and not unit.near:
        return translate("Coverage", "nobody close or good")
    if unit.lacks_near:
        text = translate("Coverage", "{near} of {enough} close or good")
        return text.replace("{near}", number(unit.near)).replace("{enough}", number(unit.enough.near))
    text = translate("Coverage", "{count} of {enough}")
    return text.replace("{count}", number(unit.contacts)).replace("{enough}", number(unit.enough.contacts))


# The columns of the table that hold numbers.
NUMBERS = (2, 3, 4)


class Line(NamedTuple):
    """A place of the area, or where inside it people are."""

    unit: Unit
    is_part: bool = False

    @property
    def name(self) -> str:
        return place_name(self.unit.code, language()) if self.is_part else unit_name(self.unit.code)


def lines(found: Coverage) -> list[Line]:
    """All places in their order, each with its parts below it."""
    return [line for unit in found.units for line in (Line(unit), *_parts(unit))]


def _parts(unit: Unit) -> list[Line]:
    """Where inside a place people are; not where that is all of it by the same name, as in Oslo."""
    found = [Line(part, True) for part in unit.fullest_parts]
    return [] if len(found) == 1 and found[0].name == place_name(unit.code, language()) else found


def first_lines(found: Coverage, most: int) -> list[Line]:
    """The lines of a picture in their order, at most so many.

    Where there are more places, gaps come before what is covered; where there are few, their parts fill the room.
    """
    units = found.units
    if len(units) > most:
        gaps_first = found.gaps + [unit for unit in units if unit.is_covered] if found.has_borders else units
        chosen = {unit.code for unit in gaps_first[:most]}
        return [Line(unit) for unit in units if unit.code in chosen]
    each = (most - len(units)) // max(len(units), 1)
    if each < _FEWEST_PARTS:
        return [Line(unit) for unit in units]
    return [
        line for unit in units for line in (Line(unit), *(part for part in _parts(unit)[:each] if part.unit.contacts))
    ]


def heads() -> tuple[str, ...]:
    """The heads of the table of places."""
    return (
        translate("Coverage", "Place"),
        translate("Coverage", "State"),
        translate("Coverage", "Contacts"),
        translate("Coverage", "Close or good"),
        translate("Coverage", "Not known yet"),
    )


def row(line: Line, found: Coverage) -> tuple[str, ...]:
    """A place in that table; of an area without borders nothing is lacking, and parts are not judged."""
    unit = line.unit
    is_judged = not line.is_part and (unit.is_covered or found.has_borders)
    numbers = (number(unit.contacts), number(unit.near), number(unit.prospects))
    name = f"\N{EM SPACE}{line.name}" if line.is_part else line.name
    return name, state(unit) if is_judged else "", *numbers


def short_state(unit: Unit) -> str:
    """The same behind a bar, with the number."""
    if not unit.lacks_near or unit.near:
        return state(unit)
    return translate("Coverage", "{count}, none close").replace("{count}", number(unit.contacts))


def gap(unit: Unit) -> str:
    """ "Oslo: 1 of 3"."""
    return (
        translate("Coverage", "{place}: {state}")
        .replace("{state}", state(unit))
        .replace("{place}", unit_name(unit.code))
    )


def gaps_line(found: Coverage) -> str:
    """The first gaps in a line, or that there is none."""
    gaps = found.gaps
    if not gaps:
        return translate("Coverage", "No gaps") if found.has_borders and found.units else ""
    named = [gap(unit) for unit in gaps[:_GAPS_NAMED]]
    if len(gaps) > _GAPS_NAMED:
        named.append(translate("Coverage", "and %Ln more", None, len(gaps) - _GAPS_NAMED))
    label = translate("Coverage", "%Ln gap(s): {gaps}", None, len(gaps))
    return label.replace("{gaps}", " · ".join(named))


def outside_line(found: Coverage) -> str:
    """Where the recent invitations went; "" where none did or all places are inside."""
    share = found.invited.share_outside
    if not found.has_borders or share is None:
        return ""
    counted = found.invited.inside + found.invited.outside
    text = translate(
        "Coverage", "{outside} of %Ln invitation(s) in the last {days} days went outside, {share}", None, counted
    )
    return (
        text.replace("{outside}", number(found.invited.outside))
        .replace("{days}", number(RECENT_DAYS))
        .replace("{share}", percent(share))
    )


def unclear_count(found: Coverage) -> int:
    return sum(len(one.ids) for one in found.unresolved)


def unclear_link(found: Coverage) -> str:
    return translate("Coverage", "%Ln contact(s) without a clear place", None, unclear_count(found))


def place_written(text: str) -> str:
    """An address of the work list with the name of its country, where that is known."""
    before, comma, last = text.rpartition(", ")
    code = country_code(last)
    shown = country_names(language()).get(code, last) if code else last
    return f"{before}{comma}{shown}" if text else translate("Coverage", "No address")


_WHY = {
    Unclear.NO_PLACE: lambda: translate("Coverage", "no address: note where they live or work"),
    Unclear.NO_COUNTRY: lambda: translate("Coverage", "the country is missing"),
    Unclear.UNKNOWN_COUNTRY: lambda: translate("Coverage", "no such country is known"),
    Unclear.NO_REGION: lambda: translate("Coverage", "the region or the city is missing"),
    Unclear.UNKNOWN_CITY: lambda: translate("Coverage", "the city isn't known: add its region, or mend the spelling"),
}


def why_unclear(why: Unclear) -> str:
    return _WHY[why]()


def calculation(found: Coverage) -> str:
    """ "How is this calculated?" with the goal's own numbers."""
    rule = translate(
        "Coverage",
        "A place is covered once you have {enough} contacts there, {near} of them close or good. People you don't know "
        "yet don't count, and somebody with two addresses counts at both.",
    )
    rule = rule.replace("{enough}", number(found.enough.contacts)).replace("{near}", number(found.enough.near))
    lines = [_counted(unit) for unit in found.units[:8]]
    parts = [rule, "\n".join(lines)]
    if found.has_borders:
        parts.append(_invited(found))
    if count := unclear_count(found):
        text = translate(
            "Coverage",
            "Of %Ln contact(s) it isn't known whether they are in the area; they count nowhere.",
            None,
            count,
        )
        parts.append(text)
    return "\n\n".join(filter(None, parts))


def _counted(unit: Unit) -> str:
    text = translate("Coverage", "{place}: %Ln contact(s), {near} close or good: {state}", None, unit.contacts)
    return (
        text.replace("{near}", number(unit.near))
        .replace("{state}", state(unit))
        .replace("{place}", unit_name(unit.code))
    )


def _invited(found: Coverage) -> str:
    line = outside_line(found)
    if not line:
        return ""
    unknown = found.invited.unknown
    if not unknown:
        return line + "."
    return line + " " + translate("Coverage", "(the place of %Ln more isn't known).", None, unknown)
