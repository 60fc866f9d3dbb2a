"""The small sheet that asks for a tag, known ones at hand."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from netplanner.ui.widgets.form import Form
from netplanner.ui.widgets.sheet import Sheet


class TagSheet(Sheet):
    """`chosen(tag)` follows when the user has named one."""

    chosen = Signal(str)

    def __init__(self, count: int, tags: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent, "", "", QSize(400, 220))
        self.set_title(self.tr("Add a tag"), self.tr("%Ln person(s)", None, count))
        self.tag = QComboBox(editable=True)
        self.tag.addItems(list(tags))
        self.tag.setCurrentText("")
        self.tag.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(self.tag.model(), self.tag)
        self.tag.setCompleter(completer)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._form = Form()
        self._form.add_row("tag", self.tr("Tag"), self.tag)
        self.set_body(self._form)
        self.add_button(self.tr("Cancel"), self.reject)
        self.add_button(self.tr("Add tag"), self.save, primary=True)

    def save(self) -> None:
        tag = self.tag.currentText().strip()
        if not tag:
            self._form.set_error("tag", self.tr("Write the tag's name, for example “customer”."))
            self.tag.setFocus()
            return
        self.accept()
        self.chosen.emit(tag)
