"""What people do with journeys: plan meetings with those who are where they go."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from netplanner.domain.changes import Changes, Label
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import Channel, OutreachKind
from netplanner.operations import plan_checks
from netplanner.storage import outreach_writes
from netplanner.storage.store import Store


class Meeting(NamedTuple):
    """A person to meet on a day, for a goal or for none."""

    contact_id: int
    day: date
    goal_id: int | None = None


def plan(store: Store, meetings: Sequence[Meeting], *, where: str, why: str) -> Changes:
    """Plans a meeting in person with each, as one step, all or none; `where` is the place in the user's words.

    Raises UserError: contact_gone, goal_gone, do_not_contact, outreach_bad_date.
    """
    plans = [
        plan_checks.clean(
            Outreach(
                contacts=[meeting.contact_id],
                goal_id=meeting.goal_id,
                due_on=meeting.day.isoformat(),
                kind=OutreachKind.MEETING,
                channel=Channel.IN_PERSON,
                why=why,
            )
        )
        for meeting in meetings
    ]
    with store.step(Label("plan_journey", {"count": len(plans), "where": where})) as step:
        for one in plans:
            plan_checks.check(step.connection, one)
        outreach_writes.insert_many(step, plans)
    return step.changes
