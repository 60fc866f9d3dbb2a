"""Reads LinkedIn's files: connections and invitations row by row, messages gathered by person."""

import io
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import BinaryIO, Final, NamedTuple

from netplanner.domain.contact import Contact, ContactPoint
from netplanner.domain.history import ConnectedSeen, InvitationSeen, Seen
from netplanner.domain.normal import url_key
from netplanner.domain.text import fold
from netplanner.formats.linkedin.dates import date_and_time
from netplanner.formats.linkedin.heads import CONNECTIONS, INVITATIONS, MESSAGES, Head, find_head
from netplanner.formats.linkedin.messages import MOST_MESSAGES, Conversations
from netplanner.formats.linkedin.person import PLATFORM, marks_of, name_of, plain_text, put_address
from netplanner.formats.records import CardError, CardRecord
from netplanner.formats.records_card import as_card
from netplanner.formats.table.lines import LONGEST, Lines
from netplanner.formats.table.rows import Row, rows
from netplanner.formats.table.shape import MOST_COLUMNS
from netplanner.formats.vcard.streams import failed, records_of, unreadable

_DIRECTIONS: Final = {"out": "out", "aus": "out", "udg": "out", "in": "in", "ein": "in", "ind": "in"}


class _Table(NamedTuple):
    """One of LinkedIn's tables that is being read."""

    head: Head
    rows: Iterator[Row]

    def cell(self, row: Row, field: str) -> str:
        place = self.head.columns.get(field, -1)
        return row.cells[place].strip() if 0 <= place < len(row.cells) else ""


def read_linkedin(source: BinaryIO | bytes | Path, me: frozenset[str] = frozenset()) -> Iterator[CardRecord]:
    """The records of Connections.csv, Invitations.csv or messages.csv, known by its head; raises nothing.

    A row is a record; messages make one of each person written with, where the user is known by `me` (normalised
    addresses of profiles, and names) or else by being in most conversations.

    Errors: `empty`, `no_cards` (also for a head that isn't LinkedIn's), `file_unreadable`, `line_too_long`,
    `unclosed_quote`, `too_many_columns`, `too_many_messages`, `no_direction` (an invitation that doesn't say who sent
    it), `own_name_unknown` (messages of which nobody can say who is the user), and what a card can't hold.
    """
    return records_of(source, lambda stream: _read_stream(stream, me))


def own_name(start: bytes) -> frozenset[str]:
    """The user's name in Profile.csv, of which these are the first bytes."""
    sample = rows(Lines(io.BytesIO(start)).sample_lines(), ",")
    head, row = next(sample, None), next(sample, None)
    if head is None or row is None or row.reason or len(row.cells) < 2:
        return frozenset()
    # The first two columns in every language.
    given, family, *_ = row.cells
    return frozenset({fold(name_of(f"{given} {family}"))} - {""})


def own_marks(stream: BinaryIO) -> frozenset[str]:
    """What Invitations.csv says of the user: the names and addresses of who sent the outgoing ones."""
    table = _open(Lines(stream))
    if table is None or table.head.kind != INVITATIONS:
        return frozenset()
    found: set[str] = set()
    for row in table.rows:
        direction = _direction(table, row, frozenset())
        if direction:
            sender = direction == "out"
            url = table.cell(row, "inviter" if sender else "invitee")
            found.update(marks_of(name_of(table.cell(row, "from" if sender else "to")), url))
    return frozenset(found)


def _read_stream(stream: BinaryIO, me: frozenset[str]) -> Iterator[CardRecord]:
    lines = Lines(stream)
    table = _open(lines)
    if table is None:
        if lines.error is not None:
            yield unreadable(1, lines.error)
        else:
            yield failed(1, b"", "no_cards" if lines.sample.strip() else "empty")
        return
    marks = frozenset(chain.from_iterable((fold(mark), url_key(mark)) for mark in me)) - {""}
    line = 0
    for record in _records(table, marks):
        line = record.line
        yield record
    if lines.error is not None:
        yield unreadable(line or 1, lines.error)
    elif not line:
        yield failed(1, b"", "no_cards")


def _open(lines: Lines) -> _Table | None:
    head = find_head(line.text for line in lines.sample_lines())
    if head is None:
        return None
    below = iter(lines)
    for _ in range(head.line):
        next(below, None)
    # The head again: files that somebody put together, or rejects.
    found = (row for row in rows(below, head.delimiter) if row.text != head.text)
    numbered = (_bounded(row._replace(line=row.line + head.line)) for row in found)
    return _Table(head, numbered)


