"""What a criterion of a goal can ask for in this book: values with how many people have each."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import apsw

from netplanner.domain import role_names
from netplanner.domain.criteria import role_tests
from netplanner.domain.search_query import ConditionKey
from netplanner.domain.text import fold, search_tokens
from netplanner.domain.words import CriterionKey
from netplanner.storage import filter_values, role_synonyms

# Different titles looked at, the most frequent first: what hardly anybody is called helps nobody to choose.
_MOST_TITLES = 3000
_MOST = 500


class Choice(NamedTuple):
    """`people` have `value`; `also` are other names of the same, the most used first."""

    value: str
    people: int
    also: tuple[str, ...] = ()


def choices(connection: apsw.Connection, key: CriterionKey, containing: str = "") -> list[Choice]:
    """The values of a key that anybody in the book has, the most frequent first; roles grouped by their synonyms.

    Known roles come with the rest, after those of the book. Countries are codes (ISO 3166-1). `containing` narrows
    companies, of which there may be as many as people; the rest is narrowed by `narrowed`.
    """
    if key is CriterionKey.ROLE:
        return _roles(connection)
    if key in _OF_COMPANIES:
        return [Choice(value, people) for value, people in connection.execute(_OF_COMPANIES[key], (_MOST,))]
    wanted = containing if key is CriterionKey.COMPANY else ""
    found = filter_values.values(connection, _FILTERS[key], wanted, _MOST)
    return [Choice(one.name, one.people or 0) for one in found if one.people or key is CriterionKey.GROUP]


_FILTERS = {
    CriterionKey.COMPANY: ConditionKey.COMPANY,
    CriterionKey.GROUP: ConditionKey.GROUP,
    CriterionKey.TAG: ConditionKey.TAG,
    CriterionKey.COUNTRY: ConditionKey.COUNTRY,
    CriterionKey.CITY: ConditionKey.CITY,
}
_OF_COMPANIES = {
    CriterionKey.INDUSTRY: "SELECT y.industry, count(*) FROM company y JOIN contact c ON c.company_id = y.id "
    "WHERE y.industry <> '' AND c.deleted IS NULL GROUP BY y.industry ORDER BY 2 DESC, 1 LIMIT ?",
    CriterionKey.SIZE: "SELECT y.size, count(*) FROM company y JOIN contact c ON c.company_id = y.id "
    "WHERE y.size <> '' AND c.deleted IS NULL GROUP BY y.size ORDER BY 2 DESC, 1 LIMIT ?",
}
_TITLES = (
    "SELECT coalesce(nullif(title, ''), role) AS called, count(*) FROM contact "
    "WHERE deleted IS NULL AND called <> '' GROUP BY called ORDER BY 2 DESC, 1 LIMIT ?"
)


class _Group:
    """A role under its names, and the titles of the book that mean it."""

    def __init__(self, names: Sequence[str], own: Sequence[Sequence[str]]) -> None:
        self.names = tuple(names)
        self.folded = frozenset(role_names.folded(name) for name in names)
        self._tests = role_tests(names[0], own)
        self.people = 0
        self.titles: dict[str, str] = {}

    def takes(self, title: str, words: str, people: int) -> bool:
        """Counts the people of a title that means this role; `words` is the title folded."""
        if not any(test.holds(title) for test in self._tests):
            return False
        self.people += people
        if words in self.folded:
            self.titles.setdefault(words, title)
        return True

    def choice(self) -> Choice:
        """Under the name that is used most in the book, else under the best known one."""
        names = dict(self.titles)
        for name in self.names:
            names.setdefault(role_names.folded(name), name)
        value, *also = names.values()
        return Choice(value, self.people, tuple(also))


def _roles(connection: apsw.Connection) -> list[Choice]:
    own = role_synonyms.own(connection)
    matching = role_names.joined(own)
    groups = [_Group(names, matching) for names in role_names.groups(own)]
    alone: dict[str, tuple[str, int]] = {}
    for title, people in connection.execute(_TITLES, (_MOST_TITLES,)):
        words = " ".join(search_tokens(title))
        # A founder and CEO is counted as either.
        taken = [group.takes(title, words, people) for group in groups]
        if words and not any(taken):
            called, before = alone.get(words, (title, 0))
            alone[words] = called, before + people
    found = [group.choice() for group in groups] + [Choice(title, people) for title, people in alone.values()]
    used = [one for one in found if one.people]
    return sorted(used, key=lambda one: (-one.people, fold(one.value))) + [one for one in found if not one.people]


def narrowed(found: Iterable[Choice], text: str, limit: int = 50) -> list[Choice]:
    """Those of `found` that hold the words of `text` as beginnings of words, under the name that does.

    What begins with the text comes first, otherwise their order stays; without a text those that somebody has, or all
    where nobody has any.
    """
    wanted = search_tokens(text)
    if not wanted:
        known = list(found)
        return ([one for one in known if one.people] or known)[:limit]
    start = " ".join(wanted)
    hits: list[tuple[bool, Choice]] = []
    for one in found:
        names = (one.value, *one.also)
        words = [search_tokens(name) for name in names]
        fitting = [at for at, have in enumerate(words) if _holds(have, wanted)]
        if not fitting:
            continue
        at = next((at for at in fitting if " ".join(words[at]).startswith(start)), fitting[0])
        also = tuple(name for place, name in enumerate(names) if place != at)
        hits.append((not " ".join(words[at]).startswith(start), Choice(names[at], one.people, also)))
    return [one for _, one in sorted(hits, key=lambda hit: (hit[0], not hit[1].people))][:limit]


def _holds(words: Sequence[str], wanted: Sequence[str]) -> bool:
    return all(any(word.startswith(start) for word in words) for start in wanted)
