"""Whom a goal looks for: chosen from the book, counted, with the user's own names of roles."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from netplanner.domain.contact import Contact
from netplanner.domain.goal import Criterion
from netplanner.domain.words import CriterionKey
from netplanner.operations import contacts as contact_operations
from netplanner.operations import rules
from netplanner.storage import role_synonyms
from netplanner.storage.criterion_values import Choice
from netplanner.ui.goals.criteria_field import CriteriaField
from netplanner.ui.goals.criterion_row import CriterionRow, weight_text
from netplanner.ui.goals.synonyms_sheet import SynonymsSheet
from netplanner.ui.goals.targets_field import TargetsField
from netplanner.ui.goals.value_edit import ChoiceModel, ValueEdit, parts_of
from netplanner.ui.session import Session

# The offscreen platform has no window manager to tell of sizes and grabs.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

ROLE = CriterionKey.ROLE


@pytest.fixture
def make(session: Session, window: QMainWindow, qtbot: QtBot) -> Callable[..., CriteriaField]:
    def made(*criteria: Criterion) -> CriteriaField:
        field = CriteriaField(session)
        window.setCentralWidget(field)
        with qtbot.waitActive(window):
            window.activateWindow()
        field.set_criteria(criteria)
        return field

    return made


def people(session: Session, *titles: str, **fields: object) -> None:
    for number, title in enumerate(titles):
        contact_operations.add(session.store, Contact(fn=f"P{number}", title=title, **fields))


def offered(line: ValueEdit) -> list[tuple[str, int]]:
    return [(one.value, one.people) for one in line.model.choices()]


def enter(line: ValueEdit, qtbot: QtBot) -> None:
    line.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: bool(line.model.choices()))


def test_rows_come_and_go(make: Callable[..., CriteriaField]) -> None:
    field = make()
    assert field.criteria() == [Criterion(ROLE, "", 2)]
    field._add.click()
    assert [one.key for one in field.criteria()] == [ROLE, CriterionKey.INDUSTRY]
    for row in list(field._rows):
        row.removed.emit()
    assert field.criteria() == [Criterion(ROLE, "", 2)]


def test_an_empty_line_offers_what_the_book_holds(
    session: Session, make: Callable[..., CriteriaField], qtbot: QtBot
) -> None:
    people(session, "Marketingchef", "CMO", "Baker", "Baker", "Baker")
    line = make()._rows[0].value
    enter(line, qtbot)
    assert offered(line) == [("Baker", 3), ("CMO", 2)]
    assert line.popup.isVisible()
    qtbot.keyClick(line.popup, Qt.Key.Key_Down)
    qtbot.keyClick(line.popup, Qt.Key.Key_Return)
    assert line.text() == "Baker"
    assert not line.popup.isVisible()


def test_enter_keeps_what_is_typed_where_nothing_is_chosen(
    session: Session, make: Callable[..., CriteriaField], qtbot: QtBot
) -> None:
    people(session, "Baker")
    line = make()._rows[0].value
    line.setFocus()
    qtbot.keyClicks(line, "Bak")
    qtbot.waitUntil(line.popup.isVisible)
    qtbot.keyClick(line.popup, Qt.Key.Key_Return)
    assert line.text() == "Bak"
    assert not line.popup.isVisible()


def test_typing_narrows_and_a_comma_begins_the_next(
    session: Session, make: Callable[..., CriteriaField], qtbot: QtBot
) -> None:
    people(session, "Marketingchef", "CMO", "Baker")
    line = make()._rows[0].value
    enter(line, qtbot)
    qtbot.keyClicks(line, "mark")
    assert offered(line)[0] == ("Marketingchef", 2)
    line.take("Marketingchef")
    qtbot.keyClicks(line, ", bak")
    assert offered(line) == [("Baker", 1)]
    line.take("Baker")
    assert line.text() == "Marketingchef, Baker"


def test_the_alternative_at_the_cursor_is_the_one_that_is_replaced(
    make: Callable[..., CriteriaField],
) -> None:
    line = make(Criterion(ROLE, "CEO, CMO; CFO"))._rows[0].value
    line.setCursorPosition(6)
    line.take("CTO")
    assert line.text() == "CEO, CTO; CFO"
    assert parts_of(line.text()) == ["CEO", "CTO", "CFO"]


def test_a_company_may_have_a_comma_in_its_name(make: Callable[..., CriteriaField]) -> None:
    line = make(Criterion(CriterionKey.COMPANY, "Bro"))._rows[0].value
    line.take("Bro, Søn & Co")
    line.take("Bro, Søn")
    assert line.text() == "Bro, Søn"


@pytest.mark.parametrize(
    ("key", "typed", "first"),
    [
        (CriterionKey.TAG, "clu", ("Golf club", 3)),
        (CriterionKey.COUNTRY, "swe", ("Sweden", 3)),
        (CriterionKey.COUNTRY, "norw", ("Norway", 0)),
        (CriterionKey.COMPANY, "lys", ("Nordlys", 3)),
        (CriterionKey.SIZE, "50", ("50+", 0)),
    ],
)
def test_each_property_has_its_values(
    session: Session,
    make: Callable[..., CriteriaField],
    qtbot: QtBot,
    key: CriterionKey,
    typed: str,
    first: tuple[str, int],
) -> None:
    people(session, "a", "b", "c", tags=["Golf club"], country="SE", organization="Nordlys")
    line = make(Criterion(key, ""))._rows[0].value
    qtbot.keyClicks(line, typed)
    qtbot.waitUntil(lambda: first in offered(line)[:2])


def test_an_answer_to_what_was_typed_before_is_dropped(make: Callable[..., CriteriaField], qtbot: QtBot) -> None:
    line = make(Criterion(CriterionKey.COMPANY, ""))._rows[0].value
    late: list[Callable[..., object]] = []
    line._source = type("Slow", (), {"ask": lambda self, key, text, answer: late.append(answer)})()
    qtbot.keyClicks(line, "ab")
    late[0]([Choice("A", 1)])
    assert offered(line) == []
    late[1]([Choice("Ab & Co", 1)])
    assert offered(line) == [("Ab & Co", 1)]


def test_each_criterion_and_all_together_are_counted(
    session: Session, make: Callable[..., CriteriaField], qtbot: QtBot
) -> None:
    people(session, "CMO", "Marketingchef", "Baker", organization="Nordlys")
    field = make(Criterion(ROLE, "CMO", 3), Criterion(CriterionKey.COMPANY, "Nordlys", 1), Criterion(ROLE, "Smith"))
    qtbot.waitUntil(lambda: field.total.text().startswith("2 people"))
    counts = [row.count.text() for row in field._rows]
    assert counts == ["2 person(s)", "3 person(s)", "Nobody in your book"]
    assert "A third of all is enough: 2 of 5." in field._explanation()
    field._rows[0].value.clear()
    field._rows[1].value.clear()
    qtbot.waitUntil(lambda: field.total.text().startswith("Nobody in your book"))


def test_weights_are_words_and_others_are_kept(make: Callable[..., CriteriaField]) -> None:
    field = make(Criterion(ROLE, "CMO", 3), Criterion(ROLE, "CEO", 7))
    assert [row.weight.currentText() for row in field._rows] == ["counts a lot", weight_text(7)]
    assert [one.weight for one in field.criteria()] == [3, 7]
    field._rows[0].weight.setCurrentIndex(0)
    assert field.criteria()[0].weight == 1


def test_a_role_shows_its_other_names(session: Session, make: Callable[..., CriteriaField]) -> None:
    rules.set_role_synonyms(session.store, [["CMO", "Growth lead"]])
    row = make(Criterion(ROLE, "CMO, Baker"))._rows[0]
    assert row.also.text().startswith("also Growth lead, ")
    assert "Marketingleiter" in row.also.text()
    assert not row.synonyms.isHidden()
    row.key.setCurrentIndex(list(CriterionKey).index(CriterionKey.CITY))
    assert row.also.text() == ""
    assert row.synonyms.isHidden()


def test_names_that_the_book_uses_are_shown_first(
    session: Session, make: Callable[..., CriteriaField], qtbot: QtBot
) -> None:
    people(session, "Leiterin Marketing", "Marketingleiter", "Marketingleiter")
    row = make(Criterion(ROLE, "CMO"))._rows[0]
    qtbot.waitUntil(lambda: row.also.text().startswith("also Marketingleiter, Leiterin Marketing, "))


def test_the_list_of_values_is_a_sound_model(qtmodeltester, qtbot: QtBot) -> None:
    model = ChoiceModel(None)
    model.show([Choice("CMO", 2, ("marketingchef",)), Choice("CEO", 0)])
    qtmodeltester.check(model)
    assert model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole) == "CMO, 2 person(s)"


def test_own_synonyms_are_written_and_counted(
    session: Session, make: Callable[..., CriteriaField], window: QMainWindow, qtbot: QtBot
) -> None:
    people(session, "CMO", "Growth lead")
    field = make(Criterion(ROLE, "CMO"))
    qtbot.waitUntil(lambda: field.total.text().startswith("1 "))
    field._rows[0].synonyms.click()
    (sheet,) = window.findChildren(SynonymsSheet)
    line = sheet._rows[0].line
    assert line.text() == "CMO, "
    assert not sheet.is_changed()
    QCoreApplication.processEvents()
    qtbot.keyClicks(line, "Growth lead")
    with qtbot.waitSignal(session.changed):
        sheet.save()
    assert role_synonyms.own(session.store.reader) == [["CMO", "Growth lead"]]
    qtbot.waitUntil(lambda: field.total.text().startswith("2 "))
    assert field._rows[0].also.text().startswith("also Growth lead")
    session.store.undo()
    assert role_synonyms.own(session.store.reader) == []


def test_synonyms_are_listed_added_and_removed(session: Session, window: QMainWindow, qtbot: QtBot) -> None:
    rules.set_role_synonyms(session.store, [["a", "b"], ["c", "d"]])
    sheet = SynonymsSheet(session, "D", window.centralWidget())
    sheet.open()
    assert len(sheet._rows) == 2
    sheet._rows[0].remove.click()
    sheet._add.click()
    qtbot.keyClicks(sheet._rows[-1].line, "e, f")
    with qtbot.waitSignal(session.changed):
        sheet.save()
    assert role_synonyms.own(session.store.reader) == [["c", "d"], ["e", "f"]]


def test_a_narrow_row_gives_the_value_a_line_of_its_own(
    make: Callable[..., CriteriaField], window: QMainWindow, qtbot: QtBot
) -> None:
    row: CriterionRow = make(Criterion(ROLE, "CMO"))._rows[0]
    qtbot.waitUntil(lambda: row.value.y() == row.key.y())
    window.resize(340, 640)
    qtbot.waitUntil(lambda: row.value.y() > row.key.y())
    assert row.value.width() > 250


def test_companies_are_taken_by_enter_and_from_the_list(session: Session, window: QMainWindow, qtbot: QtBot) -> None:
    people(session, "a", "b", organization="Nordlys Retail")
    field = TargetsField(session)
    window.setCentralWidget(field)
    with qtbot.waitActive(window):
        window.activateWindow()
    line = field._edit
    line.setFocus()
    qtbot.keyClicks(line, "retail")
    qtbot.waitUntil(lambda: offered(line) == [("Nordlys Retail", 2)] and line.popup.isVisible())
    qtbot.keyClick(line.popup, Qt.Key.Key_Down)
    with qtbot.waitSignal(field.changed):
        qtbot.keyClick(line.popup, Qt.Key.Key_Return)
    assert line.text() == ""
    assert [one.name for one in field._targets] == ["Nordlys Retail"]
    people(session, "c", organization="Brand new and more")
    qtbot.keyClicks(line, "Brand new")
    qtbot.waitUntil(lambda: offered(line) == [("Brand new and more", 1)] and line.popup.isVisible())
    with qtbot.waitSignal(field.changed):
        qtbot.keyClick(line.popup, Qt.Key.Key_Return)
    assert field.new_names() == ["Brand new"]
    assert not line.popup.isVisible()
    field.add("BRAND new")
    field.add("nordlys retail")
    assert len(field._targets) == 2
    texts = [field._rows.itemAt(at).widget().known.text() for at in range(2)]
    assert texts == ["2 known: P0, P1", "not in your book yet"]
    qtbot.keyClick(line, Qt.Key.Key_Backspace)
    assert field.new_names() == []
    assert len(field.targets()) == 1
