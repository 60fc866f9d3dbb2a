"""Which two of the book are worth a closer look: those who share an address, a page, or nearly a name.

Everybody is put into blocks by what two records of one person have in common. Only within a block are two compared,
and no block grows beyond a bound: what hundreds share says nothing of two.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from itertools import combinations

from netplanner.domain.duplicates import compare_names, nickname_keys, profile_key
from netplanner.domain.progress import Progress
from netplanner.storage import duplicates
from netplanner.storage.database import Connection

Pair = tuple[int, int]

# People with one e-mail or phone: beyond so many it is a switchboard.
_MOST_SHARING = 20
# People of exactly one name: beyond so many the name alone says nothing, and only marks and companies join them.
_MOST_OF_ONE_NAME = 12
# People of one block of names; larger ones are sorted and each is compared with the next few.
_MOST_NAMESAKES = 60
_NEXT_FEW = 6
_SHARED_BY = 3
# As short as a typing slip seldom reaches, as long as keeps blocks small.
_BEGINNING = 3
_ALIKE = 90.0
_PLAIN_PAGE = re.compile(r"linkedin\.com/in/([a-z0-9._-]+)", re.ASCII).fullmatch


def likely_pairs(connection: Connection, progress: Progress) -> tuple[set[Pair], frozenset[str]]:
    """Pairs of ids, the lower first, and the e-mails and phones that several people bear. Raises Cancelled."""
    names = duplicates.names(connection)
    progress.report(10, 100)
    pairs, shared = _by_marks(connection, names)
    progress.report(20, 100)
    companies = duplicates.companies(connection)
    namesakes, rare = _by_whole_name(names)
    pairs |= namesakes
    progress.report(30, 100)
    pairs |= _by_company(names, companies)
    progress.report(40, 100)
    pairs |= _without_company(rare, companies)
    progress.report(50, 100)
    return pairs, shared


def _by_marks(connection: Connection, names: dict[int, tuple[str, ...]]) -> tuple[set[Pair], frozenset[str]]:
    pairs: set[Pair] = set()
    shared: set[str] = set()
    for mark, ids in duplicates.sharing(connection):
        bearers = [contact_id for contact_id in ids if contact_id in names]
        if len({" ".join(sorted(names[contact_id])) for contact_id in bearers}) >= _SHARED_BY:
            shared.add(mark)
        if len(bearers) <= _SHARED_BY:
            pairs.update(combinations(bearers, 2))
        elif len(bearers) <= _MOST_SHARING:
            pairs.update(_of_like_names(bearers, names))
    for page_of in _pages(connection):
        pairs.update(combinations(sorted(page_of)[:_MOST_SHARING], 2))
    return pairs, frozenset(shared)


def _pages(connection: Connection) -> Iterable[set[int]]:
    """Who has one page of their own: country and mobile hosts lead to the same one."""
    pages: dict[str, set[int]] = {}
    for normal, contact_id in duplicates.profiles(connection):
        # The usual form needs no taking apart.
        plain = _PLAIN_PAGE(normal)
        if key := f"linkedin:{plain[1]}" if plain else profile_key(normal):
            pages.setdefault(key, set()).add(contact_id)
    return [ids for ids in pages.values() if len(ids) > 1]


def _of_like_names(ids: Collection[int], names: dict[int, tuple[str, ...]]) -> Iterable[Pair]:
    for first, second in combinations(sorted(ids), 2):
        if compare_names(names[first], names[second]) != "different_name":
            yield first, second


def _by_whole_name(names: dict[int, tuple[str, ...]]) -> tuple[set[Pair], dict[int, tuple[str, ...]]]:
    """The pairs of the same words in any order, and everybody's name that isn't too many people's."""
    blocks: dict[str, list[int]] = {}
    for contact_id, words in names.items():
        blocks.setdefault(" ".join(sorted(words)) if len(words) > 1 else "".join(words), []).append(contact_id)
    blocks.pop("", None)
    pairs: set[Pair] = set()
    rare: dict[int, tuple[str, ...]] = {}
    for ids in blocks.values():
        if len(ids) > _MOST_OF_ONE_NAME:
            continue
        rare.update((contact_id, names[contact_id]) for contact_id in ids)
        if len(ids) > 1:
            pairs.update(combinations(sorted(ids), 2))
    return pairs, rare


def _bounded(ids: Sequence[int]) -> Iterable[Pair]:
    if len(ids) <= _MOST_NAMESAKES:
        return combinations(ids, 2)
    return (
        (first, second) if first < second else (second, first)
        for place, first in enumerate(ids)
        for second in ids[place + 1 : place + 1 + _NEXT_FEW]
    )


def _by_company(names: dict[int, tuple[str, ...]], companies: dict[int, int]) -> set[Pair]:
    """Colleagues with a word of their names in common."""
    staff: dict[int, list[int]] = {}
    for contact_id, company in companies.items():
        if contact_id in names:
            staff.setdefault(company, []).append(contact_id)
    pairs: set[Pair] = set()
    for colleagues in staff.values():
        if len(colleagues) < 2:
            continue
        blocks: dict[str, list[int]] = {}
        for contact_id in colleagues:
            for word in set(names[contact_id]):
                if len(word) > 1:
                    blocks.setdefault(word, []).append(contact_id)
        for ids in blocks.values():
            if len(ids) > 1:
                pairs.update(_like(ids, names))
    return pairs


def _like(ids: Sequence[int], names: dict[int, tuple[str, ...]]) -> Iterable[Pair]:
    by_name = sorted(ids, key=lambda contact_id: names[contact_id]) if len(ids) > _MOST_NAMESAKES else sorted(ids)
    for first, second in _bounded(by_name):
        if compare_names(names[first], names[second]) not in ("different_name", "same_given_name"):
            yield (first, second) if first < second else (second, first)


def _without_company(names: dict[int, tuple[str, ...]], companies: dict[int, int]) -> set[Pair]:
    """Those with nearly one name, where at least one's company is not known: two companies would outweigh it."""
    if names.keys() <= companies.keys():
        return set()
    blocks: dict[object, list[int]] = {}
    for contact_id, words in names.items():
        if len(words) < 2:
            continue
        low, high = min(words), max(words)
        blocks.setdefault((low[:_BEGINNING], high[:_BEGINNING]), []).append(contact_id)
        for key in nickname_keys(words):
            blocks.setdefault(key, []).append(contact_id)
    pairs: set[Pair] = set()
    for ids in blocks.values():
        if len(ids) > 1 and any(contact_id not in companies for contact_id in ids):
            pairs.update(_alike(ids, names, companies))
    return pairs


def _alike(ids: Sequence[int], names: dict[int, tuple[str, ...]], companies: dict[int, int]) -> Iterable[Pair]:
    from rapidfuzz.fuzz import ratio

    texts = {contact_id: " ".join(sorted(names[contact_id])) for contact_id in ids}
    by_name = sorted(texts, key=texts.__getitem__)
    for first, second in _bounded(by_name):
        if first in companies and second in companies:
            continue
        near = ratio(texts[first], texts[second], score_cutoff=_ALIKE)
        if near or compare_names(names[first], names[second]) in ("nickname", "longer_name"):
            yield (first, second) if first < second else (second, first)
