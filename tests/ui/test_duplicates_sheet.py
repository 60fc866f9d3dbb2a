"""Duplicates through their sheets: found, compared, made one, kept apart, taken back."""

import threading
from collections.abc import Callable, Iterator, Sequence

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QMainWindow, QWidget

from netplanner.domain.contact import Contact, ContactPoint
from netplanner.domain.errors import UserError
from netplanner.domain.words import OutreachKind, Tie
from netplanner.operations import contacts as operations
from netplanner.operations import duplicates, interactions, merging
from netplanner.operations.duplicates import DuplicateGroup, DuplicatePair
from netplanner.storage import contacts
from netplanner.ui.duplicates import words
from netplanner.ui.duplicates.merge_sheet import MergeSheet
from netplanner.ui.duplicates.model import GroupModel
from netplanner.ui.duplicates.sheet import DuplicatesSheet
from netplanner.ui.main_window import MainWindow
from netplanner.ui.session import Session
from netplanner.ui.widgets.confirm import ConfirmSheet

# Qt's offscreen platform says so of every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def add(session: Session, name: str, *emails: str, **fields: object) -> int:
    points = [ContactPoint(email) for email in emails]
    created = operations.add(session.store, Contact(fn=name, emails=points, **fields)).created  # type: ignore[arg-type]
    assert created is not None
    return created


@pytest.fixture
def annas(session: Session) -> tuple[int, int]:
    """Two records of Anna; the second one has a history."""
    first = add(session, "Anna Ålund", "anna@nordlys.example", "a@aalund.example", title="CMO", organization="Nordlys")
    second = add(session, "Anna Ålund", "anna@nordlys.example", title="Head of marketing", note="Met in May.")
    interactions.log(session.store, [second], kind=OutreachKind.CALL, happened_on="2026-11-02")
    return first, second


@pytest.fixture
def hansens(session: Session) -> tuple[int, int]:
    """Two who may be one."""
    return (
        add(session, "Bo Hansen", "bo@hafen.example", organization="Hafen"),
        add(session, "B. Hansen", "b.hansen@hafen.example", organization="Hafen"),
    )


Find = Callable[..., None]


@pytest.fixture
def found(monkeypatch: pytest.MonkeyPatch) -> Find:
    """Sets what the search answers: (ids, score, reasons, certain) for each group."""

    def found(*groups: tuple[Sequence[int], int, Sequence[str], bool]) -> None:
        answer = [
            DuplicateGroup(tuple(ids), (DuplicatePair(ids[0], ids[1], score, tuple(reasons), certain),))
            for ids, score, reasons, certain in groups
        ]
        monkeypatch.setattr(duplicates, "find", lambda connection, progress: answer)

    return found


@pytest.fixture
def open_sheet(session: Session, window: QMainWindow, qtbot) -> Callable[[], DuplicatesSheet]:
    def open_sheet() -> DuplicatesSheet:
        made = DuplicatesSheet(session, window)
        made.open()
        qtbot.waitUntil(lambda: made._job is None)
        return made

    return open_sheet


def plain(text: str) -> str:
    """Without what only says where a line may end."""
    return text.replace("\N{ZERO WIDTH SPACE}", "").replace("\N{NO-BREAK SPACE}", " ")


def texts(root: QWidget) -> str:
    return "\n".join(plain(label.text()) for label in root.findChildren(QLabel) if label.isVisible())


def button(root: QWidget, text: str) -> QAbstractButton:
    (only,) = [b for b in root.findChildren(QAbstractButton) if b.text() == text and b.isVisible()]
    return only


def press(root: QWidget, qtbot, text: str) -> None:
    qtbot.waitUntil(lambda: any(b.text() == text and b.isVisible() for b in root.findChildren(QAbstractButton)))
    qtbot.mouseClick(button(root, text), Qt.MouseButton.LeftButton)


