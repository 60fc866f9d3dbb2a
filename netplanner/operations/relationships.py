"""What people do with relationships between contacts. Each is one undoable step."""

from collections.abc import Iterable

from netplanner.domain.changes import Changes, Label
from netplanner.domain.errors import UserError
from netplanner.domain.words import LinkKind
from netplanner.storage import contacts, relationship_writes, relationships
from netplanner.storage.relationships import DEGREES, MUTUAL, Link
from netplanner.storage.store import Step, Store


def add(store: Store, from_id: int, to_id: int, kind: str, note: str = "") -> Changes:
    """Says what `to_id` is to `from_id`; `Changes.created` is the relationship's id.

    A degree (knows well, knows, has met) takes the place of the one the two have. One that is there already stays,
    with the note added. Raises UserError: unknown_relationship, relationship_needs_two, contact_gone,
    relationship_contradicts (the manager of one's manager).
    """
    _check_kind(kind)
    with store.step(Label("add_relationship")) as step:
        names = _two(step, from_id, to_id)
        step.touched.label = Label("add_relationship", {"name": names[from_id], "other": names[to_id], "kind": kind})
        wanted = Link(0, from_id, to_id, kind, note.strip())
        _check_direction(step, wanted)
        same = _same(step, wanted)
        if same is None:
            step.touched.created = relationship_writes.insert(step, from_id, to_id, kind, wanted.note)
        else:
            kept = same._replace(kind=kind, note=_joined(same.note, wanted.note))
            if kept != same:
                relationship_writes.write(step, kept)
            _drop_twins(step, kept)
            step.touched.created = same.id
    return step.changes


def change(
    store: Store, relationship_id: int, *, kind: str | None = None, note: str | None = None, from_id: int | None = None
) -> Changes:
    """Changes what is not None; `from_id`, one of the two, is who it is told of ("from" is the one who has a manager);
    of a mutual one it says nothing.

    Where that makes it the same as another of the two, they become one. Raises as `add`, and relationship_gone.
    """
    if kind is not None:
        _check_kind(kind)
    with store.step(Label("change_relationship")) as step:
        before = _link(step, relationship_id)
        after = before
        if kind is not None:
            after = after._replace(kind=kind)
        if from_id == before.to_id and after.kind not in MUTUAL:
            after = after._replace(from_id=before.to_id, to_id=before.from_id)
        if note is not None:
            after = after._replace(note=note.strip())
        names = _two(step, after.from_id, after.to_id)
        values = {"name": names[after.from_id], "other": names[after.to_id], "kind": after.kind}
        step.touched.label = Label("change_relationship", values)
        _check_direction(step, after)
        after = _drop_twins(step, after)
        if after != before:
            relationship_writes.write(step, after)
    return step.changes


def remove(store: Store, relationship_id: int) -> Changes:
    """Takes a relationship away, a mutual one also where it is told from the other side, and lesser degrees with it.

    Raises UserError("relationship_gone").
    """
    with store.step(Label("remove_relationship")) as step:
        link = _link(step, relationship_id)
        names = contacts.names(step.connection, (link.from_id, link.to_id))
        values = {"name": names[link.from_id], "other": names[link.to_id], "kind": link.kind}
        step.touched.label = Label("remove_relationship", values)
        relationship_writes.remove(step, [one for one in _pair(step, link) if _slot(one) == _slot(link)])
    return step.changes


def _check_kind(kind: str) -> None:
    if kind not in tuple(LinkKind):
        raise UserError("unknown_relationship", kind=kind)


def _two(step: Step, from_id: int, to_id: int) -> dict[int, str]:
    """The names of both, who must be there."""
    if from_id == to_id:
        raise UserError("relationship_needs_two")
    living = contacts.living(step.connection, (from_id, to_id))
    if gone := sorted({from_id, to_id} - set(living)):
        raise UserError("contact_gone", ids=gone)
    return contacts.names(step.connection, living)


def _link(step: Step, relationship_id: int) -> Link:
    link = relationships.load(step.connection, relationship_id)
    if link is None:
        raise UserError("relationship_gone")
    return link


def _pair(step: Step, link: Link) -> list[Link]:
    return relationships.between(step.connection, link.from_id, link.to_id)


def _slot(link: Link) -> tuple[str, int]:
    """Equal for two links of the same people of which only one can hold."""
    if link.kind in DEGREES:
        return "degree", 0
    return link.kind, 0 if link.kind in MUTUAL else link.from_id


def _check_direction(step: Step, wanted: Link) -> None:
    """Nobody is both the manager of somebody and managed by them, nor introduced by whom one introduced."""
    if wanted.kind in MUTUAL:
        return
    for one in _pair(step, wanted):
        if one.id != wanted.id and one.kind == wanted.kind and one.from_id == wanted.to_id:
            raise UserError("relationship_contradicts", kind=wanted.kind)


def _same(step: Step, wanted: Link) -> Link | None:
    """The relationship of the two whose place `wanted` takes."""
    return next((one for one in _pair(step, wanted) if _slot(one) == _slot(wanted)), None)


def _drop_twins(step: Step, kept: Link) -> Link:
    """Removes what says the same as `kept`; returns it with their notes."""
    twins = [one for one in _pair(step, kept) if one.id != kept.id and _slot(one) == _slot(kept)]
    relationship_writes.remove(step, twins)
    return kept._replace(note=_joined(kept.note, *(twin.note for twin in twins)))


def _joined(*notes: str) -> str:
    return "\n".join(_once(note.strip() for note in notes if note.strip()))


def _once(notes: Iterable[str]) -> list[str]:
    kept: list[str] = []
    for note in notes:
        if not any(note in other for other in kept):
            kept.append(note)
    return kept
