"""How a goal grew: outcomes as steps against the line of the pace needed, with a table twin."""

from collections.abc import Sequence
from datetime import date, timedelta
from math import ceil
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from netplanner.domain.forecast import BurnUp, Silence, burn_up
from netplanner.domain.goal import Goal
from netplanner.ui import theme, wording
from netplanner.ui.charts.chart import Chart
from netplanner.ui.charts.rows import RowsModel
from netplanner.ui.numbers import number

translate = QCoreApplication.translate

# A forecast far above the amount would press all else to the ground: the line leaves the picture instead.
_MOST_ABOVE = 1.5
# From here a tenth says nothing.
_WHOLE = 100
# From here years are named instead of months.
_MANY_MONTHS = 30


class Brought(Protocol):
    """Something that a goal brought: `happened_on` is an ISO date, `kind` a GoalKind."""

    @property
    def happened_on(self) -> str: ...
    @property
    def amount(self) -> float: ...
    @property
    def what(self) -> str: ...
    @property
    def kind(self) -> str: ...


class BurnUpChart(Chart):
    """Paints the growth of a goal in its colour. `shown` is None while the goal has no amount or date."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Progress over time"))
        self.shown: BurnUp | None = None
        self._colour = 0
        heads = (self.tr("Day"), self.tr("Outcome"), self.tr("In all"), self.tr("Pace needed"))
        self._rows = RowsModel(heads, numbers=(2, 3), parent=self)

    def show_goal(self, goal: Goal, outcomes: Sequence[Brought], today: date) -> None:
        """The growth of `goal` by its `outcomes`, oldest first."""
        self.shown = burn_up(goal, [(row.happened_on, row.amount) for row in outcomes], today)
        self._colour = goal.colour
        self.setAccessibleName(self.tr("Progress over time: {goal}").replace("{goal}", goal.what))
        self._rows.set_rows(self._lines(outcomes))
        self.refresh()

    def table(self) -> RowsModel:
        return self._rows

    def spoken(self) -> str:
        """The chart in words."""
        shown = self.shown
        if shown is None:
            return self.tr("No chart without an amount and a date.")
        parts = [
            self.tr("From {start} to {end}, {amount} wanted.").format(
                start=wording.date_text(shown.start), end=wording.date_text(shown.end), amount=number(shown.amount)
            ),
            self.tr("Today {done}, needed {pace}.").format(
                done=number(shown.done), pace=number(shown.pace_on(shown.today))
            ),
            forecast_text(shown),
        ]
        return " ".join(filter(None, parts))

    def paint_chart(self, painter: QPainter, room: QRectF, colours: theme.Colours) -> None:
        if self.shown is None:
            painter.setPen(colours.muted)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.spoken())
            return
        ink = colours.goal[self._colour % len(colours.goal)]
        _Drawing(painter, room, self.shown, ink, colours).paint()

    def _lines(self, outcomes: Sequence[Brought]) -> list[tuple[str, str, str, str]]:
        shown = self.shown
        if shown is None:
            return []
        total = 0.0
        lines = []
        for row in outcomes:
            total += row.amount
            what = row.what or wording.goal_kind_name(row.kind)
            day = date.fromisoformat(row.happened_on)
            lines.append((wording.date_text(day), what, number(total), number(shown.pace_on(day))))
        today = (
            wording.date_text(shown.today),
            self.tr("Today"),
            number(shown.done),
            number(shown.pace_on(shown.today)),
        )
        lines.append(today)
        if shown.likely is not None:
            lines.append((wording.date_text(shown.end), self.tr("Likely"), number(shown.likely), number(shown.amount)))
        return lines


def forecast_text(shown: BurnUp) -> str:
    """Where the pace so far leads, or why nothing can be said: "At this pace 3.7 by 4 Jan, and 5 on 19 Mar."."""
    if shown.silence is Silence.REACHED and shown.reached_on is not None:
        day = wording.date_text(shown.reached_on)
        return translate("BurnUpChart", "Reached on {day}.").format(day=day)
    if shown.silence is Silence.TOO_EARLY:
        return translate("BurnUpChart", "Too early to say where this leads.")
    if shown.silence is Silence.NOTHING_DONE:
        return translate("BurnUpChart", "Nothing yet to tell from where this leads.")
    if shown.likely is None:
        return ""
    if shown.likely_on is None:
        text = translate("BurnUpChart", "At this pace {likely} by {end}.")
    else:
        text = translate("BurnUpChart", "At this pace {likely} by {end}, and {amount} on {day}.")
    return text.format(
        likely=number(shown.likely),
        end=wording.date_text(shown.end),
        amount=number(shown.amount),
        day=wording.date_text(shown.likely_on) if shown.likely_on is not None else "",
    )


def forecast_calculation(shown: BurnUp) -> str:
    """The formula of the forecast with the goal's own numbers, for "How is this calculated?"."""
    if shown.likely is None:
        return translate(
            "BurnUpChart",
            "A forecast is made once a tenth of the time and a week have gone and something is done; none is made "
            "after the last day, for a goal that is reached, and for one that rests.",
        )
    text = translate(
        "BurnUpChart",
        "Likely is what is done, and as much again for each day left: {done} + {done} / {gone} days × {left} days "
        "= {likely}.",
    )
    return text.format(
        done=number(shown.done),
        gone=number(shown.days_gone),
        left=number((shown.end - shown.today).days),
        likely=number(shown.likely),
    )


