"""Who of some people may be written to by mail, and at which address."""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import NamedTuple

from netplanner.domain.contact import ContactPoint
from netplanner.domain.normal import email_key
from netplanner.domain.words import DoNotContact
from netplanner.storage.database import Connection
from netplanner.storage.mailing import Addressee, addressees


class LeftOutBecause(StrEnum):
    DO_NOT_CONTACT = "do_not_contact"
    NO_EMAIL = "no_email"
    SAME_ADDRESS = "same_address"


class Recipient(NamedTuple):
    id: int
    name: str
    address: str


class LeftOut(NamedTuple):
    id: int
    name: str
    reason: LeftOutBecause


class Mailing(NamedTuple):
    """Everyone asked for is in one of the two, in the order asked for."""

    recipients: tuple[Recipient, ...]
    left_out: tuple[LeftOut, ...]


def mailing(connection: Connection, ids: Sequence[int]) -> Mailing:
    """Whom a mail to these people goes to: who does not want mail is left out, and an address is written to once."""
    recipients: list[Recipient] = []
    left_out: list[LeftOut] = []
    known: set[str] = set()
    for person in addressees(connection, ids):
        address = address_among(person.addresses)
        reason = _reason(person, address, known)
        if reason is not None:
            left_out.append(LeftOut(person.id, person.name, reason))
            continue
        known.add(email_key(address))
        recipients.append(Recipient(person.id, person.name, address))
    return Mailing(tuple(recipients), tuple(left_out))


def address_among(points: Iterable[ContactPoint]) -> str:
    """The preferred e-mail address, else the first usable one; "" where there is none."""
    usable = [point for point in points if _is_usable(point.value)]
    return next(iter(sorted(usable, key=_is_less_preferred)), ContactPoint("")).value.strip()


def _is_less_preferred(point: ContactPoint) -> bool:
    return not point.preferred


def _is_usable(value: str) -> bool:
    """Addresses stand between commas in a mailto link: what would break out of its place is no address here."""
    local, at, domain = value.strip().rpartition("@")
    return bool(local and at and domain) and not any(char.isspace() or char in ',;<>"' for char in value.strip())


def _reason(person: Addressee, address: str, known: Iterable[str]) -> LeftOutBecause | None:
    if person.do_not_contact & {DoNotContact.EMAIL, DoNotContact.ALL}:
        return LeftOutBecause.DO_NOT_CONTACT
    if not address:
        return LeftOutBecause.NO_EMAIL
    return LeftOutBecause.SAME_ADDRESS if email_key(address) in known else None
