"""Reading how much time went to close, good and other contacts, and who should have more of it."""

from datetime import date, timedelta
from typing import Any, NamedTuple

import apsw

from netplanner.domain.attention import (
    DAYS,
    MINUTES,
    TARGET,
    TIES,
    AskRatio,
    Balance,
    Shares,
    ask_ratio,
    balance,
    fitted,
    is_target,
    next_slots,
    overdue,
)
from netplanner.domain.calendar import DayRange, plan_range, week_of
from netplanner.domain.goal_rules import parse_day
from netplanner.domain.words import Tie, Tone
from netplanner.storage import goals, rule_settings

TARGET_KEY = "attention_target"
MINUTES_KEY = "attention_minutes"
# How many touches are suggested for a week.
SUGGESTED = 10


class Spent(NamedTuple):
    """Minutes per tie as it was at the time, how many people they went to, and how acquaintances were spoken to.

    `tones` counts the touches of acquaintances per tone, `acquaintances` the people.
    """

    minutes: dict[Tie, float]
    contacts: int
    tones: dict[Tone, int]
    acquaintances: int


class Attention(NamedTuple):
    """All that the balance says on a day. `slots` are the next touches per tie, `week` the minutes of this week so far,
    `planned` those of the open plans of next week; `budget` is the user's own of a week, None where there is none."""

    days: DayRange
    spent: Spent
    balance: Balance
    asks: AskRatio
    slots: tuple[int, int, int]
    week: float
    planned: float
    budget: int | None


class Suggestion(NamedTuple):
    """Somebody to turn to. Days are ISO dates or None; `overdue` is a part of the person's rhythm, `goals` are the
    open goals that the person serves, by what they say."""

    contact_id: int
    name: str
    title: str
    organization: str
    tie: Tie
    has_photo: bool
    last_contact_on: str | None
    overdue: float
    goals: tuple[str, ...] = ()


# ?3 is a sphere, "" for all; people of both count for each.
_COUNTS = (
    "FROM interaction i JOIN contact c ON c.id = i.contact_id WHERE i.happened_on BETWEEN ?1 AND ?2 "
    "AND c.deleted IS NULL AND (?3 = '' OR c.sphere IN (?3, 'both')) "
)
_PLANNED = (
    "SELECT o.kind, o.minutes, count(*) FROM outreach o JOIN outreach_contact oc ON oc.outreach_id = o.id "
    "JOIN contact c ON c.id = oc.contact_id WHERE o.due_on BETWEEN ?1 AND ?2 AND o.status IN ('planned', 'waiting') "
    "AND o.deleted IS NULL AND c.deleted IS NULL AND (?3 = '' OR c.sphere IN (?3, 'both')) GROUP BY o.kind, o.minutes"
)

# Who can be turned to: living people of a tie whom one may contact, who aren't put off and have nothing planned yet.
_FREE = (
    "FROM contact c WHERE c.deleted IS NULL AND c.kind <> 'org' AND c.tie = ?1 "
    "AND (?3 = '' OR c.sphere IN (?3, 'both')) "
    "AND ',' || c.do_not_contact || ',' NOT LIKE '%,all,%' AND coalesce(c.snoozed_until, '') <= ?2 "
    "AND NOT EXISTS (SELECT 1 FROM outreach_contact oc JOIN outreach o ON o.id = oc.outreach_id "
    "WHERE oc.contact_id = c.id AND o.status IN ('planned', 'waiting') AND o.deleted IS NULL) "
)
# Overdue first, as a part of their rhythm; then who was not heard of for longest, those set on an open goal first.
_MOST_WANTED = (
    "ORDER BY CASE WHEN c.next_due_on < ?2 THEN (julianday(?2) - julianday(c.next_due_on)) "
    "/ max(julianday(c.next_due_on) - julianday(c.last_contact_on), 1) ELSE 0 END DESC, "
    "coalesce(c.last_contact_on, ''), c.id NOT IN "
    "(SELECT k.contact_id FROM candidate k JOIN goal g ON g.id = k.goal_id WHERE k.decision = '' "
    "AND g.state = 'active' AND g.deleted IS NULL), c.sort_key, c.id LIMIT ?4"
)
_SUGGESTED = (
    "SELECT c.id, c.display_name, c.title, c.organization, "  # noqa: S608 - constants
    "EXISTS (SELECT 1 FROM photo p WHERE p.contact_id = c.id), c.last_contact_on, c.next_due_on " + _FREE + _MOST_WANTED
)
_PRESENT = "SELECT count(*) FROM (SELECT 1 " + _FREE + "LIMIT ?4)"  # noqa: S608 - constants


def read(connection: apsw.Connection, today: date, sphere: str = "", count: int = SUGGESTED) -> Attention:
    """The balance on `today` of the people of a `sphere`, "" for all, with the slots of the next `count` touches."""
    days = window(today)
    found = spent(connection, days.first.isoformat(), days.last.isoformat(), sphere)
    whole = balance(found.minutes, found.contacts, target(connection))
    asks, gives, neutral = (found.tones.get(tone, 0) for tone in (Tone.ASK, Tone.GIVE, Tone.NEUTRAL))
    row = connection.execute("SELECT weekly_minutes FROM me WHERE id = 1").fetchone()
    ahead = plan_range("next_week", today)
    return Attention(
        days=days,
        spent=found,
        balance=whole,
        asks=ask_ratio(asks, gives, neutral, found.acquaintances),
        slots=next_slots(whole, count),
        week=used(connection, DayRange(week_of(today).first, today), sphere),
        planned=planned(connection, ahead, sphere),
        budget=row[0] if row else None,
    )


