"""The goal page, the chart, the balance of attention."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.modeltest import ModelTester
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
from netplanner.storage import goals, outcomes, outreach
from netplanner.storage.outcomes import OutcomeRow
from netplanner.ui import plan_titles
from netplanner.ui.goals.attention_block import AttentionBlock
from netplanner.ui.goals.burn_up import BurnUpChart, BurnUpTable, burn_up
from netplanner.ui.goals.page import GoalPage
from netplanner.ui.goals.page_rows import CandidateRow, OutcomeLine, PlanLine
from netplanner.ui.goals.pane import GoalsPane
from netplanner.ui.photos import Photos
from netplanner.ui.session import Session
from netplanner.ui.widgets.avatar import Avatar
from netplanner.ui.widgets.explain import ExplainButton, Popover

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
    return pane, page


def test_the_page_shows_all_of_a_goal(session: Session, qtbot: QtBot) -> None:
    filled(session)
    _, page = expanded(session, qtbot)
    shown = texts(page)
    for text in ("5 customers in Skåne", "CMO", "1 of 5", "Pilot", "Sara Berg", "CMO · Nordlys", "Write to Sara Berg"):
        assert text in shown
    qtbot.waitUntil(lambda: "serve this goal" in texts(page))


def test_the_page_follows_changes(session: Session, qtbot: QtBot) -> None:
    goal_id, sara = filled(session)
    _, page = expanded(session, qtbot)
    with qtbot.waitSignal(session.changed):
        page.findChildren(CandidateRow)[0].remove_requested.emit(sara)
    assert goals.candidates(session.store.reader, goal_id) == []
    assert "Drop people on this goal" in texts(page)
    (line,) = [line for line in page.findChildren(OutcomeLine) if line.isVisible()]
    (outcome,) = outcomes.of_goal(session.store.reader, goal_id)
    with qtbot.waitSignal(session.changed):
        line.delete_requested.emit(outcome.id)
    assert "Nothing yet" in texts(page)
    with qtbot.waitSignal(session.changed):
        session.undo()
    assert "Pilot" in texts(page)


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
    lefts = {card.mapTo(page, card.rect().topLeft()).x() for card in (page._pace, page._outcomes, page._plans)}
    assert len(lefts) == 1
    room = QRect(0, 0, page.viewport().width(), 10_000)
    for child in page.findChildren(PlanLine) + page.findChildren(CandidateRow):
        assert room.contains(
            QRect(child.mapTo(page.viewport(), child.rect().topLeft()), child.size()).adjusted(0, 99, 0, 99)
        )
    pane.resize(1500, 700)
    qtbot.waitUntil(lambda: page._outcomes.x() > page._pace.x())


def test_many_candidates_are_shown_in_parts(session: Session, qtbot: QtBot) -> None:
    goal_id, _ = filled(session)
    for number in range(30):
        person = contact_operations.add(session.store, Contact(fn=f"Person {number:02}")).created
        assert person is not None
        operations.add_candidates(session.store, goal_id, [person])
    _, page = expanded(session, qtbot)
    assert len(page.findChildren(CandidateRow)) == 20
    page._show_more()
    assert len([row for row in page.findChildren(CandidateRow) if row.isVisibleTo(page)]) == 31


def outcome(day: str, amount: float = 1.0, what: str = "") -> OutcomeRow:
    return OutcomeRow(1, "customers", day, amount, what, None, "")


def started(**values: object) -> Goal:
    return Goal(**{"what": "x", "amount": 4, "started_on": "2026-01-01", "by": "2026-12-31", **values})  # type: ignore[arg-type]


def test_burn_up_numbers() -> None:
    today = date(2026, 1, 1) + timedelta(days=182)
    shown = burn_up(started(), [outcome("2026-02-01"), outcome("2026-03-01", 0.5)], today)
    assert shown is not None
    assert shown.points == ((date(2026, 2, 1), 1.0), (date(2026, 3, 1), 1.5))
    assert shown.pace_on(today) == 2.0
    assert shown.likely == 3.0
    assert (shown.pace_on(date(2025, 1, 1)), shown.pace_on(date(2027, 1, 1))) == (0.0, 4.0)


def test_burn_up_needs_amount_and_dates() -> None:
    today = date(2026, 6, 1)
    assert burn_up(started(amount=0), [], today) is None
    assert burn_up(started(by=""), [], today) is None
    assert burn_up(started(by="2026-01-01"), [], today) is None


def test_no_forecast_without_outcomes_or_after_the_end() -> None:
    for day, rows in ((date(2026, 6, 1), []), (date(2027, 2, 1), [outcome("2026-05-01")])):
        shown = burn_up(started(), rows, day)
        assert shown is not None
        assert shown.likely is None


def test_the_chart_paints_in_the_goals_colour_and_speaks(qtbot: QtBot) -> None:
    chart = BurnUpChart()
    qtbot.addWidget(chart)
    chart.resize(500, 220)
    chart.show_burn_up(burn_up(started(), [outcome("2026-02-01")], date(2026, 7, 2)), 1)
    image = chart.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert "#d55e00" in colours
    assert "4 wanted" in chart.accessibleDescription()
    assert "At this pace 2" in chart.accessibleDescription()
    chart.show_burn_up(None, 1)
    assert chart.accessibleDescription() == "No chart without an amount and a date."


def test_the_table_says_what_the_chart_draws(qtmodeltester: ModelTester) -> None:
    table = BurnUpTable()
    qtmodeltester.check(table, force_py=True)
    rows = [outcome("2026-02-01", what="Pilot"), outcome("2026-03-01")]
    table.show_burn_up(burn_up(started(), rows, date(2026, 7, 2)), rows)
    qtmodeltester.check(table, force_py=True)
    cells = [[table.index(row, column).data() for column in range(1, 4)] for row in range(table.rowCount())]
    assert cells == [["Pilot", "1", "0.3"], ["Customers", "2", "0.6"], ["Today", "2", "2"]]
    assert table.headerData(3, Qt.Orientation.Horizontal) == "Pace needed"


def test_the_calculation_is_told(session: Session, qtbot: QtBot) -> None:
    filled(session)
    _, page = expanded(session, qtbot)
    button = page.findChild(ExplainButton)
    assert button is not None
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
    assert "Not enough yet: 3 of 10 people, 30 of 60 minutes." in texts(block)
    assert block._you.accessibleDescription() == "Not enough yet"


def test_attention_in_shares(session: Session, qtbot: QtBot) -> None:
    touches(session, 12, 10)
    block = AttentionBlock(session)
    qtbot.addWidget(block)
    block.reload()
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
    qtbot.waitUntil(page._see_people.isVisible)
    with qtbot.waitSignal(pane.people_requested):
        page._see_people.click()
