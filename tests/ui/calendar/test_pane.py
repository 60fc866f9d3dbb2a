"""The outreach pane by mouse, drag and keys, on a real book."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from netplanner.domain.calendar import add_days
from netplanner.domain.changes import Changes
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import OutreachKind, OutreachStatus
from netplanner.operations import contacts, planning
from netplanner.storage import contacts as contact_queries
from netplanner.storage import outreach
from netplanner.ui import mime
from netplanner.ui.calendar import menus
from netplanner.ui.calendar.done_asking import DonePopup
from netplanner.ui.calendar.done_bar import DoneBar
from netplanner.ui.calendar.editor import OutreachEditor
from netplanner.ui.calendar.pane import CalendarPane
from netplanner.ui.calendar.plan_delegate import Part
from netplanner.ui.session import Session
from tests.ui.calendar.screens_of import agenda_of, month_of, month_screen

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

OpenPane = Callable[..., CalendarPane]
Plan = Callable[..., int]
Centre = Callable[[CalendarPane, str], QPoint]
WHY = "Hi Sara, because you run loyalty at Nordlys Retail I can share our results"


def carried(kind: str, *ids: int) -> QMimeData:
    data = QMimeData()
    mime.put_ids(data, kind, ids)
    return data


def editor_of(pane: CalendarPane) -> OutreachEditor:
    return next(sheet for sheet in pane.window().findChildren(OutreachEditor) if sheet.isVisible())


def chips(pane: CalendarPane, day: str) -> list[int]:
    return [chip.row.id for chip in month_of(pane).layout_now().chips if chip.day.isoformat() == day]


def chip_place(pane: CalendarPane, plan_id: int) -> QPoint:
    place = next(chip.rect for chip in month_of(pane).layout_now().chips if chip.row.id == plan_id)
    return place.center().toPoint()


def menu_of(pane: CalendarPane, qtbot: QtBot) -> QMenu:
    qtbot.waitUntil(lambda: any(menu.isVisible() for menu in pane.findChildren(QMenu)))
    return next(menu for menu in pane.findChildren(QMenu) if menu.isVisible())


def question_of(pane: CalendarPane, qtbot: QtBot) -> DoneBar:
    qtbot.waitUntil(lambda: any(popup.isVisible() for popup in pane.findChildren(DonePopup)))
    return next(popup.bar for popup in pane.findChildren(DonePopup) if popup.isVisible())


def status(session: Session, plan_id: int) -> str:
    loaded = outreach.load(session.store.reader, plan_id)
    assert loaded is not None
    return f"{loaded.status} {loaded.result}".strip()


# --- drop ------------------------------------------------------------------------------------------------------


def test_people_dropped_on_a_day_become_a_chip_there(
    session: Session, pane: OpenPane, centre: Centre, drag, sara: int, qtbot: QtBot
) -> None:
    opened = pane()
    over = drag(month_of(opened), carried(mime.CONTACTS, sara))
    place = centre(opened, "2026-11-28")
    assert over.enter(place)
    assert month_of(opened).drop_day() == date(2026, 11, 28)
    assert over.drop(place)
    assert month_of(opened).drop_day() is None
    editor = editor_of(opened)
    assert editor.people.ids() == [sara]
    qtbot.keyClicks(editor.why, WHY)
    qtbot.waitUntil(editor.save.isEnabled)
    with qtbot.waitSignal(editor.accepted), qtbot.waitSignal(session.changed) as changed:
        qtbot.mouseClick(editor.save, Qt.MouseButton.LeftButton)
    created = changed.args[0].created
    assert chips(opened, "2026-11-28") == [created]
    loaded = outreach.load(session.store.reader, created)
    assert loaded is not None
    assert (loaded.kind, loaded.contacts, loaded.why) == (OutreachKind.INVITE, [sara], WHY)


@pytest.mark.parametrize("below", [False, True])
def test_a_goal_dropped_on_a_day_is_proposed_a_schedule_from_then_on(
    pane: OpenPane, centre: Centre, drag, goal: int, below: bool
) -> None:
    opened = pane()
    if below:
        opened.show_day(date(2026, 11, 26))
        assert drag(opened.panel, carried(mime.GOAL, goal)).drop(opened.panel.rect().center())
    else:
        assert drag(month_of(opened), carried(mime.GOAL, goal)).drop(centre(opened, "2026-11-26"))
    assert opened.proposal is not None
    assert (opened.proposal._goal_id, opened.proposal._first) == (goal, date(2026, 11, 26))
    assert opened.proposal.isVisible()


def test_a_plan_dropped_on_another_day_moves_and_undo_takes_it_back(
    session: Session, pane: OpenPane, centre: Centre, drag, plan: Plan, bo: int, qtbot: QtBot
) -> None:
    created = plan("2026-11-25", bo)
    opened = pane()
    with qtbot.waitSignal(session.changed):
        assert drag(month_of(opened), carried(mime.OUTREACH, created)).drop(centre(opened, "2026-11-27"))
    assert (chips(opened, "2026-11-25"), chips(opened, "2026-11-27")) == ([], [created])
    with qtbot.waitSignal(session.changed):
        session.undo()
    assert (chips(opened, "2026-11-25"), chips(opened, "2026-11-27")) == ([created], [])


def test_people_dropped_below_the_month_are_for_the_day_shown(
    session: Session, pane: OpenPane, drag, plan: Plan, sara: int, bo: int, qtbot: QtBot, tmp_path
) -> None:
    created = plan("2026-11-25", bo)
    opened = pane()
    opened.show_day(date(2026, 11, 28))
    middle = opened.panel.rect().center()
    assert drag(opened.panel, carried(mime.CONTACTS, sara)).drop(middle)
    editor = editor_of(opened)
    assert editor.fields.day.date().toString("yyyy-MM-dd") == "2026-11-28"
    editor.reject()
    with qtbot.waitSignal(session.changed):
        assert drag(opened.panel, carried(mime.OUTREACH, created)).drop(middle)
    assert chips(opened, "2026-11-28") == [created]
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(tmp_path / "people.vcf"))])
    assert not drag(opened.panel, files).drop(middle)


@pytest.mark.parametrize("where", ["2026-11-25", "head"])
def test_files_and_strange_things_are_left_to_the_window(
    pane: OpenPane, centre: Centre, drag, where: str, tmp_path
) -> None:
    opened = pane()
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(tmp_path / "people.vcf"))])
    place = centre(opened, where) if where != "head" else QPoint(200, 5)
    assert not drag(month_of(opened), files).drop(place)
    assert month_of(opened).drop_day() is None
    if where == "head":
        assert not drag(month_of(opened), carried(mime.CONTACTS, 1)).drop(place)


def test_a_drag_that_comes_in_over_the_weeks_is_taken_on_a_day(pane: OpenPane, centre: Centre, drag, sara: int) -> None:
    opened = pane()
    over = drag(month_of(opened), carried(mime.CONTACTS, sara))
    weeks = QPoint(5, centre(opened, "2026-11-23").y())
    assert over.enter(weeks)
    assert not over.move(weeks)
    assert over.move(centre(opened, "2026-11-23"))
    assert month_of(opened).drop_day() == date(2026, 11, 23)


def test_dragging_a_chip_carries_its_plan(
    pane: OpenPane, plan: Plan, bo: int, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, session: Session
) -> None:
    created, done = plan("2026-11-25", bo), plan("2026-11-26", bo)
    planning.finish(session.store, [done])
    opened = pane()
    carried_ids: list[list[int]] = []

    def exec_drag(self, *actions: object) -> Qt.DropAction:
        carried_ids.append(mime.ids_of(self.mimeData(), mime.OUTREACH))
        return Qt.DropAction.MoveAction

    monkeypatch.setattr("PySide6.QtGui.QDrag.exec", exec_drag)
    for plan_id in (created, done):
        start = chip_place(opened, plan_id)
        qtbot.mousePress(month_of(opened), Qt.MouseButton.LeftButton, pos=start)
        qtbot.mouseMove(month_of(opened), start + QPoint(60, 40))
        qtbot.mouseRelease(month_of(opened), Qt.MouseButton.LeftButton, pos=start + QPoint(60, 40))
    assert carried_ids == [[created]]


# --- done, snoozed, deleted ------------------------------------------------------------------------------------


def test_done_asks_how_it_went_and_one_key_answers(
    session: Session, pane: OpenPane, plan: Plan, bo: int, qtbot: QtBot
) -> None:
    created = plan("2026-11-24", bo, kind=OutreachKind.CALL, channel="phone")
    opened = pane()
    opened.list.select(created)
    opened.list.setFocus()
    qtbot.keyClick(opened.list, Qt.Key.Key_Space)
    qtbot.keyClick(question_of(opened, qtbot), Qt.Key.Key_R)
    assert question_of(opened, qtbot).title() == "What comes next?"
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(question_of(opened, qtbot), Qt.Key.Key_Escape)
    assert status(session, created) == "done replied"
    contact = contact_queries.load(session.store.reader, bo)
    assert contact is not None
    assert contact.last_contact_on == "2026-11-24"
    logged = session.store.reader.execute("SELECT contact_id, direction, outreach_id FROM interaction").fetchall()
    assert logged == [(bo, "both", created)]


def test_enter_takes_the_likely_answer_and_space_opens_it_again(
    session: Session, pane: OpenPane, plan: Plan, bo: int, qtbot: QtBot
) -> None:
    created = plan("2026-11-24", bo, kind=OutreachKind.MEETING)
    opened = pane()
    opened.list.select(created)
    opened.list.setFocus()
    qtbot.keyClick(opened.list, Qt.Key.Key_Space)
    qtbot.keyClick(question_of(opened, qtbot), Qt.Key.Key_Return)
    assert "to follow up what you spoke of" in question_of(opened, qtbot).told()
    with qtbot.waitSignal(session.changed) as changed:
        qtbot.keyClick(question_of(opened, qtbot), Qt.Key.Key_Return)
    assert status(session, created) == "done met"
    (following,) = changed.args[0].outreach - {created}
    assert status(session, following) == "planned"
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(opened.list, Qt.Key.Key_Space)
    assert status(session, created) == "planned"


def test_a_post_is_done_without_a_question(session: Session, pane: OpenPane, plan: Plan, qtbot: QtBot) -> None:
    created = plan("2026-11-24", kind=OutreachKind.POST, why="loyalty")
    opened = pane()
    with qtbot.waitSignal(session.changed):
        qtbot.mouseClick(
            opened.list.viewport(), Qt.MouseButton.LeftButton, pos=opened.list.part_centre(created, Part.DONE)
        )
    assert status(session, created) == "done sent"


@pytest.mark.parametrize("today", [date(2026, 11, 22), date(2026, 11, 23), date(2026, 11, 28)])
def test_next_week_begins_on_a_monday(today: date) -> None:
    later = dict(menus.snooze_days(today))["Next &week"]
    assert later.isoweekday() == 1
    assert later > today


def test_snooze_by_button_and_key(session: Session, pane: OpenPane, plan: Plan, bo: int, qtbot: QtBot) -> None:
    created = plan("2026-11-19", bo)
    opened = pane()
    assert opened.panel.counts() == "1 overdue"
    qtbot.mouseClick(
        opened.list.viewport(), Qt.MouseButton.LeftButton, pos=opened.list.part_centre(created, Part.SNOOZE)
    )
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(menu_of(opened, qtbot), Qt.Key.Key_W)
    loaded = outreach.load(session.store.reader, created)
    assert loaded is not None
    assert (loaded.due_on, loaded.status) == ("2026-11-30", OutreachStatus.PLANNED)
    assert session.store.reader.execute("SELECT count(*) FROM interaction").fetchone() == (0,)
    assert (opened.panel.counts(), chips(opened, "2026-11-30")) == ("", [created])


def test_delete_and_undo_are_exact(session: Session, pane: OpenPane, plan: Plan, bo: int, qtbot: QtBot) -> None:
    created = plan("2026-11-24", bo)
    before = session.store.reader.execute("SELECT * FROM outreach").fetchall()
    opened = pane()
    qtbot.mouseClick(month_of(opened), Qt.MouseButton.LeftButton, pos=chip_place(opened, created))
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(month_of(opened), Qt.Key.Key_Delete)
    assert chips(opened, "2026-11-24") == []
    assert opened.selected_ids() == []
    with qtbot.waitSignal(session.changed):
        session.undo()
    assert session.store.reader.execute("SELECT * FROM outreach").fetchall() == before
    assert chips(opened, "2026-11-24") == [created]


def test_the_plans_menu_shows_the_person_and_copies_the_why(pane: OpenPane, plan: Plan, bo: int, qtbot: QtBot) -> None:
    created = plan("2026-11-24", bo, why="Tea & talk")
    opened = pane()
    qtbot.mouseClick(opened.list.viewport(), Qt.MouseButton.LeftButton, pos=opened.list.part_centre(created, Part.MORE))
    acts = {action.text().replace("&", ""): action for action in menu_of(opened, qtbot).actions()}
    with qtbot.waitSignal(opened.contact_chosen) as chosen:
        acts["Show Bo Hansen"].trigger()
    assert chosen.args == [bo]
    acts["Copy the why"].trigger()
    assert QGuiApplication.clipboard().text() == "Tea & talk"


# --- keys ------------------------------------------------------------------------------------------------------


def test_arrows_walk_the_days_and_turn_the_page(pane: OpenPane, qtbot: QtBot) -> None:
    opened = pane()
    for key, day in (
        (Qt.Key.Key_Right, "2026-11-25"),
        (Qt.Key.Key_Down, "2026-12-02"),
        (Qt.Key.Key_Left, "2026-12-01"),
        (Qt.Key.Key_Up, "2026-11-24"),
        (Qt.Key.Key_PageDown, "2026-12-24"),
        (Qt.Key.Key_End, "2026-12-31"),
        (Qt.Key.Key_PageDown, "2027-01-31"),
        (Qt.Key.Key_PageDown, "2027-02-28"),
        (Qt.Key.Key_Home, "2027-02-01"),
    ):
        qtbot.keyClick(month_of(opened), key)
        assert month_of(opened).day.isoformat() == day
        assert month_of(opened).page.is_own(month_of(opened).day)
    assert opened.header.title.text() == "February 2027"
    opened.today()
    assert month_of(opened).day == date(2026, 11, 24)


def test_the_screen_reader_hears_the_day(pane: OpenPane, plan: Plan, bo: int, qtbot: QtBot) -> None:
    plan("2026-11-25", bo)
    opened = pane()
    assert month_of(opened).accessibleName() == "Today, Tuesday 24 November, Nothing planned"
    qtbot.keyClick(month_of(opened), Qt.Key.Key_Right)
    assert month_of(opened).accessibleName().startswith("Wednesday 25 November, 1 plan")
    assert month_of(opened).accessibleDescription() == "Write to Bo Hansen"


def test_a_plan_is_chosen_moved_and_opened_by_keys(
    session: Session, pane: OpenPane, plan: Plan, bo: int, qtbot: QtBot
) -> None:
    first, second = plan("2026-11-24", bo), plan("2026-11-24", bo)
    opened = pane()
    qtbot.keyClick(month_of(opened), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert (month_of(opened).plan, opened.list.current_id()) == (first, first)
    qtbot.keyClick(month_of(opened), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert month_of(opened).plan == second
    for expected in ("2026-11-25", "2026-11-26"):
        with qtbot.waitSignal(session.changed):
            qtbot.keyClick(month_of(opened), Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda day=expected: month_of(opened).day.isoformat() == day)
        assert (chips(opened, expected), month_of(opened).plan) == ([second], second)
    qtbot.keyClick(month_of(opened), Qt.Key.Key_Return)
    editor = editor_of(opened)
    assert editor.people.ids() == [bo]
    editor.reject()


def test_enter_and_insert_plan_something_new_on_the_day(pane: OpenPane, qtbot: QtBot) -> None:
    opened = pane()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Insert):
        qtbot.keyClick(month_of(opened), key)
        editor = editor_of(opened)
        assert editor.fields.day.date().toString("yyyy-MM-dd") == "2026-11-24"
        editor.reject()


def test_enter_on_a_day_with_plans_goes_to_them(pane: OpenPane, plan: Plan, bo: int, qtbot: QtBot) -> None:
    created = plan("2026-11-24", bo)
    opened = pane()
    opened.activateWindow()
    qtbot.keyClick(month_of(opened), Qt.Key.Key_Return)
    qtbot.waitUntil(opened.list.hasFocus)
    assert opened.list.current_id() == created


def test_the_list_moves_what_is_chosen(session: Session, pane: OpenPane, plan: Plan, bo: int, qtbot: QtBot) -> None:
    ids = [plan("2026-11-24", bo), plan("2026-11-24", bo)]
    opened = pane()
    opened.list.selectAll()
    opened.list.setFocus()
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(opened.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert [row.due_on for row in outreach.rows_of(session.store.reader, ids).values()] == ["2026-12-01"] * 2


# --- what is shown ---------------------------------------------------------------------------------------------


def test_today_lists_what_is_due_and_what_is_late(pane: OpenPane, plan: Plan, bo: int) -> None:
    late, due = plan("2026-11-19", bo), plan("2026-11-24", bo)
    opened = pane()
    assert (opened.panel.title(), opened.panel.counts()) == ("Today, Tuesday 24 November", "1 planned · 1 overdue")
    shown = [opened.list.plans.id_at(opened.list.plans.index(row)) for row in range(2)]
    assert shown == [late, due]
    opened.show_day(date(2026, 11, 19))
    assert (opened.panel.title(), opened.panel.counts()) == ("Thursday 19 November", "1 overdue")


def test_more_than_fit_are_counted_and_opened(pane: OpenPane, plan: Plan, bo: int, qtbot: QtBot) -> None:
    ids = [plan("2026-11-25", bo) for _ in range(9)]
    opened = pane()
    (more,) = month_of(opened).layout_now().more
    shown = chips(opened, "2026-11-25")
    assert shown == ids[: more.shown]
    assert str(9 - more.shown) in more.text
    qtbot.mouseClick(month_of(opened), Qt.MouseButton.LeftButton, pos=more.rect.center().toPoint())
    assert month_of(opened).day == date(2026, 11, 25)
    assert opened.list.plans.plan_count() == 9


@pytest.mark.parametrize(("width", "height"), [(330, 420), (400, 520), (740, 780), (1440, 900)])
def test_nothing_leaves_its_cell(pane: OpenPane, plan: Plan, bo: int, width: int, height: int) -> None:
    for day in ("2026-10-26", "2026-11-25", "2026-12-06"):
        for _ in range(5):
            plan(day, bo)
    opened = pane(width, height)
    layout = month_of(opened).layout_now()
    for place in (*layout.chips, *layout.more):
        cell = layout.cell_of(place.day)
        assert cell is not None
        assert cell.contains(place.rect), place
    assert {place.day.isoformat() for place in layout.more} <= {"2026-10-26", "2026-11-25", "2026-12-06"}
    assert opened.header.next.isVisible()


def heading_days(opened: CalendarPane) -> list[date]:
    plans = agenda_of(opened).list.plans
    days = (plans.day_at(plans.index(row)) for row in range(plans.rowCount()))
    return [day for day in days if day is not None]


def test_agenda_lists_the_days_to_come_under_headings(
    session: Session, pane: OpenPane, plan: Plan, bo: int, qtbot: QtBot
) -> None:
    late = plan("2026-11-19", bo)
    plan("2026-12-01", bo)
    plan("2027-03-01", bo)
    opened = pane()
    qtbot.mouseClick(opened.header.chips["agenda"], Qt.MouseButton.LeftButton)
    assert not month_of(opened).isVisible()
    assert heading_days(opened) == [date(2026, 11, 19), date(2026, 12, 1), date(2027, 3, 1)]
    plans = agenda_of(opened).list.plans
    assert plans.id_at(plans.index(1)) == late
    opened.next()
    assert opened.header.title.text() == "December 2026"
    opened.set_view("month")
    assert month_of(opened).isVisible()


def test_the_keys_of_the_agenda_begin_at_the_day_and_go_past_headings(
    pane: OpenPane, plan: Plan, bo: int, qtbot: QtBot
) -> None:
    late = plan("2026-11-19", bo)
    first = plan("2026-12-01", bo)
    second = plan("2027-03-01", bo)
    opened = pane()
    opened.set_view("agenda")
    listed = agenda_of(opened).list
    opened.focus_list()
    qtbot.keyClick(listed, Qt.Key.Key_Down)
    assert listed.selected_ids() == [first]
    qtbot.keyClick(listed, Qt.Key.Key_Down)
    assert listed.selected_ids() == [second]
    for _ in range(2):
        qtbot.keyClick(listed, Qt.Key.Key_Up)
    assert listed.selected_ids() == [late]


def test_the_agenda_reads_on_where_it_is_scrolled_to(session: Session, pane: OpenPane, bo: int, qtbot: QtBot) -> None:
    first = date(2026, 1, 1)
    planning.add_many(
        session.store,
        [Outreach(contacts=[bo], due_on=add_days(first, number).isoformat(), channel="email") for number in range(700)],
    )
    opened = pane()
    opened.set_view("agenda")
    agenda = agenda_of(opened)
    plans, bar = agenda.list.plans, agenda.list.verticalScrollBar()
    top = agenda.list.indexAt(QPoint(5, 5))
    assert plans.day_at(top) == date(2026, 11, 24)
    assert plans.plan_count() < 700
    known = plans.plan_count()
    bar.setValue(bar.maximum())
    assert plans.plan_count() > known

    def reached(value: Callable[[], int], row: Callable[[], int], day: date) -> bool:
        bar.setValue(value())
        return plans.day_at(plans.index(row())) == day

    qtbot.waitUntil(lambda: reached(bar.maximum, lambda: plans.rowCount() - 2, add_days(first, 699)))
    bar.setValue(bar.pageStep() + 1)
    before = heading_days(opened)[0]
    seen = agenda.list.indexAt(QPoint(5, 5))
    shown = plans.id_at(seen) or plans.day_at(seen)
    bar.setValue(bar.pageStep() - 1)
    after = agenda.list.indexAt(QPoint(5, 5 + 2))
    assert heading_days(opened)[0] < before
    assert (plans.id_at(after) or plans.day_at(after)) == shown
    qtbot.waitUntil(lambda: reached(lambda: 0, lambda: 0, first))
    assert (heading_days(opened)[0], plans.plan_count()) == (first, 700)
    assert len(set(heading_days(opened))) == 700


def test_rings_and_dimming_follow_the_other_panes(pane: OpenPane, plan: Plan, sara: int, bo: int, goal: int) -> None:
    plan("2026-11-25", sara, goal_id=goal)
    plan("2026-11-26", bo)
    opened = pane()
    plain = month_of(opened).grab().toImage()
    opened.highlight_contacts([sara])
    ringed = month_of(opened).grab().toImage()
    assert ringed != plain
    opened.highlight_contacts([])
    assert month_of(opened).grab().toImage() == plain
    opened.dim_other_goals(goal)
    assert month_of(opened).grab().toImage() != plain
    opened.dim_other_goals(None)
    assert month_of(opened).grab().toImage() == plain


def test_what_others_change_shows_at_once(session: Session, pane: OpenPane, plan: Plan, bo: int, qtbot: QtBot) -> None:
    created = plan("2026-11-24", bo)
    opened = pane()
    opened.list.select(created)
    before = contact_queries.load(session.store.reader, bo)
    assert before is not None
    session.announce(contacts.delete(session.store, [bo]))
    assert month_of(opened).layout_now().chips == []
    session.announce(session.store.undo())
    assert [chip.text for chip in month_of(opened).layout_now().chips] == ["Bo Hansen"]
    opened.list.select(created)
    session.announce(Changes(templates=True))
    assert opened.selected_ids() == [created]


def test_an_error_reaches_the_window(
    session: Session, pane: OpenPane, centre: Centre, drag, plan: Plan, bo: int, qtbot: QtBot
) -> None:
    created = plan("2011-05-04", bo, channel="ecademy")
    opened = pane()
    with qtbot.waitSignal(session.failed) as failed:
        drag(month_of(opened), carried(mime.OUTREACH, created)).drop(centre(opened, "2026-11-27"))
    assert failed.args[0].code == "platform_closed"


def test_a_window_left_open_overnight_turns_to_the_new_day(
    session: Session, pane: OpenPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    from netplanner.domain.clock import FixedClock

    opened = pane()
    monkeypatch.setattr(session, "clock", FixedClock(date(2026, 12, 1)))
    opened._look_at_clock()
    assert opened.panel.title() == "Today, Tuesday 1 December"
    assert month_of(opened).page.month == 12


def test_neighbours_are_read_ahead_and_forgotten_after_a_change(
    session: Session, pane: OpenPane, plan: Plan, bo: int, qtbot: QtBot
) -> None:
    opened = pane()
    page = month_of(opened).page
    qtbot.waitUntil(lambda: month_screen(opened)._cache.holds(page.turned(1), month_of(opened).lines))
    qtbot.waitUntil(lambda: month_screen(opened)._cache.holds(page.turned(-1), month_of(opened).lines))
    created = plan("2026-12-24", bo)
    session.announce(Changes(outreach=frozenset({created}), lists=True))
    opened.next()
    assert created in chips(opened, "2026-12-24")
