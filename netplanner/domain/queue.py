"""The invitation queue of a goal: whom to invite next, and why everybody else is not asked now.

Q = 100 · (0.45 fit + 0.20 path + 0.15 area + 0.10 platform + 0.10 urgency). Everybody stands in exactly one list,
the first that fits, in the order of `QueueList`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from netplanner.domain.goal import Goal
from netplanner.domain.goal_rules import pace, parse_day
from netplanner.domain.introductions import TIE_STRENGTH, Best
from netplanner.domain.words import OutreachResult, OutreachStatus, QueueList, Tie


class ReasonCode(StrEnum):
    """Why somebody stands where they stand; the window words them.

    Of those to be invited: criterion (`key` and `value` are those of a criterion that is met), target (works at a
    company the goal is after), candidate (set on the goal by hand), area (`value` is the code of the goal's area that
    holds the person), bordering, place_unknown, outside, tie (`value` is the tie), via (`value` names the connector,
    `contact_id` is theirs, `share` the strength of the way), platform (`value` is the key of the platform to meet
    them on, or "email"), evidence (`share` of the weights that something is known about; left out where it is all).

    Of the other lists: channels (do not contact; `value` "all"), since (`value` day of the connection or ""), planned,
    sent, received (pending; `value` the day), declined, declined_by_me (`value` the day), until (withdrawn and snoozed:
    `value` the day to ask again), skipped (`value` the user's words), asked (`value` names the
    connector, `contact_id` is theirs).
    """

    CRITERION = "criterion"
    TARGET = "target"
    CANDIDATE = "candidate"
    AREA = "area"
    BORDERING = "bordering"
    PLACE_UNKNOWN = "place_unknown"
    TIE = "tie"
    VIA = "via"
    PLATFORM = "platform"
    EVIDENCE = "evidence"
    CHANNELS = "channels"
    SINCE = "since"
    PLANNED = "planned"
    SENT = "sent"
    RECEIVED = "received"
    DECLINED = "declined"
    DECLINED_BY_ME = "declined_by_me"
    UNTIL = "until"
    SKIPPED = "skipped"
    OUTSIDE = "outside"
    ASKED = "asked"


class Reason(NamedTuple):
    """One reason; see `ReasonCode` for what its fields hold."""

    code: ReasonCode
    value: str = ""
    key: str = ""
    share: float | None = None
    contact_id: int | None = None


class Weights(NamedTuple):
    """What each part of a score counts; they add up to 1."""

    fit: float = 0.45
    path: float = 0.20
    area: float = 0.15
    platform: float = 0.10
    urgency: float = 0.10


WEIGHTS = Weights()


@dataclass(frozen=True, slots=True)
class Parts:
    """The five parts of a score, each 0 to 1."""

    fit: float
    path: float
    area: float
    platform: float
    urgency: float

    def score(self, weights: Weights = WEIGHTS) -> float:
        """Q from 0 to 100, on one decimal."""
        return weighing(self.urgency, weights)(self.fit, self.path, self.area, self.platform)


def weighing(lag: float, weights: Weights = WEIGHTS) -> Callable[[float, float, float, float], float]:
    """Q, from 0 to 100 on one decimal, as a function of fit, path, area and platform where the urgency is `lag`.

    Weights count by their share.
    """
    of_fit, of_path, of_area, of_platform, of_lag = weights
    lag *= of_lag
    whole = sum(weights)

    def weigh(fit: float, path: float, area: float, platform: float) -> float:
        total = of_fit * fit + of_path * path + of_area * area + of_platform * platform + lag
        # Nothing is below 0; round() to one decimal would cost as much as all the rest.
        return int(1000 * total / whole + 0.5) / 10

    return weigh


def urgency(goal: Goal, today: date) -> float:
    """How far a goal lags behind its pace: clamp((expected − done) / amount, 0, 1); 0 without a pace."""
    speed = pace(goal, today)
    return min(max((speed.expected - speed.done) / goal.amount, 0.0), 1.0) if speed else 0.0


def way_to(tie: str, introduction: Best | None) -> tuple[float, int | None]:
    """The path part of somebody, and whom to ask for an introduction where that is better than writing to them.

    1 to a close or good contact, else the better of writing to an acquaintance and the best introduction.
    """
    direct = _DIRECT.get(tie, 0.0)
    if introduction is None or introduction.strength <= direct:
        return direct, None
    return introduction


_DIRECT: dict[str, float] = {Tie.CLOSE: 1.0, Tie.GOOD: 1.0, Tie.ACQUAINTANCE: TIE_STRENGTH[Tie.ACQUAINTANCE]}


class Meeting(StrEnum):
    """Where somebody can be met, and what that is worth."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    EMAIL = "email"
    NOWHERE = "nowhere"


