"""The end of sorting: what was decided, and what is left."""

from collections.abc import Mapping

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from netplanner.domain.words import Tie
from netplanner.ui import theme, wording
from netplanner.ui.contacts.triage_past import LATER
from netplanner.ui.widgets.buttons import Button, PrimaryButton
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.tie import tie_icon


class Summary(QWidget):
    """`done` ends, `go_on` goes back to where it was ended, `again` goes through those who were put off."""

    done = Signal()
    go_on = Signal()
    again = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label(font="title", wrap=True)
        self._left = Label(tone="muted", wrap=True)
        self._lines = QWidget()
        self._grid = QGridLayout(self._lines)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(10))
        self._grid.setVerticalSpacing(theme.px(8))
        self._again = Button(self.tr("Go through those left for later"), clicked=self.again.emit)
        self._go_on = Button(self.tr("Go on sorting"), clicked=self.go_on.emit)
        self._done = PrimaryButton(self.tr("Done"), clicked=self.done.emit)
        self._texts: list[str] = []
        middle = Qt.AlignmentFlag.AlignHCenter
        for label in (self._title, self._left):
            label.setAlignment(middle)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.GRID)
        buttons.addStretch(1)
        buttons.addWidget(self._go_on)
        buttons.addWidget(self._again)
        buttons.addWidget(self._done)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.GRID * 3] * 4)
        column.setSpacing(theme.px(14))
        column.addStretch(2)
        column.addWidget(self._title)
        column.addWidget(self._lines, 0, middle)
        column.addWidget(self._left)
        column.addSpacing(theme.GRID)
        column.addLayout(buttons)
        column.addStretch(3)

    def show_counts(self, counts: Mapping[str, int], *, was_somebody: bool, is_through: bool) -> None:
        """`counts` by decision; `was_somebody` is whether there was anybody to sort, `is_through` whether all were
        seen. `show_left` follows."""
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._texts = []
        decided = sum(count for what, count in counts.items() if what != LATER)
        if decided:
            self._title.setText(self.tr("%Ln people sorted", None, decided))
        else:
            self._title.setText(self.tr("Nobody sorted yet") if was_somebody else self.tr("Nobody to sort"))
        for line, (what, words) in enumerate(self._rows()):
            if counts.get(what):
                self._add_line(line, what, words, counts[what])
        self._go_on.setVisible(not is_through)
        self._again.setVisible(is_through and bool(counts.get(LATER)))

    def show_left(self, left: int) -> None:
        """How many are undecided still."""
        words = self.tr("%Ln people are undecided still.", None, left)
        self._left.setText(words if left else self.tr("Everybody has their place."))

    def take_focus(self) -> None:
        self._done.setFocus(Qt.FocusReason.OtherFocusReason)

    def text(self) -> str:
        return ". ".join((self._title.text(), *self._texts, self._left.text()))

    def _rows(self) -> list[tuple[str, str]]:
        ties = [(str(tie), wording.tie_name(tie)) for tie in (Tie.CLOSE, Tie.GOOD, Tie.ACQUAINTANCE)]
        others = [
            ("invite", self.tr("Invitations planned")),
            ("skip", self.tr("Left out with a reason")),
            (LATER, self.tr("Left for later")),
        ]
        return [*ties, *others]

    def _add_line(self, line: int, what: str, words: str, count: int) -> None:
        number = Label(QLocale().toString(count), font="strong")
        number.setFont(theme.tabular(number.font()))
        number.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(number, line, 0)
        if what in list(Tie):
            sign = Label()
            sign.setPixmap(tie_icon(what, theme.px(14)).pixmap(theme.px(14), theme.px(14)))
            self._grid.addWidget(sign, line, 1)
        self._grid.addWidget(Label(words), line, 2)
        self._texts.append(f"{number.text()} {words}")
