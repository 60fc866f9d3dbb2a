"""People, goals and plans for the outreach pane."""

import time
from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from netplanner.domain.contact import Address, Contact
from netplanner.domain.goal import Goal
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import Tie
from netplanner.operations import contacts, goals, planning
from netplanner.ui.calendar.pane import CalendarPane
from netplanner.ui.session import Session
from tests.ui.calendar.screens_of import month_of


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    """Weeks begin on Monday, times read 14:30."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def sara(session: Session) -> int:
    card = Contact(
        fn="Sara Berg",
        given="Sara",
        family="Berg",
        organization="Nordlys Retail",
        title="CMO",
        addresses=[Address(city="Malmö", country="Sweden")],
    )
    return _created(contacts.add(session.store, card).created)


@pytest.fixture
def bo(session: Session) -> int:
    card = Contact(fn="Bo Hansen", given="Bo", family="Hansen", organization="Hafen Logistik", tie=Tie.GOOD)
    return _created(contacts.add(session.store, card).created)


@pytest.fixture
def goal(session: Session) -> int:
    made = Goal(what="5 customers in Skåne", keywords=["loyalty", "seminar"], primary_platform="linkedin")
    return _created(goals.add(session.store, made).created)


@pytest.fixture
def plan(session: Session) -> Callable[..., int]:
    """Makes a plan: `plan("2026-11-25", sara, kind=…)`."""

    def make(day: str, *people: int, **values: object) -> int:
        made = Outreach(**{"contacts": list(people), "due_on": day, "channel": "email", **values})  # type: ignore[arg-type]
        return _created(planning.add(session.store, made).created)

    return make


@pytest.fixture
def pane(session: Session, qtbot: QtBot) -> Callable[..., CalendarPane]:
    """Opens the pane in a window."""

    def open_pane(width: int = 740, height: int = 780) -> CalendarPane:
        opened = CalendarPane(session)
        qtbot.addWidget(opened)
        opened.resize(width, height)
        opened.set_view("month")
        with qtbot.waitExposed(opened):
            opened.show()
        month_of(opened).setFocus()
        return opened

    return open_pane


def _created(created: int | None) -> int:
    assert created is not None
    return created


class Drag:
    """A drag with `data` over `target`, by the events that a window system would send."""

    def __init__(
        self,
        target: QWidget,
        data: QMimeData,
        actions: Qt.DropAction = Qt.DropAction.MoveAction,
        held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        self._target, self._data, self._held = target, data, held
        self._actions = actions | Qt.DropAction.CopyAction

    def enter(self, place: QPoint) -> bool:
        """Whether the target takes the drag."""
        event = QDragEnterEvent(place, self._actions, self._data, Qt.MouseButton.LeftButton, self._held)
        QApplication.sendEvent(self._target, event)
        return event.isAccepted()

    def move(self, place: QPoint) -> bool:
        event = QDragMoveEvent(place, self._actions, self._data, Qt.MouseButton.LeftButton, self._held)
        QApplication.sendEvent(self._target, event)
        return event.isAccepted()

    def drop(self, place: QPoint) -> bool:
        self.enter(place)
        self.move(place)
        event = QDropEvent(QPointF(place), self._actions, self._data, Qt.MouseButton.LeftButton, self._held)
        QApplication.sendEvent(self._target, event)
        return event.isAccepted()


@pytest.fixture
def drag() -> type[Drag]:
    return Drag


@pytest.fixture
def centre() -> Callable[[CalendarPane, str], QPoint]:
    """The middle of a day's cell in the month."""

    def find(opened: CalendarPane, day: str) -> QPoint:
        cell = month_of(opened).layout_now().cell_of(date.fromisoformat(day))
        assert cell is not None, f"{day} is not on the page"
        return cell.center().toPoint()

    return find


@pytest.fixture
def in_berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """On a computer whose clock is Berlin's."""
    if not hasattr(time, "tzset"):
        pytest.skip("the zone of a process can be set on Unix alone")
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()
