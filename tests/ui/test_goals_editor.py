"""The goal editor: what it asks, says and stores."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from netplanner.domain.contact import Contact
from netplanner.domain.goal import Criterion, Goal
from netplanner.domain.words import CriterionKey, GoalKind, GoalState, Sphere
from netplanner.operations import contacts as contact_operations
from netplanner.operations import goals as operations
from netplanner.operations import me as me_operations
from netplanner.storage import goals, me, targets
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


def test_what_is_missing_is_said_while_typing(session: Session, host: QWidget, qtbot: QtBot) -> None:
    editor = GoalEditor(session, None, host)
    editor.open()
    form = editor._form
    assert editor._needs.text().startswith("It stays a draft until you say what you want, by when")
    assert [row for row in ("what", "kind", "by", "area", "criteria") if form.is_done(row)] == ["kind"]
    assert form._notes["by"].text().startswith("By which day?")
    qtbot.keyClicks(editor.fields.what, "Two talks")
    assert form.is_done("what")
    assert not form._notes["what"].text()
    editor.fields.by.setDate(editor.fields.by.minimumDate().addDays(90))
    assert editor._needs.text() == "It stays a draft until you say where, whom you look for."
    assert form._notes["by"].text() == "90 day(s) left"
    editor.fields.amount.setValue(3)
    assert form._notes["by"].text() == "90 day(s) left: 1 a month"
    qtbot.keyClicks(editor.fields.area._edit, "Skåne")
    qtbot.keyClick(editor.fields.area._edit, Qt.Key.Key_Return)
    assert editor._needs.text() == "It stays a draft until you say whom you look for."
    qtbot.keyClicks(editor.fields.criteria._rows[0].value, "Conference host")
    assert editor._needs.text() == "Nothing is missing: once saved, it is active from today."
    assert all(form.is_done(row) for row in ("what", "kind", "by", "area", "criteria"))
    with qtbot.waitSignal(editor.saved):
        editor.save()
    (goal,) = goals.listing(session.store.reader)
    assert (goal.state, goal.area) == (GoalState.ACTIVE, ["SE-M"])


def test_an_incomplete_goal_is_saved_as_draft(session: Session, host: QWidget, qtbot: QtBot) -> None:
    editor = GoalEditor(session, None, host)
    editor.open()
    qtbot.keyClicks(editor.fields.what, "Something")
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
    editor.fields.secondary.setCurrentIndex(editor.fields.secondary.findData("linkedin"))
    editor.save()
    qtbot.waitUntil(lambda: bool(editor._form.error("platforms")))


def test_a_text_that_is_no_place_is_refused_before_saving(session: Session, host: QWidget, qtbot: QtBot) -> None:
    editor = GoalEditor(session, stored(session), host)
    editor.open()
    qtbot.keyClicks(editor.fields.area._edit, "Atlantis")
    editor.save()
    assert "Atlantis" in editor._form.error("area")
    assert editor.isVisible()


def test_a_purpose_fills_in_what_the_user_has_not_written(session: Session, host: QWidget, qtbot: QtBot) -> None:
    editor = GoalEditor(session, None, host)
    editor.open()
    kinds = list(GoalKind)
    editor.fields.kind.setCurrentIndex(kinds.index(GoalKind.TALKS))
    editor.fields.kind.activated.emit(kinds.index(GoalKind.TALKS))
    assert (editor.goal().what, editor.goal().amount) == ("2 talks abroad", 2)
    editor.fields.kind.setCurrentIndex(kinds.index(GoalKind.JOB))
    editor.fields.kind.activated.emit(kinds.index(GoalKind.JOB))
    assert editor.goal().what == "A new job"
    editor.fields.what.setText("My own words")
    editor.fields.kind.setCurrentIndex(kinds.index(GoalKind.HIRE))
    editor.fields.kind.activated.emit(kinds.index(GoalKind.HIRE))
    assert editor.goal().what == "My own words"


def test_how_many_people_fit_is_said(session: Session, host: QWidget, qtbot: QtBot) -> None:
    for name, title in (("Sara", "CMO"), ("Bo", "Marketing manager"), ("Ida", "Baker")):
        contact_operations.add(session.store, Contact(fn=name, title=title))
    editor = GoalEditor(session, None, host)
    editor.open()
    qtbot.keyClicks(editor.fields.criteria._rows[0].value, "CMO")
    qtbot.waitUntil(lambda: editor.fields.criteria.total.text().startswith("2 "))
    assert editor.fields.criteria._rows[0].count.text().startswith("2 ")


def test_a_tile_begins_a_goal_with_its_purpose(session: Session, host: QWidget, qtbot: QtBot) -> None:
    editor = GoalEditor(session, None, host)
    editor.open()
    tiles = {tile.kind: tile for tile in editor.purposes.tiles}
    assert set(tiles) == set(GoalKind)
    qtbot.keyClick(tiles[GoalKind.TALKS], Qt.Key.Key_Return)
    assert (editor.goal().what, editor.goal().kind) == ("2 talks abroad", GoalKind.TALKS)
    assert not editor.purposes.isVisible()
    assert editor.fields.what.selectedText() == "2 talks abroad"


def test_own_words_stay_when_a_tile_is_chosen_after_them(session: Session, host: QWidget, qtbot: QtBot) -> None:
    editor = GoalEditor(session, None, host)
    editor.open()
    qtbot.keyClicks(editor.fields.what, "Talks in Lund")
    editor.begin_with(GoalKind.TALKS)
    assert (editor.goal().what, editor.goal().amount) == ("Talks in Lund", 2)


def test_arrow_keys_move_among_purposes_and_tab_passes_them(session: Session, host: QWidget, qtbot: QtBot) -> None:
    editor = GoalEditor(session, None, host)
    with qtbot.waitActive(host):
        host.activateWindow()
        editor.open()
    tiles = editor.purposes.tiles
    assert editor.focusWidget() is tiles[0]
    for key, at in ((Qt.Key.Key_Down, 2), (Qt.Key.Key_Right, 3), (Qt.Key.Key_Up, 1), (Qt.Key.Key_End, 10)):
        qtbot.keyClick(editor.focusWidget(), key)
        assert editor.focusWidget() is tiles[at]
    qtbot.keyClick(editor.focusWidget(), Qt.Key.Key_Down)
    assert editor.focusWidget() is tiles[10]
    qtbot.keyClick(editor.focusWidget(), Qt.Key.Key_Tab)
    assert editor.focusWidget() is editor.fields.what
    qtbot.keyClick(editor.focusWidget(), Qt.Key.Key_Backtab)
    assert editor.focusWidget() is tiles[10]


def test_a_new_goal_is_on_the_users_platforms(session: Session, host: QWidget) -> None:
    own = me.load(session.store.reader)
    me_operations.edit(session.store, replace(own, primary_platform="xing", secondary_platform="linkedin"))
    assert platforms_of(GoalEditor(session, None, host)) == ("xing", "linkedin")
    assert platforms_of(GoalEditor(session, None, host, kind=GoalKind.JOB)) == ("xing", "linkedin")
    assert platforms_of(GoalEditor(session, stored(session), host)) == ("linkedin", "xing")


def test_a_closed_platform_is_not_offered_unless_the_goal_is_on_it(session: Session, host: QWidget) -> None:
    editor = GoalEditor(session, None, host)
    assert editor.fields.primary.findData("ecademy") < 0
    old = stored(session, replace(GOAL, primary_platform="ecademy"))
    assert platforms_of(GoalEditor(session, old, host)) == ("ecademy", "xing")


def platforms_of(editor: GoalEditor) -> tuple[str, str]:
    goal = editor.goal()
    return goal.primary_platform, goal.secondary_platform


def test_target_companies_are_saved_with_the_goal(session: Session, host: QWidget, qtbot: QtBot) -> None:
    contact_operations.add(session.store, Contact(fn="Anna Ålund", organization="Nordlys Retail"))
    editor = GoalEditor(session, None, host)
    editor.open()
    editor.fields.what.setText("Reach them")
    editor.fields.targets.add("nordlys retail")
    qtbot.keyClicks(editor.fields.targets._edit, "Vindmølle")
    with qtbot.waitSignal(editor.saved):
        editor.save()
    (goal,) = goals.listing(session.store.reader)
    found = targets.of_companies(session.store.reader, goal.targets)
    assert [(one.name, one.names) for one in found] == [("Nordlys Retail", ("Anna Ålund",)), ("Vindmølle", ())]


def test_a_company_alone_says_whom_one_looks_for(session: Session, host: QWidget) -> None:
    editor = GoalEditor(session, None, host)
    assert not editor._form.is_done("criteria")
    editor.fields.targets.add("A new company")
    assert editor._form.is_done("criteria")
    assert editor.is_changed()


def test_an_error_stays_while_other_fields_are_filled(session: Session, host: QWidget, qtbot: QtBot) -> None:
    editor = GoalEditor(session, stored(session), host)
    editor.open()
    qtbot.keyClicks(editor.fields.area._edit, "Atlantis")
    editor.save()
    editor.fields.amount.setValue(7)
    assert "Atlantis" in editor._form.error("area")


@pytest.mark.parametrize(
    ("state", "by", "sentence"),
    [
        (GoalState.ACTIVE, "2027-01-04", "Nothing is missing: the goal is active."),
        (GoalState.ACTIVE, "2026-01-04", "Its day has passed: the goal counts as late until it gets another."),
        (GoalState.PAUSED, "2026-01-04", "The goal is paused and stays so."),
    ],
)
def test_what_saving_makes_of_a_goal_is_said(
    session: Session, host: QWidget, state: GoalState, by: str, sentence: str
) -> None:
    goal = replace(stored(session), state=state, by=by)
    assert GoalEditor(session, goal, host)._needs.text() == sentence


def test_tab_goes_through_the_fields_in_the_order_they_stand(
    session: Session, host: QWidget, qtbot: QtBot, qapp: QApplication
) -> None:
    editor = GoalEditor(session, stored(session), host)
    editor.fields.targets.add("Nordlys")
    with qtbot.waitActive(host):
        host.activateWindow()
        editor.open()
    editor.fields.criteria._add.click()
    fields = editor.fields
    rows = [stop for row in fields.criteria._rows for stop in row.stops() if stop.isVisibleTo(editor)]
    company = fields.targets._rows.itemAt(0).widget()
    expected = [
        *rows, fields.criteria._add, company.remove, fields.targets._edit, fields.primary, fields.secondary,
        fields.keywords,
    ]  # fmt: skip
    rows[0].setFocus()
    passed = [rows[0]]
    for _ in range(30):
        focus = qapp.focusWidget()
        qtbot.keyClick(qapp.activePopupWidget() or focus, Qt.Key.Key_Tab)
        passed.append(qapp.focusWidget())
    assert [one for one in passed if one in expected][: len(expected)] == expected
