"""Whether two records are one person's, scored, with the reasons for and against.

Points add up to a score of 0 to 100. From `SUGGEST` on a pair is worth a look. Certain, so that it may be merged with
many others at one word, is only what shares an address or a page that one person alone has, under one name.
"""

import re
from collections.abc import Container, Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple, Protocol

from netplanner.domain.contact import Contact
from netplanner.domain.names import nickname_groups, same_given_name
from netplanner.domain.normal import email_key, is_shared_mailbox, phone_key, profile_of, url_key
from netplanner.domain.text import fold, search_tokens

SUGGEST = 50
CERTAIN = 90

TITLES = frozenset(
    {
        "dr", "prof", "mr", "mrs", "ms", "miss", "sir", "hr", "fr", "fru", "frk", "herr", "frau", "ing", "dipl", "mag",
        "lic", "phd", "mba", "msc", "med", "jr", "jun", "junior", "sr", "sen", "senior", "ii", "iii",
    }
)  # fmt: skip
_GENERATIONS = {
    "jr": "jr", "jun": "jr", "junior": "jr", "ii": "jr", "iii": "iii", "sr": "sr", "sen": "sr", "senior": "sr",
}  # fmt: skip
_BRACKETED = re.compile(r"[(\[{].*?[)\]}]")
_DIGRAPHS = (("ae", "a"), ("oe", "o"), ("ue", "u"), ("aa", "a"))
# Shorter uids are some program's row numbers (RFC 6350, 6.7.6 asks for unique ones).
_UNIQUE_UID = 16
_VERY_SIMILAR, _SIMILAR = 92.0, 85.0
_ALMOST_SAME = 95.0

# What agreement in a mark is worth: one person's, and one that several people have.
_POINTS_OF_MARKS = {
    "same_uid": 60, "same_profile": 60, "same_email": 50, "same_phone": 40, "shared_mailbox": 15, "shared_phone": 15,
}  # fmt: skip
_POINTS_OF_NAMES = {
    "same_name": 55, "swapped_name": 52, "longer_name": 45, "almost_same_name": 50, "very_similar_name": 42,
    "nickname": 42, "initial": 35, "similar_name": 35, "part_of_name": 20, "same_given_name": 20, "no_name": 10,
    "different_name": -40,
}  # fmt: skip
# How finer grades are called outside.
_CODES = {
    "longer_name": "similar_name", "almost_same_name": "similar_name", "very_similar_name": "similar_name",
    "part_of_name": "similar_name", "same_given_name": "different_name",
}  # fmt: skip
_WHOLE_NAMES = frozenset({"same_name", "swapped_name"})
_ONE_PERSONS_NAMES = _WHOLE_NAMES | {"longer_name", "almost_same_name", "very_similar_name", "nickname"}
_EXCLUDING = -50
# Two pages at one network are seldom one person's.
_OTHER_PAGE = -25
# A first name alone, or a company's short name: many bear it.
_ONE_WORD = -15


@dataclass(frozen=True, slots=True)
class Person:
    """What a record is compared by. `name` and `organization` are as written, all else folded or in normal form.

    `words` are those of the name without titles, spelt so that ø, oe and o are one; empty where there is no name.
    `generation` is "jr", "sr" or "iii", where the name says so.
    """

    id: int = 0
    name: str = ""
    organization: str = ""
    words: tuple[str, ...] = ()
    company: str = ""
    title: str = ""
    city: str = ""
    birthday: str = ""
    generation: str = ""
    uid: str = ""
    kind: str = "individual"
    emails: frozenset[str] = frozenset()
    phones: frozenset[str] = frozenset()
    profiles: frozenset[str] = frozenset()


class Verdict(NamedTuple):
    """`score` 0 to 100; `reasons` are codes, those that speak against it last (same_email, different_name, …)."""

    score: int
    reasons: tuple[str, ...]
    certain: bool


class _Ratio(Protocol):
    def __call__(self, s1: str, s2: str, /) -> float: ...


@cache
def _ratio() -> _Ratio:
    # Only the search for duplicates needs it.
    from rapidfuzz.fuzz import ratio

    return ratio


