"""Fields in a scrolling form leave the wheel to the form."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget


class _CalmWheel(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel:
            # Ignored, it goes on to the parents.
            event.ignore()
            return True
        return False


def calm_wheel(*fields: QWidget) -> None:
    """Keeps the wheel from changing a value that the pointer merely passes over, or was left on after a choice."""
    for field in fields:
        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        field.installEventFilter(_CalmWheel(field))
