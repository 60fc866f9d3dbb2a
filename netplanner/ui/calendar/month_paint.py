"""Painting a month's page."""

from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from netplanner.domain.calendar import WEEK, is_weekend, weekday_order
from netplanner.ui import theme
from netplanner.ui.calendar import chip_paint
from netplanner.ui.calendar.chip_paint import Brushes
from netplanner.ui.calendar.grid_marks import Marks
from netplanner.ui.calendar.month_layout import MonthLayout, MorePlace


def paint(painter: QPainter, layout: MonthLayout, marks: Marks, brushes: Brushes) -> None:
    _paint_grounds(painter, layout, marks, brushes)
    _paint_head(painter, layout, brushes)
    _paint_numbers(painter, layout, marks, brushes)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for chip in layout.chips:
        chip_paint.paint_chip(painter, chip.rect, chip.row, (chip.text,), marks, brushes)
    for more in layout.more:
        _paint_more(painter, more, layout, marks, brushes)
    _paint_outlines(painter, layout, marks, brushes)


def _paint_grounds(painter: QPainter, layout: MonthLayout, marks: Marks, brushes: Brushes) -> None:
    colours = brushes.colours
    page = layout.page
    weekend = chip_paint.between(colours.base, colours.window, 0.6)
    for index in range(page.weeks * WEEK):
        cell, day = layout.cell(index), page.day(index)
        if not page.is_own(day):
            painter.fillRect(cell, colours.window)
        elif is_weekend(day):
            painter.fillRect(cell, weekend)
    painter.setPen(QPen(colours.line, 1))
    width, height = layout.size.width(), layout.size.height()
    for row in range(page.weeks):
        y = layout.cell(row * WEEK).top()
        painter.drawLine(0, int(y), int(width), int(y))
    for column in range(WEEK):
        x = layout.cell(column).left()
        painter.drawLine(int(x), int(layout.cell(0).top()), int(x), int(height))
    painter.drawLine(0, int(height) - 1, int(width), int(height) - 1)


def _paint_head(painter: QPainter, layout: MonthLayout, brushes: Brushes) -> None:
    locale = QLocale()
    painter.setFont(brushes.small)
    painter.setPen(brushes.colours.muted)
    metrics = painter.fontMetrics()
    for column, weekday in enumerate(weekday_order(layout.page.first_weekday)):
        cell = layout.cell(column)
        name = locale.standaloneDayName(weekday, QLocale.FormatType.ShortFormat)
        room = int(cell.width() - layout.measures.inset)
        if metrics.horizontalAdvance(name) > room:
            name = locale.standaloneDayName(weekday, QLocale.FormatType.NarrowFormat)
        rect = QRectF(cell.left() + layout.measures.inset, 0, room, layout.measures.head)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, name)


def _paint_numbers(painter: QPainter, layout: MonthLayout, marks: Marks, brushes: Brushes) -> None:
    colours, page, locale = brushes.colours, layout.page, QLocale()
    painter.setFont(brushes.small)
    painter.setPen(colours.muted)
    for row in range(page.weeks):
        cell = layout.cell(row * WEEK)
        rect = QRectF(0, cell.top() + 1, layout.measures.weeks, layout.measures.number)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, locale.toString(page.week_number(row)))
    painter.setFont(brushes.body)
    for index in range(page.weeks * WEEK):
        cell, day = layout.cell(index), page.day(index)
        rect = QRectF(
            cell.left() + layout.measures.inset,
            cell.top() + 1,
            cell.width() - layout.measures.inset,
            layout.measures.number,
        )
        if day == marks.today:
            _paint_badge(painter, rect, locale.toString(day.day), brushes, tight=layout.capacity == 0)
            continue
        painter.setPen(colours.text if page.is_own(day) else colours.muted)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, locale.toString(day.day))


def _paint_badge(painter: QPainter, rect: QRectF, text: str, brushes: Brushes, *, tight: bool) -> None:
    """`tight` where the count of the day's plans stands on the same line and must stay readable."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(brushes.today)
    digits = painter.fontMetrics().horizontalAdvance(text)
    width = digits + theme.px(6) if tight else max(digits + theme.px(14), theme.px(24))
    height = theme.px(19)
    pill = QRectF(rect.left(), rect.center().y() - height / 2, min(width, rect.width()), height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brushes.colours.accent)
    painter.drawRoundedRect(pill, height / 2, height / 2)
    painter.setPen(brushes.colours.accent_text)
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def _paint_more(painter: QPainter, more: MorePlace, layout: MonthLayout, marks: Marks, brushes: Brushes) -> None:
    colours = brushes.colours
    painter.setFont(brushes.small)
    painter.setPen(colours.accent if marks.hover_more == more.day else colours.muted)
    aligned = Qt.AlignmentFlag.AlignVCenter
    if layout.capacity == 0:
        aligned |= Qt.AlignmentFlag.AlignRight
    left = layout.measures.bar + layout.measures.text_gap if layout.capacity else 0
    painter.drawText(more.rect.adjusted(left, 0, 0, 0), aligned | Qt.TextFlag.TextSingleLine, more.text)
    if more.day.isoformat() in marks.ringed_days and not any(
        chip.day == more.day and not marks.ringed.isdisjoint(chip.row.contacts) for chip in layout.chips
    ):
        # A count beside the number of the day has its ring around both, clear of the text.
        around = more.rect.adjusted(2, 1, layout.measures.inset - 2, -1) if layout.capacity == 0 else more.rect
        chip_paint.ring(painter, around, colours.accent, 1.5)


def _paint_outlines(painter: QPainter, layout: MonthLayout, marks: Marks, brushes: Brushes) -> None:
    colours = brushes.colours
    cell = layout.cell_of(marks.day)
    if cell is not None:
        colour = colours.accent if marks.has_focus else colours.faint
        painter.setPen(QPen(colour, 1.5 if marks.has_focus else 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(cell.adjusted(1.5, 1.5, -1, -1))
    target = layout.cell_of(marks.drop.day) if marks.drop is not None else None
    if target is not None:
        chip_paint.paint_drop_target(painter, target, colours, marks.drop_text)
