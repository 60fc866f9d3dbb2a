"""An import through its sheet: the look before, the work, the report, and what goes wrong."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit, QMainWindow, QMenu

from netplanner.domain.errors import DataError
from netplanner.domain.words import Basis, ImportAction, Tie
from netplanner.operations import contacts as contact_operations
from netplanner.operations import importing
from netplanner.storage import contacts
from netplanner.ui.importing import ImportSheet
from netplanner.ui.importing import sheet as sheet_module
from netplanner.ui.importing.decisions import Choice
from netplanner.ui.importing.model import ACTION, CARD, ImportModel
from netplanner.ui.importing.row_menu import RowMenu
from netplanner.ui.importing.table import ImportTable
from netplanner.ui.session import Session
from netplanner.ui.widgets.progress_page import ProgressPage
from tests.ui.importing.import_sheets import ANNA, BO, names, press, rows, run_import, texts

# Qt's offscreen platform says so of every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


# --- before --------------------------------------------------------------------------------------------------------


def test_the_preview_says_what_will_happen_to_each_card(open_sheet, people: Path, known: int, session: Session) -> None:
    sheet = open_sheet(people)
    assert sheet.windowTitle() == "Import people.vcf"
    assert "Nothing is changed until you press Import." in texts(sheet)
    assert rows(sheet._preview.model) == [
        ("Anna Ålund", "Same e-mail", "Update", "title: Buyer → CMO"),
        ("Bo Hansen", "New", "Add", "1 e-mail(s), 1 phone(s)"),
        ("<b>Carl</b>", "New", "Add", "1 e-mail(s)"),
        ("Line 19", "Unreadable: the card has more than 1000 lines", "Not imported", ""),
    ]
    counts = {action: tile.number for action, tile in sheet._preview.tiles.tiles.items()}
    assert counts == {"add": 2, "update": 1, "unchanged": 0, "decide": 0, "skip": 0, "fail": 1}
    assert sheet.import_button.text() == "Import 3 person(s)"
    assert names(session) == ["Anna Ålund"]


def test_a_count_filters_the_table_until_it_is_pressed_again(open_sheet, people: Path, known: int, qtbot) -> None:
    preview = open_sheet(people)._preview
    tile = preview.tiles.tiles[ImportAction.FAIL]
    qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert [row[0] for row in rows(preview.model)] == ["Line 19"]
    qtbot.mouseClick(preview.tiles.tiles[ImportAction.UPDATE], Qt.MouseButton.LeftButton)
    assert [row[0] for row in rows(preview.model)] == ["Anna Ålund"]
    assert not tile.isChecked()
    qtbot.mouseClick(preview.tiles.tiles[ImportAction.UPDATE], Qt.MouseButton.LeftButton)
    assert len(rows(preview.model)) == 4
    assert not preview.tiles.tiles[ImportAction.SKIP].isEnabled()


def open_row_menu(table: ImportTable, row: int, qtbot) -> RowMenu:
    """The menu that a click on the pill of a row opens."""
    cell = table.visualRect(table.model().index(row, ACTION))
    place = QPoint(cell.left() + 20, cell.center().y())
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert table.menu is not None
    return table.menu


def take(menu: QMenu, text: str) -> None:
    """Presses an entry of a menu."""
    (action,) = [action for action in menu.actions() if action.text() == text]
    action.trigger()
    menu.close()


def test_what_happens_is_chosen_from_the_pill_of_a_row(open_sheet, people: Path, session: Session, qtbot) -> None:
    sheet = open_sheet(people)
    preview = sheet._preview
    take(open_row_menu(preview.table, 1, qtbot), "Skip")
    assert rows(preview.model)[1][1:3] == ("Left out by you", "Skip")
    assert preview.tiles.tiles[ImportAction.SKIP].number == 1
    assert sheet.import_button.text() == "Import 2 person(s)"
    run_import(sheet, qtbot)
    assert names(session) == ["Anna Ålund", "<b>Carl</b>"]


def test_what_was_chosen_can_be_taken_back(open_sheet, people: Path, qtbot) -> None:
    preview = open_sheet(people)._preview
    take(open_row_menu(preview.table, 1, qtbot), "Skip")
    take(open_row_menu(preview.table, 1, qtbot), "Add")
    assert rows(preview.model)[1][1:3] == ("New", "Add")
    assert preview.model.decisions == {}


def test_a_person_recognised_may_be_somebody_else(
    open_sheet, people: Path, known: int, session: Session, qtbot
) -> None:
    sheet = open_sheet(people)
    take(open_row_menu(sheet._preview.table, 0, qtbot), "Add as somebody else")
    assert rows(sheet._preview.model)[0][1:3] == ("Somebody else, you decided", "Add")
    run_import(sheet, qtbot)
    assert names(session).count("Anna Ålund") == 2


def test_one_choice_for_all_alike(open_sheet, people: Path, known: int, qtbot) -> None:
    sheet = open_sheet(people)
    menu = open_row_menu(sheet._preview.table, 1, qtbot)
    assert [sub.title() for sub in menu.findChildren(QMenu)] == ["For all 2 alike"]
    (action,) = [action for action in menu.findChildren(QMenu)[0].actions() if action.text() == "Skip"]
    action.trigger()
    menu.close()
    assert [row[2] for row in rows(sheet._preview.model)] == ["Update", "Skip", "Skip", "Not imported"]
    assert sheet.import_button.text() == "Import 1 person(s)"


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Menu])
def test_keys_open_the_menu_of_all_that_are_selected(open_sheet, people: Path, known: int, qtbot, key: Qt.Key) -> None:
    sheet = open_sheet(people)
    table = sheet._preview.table
    table.selectAll()
    qtbot.keyClick(table, key)
    assert [action.text() for action in table.menu.actions()] == ["Update", "Add as somebody else", "Skip"]
    take(table.menu, "Skip")
    assert [row[2] for row in rows(sheet._preview.model)] == ["Skip", "Skip", "Skip", "Not imported"]
    assert not sheet.import_button.isEnabled()


def test_enter_imports_while_no_row_is_chosen(open_sheet, people: Path, session: Session, qtbot) -> None:
    sheet = open_sheet(people)
    # A layout shows what is added to it when the event loop is next free; Enter presses what is seen.
    qtbot.waitUntil(sheet.import_button.isVisible)
    qtbot.keyClick(sheet._preview.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sheet.undo_button is not None)
    assert len(names(session)) == 3


def test_tie_tag_source_and_basis_go_to_all(open_sheet, people: Path, known: int, session: Session, qtbot) -> None:
    contact_operations.add_tag(session.store, [known], "Fair 2025")
    sheet = open_sheet(people)
    choices = sheet._preview.choices
    assert choices.tag_field.completer().model().stringList() == ["Fair 2025"]
    with qtbot.assertNotEmitted(session.worker.started):
        choices.choose(tie="good", source="event")
        qtbot.keyClicks(choices.tag_field, "Fair 2026")
        choices._choose_basis(Basis.CONSENT)
    assert choices.tie_chip.text() == "Good"
    assert choices.source_chip.text() == "Source: fair or event"
    assert choices.basis_chip.text() == "Basis: consent"
    run_import(sheet, qtbot)
    people_ = contacts.load_many(session.store.reader, contacts.ids(session.store.reader))
    assert {person.tie for person in people_} == {Tie.GOOD}
    assert all("Fair 2026" in person.tags for person in people_)
    assert {(person.source, person.basis) for person in people_ if person.id != known} == {("event", Basis.CONSENT)}


def test_a_card_that_stands_twice_is_one_person(open_sheet, tmp_path: Path, session: Session, qtbot) -> None:
    path = tmp_path / "twice.vcf"
    path.write_text(ANNA + BO + ANNA, encoding="utf-8", newline="")
    sheet = open_sheet(path)
    assert rows(sheet._preview.model)[2][1] == "The same as another card here"
    assert sheet.import_button.text() == "Import 2 person(s)"
    sheet._preview.choices.choose(tie="good")
    assert sheet.import_button.text() == "Import 2 person(s)"
    run_import(sheet, qtbot)
    assert names(session) == ["Anna Ålund", "Bo Hansen"]


def test_a_tag_alone_is_something_to_import(open_sheet, people: Path, session: Session, qtbot) -> None:
    importing.run(session.store, [people])
    sheet = open_sheet(people)
    assert not sheet.import_button.isEnabled()
    assert sheet.import_button.text() == "Nothing to import"
    sheet._preview.choices.tag_field.setText("Fair")
    assert sheet.import_button.text() == "Import 3 person(s)"
    run_import(sheet, qtbot)
    assert contacts.tag_names(session.store.reader) == ["Fair"]


def test_what_happens_to_people_already_there_is_read_again(
    open_sheet, people: Path, known: int, session: Session, qtbot
) -> None:
    sheet = open_sheet(people)
    sheet._preview.model.choose([1], Choice("skip"))
    with qtbot.waitSignal(session.worker.started):
        sheet._preview.choices.choose(on_match="skip")
    qtbot.waitUntil(lambda: sheet._job is None)
    assert [row[1:3] for row in rows(sheet._preview.model)] == [
        ("Already here, stays as it is", "Skip"),
        ("Left out by you", "Skip"),
        ("New", "Add"),
        ("Unreadable: the card has more than 1000 lines", "Not imported"),
    ]
    sheet._preview.choices.choose(on_match="add")
    qtbot.waitUntil(lambda: sheet._job is None)
    assert rows(sheet._preview.model)[0][1:3] == ("New", "Add")
    run_import(sheet, qtbot)
    assert names(session).count("Anna Ålund") == 2


# --- files ---------------------------------------------------------------------------------------------------------


def test_a_file_without_cards_is_not_passed_over(open_sheet, people: Path, tmp_path: Path) -> None:
    notes, empty = tmp_path / "notes.txt", tmp_path / "empty.vcf"
    notes.write_text("Buy milk")
    empty.touch()
    sheet = open_sheet(people, notes, empty)
    assert sheet.windowTitle() == "Import people.vcf and 2 more file(s)"
    assert "“notes.txt” holds no contacts.\n“empty.vcf” is empty." in texts(sheet)
    assert [row[:2] for row in rows(sheet._preview.model)][3:] == [
        ("people.vcf, line 19", "Unreadable: the card has more than 1000 lines"),
        ("notes.txt", "Unreadable: there is nobody in the file"),
        ("empty.vcf", "Unreadable: the file is empty"),
    ]


def test_nothing_but_files_without_cards(open_sheet, tmp_path: Path, qtbot) -> None:
    notes = tmp_path / "notes.txt"
    notes.write_text("Buy milk")
    sheet = open_sheet(notes, tmp_path / "gone.vcf")
    assert "There are no contacts here" in texts(sheet)
    assert "“notes.txt” holds no contacts." in texts(sheet)
    assert "“gone.vcf” can't be opened: No such file or directory." in texts(sheet)
    QTest.keyClick(sheet.window().focusWidget(), Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_a_folder_without_contacts(open_sheet, tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    (folder / "a.txt").write_text("x")
    assert "No file in this folder holds contacts." in texts(open_sheet(folder))


def test_a_large_file_is_read_after_a_question(
    open_sheet, people: Path, monkeypatch: pytest.MonkeyPatch, qtbot
) -> None:
    monkeypatch.setattr(sheet_module, "_LARGE", 1_000)
    sheet = open_sheet(people)
    assert sheet._preview is None
    assert "to read" in texts(sheet)
    press(sheet, qtbot, "Read it")
    qtbot.waitUntil(lambda: sheet.import_button is not None)
    assert sheet._preview.model.rowCount() == 4


# --- after ---------------------------------------------------------------------------------------------------------


def test_the_report_names_what_failed_and_where_it_is_kept(
    open_sheet, people: Path, known: int, session: Session, qtbot
) -> None:
    sheet = open_sheet(people)
    with qtbot.waitSignal(sheet.imported) as imported, qtbot.waitSignal(session.changed) as changed:
        qtbot.mouseClick(sheet.import_button, Qt.MouseButton.LeftButton)
    (ids,) = imported.args
    assert set(ids) == changed.args[0].contacts == set(contacts.ids(session.store.reader))
    assert sheet.windowTitle() == "3 person(s) imported"
    page = sheet._pages.currentWidget()
    assert rows(page.model) == [("Line 19", "Unreadable: the card has more than 1000 lines", "Not imported", "")]
    (kept,) = session.folders.rejects.iterdir()
    assert kept.name in texts(sheet)
    press(sheet, qtbot, "Copy list")
    assert QGuiApplication.clipboard().text() == f"{people}:19: the card has more than 1000 lines"
    page.tiles.choose(ImportAction.UPDATE)
    assert rows(page.model) == [("Anna Ålund", "Same e-mail", "Updated", "title")]
    press(sheet, qtbot, "Done")
    assert not sheet.isVisible()


def test_the_report_takes_the_import_back(open_sheet, people: Path, known: int, session: Session, qtbot) -> None:
    sheet = open_sheet(people)
    run_import(sheet, qtbot)
    with qtbot.waitSignal(session.changed):
        press(sheet, qtbot, "Undo import")
    qtbot.waitUntil(lambda: not sheet.isVisible())
    assert names(session) == ["Anna Ålund"]
    anna = contacts.load(session.store.reader, known)
    assert anna is not None
    assert anna.title == "Buyer"


def test_a_later_step_is_not_what_the_report_takes_back(open_sheet, people: Path, session: Session, qtbot) -> None:
    sheet = open_sheet(people)
    run_import(sheet, qtbot)
    assert sheet.undo_button.isEnabled()
    session.perform(contact_operations.delete, list(contacts.ids(session.store.reader)))
    qtbot.waitUntil(lambda: not sheet.undo_button.isEnabled())


def test_a_second_time_there_is_nothing_new(open_sheet, people: Path, session: Session, qtbot) -> None:
    importing.run(session.store, [people])
    sheet = open_sheet(people)
    assert {row[1] for row in rows(sheet._preview.model)[:3]} == {"Already here, nothing new"}
    assert sheet._preview.model.coming() == (0, 0)


# --- while it runs -------------------------------------------------------------------------------------------------


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """An import that reports until it is let go or cancelled, then runs as ever."""
    go = threading.Event()
    real = importing.run

    def run(store, files, options, progress, **places):
        while not go.wait(0.005):
            progress.report(3, 10)
        return real(store, files, options, progress, **places)

    monkeypatch.setattr(importing, "run", run)
    yield go
    go.set()


def test_a_cancelled_import_leaves_nothing_and_the_preview_stays(
    open_sheet, people: Path, session: Session, held: threading.Event, qtbot
) -> None:
    sheet = open_sheet(people)
    qtbot.mouseClick(sheet.import_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "3 of 10" in texts(sheet))
    press(sheet, qtbot, "Cancel")
    qtbot.waitUntil(lambda: sheet.import_button is not None)
    assert "Nothing was imported." in texts(sheet)
    assert sheet.import_button.text() == "Import 3 person(s)"
    assert names(session) == []
    held.set()
    run_import(sheet, qtbot)
    assert len(names(session)) == 3


def test_escape_cancels_the_import_before_it_leaves_the_sheet(
    open_sheet, people: Path, session: Session, held: threading.Event, qtbot
) -> None:
    sheet = open_sheet(people)
    qtbot.mouseClick(sheet.import_button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isVisible()
    qtbot.waitUntil(lambda: sheet.import_button is not None)
    assert names(session) == []
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_the_window_is_free_meanwhile_and_the_report_comes_by_itself(
    open_sheet, people: Path, session: Session, held: threading.Event, qtbot
) -> None:
    sheet = open_sheet(people)
    qtbot.mouseClick(sheet.import_button, Qt.MouseButton.LeftButton)
    press(sheet, qtbot, "Work on meanwhile")
    assert not sheet.isVisible()
    assert not sheet._backdrop.isVisible()
    held.set()
    qtbot.waitUntil(lambda: sheet.isVisible() and sheet.undo_button is not None)
    assert len(names(session)) == 3


def test_work_is_named_for_the_status_bar(open_sheet, people: Path, session: Session, qtbot) -> None:
    titles = []
    session.worker.started.connect(lambda job: job.ended.connect(lambda: titles.append(job.property("title"))))
    sheet = open_sheet(people)
    run_import(sheet, qtbot)
    assert titles == [None, "Reading", "Importing"]


def test_short_work_shows_no_bar(qtbot) -> None:
    page = ProgressPage()
    qtbot.addWidget(page)
    page.show()
    page.begin("Reading")
    assert not page.is_shown()
    page.report(5, 10)
    assert not page.is_shown()
    qtbot.waitUntil(page.is_shown, timeout=2_000)


def test_closing_while_it_reads_drops_the_answer(session: Session, window: QMainWindow, people: Path, qtbot) -> None:
    sheet = ImportSheet(session, [people], window)
    sheet.open()
    sheet.reject()
    qtbot.waitUntil(lambda: not session.worker.is_busy())
    assert sheet._preview is None


# --- what goes wrong -----------------------------------------------------------------------------------------------


def test_a_full_disk_is_said_in_the_sheet_and_the_preview_stays(
    open_sheet, people: Path, session: Session, monkeypatch: pytest.MonkeyPatch, qtbot
) -> None:
    sheet = open_sheet(people)

    def run(*arguments, **options):
        raise DataError("disk_full")

    monkeypatch.setattr(importing, "run", run)
    with qtbot.assertNotEmitted(session.failed):
        qtbot.mouseClick(sheet.import_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: "The disk is full, so nothing was changed." in texts(sheet))
    assert sheet.import_button.isEnabled()
    monkeypatch.undo()
    run_import(sheet, qtbot)
    assert "disk is full" not in texts(sheet)


def test_a_book_that_cannot_be_read_is_said_too(
    session: Session, window: QMainWindow, people: Path, monkeypatch: pytest.MonkeyPatch, qtbot
) -> None:
    def preview(*arguments, **options):
        raise DataError("locked")

    monkeypatch.setattr(importing, "preview", preview)
    sheet = ImportSheet(session, [people], window)
    sheet.open()
    qtbot.waitUntil(lambda: "Another program is using the book now." in texts(sheet))
    press(sheet, qtbot, "Close")


def test_the_unexpected_reaches_the_window(
    open_sheet, people: Path, session: Session, monkeypatch: pytest.MonkeyPatch, qtbot
) -> None:
    sheet = open_sheet(people)

    def run(*arguments, **options):
        raise ZeroDivisionError

    monkeypatch.setattr(importing, "run", run)
    with qtbot.waitSignal(session.failed):
        qtbot.mouseClick(sheet.import_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: sheet.import_button is not None)


# --- the table and those who can't see it --------------------------------------------------------------------------


def test_the_model_is_sound(open_sheet, people: Path, known: int, session: Session, qtmodeltester) -> None:
    model = ImportModel()
    qtmodeltester.check(model)
    files = importing.preview(session.store, [people]).files
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.show_files(files)
    qtmodeltester.check(model)
    model.show_only(ImportAction.ADD)
    model.choose([0, 1], Choice("skip"))
    model.show_only(None)
    assert set(model.decisions) == {(0, 1), (0, 2)}
    model.show_files(files, done=True)
    qtmodeltester.check(model)
    assert model.decisions == {}


def test_names_with_markup_show_as_written(open_sheet, people: Path) -> None:
    model = open_sheet(people)._preview.model
    assert model.index(2, CARD).data() == "<b>Carl</b>"
    assert model.index(2, CARD).data(Qt.ItemDataRole.ToolTipRole) == "<span>&lt;b&gt;Carl&lt;/b&gt;</span>"


@pytest.mark.parametrize("done", [False, True])
def test_everything_has_a_name_and_nothing_is_cut_off(open_sheet, people: Path, qtbot, done: bool) -> None:
    sheet = open_sheet(people)
    if done:
        run_import(sheet, qtbot)
    assert sheet.parentWidget().rect().contains(sheet.geometry())
    shown = [
        widget
        for kind in (QAbstractButton, QLineEdit, QAbstractItemView)
        for widget in sheet.findChildren(kind)
        if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]
    assert len(shown) >= 8
    for widget in shown:
        assert widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()), widget
        corner = widget.mapTo(sheet, QPoint(0, 0))
        assert sheet.rect().contains(corner)
        assert sheet.rect().contains(corner + widget.rect().bottomRight())
