"""The base of every chart: words for those who can't see it, a table twin, and a picture to take along."""

import re
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QBuffer, QIODevice, QPointF, QRectF, QSize, QStandardPaths, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QFontMetricsF, QGuiApplication, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QMenu, QSizePolicy, QWidget

from netplanner.domain.errors import NetPlannerError
from netplanner.ui import theme

# A saved picture has twice the pixels of the screen, so that it stays sharp on paper.
_RATIO = 2
_MARGIN = 16
# What a file's name can't hold on one system or another.
_UNSAFE = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')


class Chart(QWidget):
    """A painted picture of numbers.

    A subclass gives `paint_chart`, `table` and `spoken`, and calls `refresh` when its numbers have changed. `name` is
    the title of a saved picture and the accessible name. `said(text)` tells that a picture was copied or saved,
    `failed(error)` what went wrong; `table_asked()` is the wish for the table twin, which a `ChartBox` answers.
    """

    said = Signal(str)
    failed = Signal(object)
    table_asked = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    # What a subclass gives

    def paint_chart(self, painter: QPainter, room: QRectF, colours: theme.Colours) -> None:
        """Paints into `room`; antialiasing and the small font are set."""
        raise NotImplementedError

    def table(self) -> QAbstractTableModel:
        """The same numbers as rows; always the same model."""
        raise NotImplementedError

    def spoken(self) -> str:
        """The same in sentences."""
        raise NotImplementedError

    # What every chart has

    def refresh(self) -> None:
        """Says and paints the numbers anew."""
        self.setAccessibleDescription(self.spoken())
        self.update()

    def image(self) -> QImage:
        """The chart on white with its name above, as large as it is shown, with twice the pixels."""
        size = self._saved_size()
        made = QImage(size * _RATIO, QImage.Format.Format_RGB32)
        made.setDevicePixelRatio(_RATIO)
        scheme = theme.colours(False)
        made.fill(scheme.base)
        painter = QPainter(made)
        self._paint_saved(painter, size, scheme)
        painter.end()
        return made

    def svg(self) -> bytes:
        """The chart as scalable vector graphics (W3C SVG Tiny 1.2), its words as title and description."""
        from PySide6.QtSvg import QSvgGenerator

        size = self._saved_size()
        buffer = QBuffer()
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setSize(size)
        generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
        generator.setTitle(self.accessibleName())
        generator.setDescription(self.spoken())
        scheme = theme.colours(False)
        painter = QPainter(generator)
        painter.fillRect(QRectF(0, 0, size.width(), size.height()), scheme.base)
        self._paint_saved(painter, size, scheme)
        painter.end()
        return bytes(buffer.data().data())

    def copy_picture(self) -> None:
        QGuiApplication.clipboard().setImage(self.image())
        self.said.emit(self.tr("Copied."))

    def choose_file(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation) or str(Path.home())
        name = " ".join(_UNSAFE.sub(" ", self.accessibleName()).split()) + ".png"
        kinds = {self.tr("Picture (*.png)"): ".png", self.tr("Vector drawing (*.svg)"): ".svg"}
        path, kind = QFileDialog.getSaveFileName(
            self, self.tr("Save the chart"), str(Path(folder) / name), ";;".join(kinds)
        )
        if path:
            chosen = Path(path)
            known = chosen.suffix.casefold() in kinds.values()
            self.save_to(chosen if known else chosen.with_name(chosen.name + kinds.get(kind, ".png")))

    def save_to(self, path: Path) -> None:
        """Writes the picture: a drawing where the file's name ends in .svg, else a PNG."""
        from netplanner.paths import write_out

        try:
            write_out(path, self.svg() if path.suffix.casefold() == ".svg" else self._png())
        except NetPlannerError as error:
            self.failed.emit(error)
            return
        self.said.emit(self.tr("Saved as {file}").replace("{file}", path.name))

    def fill_menu(self, menu: QMenu) -> None:
        """What can be done with the picture."""
        menu.addAction(self.tr("Copy picture"), self.copy_picture)
        menu.addAction(self.tr("Save picture…"), self.choose_file)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_menu(menu)
        menu.addSeparator()
        menu.addAction(self.tr("Show as table"), self.table_asked.emit)
        menu.popup(event.globalPos())

    def sizeHint(self) -> QSize:
        return QSize(theme.px(420), theme.px(190))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(220), theme.px(150))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = theme.colours_of(self)
        _prepare(painter)
        self.paint_chart(painter, QRectF(self.rect()), colours)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(colours.accent)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _png(self) -> bytes:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self.image().save(buffer, "PNG")  # type: ignore[call-overload]  # the stub wants bytes, the binding a str
        return bytes(buffer.data().data())

    def _saved_size(self) -> QSize:
        title = round(QFontMetricsF(theme.font("strong")).height())
        size = self.size().expandedTo(self.minimumSizeHint())
        return size + QSize(2 * theme.px(_MARGIN), 2 * theme.px(_MARGIN) + title)

    def _paint_saved(self, painter: QPainter, size: QSize, scheme: theme.Colours) -> None:
        margin = theme.px(_MARGIN)
        painter.setFont(theme.font("strong"))
        metrics = QFontMetricsF(theme.font("strong"))
        painter.setPen(scheme.text)
        name = metrics.elidedText(self.accessibleName(), Qt.TextElideMode.ElideRight, size.width() - 2 * margin)
        painter.drawText(QPointF(margin, margin + metrics.ascent()), name)
        _prepare(painter)
        room = QRectF(0, 0, size.width(), size.height())
        # The room begins at 0, 0 as on the screen.
        painter.translate(margin, margin + metrics.height())
        self.paint_chart(
            painter, QRectF(0, 0, room.width() - 2 * margin, room.height() - 2 * margin - metrics.height()), scheme
        )


def _prepare(painter: QPainter) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(theme.font("small"))
