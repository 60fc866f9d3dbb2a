"""The sheet that saves a search under a name, or changes a saved one."""

from functools import partial

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from netplanner.domain.changes import Changes
from netplanner.domain.search_query import Query, parse, text_of
from netplanner.operations import smart_lists
from netplanner.storage.contact_search import ContactFilter
from netplanner.storage.goal_filter import people_found
from netplanner.storage.smart_lists import SmartList
from netplanner.ui import theme
from netplanner.ui.contacts.filter_words import Names, condition_text
from netplanner.ui.session import Session
from netplanner.ui.translation import spoken
from netplanner.ui.widgets.chip import Chip
from netplanner.ui.widgets.edit_sheet import EditSheet
from netplanner.ui.widgets.flow import FlowLayout
from netplanner.ui.widgets.form import Form
from netplanner.ui.widgets.labels import Label

_WAIT_MS = 150
_FIELDS = {
    "smart_list_needs_name": "name",
    "smart_list_exists": "name",
    "smart_list_needs_query": "query",
}


class SmartListSheet(EditSheet):
    """`saved(id)` follows. Without `saved_list` it makes a new one of `query`, named `name` at first."""

    saved = Signal(int)

    def __init__(
        self,
        session: Session,
        query: Query,
        names: Names,
        parent: QWidget | None = None,
        *,
        saved_list: SmartList | None = None,
    ) -> None:
        super().__init__(parent, wanted=QSize(480, 380))
        self._session = session
        self._names = names
        self._list = saved_list
        self._serial = 0
        self._wait = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._wait.timeout.connect(self._count)
        is_new = saved_list is None
        self.set_title(self.tr("Save as smart list") if is_new else self.tr("Edit smart list"))
        self.name = QLineEdit(suggested_name(query, names) if saved_list is None else saved_list.name)
        self.query = QLineEdit(text_of(query, spoken()))
        self._chips = FlowLayout()
        self._found = Label(tone="muted")
        self._form = Form()
        self._fill_body()
        self.add_button(self.tr("Cancel"), self.reject)
        self.add_button(self.tr("Save"), self.save, primary=True)
        self.name.selectAll()
        self.name.setFocus()
        self.remember()
        self._show_query()

    def _fill_body(self) -> None:
        self._form.add_row("name", self.tr("Name"), self.name)
        help_text = self.tr("Words, and conditions such as tag:customer, no:email or quiet:90.")
        self._form.add_row("query", self.tr("Search"), self.query, help_text)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addWidget(self._form)
        column.addLayout(self._chips)
        column.addWidget(self._found)
        column.addStretch(1)
        self.set_body(body)
        self.query.textChanged.connect(self._show_query)

    def typed(self) -> object:
        return self.name.text(), self.query.text()

    def save(self) -> None:
        self._form.clear_errors()
        self.set_writing(True)
        name, query = self.name.text(), text_of(parse(self.query.text()))
        if self._list is None:
            self._perform(smart_lists.add, name, query)
        else:
            self._perform(smart_lists.edit, self._list.id, name, query)

    def _perform(self, *call: object) -> None:
        self._session.perform(*call, done=self._done, failed=self._refuse)  # type: ignore[arg-type]

    def _done(self, changes: Changes) -> None:
        self.set_writing(False)
        self.accept()
        self.saved.emit(self._list.id if self._list is not None else changes.created or 0)

    def _refuse(self, error: Exception) -> None:
        self.show_refusal(error, self._form, _FIELDS)

    def _show_query(self) -> None:
        """What is understood of the line, as chips, and how many people it finds."""
        query = parse(self.query.text())
        while (item := self._chips.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        words = [self.tr("Words: {words}").replace("{words}", query.words)] if query.words else []
        for text in (*words, *(condition_text(one, self._names) for one in query.conditions)):
            chip = Chip(text, tone="soft")
            chip.setEnabled(True)
            chip.setFocusPolicy(self.focusPolicy().NoFocus)
            self._chips.addWidget(chip)
        self._serial += 1
        self._found.setText("")
        self._wait.start()

    def _count(self) -> None:
        query = parse(self.query.text())
        today = self._session.clock.today().isoformat()
        wanted = ContactFilter(text=query.words, conditions=query.conditions, today=today)
        self._session.read(people_found, wanted, done=partial(self._show_count, self._serial))

    def _show_count(self, serial: int, people: int) -> None:
        if serial == self._serial:
            self._found.setText(self.tr("%Ln person(s) found now", None, people))


def suggested_name(query: Query, names: Names) -> str:
    """What a list may be called: its values, in short."""
    parts = [query.words] if query.words else []
    parts += [_short(condition_text(condition, names)) for condition in query.conditions]
    return ", ".join(parts)[:60]


def _short(text: str) -> str:
    """ "customer" of "Tag: customer"."""
    _, colon, value = text.partition(": ")
    return value if colon else text
