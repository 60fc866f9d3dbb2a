"""Where everything of a month's page stands: cells, chips, "+3 more". Painting and the mouse both go by it."""

from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetrics

from netplanner.domain.calendar import WEEK
from netplanner.domain.outreach import OutreachRow
from netplanner.storage.outreach import DayPlans
from netplanner.ui import theme
from netplanner.ui.calendar import plan_text
from netplanner.ui.calendar.month_cache import Days
from netplanner.ui.calendar.month_days import MonthPage


@dataclass(frozen=True, slots=True)
class Measures:
    """Lengths in pixels at the present size of text; asked for once a page, not for every chip."""

    head: int = field(default_factory=lambda: theme.px(26))
    weeks: int = field(default_factory=lambda: theme.px(32))
    number: int = field(default_factory=lambda: theme.px(25))
    chip: int = field(default_factory=lambda: theme.px(19))
    more: int = field(default_factory=lambda: theme.px(15))
    gap: int = field(default_factory=lambda: theme.px(2))
    inset: int = field(default_factory=lambda: theme.px(6))
    bar: int = field(default_factory=lambda: theme.px(3))
    text_gap: int = field(default_factory=lambda: theme.px(5))
    wide: int = field(default_factory=lambda: theme.px(120))


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
    """A page laid out for one size. `columns` and `rows` are the edges of the cells, in whole pixels.

    A cell has room for `capacity` plans, or for `capacity_with_more` and the line that counts the rest.
    """

    page: MonthPage
    size: QSizeF
    measures: Measures
    capacity: int
    capacity_with_more: int
    columns: tuple[int, ...]
    rows: tuple[int, ...]
    chips: list[ChipPlace] = field(default_factory=list)
    more: list[MorePlace] = field(default_factory=list)

    @property
    def column(self) -> float:
        """The mean width of a column: what depends on it is alike in all of them."""
        return (self.columns[-1] - self.columns[0]) / WEEK

    def cell(self, index: int) -> QRectF:
        row, column = divmod(index, WEEK)
        left, top = self.columns[column], self.rows[row]
        return QRectF(left, top, self.columns[column + 1] - left, self.rows[row + 1] - top)

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


def capacity(page: MonthPage, size: QSizeF, measures: Measures | None = None) -> int:
    """How many lines of plans a cell has room for."""
    lengths = measures or Measures()
    return _lines(page, size, lengths, taken=1)


def _lines(page: MonthPage, size: QSizeF, lengths: Measures, taken: int) -> int:
    room = (size.height() - lengths.head) / page.weeks - lengths.number - taken
    return max(0, int(room // (lengths.chip + lengths.gap)))


def lay_out(page: MonthPage, size: QSizeF, days: Days, metrics: QFontMetrics) -> MonthLayout:
    """Places the plans of `days`, which hold at least `capacity` rows where there are as many."""
    lengths = Measures()
    width, height = size.width() - lengths.weeks, size.height() - lengths.head
    columns = tuple(lengths.weeks + round(column * width / WEEK) for column in range(WEEK + 1))
    rows = tuple(lengths.head + round(row * height / page.weeks) for row in range(page.weeks + 1))
    with_more = _lines(page, size, lengths, taken=lengths.more + 1)
    layout = MonthLayout(page, size, lengths, capacity(page, size, lengths), with_more, columns, rows)
    for index in range(page.weeks * WEEK):
        day = page.day(index)
        plans = days.get(day.isoformat())
        if plans is not None:
            _place_day(layout, index, day, plans, metrics)
    return layout


def _place_day(layout: MonthLayout, index: int, day: date, plans: DayPlans, metrics: QFontMetrics) -> None:
    shown = plans.total if plans.total <= layout.capacity else layout.capacity_with_more
    lengths = layout.measures
    for line, row in enumerate(plans.rows[:shown]):
        rect = _line(layout, index, line)
        room = int(rect.width()) - lengths.bar - lengths.text_gap - 2
        layout.chips.append(ChipPlace(rect, day, row, _chip_text(layout, row, room, metrics)))
    if shown < plans.total:
        layout.more.append(_more(layout, index, day, plans.total, shown, metrics))


def _chip_text(layout: MonthLayout, row: OutreachRow, room: int, metrics: QFontMetrics) -> str:
    """What and with whom where the columns are wide, else with whom: the chips of a page speak alike."""
    wide = layout.column >= layout.measures.wide
    text = plan_text.chip_text(row) if wide else plan_text.short(row)
    if wide and metrics.horizontalAdvance(text) > room:
        text = plan_text.title(row)
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)


def _line(layout: MonthLayout, index: int, line: int) -> QRectF:
    """The place of a day's plan number `line`."""
    cell, lengths = layout.cell(index), layout.measures
    inset = lengths.inset if layout.column >= lengths.chip * 4 else 2
    top = cell.top() + lengths.number + line * (lengths.chip + lengths.gap)
    return QRectF(cell.left() + inset, top, cell.width() - 2 * inset, lengths.chip)


def _more(layout: MonthLayout, index: int, day: date, total: int, shown: int, metrics: QFontMetrics) -> MorePlace:
    if layout.capacity == 0:
        # No room below the number: the count stands beside it.
        cell, lengths = layout.cell(index), layout.measures
        rect = QRectF(cell.left(), cell.top() + 1, cell.width() - lengths.inset, lengths.number)
        return MorePlace(rect, day, str(total), shown)
    rect = _line(layout, index, shown)
    rect.setHeight(layout.measures.more)
    if shown:
        text = translate("Plans", "+%Ln more", None, total - shown)
    else:
        text = translate("Plans", "%Ln plan(s)", None, total)
    if metrics.horizontalAdvance(text) > rect.width() - layout.measures.bar - layout.measures.text_gap:
        text = f"+{total - shown}"
    return MorePlace(rect, day, text, shown)
