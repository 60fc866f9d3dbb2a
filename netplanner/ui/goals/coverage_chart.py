"""The places of a goal as bars: how many contacts each has, and how many of them are close or good."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from netplanner.domain.coverage import ENOUGH, Coverage, Unit
from netplanner.ui import theme
from netplanner.ui.charts.chart import Chart
from netplanner.ui.charts.rows import RowsModel
from netplanner.ui.charts.shares import tie_tints
from netplanner.ui.goals import coverage_words as words
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
        self._first: list[Unit] = []
        self._rows = RowsModel(words.heads(), numbers=words.NUMBERS, parent=self)

    def show_coverage(self, found: Coverage) -> None:
        self.shown = found
        self._rows.set_rows(words.row(unit, found) for unit in found.units)
        self._first = _first(found)
        self.updateGeometry()
        self.refresh()

    def table(self) -> RowsModel:
        return self._rows

    def spoken(self) -> str:
        if self.shown is None:
            return ""
        each = [words.gap(unit) if not unit.is_covered else self._covered(unit) for unit in self._first]
        return ". ".join([words.heading(self.shown), *each]) + "."

    def _covered(self, unit: Unit) -> str:
        text = self.tr("{place}: %Ln contact(s), covered", "", unit.contacts)
        return text.replace("{place}", words.unit_name(unit.code))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(420), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(220), self._height())

    def _height(self) -> int:
        more = self.shown is not None and len(self.shown.units) > len(self._first)
        rows = max(len(self._first), 1) + more
        return theme.px(_ROW) * rows + theme.px(12)

    def paint_chart(self, painter: QPainter, room: QRectF, colours: theme.Colours) -> None:
        if not self._first:
            return
        painter.setFont(theme.font("body"))
        left = len(self.shown.units) - len(self._first) if self.shown is not None else 0
        bars = room.adjusted(0, 0, 0, -theme.px(_ROW) if left else 0)
        _Drawing(painter, bars, self._first, colours).paint()
        if left > 0:
            painter.setPen(colours.muted)
            place = QRectF(room.left() + theme.px(2), room.bottom() - theme.px(_ROW), room.width(), theme.px(_ROW))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self.tr("%Ln more in the table", "", left))


def _first(found: Coverage) -> list[Unit]:
    """The rows of the picture in their order; where there are many, gaps rather than what is covered."""
    if len(found.units) <= _MOST_ROWS:
        return list(found.units)
    if not found.has_borders:
        return found.units[:_MOST_ROWS]
    chosen = (found.gaps + [unit for unit in found.units if unit.is_covered])[:_MOST_ROWS]
    return [unit for unit in found.units if unit in chosen]


class _Drawing:
    def __init__(self, painter: QPainter, room: QRectF, units: list[Unit], colours: theme.Colours) -> None:
        self._painter, self._room, self._units, self._colours = painter, room, units, colours
        self._metrics = QFontMetricsF(painter.font())
        names = max(self._metrics.horizontalAdvance(words.unit_name(unit.code)) for unit in units)
        self._names = min(names, room.width() * 0.4)
        self._ends = max(self._metrics.horizontalAdvance(_end(unit)) for unit in units)
        self._most = max(ENOUGH, *(unit.contacts for unit in units))
        gap = theme.px(12)
        self._left = room.left() + self._names + gap
        self._width = max(room.right() - theme.px(4) - self._ends - gap - self._left, theme.px(20))
        # Few bars share the room, many come as close as their words allow.
        self._row = min(max((room.height() - theme.px(8)) / len(units), theme.px(_ROW)), theme.px(_MOST_ROW))

    def paint(self) -> None:
        # Room for the focus ring.
        for line, unit in enumerate(self._units):
            top = self._room.top() + theme.px(4) + line * self._row
            self._paint_row(
                unit, QRectF(self._room.left() + theme.px(2), top, self._room.width() - theme.px(4), self._row)
            )
        self._paint_enough()

    def _at(self, contacts: float) -> float:
        return self._width * contacts / self._most

    def _paint_row(self, unit: Unit, row: QRectF) -> None:
        painter, colours = self._painter, self._colours
        middle = Qt.AlignmentFlag.AlignVCenter
        name = self._metrics.elidedText(words.unit_name(unit.code), Qt.TextElideMode.ElideRight, self._names)
        painter.setPen(colours.text)
        painter.drawText(row, middle, name)
        bar = QRectF(self._left, row.center().y() - theme.px(_BAR) / 2, self._width, theme.px(_BAR))
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
        painter.setPen(colours.text if unit.is_covered else colours.warn)
        end = QRectF(bar.right() + theme.px(12), row.top(), self._ends + 1, row.height())
        painter.drawText(end, middle | Qt.AlignmentFlag.AlignRight, _end(unit))

    def _paint_enough(self) -> None:
        """A line where a place has enough contacts, unless that is the end of the bars or lost at their start."""
        x = self._left + self._at(ENOUGH)
        if not theme.px(6) < self._at(ENOUGH) < self._width - 1:
            return
        self._painter.setPen(QPen(self._colours.text, 1, Qt.PenStyle.DotLine))
        top = self._room.top() + theme.px(4)
        self._painter.drawLine(int(x), int(top), int(x), int(top + self._row * len(self._units)))


def _end(unit: Unit) -> str:
    """The number behind a bar; a tick tells what is covered without the colour."""
    if unit.is_covered:
        return f"{number(unit.contacts)} ✓"
    return words.short_state(unit)
