"""Who fits what a goal looks for."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.criteria import Facts, Fit, Matcher, fit, role_phrases, size_range
from netplanner.domain.goal import Criterion, Goal
from netplanner.domain.words import CriterionKey as Key

SARA = Facts(
    roles=("CMO",),
    company="Nordlys Retail A/S",
    tags=("Loyalty fans",),
    countries=("SE", "Sverige"),
    cities=("Malmö",),
)


def met(key: Key, value: str, facts: Facts) -> bool | None:
    result = Matcher([Criterion(key, value)]).fit(facts)
    return None if result.unknown else bool(result.met)


@pytest.mark.parametrize(
    ("key", "value", "answer"),
    [
        (Key.ROLE, "CMO", True),
        (Key.ROLE, "marketing manager", True),
        (Key.ROLE, "Marketingleiter", True),
        (Key.ROLE, "marketingchef", True),
        (Key.ROLE, "CFO", False),
        (Key.ROLE, "CEO, CMO", True),
        (Key.ROLE, "CM", False),
        (Key.COMPANY, "nordlys", True),
        (Key.COMPANY, "Nordlys Retail", True),
        (Key.COMPANY, "Nord", False),
        (Key.TAG, "loyalty", True),
        (Key.TAG, "fan", False),
        (Key.COUNTRY, "Schweden", True),
        (Key.COUNTRY, "SE", True),
        (Key.COUNTRY, "DK; SE", True),
        (Key.COUNTRY, "Norge", False),
        (Key.CITY, "malmo", True),
        (Key.CITY, "Lund", False),
        (Key.INDUSTRY, "Retail", None),
        (Key.GROUP, "Oresund Business Club", None),
        (Key.SIZE, "50-200", None),
    ],
)
def test_what_a_contact_meets(key: Key, value: str, answer: bool | None) -> None:
    assert met(key, value, SARA) is answer


def test_a_role_is_found_inside_a_longer_title_in_any_language() -> None:
    for title in (
        "Nordic Marketing Manager",
        "Marketingchef, Norden",
        "Leiterin Marketing",
        "VP Marketing EMEA",
    ):
        assert met(Key.ROLE, "CMO", Facts(roles=(title,))) is True
    assert met(Key.ROLE, "CMO", Facts(roles=("Marketing assistant",))) is False


def test_the_user_adds_synonyms() -> None:
    goal = Goal(criteria=[Criterion(Key.ROLE, "CMO")])
    facts = Facts(roles=("Brand wizard",))
    assert fit(goal, facts).fraction == 0
    assert fit(goal, facts, [("CMO", "brand wizard")]).fraction == 1


def test_synonyms_hold_both_ways() -> None:
    assert role_phrases("CMO") == role_phrases("Marketingleiterin")


def test_weights_count_and_the_unknown_is_not_met() -> None:
    role, industry, size = (
        Criterion(Key.ROLE, "CMO", 3),
        Criterion(Key.INDUSTRY, "Retail", 2),
        Criterion(Key.SIZE, "50+", 1),
    )
    goal = Goal(criteria=[role, industry, size])
    assert fit(goal, SARA) == Fit(0.5, (role,), (industry, size), 0.5)
    full = fit(goal, replace(SARA, industry="Retail trade", size="51-200"))
    assert full.fraction == 1
    assert full.evidence == 1


def test_a_third_of_the_weight_serves() -> None:
    criteria = [Criterion(Key.ROLE, "CMO"), Criterion(Key.TAG, "x"), Criterion(Key.TAG, "y")]
    assert fit(Goal(criteria=criteria), SARA).serves
    assert not fit(Goal(criteria=[*criteria, Criterion(Key.TAG, "z")]), SARA).serves


def test_a_goal_without_criteria_is_served_by_nobody() -> None:
    assert fit(Goal(), SARA) == Fit(0.0)
    assert not fit(Goal(criteria=[Criterion(Key.TAG, " ")]), SARA).serves


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("51-200", (51, 200)),
        ("250", (250, 250)),
        ("1,000+", (1000, 10**9)),
        ("> 50", (50, 10**9)),
        ("< 10", (0, 10)),
        ("200 to 51 people", (51, 200)),
        ("large", None),
        ("", None),
    ],
)
def test_company_size(text: str, expected: tuple[int, int] | None) -> None:
    assert size_range(text) == expected


@pytest.mark.parametrize(
    ("wanted", "known", "answer"),
    [("50+", "51-200", True), ("50-100", "250", False), ("large", "Large", True), ("10-50", "large", False)],
)
def test_sizes_meet_where_they_overlap(wanted: str, known: str, answer: bool) -> None:
    assert met(Key.SIZE, wanted, Facts(size=known)) is answer


criteria = st.lists(
    st.builds(Criterion, st.sampled_from(list(Key)), st.text(max_size=12), st.integers(-1, 5)), max_size=6
)
texts = st.lists(st.text(max_size=12), max_size=3).map(tuple)


@given(criteria, st.builds(Facts, texts, st.text(), st.text(), st.text(), texts, texts, texts, texts))
def test_a_fit_is_a_share_and_no_more_than_the_evidence(wanted: list[Criterion], facts: Facts) -> None:
    result = fit(Goal(criteria=wanted), facts)
    assert 0 <= result.fraction <= 1
    assert result.fraction <= result.evidence + 1e-9
    assert not set(map(id, result.met)) & set(map(id, result.unknown))
