"""Forms: labelled fields with a line below each for help or for what is wrong."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from netplanner.ui import theme
from netplanner.ui.widgets.labels import Label


class Form(QWidget):
    """Rows of label and field. `labels`: "above" the field, or "beside" it, aligned right.

    Each row has a key, by which `set_error` puts a text under the field and a red line around it.
    """

    def __init__(self, parent: QWidget | None = None, *, labels: str = "above") -> None:
        super().__init__(parent)
        self._beside = labels == "beside"
        self._fields: dict[str, QWidget] = {}
        self._rows: dict[str, tuple[QWidget, QWidget]] = {}
        self._notes: dict[str, Label] = {}
        self._marks: dict[str, Label] = {}
        self._help: dict[str, str] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.GRID * 2)
        self._grid.setVerticalSpacing(theme.px(12))
        self._grid.setColumnStretch(1 if self._beside else 0, 1)

    def add_row(self, key: str, label: str, widget: QWidget, help: str = "", *, middle: bool = False) -> QWidget:  # noqa: A002
        """Adds a row and returns its field; the label becomes the field's accessible name where it has none.

        `middle` puts a label beside a high field, such as a picture, in the middle of it instead of at its top.
        """
        name = Label(label, self, tone="muted" if self._beside else "")
        name.setBuddy(widget)
        if label and not widget.accessibleName():
            widget.setAccessibleName(label)
        note = Label(help, self, font="small", tone="muted", wrap=True)
        note.setVisible(bool(help))
        self._fields[key], self._notes[key], self._help[key] = widget, note, help
        mark = self._marks[key] = Label("✓", self, tone="accent")
        mark.setAccessibleName(self.tr("Done"))
        mark.hide()
        self._rows[key] = name, self._place(name, widget, note, mark, middle)
        return widget

    def set_done(self, key: str, done: bool) -> None:
        """A sign behind the label that the field holds what it needs to."""
        self._marks[key].setVisible(done)

    def is_done(self, key: str) -> bool:
        return not self._marks[key].isHidden()

    def set_row_visible(self, key: str, visible: bool) -> None:
        """Shows or hides a row, its label with it."""
        for part in self._rows[key]:
            part.setVisible(visible)

    def is_row_hidden(self, key: str) -> bool:
        return self._rows[key][1].isHidden()

    def _place(self, name: Label, widget: QWidget, note: Label, mark: Label, middle: bool) -> QWidget:
        cell = QWidget(self)
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID // 2)
        line = self._grid.rowCount()
        if self._beside:
            upright = Qt.AlignmentFlag.AlignVCenter if middle else Qt.AlignmentFlag.AlignTop
            name.setContentsMargins(0, 0 if middle else theme.px(7), 0, 0)
            self._grid.addWidget(name, line, 0, Qt.AlignmentFlag.AlignRight | upright)
        else:
            name.setVisible(bool(name.text()))
            head = QHBoxLayout()
            head.setSpacing(theme.px(5))
            head.addWidget(name)
            head.addWidget(mark)
            head.addStretch(1)
            column.addLayout(head)
        column.addWidget(widget)
        column.addWidget(note)
        self._grid.addWidget(cell, line, 1 if self._beside else 0)
        return cell

    def field(self, key: str) -> QWidget:
        return self._fields[key]

    def set_help(self, key: str, text: str) -> None:
        self._help[key] = text
        self.set_error(key, "")

    def set_error(self, key: str, text: str) -> None:
        """Says under the field what is wrong with it; "" takes that away and shows the help again."""
        note, widget = self._notes[key], self._fields[key]
        note.setText(text or self._help[key])
        note.set_tone("danger" if text else "muted")
        note.setVisible(bool(note.text()))
        widget.setAccessibleDescription(note.text())
        if bool(widget.property("invalid")) != bool(text):
            widget.setProperty("invalid", bool(text))
            widget.style().unpolish(widget)
            widget.style().polish(widget)

    def error(self, key: str) -> str:
        """The text shown as wrong, "" where nothing is."""
        return self._notes[key].text() if self._fields[key].property("invalid") else ""

    def clear_errors(self) -> None:
        for key in self._fields:
            self.set_error(key, "")

    def focus_first_error(self) -> bool:
        """Puts the focus into the first field with an error; False where there is none."""
        for key, widget in self._fields.items():
            if self.error(key):
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False
