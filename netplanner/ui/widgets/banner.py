"""The banner that names what was just done and takes it back."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from netplanner.ui import theme
from netplanner.ui.widgets.buttons import Button, ToolButton
from netplanner.ui.widgets.elided import ElidedLabel

_SHOWN_MS = 12_000


class UndoBanner(QWidget):
    """ "3 contacts deleted · Undo", floating above the lower edge of its parent for twelve seconds.

    The time stands still while the mouse is over it or the focus in it. The act also stays in Edit › Undo.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = parent
        self._act: Callable[[], object] | None = None
        self._text = ElidedLabel()
        self._button = Button(self.tr("Undo"), kind="link", clicked=self._do)
        self._more_act: Callable[[], object] | None = None
        self._more = Button("", kind="link", clicked=self._do_more)
        self._close = ToolButton("x", self.tr("Close"), clicked=self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), theme.px(6), theme.px(8), theme.px(6))
        row.addWidget(self._text)
        row.addWidget(self._button)
        row.addWidget(self._more)
        row.addWidget(self._close)
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._timer.timeout.connect(self._end)
        parent.installEventFilter(self)
        self.hide()

    def announce(
        self,
        text: str,
        action: str = "",
        act: Callable[[], object] | None = None,
        *,
        more: str = "",
        more_act: Callable[[], object] | None = None,
    ) -> None:
        """Shows `text` and, where given, a button `action` that calls `act`, and a second one."""
        self._act, self._more_act = act, more_act
        self._more.setText(more)
        self._more.setVisible(more_act is not None)
        self._text.setText(text)
        self._button.setText(action)
        self._button.setVisible(act is not None)
        self.setAccessibleName(text)
        self._fit()
        self.show()
        self.raise_()
        self._timer.start()
        # PySide makes all roles and states a class each at the import; a start announces nothing.
        from PySide6.QtGui import QAccessible, QAccessibleEvent

        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def text(self) -> str:
        return self._text.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._ground and self.isVisible():
            self._fit()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(colours.accent)
        painter.setBrush(colours.raised)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def _fit(self) -> None:
        parent = self._ground
        text_width = self._text.fontMetrics().horizontalAdvance(self._text.text())
        buttons = self._button.sizeHint().width() if self._act is not None else 0
        if self._more_act is not None:
            buttons += self._more.sizeHint().width() + theme.px(12)
        wanted = text_width + buttons + self._close.width() + theme.px(64)
        width = min(wanted, parent.width() - theme.GRID * 4)
        height = self.sizeHint().height()
        self.setGeometry((parent.width() - width) // 2, parent.height() - height - theme.px(44), width, height)

    def _do(self) -> None:
        act, self._act = self._act, None
        self.hide()
        if act is not None:
            act()

    def _do_more(self) -> None:
        act, self._more_act = self._more_act, None
        self.hide()
        if act is not None:
            act()

    def _end(self) -> None:
        if self.underMouse() or self.isAncestorOf(self.window().focusWidget() or self.window()):
            self._timer.start()
            return
        self.hide()
