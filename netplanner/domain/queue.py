"""The invitation queue of a goal: whom to invite next, and why everybody else is not asked now.

Q = 100 · (0.45 fit + 0.20 path + 0.15 area + 0.10 platform + 0.10 urgency). Everybody stands in exactly one list,
the first that fits, in the order of `QueueList`.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class ReasonCode(StrEnum):
    """Why somebody stands where they stand; the window words them.

    Of those to be invited: criterion (`key` and `value` are those of a criterion that is met), target (`value` names
    the company the goal is after), candidate (set on the goal by hand), area (`value` is the code of the goal's area
    that holds the person), bordering, place_unknown, tie (`value` is the tie), via (`value` names the connector,
    `contact_id` is theirs, `share` the strength of the way), platform (`value` is the key of the platform to meet
    them on, or "email"), evidence (`share` of the weights that something is known about; left out where it is all).

    Of the other lists: channels (do not contact; `value` "all"), since (`value` day of the connection or ""), planned,
    sent, received (pending; `value` the day), declined, declined_by_me (`value` the day), until (withdrawn and snoozed:
    `value` the day to ask again), skipped (`value` the user's words), outside (of the area), asked (`value` names the
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
        total = sum(weight * part for weight, part in zip(weights, self.each(), strict=True))
        return round(100 * total / sum(weights), 1)

    def each(self) -> Weights:
        return Weights(self.fit, self.path, self.area, self.platform, self.urgency)
