"""Taking people and plans out: vCard, CSV, iCalendar. Nothing is written to the book."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Literal

from netplanner.domain.contact import Contact
from netplanner.domain.errors import DataError, UserError
from netplanner.paths import errno_name, is_disk_full, write_private
from netplanner.storage import contacts, outreach
from netplanner.storage.contacts import ContactFilter
from netplanner.storage.store import Store

_PAGE = 500


def export(store: Store, path: Path, *, text: str = "", vcard: str = "4.0", guarded: bool = True) -> int:
    """Writes what `text` finds to `path`, in the form its ending asks for: .vcf, .csv or .ics; returns how many.

    `vcard` is "3.0" or "4.0"; `guarded` keeps spreadsheets from taking a cell for a formula.
    Raises UserError("unknown_format" | "cannot_write"), DataError("disk_full"); a file that was there is kept then.
    """
    reader = store.reader
    match path.suffix.lower():
        case ".vcf" | ".vcard":
            return export_contacts(store, contacts.ids(reader, ContactFilter(text=text)), path, vcard)
        case ".csv":
            from netplanner.formats.contact_csv import write_csv

            ids = contacts.ids(reader, ContactFilter(text=text))
            _write(path, write_csv(_in_pages(store, ids), guarded=guarded))
            return len(ids)
        case ".ics":
            return _export_plan(store, path, text)
    raise UserError("unknown_format", file=str(path))


def export_contacts(store: Store, ids: Sequence[int], path: Path, version: str = "4.0") -> int:
    """Writes contacts as one file of vCards, version "3.0" or "4.0". Returns how many."""
    cards = list(cards_of(store, ids, version))
    _write(path, b"".join(cards))
    return len(cards)


def cards_of(store: Store, ids: Sequence[int], version: str = "4.0") -> Iterator[bytes]:
    """A vCard for each contact, version "3.0" or "4.0"."""
    from netplanner.formats.vcard import write_card

    known: Literal["3.0", "4.0"] = "3.0" if version == "3.0" else "4.0"
    return (write_card(contact, known) for contact in _in_pages(store, ids))


def _in_pages(store: Store, ids: Sequence[int]) -> Iterable[Contact]:
    for start in range(0, len(ids), _PAGE):
        yield from contacts.load_many(store.reader, ids[start : start + _PAGE])


def _export_plan(store: Store, path: Path, text: str) -> int:
    from netplanner.formats.plan_ics import write_ics

    reader = store.reader
    rows = {row.id: row for row in outreach.listing(reader, text)}
    plans = outreach.load_many(reader, rows)
    titled = [(plan, ", ".join((plan.kind.capitalize(), *rows[plan.id].contact_names))) for plan in plans]
    _write(path, write_ics(titled, stamp=store.clock.now()))
    return len(plans)


def _write(path: Path, content: bytes) -> None:
    try:
        write_private(path, content)
    except OSError as error:
        if is_disk_full(error):
            raise DataError("disk_full", file=str(path)) from error
        raise UserError("cannot_write", file=str(path), reason=errno_name(error)) from error
