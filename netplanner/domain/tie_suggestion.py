"""Which tie a person's record speaks for: close, good or acquaintance, with the reasons.

Points are given for what two people did together (how often, how lately, both ways) and for what the card tells. The
sum is held against two limits; a close tie also needs a meeting of the two, or a private sphere. Where the record
says too little nothing is suggested. A suggestion is never more than that: nobody's tie is set by it.
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from netplanner.domain.words import Direction, OutreachKind, Sphere, Tie

# Points of a touch that was answered or held together, today.
KIND_POINTS: Mapping[str, float] = {
    OutreachKind.MEETING: 8.0,
    OutreachKind.SEMINAR: 4.0,
    OutreachKind.CALL: 5.0,
    OutreachKind.INTRODUCTION: 4.0,
    OutreachKind.MESSAGE: 2.0,
    OutreachKind.MAIL: 2.0,
    OutreachKind.INVITE: 1.0,
    OutreachKind.COMMENT: 1.0,
}
# (days since it, share of the points): the first line whose days are not exceeded; older touches keep the last share.
AGE_SHARES: Sequence[tuple[int, float]] = ((90, 1.0), (365, 0.6), (730, 0.3))
OLD_SHARE = 0.1
# What the user sent and nobody answered says little of the two. A touch of the other's within so many days, before or
# after, makes it part of a conversation.
ONE_WAY_SHARE = 0.25
ANSWER_DAYS = 30
# However much is written: messages alone make no close tie, and no pile of touches outweighs everything else.
MOST_FOR_WRITING = 14.0
MOST_FOR_TOUCHES = 60.0

SPHERE_POINTS: Mapping[str, float] = {Sphere.PRIVATE: 16.0, Sphere.BOTH: 10.0}
# Somebody kept in one's own phone was put there for a reason; a network's list of connections says less.
SOURCE_POINTS: Mapping[str, float] = {
    "phone": 8.0,
    "address_book": 6.0,
    "google": 5.0,
    "from_person": 5.0,
    "mail": 3.0,
    "outlook": 3.0,
    "thunderbird": 3.0,
    "event": 3.0,
    "linkedin": 2.0,
    "xing": 2.0,
    "facebook": 4.0,
}
CONNECTED_POINTS = 3.0
BIRTHDAY_POINTS = 4.0
HOME_POINTS = 4.0
MET_POINTS = 3.0
# A last contact that a file told, of which no touch is on record.
TOLD_POINTS = 3.0

CLOSE_FROM = 30.0
GOOD_FROM = 12.0
ACQUAINTANCE_FROM = 2.0

_HELD_TOGETHER = frozenset({OutreachKind.MEETING, OutreachKind.CALL})


class ReasonCode(StrEnum):
    """What speaks for a tie. `times` and `days` belong to the touches, `what` to source and platform."""

    MEETINGS = "meetings"
    CALLS = "calls"
    MESSAGES = "messages"
    OTHER_TOUCHES = "other_touches"
    UNANSWERED = "unanswered"
    TOLD = "told"
    PRIVATE = "private"
    BOTH_SPHERES = "both_spheres"
    SOURCE = "source"
    CONNECTED = "connected"
    BIRTHDAY = "birthday"
    HOME = "home"
    MET = "met"


class Touch(NamedTuple):
    """Something that happened between the user and a person, `days` ago (0 is today)."""

    kind: str
    direction: str
    days: int


class Reason(NamedTuple):
    """One line of the sum. `times` touches, the latest `days` ago; `what` is a source or a platform's key."""

    code: ReasonCode
    points: float
    times: int = 0
    days: int | None = None
    what: str = ""


