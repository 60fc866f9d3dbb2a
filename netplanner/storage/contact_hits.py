"""Where a search found somebody, where it is not in what a list shows of them."""

import json
from collections.abc import Iterable, Iterator, Sequence

import apsw

from netplanner.domain.highlight import highlights

# What a list shows anyway, and the single fields behind it in the order they are worth telling.
_SHOWN = ("display_name", "organization", "title")
_FIELDS = (
    "nickname", "department", "role", "given", "family", "additional", "prefix", "suffix", "birthday", "anniversary",
    "met", "country", "source", "note",
)  # fmt: skip
_ROW = "SELECT id, " + ", ".join((*_SHOWN, *_FIELDS)) + " FROM contact WHERE id IN (SELECT value FROM json_each(?))"  # noqa: S608 - constants
# (contact, field, value) of what a contact has several of, in the order worth telling.
_PARTS = (
    "SELECT contact_id, kind, trim(value || ' ' || label) FROM contact_point "
    "WHERE contact_id IN (SELECT value FROM json_each(?)) ORDER BY contact_id, kind, position",
    # A number without the country is found with it, too.
    "SELECT contact_id, 'phone', normal FROM contact_point WHERE kind = 'phone' "
    "AND contact_id IN (SELECT value FROM json_each(?)) ORDER BY contact_id, position",
    "SELECT contact_id, 'profile', iif(handle = '', url, handle) FROM profile "
    "WHERE contact_id IN (SELECT value FROM json_each(?)) ORDER BY contact_id, position",
    "SELECT contact_id, 'profile', url FROM profile "
    "WHERE contact_id IN (SELECT value FROM json_each(?)) ORDER BY contact_id, position",
    "SELECT contact_id, 'profile', platform || ': ' || iif(handle = '', url, handle) FROM profile "
    "WHERE contact_id IN (SELECT value FROM json_each(?)) ORDER BY contact_id, position",
    "SELECT contact_id, 'address', concat_ws(', ', nullif(street, ''), nullif(extended, ''), nullif(po_box, ''), "
    "nullif(trim(postal_code || ' ' || city), ''), nullif(region, ''), nullif(country, ''), nullif(label, '')) "
    "FROM address WHERE contact_id IN (SELECT value FROM json_each(?)) ORDER BY contact_id, position",
    "SELECT ct.contact_id, 'tag', t.name FROM contact_tag ct JOIN tag t ON t.id = ct.tag_id "
    "WHERE ct.contact_id IN (SELECT value FROM json_each(?)) ORDER BY ct.contact_id, ct.position, t.id",
    "SELECT contact_id, kind, text FROM contact_topic "
    "WHERE contact_id IN (SELECT value FROM json_each(?)) ORDER BY contact_id, id",
    "SELECT contact_id, 'custom', name || ': ' || value FROM custom_field "
    "WHERE contact_id IN (SELECT value FROM json_each(?)) ORDER BY contact_id, position",
)
# Signs shown before a hit in a long text, and of the text altogether.
_BEFORE, _LONGEST = 24, 120


def where_found(connection: apsw.Connection, ids: Iterable[int], terms: Sequence[str]) -> dict[int, tuple[str, str]]:
    """The field and the value that hold what name, organisation and title of a contact don't, for each it is true of.

    Fields: email, phone, url, messaging, profile, address, tag, need, offer, custom ("name: value"), or the name of
    one of `Contact`. Of several, the one that holds the most of the missing `terms`; of a long text the part around
    the hit. Meant for a page of a list.
    """
    wanted = json.dumps(list(ids))
    missing: dict[int, list[str]] = {}
    for contact_id, *values in connection.execute(_ROW, (wanted,)):
        shown = "\n".join(values[: len(_SHOWN)])
        if left := [term for term in terms if not highlights(shown, (term,))]:
            missing[contact_id] = left
    best: dict[int, tuple[int, str, str]] = {}
    for contact_id, field, value in _values(connection, json.dumps(list(missing))):
        held = sum(1 for term in missing[contact_id] if highlights(value, (term,)))
        if held > best.get(contact_id, (0,))[0]:
            best[contact_id] = (held, field, _around(value, missing[contact_id]))
    return {contact_id: (field, value) for contact_id, (_, field, value) in best.items()}


def _values(connection: apsw.Connection, wanted: str) -> Iterator[tuple[int, str, str]]:
    for sql in _PARTS:
        yield from connection.execute(sql, (wanted,))
    for contact_id, *values in connection.execute(_ROW, (wanted,)):
        for field, value in zip(_FIELDS, values[len(_SHOWN) :], strict=True):
            if value:
                yield contact_id, field, value


def _around(value: str, terms: Sequence[str]) -> str:
    """One line of a value that shows the first of its hits."""
    line = " ".join(value.split())
    if len(line) <= _LONGEST:
        return line
    start = max(0, highlights(line, terms)[0][0] - _BEFORE)
    if start:
        # From a word's beginning on.
        start = line.find(" ", start) + 1
    return ("…" if start else "") + line[start : start + _LONGEST] + ("…" if start + _LONGEST < len(line) else "")
