"""Sheets: the card that lies over the dimmed window while one thing is asked or shown."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QColor, QDragEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from netplanner.ui import theme
from netplanner.ui.widgets.buttons import Button, PrimaryButton
from netplanner.ui.widgets.hairline import hairline
from netplanner.ui.widgets.labels import Label


class _Backdrop(QWidget):
    """Dims the window and keeps the mouse from it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("backdrop")
        self.setAcceptDrops(True)
        self.setGeometry(window.rect())
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self.setGeometry(self._window.rect())
        return False

    def event(self, event: QEvent) -> bool:
        # What lies below gets no mouse, wheel or drop while the sheet is open.
        if event.type() in _KEPT_FROM_THE_WINDOW:
            event.accept()
            return True
        return super().event(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.colours_of(self).overlay)


_KEPT_FROM_THE_WINDOW = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.Wheel,
        QEvent.Type.ContextMenu,
    }
)


class Sheet(QDialog):
    """A dialog drawn as a card over its window, at most as large as the window leaves room.

    Fill it by `set_body`, `add_footer_left` and `add_button`; show it by `open()` (answers by `accepted`,
    `rejected`, `finished`) or `exec()`. Esc closes it. `wanted` is its size at 100 %.
    """

    def __init__(
        self, parent: QWidget | None = None, title: str = "", subtitle: str = "", wanted: QSize = QSize(640, 480)
    ) -> None:
        self._window = parent.window() if parent is not None else None
        self._backdrop = _Backdrop(self._window) if self._window is not None else None
        super().__init__(self._backdrop)
        if self._backdrop is not None:
            # Tab stays inside a SubWindow, and its shortcuts act only while it has the focus.
            self.setWindowFlags(Qt.WindowType.SubWindow | Qt.WindowType.FramelessWindowHint)
        self._wanted = QSize(theme.px(wanted.width()), theme.px(wanted.height()))
        # Fields may take the focus while the sheet is being filled: what has it now gets it back.
        self._former_focus: QWidget | None = self._window.focusWidget() if self._window is not None else None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self._title = Label(font="title", wrap=True)
        self._subtitle = Label(tone="muted", wrap=True)
        self._error = Label(tone="danger", wrap=True)
        self._error.hide()
        self._waits = Label(tone="muted", wrap=True)
        self._waits.hide()
        self._body: QWidget | None = None
        self._body_place = QVBoxLayout()
        self._footer_left = QHBoxLayout()
        self._footer = QHBoxLayout()
        self._build()
        self.set_title(title, subtitle)
        if self._window is not None:
            self._window.installEventFilter(self)

    def _build(self) -> None:
        margin = theme.px(22)
        head = QVBoxLayout()
        head.setContentsMargins(margin, theme.px(18), margin, theme.px(8))
        head.setSpacing(theme.px(4))
        head.addWidget(self._title)
        head.addWidget(self._subtitle)
        self._body_place.setContentsMargins(margin, theme.px(4), margin, theme.px(12))
        self._footer.setContentsMargins(margin, theme.px(12), margin, theme.px(14))
        self._footer.setSpacing(theme.GRID)
        self._footer_left.setSpacing(theme.GRID)
        self._footer.addLayout(self._footer_left)
        self._footer.addStretch(1)
        problem = QVBoxLayout()
        problem.setContentsMargins(margin, 0, margin, 0)
        problem.addWidget(self._error)
        problem.addWidget(self._waits)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._body_place, 1)
        column.addLayout(problem)
        column.addWidget(hairline())
        column.addLayout(self._footer)

    def set_title(self, title: str, subtitle: str = "") -> None:
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))
        self.setWindowTitle(title)
        self.setAccessibleName(title)

    def set_body(self, widget: QWidget, *, margins: bool = True) -> None:
        """The content; `margins=False` lets a table reach the edges of the card."""
        if self._body is not None:
            self._body_place.removeWidget(self._body)
            self._body.deleteLater()
        side = theme.px(22) if margins else 0
        self._body_place.setContentsMargins(side, theme.px(4), side, theme.px(12))
        self._body = widget
        self._body_place.addWidget(widget, 1)

    def add_footer_left(self, widget: QWidget) -> None:
        """Puts a widget into the left of the footer, behind those put there before."""
        self._footer_left.addWidget(widget)

    def add_button(
        self, text: str, clicked: Callable[[], object] | None = None, *, primary: bool = False, kind: str = ""
    ) -> Button:
        """Adds a button at the right end; the primary one is what Enter presses."""
        button = PrimaryButton(text, clicked=clicked) if primary else Button(text, kind=kind, clicked=clicked)
        self._footer.addWidget(button)
        if self.isVisible():
            # A layout shows what it was given a moment later; until then a button can't take the focus.
            button.show()
        return button

    def set_error(self, text: str) -> None:
        """A line above the footer about the whole sheet; "" takes it away."""
        self._error.setText(text)
        self._error.setVisible(bool(text))

    def set_waiting(self, text: str) -> None:
        """A quiet line in the same place; "" takes it away."""
        self._waits.setText(text)
        self._waits.setVisible(bool(text))

    def setVisible(self, visible: bool) -> None:
        if self._backdrop is None:
            if visible:
                self.resize(self._wanted)
            super().setVisible(visible)
            return
        if visible:
            focus = self._window.focusWidget() if self._window is not None else None
            if focus is not None and not self.isAncestorOf(focus):
                self._former_focus = focus
            self._fit()
            self._backdrop.show()
            self._backdrop.raise_()
        super().setVisible(visible)
        if visible:
            self._take_focus()
        else:
            self._backdrop.hide()

    def done(self, result: int) -> None:
        super().done(result)
        if self._backdrop is None:
            return
        self._backdrop.hide()
        self._give_focus_back()
        # The sheet is a child of its backdrop: both go when the caller's signals have been served.
        self._backdrop.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._window and self.isVisible():
            self._fit()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.line if colours.dark else QColor(0, 0, 0, 20), 1))
        painter.setBrush(colours.raised)
        radius = theme.RADIUS + 4 if self._backdrop is not None else 0
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _fit(self) -> None:
        """In the middle of the window, as large as wanted and as the window allows."""
        if self._window is None:
            return
        room = self._window.size() - QSize(theme.GRID * 4, theme.GRID * 4)
        size = self._wanted.expandedTo(self.minimumSizeHint()).boundedTo(room)
        self.resize(size)
        free = self._window.size() - size
        self.move(free.width() // 2, free.height() // 2)

    def _take_focus(self) -> None:
        focus = self.focusWidget()
        if focus is None or not focus.isVisibleTo(self):
            # Where nothing in it takes the focus, the sheet itself hears Esc.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.focusNextPrevChild(True)
        else:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give_focus_back(self) -> None:
        # What was done may have made its place anew, the former widget with it.
        if self._former_focus is not None and isValid(self._former_focus):
            self._former_focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self._former_focus = None


def is_sheet_open(window: QWidget) -> bool:
    """Whether a sheet lies over `window`: its commands rest meanwhile."""
    return any(
        child.isVisible()
        for child in window.findChildren(QWidget, "backdrop", options=Qt.FindChildOption.FindDirectChildrenOnly)
    )
