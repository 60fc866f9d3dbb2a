"""The card and the sheet that tell where a goal's people are."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from netplanner.domain.contact import Address, Contact
from netplanner.domain.goal import Goal
from netplanner.domain.words import Tie
from netplanner.operations import contacts, goals
from netplanner.storage import goals as stored
from netplanner.ui.goals.area_card import AreaCard
from netplanner.ui.goals.coverage_sheet import CoverageSheet
from netplanner.ui.goals.travel_sheet import TravelSheet
from netplanner.ui.session import Session


def person(session: Session, name: str, tie: Tie, city: str, country: str = "Sweden") -> int:
    places = [Address(city=city, country=country)] if city or country else []
    created = contacts.add(session.store, Contact(fn=name, tie=tie, addresses=places)).created
    assert created is not None
    return created


def goal(session: Session, *area: str) -> Goal:
    created = goals.add(session.store, Goal(what="5 customers", area=list(area))).created
    assert created is not None
    found = stored.load(session.store.reader, created)
    assert found is not None
    return found


@pytest.fixture
def card(session: Session, window: QMainWindow) -> AreaCard:
    made = AreaCard(session)
    window.setCentralWidget(made)
    made.show()
    return made


@pytest.fixture
def people(session: Session) -> dict[str, int]:
    return {
        "anna": person(session, "Anna", Tie.CLOSE, "Malmö"),
        "bo": person(session, "Bo", Tie.ACQUAINTANCE, "Lund"),
        "cy": person(session, "Cy", Tie.ACQUAINTANCE, "Ystad"),
        "dan": person(session, "Dan", Tie.GOOD, "Oslo", "Norway"),
        "eva": person(session, "Eva", Tie.GOOD, "Mallmö"),
        "finn": person(session, "Finn", Tie.GOOD, "", ""),
    }


def shown(card: AreaCard, wanted: Goal, qtbot: QtBot) -> None:
    card.show_goal(wanted)
    qtbot.waitUntil(lambda: card.box.isVisible())


def test_what_is_covered_and_the_gaps(card: AreaCard, session: Session, people: dict[str, int], qtbot: QtBot) -> None:
    shown(card, goal(session, "SE-M", "NO-03"), qtbot)
    assert card.title.text() == "Where they are: 1 of 2 place(s) covered"
    assert card.box.foot.text() == "1 gap(s): Oslo: 1 of 3" or "Oslo: 1 of 3" in card.box.foot.toolTip()
    table = card.chart.table()
    rows = [[table.index(row, column).data().strip() for column in range(5)] for row in range(table.rowCount())]
    assert rows == [
        ["Skåne", "covered", "3", "1", "0"],
        ["Malmö", "", "1", "1", "0"],
        ["Lund", "", "1", "0", "0"],
        ["Ystad", "", "1", "0", "0"],
        ["Oslo", "1 of 3", "1", "1", "0"],
    ]
    assert "Oslo: 1 of 3" in card.chart.accessibleDescription()
    calculation = card._calculation()
    assert "Skåne: 3 contact(s), 1 close or good: covered" in calculation
    assert card.unclear_button.text() == "2 contact(s) without a clear place"


def test_the_work_list_opens_the_people(
    card: AreaCard, session: Session, people: dict[str, int], window: QMainWindow, qtbot: QtBot
) -> None:
    shown(card, goal(session, "SE-M", "NO-03"), qtbot)
    qtbot.mouseClick(card.unclear_button, Qt.MouseButton.LeftButton)
    (sheet,) = window.findChildren(CoverageSheet)
    rows = [sheet.unclear.model().index(row, 0).data() for row in range(2)]
    assert rows == ["Mallmö, Sweden", "No address"]
    with qtbot.waitSignal(card.people_chosen) as caught:
        qtbot.mouseClick(sheet.show_button, Qt.MouseButton.LeftButton)
    assert caught.args == [[people["eva"]]]
    assert not sheet.isVisible()


def test_enter_on_a_place_opens_who_is_there(
    card: AreaCard, session: Session, people: dict[str, int], window: QMainWindow, qtbot: QtBot
) -> None:
    shown(card, goal(session, "SE-M", "NO-03"), qtbot)
    qtbot.mouseClick(card.all_button, Qt.MouseButton.LeftButton)
    (sheet,) = window.findChildren(CoverageSheet)
    sheet.places.selectRow(4)
    with qtbot.waitSignal(card.people_chosen) as caught:
        qtbot.keyClick(sheet.places, Qt.Key.Key_Return)
    assert caught.args == [[people["dan"]]]


def test_a_journey_begins_at_a_place(
    card: AreaCard, session: Session, people: dict[str, int], window: QMainWindow, qtbot: QtBot
) -> None:
    shown(card, goal(session, "SE-M", "NO-03"), qtbot)
    qtbot.mouseClick(card.all_button, Qt.MouseButton.LeftButton)
    (sheet,) = window.findChildren(CoverageSheet)
    sheet.places.selectRow(4)
    qtbot.mouseClick(sheet.journey_button, Qt.MouseButton.LeftButton)
    (journey,) = window.findChildren(TravelSheet)
    assert journey.place.codes() == ["NO-03"]
    qtbot.waitUntil(lambda: [row.host.name for row in journey.rows()] == ["Dan"])


def test_a_goal_without_an_area_asks_for_one(card: AreaCard, session: Session, qtbot: QtBot) -> None:
    card.show_goal(goal(session))
    assert card.choose_button.isVisible()
    assert not card.box.isVisible()
    with qtbot.waitSignal(card.edit_requested):
        qtbot.mouseClick(card.choose_button, Qt.MouseButton.LeftButton)


def test_a_goal_without_borders_tells_the_countries(
    card: AreaCard, session: Session, people: dict[str, int], qtbot: QtBot
) -> None:
    shown(card, goal(session, "anywhere"), qtbot)
    assert card.title.text() == "Where they are, by country"
    names = [card.chart.table().index(row, 0).data() for row in range(card.chart.table().rowCount())]
    assert names == ["Sweden", "\u2003Skåne", "Norway", "\u2003Oslo"]
    assert card.box.foot.text() == ""


def test_many_places_are_told_as_a_table(
    card: AreaCard, session: Session, people: dict[str, int], qtbot: QtBot
) -> None:
    shown(card, goal(session, "DK", "NO", "FI", "DE", "PL", "NL", "BE", "FR", "SE"), qtbot)
    assert sum(not card.chart.table().index(row, 0).data().startswith("\u2003") for row in range(11)) == 9
    # Gaps come before what is covered.
    assert "SE" not in [line.unit.code for line in card.chart._first]
    assert len(card.chart._first) == 7
    assert not card.grab().isNull()


def test_another_goal_shows_nothing_of_the_one_before(
    card: AreaCard, session: Session, people: dict[str, int], qtbot: QtBot
) -> None:
    shown(card, goal(session, "SE-M"), qtbot)
    other = goal(session, "NO")
    card.show_goal(other)
    assert not card.box.isVisible()
    qtbot.waitUntil(lambda: card.box.isVisible())
    assert card.chart.table().index(0, 0).data() == "Norway"


def test_the_table_twin(
    card: AreaCard, session: Session, people: dict[str, int], qtbot: QtBot, qtmodeltester: ModelTester
) -> None:
    shown(card, goal(session, "SE-M", "NO-03"), qtbot)
    qtmodeltester.check(card.chart.table())
