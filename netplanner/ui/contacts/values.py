"""The rows of a card: a muted label on the left, a value to read, copy, open or choose on the right."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QFont,
    QGuiApplication,
    QIcon,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QMenu, QSizePolicy, QToolTip, QWidget

from netplanner.ui import icons, theme
from netplanner.ui.widgets.labels import Label, plain_tip

_LONGEST = 10_000
_ICON = 13

# The property of a value that names the field it shows.
FIELD = "field"

MenuFiller = Callable[[QMenu], object]


def set_plain_text(button: QAbstractButton, text: str) -> None:
    """Text of the data: the & in "R&D" makes no shortcut of it."""
    button.setText(text)
    button.setShortcut(QKeySequence())


class LinkButton(QAbstractButton):
    """A value that opens by a click or Enter. Too long a one ends in "…".

    Behind it stands a small sign, seen while the mouse or the focus is there: copy, or ⋯ where `fill` adds acts to its
    menu. Ctrl+C copies, the menu key and the right button open the menu; Del on one with acts emits `removed`.
    `note` is muted text behind the value. One that stands inside a line of text (`inline`) has no sign.
    """

    removed = Signal()

    def __init__(
        self,
        text: str,
        clicked: Callable[[], object],
        tip: str = "",
        parent: QWidget | None = None,
        *,
        note: str = "",
        mark: QIcon | None = None,
        fill: MenuFiller | None = None,
        open_text: str = "",
        inline: bool = False,
    ) -> None:
        super().__init__(parent)
        self._inline = inline
        set_plain_text(self, text)
        self.note = note
        self._mark = mark
        self._fill = fill
        self._has_acts = fill is not None
        self._open_text = open_text
        self.setAccessibleName(f"{text}, {note}" if note else text)
        self.setToolTip(plain_tip(tip))
        self.setFont(theme.font("body"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: clicked())

    def add_acts(self, fill: MenuFiller) -> None:
        """Adds acts to the menu, behind those that are there; the sign behind the value stays."""
        former = self._fill

        def both(menu: QMenu) -> None:
            if former is not None:
                former(menu)
            fill(menu)

        self._fill = both

    def sizeHint(self) -> QSize:
        measure = self.fontMetrics()
        width = self._text_left() + measure.horizontalAdvance(self.text()) + self._note_width()
        if self._inline:
            return QSize(width + 1, measure.height())
        return QSize(width + theme.px(_ICON + 12), measure.height() + theme.px(2))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(40), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours_of(self)
        painter = QPainter(self)
        rect = self._text_rect()
        if self._mark is not None:
            side = theme.px(16)
            self._mark.paint(painter, QRect(0, (self.height() - side) // 2, side, side))
        made = QFont(self.font())
        made.setUnderline(self.underMouse())
        painter.setFont(made)
        painter.setPen(colours.accent)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)
        painter.drawText(rect, flags, self.fontMetrics().elidedText(self.text(), _ELIDED, rect.width()))
        if self.note:
            painter.setFont(theme.font("body"))
            painter.setPen(colours.muted)
            behind = rect.translated(rect.width() + theme.px(6), 0)
            behind.setRight(self._tail().left() - theme.px(2))
            painter.drawText(behind, flags, self.fontMetrics().elidedText(self.note, _ELIDED, behind.width()))
        if not self._inline and (self.underMouse() or self.hasFocus()):
            self._paint_tail(painter, colours)
        if self.hasFocus():
            painter.setPen(colours.accent)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)

    def _paint_tail(self, painter: QPainter, colours: theme.Colours) -> None:
        sign = "ellipsis" if self._has_acts else "copy"
        tail = self._tail()
        painter.drawPixmap(tail.topLeft(), icons.pixmap(sign, colours.muted, tail.width(), self.devicePixelRatioF()))

    def _text_left(self) -> int:
        return theme.px(22) if self._mark is not None else 0

    def _note_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(self.note) + theme.px(6) if self.note else 0

    def _text_rect(self) -> QRect:
        left = self._text_left()
        room = (self.width() if self._inline else self._tail().left() - theme.px(2)) - left
        # The value itself gives way last.
        wide = min(self.fontMetrics().horizontalAdvance(self.text()) + 1, room)
        return QRect(left, 0, wide, self.height())

    def _tail(self) -> QRect:
        side = theme.px(_ICON)
        wide = self._text_left() + self.fontMetrics().horizontalAdvance(self.text()) + self._note_width() + theme.px(8)
        return QRect(min(wide, self.width() - side - theme.px(3)), (self.height() - side) // 2, side, side)

    def _is_tail(self, place: QPoint) -> bool:
        return not self._inline and self._tail().adjusted(
            -theme.px(4), -theme.px(4), theme.px(4), theme.px(4)
        ).contains(place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.isDown() and self._is_tail(event.position().toPoint()):
            self.setDown(False)
            self._use_tail()
            return
        super().mouseReleaseEvent(event)

    def _use_tail(self) -> None:
        if self._has_acts:
            self._open_menu(self.mapToGlobal(self._tail().bottomLeft()))
        else:
            self._copy()
            QToolTip.showText(self.mapToGlobal(self._tail().bottomLeft()), self.tr("Copied"), self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._has_acts:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        self._open_menu(self.mapToGlobal(self._tail().bottomLeft()) if by_key else event.globalPos())

    def _open_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self._open_text.replace("&", "&&") or self.tr("Open"), self.click)
        menu.addAction(self.tr("Copy"), self._copy)
        if self._fill is not None:
            self._fill(menu)
        menu.popup(place)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())


_ELIDED = Qt.TextElideMode.ElideRight


class ChoiceButton(QAbstractButton):
    """A value in plain ink that a menu changes; a ⌄ behind it says so. `fill` makes the menu when it is opened."""

    def __init__(self, label: str, text: str, fill: MenuFiller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fill = fill
        set_plain_text(self, text)
        self.setAccessibleName(f"{label}: {text}")
        self.setFont(theme.font("body"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open_menu)

    def sizeHint(self) -> QSize:
        measure = self.fontMetrics()
        return QSize(measure.horizontalAdvance(self.text()) + theme.px(_ICON + 8), measure.height() + theme.px(2))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(40), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours_of(self)
        painter = QPainter(self)
        side = theme.px(_ICON)
        room = self.width() - side - theme.px(6)
        text = self.fontMetrics().elidedText(self.text(), _ELIDED, room)
        painter.setFont(self.font())
        painter.setPen(colours.text)
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)
        left = self.fontMetrics().horizontalAdvance(text) + theme.px(4)
        ink = colours.text if self.underMouse() or self.hasFocus() else colours.faint
        sign = icons.pixmap("chevron-down", ink, side, self.devicePixelRatioF())
        painter.drawPixmap(left, (self.height() - side) // 2 + 1, sign)
        if self.hasFocus():
            painter.setPen(colours.accent)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill(menu)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))


class ValueGrid(QWidget):
    """Rows of label and value. Values are plain text whatever they hold.

    A row may name the field it shows: a double click on it asks for that field, `edit_requested(field)`.
    """

    edit_requested = Signal(str)

    def __init__(self, label_width: int = 88, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: dict[QObject, str] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(14))
        self._grid.setVerticalSpacing(theme.px(7))
        self._grid.setColumnMinimumWidth(0, theme.px(label_width))
        self._grid.setColumnStretch(1, 1)

    def is_empty(self) -> bool:
        return self._grid.count() == 0

    def add_text(self, label: str, text: str, *, tone: str = "", field: str = "") -> None:
        if text.strip():
            shown = text if len(text) <= _LONGEST else text[:_LONGEST] + "…"
            value = Label(shown, tone=tone, wrap=True, selectable=True)
            value.setAccessibleName(f"{label}: {shown[:200]}")
            self.add_widget(label, value, field=field)

    def add_link(
        self, label: str, text: str, clicked: Callable[[], object], tip: str = "", *, field: str = ""
    ) -> LinkButton:
        button = LinkButton(text, clicked, tip)
        button.setAccessibleName(f"{label}: {text}")
        self.add_widget(label, button, field=field)
        return button

    def add_choice(self, label: str, text: str, fill: MenuFiller, name: str) -> ChoiceButton:
        button = ChoiceButton(label, text, fill)
        button.setObjectName(name)
        self.add_widget(label, button)
        return button

    def add_widget(self, label: str, value: QWidget, *, field: str = "") -> None:
        line = self._grid.rowCount()
        # With a buddy a label takes & for the mark of a key.
        name = Label(label.replace("&", "&&"), tone="muted", wrap=True)
        name.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        name.setBuddy(value)
        self._grid.addWidget(name, line, 0, Qt.AlignmentFlag.AlignTop)
        upright = Qt.AlignmentFlag.AlignTop
        # A button is as wide as its words: only there it is to be hit.
        is_button = isinstance(value, QAbstractButton)
        self._grid.addWidget(value, line, 1, upright | Qt.AlignmentFlag.AlignLeft if is_button else upright)
        if field:
            value.setProperty(FIELD, field)
            self._watch(name, field)
            if isinstance(value, Label):
                self._watch(value, field)
            elif isinstance(value, LinkButton):
                value.add_acts(lambda menu: menu.addAction(self.tr("Edit…"), lambda: self.edit_requested.emit(field)))

    def _watch(self, widget: QWidget, field: str) -> None:
        self._fields[widget] = field
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonDblClick and (field := self._fields.get(watched)):
            self.edit_requested.emit(field)
            return True
        return super().eventFilter(watched, event)
