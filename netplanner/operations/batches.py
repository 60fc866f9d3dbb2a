"""The cards of an import in batches, so that neither memory nor the search for garbage grows with the file."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from netplanner.formats.records import CardRecord

# Cards, and bytes of cards, between two looks at the book, the cancel button and the garbage.
_BATCH = 250
_BATCH_BYTES = 1 << 20


def batches(cards: Iterator[CardRecord]) -> Iterator[list[CardRecord]]:
    """The cards in lists that stay small in number and in bytes."""
    batch: list[CardRecord] = []
    size = 0
    for card in cards:
        batch.append(card)
        size += len(card.raw)
        if len(batch) >= _BATCH or size >= _BATCH_BYTES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


@contextmanager
def collecting_rarely() -> Iterator[Callable[[], int]]:
    """The cycle collector off, run by hand once a batch: an import makes many objects and no cycles worth a search.

    Where it is off already, it is the caller's to run: a window must not have it run in the worker's thread.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield (lambda: gc.collect(0)) if enabled else (lambda: 0)
    finally:
        if enabled:
            gc.enable()
