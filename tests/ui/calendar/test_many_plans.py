"""Several plans chosen at once; moved, copied and their series moved, by drag and by keys."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from netplanner.storage import outreach
from netplanner.ui import mime
from netplanner.ui.calendar import ghosts
from netplanner.ui.calendar.pane import CalendarPane
from netplanner.ui.calendar.slots import How, Slot
from netplanner.ui.session import Session
from tests.ui.calendar.screens_of import agenda_of, month_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

OpenPane = Callable[..., CalendarPane]
Plan = Callable[..., int]
Centre = Callable[[CalendarPane, str], QPoint]
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_ALT, _LEFT = Qt.KeyboardModifier.AltModifier, Qt.MouseButton.LeftButton


def carried(kind: str, *ids: int) -> QMimeData:
    data = QMimeData()
    mime.put_ids(data, kind, ids)
    return data


def chip(pane: CalendarPane, plan_id: int) -> QPoint:
    return next(place.rect for place in month_of(pane).places() if place.row.id == plan_id).center().toPoint()


def days(session: Session) -> list[str]:
    return sorted(row.due_on for row in outreach.listing(session.store.reader))


def day_of(session: Session, plan_id: int) -> str:
    plan = outreach.load(session.store.reader, plan_id)
    assert plan is not None
    return plan.due_on


def test_ctrl_and_shift_click_choose_several_and_a_click_one(pane: OpenPane, plan: Plan, bo: int, qtbot: QtBot) -> None:
    first, second, third = plan("2026-11-24", bo), plan("2026-11-25", bo), plan("2026-11-26", bo)
    opened = pane()
    month = month_of(opened)
    qtbot.mouseClick(month, _LEFT, pos=chip(opened, first))
    qtbot.mouseClick(month, _LEFT, _CTRL, pos=chip(opened, third))
    assert opened.selected_ids() == [first, third]
    assert month.accessibleName() == "Thursday 26 November, 2 plan(s) chosen"
    qtbot.mouseClick(month, _LEFT, _CTRL, pos=chip(opened, third))
    assert opened.selected_ids() == [first]
    qtbot.mouseClick(month, _LEFT, _SHIFT, pos=chip(opened, third))
    assert opened.selected_ids() == [first, second, third]
    qtbot.mouseClick(month, _LEFT, pos=chip(opened, second))
    assert opened.selected_ids() == [second]


def test_keys_choose_several_and_move_copy_and_delete_them(
    session: Session, pane: OpenPane, plan: Plan, bo: int, qtbot: QtBot
) -> None:
    ids = [plan("2026-11-24", bo), plan("2026-11-24", bo)]
    opened = pane()
    month = month_of(opened)
    qtbot.keyClick(month, Qt.Key.Key_A, _CTRL)
    assert opened.selected_ids() == ids
    qtbot.keyClick(month, Qt.Key.Key_Escape)
    assert opened.selected_ids() == []
    qtbot.keyClick(month, Qt.Key.Key_Down, _ALT)
    qtbot.keyClick(month, Qt.Key.Key_Down, _SHIFT)
    assert opened.selected_ids() == ids
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(month, Qt.Key.Key_Down, _CTRL)
    qtbot.waitUntil(lambda: opened.selected_ids() == ids)
    assert (days(session), month.day) == (["2026-12-01"] * 2, date(2026, 12, 1))
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(month, Qt.Key.Key_Right, _CTRL | _SHIFT)
    assert days(session) == ["2026-12-01"] * 2 + ["2026-12-02"] * 2
    for _ in range(2):
        with qtbot.waitSignal(session.changed):
            session.undo()
    assert days(session) == ["2026-11-24"] * 2
    month.set_selected(ids)
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(month, Qt.Key.Key_Delete)
    assert days(session) == []


def test_what_is_chosen_is_dragged_together(
    session: Session, pane: OpenPane, plan: Plan, bo: int, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, other = plan("2026-11-24", bo), plan("2026-11-26", bo), plan("2026-11-27", bo)
    opened = pane()
    month = month_of(opened)
    month.set_selected([first, second])
    taken: list[list[int]] = []
    monkeypatch.setattr(
        "PySide6.QtGui.QDrag.exec", lambda self, *actions: taken.append(mime.ids_of(self.mimeData(), mime.OUTREACH))
    )
    for plan_id in (second, other):
        qtbot.mousePress(month, _LEFT, pos=chip(opened, plan_id))
        qtbot.mouseMove(month, chip(opened, plan_id) + QPoint(60, 40))
    assert taken == [[second, first], [other]]
    with qtbot.waitSignal(session.changed):
        month.plans_dropped.emit([second, first], Slot(date(2026, 12, 3)), How.MOVE, True)
    assert (day_of(session, first), day_of(session, second)) == ("2026-12-01", "2026-12-03")


def test_ctrl_drop_copies_and_the_copy_is_chosen(
    session: Session, pane: OpenPane, centre: Centre, drag, plan: Plan, bo: int, qtbot: QtBot
) -> None:
    created = plan("2026-11-25", bo, why="Tea")
    opened = pane()
    over = drag(month_of(opened), carried(mime.OUTREACH, created), held=_CTRL)
    with qtbot.waitSignal(session.changed) as changed:
        assert over.drop(centre(opened, "2026-11-27"))
    assert days(session) == ["2026-11-25", "2026-11-27"]
    qtbot.waitUntil(lambda: opened.selected_ids() == [changed.args[0].created])
    assert opened.day == date(2026, 11, 27)


def test_a_drop_on_a_day_of_the_next_month_leaves_the_page(
    session: Session, pane: OpenPane, centre: Centre, drag, plan: Plan, bo: int, qtbot: QtBot
) -> None:
    created = plan("2026-11-25", bo)
    opened = pane()
    month = month_of(opened)
    month.set_day(date(2026, 11, 25), created)
    with qtbot.waitSignal(session.changed):
        assert drag(month, carried(mime.OUTREACH, created)).drop(centre(opened, "2026-12-03"))
    qtbot.waitUntil(lambda: opened.selected_ids() == [created])
    assert day_of(session, created) == "2026-12-03"
    assert month.page.month == 11
    qtbot.keyClick(month, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not days(session))


def test_shift_drop_moves_the_series(
    session: Session, pane: OpenPane, centre: Centre, drag, plan: Plan, bo: int, qtbot: QtBot
) -> None:
    created = plan("2026-11-25", bo, repeat_rule="every 1 weeks")
    opened = pane()
    with qtbot.waitSignal(session.changed) as changed:
        assert drag(month_of(opened), carried(mime.OUTREACH, created), held=_SHIFT).drop(centre(opened, "2026-11-27"))
    assert changed.args[0].label.code == "move_series"
    assert day_of(session, created) == "2026-11-27"
    month_of(opened).set_day(date(2026, 11, 27), created)
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(month_of(opened), Qt.Key.Key_Left, _ALT | _SHIFT)
    assert day_of(session, created) == "2026-11-26"


def test_plans_dropped_from_elsewhere_come_to_one_day(
    session: Session, pane: OpenPane, centre: Centre, drag, plan: Plan, bo: int, qtbot: QtBot
) -> None:
    late, later = plan("2026-11-12", bo), plan("2026-11-19", bo)
    opened = pane()
    with qtbot.waitSignal(session.changed):
        assert drag(month_of(opened), carried(mime.OUTREACH, late, later)).drop(centre(opened, "2026-11-27"))
    assert days(session) == ["2026-11-27"] * 2


def test_the_menu_of_several_acts_on_all(session: Session, pane: OpenPane, plan: Plan, bo: int, qtbot: QtBot) -> None:
    ids = [plan("2026-11-24", bo), plan("2026-11-26", bo)]
    opened = pane()
    month = month_of(opened)
    month.set_selected(ids)
    month.menu_requested.emit(ids[0], QPoint(5, 5))
    qtbot.waitUntil(lambda: any(menu.isVisible() for menu in opened.findChildren(QMenu)))
    menu = next(menu for menu in opened.findChildren(QMenu) if menu.isVisible())
    moves = next(action.menu() for action in menu.actions() if action.text() == "&Move")
    assert isinstance(moves, QMenu)
    with qtbot.waitSignal(session.changed):
        moves.actions()[2].trigger()
    assert days(session) == ["2026-12-01", "2026-12-03"]


def test_proposals_stand_dashed_among_the_plans_and_are_dragged(
    session: Session, pane: OpenPane, centre: Centre, drag, plan: Plan, bo: int, qtbot: QtBot
) -> None:
    created = plan("2026-11-25", bo)
    opened = pane()
    month = month_of(opened)
    plain = month.grab().toImage()
    row = outreach.rows_of(session.store.reader, [created])[created]._replace(id=ghosts.ghost_id(7))
    opened.set_ghosts([row])
    assert [place.row.id for place in month.places()] == [row.id, created]
    month.set_day(date(2026, 11, 25), row.id)
    assert month.accessibleName() == "Wednesday 25 November, Proposed: Write to Bo Hansen"
    assert opened.selected_ids() == []
    with qtbot.waitSignal(opened.ghost_opened) as told:
        qtbot.keyClick(month, Qt.Key.Key_Return)
    assert told.args == [7]
    with qtbot.waitSignal(opened.ghosts_moved) as moved:
        assert drag(month, carried(ghosts.MIME, 7)).drop(centre(opened, "2026-11-27"))
    assert moved.args == [[7], date(2026, 11, 27)]
    opened.set_ghosts([])
    opened.show_day(date(2026, 11, 24))
    month.setFocus()
    assert month.grab().toImage() == plain


def test_a_goal_dropped_asks_for_a_schedule_where_there_is_one(pane: OpenPane, centre: Centre, drag, goal: int) -> None:
    opened = pane()
    asked: list[tuple[int, date]] = []
    opened.desk.scheduler = lambda goal_id, day: asked.append((goal_id, day))
    assert drag(month_of(opened), carried(mime.GOAL, goal)).drop(centre(opened, "2026-11-26"))
    assert asked == [(goal, date(2026, 11, 26))]


def test_proposals_stand_in_the_agenda_and_are_no_plans(
    session: Session, pane: OpenPane, plan: Plan, bo: int, qtbot: QtBot
) -> None:
    created = plan("2026-11-25", bo)
    opened = pane()
    row = outreach.rows_of(session.store.reader, [created])[created]
    opened.set_view("agenda")
    opened.set_ghosts(
        [
            row._replace(id=ghosts.ghost_id(number), due_on=day)
            for number, day in enumerate(("2026-11-25", "2026-11-27"))
        ]
    )
    listed = agenda_of(opened).list
    index = listed.plans.index
    assert [listed.plans.ghost_at(index(at)) for at in range(listed.plans.rowCount())] == [None, 0, None, None, 1]
    assert listed.plans.day_at(index(3)) == date(2026, 11, 27)
    assert index(1).data(Qt.ItemDataRole.AccessibleTextRole) == "Proposed: Write to Bo Hansen"
    listed.setCurrentIndex(index(4))
    qtbot.keyClick(listed, Qt.Key.Key_Delete)
    assert opened.selected_ids() == []
    with qtbot.waitSignal(opened.ghost_opened) as told:
        qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert told.args == [1]
    listed.grab()
    opened.set_ghosts([])
    assert listed.plans.rowCount() == 2


def test_the_list_copies_by_keys(session: Session, pane: OpenPane, plan: Plan, bo: int, qtbot: QtBot) -> None:
    plan("2026-11-24", bo)
    opened = pane()
    opened.list.selectAll()
    opened.list.setFocus()
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(opened.list, Qt.Key.Key_Right, _CTRL | _SHIFT)
    assert days(session) == ["2026-11-24", "2026-11-25"]
