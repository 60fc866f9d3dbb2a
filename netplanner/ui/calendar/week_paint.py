"""Painting a week's page."""

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from netplanner.domain.calendar import WEEK, is_weekend
from netplanner.ui import theme
from netplanner.ui.calendar import chip_paint, plan_text
from netplanner.ui.calendar.chip_paint import Brushes
from netplanner.ui.calendar.grid_marks import Marks
from netplanner.ui.calendar.wall import minutes_of, time_of
from netplanner.ui.calendar.week_days import USUAL_MINUTES, BusySpan
from netplanner.ui.calendar.week_layout import WeekLayout

_HOURS = 24


def paint(
    painter: QPainter, layout: WeekLayout, busy: tuple[BusySpan, ...], marks: Marks, brushes: Brushes, now: int
) -> None:
    """`now` is the minute of today's wall, below 0 where none is to be shown."""
    _paint_grounds(painter, layout, brushes.colours)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.save()
    painter.setClipRect(layout.hours)
    _paint_hours(painter, layout, brushes)
    _paint_busy(painter, layout, busy, brushes)
    _paint_cursor(painter, layout, marks, brushes.colours)
    for place in layout.places:
        if place.block is not None:
            chip_paint.paint_chip(painter, place.rect, place.row, place.lines, marks, brushes)
    _paint_now(painter, layout, marks, brushes.colours, now)
    painter.restore()
    for place in layout.places:
        if place.block is None:
            chip_paint.paint_chip(painter, place.rect, place.row, place.lines, marks, brushes)
    _paint_more(painter, layout, marks, brushes)
    _paint_heads(painter, layout, marks, brushes)
    _paint_drop(painter, layout, marks, brushes.colours)


def _paint_grounds(painter: QPainter, layout: WeekLayout, colours: theme.Colours) -> None:
    weekend = chip_paint.between(colours.base, colours.window, 0.6)
    for column in range(WEEK):
        if is_weekend(layout.page.day(column)):
            painter.fillRect(layout.column_rect(column), weekend)
    painter.setPen(QPen(colours.line, 1))
    for column in range(WEEK):
        x = layout.columns[column]
        painter.drawLine(x, layout.lengths.head, x, int(layout.size.height()))
    for y in (layout.lengths.head, int(layout.hours.top())):
        painter.drawLine(0, y, int(layout.columns[-1]), y)


def _paint_hours(painter: QPainter, layout: WeekLayout, brushes: Brushes) -> None:
    painter.setFont(brushes.small)
    faint = QColor(brushes.colours.line)
    right = layout.columns[-1]
    height = painter.fontMetrics().height()
    for hour in range(_HOURS):
        y = layout.y(hour * 60)
        painter.setPen(QPen(faint, 1))
        painter.drawLine(QPointF(layout.lengths.gutter, y), QPointF(right, y))
        if hour:
            painter.setPen(brushes.colours.muted)
            place = QRectF(0, y - height / 2, layout.lengths.gutter - theme.px(6), height)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight, plan_text.local_time_text(time_of(hour * 60)))


def _paint_busy(painter: QPainter, layout: WeekLayout, busy: tuple[BusySpan, ...], brushes: Brushes) -> None:
    ground, hatch = QColor(brushes.colours.muted), QColor(brushes.colours.muted)
    ground.setAlphaF(0.10)
    hatch.setAlphaF(0.22)
    painter.setPen(Qt.PenStyle.NoPen)
    for span in busy:
        column = layout.page.column(span.day)
        if column is None:
            continue
        rect = layout.span_rect(column, span.begin, span.end)
        painter.fillRect(rect, ground)
        painter.fillRect(rect, QBrush(hatch, Qt.BrushStyle.BDiagPattern))


def _paint_cursor(painter: QPainter, layout: WeekLayout, marks: Marks, colours: theme.Colours) -> None:
    """The half hour that keys act on."""
    column = layout.page.column(marks.day)
    if column is None or not marks.time:
        return
    begin = minutes_of(marks.time)
    painter.setPen(QPen(colours.accent if marks.has_focus else colours.faint, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(layout.span_rect(column, begin, begin + USUAL_MINUTES).adjusted(1, 1, -1, -1))


def _paint_now(painter: QPainter, layout: WeekLayout, marks: Marks, colours: theme.Colours, now: int) -> None:
    column = layout.page.column(marks.today)
    if column is None or now < 0:
        return
    whole, y = layout.column_rect(column), layout.y(now)
    painter.setPen(QPen(colours.danger, 1.5))
    painter.drawLine(QPointF(whole.left(), y), QPointF(whole.right(), y))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.danger)
    painter.drawEllipse(QPointF(whole.left(), y), theme.px(3), theme.px(3))


def _paint_more(painter: QPainter, layout: WeekLayout, marks: Marks, brushes: Brushes) -> None:
    painter.setFont(brushes.small)
    for more in layout.more:
        painter.setPen(brushes.colours.accent if marks.hover_more == more.day else brushes.colours.muted)
        inner = more.rect.adjusted(theme.px(8), 0, 0, 0)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, more.text)


def _paint_heads(painter: QPainter, layout: WeekLayout, marks: Marks, brushes: Brushes) -> None:
    """The name and the number of each day, and a frame around the one that keys act on."""
    locale, colours = QLocale(), brushes.colours
    for column in range(WEEK):
        day = layout.page.day(column)
        whole = layout.column_rect(column)
        head = QRectF(whole.left(), 0, whole.width(), layout.lengths.head).adjusted(theme.px(6), 0, -2, 0)
        today = day == marks.today
        name = locale.standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
        painter.setFont(brushes.today if today else brushes.body)
        painter.setPen(colours.accent if today else colours.text)
        text = painter.fontMetrics().elidedText(
            f"{name} {locale.toString(day.day)}", Qt.TextElideMode.ElideRight, int(head.width())
        )
        painter.drawText(head, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)
        if day == marks.day:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if not marks.time:
                painter.setPen(QPen(colours.accent if marks.has_focus else colours.faint, 1.5))
                painter.drawRect(layout.all_day_rect(column).adjusted(1.5, 1.5, -1, -1))
            painter.fillRect(QRectF(whole.left(), layout.lengths.head - 2, whole.width(), 2), colours.accent)


def _paint_drop(painter: QPainter, layout: WeekLayout, marks: Marks, colours: theme.Colours) -> None:
    if marks.drop is None:
        return
    column = layout.page.column(marks.drop.day)
    if column is None:
        return
    if not marks.drop.time:
        chip_paint.paint_drop_target(painter, layout.all_day_rect(column), colours, marks.drop_text)
        return
    painter.save()
    painter.setClipRect(layout.hours)
    begin = minutes_of(marks.drop.time)
    rect = layout.span_rect(column, begin, begin + USUAL_MINUTES)
    at = plan_text.local_time_text(marks.drop.time)
    chip_paint.paint_drop_target(painter, rect, colours, " · ".join(filter(None, (marks.drop_text, at))))
    painter.restore()
