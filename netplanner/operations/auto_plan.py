"""Planning the next weeks by the program: it proposes, the user takes what they like."""

from collections.abc import Sequence
from datetime import date

from netplanner.domain.auto_plan import MOST_WEEKS, WEEKS, Lane, Proposal
from netplanner.domain.changes import Changes, Label
from netplanner.domain.errors import UserError
from netplanner.domain.outreach import Outreach
from netplanner.domain.progress import Progress
from netplanner.domain.words import OutreachKind
from netplanner.operations import plan_checks
from netplanner.storage import auto_plan, outreach_writes, plan_load
from netplanner.storage.database import Connection
from netplanner.storage.store import Step, Store


def propose(
    connection: Connection,
    today: date,
    weeks: int = WEEKS,
    sphere: str = "",
    progress: Progress | None = None,
    *,
    goal_id: int | None = None,
    first: date | None = None,
) -> list[Proposal]:
    """Whom to turn to in the next `weeks` from `first` (today if None) on, by day; nothing is written.

    With a `sphere` only people and goals of it and of both. With a `goal_id` only people of that goal's queue. Each
    person is named once, and nobody with whom something is planned already, who is put off beyond the day or wants no
    contact; no day gets more plans than it bears, no day more invitations than the quota, no month more notes than the
    platform allows, no week more minutes than the user has. Not at once in a large book: to be read on a worker, with
    `progress`, which raises Cancelled. Raises UserError: bad_weeks (weeks, most), goal_gone.
    """
    if not 1 <= weeks <= MOST_WEEKS:
        raise UserError("bad_weeks", weeks=weeks, most=MOST_WEEKS)
    return auto_plan.propose(connection, today, weeks, sphere, progress, goal_id=goal_id, first=first)


def take(store: Store, proposals: Sequence[Proposal]) -> Changes:
    """Plans what the user takes, as one step, all or none; `Changes.outreach` are the new plans.

    Somebody with whom something was planned meanwhile is left out. An invitation without a why keeps its place, and
    the why is asked for when it is opened; one with a why is checked as any. Raises UserError: contact_gone, goal_gone,
    unknown_channel, platform_closed, do_not_contact, why_blocked; each with the contact_id of the proposal.
    """
    with store.step(Label("take_auto_plan", {"count": len(proposals)})) as step:
        wanted = _still_free(step, proposals)
        request = auto_plan.introduction_request(step.connection)
        plans = [_checked(step, one, request) for one in wanted]
        if plans:
            outreach_writes.insert_many(step, plans)
        step.touched.created = plans[0].id if len(plans) == 1 else None
        step.touched.label = Label("take_auto_plan", {"count": len(plans)})
    return step.changes


def _people(proposal: Proposal) -> list[int]:
    """The connector first, then whom the introduction is to."""
    return [proposal.contact_id] if proposal.connector_id is None else [proposal.connector_id, proposal.contact_id]


def _still_free(step: Step, proposals: Sequence[Proposal]) -> list[Proposal]:
    people = {contact_id for one in proposals for contact_id in _people(one)}
    taken = plan_load.with_open_plans(step.connection, people)
    free = []
    for one in proposals:
        if taken.isdisjoint(_people(one)):
            taken.update(_people(one))
            free.append(one)
    return free


def _checked(step: Step, proposal: Proposal, request: int | None) -> Outreach:
    plan = plan_checks.clean(
        Outreach(
            contacts=_people(proposal),
            goal_id=proposal.goal_id,
            due_on=proposal.day.isoformat(),
            kind=proposal.kind,
            channel=proposal.channel,
            template_id=request if proposal.connector_id is not None else None,
            why=proposal.why,
            cadence=proposal.lane is Lane.CADENCE,
        )
    )
    # What is yet to be written can't be judged.
    bare = plan.kind is OutreachKind.INVITE and not plan.why
    try:
        plan_checks.check(step.connection, _without_why(plan) if bare else plan)
    except UserError as error:
        raise UserError(error.code, **{**error.values, "contact_id": proposal.contact_id}) from None
    return plan


def _without_why(plan: Outreach) -> Outreach:
    """The plan as one of a kind that needs no why."""
    return Outreach(contacts=plan.contacts, goal_id=plan.goal_id, due_on=plan.due_on, channel=plan.channel)
