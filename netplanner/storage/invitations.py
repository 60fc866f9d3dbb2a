"""What an invitation is judged by: what is known of the recipient, who else bears a name, what was written before."""

from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

import apsw

from netplanner.domain.names import name_keys
from netplanner.domain.normal import url_key
from netplanner.domain.template import my_values
from netplanner.domain.text import fold

# How many people who hold the words of a name anywhere in their cards are looked at: one that bears it is enough.
_MOST_LOOKED_AT = 5000
# Among how many of the latest plans earlier invitations are looked for: a book without any is not read whole.
_LATEST_PLANS = 100_000


class Surroundings(NamedTuple):
    """What the book knows around a contact, besides the card.

    `groups` and `events` are names, `linked` (id, display name, given name, nickname) of contacts linked to this one,
    `group_mates` the ids of those in one group with it, `company` other names of the company.
    """

    groups: tuple[str, ...]
    events: tuple[str, ...]
    linked: tuple[tuple[int, str, str, str], ...]
    group_mates: frozenset[int]
    company: tuple[str, ...]


class EarlierText(NamedTuple):
    """The why of an earlier invitation with its recipient's name and facts."""

    why: str
    facts: tuple[str, ...]


def surroundings(connection: apsw.Connection, contact_id: int) -> Surroundings:
    own = (contact_id,)
    groups = connection.execute(
        "SELECT g.name FROM membership m JOIN network_group g ON g.id = m.group_id "
        "WHERE m.contact_id = ? AND g.deleted IS NULL ORDER BY g.name",
        own,
    ).fetchall()
    events = connection.execute(
        "SELECT a.what FROM attendance t JOIN activity a ON a.id = t.activity_id "
        "WHERE t.contact_id = ? AND a.deleted IS NULL AND a.what <> '' ORDER BY a.planned_on DESC",
        own,
    ).fetchall()
    linked = connection.execute(
        "SELECT c.id, c.display_name, c.given, c.nickname FROM contact c WHERE c.deleted IS NULL AND c.id IN "
        "(SELECT to_id FROM contact_link WHERE from_id = ?1 UNION SELECT from_id FROM contact_link WHERE to_id = ?1) "
        "ORDER BY c.sort_key, c.id",
        own,
    ).fetchall()
    mates = connection.execute(
        "SELECT DISTINCT other.contact_id FROM membership m JOIN network_group g ON g.id = m.group_id "
        "JOIN membership other ON other.group_id = m.group_id WHERE m.contact_id = ?1 AND g.deleted IS NULL "
        "AND other.contact_id <> ?1",
        own,
    ).fetchall()
    company = connection.execute(
        "SELECT co.name FROM contact c JOIN company co ON co.id = c.company_id WHERE c.id = ?", own
    ).fetchall()
    return Surroundings(
        tuple(name for (name,) in groups),
        tuple(what for (what,) in events),
        tuple(linked),
        frozenset(mate for (mate,) in mates),
        tuple(name for (name,) in company),
    )


def last_talk(connection: apsw.Connection, contact_id: int) -> tuple[str, str] | None:
    """The ISO day of the last touch with an answer and what was noted of it, None where there was none."""
    row = connection.execute(
        "SELECT happened_on, text FROM interaction WHERE contact_id = ? AND direction <> 'out' "
        "ORDER BY happened_on DESC, at_time DESC, id DESC LIMIT 1",
        (contact_id,),
    ).fetchone()
    return (row[0], row[1]) if row else None


def own_card(connection: apsw.Connection) -> dict[str, str]:
    """What the user's own card fills into a text: see `domain.template.my_values`."""
    row = connection.execute("SELECT name, title, organization, email, phone FROM me WHERE id = 1").fetchone()
    return my_values(*row) if row else {}


def own_names(connection: apsw.Connection) -> tuple[str, ...]:
    """The user's name and company, those that are known."""
    row = connection.execute("SELECT name, organization FROM me WHERE id = 1").fetchone()
    return tuple(filter(None, row or ()))


