"""Writing what belongs to contacts beside their own row, whole or one part anew."""

import json
from collections.abc import Iterable, Mapping, Sequence

import apsw

from netplanner.domain.contact import Address, Contact, ContactPoint, Profile
from netplanner.domain.normal import email_key, phone_key, profile_of, url_key
from netplanner.domain.text import fold
from netplanner.storage.locale import Locale
from netplanner.storage.store import Step

_POINT_KINDS = (("email", "emails"), ("phone", "phones"), ("url", "urls"), ("messaging", "messaging"))
# The fields of a contact that hold topics, and the kind of their rows.
TOPICS = {"needs": "need", "offers": "offer"}
PARTS = (
    "emails", "phones", "urls", "messaging", "addresses", "profiles", "tags", "needs", "offers", "custom", "photo",
    "card",
)  # fmt: skip
_INSERT_POINT = (
    "INSERT INTO contact_point(contact_id, kind, position, value, normal, types, label, preferred) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
_INSERT_ADDRESS = (
    "INSERT INTO address(contact_id, position, street, extended, po_box, city, region, postal_code, country, "
    "country_code, types, label, preferred) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_INSERT_PROFILE = "INSERT INTO profile(contact_id, platform, position, url, handle, normal) VALUES (?, ?, ?, ?, ?, ?)"
_INSERT_TOPIC = "INSERT INTO contact_topic(contact_id, kind, text, folded) VALUES (?, ?, ?, ?)"
_INSERT_CUSTOM = "INSERT INTO custom_field(contact_id, position, name, value) VALUES (?, ?, ?, ?)"


def insert_parts(connection: apsw.Connection, contacts: Sequence[Contact], locale: Locale) -> None:
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
    connection.executemany(_INSERT_TOPIC, [row for contact in contacts for row in _topic_rows(contact)])
    connection.executemany(_INSERT_CUSTOM, [row for contact in contacts for row in _custom_rows(contact)])


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
    from netplanner.domain.place_names import country_code

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


def _topic_rows(contact: Contact) -> list[tuple[object, ...]]:
    """Needs, then offers, each once; what nobody could see is none."""
    rows: dict[tuple[str, str], tuple[object, ...]] = {}
    for name, kind in TOPICS.items():
        for text in getattr(contact, name):
            folded = " ".join(fold(text).split())
            if folded:
                rows.setdefault((kind, folded), (contact.id, kind, text, folded))
    return list(rows.values())


def _custom_rows(contact: Contact) -> list[tuple[object, ...]]:
    filled = [field for field in contact.custom if field.name.strip() or field.value.strip()]
    return [(contact.id, position, field.name, field.value) for position, field in enumerate(filled)]


def _insert_tags(connection: apsw.Connection, contacts: Sequence[Contact]) -> None:
    # A blank or a lone accent is no tag: nobody could see it.
    ids = tag_ids(connection, (name for contact in contacts for name in contact.tags if fold(name).strip()))
    rows = [
        (contact.id, ids[fold(name)], position)
        for contact in contacts
        for position, name in enumerate(contact.tags)
        if fold(name) in ids
    ]
    connection.executemany("INSERT OR IGNORE INTO contact_tag(contact_id, tag_id, position) VALUES (?, ?, ?)", rows)


def tag_ids(connection: apsw.Connection, names: Iterable[str]) -> dict[str, int]:
    """The id of each tag by folded name; tags that are not there yet are made."""
    ids: dict[str, int] = {}
    for name in names:
        folded = fold(name)
        if folded in ids:
            continue
        connection.execute("INSERT INTO tag(name, folded) VALUES (?, ?) ON CONFLICT DO NOTHING", (name, folded))
        (ids[folded],) = connection.execute("SELECT id FROM tag WHERE folded = ?", (folded,)).fetchone()
    return ids


def replace_part(connection: apsw.Connection, contact: Contact, name: str, locale: Locale) -> None:
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
    elif name in TOPICS:
        connection.execute("DELETE FROM contact_topic WHERE contact_id = ? AND kind = ?", (contact.id, TOPICS[name]))
        connection.executemany(_INSERT_TOPIC, [row for row in _topic_rows(contact) if row[1] == TOPICS[name]])
    elif name == "custom":
        connection.execute("DELETE FROM custom_field WHERE contact_id = ?", own)
        connection.executemany(_INSERT_CUSTOM, _custom_rows(contact))
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


def set_connected(step: Step, platform: str, days: Iterable[tuple[int, str]]) -> None:
    """(contact id, ISO day) since when the user is connected to people on a platform where they have a profile."""
    rows = [(day, contact_id, platform) for contact_id, day in days]
    step.connection.executemany("UPDATE profile SET connected_on = ? WHERE contact_id = ? AND platform = ?", rows)
    step.touched.touch(contacts=[contact_id for _, contact_id, _ in rows])
