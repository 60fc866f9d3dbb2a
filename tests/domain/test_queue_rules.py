"""The queue of invitations: who stands where, and by which score."""

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.criteria import Facts
from netplanner.domain.goal import Criterion, Goal
from netplanner.domain.introductions import Best
from netplanner.domain.queue import (
    Claim,
    Parts,
    Reason,
    ReasonCode,
    Weights,
    decision_claim,
    first_claim,
    invitation_claim,
    place,
    plan_claim,
    urgency,
    way_to,
)
from netplanner.domain.ranking import SCORED, Around, Entry, Person, Place, Ranking, Shared
from netplanner.domain.words import CriterionKey as Key
from netplanner.domain.words import GoalKind, GoalState, QueueList

TODAY = date(2026, 11, 24)
GOAL = Goal(
    id=1,
    what="Customers in Skåne",
    kind=GoalKind.CUSTOMERS,
    amount=2,
    by="2027-11-24",
    area=["SE", "DK-84"],
    criteria=[Criterion(Key.ROLE, "CMO", 3), Criterion(Key.INDUSTRY, "retail", 2), Criterion(Key.SIZE, "50+", 1)],
    state=GoalState.ACTIVE,
    started_on="2026-11-24",
)
# Half of its days are gone and nothing is done: urgency .5.
LATE = Goal(**{name: getattr(GOAL, name) for name in GOAL.__dataclass_fields__} | {"started_on": "2025-11-24"})
ANNA, SARA, DEE = 1, 2, 3


def test_the_parts_of_a_score_add_up() -> None:
    assert Parts(fit=1, path=0.54, area=1, platform=1, urgency=0.5).score() == 85.8
    assert Parts(fit=0.5, path=0.9 * 0.9, area=0.5, platform=1, urgency=0.5).score() == 61.2
    assert Parts(1, 1, 1, 1, 1).score() == 100
    assert Parts(0, 0, 0, 0, 0).score() == 0


def test_other_weights_count_by_their_share() -> None:
    assert Parts(1, 0, 0, 0, 0).score(Weights(3, 1, 0, 0, 0)) == 75


def rank(goal: Goal = LATE, **around: Any) -> Ranking:
    firm = Facts(company="Nordlys Retail", industry="Retail", size="51-200", company_id=7)
    shared = Shared(
        works=[Facts(), Facts(roles=("CMO",)), Facts(roles=("Baker",))],
        firms=[Facts(), firm],
        places=[(), (Place("SE", "Skåne"),), (Place("NO"),), (Place("US"),)],
    )
    return Ranking(goal, TODAY, shared, Around(**around), primary="linkedin", secondary="xing")


def test_golden_scores_come_out_of_people() -> None:
    sara = Person(SARA, "", False, False, work=1, firm=1, place=1, path=0.54, connector=ANNA)
    # Role alone is half of the weight; Norway borders on Sweden.
    dee = Person(DEE, "", False, False, work=1, firm=0, place=2, path=0.81, connector=ANNA)
    ranking = rank(
        primary={SARA, DEE},
        names={ANNA: "Anna Ålund"},
    )
    ranked = ranking.lists([dee, sara])[QueueList.RANKED]
    assert [(entry.contact_id, entry.score, entry.reasons) for entry in ranked] == [
        (
            SARA,
            85.8,
            (
                Reason(ReasonCode.CRITERION, "CMO", "role"),
                Reason(ReasonCode.CRITERION, "retail", "industry"),
                Reason(ReasonCode.CRITERION, "50+", "size"),
                Reason(ReasonCode.AREA, "SE"),
                Reason(ReasonCode.VIA, "Anna Ålund", share=0.54, contact_id=ANNA),
                Reason(ReasonCode.PLATFORM, "linkedin"),
            ),
        ),
        (
            DEE,
            61.2,
            (
                Reason(ReasonCode.CRITERION, "CMO", "role"),
                Reason(ReasonCode.BORDERING),
                Reason(ReasonCode.VIA, "Anna Ålund", share=0.81, contact_id=ANNA),
                Reason(ReasonCode.PLATFORM, "linkedin"),
                Reason(ReasonCode.EVIDENCE, share=0.5),
            ),
        ),
    ]
    assert ranking.parts(sara) == Parts(1, 0.54, 1, 1, 0.5)
    assert (ranking.name_of(ANNA), ranking.name_of(None)) == ("Anna Ålund", "")


def test_a_target_company_is_one_more_criterion_of_weight_two() -> None:
    goal = Goal(**{name: getattr(LATE, name) for name in LATE.__dataclass_fields__} | {"targets": [7]})
    inside = Person(SARA, "", False, False, work=0, firm=1, place=1)
    outside = Person(DEE, "", False, False, work=1, firm=0, place=1)
    ranking = rank(goal)
    assert ranking.parts(inside).fit == pytest.approx(5 / 8)
    assert ranking.parts(outside).fit == pytest.approx(3 / 8)
    (entry,) = ranking.lists([inside])[QueueList.RANKED]
    assert Reason(ReasonCode.TARGET) in entry.reasons


