"""How well a person fits what a goal looks for."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from netplanner.domain.goal import Criterion, Goal
from netplanner.domain.location import place_key
from netplanner.domain.place_names import country_code
from netplanner.domain.roles import RoleTest, fields_named
from netplanner.domain.text import search_tokens
from netplanner.domain.words import CriterionKey
from netplanner.resources import json_resource

# From this share of a goal's weights on, a person serves it.
SERVES = 1 / 3
# What somebody meets who works at a company that a goal is after: one more criterion, which stands for all of them.
TARGET = Criterion(CriterionKey.COMPANY, "", 2)


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a person that a criterion may ask for. Empty means unknown, not "none".

    `roles` are titles and roles, `countries` ISO codes or names, `size` the company in people ("51-200"),
    `company_id` its row.
    """

    roles: tuple[str, ...] = ()
    industry: str = ""
    company: str = ""
    size: str = ""
    groups: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    cities: tuple[str, ...] = ()
    company_id: int | None = None


@dataclass(frozen=True, slots=True)
class Fit:
    """How a person fits a goal: weight of the criteria met over all, and which those are.

    `unknown` are criteria that nothing is known about; they count as not met. `evidence` is the share of the
    weights that something is known about.
    """

    fraction: float
    met: tuple[Criterion, ...] = ()
    unknown: tuple[Criterion, ...] = ()
    evidence: float = 0.0

    @property
    def serves(self) -> bool:
        return self.fraction >= SERVES


def fit(goal: Goal, facts: Facts, synonyms: Iterable[Sequence[str]] = ()) -> Fit:
    """How a person with `facts` fits `goal`; `synonyms` are groups of role names beside those shipped."""
    return Matcher(goal.criteria, synonyms, goal.targets).fit(facts)


class Matcher:
    """The criteria of one goal, made ready once to be matched with many people.

    `synonyms` are groups of role names beside those shipped, `targets` the ids of the companies the goal is after:
    those who work there meet `TARGET` too.
    """

    def __init__(
        self,
        criteria: Iterable[Criterion],
        synonyms: Iterable[Sequence[str]] = (),
        targets: Iterable[int] = (),
    ) -> None:
        own = list(synonyms)
        tests = [(criterion, _test_for(criterion, own)) for criterion in criteria if criterion.value.strip()]
        if wanted := frozenset(targets):
            tests.append((TARGET, _target_test(wanted)))
        self.tests = tuple(tests)
        self._all = sum(weight_of(criterion) for criterion, _ in self.tests)

    def fit(self, facts: Facts) -> Fit:
        answers = [test(facts) for _, test in self.tests]
        return self.fit_of(answers)

    def fit_of(self, answers: Sequence[bool | None]) -> Fit:
        """The fit that the answers of `tests` give: met, not met, or None for unknown."""
        if not self._all:
            return Fit(0.0)
        asked = [criterion for criterion, _ in self.tests]
        met = tuple(criterion for criterion, answer in zip(asked, answers, strict=True) if answer)
        unknown = tuple(criterion for criterion, answer in zip(asked, answers, strict=True) if answer is None)
        share_met = sum(map(weight_of, met)) / self._all
        return Fit(share_met, met, unknown, 1 - sum(map(weight_of, unknown)) / self._all)


def weight_of(criterion: Criterion) -> int:
    return max(criterion.weight, 1)


def _phrase(text: str) -> str:
    """Folded words with a blank around each, so that `in` asks for whole words."""
    words = " ".join(search_tokens(text))
    return f" {words} " if words else ""


@lru_cache(maxsize=1)
def _shipped() -> list[tuple[str, ...]]:
    groups = json_resource("words/roles.json")["groups"]
    return [tuple(_phrase(word) for word in group) for group in groups]


def role_phrases(value: str, synonyms: Iterable[Sequence[str]] = ()) -> frozenset[str]:
    """The folded phrases that mean the role `value`, itself among them; `synonyms` are groups beside those shipped.

    A value that is no such phrase but names a field and who leads it ("Nordic Director of Marketing") means the role
    of that field too.
    """
    phrase = _phrase(value)
    own = [tuple(map(_phrase, group)) for group in synonyms]
    same = [group for group in (*_shipped(), *own) if phrase in group]
    if not same:
        named = set(map(_phrase, fields_named(value)))
        same = [group for group in _shipped() if group[0] in named]
    return frozenset(filter(None, (phrase, *(word for group in same for word in group))))


