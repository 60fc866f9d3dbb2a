"""The main window: panes, drops, palette, undo, errors, what it remembers."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QListView, QMessageBox, QPushButton, QStyle

from netplanner.domain.changes import Changes, Label
from netplanner.domain.contact import Contact
from netplanner.domain.errors import DataError, UserError
from netplanner.domain.words import Tie
from netplanner.operations import contacts
from netplanner.storage.stopping import stopping
from netplanner.ui import mime
from netplanner.ui.calendar import drops
from netplanner.ui.contacts.editor import ContactEditor
from netplanner.ui.data_error import DataErrorSheet
from netplanner.ui.errors import CrashSheet
from netplanner.ui.goals.editor import GoalEditor
from netplanner.ui.main_window import MainWindow
from netplanner.ui.widgets.confirm import ConfirmSheet
from netplanner.ui.widgets.sheet import Sheet, is_sheet_open

# Long enough that SQLite asks several times whether to go on.
_LONG_COUNT = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 50000) SELECT count(*) FROM n"

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def people(store):
    """The ids of three people by name."""
    return {name: contacts.add(store, Contact(fn=name)).created for name in ("Anna Ålund", "Bo Hansen", "Dorthe Kjær")}


@pytest.fixture
def make_window(session, qtbot):
    def make(width: int = 1440, height: int = 900, **options) -> MainWindow:
        window = MainWindow(session, **options)
        qtbot.addWidget(window)
        window.resize(width, height)
        window.show()
        return window

    return make


def shown(window) -> list[str]:
    return [name for name, pane in window.panes._asdict().items() if pane.isVisible()]


def drop(window, target, data: QMimeData) -> QDropEvent:
    """A drag onto `target`, as Qt delivers it."""
    middle = QPointF(target.rect().center())
    arguments = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(target, QDragEnterEvent(middle.toPoint(), *arguments))
    event = QDropEvent(middle, *arguments)
    QApplication.sendEvent(window, event)
    return event


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


# Places


def test_an_empty_book_begins_with_the_start_page(make_window, qtbot):
    window = make_window()
    assert shown(window) == []
    with qtbot.waitSignal(window.book_requested) as asked:
        window._start.demo_button.click()
    assert asked.args == [True]
    window._start.empty_button.click()
    assert shown(window) == ["contacts", "goals", "calendar"]


def test_the_panes_come_with_the_first_contact(make_window, session, qtbot):
    window = make_window()
    session.perform(contacts.add, Contact(fn="Anna Ålund"))
    qtbot.waitUntil(lambda: shown(window) == ["contacts", "goals", "calendar"])


def test_a_narrow_window_has_tabs(make_window, people, qtbot):
    window = make_window()
    window.resize(900, 640)
    qtbot.waitUntil(lambda: shown(window) == ["contacts"])
    window.commands["view.goals"].trigger()
    assert shown(window) == ["goals"]
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: len(shown(window)) == 3)


@pytest.mark.parametrize(("width", "height"), [(1024, 640), (700, 500)])
def test_a_small_window_stays_small(make_window, people, width, height):
    window = make_window(width, height)
    assert (window.width(), window.height()) == (width, height)


def test_the_same_key_again_gives_a_pane_the_window_and_escape_takes_it_back(make_window, people, qtbot):
    window = make_window()
    window.activateWindow()
    window.commands["view.calendar"].trigger()
    assert len(shown(window)) == 3
    window.commands["view.calendar"].trigger()
    assert shown(window) == ["calendar"]
    assert window.panes.calendar.expanded
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert len(shown(window)) == 3
    assert not window.panes.calendar.expanded


def test_the_arrow_in_a_pane_does_the_same(make_window, people):
    window = make_window()
    window.panes.goals.expand_button.click()
    assert shown(window) == ["goals"]
    window.panes.goals.expand_button.click()
    assert len(shown(window)) == 3


def test_the_arrow_of_a_pane_without_the_focus_opens_that_pane(make_window, people, qtbot):
    window = make_window()
    window.activateWindow()
    window.panes.contacts.focus_list()
    qtbot.waitUntil(lambda: window.panes.contacts.isAncestorOf(QApplication.focusWidget()))
    window.area.toggle_expanded("calendar")
    assert (window.area.current, shown(window)) == ("calendar", ["calendar"])


def test_the_search_hint_is_as_long_as_there_is_room(make_window, people):
    window = make_window()
    long = window.top.search.placeholderText()
    window.top.search.resize(240, 32)
    short = window.top.search.placeholderText()
    assert len(short) < len(long)
    assert window.top.search.fontMetrics().horizontalAdvance(short) < 160


def test_the_window_remembers_its_panes(make_window, people, session, qtbot):
    window = make_window()
    window.area.set_expanded("goals", True)
    window.close()
    assert session.folders.window_state.stat().st_size > 0
    again = make_window()
    assert shown(again) == ["goals"]


def test_broken_window_state_is_no_trouble(make_window, people, session):
    session.folders.window_state.write_bytes(b"[window]\npanes=@ByteArray(\\x1)\npane=nonsense\n\xff\xfe")
    assert len(shown(make_window())) == 3


# Drops


def test_files_dropped_anywhere_are_imported(make_window, people, tmp_path, qtbot, monkeypatch):
    window = make_window()
    got = []
    monkeypatch.setattr(window.files, "import_files", got.append)
    paths = [tmp_path / "a.vcf", tmp_path / "æ ø %20.vcf", tmp_path]
    for target in (window, window.panes.calendar, window.panes.contacts.findChild(QListView) or window.top):
        got.clear()
        event = drop(window, target, files(*paths))
        assert event.isAccepted()
        assert event.dropAction() == Qt.DropAction.CopyAction
        qtbot.waitUntil(lambda: got == [paths])


def test_the_overlay_says_what_a_drop_does(make_window, people, tmp_path):
    window = make_window()
    arguments = (Qt.DropAction.CopyAction, files(tmp_path), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    event = QDragEnterEvent(QPointF(5, 5).toPoint(), *arguments)
    QApplication.sendEvent(window, event)
    assert event.isAccepted()
    assert window.overlay.isVisible()
    assert "1" in window.overlay.text()


def test_a_drag_of_our_own_contacts_is_no_import(make_window, people, tmp_path):
    window = make_window()
    data = files(tmp_path / "drag.vcf")
    mime.put_ids(data, mime.CONTACTS, [1])
    assert not drop(window, window, data).isAccepted()


def test_a_drop_on_the_start_page_is_imported_too(make_window, tmp_path, qtbot, monkeypatch):
    window = make_window()
    got = []
    monkeypatch.setattr(window.files, "import_files", got.append)
    drop(window, window, files(tmp_path / "a.vcf"))
    qtbot.waitUntil(lambda: got == [[tmp_path / "a.vcf"]])


# Palette


def test_the_palette_finds_people_and_commands(make_window, people, qtbot):
    window = make_window()
    window.commands["edit.search"].trigger()
    qtbot.keyClicks(window.top.search, "alun")
    found = window.palette_list.found()
    assert [line.text for line in found if line.kind == "person"] == ["Anna Ålund"]
    with qtbot.waitSignal(window.palette_list.chosen) as chosen:
        qtbot.keyClick(window.top.search, Qt.Key.Key_Return)
    assert chosen.args == ["person", people["Anna Ålund"]]
    assert window.area.expanded
    qtbot.waitUntil(lambda: window.panes.contacts.selected_ids() == [people["Anna Ålund"]])


def test_the_palette_runs_commands(make_window, people, qtbot):
    window = make_window()
    window.palette_list.open()
    qtbot.keyClicks(window.top.search, "keyboard")
    qtbot.keyClick(window.top.search, Qt.Key.Key_Return)
    assert is_sheet_open(window)


def test_escape_closes_the_palette(make_window, people, qtbot):
    window = make_window()
    window.palette_list.open()
    assert window.palette_list.isVisible()
    qtbot.keyClick(window.top.search, Qt.Key.Key_Escape)
    assert not window.palette_list.isVisible()
    assert window.top.search.text() == ""


@pytest.mark.parametrize("text", ["\" AND NEAR( x:y * ^ O'Brien", "%", "\x00", "<b>", "(" * 2000])
def test_the_palette_takes_any_text(make_window, people, text):
    window = make_window()
    window.palette_list.open()
    window.top.search.setText(text)
    window.top.search.textEdited.emit(text)
    assert window.isVisible()


# Undo


def test_a_deletion_is_announced_and_undone_from_the_banner(make_window, people, session, store, qtbot):
    window = make_window()
    session.perform(contacts.delete, [people["Bo Hansen"]])
    qtbot.waitUntil(window.banner.isVisible)
    assert window.banner.text() == "Bo Hansen deleted"
    assert window.commands["edit.undo"].isEnabled()
    assert "Delete" in window.commands["edit.undo"].text()
    with qtbot.waitSignal(session.changed):
        window.commands["edit.undo"].trigger()
    qtbot.waitUntil(lambda: window.banner.text().startswith("Undone"))
    assert window.commands["edit.redo"].isEnabled()
    with qtbot.waitSignal(session.changed):
        window.commands["edit.redo"].trigger()
    qtbot.waitUntil(lambda: not window.commands["edit.redo"].isEnabled())


def test_what_was_undone_elsewhere_is_not_offered_again(make_window, people, session, qtbot):
    window = make_window()
    session.perform(contacts.delete, [people["Bo Hansen"]])
    qtbot.waitUntil(window.banner.isVisible)
    with qtbot.waitSignal(session.changed):
        session.undo()
    assert not window.banner.isVisible()


def test_ordinary_edits_need_no_banner(make_window, people, session, qtbot):
    window = make_window()
    with qtbot.waitSignal(session.changed):
        session.perform(contacts.add, Contact(fn="New Person"))
    assert not window.banner.isVisible()


def test_a_name_with_an_ampersand_stays_whole_in_the_menu(make_window, people, session, qtbot):
    window = make_window()
    with qtbot.waitSignal(session.changed):
        session.perform(contacts.add, Contact(fn="Åberg & Co"))
    qtbot.waitUntil(lambda: "Åberg && Co" in window.commands["edit.undo"].text())


# Errors


def test_a_users_error_is_a_line(make_window, people, session):
    window = make_window()
    session.failed.emit(UserError("contact_needs_name"))
    assert window.banner.isVisible()
    assert not is_sheet_open(window)


def test_an_error_of_the_book_is_a_sheet(make_window, people, session):
    window = make_window()
    session.failed.emit(DataError("disk_full"))
    sheet = window.findChild(DataErrorSheet)
    assert sheet.isVisible()
    assert not sheet.list.isVisible()


def test_a_damaged_book_offers_its_backups(make_window, people, session, qtbot):
    folder = session.folders.backups
    folder.mkdir(exist_ok=True)
    names = ("netplanner-2026-11-23-091200-daily.db", "netplanner-2026-11-22-091200-daily.db")
    for name in names:
        (folder / name).touch()
    window = make_window()
    session.failed.emit(DataError("damaged"))
    sheet = window.findChild(DataErrorSheet)
    assert sheet.list.count() == 2
    with qtbot.waitSignal(sheet.restore_chosen) as chosen:
        sheet._restore()
    assert chosen.args == [folder / names[0]]


def test_anything_else_is_reported_without_personal_data_and_the_window_goes_on(make_window, people, session):
    window = make_window()
    try:
        raise ValueError("Anna Ålund, anna@nordlys.example")
    except ValueError as error:
        session.failed.emit(error)
        session.failed.emit(error)
    (sheet,) = window.findChildren(CrashSheet)
    assert "ValueError" in sheet.text()
    assert "Anna" not in sheet.text()
    sheet.accept()
    assert window.isEnabled()


def test_commands_rest_while_a_sheet_is_open(make_window, people, session):
    window = make_window()
    sheet = Sheet(window, "Title")
    sheet.open()
    before = window.area.current
    window.commands["view.calendar"].trigger()
    assert window.area.current == before
    sheet.reject()
    window.commands["view.calendar"].trigger()
    assert window.area.current == "calendar"


# The rest of the line below


def test_the_status_tells_of_the_last_backup(make_window, people, session, qtbot):
    folder = session.folders.backups
    folder.mkdir(exist_ok=True)
    (folder / "netplanner-2026-11-24-091200-daily.db").touch()
    window = make_window()
    qtbot.waitUntil(lambda: "backed up" in window.status.saved_text())


def test_long_work_shows_in_the_status_line(make_window, people, session, qtbot):
    window = make_window()
    release, pause = [], threading.Event()

    def work(progress):
        progress.report(5, 10)
        # Lets the window have its turn between two reports.
        while not release and not pause.wait(0.01):
            progress.report(5, 10)

    job = session.worker.run(work)
    job.setProperty("title", "Importing")
    qtbot.waitUntil(window.status.progress.isVisible, timeout=3000)
    release.append(1)
    qtbot.waitUntil(lambda: not window.status.progress.isVisible())


def test_the_steps_are_shown_and_lead_to_their_place(make_window, people, qtbot):
    window = make_window()
    # Their place is kept before they are read.
    assert window.steps.isVisible()
    height = window.steps.height()
    qtbot.waitUntil(lambda: bool(window.steps.strip.findChildren(QAbstractButton)))
    assert window.steps.height() == height
    first = window.steps.strip.findChildren(QAbstractButton)[0]
    assert first.toolTip() == "Purpose\nSay what you want, and by when: make a goal."
    window.steps.chosen.emit(1)
    assert any(isinstance(sheet, GoalEditor) for sheet in window.findChildren(Sheet) if sheet.isVisible())


def test_changes_without_a_label_need_no_words(make_window, people, session):
    window = make_window()
    session.changed.emit(Changes(everything=True))
    session.changed.emit(Changes(label=Label("from_the_future"), lists=True))
    assert not window.banner.isVisible()


def test_preferences_are_kept_and_applied(make_window, people, session, qtbot):
    window = make_window()
    window.show_preferences()
    sheet = next(sheet for sheet in window.findChildren(Sheet) if sheet.isVisible())
    sheet.language.setCurrentIndex(sheet.language.findData("da"))
    sheet.country.setCurrentIndex(sheet.country.findData("SE"))
    sheet.theme.setCurrentIndex(sheet.theme.findData("dark"))
    with qtbot.waitSignal(window.language_changed):
        sheet._save()
    stored = type(session.settings).load(session.folders.settings)
    assert (stored.language, stored.home_country, stored.theme) == ("da", "SE", "dark")
    assert window.commands["theme.dark"].isChecked()


def test_quitting_during_long_work_asks_first(make_window, people, session, qtbot):
    window = make_window()
    release, pause = [], threading.Event()

    def work(progress):
        # Lets the window have its turn between two reports.
        while not release and not pause.wait(0.01):
            progress.report(5, 10)

    session.worker.run(work)
    qtbot.waitUntil(window.status.progress.isVisible, timeout=3000)
    window.close()
    assert window.isVisible()
    window.findChild(ConfirmSheet).accept_button.click()
    assert not window.isVisible()
    release.append(1)


def test_quitting_during_a_search_asks_nothing(make_window, people, session, qtbot):
    window = make_window()
    release, told = threading.Event(), []

    def find(reader, progress):
        with stopping(reader, progress):
            found = reader.execute(_LONG_COUNT).get
        searched.set()
        release.wait(10)
        return found

    searched = threading.Event()
    job = session.search(find, done=told.append)
    job.tell(progressed=lambda done, total: told.append(total))
    qtbot.waitUntil(searched.is_set)
    window.close()
    assert not window.isVisible()
    release.set()
    qtbot.waitUntil(lambda: told == [50000])


def work_on(window, session, qtbot) -> list[int]:
    """Long work in the status bar; put something into the list to end it."""
    release: list[int] = []
    pause = threading.Event()

    def work(progress):
        # Lets the window have its turn between two reports.
        while not release and not pause.wait(0.01):
            progress.report(5, 10)

    session.worker.run(work)
    qtbot.waitUntil(window.status.progress.isVisible, timeout=3000)
    return release


def test_closing_with_unsaved_changes_asks_instead(make_window, people, session, qtbot):
    window = make_window()
    window.panes.contacts.new_contact()
    editor = next(sheet for sheet in window.findChildren(ContactEditor) if sheet.isVisible())
    qtbot.keyClicks(editor.form.first_field(), "Emil")
    window.close()
    assert window.isVisible()
    box = next(box for box in editor.findChildren(QMessageBox) if box.isVisible())
    box.button(QMessageBox.StandardButton.Discard).click()
    window.close()
    assert not window.isVisible()


def test_long_work_behind_a_sheet_is_asked_about_once(make_window, people, session, qtbot):
    window = make_window()
    release = work_on(window, session, qtbot)
    window.commands["help.keys"].trigger()
    assert is_sheet_open(window)
    window.close()
    window.close()
    assert window.isVisible()
    assert len([sheet for sheet in window.findChildren(ConfirmSheet) if sheet.isVisible()]) == 1
    release.append(1)


def test_another_book_waits_for_the_answer_about_long_work(make_window, people, session, qtbot):
    window = make_window()
    release = work_on(window, session, qtbot)
    asked = []
    window.book_requested.connect(asked.append)
    window.commands["file.demo"].trigger()
    assert asked == []
    window.findChild(ConfirmSheet).accept_button.click()
    assert asked == [True]
    release.append(1)


def test_a_book_that_fails_again_and_again_says_so_once(make_window, people):
    window = make_window()
    for _ in range(3):
        window.show_error(DataError("damaged"))
    assert len([sheet for sheet in window.findChildren(DataErrorSheet) if sheet.isVisible()]) == 1


def test_the_palette_survives_that_its_former_place_is_gone(make_window, people, qtbot):
    window = make_window()
    former = QPushButton("a button of a card", window.centralWidget())
    former.show()
    window.activateWindow()
    former.setFocus()
    window.palette_list.open()
    with qtbot.waitSignal(former.destroyed):
        former.deleteLater()
    qtbot.keyClick(window.top.search, Qt.Key.Key_Escape)
    assert not window.palette_list.isVisible()


@pytest.mark.parametrize("payload", [b"[1]", b'{"window": "0011223344556677", "ids": [1]}', b"{", b"[" * 100_000])
def test_ids_of_another_window_name_nobody_here_and_its_files_are_files(
    make_window, people, tmp_path, payload, monkeypatch
):
    window = make_window()
    data = files(tmp_path / "from another window.vcf")
    data.setData(mime.CONTACTS, payload)
    assert mime.ids_of(data, mime.CONTACTS) == []
    assert not drops.is_ours(data)
    monkeypatch.setattr(window, "import_files", lambda paths: None)
    assert drop(window, window, data).isAccepted()


def test_two_quick_undos_never_say_that_the_step_was_done(make_window, people, session, qtbot):
    window = make_window()
    ids = list(people.values())
    with qtbot.waitSignal(session.changed):
        session.perform(contacts.set_tie, ids[:1], Tie.CLOSE)
    with qtbot.waitSignal(session.changed):
        session.perform(contacts.delete, ids[1:2])
    said = []
    session.changed.connect(lambda changes: said.append(window.banner.text()))
    window.undo()
    window.undo()
    qtbot.waitUntil(lambda: len(said) == 2)
    assert not any("set to" in text for text in said), said
    qtbot.waitUntil(lambda: window.banner.text().startswith("Undone: Set tie"))


def test_the_keys_go_to_the_list_that_shows_who_was_added(make_window, people, session, qtbot):
    window = make_window()
    window.panes.contacts.add_button.setFocus()
    window.panes.contacts.add_button.click()
    before = window.panes.contacts.selected_ids()
    editor = next(sheet for sheet in window.findChildren(ContactEditor) if sheet.isVisible())
    qtbot.keyClicks(editor.form.first_field(), "Emil")
    qtbot.keyClick(editor.form.first_field(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.panes.contacts.selected_ids() != before)
    (emil,) = window.panes.contacts.selected_ids()
    with qtbot.waitSignal(session.changed) as signal:
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Delete)
    assert emil in signal.args[0].contacts


def test_who_serves_a_goal_is_shown_in_the_list(make_window, people, session, qtbot):
    window = make_window()
    goals, contacts = window.panes.goals, window.panes.contacts
    goals.people_requested.emit()
    focus = window.focusWidget()
    assert focus is not None
    assert contacts.isAncestorOf(focus)


def test_at_first_the_window_fits_the_screen_with_its_title_bar(session, qtbot):
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.show()
    bar = window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
    assert window.height() + bar <= window.screen().availableSize().height()


def test_with_large_text_the_window_still_fits_a_small_screen(make_window, people, qapp, qtbot):
    font = qapp.font()
    larger = qapp.font()
    larger.setPixelSize(26)
    qapp.setFont(larger)
    try:
        window = make_window(1024, 640)
        qtbot.waitUntil(lambda: window.panes.contacts.isVisible())
        qtbot.waitUntil(lambda: bool(window.steps.strip.findChildren(QAbstractButton)))
        assert window.width() <= 1024
        assert not window.steps.isVisible()
        window.resize(1024, 1400)
        qtbot.waitUntil(window.steps.isVisible)
    finally:
        qapp.setFont(font)
