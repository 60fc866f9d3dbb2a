"""The facts of a company as fields, in the place where they are read."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from netplanner.domain.changes import Changes
from netplanner.domain.company import SIZES, Company
from netplanner.domain.errors import NetPlannerError
from netplanner.domain.place_names import country_code, country_names
from netplanner.domain.text import sort_key
from netplanner.operations import companies as operations
from netplanner.storage import companies
from netplanner.ui import links, theme
from netplanner.ui.session import Session
from netplanner.ui.translation import spoken
from netplanner.ui.widgets.buttons import Button, PrimaryButton
from netplanner.ui.widgets.edit_place import EditPlace
from netplanner.ui.widgets.form import Form
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.patience import Patience
from netplanner.ui.wording import error_text


class CompanyForm(EditPlace):
    """`saved(id)` gives the company to show: another one where a new name has joined two. `cancelled()` follows Esc,
    which asks where something would be lost."""

    saved = Signal(int)
    cancelled = Signal()

    def __init__(self, session: Session, company: Company, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._before = company
        self._question: QMessageBox | None = None
        self._then: Callable[[], object] | None = None
        self.name = QLineEdit(company.name)
        self.industry = QLineEdit(company.industry)
        self.size_box = _size_box(company.size)
        self.country = _country_box(company.country)
        self.city = QLineEdit(company.city)
        self.url = QLineEdit(company.url)
        self.note = QPlainTextEdit(company.note)
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(theme.px(96))
        self._is_writing = False
        self._waiting = Label(tone="muted", wrap=True)
        self._waiting.hide()
        self._patience = Patience(self)
        self._patience.told.connect(self._show_waiting)
        self.form = Form(labels="beside")
        for key, label, field in (
            ("name", self.tr("Name"), self.name),
            ("industry", self.tr("Industry"), self.industry),
            ("size", self.tr("People"), self.size_box),
            ("city", self.tr("City"), self.city),
            ("country", self.tr("Country"), self.country),
            ("url", self.tr("Web"), self.url),
            ("note", self.tr("Note"), self.note),
        ):
            self.form.add_row(key, label, field)
        self.name.textEdited.connect(self._say_of_namesake)
        self.save_button = PrimaryButton(self.tr("Save"), clicked=self.save)
        cancel = Button(self.tr("Cancel"), clicked=self.cancel)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addWidget(self.form)
        column.addWidget(self._waiting)
        column.addLayout(buttons)

    def focus_field(self, key: str) -> None:
        field = self.form.field(key or "name")
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(field, QLineEdit):
            field.selectAll()

    def is_changed(self) -> bool:
        return self._typed() != self._before

    def cancel(self) -> None:
        self.leave(None)

    def leave(self, then: Callable[[], object] | None) -> None:
        """Ends the editing, asks first where something would be lost, and calls `then`."""
        if self._question is not None or self._is_writing:
            return
        if not self.is_changed():
            self._end(then)
            return
        box = QMessageBox(self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(QCoreApplication.translate("EditSheet", "Unsaved changes"))
        box.setText(QCoreApplication.translate("EditSheet", "Save what you changed?"))
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        box.finished.connect(partial(self._answer, then))
        self._question = box
        box.open()

    def _answer(self, then: Callable[[], object] | None, answer: int) -> None:
        box, self._question = self._question, None
        if box is not None:
            box.deleteLater()
        if answer == QMessageBox.StandardButton.Discard:
            self._end(then)
        elif answer == QMessageBox.StandardButton.Save:
            self._then = then
            self.save()

    def _end(self, then: Callable[[], object] | None) -> None:
        self.cancelled.emit()
        if then is not None:
            then()

    def save(self) -> None:
        if self._is_writing:
            return
        self.form.clear_errors()
        after = self._typed()
        if after.url and links.web_url(after.url) is None:
            self.form.set_error("url", self.tr("This is no web address, like nordlys.example."))
        if self.country.currentText().strip() and not after.country:
            self.form.set_error("country", self.tr("Choose a country from the list."))
        if self.form.focus_first_error():
            self._then = None
            return
        self._set_writing(True)
        self._session.perform(operations.edit, self._before, after, done=self._saved, failed=self._refused)

    def _typed(self) -> Company:
        return replace(
            self._before,
            name=self.name.text().strip(),
            industry=self.industry.text().strip(),
            size=_stored_size(self.size_box.currentText()),
            country=_chosen_country(self.country),
            city=self.city.text().strip(),
            url=self.url.text().strip(),
            note=self.note.toPlainText().strip(),
        )

    def _say_of_namesake(self, text: str) -> None:
        other = companies.named(self._session.store.reader, text) if text.strip() else None
        joins = other is not None and other.id != self._before.id
        self.form.set_help("name", self.tr("You have this company already: the two become one.") if joins else "")

    def _set_writing(self, is_writing: bool) -> None:
        self._is_writing = is_writing
        self.save_button.setEnabled(not is_writing)
        if is_writing:
            self._patience.begin(self.form)
        else:
            self._patience.end()

    def _show_waiting(self, text: str) -> None:
        self._waiting.setText(text)
        self._waiting.setVisible(bool(text))

    def _saved(self, changes: Changes) -> None:
        self._set_writing(False)
        then, self._then = self._then, None
        self.saved.emit(changes.created or self._before.id)
        if then is not None:
            then()

    def _refused(self, error: Exception) -> None:
        self._set_writing(False)
        self._then = None
        code = error.code if isinstance(error, NetPlannerError) else ""
        self.form.set_error("name" if code.startswith("company") else "note", error_text(error))
        self.form.focus_first_error()


def size_text(size: str) -> str:
    """ "51–200" as it is read; what is no range of numbers as it stands."""
    return size.replace("-", "–") if size in SIZES else size


def _stored_size(text: str) -> str:
    stripped = text.strip().replace("–", "-").replace(" ", "")
    return stripped if stripped in SIZES else text.strip()


def _size_box(size: str) -> QComboBox:
    box = QComboBox(editable=True)
    box.addItems(["", *map(size_text, SIZES)])
    box.setCurrentText(size_text(size))
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    return box


def _country_box(code: str) -> QComboBox:
    box = QComboBox(editable=True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    names = country_names(spoken())
    language = spoken()
    for key, name in sorted(names.items(), key=lambda item: sort_key(item[1], language)):
        box.addItem(name, key)
    completer = QCompleter(box.model(), box)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    box.setCompleter(completer)
    box.setCurrentText(names.get(code, code))
    return box


def _chosen_country(box: QComboBox) -> str:
    text = box.currentText().strip()
    found = box.findText(text, Qt.MatchFlag.MatchFixedString)
    return str(box.itemData(found)) if found >= 0 else country_code(text)
