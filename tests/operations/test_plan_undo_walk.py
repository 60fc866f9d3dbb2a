"""Random walks over every command on plans while time goes on: each step can be taken back; see `undo_walk`."""

import random
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from netplanner.domain.changes import Changes
from netplanner.domain.clock import FixedClock
from netplanner.domain.contact import Contact, ContactPoint
from netplanner.domain.errors import UserError
from netplanner.domain.goal import Goal
from netplanner.domain.outcome import Outcome
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import GoalKind, OutreachKind, OutreachResult, Tie
from netplanner.operations import contacts, goals, next_touches, plan_moves, plan_series, planning, rolling
from netplanner.storage import outreach as outreach_queries
from netplanner.storage.store import Store
from tests.conftest import TODAY
from tests.operations.undo_walk import Book, State, commands_of, idle_commands, unsound, walk

SEED = 20261125
WALKS, STEPS = 6, 100
MODULES = (plan_moves, plan_series, planning, rolling)
RULES = ("", "", "every 1 week", "every 1 month", "after 3 days", "every 1 day", "often")
CHAINS = ("", "no_answer 3 call", "no_answer 10 mail", "later")
WHYS = (
    "We both spoke at the seminar on loyalty in Lund last week, and I would like to go on about it with you.",
    "I'd like to connect because you run loyalty as CMO at Nordlys Retail; I can share our Danish results.",
)
KINDS = (
    (OutreachKind.INVITE, "linkedin"), (OutreachKind.MESSAGE, "xing"), (OutreachKind.MAIL, "email"),
    (OutreachKind.CALL, "phone"), (OutreachKind.MEETING, "in_person"), (OutreachKind.POST, "linkedin"),
    (OutreachKind.SEMINAR, "in_person"),
)  # fmt: skip


class PlanBook(Book):
    """What there is to do about plans."""

    def later(self) -> str:
        return (self.store.clock.today() + timedelta(days=self.rng.randrange(-10, 40))).isoformat()

    def past(self) -> str:
        return (self.store.clock.today() - timedelta(days=self.rng.randrange(9))).isoformat()

    def plan(self) -> Outreach:
        kind, channel = self.pick(KINDS)
        timed = self.rng.random() < 0.4
        people = self.people() if self.rng.random() < 0.2 else [self.person()]
        return Outreach(
            contacts=[] if kind is OutreachKind.POST else people, goal_id=self.pick((None, 1)), due_on=self.later(),
            due_time=self.pick(("02:30", "23:50")) if timed else "", zone="Europe/Copenhagen" if timed else "",
            kind=kind, channel=channel, why=self.pick(WHYS), minutes=self.pick((None, 15)),
            repeat_rule=self.pick(RULES), chain_rule=self.pick(CHAINS),
        )  # fmt: skip

    def plans(self) -> list[int]:
        return self.some("outreach", "deleted IS NULL", 3)

    def days(self) -> int:
        return self.rng.randrange(-9, 30)


def _edit(book: PlanBook) -> Changes:
    found = outreach_queries.load_many(book.store.reader, [book.one("outreach", "deleted IS NULL")])
    if not found:
        raise UserError("outreach_gone")
    other = book.plan()
    names = book.rng.sample(("contacts", "due_on", "why", "minutes", "repeat_rule", "chain_rule"), 3)
    return planning.edit(book.store, found[0], replace(found[0], **{name: getattr(other, name) for name in names}))


def _finish(book: PlanBook) -> Changes:
    ids, result = book.plans(), book.pick(list(OutreachResult))
    proposed = next_touches.after(book.store.reader, ids[0], result, book.store.clock.today())
    return planning.finish(
        book.store, ids, result=result, minutes=book.pick((None, 5)), on=book.pick((None, book.past())),
        outcome=book.pick((None, None, Outcome(kind=GoalKind.TALKS, amount=book.pick((1, 0))))),
        next=proposed.plan if proposed is not None and book.rng.random() < 0.7 else None,
    )  # fmt: skip


def _roll(book: PlanBook) -> Changes:
    """Days go by, now and then with nobody there."""
    today = book.store.clock.today() + timedelta(days=book.pick((0, 1, 3, 20)))
    book.store.clock = FixedClock(today)
    changes = rolling.roll_forward(book.store, today)
    # Nothing is left to be done of what time had overtaken.
    assert not rolling.roll_forward(book.store, today)
    return changes


