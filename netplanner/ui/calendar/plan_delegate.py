"""Painting a plan in a list: tick box, goal, title, a line below, and three buttons."""

from enum import Enum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from netplanner.domain.outreach import OutreachRow
from netplanner.domain.words import OutreachStatus
from netplanner.ui import icons, theme
from netplanner.ui.calendar import chip_paint, ghosts, plan_text
from netplanner.ui.calendar.chip_paint import goal_colour
from netplanner.ui.calendar.plan_model import PlanModel

_Index = QModelIndex | QPersistentModelIndex
_SIDE, _BOX, _BUTTON, _SQUARE = 14, 16, 32, 7


class Part(Enum):
    """What of a plan the mouse is on."""

    BOX = "box"
    DONE = "done"
    SNOOZE = "snooze"
    MORE = "more"


_BUTTONS = ((Part.DONE, "check"), (Part.SNOOZE, "alarm-clock"), (Part.MORE, "ellipsis"))


class PlanDelegate(QStyledItemDelegate):
    """`hover` is what the view says the mouse is on: (row of the list, part)."""

    hover: tuple[int, Part | None] = (-1, None)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        model = index.model()
        body = QFontMetrics(theme.font("body")).height()
        if isinstance(model, PlanModel) and model.day_at(index) is not None:
            return QSize(0, body + theme.px(18))
        return QSize(0, body + QFontMetrics(theme.font("small")).height() + theme.px(15))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        if not isinstance(model, PlanModel):
            return
        colours = theme.colours_of(option.widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = model.row_at(index)
        if row is None:
            self._paint_heading(painter, option, index, colours)
        elif ghosts.is_ghost(row.id):
            self._paint_ground(painter, option, index, colours)
            rect = QRectF(option.rect).adjusted(theme.px(_SIDE) / 2, 2, -theme.px(_SIDE) / 2, -2)
            chip_paint.paint_dashes(painter, rect, goal_colour(row, colours))
            self._paint_text(painter, option, model, row, colours)
        else:
            self._paint_ground(painter, option, index, colours)
            self._paint_box(painter, option, row, colours)
            self._paint_text(painter, option, model, row, colours)
            self._paint_buttons(painter, option, index, row, colours)
        painter.restore()

    def part_at(self, rect: QRectF, position: QPointF) -> Part | None:
        """The part of an item that stands at `position`."""
        if box_rect(rect).adjusted(-6, -6, 6, 6).contains(position):
            return Part.BOX
        for part, place in button_rects(rect):
            if place.contains(position):
                return part
        return None

    def _paint_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index, colours: theme.Colours
    ) -> None:
        painter.setFont(theme.font("strong"))
        painter.setPen(colours.text)
        rect = QRectF(option.rect).adjusted(theme.px(_SIDE), theme.px(8), -theme.px(_SIDE), 0)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, str(index.data()))

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

    def _paint_box(
        self, painter: QPainter, option: QStyleOptionViewItem, row: OutreachRow, colours: theme.Colours
    ) -> None:
        box = box_rect(QRectF(option.rect))
        done = row.status == OutreachStatus.DONE
        painter.setPen(QPen(colours.accent if done else colours.muted, 1.2))
        painter.setBrush(colours.accent if done else colours.base)
        painter.drawRoundedRect(box, 4, 4)
        if done:
            side = int(box.width()) - 4
            picture = icons.pixmap("check", colours.accent_text, side, painter.device().devicePixelRatioF())
            painter.drawPixmap(box.topLeft() + QPointF(2, 2), picture)

    def _paint_text(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        model: PlanModel,
        row: OutreachRow,
        colours: theme.Colours,
    ) -> None:
        still_open = plan_text.is_open(row)
        place = text_rect(QRectF(option.rect))
        title, small = theme.font("body"), theme.font("small")
        title.setStrikeOut(not still_open)
        head = QFontMetrics(title)
        top = place.center().y() - (head.height() + QFontMetrics(small).height() + 2) / 2
        square = theme.px(_SQUARE)
        if row.goal_id is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(goal_colour(row, colours))
            painter.drawRoundedRect(QRectF(place.left(), top + (head.height() - square) / 2, square, square), 1.5, 1.5)
        left = place.left() + (theme.px(_SQUARE + 6) if row.goal_id is not None else 0)
        line = QRectF(left, top, place.right() - left, head.height())
        painter.setFont(title)
        painter.setPen(colours.text if still_open else colours.muted)
        text = head.elidedText(plan_text.title(row), Qt.TextElideMode.ElideRight, int(line.width()))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)
        below = QRectF(place.left(), line.bottom() + 2, place.width(), QFontMetrics(small).height())
        painter.setFont(small)
        painter.setPen(colours.danger if model.is_overdue(row) else colours.muted)
        text = QFontMetrics(small).elidedText(model.subtitle(row), Qt.TextElideMode.ElideRight, int(below.width()))
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)

    def _paint_buttons(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: _Index,
        row: OutreachRow,
        colours: theme.Colours,
    ) -> None:
        ratio = painter.device().devicePixelRatioF()
        for (part, name), (_, place) in zip(_BUTTONS, button_rects(QRectF(option.rect)), strict=True):
            if part is not Part.MORE and not plan_text.is_open(row):
                continue
            over = self.hover == (index.row(), part)
            if over:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colours.track)
                painter.drawRoundedRect(place, theme.RADIUS, theme.RADIUS)
            side = icons.SIZE - 2
            picture = icons.pixmap(name, colours.text if over else colours.muted, side, ratio)
            painter.drawPixmap(place.center() - QPointF(side / 2, side / 2), picture)


def box_rect(rect: QRectF) -> QRectF:
    side = theme.px(_BOX)
    return QRectF(rect.left() + theme.px(_SIDE), rect.center().y() - side / 2, side, side)


def button_rects(rect: QRectF) -> list[tuple[Part, QRectF]]:
    """The buttons from left to right."""
    side = theme.px(_BUTTON)
    left = rect.right() - theme.px(8) - len(_BUTTONS) * side
    top = rect.center().y() - side / 2
    return [(part, QRectF(left + number * side, top, side, side)) for number, (part, _) in enumerate(_BUTTONS)]


def text_rect(rect: QRectF) -> QRectF:
    left = rect.left() + theme.px(_SIDE + _BOX + 14)
    right = rect.right() - theme.px(12) - len(_BUTTONS) * theme.px(_BUTTON)
    return QRectF(left, rect.top(), max(0.0, right - left), rect.height())