@pytest.mark.parametrize(
    ("tie", "introduction", "expected"),
    [
        ("close", None, (1, None)),
        ("good", 0.54, (1, None)),
        ("acquaintance", None, (0.3, None)),
        ("acquaintance", 0.54, (0.54, ANNA)),
        ("acquaintance", 0.1, (0.3, None)),
        ("", 0.1, (0.1, ANNA)),
        ("", None, (0, None)),
    ],
)
def test_the_path_to_somebody(tie: str, introduction: float | None, expected: tuple[float, int | None]) -> None:
    assert way_to(tie, Best(introduction, ANNA) if introduction else None) == expected


@pytest.mark.parametrize(
    ("done", "started_on", "share"),
    [(0, "2025-11-24", 0.5), (0.5, "2025-11-24", 0.25), (2, "2025-11-24", 0), (0, "2026-11-24", 0)],
)
def test_urgency_is_what_lacks_of_the_pace(done: float, started_on: str, share: float) -> None:
    late = Goal(what="x", amount=2, by="2027-11-24", started_on=started_on, done=done)
    assert urgency(late, TODAY) == pytest.approx(share)


def test_a_goal_without_pace_is_not_urgent() -> None:
    assert urgency(Goal(what="x"), TODAY) == 0


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ((True, False, 0.0, True), QueueList.EXISTING),
        ((False, False, 1.0, True), QueueList.SERVES_NO_GOAL),
        ((False, True, 0.0, True), QueueList.OUTSIDE_AREA),
        ((False, True, 0.5, True), QueueList.CONNECTOR_ASKED),
        ((False, True, 0.5, False), QueueList.RANKED),
    ],
)
def test_the_first_list_that_fits(given: tuple[bool, bool, float, bool], expected: QueueList) -> None:
    assert place(*given) is expected


@pytest.mark.parametrize(
    ("direction", "state", "sent_on", "answered_on", "expected", "code", "value"),
    [
        ("out", "accepted", "2026-01-01", "2026-01-05", QueueList.CONNECTED, "since", "2026-01-05"),
        ("in", "accepted", "", "", QueueList.CONNECTED, "since", ""),
        ("out", "pending", "2026-11-20", "", QueueList.PENDING, "sent", "2026-11-20"),
        ("out", "no_answer", "2020-01-01", "", QueueList.PENDING, "sent", "2020-01-01"),
        ("in", "pending", "2026-11-20", "", QueueList.PENDING, "received", "2026-11-20"),
        ("in", "later", "2026-11-20", "", QueueList.PENDING, "received", "2026-11-20"),
        ("out", "declined", "2026-11-20", "2026-11-21", QueueList.DECLINED, "declined", "2026-11-21"),
        ("in", "declined", "2026-11-20", "", QueueList.DECLINED, "declined_by_me", "2026-11-20"),
        # Withdrawn on the 4th: 21 days later is tomorrow; a day earlier it is today, and asking is free again.
        ("out", "withdrawn", "2026-10-01", "2026-11-04", QueueList.WITHDRAWN, "until", "2026-11-25"),
        ("out", "withdrawn", "2026-10-01", "2026-11-03", None, "", ""),
        ("out", "withdrawn", "", "2026-11-20", QueueList.SKIPPED, "skipped", "why not"),
        ("in", "withdrawn", "2026-11-20", "", None, "", ""),
    ],
)
def test_what_an_invitation_says(
    direction: str, state: str, sent_on: str, answered_on: str, expected: QueueList | None, code: str, value: str
) -> None:
    claim = invitation_claim(direction, state, sent_on, answered_on, "why not", TODAY, 21)
    assert claim == (expected and Claim(expected, Reason(ReasonCode(code), value)))


@pytest.mark.parametrize(
    ("status", "result", "expected"),
    [
        ("planned", "", Claim(QueueList.PENDING, Reason(ReasonCode.PLANNED, "2026-12-01"))),
        ("waiting", "", Claim(QueueList.PENDING, Reason(ReasonCode.PLANNED, "2026-12-01"))),
        ("done", "accepted", Claim(QueueList.CONNECTED, Reason(ReasonCode.SINCE, "2026-12-02"))),
        ("done", "declined", Claim(QueueList.DECLINED, Reason(ReasonCode.DECLINED, "2026-12-02"))),
        ("done", "no_answer", Claim(QueueList.PENDING, Reason(ReasonCode.SENT, "2026-12-02"))),
        ("skipped", "", None),
    ],
)
def test_what_a_planned_invitation_says(status: str, result: str, expected: Claim | None) -> None:
    assert plan_claim(status, result, "2026-12-01", "2026-12-02") == expected


def test_what_the_user_decided() -> None:
    assert decision_claim("skipped", "a competitor", "", TODAY) == Claim(
        QueueList.SKIPPED, Reason(ReasonCode.SKIPPED, "a competitor")
    )
    assert decision_claim("", "", "2026-11-25", TODAY) == Claim(
        QueueList.SNOOZED, Reason(ReasonCode.UNTIL, "2026-11-25")
    )
    assert decision_claim("queued", "", "2026-11-24", TODAY) is None
    assert decision_claim("", "", "", TODAY) is None


