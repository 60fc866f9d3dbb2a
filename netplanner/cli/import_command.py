"""netplanner import."""

from argparse import Namespace
from pathlib import Path

from netplanner.cli.access import folders_of, writing
from netplanner.cli.terminal import complain, print_json, say
from netplanner.cli.words import reason_text
from netplanner.domain.errors import UserError
from netplanner.domain.words import ImportAction, Tie
from netplanner.operations import columns, importing
from netplanner.operations.import_report import FileReport, ImportOptions, ImportRecord, ImportReport, counts
from netplanner.paths import errno_name


def import_files(options: Namespace) -> int:
    """Exit code 0 all in, 1 some failed, 3 nothing readable."""
    said = _read(options.map) if options.map is not None else None
    files = importing.files_in(options.files)
    folders = folders_of(options)
    with writing(options) as store:
        wanted = ImportOptions(
            tie=Tie(options.tie),
            tag=options.tag.strip(),
            on_match=options.on_match,
            mappings=columns.mappings_of(store.reader, files, said),
        )
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
                **_more_json(record),
            }
            for record in file.records
            if record.action is not ImportAction.FAIL
        ]
    return entry


def _more_json(record: ImportRecord) -> dict[str, object]:
    """What is there of some records only: the file in an archive, the reason, who it may be, what differs."""
    found: dict[str, object] = {}
    if record.part:
        found["part"] = record.part
    if record.action is ImportAction.SKIP:
        found["reason"] = record.reason
    if record.candidates:
        found["candidates"] = [
            {"id": one.contact_id, "name": one.name, "score": one.score, "reasons": list(one.reasons)}
            for one in record.candidates
        ]
    if record.differences:
        found["differences"] = [
            {"field": one.field, "ours": one.ours, "theirs": one.theirs, "taken": one.taken, "conflict": one.conflict}
            for one in record.differences
        ]
    return found


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except OSError as error:
        raise UserError("file_unreadable", detail=errno_name(error)) from error
    except UnicodeDecodeError as error:
        raise UserError("mapping_unreadable") from error


def _print(report: ImportReport, *, dry_run: bool) -> None:
    for file in report.files:
        for record in file.records:
            if record.action is ImportAction.FAIL:
                complain(f"{file.path}:{record.line}: {reason_text(record.reason, record.values)}")
        if file.rejects:
            complain(f"{file.path}: the cards that failed are in {file.rejects}")
    if not report.files:
        complain("No contact files found")
    numbers = counts(report)
    words = ", ".join(f"{number} {word}" for word, number in numbers.items() if number or word == "added")
    say(f"Would be: {words}; nothing was changed" if dry_run else words)
