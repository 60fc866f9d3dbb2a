"""The lines of a vCard that NetPlanner has no field for: to see, and to take away one by one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from netplanner.domain.contact import CardSource
from netplanner.ui import theme
from netplanner.ui.contacts import field_text
from netplanner.ui.contacts.row_marks import Cross
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.labels import Label, plain_tip

_MOST = 60
_LONGEST = 240


class CardLines(QWidget):
    """`card()` is the card without the lines that were taken away; it is the same object where none was."""

    def __init__(self, card: CardSource | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = card
        self._gone: set[int] = set()
        self._widgets: dict[int, tuple[QWidget, ...]] = {}
        self._buttons: list[QWidget] = []
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(10))
        self._grid.setVerticalSpacing(theme.px(2))
        self._grid.setColumnStretch(1, 1)
        self._back = Button(self.tr("Put back what was taken away"), kind="link", clicked=self.put_back)
        self._back.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(2), 0, 0)
        column.setSpacing(theme.px(2))
        column.addLayout(self._grid)
        if card is not None:
            self._fill(card)
        column.addWidget(self._back, alignment=Qt.AlignmentFlag.AlignLeft)

    def card(self) -> CardSource | None:
        if self._card is None or not self._gone:
            return self._card
        from netplanner.formats.vcard.unknown import without

        return without(self._card, self._gone)

    def is_empty(self) -> bool:
        return not self._widgets

    def put_back(self) -> None:
        self._gone.clear()
        for widgets in self._widgets.values():
            for widget in widgets:
                widget.show()
        self._back.hide()
        if self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, card: CardSource) -> None:
        from netplanner.formats.vcard.unknown import unknown_lines

        found = unknown_lines(card)
        for line in found[:_MOST]:
            head, value = field_text.card_line(line.text)
            self._add(line.place, line.label.removeprefix("_$!<").removesuffix(">!$_") or head, value)
        if len(found) > _MOST:
            more = Label(self.tr("… and %Ln more", None, len(found) - _MOST), font="small", tone="muted")
            self._grid.addWidget(more, self._grid.rowCount(), 1)

    def _add(self, place: int, head: str, value: str) -> None:
        row = self._grid.rowCount()
        name = Label(head[:40], font="small", tone="muted")
        name.setToolTip(plain_tip(head))
        text = Label(value[:_LONGEST] + ("…" if len(value) > _LONGEST else ""), font="small", wrap=True)
        text.setToolTip(plain_tip(value))
        remove = Cross(self.tr("Remove {name}").replace("{name}", head[:40]))
        remove.clicked.connect(lambda: self._remove(place))
        self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(text, row, 1, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(remove, row, 2, Qt.AlignmentFlag.AlignVCenter)
        self._widgets[place] = (name, text, remove)
        self._buttons.append(remove)

    def _remove(self, place: int) -> None:
        self._gone.add(place)
        self._back.show()
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)
        for widget in self._widgets[place]:
            widget.hide()
