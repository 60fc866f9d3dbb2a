"""The goal editor: what it asks, says and stores."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from netplanner.domain.contact import Contact
from netplanner.domain.goal import Criterion, Goal
from netplanner.domain.words import CriterionKey, GoalKind, GoalState, Sphere
from netplanner.operations import contacts as contact_operations
from netplanner.operations import goals as operations
from netplanner.storage import goals
from netplanner.ui.goals.criteria_field import CriteriaField
from netplanner.ui.goals.editor import GoalEditor
from netplanner.ui.session import Session

# The offscreen platform has no window manager to tell of sizes and grabs.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

GOAL = Goal(
    what="5 customers in Skåne",
    kind=GoalKind.CUSTOMERS,
    amount=5,
    by="2027-01-04",
    area=["SE-M", "city:DK:København"],
    criteria=[Criterion(CriterionKey.ROLE, "CMO", 3), Criterion(CriterionKey.SIZE, "50+")],
    primary_platform="linkedin",
    secondary_platform="xing",
    keywords=["loyalty", "customer club"],
    sphere=Sphere.BOTH,
    note="Two lines\nof note",
)


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(1024, 640)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


def stored(session: Session, goal: Goal = GOAL) -> Goal:
    created = operations.add(session.store, goal).created
    assert created is not None
    found = goals.load(session.store.reader, created)
    assert found is not None
    return found


def test_an_untouched_goal_is_shown_and_saved_as_it_was(session: Session, host: QWidget, qtbot: QtBot) -> None:
    before = stored(session)
    editor = GoalEditor(session, before, host)
    editor.open()
    assert editor.goal() == before
    with qtbot.waitSignal(editor.saved) as signal:
        editor.save()
    assert not signal.args[0]
    assert goals.load(session.store.reader, before.id) == before


def test_a_late_date_is_kept(session: Session, host: QWidget) -> None:
    before = replace(stored(session), by="2026-01-10")
    editor = GoalEditor(session, before, host)
    assert editor.goal().by == "2026-01-10"
    editor.reject()


def test_the_line_says_what_is_missing_while_typing(session: Session, host: QWidget, qtbot: QtBot) -> None:
    editor = GoalEditor(session, None, host)
    editor.open()
    assert "Draft: still needs" in editor._needs.text()
    qtbot.keyClicks(editor._what, "Two talks")
    editor._by.setDate(editor._by.minimumDate().addDays(90))
    assert editor._needs.text() == "Draft: still needs an area, whom you look for"
    qtbot.keyClicks(editor._area._edit, "Skåne")
    qtbot.keyClick(editor._area._edit, Qt.Key.Key_Return)
    assert editor._needs.text() == "Draft: still needs whom you look for"
    qtbot.keyClicks(editor._criteria._rows[0].value, "Conference host")
    assert editor._needs.text() == "Ready: nothing is missing"
    with qtbot.waitSignal(editor.saved):
        editor.save()
    (goal,) = goals.listing(session.store.reader)
    assert (goal.state, goal.area) == (GoalState.ACTIVE, ["SE-M"])


def test_an_incomplete_goal_is_saved_as_draft(session: Session, host: QWidget, qtbot: QtBot) -> None:
    editor = GoalEditor(session, None, host)
    editor.open()
    qtbot.keyClicks(editor._what, "Something")
    with qtbot.waitSignal(editor.saved):
        editor.save()
    (goal,) = goals.listing(session.store.reader)
    assert (goal.what, goal.state, goal.by) == ("Something", GoalState.DRAFT, "")


def test_a_goal_without_words_is_refused_at_its_field(session: Session, host: QWidget, qtbot: QtBot) -> None:
    editor = GoalEditor(session, None, host)
    editor.open()
    editor.save()
    qtbot.waitUntil(lambda: bool(editor._form.error("what")))
    assert editor.isVisible()
    assert goals.listing(session.store.reader) == []


def test_equal_platforms_are_refused_at_their_field(session: Session, host: QWidget, qtbot: QtBot) -> None:
    editor = GoalEditor(session, stored(session), host)
    editor.open()
    editor._secondary.setCurrentIndex(editor._secondary.findData("linkedin"))
    editor.save()
    qtbot.waitUntil(lambda: bool(editor._form.error("platforms")))


def test_a_text_that_is_no_place_is_refused_before_saving(session: Session, host: QWidget, qtbot: QtBot) -> None:
    editor = GoalEditor(session, stored(session), host)
    editor.open()
    qtbot.keyClicks(editor._area._edit, "Atlantis")
    editor.save()
    assert "Atlantis" in editor._form.error("area")
    assert editor.isVisible()


def test_a_purpose_fills_in_what_the_user_has_not_written(session: Session, host: QWidget, qtbot: QtBot) -> None:
    editor = GoalEditor(session, None, host)
    editor.open()
    kinds = list(GoalKind)
    editor._kind.setCurrentIndex(kinds.index(GoalKind.TALKS))
    editor._kind.activated.emit(kinds.index(GoalKind.TALKS))
    assert (editor.goal().what, editor.goal().amount) == ("2 talks abroad", 2)
    editor._kind.setCurrentIndex(kinds.index(GoalKind.JOB))
    editor._kind.activated.emit(kinds.index(GoalKind.JOB))
    assert editor.goal().what == "A new job"
    editor._what.setText("My own words")
    editor._kind.setCurrentIndex(kinds.index(GoalKind.HIRE))
    editor._kind.activated.emit(kinds.index(GoalKind.HIRE))
    assert editor.goal().what == "My own words"


def test_how_many_people_fit_is_said(session: Session, host: QWidget, qtbot: QtBot) -> None:
    for name, title in (("Sara", "CMO"), ("Bo", "Marketing manager"), ("Ida", "Baker")):
        contact_operations.add(session.store, Contact(fn=name, title=title))
    editor = GoalEditor(session, None, host)
    editor.open()
    qtbot.keyClicks(editor._criteria._rows[0].value, "CMO")
    qtbot.waitUntil(lambda: editor._form._notes["criteria"].text().startswith("2 "))


def test_criteria_rows_come_and_go(session: Session, qtbot: QtBot) -> None:
    field = CriteriaField(session)
    qtbot.addWidget(field)
    field.set_criteria([])
    assert field.criteria() == [Criterion(CriterionKey.ROLE, "")]
    field._add.click()
    assert [one.key for one in field.criteria()] == [CriterionKey.ROLE, CriterionKey.INDUSTRY]
    for row in list(field._rows):
        row.removed.emit()
    assert field.criteria() == [Criterion(CriterionKey.ROLE, "")]


def test_values_are_suggested_from_the_book(session: Session, qtbot: QtBot) -> None:
    for number in range(3):
        contact_operations.add(session.store, Contact(fn=f"P{number}", title="Marketing manager", tags=["Golf club"]))
    field = CriteriaField(session)
    qtbot.addWidget(field)
    field.set_criteria(
        [Criterion(CriterionKey.ROLE, ""), Criterion(CriterionKey.TAG, ""), Criterion(CriterionKey.COUNTRY, "")]
    )
    for row, text, suggestion in zip(
        field._rows, ("mark", "clu", "swe"), ("Marketing manager", "Golf club", "Sweden"), strict=True
    ):
        qtbot.keyClicks(row.value, text)
        assert row._names.stringList() == [suggestion]
