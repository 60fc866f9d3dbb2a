"""What an import asks of the book and writes beside the contacts: matches, bases for the next merge, the log."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

import apsw

from netplanner.domain.contact import CardSource, Contact
from netplanner.storage.store import Step

# (profile, email or phone; normal form) of what a card can be recognised by.
Key = tuple[str, str]


class Match(NamedTuple):
    """A contact of the book that a card may be.

    `reason`: card, uid, profile, email or phone. Those `trashed` stay away. A person merged into another answers as
    the other.
    """

    contact_id: int
    reason: str
    trashed: bool
    name: str


class ImportEntry(NamedTuple):
    """An import that was made: when (an instant in UTC), from which files, and what became of their records."""

    id: int
    started: str
    source: str
    files: tuple[str, ...]
    added: int
    updated: int
    unchanged: int
    skipped: int
    failed: int


class StoredRecord(NamedTuple):
    """What became of one record that wasn't unchanged. `name` is the person's as it is now, "" for who never came in.

    `file` is the name of the file, `part` the file inside an archive that `line` is of.
    """

    file: str
    part: str
    line: int
    action: str
    contact_id: int | None
    name: str
    reason: str
    values: Mapping[str, object]
    changed: tuple[str, ...]


class Base(NamedTuple):
    """A card as it last came from a source."""

    source: str
    hash: int
    card: CardSource


_FOUND = (
    "coalesce(m.id, c.id), coalesce(m.deleted, CASE WHEN m.id IS NULL THEN c.deleted END) IS NOT NULL AS trashed, "
    "coalesce(m.display_name, c.display_name)"
)
_MERGED = "LEFT JOIN contact m ON m.id = c.merged_into "


def same_cards(connection: apsw.Connection, hashes: Sequence[int]) -> dict[int, Match]:
    """By hash, the contacts that these very cards were last imported into."""
    sql = (
        "SELECT b.hash, " + _FOUND + " FROM json_each(?) j CROSS JOIN import_base b ON b.hash = j.value "  # noqa: S608 - constants
        "JOIN contact c ON c.id = b.contact_id " + _MERGED + "ORDER BY trashed DESC"
    )
    rows = connection.execute(sql, (json.dumps(hashes),))
    return {card_hash: Match(contact_id, "card", bool(trashed), name) for card_hash, contact_id, trashed, name in rows}


def known_marks(connection: apsw.Connection, uids: Sequence[str], keys: Sequence[Key]) -> set[object]:
    """Those of the uids and keys that a contact of the book bears."""
    found: set[object] = set()
    uid_sql = "SELECT c.uid FROM json_each(?) j CROSS JOIN contact c ON c.uid = j.value"
    found.update(uid for (uid,) in connection.execute(uid_sql, (json.dumps(uids),)))
    points = [normal for kind, normal in keys if kind != "profile"]
    point_sql = (
        "SELECT p.kind, p.normal FROM json_each(?) j CROSS JOIN contact_point p ON p.normal = j.value "
        "WHERE p.normal <> '' AND p.kind IN ('email', 'phone')"
    )
    found.update(connection.execute(point_sql, (json.dumps(points),)))
    profiles = [normal for kind, normal in keys if kind == "profile"]
    profile_sql = (
        "SELECT 'profile', p.normal FROM json_each(?) j CROSS JOIN profile p ON p.normal = j.value WHERE p.normal <> ''"
    )
    found.update(connection.execute(profile_sql, (json.dumps(profiles),)))
    return found


def by_uid(connection: apsw.Connection, uid: str) -> Match | None:
    """The contact of that uid; a merged person's old uid answers with the one merged into."""
    sql = "SELECT " + _FOUND + " FROM contact c " + _MERGED + "WHERE c.uid = ?"  # noqa: S608 - constants
    row = connection.execute(sql, (uid,)).fetchone()
    return Match(row[0], "uid", bool(row[1]), row[2]) if row else None


def by_id(connection: apsw.Connection, contact_id: int) -> Match | None:
    """The contact of that id, as the user decided; a merged person's old id answers with the one merged into."""
    sql = "SELECT " + _FOUND + " FROM contact c " + _MERGED + "WHERE c.id = ?"  # noqa: S608 - constants
    row = connection.execute(sql, (contact_id,)).fetchone()
    return Match(row[0], "decided", bool(row[1]), row[2]) if row else None


def by_keys(connection: apsw.Connection, keys: Iterable[Key]) -> Iterator[Match]:
    """Contacts that bear one of `keys`, in the order of the keys; the oldest first, those in the trash last."""
    for kind, normal in keys:
        sql, values = (_BY_PROFILE, (normal,)) if kind == "profile" else (_BY_POINT, (normal, kind))
        for contact_id, trashed, name in connection.execute(sql, values).fetchall():
            yield Match(contact_id, kind, bool(trashed), name)


