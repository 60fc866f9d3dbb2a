"""The thin line between two parts of a place."""

from PySide6.QtWidgets import QFrame


def hairline() -> QFrame:
    """Horizontal, one pixel, in the colour of the palette's lines."""
    line = QFrame()
    line.setFixedHeight(1)
    line.setAutoFillBackground(True)
    line.setBackgroundRole(line.palette().ColorRole.Mid)
    return line