def _bounded(row: Row) -> Row:
    """The row, failed where it has more cells than any table."""
    return row._replace(cells=[], reason="too_many_columns") if len(row.cells) > MOST_COLUMNS else row


def _records(table: _Table, me: frozenset[str]) -> Iterator[CardRecord]:
    if table.head.kind == MESSAGES:
        yield from _messages(table, me)
        return
    read = _connection if table.head.kind == CONNECTIONS else _invitation
    for row in table.rows:
        if row.reason:
            yield _failed_row(table, row)
            continue
        try:
            contact, history, others = read(table, row, me)
            as_card(contact, others, line=row.line)
        except CardError as error:
            yield CardRecord(row.line, _raw(table, row), None, error)
        else:
            yield CardRecord(row.line, _raw(table, row), contact, None, "", history)


def _messages(table: _Table, me: frozenset[str]) -> Iterator[CardRecord]:
    conversations = Conversations()
    for row in table.rows:
        if row.reason:
            yield _failed_row(table, row)
        elif conversations.is_full:
            yield failed(row.line, b"", "too_many_messages", limit=MOST_MESSAGES)
            break
        else:
            conversations.add(row.line, {name: table.cell(row, name) for name in table.head.columns})
    yield from conversations.records(me)


_Read = tuple[Contact, tuple[Seen, ...], Sequence[tuple[str, str]]]


def _connection(table: _Table, row: Row, me: frozenset[str]) -> _Read:
    contact = Contact(
        given=table.cell(row, "given"),
        family=table.cell(row, "family"),
        organization=table.cell(row, "company"),
        title=table.cell(row, "position"),
    )
    if email := table.cell(row, "email"):
        contact.emails.append(ContactPoint(email))
    put_address(contact, table.cell(row, "url"))
    others = _others(table, row)
    if contact == Contact() and not others:
        # A connection that is closed: nothing but a date is left.
        return contact, (), ()
    written = table.cell(row, "connected")
    on, _ = date_and_time(written)
    if written and not on:
        others.append((table.head.names[table.head.columns["connected"]], written))
    return contact, (ConnectedSeen(PLATFORM, on),), others


def _others(table: _Table, row: Row) -> list[tuple[str, str]]:
    """The cells of columns that we don't know, and those beyond the head."""
    known = set(table.head.columns.values())
    names = table.head.names
    return [
        (names[place].strip() if place < len(names) else "", text)
        for place, cell in enumerate(row.cells)
        if place not in known and (text := cell.strip())
    ]


def _invitation(table: _Table, row: Row, me: frozenset[str]) -> _Read:
    direction = _direction(table, row, me)
    if not direction:
        raise CardError(row.line, "no_direction")
    name, url = ("to", "invitee") if direction == "out" else ("from", "inviter")
    contact = Contact(fn=name_of(table.cell(row, name)) or None)
    put_address(contact, table.cell(row, url))
    if contact == Contact():
        return contact, (), ()
    sent_on, _ = date_and_time(table.cell(row, "sent"))
    seen = InvitationSeen(PLATFORM, direction, sent_on, plain_text(table.cell(row, "text")))
    return contact, (seen,), ()


def _direction(table: _Table, row: Row, me: frozenset[str]) -> str:
    """ "out", "in", or "" where it isn't said and neither side is known to be the user."""
    word = fold(table.cell(row, "direction"))
    found = _DIRECTIONS.get(word[:3]) or _DIRECTIONS.get(word[:2])
    if found is not None:
        return found
    if not marks_of(table.cell(row, "from"), table.cell(row, "inviter")).isdisjoint(me):
        return "out"
    return "" if marks_of(table.cell(row, "to"), table.cell(row, "invitee")).isdisjoint(me) else "in"


def _failed_row(table: _Table, row: Row) -> CardRecord:
    limit = {"line_too_long": LONGEST, "too_many_columns": MOST_COLUMNS}.get(row.reason)
    return failed(row.line, _raw(table, row), row.reason, **({"limit": limit} if limit else {}))


def _raw(table: _Table, row: Row) -> bytes:
    """The head and the row: alone it couldn't be read again."""
    return f"{table.head.text}\n{row.text}\n".encode("utf-8", "replace")
