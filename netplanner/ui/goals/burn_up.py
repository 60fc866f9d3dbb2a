"""How a goal grew: outcomes as steps against the line of the pace needed, with a table twin."""

from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from netplanner.domain.goal import Goal
from netplanner.domain.goal_rules import parse_day
from netplanner.storage.outcomes import OutcomeRow
from netplanner.ui import theme, wording
from netplanner.ui.goals.words import number

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class BurnUp:
    """What the chart shows. `points` are (day, sum after it); `likely` is where the pace so far leads on `end`."""

    start: date
    end: date
    today: date
    amount: float
    points: tuple[tuple[date, float], ...]
    likely: float | None

    def pace_on(self, day: date) -> float:
        """The amount needed on a day to be on pace."""
        total = (self.end - self.start).days
        return self.amount * min(max((day - self.start).days / total, 0.0), 1.0) if total > 0 else self.amount

    @property
    def done(self) -> float:
        return self.points[-1][1] if self.points else 0.0


def burn_up(goal: Goal, outcomes: list[OutcomeRow], today: date) -> BurnUp | None:
    """The chart of a goal; None while it has no amount or date."""
    end = parse_day(goal.by)
    start = parse_day(goal.started_on) or parse_day(goal.created[:10])
    if end is None or start is None or goal.amount < 1 or end <= start:
        return None
    total = 0.0
    points = []
    for row in outcomes:
        day = parse_day(row.happened_on)
        if day is not None:
            total += row.amount
            points.append((max(day, start), total))
    gone = (today - start).days
    likely = total + total / gone * (end - today).days if total and gone > 0 and today < end else None
    return BurnUp(start, end, today, float(goal.amount), tuple(points), likely)


