"""The trash: what was deleted comes back from here for ninety days."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import timedelta

from netplanner.domain.changes import Changes, Label
from netplanner.domain.clock import Clock
from netplanner.storage import trash
from netplanner.storage.store import Store

DAYS_KEPT = 90


def restore(store: Store, items: Iterable[tuple[str, int]]) -> Changes:
    """Takes (kind, id) out of the trash, as one step; what is no longer there is passed over."""
    with store.step(Label("restore_from_trash", {"count": 0})) as step:
        count = 0
        for kind, ids in _by_kind(items).items():
            if there := trash.trashed_among(step.connection, kind, ids):
                trash.put_back(step, kind, there)
                count += len(there)
        step.touched.label = Label("restore_from_trash", {"count": count})
    return step.changes


def remove(store: Store, items: Iterable[tuple[str, int]]) -> Changes:
    """Removes (kind, id) from the trash for good. No undo brings them back, nor what was done before."""
    with store.step(Label("empty_trash")) as step:
        for kind, ids in _by_kind(items).items():
            if there := trash.trashed_among(step.connection, kind, ids):
                trash.remove(step, kind, there)
    if step.changes:
        store.forget_history()
    return step.changes


def remove_expired(store: Store) -> Changes:
    """Removes what has been in the trash for longer than it is kept.

    While something can be undone nothing is removed, since the way back would go with it: the next start does it.
    """
    if store.undo_label is not None or store.redo_label is not None:
        return Changes()
    expired = trash.expired(store.reader, _kept_since(store.clock))
    return remove(store, expired) if expired else Changes()


def _kept_since(clock: Clock) -> str:
    return (clock.now() - timedelta(days=DAYS_KEPT)).strftime("%Y-%m-%dT%H:%M:%SZ")


def _by_kind(items: Iterable[tuple[str, int]]) -> dict[str, list[int]]:
    kinds: dict[str, list[int]] = defaultdict(list)
    for kind, number in items:
        kinds[kind].append(number)
    return kinds
