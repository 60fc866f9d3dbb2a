"""Paints a line of the import table: the card's name, its match, a pill for what happens, its changes."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from netplanner.domain.words import ImportAction
from netplanner.ui import theme
from netplanner.ui.importing.model import ACTION, CARD, CHANGES, CHECK, ENTRY_ROLE, MATCH, Entry

_Index = QModelIndex | QPersistentModelIndex


class ImportDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(theme.px(60), row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        colours = theme.colours_of()
        entry = index.data(ENTRY_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, entry, colours)
        if index.column() == CHECK:
            self._paint_check(painter, option, index)
        elif index.column() == ACTION:
            self._paint_pill(painter, option.rect, str(index.data() or ""), entry, colours)
        else:
            self._paint_text(painter, option.rect, str(index.data() or ""), entry, index.column(), colours)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry, colours: theme.Colours
    ) -> None:
        rect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colours.selection)
        elif entry.record.action is ImportAction.SKIP:
            painter.fillRect(rect, colours.warn_soft)
        painter.setPen(QPen(colours.line, 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _paint_check(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is None:
            return
        box = QStyleOptionViewItem(option)
        box.rect = check_rect(option.rect)
        box.state = option.state & ~QStyle.StateFlag.State_HasFocus
        checked = Qt.CheckState(state) == Qt.CheckState.Checked
        box.state |= QStyle.StateFlag.State_On if checked else QStyle.StateFlag.State_Off
        style = option.widget.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck, box, painter, option.widget)

    def editorEvent(self, event, model, option, index) -> bool:  # type: ignore[no-untyped-def]
        """A click anywhere in the first column ticks; the cell is the target, not the little box."""
        if index.column() != CHECK or not index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            return False
        if event.type() not in (event.Type.MouseButtonRelease, event.Type.MouseButtonDblClick):
            return event.type() == event.Type.MouseButtonPress
        if event.button() != Qt.MouseButton.LeftButton or event.type() == event.Type.MouseButtonDblClick:
            return True
        checked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        wanted = Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked
        return bool(model.setData(index, wanted, Qt.ItemDataRole.CheckStateRole))

    def _paint_text(
        self, painter: QPainter, rect: QRect, text: str, entry: Entry, column: int, colours: theme.Colours
    ) -> None:
        font = theme.font("body")
        if column == CARD:
            font.setWeight(QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(self._ink(entry, column, colours))
        inner = rect.adjusted(theme.px(10), 0, -theme.px(6), 0)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _ink(self, entry: Entry, column: int, colours: theme.Colours) -> QColor:
        if entry.record.action is ImportAction.FAIL and column in (CARD, MATCH):
            return colours.danger
        if entry.left_out or column == CHANGES:
            return colours.muted
        return colours.text

    def _paint_pill(self, painter: QPainter, rect: QRect, text: str, entry: Entry, colours: theme.Colours) -> None:
        font = theme.font("small")
        painter.setFont(font)
        ground, ink = colours.accent_soft, colours.accent
        if entry.left_out or entry.record.action is ImportAction.UNCHANGED:
            ground, ink = QColor(Qt.GlobalColor.transparent), colours.muted
        elif entry.record.action is ImportAction.SKIP:
            ground, ink = QColor(Qt.GlobalColor.transparent), colours.warn
        elif entry.record.action is ImportAction.FAIL:
            ground, ink = colours.danger_soft, colours.danger
        text = text or "–"
        metrics = painter.fontMetrics()
        most = rect.width() - theme.px(16)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, most - theme.px(18))
        width = metrics.horizontalAdvance(shown) + theme.px(18)
        height = metrics.height() + theme.px(7)
        pill = QRectF(rect.left() + theme.px(8), rect.center().y() + 1 - height / 2, width, height)
        painter.setPen(QPen(colours.line, 1) if ground.alpha() == 0 else Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), height / 2, height / 2)
        painter.setPen(ink)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, shown)


def row_height() -> int:
    return theme.px(38)


def check_rect(cell: QRect) -> QRect:
    """Where the box of a cell, or of the header over them, is."""
    side = theme.px(18)
    left = cell.left() + theme.px(22)
    return QRect(left, cell.center().y() - side // 2 + 1, side, side)
