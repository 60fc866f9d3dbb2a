"""The frame of the three panes: a header line, and a body below it."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netplanner.ui import theme
from netplanner.ui.widgets.buttons import ToolButton
from netplanner.ui.widgets.labels import Label


class Pane(QWidget):
    """A titled pane. Further widgets go into the header by `add_left` (behind the title) and `add_right` (before
    + and ⤢); the content is given by `set_body`."""

    expand_requested = Signal()
    add_requested = Signal()

    def __init__(self, title: str, add_text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._expanded = False
        self.setAccessibleName(title)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.Base)
        self._title = Label(title, font="heading")
        self._count = Label(tone="muted")
        self._count.hide()
        self.add_button = ToolButton("plus", add_text or self.tr("Add"), clicked=self.add_requested.emit)
        self.add_button.setVisible(bool(add_text))
        self.expand_button = ToolButton("maximize-2", "", clicked=self.expand_requested.emit)
        self._name_expand_button()
        self._left = QHBoxLayout()
        self._right = QHBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(self._header())
        self._body: QWidget | None = None

    def _header(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(theme.px(14), theme.px(5), theme.px(6), theme.px(3))
        row.setSpacing(theme.GRID)
        row.addWidget(self._title)
        row.addWidget(self._count)
        self._left.setSpacing(theme.GRID // 2)
        self._right.setSpacing(theme.GRID // 2)
        row.addLayout(self._left)
        row.addStretch(1)
        row.addLayout(self._right)
        row.addWidget(self.add_button)
        row.addWidget(self.expand_button)
        return row

    def set_title(self, title: str) -> None:
        self._title.setText(title)
        self.setAccessibleName(title)

    def set_count(self, count: int | None) -> None:
        """The number behind the title; None hides it."""
        self._count.setVisible(count is not None)
        self._count.setText("" if count is None else QLocale().toString(count))

    def set_body(self, widget: QWidget) -> None:
        if self._body is not None:
            self._column.removeWidget(self._body)
            self._body.deleteLater()
        self._body = widget
        self._column.addWidget(widget, 1)

    def add_left(self, widget: QWidget) -> None:
        self._left.addWidget(widget)

    def add_right(self, widget: QWidget) -> None:
        self._right.addWidget(widget)

    @property
    def expanded(self) -> bool:
        return self._expanded

    def set_expanded(self, expanded: bool) -> None:
        """Told by the window when the pane gets the whole width or gives it back; panes override to show more."""
        self._expanded = expanded
        self.expand_button.set_icon("minimize-2" if expanded else "maximize-2")
        self._name_expand_button()

    def _name_expand_button(self) -> None:
        text = self.tr("Back to three panes") if self._expanded else self.tr("Give this pane the whole window")
        self.expand_button.set_text(text)