@dataclass(frozen=True, slots=True)
class TieFacts:
    """What the record says of a person.

    `told_days` is how long ago a file says the last contact was, None where it says nothing; `connected` are the keys
    of the platforms both are connected on.
    """

    touches: Sequence[Touch] = ()
    sphere: str = Sphere.BUSINESS
    source: str = ""
    connected: Sequence[str] = ()
    told_days: int | None = None
    has_birthday: bool = False
    has_home: bool = False
    has_met: bool = False


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A tie with what speaks for it, the weightiest first; `score` is the sum of all points."""

    tie: Tie
    score: float
    reasons: tuple[Reason, ...] = field(default=())


def suggest(facts: TieFacts) -> Suggestion | None:
    """The tie that the record speaks for; None where it says too little."""
    reasons = [reason for reason in (*_of_touches(facts.touches), *_of_card(facts)) if reason.points > 0]
    score = round(sum(reason.points for reason in reasons), 1)
    # Writing to somebody, however often, is no acquaintance.
    if score < ACQUAINTANCE_FROM or all(reason.code is ReasonCode.UNANSWERED for reason in reasons):
        return None
    reasons.sort(key=lambda reason: -reason.points)
    return Suggestion(_tie(score, facts), score, tuple(reasons))


def _tie(score: float, facts: TieFacts) -> Tie:
    if score >= CLOSE_FROM and (facts.sphere in SPHERE_POINTS or _met_twice(facts.touches)):
        return Tie.CLOSE
    return Tie.GOOD if score >= GOOD_FROM else Tie.ACQUAINTANCE


def _met_twice(touches: Iterable[Touch]) -> bool:
    """Whether the two met or spoke twice within a year."""
    return sum(_is_two_way(touch) and touch.kind in _HELD_TOGETHER and touch.days <= 365 for touch in touches) >= 2


def _is_two_way(touch: Touch) -> bool:
    return touch.direction != Direction.OUT


class _Answers:
    """When the other one was heard of, to tell what was answered."""

    def __init__(self, touches: Iterable[Touch]) -> None:
        self._days = sorted(touch.days for touch in touches if _is_two_way(touch))

    def has(self, touch: Touch) -> bool:
        """Whether a touch is two-way itself or has one of the other's near."""
        if _is_two_way(touch):
            return True
        # A call that reached nobody is not answered by a letter.
        if touch.kind in _HELD_TOGETHER:
            return False
        place = bisect_left(self._days, touch.days - ANSWER_DAYS)
        return place < len(self._days) and self._days[place] <= touch.days + ANSWER_DAYS


def _age_share(days: int) -> float:
    return next((share for limit, share in AGE_SHARES if days <= limit), OLD_SHARE)


def _points(touch: Touch, is_answered: bool) -> float:
    share = 1.0 if is_answered else ONE_WAY_SHARE
    return KIND_POINTS.get(touch.kind, 1.0) * _age_share(touch.days) * share


def _of_touches(touches: Sequence[Touch]) -> list[Reason]:
    answers = _Answers(touches)
    groups: dict[ReasonCode, list[Touch]] = {}
    for touch in touches:
        groups.setdefault(_code(touch, answers.has(touch)), []).append(touch)
    reasons = [_sum(code, group) for code, group in groups.items()]
    total = sum(reason.points for reason in reasons)
    if total <= MOST_FOR_TOUCHES:
        return reasons
    return [reason._replace(points=round(reason.points * MOST_FOR_TOUCHES / total, 1)) for reason in reasons]


def _code(touch: Touch, is_answered: bool) -> ReasonCode:
    if not is_answered:
        return ReasonCode.UNANSWERED
    if touch.kind == OutreachKind.MEETING:
        return ReasonCode.MEETINGS
    if touch.kind == OutreachKind.CALL:
        return ReasonCode.CALLS
    if touch.kind in (OutreachKind.MESSAGE, OutreachKind.MAIL):
        return ReasonCode.MESSAGES
    return ReasonCode.OTHER_TOUCHES


def _sum(code: ReasonCode, touches: Sequence[Touch]) -> Reason:
    points = sum(_points(touch, code is not ReasonCode.UNANSWERED) for touch in touches)
    if code in (ReasonCode.MESSAGES, ReasonCode.UNANSWERED):
        points = min(points, MOST_FOR_WRITING)
    return Reason(code, round(points, 1), len(touches), min(touch.days for touch in touches))


def _of_card(facts: TieFacts) -> list[Reason]:
    reasons = []
    if facts.sphere in SPHERE_POINTS:
        code = ReasonCode.PRIVATE if facts.sphere == Sphere.PRIVATE else ReasonCode.BOTH_SPHERES
        reasons.append(Reason(code, SPHERE_POINTS[facts.sphere]))
    if facts.source in SOURCE_POINTS:
        reasons.append(Reason(ReasonCode.SOURCE, SOURCE_POINTS[facts.source], what=facts.source))
    # The list of a network is the connection itself: it counts once.
    reasons += [
        Reason(ReasonCode.CONNECTED, CONNECTED_POINTS, what=platform)
        for platform in facts.connected
        if platform != facts.source
    ][:1]
    if facts.told_days is not None and not any(map(_is_two_way, facts.touches)):
        points = round(TOLD_POINTS * _age_share(facts.told_days), 1)
        reasons.append(Reason(ReasonCode.TOLD, points, days=facts.told_days))
    if facts.has_birthday:
        reasons.append(Reason(ReasonCode.BIRTHDAY, BIRTHDAY_POINTS))
    if facts.has_home:
        reasons.append(Reason(ReasonCode.HOME, HOME_POINTS))
    if facts.has_met:
        reasons.append(Reason(ReasonCode.MET, MET_POINTS))
    return reasons