def test_of_two_claims_the_earlier_list_holds() -> None:
    sent = Claim(QueueList.PENDING, Reason(ReasonCode.SENT, "2026-11-20"))
    skipped = Claim(QueueList.SKIPPED, Reason(ReasonCode.SKIPPED))
    again = Claim(QueueList.PENDING, Reason(ReasonCode.SENT, "2026-11-01"))
    assert first_claim(sent, skipped) == first_claim(skipped, sent) == sent
    assert first_claim(sent, again) is sent


def test_not_to_be_contacted_comes_before_all() -> None:
    claims = {SARA: Claim(QueueList.CONNECTED, Reason(ReasonCode.SINCE))}
    lists = rank(claims=claims).lists([Person(SARA, "close", True, True, 1, 1, 1)])
    assert [entry.contact_id for entry in lists[QueueList.DO_NOT_CONTACT]] == [SARA]


def test_who_was_set_on_the_goal_serves_it() -> None:
    baker = Person(SARA, "", False, False, work=2, firm=0, place=1)
    assert rank().lists([baker])[QueueList.SERVES_NO_GOAL]
    (entry,) = rank(by_hand={SARA}).lists([baker])[QueueList.RANKED]
    assert Reason(ReasonCode.CANDIDATE) in entry.reasons


def test_an_asked_connector_is_named() -> None:
    sara = Person(SARA, "", False, False, 1, 1, 1)
    (entry,) = rank(asked={SARA: ANNA}, names={ANNA: "Anna"}).lists([sara])[QueueList.CONNECTOR_ASKED]
    assert entry.reasons == (Reason(ReasonCode.ASKED, "Anna", contact_id=ANNA),)


claims = st.one_of(
    st.none(),
    st.builds(
        Claim,
        st.sampled_from([QueueList.CONNECTED, QueueList.PENDING, QueueList.SNOOZED, QueueList.SKIPPED]),
        st.just(Reason(ReasonCode.SINCE)),
    ),
)
books = st.lists(
    st.tuples(
        st.builds(
            Person,
            st.integers(1, 200),
            st.sampled_from(["", "close", "good", "acquaintance"]),
            st.booleans(),
            st.booleans(),
            st.integers(0, 2),
            st.integers(0, 1),
            st.integers(0, 3),
            st.just(0),
            st.floats(0, 1),
            st.sampled_from([None, ANNA]),
        ),
        claims,
        st.booleans(),
        st.sampled_from(["primary", "secondary", "email", ""]),
    ),
    unique_by=lambda drawn: drawn[0].id,
)
_Drawn = tuple[Person, Claim | None, bool, str]


def ranking_of(drawn: Sequence[_Drawn]) -> Ranking:
    at = {where: {one[0].id for one in drawn if one[3] == where} for where in ("primary", "secondary", "email")}
    return rank(
        claims={person.id: claim for person, claim, *_ in drawn if claim},
        asked={person.id: ANNA for person, _, asked, _ in drawn if asked},
        primary=at["primary"],
        secondary=at["secondary"],
        email=at["email"],
    )


@given(books)
def test_everybody_is_in_exactly_one_list(drawn: list[_Drawn]) -> None:
    people = [person for person, *_ in drawn]
    lists = ranking_of(drawn).lists(people)
    assert list(lists) == list(QueueList)
    listed = Counter(entry.contact_id for entries in lists.values() for entry in entries)
    assert listed == Counter(person.id for person in people)
    for name, entries in lists.items():
        assert all((entry.score is not None) == (name in SCORED) for entry in entries)
        scores = [entry.score or 0 for entry in entries]
        assert scores == sorted(scores, reverse=True)
        assert all(0 <= score <= 100 for score in scores)


@given(books, st.randoms(use_true_random=False))
def test_what_is_known_decides_not_the_order_it_is_read_in(drawn: list[_Drawn], chance: random.Random) -> None:
    shuffled = chance.sample(drawn, len(drawn))
    people = [person for person, *_ in drawn]
    one, other = ranking_of(drawn).lists(people), ranking_of(shuffled).lists(people)
    assert told(one) == told(other)


def told(lists: Mapping[QueueList, Sequence[Entry]]) -> dict[QueueList, list[tuple[object, ...]]]:
    return {
        name: [(entry.contact_id, entry.score, entry.reasons) for entry in entries] for name, entries in lists.items()
    }


@given(books)
def test_the_score_is_that_of_its_parts(drawn: list[_Drawn]) -> None:
    ranking = ranking_of(drawn)
    people = {person.id: person for person, *_ in drawn}
    for entries in ranking.lists(people.values()).values():
        for entry in entries:
            if entry.score is not None:
                assert entry.score == ranking.parts(people[entry.contact_id]).score()
