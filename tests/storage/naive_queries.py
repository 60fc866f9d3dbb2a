"""Searches among the people of `naive_people`, as people type them, and some as nobody would.

A search is a dict: `words` as typed, `conditions` as (key, value, negated), and what else a list can ask.
"""

import random
from typing import Any

from netplanner.domain.search_query import Condition, ConditionKey
from netplanner.storage.contact_search import ContactFilter
from tests.storage import naive_people as given
from tests.storage.naive_people import TODAY, Person, import_day
from tests.storage.naive_search import NAMED, plain

ORDERS = ("name", "last_contact", "overdue", "recent")


def filter_of(query: dict[str, Any]) -> ContactFilter:
    return ContactFilter(
        text=query["words"],
        ties=frozenset(query["ties"]),
        only=None if query["only"] is None else frozenset(query["only"]),
        to_answer=query["to_answer"],
        conditions=tuple(Condition(ConditionKey(key), value, negated) for key, value, negated in query["conditions"]),
        today=TODAY.isoformat(),
        order=query["order"],
    )


def random_query(rng: random.Random, people: list[Person]) -> dict[str, Any]:
    kind = rng.random()
    words = "" if kind < 0.25 else random_words(rng, rng.choice(people))
    number = rng.choice([0, 0, 1, 1, 2, 3]) if words else rng.choice([1, 1, 2, 3])
    return {
        "words": words,
        "conditions": [(*random_condition(rng), rng.random() < 0.25) for _ in range(number)],
        "ties": rng.sample(["", "close", "good", "acquaintance"], 2) if rng.random() < 0.05 else [],
        "only": set(rng.sample(range(1, len(people) + 1), rng.choice([0, 5, 400]))) if rng.random() < 0.05 else None,
        "to_answer": rng.random() < 0.02,
        "order": rng.choice(ORDERS),
    }


def random_words(rng: random.Random, person: Person) -> str:
    if rng.random() < 0.25 and person["phones"]:
        return _typed_phone(rng, rng.choice(person["phones"]))
    sources = [
        person["fn"], person["family"], person["organization"], person["title"], person["note"], person["met"],
        *person["emails"], *person["tags"], *person["needs"], *(address["city"] for address in person["addresses"]),
        *(value for custom in person["custom"] for value in custom), *(p["url"] for p in person["profiles"]),
        *(address["street"] for address in person["addresses"]),
    ]  # fmt: skip
    known = [word for source in sources for word in source.split() if any(letter.isalpha() for letter in word)]
    typed = [_as_typed(rng, rng.choice(known)) for _ in range(rng.choice([1, 1, 1, 2, 2, 3]))]
    if rng.random() < 0.05:
        typed.append(rng.choice(["zzz", "x", "ø", "…", "--", "!", "%", "_", '"', "*", "NEAR", "OR", "'"]))
    return rng.choice([" ", " ", "  ", ", "]).join(typed)


def _as_typed(rng: random.Random, word: str) -> str:
    if rng.random() < 0.3:
        word = plain(word)
    elif rng.random() < 0.2:
        for letter, spelt in (("å", "aa"), ("ä", "ae"), ("ö", "oe"), ("ø", "oe"), ("ü", "ue")):
            word = word.lower().replace(letter, spelt)
    word = rng.choice([str, str, str.lower, str.upper])(word)
    cut = rng.random()
    if cut < 0.35:
        return word[: rng.randint(1, len(word))]
    if cut < 0.6:
        start = rng.randrange(len(word))
        return word[start : start + rng.randint(1, 6)]
    return word


def _typed_phone(rng: random.Random, phone: dict[str, str]) -> str:
    trunk = "" if phone["code"] == "DK" else "0"
    international = rng.random() < 0.5
    digits = phone["calling"] + phone["national"] if international else trunk + phone["national"]
    digits = digits[: rng.randint(3, len(digits))]
    start = rng.choice(["+", "00", "(+", ""]) if international else ""
    typed = start + digits if start != "(+" else f"(+{digits[:2]}) {digits[2:]}"
    for _ in range(rng.randrange(3)):
        place = rng.randint(len(start) + 3, len(typed))
        typed = typed[:place] + rng.choice([" ", "-", "/", "."]) + typed[place:]
    if rng.random() < 0.2:
        return phone["written"]
    if rng.random() < 0.2:
        return phone["national"][rng.randrange(4) :]
    return typed


def random_condition(rng: random.Random) -> tuple[str, str]:
    key = rng.choice([*ConditionKey]).value
    if key in NAMED:
        return key, _typed_name(rng, key)
    if key in ("imported", "added", "contacted"):
        return key, rng.choice([
            "", "2026", "2025", "2026-11", "2026-10", "2026-11-19", import_day(3), "2026-02", "2025-11..2026-03",
            "..2026-06-30", "2026-11-01..", "2026-11-15..2026-11-23", "7d", "0d", "90d", "today", "yesterday",
            "this_week", "last_week", "this_month", "last_month", "this_year", "last_year",
        ])  # fmt: skip
    values = {
        "tie": ["close", "good", "acquaintance", "undecided"], "country": ["DK", "SE", "DE", "GB", "FR"],
        "platform": [*given.PLATFORMS, "instagram"], "source": given.SOURCES, "sphere": ["private", "business", "both"],
        "basis": ["private", "consent", "contract", "legitimate_interest", "legal"], "relation": ["known", "prospect"],
        "has": ["email", "phone", "address", "photo", "profile", "birthday", "note", "company", "tag", "goal", "group",
                "plan"],
        "quiet": ["0", "1", "30", "90", "365", "4000"], "language": ["da", "de", "sv", "en", "fr"],
        "channel": ["email", "phone", "linkedin", "in_person", "post"], "stop": ["", "email", "phone", "post", "all"],
        "overdue": [""], "answer": [""],
    }  # fmt: skip
    return key, rng.choice(values[key])


def _typed_name(rng: random.Random, key: str) -> str:
    names = {
        "tag": given.TAGS, "group": given.GROUPS, "goal": given.GOALS, "company": given.COMPANIES,
        "city": [city for cities in given.CITIES.values() for city in cities], "need": given.TOPICS,
        "offer": given.TOPICS,
    }  # fmt: skip
    name = rng.choice(names[key])
    if key == "goal" and rng.random() < 0.5:
        return str(names[key].index(name) + 1)
    how = rng.random()
    if how < 0.2:
        return rng.choice([plain(name), name.upper()])
    if how < 0.5:
        words = [word for word in name.split() if word.isalpha()]
        return " ".join(word[: rng.randint(1, len(word))] for word in rng.sample(words, rng.randint(1, len(words))))
    return name if how < 0.95 else "Nowhere"
