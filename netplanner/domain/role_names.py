"""Names of roles as people write them: which others mean the same work."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from netplanner.domain.text import search_tokens
from netplanner.resources import json_resource

# The key of the rule setting that holds the user's own groups: lists of names, as they write them.
SETTING = "role_synonyms"
# More than anybody keeps by hand; each name is looked for in every title.
MOST_GROUPS = 200
MOST_NAMES = 50
_LONGEST_NAME = 80


def folded(name: str) -> str:
    """A name as it is compared: its words, without case and marks."""
    return " ".join(search_tokens(name))


@lru_cache(maxsize=1)
def shipped() -> tuple[tuple[str, ...], ...]:
    """The groups of names that come with the program, each from its best known name on."""
    return tuple(tuple(group) for group in json_resource("words/roles.json")["groups"])


def cleaned(groups: object) -> list[list[str]]:
    """Groups of names as they are kept, from whatever a setting or a form holds.

    Names are squeezed and stand once in a group, however they are spelt; a group of one name says nothing and is left
    out. Groups that share a name are one.
    """
    kept: list[list[str]] = []
    for group in groups if isinstance(groups, (list, tuple)) else ():
        names = _names(group)
        keys = {folded(name) for name in names}
        sharing = [other for other in kept if keys & {folded(name) for name in other}]
        kept = [other for other in kept if other not in sharing]
        names = _names([*(name for other in sharing for name in other), *names])
        if names:
            kept.append(names)
    return [names[:MOST_NAMES] for names in kept if len(names) > 1][:MOST_GROUPS]


def _names(group: object) -> list[str]:
    names: dict[str, str] = {}
    for part in group if isinstance(group, (list, tuple)) else ():
        name = " ".join(str(part).split())[:_LONGEST_NAME]
        if key := folded(name):
            names.setdefault(key, name)
    return list(names.values())


def same(value: str, own: Iterable[Sequence[str]] = ()) -> tuple[list[str], list[str]]:
    """The other names of the role `value`: those of the user, and those that come with the program."""
    wanted = folded(value)
    if not wanted:
        return [], []
    seen = {wanted}
    mine = _others(wanted, own, seen)
    return mine, _others(wanted, shipped(), seen)


def _others(wanted: str, groups: Iterable[Sequence[str]], seen: set[str]) -> list[str]:
    found: list[str] = []
    for group in groups:
        keys = [folded(name) for name in group]
        if wanted not in keys:
            continue
        for name, key in zip(group, keys, strict=True):
            if key not in seen:
                seen.add(key)
                found.append(name)
    return found


def joined(own: Iterable[Sequence[str]]) -> list[list[str]]:
    """The user's groups with all names of the shipped groups they share a name with, for matching.

    Somebody who writes "CMO, growth lead" means the marketingchef too.
    """
    found: list[list[str]] = []
    for group in own:
        keys = {folded(name) for name in group}
        known = [names for names in shipped() if keys & {folded(name) for name in names}]
        found.append(_names([*group, *(name for names in known for name in names)]))
    return found


def groups(own: Iterable[Sequence[str]]) -> list[list[str]]:
    """All roles, each with all its names: those that come with the program, joined with the user's."""
    mine = joined(own)
    taken = {folded(name) for group in mine for name in group}
    rest = [list(names) for names in shipped() if not taken & {folded(name) for name in names}]
    return [*rest, *mine]
