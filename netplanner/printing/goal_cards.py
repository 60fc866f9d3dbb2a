"""The cards on top of the plan: a goal's name, how far it is, and the pace it should have."""

from collections.abc import Iterator, Sequence
from datetime import date

from netplanner.domain.goal import Goal
from netplanner.domain.goal_rules import pace, parse_day
from netplanner.printing.fonts import Measure, plain
from netplanner.printing.page import Box, Line, Mark, Shade, Style, Text
from netplanner.printing.words import Words

_GAP, _PADDING = 9.0, 10.0
_LINE = 13.0
_BAR = 4.5
_MOST = 6
_COLUMNS = 3


def draw_cards(
    goals: Sequence[Goal],
    today: date,
    words: Words,
    measure: Measure,
    x: float,
    y: float,
    width: float,
) -> list[Mark]:
    """Cards side by side from (x, y) over `width`, three to a row and six at most; a line counts further goals."""
    shown = goals[:_MOST]
    columns = max(2, min(_COLUMNS, len(shown)))
    card_width = (width - (columns - 1) * _GAP) / columns
    marks: list[Mark] = []
    for start in range(0, len(shown), columns):
        cards = [_Card(goal, today, words, measure, card_width) for goal in shown[start : start + columns]]
        height = max(card.height for card in cards)
        for number, card in enumerate(cards):
            marks.extend(card.draw(x + number * (card_width + _GAP), y, height))
        y += height + _GAP
    if len(goals) > _MOST:
        text = words.word("more_goals", count=words.number(len(goals) - _MOST))
        marks.append(Text(x, y + 8, text, Style.SMALL, Shade.MUTED))
    return marks


def cards_height(marks: Sequence[Mark], top: float) -> float:
    """How far `marks` of `draw_cards` reach below `top`."""
    bottoms = (mark.y + (mark.height if isinstance(mark, Box) else 0) for mark in marks if not isinstance(mark, Line))
    return max((bottom for bottom in bottoms), default=top) - top


class _Card:
    """One goal broken into lines."""

    def __init__(self, goal: Goal, today: date, words: Words, measure: Measure, width: float) -> None:
        inner = width - 2 * _PADDING
        self._width = width
        self._pace = pace(goal, today)
        self._amount, self._done = goal.amount, goal.done
        self._title = measure.wrap(plain(goal.what), Style.STRONG, inner, lines=2)
        self._state = _joined(self._facts(goal, today, words), measure, inner)
        self.height = 18.0 + (len(self._title) - 1) * _LINE + 27.75 + (len(self._state) - 1) * _LINE + 11.0

    def _facts(self, goal: Goal, today: date, words: Words) -> list[str]:
        by = parse_day(goal.by)
        date_text = words.short_date(by, with_year=abs((by - today).days) > 300) if by else ""
        facts = (
            words.word("progress", done=words.number(goal.done), amount=words.number(goal.amount)),
            words.word(self._pace.verdict) if self._pace else "",
            words.word("by", date=date_text) if by else "",
        )
        return list(filter(None, facts))

    def draw(self, x: float, y: float, height: float) -> Iterator[Mark]:
        yield Box(x, y, self._width, height, radius=4.5, line=0.6, shade=Shade.FAINT)
        left, baseline = x + _PADDING, y + 18.0
        for number, text in enumerate(self._title):
            yield Text(left, baseline + number * _LINE, text, Style.STRONG)
        # The foot of a card stands at its bottom, so that bars of neighbours are level.
        foot = y + height - 11.0 - (len(self._state) - 1) * _LINE
        yield from self._bar(left, foot - 18.5)
        for number, text in enumerate(self._state):
            yield Text(left, foot + number * _LINE, text, Style.BODY)

    def _bar(self, x: float, y: float) -> Iterator[Mark]:
        width = self._width - 2 * _PADDING
        amount = max(self._amount, 1)
        share = min(max(self._done / amount, 0.0), 1.0)
        if share:
            # A sliver narrower than it is high would have no round ends.
            filled = max(share * width, _BAR)
            yield Box(x, y, filled, _BAR, radius=_BAR / 2, shade=Shade.INK, filled=True)
        yield Box(x, y, width, _BAR, radius=_BAR / 2, line=0.75)
        if self._pace:
            tick = x + min(self._pace.expected / amount, 1.0) * width
            yield Line(tick, y - 2.0, tick, y + _BAR + 2.0, 1.2)


def _joined(facts: Sequence[str], measure: Measure, width: float) -> list[str]:
    """Facts with a dot between, in lines that break between two facts and not within one."""
    lines = [measure.cut(facts[0], Style.BODY, width)]
    for fact in facts[1:]:
        longer = lines[-1] + " · " + fact
        if measure.width(longer, Style.BODY) <= width:
            lines[-1] = longer
        else:
            lines.append(measure.cut(fact, Style.BODY, width))
    return lines
