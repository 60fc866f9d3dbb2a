"""What a mail to many people needs of each, without their pictures and cards."""

import json
from collections.abc import Iterable
from typing import NamedTuple

import apsw

from netplanner.domain.contact import ContactPoint


class Addressee(NamedTuple):
    """`addresses` as written, in the order of the card."""

    id: int
    name: str
    do_not_contact: frozenset[str]
    addresses: tuple[ContactPoint, ...]


def addressees(connection: apsw.Connection, ids: Iterable[int]) -> list[Addressee]:
    """In the order asked for, without those who are gone."""
    wanted = list(ids)
    points: dict[int, list[ContactPoint]] = {}
    for contact_id, value, preferred in connection.execute(
        "SELECT contact_id, value, preferred FROM contact_point WHERE kind = 'email' "
        "AND contact_id IN (SELECT value FROM json_each(?)) ORDER BY contact_id, position",
        (json.dumps(wanted),),
    ):
        points.setdefault(contact_id, []).append(ContactPoint(value, preferred=bool(preferred)))
    people = {
        contact_id: Addressee(
            contact_id, name, frozenset(filter(None, stops.split(","))), tuple(points.get(contact_id, ()))
        )
        for contact_id, name, stops in connection.execute(
            "SELECT id, display_name, do_not_contact FROM contact "
            "WHERE id IN (SELECT value FROM json_each(?)) AND deleted IS NULL",
            (json.dumps(wanted),),
        )
    }
    return [people[contact_id] for contact_id in wanted if contact_id in people]
