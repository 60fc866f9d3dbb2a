"""Paints a line of the import table: the card's name, its match, a pill for what happens, its changes."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from netplanner.domain.words import ImportAction
from netplanner.ui import theme
from netplanner.ui.importing import words
from netplanner.ui.importing.decisions import DECIDE
from netplanner.ui.importing.model import ACTION, CARD, CHANGES, ENTRY_ROLE, MATCH, Entry, ImportModel

NO_PEN = Qt.PenStyle.NoPen
_MARK = 12
_Index = QModelIndex | QPersistentModelIndex


class ImportDelegate(QStyledItemDelegate):
    def __init__(self, model: ImportModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._done = False

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(theme.px(60), row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        colours = theme.colours_of()
        entry = index.data(ENTRY_ROLE)
        self._done = self._model.done
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, entry, colours)
        if index.column() == ACTION:
            opens = bool(self._model.choices(index.row()))
            self._paint_pill(painter, option.rect, str(index.data() or ""), entry, colours, opens=opens)
        elif index.column() == CHANGES:
            self._paint_changes(painter, option.rect, entry, colours)
        else:
            self._paint_text(painter, option.rect, str(index.data() or ""), entry, index.column(), colours)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry, colours: theme.Colours
    ) -> None:
        rect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colours.selection)
        elif entry.kind == DECIDE and not self._done:
            painter.fillRect(rect, colours.warn_soft)
        painter.setPen(QPen(colours.line, 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _paint_text(
        self, painter: QPainter, rect: QRect, text: str, entry: Entry, column: int, colours: theme.Colours
    ) -> None:
        font = theme.font("body")
        if column == CARD:
            font.setWeight(QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(self._ink(entry, column, colours))
        inner = _text_rect(rect)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _paint_changes(self, painter: QPainter, rect: QRect, entry: Entry, colours: theme.Colours) -> None:
        """The former values muted, the new ones clear."""
        inner = _text_rect(rect)
        plain, clear = theme.font("body"), theme.font("body")
        clear.setWeight(QFont.Weight.Medium)
        left = inner.left()
        for text, is_new in words.changes_parts(entry.record, None if self._done else entry.decision):
            painter.setFont(clear if is_new else plain)
            painter.setPen(colours.text if is_new else colours.muted)
            room = inner.right() - left + 1
            if room <= 0:
                return
            shown = painter.fontMetrics().elidedText(" ".join(text.split("\n")), Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRect(left, inner.top(), room, inner.height()), Qt.AlignmentFlag.AlignVCenter, shown)
            left += painter.fontMetrics().horizontalAdvance(shown)

    def _ink(self, entry: Entry, column: int, colours: theme.Colours) -> QColor:
        if entry.record.action is ImportAction.FAIL and column in (CARD, MATCH):
            return colours.danger
        if entry.kind == ImportAction.SKIP and not self._done:
            return colours.muted
        return colours.text

    def _paint_pill(
        self, painter: QPainter, rect: QRect, text: str, entry: Entry, colours: theme.Colours, *, opens: bool
    ) -> None:
        painter.setFont(theme.font("small"))
        clear = QColor(Qt.GlobalColor.transparent)
        ground, ink = {
            ImportAction.UNCHANGED: (clear, colours.muted),
            ImportAction.SKIP: (clear, colours.muted),
            ImportAction.FAIL: (colours.danger_soft, colours.danger),
            DECIDE: (clear, colours.warn),
        }.get(entry.record.action if self._done else entry.kind, (colours.accent_soft, colours.accent))
        text = text or "–"
        pill = pill_rect(rect, text, opens=opens)
        painter.setPen(QPen(ink if ink == colours.warn else colours.line, 1) if not ground.alpha() else NO_PEN)
        painter.setBrush(ground)
        painter.drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), pill.height() / 2, pill.height() / 2)
        mark = theme.px(_MARK) * opens
        room = pill.adjusted(theme.px(10), 0, -theme.px(8) - mark, 0)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, round(room.width()) + 2)
        painter.setPen(ink)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
        if opens:
            side = theme.px(3.5)
            tip = QPointF(pill.right() - theme.px(12), pill.center().y() + theme.px(2))
            painter.setPen(NO_PEN)
            painter.setBrush(ink)
            painter.drawPolygon(QPolygonF([tip, tip + QPointF(-side, -side), tip + QPointF(side, -side)]))


def _text_rect(cell: QRect) -> QRect:
    return cell.adjusted(theme.px(10), 0, -theme.px(6), 0)


def row_height() -> int:
    return theme.px(38)


def pill_rect(cell: QRect, text: str, *, opens: bool) -> QRectF:
    """Where the pill of a cell is; `opens` leaves room for the ▾ of a menu."""
    metrics = QFontMetrics(theme.font("small"))
    width = metrics.horizontalAdvance(text) + theme.px(20) + theme.px(_MARK) * opens
    height = metrics.height() + theme.px(7)
    left = cell.left() + theme.px(8)
    return QRectF(left, cell.center().y() + 1 - height / 2, min(width, cell.width() - theme.px(12)), height)
