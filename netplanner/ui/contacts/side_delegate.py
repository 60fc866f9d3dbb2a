"""Paints the lines of the side: headings with a sign of being folded, names with the number of people."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from netplanner.ui import theme
from netplanner.ui.contacts.side_model import ENTRY_ROLE, Entry, Part

_Index = QModelIndex | QPersistentModelIndex


class SideDelegate(QStyledItemDelegate):
    """`drop_index` is the line that people are held over; a smart list held there comes `drop_edge` -1 above it or 1
    below."""

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view
        self.drop_index = QPersistentModelIndex()
        self.drop_edge = 0

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        line = self._view.fontMetrics().height()
        if index.data(ENTRY_ROLE) is not None:
            return QSize(0, line + theme.px(12))
        if index.row() == Part.BUILT_IN:
            return QSize(0, theme.px(4))
        # An empty section has nothing to head.
        return QSize(0, line + theme.px(18)) if self._view.model().rowCount(index) else QSize(0, 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        entry: Entry | None = index.data(ENTRY_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if entry is None:
            self._paint_heading(painter, option, index)
        else:
            self._paint_entry(painter, option, index, entry)
        painter.restore()

    def _paint_entry(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index, entry: Entry) -> None:
        colours = theme.colours_of(self._view)
        ground = QRectF(self._line(option.rect))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        held = index == self.drop_index and not self.drop_edge
        painter.setPen(QPen(colours.accent, 1.5) if held or self._has_focus(option) else Qt.PenStyle.NoPen)
        if held:
            painter.setBrush(colours.accent_soft)
        elif chosen:
            painter.setBrush(colours.selection)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(colours.hover)
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)
        if index == self.drop_index and self.drop_edge:
            edge = ground.top() if self.drop_edge < 0 else ground.bottom()
            painter.fillRect(QRectF(ground.left(), edge - 1, ground.width(), 2), colours.accent)
        inner = ground.adjusted(theme.px(10), 0, -theme.px(10), 0)
        number = "" if not entry.people else self._view.locale().toString(entry.people)
        painter.setFont(theme.tabular(self._view.font()))
        painter.setPen(colours.muted)
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), number)
        room = inner.width() - painter.fontMetrics().horizontalAdvance(number) - theme.px(8) * bool(number)
        painter.setFont(self._view.font())
        painter.setPen(colours.text)
        name = painter.fontMetrics().elidedText(entry.name, Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), name)

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        if index.row() == Part.BUILT_IN or not self._view.model().rowCount(index):
            return
        colours = theme.colours_of(self._view)
        line = QRectF(self._line(option.rect)).adjusted(0, theme.px(6), 0, 0)
        if self._has_focus(option):
            painter.setPen(QPen(colours.accent, 1.5))
            painter.drawRoundedRect(line.adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)
        inner = line.adjusted(theme.px(10), 0, -theme.px(10), 0)
        painter.setFont(theme.font("small"))
        painter.setPen(colours.text if option.state & QStyle.StateFlag.State_MouseOver else colours.muted)
        text = str(index.data())
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)
        self._paint_fold(painter, inner, is_open=self._view.isExpanded(index))

    def _paint_fold(self, painter: QPainter, inner: QRectF, *, is_open: bool) -> None:
        """The ⌄ or › at the right end of a heading."""
        reach = theme.px(3)
        middle = QPointF(inner.right() - reach, inner.center().y())
        points = ((-reach, -reach / 2), (0, reach / 2), (reach, -reach / 2)) if is_open else (
            (-reach / 2, -reach), (reach / 2, 0), (-reach / 2, reach)
        )  # fmt: skip
        painter.setPen(QPen(painter.pen().color(), 1.3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([middle + QPointF(x, y) for x, y in points]))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setFrame(False)
        editor.setAcceptDrops(False)
        editor.setAccessibleName(self.tr("New name of {name}").replace("{name}", str(index.data())))
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        line = self._line(option.rect)
        place = QRect(line.topLeft(), QSize(line.width(), max(line.height(), editor.minimumSizeHint().height())))
        place.moveCenter(line.center())
        editor.setGeometry(place)

    def _line(self, rect: QRect) -> QRect:
        """The whole width of the view, whatever the level is indented by, with a little air."""
        side = theme.px(8)
        return QRect(side, rect.top(), self._view.viewport().width() - 2 * side, rect.height())

    def _has_focus(self, option: QStyleOptionViewItem) -> bool:
        return bool(option.state & QStyle.StateFlag.State_HasFocus) and self._view.hasFocus()
