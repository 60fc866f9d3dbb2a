"""The rows of a list of offers below a field: one look for all of them."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from netplanner.ui import theme

_Index = QModelIndex | QPersistentModelIndex


class OfferDelegate(QStyledItemDelegate):
    """Paints the ground of a row; `paint_offer` puts what is offered on it."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def paint_offer(self, painter: QPainter, room: QRect, index: _Index) -> None:
        """Paints what stands in a row, within `room` and in the font of the list."""
        raise NotImplementedError

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, self._view.fontMetrics().height() + theme.px(11))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        colours = theme.colours_of(self._view)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(colours.selection)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(colours.hover)
        painter.drawRoundedRect(option.rect, theme.RADIUS, theme.RADIUS)
        painter.setFont(theme.tabular(self._view.font()))
        self.paint_offer(painter, option.rect.adjusted(theme.px(10), 0, -theme.px(10), 0), index)
        painter.restore()
