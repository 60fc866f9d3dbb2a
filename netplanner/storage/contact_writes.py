"""Writing contacts. Bulk rows go by executemany: peewee's insert_many is six times slower, create() thirty."""

import json
from collections.abc import Iterable, Mapping, Sequence

import apsw

from netplanner.domain.contact import Contact, display_name_of
from netplanner.domain.text import fold, search_text, sort_key
from netplanner.storage import cadence_writes, companies, contact_part_writes
from netplanner.storage.locale import Locale, locale_of
from netplanner.storage.store import Step

# Columns that stand in the dataclass under the same name, as plain text.
_TEXT_COLUMNS = (
    "uid", "kind", "fn", "display_name", "family", "given", "additional", "prefix", "suffix", "nickname",
    "organization", "department", "title", "role", "birthday", "anniversary", "gender", "language", "country",
    "tie", "relation", "sphere", "met", "met_on", "preferred_channel", "source", "basis", "cadence_days",
    "last_contact_on", "next_due_on", "created", "changed", "note",
)  # fmt: skip

# What the day on which somebody is due again follows from, beside tags and groups.
_DUE_BY = frozenset({"tie", "cadence_days", "last_contact_on"})

_CONTACT_COLUMNS = ", ".join(("id", "do_not_contact", "sort_key", "search_text", "company_id", *_TEXT_COLUMNS))
_SELECT_CONTACT = "SELECT " + _CONTACT_COLUMNS + " FROM "  # noqa: S608 - constants
_MAKE_STAGE = "CREATE TEMP TABLE IF NOT EXISTS contact_stage AS " + _SELECT_CONTACT + "main.contact LIMIT 0"
_STAGE_CONTACT = "INSERT INTO temp.contact_stage VALUES (?, ?, ?, ?, ?" + ", ?" * len(_TEXT_COLUMNS) + ")"  # noqa: S608
_INSERT_STAGED = "INSERT INTO main.contact(" + _CONTACT_COLUMNS + ") " + _SELECT_CONTACT + "temp.contact_stage"


def insert_many(step: Step, contacts: Sequence[Contact]) -> list[int]:
    """Adds new contacts and returns their ids in order; each contact's `id` is set.

    A missing uid is made up, a missing display name is the id. `created` and `changed` are the step's instant.
    """
    # A start makes nobody, and uuid loads much.
    from uuid import uuid4

    connection, locale = step.connection, locale_of(step.connection)
    first = _next_id(connection)
    for number, contact in enumerate(contacts, first):
        contact.id = number
        contact.uid = contact.uid or str(uuid4())
        contact.created = contact.created or step.now
        contact.changed = step.now
        complete(contact)
    of_name = _company_ids(connection, contacts)
    _insert_contacts(connection, [_contact_row(contact, locale, of_name) for contact in contacts])
    contact_part_writes.insert_parts(connection, contacts, locale)
    ids = [contact.id for contact in contacts]
    step.touched.touch(contacts=ids)
    step.touched.lists = True
    return ids


def update(step: Step, before: Contact, after: Contact) -> bool:
    """Writes the difference between two states of a contact; False where there is none."""
    locale = locale_of(step.connection)
    complete(after)
    changed_parts = [name for name in contact_part_writes.PARTS if getattr(before, name) != getattr(after, name)]
    old, new = _columns(before, locale), _columns(after, locale)
    columns = {name: value for name, value in new.items() if old[name] != value and name != "changed"}
    if not columns and not changed_parts:
        return False
    after.changed = step.now
    columns["changed"] = step.now
    if "country" in columns and "phones" not in changed_parts:
        # Their keys are read in the person's country.
        changed_parts.append("phones")
    if "tie" in columns:
        columns["tie_on"] = step.today.isoformat()
    # A company that was given another name keeps those whose card has the old one.
    if fold(before.organization.strip()) != fold(after.organization.strip()):
        columns["company_id"] = _company_ids(step.connection, [after]).get(fold(after.organization.strip()))
    model = step.models.ContactModel
    model.update(columns).where(model.id == after.id).execute()
    for name in changed_parts:
        contact_part_writes.replace_part(step.connection, after, name, locale)
    if "tags" in changed_parts or not _DUE_BY.isdisjoint(columns):
        cadence_writes.set_due(step, [after.id])
    step.touched.touch(contacts=[after.id])
    # A list may be of those with a picture, or of those whom no mail may reach: there is little that none asks for.
    step.touched.lists = True
    return True


