"""The sign of a platform: a small square with its letters. The logos themselves are other people's marks."""

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from netplanner.ui import theme

_LETTERS = {"linkedin": "in", "facebook": "f", "xing": "X"}


def platform_icon(key: str, name: str) -> QIcon:
    """A square of 16 pixels in the theme's colours of the moment."""
    letters = _LETTERS.get(key) or (name.strip()[:1].upper() or "•")
    scheme = theme.colours_of()
    screen = QApplication.primaryScreen()
    ratio = screen.devicePixelRatio() if screen is not None else 1.0
    return _drawn(letters, scheme.dark, theme.px(16), ratio)


@lru_cache(maxsize=64)
def _drawn(letters: str, dark: bool, side: int, ratio: float) -> QIcon:
    scheme = theme.colours(dark)
    made = QPixmap(round(side * ratio), round(side * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(scheme.accent_soft)
    square = QRectF(0, 0, side, side)
    painter.drawRoundedRect(square, side / 4.5, side / 4.5)
    font = theme.font("strong")
    font.setPixelSize(max(7, round(side * 0.62)))
    painter.setFont(font)
    painter.setPen(scheme.accent)
    painter.drawText(square, Qt.AlignmentFlag.AlignCenter, letters)
    painter.end()
    return QIcon(made)
