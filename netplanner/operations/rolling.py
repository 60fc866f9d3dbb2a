"""What time does to plans: silences turn into what follows them, and what comes again by date goes on."""

from dataclasses import replace
from datetime import date

from netplanner.domain import follow_up, recurrence
from netplanner.domain.changes import Changes, Label
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import OutreachResult
from netplanner.operations import plan_results, plan_series, plan_steps
from netplanner.operations.plan_days import FreeDays
from netplanner.storage import contacts, outreach, outreach_series, outreach_writes
from netplanner.storage.database import Connection
from netplanner.storage.store import Step, Store


def roll_forward(store: Store, today: date) -> Changes:
    """Goes on with plans whose day is over, as one step; nothing is written where there is none.

    A plan that waited for an answer until today or before is done without one, and what its chain says is planned for
    today, or the first free day after it. Where the answer is in the book already, or the person may not be turned to,
    nothing follows. A plan that comes again by date and was missed goes to the latest of its days that has come: missed
    days roll forward as one. Doing it again changes nothing.
    """
    if not is_due(store.reader, today):
        return Changes()
    with store.step(Label("roll_forward")) as step:
        waited, missed = _waited(step.connection, today), _missed(step.connection, today)
        _end_waiting(step, waited, today)
        for before, after in missed:
            outreach_writes.update(step, before, after)
        step.touched.label = Label("roll_forward", {"count": len(waited) + len(missed)})
    return step.changes


def is_due(connection: Connection, today: date) -> bool:
    """Whether there is a plan to go on with."""
    waits = bool(outreach_series.no_longer_waiting(connection, today.isoformat()))
    return waits or bool(_missed(connection, today))


def _waited(connection: Connection, today: date) -> list[Outreach]:
    return outreach.load_many(connection, outreach_series.no_longer_waiting(connection, today.isoformat()))


def _missed(connection: Connection, today: date) -> list[tuple[Outreach, Outreach]]:
    """Plans that were missed, as they are and as they go on."""
    plans = outreach.load_many(connection, outreach_series.past_by_date(connection, today.isoformat()))
    pairs = [(plan, _latest(plan, today)) for plan in plans]
    return [(before, after) for before, after in pairs if before.due_on != after.due_on]


def _latest(plan: Outreach, today: date) -> Outreach:
    rule = recurrence.parse(plan.repeat_rule)
    if rule is None:
        return plan
    day = recurrence.last_day(rule, date.fromisoformat(plan.due_on), today).isoformat()
    # A day that was meant before says nothing any more of one that comes after it.
    return plan if day == plan.due_on else replace(plan, due_on=day, snoozed_from=None)


def _end_waiting(step: Step, plans: list[Outreach], today: date) -> None:
    told = outreach_series.answers(step.connection, [plan.id for plan in plans])
    silence = (str(OutreachResult.NO_ANSWER), today.isoformat())
    for plan in plans:
        result, day = told.get(plan.id, silence)
        ended = plan_results.record(step, [plan], OutreachResult(result), None, day)
        plan_series.go_on(step, ended, today)
    _follow_up(step, [plan for plan in plans if plan.id not in told], today)


def _follow_up(step: Step, plans: list[Outreach], today: date) -> None:
    """Plans what follows silences, from today on; whom nobody may turn to is left alone."""
    if not plans:
        return
    # The days are as they are without what has just ended.
    days = FreeDays(step.connection, today)
    fresh = []
    for plan in plans:
        following = follow_up.following(plan_steps.for_the_living(step, plan), today)
        if following is None or not plan_steps.may_be(step, following):
            continue
        person = contacts.load(step.connection, following.contacts[0]) if following.contacts else None
        following.due_on = days.take(today, person.country if person is not None else "").isoformat()
        fresh.append(following)
    outreach_writes.insert_many(step, fresh)
