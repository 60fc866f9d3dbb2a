"""The timeline of a person: what it shows, narrows to, changes and takes away; logging in two keystrokes."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QDate, QPoint, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from netplanner.domain.changes import Label
from netplanner.domain.contact import Contact
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import Direction, OutreachKind, Tone
from netplanner.operations import contacts as operations
from netplanner.operations import interactions, notes, planning, ties
from netplanner.resources import resource
from netplanner.storage.timeline import TimelineEntry, timeline
from netplanner.ui.contacts.log_menu import LogMenu
from netplanner.ui.contacts.log_sheet import LogSheet
from netplanner.ui.contacts.pane import ContactsPane
from netplanner.ui.contacts.timeline_acts import TimelineActs
from netplanner.ui.contacts.timeline_list import TimelineList
from netplanner.ui.contacts.timeline_row import EntryRow
from netplanner.ui.note_sheet import NoteSheet
from netplanner.ui.session import Session
from netplanner.ui.undo_view import UndoView
from netplanner.ui.widgets.chip import Chip

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

TODAY = date(2026, 11, 24)
Key = Qt.Key


def entry(source: str, day: str = "2026-11-20", **values: object) -> TimelineEntry:
    blank = TimelineEntry(source, 1, day, "", "", "", "", "", "", None, "", None, "", 0)
    return blank._replace(**values)


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


@pytest.fixture
def anna(session: Session) -> int:
    created = operations.add(session.store, Contact(fn="Anna Ålund", given="Anna")).created
    assert created is not None
    return created


@pytest.fixture
def shown(session: Session, anna: int, qtbot: QtBot) -> Callable[[], TimelineList]:
    """The timeline as it stands in the book, in a window of its own."""

    def show() -> TimelineList:
        host = QWidget()
        qtbot.addWidget(host)
        host.resize(700, 900)
        made = TimelineList(TimelineActs(session, anna, host), host)
        made.show_entries(timeline(session.store.reader, anna), TODAY)
        made.resize(680, 880)
        host.show()
        return made

    return show


@pytest.mark.parametrize(
    ("one", "title", "details"),
    [
        (
            entry("interaction", kind="call", minutes=20, direction="in", tone="ask", text="Her seminar"),
            "Call · 20 minute(s)",
            "from them · asked for something · Her seminar",
        ),
        (
            entry("interaction", kind="mail", direction="out", tone="give", channel="email"),
            "Mail",
            "from me · E-mail · gave something",
        ),
        (entry("interaction", kind="meeting", direction="both", tone="neutral"), "Meeting", None),
        (entry("outreach", kind="call", status="planned", text="Ask"), "Call · Planned", "overdue · Ask"),
        (entry("outreach", "2026-11-30", kind="call", status="planned"), "Call · Planned", None),
        (
            entry("invitation", kind="invite", status="waiting", direction="in", channel="linkedin"),
            "Invite · Waiting for an answer",
            "from them · LinkedIn",
        ),
        (
            entry("invitation", kind="invite", status="skipped", direction="out", text="We never met"),
            "Left out: no invitation",
            "from me · We never met",
        ),
        (entry("introduction", kind="introduction", direction="asked", other="Cy"), "Introduction asked · Cy", None),
        (
            entry("introduction", kind="introduction", direction="given", other="Cy, Di"),
            "Introduction given · Cy, Di",
            None,
        ),
        (entry("outcome", kind="customers", text="Signed", goal_what="5 customers"), "Outcome: Signed", "5 customers"),
        (entry("note", kind="note", text="Sails"), "Note", "Sails"),
        (entry("note", kind="note", text="Sails", tone="private"), "Private note", "Sails"),
        (entry("import", kind="add", text="linkedin"), "Came in from: LinkedIn", None),
        (entry("import", kind="update", text="my fair"), "Updated from: my fair", None),
    ],
)
def test_every_kind_of_entry_has_its_words(one: TimelineEntry, title: str, details: str | None, qtbot: QtBot) -> None:
    shown = TimelineList()
    qtbot.addWidget(shown)
    shown.show_entries([one], TODAY)
    assert texts(shown)[1:] == [title, *([details] if details else [])]
    (row,) = shown.rows()
    assert title in row.accessibleName()


def test_chips_narrow_it_to_one_kind_and_are_remembered(qtbot: QtBot) -> None:
    entries = [entry("interaction", kind="call"), entry("note", "2026-11-01", text="Sails")]
    shown = TimelineList()
    qtbot.addWidget(shown)
    shown.show_entries(entries, TODAY, "2026-12-24", 30)
    chips = {chip.text(): chip for chip in shown.findChildren(Chip)}
    assert list(chips) == ["All", "Contact", "Plans", "Notes"]
    assert [row.entry.source for row in shown.rows()] == ["ahead", "interaction", "note"]
    with qtbot.waitSignal(shown.filter_changed) as heard:
        chips["Notes"].click()
    assert heard.args == ["note"]
    assert [row.entry.source for row in shown.rows()] == ["note"]
    assert [text for text, chip in chips.items() if chip.isChecked()] == ["Notes"]
    again = TimelineList()
    qtbot.addWidget(again)
    again.show_entries(entries, TODAY, kind="note")
    assert [row.entry.source for row in again.rows()] == ["note"]
    gone = TimelineList()
    qtbot.addWidget(gone)
    gone.show_entries(entries[:1], TODAY, kind="note")
    assert [row.entry.source for row in gone.rows()] == ["interaction"]


def test_one_kind_alone_needs_no_chips_and_the_rest_comes_by_a_button(qtbot: QtBot) -> None:
    shown = TimelineList()
    qtbot.addWidget(shown)
    shown.show_entries([entry("interaction", kind="call", id=number) for number in range(50)], TODAY)
    assert shown.findChildren(Chip) == []
    assert len(shown.rows()) == 12
    (more,) = [button for button in shown.findChildren(QWidget) if getattr(button, "text", str)() == "Show 38 more"]
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    assert len(shown.rows()) == 50


def test_what_was_logged_is_corrected_in_the_sheet(
    session: Session, anna: int, shown: Callable[[], TimelineList], qtbot: QtBot
) -> None:
    interactions.log(
        session.store, [anna], kind=OutreachKind.CALL, happened_on="2026-11-20", minutes=5, text="Hi", tone=Tone.ASK
    )
    (row,) = shown().rows()
    row.setFocus()
    QTest.keyClick(row, Key.Key_Return)
    (sheet,) = row.window().findChildren(LogSheet)
    assert (sheet.kind.currentData(), sheet.tone.currentData(), sheet.minutes.value()) == ("call", "ask", 5)
    sheet.day.setDate(QDate(2026, 11, 18))
    sheet.tone.setCurrentIndex(sheet.tone.findData("give"))
    with qtbot.waitSignal(session.changed):
        sheet.save_button.click()
    qtbot.waitUntil(lambda: not sheet.isVisible())
    (now,) = timeline(session.store.reader, anna)
    assert (now.day, now.tone, now.minutes, now.text) == ("2026-11-18", "give", 5, "Hi")


def test_del_takes_an_entry_away_and_undo_brings_it_back(
    session: Session, anna: int, shown: Callable[[], TimelineList], qtbot: QtBot
) -> None:
    with session.store.step(Label("x")) as step:
        step.connection.execute(
            "INSERT INTO outcome(kind, happened_on, what, contact_id, created) "
            "VALUES ('talks', '2026-11-01', 'Talk', ?, '')",
            (anna,),
        )
    interactions.log(session.store, [anna], kind=OutreachKind.CALL, happened_on="2026-11-20")
    notes.add(session.store, anna, "Sails", "2026-11-10")
    planning.add(session.store, Outreach(contacts=[anna], due_on="2026-12-01", kind=OutreachKind.CALL, channel="phone"))
    ties.pass_over(session.store, anna, "linkedin", "We never met")
    rows = shown().rows()
    assert [row.entry.source for row in rows] == ["outreach", "invitation", "interaction", "note", "outcome"]
    before = timeline(session.store.reader, anna)
    for row in rows:
        with qtbot.waitSignal(session.changed):
            QTest.keyClick(row, Key.Key_Delete)
        assert row.entry not in timeline(session.store.reader, anna)
        with qtbot.waitSignal(session.changed):
            session.undo()
        assert timeline(session.store.reader, anna) == before


def test_what_can_not_be_changed_takes_no_focus_and_has_no_menu(qtbot: QtBot) -> None:
    shown = TimelineList()
    qtbot.addWidget(shown)
    shown.show_entries([entry("import", kind="add", text="linkedin")], TODAY)
    (row,) = shown.rows()
    assert row.focusPolicy() == Qt.FocusPolicy.NoFocus


def menu_of(acts: TimelineActs, one: TimelineEntry, host: QWidget) -> list[str]:
    menu = QMenu(host)
    acts.fill_menu(menu, one)
    return [action.text() for action in menu.actions() if action.text()]


def test_the_menu_offers_what_the_entry_can(session: Session, anna: int, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    acts = TimelineActs(session, anna, host)
    assert menu_of(acts, entry("interaction", kind="call"), host) == ["Edit…", "Delete"]
    assert menu_of(acts, entry("outcome"), host) == ["Edit…", "Delete"]
    assert menu_of(acts, entry("outreach", status="planned"), host) == ["Edit…", "Mark as done", "Delete"]
    assert menu_of(acts, entry("outreach", status="done"), host) == ["Edit…", "Delete"]
    waiting = entry("invitation", status="waiting", direction="in")
    assert menu_of(acts, waiting, host) == ["Accepted", "Declined", "Delete"]
    with qtbot.waitSignal(acts.plan_requested) as heard:
        acts.open(entry("outreach", id=7))
    assert heard.args == [7]


def test_a_plan_is_marked_as_done_from_the_timeline(session: Session, anna: int, qtbot: QtBot) -> None:
    planning.add(session.store, Outreach(contacts=[anna], due_on="2026-11-24", kind=OutreachKind.CALL, channel="phone"))
    host = QWidget()
    qtbot.addWidget(host)
    acts = TimelineActs(session, anna, host)
    menu = QMenu(host)
    acts.fill_menu(menu, timeline(session.store.reader, anna)[0])
    (results,) = [action.menu() for action in menu.actions() if action.text() == "Mark as done"]
    with qtbot.waitSignal(session.changed):
        next(action for action in results.actions() if action.text() == "Answered").trigger()
    (now,) = timeline(session.store.reader, anna)
    assert (now.source, now.direction) == ("interaction", "both")


def test_notes_are_written_and_rewritten(
    session: Session, anna: int, shown: Callable[[], TimelineList], qtbot: QtBot
) -> None:
    made = shown()
    add = made.findChild(Chip, "card-add-note")
    assert add is not None
    add.click()
    (sheet,) = made.window().findChildren(NoteSheet)
    sheet.save()
    qtbot.waitUntil(lambda: "Write the note first." in texts(sheet))
    sheet.text.setPlainText("Sails")
    sheet.private.setChecked(True)
    with qtbot.waitSignal(session.changed):
        sheet.save()
    (now,) = timeline(session.store.reader, anna)
    assert (now.source, now.text, now.tone, now.day) == ("note", "Sails", "private", "2026-11-24")
    (row,) = shown().rows()
    QTest.mouseDClick(row, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    (again,) = row.window().findChildren(NoteSheet)
    again.text.setPlainText("Rows")
    again.day.setDate(QDate(2026, 11, 1))
    with qtbot.waitSignal(session.changed):
        again.save()
    (now,) = timeline(session.store.reader, anna)
    assert (now.text, now.day) == ("Rows", "2026-11-01")


# Logging ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "kind", "direction"),
    [
        (Key.Key_C, "call", "both"),
        (Key.Key_M, "meeting", "both"),
        (Key.Key_E, "mail", "out"),
        (Key.Key_G, "message", "out"),
        (Key.Key_O, "comment", "out"),
        (Key.Key_I, "introduction", "both"),
    ],
)
def test_a_letter_logs_a_touch_of_today(
    session: Session, anna: int, key: Key, kind: str, direction: str, qtbot: QtBot
) -> None:
    pane = ContactsPane(session)
    qtbot.addWidget(pane)
    pane.resize(400, 600)
    pane.show()
    pane.select([anna])
    pane.log_quickly()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    with qtbot.waitSignal(session.changed) as heard:
        QTest.keyClick(menu, key)
    assert heard.args[0].label == Label("log_contact", {"kind": kind, "count": 1, "name": "Anna Ålund"})
    (now,) = timeline(session.store.reader, anna)
    assert (now.kind, now.direction, now.day) == (kind, direction, "2026-11-24")


@pytest.mark.parametrize("language", ["en", "da", "de"])
def test_each_letter_is_there_once_and_is_shown(
    session: Session, anna: int, language: str, qtbot: QtBot, qapp: QApplication
) -> None:
    translator = QTranslator()
    assert translator.load(str(resource(f"i18n/netplanner_{language}.qm")))
    qapp.installTranslator(translator)
    try:
        _check_letters(session, anna, qtbot)
    finally:
        qapp.removeTranslator(translator)


def _check_letters(session: Session, anna: int, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    menu = QMenu(host)
    LogMenu(session, host).fill(menu, [anna])
    letters = [action.text().partition("\t")[2] for action in menu.actions() if action.isEnabled() and action.text()]
    assert len(set(letters)) == len(letters) == 9
    for action in menu.actions():
        words, _, letter = action.text().partition("\t")
        if letter:
            assert f"&{letter}".casefold() in words.casefold()


def test_several_people_are_logged_at_once(session: Session, anna: int, qtbot: QtBot) -> None:
    bo = operations.add(session.store, Contact(fn="Bo")).created
    pane = ContactsPane(session)
    qtbot.addWidget(pane)
    pane.resize(400, 600)
    pane.show()
    pane.select([anna, bo])
    pane.log_quickly()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()[0].text() == "Today with 2 people"
    QTest.keyClick(menu, Key.Key_D)
    (sheet,) = pane.window().findChildren(LogSheet)
    sheet.kind.setCurrentIndex(sheet.kind.findData("meeting"))
    sheet.text.setPlainText("The seminar")
    sheet.direction.setCurrentIndex(sheet.direction.findData(str(Direction.BOTH)))
    with qtbot.waitSignal(session.changed):
        sheet.save_button.click()
    for one in (anna, bo):
        assert [now.text for now in timeline(session.store.reader, one)] == ["The seminar"]
    session.store.undo()
    assert timeline(session.store.reader, anna) == []


def test_the_banner_leads_to_the_details(session: Session, anna: int, qtbot: QtBot) -> None:
    from netplanner.ui.main_window import MainWindow

    window = MainWindow(session)
    qtbot.addWidget(window)
    window.resize(1100, 700)
    window.show()
    with qtbot.waitSignal(session.changed):
        session.perform(interactions.log, [anna], kind=OutreachKind.CALL, happened_on="2026-11-24")
    assert window.banner.text() == "Logged: call with Anna Ålund"
    (details,) = [
        button for button in window.banner.findChildren(QWidget) if getattr(button, "text", str)() == "Details…"
    ]
    assert details.isVisible()
    QTest.mouseClick(details, Qt.MouseButton.LeftButton)
    (sheet,) = window.findChildren(LogSheet)
    assert sheet.isVisible()
    assert isinstance(window._undo_view, UndoView)
    # The next banner has no such button.
    sheet.reject()
    with qtbot.waitSignal(session.changed):
        session.perform(operations.delete, [anna])
    assert not details.isVisible()


def test_rows_are_walked_by_the_arrows(
    session: Session, anna: int, shown: Callable[[], TimelineList], qtbot: QtBot
) -> None:
    for day in ("2026-11-20", "2026-11-19"):
        interactions.log(session.store, [anna], kind=OutreachKind.CALL, happened_on=day)
    first, second = shown().rows()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    QTest.keyClick(first, Key.Key_Down)
    assert second.hasFocus()
    QTest.keyClick(second, Key.Key_Up)
    assert first.hasFocus()
    assert isinstance(first, EntryRow)