def set_columns(step: Step, ids: Iterable[int], **columns: object) -> None:
    """Sets the same columns for many contacts (tie, source, basis, …) and touches them."""
    ids = list(ids)
    columns["changed"] = step.now
    names = sorted(columns)
    sql = "UPDATE contact SET " + ", ".join(name + " = ?" for name in names) + " WHERE id = ?"  # noqa: S608
    values = [columns[name] for name in names]
    step.connection.executemany(sql, [(*values, contact_id) for contact_id in ids])
    step.touched.touch(contacts=ids)
    step.touched.lists = True


def add_stops(step: Step, ids: Iterable[int], stops: Iterable[str]) -> None:
    """Adds channels that contacts do not want to be reached by to those they have."""
    wanted = set(stops)
    rows = step.connection.execute(
        "SELECT id, do_not_contact FROM contact WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(list(ids)),)
    ).fetchall()
    fresh = [(",".join(sorted(wanted | set(filter(None, there.split(","))))), contact_id) for contact_id, there in rows]
    step.connection.executemany("UPDATE contact SET do_not_contact = ? WHERE id = ?", fresh)
    set_columns(step, [contact_id for _, contact_id in fresh])


def set_tie(step: Step, ids: Iterable[int], tie: str) -> list[int]:
    """Gives a tie to those who have another, and the next touch that follows from it; returns their ids."""
    sql = "SELECT id FROM contact WHERE id IN (SELECT value FROM json_each(?)) AND deleted IS NULL AND tie <> ?"
    others = [row[0] for row in step.connection.execute(sql, (json.dumps(list(ids)), tie))]
    if others:
        set_columns(step, others, tie=tie, tie_on=step.today.isoformat())
        set_next_due(step, others)
    return others


def mark_deleted(step: Step, ids: Iterable[int]) -> list[int]:
    """Moves contacts to the trash, where their rows stay until it is emptied; returns who were not there before."""
    sql = "SELECT id FROM contact WHERE id IN (SELECT value FROM json_each(?)) AND deleted IS NULL"
    living = [row[0] for row in step.connection.execute(sql, (json.dumps(list(ids)),))]
    set_columns(step, living, deleted=step.now)
    return living


def add_tag(step: Step, ids: Iterable[int], name: str) -> list[int]:
    """Gives contacts a tag, made where there is none of that folded name; returns the ids that didn't have it."""
    connection = step.connection
    without = (
        "SELECT c.id FROM contact c WHERE c.id IN (SELECT value FROM json_each(?)) AND NOT EXISTS "
        "(SELECT 1 FROM contact_tag ct JOIN tag t ON t.id = ct.tag_id WHERE ct.contact_id = c.id AND t.folded = ?)"
    )
    tagged = [row[0] for row in connection.execute(without, (json.dumps(list(ids)), fold(name)))]
    if not tagged:
        return []
    tag_id = contact_part_writes.tag_ids(connection, [name])[fold(name)]
    connection.executemany(
        "INSERT INTO contact_tag(contact_id, tag_id, position) "
        "VALUES (?1, ?2, (SELECT count(*) FROM contact_tag WHERE contact_id = ?1))",
        [(contact_id, tag_id) for contact_id in tagged],
    )
    _add_words(step, tagged, search_text(Contact(tags=[name])))
    cadence_writes.set_due(step, tagged)
    step.touched.touch(contacts=tagged)
    step.touched.lists = True
    return tagged


def _add_words(step: Step, ids: Sequence[int], words: str) -> None:
    sql = "SELECT id, search_text FROM contact WHERE id IN (SELECT value FROM json_each(?))"
    texts = [
        (contact_id, " ".join(dict.fromkeys(f"{text} {words}".split(" "))).strip())
        for contact_id, text in step.connection.execute(sql, (json.dumps(ids),))
    ]
    # One statement for all, as for new contacts.
    step.connection.execute(
        "UPDATE contact SET search_text = new.value ->> 1, changed = ? FROM json_each(?) new "
        "WHERE contact.id = new.value ->> 0",
        (step.now, json.dumps(texts)),
    )