class _Drawing:
    """One painting of the chart: the plot's rectangle and the places of days and amounts in it."""

    def __init__(self, painter: QPainter, room: QRectF, shown: BurnUp, ink: QColor, colours: theme.Colours) -> None:
        self._painter, self._shown, self._ink, self._colours = painter, shown, ink, colours
        metrics = QFontMetricsF(theme.font("small"))
        self._line = metrics.height()
        self._metrics = metrics
        reach = max(shown.amount, shown.done)
        self._top_value = max(reach, min(ceil(shown.likely or 0), ceil(reach * _MOST_ABOVE)))
        self._step = _step(self._top_value)
        left = metrics.horizontalAdvance(number(ceil(self._top_value))) + theme.px(8)
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
        painter = self._painter
        painter.setPen(self._colours.muted)
        free_from = self._plot.left() - theme.px(20)
        for day, text in _marks(self._shown.start, self._shown.end):
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
        # On the side of the line where the forecast isn't.
        if (shown.likely or 0) > shown.amount:
            place = QRectF(beside.x() + theme.px(8), beside.y() + theme.px(4), width + 1, self._line)
        else:
            left, top = beside.x() - width - theme.px(10), beside.y() - self._line - theme.px(2)
            place = QRectF(left, top, width + 1, self._line)
        painter.setPen(self._colours.muted)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft, text)

    def _paint_outcomes(self) -> None:
        painter, shown = self._painter, self._shown
        until = max(min(shown.today, shown.end), shown.start)
        line = QPolygonF([self._at(shown.start, 0)])
        before = 0.0
        for day, total in shown.points:
            line.append(self._at(day, before))
            line.append(self._at(day, total))
            before = total
        last = max(until, shown.points[-1][0]) if shown.points else until
        line.append(self._at(last, before))
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
        start, end = self._at(until, done), self._at(self._shown.end, likely)
        if likely > self._top_value:
            # It leaves the plot at its upper edge.
            part = (self._top_value - done) / (likely - done)
            end = start + (end - start) * part
        painter.setPen(QPen(self._ink, 1.5, Qt.PenStyle.DotLine))
        painter.drawLine(start, end)
        text = translate("BurnUpChart", "likely {amount}").format(
            amount=number(likely if likely < _WHOLE else round(likely))
        )
        width = self._metrics.horizontalAdvance(text)
        left = max(end.x() - width, self._plot.left())
        # Above its line, and above the end of the pace where that is as near as a line of text.
        pace_end = self._at(self._shown.end, self._shown.amount).y()
        near = 0 < end.y() - pace_end < self._line + theme.px(3)
        top = (pace_end if near else end.y()) - self._line - theme.px(3)
        painter.setPen(self._colours.text)
        top = max(top, self._plot.top() - self._line)
        painter.drawText(QRectF(left, top, width + 1, self._line), Qt.AlignmentFlag.AlignRight, text)


def _step(top: float) -> int:
    """The distance of the lines across: 1, 2 or 5 times a power of ten, for at most seven of them."""
    least = top / 6
    power = 1
    while True:
        for factor in (1, 2, 5):
            if factor * power >= least:
                return factor * power
        power *= 10


def _marks(start: date, end: date) -> list[tuple[date, str]]:
    """The days named below: the first days of months, of years or some days where the time is long or short."""
    locale = QLocale()
    months = _months(start, end)
    if len(months) > _MANY_MONTHS:
        return [(day, str(day.year)) for day in months if day.month == 1]
    if len(months) >= 2:
        return [(day, locale.standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)) for day in months]
    days = range(0, (end - start).days + 1, max(1, (end - start).days // 4))
    return [(day := start + timedelta(days=count), wording.recent_day_text(day, start)) for count in days]


def _months(start: date, end: date) -> list[date]:
    """The first days of the months from `start` to `end`."""
    day = start if start.day == 1 else (start.replace(day=1) + timedelta(days=32)).replace(day=1)
    found = []
    while day <= end:
        found.append(day)
        day = (day + timedelta(days=32)).replace(day=1)
    return found
