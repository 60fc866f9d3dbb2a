"""Avatars: a photo in a circle, else initials on a tint that a person keeps."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from netplanner.domain.text import initials
from netplanner.ui import theme


def paint_avatar(
    painter: QPainter,
    rect: QRectF,
    name: str,
    contact_id: int,
    pixmap: QPixmap | None = None,
    colours: theme.Colours | None = None,
    font: QFont | None = None,
) -> None:
    """Paints a circle into `rect` (a square): the middle of `pixmap` where there is one, else initials.

    A caller that paints many gives `colours` and the `font` of the initials.
    """
    colours = colours or theme.colours_of()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if pixmap is not None and not pixmap.isNull():
        _paint_photo(painter, rect, pixmap)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.tints[contact_id % len(colours.tints)])
        painter.drawEllipse(rect)
        painter.setPen(colours.tint_text)
        painter.setFont(font or avatar_font(rect.height()))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, initials(name))
    painter.restore()


def avatar_font(height: float) -> QFont:
    """The font of initials in a circle of that height."""
    made = theme.font("strong")
    made.setPixelSize(max(8, round(height * 0.36)))
    return made


def _paint_photo(painter: QPainter, rect: QRectF, pixmap: QPixmap) -> None:
    side = min(pixmap.width(), pixmap.height())
    middle = QRectF((pixmap.width() - side) / 2, (pixmap.height() - side) / 2, side, side)
    circle = QPainterPath()
    circle.addEllipse(rect)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setClipPath(circle)
    painter.drawPixmap(rect, pixmap, middle)


class Avatar(QWidget):
    """A person's avatar of a fixed size, `size` pixels at 100 %."""

    def __init__(self, size: int = 64, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = theme.px(size)
        self._name = ""
        self._id = 0
        self._pixmap: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_person(self, name: str, contact_id: int, pixmap: QPixmap | None = None) -> None:
        self._name, self._id, self._pixmap = name, contact_id, pixmap
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        square = QRectF(0, 0, self._size - 1, self._size - 1)
        square.moveCenter(QRectF(self.rect()).center())
        paint_avatar(painter, square, self._name, self._id, self._pixmap, theme.colours_of(self))
