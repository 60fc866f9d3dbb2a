"""An editor that is no sheet but stands in a place of the window; the window knows it by this."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EditPlace(QWidget):
    """What was typed into it is not lost unasked, not even when the window closes."""

    def is_changed(self) -> bool:
        """Whether something would be lost by leaving."""
        raise NotImplementedError

    def cancel(self) -> None:
        """Leaves; asks where something would be lost."""
        raise NotImplementedError


def act_of(event: QKeyEvent) -> str:
    """What a key means to an editor: cancel, save or ""."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() == Qt.Key.Key_Escape and modifiers == Qt.KeyboardModifier.NoModifier:
        return "cancel"
    if modifiers == Qt.KeyboardModifier.ControlModifier and event.key() in (Qt.Key.Key_S, *ENTER):
        return "save"
    return ""
