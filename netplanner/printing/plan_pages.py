"""The printed plan laid out: goal cards, then day by day a row for each touch, on as many pages as it takes.

Pure: the same plan, options and fonts give the same pages.
"""

from collections.abc import Iterator
from datetime import date
from itertools import groupby
from typing import NamedTuple

from netplanner.domain.template import with_gaps
from netplanner.printing.fonts import Measure, plain
from netplanner.printing.goal_cards import cards_height, draw_cards
from netplanner.printing.options import PrintOptions
from netplanner.printing.page import PAPERS, Box, Disc, Line, Mark, Page, Shade, Style, Text
from netplanner.printing.ways import way_lines
from netplanner.printing.words import Words
from netplanner.storage.plan import Plan, PlanItem

# All in points.
MARGIN = 45.0
FOOTER_RULE = 42.0
FOOTER_TEXT = 28.5
_LINE = 13.5
_ROW_ABOVE, _ROW_BELOW = 15.2, 8.0
_TICK = 9.5
_NAME_X, _WHY_X = 22.5, 172.5
_WAY_WIDTH = 112.5
_GAP = 8.0
_TIE_RADIUS, _TIE_WIDTH = 3.7, 10.5
_HEADING_ABOVE, _HEADING_BELOW = 23.0, 6.5
_CARDS_TOP, _CARDS_BELOW = 34.0, 4.0
_HEAD_HEIGHT = 16.0
_NOTE_LINES, _NOTE_LINE = 3, 19.5
_NAME_LINES, _PLACE_LINES, _WHY_LINES = 2, 2, 6
_MANY_WEEKS = 6

_TIE_SHARES = {"close": 1.0, "good": 0.5, "acquaintance": 0.0}


class _Row(NamedTuple):
    """An item broken into lines; `lead` is the bold beginning of the why."""

    item: PlanItem
    names: list[str]
    place: list[str]
    lead: str
    why: list[str]
    overdue: str
    way: list[str]
    height: float


def lay_out(plan: Plan, options: PrintOptions = PrintOptions(), measure: Measure | None = None) -> list[Page]:
    """The pages of a plan, one at least. Raises KeyError for an unknown paper. Needs a QGuiApplication."""
    composer = _Composer(plan, options, measure or Measure())
    composer.head()
    days = [(day, list(items)) for day, items in groupby(plan.items, lambda item: item.day)]
    for day, items in days:
        composer.day(day, items)
    if not days:
        composer.nothing()
    composer.notes()
    return composer.finish()


def title_of(plan: Plan, words: Words) -> str:
    """ "Outreach plan, week 48"; without weeks where the range holds many."""
    first, last = plan.first.isocalendar(), plan.last.isocalendar()
    if first[:2] == last[:2]:
        return words.word("title_week", week=first.week)
    if (plan.last - plan.first).days < _MANY_WEEKS * 7:
        return words.word("title_weeks", first=first.week, last=last.week)
    return words.word("title")


