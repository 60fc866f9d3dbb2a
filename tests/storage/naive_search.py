"""The search for people as one would do it by hand: every person is looked at, nothing is stored or indexed.

Shares no code with the package. A search is a dict: `words` as typed, `conditions` as (key, value, negated), and what
else a list can ask; a person is a dict of `naive_people`.
"""

import re
import unicodedata
from datetime import date, timedelta
from functools import cache
from typing import Any

from tests.storage.naive_people import GOALS, GROUPS, TODAY, Person, import_day

# Letters that have no decomposition, and how those that have one are spelt out without it.
_WHOLE = {"æ": "ae", "ø": "o", "ß": "ss", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "œ": "oe"}
_SPELT = {"å": "aa", "ä": "ae", "ö": "oe", "ø": "oe", "ü": "ue"}
_ALL_OF = {"tag", "has", "need", "offer"}
NAMED = ("tag", "group", "goal", "company", "city", "need", "offer")


@cache
def plain(text: str) -> str:
    """Without case and marks: "Søren Müller" → "soren muller"."""
    whole = "".join(_WHOLE.get(letter, letter) for letter in text.lower())
    return "".join(c for c in unicodedata.normalize("NFKD", whole) if not unicodedata.combining(c))


@cache
def words(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"[^\W_]+", plain(text)))


def _spelt(text: str) -> str:
    return "".join(_SPELT.get(letter, letter) for letter in unicodedata.normalize("NFC", text.lower()))


def text_of(person: Person) -> list[str]:
    """Every field of a card as written."""
    fields = [person[name] for name in (
        "fn", "given", "family", "prefix", "nickname", "organization", "title", "department", "note", "met", "birthday",
        "country", "source",
    )]  # fmt: skip
    fields += [*person["emails"], *person["tags"], *person["needs"], *person["offers"]]
    fields += [part for custom in person["custom"] for part in custom]
    for phone in person["phones"]:
        fields += [phone["written"], phone["label"]]
    for address in person["addresses"]:
        fields += [address["street"], address["city"], address["country"], address["label"]]
    for profile in person["profiles"]:
        fields += [profile["platform"], profile["url"], profile["handle"]]
    return fields


def in_every_spelling(text: str) -> str:
    """The words of a text with a space before each: "Søren" as soren and soeren, "Soeren" as well."""
    found = {*words(text), *words(_spelt(text)), *(re.sub("aa|ae|oe|ue", _short, word) for word in words(text))}
    return " " + " ".join(sorted(found))


def haystack(person: Person) -> str:
    """All words of a person in every spelling, and telephone numbers in all of theirs."""
    numbers = {spelling for phone in person["phones"] for spelling in _spellings(phone)}
    return " ".join([in_every_spelling(" ".join(text_of(person))), *sorted(numbers)])


def _short(pair: re.Match[str]) -> str:
    return pair[0][0]


def _spellings(phone: dict[str, str]) -> set[str]:
    """As one dials it abroad and at home; in Denmark nobody dials a 0, who writes a number from abroad may."""
    found = {phone["calling"] + phone["national"], phone["national"]}
    at_home = phone["written"].startswith(phone["national"][:2])
    return found if at_home else {*found, "0" + phone["national"]}


def terms(typed: str) -> tuple[str, ...]:
    """The words to look for; a telephone number is one, whatever stands between its digits."""
    if re.fullmatch(r"[\d\s()+./-]+", typed.strip()):
        digits = re.sub(r"\(0\)|\D", "", typed)
        return (digits.removeprefix("00"),)
    return words(typed)


class Naive:
    """A book of people, all of whom are asked at each search."""

    def __init__(self, people: list[Person]) -> None:
        self.people = people
        self._texts = {person["id"]: haystack(person) for person in people}
        self._names = {key: {plain(name) for person in people for name in names(person, key)} for key in NAMED}

    def search(self, query: dict[str, Any]) -> tuple[set[int], set[int]]:
        """The ids of those who hold each word as a beginning, and of those who hold one only inside a word."""
        looked_for = terms(query["words"])
        beginning, inside = set(), set()
        for person in self.people:
            if person["deleted"] or not self._passes(person, query):
                continue
            text = self._texts[person["id"]]
            if all(f" {term}" in text for term in looked_for):
                beginning.add(person["id"])
            elif all(f" {term}" in text or (len(term) >= 3 and term in text) for term in looked_for):
                inside.add(person["id"])
        return beginning, inside

    def _passes(self, person: Person, query: dict[str, Any]) -> bool:
        if query["ties"] and person["tie"] not in query["ties"]:
            return False
        if query["only"] is not None and person["id"] not in query["only"]:
            return False
        if query["to_answer"] and not person["waiting"]:
            return False
        groups: dict[str, list[bool]] = {}
        for key, value, negated in query["conditions"]:
            true = self.fulfils(person, key, value)
            if negated and true:
                return False
            if not negated:
                groups.setdefault(key, []).append(true)
        return all(all(answers) if key in _ALL_OF else any(answers) for key, answers in groups.items())

    def fulfils(self, person: Person, key: str, value: str) -> bool:
        """Whether a condition is true of a person."""
        if key in NAMED:
            return self._is_named(key, value, person)
        return _fulfils(person, key, value)

    def _is_named(self, key: str, value: str, person: Person) -> bool:
        if key == "goal" and value.isdecimal():
            return int(value) - 1 in person["goals"]
        if plain(value) in self._names[key]:
            return any(plain(name) == plain(value) for name in names(person, key))
        begun = words(value)
        return any(
            all(any(word.startswith(part) for word in words(name)) for part in begun) for name in names(person, key)
        )


