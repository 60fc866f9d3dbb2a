"""What the user says about themselves."""

from dataclasses import asdict
from types import EllipsisType

from netplanner.domain.changes import Changes, Label
from netplanner.domain.me import Me
from netplanner.storage import me, me_writes
from netplanner.storage.store import Store


def edit(store: Store, after: Me, photo: bytes | EllipsisType | None = ...) -> Changes:
    """Writes the user's own card, and the picture where one or None is given."""
    with store.step(Label("edit_me")) as step:
        before = asdict(me.load(step.connection))
        given = {name: value.strip() if isinstance(value, str) else value for name, value in asdict(after).items()}
        columns = {name: value for name, value in given.items() if value != before[name]}
        if not isinstance(photo, EllipsisType) and photo != me.photo(step.connection):
            columns["photo"] = photo
        if columns:
            me_writes.update_me(step, **columns)
    return step.changes
