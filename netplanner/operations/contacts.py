"""What people do with contacts."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from netplanner.domain.changes import Changes, Label
from netplanner.domain.contact import Contact, display_name_of
from netplanner.domain.edit_merge import merged
from netplanner.domain.errors import UserError
from netplanner.domain.words import Basis, DoNotContact, Sphere, Tie
from netplanner.operations.ties import check_rhythm
from netplanner.storage import (
    cadence_writes,
    contact_writes,
    contacts,
    goal_writes,
    goals,
    group_writes,
    groups,
    tags,
    trash,
)
from netplanner.storage.rebuild import rebuild_many
from netplanner.storage.store import Step, Store


def add(store: Store, contact: Contact) -> Changes:
    """Adds a contact; `Changes.created` is its id. Raises UserError("contact_needs_name")."""
    if not display_name_of(contact):
        raise UserError("contact_needs_name")
    with store.step(Label("add_contact", {"name": display_name_of(contact)})) as step:
        (step.touched.created,) = contact_writes.insert_many(
            step, [replace(contact, source=contact.source or "manual")]
        )
        cadence_writes.set_due(step, [step.touched.created])
    return step.changes


def edit(store: Store, before: Contact, after: Contact) -> Changes:
    """Writes what the user changed between `before` (as loaded) and `after`.

    What someone else changed meanwhile stays (see domain.edit_merge). Raises UserError: contact_needs_name,
    contact_gone.
    """
    if not display_name_of(after):
        raise UserError("contact_needs_name")
    with store.step(Label("edit_contact", {"name": display_name_of(after)})) as step:
        current = contacts.load(step.connection, after.id)
        if current is None:
            raise UserError("contact_gone")
        written = merged(before, after, current)
        contact_writes.update(step, current, written)
    return step.changes


def delete(store: Store, ids: Sequence[int]) -> Changes:
    """Moves contacts to the trash, and with them the plans that are about nobody else."""
    with store.step(Label("delete_contacts", {"count": len(set(ids))})) as step:
        gone = trash.put_people(step, ids)
        step.touched.label = Label("delete_contacts", {"count": len(gone), **_name_of_one(step, gone)})
    return step.changes


def _name_of_one(step: Step, ids: Sequence[int]) -> dict[str, object]:
    """One person is named; of many the number says more."""
    return {"name": contacts.names(step.connection, ids)[ids[0]]} if len(ids) == 1 else {}


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
        tagged = contact_writes.add_tag(step, contacts.living(step.connection, ids), tag.strip())
        step.touched.label = Label("add_tag", {"count": len(tagged), "tag": tag.strip()})
    return step.changes


def remove_tag(store: Store, ids: Sequence[int], tag: str) -> Changes:
    """Takes a tag from contacts, whatever its spelling."""
    with store.step(Label("remove_tag", {"count": len(ids), "tag": tag})) as step:
        if (found := tags.named(step.connection, tag)) is not None:
            owners = tags.take_from(step, found, contacts.living(step.connection, ids))
            step.touched.label = Label("remove_tag", {"count": len(owners), "tag": tag})
    return step.changes


@dataclass(frozen=True, slots=True)
class ForAll:
    """What many people get at once; None, and "" for a new group, leave alone what they have.

    `goal_id` makes them candidates; `group_id`, else a group made of the name `new_group`, takes them as members.
    `without_tag` is taken from those who have it; `stops` are channels not to be used, beside those of each person.
    """

    tie: Tie | None = None
    tag: str | None = None
    without_tag: str | None = None
    sphere: Sphere | None = None
    channel: str | None = None
    stops: frozenset[DoNotContact] = frozenset()
    group_id: int | None = None
    new_group: str = ""
    goal_id: int | None = None
    cadence_days: int | None = None
    source: str | None = None
    basis: Basis | None = None


def set_for_all(store: Store, ids: Sequence[int], wanted: ForAll) -> Changes:
    """Sets the same for many people, as one step; those in the trash stay as they are.

    Raises UserError: tag_needs_name, group_needs_name (a blank name), bad_rhythm, group_gone, goal_gone.
    """
    if wanted.tag is not None and not wanted.tag.strip():
        raise UserError("tag_needs_name")
    if wanted.new_group and not wanted.new_group.strip():
        raise UserError("group_needs_name")
    check_rhythm(wanted.cadence_days)
    with store.step(Label("set_for_all", {"count": len(set(ids))})) as step:
        living = contacts.living(step.connection, ids)
        if not living:
            return Changes()
        if columns := _columns_for_all(wanted):
            contact_writes.set_columns(step, living, **columns)
        if wanted.stops:
            contact_writes.add_stops(step, living, wanted.stops)
        if wanted.source is not None:
            # It is among the words that people are found by.
            rebuild_many(step, living)
        if wanted.tie is not None:
            contact_writes.set_tie(step, living, str(wanted.tie))
        if wanted.cadence_days is not None:
            contact_writes.set_next_due(step, living)
        if wanted.tag is not None:
            contact_writes.add_tag(step, living, wanted.tag.strip())
        if wanted.without_tag is not None and (tag := tags.named(step.connection, wanted.without_tag)) is not None:
            tags.take_from(step, tag, living)
        _join(step, living, wanted)
        if wanted.goal_id is not None:
            if goals.load(step.connection, wanted.goal_id) is None:
                raise UserError("goal_gone")
            goal_writes.add_candidates(step, wanted.goal_id, living)
        step.touched.label = Label("set_for_all", {"count": len(living)})
    return step.changes


def _columns_for_all(wanted: ForAll) -> dict[str, object]:
    columns: dict[str, object | None] = {
        "source": wanted.source,
        "cadence_days": wanted.cadence_days,
        "basis": wanted.basis,
        "sphere": wanted.sphere,
        "preferred_channel": wanted.channel,
    }
    # A word of an enumeration is stored as plain text.
    return {
        name: str(value) if isinstance(value, str) else value for name, value in columns.items() if value is not None
    }


def _join(step: Step, ids: Sequence[int], wanted: ForAll) -> None:
    group_id = wanted.group_id
    if group_id is None and wanted.new_group:
        group_id = group_writes.insert(step, name=wanted.new_group.strip())
    if group_id is not None:
        if groups.load(step.connection, group_id) is None:
            raise UserError("group_gone")
        group_writes.add_members(step, group_id, ids)
