"""The one question about what was done, answered by one key, and what it proposes to do next."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from netplanner.domain.calendar import add_days
from netplanner.domain.next_touch import NextTouch
from netplanner.domain.outcome import Outcome
from netplanner.domain.words import OutreachResult
from netplanner.ui import theme
from netplanner.ui.calendar import done_words
from netplanner.ui.calendar.done_words import MINUTES, Answer
from netplanner.ui.calendar.key_chip import KeyChip
from netplanner.ui.widgets.flow import FlowLayout
from netplanner.ui.widgets.labels import Label

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_DAYS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}


class WhyLine(QLineEdit):
    """One line of a why: Enter takes it."""

    answered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("because …"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) not in _ENTER:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        elif not event.isAutoRepeat():
            self.answered.emit()


def _nothing(result: OutreachResult) -> NextTouch | None:
    return None


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked about: the results offered, the likely one first, and what each leads to.

    `propose` tells what may come next after a result, `today` is the day before which nothing is planned. `outcome`
    is what can be logged with it, `outcome_text` says what for; None where nothing can. `names` are the people.
    `lacking` is how many invitations have no why: of one a line is asked for, of `several` plans none fits all.
    """

    results: tuple[OutreachResult, ...]
    names: tuple[str, ...] = ()
    minutes: int | None = None
    propose: Callable[[OutreachResult], NextTouch | None] = _nothing
    today: date = date.min
    outcome: Outcome | None = None
    outcome_text: str = ""
    lacking: int = 0
    several: bool = False


