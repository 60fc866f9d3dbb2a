"""What each command does. Each takes the parsed options and returns the exit code."""

import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from netplanner.cli import print_json
from netplanner.cli.listings import contact_json, goal_json, outreach_json, table
from netplanner.cli.words import reason_text
from netplanner.domain.clock import Clock, FixedClock, SystemClock
from netplanner.domain.errors import DataError
from netplanner.domain.goal import Goal
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import Channel, GoalKind, ImportAction, OutreachKind, Tie
from netplanner.lock import BookLock
from netplanner.paths import Folders
from netplanner.storage import contacts, goals, outreach
from netplanner.storage.contacts import ContactFilter
from netplanner.storage.store import Store

if TYPE_CHECKING:
    from netplanner.operations.importing import ImportReport

_KIND_OF_CHANNEL = {
    Channel.EMAIL: OutreachKind.MAIL,
    Channel.PHONE: OutreachKind.CALL,
    Channel.IN_PERSON: OutreachKind.MEETING,
}


def import_files(options: Namespace) -> int:
    """Exit code 0 all in, 1 some failed, 3 nothing readable."""
    from netplanner.operations import importing

    wanted = importing.ImportOptions(tie=Tie(options.tie), tag=options.tag.strip(), on_match=options.on_match)
    files = importing.files_in(options.files)
    folders = _folders(options)
    with _writing(options) as store:
        if options.dry_run:
            report = importing.preview(store, files, wanted)
        else:
            report = importing.run(store, files, wanted, rejects=folders.rejects, backups=folders.backups)
    if options.json:
        print_json(_import_json(report, dry_run=options.dry_run))
    else:
        _print_import(report, dry_run=options.dry_run)
    if not report.cards:
        return 3
    return 1 if report.count(ImportAction.FAIL) else 0


def list_records(options: Namespace) -> int:
    with _reading(options) as store:
        reader = store.reader
        if options.what == "contacts":
            found = contacts.load_many(reader, contacts.ids(reader, ContactFilter(text=options.search)))
            rows = [contact_json(contact) for contact in found]
        elif options.what == "goals":
            rows = [goal_json(goal, store.clock.today()) for goal in goals.listing(reader, text=options.search)]
        else:
            rows = [outreach_json(row) for row in outreach.listing(reader, options.search)]
    if options.json:
        print_json(rows)
    else:
        table(options.what, rows)
    return 0


def export(options: Namespace) -> int:
    from netplanner.operations import exporting

    with _reading(options) as store:
        count = exporting.export(
            store, options.out, text=options.search, vcard=options.vcard, guarded=options.reader == "spreadsheets"
        )
    print(f"{count} written to {options.out}", file=sys.stderr)
    return 0


def add_goal(options: Namespace) -> int:
    from netplanner.domain.area import parse_area
    from netplanner.operations import goals as goal_operations

    platforms = [*options.platform, "", ""]
    goal = Goal(
        what=options.what,
        kind=GoalKind(options.kind),
        amount=options.amount,
        by=options.by.isoformat() if options.by else "",
        area=parse_area(options.area) if options.area.strip() else [],
        criteria=[goal_operations.parse_criterion(text) for text in options.criterion],
        primary_platform=platforms[0],
        secondary_platform=platforms[1],
    )
    with _writing(options) as store:
        created = goal_operations.add(store, goal).created
        assert created is not None
        stored = goals.load(store.reader, created)
        assert stored is not None
        record = goal_json(stored, store.clock.today())
    if options.json:
        print_json(record)
    else:
        lacking = record["missing"]
        assert isinstance(lacking, list)
        draft = f" as a draft; still needs: {', '.join(lacking)}" if lacking else ""
        print(f"Goal {created} added{draft}")
    return 0


def add_plan(options: Namespace) -> int:
    from netplanner.operations import planning

    kind = OutreachKind(options.kind or _KIND_OF_CHANNEL.get(options.channel, OutreachKind.MESSAGE))
    plan = Outreach(
        goal_id=options.goal, due_on=options.date.isoformat(), kind=kind, channel=options.channel, why=options.why
    )
    people = list(dict.fromkeys(options.contact))
    together = kind is OutreachKind.INTRODUCTION and len(people) == 2
    plans = [replace(plan, contacts=people)] if together else [replace(plan, contacts=[one]) for one in people]
    with _writing(options) as store:
        changes = planning.add_many(store, plans)
        rows = [outreach_json(row) for row in outreach.by_ids(store.reader, sorted(changes.outreach))]
    if options.json:
        print_json(rows[0] if len(rows) == 1 else rows)
    else:
        print("\n".join(f"Outreach {row['id']} planned on {row['date']}" for row in rows))
    return 0