def alive(session: Session) -> set[int]:
    return set(contacts.ids(session.store.reader))


def choose_field(sheet: DuplicatesSheet | MergeSheet, name: str, contact_id: int, qtbot) -> None:
    column = next(column for column in sheet.compare._columns if column.person.id == contact_id)
    sheet.compare.ensureWidgetVisible(column.choices[name])
    radio = column.choices[name]
    qtbot.mouseClick(radio, Qt.MouseButton.LeftButton, pos=QPoint(8, radio.height() // 2))
    assert radio.isChecked()


# --- searching -----------------------------------------------------------------------------------------------------


def test_the_search_finds_two_records_of_one_person(open_sheet, annas: tuple[int, int], session: Session) -> None:
    add(session, "Carl Berg", "carl@berg.example")
    sheet = open_sheet()
    assert [set(group.ids) for group in sheet.model.groups] == [set(annas)]
    assert sheet.list.hasFocus()
    assert "Same e-mail" in sheet.model.groups[0].why()
    assert sheet.merge_button.isEnabled()


def test_nobody_looks_like_another(open_sheet, session: Session) -> None:
    add(session, "Anna Ålund", "anna@nordlys.example")
    add(session, "Carl Berg", "carl@berg.example")
    sheet = open_sheet()
    assert "No duplicates found" in texts(sheet)
    QTest.keyClick(sheet.window().focusWidget(), Qt.Key.Key_Return)
    assert not sheet.isVisible()


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Holds the search until it is set, or cancelled."""
    go = threading.Event()

    def slow(connection: object, progress: object) -> list[object]:
        while not go.wait(0.005):
            progress.report(3, 10)  # type: ignore[attr-defined]
        return []

    monkeypatch.setattr(duplicates, "find", slow)
    yield go
    go.set()


def test_the_search_shows_how_far_it_is_and_can_be_cancelled(
    session: Session, window: QMainWindow, held: threading.Event, qtbot
) -> None:
    sheet = DuplicatesSheet(session, window)
    sheet.open()
    job = sheet._job
    assert job is not None
    qtbot.waitUntil(lambda: sheet._progress.is_shown() and sheet._progress._bar.maximum() == 10)
    assert "3 %" in texts(sheet)
    with qtbot.waitSignal(job.cancelled):
        press(sheet, qtbot, "Cancel")
    qtbot.waitUntil(lambda: not window.findChildren(DuplicatesSheet))


def test_groups_say_who_how_sure_and_why(
    open_sheet, annas: tuple[int, int], hansens: tuple[int, int], found: Find
) -> None:
    found((hansens, 74, ["different_email", "initial", "same_organization"], False), (annas, 98, ["same_email"], True))
    sheet = open_sheet()
    rows = [(group.title(), group.sure(), group.why()) for group in sheet.model.groups]
    assert rows == [
        ("Anna Ålund", "certain", "Same e-mail"),
        ("Bo Hansen · B. Hansen", "likely", "Initial, same organisation, but another e-mail"),
    ]
    spoken = sheet.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Bo Hansen · B. Hansen, likely: Initial, same organisation, but another e-mail"
    tip = str(sheet.model.index(1).data(Qt.ItemDataRole.ToolTipRole))
    assert "Bo Hansen · B. Hansen" in tip
    assert "Initial, same organisation, but another e-mail" in tip
    assert "2 group(s) of people who may be one · 1 certain" in texts(sheet)
    assert "Certain: same e-mail" in texts(sheet)


def test_the_list_is_a_sound_model(qtbot) -> None:
    from netplanner.ui.duplicates.model import Group

    model = GroupModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    groups = [Group((n, n + 1), (f"P{n}", f"Q{n}"), 80, ("same_name",), False) for n in range(5)]
    model.show(groups)
    taken = model.take(2)
    model.put_back(9, taken)
    assert [group.ids[0] for group in model.groups] == [0, 1, 3, 4, 2]
    tester.deleteLater()


# --- side by side --------------------------------------------------------------------------------------------------


def test_both_stand_side_by_side_with_what_differs_and_what_is_new(
    open_sheet, annas: tuple[int, int], found: Find
) -> None:
    found((annas, 98, ["same_email"], True))
    sheet = open_sheet()
    compare = sheet.compare
    # The one with a history stays.
    assert compare.keep() == annas[1]
    assert compare.others() == [annas[0]]
    assert set(compare._columns[0].choices) == {"title"}
    shown = texts(compare)
    assert "a@aalund.example · new" in shown
    assert "anna@nordlys.example · new" not in shown
    assert "1 item(s)" in shown
    assert compare.fields() == {}


def test_what_is_chosen_stays_whoever_is_kept(open_sheet, annas: tuple[int, int], found: Find, qtbot) -> None:
    found((annas, 98, ["same_email"], True))
    sheet = open_sheet()
    choose_field(sheet, "title", annas[0], qtbot)
    assert sheet.compare.fields() == {"title": annas[0]}
    qtbot.mouseClick(sheet.compare._columns[0].keep, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert sheet.compare.keep() == annas[0]
    assert sheet.compare.fields() == {}
    assert sheet.compare._columns[0].choices["title"].isChecked()
    assert "Met in May. · new" in texts(sheet.compare)


def test_of_three_one_can_be_left_out(
    open_sheet, annas: tuple[int, int], hansens: tuple[int, int], found: Find, qtbot, session: Session
) -> None:
    found(((*annas, hansens[0]), 80, ["same_email"], False))
    sheet = open_sheet()
    assert sheet.compare.others() == [annas[0], hansens[0]]
    for column in (2, 1):
        box = sheet.compare._columns[column].same
        qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    assert sheet.compare.keep() == annas[0]
    assert not sheet.merge_button.isEnabled()
    box = sheet.compare._columns[1].same
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    with qtbot.waitSignal(session.changed):
        qtbot.mouseClick(sheet.merge_button, Qt.MouseButton.LeftButton)
    assert alive(session) == {annas[0], *hansens}


def test_a_name_is_taken_whole(session: Session, window: QMainWindow, hansens: tuple[int, int], qtbot) -> None:
    sheet = MergeSheet(session, hansens, window)
    sheet.open()
    kept = sheet.compare.keep()
    (other,) = sheet.compare.others()
    choose_field(sheet, "name", other, qtbot)
    assert set(sheet.compare.fields()) == {"fn", "family", "given", "additional", "prefix", "suffix"}
    name = contacts.names(session.store.reader, [other])[other]
    with qtbot.waitSignal(sheet.merged) as merged:
        press(sheet, qtbot, "Merge")
    assert merged.args == [kept]
    assert not sheet.isVisible()
    assert alive(session) == {kept}
    assert contacts.names(session.store.reader, [kept])[kept] == name


def test_every_control_has_a_name_and_tab_follows_the_eye(
    open_sheet, annas: tuple[int, int], hansens: tuple[int, int], found: Find, qtbot
) -> None:
    found((annas, 98, ["same_email"], True), ((*hansens, annas[0]), 74, ["initial"], False))
    sheet = open_sheet()
    qtbot.keyClick(sheet.list, Qt.Key.Key_Down)
    buttons = [one for one in sheet.findChildren(QAbstractButton) if one.isVisible()]
    assert all(one.accessibleName() or one.text() for one in buttons)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in sheet.findChildren(QLabel))
    seen = []
    for _ in range(6):
        QTest.keyClick(sheet.window().focusWidget(), Qt.Key.Key_Tab)
        focus = sheet.window().focusWidget()
        seen.append(focus.accessibleName() or focus.text())
    assert seen[0].startswith("Keep ")
    assert [name.endswith("is the same person") for name in seen[1:4]] == [True] * 3
    assert seen[4].startswith("Name: ")


def test_enter_in_the_list_merges(open_sheet, annas: tuple[int, int], found: Find, session: Session, qtbot) -> None:
    found((annas, 98, ["same_email"], True))
    sheet = open_sheet()
    qtbot.waitUntil(sheet.merge_button.isVisible)
    qtbot.keyClick(sheet.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not sheet.model.groups)
    assert alive(session) == {annas[1]}


# --- acts ----------------------------------------------------------------------------------------------------------


def test_a_merge_leads_to_the_next_group_and_can_be_taken_back(
    open_sheet, annas: tuple[int, int], hansens: tuple[int, int], found: Find, session: Session, qtbot
) -> None:
    found((annas, 98, ["same_email"], True), (hansens, 74, ["initial"], False))
    sheet = open_sheet()
    with qtbot.waitSignal(session.changed):
        press(sheet, qtbot, "Merge")
    qtbot.waitUntil(lambda: len(sheet.model.groups) == 1)
    assert alive(session) == {annas[1], *hansens}
    kept = contacts.load(session.store.reader, annas[1])
    assert kept is not None
    assert {point.value for point in kept.emails} == {"anna@nordlys.example", "a@aalund.example"}
    assert {person.id for person in sheet.compare.people()} == set(hansens)
    assert sheet.list.hasFocus()
    assert "2 people merged" in texts(sheet)
    press(sheet, qtbot, "Undo")
    qtbot.waitUntil(lambda: len(sheet.model.groups) == 2)
    assert alive(session) == {*annas, *hansens}
    assert {person.id for person in sheet.compare.people()} == set(annas)
    assert not sheet.undo_button.isVisible()


def test_letters_act_in_the_list_alone(
    open_sheet, annas: tuple[int, int], hansens: tuple[int, int], found: Find, session: Session, qtbot
) -> None:
    found((annas, 98, ["same_email"], True), (hansens, 74, ["initial"], False))
    sheet = open_sheet()
    keep = sheet.compare._columns[0].keep
    keep.setFocus()
    qtbot.keyClick(keep, Qt.Key.Key_M)
    assert len(sheet.model.groups) == 2
    sheet.list.setFocus()
    qtbot.keyClick(sheet.list, Qt.Key.Key_Down)
    qtbot.keyClick(sheet.list, Qt.Key.Key_L)
    assert [set(group.ids) for group in sheet.model.groups] == [set(annas)]
    assert alive(session) == {*annas, *hansens}
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(sheet.list, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: not sheet.model.groups)
    assert "That was all" in texts(sheet)


def test_not_the_same_is_remembered(open_sheet, annas: tuple[int, int], session: Session, qtbot) -> None:
    sheet = open_sheet()
    qtbot.keyClick(sheet.list, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: not sheet.model.groups)
    assert alive(session) == set(annas)
    QTest.keyClick(sheet.window().focusWidget(), Qt.Key.Key_Escape)
    again = open_sheet()
    assert "No duplicates found" in texts(again)


def test_the_certain_ones_are_merged_at_once_after_a_question(
    open_sheet, annas: tuple[int, int], hansens: tuple[int, int], found: Find, session: Session, window, qtbot
) -> None:
    carls = add(session, "Carl Berg", "c@berg.example"), add(session, "Carl Berg", "c@berg.example")
    found((annas, 98, ["same_email"], True), (carls, 97, ["same_email"], True), (hansens, 74, ["initial"], False))
    sheet = open_sheet()
    press(sheet, qtbot, "Merge all certain ones (2)")
    (question,) = window.findChildren(ConfirmSheet)
    assert "Undo takes all of it back" in texts(question)
    assert len(alive(session)) == 6
    with qtbot.waitSignal(session.changed):
        press(question, qtbot, "Merge all")
    qtbot.waitUntil(lambda: len(sheet.model.groups) == 1)
    assert alive(session) == {annas[1], carls[0], *hansens}
    assert "2 group(s) of duplicates merged" in texts(sheet)
    assert not sheet.all_button.isVisible()
    press(sheet, qtbot, "Undo")
    qtbot.waitUntil(lambda: len(sheet.model.groups) == 3)
    assert alive(session) == {*annas, *carls, *hansens}


def test_the_last_merge_can_be_taken_back_too(
    open_sheet, annas: tuple[int, int], found: Find, session: Session, qtbot
) -> None:
    found((annas, 98, ["same_email"], True))
    sheet = open_sheet()
    qtbot.keyClick(sheet.list, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: not sheet.model.groups)
    press(sheet, qtbot, "Undo: Merge 2 people")
    qtbot.waitUntil(lambda: len(sheet.model.groups) == 1)
    assert alive(session) == set(annas)
    assert sheet.list.isVisible()


def test_what_is_refused_is_said_and_the_group_stays(
    open_sheet, annas: tuple[int, int], found: Find, session: Session, monkeypatch: pytest.MonkeyPatch, qtbot
) -> None:
    found((annas, 98, ["same_email"], True))

    def refuse(*_: object) -> None:
        raise UserError("contact_gone")

    monkeypatch.setattr(merging, "merge", refuse)
    sheet = open_sheet()
    press(sheet, qtbot, "Merge")
    qtbot.waitUntil(lambda: not sheet._writing)
    assert len(sheet.model.groups) == 1
    assert sheet._error.isVisible()
    assert sheet.merge_button.isEnabled()


def test_a_large_group_goes_on_with_those_not_seen(open_sheet, found: Find, session: Session, qtbot) -> None:
    seven = [add(session, "Anna Ålund", "anna@nordlys.example") for _ in range(7)]
    found((seven, 98, ["same_email"], False))
    sheet = open_sheet()
    assert len(sheet.compare.people()) == 5
    qtbot.keyClick(sheet.list, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: len(sheet.compare.people()) == 3)
    qtbot.keyClick(sheet.list, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: not sheet.model.groups)
    assert alive(session) == {seven[0]}


# --- from the window -----------------------------------------------------------------------------------------------


def test_the_window_merges_a_few_people_and_shows_who_stays(
    session: Session, annas: tuple[int, int], hansens: tuple[int, int], qtbot
) -> None:
    operations.set_tie(session.store, [annas[0]], Tie.GOOD)
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.show()
    pane = window.panes.contacts
    pane.select([annas[0]])
    qtbot.waitUntil(lambda: pane.selected_ids() == [annas[0]])
    assert not window.commands["contact.merge"].isEnabled()
    pane.select(annas)
    qtbot.waitUntil(window.commands["contact.merge"].isEnabled)
    window.commands["contact.merge"].trigger()
    (sheet,) = window.findChildren(MergeSheet)
    assert {person.id for person in sheet.compare.people()} == set(annas)
    with qtbot.waitSignal(sheet.merged):
        press(sheet, qtbot, "Merge")
    qtbot.waitUntil(lambda: pane.selected_ids() == [annas[1]])
    assert window.banner.text() == "2 people merged"


def test_the_window_searches_by_its_command(session: Session, annas: tuple[int, int], qtbot) -> None:
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.show()
    window.commands["contact.duplicates"].trigger()
    (sheet,) = window.findChildren(DuplicatesSheet)
    qtbot.waitUntil(lambda: len(sheet.model.groups) == 1)


# --- words ---------------------------------------------------------------------------------------------------------


def test_every_reason_has_words() -> None:
    assert words.reasons_text(["same_name", "same_email", "same_name"]) == "Same e-mail, same name"
    assert words.reasons_text(["brand_new_code"]) == "Brand new code"
    assert words.sure_text(50, certain=False) == "possible"
    assert words.names_text(["Anna Ålund", "anna ålund", "A. Ålund"]) == "Anna Ålund · A. Ålund"
