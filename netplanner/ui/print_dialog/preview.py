"""The preview: the very pages that are printed, one below the other, drawn by the same painter."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from netplanner.printing.page import Page, Text
from netplanner.printing.paint import paint_page
from netplanner.ui import theme

# Around each page, in pixels at 100 %.
_MARGIN = 14
# Pixels per point; a sheet of A4 is about 794 pixels wide at 96 dpi.
_ACTUAL = 96 / 72
_ZOOMS = tuple(_ACTUAL * percent / 100 for percent in (25, 50, 67, 80, 100, 125, 150, 200, 300))


class PagePreview(QAbstractScrollArea):
    """Shows pages fitted into the view or at a zoom. Page Up and Page Down turn pages, + and − zoom, 0 fits."""

    page_changed = Signal(int, int)
    """The page in the middle of the view, from 1, and the number of pages; 0, 0 without pages."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: list[Page] = []
        self._zoom = 0.0
        self._shown = (0, 0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.viewport().setAutoFillBackground(True)
        self.setAccessibleName(self.tr("Preview of the printed plan"))
        self.setMinimumSize(200, 120)
        self.verticalScrollBar().valueChanged.connect(self._announce_page)

    def set_pages(self, pages: list[Page]) -> None:
        """Shows other pages and stays on the page that was shown where there is one of that number."""
        page = self.page
        self._pages = list(pages)
        self._lay_out()
        self.show_page(max(page, 1))
        self.viewport().update()

    @property
    def page(self) -> int:
        """The number of the page in the middle of the view, from 1; 0 without pages."""
        if not self._pages:
            return 0
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        return min(int(middle // self._slot()) + 1, len(self._pages))

    @property
    def pages(self) -> int:
        return len(self._pages)

    @property
    def is_fitted(self) -> bool:
        return self._zoom == 0.0

    def show_page(self, number: int) -> None:
        number = min(max(number, 1), max(len(self._pages), 1))
        self.verticalScrollBar().setValue(round((number - 1) * self._slot()))
        self._announce_page()

    def zoom_in(self) -> None:
        scale = self._scale()
        self._set_zoom(next((zoom for zoom in _ZOOMS if zoom > scale * 1.02), _ZOOMS[-1]))

    def zoom_out(self) -> None:
        scale = self._scale()
        self._set_zoom(next((zoom for zoom in reversed(_ZOOMS) if zoom < scale / 1.02), _ZOOMS[0]))

    def fit(self) -> None:
        """A whole page in the view, whatever its size."""
        self._set_zoom(0.0)

    def _set_zoom(self, zoom: float) -> None:
        page = self.page
        self._zoom = zoom
        self._lay_out()
        self.show_page(page)
        self.viewport().update()

    def _scale(self) -> float:
        """Pixels to a point."""
        if self._zoom or not self._pages:
            return self._zoom or _ACTUAL
        page, margin = self._pages[0], 2 * theme.px(_MARGIN)
        room = self.viewport().size()
        fitting = min((room.width() - margin) / page.width, (room.height() - margin) / page.height)
        return max(fitting, _ZOOMS[0] / 4)

    def _slot(self) -> float:
        """The height of a page with the ground around it."""
        height = self._pages[0].height * self._scale() if self._pages else 0.0
        return height + 2 * theme.px(_MARGIN)

    def _lay_out(self) -> None:
        room = self.viewport().size()
        width = self._pages[0].width * self._scale() + 2 * theme.px(_MARGIN) if self._pages else 0
        height = self._slot() * len(self._pages)
        for bar, needed, there in (
            (self.verticalScrollBar(), height, room.height()),
            (self.horizontalScrollBar(), width, room.width()),
        ):
            bar.setRange(0, max(0, round(needed - there)))
            bar.setPageStep(there)
            bar.setSingleStep(theme.px(24))
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().maximum() // 2)

    def _announce_page(self) -> None:
        shown = (self.page, len(self._pages))
        if shown == self._shown:
            return
        self._shown = shown
        text = ""
        if shown[0]:
            marks = self._pages[shown[0] - 1].marks
            text = "\n".join(mark.text for mark in marks if isinstance(mark, Text))
        self.setAccessibleDescription(text)
        self.page_changed.emit(*shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        page = self._shown[0]
        self._lay_out()
        if self.is_fitted:
            self.show_page(page)
        super().resizeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        elif event.angleDelta().y() > 0:
            self.zoom_in()
        elif event.angleDelta().y() < 0:
            self.zoom_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        acts = {
            Qt.Key.Key_PageUp: lambda: self.show_page(self.page - 1),
            Qt.Key.Key_PageDown: lambda: self.show_page(self.page + 1),
            Qt.Key.Key_Home: lambda: self.show_page(1),
            Qt.Key.Key_End: lambda: self.show_page(len(self._pages)),
            Qt.Key.Key_Plus: self.zoom_in,
            Qt.Key.Key_Minus: self.zoom_out,
            Qt.Key.Key_0: self.fit,
        }
        act = acts.get(Qt.Key(event.key()))
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._pages:
            return
        painter = QPainter(self.viewport())
        scale, slot, margin = self._scale(), self._slot(), theme.px(_MARGIN)
        top = self.verticalScrollBar().value()
        first = int(top // slot)
        last = int((top + self.viewport().height()) // slot)
        for number in range(first, min(last + 1, len(self._pages))):
            page = self._pages[number]
            sheet = QRectF(0, number * slot + margin - top, page.width * scale, page.height * scale)
            sheet.moveLeft(self._left(sheet.width(), margin))
            self._paint_sheet(painter, page, sheet, scale)

    def _left(self, width: float, margin: int) -> float:
        room = self.viewport().width()
        if width + 2 * margin <= room:
            return float(round((room - width) / 2))
        return float(margin - self.horizontalScrollBar().value())

    def _paint_sheet(self, painter: QPainter, page: Page, sheet: QRectF, scale: float) -> None:
        # Paper is white in the dark as well.
        painter.fillRect(sheet, Qt.GlobalColor.white)
        painter.setPen(theme.colours_of(self).line)
        painter.drawRect(sheet.adjusted(-0.5, -0.5, 0.5, 0.5))
        painter.save()
        painter.translate(sheet.topLeft())
        paint_page(painter, page, scale)
        painter.restore()
