"""Icons: Lucide's line drawings, one stroke width, in the colours of the palette."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QWidget

from netplanner.resources import resource

SIZE = 18
_STROKE = b'stroke-width="1.75"'


def icon(
    name: str,
    of: QWidget | QPalette | None = None,
    *,
    size: int = SIZE,
    colour: QColor | None = None,
    gap: int = 0,
) -> QIcon:
    """The icon `name` (a file in resources/icons/lucide) in the text colour of `of`, greyed where disabled.

    `gap` leaves empty pixels on its right, where a style puts text too close.
    An icon keeps its colours: whoever shows one makes it anew on QEvent.PaletteChange, as our buttons do.
    """
    palette = of.palette() if isinstance(of, QWidget) else of or QApplication.palette()
    normal = colour or palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.ButtonText)
    grey = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    return _icon(name, normal.rgba(), grey.rgba(), size, gap, _ratio())


def pixmap(name: str, colour: QColor, size: int = SIZE, dpr: float = 1.0) -> QPixmap:
    """The icon in one colour, `size` logical pixels square, sharp at `dpr` device pixels each."""
    return _pixmap(name, colour.rgba(), size, 0, dpr)


def app_icon() -> QIcon:
    """The application's own icon in all its sizes."""
    made = QIcon()
    for size in (16, 32, 48, 128, 256):
        made.addFile(str(resource(f"icons/app/netplanner-{size}.png")))
    return made


def _ratio() -> float:
    return max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)


@lru_cache(maxsize=512)
def _icon(name: str, normal: int, grey: int, size: int, gap: int, dpr: float) -> QIcon:
    made = QIcon(_pixmap(name, normal, size, gap, dpr))
    made.addPixmap(_pixmap(name, grey, size, gap, dpr), QIcon.Mode.Disabled)
    return made


@lru_cache(maxsize=512)
def _pixmap(name: str, rgba: int, size: int, gap: int, dpr: float) -> QPixmap:
    colour = QColor.fromRgba(rgba)
    drawing = _drawing(name).replace(b"currentColor", colour.name().encode())
    made = QPixmap(round((size + gap) * dpr), round(size * dpr))
    made.setDevicePixelRatio(dpr)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setOpacity(colour.alphaF())
    QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return made


@lru_cache(maxsize=128)
def _drawing(name: str) -> bytes:
    return resource(f"icons/lucide/{name}.svg").read_bytes().replace(b'stroke-width="2"', _STROKE)
