"""Plans whose day is over go on at the start of the window and at midnight."""

from datetime import timedelta

from netplanner.domain.clock import FixedClock
from netplanner.domain.contact import Contact
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import OutreachResult
from netplanner.operations import contacts, planning
from netplanner.ui.day_turn import DayTurn
from tests.conftest import TODAY


def _days(session) -> list[tuple[str, str]]:
    return session.store.reader.execute("SELECT due_on, status FROM outreach ORDER BY id").fetchall()


def _let_pass(session, days: int) -> None:
    session.clock = session.store.clock = FixedClock(TODAY + timedelta(days))


def test_a_silence_is_followed_once_its_days_are_over(qtbot, session) -> None:
    person = contacts.add(session.store, Contact(fn="Sara Berg")).created
    plan = Outreach(contacts=[person], due_on="2026-11-24", channel="email", chain_rule="no_answer 10 call")
    number = planning.add(session.store, plan).created
    planning.finish(session.store, [number], result=OutreachResult.SENT)
    turn = DayTurn(session)
    turn.look()
    _let_pass(session, 10)
    with qtbot.waitSignal(session.changed) as told:
        turn.look()
    assert told.args[0].label.code == "roll_forward"
    assert _days(session) == [("2026-11-24", "done"), ("2026-12-04", "planned")]


def test_missed_days_go_on_as_one_and_are_taken_back_as_one(qtbot, session) -> None:
    person = contacts.add(session.store, Contact(fn="Sara Berg")).created
    plan = Outreach(contacts=[person], due_on="2026-11-02", channel="email", repeat_rule="every 1 week")
    planning.add(session.store, plan)
    turn = DayTurn(session)
    with qtbot.waitSignal(session.changed):
        turn.look()
    assert _days(session) == [("2026-11-23", "planned")]
    with qtbot.waitSignal(session.changed):
        session.undo()
    # Once a day: what was taken back stays so.
    turn.look()
    with qtbot.waitSignal(session.changed):
        session.perform(planning.move, [1], "2026-11-30")
    assert _days(session) == [("2026-11-30", "planned")]


def test_a_clock_that_is_set_back_and_forth_moves_nothing_twice(qtbot, session) -> None:
    person = contacts.add(session.store, Contact(fn="Sara Berg")).created
    plan = Outreach(contacts=[person], due_on="2026-11-02", channel="email", repeat_rule="every 1 week")
    planning.add(session.store, plan)
    turn = DayTurn(session)
    with qtbot.waitSignal(session.changed):
        turn.look()
    seen = []
    session.changed.connect(seen.append)
    for days in (-5, 0, 1, 0):
        _let_pass(session, days)
        turn.look()
    with qtbot.waitSignal(session.changed):
        session.perform(planning.move, [1], "2026-11-30")
    assert [changes.label.code for changes in seen] == ["move_outreach"]
