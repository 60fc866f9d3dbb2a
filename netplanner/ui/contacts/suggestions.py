"""Words of the book proposed below a line while one types, read beside the window."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit

from netplanner.storage import companies, topics
from netplanner.ui.session import Session

_MOST = 8

Ask = Callable[[str, Callable[[Sequence[str]], None]], object]


class Suggestions(QCompleter):
    """`ask(text, answer)` fetches proposals for what was typed; a late answer to a former text is dropped."""

    taken = Signal(str)

    def __init__(self, line: QLineEdit, ask: Ask) -> None:
        self._found = QStringListModel()
        super().__init__(self._found, line)
        self._line, self._ask = line, ask
        self._asked = ""
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setWidget(line)
        self.setMaxVisibleItems(8)
        line.textEdited.connect(self._typed)
        self.activated.connect(self._take)

    def _typed(self, text: str) -> None:
        self._asked = text.strip()
        if self._asked:
            self._ask(self._asked, self.show_found)
        else:
            self._hide()

    def show_found(self, found: Sequence[str]) -> None:
        """Shows the answer, unless something else was typed or chosen since."""
        if not self._asked or self._line.text().strip() != self._asked or not self._line.hasFocus():
            return
        self._found.setStringList(list(found))
        if not found or list(found) == [self._asked]:
            self._hide()
            return
        self.complete()

    def _hide(self) -> None:
        if (popup := self.popup()) is not None:
            popup.hide()

    def _take(self, text: str) -> None:
        self._asked = ""
        self._line.setText(text)
        # As if it had been typed: a text that is set counts as untouched.
        self._line.setModified(True)
        self._line.textEdited.emit(text)
        self._asked = ""
        self.taken.emit(text)


class BookWords(QObject):
    """What the book proposes: each method is an `Ask`, or a partial of it is."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    def company_names(self, text: str, answer: Callable[[Sequence[str]], None]) -> None:
        self._session.read(companies.listing, text, _MOST, done=partial(self._tell_companies, answer))

    def topic_texts(self, kind: str, text: str, answer: Callable[[Sequence[str]], None]) -> None:
        """`kind` is need or offer."""
        self._session.read(topics.known, kind, text, _MOST, done=partial(self._tell, answer))

    def _tell_companies(self, answer: Callable[[Sequence[str]], None], found: Sequence[companies.CompanyRow]) -> None:
        self._tell(answer, [company.name for company in found])

    def _tell(self, answer: Callable[[Sequence[str]], None], found: Sequence[str]) -> None:
        answer(found)
