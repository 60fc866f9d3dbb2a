"""The week with its hours, by mouse, drag and keys, on a real book."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPoint, QPointF, QSizeF, Qt
from PySide6.QtGui import QFontMetrics, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from netplanner.domain.changes import Changes, Label
from netplanner.domain.outreach import Outreach, OutreachRow
from netplanner.storage import outreach
from netplanner.ui import mime
from netplanner.ui.calendar import plan_text, wall
from netplanner.ui.calendar.editor import OutreachEditor
from netplanner.ui.calendar.pane import CalendarPane
from netplanner.ui.calendar.week_days import Block, WeekPage, WeekPlans
from netplanner.ui.calendar.week_layout import lay_out, side_by_side
from netplanner.ui.calendar.week_view import WeekView
from netplanner.ui.session import Session
from tests.ui.calendar.screens_of import week_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

OpenWeek = Callable[[], WeekView]
Plan = Callable[..., int]
_CTRL, _LEFT = Qt.KeyboardModifier.ControlModifier, Qt.MouseButton.LeftButton
_ZONE = "Europe/Copenhagen"


@pytest.fixture
def week(session: Session, pane: Callable[..., CalendarPane]) -> OpenWeek:
    def show() -> WeekView:
        session.settings.zone = _ZONE
        opened = pane(900, 780)
        opened.set_view("week")
        view = week_of(opened)
        view.setFocus()
        return view

    return show


def at(view: WeekView, day: str, time: str) -> QPoint:
    """The middle of a day's column at a time."""
    layout = view.layout_now()
    column = layout.page.column(date.fromisoformat(day))
    assert column is not None, f"{day} is not on the page"
    y = layout.y(wall.minutes_of(time)) + 2 if time else layout.all_day_rect(column).center().y()
    return QPoint(int(layout.column_rect(column).center().x()), int(y))


def loaded(session: Session, plan_id: int) -> Outreach:
    found = outreach.load(session.store.reader, plan_id)
    assert found is not None
    return found


def when(session: Session, plan_id: int) -> tuple[str, str, int | None]:
    plan = loaded(session, plan_id)
    return plan.due_on, plan.due_time, plan.minutes


def carried(kind: str, *ids: int) -> QMimeData:
    data = QMimeData()
    mime.put_ids(data, kind, ids)
    return data


def block(plan: int, begin: int, minutes: int) -> Block:
    row = OutreachRow(plan, "2026-11-24", "10:00", "call", "", "planned", "", "", None, "", 0, (), ())
    return Block(row, date(2026, 11, 24), begin, minutes, "")


@pytest.mark.parametrize(
    ("times", "expected"),
    [
        ([(600, 60), (660, 60)], [(0, 1), (0, 1)]),
        ([(600, 60), (630, 60)], [(0, 2), (1, 2)]),
        ([(600, 120), (630, 30), (660, 30)], [(0, 2), (1, 2), (1, 2)]),
        ([(600, 90), (610, 90), (620, 90), (720, 30)], [(0, 3), (1, 3), (2, 3), (0, 1)]),
        ([(600, 5), (610, 5)], [(0, 2), (1, 2)]),
    ],
)
def test_what_overlaps_stands_side_by_side(times: list[tuple[int, int]], expected: list[tuple[int, int]]) -> None:
    placed = side_by_side([block(number, *span) for number, span in enumerate(times)])
    assert [(lane, lanes) for _, lane, lanes in placed] == expected


def test_plans_stand_at_their_times_and_whole_days_above(week: OpenWeek, plan: Plan, bo: int) -> None:
    whole = plan("2026-11-25", bo)
    timed = plan("2026-11-25", bo, due_time="10:00", zone=_ZONE, minutes=60)
    away = plan("2026-11-25", bo, due_time="18:00", zone="America/New_York", minutes=30)
    view = week()
    places = {place.row.id: place for place in view.places()}
    assert set(places) == {whole, timed, away}
    layout = view.layout_now()
    assert places[whole].rect.bottom() <= layout.hours.top()
    assert layout.minutes_at(places[timed].rect.top() - 1) == 600
    moved = places[away].block
    assert moved is not None
    # Six hours later here: after midnight.
    assert (moved.day, moved.begin, moved.zone) == (date(2026, 11, 26), 0, "America/New_York")


