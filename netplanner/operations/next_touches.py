"""What to propose once a plan is done, for the person it was with."""

from datetime import date

from netplanner.domain.next_touch import NextTouch, propose
from netplanner.domain.reach import reach_of, way
from netplanner.domain.words import DoNotContact, OutreachResult
from netplanner.operations.plan_days import FreeDays
from netplanner.storage import cadence, contacts, outreach, outreach_series, platforms, steps
from netplanner.storage.database import Connection


def after(connection: Connection, outreach_id: int, result: OutreachResult, today: date) -> NextTouch | None:
    """The touch that may follow a plan done today with a result; None where nothing is to be proposed.

    It is asked for before the plan is finished, so that the answer is one step with it: see `planning.finish`. Nothing
    is proposed where something else is planned with the person, nor where the person asked to be left alone.
    """
    plan = outreach.load(connection, outreach_id)
    if plan is None or not plan.contacts:
        return None
    person = contacts.load(connection, plan.contacts[0])
    if person is None or DoNotContact.ALL in person.do_not_contact:
        return None
    if outreach_series.others_open(connection, person.id, plan.id):
        return None
    open_keys = [platform.key for platform in platforms.listing(connection, today.isoformat())]
    best = way(reach_of(person), open_keys, steps.primary_platform(connection))
    days = cadence.days_of(connection, person.id)

    def free_from(first: date) -> date:
        return FreeDays(connection, first).find(first, person.country)

    return propose(plan, result, today, days=days, way=best, free_from=free_from)
