"""The values a filter offers that are no data of the book, and the condition that typed words mean."""

from netplanner.domain.search_query import HAS_PARTS, UNDECIDED, Condition, ConditionKey, parse
from netplanner.domain.words import DoNotContact, Sphere, Tie
from netplanner.ui.contacts.filter_words import DAY_KEYS, PLAIN_KEYS

_DAYS = ("today", "yesterday", "this_week", "7d", "30d", "90d", "this_month", "last_month", "this_year", "last_year")
_OFFERS: dict[ConditionKey, tuple[str, ...]] = {
    ConditionKey.TIE: (Tie.CLOSE, Tie.GOOD, Tie.ACQUAINTANCE, UNDECIDED),
    ConditionKey.SPHERE: tuple(Sphere),
    ConditionKey.QUIET: ("30", "60", "90", "180", "365"),
    ConditionKey.HAS: HAS_PARTS,
    ConditionKey.STOP: ("", DoNotContact.ALL, DoNotContact.EMAIL, DoNotContact.PHONE, DoNotContact.POST),
    **dict.fromkeys(DAY_KEYS, _DAYS),
    **dict.fromkeys(PLAIN_KEYS, ("",)),
}
# What is typed may be the name of something, though nobody has it yet.
_NAMED = frozenset(
    {
        ConditionKey.TAG, ConditionKey.GROUP, ConditionKey.COMPANY, ConditionKey.CITY, ConditionKey.SOURCE,
        ConditionKey.NEED, ConditionKey.OFFER,
    }
)  # fmt: skip


def offers(key: ConditionKey) -> list[tuple[str, int | None]]:
    """The values of a key that every book has, without numbers of people."""
    return [(str(value), None) for value in _OFFERS.get(key, ())]


def is_counted(key: ConditionKey) -> bool:
    """Whether the values of a key are read from the book, with the number of people of each."""
    return key not in _OFFERS


def typed_offer(key: ConditionKey | None, typed: str) -> Condition | None:
    """The condition that `typed` says as a value of `key`, without a key as a whole; None where it says none."""
    bare = typed.replace('"', "")
    query = parse(typed if key is None else f'{key}:"{bare}"')
    if len(query.conditions) == 1 and not query.words and (key is None or query.conditions[0].key is key):
        return query.conditions[0]
    return Condition(key, bare) if key in _NAMED and bare else None