def test_a_plan_dropped_at_a_time_gets_it_and_above_loses_it(
    session: Session, week: OpenWeek, drag, plan: Plan, bo: int, qtbot: QtBot
) -> None:
    created = plan("2026-11-24", bo)
    view = week()
    with qtbot.waitSignal(session.changed):
        assert drag(view, carried(mime.OUTREACH, created)).drop(at(view, "2026-11-26", "10:15"))
    assert when(session, created) == ("2026-11-26", "10:15", None)
    assert loaded(session, created).zone == _ZONE
    with qtbot.waitSignal(session.changed):
        assert drag(view, carried(mime.OUTREACH, created)).drop(at(view, "2026-11-27", ""))
    assert when(session, created) == ("2026-11-27", "", None)
    for _ in range(2):
        with qtbot.waitSignal(session.changed):
            session.undo()
    assert when(session, created) == ("2026-11-24", "", None)


def test_ctrl_drop_copies_with_the_time(
    session: Session, week: OpenWeek, drag, plan: Plan, bo: int, qtbot: QtBot
) -> None:
    plan_id = plan("2026-11-24", bo, due_time="10:00", zone=_ZONE)
    view = week()
    with qtbot.waitSignal(session.changed) as changed:
        assert drag(view, carried(mime.OUTREACH, plan_id), held=_CTRL).drop(at(view, "2026-11-26", "12:00"))
    assert when(session, plan_id)[:2] == ("2026-11-24", "10:00")
    assert when(session, changed.args[0].created)[:2] == ("2026-11-26", "10:00")


def test_people_dropped_at_a_time_and_a_double_click_open_the_sheet_with_it(
    week: OpenWeek, drag, bo: int, qtbot: QtBot
) -> None:
    view = week()
    assert drag(view, carried(mime.CONTACTS, bo)).drop(at(view, "2026-11-26", "10:30"))
    qtbot.mouseDClick(view, _LEFT, pos=at(view, "2026-11-27", "11:00"))
    sheets = [sheet for sheet in view.window().findChildren(OutreachEditor) if sheet.isVisible()]
    assert [(one.typed()[0].due_on, one.typed()[0].due_time, one.people.ids()) for one in sheets] == [
        ("2026-11-26", "10:30", [bo]),
        ("2026-11-27", "11:00", []),
    ]
    for sheet in sheets:
        sheet.reject()


