"""Making one person of several records, as one step."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from netplanner.domain.changes import Changes, Label
from netplanner.domain.contact import Contact
from netplanner.domain.errors import UserError
from netplanner.domain.uniting import SINGLE_FIELDS, unite
from netplanner.storage import contact_part_writes, contact_writes, contacts, merging
from netplanner.storage.database import Connection
from netplanner.storage.locale import locale_of
from netplanner.storage.store import Step, Store

_NO_FIELDS: Mapping[str, int] = {}


@dataclass(frozen=True, slots=True)
class FieldDifference:
    """A single field of which people have different values: by id, as text; "" where one has none."""

    field: str
    values: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class MergePreview:
    """`gained` counts what the others bring along: history, invitations, plans, goals, groups, …"""

    differences: tuple[FieldDifference, ...]
    gained: Mapping[str, int]


def merge(store: Store, keep: int, others: Sequence[int], fields: Mapping[str, int] = _NO_FIELDS) -> Changes:
    """Makes `keep` of itself and the others, who answer with it from now on.

    `fields` names for a single field (`domain.uniting.SINGLE_FIELDS`) the id of the one whose value stays; of the
    kept one else. Every other value that differs stands in the note. History, plans and goals of all are its own.
    Raises UserError: merge_needs_two, contact_gone.
    """
    with store.step(Label("merge_contacts", {"count": len({keep, *others})})) as step:
        _merge(step, keep, others, fields)
    return step.changes


def merge_all(store: Store, groups: Sequence[tuple[int, Sequence[int]]]) -> Changes:
    """Merges many groups, each (keep, others), as one step. Raises as `merge`, and then merges none."""
    with store.step(Label("merge_groups", {"count": len(groups)})) as step:
        for keep, others in groups:
            _merge(step, keep, others, _NO_FIELDS)
    return step.changes


def preview(connection: Connection, keep: int, others: Sequence[int]) -> MergePreview:
    """What a merge would have to decide and would bring. Raises as `merge`."""
    people = _people(connection, keep, others)
    differences = []
    for name in SINGLE_FIELDS:
        if name == "photo":
            values = {person.id: person.photo.media_type or "photo" if person.photo else "" for person in people}
            differ = len({person.photo.data for person in people if person.photo}) > 1
        else:
            values = {person.id: str(getattr(person, name) or "").strip() for person in people}
            differ = len(set(filter(None, values.values()))) > 1
        if differ:
            differences.append(FieldDifference(name, values))
    return MergePreview(tuple(differences), merging.gained(connection, [person.id for person in people[1:]]))


def _merge(step: Step, keep: int, others: Sequence[int], fields: Mapping[str, int]) -> None:
    connection = step.connection
    kept, *rest = _people(connection, keep, others)
    ids = [person.id for person in (kept, *rest)]
    chosen = {name: contacts.resolve(connection, contact_id) for name, contact_id in fields.items()}
    merging.prepare(step, ids)
    connected = contact_part_writes.connections(connection, ids)
    united = unite(kept, rest, chosen, locale_of(connection).region).contact
    contact_writes.update(step, kept, united)
    contact_part_writes.set_connections(connection, kept.id, connected)
    for person in rest:
        merging.take_over(step, kept.id, person.id)
    contact_writes.set_next_due(step, [kept.id])


def _people(connection: Connection, keep: int, others: Sequence[int]) -> list[Contact]:
    """The one to keep, then the others, each once and as who they became since."""
    ids = list(dict.fromkeys(contacts.resolve(connection, contact_id) for contact_id in (keep, *others)))
    people = contacts.load_many(connection, ids)
    if gone := sorted(set(ids) - {person.id for person in people}):
        raise UserError("contact_gone", ids=gone)
    if len(people) < 2:
        raise UserError("merge_needs_two")
    return people
