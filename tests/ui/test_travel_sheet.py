"""Planning a journey: whom to meet there, on which day."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from netplanner.domain.contact import Address, Contact
from netplanner.domain.goal import Criterion, Goal
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import CriterionKey, GoalKind, OutreachKind, Tie
from netplanner.operations import contacts, goals, planning
from netplanner.storage import outreach
from netplanner.ui.goals.travel_sheet import TravelSheet
from netplanner.ui.session import Session

FIRST = date(2026, 12, 1)


def person(session: Session, name: str, city: str = "Malmö", **fields: object) -> int:
    contact = Contact(fn=name, addresses=[Address(city=city, country="Sweden")], **fields)
    created = contacts.add(session.store, contact).created
    assert created is not None
    return created


@pytest.fixture
def people(session: Session) -> dict[str, int]:
    goal = Goal(
        what="5 customers",
        kind=GoalKind.CUSTOMERS,
        amount=5,
        by="2027-03-01",
        area=["SE"],
        criteria=[Criterion(CriterionKey.ROLE, "CMO")],
    )
    created = goals.add(session.store, goal).created
    assert created is not None
    return {
        "goal": created,
        "anna": person(session, "Anna", tie=Tie.CLOSE),
        "bo": person(session, "Bo", title="CMO", tie=Tie.GOOD),
        "cy": person(session, "Cy", "Lund", tie=Tie.GOOD),
        "dan": person(session, "Dan", ""),
        "eva": person(session, "Eva", "Stockholm", tie=Tie.CLOSE),
    }


@pytest.fixture
def sheet(session: Session, people: dict[str, int], window: QMainWindow) -> TravelSheet:
    made = TravelSheet(session, window)
    made.open()
    return made


def go(sheet: TravelSheet, qtbot: QtBot, *codes: str) -> list[str]:
    sheet.place.add(list(codes))
    qtbot.waitUntil(lambda: bool(sheet.rows()))
    return [row.host.name for row in sheet.rows()]


def test_a_journey_begins_with_its_place(sheet: TravelSheet) -> None:
    assert sheet._hint.isVisible()
    assert sheet.rows() == []
    assert not sheet.plan_button.isEnabled()
    assert sheet.days().first == FIRST
    assert not sheet.place._anywhere.isVisible()


def test_a_journey_put_off_keeps_its_length(sheet: TravelSheet) -> None:
    sheet.first.setDate(QDate(2026, 12, 10))
    assert (sheet.days().first, sheet.days().last) == (date(2026, 12, 10), date(2026, 12, 12))
    sheet.first.setDate(QDate(2026, 12, 11))
    assert sheet.days().last == date(2026, 12, 12)
    sheet.first.setDate(QDate(2026, 12, 20))
    assert sheet.days().last == date(2026, 12, 21)


def test_people_there_stand_in_their_order_with_reasons(sheet: TravelSheet, qtbot: QtBot) -> None:
    assert go(sheet, qtbot, "city:SE:Malmö") == ["Bo", "Anna", "Cy"]
    assert "serves “5 customers”" in sheet.rows()[0].box.accessibleName()
    assert "nearby: Lund, Sweden" in sheet.rows()[2].box.accessibleName()
    assert sheet._found.text() == "3 person(s) to meet in Malmö"
    assert sheet.why.text() == "I am in Malmö from 1 Dec to 3 Dec"
    qtbot.mouseClick(sheet.unclear_button, Qt.MouseButton.LeftButton)
    assert [row.host.name for row in sheet.rows()] == ["Bo", "Anna", "Cy", "Dan"]


def test_chosen_people_are_spread_over_the_days_and_planned_as_one_step(
    sheet: TravelSheet, session: Session, people: dict[str, int], qtbot: QtBot
) -> None:
    go(sheet, qtbot, "city:SE:Malmö")
    qtbot.mouseClick(sheet.best_button, Qt.MouseButton.LeftButton)
    assert [row.chosen_day() for row in sheet.rows()] == [FIRST, FIRST + timedelta(days=1), FIRST + timedelta(days=2)]
    cy = sheet.rows()[2]
    cy.set_ticked(False)
    assert [row.chosen_day() for row in sheet.rows()[:2]] == [FIRST, FIRST + timedelta(days=1)]
    with qtbot.waitSignal(sheet.planned) as caught:
        qtbot.mouseClick(sheet.plan_button, Qt.MouseButton.LeftButton)
    assert caught.args == [FIRST]
    assert not sheet.isVisible()
    rows = outreach.rows_of(session.store.reader, list(range(1, 10))).values()
    assert [(row.contacts, row.due_on, row.kind, row.goal_id, row.why) for row in rows] == [
        ((people["bo"],), "2026-12-01", "meeting", people["goal"], "I am in Malmö from 1 Dec to 3 Dec"),
        ((people["anna"],), "2026-12-02", "meeting", None, "I am in Malmö from 1 Dec to 3 Dec"),
    ]
    session.store.undo()
    assert outreach.rows_of(session.store.reader, list(range(1, 10))) == {}


def test_a_day_that_the_user_chose_stays(sheet: TravelSheet, qtbot: QtBot) -> None:
    go(sheet, qtbot, "city:SE:Malmö")
    bo, anna, _ = sheet.rows()
    bo.set_ticked(True)
    bo.day.setCurrentIndex(2)
    bo.day.activated.emit(2)
    anna.set_ticked(True)
    assert bo.chosen_day() == FIRST + timedelta(days=2)
    assert anna.chosen_day() == FIRST


def test_ticks_stay_when_the_journey_grows(sheet: TravelSheet, qtbot: QtBot) -> None:
    go(sheet, qtbot, "city:SE:Malmö")
    sheet.rows()[1].set_ticked(True)
    sheet.place.add(["city:SE:Stockholm"])
    qtbot.waitUntil(lambda: "Eva" in [row.host.name for row in sheet.rows()])
    assert [row.host.name for row in sheet.rows() if row.is_ticked] == ["Anna"]
    assert sheet.why.text().startswith("I am in Malmö")
    assert sheet.why.text().endswith("Stockholm from 1 Dec to 3 Dec")


def test_who_has_a_plan_already_is_not_ticked_with_the_best(
    session: Session, people: dict[str, int], window: QMainWindow, qtbot: QtBot
) -> None:
    plan = Outreach(contacts=[people["bo"]], due_on="2026-12-02", kind=OutreachKind.CALL, channel="phone")
    planning.add(session.store, plan)
    sheet = TravelSheet(session, window, ["city:SE:Malmö"])
    sheet.open()
    qtbot.waitUntil(lambda: bool(sheet.rows()))
    assert "planned already on Wed 2 Dec" in sheet.rows()[0].box.accessibleName()
    sheet.tick_best()
    assert [row.host.name for row in sheet.rows() if row.is_ticked] == ["Anna", "Cy"]


def test_days_that_are_no_journey_are_refused_in_words(sheet: TravelSheet, qtbot: QtBot) -> None:
    go(sheet, qtbot, "city:SE:Malmö")
    sheet.last.setDate(QDate(2026, 11, 30))
    assert sheet.form.error("days") == "The journey ends before it begins."
    assert sheet.rows() == []
    sheet.last.setDate(QDate(2027, 6, 1))
    assert sheet.form.error("days") == "Plan at most 60 days at a time."
    # A later beginning takes the end along.
    sheet.first.setDate(QDate(2027, 7, 1))
    assert sheet.days().last == date(2027, 7, 1)
    qtbot.waitUntil(lambda: bool(sheet.rows()))
    assert sheet.form.error("days") == ""


def test_words_of_the_users_own_stay(sheet: TravelSheet, qtbot: QtBot) -> None:
    go(sheet, qtbot, "city:SE:Malmö")
    sheet.why.clear()
    qtbot.keyClicks(sheet.why, "Lunch")
    sheet.place.add(["city:SE:Stockholm"])
    assert sheet.why.text() == "Lunch"


def test_nobody_there_is_said(sheet: TravelSheet, qtbot: QtBot) -> None:
    sheet.place.add(["city:NO:Oslo"])
    qtbot.waitUntil(lambda: sheet._hint.text().startswith("Nobody in your book is in Oslo"))
    assert sheet._hint.isVisible()


def test_a_text_that_is_no_place_is_refused_at_the_field(sheet: TravelSheet, qtbot: QtBot) -> None:
    qtbot.keyClicks(sheet.place._edit, "Atlantis")
    qtbot.keyClick(sheet.place._edit, Qt.Key.Key_Return)
    assert sheet.form.error("area")


def test_many_people_come_in_parts(session: Session, window: QMainWindow, qtbot: QtBot) -> None:
    for number in range(35):
        person(session, f"P{number:02}")
    sheet = TravelSheet(session, window, ["city:SE:Malmö"])
    sheet.open()
    qtbot.waitUntil(lambda: len(sheet.rows()) == 30)
    assert sheet.more_button.text() == "Show 5 more"
    sheet.more_button.click()
    assert len(sheet.rows()) == 35
    assert not sheet.more_button.isVisible()
