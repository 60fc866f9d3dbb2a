"""What people do with contacts."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from netplanner.domain.changes import Changes, Label
from netplanner.domain.contact import Contact, display_name_of
from netplanner.domain.errors import UserError
from netplanner.domain.text import fold
from netplanner.domain.words import Direction, OutreachKind, Tie
from netplanner.operations import plan_checks
from netplanner.storage import contact_writes, contacts, outreach_writes
from netplanner.storage.store import Store


def add(store: Store, contact: Contact) -> Changes:
    """Adds a contact; `Changes.created` is its id. Raises UserError("contact_needs_name")."""
    if not display_name_of(contact):
        raise UserError("contact_needs_name")
    with store.step(Label("add_contact", {"name": display_name_of(contact)})) as step:
        (step.touched.created,) = contact_writes.insert_many(
            step, [replace(contact, source=contact.source or "manual")]
        )
    return step.changes


def edit(store: Store, before: Contact, after: Contact) -> Changes:
    """Writes what the user changed between `before` (as loaded) and `after`.

    What someone else changed meanwhile stays. Raises UserError: contact_needs_name, contact_gone.
    """
    if not display_name_of(after):
        raise UserError("contact_needs_name")
    with store.step(Label("edit_contact", {"name": display_name_of(after)})) as step:
        current = contacts.load(step.connection, after.id)
        if current is None:
            raise UserError("contact_gone")
        merged = _apply_edit(before, after, current)
        contact_writes.update(step, current, merged)
        if merged.tie != current.tie or merged.cadence_days != current.cadence_days:
            contact_writes.set_next_due(step, [after.id])
    return step.changes


def delete(store: Store, ids: Sequence[int]) -> Changes:
    """Moves contacts to the trash."""
    with store.step(Label("delete_contacts", {"count": len(set(ids))})) as step:
        contact_writes.mark_deleted(step, ids)
    return step.changes


def set_tie(store: Store, ids: Sequence[int], tie: Tie) -> Changes:
    """Gives a tie to those who have another."""
    with store.step(Label("set_tie", {"count": len(ids), "tie": str(tie)})) as step:
        changed = contact_writes.set_tie(step, ids, str(tie))
        step.touched.label = Label("set_tie", {"count": len(changed), "tie": str(tie)})
    return step.changes


def add_tag(store: Store, ids: Sequence[int], tag: str) -> Changes:
    """Gives contacts a tag. Raises UserError("tag_needs_name")."""
    if not tag.strip():
        raise UserError("tag_needs_name")
    with store.step(Label("add_tag", {"count": len(ids), "tag": tag.strip()})) as step:
        contact_writes.add_tag(step, ids, tag.strip())
    return step.changes


def remove_tag(store: Store, ids: Sequence[int], tag: str) -> Changes:
    """Takes a tag from contacts, whatever its spelling."""
    folded = fold(tag)
    with store.step(Label("remove_tag", {"count": len(ids), "tag": tag})) as step:
        for contact in contacts.each(step.connection, ids):
            kept = [name for name in contact.tags if fold(name) != folded]
            contact_writes.update(step, contact, replace(contact, tags=kept))
    return step.changes


def log_interaction(
    store: Store,
    contact_id: int,
    *,
    kind: OutreachKind,
    happened_on: str,
    direction: Direction = Direction.BOTH,
    channel: str = "",
    minutes: int | None = None,
    text: str = "",
) -> Changes:
    """Writes down a touch that took place on an ISO day; one with an answer sets the last contact.

    Raises UserError: bad_date, date_in_future, bad_minutes, contact_gone.
    """
    try:
        day = date.fromisoformat(happened_on)
    except ValueError:
        raise UserError("bad_date", text=happened_on) from None
    if day > store.clock.today():
        raise UserError("date_in_future", date=happened_on)
    plan_checks.check_minutes(minutes)
    with store.step(Label("log_contact", {"kind": str(kind)})) as step:
        contact = contacts.load(step.connection, contact_id)
        if contact is None:
            raise UserError("contact_gone")
        interaction = outreach_writes.Interaction(
            contact_id, day.isoformat(), "", str(kind), channel, str(direction), minutes, str(contact.tie),
            text.strip(), None, None, "manual",
        )  # fmt: skip
        outreach_writes.log_interactions(step, [interaction])
        contact_writes.set_last_contact(step, [contact_id])
    return step.changes


def _apply_edit(before: Contact, after: Contact, current: Contact) -> Contact:
    changed = {
        name: getattr(after, name)
        for name in Contact.__dataclass_fields__
        if getattr(before, name) != getattr(after, name)
    }
    return replace(current, **changed)
