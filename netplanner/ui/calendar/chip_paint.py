"""Painting a plan or a proposal on a page of the calendar, and where a drop goes."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from netplanner.domain.outreach import OutreachRow
from netplanner.ui import theme
from netplanner.ui.calendar import ghosts, plan_text
from netplanner.ui.calendar.grid_marks import Marks

# Of what is dimmed or done the ground fades; words keep a contrast that can be read.
_DIM = 0.3
_DONE = 0.6
# How much of the goal's colour the ground has: at rest, chosen, proposed.
_REST, _CHOSEN, _PROPOSED = 0.14, 0.26, 0.05
_RADIUS = 4.0


@dataclass(slots=True)
class Brushes:
    """Fonts and colours of one theme; made once, since fonts are dear."""

    colours: theme.Colours
    small: QFont = field(default_factory=lambda: theme.font("small"))
    body: QFont = field(default_factory=lambda: theme.tabular(theme.font("body")))
    struck: QFont = field(default_factory=lambda: _struck(theme.font("small")))
    today: QFont = field(default_factory=lambda: theme.tabular(theme.font("strong")))


def _struck(font: QFont) -> QFont:
    font.setStrikeOut(True)
    return font


def goal_colour(row: OutreachRow, colours: theme.Colours) -> QColor:
    """The colour of the plan's goal; grey without one."""
    return colours.muted if row.goal_id is None else colours.goal[row.goal_colour % len(colours.goal)]


def paint_chip(
    painter: QPainter, rect: QRectF, row: OutreachRow, lines: Sequence[str], marks: Marks, brushes: Brushes
) -> None:
    """A plan with its lines of text from the top; a single one stands in the middle. Proposals are dashed."""
    colours, colour = brushes.colours, goal_colour(row, brushes.colours)
    still_open, ghost = plan_text.is_open(row), ghosts.is_ghost(row.id)
    dimmed = marks.goal is not None and row.goal_id != marks.goal
    stands_out = row.id in marks.chosen or row.id == marks.hover_plan
    share = _CHOSEN if stands_out else _PROPOSED if ghost else _REST
    painter.setOpacity(_DIM if dimmed else 1.0 if still_open else _DONE)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(between(colours.base, colour, share))
    painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
    if ghost:
        paint_dashes(painter, rect, colour)
    else:
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(rect.left(), rect.top(), theme.px(3), rect.height()), 1.5, 1.5)
    painter.setOpacity(1.0)
    painter.setPen(colours.text if still_open and not dimmed else colours.muted)
    painter.setFont(brushes.small if still_open else brushes.struck)
    _paint_lines(painter, rect.adjusted(theme.px(3) + theme.px(5), 0, 0, 0), lines)
    if marks.ringed and not marks.ringed.isdisjoint(row.contacts):
        ring(painter, rect, colours.accent, 1.5)
    elif row.id in marks.chosen or row.id == marks.plan:
        ring(painter, rect, colours.accent if marks.has_focus else colours.muted, 1.0)


def _paint_lines(painter: QPainter, inner: QRectF, lines: Sequence[str]) -> None:
    if len(lines) == 1:
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, lines[0])
        return
    height = painter.fontMetrics().height()
    top = inner.top() + theme.px(2)
    for number, line in enumerate(lines):
        place = QRectF(inner.left(), top + number * height, inner.width(), height)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, line)


def paint_dashes(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """The frame of what is only proposed."""
    painter.setPen(QPen(colour, 1.2, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(0.6, 0.6, -0.6, -0.6), _RADIUS, _RADIUS)


def ring(painter: QPainter, rect: QRectF, colour: QColor, width: float) -> None:
    painter.setPen(QPen(colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = width / 2
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), _RADIUS, _RADIUS)


def paint_drop_target(painter: QPainter, rect: QRectF, colours: theme.Colours, text: str = "") -> None:
    """The dashed frame around the place where a drop would go, and what it would do."""
    ground = QColor(colours.accent)
    ground.setAlphaF(0.12)
    painter.setPen(QPen(colours.accent, 2, Qt.PenStyle.DashLine))
    painter.setBrush(ground)
    painter.drawRect(rect.adjusted(1.5, 1.5, -1, -1))
    if text:
        _paint_label(painter, rect, colours, text)


def _paint_label(painter: QPainter, rect: QRectF, colours: theme.Colours, text: str) -> None:
    painter.setFont(theme.font("small"))
    metrics = painter.fontMetrics()
    room = rect.width() - theme.px(8)
    words = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(room - theme.px(8)))
    width, height = metrics.horizontalAdvance(words) + theme.px(8), metrics.height() + theme.px(2)
    label = QRectF(rect.right() - width - theme.px(4), rect.top() + theme.px(4), width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.accent)
    painter.drawRoundedRect(label, _RADIUS, _RADIUS)
    painter.setPen(colours.accent_text)
    painter.drawText(label, Qt.AlignmentFlag.AlignCenter, words)


def between(one: QColor, other: QColor, share: float) -> QColor:
    return QColor.fromRgbF(
        one.redF() + (other.redF() - one.redF()) * share,
        one.greenF() + (other.greenF() - one.greenF()) * share,
        one.blueF() + (other.blueF() - one.blueF()) * share,
    )
