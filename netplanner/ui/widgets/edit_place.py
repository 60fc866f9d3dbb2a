"""An editor that is no sheet but stands in a place of the window; the window knows it by this."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EditPlace(QWidget):
    """What was typed into it is not lost unasked, not even when the window closes. Esc leaves, Ctrl+S and Ctrl+Return
    save, and so does Enter in a line."""

    def is_changed(self) -> bool:
        """Whether something would be lost by leaving."""
        raise NotImplementedError

    def cancel(self) -> None:
        """Leaves; asks where something would be lost."""
        raise NotImplementedError

    def save(self) -> None:
        """Checks and saves; says what is wrong."""
        raise NotImplementedError

    def event(self, event: QEvent) -> bool:
        return take_before_commands(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = act_of(event)
        if act == "cancel":
            self.cancel()
        elif act == "save" or (event.key() in ENTER and isinstance(self.focusWidget(), QLineEdit)):
            self.save()
        else:
            super().keyPressEvent(event)


def take_before_commands(event: QEvent) -> bool:
    """Whether a key is the editor's: said to be ours, the window's commands of the same keys stay silent."""
    if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and act_of(event):
        event.accept()
        return True
    return False


def act_of(event: QKeyEvent) -> str:
    """What a key means to an editor: cancel, save or ""."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() == Qt.Key.Key_Escape and modifiers == Qt.KeyboardModifier.NoModifier:
        return "cancel"
    if modifiers == Qt.KeyboardModifier.ControlModifier and event.key() in (Qt.Key.Key_S, *ENTER):
        return "save"
    return ""
