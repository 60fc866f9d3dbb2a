"""Paints a goal card: colour bar, what, whom, progress with the pace line, how long, verdict.

A draft says in full what it still needs, on as many lines as that takes.
"""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from netplanner.domain.words import GoalState
from netplanner.ui import theme
from netplanner.ui.goals.model import CARD_ROLE, RINGED_ROLE
from netplanner.ui.goals.words import Card

_Index = QModelIndex | QPersistentModelIndex

_MARGIN = 14
_GAP = 11
_PAD = 16
_BAR = 6
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class GoalDelegate(QStyledItemDelegate):
    """`drop_row` is the row that people are being dragged over, −1 for none."""

    def __init__(self, parent: QAbstractItemView) -> None:
        super().__init__(parent)
        self._view = parent
        self.drop_row = -1

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        body, small = QFontMetricsF(theme.font("body")), QFontMetricsF(theme.font("small"))
        card = cast(Card, index.data(CARD_ROLE))
        if card.goal.state is GoalState.DRAFT:
            needs = needs_rect(card, self._view.viewport().width() - theme.px(2 * _MARGIN + _PAD + 10)).height()
            return QSize(theme.px(200), round(2 * body.height() + needs + theme.px(2 * 11 + 4 + 6 + _GAP)))
        lines = 2 * body.height() + small.height() + theme.px(5)
        return QSize(theme.px(200), round(lines + theme.px(2 * 11 + 4 + 10 + _BAR + 5 + _GAP)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        card = cast(Card, index.data(CARD_ROLE))
        colours = theme.colours_of()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outer = QRectF(option.rect).adjusted(theme.px(_MARGIN), 0, -theme.px(_MARGIN), -theme.px(_GAP))
        self._paint_ground(painter, outer, option, index, colours)
        colour = colours.goal[card.goal.colour % len(colours.goal)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        side = QRectF(outer.left() - 1, outer.top() + theme.px(10), theme.px(4), outer.height() - theme.px(20))
        painter.drawRoundedRect(side, 1.5, 1.5)
        self._paint_lines(painter, outer.adjusted(theme.px(_PAD), theme.px(11), -theme.px(10), 0), card, colours)
        painter.restore()

    def _paint_ground(
        self,
        painter: QPainter,
        outer: QRectF,
        option: QStyleOptionViewItem,
        index: _Index,
        colours: theme.Colours,
    ) -> None:
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        dropping = index.row() == self.drop_row
        ringed = bool(index.data(RINGED_ROLE))
        pen = QPen(colours.accent if selected or dropping or ringed else colours.line, 1)
        if dropping or (state & QStyle.StateFlag.State_HasFocus and not selected):
            pen.setWidthF(2)
            pen.setColor(colours.accent)
        if dropping:
            pen.setStyle(Qt.PenStyle.DashLine)
        ground = colours.accent_soft if selected or dropping else colours.raised
        if not selected and not dropping and state & QStyle.StateFlag.State_MouseOver:
            ground = colours.hover
        painter.setPen(pen)
        painter.setBrush(ground)
        painter.drawRoundedRect(outer.adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS + 2, theme.RADIUS + 2)

    def _paint_lines(self, painter: QPainter, inner: QRectF, card: Card, colours: theme.Colours) -> None:
        strong, body = theme.font("strong"), theme.font("body")
        top = inner.top()
        top += _line(painter, QRectF(inner.left(), top, inner.width(), 0), card.goal.what, strong, colours.text)
        top += theme.px(3)
        top += _line(painter, QRectF(inner.left(), top, inner.width(), 0), card.subtitle, body, colours.muted)
        if card.goal.state is GoalState.DRAFT:
            painter.setFont(theme.font("small"))
            painter.setPen(colours.warn)
            place = needs_rect(card, inner.width()).translated(inner.left(), top + theme.px(6))
            painter.drawText(place, _WRAPPED, card.verdict)
            return
        top += theme.px(9)
        track = QRectF(inner.left(), top, inner.width(), theme.px(_BAR))
        colour = colours.goal[card.goal.colour % len(colours.goal)]
        paint_progress(painter, track, card.progress, card.tick, colour, colours)
        top += theme.px(_BAR + 6)
        _paint_foot(painter, QRectF(inner.left(), top, inner.width(), 0), card, colours)


def needs_rect(card: Card, width: float) -> QRectF:
    """What the verdict of a draft takes in a column of that width, from 0, 0."""
    metrics = QFontMetricsF(theme.font("small"))
    return QRectF(0, 0, width, metrics.boundingRect(QRectF(0, 0, width, 10_000), _WRAPPED, card.verdict).height())


def paint_progress(
    painter: QPainter,
    track: QRectF,
    progress: float,
    tick: float | None,
    colour: QColor,
    colours: theme.Colours,
) -> None:
    """A progress bar in a goal's colour; `tick` marks where the pace line stands."""
    radius = track.height() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.track)
    painter.drawRoundedRect(track, radius, radius)
    if progress > 0:
        done = QRectF(track)
        done.setWidth(max(track.height(), track.width() * min(progress, 1.0)))
        painter.setBrush(colour)
        painter.drawRoundedRect(done, radius, radius)
    if tick is not None:
        place = track.left() + track.width() * tick
        mark = QRectF(min(place - 1, track.right() - 2), track.top() - theme.px(3), 2, track.height() + theme.px(6))
        painter.setBrush(colours.muted)
        painter.drawRect(mark)


def _paint_foot(painter: QPainter, row: QRectF, card: Card, colours: theme.Colours) -> None:
    small = theme.font("small")
    metrics = QFontMetricsF(small)
    height = metrics.height() + theme.px(5)
    padding, gap = theme.px(5), theme.px(6)
    meta, verdict = foot_texts(card, metrics.horizontalAdvance, row.width() - gap - 2 * padding)
    painter.setFont(small)
    if verdict:
        meta_width = metrics.horizontalAdvance(meta)
        text = metrics.elidedText(verdict, Qt.TextElideMode.ElideRight, row.width() - meta_width - gap - 2 * padding)
        width = metrics.horizontalAdvance(text) + 2 * padding
        chip = QRectF(row.right() - width, row.top(), width, height)
        ground, ink = tone_colours(card.tone, colours)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(chip, 3, 3)
        painter.setPen(ink)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)
    painter.setPen(colours.muted)
    painter.drawText(
        QRectF(row.left(), row.top(), row.width(), height),
        Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
        metrics.elidedText(meta, Qt.TextElideMode.ElideRight, row.width()),
    )


def foot_texts(card: Card, width_of: Callable[[str], float], room: float) -> tuple[str, str]:
    """How far and the verdict, as much of both as `room` holds: the advice goes first, then the days."""
    amounts = card.meta.partition(" · ")[0]
    for meta, verdict in ((card.meta, card.verdict), (card.meta, card.brief), (amounts, card.brief)):
        if width_of(meta) + width_of(verdict) <= room:
            return meta, verdict
    return amounts, card.brief


def tone_colours(tone: str, colours: theme.Colours) -> tuple[QColor, QColor]:
    """Ground and ink of a verdict."""
    return {
        "ok": (colours.ok_soft, colours.ok),
        "warn": (colours.warn_soft, colours.warn),
        "danger": (colours.danger_soft, colours.danger),
    }.get(tone, (colours.hover, colours.muted))


def _line(painter: QPainter, place: QRectF, text: str, font: QFont, colour: QColor) -> float:
    """Paints a line of text that ends in … where it is too long; returns its height."""
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(colour)
    place.setHeight(metrics.height())
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
    return metrics.height()
