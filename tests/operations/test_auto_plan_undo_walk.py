"""Random walks over taking proposals while plans are done, put off and dropped: each step can be taken back exactly."""

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from netplanner.domain.changes import Changes, Label
from netplanner.domain.clock import FixedClock
from netplanner.domain.words import LinkKind, OutreachKind, OutreachResult, Tie
from netplanner.operations import auto_plan, contacts, planning, relationships
from netplanner.storage.store import Store
from tests.conftest import TODAY
from tests.operations.auto_plan_book import WHY, connected, friend, goal, prospect
from tests.operations.undo_walk import Book, State, commands_of, idle_commands, walk

SEED = 20261126
WALKS, STEPS = 4, 60


class AutoBook(Book):
    """What there is to take, and to do about what was taken."""

    def plans(self) -> list[int]:
        return self.some("outreach", "deleted IS NULL", 3)

    def later(self) -> str:
        return (self.store.clock.today() + timedelta(days=self.rng.randrange(1, 30))).isoformat()


def _take(book: AutoBook) -> Changes:
    """Some of what is proposed; whys are written for some of them, some are put on another day."""
    today = book.store.clock.today()
    found = auto_plan.propose(book.store.reader, today, book.pick((1, 2, 4)))
    some = book.rng.sample(found, min(len(found), book.rng.randrange(1, 6)))
    return auto_plan.take(
        book.store,
        [
            replace(
                one,
                why=book.pick((WHY, "")) if one.kind is OutreachKind.INVITE else "",
                day=one.day + timedelta(book.pick((0, 0, 1))),
            )
            for one in some
        ],
    )


def _finish(book: AutoBook) -> Changes:
    # Days go by.
    book.store.clock = FixedClock(book.store.clock.today() + timedelta(days=book.pick((0, 1, 9))))
    return planning.finish(book.store, book.plans(), result=book.pick(list(OutreachResult)))


COMMANDS: dict[str, Callable[[Any], Changes]] = {
    "auto_plan.take": _take,
    "contacts.delete": lambda book: contacts.delete(book.store, book.people()[:1]),
    "planning.delete": lambda book: planning.delete(book.store, book.plans()[:1]),
    "planning.finish": _finish,
    "planning.reopen": lambda book: planning.reopen(book.store, book.plans()),
    "planning.skip": lambda book: planning.skip(book.store, book.plans()),
    "planning.snooze": lambda book: planning.snooze(book.store, book.plans(), book.later()),
}


def test_the_walks_know_every_command() -> None:
    assert commands_of([auto_plan]) == {"auto_plan.take"}


def _settle(store: Store) -> None:
    goal(store)
    for number in range(12):
        friend(store, f"Friend {number}", 20 * number, list(Tie)[1 + number % 3], profiles=connected(str(number)))
    for number in range(12):
        prospect(store, f"Chief {number}")
    for number in range(6):
        relationships.add(store, 1 + number, 13 + number, LinkKind.KNOWS_WELL)
    with store.step(Label("set_up")) as step:
        step.connection.execute("UPDATE platform SET notes_per_month = 3 WHERE key = 'linkedin'")
    store.forget_history()


@pytest.mark.parametrize("number", range(WALKS))
def test_every_step_can_be_taken_back_exactly(store: Store, state: State, number: int) -> None:
    print("seed", SEED + number)
    store.clock = FixedClock(TODAY)
    _settle(store)
    walk(AutoBook(store, random.Random(SEED + number)), COMMANDS, state, STEPS)


def test_the_walks_do_something_with_every_command(store: Store) -> None:
    _settle(store)
    book = AutoBook(store, random.Random(SEED))
    _take(book)
    planning.finish(store, [1])
    assert idle_commands(book, COMMANDS) == []
