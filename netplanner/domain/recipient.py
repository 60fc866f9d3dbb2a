"""Whom an invitation is for, and how a text may show what is known of them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from netplanner.domain.contact import Contact
from netplanner.domain.criteria import roles_in
from netplanner.domain.phrases import phrase_of
from netplanner.domain.place_names import country_code, country_names
from netplanner.resources import json_resource


class Fact(NamedTuple):
    """One thing known about the recipient and the ways to write it.

    `kind` is company, role, place, group, event or mutual (a contact both know).
    """

    kind: str
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Recipient:
    """Whom an invitation is for. `names` are all the ways this person is called, `id` 0 for nobody in the book."""

    names: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()
    id: int = 0


def recipient_of(
    contact: Contact,
    *,
    groups: Iterable[str] = (),
    events: Iterable[str] = (),
    mutual: Iterable[str] = (),
    company_facts: Iterable[str] = (),
) -> Recipient:
    """The recipient that `contact` is, with what is known of groups and events shared and of mutual contacts."""
    names = (
        contact.fn or "",
        contact.display_name,
        contact.given,
        contact.family,
        contact.additional,
        contact.nickname,
    )
    facts = [Fact("company", (contact.organization, *company_facts))]
    facts += [Fact("role", (role,)) for role in dict.fromkeys((contact.title, contact.role))]
    places = [place for address in contact.addresses for place in (address.city, address.region, address.country)]
    facts.append(Fact("place", tuple(dict.fromkeys((*places, contact.country)))))
    facts += [Fact("group", (group,)) for group in groups]
    facts += [Fact("event", (event,)) for event in (*events, contact.met)]
    facts += [Fact("mutual", (name,)) for name in mutual]
    known = tuple(fact for fact in facts if any(text.strip() for text in fact.texts))
    return Recipient(tuple(dict.fromkeys(name for name in names if name.strip())), known, contact.id)


@lru_cache(maxsize=1)
def _legal_form() -> re.Pattern[str]:
    forms = sorted(
        (phrase_of(form) for form in json_resource("words/invitation.json")["legal_forms"]), key=len, reverse=True
    )
    return re.compile(f"(?: (?:{'|'.join(map(re.escape, forms))}))+$")


def company_phrase(name: str) -> str:
    """A company's folded name without its legal form: "Nordlys Retail A/S" → "nordlys retail"."""
    phrase = phrase_of(name)
    return _legal_form().sub("", phrase) or phrase


@lru_cache(maxsize=512)
def fact_phrases(fact: Fact) -> frozenset[str]:
    """The folded phrases by which a text may show `fact`."""
    texts = [text for text in fact.texts if text.strip()]
    phrases = {phrase_of(text) for text in texts}
    if fact.kind == "company":
        phrases |= {company_phrase(text) for text in texts}
        phrases |= _short_names(phrases)
    elif fact.kind in ("group", "event"):
        phrases |= _short_names(phrases)
    elif fact.kind == "mutual":
        phrases |= {phrase.split()[0] for phrase in phrases if len(phrase.split()[0]) > 2}
    elif fact.kind == "role":
        phrases |= {phrase.strip() for text in texts for phrase in roles_in(text)}
    elif fact.kind == "place":
        phrases -= {phrase for phrase in phrases if len(phrase) == 2}
        for code in filter(None, map(country_code, texts)):
            phrases |= {phrase_of(country_names(language)[code]) for language in ("en", "da", "de")}
    return frozenset(phrase for phrase in phrases if len(phrase) > 1)


# A word of this length names a company, a group or an event by itself, unless it is one that many bear.
_TELLING = 5


def _short_names(phrases: Iterable[str]) -> set[str]:
    """What a long name is cut to: "nordlys retail" → nordlys."""
    common = frozenset(map(phrase_of, json_resource("words/invitation.json")["common_in_names"]))
    return {words[0] for words in map(str.split, phrases) if words and len(words[0]) >= _TELLING} - common


def name_words(names: Iterable[str]) -> frozenset[str]:
    """The folded words of all `names`."""
    return frozenset(word for name in names for word in phrase_of(name).split())
