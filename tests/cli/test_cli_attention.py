"""netplanner attention."""

from collections.abc import Callable
from pathlib import Path

from netplanner.domain.changes import Label
from netplanner.domain.clock import FixedClock
from netplanner.domain.contact import Contact
from netplanner.domain.words import Tie
from netplanner.storage import contact_writes
from netplanner.storage.store import Store


def fill(data: Path, clock: FixedClock) -> list[int]:
    data.mkdir()
    people = [Contact(fn=f"P{number}", tie=Tie.GOOD if number else Tie.CLOSE) for number in range(12)]
    with Store.open(data / "netplanner.db", clock) as store, store.step(Label("test", {})) as step:
        ids = contact_writes.insert_many(step, people)
        rows = [
            (ids[0], "close", 810),
            (ids[1], "good", 76),
            *[(one, "acquaintance", 2 if one < ids[6] else 1) for one in ids[2:]],
        ]
        step.connection.executemany(
            "INSERT INTO interaction(contact_id, happened_on, kind, minutes, tie, tone, created) "
            "VALUES (?, '2026-11-02', 'call', ?, ?, 'ask', '')",
            [(one, minutes, tie) for one, tie, minutes in rows],
        )
    return ids


def test_an_empty_book(run: Callable[..., object], state: Callable[[], dict[str, object]]) -> None:
    run("list", "contacts")
    before = state()
    found = run("attention", "--json")
    assert found.code == 0
    answer = found.json()
    assert answer["enough"] is False
    assert (answer["shares"], answer["distance"], answer["ask_ratio"], answer["suggested"]) == (None, None, None, [])
    assert answer["habit"] == {"close": 0.9, "good": 0.085, "acquaintance": 0.015}
    assert answer["target"] == {"close": 0.6, "good": 0.25, "acquaintance": 0.15}
    assert (answer["from"], answer["to"]) == ("2026-08-27", "2026-11-24")
    assert state() == before
    words = run("attention")
    assert "Not enough yet: 0 people, 0 minutes" in words.out


def test_a_book_with_a_balance(run: Callable[..., object], data: Path, clock: FixedClock) -> None:
    ids = fill(data, clock)
    answer = run("attention", "--json").json()
    assert answer["minutes"] == {"close": 810.0, "good": 76.0, "acquaintance": 14.0}
    assert (answer["enough"], answer["contacts"]) == (True, 12)
    assert round(answer["distance"], 2) == 0.30
    assert answer["next_week"] == {"close": 0, "good": 6, "acquaintance": 4}
    assert (answer["ask_ratio"], answer["ask_flagged"]) == (1.0, True)
    # No acquaintance is in the book by tie, so good contacts take their four places.
    assert answer["suggested"] == [ids[1], ids[10], ids[11], *ids[2:9]]
    text = run("attention").out
    assert "close           810 min   90%  most people 90.0%  target 60%" in text
    assert "100%, too many" in text
    assert "This week 0 minutes, next week 0 planned" in text
    assert f"{ids[1]}: P1 (good, no contact noted)" in text
