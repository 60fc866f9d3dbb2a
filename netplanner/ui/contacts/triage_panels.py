"""What is asked in the place of the keys: a reason to skip, a rhythm."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from netplanner.ui import theme
from netplanner.ui.contacts.triage_keys import KeyButton
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.flow import FlowLayout
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.spin import give_room

_LONGEST_REASON = 200
_MOST_DAYS = 3660

translate = QCoreApplication.translate


def reasons() -> list[str]:
    """The usual reasons to pass somebody over, as they are kept."""
    return [
        translate("TriageReasons", "I don't know them"),
        translate("TriageReasons", "We have lost touch"),
        translate("TriageReasons", "Serves none of my goals"),
        translate("TriageReasons", "Outdated or wrong entry"),
    ]


class Panel(QWidget):
    """A question with numbered answers: a digit answers, Esc goes back."""

    closed = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answers: dict[str, Callable[[], object]] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.GRID)
        head = QHBoxLayout()
        head.addWidget(Label(title, font="strong", wrap=True), 1)
        head.addWidget(KeyButton(self.tr("Back"), self.tr("Esc"), self.closed.emit))
        self.column.addLayout(head)

    def add_answers(self, answers: Sequence[tuple[str, str, Callable[[], object]]]) -> None:
        """(key, words, act) each."""
        place = QWidget()
        flow = FlowLayout(place, spacing=theme.px(6))
        for key, words, act in answers:
            self._answers[key] = act
            flow.addWidget(KeyButton(words, key, act, framed=True))
        self.column.addWidget(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        act = self._answers.get(event.text())
        if act is not None and not self._is_typing():
            act()
            return
        # Nothing typed here may decide about the person.
        event.accept()

    def begin(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _is_typing(self) -> bool:
        return isinstance(self.focusWidget(), (QLineEdit, QSpinBox)) and self.focusWidget().hasFocus()


class SkipPanel(Panel):
    """`chosen(reason)`: one of the usual ones by its digit, or one's own."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        title = translate("SkipPanel", "Why leave {name} out?").replace("{name}", name)
        super().__init__(title, parent)
        self.add_answers(
            [(str(number), reason, partial(self.chosen.emit, reason)) for number, reason in enumerate(reasons(), 1)]
        )
        self.own = QLineEdit(maxLength=_LONGEST_REASON)
        self.own.setPlaceholderText(self.tr("Or your own reason, then Enter"))
        self.own.setAccessibleName(self.tr("Own reason"))
        self.own.returnPressed.connect(self._choose_own)
        self.column.addWidget(self.own)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text()
        if typed.isalpha() and self.focusWidget() is not self.own:
            # Whoever begins to write means an own reason.
            self.own.setFocus(Qt.FocusReason.OtherFocusReason)
            self.own.insert(typed)
            return
        super().keyPressEvent(event)

    def _choose_own(self) -> None:
        if self.own.text().strip():
            self.chosen.emit(self.own.text().strip())


class RhythmPanel(Panel):
    """`chosen(days)`; None leaves it to the tie."""

    chosen = Signal(object)

    def __init__(self, name: str, days: int | None, parent: QWidget | None = None) -> None:
        title = translate("RhythmPanel", "How often to be in touch with {name}?").replace("{name}", name)
        super().__init__(title, parent)
        usual = (
            ("1", self.tr("2 weeks"), 14),
            ("2", self.tr("Month"), 30),
            ("3", self.tr("Quarter"), 90),
            ("4", self.tr("Half a year"), 180),
            ("5", self.tr("Year"), 365),
        )
        answers = [(key, words, partial(self.chosen.emit, span)) for key, words, span in usual]
        self.add_answers([*answers, ("0", self.tr("As the tie"), partial(self.chosen.emit, None))])
        self.days = QSpinBox(minimum=1, maximum=_MOST_DAYS, value=days or 60)
        self.days.setSuffix(self.tr(" days"))
        give_room(self.days)
        self.days.setAccessibleName(self.tr("Days between two touches"))
        self.days.lineEdit().returnPressed.connect(self._choose_own)
        row = QHBoxLayout()
        row.addWidget(Label(self.tr("Or every"), tone="muted"))
        row.addWidget(self.days)
        row.addWidget(Button(self.tr("Set"), clicked=self._choose_own))
        row.addStretch(1)
        self.column.addLayout(row)

    def _choose_own(self) -> None:
        self.chosen.emit(self.days.value())
