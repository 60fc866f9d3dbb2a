"""The wheel scrolls a form and changes no value on its way."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from netplanner.domain.contact import Contact, ContactPoint, Profile
from netplanner.ui.contacts.editor import ContactEditor
from netplanner.ui.goals.editor import GoalEditor
from netplanner.ui.session import Session

# The offscreen platform has no window manager to tell of sizes and grabs.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def contact_editor(session: Session) -> QWidget:
    person = Contact(
        fn="Anna Ålund",
        emails=[ContactPoint("a@x.example", ("work",))],
        profiles=[Profile("xing", "", "anna")],
        country="SE",
        cadence_days=30,
    )
    places = [("linkedin", "LinkedIn"), ("xing", "XING")]
    return ContactEditor(session, person, tags=[], platforms=places, language="en")


def goal_editor(session: Session) -> QWidget:
    return GoalEditor(session, None)


@pytest.mark.parametrize("make", [contact_editor, goal_editor])
def test_the_wheel_changes_no_field(session: Session, qtbot: QtBot, make: Callable[[Session], QWidget]) -> None:
    sheet = make(session)
    qtbot.addWidget(sheet)
    sheet.show()
    fields = [*visible(sheet, QComboBox), *visible(sheet, QAbstractSpinBox)]
    assert len(fields) >= 4
    before = [shown(field) for field in fields]
    for field in fields:
        field.setFocus()
        for turn in (120, -120, -120):
            wheel(field, turn)
    assert [shown(field) for field in fields] == before


def visible(sheet: QWidget, kind: type) -> list[QWidget]:
    return [field for field in sheet.findChildren(kind) if field.isVisibleTo(sheet)]


def shown(field: QWidget) -> str:
    return field.currentText() if isinstance(field, QComboBox) else field.text()


def wheel(field: QWidget, turn: int) -> None:
    middle = QPointF(field.rect().center())
    event = QWheelEvent(
        middle,
        field.mapToGlobal(middle),
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, event)
