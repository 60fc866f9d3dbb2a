"""The sheet of calendars: what goes out, what comes in, and the file that is kept fresh."""

from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from netplanner.domain.contact import Contact
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import OutreachKind
from netplanner.operations import contacts, planning
from netplanner.settings import Settings
from netplanner.storage import busy
from netplanner.ui.calendar_files.feed import FeedKeeper
from netplanner.ui.calendar_files.sheet import CalendarsSheet
from netplanner.ui.main_window import MainWindow
from netplanner.ui.session import Session


def calendar(path: Path, *days: str, name: str = "Work") -> Path:
    events = "".join(f"BEGIN:VEVENT\nUID:{day}\nDTSTART;VALUE=DATE:{day}\nEND:VEVENT\n" for day in days)
    path.write_text(f"BEGIN:VCALENDAR\nX-WR-CALNAME:{name}\n{events}END:VCALENDAR\n")
    return path


@pytest.fixture
def keeper(session: Session) -> FeedKeeper:
    return FeedKeeper(session, session, delay=1)


@pytest.fixture
def sheet(session: Session, keeper: FeedKeeper, window: QMainWindow) -> CalendarsSheet:
    created = contacts.add(session.store, Contact(fn="Anna Ålund", birthday="--02-29")).created
    assert created is not None
    plan = Outreach(contacts=[created], due_on="2026-11-26", kind=OutreachKind.CALL, channel="phone", why="The club")
    planning.add(session.store, plan)
    made = CalendarsSheet(session, keeper, window)
    made.open()
    return made


def summaries(path: Path) -> list[str]:
    return [str(event["SUMMARY"]) for event in Calendar.from_ical(path.read_bytes()).walk("VEVENT")]


def test_busy_times_come_in_are_read_again_and_taken_away(
    sheet: CalendarsSheet, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    path = calendar(tmp_path / "work.ics", "20261124", "20261125")
    assert sheet._none.isVisible()
    with qtbot.waitSignal(session.changed):
        sheet.read_files([path])
    qtbot.waitUntil(lambda: sheet._said.text() == "Work: 2 busy time(s) read")
    assert not sheet._none.isVisible()
    (row,) = sheet.busy.rows()
    calendar(path, "20261126")
    with qtbot.waitSignal(session.changed):
        qtbot.mouseClick(row.refresh, Qt.MouseButton.LeftButton)
    assert [one.starts for one in busy.times(session.store.reader, "2026-11-01", "2026-11-30")] == ["2026-11-26"]
    (row,) = sheet.busy.rows()
    with qtbot.waitSignal(session.changed):
        qtbot.mouseClick(row.remove, Qt.MouseButton.LeftButton)
    assert sheet.busy.rows() == []
    with qtbot.waitSignal(session.changed):
        session.undo()
    assert [one.calendar.size for one in sheet.busy.rows()] == [1]


def test_what_could_not_be_read_is_said(sheet: CalendarsSheet, session: Session, tmp_path: Path, qtbot: QtBot) -> None:
    sheet.read_files([calendar(tmp_path / "work.ics", "20261124", "20269999")])
    qtbot.waitUntil(lambda: sheet._said.isVisible())
    assert sheet._said.text() == "Work: 1 busy time(s) read. 1 event(s) could not be read"
    bad = tmp_path / "bad.ics"
    bad.write_text("nothing of the kind")
    sheet.read_files([bad])
    qtbot.waitUntil(lambda: "no calendar in the file" in sheet._error.text())


def test_files_dropped_on_the_sheet_are_read(
    sheet: CalendarsSheet, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(calendar(tmp_path / "work.ics", "20261124")))])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    with qtbot.waitSignal(session.changed):
        sheet.dropEvent(event)
    assert [one.name for one in busy.calendars(session.store.reader)] == ["Work"]


def test_the_file_to_subscribe_to_is_kept_fresh(
    sheet: CalendarsSheet, session: Session, keeper: FeedKeeper, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "feed.ics"
    with qtbot.waitSignal(keeper.written):
        sheet.keep_feed(path)
    assert summaries(path) == ["Call, Anna Ålund", "Birthday of Anna Ålund"]
    assert "The club" not in path.read_text()
    assert Settings.load(session.folders.settings).feed_path == str(path)
    with qtbot.waitSignal(keeper.written):
        qtbot.mouseClick(sheet.feed.notes, Qt.MouseButton.LeftButton, pos=sheet.feed.notes.rect().center() / 4)
    assert sheet.feed.notes.isChecked()
    assert "The club" in path.read_text()
    qtbot.mouseClick(sheet.feed.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == QUrl.fromLocalFile(str(path)).toString()
    with qtbot.waitSignal(keeper.written):
        session.perform(planning.add, Outreach(due_on="2026-12-01", kind=OutreachKind.POST, channel="linkedin"))
    assert "Post" in summaries(path)
    qtbot.mouseClick(sheet.feed.stop_button, Qt.MouseButton.LeftButton)
    assert not path.exists()
    assert session.settings.feed_path is None
    assert sheet.feed.start_button.isVisible()


def test_a_change_just_before_the_end_is_written(session: Session, keeper: FeedKeeper, tmp_path: Path) -> None:
    path = tmp_path / "feed.ics"
    session.settings.feed_path = str(path)
    keeper._timer.setInterval(100_000)
    planning.add(session.store, Outreach(due_on="2026-12-01", kind=OutreachKind.POST, channel="linkedin"))
    keeper.schedule()
    keeper.flush()
    session.worker.close()
    assert summaries(path) == ["Post"]


def test_a_file_that_cannot_be_written_is_told_and_tried_again(
    session: Session, keeper: FeedKeeper, tmp_path: Path, qtbot: QtBot
) -> None:
    session.settings.feed_path = str(tmp_path / "none" / "feed.ics")
    with qtbot.waitSignal(keeper.failed) as caught:
        keeper.schedule()
    assert caught.args[0].code == "cannot_write"
    (tmp_path / "none").mkdir()
    with qtbot.waitSignal(keeper.written):
        session.perform(planning.add, Outreach(due_on="2026-12-01", kind=OutreachKind.POST, channel="linkedin"))


def test_another_book_is_not_written_to_the_file(session: Session, keeper: FeedKeeper, tmp_path: Path) -> None:
    session.settings.feed_path = str(tmp_path / "feed.ics")
    session.store.path = session.folders.demo
    keeper.schedule()
    assert not keeper._timer.isActive()
    keeper.write()
    session.worker.close()
    assert not (tmp_path / "feed.ics").exists()


def test_exporting_once(sheet: CalendarsSheet, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "plan.ics"
    sheet.feed.birthdays.setChecked(False)
    sheet.export(path)
    qtbot.waitUntil(lambda: sheet._said.text() == "1 event(s) written to plan.ics")
    assert summaries(path) == ["Call, Anna Ålund"]


def test_it_fits_a_small_window(sheet: CalendarsSheet, window: QMainWindow) -> None:
    assert sheet.height() <= window.height()
    assert sheet.width() <= window.width()


def test_a_calendar_dropped_on_the_window_opens_the_sheet(session: Session, tmp_path: Path, qtbot: QtBot) -> None:
    contacts.add(session.store, Contact(fn="Anna Ålund"))
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.show()
    window.import_files([calendar(tmp_path / "work.ics", "20261124")])
    qtbot.waitUntil(lambda: len(busy.calendars(session.store.reader)) == 1)
    (sheet,) = window.findChildren(CalendarsSheet)
    assert sheet.isVisible()
    sheet.reject()
    qtbot.keyClick(window, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(CalendarsSheet)))
