"""netplanner coverage: how the user's people cover the area of a goal, and where the gaps are."""

from argparse import Namespace

from netplanner.cli.access import reading
from netplanner.cli.terminal import print_json, say
from netplanner.domain.coverage import RECENT_DAYS, Coverage, Unclear, Unit
from netplanner.domain.errors import UserError
from netplanner.domain.place_names import area_name
from netplanner.storage import coverage, goals

_WHY = {
    Unclear.NO_PLACE: "no address",
    Unclear.NO_COUNTRY: "no country",
    Unclear.UNKNOWN_COUNTRY: "a country that isn't known here",
    Unclear.NO_REGION: "no region or city",
    Unclear.UNKNOWN_CITY: "a city that isn't known here",
}


def show_coverage(options: Namespace) -> int:
    with reading(options) as store:
        goal = goals.load(store.reader, options.goal)
        found = coverage.of_goal(store.reader, options.goal, store.clock.today())
    if goal is None or found is None:
        raise UserError("goal_gone")
    if options.json:
        print_json(_json(goal.id, goal.area, found))
        return 0
    _say(found)
    return 0


def _json(goal_id: int, area: list[str], found: Coverage) -> dict[str, object]:
    return {
        "goal": goal_id,
        "area": area,
        "covered": found.covered,
        "units": [
            {
                "code": unit.code,
                "name": area_name(unit.code),
                "contacts": unit.contacts,
                "close_or_good": unit.near,
                "prospects": unit.prospects,
                "covered": unit.is_covered,
                "parts": [
                    {"code": part.code, "name": area_name(part.code), "contacts": part.contacts}
                    for part in unit.fullest_parts
                ],
            }
            for unit in found.units
        ],
        "gaps": [
            {"code": unit.code, "name": area_name(unit.code), "contacts": unit.contacts, "needed": unit.enough.contacts}
            for unit in found.gaps
        ],
        "invitations": {
            "days": RECENT_DAYS,
            "inside": found.invited.inside,
            "outside": found.invited.outside,
            "unknown": found.invited.unknown,
            "share_outside": found.invited.share_outside,
        },
        "unresolved": [{"place": one.place, "why": str(one.why), "contact_ids": one.ids} for one in found.unresolved],
    }


def _say(found: Coverage) -> None:
    if not found.units:
        say("This goal has no area yet." if found.has_borders else "Nobody's country is known yet.")
    elif found.has_borders:
        say(f"{found.covered} of {len(found.units)} places covered")
    for unit in found.units:
        say(f"  {_line(unit, gap=unit in found.gaps)}")
    share = found.invited.share_outside
    if found.has_borders and share is not None:
        count = found.invited.inside + found.invited.outside
        say(f"{found.invited.outside} of {count} invitations of the last {RECENT_DAYS} days went outside ({share:.0%})")
    for one in found.unresolved:
        place = f"{one.place}: " if one.place else ""
        say(f"  unclear: {place}{_WHY[one.why]}, {len(one.ids)} people")


def _line(unit: Unit, *, gap: bool) -> str:
    name = area_name(unit.code)
    if gap and not unit.lacks_near:
        return f"{name}: {unit.contacts} of {unit.enough.contacts}"
    missing = f", {unit.near or 'nobody'} close or good" if unit.lacks_near else ""
    return f"{name}: {unit.contacts}{missing}"
