"""Where everything of a month's page stands: cells, chips, "+3 more". Painting and the mouse both go by it."""

from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetrics

from netplanner.domain.calendar import WEEK
from netplanner.domain.outreach import OutreachRow
from netplanner.ui import theme
from netplanner.ui.calendar import plan_text
from netplanner.ui.calendar.month_cache import Days
from netplanner.ui.calendar.month_days import MonthPage

# In pixels at 100 %.
HEAD, WEEKS, NUMBER, CHIP, GAP, INSET, BAR = 26, 32, 25, 19, 2, 6, 3
_NARROW_CELL, _NARROW_INSET = 80, 2


translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ChipPlace:
    """A plan on the page and the part of its text that fits."""

    rect: QRectF
    day: date
    row: OutreachRow
    text: str


@dataclass(frozen=True, slots=True)
class MorePlace:
    """The line of a day that says how many plans don't fit; `shown` is how many do."""

    rect: QRectF
    day: date
    text: str
    shown: int


@dataclass(frozen=True, slots=True)
class MonthLayout:
    """A page laid out for one size."""

    page: MonthPage
    size: QSizeF
    capacity: int
    chips: list[ChipPlace] = field(default_factory=list)
    more: list[MorePlace] = field(default_factory=list)

    def cell(self, index: int) -> QRectF:
        row, column = divmod(index, WEEK)
        head, weeks = float(theme.px(HEAD)), float(theme.px(WEEKS))
        # Whole pixels, so that hairlines stay sharp.
        left = weeks + round(column * (self.size.width() - weeks) / WEEK)
        right = weeks + round((column + 1) * (self.size.width() - weeks) / WEEK)
        top = head + round(row * (self.size.height() - head) / self.page.weeks)
        bottom = head + round((row + 1) * (self.size.height() - head) / self.page.weeks)
        return QRectF(left, top, right - left, bottom - top)

    def cell_of(self, day: date) -> QRectF | None:
        index = self.page.index(day)
        return None if index is None else self.cell(index)

    def day_at(self, position: QPointF) -> date | None:
        for index in range(self.page.weeks * WEEK):
            if self.cell(index).contains(position):
                return self.page.day(index)
        return None

    def chip_at(self, position: QPointF) -> ChipPlace | None:
        return next((chip for chip in self.chips if chip.rect.contains(position)), None)

    def more_at(self, position: QPointF) -> MorePlace | None:
        return next((more for more in self.more if more.rect.contains(position)), None)


def capacity(page: MonthPage, size: QSizeF) -> int:
    """How many lines of plans a cell has room for."""
    height = (size.height() - theme.px(HEAD)) / page.weeks
    return max(0, int((height - theme.px(NUMBER) - 1) // theme.px(CHIP + GAP)))


def lay_out(page: MonthPage, size: QSizeF, days: Days, metrics: QFontMetrics) -> MonthLayout:
    """Places the plans of `days`, which hold at least `capacity` rows where there are as many."""
    layout = MonthLayout(page, size, capacity(page, size))
    for index in range(page.weeks * WEEK):
        day = page.day(index)
        plans = days.get(day.isoformat())
        if plans is None:
            continue
        shown = plans.total if plans.total <= layout.capacity else max(0, layout.capacity - 1)
        lines = _lines(layout.cell(index))
        for row in plans.rows[:shown]:
            rect = next(lines)
            room = int(rect.width()) - theme.px(BAR + 7)
            text = plan_text.chip_text(row)
            if metrics.horizontalAdvance(text) > room:
                text = metrics.elidedText(plan_text.short(row), Qt.TextElideMode.ElideRight, room)
            layout.chips.append(ChipPlace(rect, day, row, text))
        if shown < plans.total:
            layout.more.append(_more(layout, index, day, plans.total, shown, metrics))
    return layout


def _lines(cell: QRectF):  # type: ignore[no-untyped-def]
    inset = theme.px(INSET if cell.width() >= theme.px(_NARROW_CELL) else _NARROW_INSET)
    top = cell.top() + theme.px(NUMBER)
    while True:
        yield QRectF(cell.left() + inset, top, cell.width() - 2 * inset, theme.px(CHIP))
        top += theme.px(CHIP + GAP)


def _more(layout: MonthLayout, index: int, day: date, total: int, shown: int, metrics: QFontMetrics) -> MorePlace:
    cell = layout.cell(index)
    rect = QRectF(cell.left(), cell.top() + 1, cell.width() - theme.px(INSET), theme.px(NUMBER))
    if layout.capacity == 0:
        # No room below the number: the count stands beside it.
        return MorePlace(rect, day, str(total), shown)
    lines = _lines(cell)
    for _ in range(shown + 1):
        rect = next(lines)
    if shown:
        text = translate("Plans", "+%Ln more", None, total - shown)
    else:
        text = translate("Plans", "%Ln plan(s)", None, total)
    if metrics.horizontalAdvance(text) > rect.width():
        text = f"+{total - shown}"
    return MorePlace(rect, day, text, shown)
