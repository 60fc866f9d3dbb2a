"""Reminders at the window: each once whatever the clock does, nothing unasked, and closing into the tray."""

import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest
import time_machine
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from netplanner import autostart
from netplanner.domain.clock import SystemClock
from netplanner.domain.contact import Contact
from netplanner.domain.outreach import Outreach
from netplanner.domain.progress import Progress
from netplanner.domain.words import OutreachKind
from netplanner.operations import contacts, planning
from netplanner.reminder_log import ReminderLog
from netplanner.ui.main_window import MainWindow
from netplanner.ui.reminders.hook import Reminding
from netplanner.ui.reminders.sheet import RemindersSheet
from netplanner.ui.reminders.tray import Tray, with_count
from netplanner.ui.reminders.watch import Counts, ReminderWatch
from netplanner.ui.session import Session
from netplanner.ui.widgets.confirm import ConfirmSheet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

MORNING = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)


@pytest.fixture
def real(session: Session) -> Session:
    """On the system's clock, which the tests move; reminders are wanted."""
    session.clock = session.store.clock = SystemClock()
    session.settings.remind = True
    return session


@pytest.fixture
def person(session: Session) -> int:
    created = contacts.add(session.store, Contact(fn="Sara Berg")).created
    assert created is not None
    return created


def plan_call(session: Session, person: int, at: str, day: str = "2026-11-24") -> int:
    plan = Outreach(contacts=[person], due_on=day, due_time=at, zone="UTC", kind=OutreachKind.CALL, channel="phone")
    created = planning.add(session.store, plan).created
    assert created is not None
    return created


def heard(watch: ReminderWatch) -> list[list[int]]:
    told: list[list[int]] = []
    watch.plans_due.connect(told.append)
    return told


def test_each_reminder_comes_once_while_the_clock_is_moved(real: Session, person: int) -> None:
    with time_machine.travel(MORNING, tick=False) as clock:
        nine, ten = plan_call(real, person, "09:00"), plan_call(real, person, "10:00")
        watch = ReminderWatch(real)
        told = heard(watch)
        for moment in ("08:49", "08:51", "08:55", "08:30", "08:52", "10:05", "09:55", "11:00"):
            clock.move_to(datetime.fromisoformat(f"2026-11-24T{moment}+00:00"))
            watch._timer.timeout.emit()
    assert told == [[nine], [ten]]


def test_what_was_told_is_told_by_no_later_start(real: Session, person: int) -> None:
    with time_machine.travel(MORNING.replace(hour=8, minute=55), tick=False):
        plan = plan_call(real, person, "09:00")
        first = ReminderWatch(real)
        told = heard(first)
        first.look()
        again = ReminderWatch(real)
        told_again = heard(again)
        again.look()
    assert (told, told_again) == ([[plan]], [])
    assert ReminderLog.load(real.folders).told == {plan: "2026-11-24T09:00:00Z"}


def test_nothing_comes_unasked(real: Session, person: int) -> None:
    real.settings.remind = False
    with time_machine.travel(MORNING.replace(hour=8, minute=55), tick=False):
        plan_call(real, person, "09:00")
        watch = ReminderWatch(real)
        told, days = heard(watch), []
        watch.day_begun.connect(days.append)
        watch.look()
    assert (told, days) == ([], [])


def test_what_comes_during_a_silence_is_told_after_it(real: Session, person: int) -> None:
    with time_machine.travel(MORNING.replace(hour=8, minute=50), tick=False) as clock:
        plan = plan_call(real, person, "09:00")
        tray = Tray(real, ReminderWatch(real), lambda title, text: None)
        told = heard(tray._watch)
        next(act for act in tray._menu.actions() if act.text() == "No reminders for an hour").trigger()
        tray._watch.look()
        assert told == []
        clock.shift(3601)
        tray._watch.look()
    assert told == [[plan]]


def test_the_day_is_told_once_also_when_the_program_starts_late(real: Session, person: int) -> None:
    real.settings.digest_at = "08:30"
    with time_machine.travel(datetime(2026, 11, 24, 23, 0, tzinfo=UTC), tick=False) as clock:
        today = real.clock.today().isoformat()
        planning.add(real.store, Outreach(contacts=[person], due_on=today, kind=OutreachKind.CALL, channel="phone"))
        watch = ReminderWatch(real)
        days: list[Counts] = []
        watch.day_begun.connect(days.append)
        watch.look()
        watch.look()
        assert days == [Counts(1, 0)]
        clock.shift(86_400)
        watch.look()
    assert days == [Counts(1, 0), Counts(0, 1)]


def test_a_day_without_anything_is_not_told(real: Session) -> None:
    real.settings.digest_at = "00:00"
    watch = ReminderWatch(real)
    days: list[Counts] = []
    watch.day_begun.connect(days.append)
    watch.look()
    assert days == []