_SELECT_FOUND = "SELECT DISTINCT " + _FOUND
_BY_PROFILE = (
    _SELECT_FOUND
    + " FROM profile p JOIN contact c ON c.id = p.contact_id "
    + _MERGED
    + "WHERE p.normal = ? AND p.normal <> '' ORDER BY 2, 1"
)
_BY_POINT = (
    _SELECT_FOUND
    + " FROM contact_point p JOIN contact c ON c.id = p.contact_id "
    + _MERGED
    + "WHERE p.normal = ? AND p.normal <> '' AND p.kind = ? ORDER BY 2, 1"
)


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


def without_tie(connection: apsw.Connection, ids: Iterable[int]) -> list[int]:
    """Those of `ids` whose tie is undecided."""
    sql = "SELECT id FROM contact WHERE tie = '' AND id IN (SELECT value FROM json_each(?))"
    return [contact_id for (contact_id,) in connection.execute(sql, (json.dumps(list(ids)),))]


def bases_of(connection: apsw.Connection, contact_id: int) -> list[Base]:
    """The cards of a contact as they last came, the newest first."""
    rows = connection.execute(
        "SELECT b.source, b.hash, b.version, coalesce(b.lines, c.lines, '') FROM import_base b "
        "LEFT JOIN card c USING (contact_id) WHERE b.contact_id = ? ORDER BY b.imported DESC, b.rowid DESC",
        (contact_id,),
    )
    return [
        Base(source, card_hash, CardSource(version, tuple(lines.split("\n"))))
        for source, card_hash, version, lines in rows
    ]


def has_namesakes(connection: apsw.Connection, contact_id: int) -> bool:
    """Whether a contact is known not to be the same as another it could be taken for."""
    sql = "SELECT 1 FROM not_same WHERE first_id = ?1 UNION ALL SELECT 1 FROM not_same WHERE second_id = ?1 LIMIT 1"
    return connection.execute(sql, (contact_id,)).fetchone() is not None


def set_apart(step: Step, pairs: Iterable[tuple[int, int]]) -> None:
    """Remembers that two contacts who bear one uid are two."""
    step.connection.executemany(
        "INSERT INTO not_same(first_id, second_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
        [(min(pair), max(pair)) for pair in pairs],
    )


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
    records: Iterable[Sequence[object]],
    contacts: Iterable[tuple[int, str]],
) -> int:
    """Records an import with its counts and the action on each (contact id, action).

    `records` are (number of the file, part, line, action, contact id, reason, values, changed fields). They bear no
    names: who is erased must not go on standing here.
    """
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
            _json_list(records),
        ),
    )
    import_id = step.connection.last_insert_rowid()
    step.connection.executemany(
        "INSERT INTO import_record(import_id, contact_id, action) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        ((import_id, contact_id, action) for contact_id, action in contacts),
    )
    return import_id


def _json_list(records: Iterable[Sequence[object]]) -> str:
    """A JSON array made one record at a time: there may be very many."""
    encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=str).encode
    text = bytearray()
    for record in records:
        text += b"," if text else b"["
        text += encode(record).encode("utf-8", "replace")
    return (text + b"]").decode() if text else "[]"


def last_imports(connection: apsw.Connection, limit: int = 50) -> list[ImportEntry]:
    """The imports made, the newest first."""
    rows = connection.execute(
        "SELECT id, started, source, files, added, updated, unchanged, skipped, failed FROM import_log "
        "ORDER BY id DESC LIMIT ?",
        (limit,),
    )
    return [ImportEntry(row[0], row[1], row[2], tuple(json.loads(row[3])), *row[4:]) for row in rows]


def exists(connection: apsw.Connection, import_id: int) -> bool:
    return connection.execute("SELECT 1 FROM import_log WHERE id = ?", (import_id,)).fetchone() is not None


def import_report_of(connection: apsw.Connection, import_id: int) -> list[StoredRecord]:
    """What became of the records of an import, in order, without those that changed nothing; [] for an unknown one."""
    row = connection.execute("SELECT files, report FROM import_log WHERE id = ?", (import_id,)).fetchone()
    if row is None:
        return []
    files, records = json.loads(row[0]), json.loads(row[1] or "[]")
    names = dict(
        connection.execute(
            "SELECT c.id, c.display_name FROM import_record r JOIN contact c ON c.id = r.contact_id "
            "WHERE r.import_id = ?",
            (import_id,),
        ).fetchall()
    )
    return [
        StoredRecord(
            files[number], part, line, action, contact_id, names.get(contact_id, ""), reason, values, tuple(changed)
        )
        for number, part, line, action, contact_id, reason, values, changed in records
    ]


def people_of(connection: apsw.Connection, import_id: int, *, added_only: bool = False) -> list[int]:
    """The people whom an import added or updated and who are there still, ascending."""
    rows = connection.execute(
        "SELECT r.contact_id FROM import_record r JOIN contact c ON c.id = r.contact_id "
        "WHERE r.import_id = ? AND c.deleted IS NULL AND (r.action = 'add' OR NOT ?) ORDER BY 1",
        (import_id, added_only),
    )
    return [contact_id for (contact_id,) in rows]
