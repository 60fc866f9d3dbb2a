"""The values that criteria are chosen from, read once and narrowed while one types."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject

from netplanner.domain.changes import Changes
from netplanner.domain.company import SIZES
from netplanner.domain.place_names import country_names
from netplanner.domain.text import sort_key
from netplanner.domain.words import CriterionKey
from netplanner.storage.criterion_values import Choice, choices, narrowed
from netplanner.ui.goals.words import language
from netplanner.ui.session import Session
from netplanner.ui.worker import for_the_living

# Sizes asked for most: so many people or more.
_LEAST = (10, 50, 200, 1000)

Answer = Callable[[Sequence[Choice]], object]


class Source(Protocol):
    """Whom a line asks for the values that hold a text."""

    def ask(self, key: CriterionKey, text: str, answer: Answer) -> None: ...


class ValueSource(QObject):
    """Asks the book beside the window; what it once said stays at hand until the book changes.

    Companies are asked for each time: there may be as many as people.
    """

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._known: dict[CriterionKey, list[Choice]] = {}
        session.changed.connect(self._forget)

    def ask(self, key: CriterionKey, text: str, answer: Answer) -> None:
        """`answer` gets the values that hold `text`, sooner or later, unless its widget is gone by then."""
        if key in self._known:
            answer(self._narrowed(key, text))
        elif key is CriterionKey.COMPANY:
            self._session.read(choices, key, text, done=partial(self._tell, answer))
        else:
            self._session.read(choices, key, done=partial(self._keep, key, text, answer))

    def _tell(self, answer: Answer, found: Sequence[Choice]) -> None:
        for_the_living(answer)(found)

    def _keep(self, key: CriterionKey, text: str, answer: Answer, found: Sequence[Choice]) -> None:
        self._known[key] = _completed(key, found)
        for_the_living(answer)(self._narrowed(key, text))

    def _narrowed(self, key: CriterionKey, text: str) -> list[Choice]:
        known = self._known[key]
        if key is CriterionKey.SIZE and not text.strip():
            return known
        return narrowed(known, text)

    def _forget(self, changes: Changes) -> None:
        self._known.clear()


def _completed(key: CriterionKey, found: Sequence[Choice]) -> list[Choice]:
    """What the book holds as the user calls it, and after it what may be asked for though nobody has it."""
    if key is CriterionKey.COUNTRY:
        names = country_names(language())
        used = [Choice(names.get(one.value, one.value), one.people) for one in found]
        rest = sorted(names.values(), key=lambda name: sort_key(name, language()))
        return _with_rest(used, rest)
    if key is CriterionKey.SIZE:
        return _with_rest(list(found), [*(f"{least}+" for least in _LEAST), *SIZES])
    return list(found)


def _with_rest(used: list[Choice], rest: Sequence[str]) -> list[Choice]:
    known = {one.value for one in used}
    return [*used, *(Choice(value, 0) for value in rest if value not in known)]
