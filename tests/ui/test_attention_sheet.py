"""The balance of attention in the window: the sheet, its chart, whom to turn to, and what it is measured by."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from netplanner.domain.attention import HABIT
from netplanner.domain.changes import Label
from netplanner.domain.contact import Contact
from netplanner.domain.goal import Criterion, Goal
from netplanner.domain.words import CriterionKey, GoalKind, Sphere, Tie
from netplanner.operations import attention as operations
from netplanner.operations import contacts as contact_operations
from netplanner.operations import goals as goal_operations
from netplanner.operations.attention import Rules
from netplanner.storage import contact_writes, outreach, rule_settings
from netplanner.storage.attention import TARGET_KEY
from netplanner.ui.charts.shares import SharesChart
from netplanner.ui.goals.attention_block import AttentionBlock
from netplanner.ui.goals.attention_rules import AttentionRulesSheet
from netplanner.ui.goals.attention_sheet import AttentionSheet
from netplanner.ui.main_window import MainWindow
from netplanner.ui.session import Session
from netplanner.ui.widgets.buttons import Button

# The offscreen platform has no window manager to tell of sizes and grabs.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def people(session: Session, *contacts: Contact) -> list[int]:
    with session.store.step(Label("test", {})) as step:
        return contact_writes.insert_many(step, list(contacts))


def touch(session: Session, ids: list[int], tie: str, minutes: int | None, tone: str = "neutral") -> None:
    with session.store.step(Label("test", {})) as step:
        step.connection.executemany(
            "INSERT INTO interaction(contact_id, happened_on, kind, minutes, tie, tone, created) "
            "VALUES (?, '2026-11-02', 'call', ?, ?, ?, '')",
            [(one, minutes, tie, tone) for one in ids],
        )


def golden(session: Session) -> list[int]:
    """A book with the balance of the method: 810, 76 and 14 minutes."""
    ids = people(session, *[Contact(fn=f"Person {number:02}", tie=Tie.GOOD) for number in range(16)])
    touch(session, ids[:1], "close", 810)
    touch(session, ids[1:2], "good", 76)
    touch(session, ids[2:16], "acquaintance", 1, "ask")
    return ids


Open = Callable[[], AttentionSheet]


@pytest.fixture
def opened(session: Session, window: QMainWindow, qtbot: QtBot) -> Open:
    def open_sheet() -> AttentionSheet:
        sheet = AttentionSheet(session, window)
        sheet.open()
        qtbot.waitUntil(lambda: sheet.shares.title.text() != "")
        qtbot.waitUntil(lambda: bool(sheet._rows) or "Nobody left" in texts(sheet))
        return sheet

    return open_sheet


def test_an_empty_book_gives_no_verdict_and_leads_on(opened: Open, qtbot: QtBot) -> None:
    sheet = opened()
    assert sheet.shares.title.text() == "Not enough yet: 0 of 10 people, 0 of 60 minutes."
    assert "You: not enough yet." in sheet.chart.accessibleDescription()
    assert not sheet.add_week_button.isEnabled()
    assert "Nothing logged with acquaintances in these days." in texts(sheet)
    (button,) = [one for one in sheet.people.findChildren(Button) if one.text() == "Sort undecided people"]
    with qtbot.waitSignal(sheet.sort_requested):
        button.click()
    assert not sheet.isVisible()


def test_the_golden_balance_is_said_and_explained(session: Session, opened: Open) -> None:
    golden(session)
    sheet = opened()
    assert sheet.shares.title.text() == "30 % of your time would have to go elsewhere"
    assert "You: close 90 %, good 8.4 %, acquaintance 1.6 %." in sheet.chart.accessibleDescription()
    explained = sheet._explain_shares()
    assert "Your minutes: close 810, good 76, acquaintance 14." in explained
    assert "(30 % + 17 % + 13 %) / 2 = 30 %" in explained
    assert "meeting 60, seminar 60, call 20" in explained
    assert "good 6, acquaintance 4" in sheet._slots_text.text()
    assert "Of 10: close 0, good 6, acquaintance 4." in sheet._explain_people()
    assert "14 of 14 touches of acquaintances asked for something, 100\u00a0%. That is much" in texts(sheet)
    assert "14 / (14 + 0 gifts + 0 others)" in sheet._explain_asks()


def test_no_verdict_on_asks_of_two_people(session: Session, opened: Open) -> None:
    ids = people(session, Contact(fn="One"), Contact(fn="Two"))
    touch(session, ids, "acquaintance", 5, "ask")
    assert "Too few people for a verdict: 2 of 3." in texts(opened())


def test_the_table_is_the_charts_twin(session: Session, opened: Open) -> None:
    golden(session)
    sheet = opened()
    sheet.box.turn()
    table = sheet.box.table.model()
    rows = [[table.index(row, column).data() for column in range(5)] for row in range(table.rowCount())]
    assert rows == [
        ["Close", "810", "90 %", "90 %", "60 %"],
        ["Good", "76", "8.4 %", "8.5 %", "25 %"],
        ["Acquaintance", "14", "1.6 %", "1.5 %", "15 %"],
        ["Together", "900", "100 %", "100 %", "100 %"],
    ]


def test_the_chart_saves_as_a_drawing(qtbot: QtBot) -> None:
    chart = SharesChart()
    qtbot.addWidget(chart)
    chart.show_shares((0.0, 0.0, 0.0), None, HABIT, (0.6, 0.25, 0.15))
    empty = chart.svg()
    chart.show_shares((6.0, 3.0, 1.0), (0.6, 0.3, 0.1), HABIT, (0.6, 0.25, 0.15))
    assert b"Where time goes" in empty
    assert chart.svg() != empty


def test_adds_those_ticked_to_next_week_in_one_step(session: Session, opened: Open, qtbot: QtBot) -> None:
    golden(session)
    sheet = opened()
    assert sheet.add_week_button.text() == "Add these 10 to next week"
    sheet._rows[0].box.click()
    assert sheet.add_week_button.text() == "Add these 9 to next week"
    left_out = sheet._rows[0].person.contact_id
    with qtbot.waitSignal(session.changed):
        sheet.add_week_button.click()
    plans = outreach.load_many(session.store.reader, [row.id for row in outreach.listing(session.store.reader)])
    assert len(plans) == 9
    assert left_out not in {plan.contacts[0] for plan in plans}
    assert {plan.why for plan in plans} == {"No contact noted yet"}
    # Those who are left are named next; the one who was not wanted stays unticked.
    qtbot.waitUntil(lambda: len(sheet._rows) == 7)
    assert [row.is_ticked for row in sheet._rows if row.person.contact_id == left_out] == [False]
    assert "9 outreach(es) added to next week" in texts(sheet)
    with qtbot.waitSignal(session.changed):
        session.undo()
    qtbot.waitUntil(lambda: len(sheet._rows) == 10)


def test_ticks_all_or_none(session: Session, opened: Open) -> None:
    golden(session)
    sheet = opened()
    sheet.tick_all.click()
    assert sheet.ticked() == []
    assert not sheet.add_week_button.isEnabled()
    sheet.tick_all.click()
    assert len(sheet.ticked()) == 10


def test_why_somebody_is_named(session: Session, opened: Open) -> None:
    people(
        session,
        Contact(fn="Late", tie=Tie.CLOSE, title="CMO", last_contact_on="2026-09-01", next_due_on="2026-10-01"),
        Contact(fn="Fine", tie=Tie.CLOSE, last_contact_on="2025-11-02", next_due_on="2027-12-01"),
    )
    goal = Goal(
        what="Five customers",
        kind=GoalKind.CUSTOMERS,
        amount=5,
        by="2027-05-01",
        area=["anywhere"],
        criteria=[Criterion(CriterionKey.ROLE, "CMO")],
    )
    goal_operations.add(session.store, goal)
    sheet = opened()
    assert [row.box.accessibleName() for row in sheet._rows] == [
        "Late, close: overdue, last contact 1 Sep · serves Five customers",
        "Fine, close: last contact 2 Nov 2025",
    ]


def test_says_what_is_wrong_when_somebody_went_meanwhile(session: Session, opened: Open, qtbot: QtBot) -> None:
    (one,) = people(session, Contact(fn="One", tie=Tie.GOOD))
    sheet = opened()
    contact_operations.delete(session.store, [one])
    sheet.add_week_button.click()
    qtbot.waitUntil(lambda: sheet._error.isVisible())
    assert outreach.listing(session.store.reader) == []


def test_follows_the_sphere(session: Session, opened: Open, qtbot: QtBot) -> None:
    ids = people(
        session,
        Contact(fn="Private", tie=Tie.GOOD, sphere=Sphere.PRIVATE),
        Contact(fn="Both", tie=Tie.GOOD, sphere=Sphere.BOTH),
    )
    touch(session, ids, "good", 30)
    sheet = opened()
    assert len(sheet._rows) == 2
    session.set_sphere("business")
    qtbot.waitUntil(lambda: len(sheet._rows) == 1)
    assert "Business" in texts(sheet)
    qtbot.waitUntil(lambda: "30 of 60 minutes" in sheet.shares.title.text())


def test_the_week_against_its_budget(session: Session, opened: Open, qtbot: QtBot) -> None:
    (one,) = people(session, Contact(fn="One", tie=Tie.GOOD))
    with session.store.step(Label("test", {})) as step:
        step.connection.execute(
            "INSERT INTO interaction(contact_id, happened_on, kind, tie, created) "
            "VALUES (?, '2026-11-23', 'call', '', '')",
            (one,),
        )
    sheet = opened()
    assert "20 minutes this week" in texts(sheet)
    assert sheet._set_budget.isVisible()
    with qtbot.waitSignal(session.changed):
        session.perform(operations.edit, Rules((60, 25, 15), {"call": 20}, 120))
    qtbot.waitUntil(lambda: "20 of 120 minutes this week" in texts(sheet))
    assert sheet._meter.accessibleDescription() == "17 %"
    assert "call 20" in sheet._explain_week()


def test_fits_a_small_window(session: Session, opened: Open, window: QMainWindow) -> None:
    golden(session)
    sheet = opened()
    room = window.rect()
    corners = (sheet.mapTo(window, QPoint(0, 0)), sheet.mapTo(window, sheet.rect().bottomRight()))
    assert all(room.contains(corner) for corner in corners)
    assert sheet.add_week_button.isVisibleTo(window)


# What it is measured by


@pytest.fixture
def rules(session: Session, window: QMainWindow) -> AttentionRulesSheet:
    sheet = AttentionRulesSheet(session, window)
    sheet.open()
    return sheet


def test_says_what_is_missing_while_it_is_typed(rules: AttentionRulesSheet) -> None:
    assert rules.save_button.isEnabled()
    rules.target[0].setValue(70)
    assert "110 % together: take 10 away" in texts(rules)
    assert not rules.save_button.isEnabled()
    rules.target[0].setValue(50)
    assert "90 % together: 10 are still to be given." in texts(rules)
    rules.target[2].setValue(25)
    assert rules.save_button.isEnabled()


def test_saves_target_minutes_and_week_as_one_step(session: Session, rules: AttentionRulesSheet, qtbot: QtBot) -> None:
    for spin, value in zip(rules.target, (50, 30, 20), strict=True):
        spin.setValue(value)
    rules.minutes["call"].setValue(15)
    rules.weekly.setValue(120)
    rules.per_day.setValue(3)
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(rules, Qt.Key.Key_Return)
    saved = operations.rules(session.store.reader)
    assert (saved.target, saved.minutes["call"]) == ((50, 30, 20), 15)
    assert (saved.weekly_minutes, saved.per_day) == (120, 3)
    qtbot.waitUntil(lambda: not rules.isVisible())
    session.store.undo()
    assert rule_settings.get(session.store.reader, TARGET_KEY, None) is None
    assert operations.rules(session.store.reader).weekly_minutes is None


def test_as_suggested_puts_our_numbers_back(rules: AttentionRulesSheet) -> None:
    before = rules.rules()
    rules.target[0].setValue(1)
    rules.minutes["meeting"].setValue(1)
    rules.weekly.setValue(100)
    rules.reset_button.click()
    assert rules.rules() == Rules(before.target, before.minutes, 100)


# The bars below the goals


def test_a_click_on_the_bars_opens_all_of_it(session: Session, window: QMainWindow, qtbot: QtBot) -> None:
    block = AttentionBlock(session)
    window.setCentralWidget(block)
    action = QAction(window)
    action.setObjectName("goal.attention")
    for act in (block.open_button.click, lambda: qtbot.mouseClick(block._you, Qt.MouseButton.LeftButton)):
        with qtbot.waitSignal(action.triggered):
            act()


def test_the_bars_follow_changes_and_the_sphere(session: Session, window: QMainWindow, qtbot: QtBot) -> None:
    golden(session)
    block = AttentionBlock(session)
    window.setCentralWidget(block)
    block.reload()
    wanted = "close 60 %, good 25 %, acquaintance 15 %"
    qtbot.waitUntil(lambda: block._target.accessibleDescription() == wanted)
    session.perform(operations.edit, Rules((50, 30, 20), {}))
    changed = "close 50 %, good 30 %, acquaintance 20 %"
    qtbot.waitUntil(lambda: block._target.accessibleDescription() == changed)
    assert block._you.accessibleDescription() == "close 90 %, good 8.4 %, acquaintance 1.6 %"
    session.set_sphere("private")
    qtbot.waitUntil(lambda: block._you.accessibleDescription() == "Not enough yet")


# In the window


def test_opened_from_its_bars_and_its_key_and_leads_to_sorting(session: Session, qtbot: QtBot) -> None:
    people(session, Contact(fn="Undecided"))
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.resize(1024, 640)
    window.show()
    block = window.findChild(AttentionBlock)
    assert block is not None
    block.open_button.click()
    (sheet,) = window.findChildren(AttentionSheet)
    qtbot.waitUntil(lambda: "Nobody left" in texts(sheet))
    block.open()
    assert len(window.findChildren(AttentionSheet)) == 1
    (sort,) = [one for one in sheet.people.findChildren(Button) if one.isVisible() and "Sort" in one.text()]
    sort.click()
    assert not sheet.isVisible()
    qtbot.waitUntil(lambda: "Undecided" in texts(window.panes.contacts))
    assert window.commands["goal.attention"].shortcut().toString() == "Ctrl+Alt+A"
    assert window.commands["goal.attention"] in window.commands.menus["goal"].actions()


def test_tab_comes_to_the_people_before_the_foot(session: Session, opened: Open, qtbot: QtBot) -> None:
    golden(session)
    sheet = opened()
    boxes = [row.box for row in sheet._rows]
    assert len(boxes) > 1
    boxes[0].setFocus()
    for stop in (*boxes[1:], sheet.rules_button):
        qtbot.keyClick(sheet.focusWidget(), Qt.Key.Key_Tab)
        assert sheet.focusWidget() is stop


def test_only_what_lacks_is_said_to_lack(session: Session, opened: Open) -> None:
    touch(session, people(session, Contact(fn="Anna", tie=Tie.CLOSE)), "close", 300)
    assert opened().shares.title.text() == "Not enough yet: 1 of 10 people."
