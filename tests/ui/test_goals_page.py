"""The goal page, the chart, the balance of attention."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from netplanner.domain.changes import Label
from netplanner.domain.contact import Contact, Photo
from netplanner.domain.goal import Criterion, Goal
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import CriterionKey, GoalKind, Tie
from netplanner.operations import contacts as contact_operations
from netplanner.operations import goals as operations
from netplanner.operations import outcomes as outcome_operations
from netplanner.operations import planning
from netplanner.storage import companies, goals, notes, outreach
from netplanner.ui import plan_titles
from netplanner.ui.goals.attention_block import AttentionBlock
from netplanner.ui.goals.candidates_card import CandidateRow
from netplanner.ui.goals.page import GoalPage
from netplanner.ui.goals.pane import GoalsPane
from netplanner.ui.goals.plans_card import PlanLine
from netplanner.ui.note_sheet import NoteSheet
from netplanner.ui.photos import Photos
from netplanner.ui.session import Session
from netplanner.ui.widgets.avatar import Avatar
from netplanner.ui.widgets.explain import Popover

# The offscreen platform has no window manager to tell of sizes and grabs.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

GOAL = Goal(
    what="5 customers in Skåne",
    kind=GoalKind.CUSTOMERS,
    amount=5,
    by="2027-01-04",
    area=["SE-M"],
    criteria=[Criterion(CriterionKey.ROLE, "CMO")],
)


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def filled(session: Session) -> tuple[int, int]:
    store = session.store
    goal_id = operations.add(store, GOAL).created
    sara = contact_operations.add(
        store, Contact(fn="Sara Berg", title="CMO", organization="Nordlys", tie=Tie.ACQUAINTANCE)
    ).created
    assert goal_id is not None
    assert sara is not None
    operations.add_candidates(store, goal_id, [sara])
    outcome_operations.log(
        store, [goal_id], kind=GoalKind.CUSTOMERS, happened_on="2026-11-24", what="Pilot", contact_id=sara
    )
    planning.add(store, Outreach(contacts=[sara], goal_id=goal_id, due_on="2026-11-20", channel="email", why="Hello"))
    return goal_id, sara


def expanded(session: Session, qtbot: QtBot, width: int = 1200) -> tuple[GoalsPane, GoalPage]:
    pane = GoalsPane(session)
    qtbot.addWidget(pane)
    pane.resize(width, 700)
    pane.set_expanded(True)
    with qtbot.waitExposed(pane):
        pane.show()
    page = pane.findChild(GoalPage)
    assert page is not None
    qtbot.waitUntil(lambda: not page.is_filling)
    return pane, page


def says(page: QWidget, text: str, qtbot: QtBot) -> None:
    """Waits until it does: cards are filled one after the other."""
    qtbot.waitUntil(lambda: text in texts(page))


def test_the_page_shows_all_of_a_goal(session: Session, qtbot: QtBot) -> None:
    filled(session)
    _, page = expanded(session, qtbot)
    shown = texts(page)
    for text in ("5 customers in Skåne", "CMO", "1 of 5", "Pilot", "Sara Berg", "CMO · Nordlys", "Write to Sara Berg"):
        assert text in shown
    assert page._pace.chart.accessibleDescription().startswith("From 24 Nov 2026 to 4 Jan 2027, 5 wanted.")


def test_the_page_follows_changes(session: Session, qtbot: QtBot) -> None:
    goal_id, sara = filled(session)
    _, page = expanded(session, qtbot)
    with qtbot.waitSignal(session.changed):
        page.findChildren(CandidateRow)[0].remove_requested.emit(sara)
    assert goals.candidates(session.store.reader, goal_id) == []
    says(page, "Drop people on this goal", qtbot)
    with qtbot.waitSignal(session.changed):
        session.undo()
    qtbot.waitUntil(lambda: "Drop people on this goal" not in texts(page))


def test_planning_asks_for_the_candidates(session: Session, qtbot: QtBot) -> None:
    goal_id, sara = filled(session)
    pane, page = expanded(session, qtbot)
    with qtbot.waitSignal(pane.plan_requested) as signal:
        page._plan_candidates()
    assert signal.args == [[sara], goal_id]
    with qtbot.waitSignal(pane.plan_requested) as signal:
        page.findChildren(CandidateRow)[0].plan_requested.emit(sara)
    assert signal.args == [[sara], goal_id]


def test_without_a_goal_the_page_says_so(session: Session, qtbot: QtBot) -> None:
    _, page = expanded(session, qtbot)
    assert "Choose a goal" in texts(page)


def test_a_narrow_page_stands_in_one_column_and_cuts_nothing(session: Session, qtbot: QtBot) -> None:
    filled(session)
    pane, page = expanded(session, qtbot, width=900)
    qtbot.waitUntil(lambda: page.viewport().width() > 0)
    lefts = {card.mapTo(page, card.rect().topLeft()).x() for card in (page._pace, page._plans, page._notes)}
    assert len(lefts) == 1
    room = QRect(0, 0, page.viewport().width(), 10_000)
    for child in page.findChildren(PlanLine) + page.findChildren(CandidateRow):
        assert room.contains(
            QRect(child.mapTo(page.viewport(), child.rect().topLeft()), child.size()).adjusted(0, 99, 0, 99)
        )
    pane.resize(1500, 700)
    qtbot.waitUntil(lambda: page._candidates.x() > page._plans.x())


def test_many_candidates_are_shown_in_parts(session: Session, qtbot: QtBot) -> None:
    goal_id, _ = filled(session)
    for number in range(30):
        person = contact_operations.add(session.store, Contact(fn=f"Person {number:02}")).created
        assert person is not None
        operations.add_candidates(session.store, goal_id, [person])
    _, page = expanded(session, qtbot)
    assert len(page.findChildren(CandidateRow)) == 8
    page._candidates.show_more()
    lines = page._candidates.lines()
    assert len(lines) == 31
    assert lines[8].plan.hasFocus()


def test_the_keys_stay_beside_a_candidate_taken_off(session: Session, qtbot: QtBot) -> None:
    goal_id, sara = filled(session)
    other = contact_operations.add(session.store, Contact(fn="Zoe Zahn")).created
    assert other is not None
    operations.add_candidates(session.store, goal_id, [other])
    _, page = expanded(session, qtbot)
    first = page._candidates.lines()[0]
    first.plan.setFocus()
    assert first.plan.hasFocus()
    with qtbot.waitSignal(session.changed):
        first.remove_requested.emit(sara)
    qtbot.waitUntil(lambda: len(page._candidates.lines()) == 1)
    assert page._candidates.lines()[0].plan.hasFocus()


def test_many_plans_are_shown_in_parts(session: Session, qtbot: QtBot) -> None:
    goal_id, sara = filled(session)
    for day in range(1, 21):
        plan = Outreach(contacts=[sara], goal_id=goal_id, due_on=f"2026-12-{day:02}", channel="email", why=f"No. {day}")
        planning.add(session.store, plan)
    _, page = expanded(session, qtbot)
    assert len(page._plans.lines()) == 12
    (more,) = [button for button in page._plans.findChildren(QPushButton) if button.text() == "Show 9 more"]
    more.click()
    assert len(page._plans.lines()) == 21
    assert page._plans.lines()[12].hasFocus()
    assert not [button for button in page._plans.findChildren(QPushButton) if button.isVisible()]


def test_the_calculation_is_told(session: Session, qtbot: QtBot) -> None:
    filled(session)
    _, page = expanded(session, qtbot)
    button = page._pace.explain
    button.click()
    (card,) = [child for child in button.findChildren(Popover) if child.isVisible()]
    assert "On track from 100 %" in texts(card)
    card.close()


def touches(session: Session, people: int, minutes: int) -> None:
    ties = (Tie.CLOSE, Tie.GOOD, Tie.ACQUAINTANCE)
    for number in range(people):
        person = contact_operations.add(session.store, Contact(fn=f"P{number}")).created
        with session.store.step(Label("test", {})) as step:
            step.connection.execute(
                "INSERT INTO interaction(contact_id, happened_on, kind, minutes, tie, created) "
                "VALUES (?, '2026-11-01', 'call', ?, ?, '')",
                (person, minutes, ties[number % 3]),
            )


def test_attention_with_too_little(session: Session, qtbot: QtBot) -> None:
    touches(session, 3, 10)
    block = AttentionBlock(session)
    qtbot.addWidget(block)
    block.reload()
    qtbot.waitUntil(lambda: block._balance is not None)
    assert "Not enough yet: 3 of 10 people, 30 of 60 minutes." in texts(block)
    assert block._you.accessibleDescription() == "Not enough yet"


def test_attention_in_shares(session: Session, qtbot: QtBot) -> None:
    touches(session, 12, 10)
    block = AttentionBlock(session)
    qtbot.addWidget(block)
    block.reload()
    qtbot.waitUntil(lambda: block._balance is not None)
    assert "Not enough yet" not in texts(block)
    assert block._you.accessibleDescription() == "close 33 %, good 33 %, acquaintance 33 %"
    assert block._target.accessibleDescription() == "close 60 %, good 25 %, acquaintance 15 %"
    assert "27 %" in block._explanation()


def test_candidates_show_their_picture(session: Session, qtbot: QtBot) -> None:
    goal_id, _ = filled(session)
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("#ff0000"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "png")
    photo = Photo(bytes(buffer.data().data()), "image/png")
    bo = contact_operations.add(session.store, Contact(fn="Bo Hansen", photo=photo)).created
    assert bo is not None
    operations.add_candidates(session.store, goal_id, [bo])
    _, page = expanded(session, qtbot)
    (line,) = [line for line in page.findChildren(CandidateRow) if line.person.id == bo]
    avatar = line.findChild(Avatar)
    assert avatar is not None

    def shows_red() -> bool:
        middle = avatar.grab().toImage().pixelColor(avatar.width() // 2, avatar.height() // 2)
        return middle.red() > 200 and middle.green() < 60

    qtbot.waitUntil(shows_red)


def test_pictures_asked_for_last_are_no_trouble_when_the_book_closes(session: Session, qtbot: QtBot) -> None:
    photos = Photos(session, 40)
    for contact_id in (1, 2, 3):
        photos.of(contact_id)
    session.worker.close()
    # The answer to the first comes in now; nobody takes the next wish.
    with qtbot.captureExceptions() as raised:
        qtbot.waitUntil(lambda: not session.worker.is_busy())
    assert raised == []


def test_a_plan_that_waits_asks_for_the_answer(session: Session) -> None:
    filled(session)
    (plan,) = outreach.day_ids(session.store.reader, "2026-11-20")
    row = outreach.rows_of(session.store.reader, [plan])[plan]
    assert plan_titles.title(row._replace(status="waiting")) == "Answer from Sara Berg?"
    assert plan_titles.title(row) == "Write to Sara Berg"


def test_those_who_serve_a_goal_can_be_seen(session: Session, qtbot: QtBot) -> None:
    filled(session)
    contact_operations.add(session.store, Contact(fn="Bo Hansen", title="CMO", country="SE"))
    pane, page = expanded(session, qtbot)
    see = page._candidates.see_people
    qtbot.waitUntil(see.isVisible)
    assert see.text() == "Show all 2 who serve it"
    with qtbot.waitSignal(pane.people_requested):
        see.click()


def test_plans_open_by_click_and_by_key(session: Session, qtbot: QtBot) -> None:
    filled(session)
    pane, page = expanded(session, qtbot)
    (line,) = page.findChildren(PlanLine)
    for act in (
        lambda: qtbot.mouseClick(line, Qt.MouseButton.LeftButton),
        lambda: qtbot.keyClick(line, Qt.Key.Key_Return),
    ):
        with qtbot.waitSignal(pane.plan_opened) as signal:
            act()
        assert signal.args == [outreach.day_ids(session.store.reader, "2026-11-20")[0]]


def test_target_companies_show_whom_the_user_knows_there(session: Session, qtbot: QtBot) -> None:
    goal_id, sara = filled(session)
    bo = contact_operations.add(session.store, Contact(fn="Bo Hansen", organization="Nordlys")).created
    pane, page = expanded(session, qtbot)
    assert "None yet. Name the companies" in texts(page._targets)
    company = companies.named(session.store.reader, "Nordlys")
    assert company is not None
    before = goals.load(session.store.reader, goal_id)
    assert before is not None
    with qtbot.waitSignal(session.changed):
        session.perform(operations.edit, before, replace(before, targets=[company.id]))
    says(page._targets, "2 known: Sara Berg, Bo Hansen", qtbot)
    assert "you know somebody at 1 of 1" in texts(page._targets)
    (button,) = [one for one in page._targets.findChildren(QPushButton) if one.text() == "Show them"]
    with qtbot.waitSignal(pane.people_chosen) as signal:
        button.click()
    assert signal.args == [[sara, bo]]


def test_notes_are_added_changed_and_taken_away(session: Session, qtbot: QtBot) -> None:
    goal_id, _ = filled(session)
    pane, page = expanded(session, qtbot)
    assert "What you learn on the way" in texts(page._notes)
    page._notes.add_button.click()
    (sheet,) = pane.window().findChildren(NoteSheet)
    sheet.text.setPlainText("Retail is slow in May")
    with qtbot.waitSignal(session.changed):
        sheet.save()
    says(page._notes, "Retail is slow in May", qtbot)
    (note,) = notes.of_goal(session.store.reader, goal_id)
    buttons = {button.accessibleName(): button for button in page._notes.findChildren(QAbstractButton)}
    (change,) = [button for name, button in buttons.items() if name.startswith("Change the note of")]
    change.click()
    again = [one for one in pane.window().findChildren(NoteSheet) if one.isVisible()][-1]
    again.text.setPlainText("Retail sleeps in May")
    with qtbot.waitSignal(session.changed):
        again.save()
    says(page._notes, "Retail sleeps in May", qtbot)
    buttons = {one.accessibleName(): one for one in page._notes.findChildren(QAbstractButton) if one.isVisible()}
    (delete,) = [button for name, button in buttons.items() if name.startswith("Delete the note of")]
    with qtbot.waitSignal(session.changed):
        delete.click()
    assert notes.load(session.store.reader, note.id) is None
    says(page._notes, "What you learn on the way", qtbot)


def test_with_twice_as_large_text_nothing_is_cut_at_the_side(
    session: Session, qtbot: QtBot, qapp: QApplication
) -> None:
    filled(session)
    usual = qapp.font()
    large = QFont(usual)
    large.setPixelSize(26)
    qapp.setFont(large)
    try:
        _, page = expanded(session, qtbot, width=1280)
        qtbot.waitUntil(lambda: not session.worker.is_busy())
        assert not page._pace.explain.text()
        assert page._content.minimumSizeHint().width() <= page.viewport().width()
    finally:
        qapp.setFont(usual)


def test_the_main_act_of_the_head_is_there_at_every_width(session: Session, qtbot: QtBot) -> None:
    filled(session)
    pane, page = expanded(session, qtbot, width=1400)
    head = page._head
    for width, narrow in ((1400, False), (800, True), (1400, False)):
        pane.resize(width, 700)
        qtbot.waitUntil(lambda narrow=narrow: head._below.isVisible() is narrow)
        assert [one.isVisible() for one in (head.outcome, head.edit, head.more, head.plan)] == [True] * 4
        assert not head.reopen.isVisible()
