"""The places of a goal as bars: how many contacts each has, and how many of them are close or good."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from netplanner.domain.coverage import Coverage, Unit
from netplanner.ui import theme
from netplanner.ui.charts.chart import Chart
from netplanner.ui.charts.rows import RowsModel
from netplanner.ui.charts.shares import tie_tints
from netplanner.ui.goals import coverage_words as words
from netplanner.ui.goals.coverage_words import Line
from netplanner.ui.numbers import number

# More rows than these are read as a table.
_MOST_ROWS = 7
_ROW, _MOST_ROW = 24, 34
_BAR = 10


class CoverageChart(Chart):
    """A bar per place, a line at the number of contacts that is enough. `shown` is None until there are numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("People by place"))
        self.shown: Coverage | None = None
        self._first: list[Line] = []
        self._rows = RowsModel(words.heads(), numbers=words.NUMBERS, parent=self)

    def show_coverage(self, found: Coverage) -> None:
        self.shown = found
        self._rows.set_rows(words.row(line, found) for line in words.lines(found))
        self._first = words.first_lines(found, _MOST_ROWS)
        self.updateGeometry()
        self.refresh()

    def table(self) -> RowsModel:
        return self._rows

    def spoken(self) -> str:
        if self.shown is None:
            return ""
        units = [line.unit for line in self._first if not line.is_part]
        each = [words.gap(unit) if not unit.is_covered else self._covered(unit) for unit in units]
        return ". ".join([words.heading(self.shown), *each]) + "."

    def _covered(self, unit: Unit) -> str:
        text = self.tr("{place}: %Ln contact(s), covered", "", unit.contacts)
        return text.replace("{place}", words.unit_name(unit.code))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(420), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(220), self._height())

    def _left_out(self) -> int:
        shown = sum(not line.is_part for line in self._first)
        return len(self.shown.units) - shown if self.shown is not None else 0

    def _height(self) -> int:
        rows = max(len(self._first), 1) + bool(self._left_out())
        return theme.px(_ROW) * rows + theme.px(12)

    def paint_chart(self, painter: QPainter, room: QRectF, colours: theme.Colours) -> None:
        if not self._first:
            return
        painter.setFont(theme.font("body"))
        left = self._left_out()
        bars = room.adjusted(0, 0, 0, -theme.px(_ROW) if left else 0)
        _Drawing(painter, bars, self._first, colours).paint()
        if left > 0:
            painter.setPen(colours.muted)
            place = QRectF(room.left() + theme.px(2), room.bottom() - theme.px(_ROW), room.width(), theme.px(_ROW))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self.tr("%Ln more in the table", "", left))


class _Drawing:
    def __init__(self, painter: QPainter, room: QRectF, lines: list[Line], colours: theme.Colours) -> None:
        self._painter, self._room, self._lines, self._colours = painter, room, lines, colours
        self._metrics = QFontMetricsF(painter.font())
        names = max(self._metrics.horizontalAdvance(line.name) + self._indent(line) for line in lines)
        self._names = min(names, room.width() * 0.4)
        self._ends = max(self._metrics.horizontalAdvance(_end(line)) for line in lines)
        self._enough = lines[0].unit.enough.contacts
        self._most = max(self._enough, *(line.unit.contacts for line in lines))
        gap = theme.px(12)
        self._left = room.left() + self._names + gap
        self._width = max(room.right() - theme.px(4) - self._ends - gap - self._left, theme.px(20))
        # Few bars share the room, many come as close as their words allow.
        self._row = min(max((room.height() - theme.px(8)) / len(lines), theme.px(_ROW)), theme.px(_MOST_ROW))

    def paint(self) -> None:
        # Room for the focus ring.
        for place, line in enumerate(self._lines):
            top = self._room.top() + theme.px(4) + place * self._row
            self._paint_row(
                line, QRectF(self._room.left() + theme.px(2), top, self._room.width() - theme.px(4), self._row)
            )
        self._paint_enough()

    def _at(self, contacts: float) -> float:
        return self._width * contacts / self._most

    def _indent(self, line: Line) -> int:
        return theme.px(14) if line.is_part else 0

    def _paint_row(self, line: Line, row: QRectF) -> None:
        painter, colours, unit = self._painter, self._colours, line.unit
        middle = Qt.AlignmentFlag.AlignVCenter
        indent = self._indent(line)
        name = self._metrics.elidedText(line.name, Qt.TextElideMode.ElideRight, self._names - indent)
        painter.setPen(colours.muted if line.is_part else colours.text)
        painter.drawText(row.adjusted(indent, 0, 0, 0), middle, name)
        height = theme.px(_BAR) * (0.6 if line.is_part else 1)
        bar = QRectF(self._left, row.center().y() - height / 2, self._width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = bar.height() / 2
        near, far, _ = tie_tints(colours)
        for colour, contacts in (
            (colours.track, self._most),
            (far, unit.contacts),
            (near, unit.near),
        ):
            if contacts:
                painter.setBrush(colour)
                width = max(self._at(contacts), bar.height())
                painter.drawRoundedRect(QRectF(bar.left(), bar.top(), width, bar.height()), radius, radius)
        painter.setPen(colours.muted if line.is_part else colours.text if unit.is_covered else colours.warn)
        end = QRectF(bar.right() + theme.px(12), row.top(), self._ends + 1, row.height())
        painter.drawText(end, middle | Qt.AlignmentFlag.AlignRight, _end(line))

    def _paint_enough(self) -> None:
        """A line where a place has enough contacts, unless that is the end of the bars or lost at their start."""
        x = self._left + self._at(self._enough)
        if not theme.px(6) < self._at(self._enough) < self._width - 1:
            return
        self._painter.setPen(QPen(self._colours.text, 1, Qt.PenStyle.DotLine))
        top = self._room.top() + theme.px(4)
        self._painter.drawLine(int(x), int(top), int(x), int(top + self._row * len(self._lines)))


def _end(line: Line) -> str:
    """The number behind a bar; a tick tells what is covered without the colour."""
    if line.is_part:
        return number(line.unit.contacts)
    return f"{number(line.unit.contacts)} ✓" if line.unit.is_covered else words.short_state(line.unit)