class _Composer:
    """Fills pages from top to bottom; `_y` is where the next thing begins."""

    def __init__(self, plan: Plan, options: PrintOptions, measure: Measure) -> None:
        self._plan, self._options, self._measure = plan, options, measure
        self._words = Words(options.language)
        self._width, self._height = PAPERS[options.paper]
        self._right = self._width - MARGIN
        self._bottom = self._height - FOOTER_RULE - 8
        self._with_year = plan.first.year != plan.last.year
        self._title = title_of(plan, self._words)
        span = self._words.date_range(plan.first, plan.last)
        only = self._words.word("only_" + plan.sphere) if plan.sphere else ""
        self._subtitle = " · ".join(filter(None, (span, only, plain(plan.my_name))))
        self._leads = {kind: self._words.kind(kind) for kind in {item.kind for item in plan.items}}
        self._lead_widths: dict[str, float] = {}
        self._pages: list[list[Mark]] = [[]]
        self._y = MARGIN

    @property
    def _marks(self) -> list[Mark]:
        return self._pages[-1]

    def head(self) -> None:
        """Title, range and name; below them a card for each goal."""
        baseline = self._y + 14
        width = self._measure.width(self._title, Style.TITLE)
        self._marks.append(Text(MARGIN, baseline, self._title, Style.TITLE))
        self._put_right(baseline, self._subtitle, Style.BODY, Shade.INK, self._right - MARGIN - width - 24)
        self._y += _CARDS_TOP
        if not (self._options.goals and self._plan.goals):
            self._y -= _HEADING_ABOVE / 2
            return
        inner = self._right - MARGIN
        goals, today = self._plan.goals, self._plan.today
        marks = draw_cards(goals, today, self._words, self._measure, MARGIN, self._y, inner)
        self._marks.extend(marks)
        self._y += cards_height(marks, self._y) + _CARDS_BELOW

    def day(self, day: date, items: list[PlanItem]) -> None:
        """A heading with the number of touches, then its rows; on a new page the heading comes again."""
        heading = self._words.day_heading(day, with_year=self._with_year)
        below = _HEADING_ABOVE + _HEADING_BELOW
        for number, row in enumerate(self._rows(items)):
            if number == 0:
                if self._y + below + row.height > self._bottom:
                    self._new_page()
                self._heading(heading, str(len(items)))
            elif self._y + row.height > self._bottom:
                self._new_page()
                self._heading(self._words.word("continued", day=heading), "")
            self._row(row)

    def nothing(self) -> None:
        self._y += _HEADING_ABOVE + _LINE
        self._marks.append(
            Text(MARGIN, self._y, self._words.word("nothing"), Style.BODY, Shade.MUTED),
        )

    def notes(self) -> None:
        """A few lines to write on, where the last page has room."""
        if self._y + 27 + 22 + (_NOTE_LINES - 1) * _NOTE_LINE > self._bottom:
            return
        y = self._y + 27
        self._marks.append(Text(MARGIN, y, self._words.word("notes"), Style.BODY, Shade.MUTED))
        y += 22
        for line in range(_NOTE_LINES):
            self._rule(y + line * _NOTE_LINE, Shade.FAINT)

    def finish(self) -> list[Page]:
        """The pages with their feet, which tell how many there are."""
        printed = self._words.word("footer", date=self._words.short_date(self._plan.today, with_year=True))
        pages = len(self._pages)
        for number, marks in enumerate(self._pages, 1):
            y = self._height - FOOTER_TEXT
            marks.append(self._line_at(self._height - FOOTER_RULE, Shade.FAINT))
            marks.append(Text(MARGIN, y, printed, Style.SMALL, Shade.MUTED))
            text = self._words.word("page", page=number, pages=pages)
            marks.append(self._at_right(y, text, Style.SMALL, Shade.MUTED))
        return [Page(self._width, self._height, tuple(marks)) for marks in self._pages]

    def _new_page(self) -> None:
        self._pages.append([])
        self._y = MARGIN
        baseline = self._y + 8
        self._marks.append(Text(MARGIN, baseline, self._title, Style.SMALL, Shade.MUTED))
        room = self._right - MARGIN - self._measure.width(self._title, Style.SMALL) - 24
        self._put_right(baseline, self._subtitle, Style.SMALL, Shade.MUTED, room)
        self._y += _HEAD_HEIGHT

    def _heading(self, text: str, count: str) -> None:
        baseline = self._y + _HEADING_ABOVE
        self._marks.append(Text(MARGIN, baseline, text, Style.HEADING))
        if count:
            self._marks.append(self._at_right(baseline, count, Style.BODY, Shade.INK))
        self._y = baseline + _HEADING_BELOW
        self._rule(self._y, Shade.INK)

    def _rows(self, items: list[PlanItem]) -> Iterator[_Row]:
        why_width = self._right - _WAY_WIDTH - _GAP - MARGIN - _WHY_X
        name_width = _WHY_X - _NAME_X - _GAP
        measure, words, options = self._measure, self._words, self._options
        for item in items:
            lead = words.word("answer") if item.status == "waiting" else self._leads[item.kind]
            name, place, lead = self._who(item, lead)
            tie = _TIE_WIDTH if item.tie in _TIE_SHARES else 0.0
            names = measure.wrap(name, Style.STRONG, name_width - tie, lines=_NAME_LINES)
            places = measure.wrap(place, Style.SMALL, name_width, lines=_PLACE_LINES) if place else []
            why = plain(with_gaps(item.why)) if options.why else ""
            if lead and why and lead[-1] not in "?.":
                lead += "."
            indent = self._lead_width(lead)
            reasons = measure.wrap(why, Style.BODY, why_width, lines=_WHY_LINES, indent=indent)
            overdue = words.word("overdue", date=self._near(item.overdue_since)) if item.overdue_since else ""
            way = way_lines(item, words, measure, _WAY_WIDTH) if options.ways or item.refused else []
            lines = max(len(names) + len(places), len(reasons) + bool(overdue), len(way))
            height = _ROW_ABOVE + (lines - 1) * _LINE + _ROW_BELOW
            yield _Row(item, names, places, lead, reasons, overdue, way, height)

    def _who(self, item: PlanItem, lead: str) -> tuple[str, str, str]:
        """Name, the line below it, and the bold beginning; what is for nobody in particular is called by its kind."""
        if not item.names:
            return lead, plain(item.goal_what), ""
        facts = (item.title, item.organisation, item.city)
        return plain(", ".join(item.names)), plain(", ".join(filter(None, facts))), lead

    def _lead_width(self, lead: str) -> float:
        """How far the why begins to the right of its bold beginning; there are as many as there are kinds."""
        known = self._lead_widths.get(lead)
        if known is None:
            known = self._measure.width(lead + " ", Style.STRONG) if lead else 0.0
            self._lead_widths[lead] = known
        return known

    def _near(self, day: date) -> str:
        return self._words.short_date(day, with_year=day.year != self._plan.today.year)

    def _row(self, row: _Row) -> None:
        top, add = self._y, self._marks.append
        y = top + _ROW_ABOVE
        add(Box(MARGIN, y - _TICK + 1.5, _TICK, _TICK))
        name_x, why_x, way_x = MARGIN + _NAME_X, MARGIN + _WHY_X, self._right - _WAY_WIDTH
        indent = 0.0
        if (share := _TIE_SHARES.get(row.item.tie)) is not None:
            add(Disc(name_x + _TIE_RADIUS, y - 3.4, _TIE_RADIUS, share))
            indent = _TIE_WIDTH
        for number, text in enumerate(row.names):
            add(Text(name_x + indent, y + number * _LINE, text, Style.STRONG))
        below = y + len(row.names) * _LINE
        for number, text in enumerate(row.place):
            add(Text(name_x, below + number * _LINE, text, Style.SMALL, Shade.MUTED))
        if row.lead:
            add(Text(why_x, y, row.lead, Style.STRONG))
        indent = self._lead_width(row.lead)
        for number, text in enumerate(row.why):
            if text:
                add(Text(why_x + (0.0 if number else indent), y + number * _LINE, text, Style.BODY))
        if row.overdue:
            add(Text(why_x, y + len(row.why) * _LINE, row.overdue, Style.ITALIC))
        for number, text in enumerate(row.way):
            add(Text(way_x, y + number * _LINE, text, Style.SMALL, Shade.MUTED))
        self._y = top + row.height
        self._rule(self._y, Shade.FAINT)

    def _rule(self, y: float, shade: Shade) -> None:
        self._marks.append(self._line_at(y, shade))

    def _line_at(self, y: float, shade: Shade) -> Line:
        return Line(MARGIN, y, self._right, y, 0.75 if shade is Shade.INK else 0.5, shade)

    def _at_right(self, y: float, text: str, style: Style, shade: Shade) -> Text:
        return Text(self._right - self._measure.width(text, style), y, text, style, shade)

    def _put_right(self, y: float, text: str, style: Style, shade: Shade, room: float) -> None:
        self._marks.append(self._at_right(y, self._measure.cut(text, style, room), style, shade))
