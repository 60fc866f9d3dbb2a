"""Reading what a plan made by the program must not exceed: days, invitations, notes, connections, minutes."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

import apsw

from netplanner.domain.auto_plan import Limits, month_of
from netplanner.domain.calendar import WEEK, DayRange, add_days, add_months, week_of
from netplanner.domain.free_days import DayRules, is_free, next_free
from netplanner.domain.goal_rules import parse_day
from netplanner.storage import attention, plan_load, queue_quota
from netplanner.storage.platforms import Platform

# Invitations that are planned and didn't go out yet.
_PLANNED_INVITATIONS = (
    "SELECT o.due_on, o.channel, o.why = '', count(*) FROM outreach o WHERE o.kind = 'invite' AND o.deleted IS NULL "
    "AND o.status IN ('planned', 'waiting') AND o.due_on >= ? "
    "AND NOT EXISTS (SELECT 1 FROM invitation i WHERE i.outreach_id = o.id AND i.sent_on IS NOT NULL) GROUP BY 1, 2, 3"
)
_CONNECTED = "SELECT count(DISTINCT contact_id) FROM profile WHERE platform = ? AND connected_on IS NOT NULL"
_OVERDUE = "SELECT count(*) FROM outreach WHERE due_on < ? AND deleted IS NULL AND status = 'planned'"

_Planned = list[tuple[str, str, bool, int]]


def read(
    connection: apsw.Connection, today: date, days: DayRange, rules: DayRules, used: Mapping[str, Platform]
) -> Limits:
    """The limits of `days`; `used` are the platforms that people are invited on, by key."""
    planned: _Planned = connection.execute(_PLANNED_INVITATIONS, (_month_start(days.first).isoformat(),)).fetchall()
    return Limits(
        days=days,
        rules=rules,
        load=_load(connection, today, days, rules),
        quota=queue_quota.quota(connection),
        invited=_invited(connection, today, planned),
        notes=dict(_notes(connection, days, used.values(), planned)),
        connections=dict(_connections(connection, used.values(), planned)),
        budget=_budget(connection, today, days),
        minutes=attention.minutes_of_kinds(connection),
    )


def room(limits: Limits) -> int:
    """How many more plans the days bear in all."""
    rules, load = limits.rules, limits.load
    return sum(rules.per_day - load.get(day, 0) for day in limits.days.days() if is_free(day, rules, load))


def _load(connection: apsw.Connection, today: date, days: DayRange, rules: DayRules) -> dict[date, int]:
    """The open plans of each day; those overdue are made up for on the first day there is."""
    load = plan_load.open_by_day(connection, days.first)
    late = int(connection.execute(_OVERDUE, (today.isoformat(),)).get)
    if late and (first := next_free(today, rules)) is not None:
        load[first] = load.get(first, 0) + late
    return load


def _invited(connection: apsw.Connection, today: date, planned: _Planned) -> dict[date, int]:
    invited: dict[date, int] = {}
    for text, _, _, count in planned:
        if (day := parse_day(text)) is not None:
            invited[day] = invited.get(day, 0) + count
    # Today some went out already.
    invited[today] = queue_quota.of_day(connection, today)
    return invited


def _notes(
    connection: apsw.Connection, days: DayRange, used: Iterable[Platform], planned: _Planned
) -> Iterable[tuple[tuple[str, str], int]]:
    """How many notes are left of each platform and month. A plan without a why will need one too."""
    for platform in used:
        if platform.notes_per_month is None:
            continue
        for first in _months(days):
            month = month_of(first)
            sent = queue_quota.notes(connection, platform.key, "", first).used
            bare = sum(
                count
                for day, channel, is_bare, count in planned
                if is_bare and channel in (platform.key, "") and day.startswith(month)
            )
            yield (platform.key, month), platform.notes_per_month - sent - bare


def _connections(connection: apsw.Connection, used: Iterable[Platform], planned: _Planned) -> Iterable[tuple[str, int]]:
    for platform in used:
        if platform.connection_cap is not None:
            there = int(connection.execute(_CONNECTED, (platform.key,)).get)
            asked = sum(count for _, channel, _, count in planned if channel == platform.key)
            yield platform.key, platform.connection_cap - there - asked


def _budget(connection: apsw.Connection, today: date, days: DayRange) -> dict[date, float]:
    """What is left of the user's minutes of each week, by its Monday; empty where they set none."""
    row = connection.execute("SELECT weekly_minutes FROM me WHERE id = 1").fetchone()
    if row is None or row[0] is None:
        return {}
    left: dict[date, float] = {}
    monday = week_of(days.first).first
    while monday <= days.last:
        week = DayRange(monday, add_days(monday, WEEK - 1))
        used = attention.used(connection, DayRange(monday, today)) if today in week else 0.0
        left[monday] = row[0] - used - attention.planned(connection, week)
        monday += timedelta(days=WEEK)
    return left


def _months(days: DayRange) -> list[date]:
    months = [_month_start(days.first)]
    while (following := add_months(months[-1], 1)) <= days.last:
        months.append(following)
    return months


def _month_start(day: date) -> date:
    return day.replace(day=1)