def weighed(connection: apsw.Connection, today: date, sphere: str = "") -> Balance:
    """The balance alone."""
    days = window(today)
    found = spent(connection, days.first.isoformat(), days.last.isoformat(), sphere)
    return balance(found.minutes, found.contacts, target(connection))


def window(today: date) -> DayRange:
    """The days that a balance looks back on, `today` the last of them."""
    return DayRange(today - timedelta(days=DAYS - 1), today)


def spent(connection: apsw.Connection, first: str, last: str, sphere: str = "") -> Spent:
    """What the days `first` to `last` (ISO, both counted) went to; touches without a tie don't count.

    With a `sphere` only people of it and of both count.
    """
    bounds = (first, last, sphere)
    minutes: dict[Tie, float] = {}
    for tie, amount in _minutes(connection, bounds).items():
        if tie:
            minutes[tie] = amount
    people = (
        "SELECT count(DISTINCT i.contact_id), count(DISTINCT i.contact_id) FILTER (WHERE i.tie = 'acquaintance') "
        + _COUNTS
        + "AND i.tie <> ''"
    )
    contacts, acquaintances = connection.execute(people, bounds).fetchone() or (0, 0)
    tones = "SELECT i.tone, count(*) " + _COUNTS + "AND i.tie = 'acquaintance' GROUP BY i.tone"
    counted = {Tone(tone): count for tone, count in connection.execute(tones, bounds)}
    return Spent(minutes, contacts, counted, acquaintances)


def used(connection: apsw.Connection, days: DayRange, sphere: str = "") -> float:
    """Minutes given to anybody in `days`, to people of an undecided tie too."""
    return sum(_minutes(connection, (days.first.isoformat(), days.last.isoformat(), sphere)).values())


def planned(connection: apsw.Connection, days: DayRange, sphere: str = "") -> float:
    """Minutes that the open plans of `days` will take, as many as noted or as usual for their kind, for each person."""
    usual = minutes_of_kinds(connection)
    bounds = (days.first.isoformat(), days.last.isoformat(), sphere)
    rows = connection.execute(_PLANNED, bounds)
    return float(sum(count * (usual.get(kind, 0) if minutes is None else minutes) for kind, minutes, count in rows))


def suggested(
    connection: apsw.Connection, today: date, count: int = SUGGESTED, sphere: str = ""
) -> tuple[Suggestion, ...]:
    """Whom to turn to next, close people first: `count` of them, spread over the ties as the target asks for.

    Where a tie has too few the others take its part. Nobody is named whom one must not contact, who is put off or
    with whom something is planned already.
    """
    wanted = read(connection, today, sphere, count).slots
    present = []
    for tie in TIES:
        present.append(int(connection.execute(_PRESENT, _asked(tie, today, sphere, count)).get))
    chosen = []
    for tie, number in zip(TIES, fitted(wanted, present), strict=True):
        if number:
            chosen += [
                _suggestion(tie, row, today)
                for row in connection.execute(_SUGGESTED, _asked(tie, today, sphere, number))
            ]
    return _with_goals(connection, chosen)


def minutes_of_kinds(connection: apsw.Connection) -> dict[str, int]:
    """Minutes that a touch of each kind counts for where none are given: the user's own numbers before ours."""
    own = rule_settings.get(connection, MINUTES_KEY, {})
    return {str(kind): minutes for kind, minutes in MINUTES.items()} | (own if isinstance(own, dict) else {})


def target(connection: apsw.Connection) -> Shares:
    """The shares of close, good and acquaintance that the user aims at."""
    percent = rule_settings.get(connection, TARGET_KEY, None)
    if not isinstance(percent, list) or not is_target(percent):
        return TARGET
    return percent[0] / 100, percent[1] / 100, percent[2] / 100


def _minutes(connection: apsw.Connection, bounds: tuple[str, str, str]) -> dict[Tie, float]:
    """Minutes per tie, the undecided too, those of touches without any by their kind."""
    usual = minutes_of_kinds(connection)
    found: dict[Tie, float] = {}
    sql = "SELECT i.tie, i.kind, count(*) FILTER (WHERE i.minutes IS NULL), total(i.minutes) " + _COUNTS
    for tie, kind, without, given in connection.execute(sql + "GROUP BY i.tie, i.kind", bounds):
        found[Tie(tie)] = found.get(Tie(tie), 0.0) + given + without * usual.get(kind, 0)
    return found


def _asked(tie: Tie, today: date, sphere: str, limit: int) -> tuple[str, str, str, int]:
    return str(tie), today.isoformat(), sphere, limit


def _suggestion(tie: Tie, row: tuple[Any, ...], today: date) -> Suggestion:
    contact_id, name, title, organization, has_photo, last, due = row
    late = overdue(parse_day(last), parse_day(due), today)
    return Suggestion(contact_id, name, title, organization, tie, bool(has_photo), last, late)


def _with_goals(connection: apsw.Connection, found: list[Suggestion]) -> tuple[Suggestion, ...]:
    serving = goals.goals_of_contacts(connection, [one.contact_id for one in found])
    names = {goal.id: goal.what for goal in goals.listing(connection, states=goals.OPEN_STATES)}
    return tuple(
        one._replace(goals=tuple(names[goal_id] for goal_id in serving.get(one.contact_id, ()))) for one in found
    )
