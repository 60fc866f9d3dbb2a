"""What a day asks for: plans due and overdue, answers awaited, birthdays, follow-ups, people to keep in touch with."""

from dataclasses import dataclass
from datetime import date

import apsw

from netplanner.domain.free_days import DayRules, Obstacle, is_free, obstacle
from netplanner.storage import free_days, today_people, today_plans
from netplanner.storage.today_lines import (
    BirthdayLine,
    FollowUpLine,
    PlanLine,
    Section,
    TouchLine,
    WaitingLine,
)

__all__ = ["BirthdayLine", "FollowUpLine", "PlanLine", "Section", "Today", "TouchLine", "WaitingLine", "read"]

# Lines read of each section where not said otherwise.
LIMIT = 100


@dataclass(frozen=True, slots=True)
class Today:
    """The sections of one day.

    `room` is how many touches the day still bears. `obstacle` is why nobody is proposed to keep in touch with, None
    on a day like others and where nobody is due.
    """

    day: date
    due: Section[PlanLine]
    overdue: Section[PlanLine]
    waiting: Section[WaitingLine]
    birthdays: Section[BirthdayLine]
    follow_ups: Section[FollowUpLine]
    keep_in_touch: Section[TouchLine]
    room: int
    obstacle: Obstacle | None = None


def read(connection: apsw.Connection, today: date, sphere: str = "", limit: int = LIMIT) -> Today:
    """All sections of `today`, of one sphere where one is given, at most `limit` lines of each.

    People to keep in touch with come one by one and not all at once: as many as the day still bears after what is
    planned, overdue and done today, none on a weekend, a quiet or busy day and a holiday, the person's too; `total`
    counts all that are due, up to two hundred. Who isn't turned to today stands there tomorrow. Who is told of in
    another section isn't told of again.
    """
    due = today_plans.due(connection, today, sphere, limit)
    overdue = today_plans.overdue(connection, today, sphere, limit)
    birthdays = today_people.birthdays(connection, today, sphere, limit)
    follow_ups = today_people.follow_ups(connection, today, sphere, limit)
    rules = free_days.read(connection, today, today)
    load = _load(connection, today)
    room = max(rules.per_day - load, 0)
    told = {line.contact_id for line in birthdays.lines if not line.days}
    told |= {line.contact_id for line in follow_ups.lines}
    total = today_people.count_due(connection, today, sphere, told)
    # Looking for a holiday loads much: not where nobody waits.
    stop = obstacle(today, rules, {today: load}) if total else None
    touches = () if stop or not total else _touches(connection, today, sphere, min(room, limit), told, rules)
    return Today(
        day=today,
        due=due,
        overdue=overdue,
        waiting=today_plans.waiting(connection, today, sphere, limit),
        birthdays=birthdays,
        follow_ups=follow_ups,
        keep_in_touch=Section(touches, total),
        room=room,
        obstacle=stop,
    )


def _load(connection: apsw.Connection, today: date) -> int:
    """What the day has to bear and has borne, of both spheres: one can't do more by looking at one."""
    planned = today_plans.count_due(connection, today) + today_plans.count_overdue(connection, today)
    return planned + len(today_people.touched(connection, today))


def _touches(
    connection: apsw.Connection, today: date, sphere: str, limit: int, told: set[int], rules: DayRules
) -> tuple[TouchLine, ...]:
    return today_people.keep_in_touch(
        connection,
        today,
        sphere,
        limit,
        without=told,
        is_free=lambda country: is_free(today, rules, country=country),
    )
