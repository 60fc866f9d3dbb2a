"""Days with the program closed lose nothing and pile nothing up, whichever days they are."""

import random
from datetime import date, timedelta
from pathlib import Path

import pytest

from netplanner.domain.clock import FixedClock
from netplanner.domain.contact import Contact
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import OutreachResult
from netplanner.operations import contacts, planning
from netplanner.operations.rolling import roll_forward
from netplanner.storage.store import Store
from tests.conftest import TODAY

SEED = 20261126
# Through week 53 of 2026 and 29 February 2028 where it lasts that long.
LENGTHS = (1, 8, 45, 500)
RULES = ("every 1 day", "every 1 week", "every 2 weeks", "every 1 month", "every 1 year", "after 1 week", "")


def _book(path: Path) -> Store:
    store = Store.open(path, FixedClock(TODAY))
    for number, rule in enumerate(RULES):
        person = contacts.add(store, Contact(fn=f"Person {number}")).created
        assert person is not None
        planning.add(store, Outreach(contacts=[person], due_on="2026-10-31", channel="email", repeat_rule=rule))
        chained = Outreach(
            contacts=[person], due_on="2026-11-20", channel="xing", chain_rule=f"no_answer {number + 1} call"
        )
        sent = planning.add(store, chained).created
        assert sent is not None
        planning.finish(store, [sent], result=OutreachResult.SENT)
    return store


def _opened_on(store: Store, days: list[date]) -> None:
    for day in days:
        store.clock = FixedClock(day)
        roll_forward(store, day)
        assert not roll_forward(store, day)


def _rows(store: Store, where: str) -> list[tuple[object, ...]]:
    sql = "SELECT contact_id, due_on, status FROM outreach o JOIN outreach_contact oc ON oc.outreach_id = o.id WHERE "
    return store.reader.execute(sql + where + " ORDER BY 1, 2").fetchall()


@pytest.mark.parametrize("length", LENGTHS)
def test_a_book_opened_now_and_then_is_as_one_opened_each_day(tmp_path: Path, length: int) -> None:
    print("seed", SEED + length)
    rng = random.Random(SEED + length)
    days = [TODAY + timedelta(ahead) for ahead in range(1, length + 1)]
    some = sorted({*rng.sample(days, len(days) // 9), days[-1]})
    with _book(tmp_path / "each.db") as each, _book(tmp_path / "some.db") as now_and_then:
        _opened_on(each, days)
        _opened_on(now_and_then, some)
        series = "series <> '' OR (channel = 'email')"
        assert _rows(each, series) == _rows(now_and_then, series)
        assert len(_rows(each, series)) == len(RULES)
        # Each silence is followed once, on a day not before the book was opened, and nothing stays behind.
        for store in (each, now_and_then):
            over = [number + 1 for number in range(len(RULES)) if number + 1 <= length]
            calls = _rows(store, "kind = 'call'")
            assert [row[0] for row in calls] == over
            assert all(str(row[1]) >= (TODAY + timedelta(int(str(row[0])))).isoformat() for row in calls)
            assert [row[0] for row in _rows(store, "status = 'waiting'")] == list(range(len(over) + 1, len(RULES) + 1))
