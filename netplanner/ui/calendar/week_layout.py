"""Where everything of a week's page stands: the heads of days, plans of whole days, and the hours below."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetrics

from netplanner.domain.calendar import WEEK
from netplanner.domain.outreach import OutreachRow
from netplanner.ui import theme
from netplanner.ui.calendar import plan_text
from netplanner.ui.calendar.slots import Slot
from netplanner.ui.calendar.wall import time_of
from netplanner.ui.calendar.week_days import DAY_MINUTES, Block, WeekPage, WeekPlans

# Steps of the mouse and of keys.
STEP = 15
MOST_LINES = 3
# What is shorter is drawn as if it took so long, to be read.
_SHORTEST = 25
# Two figures, before and after noon.
_WIDEST_HOURS = (10, 12, 22)

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class WeekMeasures:
    """Lengths in pixels at the present size of text."""

    head: int = field(default_factory=lambda: theme.px(40))
    gutter: int = field(default_factory=lambda: theme.px(46))
    hour: int = field(default_factory=lambda: theme.px(48))
    chip: int = field(default_factory=lambda: theme.px(19))
    gap: int = field(default_factory=lambda: theme.px(2))
    inset: int = field(default_factory=lambda: theme.px(3))
    grip: int = field(default_factory=lambda: theme.px(5))


@dataclass(frozen=True, slots=True)
class WeekPlace:
    """A plan on the page and its lines of text. `block` is None for one of the whole day."""

    rect: QRectF
    day: date
    row: OutreachRow
    lines: tuple[str, ...]
    block: Block | None = None


@dataclass(frozen=True, slots=True)
class MoreOfDay:
    rect: QRectF
    day: date
    text: str


@dataclass(frozen=True, slots=True)
class WeekLayout:
    """A page laid out for one size; `top` is the minute at the upper edge of the hours."""

    page: WeekPage
    size: QSizeF
    lengths: WeekMeasures
    columns: tuple[int, ...]
    all_day_height: int
    top: int
    places: list[WeekPlace] = field(default_factory=list)
    more: list[MoreOfDay] = field(default_factory=list)

    @property
    def hours(self) -> QRectF:
        """The part with the hours."""
        top = self.lengths.head + self.all_day_height
        return QRectF(0, top, self.columns[-1], max(0.0, self.size.height() - top))

    def y(self, minutes: int) -> float:
        return self.hours.top() + (minutes - self.top) * self.lengths.hour / 60

    def minutes_at(self, y: float) -> int:
        return int(self.top + (y - self.hours.top()) * 60 / self.lengths.hour)

    def column_rect(self, column: int) -> QRectF:
        left = self.columns[column]
        return QRectF(left, 0, self.columns[column + 1] - left, self.size.height())

    def all_day_rect(self, column: int) -> QRectF:
        whole = self.column_rect(column)
        return QRectF(whole.left(), self.lengths.head, whole.width(), self.all_day_height)

    def span_rect(self, column: int, begin: int, end: int) -> QRectF:
        whole = self.column_rect(column)
        return QRectF(whole.left(), self.y(begin), whole.width(), (end - begin) * self.lengths.hour / 60)

    def slot_at(self, position: QPointF) -> Slot | None:
        """The day, and the time to the quarter of an hour; above the hours all day."""
        column = next((at for at in range(WEEK) if self.column_rect(at).contains(position)), None)
        if column is None:
            return None
        if position.y() < self.hours.top():
            return Slot(self.page.day(column), "")
        minutes = self.minutes_at(position.y()) // STEP * STEP
        return Slot(self.page.day(column), time_of(min(max(minutes, 0), DAY_MINUTES - STEP)))

    def place_of(self, plan: int) -> WeekPlace | None:
        return next((place for place in self.places if place.row.id == plan), None)


def lay_out(page: WeekPage, size: QSizeF, plans: WeekPlans, metrics: QFontMetrics, top: int) -> WeekLayout:
    lengths = WeekMeasures(gutter=_gutter(metrics))
    width = size.width() - lengths.gutter
    columns = tuple(lengths.gutter + round(column * width / WEEK) for column in range(WEEK + 1))
    most = max((day.total for day in plans.all_day.values()), default=0)
    lines = min(max(most, 1), MOST_LINES)
    height = lines * (lengths.chip + lengths.gap) + 2 * lengths.gap
    layout = WeekLayout(page, size, lengths, columns, height, top)
    for column in range(WEEK):
        _place_whole_days(layout, column, plans, lines, metrics)
        day = page.day(column)
        _place_blocks(layout, column, [block for block in plans.blocks if block.day == day], metrics)
    return layout


def _gutter(metrics: QFontMetrics) -> int:
    """Room for the hours as the locale writes them, "10:00 AM" with half a day's clock."""
    widest = max(metrics.horizontalAdvance(plan_text.local_time_text(time_of(hour * 60))) for hour in _WIDEST_HOURS)
    return max(theme.px(46), widest + theme.px(12))


