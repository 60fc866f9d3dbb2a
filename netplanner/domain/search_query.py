"""What somebody types into a search: words, and conditions on people.

A query is stored and shown as the text it was typed as; `Condition` is what the book is asked.
"""

from enum import StrEnum
from typing import NamedTuple


class ConditionKey(StrEnum):
    """What a condition is about, and what its value is.

    TIE close, good, acquaintance or undecided · TAG, GROUP, COMPANY, CITY a name · GOAL the id or what it says ·
    COUNTRY an ISO 3166-1 code · PLATFORM its key · SOURCE, BASIS, SPHERE, RELATION as stored ·
    HAS a part of `HAS_PARTS` · QUIET days without contact at least (never met counts) · OVERDUE nothing ·
    IMPORTED, ADDED, CONTACTED an ISO day, "2026", "2026-11", a span "2026-11-01..2026-11-24", a word of
    `search_days.MOVING_DAYS`, "7d" for today and the seven days before, or nothing for ever ·
    NEED, OFFER a topic · LANGUAGE a code · CHANNEL the preferred one · STOP a channel not to be used, email, phone,
    post or all (all holds the others), or nothing for any ·
    ANSWER nothing: an invitation received waits.

    A name (of NEED, OFFER and GOAL too) means what is called just so, case and marks apart; where nothing is, what
    has just its words; else what holds all of them, each as the beginning of a word.
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


# How a condition says that no tie is set.
UNDECIDED = "undecided"
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


def parse(text: str) -> Query:
    """The conditions that `text` says in English, Danish or German, and the words that are left.

    `key:value`, `key:"two words"`, negated with "-" before it, and phrases ("not contacted for 90 days"). What is no
    condition stays a word, an unknown `foo:bar` too; nothing is an error. Days that move ("imported yesterday") stay
    words of the condition, so that a saved search moves with them.
    """
    if not text or text.isspace():
        return Query()
    # The first list is shown without any.
    from netplanner.domain.query_words import read

    return read(text)


def text_of(query: Query, language: str = "en") -> str:
    """`query` as one would type it in `language` ("en", "da", "de"); `parse` reads it back as the same."""
    from netplanner.domain.query_words import written

    return " ".join(filter(None, (*written(query.conditions, language), query.words.strip())))
