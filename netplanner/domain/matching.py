"""Whether two records may be one person, beside a shared address or number."""

import re
from dataclasses import dataclass

from netplanner.domain.contact import Contact
from netplanner.domain.names import same_given_name
from netplanner.domain.text import search_tokens

_TITLES = frozenset({"dr", "prof", "mr", "mrs", "ms", "miss", "sir", "hr", "fr", "fru", "frk", "herr", "frau", "ing"})
# An e-mail address, or nothing with a letter: what programs put in FN where they know no name.
_NOT_A_NAME = re.compile(r"\S*@\S*|[\W\d_]*")


@dataclass(frozen=True, slots=True)
class _Name:
    given: frozenset[str]
    words: frozenset[str]


def _name_of(contact: Contact) -> _Name:
    """The folded words a record calls its person by; none where it has an address or a number alone."""
    formatted = contact.fn or ""
    if _NOT_A_NAME.fullmatch(formatted):
        formatted = ""
    family_first = "," in formatted and not contact.given
    full = [word for word in search_tokens(formatted) if word not in _TITLES]
    if not full and not (contact.given or contact.family or contact.nickname):
        full = search_tokens(contact.organization)
    given = set(search_tokens(f"{contact.given} {contact.additional} {contact.nickname}"))
    if not given and len(full) > 1:
        given.update(full[1:] if family_first else full[:-1])
    words = frozenset(full) | given | frozenset(search_tokens(contact.family))
    return _Name(frozenset(given), words)


def names_compatible(one: Contact, other: Contact) -> bool:
    """Whether the names of two records allow them to be one person.

    They do where one has no name, where a given name agrees (also as nickname), or where all words of the one are
    in the other, initials too ("Berg", "Berg Anna", "A. Berg"). Two given names of one family are two people.
    """
    a, b = _name_of(one), _name_of(other)
    if not a.words or not b.words:
        return True
    if _all_in(a.words, b.words) or _all_in(b.words, a.words):
        return True
    # An initial alone, beside two family names, says nothing: J. Smith and John Doe.
    return any(
        len(first) > 1 and len(second) > 1 and same_given_name(first, second) for first in a.given for second in b.given
    )


def has_name(contact: Contact) -> bool:
    """Whether a record calls its person by more than an address or a number."""
    return bool(_name_of(contact).words)


def names_agree(one: Contact, other: Contact) -> bool:
    """Whether all words of the one's name are in the other's ("Berg", "Anna Berg"); not where one has no name."""
    a, b = _name_of(one).words, _name_of(other).words
    return bool(a and b) and (_all_in(a, b) or _all_in(b, a))


def _all_in(some: frozenset[str], more: frozenset[str]) -> bool:
    return all(any(_may_be_same(word, other) for other in more) for word in some)


def _may_be_same(one: str, other: str) -> bool:
    if one == other:
        return True
    if len(one) == 1 or len(other) == 1:
        return one[0] == other[0]
    return same_given_name(one, other)
