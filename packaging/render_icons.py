"""Draws resources/icons/app/netplanner-<size>.png from the SVG: for menus and file managers that read no SVG.

Usage: QT_QPA_PLATFORM=offscreen python packaging/render_icons.py
"""

from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "icons" / "app"
SIZES = (16, 32, 48, 128, 256)


def render(size: int) -> QImage:
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(FOLDER / "netplanner.svg")).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image


def main() -> None:
    QGuiApplication([])
    for size in SIZES:
        render(size).save(str(FOLDER / f"netplanner-{size}.png"))


if __name__ == "__main__":
    main()
