"""Names of people: their words, nicknames, and what a text may call somebody by."""

from collections.abc import Callable, Collection, Mapping
from functools import lru_cache

from netplanner.domain.text import search_tokens
from netplanner.resources import json_resource

# Folded full names ("peter holm") and given names ("peter") → ids of the contacts who bear them.
NameLookup = Callable[[Collection[str]], Mapping[str, Collection[int]]]

# The longest name that is looked for in a text, in words.
MAX_NAME_WORDS = 4


@lru_cache(maxsize=1)
def _nickname_groups() -> dict[str, frozenset[int]]:
    groups: dict[str, set[int]] = {}
    for number, names in enumerate(json_resource("words/nicknames.json")["groups"]):
        for name in names:
            for token in search_tokens(name):
                groups.setdefault(token, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in groups.items()}


def nickname_groups(name: str) -> frozenset[int]:
    """The numbers of the groups of forms of one name that a folded given name is in."""
    return _nickname_groups().get(name, frozenset())


def forms_of(name: str) -> list[str]:
    """Other forms of a folded given name, the ones usual first: "robert" → bob, rob, …"""
    numbers = nickname_groups(name)
    groups = _nickname_groups()
    return [other for other, of in groups.items() if other != name and not of.isdisjoint(numbers)] if numbers else []


def same_given_name(one: str, other: str) -> bool:
    """Whether two folded given names may be one person's: equal, or forms of one name ("bob", "robert")."""
    if one == other:
        return True
    groups = _nickname_groups()
    return not groups.get(one, frozenset()).isdisjoint(groups.get(other, frozenset()))


def name_keys(display_name: str, given: str = "", nickname: str = "") -> frozenset[str]:
    """What a text may call a person by: the full name, first and last word of it, the given name, the nickname.

    All folded, with a space between words. Keys of two words and more are full names.
    """
    words = search_tokens(display_name)
    keys = {" ".join(search_tokens(nickname)[:MAX_NAME_WORDS])}
    if len(words) > 1:
        keys.add(" ".join(words[:MAX_NAME_WORDS]))
        keys.add(f"{words[0]} {words[-1]}")
    given_words = search_tokens(given) or (words[:1] if len(words) > 1 else [])
    keys.update(given_words[:1])
    return frozenset(key for key in keys if key)
