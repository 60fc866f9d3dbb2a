"""The suggested tie: a golden table, and what must hold whatever the record says."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.tie_suggestion import (
    CLOSE_FROM,
    MOST_FOR_TOUCHES,
    MOST_FOR_WRITING,
    ReasonCode,
    TieFacts,
    Touch,
    suggest,
)
from netplanner.domain.words import Direction, OutreachKind, Sphere, Tie

BOTH, OUT, IN = Direction.BOTH, Direction.OUT, Direction.IN


def touches(count: int, kind: str, days: int, direction: str = BOTH) -> tuple[Touch, ...]:
    return (Touch(kind, direction, days),) * count


# What the record says, the points, the tie.
TABLE: list[tuple[str, TieFacts, float | None, Tie | None]] = [
    ("nothing", TieFacts(), None, None),
    ("a file that says no more than a name", TieFacts(source="vcard"), None, None),
    ("a connection of a network", TieFacts(source="linkedin"), 2.0, Tie.ACQUAINTANCE),
    ("… which is not counted twice", TieFacts(source="linkedin", connected=("linkedin",)), 2.0, Tie.ACQUAINTANCE),
    ("a table, connected there", TieFacts(source="csv", connected=("xing", "linkedin")), 3.0, Tie.ACQUAINTANCE),
    ("own phone", TieFacts(source="phone"), 8.0, Tie.ACQUAINTANCE),
    ("own phone and a birthday", TieFacts(source="phone", has_birthday=True), 12.0, Tie.GOOD),
    ("private, own phone", TieFacts(source="phone", sphere=Sphere.PRIVATE), 24.0, Tie.GOOD),
    (
        "private, own phone, birthday and home",
        TieFacts(source="phone", sphere=Sphere.PRIVATE, has_birthday=True, has_home=True),
        32.0,
        Tie.CLOSE,
    ),
    ("one meeting this month", TieFacts(touches(1, "meeting", 10)), 8.0, Tie.ACQUAINTANCE),
    ("… and a few letters", TieFacts(touches(1, "meeting", 10) + touches(2, "mail", 3)), 12.0, Tie.GOOD),
    ("three meetings in a quarter", TieFacts(touches(3, "meeting", 90)), 24.0, Tie.GOOD),
    ("four", TieFacts(touches(4, "meeting", 90)), 32.0, Tie.CLOSE),
    ("two meetings, three calls", TieFacts(touches(2, "meeting", 9) + touches(3, "call", 9)), 31.0, Tie.CLOSE),
    ("four meetings, half a year ago", TieFacts(touches(4, "meeting", 91)), 19.2, Tie.GOOD),
    ("four meetings, two years ago", TieFacts(touches(4, "meeting", 730)), 9.6, Tie.ACQUAINTANCE),
    ("four meetings, long ago", TieFacts(touches(4, "meeting", 731)), 3.2, Tie.ACQUAINTANCE),
    ("thirty messages to and fro", TieFacts(touches(30, "message", 20)), MOST_FOR_WRITING, Tie.GOOD),
    ("thirty messages of theirs", TieFacts(touches(30, "message", 20, IN)), MOST_FOR_WRITING, Tie.GOOD),
    ("thirty messages of mine", TieFacts(touches(30, "message", 20, OUT)), None, None),
    (
        "three of mine and one answer in a month",
        TieFacts(touches(3, "message", 20, OUT) + touches(1, "message", 50, IN)),
        8.0,
        Tie.ACQUAINTANCE,
    ),
    (
        "three of mine, heard of once five weeks before",
        TieFacts(touches(3, "message", 20, OUT) + touches(1, "message", 51, IN)),
        3.5,
        Tie.ACQUAINTANCE,
    ),
    (
        "business, written and connected, never met",
        TieFacts(
            touches(30, "mail", 5) + touches(9, "comment", 5), source="linkedin", connected=("xing",), has_met=True,
            has_birthday=True, has_home=True,
        ),
        36.0 + 3.0,
        Tie.GOOD,
    ),
    (
        "calls that reached nobody, and a letter of theirs",
        TieFacts(touches(2, "call", 3, OUT) + touches(1, "mail", 4, IN)),
        2.5 + 2.0,
        Tie.ACQUAINTANCE,
    ),
    ("a file says we spoke last week", TieFacts(told_days=7), 3.0, Tie.ACQUAINTANCE),
    ("a file says we spoke ten years ago", TieFacts(told_days=3650), None, None),
    ("how we met is noted", TieFacts(has_met=True), 3.0, Tie.ACQUAINTANCE),
]  # fmt: skip


@pytest.mark.parametrize(("facts", "score", "tie"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE])
def test_the_golden_table(facts: TieFacts, score: float | None, tie: Tie | None) -> None:
    suggestion = suggest(facts)
    assert (suggestion.score if suggestion else None) == score
    assert (suggestion.tie if suggestion else None) == tie


def test_reasons_say_how_often_and_how_lately_the_weightiest_first() -> None:
    record = (
        touches(2, "meeting", 30) + touches(1, "meeting", 400) + touches(2, "mail", 4) + touches(1, "mail", 80, OUT)
    )
    suggestion = suggest(TieFacts(record, source="linkedin"))
    assert suggestion is not None
    assert [(reason.code, reason.points, reason.times, reason.days) for reason in suggestion.reasons] == [
        (ReasonCode.MEETINGS, 18.4, 3, 30),
        (ReasonCode.MESSAGES, 4.0, 2, 4),
        (ReasonCode.SOURCE, 2.0, 0, None),
        (ReasonCode.UNANSWERED, 0.5, 1, 80),
    ]


_KINDS = st.sampled_from([str(kind) for kind in OutreachKind])
_TOUCH = st.builds(Touch, _KINDS, st.sampled_from([str(one) for one in Direction]), st.integers(0, 5000))
_FACTS = st.builds(
    TieFacts,
    st.lists(_TOUCH, max_size=40).map(tuple),
    st.sampled_from([str(sphere) for sphere in Sphere]),
    st.sampled_from(["", "phone", "linkedin", "my own words"]),
    st.lists(st.sampled_from(["linkedin", "xing"]), unique=True).map(tuple),
    st.none() | st.integers(0, 5000),
    st.booleans(),
    st.booleans(),
    st.booleans(),
)
_RANK = {None: 0, Tie.ACQUAINTANCE: 1, Tie.GOOD: 2, Tie.CLOSE: 3}


@given(_FACTS)
def test_the_score_is_the_sum_of_its_reasons_and_bounded(facts: TieFacts) -> None:
    suggestion = suggest(facts)
    if suggestion is None:
        return
    assert suggestion.tie is not Tie.UNDECIDED
    assert suggestion.score == pytest.approx(sum(reason.points for reason in suggestion.reasons), abs=0.06)
    assert suggestion.score <= MOST_FOR_TOUCHES + 50
    assert suggestion.tie is not Tie.CLOSE or suggestion.score >= CLOSE_FROM


@given(_FACTS, st.integers(0, 80))
def test_one_more_meeting_never_loosens_a_tie(facts: TieFacts, days: int) -> None:
    more = replace(facts, touches=(*facts.touches, Touch("meeting", "both", days)))
    before, after = suggest(facts), suggest(more)
    assert _RANK[after.tie if after else None] >= _RANK[before.tie if before else None]
