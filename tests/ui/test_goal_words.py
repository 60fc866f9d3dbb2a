"""The words of a goal card."""

from datetime import date

import pytest

from netplanner.domain.goal import Criterion, Goal
from netplanner.domain.words import CriterionKey, GoalState
from netplanner.ui.goals.delegate import foot_texts
from netplanner.ui.goals.words import card_of, needed, number, subtitle, verdict_of

TODAY = date(2026, 11, 24)
PLATFORMS = {"linkedin": "LinkedIn", "xing": "XING"}


def goal(**values: object) -> Goal:
    fields: dict[str, object] = {
        "what": "5 customers",
        "amount": 5,
        "by": "2027-01-04",
        "started_on": "2026-06-01",
        "state": GoalState.ACTIVE,
        "area": ["SE-M"],
        "criteria": [Criterion(CriterionKey.ROLE, "CMO"), Criterion(CriterionKey.SIZE, "50+")],
    }
    return Goal(**(fields | values))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("missing_amount", "days", "expected"),
    [
        (2, 41, (1, 14)),
        (6, 41, (2, 7)),
        (10, 10, (7, 7)),
        (1, 41, (1, 30)),
        (1, 218, (1, 218)),
        (5, 0, (35, 7)),
        (0.5, 7, (1, 14)),
    ],
)
def test_what_it_takes(missing_amount: float, days: int, expected: tuple[int, int]) -> None:
    assert needed(missing_amount, days) == expected


@pytest.mark.parametrize(
    ("values", "verdict", "tone"),
    [
        ({"done": 3}, "behind: 1 more a fortnight", "warn"),
        ({"done": 1}, "at risk: 2 more a fortnight", "danger"),
        ({"done": 4.5}, "on track", "ok"),
        ({"done": 5}, "reached", "ok"),
        ({"done": 3, "by": "2026-11-01"}, "late: 2 missing", "danger"),
        ({"state": GoalState.PAUSED}, "paused", "muted"),
        ({"state": GoalState.DRAFT, "area": []}, "needs an area", "muted"),
    ],
)
def test_verdicts(values: dict[str, object], verdict: str, tone: str) -> None:
    assert verdict_of(goal(**values), TODAY) == (verdict, tone)


def test_a_card() -> None:
    card = card_of(goal(done=3, primary_platform="linkedin", secondary_platform="xing"), TODAY, PLATFORMS)
    assert card.subtitle == "CMO, 50+ people · LinkedIn, then XING"
    assert card.meta.startswith("3 of 5 · 41 ")
    assert card.brief == "behind"
    assert card.progress == pytest.approx(0.6)
    assert card.tick == pytest.approx(176 / 217)


def test_a_draft_has_no_pace() -> None:
    card = card_of(goal(state=GoalState.DRAFT, area=[]), TODAY, {})
    assert card.tick is None
    assert card.meta == "Draft"


def test_what_stands_below_the_name() -> None:
    assert subtitle(goal(criteria=[]), {}) == "Skåne"
    assert subtitle(goal(criteria=[], area=[]), {}) == "Something else"
    assert subtitle(goal(criteria=[], area=[], primary_platform="xing"), PLATFORMS) == "XING"


def test_numbers_without_needless_fractions() -> None:
    assert [number(value) for value in (3.0, 2.5, 0)] == ["3", "2.5", "0"]


def test_the_advice_gives_way_first_then_the_days() -> None:
    card = card_of(goal(done=3), TODAY, {})
    whole = len(card.meta + card.verdict)
    assert foot_texts(card, len, whole) == (card.meta, card.verdict)
    assert foot_texts(card, len, whole - 1) == (card.meta, "behind")
    assert foot_texts(card, len, len(card.meta + card.brief) - 1) == ("3 of 5", "behind")
    assert foot_texts(card, len, 1) == ("3 of 5", "behind")
