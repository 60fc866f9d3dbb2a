"""A sheet with fields: nothing that was typed into it is lost unasked."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from netplanner.domain.errors import NetPlannerError
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.form import Form
from netplanner.ui.widgets.patience import Patience
from netplanner.ui.widgets.sheet import Sheet
from netplanner.ui.wording import error_text

_NO_FIELDS: Mapping[str, str] = {}


class EditSheet(Sheet):
    """Esc and Cancel ask where something was changed; while it is being written they wait for the answer,
    and where that takes long the sheet says what for.

    Call `remember()` when the fields are filled, `set_writing(True)` before the operation and `show_refusal(error)`
    or `set_writing(False)` when it was refused.
    """

    def __init__(
        self, parent: QWidget | None = None, title: str = "", subtitle: str = "", wanted: QSize = QSize(640, 480)
    ) -> None:
        super().__init__(parent, title, subtitle, wanted)
        self._remembered: object = None
        self._writing = False
        self._question: QMessageBox | None = None
        self._save_button: Button | None = None
        self._patience = Patience(self)
        self._patience.told.connect(self.set_waiting)

    def typed(self) -> object:
        """What the fields hold, as something that can be compared."""
        raise NotImplementedError

    def remember(self) -> None:
        self._remembered = self.typed()

    def is_changed(self) -> bool:
        return self.typed() != self._remembered

    def set_writing(self, writing: bool) -> None:
        self._writing = writing
        if writing:
            self._patience.begin(self._body)
        else:
            self._patience.end()
        if self._save_button is not None:
            self._save_button.setEnabled(not writing)

    def show_refusal(self, error: Exception, form: Form | None = None, fields: Mapping[str, str] = _NO_FIELDS) -> None:
        """What a write was refused for: at its field where `fields` names one by the error's code, else below."""
        self.set_writing(False)
        field = fields.get(error.code) if isinstance(error, NetPlannerError) else None
        if form is None or field is None:
            self.set_error(error_text(error))
            return
        form.set_error(field, error_text(error))
        form.focus_first_error()

    def add_button(
        self, text: str, clicked: Callable[[], object] | None = None, *, primary: bool = False, kind: str = ""
    ) -> Button:
        button = super().add_button(text, clicked, primary=primary, kind=kind)
        if primary:
            self._save_button = button
        return button

    def reject(self) -> None:
        # What is being written closes the sheet itself when it is done.
        if self._writing or self._question is not None:
            return
        if self.is_changed():
            self._ask()
        else:
            super().reject()

    def _ask(self) -> None:
        box = QMessageBox(self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Unsaved changes"))
        buttons = QMessageBox.StandardButton
        if self._save_button is not None and self._save_button.isEnabled():
            box.setText(self.tr("Save what you changed?"))
            box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
            box.setDefaultButton(buttons.Save)
        else:
            box.setText(self.tr("It can't be saved yet. Throw away what you changed?"))
            box.setStandardButtons(buttons.Discard | buttons.Cancel)
            box.setDefaultButton(buttons.Cancel)
        box.finished.connect(self._answer)
        self._question = box
        box.open()

    def _answer(self, result: int) -> None:
        box, self._question = self._question, None
        if box is not None:
            box.deleteLater()
        if result == QMessageBox.StandardButton.Save and self._save_button is not None:
            self._save_button.click()
        elif result == QMessageBox.StandardButton.Discard:
            super().reject()