def person_of(contact: Contact, region: str = "") -> Person:
    """A contact as it is compared; numbers are read in its country, else in `region` (ISO 3166-1)."""
    country = contact.country or region
    name = contact.fn or contact.display_name
    words = name_words(name) or name_words(f"{contact.given} {contact.additional} {contact.family}")
    return Person(
        id=contact.id,
        name=contact.display_name or name,
        organization=contact.organization,
        words=words,
        company=fold(contact.organization.strip()),
        title=fold(contact.title.strip()),
        city=next((fold(place.city.strip()) for place in contact.addresses if place.city.strip()), ""),
        birthday=contact.birthday,
        generation=generation_of(f"{name} {contact.suffix}"),
        uid=contact.uid,
        kind=contact.kind,
        emails=_keys(email_key(point.value) for point in contact.emails),
        phones=_keys(phone_key(point.value, country) for point in contact.phones),
        profiles=_keys(profile_key(url_key(profile.url)) for profile in contact.profiles),
    )


def _keys(keys: Iterable[str]) -> frozenset[str]:
    return frozenset(filter(None, keys))


def profile_key(normal: str) -> str:
    """What a page in normal form (`normal.url_key`) is compared by; "" where it is no person's page."""
    found = profile_of(normal) if normal else None
    return f"{found[0]}:{found[1]}" if found else ""


def generation_of(name: str) -> str:
    return next((_GENERATIONS[word] for word in search_tokens(name) if word in _GENERATIONS), "")


def name_words(name: str) -> tuple[str, ...]:
    """The words of a name for comparing; none where it is an address or a number."""
    if "@" in name:
        return ()
    text = _BRACKETED.sub(" ", name)
    return plain_words(search_tokens(text if text.strip() else name))


def plain_words(words: Iterable[str]) -> tuple[str, ...]:
    """Folded words without titles and numbers, "oe" and "o" spelt alike."""
    return tuple(undouble(word) for word in words if word not in TITLES and not word.isdigit())


@lru_cache(maxsize=1 << 16)
def undouble(word: str) -> str:
    """A folded word with "oe" as "o", and so on: people write ø, ö, å and ü in both ways."""
    if len(word) > 2:
        for two, one in _DIGRAPHS:
            word = word.replace(two, one)
    return word


# --- names ---------------------------------------------------------------------------------------------------------


def compare_names(one: tuple[str, ...], other: tuple[str, ...]) -> str:
    """How two names, as `name_words` gives them, relate: a key of the points above."""
    if not one or not other:
        return "no_name"
    if one == other:
        return "same_name"
    if sorted(one) == sorted(other):
        return "swapped_name"
    if "".join(one) == "".join(other):
        return "almost_same_name"
    short, long = sorted((one, other), key=len)
    if len(short) == 1:
        return "part_of_name" if short[0] in long and len(short[0]) > 1 else "different_name"
    if set(short) <= set(long):
        return "longer_name"
    best = _in_order(one, other)
    if best in ("different_name", "same_given_name"):
        turned = _in_order(one, (*other[1:], other[0]))
        best = turned if turned not in ("different_name", "same_given_name") else best
    return best


def _in_order(one: tuple[str, ...], other: tuple[str, ...]) -> str:
    """Two names with the family name last."""
    ratio = _ratio()
    given, other_given, family, other_family = one[0], other[0], one[-1], other[-1]
    same_given = given == other_given and len(given) > 1
    if same_given and 1 in (len(family), len(other_family)):
        return "initial" if family[0] == other_family[0] else "same_given_name"
    if family == other_family and len(family) > 1:
        if same_given:
            return "longer_name"
        if len(given) == 1 or len(other_given) == 1:
            return "initial" if given[0] == other_given[0] else "different_name"
        if same_given_name(given, other_given):
            return "nickname"
        return _grade(ratio(given, other_given), ratio(" ".join(one), " ".join(other)))
    if same_given or same_given_name(given, other_given):
        grade = _grade(ratio(family, other_family), ratio(" ".join(one), " ".join(other)))
        if grade != "different_name":
            return grade
        return "same_given_name" if same_given else "different_name"
    return "different_name"


def _grade(part: float, whole: float) -> str:
    """Two spellings of one word may be slips of the pen where most of it is alike."""
    if part < 75 or whole < _SIMILAR:
        return "different_name"
    if whole >= _ALMOST_SAME:
        return "almost_same_name"
    return "very_similar_name" if whole >= _VERY_SIMILAR else "similar_name"


