"""What the sheet and the card in edit mode share: the form, what is offered below it, and the writing."""

from collections.abc import Callable, Sequence
from copy import deepcopy

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QScrollArea, QWidget

from netplanner.domain.changes import Changes
from netplanner.domain.contact import Contact
from netplanner.domain.errors import UserError
from netplanner.domain.words import Sphere
from netplanner.operations import contacts as operations
from netplanner.ui import theme, wording
from netplanner.ui.contacts.editor_form import EditorForm
from netplanner.ui.session import Session
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.patience import Patience

# Below this the labels stand above the fields.
_NARROW = 560
_VERY_NARROW = 400


class Editing(QScrollArea):
    """The form in a scrolling place. `save()` writes in one step what was changed since `contact` was loaded.

    `saved(id)` follows after the book has it, `refused(text)` where something beside the fields is wrong; what is
    wrong in a field is said there.
    """

    saved = Signal(int)
    refused = Signal(str)
    writing = Signal(bool)
    waiting = Signal(str)
    """What the writing waits for, where it takes more than a moment; "" when it is over."""

    def __init__(
        self,
        session: Session,
        contact: Contact | None,
        tags: Sequence[str],
        platforms: Sequence[tuple[str, str]],
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._is_new = contact is None
        # Somebody new belongs to what is shown.
        self._before = contact or Contact(sphere=Sphere(session.sphere or Sphere.BUSINESS))
        self._is_writing = False
        self._patience = Patience(self)
        self._patience.told.connect(self.waiting)
        # Made in its place: each widget that changes its parent has its style looked up anew, with all that is in it.
        self.form = EditorForm(session, deepcopy(self._before), tags, platforms, language, self.viewport())
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Fields"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self.form)
        # The ground it lies on shows through.
        self.viewport().setAutoFillBackground(False)
        self.form.setAutoFillBackground(False)
        self.form.setMaximumWidth(theme.px(780))
        self._remembered = self.form.contact()

    def resizeEvent(self, event: QResizeEvent) -> None:
        width = self.viewport().width()
        self.form.set_narrow(width < theme.px(_NARROW), width < theme.px(_VERY_NARROW))
        super().resizeEvent(event)

    @property
    def before(self) -> Contact:
        return self._before

    @property
    def is_writing(self) -> bool:
        return self._is_writing

    def is_changed(self) -> bool:
        return self.form.contact() != self._remembered

    def focus_field(self, field: str = "") -> None:
        self.show_field(self.form.focus_field(field))

    def show_field(self, field: QWidget) -> None:
        """Scrolls to a field, also one that was only now shown."""
        layout = self.form.layout()
        if layout is not None:
            layout.activate()
        self.form.adjustSize()
        self.ensureWidgetVisible(field, 0, theme.px(60))

    def add_field_button(self) -> Button:
        """The fields that few need, by name."""
        button = Button(self.tr("Add field"), icon="plus", kind="flat")
        button.clicked.connect(lambda: self._open_menu(button))
        return button

    def fill_add_menu(self, menu: QMenu) -> None:
        self.form.fill_add_menu(menu, self.show_field)
        if menu.isEmpty():
            menu.addAction(self.tr("All fields are shown")).setEnabled(False)

    def _open_menu(self, button: QWidget) -> None:
        menu = QMenu(button)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_add_menu(menu)
        # It stands at the foot of the editor: the menu opens upwards.
        menu.popup(button.mapToGlobal(button.rect().topLeft()) - QPoint(0, menu.sizeHint().height()))

    def save(self, unchanged: Callable[[], object]) -> None:
        """Checks, then saves; `unchanged` is called where there is nothing to save."""
        if self._is_writing:
            return
        self.refused.emit("")
        if not self.form.check():
            self.form.focus_first_error()
            self.show_focus()
            return
        if not self._is_new and not self.is_changed():
            unchanged()
            return
        after = self.form.contact()
        self._set_writing(True)
        if self._is_new:
            self._session.perform(operations.add, after, done=self._finish, failed=self._fail)
        else:
            self._session.perform(operations.edit, self._before, after, done=self._finish, failed=self._fail)

    def _set_writing(self, is_writing: bool) -> None:
        self._is_writing = is_writing
        self.writing.emit(is_writing)
        if is_writing:
            self._patience.begin(self.form)
        else:
            self._patience.end()

    def _finish(self, changes: Changes) -> None:
        self._remembered = self.form.contact()
        self._set_writing(False)
        self.saved.emit(changes.created or self._before.id)

    def _fail(self, error: Exception) -> None:
        self._set_writing(False)
        if isinstance(error, UserError) and error.code == "contact_needs_name":
            text = self.tr("Give the contact a name, an organisation, an e-mail address or a phone number.")
            self.form.set_error("name", text)
            self.form.focus_first_error()
            self.show_focus()
        else:
            self.refused.emit(wording.error_text(error))

    def show_focus(self) -> None:
        """Scrolls to the field that has the focus."""
        if (field := self.form.focusWidget()) is not None:
            self.show_field(field)
