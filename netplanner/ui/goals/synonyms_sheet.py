"""The user's own names of roles, beside those that come with the program."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from netplanner.domain import role_names
from netplanner.domain.changes import Changes
from netplanner.operations import rules
from netplanner.storage import role_synonyms
from netplanner.ui import theme
from netplanner.ui.goals.value_edit import parts_of
from netplanner.ui.session import Session
from netplanner.ui.widgets.buttons import Button, ToolButton
from netplanner.ui.widgets.edit_sheet import EditSheet
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.scroll import Scroll


class _GroupRow(QWidget):
    """Names of one role, parted by commas; below it the names it joins that come with the program."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(", ".join(names))
        self.remove = ToolButton("x", self.tr("Remove these synonyms"))
        self.known = Label(font="small", tone="muted", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        row.addWidget(self.line, 1)
        row.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(3))
        column.addLayout(row)
        column.addWidget(self.known)
        self.line.setAccessibleName(self.tr("Names of one role, separated by commas"))
        self.line.setPlaceholderText(self.tr("CMO, growth lead"))
        self.line.textChanged.connect(self._tell)
        self._tell()

    def names(self) -> list[str]:
        return parts_of(self.line.text())

    def _tell(self) -> None:
        names = self.names()
        others: dict[str, str] = {}
        for name in names:
            for other in role_names.same(name)[1]:
                others.setdefault(role_names.folded(other), other)
        written = {role_names.folded(name) for name in names}
        shown = [other for key, other in others.items() if key not in written]
        if shown:
            text = self.tr("Known already: {names}").replace("{names}", ", ".join(shown))
        elif len(written - {""}) == 1:
            text = self.tr("Add a second name that means the same work.")
        else:
            text = ""
        self.known.setText(text)
        self.known.setVisible(bool(text))
        self.line.setAccessibleDescription(text)


class SynonymsSheet(EditSheet):
    """All groups of the user. `role` opens the group it is in, or a new one that begins with it."""

    def __init__(self, session: Session, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent, wanted=QSize(560, 520))
        self._session = session
        self._rows: list[_GroupRow] = []
        self.set_title(
            self.tr("Synonyms of roles"),
            self.tr("Titles that mean the same work. A goal that looks for one of them finds people with any."),
        )
        self._place = QVBoxLayout()
        self._place.setSpacing(theme.px(12))
        self._empty = Label(
            self.tr("Many roles are known in English, Danish and German. Add the names that are used around you."),
            tone="muted",
            wrap=True,
        )
        self.set_body(self._scrolling(), margins=False)
        self.add_button(self.tr("Cancel"), self.reject)
        self.add_button(self.tr("Save"), self.save, primary=True)
        for group in role_synonyms.own(session.store.reader):
            self._insert(group)
        self.remember()
        self._begin(role.strip())

    def typed(self) -> list[list[str]]:
        return role_names.cleaned([row.names() for row in self._rows])

    def save(self) -> None:
        self.set_error("")
        self.set_writing(True)
        self._session.perform(rules.set_role_synonyms, self.typed(), done=self._on_saved, failed=self.show_refusal)

    def _on_saved(self, changes: Changes) -> None:
        self.accept()

    def _scrolling(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(theme.px(22), theme.px(4), theme.px(22), theme.px(12))
        column.setSpacing(theme.px(10))
        column.addWidget(self._empty)
        column.addLayout(self._place)
        self._add = Button(self.tr("Add a role"), icon="plus", kind="link", clicked=self._add_row)
        column.addWidget(self._add, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._area = Scroll(holder, self.tr("Synonyms of roles"))
        return self._area

    def _begin(self, role: str) -> None:
        key = role_names.folded(role)
        hit = next((row for row in self._rows if key in map(role_names.folded, row.names())), None) if key else None
        if hit is None and (key or not self._rows):
            hit = self._insert([role] if key else [])
        if hit is not None:
            if hit.line.text():
                # Ready for the next name.
                hit.line.setText(hit.line.text() + ", ")
            hit.line.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, hit, partial(self._show_row, hit))

    def _add_row(self) -> None:
        row = self._insert([])
        row.show()
        row.line.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, row, partial(self._show_row, row))

    def _show_row(self, row: _GroupRow) -> None:
        """Scrolls to a row, its cursor where the next name goes."""
        self._area.ensureWidgetVisible(row)
        row.line.end(False)

    def _insert(self, names: Sequence[str]) -> _GroupRow:
        row = _GroupRow(names)
        row.remove.clicked.connect(partial(self._remove, row))
        self._rows.append(row)
        self._place.addWidget(row)
        self._empty.setVisible(len(self._rows) < 2)
        return row

    def _remove(self, row: _GroupRow, _checked: bool = False) -> None:
        self._rows.remove(row)
        self._place.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._empty.setVisible(len(self._rows) < 2)
        (self._rows[-1].line if self._rows else self._add).setFocus(Qt.FocusReason.OtherFocusReason)