def _place_whole_days(layout: WeekLayout, column: int, plans: WeekPlans, lines: int, metrics: QFontMetrics) -> None:
    day = layout.page.day(column)
    found = plans.all_day.get(day.isoformat())
    if found is None:
        return
    shown = found.total if found.total <= lines else lines - 1
    for line, row in enumerate(found.rows[:shown]):
        rect = _line(layout, column, line)
        layout.places.append(WeekPlace(rect, day, row, (_fit(plan_text.title(row), rect, metrics),)))
    if found.total > shown:
        text = translate("Plans", "+%Ln more", None, found.total - shown)
        layout.more.append(MoreOfDay(_line(layout, column, shown), day, text))


def _line(layout: WeekLayout, column: int, line: int) -> QRectF:
    whole, lengths = layout.all_day_rect(column), layout.lengths
    top = whole.top() + lengths.gap + line * (lengths.chip + lengths.gap)
    return QRectF(whole.left() + lengths.inset, top, whole.width() - 2 * lengths.inset, lengths.chip)


def _place_blocks(layout: WeekLayout, column: int, blocks: Sequence[Block], metrics: QFontMetrics) -> None:
    whole, lengths = layout.column_rect(column), layout.lengths
    for block, lane, lanes in side_by_side(blocks):
        end = min(block.begin + max(block.minutes, _SHORTEST), DAY_MINUTES)
        width = (whole.width() - 2 * lengths.inset) / lanes
        rect = QRectF(
            whole.left() + lengths.inset + lane * width,
            layout.y(block.begin) + 1,
            width - 1,
            (end - block.begin) * lengths.hour / 60 - 1,
        )
        layout.places.append(WeekPlace(rect, block.day, block.row, _lines(block, rect, metrics), block))


def side_by_side(blocks: Sequence[Block]) -> list[tuple[Block, int, int]]:
    """(block, lane, lanes) so that what overlaps stands side by side; `blocks` are in order of their begins."""
    placed: list[tuple[Block, int, int]] = []
    group: list[tuple[Block, int]] = []
    ends: list[int] = []
    for block in blocks:
        if group and block.begin >= max(ends):
            placed += [(one, lane, len(ends)) for one, lane in group]
            group, ends = [], []
        end = block.begin + max(block.minutes, _SHORTEST)
        lane = next((at for at, over in enumerate(ends) if over <= block.begin), len(ends))
        if lane == len(ends):
            ends.append(end)
        else:
            ends[lane] = end
        group.append((block, lane))
    return placed + [(one, lane, len(ends)) for one, lane in group]


def _lines(block: Block, rect: QRectF, metrics: QFontMetrics) -> tuple[str, ...]:
    """The title, below it the time where there is room."""
    at = plan_text.time_text(block.row) if not block.zone else plan_text.local_time_text(time_of(block.begin))
    title = plan_text.title(block.row)
    if rect.height() < 2 * metrics.height() + theme.px(4):
        return (_fit(f"{at} {title}", rect, metrics),)
    return (_fit(title, rect, metrics), _fit(at, rect, metrics))


def _fit(text: str, rect: QRectF, metrics: QFontMetrics) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, int(rect.width()) - theme.px(9)))
