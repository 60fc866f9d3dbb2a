"""Whether a card that comes in is somebody of the book: by uid, profile, e-mail or phone, where the names allow it."""

from collections.abc import Callable
from hashlib import blake2b

from netplanner.domain.contact import Contact
from netplanner.domain.matching import has_name, names_agree, names_compatible
from netplanner.domain.normal import is_shared_mailbox, profile_of
from netplanner.storage import imports
from netplanner.storage.contact_part_writes import normal_form
from netplanner.storage.database import Connection
from netplanner.storage.imports import Key, Match

_BOOKKEEPING = frozenset({"UID", "REV", "PRODID", "KIND", "X-ADDRESSBOOKSERVER-KIND"})
# Shorter ones are some program's row numbers: two books may well share them (RFC 6350, 6.7.6 asks for unique ones).
_GLOBALLY_UNIQUE = 16


class Recogniser:
    """Finds people of the book by their cards. `is_touched(id)` says whether a card of this import went into them."""

    def __init__(self, connection: Connection, region: str, is_touched: Callable[[int], bool]) -> None:
        self._connection = connection
        self._region = region
        self._is_touched = is_touched

    def keys(self, contact: Contact) -> list[Key]:
        """Everything a card can be recognised by besides its uid, strongest first."""
        region = contact.country or self._region
        keys = [
            *(("profile", normal_form("url", profile.url, region)) for profile in contact.profiles),
            *(("email", normal_form("email", point.value, region)) for point in contact.emails),
            *(("phone", normal_form("phone", point.value, region)) for point in contact.phones),
        ]
        return [key for key in keys if key[1]]

    def find(self, contact: Contact, keys: list[Key]) -> tuple[Match | None, int]:
        """Who it is, None where it is nobody known; and who bears its uid without being the same."""
        namesake = 0
        if contact.uid and (found := imports.by_uid(self._connection, contact.uid)) is not None:
            if self._same_by_uid(contact, found):
                return found, 0
            namesake = found.contact_id
        trashed: Match | None = None
        for found in imports.by_keys(self._connection, keys):
            if not self._same_by_key(contact, found):
                continue
            if not found.trashed:
                return found, namesake
            trashed = trashed or found
        return trashed, namesake

    def _same_by_uid(self, contact: Contact, match: Match) -> bool:
        """A uid says who it is, unless other people's cards bear it too: some programs give all cards the same."""
        other = imports.name_of(self._connection, match.contact_id)
        if self._is_touched(match.contact_id) or imports.has_namesakes(self._connection, match.contact_id):
            return names_agree(contact, other)
        return len(contact.uid) >= _GLOBALLY_UNIQUE or names_compatible(contact, other)

    def _same_by_key(self, contact: Contact, match: Match) -> bool:
        """A phone or an address may be shared by a family or an office: alone it doesn't make two names one person.

        Anna Berg and Anna Holm of one office come in one file or have one switchboard: two cards of a file, and people
        known by what an office shares, need all of the name to agree.
        """
        other = imports.name_of(self._connection, match.contact_id)
        if match.reason == "profile" and any(profile_of(profile.url) for profile in contact.profiles):
            # A platform gives a profile to one person; a file may hold several records of one.
            return names_compatible(contact, other) if self._is_touched(match.contact_id) else True
        if self._is_touched(match.contact_id) or _is_shared(contact, match.reason):
            return names_agree(contact, other) or not (has_name(contact) and has_name(other))
        return names_compatible(contact, other)


def _is_shared(contact: Contact, reason: str) -> bool:
    return reason == "phone" or (reason == "email" and any(is_shared_mailbox(point.value) for point in contact.emails))


def says_nothing(contact: Contact) -> bool:
    """Whether a card holds no more than its own bookkeeping: a person made of it could only be called "?"."""
    if contact.display_name or contact.photo is not None or contact.card is None:
        return False
    return not any(_says_something(line) for line in contact.card.lines)


def _says_something(line: str) -> bool:
    head, _, value = line.partition(":")
    name = head.partition(";")[0].rpartition(".")[2].upper()
    return name not in _BOOKKEEPING and bool(value.strip(" ;,"))


def hash_of(contact: Contact) -> int:
    """A 64-bit fingerprint of the card as it came, its photo included."""
    digest = blake2b(digest_size=8)
    if contact.card is not None:
        digest.update(contact.card.version.encode())
        digest.update("\n".join(contact.card.lines).encode("utf-8", "surrogatepass"))
    if contact.photo is not None:
        digest.update(contact.photo.data)
    return int.from_bytes(digest.digest(), "big", signed=True)
