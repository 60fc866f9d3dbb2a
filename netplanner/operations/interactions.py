"""What people do with touches that took place: log, correct, take away."""

from collections.abc import Sequence
from datetime import date

from netplanner.domain.changes import Changes, Label
from netplanner.domain.errors import UserError
from netplanner.domain.words import Direction, OutreachKind, Tone
from netplanner.operations import plan_checks
from netplanner.storage import contact_writes, contacts, goals, interactions, outreach_writes
from netplanner.storage.outreach_writes import Interaction
from netplanner.storage.store import Step, Store


def log(
    store: Store,
    contact_ids: Sequence[int],
    *,
    kind: OutreachKind,
    happened_on: str,
    direction: Direction = Direction.BOTH,
    channel: str = "",
    minutes: int | None = None,
    text: str = "",
    tone: Tone = Tone.NEUTRAL,
    goal_id: int | None = None,
) -> Changes:
    """Writes down a touch with each of these people on an ISO day, as one step; `Changes.created` is the id of the
    one interaction, None where there are several.

    One with an answer sets the last contact. Raises UserError: bad_date, date_in_future, bad_minutes, contact_gone,
    goal_gone.
    """
    day = _check(store, happened_on, minutes)
    with store.step(Label("log_contact", {"kind": str(kind)})) as step:
        wanted = list(dict.fromkeys(contacts.resolve(step.connection, contact_id) for contact_id in contact_ids))
        people = contacts.load_many(step.connection, wanted)
        if len(people) < len(wanted) or not people:
            raise UserError("contact_gone")
        _check_goal(step, goal_id)
        outreach_writes.log_interactions(
            step,
            [
                Interaction(
                    person.id, day, "", str(kind), channel, str(direction), minutes, str(person.tie), text.strip(),
                    goal_id, None, "manual", str(tone),
                )
                for person in people
            ],
        )  # fmt: skip
        if direction is not Direction.OUT:
            contact_writes.set_last_contact(step, wanted)
        name = people[0].display_name if len(people) == 1 else ""
        step.touched.label = Label("log_contact", {"kind": str(kind), "count": len(people), "name": name})
        step.touched.created = interactions.last_id(step.connection) if len(people) == 1 else None
    return step.changes


def edit(store: Store, interaction_id: int, after: Interaction) -> Changes:
    """Corrects what was logged; whom it was with, the tie as it was then and the plan it came from stay.

    Raises UserError: bad_date, date_in_future, bad_minutes, entry_gone, goal_gone.
    """
    day = _check(store, after.happened_on, after.minutes)
    with store.step(Label("edit_interaction", {"kind": str(after.kind)})) as step:
        before = interactions.load(step.connection, interaction_id)
        if before is None:
            raise UserError("entry_gone")
        after = after._replace(contact_id=before.contact_id, happened_on=day, text=after.text.strip())
        if after == before:
            return Changes()
        _check_goal(step, after.goal_id if after.goal_id != before.goal_id else None)
        interactions.update(step, interaction_id, after)
        days = outreach_writes.taken_back([(before.contact_id, before.direction, before.happened_on)])
        if days or after.direction != Direction.OUT:
            contact_writes.set_last_contact(step, [after.contact_id], taken_back=days)
    return step.changes


def delete(store: Store, ids: Sequence[int]) -> Changes:
    """Takes away what was logged. Raises UserError("entry_gone") where nothing of it is there."""
    with store.step(Label("delete_interactions", {"count": len(set(ids))})) as step:
        counted = outreach_writes.remove_interactions(step, ids)
        if not step.touched.build().contacts:
            raise UserError("entry_gone")
        if counted:
            contact_writes.set_last_contact(step, sorted(counted), taken_back=counted)
    return step.changes


def _check(store: Store, happened_on: str, minutes: int | None) -> str:
    try:
        day = date.fromisoformat(happened_on)
    except ValueError:
        raise UserError("bad_date", text=happened_on) from None
    if day > store.clock.today():
        raise UserError("date_in_future", date=happened_on)
    plan_checks.check_minutes(minutes)
    return day.isoformat()


def _check_goal(step: Step, goal_id: int | None) -> None:
    if goal_id is not None and goals.load(step.connection, goal_id) is None:
        raise UserError("goal_gone", id=goal_id)
