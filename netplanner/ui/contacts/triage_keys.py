"""The keys of sorting: buttons that show the one key that does the same."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from netplanner.ui import theme
from netplanner.ui.widgets.tie import paint_tie

translate = QCoreApplication.translate


def invite_key() -> str:
    return translate("TriageKeys", "I", "the one key for: invite")


def skip_key() -> str:
    return translate("TriageKeys", "S", "the one key for: skip with a reason")


def rhythm_key() -> str:
    return translate("TriageKeys", "R", "the one key for: keep in touch every … days")


def back_key() -> str:
    return translate("TriageKeys", "U", "the one key for: take back")


class KeyButton(QAbstractButton):
    """Words and, in a little frame, the key; a large one may carry the sign of a tie and be the one suggested.

    `framed` ones have an outline.
    """

    def __init__(
        self,
        text: str,
        key: str,
        clicked: Callable[[], object],
        *,
        tie: str | None = None,
        large: bool = False,
        framed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._key, self._tie, self._large = key, tie, large
        self._framed = framed or large
        self._suggested = self._hover = False
        self.setFont(theme.font("strong" if large else "body"))
        self.setText(text)
        self.set_suggested(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        wide = QSizePolicy.Policy.Expanding if large else QSizePolicy.Policy.Fixed
        self.setSizePolicy(wide, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: clicked())

    def set_suggested(self, suggested: bool) -> None:
        self._suggested = suggested
        name = self.tr("{act}, suggested") if suggested else "{act}"
        self.setAccessibleName(name.replace("{act}", self.text()))
        self.setAccessibleDescription(self.tr("Key {key}").replace("{key}", self._key))
        self.update()

    @property
    def suggested(self) -> bool:
        return self._suggested

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text()) + self._key_width() + theme.px(10)
        width += theme.px(22) * (self._tie is not None) + 2 * theme.px(16 if self._large else 8)
        return QSize(width, theme.px(52 if self._large else 34))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), theme.px(120)), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, line, ink = self._colours(colours)
        painter.setPen(QPen(line, 2 if self._suggested or self.hasFocus() else 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.RADIUS + 2, theme.RADIUS + 2)
        edge = float(theme.px(16 if self._large else 8))
        left = edge
        if self._tie is not None:
            paint_tie(painter, QRectF(left, 0, theme.px(12), self.height()), self._tie, colours)
            left += theme.px(22)
        key_width = self._key_width()
        right = self.width() - edge - key_width
        painter.setPen(ink)
        painter.setFont(self.font())
        room = max(0, int(right - left - theme.px(6)))
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left, 0, room + 1, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
        paint_key(painter, QRectF(right, 0, key_width, self.height()), self._key, colours, self.isEnabled())

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hover = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = False
        self.update()
        super().leaveEvent(event)

    def _colours(self, colours: theme.Colours) -> tuple[QColor, QColor, QColor]:
        """Ground, outline and ink."""
        clear = QColor(Qt.GlobalColor.transparent)
        if not self.isEnabled():
            return clear, clear, colours.faint
        line = colours.accent if self._suggested or self.hasFocus() else colours.line if self._framed else clear
        if self.isDown():
            return colours.selection, line, colours.text
        if self._suggested:
            return colours.accent_soft, line, colours.text
        ground = colours.hover if self._hover else colours.raised if self._framed else clear
        return ground, line, colours.text if self._framed else colours.muted

    def _key_width(self) -> int:
        return key_width(self._key)


def key_width(key: str) -> int:
    """How wide a key is painted."""
    return max(QFontMetrics(theme.font("small")).horizontalAdvance(key) + theme.px(10), theme.px(20))


def paint_key(painter: QPainter, place: QRectF, key: str, colours: theme.Colours, enabled: bool = True) -> None:
    """A key as the search box shows its own: a small word in a frame, in the middle of `place`."""
    painter.setFont(theme.font("small"))
    frame = QRectF(0, 0, key_width(key), painter.fontMetrics().height() + theme.px(4))
    frame.moveCenter(place.center())
    painter.setPen(QPen(colours.faint if enabled else colours.line, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setPen(colours.muted if enabled else colours.faint)
    painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, key)
