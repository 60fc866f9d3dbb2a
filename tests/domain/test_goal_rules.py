"""When a goal is active, how it keeps pace, what it is about."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.goal import Criterion, Goal
from netplanner.domain.goal_rules import PaceVerdict, holds_keyword, keywords_of, missing, pace, state_for
from netplanner.domain.words import CriterionKey, GoalKind, GoalState

TODAY = date(2026, 3, 2)
START = date(2026, 1, 1)


def complete() -> Goal:
    return Goal(
        what="Three customers in retail",
        kind=GoalKind.CUSTOMERS,
        amount=3,
        by="2026-08-31",
        area=["SE"],
        criteria=[Criterion(CriterionKey.ROLE, "CMO")],
    )


def test_a_goal_with_everything_is_active() -> None:
    assert missing(complete(), TODAY) == ()
    assert state_for(complete(), TODAY) is GoalState.ACTIVE


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("what", "  ", "what"),
        ("kind", "", "kind"),
        ("amount", 0, "amount"),
        ("by", "", "by"),
        ("by", "soon", "by"),
        ("by", TODAY.isoformat(), "by"),
        ("area", [], "area"),
        ("area", [" "], "area"),
        ("criteria", [], "criterion"),
        ("criteria", [Criterion(CriterionKey.TAG, " ")], "criterion"),
    ],
)
def test_each_missing_part_keeps_it_a_draft(field: str, value: object, code: str) -> None:
    goal = complete()
    setattr(goal, field, value)
    assert missing(goal, TODAY) == (code,)
    assert state_for(goal, TODAY) is GoalState.DRAFT


def test_an_empty_goal_lacks_all_but_its_kind() -> None:
    assert missing(Goal(), TODAY) == ("what", "amount", "by", "area", "criterion")


@pytest.mark.parametrize("state", [GoalState.PAUSED, GoalState.DONE, GoalState.ARCHIVED])
def test_what_the_user_decided_stays(state: GoalState) -> None:
    assert state_for(Goal(state=state), TODAY) is state


def test_an_active_goal_past_its_day_stays_active_but_a_late_draft_does_not_become_so() -> None:
    goal = complete()
    goal.by = "2026-03-01"
    assert state_for(goal, TODAY) is GoalState.DRAFT
    goal.state = GoalState.ACTIVE
    assert state_for(goal, TODAY) is GoalState.ACTIVE
    goal.area = []
    assert state_for(goal, TODAY) is GoalState.DRAFT


def goal_over(days: int, amount: int, done: float) -> Goal:
    by = (START + timedelta(days=days)).isoformat()
    return Goal(amount=amount, by=by, started_on=START.isoformat(), done=done)


@pytest.mark.parametrize(
    ("day", "done", "expected", "verdict"),
    [
        (100, 1, 1.25, PaceVerdict.BEHIND),
        (160, 1, 2.0, PaceVerdict.AT_RISK),
        (160, 2, 2.0, PaceVerdict.ON_TRACK),
        (0, 0, 0.0, PaceVerdict.ON_TRACK),
        (240, 2, 3.0, PaceVerdict.AT_RISK),
        (300, 3, 3.0, PaceVerdict.ON_TRACK),
    ],
)
def test_three_in_240_days(day: int, done: float, expected: float, verdict: PaceVerdict) -> None:
    result = pace(goal_over(240, 3, done), START + timedelta(days=day))
    assert result is not None
    assert (result.expected, result.verdict, result.days_left) == (expected, verdict, 240 - day)


def test_no_pace_without_amount_or_date() -> None:
    assert pace(Goal(amount=3), TODAY) is None
    assert pace(Goal(by="2026-12-31"), TODAY) is None


def test_a_goal_that_has_not_started_counts_from_the_day_it_was_made() -> None:
    goal = Goal(amount=2, by="2026-03-11", created="2026-02-19T10:00:00Z")
    result = pace(goal, date(2026, 3, 1))
    assert result is not None
    assert result.expected == 1.0


amounts = st.integers(1, 500)
days = st.integers(-30, 800)


@given(st.integers(-5, 700), amounts, st.integers(0, 500), days)
def test_what_is_expected_lies_between_nothing_and_all(total: int, amount: int, done: int, day: int) -> None:
    result = pace(goal_over(total, amount, done), START + timedelta(days=day))
    assert result is not None
    assert 0 <= result.expected <= amount
    if done >= amount:
        assert result.verdict is PaceVerdict.ON_TRACK


@given(st.integers(1, 700), amounts, st.integers(0, 500), st.integers(0, 700), st.integers(0, 30))
def test_time_makes_a_pace_no_better_and_results_no_worse(
    total: int, amount: int, done: int, day: int, later: int
) -> None:
    order = [PaceVerdict.AT_RISK, PaceVerdict.BEHIND, PaceVerdict.ON_TRACK]
    now = pace(goal_over(total, amount, done), START + timedelta(days=day))
    then = pace(goal_over(total, amount, done), START + timedelta(days=day + later))
    more = pace(goal_over(total, amount, done + 1), START + timedelta(days=day))
    assert now is not None
    assert then is not None
    assert more is not None
    assert order.index(then.verdict) <= order.index(now.verdict) <= order.index(more.verdict)


def test_keywords_are_the_words_a_goal_is_about() -> None:
    goal = Goal(
        what="3 new customers for our seminars in Skåne",
        criteria=[Criterion(CriterionKey.ROLE, "CMO"), Criterion(CriterionKey.INDUSTRY, "Retail")],
        keywords=["Customer loyalty", " "],
    )
    assert keywords_of(goal) == ("customer loyalty", "customer", "seminar", "skane", "cmo", "retail")


def test_a_plural_in_danish_and_german_gives_the_shared_beginning() -> None:
    assert keywords_of(Goal(what="Tre nye kunder")) == ("kunde",)
    assert keywords_of(Goal(what="Drei neue Kunden in Bayern")) == ("kunde", "bayern")


@pytest.mark.parametrize(
    ("text", "keyword", "held"),
    [
        ("More customers now", "customer", True),
        ("Kæmpe SKÅNE-tur", "skåne", True),
        ("precustomer", "customer", False),
        ("customer loyalty programmes", "customer loyalty", True),
        ("loyalty of a customer", "customer loyalty", False),
        ("anything", "", False),
    ],
)
def test_keywords_are_found_as_word_beginnings(text: str, keyword: str, held: bool) -> None:
    assert holds_keyword(text, keyword) is held