def role_tests(value: str, synonyms: Iterable[Sequence[str]] = ()) -> list[RoleTest]:
    """What tells whether a title means one of the roles that `value` asks for: "CEO, CMO" asks for either."""
    return [RoleTest(role_phrases(part, synonyms)) for part in _alternatives(value)]


def roles_in(text: str) -> frozenset[str]:
    """The folded phrases of all shipped roles that a title names: "Nordic CMO" gives those of CMO."""
    title = _phrase(text)
    return frozenset(
        phrase for group in _shipped() if any(word and word in title for word in group) for phrase in group if phrase
    )


# Whether somebody meets a criterion; None where nothing is known about it.
Test = Callable[[Facts], bool | None]


def _target_test(targets: frozenset[int]) -> Test:
    def test(facts: Facts) -> bool | None:
        return None if facts.company_id is None else facts.company_id in targets

    return test


def _test_for(criterion: Criterion, synonyms: Sequence[Sequence[str]]) -> Test:
    key, value = criterion.key, criterion.value
    if key is CriterionKey.COUNTRY:
        return _country_test(value)
    if key is CriterionKey.SIZE:
        return _size_test(value)
    if key is CriterionKey.CITY:
        wanted = {place_key(part) for part in _alternatives(value)}
        return lambda facts: any(place_key(city) in wanted for city in facts.cities) if facts.cities else None
    if key is CriterionKey.COMPANY:
        return _phrase_test(key, frozenset({_phrase(value)}))
    parts = _alternatives(value)
    if key is CriterionKey.ROLE:
        return _role_test(role_tests(value, synonyms))
    return _phrase_test(key, frozenset(_phrase(part) for part in parts))


def _alternatives(value: str) -> list[str]:
    """ "CEO, CMO" asks for either."""
    return [part for part in re.split(r"[,;|]", value) if part.strip()] or [value]


_TEXTS: dict[CriterionKey, Callable[[Facts], tuple[str, ...]]] = {
    CriterionKey.INDUSTRY: lambda facts: (facts.industry,) if facts.industry else (),
    CriterionKey.COMPANY: lambda facts: (facts.company,) if facts.company else (),
    CriterionKey.GROUP: lambda facts: facts.groups,
    CriterionKey.TAG: lambda facts: facts.tags,
}


def _phrase_test(key: CriterionKey, phrases: frozenset[str]) -> Test:
    texts_of = _TEXTS[key]
    wanted = [phrase for phrase in phrases if phrase]

    def test(facts: Facts) -> bool | None:
        texts = texts_of(facts)
        if not texts:
            return None
        return any(phrase in text for text in map(_phrase, texts) for phrase in wanted)

    return test


def _role_test(tests: Sequence[RoleTest]) -> Test:
    def test(facts: Facts) -> bool | None:
        if not facts.roles:
            return None
        return any(one.holds(title) for title in facts.roles for one in tests)

    return test


def _country_test(value: str) -> Test:
    wanted = {country_code(part) or _phrase(part) for part in _alternatives(value)}

    def test(facts: Facts) -> bool | None:
        if not facts.countries:
            return None
        return any((country_code(name) or _phrase(name)) in wanted for name in facts.countries)

    return test


_NUMBER = re.compile(r"\d+(?:[.,']\d{3})*")
_OPEN_END = 10**9


def size_range(text: str) -> tuple[int, int] | None:
    """From and to of a company size in people, as "51-200", "250", "1,000+", "> 50"; None if it has none."""
    numbers = [int(re.sub(r"\D", "", found)) for found in _NUMBER.findall(text)]
    if not numbers:
        return None
    if len(numbers) > 1:
        return min(numbers[:2]), max(numbers[:2])
    if "<" in text or "≤" in text:
        return 0, numbers[0]
    return numbers[0], _OPEN_END if "+" in text or ">" in text or "≥" in text else numbers[0]


def _size_test(value: str) -> Test:
    wanted = size_range(value)
    phrase = _phrase(value)

    def test(facts: Facts) -> bool | None:
        if not facts.size.strip():
            return None
        found = size_range(facts.size)
        if wanted is None or found is None:
            return phrase in _phrase(facts.size)
        return wanted[0] <= found[1] and found[0] <= wanted[1]

    return test
