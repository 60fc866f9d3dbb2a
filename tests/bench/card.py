"""Opening a person's card beside the list: read from the book and painted, with all that belongs to it."""

import random
import time
from collections.abc import Iterable, Sequence
from datetime import timedelta

from PySide6.QtWidgets import QApplication

from netplanner.domain.group import Group
from netplanner.domain.words import LinkKind, OutreachKind
from netplanner.operations import groups, interactions, notes, relationships, topics
from netplanner.storage import contacts
from netplanner.storage.store import Store
from netplanner.ui.contacts.pane import ContactsPane
from tests.bench import data, window
from tests.bench.measure import Line, Scale, percentile

_MILLION = 1_000_000
_GOAL_MS = 50
_PEOPLE = 12
# The timeline follows in later turns of the event loop.
_TURNS = 6


def measure(scale: Scale) -> Iterable[Line]:
    for size in (scale.people, *([_MILLION] if scale.full else [])):
        opened, whole = _cards(scale, size)
        for name, times in (("card opened", opened), ("card with its timeline", whole)):
            found = percentile(times, 99)
            against = f"{_GOAL_MS} ms (median {percentile(times, 50):.1f})"
            yield Line(f"{name}, {size:,}, p99", f"{found:.1f} ms", against, found / _GOAL_MS, 1)


def _cards(scale: Scale, size: int) -> tuple[list[float], list[float]]:
    """Milliseconds of the window's thread from the choice until the card is painted, and until its timeline is."""
    opened: list[float] = []
    whole: list[float] = []
    with window.session_on(data.book(scale.folder, size)) as session:
        picked = random.Random(data.SEED).sample(list(contacts.ids(session.store.reader)), _PEOPLE)
        _give_history(session.store, picked)
        pane = ContactsPane(session)
        complete: list[int] = []
        pane._people.count_changed.connect(complete.append)
        pane.resize(1440, 800)
        pane.show()
        pane.set_expanded(True)
        window.settle(lambda: bool(complete))
        # The first card is made with all its widgets, as once in a session.
        for contact_id in (picked[-1], *picked[:-1] * scale.rounds):
            index = pane._people.model.index(pane._people.model.row_of(contact_id))
            is_shown: list[object] = []
            connection = pane.selection_changed.connect(is_shown.append)
            began = time.thread_time()
            # As a click or an arrow key does it.
            pane._people.view.setCurrentIndex(index)
            while not is_shown:
                QApplication.processEvents()
            QApplication.sendPostedEvents()
            pane.repaint()
            opened.append((time.thread_time() - began) * 1000)
            for _ in range(_TURNS):
                QApplication.processEvents()
            pane.repaint()
            whole.append((time.thread_time() - began) * 1000)
            pane.selection_changed.disconnect(connection)
        pane.close()
        del pane
    return opened[1:], whole[1:]


def _give_history(store: Store, people: Sequence[int]) -> None:
    """A year's record for a few: what a card of somebody whom one knows well shows."""
    for number in range(3):
        groups.add(store, Group(name=f"Club {number}"), people, "member")
    for number in range(24):
        day = (data.TODAY - timedelta(days=15 * number + 1)).isoformat()
        kind = (OutreachKind.CALL, OutreachKind.MEETING, OutreachKind.MAIL)[number % 3]
        interactions.log(store, people, kind=kind, happened_on=day, minutes=20, text="Talked about the spring figures")
    for place, contact_id in enumerate(people):
        notes.add(store, contact_id, "Likes sailing", data.TODAY.isoformat())
        for step in (1, 2, 3):
            relationships.add(store, contact_id, people[(place + step) % len(people)], LinkKind.KNOWS)
    topics.add(store, people, "need", "loyalty")
    topics.add(store, people, "offer", "retail data")
