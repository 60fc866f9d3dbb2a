"""Reading what belongs to contacts beside their own row: addresses, pages, tags, needs, fields, picture, card."""

import apsw

from netplanner.domain.contact import Address, CardSource, Contact, ContactPoint, CustomField, Photo, Profile
from netplanner.domain.words import Basis, Relation, Sphere, Tie


def contact_of(row: tuple[object, ...]) -> Contact:
    """A contact from its own row, as `contacts.load_many` selects it."""
    contact = Contact(*row[:20])  # type: ignore[arg-type]
    (
        tie, relation, sphere, country, met, met_on, channel, do_not_contact, source, basis, cadence, last, due,
        created, changed,
    ) = row[20:]  # fmt: skip
    contact.tie = Tie(tie)  # type: ignore[arg-type]
    contact.relation = Relation(relation)  # type: ignore[arg-type]
    contact.sphere = Sphere(sphere)  # type: ignore[arg-type]
    contact.basis = Basis(basis)  # type: ignore[arg-type]
    contact.country, contact.met, contact.preferred_channel = str(country), str(met), str(channel)
    contact.do_not_contact = frozenset(filter(None, str(do_not_contact).split(",")))
    contact.source, contact.created, contact.changed = str(source), str(created), str(changed)
    contact.met_on, contact.cadence_days = met_on, cadence  # type: ignore[assignment]
    contact.last_contact_on, contact.next_due_on = last, due  # type: ignore[assignment]
    return contact


def read(connection: apsw.Connection, parameter: tuple[str], found: dict[int, Contact]) -> None:
    """Fills in the contacts in `found` by id; `parameter` holds the ids as a JSON array."""
    for reader in _READERS:
        reader(connection, parameter, found)


def card(connection: apsw.Connection, contact_id: int) -> CardSource | None:
    """The card a person came in, as kept; None for one who came in none."""
    row = connection.execute("SELECT version, lines FROM card WHERE contact_id = ?", (contact_id,)).fetchone()
    return _card(*row) if row else None


def _read_points(connection: apsw.Connection, parameter: tuple[str], found: dict[int, Contact]) -> None:
    sql = (
        "SELECT contact_id, kind, value, types, label, preferred FROM contact_point "
        "WHERE contact_id IN (SELECT value FROM json_each(?)) ORDER BY contact_id, kind, position"
    )
    lists = {"email": "emails", "phone": "phones", "url": "urls", "messaging": "messaging"}
    for contact_id, kind, value, types, label, preferred in connection.execute(sql, parameter):
        if contact := found.get(contact_id):
            point = ContactPoint(value, _types(types), label, bool(preferred))
            getattr(contact, lists[kind]).append(point)


def _read_addresses(connection: apsw.Connection, parameter: tuple[str], found: dict[int, Contact]) -> None:
    sql = (
        "SELECT contact_id, street, extended, po_box, city, region, postal_code, country, types, label, preferred "
        "FROM address WHERE contact_id IN (SELECT value FROM json_each(?)) ORDER BY contact_id, position"
    )
    for (
        contact_id,
        street,
        extended,
        po_box,
        city,
        region,
        code,
        country,
        types,
        label,
        preferred,
    ) in connection.execute(sql, parameter):
        if contact := found.get(contact_id):
            place = Address(
                street, extended, po_box, city, region, code, country, _types(types), label, bool(preferred)
            )
            contact.addresses.append(place)


def _read_profiles(connection: apsw.Connection, parameter: tuple[str], found: dict[int, Contact]) -> None:
    sql = (
        "SELECT contact_id, platform, url, handle FROM profile "
        "WHERE contact_id IN (SELECT value FROM json_each(?)) ORDER BY contact_id, position"
    )
    for contact_id, *values in connection.execute(sql, parameter):
        if contact := found.get(contact_id):
            contact.profiles.append(Profile(*values))


def _read_tags(connection: apsw.Connection, parameter: tuple[str], found: dict[int, Contact]) -> None:
    sql = (
        "SELECT ct.contact_id, t.name FROM contact_tag ct JOIN tag t ON t.id = ct.tag_id "
        "WHERE ct.contact_id IN (SELECT value FROM json_each(?)) ORDER BY ct.contact_id, ct.position, t.id"
    )
    for contact_id, name in connection.execute(sql, parameter):
        if contact := found.get(contact_id):
            contact.tags.append(name)


def _read_topics(connection: apsw.Connection, parameter: tuple[str], found: dict[int, Contact]) -> None:
    sql = (
        "SELECT contact_id, kind, text FROM contact_topic "
        "WHERE contact_id IN (SELECT value FROM json_each(?)) ORDER BY contact_id, id"
    )
    for contact_id, kind, text in connection.execute(sql, parameter):
        if contact := found.get(contact_id):
            (contact.needs if kind == "need" else contact.offers).append(text)


def _read_custom(connection: apsw.Connection, parameter: tuple[str], found: dict[int, Contact]) -> None:
    sql = (
        "SELECT contact_id, name, value FROM custom_field "
        "WHERE contact_id IN (SELECT value FROM json_each(?)) ORDER BY contact_id, position, id"
    )
    for contact_id, name, value in connection.execute(sql, parameter):
        if contact := found.get(contact_id):
            contact.custom.append(CustomField(name, value))


def _read_photos(connection: apsw.Connection, parameter: tuple[str], found: dict[int, Contact]) -> None:
    sql = "SELECT contact_id, data, media_type FROM photo WHERE contact_id IN (SELECT value FROM json_each(?))"
    for contact_id, data, media_type in connection.execute(sql, parameter):
        if contact := found.get(contact_id):
            contact.photo = Photo(data, media_type)


def _read_cards(connection: apsw.Connection, parameter: tuple[str], found: dict[int, Contact]) -> None:
    sql = "SELECT contact_id, version, lines FROM card WHERE contact_id IN (SELECT value FROM json_each(?))"
    for contact_id, version, lines in connection.execute(sql, parameter):
        if contact := found.get(contact_id):
            contact.card = _card(version, lines)


def _card(version: str, lines: str) -> CardSource:
    return CardSource(version, tuple(lines.split("\n")) if lines else ())


def _types(text: str) -> tuple[str, ...]:
    return tuple(text.split(",")) if text else ()


_READERS = (
    _read_points,
    _read_addresses,
    _read_profiles,
    _read_tags,
    _read_topics,
    _read_custom,
    _read_photos,
    _read_cards,
)
