"""Work that waits for the first painting: after it, not before, and not for ever."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netplanner.ui.first_paint import after_first_paint


class Diary(QWidget):
    """Notes when its parts are painted."""

    def __init__(self, notes: list[str]) -> None:
        super().__init__()
        self.notes = notes
        self.part = QWidget()
        QVBoxLayout(self).addWidget(self.part)

    def paintEvent(self, event: QPaintEvent) -> None:
        self.notes.append("painted")


def test_work_waits_until_a_window_just_shown_is_painted(qtbot):
    notes: list[str] = []
    window = Diary(notes)
    qtbot.addWidget(window)
    after_first_paint(window.part, lambda: notes.append("worked"))
    window.show()
    # What comes before the painting, and why a timer alone doesn't do.
    QTimer.singleShot(0, lambda: notes.append("timer"))
    qtbot.waitUntil(lambda: "worked" in notes)
    assert notes == ["timer", "painted", "worked"]


def test_work_of_a_painted_window_comes_in_the_next_turn(qtbot):
    notes: list[str] = []
    window = Diary(notes)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    notes.clear()
    after_first_paint(window.part, lambda: notes.append("worked"))
    assert notes == []
    qtbot.waitUntil(lambda: notes == ["worked"])


def test_work_of_a_hidden_window_is_done_all_the_same(qtbot):
    notes: list[str] = []
    window = Diary(notes)
    qtbot.addWidget(window)
    after_first_paint(window, lambda: notes.append("worked"))
    qtbot.waitUntil(lambda: notes == ["worked"])


def test_a_window_that_is_not_painted_holds_nothing_up_for_long(qtbot):
    notes: list[str] = []
    window = Diary(notes)
    qtbot.addWidget(window)
    window.show()
    window.setUpdatesEnabled(False)
    after_first_paint(window, lambda: notes.append("worked"))
    qtbot.waitUntil(lambda: notes == ["worked"])


def test_work_goes_with_its_widget(qtbot):
    notes: list[str] = []
    window = Diary(notes)
    qtbot.addWidget(window)
    after_first_paint(window.part, lambda: notes.append("worked"))
    window.part.deleteLater()
    window.show()
    other = Diary([])
    qtbot.addWidget(other)
    after_first_paint(other, lambda: other.notes.append("later"))
    qtbot.waitUntil(lambda: "painted" in notes and "later" in other.notes)
    assert "worked" not in notes
