"""netplanner today: what the day asks for, in words and as JSON."""

from collections.abc import Callable
from pathlib import Path

from netplanner.domain.changes import Label
from netplanner.domain.clock import FixedClock
from netplanner.domain.contact import Contact
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import OutreachKind, OutreachStatus, Tie
from netplanner.lock import BookLock
from netplanner.storage import cadence_writes, contact_writes, outreach_writes
from netplanner.storage.store import Store
from tests.cli.conftest import Run

State = Callable[[], dict[str, object]]


def fill(data: Path, clock: FixedClock) -> None:
    data.mkdir()
    people = [
        Contact(fn="Anna Berg", tie=Tie.CLOSE, last_contact_on="2026-10-10"),
        Contact(fn="Bo Dahl", birthday="--11-26"),
        Contact(fn="Cy Holm"),
    ]
    plans = [
        Outreach(contacts=[2], due_on="2026-11-24", due_time="14:30", zone="Europe/Copenhagen", kind=OutreachKind.CALL),
        Outreach(contacts=[3], due_on="2026-11-20", kind=OutreachKind.MAIL),
        Outreach(contacts=[3], due_on="2026-11-22", status=OutreachStatus.WAITING, chain_rule="no_answer 5 call"),
    ]
    with Store.open(data / "netplanner.db", clock) as store, store.step(Label("test")) as step:
        cadence_writes.set_due(step, contact_writes.insert_many(step, people))
        outreach_writes.insert_many(step, plans)


def test_an_empty_day(run: Run, state: State) -> None:
    run("list", "contacts")
    before = state()
    done = run("today", "--json")
    assert done.code == 0
    answer = done.json()
    assert (answer["day"], answer["room"], answer["obstacle"]) == ("2026-11-24", 5, None)
    for name in ("due", "overdue", "waiting", "birthdays", "follow_ups", "keep_in_touch"):
        assert answer[name] == {"total": 0, "items": []}
    assert run("today").out == "2026-11-24: 0 due, 0 overdue\n"
    assert state() == before


def test_a_day_with_something_of_each(run: Run, data: Path, clock: FixedClock) -> None:
    fill(data, clock)
    answer = run("today", "--json").json()
    assert [(one["id"], one["time"]) for one in answer["due"]["items"]] == [(1, "14:30")]
    assert [(one["id"], one["days_overdue"]) for one in answer["overdue"]["items"]] == [(2, 4)]
    assert [(one["id"], one["until"]) for one in answer["waiting"]["items"]] == [(3, "2026-11-22")]
    assert [(one["name"], one["date"], one["age"]) for one in answer["birthdays"]["items"]] == [
        ("Bo Dahl", "2026-11-26", None)
    ]
    (touch,) = answer["keep_in_touch"]["items"]
    assert (touch["name"], touch["days"], touch["period"], touch["by"]) == ("Anna Berg", 45, 30, "tie")
    assert (touch["overdue"], touch["lateness"]) == (0.5, "red")
    text = run("today").out
    assert text.startswith("2026-11-24: 1 due, 1 overdue\n")
    assert "Due today: 1\n  1: 14:30 Bo Dahl (call)\n" in text
    assert "To keep in touch with: 1\n  1: Anna Berg (45 days of 30)\n" in text


def test_a_weekend_names_nobody_to_keep_in_touch_with(run: Run, data: Path, clock: FixedClock) -> None:
    fill(data, clock)
    answer = run("today", "--json", today="2026-11-28").json()
    assert (answer["obstacle"], answer["keep_in_touch"]) == ("weekend", {"total": 1, "items": []})
    assert "nobody today: weekend" in run("today", today="2026-11-28").out


def test_it_looks_at_another_day_without_changing_anything_and_beside_an_open_window(
    run: Run, data: Path, clock: FixedClock, state: State
) -> None:
    fill(data, clock)
    before = state()
    lock = BookLock(data / "netplanner.lock")
    assert lock.acquire()
    try:
        assert run("today", today="2027-01-04").code == 0
    finally:
        lock.release()
    assert run("today", today="2027-01-04").code == 0
    assert state() == before
