"""Painting an item of the Today page: its sign, title, a line below, and what can be done with it by a click."""

from enum import Enum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from netplanner.storage.today import BirthdayLine, FollowUpLine, PlanLine, TouchLine, WaitingLine
from netplanner.ui import icons, theme
from netplanner.ui.calendar import today_items
from netplanner.ui.calendar.today_items import Item
from netplanner.ui.calendar.today_model import Heading, TodayModel
from netplanner.ui.widgets.tie import paint_tie

_Index = QModelIndex | QPersistentModelIndex
_SIDE, _BOX, _BUTTON, _SQUARE = 14, 16, 32, 7


class Spot(Enum):
    """What of an item the mouse is on."""

    BOX = "box"
    DONE = "done"
    WRITE = "write"
    SNOOZE = "snooze"
    MORE = "more"


_BUTTONS = ((Spot.DONE, "check"), (Spot.WRITE, "send"), (Spot.SNOOZE, "alarm-clock"), (Spot.MORE, "ellipsis"))
_SIGNS = {BirthdayLine: "cake", FollowUpLine: "presentation", WaitingLine: "hourglass"}


class TodayDelegate(QStyledItemDelegate):
    """`hover` is (row, spot) of the mouse, `asked` the item below which a question of `asked_height` stands."""

    hover: tuple[int, Spot | None] = (-1, None)
    asked: tuple[str, int] | None = None
    asked_height = 0

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        model = index.model()
        if not isinstance(model, TodayModel):
            return QSize()
        if model.heading_at(index) is not None:
            return QSize(0, QFontMetrics(theme.font("strong")).height() + theme.px(18))
        item = model.item_at(index)
        asked = self.asked_height if item is not None and item.key == self.asked else 0
        return QSize(0, line_height() + asked)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        if not isinstance(model, TodayModel):
            return
        colours = theme.colours_of(option.widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        heading, item = model.heading_at(index), model.item_at(index)
        if heading is not None:
            _paint_heading(painter, QRectF(option.rect), heading, colours)
        elif item is not None:
            self._paint_ground(painter, option, index, colours)
            line = line_rect(QRectF(option.rect))
            _paint_sign(painter, line, item, colours)
            _paint_text(painter, line, model, item, colours)
            self._paint_buttons(painter, line, index, colours)
        painter.restore()

    def spot_at(self, rect: QRectF, position: QPointF) -> Spot | None:
        """The spot of an item that stands at `position`."""
        line = line_rect(rect)
        if box_rect(line).adjusted(-6, -6, 6, 6).contains(position):
            return Spot.BOX
        return next((spot for spot, place in button_rects(line) if place.contains(position)), None)

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index, colours: theme.Colours
    ) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, colours.selection)
        elif self.hover[0] == index.row():
            painter.fillRect(option.rect, colours.hover)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colours.accent, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1))

    def _paint_buttons(self, painter: QPainter, line: QRectF, index: _Index, colours: theme.Colours) -> None:
        ratio = painter.device().devicePixelRatioF()
        for (spot, name), (_, place) in zip(_BUTTONS, button_rects(line), strict=True):
            over = self.hover == (index.row(), spot)
            if over:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colours.track)
                painter.drawRoundedRect(place, theme.RADIUS, theme.RADIUS)
            side = theme.px(icons.SIZE - 2)
            picture = icons.pixmap(name, colours.text if over else colours.muted, side, ratio)
            painter.drawPixmap(place.center() - QPointF(side / 2, side / 2), picture)


def line_height() -> int:
    """How high an item is without a question."""
    body, small = QFontMetrics(theme.font("body")), QFontMetrics(theme.font("small"))
    return body.height() + small.height() + theme.px(15)


def line_rect(rect: QRectF) -> QRectF:
    """The item itself, without the question below it."""
    return QRectF(rect.left(), rect.top(), rect.width(), line_height())


def box_rect(line: QRectF) -> QRectF:
    side = theme.px(_BOX)
    return QRectF(line.left() + theme.px(_SIDE), line.center().y() - side / 2, side, side)


def button_rects(line: QRectF) -> list[tuple[Spot, QRectF]]:
    """The buttons from left to right."""
    side = theme.px(_BUTTON)
    left = line.right() - theme.px(8) - len(_BUTTONS) * side
    top = line.center().y() - side / 2
    return [(spot, QRectF(left + number * side, top, side, side)) for number, (spot, _) in enumerate(_BUTTONS)]


def text_left(line: QRectF) -> float:
    return line.left() + theme.px(_SIDE + _BOX + 14)


def _paint_heading(painter: QPainter, rect: QRectF, heading: Heading, colours: theme.Colours) -> None:
    place = rect.adjusted(theme.px(_SIDE), theme.px(8), -theme.px(_SIDE), 0)
    strong, small = theme.font("strong"), theme.font("small")
    name = today_items.part_text(heading.part)
    painter.setFont(strong)
    painter.setPen(colours.text)
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, name)
    place.setLeft(place.left() + QFontMetrics(strong).horizontalAdvance(name) + theme.px(8))
    rest = heading.text().removeprefix(name).strip()
    text = " · ".join(filter(None, (rest, heading.note)))
    painter.setFont(small)
    painter.setPen(colours.muted)
    text = QFontMetrics(small).elidedText(text, Qt.TextElideMode.ElideRight, max(0, int(place.width())))
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)


def _paint_sign(painter: QPainter, line: QRectF, item: Item, colours: theme.Colours) -> None:
    box = box_rect(line)
    if isinstance(item.line, PlanLine):
        painter.setPen(QPen(colours.muted, 1.2))
        painter.setBrush(colours.base)
        painter.drawRoundedRect(box, 4, 4)
    elif isinstance(item.line, TouchLine):
        paint_tie(painter, box, item.line.tie, colours)
    else:
        side = int(box.width())
        picture = icons.pixmap(_SIGNS[type(item.line)], colours.muted, side, painter.device().devicePixelRatioF())
        painter.drawPixmap(box.topLeft(), picture)


def _paint_text(painter: QPainter, line: QRectF, model: TodayModel, item: Item, colours: theme.Colours) -> None:
    body, small = theme.font("body"), theme.font("small")
    head, foot = QFontMetrics(body), QFontMetrics(small)
    left, right = text_left(line), button_rects(line)[0][1].left() - theme.px(4)
    top = line.center().y() - (head.height() + foot.height() + 2) / 2
    first = QRectF(left, top, max(0.0, right - left), head.height())
    below = QRectF(left, first.bottom() + 2, first.width(), foot.height())
    goal = _goal_colour(item, colours)
    if goal is not None:
        square = theme.px(_SQUARE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(goal)
        painter.drawRoundedRect(QRectF(left, first.center().y() - square / 2, square, square), 1.5, 1.5)
        first.setLeft(left + theme.px(_SQUARE + 6))
    tones = {"danger": colours.danger, "warn": colours.warn}
    for font, rect, text, ink in (
        (body, first, today_items.title(item), colours.text),
        (small, below, model.subtitle(item), tones.get(today_items.tone(item), colours.muted)),
    ):
        painter.setFont(font)
        painter.setPen(ink)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, max(0, int(rect.width())))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)


def _goal_colour(item: Item, colours: theme.Colours) -> QColor | None:
    line = item.line
    if isinstance(line, PlanLine) and line.row.goal_id is not None:
        return colours.goal[line.row.goal_colour % len(colours.goal)]
    if isinstance(line, WaitingLine) and line.goal_id is not None:
        return colours.goal[line.goal_colour % len(colours.goal)]
    return None
