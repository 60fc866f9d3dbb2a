"""One person as a line to open: avatar, name with the tie, work, and how long ago the last contact was."""

from datetime import date

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from netplanner.domain.contact import ContactRow
from netplanner.ui import theme
from netplanner.ui.contacts.entries import Entry, entry_of, spoken
from netplanner.ui.contacts.values import set_plain_text
from netplanner.ui.widgets.avatar import paint_avatar
from netplanner.ui.widgets.tie import paint_tie

_HEIGHT = 48
_AVATAR = 32


class PersonLine(QAbstractButton):
    """`clicked` by mouse, Enter and Space; the arrows go to the line above and below."""

    def __init__(
        self, row: ContactRow, today: date, photo: QPixmap | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.person = row
        self._entry: Entry = entry_of(row, today, {})
        self._work = row.title.strip()
        self._photo = photo
        set_plain_text(self, row.display_name)
        self.setAccessibleName(spoken(self._entry))
        self.setFont(theme.font("body"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_photo(self, photo: QPixmap | None) -> None:
        self._photo = photo
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(280), theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(120), theme.px(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.hasFocus():
            painter.setPen(colours.accent if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(colours.hover)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)
        side = theme.px(_AVATAR)
        circle = QRectF(theme.px(8), (self.height() - side) / 2, side, side)
        paint_avatar(painter, circle, self.person.display_name, self.person.id, self._photo, colours)
        left = circle.right() + theme.px(12)
        right = self.width() - theme.px(10)
        days = self.fontMetrics().horizontalAdvance(self._entry.days)
        painter.setFont(self.font())
        painter.setPen([colours.muted, colours.warn, colours.danger][self._entry.lateness])
        painter.drawText(QRectF(right - days - 1, 0, days + 2, self.height()), _MIDDLE, self._entry.days)
        self._paint_words(painter, colours, left, right - days - theme.px(12))

    def _paint_words(self, painter: QPainter, colours: theme.Colours, left: float, right: float) -> None:
        line = self.fontMetrics().height()
        top = (self.height() - (2 * line if self._work else line)) / 2
        room = max(0, int(right - left - theme.px(18)))
        name = self.fontMetrics().elidedText(self.person.display_name, _ELIDED, room)
        painter.setPen(colours.text)
        painter.drawText(QRectF(left, top, room + 1, line), _MIDDLE, name)
        if self.person.tie:
            wide = self.fontMetrics().horizontalAdvance(name)
            sign = QRectF(left + wide + theme.px(6), top, theme.px(10), line)
            paint_tie(painter, sign, self.person.tie, colours)
        if self._work:
            painter.setFont(theme.font("small"))
            painter.setPen(colours.muted)
            work = painter.fontMetrics().elidedText(self._work, _ELIDED, max(0, int(right - left)))
            painter.drawText(QRectF(left, top + line, max(0.0, right - left), line), _MIDDLE, work)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()


_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_ELIDED = Qt.TextElideMode.ElideRight
