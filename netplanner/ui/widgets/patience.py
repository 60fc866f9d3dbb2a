"""What an editor does while it waits to be written: writes queue behind one another, and an import is one write."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

# Milliseconds without an answer before it is told why.
_PATIENCE = 700


class Patience(QObject):
    """Call `begin(fields)` with the write and `end()` with its answer.

    Where it takes more than a moment, `told(text)` says what is waited for ("" when it is over), and the fields rest:
    what came into them now would be lost when the editor closes.
    """

    told = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._fields: QWidget | None = None
        self._focus: QWidget | None = None
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._timer.timeout.connect(self._tell)

    def begin(self, fields: QWidget | None) -> None:
        self._fields = fields
        self._timer.start()

    def end(self) -> None:
        self._timer.stop()
        focus, self._focus = self._focus, None
        if self._fields is not None:
            self._fields.setEnabled(True)
        self._fields = None
        if focus is not None and isValid(focus):
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self.told.emit("")

    def _tell(self) -> None:
        if self._fields is not None:
            focus = self._fields.window().focusWidget()
            self._focus = focus if focus is not None and self._fields.isAncestorOf(focus) else None
            self._fields.setEnabled(False)
        self.told.emit(self.tr("Other work is being saved first. This follows by itself."))