def own_marks(connection: apsw.Connection) -> frozenset[str]:
    """The user's name, folded, and the normal forms of their profiles: by them they are known in an export."""
    (name,) = connection.execute("SELECT name FROM me WHERE id = 1").fetchone()
    urls = connection.execute("SELECT url FROM my_profile WHERE url <> ''")
    return frozenset(filter(None, (fold(name), *(url_key(url) for (url,) in urls))))


def earlier_texts(connection: apsw.Connection, limit: int, *, without: int = 0) -> list[EarlierText]:
    """The last invitations that were planned or sent, newest first, leaving out the plan `without`."""
    rows = connection.execute(
        "SELECT o.why, c.display_name, c.given, c.family, c.organization, c.title, c.role, "
        "coalesce((SELECT a.city FROM address a WHERE a.contact_id = c.id ORDER BY a.position LIMIT 1), '') "
        "FROM (SELECT id, why FROM outreach WHERE kind = 'invite' AND why <> '' AND deleted IS NULL AND id <> ?1 "
        "AND status <> 'skipped' AND id > (SELECT coalesce(max(id), 0) FROM outreach) - ?3 "
        "ORDER BY id DESC LIMIT ?2) o "
        "LEFT JOIN outreach_contact oc ON oc.outreach_id = o.id AND oc.position = 0 "
        "LEFT JOIN contact c ON c.id = oc.contact_id ORDER BY o.id DESC",
        (without, limit, _LATEST_PLANS),
    )
    return [EarlierText(row[0], tuple(filter(None, row[1:]))) for row in rows]


def between(connection: apsw.Connection, contact_id: int, platform: str) -> list[tuple[str, str, str, str, str]]:
    """The invitations between the user and somebody on a platform: direction, state, day sent, day answered (each ""
    where it is not known), text."""
    return connection.execute(
        "SELECT direction, state, coalesce(sent_on, ''), coalesce(answered_on, ''), text FROM invitation "
        "WHERE contact_id = ? AND platform = ? ORDER BY id",
        (contact_id, platform),
    ).fetchall()


def connected_on(connection: apsw.Connection, contact_id: int, platform: str) -> str | None:
    """Since when the user is connected with somebody on a platform; None where they are not known to be."""
    row = connection.execute(
        "SELECT connected_on FROM profile WHERE contact_id = ? AND platform = ? AND connected_on IS NOT NULL "
        "ORDER BY connected_on LIMIT 1",
        (contact_id, platform),
    ).fetchone()
    return row[0] if row else None


class NameFinder:
    """Finds who bears a name, for `domain.invitation`: a `NameLookup` on the book's word index.

    Answers are kept, since a text is judged again at every key. `familiar` people are always found by their names,
    of all others one bearer is enough.
    """

    def __init__(self, connection: apsw.Connection, familiar: Iterable[tuple[int, str, str, str]] = ()) -> None:
        self._connection = connection
        self._known: dict[str, set[int]] = {}
        self._familiar: dict[str, set[int]] = {}
        for person, display_name, given, nickname in familiar:
            for key in name_keys(display_name, given, nickname):
                self._familiar.setdefault(key, set()).add(person)

    def __call__(self, keys: Collection[str]) -> Mapping[str, Collection[int]]:
        for key in keys:
            if key not in self._known:
                self._known[key] = self._familiar.get(key, set()) | self._one_bearer(key)
        return {key: self._known[key] for key in keys if self._known[key]}

    def _one_bearer(self, key: str) -> set[int]:
        match = " AND ".join('"' + word.replace('"', '""') + '"' for word in key.split())
        if not match:
            return set()
        rows = self._connection.execute(
            "SELECT c.id, c.display_name, c.given, c.nickname FROM (SELECT rowid AS id FROM contact_search "
            "WHERE contact_search MATCH ? LIMIT ?) hit JOIN contact c ON c.id = hit.id "
            "WHERE c.deleted IS NULL AND c.kind <> 'org'",
            (match, _MOST_LOOKED_AT),
        )
        for person, display_name, given, nickname in rows:
            if key in name_keys(display_name, given, nickname):
                return {person}
        return set()
