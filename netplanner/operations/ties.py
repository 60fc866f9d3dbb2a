"""What people do about ties: a suggestion to look at, and the decisions of sorting people one by one."""

from dataclasses import replace
from datetime import date

from netplanner.domain.cadence import LONGEST, SHORTEST
from netplanner.domain.changes import Changes, Label
from netplanner.domain.contact import Contact
from netplanner.domain.errors import UserError
from netplanner.domain.outreach import Outreach
from netplanner.domain.tie_suggestion import Suggestion
from netplanner.domain.tie_suggestion import suggest as judge
from netplanner.domain.words import OutreachKind, Tie
from netplanner.operations import plan_checks
from netplanner.storage import contact_writes, contacts, invitation_writes, outreach_writes, tie_facts
from netplanner.storage.database import Connection
from netplanner.storage.store import Step, Store


def suggest(connection: Connection, contact_id: int, today: date) -> Suggestion | None:
    """The tie that a person's record speaks for, with the reasons; None where it says too little. Sets nothing."""
    facts = tie_facts.facts(connection, contact_id, today)
    return judge(facts) if facts is not None else None


def decide(store: Store, contact_id: int, tie: Tie) -> Changes:
    """Gives one person a tie, as a step that names the person. Raises UserError("contact_gone")."""
    with store.step(Label("decide_tie", {"tie": str(tie)})) as step:
        person = _person(step, contact_id)
        contact_writes.set_tie(step, [person.id], str(tie))
        step.touched.label = Label("decide_tie", {"tie": str(tie), "name": person.display_name})
    return step.changes


def pass_over(store: Store, contact_id: int, platform: str, reason: str) -> Changes:
    """Notes with a reason that a person is not to be invited nor asked about again.

    Raises UserError: contact_gone, reason_required.
    """
    if not reason.strip():
        raise UserError("reason_required")
    with store.step(Label("pass_over", {"reason": reason.strip()})) as step:
        person = _person(step, contact_id)
        invitation_writes.pass_over(step, person.id, platform, reason.strip())
        step.touched.label = Label("pass_over", {"name": person.display_name, "reason": reason.strip()})
    return step.changes


def set_rhythm(store: Store, contact_id: int, days: int | None) -> Changes:
    """Sets how many days may lie between two touches of a person; None leaves it to the tie.

    Raises UserError: contact_gone, bad_rhythm.
    """
    check_rhythm(days)
    with store.step(Label("set_rhythm", {"days": days})) as step:
        person = _person(step, contact_id)
        if person.cadence_days == days:
            return Changes()
        contact_writes.set_columns(step, [person.id], cadence_days=days)
        contact_writes.set_next_due(step, [person.id])
        step.touched.label = Label("set_rhythm", {"name": person.display_name, "days": days})
    return step.changes


def check_rhythm(days: int | None) -> None:
    """Raises UserError("bad_rhythm") for what is no number of days between two touches."""
    if days is not None and not SHORTEST <= days <= LONGEST:
        raise UserError("bad_rhythm", days=days)


def invite(store: Store, plan: Outreach) -> Changes:
    """Plans an invitation of one person, checked as any plan; `Changes.created` is its id.

    Raises UserError as `operations.planning.add`.
    """
    cleaned = plan_checks.clean(replace(plan, kind=OutreachKind.INVITE))
    with store.step(Label("plan_invitation")) as step:
        plan_checks.check(step.connection, cleaned)
        person = _person(step, cleaned.contacts[0])
        (step.touched.created,) = outreach_writes.insert_many(step, [cleaned])
        step.touched.label = Label("plan_invitation", {"name": person.display_name, "day": cleaned.due_on})
    return step.changes


def _person(step: Step, contact_id: int) -> Contact:
    person = contacts.load(step.connection, contact_id)
    if person is None:
        raise UserError("contact_gone")
    return person
