"""What the book already holds that a criterion may ask for, for completion while typing."""

import apsw

from netplanner.domain.text import search_terms, search_tokens
from netplanner.domain.words import CriterionKey

# People looked at for one completion: enough for the common titles, few enough for every key stroke.
_LOOKED_AT = 500

_BY_WORDS = {
    CriterionKey.ROLE: "SELECT c.title FROM contact_search s JOIN contact c ON c.id = s.rowid "
    "WHERE contact_search MATCH ? AND c.deleted IS NULL LIMIT ?",
    CriterionKey.COMPANY: "SELECT c.organization FROM contact_search s JOIN contact c ON c.id = s.rowid "
    "WHERE contact_search MATCH ? AND c.deleted IS NULL LIMIT ?",
    CriterionKey.CITY: "SELECT a.city FROM contact_search s JOIN address a ON a.contact_id = s.rowid "
    "WHERE contact_search MATCH ? LIMIT ?",
}
_BY_NAME = {
    CriterionKey.TAG: "SELECT name FROM tag ORDER BY folded",
    CriterionKey.GROUP: "SELECT name FROM network_group WHERE deleted IS NULL ORDER BY name",
    CriterionKey.INDUSTRY: "SELECT DISTINCT industry FROM company WHERE industry <> '' ORDER BY industry",
    CriterionKey.SIZE: "SELECT DISTINCT size FROM company WHERE size <> '' ORDER BY size",
}


def suggest(connection: apsw.Connection, key: CriterionKey, text: str, limit: int = 8) -> list[str]:
    """Values of the book that hold the words of `text` as beginnings, the most frequent first.

    Countries are not read from the book: the caller knows them all.
    """
    terms = search_terms(text)
    if key in _BY_WORDS:
        if not terms:
            return []
        match = " AND ".join(f'"{term}"*' for term in terms)
        rows = connection.execute(_BY_WORDS[key], (match, _LOOKED_AT))
    elif key in _BY_NAME:
        rows = connection.execute(_BY_NAME[key])
    else:
        return []
    counts: dict[str, int] = {}
    for (value,) in rows:
        if value and _holds(str(value), terms):
            counts[str(value)] = counts.get(str(value), 0) + 1
    return sorted(counts, key=lambda value: -counts[value])[:limit]


def _holds(value: str, terms: list[str]) -> bool:
    words = search_tokens(value)
    return all(any(word.startswith(term) for word in words) for term in terms)
