"""Bringing people in from files: read, match, add or merge, report. The whole import is one step.

A preview is the same import rolled back, so that what it says is what will happen.
"""

import os
from collections.abc import Sequence
from pathlib import Path

from netplanner.domain.changes import Label
from netplanner.domain.errors import DataError
from netplanner.domain.progress import NoProgress, Progress
from netplanner.domain.words import ImportAction
from netplanner.formats import sources
from netplanner.operations import backup, columns
from netplanner.operations.import_report import FileReport, ImportOptions, ImportRecord, ImportReport, counts
from netplanner.operations.intake import Intake
from netplanner.operations.rejects import Rejects
from netplanner.paths import errno_name
from netplanner.storage import imports
from netplanner.storage.store import Step, Store

__all__ = ["FileReport", "ImportOptions", "ImportRecord", "ImportReport", "counts", "files_in", "preview", "run"]

_BACK_UP_ABOVE = 100
# Of files in folders that are no vCards: a text with commas is no table of people.
_ENDINGS = frozenset({".vcf", ".vcard", ".csv", ".tsv", ".ldif", ".ldi", ".json", ".jcard", ".zip"})


class _RollBackError(Exception):
    """Ends the step of a preview."""


def files_in(paths: Sequence[Path]) -> list[Path]:
    """The files themselves and, for folders, those below them that surely hold people.

    They are known by their content; hidden ones are left out. Files that tell only of the past with people come last.
    """
    found: list[Path] = []
    for path in paths:
        if not path.is_dir():
            found.append(path)
            continue
        for folder, folders, names in os.walk(path):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            inside = (Path(folder) / name for name in sorted(names) if not name.startswith("."))
            found.extend(file for file in inside if _holds_people(file))
    return sources.in_order(dict.fromkeys(found))


def preview(
    store: Store,
    files: Sequence[Path],
    options: ImportOptions = ImportOptions(),
    progress: Progress | None = None,
) -> ImportReport:
    """What `run` would do. Nothing is changed; `contact_id` of new people is None, on every card of theirs.

    Raises Cancelled when `progress` does, UserError("unknown_on_match"), DataError.
    """
    report = ImportReport([])
    try:
        with store.step(_label(0)) as step, Rejects(None) as rejects:
            report.files = Intake(step, options, progress or NoProgress(), rejects, detailed=True).run(files)
            raise _RollBackError
    except _RollBackError:
        pass
    records = [record for file in report.files for record in file.records]
    new = {record.contact_id for record in records if record.action is ImportAction.ADD}
    for record in records:
        if record.contact_id in new:
            record.contact_id = None
    return report


def run(
    store: Store,
    files: Sequence[Path],
    options: ImportOptions = ImportOptions(),
    progress: Progress | None = None,
    *,
    rejects: Path | None = None,
    backups: Path | None = None,
) -> ImportReport:
    """Imports files as one step.

    Cards that can't be read are saved in the folder `rejects`, to be mended and dropped again. Before more than a
    hundred people come in or change, a copy of the book as it was goes to the folder `backups`.
    Raises Cancelled when `progress` does, UserError("unknown_on_match"), DataError; then nothing was changed.
    """
    with Rejects(rejects) as kept, store.step(_label(0)) as step:
        intake = Intake(step, options, progress or NoProgress(), kept, detailed=False)
        report = ImportReport(intake.run(files))
        for number, mapping in options.mappings.items():
            columns.remember(step, files[number], mapping)
        import_id = _log(step, report, options)
        ids = report.contact_ids()
        if backups is not None and len(ids) > _BACK_UP_ABOVE:
            # Another connection still sees the book as it was before this step.
            _snapshot(store, backups)
        step.touched.label = _label(len(ids) or intake.rebased, import_id)
        for number, file in enumerate(report.files):
            file.rejects = kept.save(number, file.path, step.now, file.format)
    report.changes = step.changes
    return report


def _snapshot(store: Store, folder: Path) -> None:
    try:
        backup.snapshot(store.path, folder, store.clock, "import")
    except OSError as error:
        raise DataError("backup_failed", file=str(folder), reason=errno_name(error)) from error


def _log(step: Step, report: ImportReport, options: ImportOptions) -> int | None:
    """Writes down who came in and returns the import's id, None where nothing was changed."""
    counted = counts(report)
    if not counted["added"] and not counted["updated"]:
        return None
    return imports.log(
        step,
        source=options.source or (report.files[0].format if report.files else ""),
        files=[file.name for file in report.files],
        counts=counted,
        records=(
            _stored(number, record)
            for number, file in enumerate(report.files)
            for record in file.records
            if record.action is not ImportAction.UNCHANGED
        ),
        contacts=(
            (record.contact_id, str(record.action))
            for file in report.files
            for record in file.records
            if record.action in (ImportAction.ADD, ImportAction.UPDATE) and record.contact_id is not None
        ),
    )


def _stored(number: int, record: ImportRecord) -> tuple[object, ...]:
    return (
        number,
        record.part,
        record.line,
        str(record.action),
        record.contact_id,
        record.reason,
        dict(record.values),
        record.changed,
    )


def _label(count: int, import_id: int | None = None) -> Label:
    """`import_id` says which of the imports written down the step was."""
    recorded = {} if import_id is None else {"import": import_id}
    return Label("import_contacts", {"count": count, **recorded})


def _is_vcard(path: Path) -> bool:
    """A phone may call its vCards anything; what else is found by content alone may be a program's code."""
    return sources.identify(path) == "vcard"


def _holds_people(path: Path) -> bool:
    try:
        # A pipe or a device in a folder may never end.
        return path.is_file() and (path.suffix.lower() in _ENDINGS or _is_vcard(path)) and sources.is_sure(path)
    except OSError:
        return False
