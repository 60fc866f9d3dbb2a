"""Taking people and plans out: vCard, CSV, iCalendar. Nothing is written to the book."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Literal

from netplanner.domain.errors import UserError
from netplanner.paths import write_out
from netplanner.storage import contact_search, contacts, outreach
from netplanner.storage.goal_filter import with_goals
from netplanner.storage.store import Store


def export(store: Store, path: Path, *, text: str = "", vcard: str = "4.0", guarded: bool = True) -> int:
    """Writes what `text` finds to `path`, in the form its ending asks for: .vcf, .csv or .ics; returns how many.

    For people `text` may hold conditions ("tie:close no:email", see `domain.search_query`).

    `vcard` is "3.0" or "4.0"; `guarded` keeps spreadsheets from taking a cell for a formula.
    Raises UserError("unknown_format" | "cannot_write"), DataError("disk_full"); a file that was there is kept then.
    """
    reader = store.reader
    wanted = contact_search.typed(text, store.clock.today())
    match path.suffix.lower():
        case ".vcf" | ".vcard":
            return export_contacts(store, contact_search.ids(reader, with_goals(reader, wanted)), path, vcard)
        case ".csv":
            from netplanner.formats.contact_csv import write_csv

            ids = contact_search.ids(reader, with_goals(reader, wanted))
            write_out(path, write_csv(contacts.each(reader, ids), guarded=guarded))
            return len(ids)
        case ".ics":
            return _export_plan(store, path, text)
    raise UserError("unknown_format", file=str(path))


def export_contacts(store: Store, ids: Sequence[int], path: Path, version: str = "4.0") -> int:
    """Writes contacts as one file of vCards, version "3.0" or "4.0". Returns how many."""
    count = 0

    def counted() -> Iterator[bytes]:
        nonlocal count
        for card in cards_of(store, ids, version):
            count += 1
            yield card

    write_out(path, counted())
    return count


def cards_of(store: Store, ids: Sequence[int], version: str = "4.0") -> Iterator[bytes]:
    """A vCard for each contact, version "3.0" or "4.0"."""
    from netplanner.formats.vcard import write_card

    known: Literal["3.0", "4.0"] = "3.0" if version == "3.0" else "4.0"
    return (write_card(contact, known) for contact in contacts.each(store.reader, ids))


def _export_plan(store: Store, path: Path, text: str) -> int:
    from netplanner.formats.plan_ics import write_ics

    reader = store.reader
    rows = {row.id: row for row in outreach.listing(reader, text)}
    plans = outreach.load_many(reader, rows)
    titled = [(plan, ", ".join((plan.kind.capitalize(), *rows[plan.id].contact_names))) for plan in plans]
    write_out(path, write_ics(titled, stamp=store.clock.now()))
    return len(plans)
