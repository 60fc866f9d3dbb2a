"""Taking people and plans out: vCard, CSV, iCalendar. Nothing is written to the book."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from netplanner.domain.errors import UserError
from netplanner.paths import write_out
from netplanner.storage import contact_search, contacts
from netplanner.storage.goal_filter import with_goals
from netplanner.storage.store import Store

if TYPE_CHECKING:
    from netplanner.operations.calendar_feed import CalendarOptions, CalendarWords


def export(
    store: Store,
    path: Path,
    *,
    text: str = "",
    vcard: str = "4.0",
    guarded: bool = True,
    options: "CalendarOptions | None" = None,
    words: "CalendarWords | None" = None,
) -> int:
    """Writes what `text` finds to `path`, in the form its ending asks for: .vcf, .csv or .ics; returns how many.

    For people `text` may hold conditions ("tie:close no:email", see `domain.search_query`).

    `vcard` is "3.0" or "4.0"; `guarded` keeps spreadsheets from taking a cell for a formula.
    `options` say what a calendar holds, `words` what its events are called.
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
            # Only a calendar needs it.
            from netplanner.operations import calendar_feed

            chosen = options or calendar_feed.CalendarOptions()
            return calendar_feed.export(store, path, chosen, words or calendar_feed.CalendarWords(), text)
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
