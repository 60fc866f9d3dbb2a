"""Where things stand on the page of sorting."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from netplanner.ui import theme

_WIDTH = 620


def centred(widget: QWidget, *, top: int, bottom: int = 20) -> QWidget:
    """In a column of the width that is read at ease."""
    place = QWidget()
    row = QHBoxLayout(place)
    row.setContentsMargins(theme.px(20), theme.px(top), theme.px(20), theme.px(bottom))
    row.addStretch(1)
    widget.setMaximumWidth(theme.px(_WIDTH))
    row.addWidget(widget, 1000, Qt.AlignmentFlag.AlignTop)
    row.addStretch(1)
    return place
