"""What an import asks of the book and writes beside the contacts: matches, bases for the next merge, the log."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

import apsw

from netplanner.domain.contact import CardSource, Contact
from netplanner.domain.text import fold
from netplanner.storage.contact_writes import normal_form
from netplanner.storage.locale import Locale
from netplanner.storage.store import Step


class Match(NamedTuple):
    """A contact of the book that a card may be.

    `reason`: card, uid, profile, email or phone. Those `trashed` stay away.
    """

    contact_id: int
    reason: str
    trashed: bool


def same_card(connection: apsw.Connection, card_hash: int) -> Match | None:
    """The contact this very card was last imported into."""
    row = connection.execute(
        "SELECT c.id, 'card', c.deleted IS NOT NULL FROM import_base b JOIN contact c ON c.id = b.contact_id "
        "WHERE b.hash = ?",
        (card_hash,),
    ).fetchone()
    return Match(row[0], row[1], bool(row[2])) if row else None


def by_uid(connection: apsw.Connection, uid: str) -> Match | None:
    """The contact of that uid; a merged person's old uid answers with the one merged into."""
    row = connection.execute(
        "SELECT coalesce(m.id, c.id), coalesce(m.deleted, CASE WHEN m.id IS NULL THEN c.deleted END) IS NOT NULL "
        "FROM contact c LEFT JOIN contact m ON m.id = c.merged_into WHERE c.uid = ?",
        (uid,),
    ).fetchone()
    return Match(row[0], "uid", bool(row[1])) if row else None


def by_address(connection: apsw.Connection, contact: Contact, locale: Locale) -> Iterator[Match]:
    """Contacts that share a profile, an e-mail address or a phone number with a card, in this order; oldest first."""
    for key in address_keys(contact, locale):
        kind, normal = key
        if kind == "profile":
            sql = (
                "SELECT DISTINCT c.id, c.deleted IS NOT NULL FROM profile p JOIN contact c ON c.id = p.contact_id "
                "WHERE p.normal = ? AND p.normal <> '' ORDER BY 2, 1"
            )
            found = connection.execute(sql, (normal,)).fetchall()
        else:
            sql = (
                "SELECT DISTINCT c.id, c.deleted IS NOT NULL FROM contact_point p "
                "JOIN contact c ON c.id = p.contact_id WHERE p.normal = ? AND p.normal <> '' AND p.kind = ? ORDER BY 2, 1"
            )
            found = connection.execute(sql, (normal, kind)).fetchall()
        for contact_id, trashed in found:
            yield Match(contact_id, kind, bool(trashed))


def address_keys(contact: Contact, locale: Locale) -> list[tuple[str, str]]:
    """(kind, normal form) of everything a card can be recognised by, strongest first."""
    region = contact.country or locale.region
    values = [
        *(("profile", normal_form("url", profile.url, region)) for profile in contact.profiles),
        *(("email", normal_form("email", point.value, region)) for point in contact.emails),
        *(("phone", normal_form("phone", point.value, region)) for point in contact.phones),
    ]
    return [key for key in values if key[1]]


def name_of(connection: apsw.Connection, contact_id: int) -> Contact:
    """A contact with its names alone, to compare with another's."""
    row = connection.execute(
        "SELECT fn, display_name, family, given, additional, nickname, organization, kind FROM contact WHERE id = ?",
        (contact_id,),
    ).fetchone()
    fn, display_name, family, given, additional, nickname, organization, kind = row
    return Contact(
        id=contact_id, fn=fn, display_name=display_name, family=family, given=given, additional=additional,
        nickname=nickname, organization=organization, kind=kind,
    )  # fmt: skip


def without_tag(connection: apsw.Connection, ids: Iterable[int], tag: str) -> list[int]:
    """Those of `ids` that don't have the tag yet."""
    sql = (
        "SELECT value FROM json_each(?) WHERE value NOT IN (SELECT contact_id FROM contact_tag ct "
        "JOIN tag t ON t.id = ct.tag_id WHERE t.folded = ?)"
    )
    return [contact_id for (contact_id,) in connection.execute(sql, (json.dumps(list(ids)), fold(tag)))]


def without_tie(connection: apsw.Connection, ids: Iterable[int]) -> list[int]:
    """Those of `ids` whose tie is undecided."""
    sql = "SELECT id FROM contact WHERE tie = '' AND id IN (SELECT value FROM json_each(?))"
    return [contact_id for (contact_id,) in connection.execute(sql, (json.dumps(list(ids)),))]


def base_of(connection: apsw.Connection, contact_id: int, source: str) -> CardSource | None:
    """The last card from `source`, else the last from anywhere: what a changed card is compared with."""
    row = connection.execute(
        "SELECT b.version, coalesce(b.lines, c.lines, '') FROM import_base b LEFT JOIN card c USING (contact_id) "
        "WHERE b.contact_id = ? ORDER BY b.source = ? DESC, b.imported DESC, b.rowid DESC LIMIT 1",
        (contact_id, source),
    ).fetchone()
    return CardSource(row[0], tuple(row[1].split("\n"))) if row else None


def insert_bases(step: Step, source: str, cards: Iterable[tuple[int, int, str]]) -> None:
    """(contact id, hash, version) of cards just added: their lines stand in `card`."""
    step.connection.executemany(
        "INSERT INTO import_base(contact_id, source, hash, version, imported) VALUES (?, ?, ?, ?, ?)",
        [(contact_id, source, card_hash, version, step.now) for contact_id, card_hash, version in cards],
    )


def keep_base(step: Step, contact_id: int, source: str, card_hash: int, card: CardSource) -> None:
    """Remembers the card that came again, changed."""
    step.connection.execute(
        # While a base says "as in card", the card must not change under it.
        "UPDATE import_base SET lines = (SELECT lines FROM card WHERE card.contact_id = ?1) "
        "WHERE contact_id = ?1 AND lines IS NULL",
        (contact_id,),
    )
    step.connection.execute(
        "INSERT INTO import_base(contact_id, source, hash, version, lines, imported) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT(contact_id, source) DO UPDATE SET hash = excluded.hash, version = excluded.version, "
        "lines = excluded.lines, imported = excluded.imported",
        (contact_id, source, card_hash, card.version, "\n".join(card.lines), step.now),
    )


def log(
    step: Step,
    *,
    source: str,
    files: Sequence[str],
    counts: Mapping[str, int],
    failures: Sequence[Mapping[str, object]],
    contacts: Iterable[tuple[int, str]],
) -> int:
    """Records an import with its counts, its failures and the action on each (contact id, action)."""
    step.connection.execute(
        "INSERT INTO import_log(started, source, files, added, updated, unchanged, skipped, failed, report) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            step.now,
            source,
            json.dumps(list(files), ensure_ascii=False),
            counts["added"],
            counts["updated"],
            counts["unchanged"],
            counts["skipped"],
            counts["failed"],
            json.dumps(list(failures), ensure_ascii=False),
        ),
    )
    import_id = step.connection.last_insert_rowid()
    step.connection.executemany(
        "INSERT INTO import_record(import_id, contact_id, action) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        [(import_id, contact_id, action) for contact_id, action in contacts],
    )
    return import_id
