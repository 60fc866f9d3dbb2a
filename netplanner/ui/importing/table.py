"""The table of cards, with one box in its header that ticks all that are shown."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QHeaderView, QTableView, QWidget

from netplanner.ui import theme
from netplanner.ui.importing.delegate import ImportDelegate, check_rect, row_height
from netplanner.ui.importing.model import ACTION, CARD, CHANGES, CHECK, MATCH, ORGANIZATION, ImportModel

# Shares of the width that the first column leaves; what can't be read has neither organisation nor changes.
_SHARES = {CARD: 21, ORGANIZATION: 18, MATCH: 29, ACTION: 14, CHANGES: 18}
_FAILURE_SHARES = {CARD: 32, ORGANIZATION: 0, MATCH: 52, ACTION: 16, CHANGES: 0}
_NARROW_SHARES = {CARD: 38, ORGANIZATION: 0, MATCH: 40, ACTION: 22, CHANGES: 0}
_NARROW = 640
_FEWEST_ROWS = 3


class _HeaderBox(QCheckBox):
    """A check box that shows "some of them" by a dash, which style sheets can't draw."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.checkState() != Qt.CheckState.PartiallyChecked:
            return
        colours = theme.colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.accent, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        middle, side = self.height() / 2, theme.px(18)
        painter.drawLine(QPointF(side * 0.3, middle), QPointF(side * 0.7, middle))


class ImportTable(QTableView):
    """Space ticks the selected rows, Ctrl+A selects all."""

    def __init__(self, model: ImportModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setItemDelegate(ImportDelegate(self))
        self.setAccessibleName(self.tr("Cards"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(row_height())
        rows.setDefaultSectionSize(row_height())
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(theme.px(12))
        self.all_box = _HeaderBox(header)
        self.all_box.setAccessibleName(self.tr("Import all that are shown"))
        self.all_box.setTristate(True)
        self.all_box.clicked.connect(self._tick_all)
        header.installEventFilter(self)
        model.ticked.connect(self.show_ticks)
        model.modelReset.connect(self.show_ticks)
        model.modelReset.connect(self._share_out)
        self.show_ticks()

    def show_ticks(self) -> None:
        """Puts the box of the header in line with the rows."""
        self.all_box.setVisible(self._model.can_tick())
        self.all_box.setCheckState(self._model.tick_state())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rows = sorted({index.row() for index in self.selectionModel().selectedRows(CHECK)})
        if event.key() == Qt.Key.Key_Space and rows:
            states = [self._model.index(row, CHECK).data(Qt.ItemDataRole.CheckStateRole) for row in rows]
            checked = [Qt.CheckState(state) == Qt.CheckState.Checked for state in states if state is not None]
            self._model.tick(rows, not all(checked))
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        first = theme.px(44) if not self._model.done else theme.px(12)
        self.setColumnWidth(CHECK, first)
        left = self.viewport().width() - first
        for column, share in self._shares().items():
            self.setColumnHidden(column, not share)
            self.setColumnWidth(column, left * share // 100)

    def _shares(self) -> dict[int, int]:
        if self.viewport().width() < theme.px(_NARROW):
            return _NARROW_SHARES
        return _FAILURE_SHARES if self._model.shows_failures() else _SHARES

    def sizeHint(self) -> QSize:
        """What it needs at least: the page around it scrolls where there is less."""
        height = self.horizontalHeader().sizeHint().height() + _FEWEST_ROWS * row_height()
        return QSize(theme.px(400), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        header = self.horizontalHeader()
        if watched is header and event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            cell = QRect(0, 0, self.columnWidth(CHECK), header.height())
            self.all_box.setGeometry(check_rect(cell).adjusted(0, 0, theme.px(4), 0))
        return False

    def _tick_all(self) -> None:
        # A press on a box that is neither way takes all in.
        self._model.tick(None, self._model.tick_state() != Qt.CheckState.Checked)