_NONE_TAKEN_BACK: Mapping[int, str] = {}


def set_last_contact(step: Step, ids: Iterable[int], *, taken_back: Mapping[int, str] = _NONE_TAKEN_BACK) -> None:
    """Recomputes `last_contact_on` and `next_due_on` of contacts from their interactions and cadence.

    Only a real two-way touch counts: one answered or held together; a sent message that nobody answered does not.
    A later day that a file told stays; `taken_back` tells by contact the day of the latest touch that is gone.
    """
    ids = list(ids)
    step.connection.executemany(
        "UPDATE contact SET last_contact_on = nullif(max("
        "CASE WHEN last_contact_on <= ?2 THEN '' ELSE coalesce(last_contact_on, '') END, "
        "coalesce((SELECT max(happened_on) FROM interaction WHERE contact_id = ?1 AND direction IN ('in', 'both')), "
        "'')), '') WHERE id = ?1",
        [(contact_id, taken_back.get(contact_id, "")) for contact_id in ids],
    )
    set_next_due(step, ids)


def set_next_due(step: Step, ids: Iterable[int]) -> None:
    """Recomputes `next_due_on` from the last contact and the rhythm that counts, see `storage.cadence`."""
    ids = list(ids)
    cadence_writes.set_due(step, ids)
    step.touched.touch(contacts=ids)
    step.touched.lists = True


def _next_id(connection: apsw.Connection) -> int:
    row = connection.execute("SELECT seq FROM main.sqlite_sequence WHERE name = 'contact'").fetchone()
    return int(row[0]) + 1 if row else 1


def complete(contact: Contact) -> None:
    """Gives a contact what follows from its other fields: a name to show, the country its numbers are read in."""
    contact.display_name = display_name_of(contact) or contact.display_name or "?"
    if not contact.country and contact.addresses:
        from netplanner.domain.place_names import country_code

        codes = (country_code(address.country) for address in contact.addresses if address.country)
        contact.country = next(filter(None, codes), "")


def _columns(contact: Contact, locale: Locale) -> dict[str, object]:
    columns: dict[str, object] = {name: getattr(contact, name) for name in _TEXT_COLUMNS}
    columns["do_not_contact"] = ",".join(sorted(contact.do_not_contact))
    columns["sort_key"] = sort_key(contact.display_name, locale.language)
    columns["search_text"] = search_text(contact)
    return columns


def _company_ids(connection: apsw.Connection, contacts: Iterable[Contact]) -> dict[str, int]:
    """The company of each organisation by folded name; companies that are not there yet are made."""
    names: dict[str, str] = {}
    for contact in contacts:
        if name := contact.organization.strip():
            names.setdefault(fold(name), name)
    known = companies.by_names(connection, names)
    if new := names.keys() - known.keys():
        connection.executemany(
            "INSERT INTO company(name, folded) VALUES (?, ?) ON CONFLICT DO NOTHING",
            [(name, folded) for folded, name in names.items() if folded in new],
        )
        known |= companies.by_names(connection, new)
    return known


def _contact_row(contact: Contact, locale: Locale, of_name: Mapping[str, int]) -> tuple[object, ...]:
    return (
        contact.id,
        ",".join(sorted(contact.do_not_contact)),
        sort_key(contact.display_name, locale.language),
        search_text(contact),
        of_name.get(fold(contact.organization.strip())),
        *[getattr(contact, name) for name in _TEXT_COLUMNS],
    )


def _insert_contacts(connection: apsw.Connection, rows: Sequence[tuple[object, ...]]) -> None:
    """Adds rows by way of a temporary table, so that one statement brings them all in.

    FTS5 writes what it holds to disk whenever a statement begins (sqlite.org/vtab.html, xSavepoint): a statement for
    each contact made the index six times slower.
    """
    connection.execute(_MAKE_STAGE)
    connection.executemany(_STAGE_CONTACT, rows)
    connection.execute(_INSERT_STAGED)
    connection.execute("DELETE FROM temp.contact_stage")
