"""The signs of a tie, told apart by shape as well as colour: ● close, ◐ good, ○ acquaintance, dotted undecided."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPen, QPixmap

from netplanner.domain.words import Tie
from netplanner.ui import theme

SIZE = 9


def paint_tie(painter: QPainter, rect: QRectF, tie: str, colours: theme.Colours, ink: QColor | None = None) -> None:
    """Paints the sign in the middle of `rect`, 9 px across at 100 % or as large as fits."""
    size = min(rect.width(), rect.height(), theme.px(SIZE))
    circle = QRectF(0, 0, size - 1.5, size - 1.5)
    circle.moveCenter(rect.center())
    colour = ink or colours.accent
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(colour if tie else colours.faint, 1.5)
    if not tie:
        pen.setStyle(Qt.PenStyle.DotLine)
    painter.setPen(pen)
    painter.setBrush(colour if tie == Tie.CLOSE else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(circle)
    if tie == Tie.GOOD:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPie(circle, 90 * 16, 180 * 16)
    painter.restore()


def tie_icon(tie: str, size: int = 16) -> QIcon:
    """The sign as an icon for menus and combo boxes, in the colours of the moment."""
    screen = QGuiApplication.primaryScreen()
    ratio = screen.devicePixelRatio() if screen else 1.0
    made = QPixmap(QSize(size, size) * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    paint_tie(painter, QRectF(0, 0, size, size), tie, theme.colours_of())
    painter.end()
    return QIcon(made)
