"""A chip that says by which key it is chosen."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from netplanner.ui import theme


class KeyChip(QAbstractButton):
    """A pill with words and a keycap. It leaves the focus where keys are heard; `strong` is the one Enter takes."""

    def __init__(self, text: str, key: str, parent: QWidget | None = None, *, strong: bool = False) -> None:
        super().__init__(parent)
        self._key = key
        self._strong = strong
        self.setFont(theme.font("body"))
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        super().setText(text.replace("&", "&&"))
        self.setAccessibleName(self.tr("{words}, key {key}").format(words=text, key=self._key) if self._key else text)
        self._words = text
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        width = metrics.horizontalAdvance(self._words) + 2 * theme.px(10)
        return QSize(width + (self._cap_width() + theme.px(6) if self._key else 0), metrics.height() + theme.px(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, ink, line = self._colours(colours)
        pill = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(line, 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(ink)
        painter.setFont(self.font())
        words = QRectF(theme.px(10), 0, self.width(), self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, self._words)
        if self._key:
            self._paint_cap(painter, ink, line if not self._strong else ink)

    def _paint_cap(self, painter: QPainter, ink: QColor, line: QColor) -> None:
        width, height = self._cap_width(), QFontMetrics(theme.font("small")).height() + 1
        cap = QRectF(self.width() - theme.px(9) - width, (self.height() - height) / 2, width, height)
        painter.setPen(QPen(line, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setPen(ink)
        painter.setFont(theme.font("small"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)

    def _cap_width(self) -> int:
        metrics = QFontMetrics(theme.font("small"))
        return max(metrics.height() + 1, metrics.horizontalAdvance(self._key) + theme.px(6))

    def _colours(self, colours: theme.Colours) -> tuple[QColor, QColor, QColor]:
        """Ground, ink and outline."""
        if self._strong:
            return colours.accent, colours.accent_text, colours.accent
        if self.isChecked():
            return colours.accent_soft, colours.accent, colours.accent
        ground = colours.hover if self.underMouse() else colours.base
        return ground, colours.text, colours.line
