"""netplanner import."""

from argparse import Namespace

from netplanner.cli.access import folders_of, writing
from netplanner.cli.terminal import complain, print_json, say
from netplanner.cli.words import reason_text
from netplanner.domain.words import ImportAction, Tie
from netplanner.operations import importing
from netplanner.operations.import_report import FileReport, ImportOptions, ImportReport, counts


def import_files(options: Namespace) -> int:
    """Exit code 0 all in, 1 some failed, 3 nothing readable."""
    wanted = ImportOptions(tie=Tie(options.tie), tag=options.tag.strip(), on_match=options.on_match)
    files = importing.files_in(options.files)
    folders = folders_of(options)
    with writing(options) as store:
        if options.dry_run:
            report = importing.preview(store, files, wanted)
        else:
            report = importing.run(store, files, wanted, rejects=folders.rejects, backups=folders.backups)
    if options.json:
        print_json(report_json(report, with_records=options.dry_run))
    else:
        _print(report, dry_run=options.dry_run)
    if not report.cards:
        return 3
    return 1 if report.count(ImportAction.FAIL) else 0


def report_json(report: ImportReport, *, with_records: bool) -> dict[str, object]:
    """The report as programs read it; `with_records` adds each card as it was read."""
    return {**counts(report), "files": [_file_json(file, with_records=with_records) for file in report.files]}


def _file_json(file: FileReport, *, with_records: bool) -> dict[str, object]:
    numbers = counts(file)
    del numbers["failed"]
    entry: dict[str, object] = {"file": str(file.path), "cards": file.cards, **numbers}
    entry["failures"] = [
        {"line": record.line, "reason": record.reason} for record in file.records if record.action is ImportAction.FAIL
    ]
    entry["rejects"] = str(file.rejects) if file.rejects else None
    if with_records:
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
    return entry


def _print(report: ImportReport, *, dry_run: bool) -> None:
    for file in report.files:
        for record in file.records:
            if record.action is ImportAction.FAIL:
                complain(f"{file.path}:{record.line}: {reason_text(record.reason, record.values)}")
        if file.rejects:
            complain(f"{file.path}: the cards that failed are in {file.rejects}")
    if not report.files:
        complain("No vCards found")
    numbers = counts(report)
    words = ", ".join(f"{number} {word}" for word, number in numbers.items() if number or word == "added")
    say(f"Would be: {words}; nothing was changed" if dry_run else words)
