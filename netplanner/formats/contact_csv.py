"""Contacts as CSV (RFC 4180, UTF-8): for spreadsheets with a byte order mark and guarded cells, else plain."""

import csv
import io
import re
from collections.abc import Iterable
from typing import Final

from netplanner.domain.contact import Contact

# A cell that begins so is a formula to a spreadsheet (OWASP, CSV injection), in full width too.
_FORMULA: Final = frozenset("=+-@＝＋－＠")
_INVISIBLE: Final = re.compile(r"[\s\x00-\x1f\x7f\u200b-\u200f\u2060\ufeff]*")
_PHONE: Final = re.compile(r"\+[\d\s()./-]+")
_MOST: Final = 3

HEAD: Final = (
    "Name", "Given name", "Family name", "Nickname", "Organization", "Department", "Title",
    *(f"E-mail {n}" for n in range(1, _MOST + 1)), *(f"Phone {n}" for n in range(1, _MOST + 1)),
    "Street", "Postal code", "City", "Region", "Country", "Website", "LinkedIn", "XING", "Facebook",
    "Birthday", "Tie", "Tags", "Do not contact", "Last contact", "Source", "Note", "UID",
)  # fmt: skip


def write_csv(contacts: Iterable[Contact], *, guarded: bool) -> bytes:
    """One line a contact under `HEAD`.

    With `guarded`, no cell can act as a formula, and spreadsheets see from the mark at the start that it is UTF-8.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(HEAD)
    for contact in contacts:
        cells = _cells(contact)
        writer.writerow([_guard(cell) for cell in cells] if guarded else cells)
    return out.getvalue().encode("utf-8-sig" if guarded else "utf-8", "replace")


def _cells(contact: Contact) -> list[str]:
    address = contact.addresses[0] if contact.addresses else None
    street = ", ".join(filter(None, (address.street, address.extended, address.po_box))) if address else ""
    profiles = {profile.platform: profile.url or profile.handle for profile in contact.profiles}
    return [
        contact.display_name,
        contact.given,
        contact.family,
        contact.nickname,
        contact.organization,
        contact.department,
        contact.title,
        *_several([point.value for point in contact.emails]),
        *_several([point.value for point in contact.phones]),
        street,
        address.postal_code if address else "",
        address.city if address else "",
        address.region if address else "",
        address.country if address else "",
        contact.urls[0].value if contact.urls else "",
        profiles.get("linkedin", ""),
        profiles.get("xing", ""),
        profiles.get("facebook", ""),
        contact.birthday,
        str(contact.tie),
        ", ".join(contact.tags),
        ", ".join(sorted(contact.do_not_contact)),
        contact.last_contact_on or "",
        contact.source,
        contact.note,
        contact.uid,
    ]


def _several(values: list[str]) -> list[str]:
    """The first values in a column each; the last column takes the rest, joined as Google's files do."""
    shown = [*values[: _MOST - 1], " ::: ".join(values[_MOST - 1 :])]
    return [*shown, *[""] * (_MOST - len(shown))]


def _guard(cell: str) -> str:
    start = _INVISIBLE.match(cell)
    first = cell[start.end() : start.end() + 1] if start else ""
    if first not in _FORMULA or _PHONE.fullmatch(cell.strip()):
        return cell
    return "'" + cell
