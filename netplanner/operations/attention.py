"""What the user does about where their time goes: aims at shares, weighs touches, turns to those who lack time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from netplanner.domain.attention import MINUTES, TARGET, is_target
from netplanner.domain.calendar import plan_range
from netplanner.domain.changes import Changes, Label
from netplanner.domain.errors import UserError
from netplanner.domain.outreach import Outreach
from netplanner.domain.reach import reach_of, way
from netplanner.domain.spread import spread
from netplanner.operations import plan_checks
from netplanner.storage import (
    attention,
    contacts,
    me_writes,
    outreach_writes,
    plan_load,
    platforms,
    rule_setting_writes,
    steps,
)
from netplanner.storage.attention import MINUTES_KEY, TARGET_KEY
from netplanner.storage.database import Connection
from netplanner.storage.plan_load import PER_DAY, PER_DAY_KEY
from netplanner.storage.store import Store

_WEEK_MINUTES = 7 * 24 * 60
_NO_REASONS: Mapping[int, str] = {}


@dataclass(frozen=True, slots=True)
class Rules:
    """What a balance is measured by: percent of close, good and acquaintance, minutes per kind of touch, how many
    minutes a week go to people at all, None where that isn't said, and how many plans the program puts on a day."""

    target: tuple[int, int, int]
    minutes: Mapping[str, int]
    weekly_minutes: int | None = None
    per_day: int = PER_DAY


def rules(connection: Connection) -> Rules:
    """The rules as they hold now."""
    close, good, acquaintance = (round(share * 100) for share in attention.target(connection))
    row = connection.execute("SELECT weekly_minutes FROM me WHERE id = 1").fetchone()
    weekly = row[0] if row else None
    usual, most = attention.minutes_of_kinds(connection), plan_load.most_per_day(connection)
    return Rules((close, good, acquaintance), usual, weekly, most)


def edit(store: Store, after: Rules) -> Changes:
    """Writes the user's own rules as one step; what is as suggested isn't kept as their own.

    Raises UserError: bad_target (sum), bad_minutes (minutes), bad_per_day (number).
    """
    if not is_target(after.target):
        raise UserError("bad_target", sum=sum(after.target))
    for minutes in after.minutes.values():
        plan_checks.check_minutes(minutes)
    if after.weekly_minutes is not None and not 0 <= after.weekly_minutes <= _WEEK_MINUTES:
        raise UserError("bad_minutes", minutes=after.weekly_minutes)
    if after.per_day < 1:
        raise UserError("bad_per_day", number=after.per_day)
    usual = {str(kind): minutes for kind, minutes in MINUTES.items()}
    own = {kind: minutes for kind, minutes in after.minutes.items() if minutes != usual.get(kind)}
    suggested = tuple(round(share * 100) for share in TARGET)
    with store.step(Label("edit_attention")) as step:
        before = rules(step.connection)
        rule_setting_writes.put(step, TARGET_KEY, None if after.target == suggested else list(after.target))
        rule_setting_writes.put(step, MINUTES_KEY, own or None)
        rule_setting_writes.put(step, PER_DAY_KEY, None if after.per_day == PER_DAY else after.per_day)
        if after.weekly_minutes != before.weekly_minutes:
            me_writes.update_me(step, weekly_minutes=after.weekly_minutes)
    return step.changes


def add_to_next_week(store: Store, ids: Sequence[int], whys: Mapping[int, str] = _NO_REASONS) -> Changes:
    """Plans a touch of each person on the working days of next week, as evenly as what stands there allows.

    A day gets no more plans than the setting "plans_per_day" (5) says; where the week is full the days after it
    follow. Each goes the way the person prefers, else a shared platform, mail, phone or meeting; `whys` are kept as
    the reason. Who has something planned already is left alone. Raises UserError: contact_gone, do_not_contact.
    """
    with store.step(Label("plan_attention")) as step:
        connection = step.connection
        taken = plan_load.with_open_plans(connection, ids)
        free = [contact_id for contact_id in dict.fromkeys(ids) if contact_id not in taken]
        people = {person.id: person for person in contacts.load_many(connection, free)}
        if len(people) < len(free):
            raise UserError("contact_gone", ids=sorted(set(free) - people.keys()))
        ahead = plan_range("next_week", step.today)
        load = plan_load.open_by_day(connection, ahead.first)
        days = spread(len(free), ahead.first, load, plan_load.most_per_day(connection))
        open_keys = [platform.key for platform in platforms.listing(connection, ahead.first.isoformat())]
        primary = steps.primary_platform(connection)
        plans = []
        for contact_id, day in zip(free, days, strict=True):
            kind, channel = way(reach_of(people[contact_id]), open_keys, primary)
            plan = Outreach(
                contacts=[contact_id], due_on=day.isoformat(), kind=kind, channel=channel, why=whys.get(contact_id, "")
            )
            plan_checks.check(connection, plan)
            plans.append(plan)
        if plans:
            outreach_writes.insert_many(step, plans)
        step.touched.label = Label("plan_attention", {"count": len(plans)})
    return step.changes