def _fulfils(person: Person, key: str, value: str) -> bool:
    plainly = {"tie": "tie", "source": "source", "basis": "basis", "sphere": "sphere", "relation": "relation"}
    if key in plainly:
        return person[plainly[key]] == ("" if value == "undecided" else value)
    if key == "country":
        return value in [person["country"], *(address["code"] for address in person["addresses"])]
    if key == "platform":
        return any(profile["platform"] == value for profile in person["profiles"])
    if key == "has":
        return _has(person, value)
    if key == "quiet":
        day = person["last_contact_on"]
        return day is None or date.fromisoformat(day) <= TODAY - timedelta(days=int(value))
    if key == "overdue":
        return person["next_due_on"] is not None and person["next_due_on"] < TODAY.isoformat()
    if key in ("imported", "added", "contacted"):
        return any(_on(day, value) for day in _days(person, key))
    if key == "language":
        return value in [part.strip().split("-")[0] for part in person["language"].split(",")]
    if key == "channel":
        return person["channel"] == value
    if key == "stop":
        return bool(person["stops"]) if not value else value in person["stops"] or "all" in person["stops"]
    assert key == "answer", key
    return person["waiting"]


def names(person: Person, key: str) -> list[str]:
    """What a person has of the things that are asked for by name."""
    if key == "group":
        return [GROUPS[place] for place in person["groups"]]
    if key == "goal":
        return [GOALS[place] for place in person["goals"]]
    if key == "city":
        return [address["city"] for address in person["addresses"]]
    if key == "company":
        return [person["organization"]] if person["organization"] else []
    return {"tag": person["tags"], "need": person["needs"], "offer": person["offers"]}[key]


def _has(person: Person, part: str) -> bool:
    field = {
        "email": "emails", "phone": "phones", "address": "addresses", "photo": "photo", "profile": "profiles",
        "birthday": "birthday", "note": "note", "company": "organization", "tag": "tags", "goal": "goals",
        "group": "groups", "plan": "plan",
    }[part]  # fmt: skip
    return bool(person[field])


def _days(person: Person, key: str) -> list[str]:
    if key == "imported":
        return [import_day(place) for place in person["imports"]]
    return [person["created"]] if key == "added" else person["contacted"]


def _on(day: str, value: str) -> bool:
    if not value:
        return True
    first, last = _span(value)
    return first <= date.fromisoformat(day) <= last


def _span(value: str) -> tuple[date, date]:
    begin, dots, end = value.partition("..")
    if dots:
        return _span(begin)[0] if begin else date.min, _span(end)[1] if end else date.max
    if value.endswith("d"):
        return TODAY - timedelta(days=int(value[:-1])), TODAY
    if value in _MOVING:
        return _MOVING[value]
    year, *rest = (int(part) for part in value.split("-"))
    if not rest:
        return date(year, 1, 1), date(year, 12, 31)
    if len(rest) == 1:
        return date(year, rest[0], 1), date(year + rest[0] // 12, rest[0] % 12 + 1, 1) - timedelta(days=1)
    return date(year, *rest), date(year, *rest)


# Counted by hand from Tuesday 24 November 2026.
_MOVING = {
    "today": (TODAY, TODAY), "yesterday": (date(2026, 11, 23), date(2026, 11, 23)),
    "this_week": (date(2026, 11, 23), date(2026, 11, 29)), "last_week": (date(2026, 11, 16), date(2026, 11, 22)),
    "this_month": (date(2026, 11, 1), date(2026, 11, 30)), "last_month": (date(2026, 10, 1), date(2026, 10, 31)),
    "this_year": (date(2026, 1, 1), date(2026, 12, 31)), "last_year": (date(2025, 1, 1), date(2025, 12, 31)),
}  # fmt: skip


def alphabetical(name: str, language: str = "en") -> list[str]:
    """The words of a name without punctuation, to be compared; in Danish ü is y, and æ (ä), ø (ö), å (aa) follow z."""
    bare = re.sub(r"['-]", "", name.lower())
    if language == "da":
        bare = bare.replace("aa", "å").translate(str.maketrans("æäøöåü", "{{||}y"))
    return plain(bare).split()


def order_key(person: Person, order: str) -> Any:
    """What people stand in order by; the same for those whose order is left open."""
    if order == "name":
        return alphabetical(person["fn"])
    if order == "overdue":
        return person["next_due_on"] or "9999"
    day = person["last_contact_on" if order == "last_contact" else "created"]
    return -date.fromisoformat(day).toordinal() if day else 0
