"""The Today page: its sections, and each item done, put off, planned or opened by one key or click."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtWidgets import QMenu
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from netplanner.domain.changes import Label
from netplanner.domain.clock import FixedClock
from netplanner.domain.contact import Contact, ContactPoint
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import OutreachKind, OutreachResult, Tie
from netplanner.operations import contacts, interactions, planning
from netplanner.storage import contacts as contact_queries
from netplanner.storage import invitation_writes, outreach
from netplanner.ui import links, mime
from netplanner.ui.cadence_sheet import CadenceSheet
from netplanner.ui.calendar import today_items
from netplanner.ui.calendar.done_bar import DoneBar
from netplanner.ui.calendar.editor import OutreachEditor
from netplanner.ui.calendar.pane import CalendarPane
from netplanner.ui.calendar.today_delegate import Spot
from netplanner.ui.calendar.today_items import Item, Part
from netplanner.ui.calendar.today_screen import TodayScreen
from netplanner.ui.main_window import MainWindow
from netplanner.ui.session import Session

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Plan = Callable[..., int]
OpenToday = Callable[..., TodayScreen]


@pytest.fixture
def today(session: Session, qtbot: QtBot) -> OpenToday:
    """Opens the pane, which begins with Today, in a window."""

    def open_today(width: int = 740, height: int = 780) -> TodayScreen:
        pane = CalendarPane(session)
        qtbot.addWidget(pane)
        pane.resize(width, height)
        with qtbot.waitExposed(pane):
            pane.show()
        screen = pane.current_screen()
        assert isinstance(screen, TodayScreen)
        qtbot.waitUntil(lambda: screen.is_read)
        pane.activateWindow()
        screen.focus_screen()
        return screen

    return open_today


@pytest.fixture
def late_friend(session: Session) -> int:
    """Somebody close of whom nothing was heard for 54 days."""
    card = Contact(fn="Ida Møller", given="Ida", family="Møller", tie=Tie.CLOSE, emails=[ContactPoint("ida@x.example")])
    created = contacts.add(session.store, card).created
    assert created is not None
    interactions.log(session.store, [created], kind=OutreachKind.CALL, happened_on="2026-10-01")
    return created


def parts(screen: TodayScreen) -> list[tuple[Part, str]]:
    return [(item.part, today_items.title(item)) for item in screen.list.items.items()]


def choose(screen: TodayScreen, part: Part) -> Item:
    item = next(item for item in screen.list.items.items() if item.part is part)
    screen.list.choose(item.key)
    return item


def question(screen: TodayScreen) -> DoneBar:
    bar = screen.list.question()
    assert bar is not None
    return bar


def menu_of(screen: TodayScreen, qtbot: QtBot) -> QMenu:
    window = screen.window()
    qtbot.waitUntil(lambda: any(menu.isVisible() for menu in window.findChildren(QMenu)))
    return next(menu for menu in window.findChildren(QMenu) if menu.isVisible())


def loaded(session: Session, plan_id: int) -> Outreach:
    found = outreach.load(session.store.reader, plan_id)
    assert found is not None
    return found


# --- what is shown ---------------------------------------------------------------------------------------------


def test_the_pane_opens_with_today_and_its_sections(
    session: Session, today: OpenToday, plan: Plan, sara: int, bo: int, late_friend: int
) -> None:
    plan("2026-11-19", bo, kind=OutreachKind.CALL, channel="phone")
    plan("2026-11-24", sara)
    sent = plan("2026-11-20", bo, chain_rule="no_answer 10 call")
    planning.finish(session.store, [sent], result=OutreachResult.SENT, on="2026-11-20")
    contacts.add(session.store, Contact(fn="Kirsten Bech", birthday="1980-11-24"))
    screen = today()
    assert parts(screen) == [
        (Part.OVERDUE, "Call Bo Hansen"),
        (Part.DUE, "Write to Sara Berg"),
        (Part.BIRTHDAYS, "Kirsten Bech turns 46"),
        (Part.WAITING, "Answer from Bo Hansen?"),
        (Part.KEEP_IN_TOUCH, "Ida Møller"),
    ]
    assert screen.summary() == "1 due · 1 overdue · 1 waiting · 1 to keep in touch with"
    waiting = next(item for item in screen.list.items.items() if item.part is Part.WAITING)
    assert screen.list.items.subtitle(waiting).endswith("without one Call Bo Hansen on Mon 30 Nov")


def test_an_empty_day_says_what_comes_here_and_offers_the_next_act(today: OpenToday, qtbot: QtBot) -> None:
    screen = today()
    assert parts(screen) == []
    assert screen._empty.isVisible()
    qtbot.mouseClick(screen._empty.buttons[0], Qt.MouseButton.LeftButton)
    editor = screen.window().findChild(OutreachEditor)
    assert editor is not None
    assert editor.isVisible()
    editor.reject()


def test_the_page_follows_changes_sphere_and_clock(
    session: Session, today: OpenToday, plan: Plan, bo: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = today()
    created = plan("2026-11-25", bo)
    session.announce(planning.move(session.store, [created], "2026-11-24"))
    assert parts(screen) == [(Part.DUE, "Write to Bo Hansen")]
    session.set_sphere("private")
    assert parts(screen) == []
    session.set_sphere("")
    monkeypatch.setattr(session, "clock", FixedClock(date(2026, 11, 26)))
    pane = screen.window()
    assert isinstance(pane, CalendarPane)
    pane._look_at_clock()
    assert parts(screen) == [(Part.OVERDUE, "Write to Bo Hansen")]


def test_keys_go_from_item_to_item_over_the_headings(today: OpenToday, plan: Plan, sara: int, bo: int, qtbot) -> None:
    late, due = plan("2026-11-19", bo), plan("2026-11-24", sara)
    screen = today()
    assert screen.selected_ids() == [late]
    qtbot.keyClick(screen.list, Qt.Key.Key_Down)
    assert screen.selected_ids() == [due]
    qtbot.keyClick(screen.list, Qt.Key.Key_Up)
    assert screen.selected_ids() == [late]


def test_the_model_keeps_qts_rules(today: OpenToday, plan: Plan, bo: int, qtmodeltester: ModelTester) -> None:
    plan("2026-11-19", bo)
    screen = today()
    qtmodeltester.check(screen.list.items)
    spoken = [screen.list.items.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert spoken[0] == "Overdue  1"
    assert spoken[1].startswith("Write to Bo Hansen, Overdue 5 day")


# --- done ------------------------------------------------------------------------------------------------------


def test_done_asks_in_the_page_and_one_key_answers(
    session: Session, today: OpenToday, plan: Plan, bo: int, qtbot: QtBot
) -> None:
    created, other = plan("2026-11-24", bo), plan("2026-11-24", bo)
    screen = today()
    choose(screen, Part.DUE)
    qtbot.keyClick(screen.list, Qt.Key.Key_D)
    bar = question(screen)
    assert bar.hasFocus()
    assert screen.list.viewport().rect().contains(bar.geometry())
    qtbot.keyClick(bar, Qt.Key.Key_3)
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(bar, Qt.Key.Key_R)
    done = loaded(session, created)
    assert (done.status, done.result, done.minutes) == ("done", "replied", 15)
    assert screen.list.question() is None
    assert screen.list.hasFocus()
    assert screen.selected_ids() == [other]
    session.store.undo()
    assert loaded(session, created).status == "planned"


def test_what_comes_next_is_taken_by_enter_in_one_step(
    session: Session, today: OpenToday, plan: Plan, sara: int, goal: int, qtbot: QtBot
) -> None:
    why = (
        "Hi Sara, I'd like to connect because you run loyalty as CMO at Nordlys Retail; "
        "I plan a seminar in Malmö in May and can share our Danish results."
    )
    created = plan("2026-11-24", sara, kind=OutreachKind.INVITE, channel="linkedin", why=why, goal_id=goal)
    before = session.store.reader.execute("SELECT * FROM outreach").fetchall()
    screen = today()
    choose(screen, Part.DUE)
    qtbot.keyClick(screen.list, Qt.Key.Key_Space)
    bar = question(screen)
    qtbot.keyClick(bar, Qt.Key.Key_O)
    qtbot.keyClick(bar, Qt.Key.Key_A)
    assert bar.told() == "Write to Sara Berg on Thu 26 Nov, to say thank you"
    assert loaded(session, created).status == "planned"
    qtbot.keyClick(bar, Qt.Key.Key_Right)
    with qtbot.waitSignal(session.changed) as changed:
        qtbot.keyClick(bar, Qt.Key.Key_Return)
    (following,) = changed.args[0].outreach - {created}
    thanks = loaded(session, following)
    assert (thanks.due_on, thanks.kind, thanks.follows_id) == ("2026-11-27", "message", created)
    assert loaded(session, created).result == "accepted"
    assert session.store.reader.execute("SELECT count(*) FROM outcome WHERE deleted IS NULL").fetchone() == (1,)
    session.store.undo()
    assert session.store.reader.execute("SELECT * FROM outreach").fetchall() == before


def test_esc_takes_the_question_back_and_leaves_what_comes_next(
    session: Session, today: OpenToday, plan: Plan, bo: int, qtbot: QtBot
) -> None:
    created = plan("2026-11-24", bo, kind=OutreachKind.MEETING, channel="in_person")
    screen = today()
    choose(screen, Part.DUE)
    qtbot.keyClick(screen.list, Qt.Key.Key_D)
    qtbot.keyClick(question(screen), Qt.Key.Key_Escape)
    assert screen.list.question() is None
    assert loaded(session, created).status == "planned"
    qtbot.keyClick(screen.list, Qt.Key.Key_D)
    qtbot.keyClick(question(screen), Qt.Key.Key_M)
    with qtbot.waitSignal(session.changed) as changed:
        qtbot.keyClick(question(screen), Qt.Key.Key_Escape)
    assert changed.args[0].outreach == {created}
    assert loaded(session, created).result == "met"


def test_an_answer_is_not_lost_where_the_page_is_left(
    session: Session, today: OpenToday, plan: Plan, bo: int, qtbot: QtBot
) -> None:
    created = plan("2026-11-24", bo, kind=OutreachKind.MEETING, channel="in_person")
    screen = today()
    choose(screen, Part.DUE)
    qtbot.keyClick(screen.list, Qt.Key.Key_D)
    qtbot.keyClick(question(screen), Qt.Key.Key_M)
    pane = screen.window()
    assert isinstance(pane, CalendarPane)
    with qtbot.waitSignal(session.changed):
        pane.set_view("month")
    assert loaded(session, created).result == "met"


def test_letters_that_mean_nothing_leave_the_list_alone(
    session: Session, today: OpenToday, plan: Plan, bo: int, qtbot: QtBot
) -> None:
    plan("2026-11-24", bo)
    screen = today()
    choose(screen, Part.DUE)
    qtbot.keyClick(screen.list, Qt.Key.Key_D)
    bar = question(screen)
    for key in (Qt.Key.Key_K, Qt.Key.Key_Delete, Qt.Key.Key_T, Qt.Key.Key_0):
        qtbot.keyClick(bar, key)
    assert screen.list.question() is bar
    assert [item.part for item in screen.list.items.items()] == [Part.DUE]


def test_somebody_kept_in_touch_with_is_noted_without_a_plan(
    session: Session, today: OpenToday, late_friend: int, qtbot: QtBot
) -> None:
    screen = today()
    choose(screen, Part.KEEP_IN_TOUCH)
    qtbot.keyClick(screen.list, Qt.Key.Key_D)
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(question(screen), Qt.Key.Key_R)
    person = contact_queries.load(session.store.reader, late_friend)
    assert person is not None
    assert person.last_contact_on == "2026-11-24"
    assert parts(screen) == []


def test_an_invitation_without_a_plan_is_answered(session: Session, today: OpenToday, sara: int, qtbot: QtBot) -> None:
    with session.store.step(Label("invite")) as step:
        invitation_writes.insert(
            step, sara, "linkedin", "pending", sent_on="2026-11-20", answered_on=None, goal_id=None, reason_type=""
        )
    screen = today()
    choose(screen, Part.WAITING)
    qtbot.keyClick(screen.list, Qt.Key.Key_D)
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(question(screen), Qt.Key.Key_A)
    answered = session.store.reader.execute("SELECT state, answered_on FROM invitation").fetchall()
    assert answered == [("accepted", "2026-11-24")]
    assert parts(screen) == []


# --- other acts ------------------------------------------------------------------------------------------------


def test_snooze_by_two_keys(session: Session, today: OpenToday, plan: Plan, bo: int, qtbot: QtBot) -> None:
    created = plan("2026-11-19", bo)
    screen = today()
    qtbot.keyClick(screen.list, Qt.Key.Key_S)
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(menu_of(screen, qtbot), Qt.Key.Key_T)
    assert loaded(session, created).due_on == "2026-11-25"
    assert session.store.reader.execute("SELECT count(*) FROM interaction").fetchone() == (0,)


def test_somebody_put_off_stands_here_no_more(
    session: Session, today: OpenToday, late_friend: int, qtbot: QtBot
) -> None:
    screen = today()
    item = choose(screen, Part.KEEP_IN_TOUCH)
    place = screen.list.spot_centre(item, Spot.SNOOZE)
    qtbot.mouseClick(screen.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(menu_of(screen, qtbot), Qt.Key.Key_W)
    assert parts(screen) == []
    person = contact_queries.load(session.store.reader, late_friend)
    assert person is not None
    assert person.last_contact_on == "2026-10-01"


def test_t_plans_people_and_plans_for_today(
    session: Session, today: OpenToday, plan: Plan, bo: int, late_friend: int, qtbot: QtBot
) -> None:
    late = plan("2026-11-19", bo)
    screen = today()
    choose(screen, Part.OVERDUE)
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(screen.list, Qt.Key.Key_T)
    assert loaded(session, late).due_on == "2026-11-24"
    choose(screen, Part.KEEP_IN_TOUCH)
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(screen.list, Qt.Key.Key_T)
    assert parts(screen) == [(Part.DUE, "Write to Bo Hansen"), (Part.DUE, "Mail Ida Møller")]


def test_arrows_with_control_move_and_delete_deletes(
    session: Session, today: OpenToday, plan: Plan, bo: int, qtbot: QtBot
) -> None:
    moved, gone = plan("2026-11-24", bo), plan("2026-11-24", bo)
    screen = today()
    screen.select(moved)
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(screen.list, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert loaded(session, moved).due_on == "2026-11-25"
    assert screen.selected_ids() == [gone]
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(screen.list, Qt.Key.Key_Delete)
    assert parts(screen) == []


def test_write_opens_the_mail_and_asks(
    session: Session, today: OpenToday, plan: Plan, late_friend: int, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(links.QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    created = plan(
        "2026-11-24", late_friend, kind=OutreachKind.MAIL, why="the seminar", message="Dear Ida,\n50 % & more"
    )
    screen = today()
    choose(screen, Part.DUE)
    qtbot.keyClick(screen.list, Qt.Key.Key_W)
    assert [url.toEncoded().data().decode() for url in opened] == [
        "mailto:ida@x.example?body=Dear%20Ida%2C%0D%0A50%20%25%20%26%20more"
    ]
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(question(screen), Qt.Key.Key_S)
    assert loaded(session, created).result == "sent"


def test_what_can_not_be_written_opens_the_sheet(today: OpenToday, plan: Plan, bo: int, qtbot: QtBot) -> None:
    plan("2026-11-24", bo)
    screen = today()
    choose(screen, Part.DUE)
    qtbot.keyClick(screen.list, Qt.Key.Key_W)
    editor = screen.window().findChild(OutreachEditor)
    assert editor is not None
    assert editor.people.ids() == [bo]
    editor.reject()


def test_several_are_done_with_one_answer(
    session: Session, today: OpenToday, plan: Plan, sara: int, bo: int, qtbot: QtBot
) -> None:
    ids = [plan("2026-11-24", sara), plan("2026-11-24", bo)]
    screen = today()
    screen.list.selectAll()
    qtbot.keyClick(screen.list, Qt.Key.Key_D)
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(question(screen), Qt.Key.Key_N)
    assert [loaded(session, plan_id).result for plan_id in ids] == ["no_answer", "no_answer"]


def test_the_window_opens_with_today_and_leads_to_the_rhythm(session: Session, plan: Plan, bo: int, qtbot) -> None:
    late = plan("2026-11-19", bo)
    window = MainWindow(session)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    screen = window.panes.calendar.current_screen()
    assert isinstance(screen, TodayScreen)
    qtbot.waitUntil(lambda: screen.is_read)
    screen.select(late)
    window.commands["outreach.rhythm"].trigger()
    sheet = window.findChild(CadenceSheet)
    assert sheet is not None
    assert sheet.isVisible()
    sheet.reject()
    qtbot.mouseClick(screen.rhythm, Qt.MouseButton.LeftButton)
    assert any(each.isVisible() for each in window.findChildren(CadenceSheet))


def test_the_question_tells_its_keys_to_who_can_not_see_them(today: OpenToday, plan: Plan, bo: int, qtbot) -> None:
    plan("2026-11-24", bo, kind=OutreachKind.MEETING, channel="in_person")
    screen = today()
    choose(screen, Part.DUE)
    qtbot.keyClick(screen.list, Qt.Key.Key_D)
    bar = question(screen)
    assert bar.accessibleName() == "How did it go?"
    assert bar.accessibleDescription().startswith("Met, key M, No answer, key N")
    qtbot.keyClick(bar, Qt.Key.Key_M)
    assert bar.accessibleName().startswith("What comes next? Write to Bo Hansen on ")
    assert bar.accessibleDescription() == "Plan it, key ↵, A day later, key →, Leave it, key Esc"


# --- drag ------------------------------------------------------------------------------------------------------


def test_drops_are_for_today(session: Session, today: OpenToday, drag, plan: Plan, sara: int, bo: int, qtbot) -> None:
    later = plan("2026-12-02", bo)
    screen = today()
    data = QMimeData()
    mime.put_ids(data, mime.OUTREACH, [later])
    with qtbot.waitSignal(session.changed):
        assert drag(screen, data).drop(QPoint(200, 200))
    assert loaded(session, later).due_on == "2026-11-24"
    people = QMimeData()
    mime.put_ids(people, mime.CONTACTS, [sara])
    assert drag(screen, people).drop(QPoint(200, 200))
    editor = screen.window().findChild(OutreachEditor)
    assert editor is not None
    assert (editor.people.ids(), editor.fields.day.date().toString("yyyy-MM-dd")) == ([sara], "2026-11-24")
    editor.reject()


def test_a_drag_carries_plans_or_people(today: OpenToday, plan: Plan, bo: int, late_friend: int) -> None:
    created = plan("2026-11-24", bo)
    screen = today()
    choose(screen, Part.DUE)
    carried = screen.list.dragged()
    assert carried is not None
    assert mime.ids_of(carried, mime.OUTREACH) == [created]
    choose(screen, Part.KEEP_IN_TOUCH)
    carried = screen.list.dragged()
    assert carried is not None
    assert mime.ids_of(carried, mime.CONTACTS) == [late_friend]


@pytest.mark.parametrize(("width", "height"), [(330, 420), (500, 560), (1440, 900)])
def test_the_question_stays_inside_the_list(
    today: OpenToday, plan: Plan, bo: int, qtbot: QtBot, width: int, height: int
) -> None:
    for _ in range(12):
        plan("2026-11-24", bo)
    screen = today(width, height)
    last = screen.list.items.items()[-1]
    screen.list.choose(last.key)
    qtbot.keyClick(screen.list, Qt.Key.Key_D)
    bar, room = question(screen), screen.list.viewport().rect()
    assert room.left() <= bar.geometry().left() <= bar.geometry().right() <= room.right()
    assert bar.geometry().bottom() <= room.bottom()
    for chip in bar.results.values():
        assert bar.rect().contains(chip.geometry().translated(chip.parentWidget().pos()))
