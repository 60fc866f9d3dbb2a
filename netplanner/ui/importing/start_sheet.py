"""Where an import begins: choose files, see how to get them, or paste text."""

from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from netplanner.ui import mime, theme
from netplanner.ui.importing.paste_page import PastePage
from netplanner.ui.importing.place_page import PlacePage
from netplanner.ui.importing.places import places
from netplanner.ui.session import Session
from netplanner.ui.widgets.sheet import Sheet

_LIST_WIDTH = 190
PASTE = "paste"

_Index = QModelIndex | QPersistentModelIndex


class _PlaceDelegate(QStyledItemDelegate):
    """A line of the list, as high as a button."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(theme.px(120), theme.px(36))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        colours = theme.colours_of()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        rect = QRectF(option.rect).adjusted(1, 2, -1, -2)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(QPen(colours.accent, 1) if chosen and option.widget.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(colours.selection if chosen else colours.hover)
            painter.drawRoundedRect(rect, theme.RADIUS, theme.RADIUS)
        painter.setPen(colours.text)
        painter.setFont(theme.font("body"))
        inner = option.rect.adjusted(theme.px(12), 0, -theme.px(6), 0)
        shown = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()


class ImportStartSheet(Sheet):
    """`files_wanted` asks for the file dialog, `dropped(paths)` brings files, `pasted(text)` text; the sheet is closed
    then. `place` is the key of the place shown first, `PASTE` for the box."""

    files_wanted = Signal()
    dropped = Signal(list)
    pasted = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None, place: str = "") -> None:
        super().__init__(parent, wanted=QSize(820, 560))
        self.set_title(
            self.tr("Import contacts"),
            self.tr("Drop files here or choose them. You see what will happen before anything changes."),
        )
        self.setAcceptDrops(True)
        self._keys = [*(one.key for one in places()), PASTE]
        self.list = QListView()
        self.paste_page = PastePage(session)
        self._pages = QStackedWidget()
        self._fill()
        self.add_button(self.tr("Cancel"), self.reject)
        self.look_button = self.add_button(self.tr("See what will happen"), self._paste, primary=True)
        self.files_button = self.add_button(self.tr("Choose files…"), self._choose, primary=True)
        self.look_button.setEnabled(False)
        self.paste_page.usable.connect(self.look_button.setEnabled)
        self.list.selectionModel().currentRowChanged.connect(lambda current, _former: self._show(current.row()))
        self.show_place(place)
        if place == PASTE:
            self.paste_page.box.setFocus()
        else:
            self.list.setFocus()

    def show_place(self, key: str) -> None:
        """Shows how to get the file out of a place; the first one for a key that is not known."""
        row = self._keys.index(key) if key in self._keys else 0
        self.list.setCurrentIndex(self.list.model().index(row, 0))
        self._show(row)

    def place(self) -> str:
        """The key of the place shown."""
        return self._keys[self.list.currentIndex().row()]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not mime.has_files(event.mimeData()):
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if not paths or not mime.has_files(event.mimeData()):
            event.ignore()
            return
        # The source keeps its files: a move would delete them.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.accept()
        self.dropped.emit(paths)

    def _fill(self) -> None:
        shown = places()
        self.list.setModel(QStringListModel([*(one.name for one in shown), self.tr("Paste text")], self))
        self.list.setAccessibleName(self.tr("Where your contacts are"))
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setItemDelegate(_PlaceDelegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setFixedWidth(theme.px(_LIST_WIDTH))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for one in shown:
            self._pages.addWidget(PlacePage(one))
        self._pages.addWidget(self.paste_page)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID * 2)
        row.addWidget(self.list)
        row.addWidget(self._pages, 1)
        self.set_body(body)

    def _show(self, row: int) -> None:
        self._pages.setCurrentIndex(row)
        pastes = self._keys[row] == PASTE
        self.look_button.setVisible(pastes)
        self.files_button.setVisible(not pastes)
        (self.look_button if pastes else self.files_button).setDefault(True)

    def _choose(self) -> None:
        self.accept()
        self.files_wanted.emit()

    def _paste(self) -> None:
        text = self.paste_page.text()
        self.accept()
        self.pasted.emit(text)
