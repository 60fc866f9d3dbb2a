"""The one painter of pages: for the preview, a printer and a PDF."""

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from netplanner.printing.fonts import PIXELS_PER_POINT, font
from netplanner.printing.page import Box, Disc, Line, Page, Shade, Style, Text

# What a point is on the device, set by the painter's scale: see `fonts`.
_SCALE = PIXELS_PER_POINT
_DISC_LINE = 0.9


def paint_page(painter: QPainter, page: Page, pixels_per_point: float) -> None:
    """Draws `page` with its top left corner at the painter's origin, on white that is already there."""
    painter.save()
    factor = pixels_per_point / _SCALE
    if factor != 1.0:
        painter.scale(factor, factor)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    _Painting(painter).draw(page)
    painter.restore()


class _Painting:
    """Draws marks with as few calls as will do: text as it comes, the rest in bundles of one pen."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter
        self._fonts = {style: font(style) for style in Style}
        self._colours = {shade: _grey(shade) for shade in Shade}

    def draw(self, page: Page) -> None:
        marks: dict[type, list] = {Line: [], Box: [], Disc: []}
        painter, draw_text = self._painter, self._painter.drawText
        last_style: Style | None = None
        last_shade: Shade | None = None
        for mark in page.marks:
            if type(mark) is not Text:
                marks[type(mark)].append(mark)
                continue
            x, y, text, style, shade = mark
            if style is not last_style:
                painter.setFont(self._fonts[style])
                last_style = style
            if shade is not last_shade:
                painter.setPen(self._colours[shade])
                last_shade = shade
            # Whole pixels, a twentieth of a point: with numbers Qt's binding finds its way sooner than with a QPointF.
            draw_text(round(x * _SCALE), round(y * _SCALE), text)
        self._boxes(marks[Box])
        self._lines(marks[Line])
        self._discs(marks[Disc])

    def _boxes(self, boxes: list[Box]) -> None:
        square: dict[tuple[float, Shade], list[QRectF]] = {}
        for box in boxes:
            area = QRectF(box.x * _SCALE, box.y * _SCALE, box.width * _SCALE, box.height * _SCALE)
            if not box.radius and not box.filled:
                square.setdefault((box.line, box.shade), []).append(area)
                continue
            self._pen(box.line, box.shade)
            if box.filled:
                self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(QBrush(self._colours[box.shade]) if box.filled else QBrush())
            self._painter.drawRoundedRect(area, box.radius * _SCALE, box.radius * _SCALE)
        self._painter.setBrush(QBrush())
        for (width, shade), areas in square.items():
            self._pen(width, shade)
            self._painter.drawRects(areas)

    def _lines(self, lines: list[Line]) -> None:
        alike: dict[tuple[float, Shade], list[QLineF]] = {}
        for line in lines:
            ends = QLineF(line.x1 * _SCALE, line.y1 * _SCALE, line.x2 * _SCALE, line.y2 * _SCALE)
            alike.setdefault((line.width, line.shade), []).append(ends)
        for (width, shade), ends_of in alike.items():
            self._pen(width, shade)
            self._painter.drawLines(ends_of)

    def _discs(self, discs: list[Disc]) -> None:
        """All outlines in one path, all fillings in another; half a disc is its left half, as on the screen."""
        outlines, fillings = QPainterPath(), QPainterPath()
        for disc in discs:
            radius = (disc.radius - _DISC_LINE / 2) * _SCALE
            around = QRectF(disc.x * _SCALE - radius, disc.y * _SCALE - radius, 2 * radius, 2 * radius)
            outlines.addEllipse(around)
            if disc.share:
                fillings.arcMoveTo(around, 90)
                fillings.arcTo(around, 90, 360 * disc.share)
                fillings.closeSubpath()
        self._pen(_DISC_LINE, Shade.INK)
        self._painter.drawPath(outlines)
        self._painter.fillPath(fillings, self._colours[Shade.INK])

    def _pen(self, width: float, shade: Shade) -> None:
        pen = QPen(self._colours[shade], width * _SCALE)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        self._painter.setPen(pen)


def _grey(shade: Shade) -> QColor:
    return QColor.fromRgbF(shade / 100, shade / 100, shade / 100)
