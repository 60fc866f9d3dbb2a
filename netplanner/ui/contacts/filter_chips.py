"""The conditions of a search as chips, and the quiet link beside the order of the list."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from netplanner.domain.search_query import UNDECIDED, Condition, ConditionKey
from netplanner.ui import theme
from netplanner.ui.widgets.chip import Chip
from netplanner.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from netplanner.ui.contacts.filter_words import Names


class ConditionChips(QObject):
    """Keeps one chip for each condition in a flow of chips, behind the `first` of them.

    `changed` follows what the user takes away; `edit_requested(Condition, QWidget)` a click on a chip. `names` tells
    what the book calls things, asked only where a chip needs it.
    """

    changed = Signal()
    edit_requested = Signal(object, QWidget)

    def __init__(self, flow: FlowLayout, first: int, names: Callable[[], "Names"], owner: QWidget) -> None:
        super().__init__(owner)
        self._flow = flow
        self._first = first
        self._names = names
        self._owner = owner
        self._chips: dict[Condition, Chip] = {}

    def conditions(self) -> tuple[Condition, ...]:
        return tuple(self._chips)

    def set_conditions(self, conditions: Sequence[Condition]) -> None:
        """Shows exactly these, in their order; chips that stay keep the focus."""
        wanted = list(dict.fromkeys(conditions))
        for condition in [known for known in self._chips if known not in wanted]:
            self._drop(condition)
        for place, condition in enumerate(wanted):
            if condition not in self._chips:
                self._chips[condition] = self._chip(condition)
                self._flow.insert_widget(self._first + place, self._chips[condition])
                # A layout shows what it was given a moment later.
                self._chips[condition].show()
        self._chips = {condition: self._chips[condition] for condition in wanted}
        self._order_by_tab()

    def _order_by_tab(self) -> None:
        """Tab goes through the chips as they stand, though they are made after what stands behind them."""
        item = self._flow.itemAt(self._first - 1)
        before = item.widget() if item is not None else None
        for chip in self._chips.values():
            if before is not None:
                QWidget.setTabOrder(before, chip)
            before = chip

    def add(self, condition: Condition) -> None:
        self.set_conditions((*self._chips, condition))

    def remove(self, condition: Condition) -> None:
        """As the ✕ of its chip does: the keys go to the chip before it, if there is one."""
        chips = list(self._chips.items())
        place = next((at for at, (known, _) in enumerate(chips) if known == condition), None)
        if place is None:
            return
        had_focus = chips[place][1].hasFocus()
        self._drop(condition)
        others = [chip for known, chip in chips if known != condition]
        if had_focus and others:
            others[min(place, len(others) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        elif had_focus:
            self._owner.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def remove_last(self) -> bool:
        """Takes the last condition away; False where there is none."""
        if not self._chips:
            return False
        self.remove(list(self._chips)[-1])
        return True

    def refresh(self) -> None:
        """Says anew what may be called otherwise now."""
        for condition, chip in self._chips.items():
            if _needs_names(condition):
                chip.setText(self._text(condition))

    def _text(self, condition: Condition) -> str:
        from netplanner.ui.contacts.filter_words import Names, condition_text

        return condition_text(condition, self._names() if _needs_names(condition) else Names())

    def _chip(self, condition: Condition) -> Chip:
        tie = None
        if condition.key is ConditionKey.TIE and not condition.negated and condition.value != UNDECIDED:
            tie = condition.value
        chip = Chip(self._text(condition), removable=True, tone="soft", tie=tie)
        chip.setAccessibleDescription(self.tr("Filter. Delete takes it away, Enter changes it."))
        chip.removed.connect(lambda: self.remove(condition))
        chip.clicked.connect(lambda: self.edit_requested.emit(condition, chip))
        return chip

    def _drop(self, condition: Condition) -> None:
        chip = self._chips.pop(condition)
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()


def _needs_names(condition: Condition) -> bool:
    return condition.key in (ConditionKey.GOAL, ConditionKey.PLATFORM, ConditionKey.CHANNEL)


class SmallLink(QAbstractButton):
    """Small words in the colour of links."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(text)
        self.setFont(theme.font("small"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        measure = self.fontMetrics()
        return QSize(measure.horizontalAdvance(self.text()) + theme.px(4), measure.height() + theme.px(8))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.setPen(colours.accent)
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())
        if self.hasFocus():
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