PLATFORM_PART = {Meeting.PRIMARY: 1.0, Meeting.SECONDARY: 0.8, Meeting.EMAIL: 0.5, Meeting.NOWHERE: 0.3}


class Claim(NamedTuple):
    """A list that wants somebody, and why."""

    list: QueueList
    reason: Reason


_ORDER = {name: number for number, name in enumerate(QueueList)}


def first_claim(one: Claim, other: Claim) -> Claim:
    """Which of two claims holds: that of the list that comes first; the earlier of two of one list."""
    return other if _ORDER[other.list] < _ORDER[one.list] else one


def place(is_known: bool, serves: bool, nearness: float, is_asked: bool) -> QueueList:
    """The list of somebody without a claim.

    `is_asked` says that a connector was asked lately for an introduction to them.
    """
    if is_known:
        return QueueList.EXISTING
    if not serves:
        return QueueList.SERVES_NO_GOAL
    if nearness <= 0:
        return QueueList.OUTSIDE_AREA
    return QueueList.CONNECTOR_ASKED if is_asked else QueueList.RANKED


def invitation_claim(
    direction: str, state: str, sent_on: str, answered_on: str, text: str, today: date, withdraw_days: int
) -> Claim | None:
    """What an invitation between the user and somebody says of asking them on the same platform. Days are ISO or "".

    Nobody is invited twice: one without an answer stays pending and one refused stays declined, whoever sent it. Only
    a withdrawn one may be repeated, when `withdraw_days` have passed. One withdrawn before it went out is how somebody
    is left out, with `text` as the reason.
    """
    day = answered_on or sent_on
    if state == "accepted":
        return Claim(QueueList.CONNECTED, Reason(ReasonCode.SINCE, day))
    if direction == "in":
        if state == "declined":
            return Claim(QueueList.DECLINED, Reason(ReasonCode.DECLINED_BY_ME, day))
        return None if state == "withdrawn" else Claim(QueueList.PENDING, Reason(ReasonCode.RECEIVED, sent_on))
    if state == "declined":
        return Claim(QueueList.DECLINED, Reason(ReasonCode.DECLINED, day))
    if state != "withdrawn":
        return Claim(QueueList.PENDING, Reason(ReasonCode.SENT, sent_on))
    if not sent_on:
        return Claim(QueueList.SKIPPED, Reason(ReasonCode.SKIPPED, text))
    withdrawn = parse_day(day)
    until = withdrawn + timedelta(days=withdraw_days) if withdrawn else None
    if until is None or until <= today:
        return None
    return Claim(QueueList.WITHDRAWN, Reason(ReasonCode.UNTIL, until.isoformat()))


def plan_claim(status: str, result: str, due_on: str, done_on: str) -> Claim | None:
    """What a planned invitation says of asking somebody; for one that left no invitation behind.

    An open plan counts as pending: whom the user has on a list of days to come is not to be proposed once more.
    """
    if status in (OutreachStatus.PLANNED, OutreachStatus.WAITING):
        return Claim(QueueList.PENDING, Reason(ReasonCode.PLANNED, due_on))
    if status != OutreachStatus.DONE:
        return None
    if result == OutreachResult.ACCEPTED:
        return Claim(QueueList.CONNECTED, Reason(ReasonCode.SINCE, done_on))
    if result == OutreachResult.DECLINED:
        return Claim(QueueList.DECLINED, Reason(ReasonCode.DECLINED, done_on))
    return Claim(QueueList.PENDING, Reason(ReasonCode.SENT, done_on))


def decision_claim(decision: str, reason: str, snoozed_until: str, today: date) -> Claim | None:
    """What the user decided about somebody in a goal's queue: left out for a reason, or put off until a day."""
    if decision == "skipped":
        return Claim(QueueList.SKIPPED, Reason(ReasonCode.SKIPPED, reason))
    if snoozed_until > today.isoformat():
        return Claim(QueueList.SNOOZED, Reason(ReasonCode.UNTIL, snoozed_until))
    return None
