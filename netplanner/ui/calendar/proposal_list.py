"""The list of proposals: a tick, what it is, and why in a line below."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from netplanner.ui import icons, theme
from netplanner.ui.calendar import grid_keys
from netplanner.ui.calendar.plan_delegate import box_rect
from netplanner.ui.calendar.proposal_model import BELOW_ROLE, ProposalModel

_Index = QModelIndex | QPersistentModelIndex
_SIDE, _BOX = 14, 16
_ELIDED = Qt.TextElideMode.ElideRight
_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        body = QFontMetrics(theme.font("body")).height()
        if index.data(BELOW_ROLE) is None:
            return QSize(0, body + theme.px(18))
        return QSize(0, body + QFontMetrics(theme.font("small")).height() + theme.px(14))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        colours = theme.colours_of(option.widget)
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(BELOW_ROLE) is None:
            painter.setFont(theme.font("strong"))
            painter.setPen(colours.text)
            painter.drawText(rect.adjusted(theme.px(_SIDE), theme.px(8), -theme.px(_SIDE), 0), _LINE, str(index.data()))
            painter.restore()
            return
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, colours.selection)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colours.accent, 1.5))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        taken = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
        self._paint_box(painter, rect, colours, taken)
        self._paint_text(painter, rect, index, colours, taken)
        painter.restore()

    @staticmethod
    def _paint_box(painter: QPainter, rect: QRectF, colours: theme.Colours, taken: bool) -> None:
        box = box_rect(rect)
        painter.setPen(QPen(colours.accent if taken else colours.muted, 1.2))
        painter.setBrush(colours.accent if taken else colours.base)
        painter.drawRoundedRect(box, 4, 4)
        if taken:
            side = int(box.width()) - 4
            picture = icons.pixmap("check", colours.accent_text, side, painter.device().devicePixelRatioF())
            painter.drawPixmap(box.topLeft() + QPointF(2, 2), picture)

    @staticmethod
    def _paint_text(painter: QPainter, rect: QRectF, index: _Index, colours: theme.Colours, taken: bool) -> None:
        title, small = QFontMetrics(theme.font("body")), QFontMetrics(theme.font("small"))
        left = rect.left() + theme.px(_SIDE + _BOX + 14)
        width = max(0.0, rect.right() - theme.px(12) - left)
        top = rect.center().y() - (title.height() + small.height() + 2) / 2
        painter.setFont(theme.font("body"))
        painter.setPen(colours.text if taken else colours.muted)
        line = QRectF(left, top, width, title.height())
        painter.drawText(line, _LINE, title.elidedText(str(index.data()), _ELIDED, int(width)))
        painter.setFont(theme.font("small"))
        painter.setPen(colours.muted)
        below = QRectF(left, line.bottom() + 2, width, small.height())
        painter.drawText(below, _LINE, small.elidedText(str(index.data(BELOW_ROLE)), _ELIDED, int(width)))


class ProposalList(QListView):
    """Space ticks, so does a click on the box; Enter opens one, Ctrl+arrows put it days or weeks on."""

    open_requested = Signal()
    shift_requested = Signal(int)

    def __init__(self, model: ProposalModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Proposals"))

    def choose(self, number: int) -> None:
        index = self._model.index_of(number)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def chosen(self) -> int | None:
        return self._model.number_at(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = grid_keys.pressed(event)
        if self.chosen() is None:
            super().keyPressEvent(event)
        elif modifiers == Qt.KeyboardModifier.NoModifier and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_requested.emit()
        elif modifiers == Qt.KeyboardModifier.ControlModifier and key in grid_keys.STEPS:
            self.shift_requested.emit(grid_keys.STEPS[key])
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        number = self._model.number_at(index)
        box = box_rect(QRectF(self.visualRect(index))).adjusted(-6, -6, 6, 6)
        if number is not None and event.button() is Qt.MouseButton.LeftButton and box.contains(event.position()):
            self._model.take(number, not self._model.is_taken(number))
            return
        super().mouseReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.doItemsLayout()
