"""Whether two records may be one person, beside a shared address or number."""

import re
from dataclasses import dataclass

from netplanner.domain.contact import Contact
from netplanner.domain.duplicates import TITLES, undouble
from netplanner.domain.names import forms_of, same_given_name
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


# Of a name known in many forms ("Elisabeth") the first ones: each is one more look into the book.
_MOST_FORMS = 4


def is_shortened(variant: str, contact: Contact) -> bool:
    """Whether a spelling is an initial and a family name because the record itself says no more ("B. Hansen")."""
    given = search_tokens(contact.given or contact.fn or contact.display_name)[:1]
    words = variant.split()
    return len(words) == 2 and len(words[0]) == 1 and words[:1] == given


def name_variants(contact: Contact) -> list[str]:
    """Spellings under which the book may list the person of a record.

    As written, without marks, with "oe" as o, without middle names, the other way round, with an initial, under other
    forms of the given name. They are names to show, not yet sort keys. Empty where there is no name of two words.
    """
    name = contact.fn or contact.display_name
    if "," in name and not contact.given:
        family, _, given = name.partition(",")
        name = f"{given} {family}"
    folded = [] if "@" in name else [word for word in search_tokens(name) if word not in TITLES]
    if len(folded) < 2 or not any(word.isalpha() for word in folded):
        return []
    marked = [word for word in name.split() if word.strip(".").lower() not in TITLES]
    variants = [" ".join(marked), f"{marked[-1]} {' '.join(marked[:-1])}"] if len(marked) > 1 else []
    for words in (folded, [undouble(word) for word in folded]):
        given, family = words[0], words[-1]
        variants += [" ".join(words), f"{given} {family}", f"{family} {' '.join(words[:-1])}", f"{given[0]} {family}"]
    variants += [f"{form} {folded[-1]}" for form in forms_of(folded[0])[:_MOST_FORMS]]
    return list(dict.fromkeys(variants))
