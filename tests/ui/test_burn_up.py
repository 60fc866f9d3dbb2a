"""The chart of how a goal grows, its words and its table."""

from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from netplanner.domain.goal import Goal
from netplanner.domain.words import GoalState
from netplanner.ui.charts.burn_up import BurnUpChart, forecast_calculation


@dataclass
class Outcome:
    happened_on: str
    amount: float = 1.0
    what: str = ""
    kind: str = "customers"


def started(**values: object) -> Goal:
    given = {"what": "x", "amount": 4, "started_on": "2026-01-01", "by": "2026-12-31", "state": GoalState.ACTIVE}
    return Goal(**{**given, **values})  # type: ignore[arg-type]


@pytest.fixture
def chart(qtbot: QtBot) -> BurnUpChart:
    made = BurnUpChart()
    qtbot.addWidget(made)
    made.resize(500, 220)
    return made


def cells(chart: BurnUpChart) -> list[list[str]]:
    table = chart.table()
    return [[table.index(row, column).data() for column in range(4)] for row in range(table.rowCount())]


def test_paints_in_the_goals_colour_and_speaks(chart: BurnUpChart) -> None:
    chart.show_goal(started(colour=1), [Outcome("2026-02-01")], date(2026, 7, 2))
    image = chart.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert "#d55e00" in colours
    assert chart.accessibleName() == "Progress over time: x"
    assert chart.accessibleDescription() == (
        "From 1 Jan 2026 to 31 Dec 2026, 4 wanted. Today 1, needed 2. "
        "At this pace 2 by 31 Dec 2026, and 4 on 30 Dec 2027."
    )


def test_without_an_amount_it_says_what_is_missing(chart: BurnUpChart) -> None:
    chart.show_goal(started(amount=0), [], date(2026, 7, 2))
    assert chart.accessibleDescription() == "No chart without an amount and a date."
    assert cells(chart) == []
    assert not chart.grab().isNull()


def test_the_table_says_what_the_chart_draws(chart: BurnUpChart) -> None:
    rows = [Outcome("2026-02-01", what="Pilot"), Outcome("2026-03-01")]
    chart.show_goal(started(), rows, date(2026, 7, 2))
    assert [row[1:] for row in cells(chart)] == [
        ["Pilot", "1", "0.3"],
        ["Customers", "2", "0.6"],
        ["Today", "2", "2"],
        ["Likely", "4", "4"],
    ]
    assert chart.table().headerData(3, Qt.Orientation.Horizontal) == "Pace needed"


@pytest.mark.parametrize(
    ("values", "rows", "today", "text"),
    [
        ({}, [Outcome("2026-01-02")], date(2026, 1, 10), "Too early to say where this leads."),
        ({}, [], date(2026, 7, 1), "Nothing yet to tell from where this leads."),
        ({}, [Outcome("2026-02-01", 5)], date(2026, 7, 1), "Reached on 1 Feb 2026."),
        ({}, [Outcome("2026-02-01")], date(2027, 7, 1), "Today 1, needed 4."),
        ({"state": GoalState.PAUSED}, [Outcome("2026-02-01")], date(2026, 7, 2), "Today 1, needed 2."),
    ],
)
def test_says_why_nothing_is_foretold(
    chart: BurnUpChart, values: dict[str, object], rows: list[Outcome], today: date, text: str
) -> None:
    chart.show_goal(started(**values), rows, today)
    assert chart.accessibleDescription().endswith(text)
    assert "Likely" not in [row[1] for row in cells(chart)]
    assert chart.shown is not None
    assert forecast_calculation(chart.shown).startswith("A forecast is made once")


def test_the_formula_stands_there_in_numbers(chart: BurnUpChart) -> None:
    chart.show_goal(started(), [Outcome("2026-02-01", 1.5)], date(2026, 7, 2))
    assert chart.shown is not None
    assert "1.5 + 1.5 / 182 days × 182 days = 3." in forecast_calculation(chart.shown)


@pytest.mark.parametrize(
    ("values", "rows", "today"),
    [
        # A forecast far above the amount, a huge amount, a week, ten years, over-delivered, outcomes to come.
        ({"amount": 3}, [Outcome("2026-01-02", 2.9)], date(2026, 2, 15)),
        ({"amount": 100_000}, [Outcome("2026-02-02", 20_000.5)], date(2026, 6, 15)),
        ({"by": "2026-01-08"}, [Outcome("2026-01-02")], date(2026, 1, 5)),
        ({"by": "2036-01-08"}, [Outcome("2026-01-02")], date(2028, 1, 5)),
        ({"by": "2026-01-02"}, [], date(2026, 1, 1)),
        ({}, [Outcome("2026-02-02", 40)], date(2026, 6, 15)),
        ({}, [Outcome("2026-12-02")], date(2026, 6, 15)),
    ],
)
def test_paints_whatever_the_numbers_are(
    chart: BurnUpChart, values: dict[str, object], rows: list[Outcome], today: date
) -> None:
    chart.show_goal(started(**values), rows, today)
    empty = BurnUpChart()
    empty.resize(chart.size())
    empty.show_goal(started(amount=0), [], today)
    assert chart.grab().toImage() != empty.grab().toImage()
    assert chart.svg().startswith(b"<?xml")
