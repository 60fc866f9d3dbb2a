"""netplanner backup, restore, check and demo: commands about the whole book."""

from argparse import Namespace

from netplanner.cli.access import clock_of, database_of, folders_of, locked, reading
from netplanner.cli.terminal import complain, print_json, say
from netplanner.operations import backup as backups


def backup(options: Namespace) -> int:
    with reading(options) as store:
        backups.back_up(store, options.out)
    say(f"Backed up to {options.out}")
    return 0


def restore(options: Namespace) -> int:
    folders = folders_of(options)
    with locked(folders):
        kept = backups.restore(database_of(options, folders), options.file, clock_of(options))
    say(f"Restored from {options.file}" + (f"; the book before is kept as {kept}" if kept else ""))
    return 0


def check(options: Namespace) -> int:
    report = backups.check(database_of(options, folders_of(options)))
    if options.json:
        print_json({"ok": report.ok, "problems": list(report.problems), "counts": dict(report.counts)})
    elif report.ok:
        say("The book is sound")
    else:
        complain("netplanner: The book is damaged: " + "; ".join(report.problems) + ".")
    return 0 if report.ok else 4


def demo(options: Namespace) -> int:
    from netplanner.operations import demo as sample

    folders = folders_of(options)
    with locked(folders):
        counts = sample.create(folders.demo, clock_of(options))
    if options.json:
        print_json({"file": str(folders.demo), **counts})
    else:
        say(f"Sample book made: {folders.demo}. Look at it with: netplanner --demo")
    return 0