def print_plan(options: Namespace) -> int:
    from netplanner.printing.pdf import ensure_application, write_plan_pdf

    application = ensure_application()
    with _reading(options) as store:
        today = store.clock.today()
        first = options.first or (options.last or today) - timedelta(days=(options.last or today).weekday())
        last = options.last or first + timedelta(days=6)
        pages = write_plan_pdf(
            store.reader,
            options.pdf,
            first=first,
            last=last,
            today=today,
            paper=options.paper,
            language=options.lang or "en",
        )
    del application
    print(f"{pages} page{'s' * (pages != 1)} written to {options.pdf}", file=sys.stderr)
    return 0


def backup(options: Namespace) -> int:
    from netplanner.operations import backup as backups

    with _reading(options) as store:
        backups.back_up(store, options.out)
    print(f"Backed up to {options.out}", file=sys.stderr)
    return 0


def restore(options: Namespace) -> int:
    from netplanner.operations import backup as backups

    folders = _folders(options)
    with _locked(folders):
        kept = backups.restore(_database(options, folders), options.file, _clock(options))
    print(f"Restored from {options.file}" + (f"; the book before is kept as {kept}" if kept else ""), file=sys.stderr)
    return 0


def check(options: Namespace) -> int:
    from netplanner.operations import backup as backups

    database = _database(options, _folders(options))
    report = backups.check(database)
    if options.json:
        print_json({"ok": report.ok, "problems": list(report.problems), "counts": dict(report.counts)})
    else:
        for problem in report.problems:
            print(problem)
        print("The book is sound" if report.ok else "The book is damaged", file=sys.stderr)
    return 0 if report.ok else 4


def demo(options: Namespace) -> int:
    from netplanner.operations import demo as sample

    folders = _folders(options)
    with _locked(folders):
        counts = sample.create(folders.demo, _clock(options))
    if options.json:
        print_json({"file": str(folders.demo), **counts})
    else:
        print(f"Sample book made: {folders.demo}. Look at it with: netplanner --demo")
    return 0


RUN: dict[str, Callable[[Namespace], int]] = {
    "import": import_files,
    "list": list_records,
    "export": export,
    "goal add": add_goal,
    "plan add": add_plan,
    "plan print": print_plan,
    "backup": backup,
    "restore": restore,
    "check": check,
    "demo": demo,
}


def _folders(options: Namespace) -> Folders:
    folders = Folders.find(options.data_dir)
    folders.create()
    return folders


def _database(options: Namespace, folders: Folders) -> Path:
    return folders.demo if options.demo else folders.database


def _clock(options: Namespace) -> Clock:
    day: date | None = options.today
    return FixedClock(day) if day else SystemClock()


@contextmanager
def _locked(folders: Folders) -> Iterator[None]:
    lock = BookLock(folders.lock)
    if not lock.acquire():
        raise DataError("locked", file=str(folders.database))
    try:
        yield
    finally:
        lock.release()


@contextmanager
def _writing(options: Namespace) -> Iterator[Store]:
    """The book for a command that writes; refused while a window holds it."""
    folders = _folders(options)
    with _locked(folders), _open(options, folders) as store:
        yield store


@contextmanager
def _reading(options: Namespace) -> Iterator[Store]:
    """The book for a command that reads; a book that is not there yet, or is older, is made first."""
    folders = _folders(options)
    lock = BookLock(folders.lock)
    lock.acquire()
    try:
        with _open(options, folders) as store:
            yield store
    finally:
        lock.release()


def _open(options: Namespace, folders: Folders) -> Store:
    from netplanner.operations import opening

    return opening.open_book(folders, _clock(options), demo=options.demo)


def _import_json(report: "ImportReport", *, dry_run: bool) -> dict[str, object]:
    from netplanner.operations import importing

    files = []
    for file in report.files:
        entry: dict[str, object] = {"file": str(file.path), "cards": file.cards, **importing.counts(file)}
        del entry["failed"]
        entry["failures"] = [
            {"line": record.line, "reason": record.reason}
            for record in file.records
            if record.action is ImportAction.FAIL
        ]
        entry["rejects"] = str(file.rejects) if file.rejects else None
        if dry_run:
            entry["records"] = [
                {
                    "line": record.line,
                    "fn": record.fn,
                    "emails": list(record.emails),
                    "phones": list(record.phones),
                    "action": str(record.action),
                }
                for record in file.records
                if record.action is not ImportAction.FAIL
            ]
        files.append(entry)
    return {**importing.counts(report), "files": files}


def _print_import(report: "ImportReport", *, dry_run: bool) -> None:
    from netplanner.operations import importing

    for file in report.files:
        for record in file.records:
            if record.action is ImportAction.FAIL:
                print(f"{file.path}:{record.line}: {reason_text(record.reason, record.values)}", file=sys.stderr)
        if file.rejects:
            print(f"{file.path}: the cards that failed are in {file.rejects}", file=sys.stderr)
    counts = importing.counts(report)
    words = ", ".join(f"{number} {word}" for word, number in counts.items() if number or word == "added")
    print(f"Would be: {words}; nothing was changed" if dry_run else words)