COMMANDS: dict[str, Callable[[PlanBook], Changes]] = {
    "plan_moves.copy": lambda book: plan_moves.copy(book.store, book.plans(), book.days()),
    "plan_moves.move_many": lambda book: plan_moves.move_many(
        book.store, book.plans(), book.days(), book.pick((0, 45, -600))
    ),
    "plan_moves.place": lambda book: plan_moves.place(
        book.store, book.one("outreach", "deleted IS NULL"), book.later(), "14:30", "Europe/Berlin", 30
    ),
    "plan_series.end_series": lambda book: plan_series.end_series(book.store, book.plans()),
    "plan_series.move_series": lambda book: plan_series.move_series(book.store, book.plans(), book.days()),
    "plan_series.skip_series": lambda book: plan_series.skip_series(book.store, book.plans()),
    "planning.add": lambda book: planning.add(book.store, book.plan()),
    "planning.add_many": lambda book: planning.add_many(book.store, [book.plan(), book.plan()]),
    "planning.delete": lambda book: planning.delete(book.store, book.plans()[:1]),
    "planning.edit": _edit,
    "planning.finish": _finish,
    "planning.move": lambda book: planning.move(book.store, book.plans(), book.later()),
    "planning.reopen": lambda book: planning.reopen(book.store, book.plans()),
    "planning.skip": lambda book: planning.skip(book.store, book.plans()),
    "planning.snooze": lambda book: planning.snooze(book.store, book.plans(), book.later()),
    "rolling.roll_forward": _roll,
}


def test_the_walks_know_every_command_on_plans() -> None:
    assert commands_of(MODULES) == set(COMMANDS)


def _settle(book: PlanBook) -> None:
    store = book.store
    for number, name in enumerate(("Anna Berg", "Åse Ørsted", "Bo Hansen", "Cy Holm", "Dee Groß")):
        wishes = frozenset({"all"} if number == 4 else ())
        contacts.add(
            store,
            Contact(fn=name, tie=list(Tie)[number % 4], emails=[ContactPoint("a@n.example")], do_not_contact=wishes),
        )
    goals.add(store, Goal(what="5 customers", kind=GoalKind.CUSTOMERS, amount=5))
    for rule, chain in (("every 1 week", ""), ("", "no_answer 3 call"), ("after 3 days", "no_answer 10 mail")):
        plan = Outreach(contacts=[1], due_on="2026-11-20", channel="xing", repeat_rule=rule, chain_rule=chain)
        planning.add(store, plan)
    planning.finish(store, [2], result=OutreachResult.SENT)
    store.forget_history()


def _unsound(store: Store) -> Iterable[object]:
    yield from unsound(store)
    checks = (
        "SELECT 'done by nobody', id FROM outreach WHERE (status = 'done') <> (done_on <> '')",
        "SELECT 'repeats without a series', id FROM outreach WHERE repeat_rule <> '' AND series = ''",
        "SELECT 'piled up', series FROM outreach WHERE series <> '' AND deleted IS NULL "
        "AND status IN ('planned', 'waiting') GROUP BY series HAVING count(*) > 1",
        "SELECT 'touched while planned', o.id FROM outreach o JOIN interaction i ON i.outreach_id = o.id "
        "WHERE o.status = 'planned' AND o.deleted IS NULL",
        "SELECT 'waits for nothing', o.id FROM outreach o WHERE o.status = 'waiting' AND o.deleted IS NULL "
        "AND EXISTS (SELECT 1 FROM outreach_contact WHERE outreach_id = o.id) "
        "AND NOT EXISTS (SELECT 1 FROM interaction i WHERE i.outreach_id = o.id)",
    )
    for sql in checks:
        yield from store.reader.execute(sql)


def _walk(store: Store, state: State, seed: int) -> None:
    print("seed", seed)
    store.clock = FixedClock(TODAY)
    book = PlanBook(store, random.Random(seed))
    _settle(book)
    assert list(_unsound(store)) == []
    walk(book, COMMANDS, state, STEPS, unsound=_unsound)


@pytest.mark.parametrize("number", range(WALKS))
def test_every_step_on_plans_can_be_taken_back_exactly(store: Store, state: State, number: int) -> None:
    _walk(store, state, SEED + number)


@pytest.mark.exhaustive
@pytest.mark.timeout(3600)
def test_many_steps_on_plans_can_be_taken_back_exactly(
    tmp_path: Path, clock: FixedClock, state: State, request: pytest.FixtureRequest
) -> None:
    if "exhaustive" not in request.config.getoption("markexpr"):
        pytest.skip("the long form: pytest -m exhaustive")
    for number in range(150):
        with Store.open(tmp_path / f"{number}.db", clock) as store:
            _walk(store, state, SEED + WALKS + number)
        (tmp_path / f"{number}.db").unlink()


def test_the_walks_do_something_with_every_command_on_plans(store: Store) -> None:
    """Of forty tries at each, one at least changes the book."""
    book = PlanBook(store, random.Random(SEED))
    _settle(book)
    assert idle_commands(book, COMMANDS) == []
