"""What somebody types into a search: words, and conditions on people.

A query is stored and shown as the text it was typed as; `Condition` is what the book is asked.
"""

from enum import StrEnum
from typing import NamedTuple


class ConditionKey(StrEnum):
    """What a condition is about, and what its value is.

    TIE close, good, acquaintance or undecided · TAG, GROUP, COMPANY a name · GOAL the id or a part of what it says ·
    COUNTRY an ISO 3166-1 code · CITY a name · PLATFORM its key · SOURCE, BASIS, SPHERE, RELATION as stored ·
    HAS a part of `HAS_PARTS` · QUIET days without contact at least (never met counts) · OVERDUE nothing ·
    IMPORTED, ADDED, CONTACTED an ISO day, "2026", "2026-11" or a span "2026-11-01..2026-11-24" ·
    NEED, OFFER a topic · LANGUAGE a code · CHANNEL the preferred one · STOP a channel not to be used ·
    ANSWER nothing: an invitation received waits.
    """

    TIE = "tie"
    TAG = "tag"
    GROUP = "group"
    GOAL = "goal"
    COMPANY = "company"
    COUNTRY = "country"
    CITY = "city"
    PLATFORM = "platform"
    SOURCE = "source"
    BASIS = "basis"
    SPHERE = "sphere"
    RELATION = "relation"
    HAS = "has"
    QUIET = "quiet"
    OVERDUE = "overdue"
    IMPORTED = "imported"
    ADDED = "added"
    CONTACTED = "contacted"
    NEED = "need"
    OFFER = "offer"
    LANGUAGE = "language"
    CHANNEL = "channel"
    STOP = "stop"
    ANSWER = "answer"


HAS_PARTS = (
    "email",
    "phone",
    "address",
    "photo",
    "profile",
    "birthday",
    "note",
    "company",
    "tag",
    "goal",
    "group",
    "plan",
)


class Condition(NamedTuple):
    """One thing that people must fulfil; `negated` ones must not ("no e-mail" is HAS email, negated).

    Conditions of one key are alternatives (tie close or good), but for TAG, HAS, NEED and OFFER, all of which hold;
    conditions of different keys all hold, and so does every negated one.
    """

    key: ConditionKey
    value: str = ""
    negated: bool = False


class Query(NamedTuple):
    """`words` is what is left to search for in all fields, as typed."""

    words: str = ""
    conditions: tuple[Condition, ...] = ()
