"""netplanner list and netplanner export."""

from argparse import Namespace

from netplanner.cli.access import reading
from netplanner.cli.records import contact_json, goal_holds, goal_json, outreach_json, table
from netplanner.cli.terminal import print_json, say
from netplanner.domain.text import search_terms
from netplanner.storage import contact_search, contacts, goals, outreach
from netplanner.storage.goal_filter import with_goals
from netplanner.storage.store import Store


def list_records(options: Namespace) -> int:
    with reading(options) as store:
        rows = _LISTS[options.what](store, options.search)
    if options.json:
        print_json(rows)
    else:
        table(options.what, rows)
    return 0


def export(options: Namespace) -> int:
    from netplanner.operations import exporting
    from netplanner.operations.calendar_feed import CalendarOptions

    with reading(options) as store:
        count = exporting.export(
            store,
            options.out,
            text=options.search,
            vcard=options.vcard,
            guarded=options.reader == "spreadsheets",
            options=CalendarOptions(notes=not options.without_notes),
        )
    say(f"{count} written to {options.out}")
    return 0


def _contacts(store: Store, text: str) -> list[dict[str, object]]:
    reader = store.reader
    found = contact_search.ids(reader, with_goals(reader, contact_search.typed(text, store.clock.today())))
    return [contact_json(contact) for contact in contacts.each(reader, found)]


def _goals(store: Store, text: str) -> list[dict[str, object]]:
    today, terms = store.clock.today(), search_terms(text)
    return [goal_json(goal, today) for goal in goals.listing(store.reader) if goal_holds(goal, terms)]


def _outreach(store: Store, text: str) -> list[dict[str, object]]:
    return [outreach_json(row) for row in outreach.listing(store.reader, text)]


_LISTS = {"contacts": _contacts, "goals": _goals, "outreach": _outreach}