class BurnUpChart(QWidget):
    """Paints a `BurnUp`; all of it is said in the accessible description too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: BurnUp | None = None
        self._colour = 0
        self.setAccessibleName(self.tr("Progress over time"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_burn_up(self, shown: BurnUp | None, colour: int) -> None:
        self._shown, self._colour = shown, colour
        self.setAccessibleDescription(self.spoken())
        self.update()

    def spoken(self) -> str:
        """The chart in words."""
        shown = self._shown
        if shown is None:
            return self.tr("No chart without an amount and a date.")
        parts = [
            self.tr("From {start} to {end}, {amount} wanted.").format(
                start=wording.date_text(shown.start), end=wording.date_text(shown.end), amount=number(shown.amount)
            ),
            self.tr("Today {done}, needed {pace}.").format(
                done=number(shown.done), pace=number(round(shown.pace_on(shown.today), 1))
            ),
        ]
        if shown.likely is not None:
            parts.append(self.tr("At this pace {likely}.").format(likely=number(round(shown.likely, 1))))
        return " ".join(parts)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(420), theme.px(190))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(220), theme.px(150))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._shown is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("small"))
        colours = theme.colours_of(self)
        ink = colours.goal[self._colour % len(colours.goal)]
        _Drawing(painter, QRectF(self.rect()), self._shown, ink, colours).paint()


class _Drawing:
    """One painting of the chart: the plot's rectangle and the places of days and amounts in it."""

    def __init__(self, painter: QPainter, room: QRectF, shown: BurnUp, ink: QColor, colours: theme.Colours) -> None:
        self._painter, self._shown, self._ink, self._colours = painter, shown, ink, colours
        metrics = QFontMetricsF(theme.font("small"))
        self._line = metrics.height()
        self._metrics = metrics
        self._top_value = max(shown.amount, ceil(shown.done), ceil(shown.likely or 0))
        self._step = max(1, ceil(self._top_value / 6))
        left = metrics.horizontalAdvance(number(self._top_value)) + theme.px(8)
        self._plot = room.adjusted(left, self._line, -theme.px(8), -self._line - theme.px(6))

    def paint(self) -> None:
        self._paint_amounts()
        self._paint_months()
        self._paint_pace()
        self._paint_outcomes()

    def _at(self, day: date, amount: float) -> QPointF:
        total = (self._shown.end - self._shown.start).days
        gone = min(max((day - self._shown.start).days, 0), total)
        return QPointF(
            self._plot.left() + self._plot.width() * gone / total,
            self._plot.bottom() - self._plot.height() * amount / self._top_value,
        )

    def _paint_amounts(self) -> None:
        painter = self._painter
        for value in range(0, int(self._top_value) + 1, self._step):
            height = self._at(self._shown.start, value).y()
            painter.setPen(QPen(self._colours.line, 1))
            painter.drawLine(QPointF(self._plot.left(), height), QPointF(self._plot.right(), height))
            painter.setPen(self._colours.muted)
            place = QRectF(0, height - self._line / 2, self._plot.left() - theme.px(8), self._line)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number(value))

    def _paint_months(self) -> None:
        painter, locale = self._painter, QLocale()
        painter.setPen(self._colours.muted)
        free_from = self._plot.left() - theme.px(20)
        for day in _months(self._shown.start, self._shown.end):
            text = locale.standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
            width = self._metrics.horizontalAdvance(text)
            middle = self._at(day, 0).x()
            if middle - width / 2 < free_from or middle + width / 2 > self._plot.right() + theme.px(8):
                continue
            place = QRectF(middle - width / 2, self._plot.bottom() + theme.px(5), width + 1, self._line)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
            free_from = middle + width / 2 + theme.px(8)

    def _paint_pace(self) -> None:
        painter, shown = self._painter, self._shown
        painter.setPen(QPen(self._colours.muted, 1, Qt.PenStyle.DashLine))
        painter.drawLine(self._at(shown.start, 0), self._at(shown.end, shown.amount))
        text = translate("BurnUpChart", "pace needed")
        beside = self._at(shown.start + (shown.end - shown.start) * 4 // 5, shown.amount * 0.8)
        width = self._metrics.horizontalAdvance(text)
        place = QRectF(beside.x() - width - theme.px(10), beside.y() - self._line - theme.px(2), width + 1, self._line)
        painter.setPen(self._colours.muted)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight, text)

    def _paint_outcomes(self) -> None:
        painter, shown = self._painter, self._shown
        until = min(shown.today, shown.end)
        line = QPolygonF([self._at(shown.start, 0)])
        before = 0.0
        for day, total in shown.points:
            line.append(self._at(day, before))
            line.append(self._at(day, total))
            before = total
        line.append(self._at(max(until, shown.start), before))
        painter.setPen(QPen(self._ink, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(line)
        painter.setBrush(self._ink)
        painter.setPen(Qt.PenStyle.NoPen)
        for day, total in shown.points:
            painter.drawEllipse(self._at(day, total), theme.px(3.5), theme.px(3.5))
        if shown.likely is not None:
            self._paint_likely(until, before, shown.likely)

    def _paint_likely(self, until: date, done: float, likely: float) -> None:
        painter = self._painter
        end = self._at(self._shown.end, likely)
        painter.setPen(QPen(self._ink, 1.5, Qt.PenStyle.DotLine))
        painter.drawLine(self._at(until, done), end)
        text = translate("BurnUpChart", "likely {amount}").format(amount=number(round(likely, 1)))
        width = self._metrics.horizontalAdvance(text)
        top = end.y() - self._line - theme.px(3)
        painter.setPen(self._colours.text)
        painter.drawText(QRectF(end.x() - width, top, width + 1, self._line), Qt.AlignmentFlag.AlignRight, text)


def _months(start: date, end: date) -> list[date]:
    """The first days of the months from `start` to `end`."""
    day = start if start.day == 1 else (start.replace(day=1) + timedelta(days=32)).replace(day=1)
    found = []
    while day <= end:
        found.append(day)
        day = (day + timedelta(days=32)).replace(day=1)
    return found


_Index = QModelIndex | QPersistentModelIndex


class BurnUpTable(QAbstractTableModel):
    """The chart as rows: day, what was brought, sum, pace needed on that day."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, str, str, str]] = []

    def show_burn_up(self, shown: BurnUp | None, outcomes: list[OutcomeRow]) -> None:
        self.beginResetModel()
        self._rows = []
        for row, (day, total) in zip(outcomes, shown.points if shown else (), strict=False):
            what = row.what or wording.goal_kind_name(row.kind)
            needed = number(round(shown.pace_on(day), 1)) if shown else ""
            self._rows.append((wording.date_text(row.happened_on), what, number(total), needed))
        if shown is not None:
            needed = number(round(shown.pace_on(shown.today), 1))
            self._rows.append((wording.date_text(shown.today), self.tr("Today"), number(shown.done), needed))
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 4

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() >= 2:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section >= 2 else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Day"), self.tr("Outcome"), self.tr("In all"), self.tr("Pace needed"))[section]
