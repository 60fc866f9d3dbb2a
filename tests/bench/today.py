"""Reading what a day asks for, with a hundred thousand people and plans, some due in each section."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from netplanner.domain.changes import Label
from netplanner.storage import today
from netplanner.storage.database import connect
from netplanner.storage.store import Store
from tests.bench import data
from tests.bench.measure import Contender, Line, Scale, in_turn

_GOAL_MS = 30
# Everybody has a birthday, most have a rhythm that has run out, old plans are done or wait, some came to a seminar.
_CHANGES = (
    "UPDATE contact SET birthday = printf('19%02d-%02d-%02d', id % 100, 1 + id % 12, 1 + id % 28)",
    "UPDATE contact SET next_due_on = date(last_contact_on, '+' || (30 + 10 * (id % 15)) || ' days')",
    "UPDATE outreach SET status = 'done', done_on = due_on WHERE due_on < '2026-11-23' AND status = 'planned'",
    "UPDATE outreach SET status = 'done', done_on = due_on WHERE due_on = '2026-11-24' AND id % 40 <> 0",
    "UPDATE outreach SET status = 'done', done_on = due_on WHERE due_on = '2026-11-23' AND id % 40 <> 0",
    "UPDATE outreach SET status = 'waiting', chain_rule = 'no_answer 10 call' WHERE status = 'planned' AND id % 50 = 0",
    "UPDATE outreach SET kind = 'seminar', result = 'met' WHERE status = 'done' AND id % 50 = 0",
    "INSERT INTO rule_setting(key, value) VALUES ('plans_per_day', '30'), ('holiday_countries', '[\"DK\", \"SE\"]')",
)


def measure(scale: Scale) -> Iterable[Line]:
    book = data.copy_of(data.book(scale.folder, scale.people, scale.people))
    try:
        with Store.open(book, data.CLOCK) as store, store.step(Label("bench")) as step:
            for sql in _CHANGES:
                step.connection.execute(sql)
        yield from _lines(book, scale)
    finally:
        data.remove(book)


def _lines(book: Path, scale: Scale) -> Iterable[Line]:
    reader = connect(book, read_only=True)
    for sphere in ("", "private"):
        # The first read of a session loads the holidays too, beside the window.
        found = today.read(reader, data.TODAY, sphere)
        assert sphere or all((found.waiting.lines, found.birthdays.lines, found.follow_ups.lines))
        (ours,) = in_turn(max(scale.rounds, 3), Contender(partial(today.read, reader, data.TODAY, sphere)))
        name = f"today{', private' if sphere else ''}, {scale.people:,} people and plans"
        yield Line(name, f"{ours * 1000:.1f} ms", f"{_GOAL_MS} ms", ours * 1000 / _GOAL_MS, 1)
    reader.close()
