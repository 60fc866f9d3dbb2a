"""What the columns of a table hold: asked where nobody knows, shown on the first people at once."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QComboBox, QLabel, QMainWindow, QWidget

from netplanner.formats.table import FIELDS, table_preview
from netplanner.formats.table.mapping import ColumnMapping
from netplanner.storage import contacts
from netplanner.ui.importing import ImportSheet
from netplanner.ui.importing.field_box import FieldBox, FieldModel
from netplanner.ui.importing.field_words import field_text, grouped_fields
from netplanner.ui.importing.mapping_page import MappingPage
from netplanner.ui.importing.tables import Table
from netplanner.ui.session import Session
from tests.ui.importing.import_sheets import press

# Qt's offscreen platform says so of every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

TABLE = "A1;B2;C3\nAnna Ålund;Nordlys Retail;red\nBo Hansen;Hafen Logistik;blue\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "members.csv"
    made.write_text(TABLE, encoding="utf-8")
    return made


@pytest.fixture
def page(session: Session, path: Path, qtbot) -> MappingPage:
    seen = table_preview(path)
    table = Table(seen.head, seen.samples, ColumnMapping(("", "", ""), 1), must_ask=True, is_remembered=False)
    made = MappingPage(session, path, table)
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    return made


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]


def hold(box: FieldBox, field: str) -> None:
    model = box.model()
    assert isinstance(model, FieldModel)
    box.setCurrentIndex(model.row_of(field))


def test_all_fields_have_words_and_stand_in_one_group() -> None:
    grouped = [field for _, fields in grouped_fields() for field in fields]
    assert sorted(grouped) == sorted(FIELDS)
    words = [field_text(field) for field in FIELDS]
    assert len(set(words)) == len(words)
    assert not [text for text in words if "_" in text]
    assert field_text("address:work:postal_code") == "Address (work): postal code"
    assert field_text("phone:mobile") == "Phone (mobile)"


def test_names_of_groups_can_not_be_chosen(qapp, qtmodeltester) -> None:
    model = FieldModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    qtmodeltester.check(model)
    group = model.index(0, 0)
    assert group.data() == "None of these"
    assert model.flags(group) == Qt.ItemFlag.NoItemFlags
    assert model.field_at(model.row_of("email:work")) == "email:work"
    assert model.row_of("from a later version") == model.row_of("")


def test_each_column_shows_its_head_what_stands_in_it_and_a_box(page: MappingPage) -> None:
    assert {"A1", "Anna Ålund · Bo Hansen", "C3", "red · blue"} <= set(texts(page))
    assert [box.accessibleName() for box in page.boxes] == ["What “A1” holds", "What “B2” holds", "What “C3” holds"]


def test_the_first_people_follow_the_choice(page: MappingPage, qtbot) -> None:
    assert not page.is_usable()
    qtbot.waitUntil(lambda: any("Nobody yet" in text for text in texts(page)))
    with qtbot.waitSignal(page.usable) as usable:
        hold(page.boxes[0], "name")
    assert usable.args == [True]
    hold(page.boxes[1], "organization")
    qtbot.waitUntil(lambda: "Hafen Logistik" in texts(page))
    assert "Bo Hansen" in texts(page)
    assert not any("Nobody yet" in text for text in texts(page))
    assert page.mapping() == ColumnMapping(("name", "organization", ""), 1)


def test_a_table_without_a_head_begins_with_a_person(page: MappingPage, qtbot) -> None:
    hold(page.boxes[0], "name")
    page.head_box.click()
    assert page.mapping().head_line == 0
    qtbot.waitUntil(lambda: texts(page).count("A1") == 2)


def test_the_focus_is_on_the_first_column_that_nobody_knows(page: MappingPage, qtbot) -> None:
    hold(page.boxes[0], "name")
    page.focus_first()
    qtbot.waitUntil(page.boxes[1].hasFocus)


# --- through the sheet -----------------------------------------------------------------------------------------------


def open_sheet(session: Session, window: QMainWindow, qtbot, *paths: Path) -> ImportSheet:
    sheet = ImportSheet(session, paths, window)
    sheet.open()
    qtbot.waitUntil(lambda: sheet._job is None)
    return sheet


def test_an_unknown_table_is_asked_about_and_comes_in(session: Session, window: QMainWindow, path: Path, qtbot) -> None:
    sheet = open_sheet(session, window, qtbot, path)
    assert sheet.windowTitle() == "What do the columns of members.csv hold?"
    page = sheet._pages.currentWidget()
    assert isinstance(page, MappingPage)
    for box, field in zip(page.boxes, ("name", "organization", "tags"), strict=True):
        hold(box, field)
    press(sheet, qtbot, "Next")
    qtbot.waitUntil(lambda: sheet.import_button is not None)
    qtbot.mouseClick(sheet.import_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: sheet.undo_button is not None)
    people = contacts.load_many(session.store.reader, contacts.ids(session.store.reader))
    assert {(one.display_name, one.organization, tuple(one.tags)) for one in people} == {
        ("Anna Ålund", "Nordlys Retail", ("red",)),
        ("Bo Hansen", "Hafen Logistik", ("blue",)),
    }


def test_what_was_said_of_columns_is_remembered(session: Session, window: QMainWindow, path: Path, qtbot) -> None:
    test_an_unknown_table_is_asked_about_and_comes_in(session, window, path, qtbot)
    again = path.with_name("members-2.csv")
    again.write_text(TABLE + "Sara Berg;Fjord;green\n", encoding="utf-8")
    sheet = open_sheet(session, window, qtbot, again)
    assert sheet.windowTitle() == "Import members-2.csv"
    assert sheet.import_button is not None


def test_the_columns_of_a_known_table_can_be_changed(
    session: Session, window: QMainWindow, tmp_path: Path, qtbot
) -> None:
    path = tmp_path / "google.csv"
    path.write_text("Name,Given Name,Family Name,E-mail 1 - Value\nAnna,Anna,,anna@x.example\n", encoding="utf-8")
    sheet = open_sheet(session, window, qtbot, path)
    press(sheet, qtbot, "Columns…")
    page = sheet._pages.currentWidget()
    assert isinstance(page, MappingPage)
    assert page.boxes[3].field().startswith("email")
    press(sheet, qtbot, "Back")
    qtbot.waitUntil(lambda: sheet.import_button is not None)
    press(sheet, qtbot, "Columns…")
    page = sheet._pages.currentWidget()
    assert isinstance(page, MappingPage)
    hold(page.boxes[3], "skip")
    press(sheet, qtbot, "Next")
    qtbot.waitUntil(lambda: sheet.import_button is not None)
    assert sheet._preview is not None
    assert sheet._preview.model.entry(0).record.emails == ()


def test_a_hundred_columns_share_one_list_of_fields(session: Session, tmp_path: Path, qtbot) -> None:
    path = tmp_path / "wide.csv"
    path.write_text(",".join(f"C{n}" for n in range(100)) + "\n" + ",".join("x" * 100) + "\n")
    table = Table((), (), ColumnMapping(("",) * 100), must_ask=True, is_remembered=False)
    made = MappingPage(session, path, table)
    qtbot.addWidget(made)
    assert len({id(box.model()) for box in made.findChildren(QComboBox)}) == 1
    qtbot.waitUntil(lambda: not session.worker.is_busy())