def nickname_keys(words: tuple[str, ...]) -> list[tuple[int, str]]:
    """By what forms of one given name with one family name are found together: (name group, family name)."""
    if len(words) < 2:
        return []
    return [(number, words[-1]) for number in nickname_groups(words[0])]


# --- the verdict ---------------------------------------------------------------------------------------------------


def judge(one: Person, other: Person, shared: Container[str] = frozenset()) -> Verdict:
    """Whether two records are one person's; `shared` are e-mails and phones known to be several people's."""
    marks = _marks(one, other, shared)
    name = compare_names(one.words, other.words)
    fors, against, points = _circumstances(one, other, known=bool(marks))
    points += sum(_POINTS_OF_MARKS[mark] for mark in marks) + _POINTS_OF_NAMES[name]
    if name == "same_name" and len(one.words) == 1 and not marks:
        points += _ONE_WORD
    if name == "different_name":
        # A page or a card with a new name on it is worth a look; a family or an office shares all else.
        has_own = ("same_profile" in marks or "same_uid" in marks) and "different_birthday" not in against
        points = max(points, SUGGEST) if has_own else min(points, SUGGEST - 1)
    code = _CODES.get(name, name)
    if code == "different_name":
        against.append(code)
    elif code != "no_name":
        fors.insert(0, code)
    score = max(0, min(100, points))
    certain = score >= CERTAIN and _is_certain(one, other, marks, name, against)
    return Verdict(score, tuple(dict.fromkeys(marks + fors + against)), certain)


def _marks(one: Person, other: Person, shared: Container[str]) -> list[str]:
    marks = []
    if one.uid and one.uid == other.uid and len(one.uid) >= _UNIQUE_UID:
        marks.append("same_uid")
    if not one.profiles.isdisjoint(other.profiles):
        marks.append("same_profile")
    if emails := one.emails & other.emails:
        own = any(email not in shared and not is_shared_mailbox(email) for email in emails)
        marks.append("same_email" if own else "shared_mailbox")
    if phones := one.phones & other.phones:
        marks.append("same_phone" if any(phone not in shared for phone in phones) else "shared_phone")
    return marks


def _circumstances(one: Person, other: Person, *, known: bool) -> tuple[list[str], list[str], int]:
    """What else speaks for it and against it, and the points of both. Who is `known` by a mark may have moved on."""
    fors: list[str] = []
    against: list[str] = []
    points = 0
    for code, mine, theirs, agree, differ in (
        ("organization", one.company, other.company, 20, -5 if known else -15),
        ("city", one.city, other.city, 10, 0 if known else -10),
        ("birthday", *_birthdays(one.birthday, other.birthday), 15, _EXCLUDING),
        ("generation", one.generation, other.generation, 0, _EXCLUDING),
    ):
        if not mine or not theirs:
            continue
        if mine == theirs:
            points += agree
            if agree:
                fors.append(f"same_{code}")
        else:
            points += differ
            if differ:
                against.append("different_birthday" if code == "generation" else f"different_{code}")
    if one.kind != other.kind:
        points += _EXCLUDING
        against.append("different_name")
    if one.title and one.title == other.title:
        points += 5
        fors.append("same_title")
    for code, some, others in (("email", one.emails, other.emails), ("profile", one.profiles, other.profiles)):
        if some and others and some.isdisjoint(others):
            against.append(f"different_{code}")
    if "different_profile" in against and not _networks(one).isdisjoint(_networks(other)):
        points += _OTHER_PAGE
    return fors, against, points


def _networks(person: Person) -> set[str]:
    return {key.partition(":")[0] for key in person.profiles}


def _birthdays(one: str, other: str) -> tuple[str, str]:
    """Two birthdays to compare: without the year, where one card leaves it out."""
    if one.startswith("--") or other.startswith("--"):
        return one[-5:], other[-5:]
    return one, other


def _is_certain(one: Person, other: Person, marks: list[str], name: str, against: list[str]) -> bool:
    if "different_birthday" in against or one.kind != other.kind or one.generation != other.generation:
        return False
    if len(one.words) < 2 or len(other.words) < 2:
        return False
    if "same_uid" in marks or "same_profile" in marks:
        return name in _ONE_PERSONS_NAMES
    # Sisters and brothers have one mailbox at home, one number, and names that are forms of one.
    if name not in _WHOLE_NAMES:
        return False
    # The number of an office has several of one name; each has an address of their own.
    return "same_email" in marks or ("same_phone" in marks and "different_email" not in against)
