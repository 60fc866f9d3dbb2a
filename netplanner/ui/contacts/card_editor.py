"""The card in edit mode: the form in the very place of the card, with Save and Cancel at its foot."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QVBoxLayout, QWidget

from netplanner.domain.contact import Contact
from netplanner.ui import theme
from netplanner.ui.contacts.editing import Editing
from netplanner.ui.session import Session
from netplanner.ui.widgets.buttons import Button, PrimaryButton
from netplanner.ui.widgets.edit_place import EditPlace
from netplanner.ui.widgets.hairline import hairline
from netplanner.ui.widgets.labels import Label


class CardEditor(EditPlace):
    """Edits `contact` (None: somebody new). `saved(id)` follows after the book has it, also where nothing was changed;
    `cancelled()` where the editor was left without saving.

    Ctrl+Return, Ctrl+S and Enter in a line save, Esc leaves and asks only where something would be lost. What somebody
    else changes in the contact meanwhile stays (see operations.contacts.edit). `field` has the focus at first, by its
    name in Contact, "phones:1" for the second of a list.
    """

    saved = Signal(int)
    cancelled = Signal()

    def __init__(
        self,
        session: Session,
        contact: Contact | None,
        *,
        tags: Sequence[str],
        platforms: Sequence[tuple[str, str]],
        language: str,
        field: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card-editor")
        self._question: QMessageBox | None = None
        self._then: Callable[[], object] | None = None
        name = contact.display_name if contact is not None else ""
        title = self.tr("New contact") if contact is None else self.tr("Edit {name}").replace("{name}", name)
        self.setAccessibleName(title)
        self.editing = Editing(session, contact, tags, platforms, language, self)
        self.form = self.editing.form
        self.editing.saved.connect(self._finish)
        self.editing.refused.connect(self._say)
        self.editing.writing.connect(self._show_writing)
        self.editing.waiting.connect(self._show_waiting)
        self._problem = Label(tone="danger", wrap=True)
        self._problem.hide()
        self._waiting = Label(tone="muted", wrap=True)
        self._waiting.hide()
        self._build()
        self._first_field: str | None = field

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(12), 0, 0)
        column.setSpacing(0)
        column.addWidget(self.editing, 1)
        column.addWidget(hairline())
        place = QVBoxLayout()
        place.setContentsMargins(theme.px(22), theme.px(8), theme.px(22), 0)
        place.addWidget(self._problem)
        place.addWidget(self._waiting)
        column.addLayout(place)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.px(14), theme.px(2), theme.px(22), theme.px(10))
        foot.setSpacing(theme.GRID)
        foot.addWidget(self.editing.add_field_button())
        foot.addStretch(1)
        self.cancel_button = Button(self.tr("Cancel"), clicked=self.cancel)
        self.save_button = PrimaryButton(self.tr("Save"), clicked=self.save)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.save_button)
        column.addLayout(foot)

    @property
    def contact_id(self) -> int:
        """0 for somebody new."""
        return self.editing.before.id

    def is_changed(self) -> bool:
        """Whether something would be lost by leaving."""
        return self.editing.is_changed()

    def focus_field(self, field: str) -> None:
        self.editing.focus_field(field)

    def save(self) -> None:
        self.editing.save(lambda: self._finish(self.contact_id))

    def cancel(self) -> None:
        """Leaves; asks where something would be lost."""
        self._leave(self.cancelled.emit, None)

    def leave(self, then: Callable[[], object]) -> None:
        """Calls `then` once nothing is lost by it: at once where nothing was changed, else after the answer."""
        self._leave(then, then)

    def _leave(self, left: Callable[[], object], saved: Callable[[], object] | None) -> None:
        if self.editing.is_writing or self._question is not None:
            return
        if not self.is_changed():
            left()
            return
        box = QMessageBox(self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Unsaved changes"))
        # Not the informative text: Qt would read a name as HTML there.
        box.setText(f"{self.accessibleName()}\n\n" + self.tr("Save what you changed?"))
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        box.finished.connect(lambda answer: self._answered(answer, left, saved))
        self._question = box
        box.open()

    def _answered(self, answer: int, left: Callable[[], object], saved: Callable[[], object] | None) -> None:
        box, self._question = self._question, None
        if box is not None:
            box.deleteLater()
        if answer == QMessageBox.StandardButton.Save:
            self._then = saved
            self.save()
            if not self.editing.is_writing:
                # Something is to be mended first.
                self._then = None
        elif answer == QMessageBox.StandardButton.Discard:
            left()

    def _finish(self, contact_id: int) -> None:
        then, self._then = self._then, None
        self.saved.emit(contact_id)
        if then is not None:
            then()

    def _say(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        if text:
            self._then = None

    def _show_writing(self, is_writing: bool) -> None:
        self.save_button.setEnabled(not is_writing)

    def _show_waiting(self, text: str) -> None:
        self._waiting.setText(text)
        self._waiting.setVisible(bool(text))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._first_field is not None:
            field, self._first_field = self._first_field, None
            self.editing.focus_field(field)
            # Its place is known once everything has been laid out.
            QTimer.singleShot(0, self.editing, self.editing.show_focus)
