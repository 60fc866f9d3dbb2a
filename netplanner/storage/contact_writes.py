"""Writing contacts. Bulk rows go by executemany: peewee's insert_many is six times slower, create() thirty."""

import json
from collections.abc import Iterable, Mapping, Sequence

import apsw

from netplanner.domain.contact import Address, Contact, ContactPoint, Profile, display_name_of
from netplanner.domain.normal import email_key, phone_key, profile_of, url_key
from netplanner.domain.text import fold, search_text, sort_key
from netplanner.storage.locale import Locale, locale_of
from netplanner.storage.store import Step

_POINT_KINDS = (("email", "emails"), ("phone", "phones"), ("url", "urls"), ("messaging", "messaging"))

# Columns that stand in the dataclass under the same name, as plain text.
_TEXT_COLUMNS = (
    "uid", "kind", "fn", "display_name", "family", "given", "additional", "prefix", "suffix", "nickname",
    "organization", "department", "title", "role", "birthday", "anniversary", "gender", "language", "country",
    "tie", "relation", "sphere", "met", "preferred_channel", "source", "basis", "cadence_days",
    "last_contact_on", "next_due_on", "created", "changed", "note",
)  # fmt: skip

_CONTACT_COLUMNS = ", ".join(("id", "do_not_contact", "sort_key", "search_text", "company_id", *_TEXT_COLUMNS))
_SELECT_CONTACT = "SELECT " + _CONTACT_COLUMNS + " FROM "  # noqa: S608 - constants
_MAKE_STAGE = "CREATE TEMP TABLE IF NOT EXISTS contact_stage AS " + _SELECT_CONTACT + "main.contact LIMIT 0"
_STAGE_CONTACT = "INSERT INTO temp.contact_stage VALUES (?, ?, ?, ?, ?" + ", ?" * len(_TEXT_COLUMNS) + ")"  # noqa: S608
_INSERT_STAGED = "INSERT INTO main.contact(" + _CONTACT_COLUMNS + ") " + _SELECT_CONTACT + "temp.contact_stage"
_INSERT_POINT = (
    "INSERT INTO contact_point(contact_id, kind, position, value, normal, types, label, preferred) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
_INSERT_ADDRESS = (
    "INSERT INTO address(contact_id, position, street, extended, po_box, city, region, postal_code, country, "
    "country_code, types, label, preferred) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_INSERT_PROFILE = "INSERT INTO profile(contact_id, platform, position, url, handle, normal) VALUES (?, ?, ?, ?, ?, ?)"


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
    companies = _company_ids(connection, contacts)
    _insert_contacts(connection, [_contact_row(contact, locale, companies) for contact in contacts])
    _insert_parts(connection, contacts, locale)
    ids = [contact.id for contact in contacts]
    step.touched.touch(contacts=ids)
    step.touched.lists = True
    return ids


def update(step: Step, before: Contact, after: Contact) -> bool:
    """Writes the difference between two states of a contact; False where there is none."""
    locale = locale_of(step.connection)
    complete(after)
    changed_parts = [name for name in _PARTS if getattr(before, name) != getattr(after, name)]
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
    if "organization" in columns:
        columns["company_id"] = _company_ids(step.connection, [after]).get(fold(after.organization.strip()))
    model = step.models.ContactModel
    model.update(columns).where(model.id == after.id).execute()
    for name in changed_parts:
        _replace_part(step.connection, after, name, locale)
    step.touched.touch(contacts=[after.id])
    step.touched.lists = step.touched.lists or bool(columns.keys() & _LIST_COLUMNS)
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
    tag_id = _tag_ids(connection, [name])[fold(name)]
    connection.executemany(
        "INSERT INTO contact_tag(contact_id, tag_id, position) "
        "VALUES (?1, ?2, (SELECT count(*) FROM contact_tag WHERE contact_id = ?1))",
        [(contact_id, tag_id) for contact_id in tagged],
    )
    _add_words(step, tagged, search_text(Contact(tags=[name])))
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


def set_last_contact(step: Step, ids: Iterable[int], *, taken_back: bool = False) -> None:
    """Recomputes `last_contact_on` and `next_due_on` of contacts from their interactions and cadence.

    Only a real two-way touch counts: one answered or held together; a sent message that nobody answered does not.
    A later day that a file told stays, but where a touch was `taken_back`.
    """
    ids = list(ids)
    step.connection.executemany(
        "UPDATE contact SET last_contact_on = nullif(max(CASE WHEN ?2 THEN '' ELSE coalesce(last_contact_on, '') END, "
        "coalesce((SELECT max(happened_on) FROM interaction WHERE contact_id = ?1 AND direction IN ('in', 'both')), "
        "'')), '') WHERE id = ?1",
        [(contact_id, taken_back) for contact_id in ids],
    )
    set_next_due(step, ids)


def set_next_due(step: Step, ids: Iterable[int]) -> None:
    """Recomputes `next_due_on` from the last contact and the person's own cadence, else the tie's."""
    ids = list(ids)
    step.connection.executemany(
        "UPDATE contact SET next_due_on = date(last_contact_on, '+' || coalesce(cadence_days, "
        "(SELECT days FROM cadence WHERE scope = 'tie' AND key = contact.tie)) || ' days') WHERE id = ?",
        [(contact_id,) for contact_id in ids],
    )
    step.touched.touch(contacts=ids)
    step.touched.lists = True


Page = tuple[str, str]


def connections(connection: apsw.Connection, people: Sequence[int]) -> dict[Page, str]:
    """By page of people, the first day the user was connected there; "" where the day is not known."""
    rows = connection.execute(
        "SELECT platform, url, handle, connected_on FROM profile WHERE connected_on IS NOT NULL "
        "AND contact_id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(people)),),
    )
    days: dict[Page, str] = {}
    for platform, url, handle, day in rows:
        page = _page(platform, url, handle)
        days[page] = min(filter(None, (day, days.get(page, ""))), default="")
    return days


def set_connections(connection: apsw.Connection, contact_id: int, days: Mapping[Page, str]) -> None:
    """Notes since when the user is connected on the pages of a contact; those not in `days` stay as they are."""
    rows = connection.execute(
        "SELECT platform, url, handle, id, connected_on FROM profile WHERE contact_id = ?", (contact_id,)
    ).fetchall()
    fresh = [(days.get(_page(*row[:3]), row[4]), row[3]) for row in rows]
    connection.executemany("UPDATE profile SET connected_on = ?1 WHERE id = ?2 AND connected_on IS NOT ?1", fresh)


def _page(platform: str, url: str, handle: str) -> Page:
    return profile_of(url) or (platform, url_key(url) or handle)


_PARTS = ("emails", "phones", "urls", "messaging", "addresses", "profiles", "tags", "photo", "card")
_LIST_COLUMNS = frozenset({"sort_key", "search_text", "tie", "last_contact_on", "next_due_on"})


def _next_id(connection: apsw.Connection) -> int:
    row = connection.execute("SELECT seq FROM main.sqlite_sequence WHERE name = 'contact'").fetchone()
    return int(row[0]) + 1 if row else 1


def complete(contact: Contact) -> None:
    """Gives a contact what follows from its other fields: a name to show, the country its numbers are read in."""
    contact.display_name = display_name_of(contact) or contact.display_name or "?"
    if not contact.country and contact.addresses:
        from netplanner.domain.area import country_code

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
    connection.executemany(
        "INSERT INTO company(name, folded) VALUES (?, ?) ON CONFLICT DO NOTHING",
        [(name, folded) for folded, name in names.items()],
    )
    sql = "SELECT folded, id FROM company WHERE folded IN (SELECT value FROM json_each(?))"
    return dict(connection.execute(sql, (json.dumps(list(names)),)).fetchall())


def _contact_row(contact: Contact, locale: Locale, companies: Mapping[str, int]) -> tuple[object, ...]:
    return (
        contact.id,
        ",".join(sorted(contact.do_not_contact)),
        sort_key(contact.display_name, locale.language),
        search_text(contact),
        companies.get(fold(contact.organization.strip())),
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


def _insert_parts(connection: apsw.Connection, contacts: Sequence[Contact], locale: Locale) -> None:
    points: list[tuple[object, ...]] = []
    addresses: list[tuple[object, ...]] = []
    profiles: list[tuple[object, ...]] = []
    photos: list[tuple[object, ...]] = []
    cards: list[tuple[object, ...]] = []
    for contact in contacts:
        for kind, name in _POINT_KINDS:
            if values := getattr(contact, name):
                points.extend(_point_rows(contact, kind, values, locale))
        if contact.addresses:
            addresses.extend(_address_rows(contact.id, contact.addresses))
        if contact.profiles:
            profiles.extend(_profile_rows(contact.id, contact.profiles))
        if contact.photo is not None:
            photos.append((contact.id, contact.photo.media_type, contact.photo.data))
        if contact.card is not None:
            cards.append((contact.id, contact.card.version, "\n".join(contact.card.lines)))
    connection.executemany(_INSERT_POINT, points)
    connection.executemany(_INSERT_ADDRESS, addresses)
    connection.executemany(_INSERT_PROFILE, profiles)
    connection.executemany("INSERT INTO photo(contact_id, media_type, data) VALUES (?, ?, ?)", photos)
    connection.executemany("INSERT INTO card(contact_id, version, lines) VALUES (?, ?, ?)", cards)
    _insert_tags(connection, [contact for contact in contacts if contact.tags])


def _point_rows(
    contact: Contact, kind: str, points: Sequence[ContactPoint], locale: Locale
) -> list[tuple[object, ...]]:
    region = contact.country or locale.region
    return [
        (
            contact.id,
            kind,
            position,
            point.value,
            normal_form(kind, point.value, region),
            ",".join(point.types),
            point.label,
            int(point.preferred),
        )
        for position, point in enumerate(points)
    ]


def normal_form(kind: str, value: str, region: str) -> str:
    """The form in which two spellings of an address are equal; "" where it can't be told."""
    if kind == "email":
        return email_key(value)
    if kind == "phone":
        return phone_key(value, region)
    return url_key(value)


def _address_rows(contact_id: int, addresses: Sequence[Address]) -> list[tuple[object, ...]]:
    from netplanner.domain.area import country_code

    return [
        (
            contact_id,
            position,
            address.street,
            address.extended,
            address.po_box,
            address.city,
            address.region,
            address.postal_code,
            address.country,
            country_code(address.country) if address.country else "",
            ",".join(address.types),
            address.label,
            int(address.preferred),
        )
        for position, address in enumerate(addresses)
    ]


def _profile_rows(contact_id: int, profiles: Sequence[Profile]) -> list[tuple[object, ...]]:
    return [
        (contact_id, profile.platform, position, profile.url, profile.handle, url_key(profile.url))
        for position, profile in enumerate(profiles)
    ]


def _insert_tags(connection: apsw.Connection, contacts: Sequence[Contact]) -> None:
    # A blank or a lone accent is no tag: nobody could see it.
    ids = _tag_ids(connection, (name for contact in contacts for name in contact.tags if fold(name).strip()))
    rows = [
        (contact.id, ids[fold(name)], position)
        for contact in contacts
        for position, name in enumerate(contact.tags)
        if fold(name) in ids
    ]
    connection.executemany("INSERT OR IGNORE INTO contact_tag(contact_id, tag_id, position) VALUES (?, ?, ?)", rows)


def _tag_ids(connection: apsw.Connection, names: Iterable[str]) -> dict[str, int]:
    """The id of each tag by folded name; tags that are not there yet are made."""
    ids: dict[str, int] = {}
    for name in names:
        folded = fold(name)
        if folded in ids:
            continue
        connection.execute("INSERT INTO tag(name, folded) VALUES (?, ?) ON CONFLICT DO NOTHING", (name, folded))
        (ids[folded],) = connection.execute("SELECT id FROM tag WHERE folded = ?", (folded,)).fetchone()
    return ids


def _replace_part(connection: apsw.Connection, contact: Contact, name: str, locale: Locale) -> None:
    kinds = {part: kind for kind, part in _POINT_KINDS}
    own = (contact.id,)
    if name in kinds:
        connection.execute("DELETE FROM contact_point WHERE contact_id = ? AND kind = ?", (contact.id, kinds[name]))
        connection.executemany(_INSERT_POINT, _point_rows(contact, kinds[name], getattr(contact, name), locale))
    elif name == "addresses":
        connection.execute("DELETE FROM address WHERE contact_id = ?", own)
        connection.executemany(_INSERT_ADDRESS, _address_rows(contact.id, contact.addresses))
    elif name == "profiles":
        connected = connections(connection, own)
        connection.execute("DELETE FROM profile WHERE contact_id = ?", own)
        connection.executemany(_INSERT_PROFILE, _profile_rows(contact.id, contact.profiles))
        set_connections(connection, contact.id, connected)
    elif name == "tags":
        connection.execute("DELETE FROM contact_tag WHERE contact_id = ?", own)
        _insert_tags(connection, [contact])
    elif name == "photo":
        connection.execute("DELETE FROM photo WHERE contact_id = ?", own)
        if contact.photo is not None:
            connection.execute(
                "INSERT INTO photo(contact_id, media_type, data) VALUES (?, ?, ?)",
                (contact.id, contact.photo.media_type, contact.photo.data),
            )
    elif name == "card":
        connection.execute("DELETE FROM card WHERE contact_id = ?", own)
        if contact.card is not None:
            connection.execute(
                "INSERT INTO card(contact_id, version, lines) VALUES (?, ?, ?)",
                (contact.id, contact.card.version, "\n".join(contact.card.lines)),
            )