def test_the_lower_edge_says_how_long_it_takes(
    session: Session, week: OpenWeek, plan: Plan, bo: int, qtbot: QtBot
) -> None:
    created = plan("2026-11-25", bo, due_time="10:00", zone=_ZONE, minutes=60)
    view = week()
    place = view.layout_now().place_of(created)
    assert place is not None
    edge = QPoint(int(place.rect.center().x()), int(place.rect.bottom()) - 2)
    qtbot.mousePress(view, _LEFT, pos=edge)
    to = QPoint(edge.x(), int(view.layout_now().y(12 * 60)))
    move = QMouseEvent(
        QMouseEvent.Type.MouseMove, QPointF(to), QPointF(view.mapToGlobal(to)), _LEFT, _LEFT,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(view, move)
    with qtbot.waitSignal(session.changed):
        qtbot.mouseRelease(view, _LEFT, pos=to)
    assert when(session, created) == ("2026-11-25", "10:00", 120)
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(view, Qt.Key.Key_Minus)
    assert when(session, created)[2] == 105


def test_keys_walk_the_hours_move_in_time_and_plan(
    session: Session, week: OpenWeek, plan: Plan, bo: int, qtbot: QtBot
) -> None:
    created = plan("2026-11-24", bo, due_time="10:00", zone=_ZONE)
    view = week()
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert view.plan == created
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(view, Qt.Key.Key_Down, _CTRL)
    assert when(session, created)[:2] == ("2026-11-24", "10:15")
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(view, Qt.Key.Key_Right, _CTRL)
    assert when(session, created)[:2] == ("2026-11-25", "10:15")
    qtbot.waitUntil(lambda: view.selected_ids() == [created])
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert (view.day, view.time) == (date(2026, 11, 26), "08:00")
    assert view.accessibleName() == "Thursday 26 November, 08:00, Nothing planned"
    qtbot.keyClick(view, Qt.Key.Key_Return)
    sheet = next(one for one in view.window().findChildren(OutreachEditor) if one.isVisible())
    assert sheet.typed()[0].due_time == "08:00"
    sheet.reject()
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert (view.page.first, view.day) == (date(2026, 11, 30), date(2026, 12, 3))


def test_enter_plans_at_a_time_of_a_day_that_has_plans_too(week: OpenWeek, plan: Plan, bo: int, qtbot: QtBot) -> None:
    plan("2026-11-24", bo)
    view = week()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.time
    qtbot.keyClick(view, Qt.Key.Key_Return)
    sheet = next(one for one in view.window().findChildren(OutreachEditor) if one.isVisible())
    assert sheet.typed()[0].due_time == view.time


@pytest.mark.parametrize("name", ["en_US", "da_DK", "de_DE"])
def test_the_hours_fit_beside_the_days(name: str) -> None:
    metrics, before = QFontMetrics(QApplication.font()), QLocale()
    QLocale.setDefault(QLocale(name))
    try:
        page = WeekPage(date(2026, 11, 22))
        found = lay_out(page, QSizeF(700, 500), WeekPlans((), {}, ()), metrics, 0)
        hours = [plan_text.local_time_text(f"{hour:02}:00") for hour in range(24)]
    finally:
        QLocale.setDefault(before)
    assert max(metrics.horizontalAdvance(hour) for hour in hours) < found.lengths.gutter


def test_busy_times_are_shaded_and_named(session: Session, week: OpenWeek, qtbot: QtBot) -> None:
    view = week()
    plain = view.grab().toImage()
    with session.store.step(Label("edit_outreach", {"count": 1})) as step:
        step.connection.execute("INSERT INTO busy_calendar (id, name, source, read_at) VALUES (1, 'Work', '', '')")
        step.connection.execute(
            "INSERT INTO busy (calendar_id, uid, starts, ends, all_day, summary) "
            "VALUES (1, 'a', '2026-11-25T09:00:00Z', '2026-11-25T11:00:00Z', 0, 'Board')"
        )
    session.announce(Changes(lists=True))
    assert view.grab().toImage() != plain
    # Nine in UTC is ten here.
    found = view.tip_at(QPointF(at(view, "2026-11-25", "10:30")))
    assert found is not None
    assert found[0] == "Board"
    assert view.tip_at(QPointF(at(view, "2026-11-25", "09:30"))) is None


def test_more_plans_than_fit_above_lead_to_the_day(week: OpenWeek, plan: Plan, bo: int, qtbot: QtBot) -> None:
    for _ in range(6):
        plan("2026-11-25", bo)
    view = week()
    (more,) = view.layout_now().more
    assert more.text.startswith("+4")
    qtbot.mouseClick(view, _LEFT, pos=more.rect.center().toPoint())
    pane = view.window()
    assert isinstance(pane, CalendarPane)
    assert (pane.view, pane.day, pane.list.plans.plan_count()) == ("month", date(2026, 11, 25), 6)


@pytest.mark.parametrize(
    ("day", "time", "zone", "expected"),
    [
        ("2026-11-24", "10:00", _ZONE, ("2026-11-24", "10:00")),
        ("2026-11-24", "10:00", "America/New_York", ("2026-11-24", "16:00")),
        ("2026-03-20", "10:00", "America/New_York", ("2026-03-20", "15:00")),
        ("2026-12-31", "22:00", "America/Los_Angeles", ("2027-01-01", "07:00")),
        ("2026-11-24", "10:00", "Nowhere/Land", ("2026-11-24", "10:00")),
        ("2026-11-24", "10:00", "", ("2026-11-24", "10:00")),
    ],
)
def test_a_time_elsewhere_is_shown_by_the_clock_here(day: str, time: str, zone: str, expected: tuple[str, str]) -> None:
    assert wall.converted(day, time, zone, _ZONE) == expected


@pytest.mark.parametrize(
    ("day", "time", "expected"),
    [
        # Left out when the clock is put forward: reckoned by the offset before.
        ("2027-03-28", "02:30", ("2027-03-28", "01:30")),
        # Comes twice when it is put back: the first is meant.
        ("2027-10-31", "02:30", ("2027-10-31", "00:30")),
    ],
)
def test_times_around_a_change_of_the_clock(day: str, time: str, expected: tuple[str, str]) -> None:
    assert wall.converted(day, time, _ZONE, "UTC") == expected
