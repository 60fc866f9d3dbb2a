"""Why the method puts somebody where they stand, of the worlds of `naive_queue`, and what is used up of its limits."""

from datetime import date, timedelta
from typing import NamedTuple

from tests.storage.naive_queue import (
    FIRMS,
    Person,
    Ways,
    World,
    invitations_of,
    meets,
    most_often,
    nearness,
    places_of,
    platforms_of,
)


class Told(NamedTuple):
    """What reasons must say of somebody to be invited: criteria met as (key, value), whether they work at a target
    company and were set on the goal by hand, what may be said of the place, who may be asked for an introduction,
    where to meet them, and the share of the weights of which something is known."""

    met: list[tuple[str, str]]
    at_target: bool
    by_hand: bool
    place: set[tuple[str, str]]
    connectors: set[int]
    platform: str
    known: float


def told(world: World, goal_number: int, number: int, ways: Ways) -> Told:
    person, goal = world["people"][number], world["goals"][goal_number]
    primary, secondary = platforms_of(world, goal_number)
    on = [key for key in (primary, secondary) if key in person["profiles"]] or (["email"] if person["email"] else [""])
    return Told(
        met=[(key, value) for key, value, _ in goal["criteria"] if meets(person, key, value)],
        at_target=person["firm"] in goal["targets"],
        by_hand=person["decisions"].get(goal_number, (None,))[0] == "",
        place=_place(person, goal["area"]),
        connectors=ways.connectors(number),
        platform=on[0],
        known=_share_known(person, goal),
    )


def _place(person: Person, area: tuple[str, ...]) -> set[tuple[str, str]]:
    near = nearness(person, area)
    if near == 0:
        return {("outside", "")}
    if near == 1:
        held = [unit for unit in area if unit == "anywhere" or any(where.held[unit] for where in places_of(person))]
        return {("area", held[0])}
    unknown = not area or not places_of(person) or any(w.held[unit] is None for w in places_of(person) for unit in area)
    return {("place_unknown", "") if unknown else ("bordering", "")}


def _share_known(person: Person, goal: dict[str, object]) -> float:
    weights = [(is_known(person, key), weight) for key, _, weight in goal["criteria"]]  # type: ignore[attr-defined]
    if goal["targets"]:
        weights.append((bool(person["firm"]), 2))
    whole = sum(weight for _, weight in weights)
    return sum(weight for known, weight in weights if known) / whole if whole else 0.0


def is_known(person: Person, key: str) -> bool:
    industry, size = FIRMS[person["firm"]]
    return {
        "role": bool(person["title"] or person["role"]), "industry": bool(industry), "size": bool(size),
        "company": bool(person["firm"]), "tag": bool(person["tags"]), "group": "Club" in person["groups"],
        "country": any(where.country for where in places_of(person)),
        "city": any(where.city for where in places_of(person)),
    }[key]  # fmt: skip


# What each list that isn't for inviting may say.
CODES = {
    "do_not_contact": {"channels"}, "connected": {"since"}, "pending": {"planned", "sent", "received"},
    "declined": {"declined", "declined_by_me"}, "withdrawn": {"until"}, "snoozed": {"until"}, "skipped": {"skipped"},
    "connector_asked": {"asked"},
}  # fmt: skip


def used_of_day(world: World) -> int:
    """Invitations that went out today, and plans to invite today that left none that went out."""
    sent = sum(
        one["direction"] == "out" and one["sent"] == 0 for person in world["people"] for one in person["invitations"]
    )
    return sent + sum(day == 0 for day, _ in _planned(world)) + sum(one["sent"] == 0 for one in _records(world))


def notes_of_month(world: World, platform: str, today: date) -> int:
    """Invitations with a text on a platform in the month of today, and plans to write one."""
    month = {
        number for number in range(-31, 32)
        if (today + timedelta(days=number)).replace(day=1) == today.replace(day=1)
    }  # fmt: skip
    sent = sum(
        one["direction"] == "out" and one["sent"] in month and one["platform"] == platform and bool(one["text"])
        for person in world["people"] for one in invitations_of(person)
    )  # fmt: skip
    planned = sum(
        day in month and plan["channel"] in (platform, "") and bool(plan["why"]) for day, plan in _planned(world)
    )
    return sent + planned


def _planned(world: World) -> list[tuple[int, dict[str, object]]]:
    return [
        (-1 if plan["status"] == "done" else plan["due"], plan)
        for person in world["people"] for plan in person["plans"]
        if plan["kind"] == "invite" and not plan["deleted"] and plan["status"] != "skipped" and not plan["record"]
    ]  # fmt: skip


def _records(world: World) -> list[dict[str, int]]:
    return [
        {"sent": plan["record_sent"]} for person in world["people"] for plan in person["plans"] if plan["record"]
    ]  # fmt: skip


def decided(world: World) -> tuple[int, int]:
    """How many contacts were there before, and of how many it is decided whether to invite them on the primary
    platform: nobody may write to them, they were invited or invited the user, are connected, or left out for a reason.
    """
    mine = world["me"][0] or most_often(goal["primary"] for goal in world["goals"])
    existing = [one for one in world["people"] if one["known"] and not one["deleted"] and not one["org"]]
    return len(existing), sum(_is_decided(person, mine) for person in existing)


def _is_decided(person: Person, primary: str) -> bool:
    invited = any(one["platform"] == primary for one in invitations_of(person))
    # On whatever platform.
    passed_over = any(
        one["direction"] == "out" and one["state"] == "withdrawn" and one["sent"] is None
        for one in invitations_of(person)
    )
    planned = any(
        plan["kind"] == "invite" and plan["status"] in ("waiting", "done") and not plan["deleted"]
        and plan["channel"] in (primary, "")
        for plan in person["plans"]
    )  # fmt: skip
    left_out = any(decision == "skipped" for decision, _ in person["decisions"].values())
    connected = person["profiles"].get(primary) is not None
    return "all" in person["stops"] or connected or invited or passed_over or planned or left_out
