"""The list of groups: name, how sure, why. Bare letters act here alone."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from netplanner.ui import theme
from netplanner.ui.duplicates.model import GROUP_ROLE, Group, GroupModel
from netplanner.ui.widgets.avatar import avatar_font, paint_avatar

_Index = QModelIndex | QPersistentModelIndex
_AVATAR = 30


class GroupDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(theme.px(180), theme.px(54))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        colours = theme.colours_of()
        group: Group = index.data(GROUP_ROLE)
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colours.selection)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, colours.hover)
        painter.setPen(QPen(colours.line, 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        side = theme.px(_AVATAR)
        place = QRectF(rect.left() + theme.px(22), rect.center().y() - side / 2 + 0.5, side, side)
        paint_avatar(painter, place, group.names[0], group.ids[0], None, colours, avatar_font(side))
        left = int(place.right()) + theme.px(10)
        inner = QRect(left, rect.top() + theme.px(8), rect.right() - theme.px(10) - left, rect.height() - theme.px(16))
        room = self._paint_sure(painter, inner, group, colours)
        font = theme.font("body")
        font.setWeight(QFont.Weight.Medium)
        self._line(
            painter, inner.adjusted(0, 0, -room, 0), Qt.AlignmentFlag.AlignTop, group.title(), font, colours.text
        )
        why = theme.font("small")
        self._line(painter, inner, Qt.AlignmentFlag.AlignBottom, group.why(), why, colours.muted)
        painter.restore()

    def _line(
        self, painter: QPainter, rect: QRect, place: Qt.AlignmentFlag, text: str, font: QFont, ink: QColor
    ) -> None:
        painter.setFont(font)
        painter.setPen(ink)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, place | Qt.AlignmentFlag.AlignLeft, shown)

    def _paint_sure(self, painter: QPainter, rect: QRect, group: Group, colours: theme.Colours) -> int:
        """How sure, at the right; returns the room it takes."""
        painter.setFont(theme.font("small"))
        painter.setPen(colours.accent if group.certain else colours.muted)
        painter.drawText(rect, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight, group.sure())
        return painter.fontMetrics().horizontalAdvance(group.sure()) + theme.px(10)


class GroupList(QListView):
    """`chosen(row)` follows the current row, -1 for none; M, N and L ask to merge, keep apart, leave for later."""

    chosen = Signal(int)
    merge_requested = Signal()
    apart_requested = Signal()
    later_requested = Signal()

    def __init__(self, model: GroupModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(GroupDelegate(self))
        self.setAccessibleName(self.tr("People who may be one"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentRowChanged.connect(lambda current, _former: self.chosen.emit(current.row()))

    def choose(self, row: int) -> None:
        """Makes `row`, or the last one there is, the current one."""
        rows = self.model().rowCount()
        self.setCurrentIndex(self.model().index(min(row, rows - 1), 0) if rows else QModelIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        acts = {
            Qt.Key.Key_M: self.merge_requested,
            Qt.Key.Key_N: self.apart_requested,
            Qt.Key.Key_L: self.later_requested,
        }
        signal = acts.get(Qt.Key(event.key())) if event.modifiers() == Qt.KeyboardModifier.NoModifier else None
        if signal is not None:
            signal.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # Enter belongs to the sheet's main act.
            event.ignore()
        else:
            super().keyPressEvent(event)
