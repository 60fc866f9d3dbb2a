"""Which position titles mean which role."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.criteria import Facts, Matcher, role_phrases, role_tests
from netplanner.domain.goal import Criterion
from netplanner.domain.role_names import shipped
from netplanner.domain.roles import RoleTest
from netplanner.domain.text import search_tokens
from netplanner.domain.words import CriterionKey
from tests.domain.labelled_titles import TITLES


def means(role: str, title: str) -> bool:
    return any(test.holds(title) for test in role_tests(role))


@pytest.mark.parametrize(("role", "title", "expected"), TITLES)
def test_a_title_is_judged_as_people_would(role: str, title: str, expected: bool) -> None:
    assert means(role, title) is expected


def test_the_table_asks_for_both_answers() -> None:
    assert len(TITLES) == len({(role, title) for role, title, _ in TITLES}) > 400
    assert 0.4 < sum(expected for *_, expected in TITLES) / len(TITLES) < 0.6


def test_every_shipped_name_means_its_role() -> None:
    for group in shipped():
        assert all(means(group[0], name) for name in group), group
        assert not any(means(group[0], f"Former {name}") for name in group), group
        assert not any(means(group[0], f"Assistant to the {name}") for name in group if name != "adviser"), group


def test_names_that_are_looked_for_may_be_said_in_other_words() -> None:
    assert role_phrases("Nordic Director of Marketing") >= role_phrases("CMO")
    assert role_phrases("Director") == {" director "}
    assert means("Leitung Vertrieb", "Sales Director")
    assert not means("Marketing Automation Manager", "CMO")


def test_a_role_nobody_ships_is_found_by_its_words() -> None:
    assert means("brand wizard", "Senior Brand Wizard, Nordics")
    assert not means("brand wizard", "Former brand wizard")
    assert not means("brand wizard", "Brand manager")


def test_own_synonyms_bring_the_fields_of_the_shipped_role() -> None:
    tests = role_tests("growth lead", [["growth lead", "CMO"]])
    assert any(test.holds("Marketing- und Vertriebsleiter") for test in tests)


def test_alternatives_are_either() -> None:
    matcher = Matcher([Criterion(CriterionKey.ROLE, "CFO, CMO")])
    assert matcher.fit(Facts(roles=("Økonomichef",))).met
    assert matcher.fit(Facts(roles=("Marketingchef",))).met
    assert not matcher.fit(Facts(roles=("Assistant to CFO and CMO",))).met


WORDS = (
    "head of marketing sales and director vp chief officer former assistant to the CEO salgs- marketingchef Leiter "
    "Vertrieb , / ( ) & at global :in IT- og økonomichef direktør for now s"
)
words = st.sampled_from(WORDS.split())


@given(st.lists(words, max_size=9).map(" ".join), st.sampled_from(["CMO", "CEO", "sales manager", "CFO", "IT manager"]))
def test_who_is_found_holds_the_words_that_are_looked_up(title: str, role: str) -> None:
    (test,) = role_tests(role)
    if test.holds(title):
        have = search_tokens(title)
        assert any(
            set(asked[:-1]) <= set(have)
            and any(word.startswith(asked[-1]) if goes_on else word == asked[-1] for word in have)
            for asked, goes_on in test.search_words()
        )


@given(st.text(max_size=60), st.text(max_size=20))
def test_no_title_breaks_it(title: str, role: str) -> None:
    assert RoleTest([role]).holds(title) in (True, False)
    assert not RoleTest([]).holds(title)
