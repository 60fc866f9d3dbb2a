"""Which part of a picture a person is shown by: moved and enlarged under a circle."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QVBoxLayout, QWidget

from netplanner.ui import theme
from netplanner.ui.widgets.buttons import ToolButton
from netplanner.ui.widgets.sheet import Sheet

# The slider's way from the whole picture to the closest look.
_STEPS = 100
_CLOSEST = 5.0
# The smallest part that is worth showing, in pixels of the picture.
_LEAST_PART = 64
_KEY_STEP = 0.02
_MARGIN = 12
_MOVES = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class CropView(QWidget):
    """The picture with a square part of it, `part`, under a circle.

    Dragging and the arrow keys move the picture, the wheel, + and - change the size. `zoom_changed(0 … 100)`.
    """

    zoom_changed = Signal(int)

    def __init__(self, image: QImage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = image
        self._pixmap = QPixmap.fromImage(image)
        self._whole = float(min(image.width(), image.height()))
        self._least = min(self._whole, max(float(_LEAST_PART), self._whole / _CLOSEST))
        self._side = self._whole
        # Faces stand above the middle of most pictures.
        self._centre = QPointF(image.width() / 2, min(image.height() / 2, self._whole / 2 + image.height() * 0.05))
        self._grip: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setAccessibleName(self.tr("Part of the picture"))
        self.setAccessibleDescription(self.tr("The arrow keys move it, + and - change its size."))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(theme.px(160), theme.px(160))
        self._keep_inside()

    def part(self) -> QRect:
        """The square that was chosen, in pixels of the picture."""
        side = max(1, round(self._side))
        left = min(max(0, round(self._centre.x() - self._side / 2)), self._image.width() - side)
        top = min(max(0, round(self._centre.y() - self._side / 2)), self._image.height() - side)
        return QRect(left, top, side, side)

    def zoom(self) -> int:
        if self._whole <= self._least:
            return 0
        return round(_STEPS * (self._whole - self._side) / (self._whole - self._least))

    def set_zoom(self, zoom: int) -> None:
        """0 shows as much as fits a square, 100 the closest look."""
        side = self._whole - (self._whole - self._least) * min(max(zoom, 0), _STEPS) / _STEPS
        if side != self._side and zoom != self.zoom():
            self._side = side
            self._keep_inside()
            self.zoom_changed.emit(self.zoom())

    def can_zoom(self) -> bool:
        return self._least < self._whole

    def sizeHint(self) -> QSize:
        return QSize(theme.px(360), theme.px(320))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        ground = QPainterPath()
        ground.addRoundedRect(QRectF(self.rect()), theme.RADIUS, theme.RADIUS)
        painter.setClipPath(ground)
        painter.fillPath(ground, QColor("#202424"))
        frame, scale = self._frame(), self._scale()
        corner = frame.center() - self._centre * scale
        painter.drawPixmap(
            QRectF(corner, self._pixmap.size().toSizeF() * scale), self._pixmap, QRectF(self._pixmap.rect())
        )
        outside = QPainterPath(ground)
        circle = QPainterPath()
        circle.addEllipse(frame)
        painter.fillPath(outside.subtracted(circle), QColor(20, 26, 26, 150))
        colours = theme.colours_of(self)
        painter.setPen(QPen(colours.accent if self.hasFocus() else QColor("white"), 2))
        painter.drawEllipse(frame)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            self._move((self._grip - event.position()) / self._scale())
            self._grip = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.set_zoom(self.zoom() + round(event.angleDelta().y() / 24))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _MOVES:
            across, down = _MOVES[key]
            # The keys move the circle over the picture, as the caret over a text.
            self._move(QPointF(across, down) * (self._side * _KEY_STEP))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.set_zoom(self.zoom() + 4)
        elif key == Qt.Key.Key_Minus:
            self.set_zoom(self.zoom() - 4)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.update()

    def _frame(self) -> QRectF:
        side = min(self.width(), self.height()) - 2.0 * theme.px(_MARGIN)
        frame = QRectF(0, 0, side, side)
        frame.moveCenter(QRectF(self.rect()).center())
        return frame

    def _scale(self) -> float:
        return max(0.001, self._frame().width() / self._side)

    def _move(self, way: QPointF) -> None:
        self._centre += way
        self._keep_inside()

    def _keep_inside(self) -> None:
        half = self._side / 2
        self._centre.setX(min(max(self._centre.x(), half), self._image.width() - half))
        self._centre.setY(min(max(self._centre.y(), half), self._image.height() - half))
        self.update()


class CropSheet(Sheet):
    """Asks for the part of a picture; `cropped(QImage)` carries it."""

    cropped = Signal(QImage)

    def __init__(self, image: QImage, parent: QWidget | None = None) -> None:
        super().__init__(parent, wanted=QSize(480, 520), title="", subtitle="")
        self.set_title(
            self.tr("Adjust the picture"), self.tr("Drag it, and enlarge it until the face fills the circle.")
        )
        self._image = image
        self.view = CropView(image)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, _STEPS)
        self.slider.setAccessibleName(self.tr("Size"))
        self.slider.valueChanged.connect(self.view.set_zoom)
        self.view.zoom_changed.connect(self.slider.setValue)
        smaller = ToolButton("zoom-out", self.tr("Smaller"), clicked=lambda: self.view.set_zoom(self.view.zoom() - 10))
        larger = ToolButton("zoom-in", self.tr("Larger"), clicked=lambda: self.view.set_zoom(self.view.zoom() + 10))
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        for widget in (smaller, self.slider, larger):
            widget.setEnabled(self.view.can_zoom())
            row.addWidget(widget)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(self.view, 1)
        column.addLayout(row)
        self.set_body(body)
        self.add_button(self.tr("Cancel"), self.reject)
        self.use_button = self.add_button(self.tr("Use"), self._use, primary=True)
        self.view.setFocus()

    def _use(self) -> None:
        self.accept()
        self.cropped.emit(self._image.copy(self.view.part()))
