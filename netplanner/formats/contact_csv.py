"""Contacts as CSV (RFC 4180, UTF-8): for spreadsheets with a byte order mark and guarded cells, else plain."""

import csv
import io
import re
from collections.abc import Iterable, Iterator
from typing import Final

from netplanner.domain.contact import Contact

# A cell that begins so is a formula to a spreadsheet (OWASP, CSV injection), in full width too.
_FORMULA: Final = re.compile("[=+@＝＋－＠-]")
# What may stand before it: nothing that shows, and guards.
_BEFORE: Final = re.compile(r"[\s\x00-\x1f\x7f\u200b-\u200f\u2060\ufeff']")
# A program set to other delimiters, or that knows no quotes, begins a cell behind these too.
_DELIMITERS: Final = ";|"
_ENDS: Final = "\t\r\n"
_PHONE: Final = re.compile(r"\+[\d\s()./-]+")
_MOST: Final = 3

HEAD: Final = (
    "Name", "Given name", "Family name", "Nickname", "Organization", "Department", "Title",
    *(f"E-mail {n}" for n in range(1, _MOST + 1)), *(f"Phone {n}" for n in range(1, _MOST + 1)),
    "Street", "Postal code", "City", "Region", "Country", "Website", "LinkedIn", "XING", "Facebook",
    "Birthday", "Tie", "Tags", "Do not contact", "Last contact", "Met", "Met on", "Needs", "Offers", "Source", "Note",
    "UID",
)  # fmt: skip


def write_csv(contacts: Iterable[Contact], *, guarded: bool) -> bytes:
    """One line a contact under `HEAD`.

    With `guarded`, no cell can act as a formula, and spreadsheets see from the mark at the start that it is UTF-8.
    Without, only what would look like a guard gets one. The reader of tables takes them off again.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(HEAD)
    for contact in contacts:
        cells = _cells(contact)
        writer.writerow([_guard(cell) if guarded or unguarded(cell) != cell else cell for cell in cells])
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
        _tags(contact.tags),
        ", ".join(sorted(contact.do_not_contact)),
        contact.last_contact_on or "",
        contact.met,
        contact.met_on or "",
        _tags(contact.needs),
        _tags(contact.offers),
        contact.source,
        contact.note,
        contact.uid,
    ]


def _tags(tags: list[str]) -> str:
    """The tags, needs or offers in one cell; with separators in them, they are parted as Google's files do it."""
    plain = not any("," in tag or ";" in tag for tag in tags)
    return ", ".join(tags) if plain else " ::: ".join(tags) + ("" if len(tags) > 1 else " :::")


def _several(values: list[str]) -> list[str]:
    """The first values in a column each; the last column takes the rest, joined as Google's files do."""
    shown = [*values[: _MOST - 1], " ::: ".join(values[_MOST - 1 :])]
    return [*shown, *[""] * (_MOST - len(shown))]


def _guard(cell: str) -> str:
    if not _FORMULA.search(cell) or _PHONE.fullmatch(cell.strip()):
        return cell
    pieces: list[str] = []
    done = 0
    for place in _guard_places(cell):
        pieces += (cell[done:place], "'")
        done = place
    return "".join((*pieces, cell[done:]))


def unguarded(cell: str) -> str:
    """A cell as it was before `write_csv` put apostrophes before what a spreadsheet takes for a formula."""
    if "'" not in cell:
        return cell
    pieces: list[str] = []
    done = 0
    for place in _guard_places(cell):
        if cell[place] == "'":
            pieces.append(cell[done:place])
            done = place + 1
    return "".join((*pieces, cell[done:]))


def _guard_places(cell: str) -> Iterator[int]:
    """Where a guard belongs: at the beginning of each cell that begins with a formula, within this one too.

    A guard that stands there already doesn't change the place.
    """
    last = -1
    for found in _FORMULA.finditer(cell):
        start, place = found.start(), 0
        while start > last + 1 and _BEFORE.match(cell[start - 1]):
            start -= 1
            if not place and cell[start] in _ENDS:
                place = start + 1
        last = found.start()
        if start == 0 or cell[start - 1] in _DELIMITERS:
            yield start
        if place:
            yield place
