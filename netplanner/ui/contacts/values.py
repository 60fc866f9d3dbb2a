"""The rows of a card: a muted label on the left, a value to read, copy or open on the right."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QFont,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QMenu, QSizePolicy, QWidget

from netplanner.ui import theme
from netplanner.ui.widgets.labels import Label, plain_tip

_LONGEST = 10_000


class LinkButton(QAbstractButton):
    """A value that opens by a click or Enter; Ctrl+C and the menu copy it. Too long a one ends in "…"."""

    def __init__(self, text: str, clicked: Callable[[], object], tip: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(plain_tip(tip))
        self.setFont(theme.font("body"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: clicked())

    def sizeHint(self) -> QSize:
        measure = self.fontMetrics()
        return QSize(measure.horizontalAdvance(self.text()) + theme.px(4), measure.height() + theme.px(2))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(40), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours_of(self)
        painter = QPainter(self)
        made = QFont(self.font())
        made.setUnderline(self.underMouse())
        painter.setFont(made)
        painter.setPen(colours.accent)
        rect = self.rect().adjusted(0, 0, -theme.px(2), 0)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, rect.width())
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)
        painter.drawText(rect, flags, text)
        if self.hasFocus():
            wide = min(self.fontMetrics().horizontalAdvance(text), rect.width())
            painter.drawRect(QRect(0, 0, wide + 1, self.height() - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open"), self.click)
        menu.addAction(self.tr("Copy"), self._copy)
        menu.popup(event.globalPos())

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())


class ValueGrid(QWidget):
    """Rows of label and value. Values are plain text whatever they hold."""

    def __init__(self, label_width: int = 88, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(14))
        self._grid.setVerticalSpacing(theme.px(7))
        self._grid.setColumnMinimumWidth(0, theme.px(label_width))
        self._grid.setColumnStretch(1, 1)

    def is_empty(self) -> bool:
        return self._grid.count() == 0

    def add_text(self, label: str, text: str, *, tone: str = "") -> None:
        if text.strip():
            shown = text if len(text) <= _LONGEST else text[:_LONGEST] + "…"
            value = Label(shown, tone=tone, wrap=True, selectable=True)
            value.setAccessibleName(f"{label}: {shown[:200]}")
            self.add_widget(label, value)

    def add_link(self, label: str, text: str, clicked: Callable[[], object], tip: str = "") -> None:
        button = LinkButton(text, clicked, tip)
        button.setAccessibleName(f"{label}: {text}")
        self.add_widget(label, button)

    def add_widget(self, label: str, value: QWidget) -> None:
        line = self._grid.rowCount()
        name = Label(label, tone="muted", wrap=True)
        name.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        name.setBuddy(value)
        self._grid.addWidget(name, line, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, line, 1, Qt.AlignmentFlag.AlignTop)