def test_several_are_told_at_once_and_many_counted(real: Session, person: int) -> None:
    said: list[tuple[str, str]] = []
    with time_machine.travel(MORNING.replace(hour=9, minute=30), tick=False):
        for minute in range(5):
            plan_call(real, person, f"09:0{minute}")
        tray = Tray(real, ReminderWatch(real), lambda title, text: said.append((title, text)))
        tray._watch.look()
    ((title, text),) = said
    assert title == "5 plans are due"
    assert text.count("Call Sara Berg") == 3
    assert text.endswith("and 2 more")


@pytest.fixture
def window(session: Session, qtbot: QtBot, person: int) -> MainWindow:
    made = MainWindow(session)
    qtbot.addWidget(made)
    made.show()
    return made


def test_without_a_tray_the_window_tells(window: MainWindow, real: Session, person: int, qtbot: QtBot) -> None:
    assert not QSystemTrayIcon.isSystemTrayAvailable()
    with time_machine.travel(MORNING.replace(hour=8, minute=55), tick=False):
        plan_call(real, person, "09:00")
        reminding = Reminding(real, window)
        reminding.watch.look()
    words = [label.text() for label in window.banner.findChildren(QLabel)]
    assert any(text.startswith("Call Sara Berg · ") for text in words)
    window.panes.calendar.set_view("month")
    next(button for button in window.banner.findChildren(QAbstractButton) if button.text() == "Open today").click()
    assert window.panes.calendar.view == "today"
    window.close()
    assert not window.isVisible()


def test_a_closed_window_stays_in_the_tray_until_it_is_quit(window: MainWindow) -> None:
    window.stays = lambda: True
    window.close()
    assert not window.isVisible()
    window.show()
    assert window.isVisible()
    window.quit()
    assert not window.isVisible()


def test_quitting_during_long_work_quits_once_that_is_agreed(
    window: MainWindow, session: Session, qtbot: QtBot
) -> None:
    window.stays = lambda: True
    release = threading.Event()

    def work(progress: Progress) -> None:
        while not release.wait(0.01):
            progress.report(5, 10)

    session.worker.run(work)
    qtbot.waitUntil(window.status.progress.isVisible, timeout=3000)
    window.quit()
    assert window.isVisible()
    question = window.findChild(ConfirmSheet)
    assert question is not None
    closed: list[bool] = []
    window.stays = lambda: closed.append(True) or True
    question.accept_button.click()
    release.set()
    assert not window.isVisible()
    # It did not go to the tray.
    assert closed == []


def test_the_sheet_keeps_what_is_wanted(
    session: Session, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    sheet = RemindersSheet(session)
    qtbot.addWidget(sheet)
    sheet.open()
    assert not any(box.isChecked() for box in (sheet.remind, sheet.digest, sheet.tray, sheet.login))
    assert not sheet.minutes.isEnabled()
    sheet.remind.setChecked(True)
    sheet.minutes.setValue(25)
    sheet.digest.setChecked(True)
    sheet.login.setChecked(True)
    with qtbot.waitSignal(sheet.saved):
        sheet.save()
    stored = type(session.settings).load(session.folders.settings)
    assert (stored.remind, stored.remind_minutes, stored.digest_at) == (True, 25, "08:30")
    assert autostart.is_on("linux")
    entry = (tmp_path / "config" / "autostart" / "netplanner.desktop").read_text("utf-8")
    # The book that is open, not the one of a start without a folder.
    assert f'"--data-dir" "{session.folders.data}"' in entry


def test_a_reminder_tells_no_name_where_that_is_wanted(real: Session, person: int) -> None:
    real.settings.remind_names = False
    said: list[tuple[str, str]] = []
    with time_machine.travel(MORNING.replace(hour=9, minute=30), tick=False):
        plan_call(real, person, "09:00")
        tray = Tray(real, ReminderWatch(real), lambda title, text: said.append((title, text)))
        tray._watch.look()
        plan_call(real, person, "09:10")
        plan_call(real, person, "09:11")
        tray._watch.look()
    assert len(said) == 2
    assert not any("Sara" in title + text for title, text in said)
    assert "Call" in said[0][0] + said[1][1]


def test_a_login_that_cannot_be_set_changes_nothing(
    session: Session, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("a file where the folder should be")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(blocked))
    sheet = RemindersSheet(session)
    qtbot.addWidget(sheet)
    sheet.open()
    sheet.remind.setChecked(True)
    sheet.login.setChecked(True)
    sheet.save()
    assert sheet.isVisible()
    assert not session.settings.remind


@pytest.mark.parametrize("count", [0, 3, 42, 4_500])
def test_the_icon_shows_the_count(qapp: QApplication, count: int) -> None:
    plain, shown = (with_count(number).pixmap(64, 64).toImage() for number in (0, count))
    assert (plain == shown) == (count == 0)