class DoneBar(QWidget):
    """Asks, then shows what may come next: Enter takes it, Esc leaves it. `answered` comes once, `cancelled` else.

    Between the two it asks for the why of an invitation that has none, which may go without, and counts so.
    Once it was said how it went, that is not lost: where the bar is taken away it answers without what comes next.
    """

    answered = Signal(object)
    cancelled = Signal()
    # It needs another height from now on.
    resized = Signal()

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = question
        self._keys = done_words.keys(question.results)
        self._result: OutreachResult | None = None
        # Said, but not yet why: Esc takes it back.
        self._waiting: OutreachResult | None = None
        self._why = ""
        self._next: NextTouch | None = None
        self._minutes: int | None = None
        self._over = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title = Label(self.tr("How did it go?"), font="strong")
        self._told = Label(wrap=True)
        self._told.hide()
        self.results = {
            result: self._result_chip(result, strong=not number) for number, result in enumerate(question.results)
        }
        self.minutes = {minutes: self._minutes_chip(number, minutes) for number, minutes in enumerate(MINUTES, 1)}
        self.outcome = KeyChip(question.outcome_text, done_words.outcome_key(), self)
        self.outcome.setCheckable(True)
        self.outcome.setVisible(question.outcome is not None)
        self.why = WhyLine(self)
        self.say = KeyChip(self.tr("With this why"), "↵", self, strong=True)
        self.anyway = KeyChip(self.tr("Sent anyway, without"), self.tr("Ctrl+↵", "key"), self)
        self.back = KeyChip(self.tr("Back"), self.tr("Esc", "key"), self)
        self.take = KeyChip(self.tr("Plan it"), "↵", self, strong=True)
        self.later = KeyChip(self.tr("A day later"), "→", self)
        self.leave = KeyChip(self.tr("Leave it"), self.tr("Esc", "key"), self)
        self._build()
        self._ask_result()

    def _build(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(2), 0, theme.px(8))
        column.setSpacing(theme.px(6))
        column.addWidget(self._title)
        column.addWidget(self._told)
        column.addWidget(self.why)
        self._first, self._second, self._third = QWidget(self), QWidget(self), QWidget(self)
        self._reasons = QWidget(self)
        lines: tuple[tuple[QWidget, tuple[QWidget, ...]], ...] = (
            (self._first, (*self.results.values(), self.outcome)),
            (self._second, (Label(self.tr("Minutes"), font="small", tone="muted"), *self.minutes.values())),
            (self._reasons, (self.say, self.anyway, self.back)),
            (self._third, (self.take, self.later, self.leave)),
        )
        for line, widgets in lines:
            flow = FlowLayout(line, theme.px(6))
            for widget in widgets:
                if isinstance(widget, Label):
                    widget.setFixedHeight(self.take.sizeHint().height())
                flow.addWidget(widget)
            column.addWidget(line)
        self.why.setVisible(False)
        self.why.answered.connect(lambda: self._reason(self.why.text()))
        self.say.clicked.connect(lambda: self._reason(self.why.text()))
        self.anyway.clicked.connect(lambda: self._reason("", anyway=True))
        self.back.clicked.connect(self._ask_result)
        self.take.clicked.connect(lambda: self._finish(with_next=True))
        self.leave.clicked.connect(lambda: self._finish(with_next=False))
        self.later.clicked.connect(lambda: self._move(1))

    def _result_chip(self, result: OutreachResult, *, strong: bool) -> KeyChip:
        chip = KeyChip(done_words.result_text(result), done_words.result_key(result), self, strong=strong)
        chip.clicked.connect(lambda: self.choose(result))
        return chip

    def _minutes_chip(self, number: int, minutes: int) -> KeyChip:
        chip = KeyChip(QLocale().toString(minutes), QLocale().toString(number), self)
        chip.setCheckable(True)
        chip.setAccessibleName(self.tr("%Ln minute(s)", "", minutes))
        chip.clicked.connect(lambda: self._set_minutes(minutes))
        return chip

    def is_asking(self) -> bool:
        """Whether it hasn't been said yet how it went."""
        return self._result is None

    def height_at(self, width: int) -> int:
        """How high it is at a width."""
        return self._column.totalHeightForWidth(max(1, width))

    def title(self) -> str:
        return self._title.text()

    def told(self) -> str:
        """What is proposed next, "" while nothing is."""
        return self._told.text()

    def answer(self) -> Answer | None:
        """What was said so far, without what comes next."""
        if self._result is None:
            return None
        outcome = self._question.outcome if self.outcome.isChecked() else None
        return Answer(self._result, self._minutes, outcome, why=self._why)

    # --- keys ------------------------------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.why.isVisible():
            # A click beside the line keeps the keys in it.
            self.why.setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self._waiting is not None and modifiers == Qt.KeyboardModifier.ControlModifier and key in _ENTER:
            self._reason("", anyway=True)
            return
        if modifiers & ~Qt.KeyboardModifier.ShiftModifier:
            super().keyPressEvent(event)
            return
        # The key that asked the question, still held down, is no answer to it.
        if not event.isAutoRepeat() or key in _DAYS:
            self._hear(key, event.text().upper())
        # A letter that means nothing here must not act on the list below.
        event.accept()

    def _hear(self, key: Qt.Key, letter: str) -> None:
        if self._waiting is not None:
            self._reasoning(key)
        elif self.is_asking():
            self._asking(key, letter)
        else:
            self._proposing(key)

    def _asking(self, key: Qt.Key, letter: str) -> None:
        if key == Qt.Key.Key_Escape:
            self.cancel()
        elif key in _ENTER or key == Qt.Key.Key_Space:
            self.choose(self._question.results[0])
        elif letter in self._keys:
            self.choose(self._keys[letter])
        elif letter == done_words.outcome_key() and self._question.outcome is not None:
            self.outcome.toggle()
        elif letter.isdecimal() and 1 <= int(letter) <= len(MINUTES):
            self._set_minutes(MINUTES[int(letter) - 1])

    def _reasoning(self, key: Qt.Key) -> None:
        if key == Qt.Key.Key_Escape:
            self._ask_result()
        elif key in _ENTER:
            self._reason(self.why.text(), anyway=self._question.several)

    def _proposing(self, key: Qt.Key) -> None:
        if key in _ENTER:
            self._finish(with_next=True)
        elif key == Qt.Key.Key_Escape:
            self._finish(with_next=False)
        elif key in _DAYS:
            self._move(_DAYS[key])

    # --- answering -------------------------------------------------------------------------------------------

    def cancel(self) -> None:
        """Takes the question back; where it was said how it went, that holds."""
        if self._result is not None:
            self._finish(with_next=False)
        elif not self._over:
            self._over = True
            self.cancelled.emit()

    def _set_minutes(self, minutes: int) -> None:
        self._minutes = None if self._minutes == minutes else minutes
        for value, chip in self.minutes.items():
            chip.setChecked(value == self._minutes)

    def choose(self, result: OutreachResult) -> None:
        """Says how it went."""
        if self._result is not None or self._over:
            return
        if self._question.lacking:
            self._ask_why(result)
        else:
            self._propose(result)

    def _ask_result(self) -> None:
        self._waiting = None
        self._title.setText(self.tr("How did it go?"))
        offered = [*self.results.values(), *([self.outcome] if self._question.outcome is not None else [])]
        self._show((self._first, self._second), offered)

    def _ask_why(self, result: OutreachResult) -> None:
        self._waiting = result
        self._title.setText(self.tr("Why this invitation?"))
        one = not self._question.several
        self.say.setVisible(one)
        chips = (self.say, self.anyway, self.back) if one else (self.anyway, self.back)
        self._show((self.why, self._reasons) if one else (self._reasons,), chips)

    def _reason(self, text: str, *, anyway: bool = False) -> None:
        """Takes the why; without one only `anyway`."""
        if self._waiting is None or not (text.strip() or anyway):
            return
        result, self._waiting, self._why = self._waiting, None, text.strip()
        self._propose(result)

    def _propose(self, result: OutreachResult) -> None:
        self._result = result
        self._next = self._question.propose(result)
        if self._next is None:
            self._finish(with_next=False)
            return
        self._title.setText(self.tr("What comes next?"))
        self._show((self._third,), (self.take, self.later, self.leave))

    def _show(self, lines: Sequence[QWidget], offered: Sequence[KeyChip]) -> None:
        """Shows these lines alone. The focus stays here: who can't see the chips hears them with the question."""
        writes = self.why in lines
        had_focus = self.hasFocus() or self.why.hasFocus()
        for line in (self.why, self._first, self._second, self._reasons, self._third):
            line.setVisible(line in lines)
        if had_focus:
            (self.why if writes else self).setFocus(Qt.FocusReason.OtherFocusReason)
        self.setAccessibleDescription(", ".join(chip.accessibleName() for chip in offered))
        self._say()
        self.resized.emit()

    def _move(self, days: int) -> None:
        if self._next is None:
            return
        day = max(add_days(date.fromisoformat(self._next.plan.due_on), days), self._question.today)
        self._next = self._next._replace(plan=replace(self._next.plan, due_on=day.isoformat()))
        self._say()

    def _say(self) -> None:
        told = done_words.next_text(self._next, self._question.names) if self._next is not None else ""
        if self._waiting is not None:
            told = self._lacking_text()
        self._told.setText(told)
        self._told.setVisible(bool(told))
        self.setAccessibleName(" ".join(filter(None, (self._title.text(), told))))
        self.why.setAccessibleName(self.accessibleName())
        self.why.setAccessibleDescription(self.accessibleDescription())

    def _lacking_text(self) -> str:
        if not self._question.several:
            return self.tr("It says no why yet. One line will do; without one it counts as sent anyway.")
        return self.tr(
            "%Ln invitation(s) say no why: they count as sent anyway. Say it of each alone.", "", self._question.lacking
        )

    def _finish(self, *, with_next: bool) -> None:
        answer = self.answer()
        if answer is None or self._over:
            return
        self._over = True
        follows = self._next.plan if with_next and self._next is not None else None
        self.answered.emit(answer._replace(next=follows))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._finish(with_next=False)
