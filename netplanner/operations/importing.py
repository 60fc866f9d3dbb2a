"""Bringing people in from files: read, match, add or merge, report. The whole import is one step.

A preview is the same import rolled back, so that what it says is what will happen.
"""

import gc
import os
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path

from netplanner.domain.changes import Changes, Label
from netplanner.domain.contact import Contact
from netplanner.domain.errors import UserError
from netplanner.domain.matching import names_compatible
from netplanner.domain.merge import merge
from netplanner.domain.progress import NoProgress, Progress
from netplanner.domain.text import fold
from netplanner.domain.words import Basis, ImportAction, Tie
from netplanner.formats.vcard import CardRecord, looks_like_vcard, read_cards
from netplanner.formats.vcard.stored import contact_from_card
from netplanner.operations import backup
from netplanner.paths import write_private
from netplanner.storage import contact_writes, contacts, imports
from netplanner.storage.locale import locale_of
from netplanner.storage.store import Step, Store

# Cards between two looks at the clock, the cancel button and the garbage.
_BATCH = 500
_SNIFF = 65_536
_BACK_UP_ABOVE = 100
_ON_MATCH = ("merge", "skip", "add")


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """What to do with all people of an import.

    `on_match` says what happens to a card that is someone already there: "merge", "skip" or "add". `tie` is given
    to those who have none yet, `tag` to everyone. `leave_out` names cards that the user unticked, as (index of the
    file, line).
    """

    tie: Tie = Tie.UNDECIDED
    tag: str = ""
    source: str = "vcard"
    basis: Basis = Basis.UNKNOWN
    on_match: str = "merge"
    leave_out: Collection[tuple[int, int]] = frozenset()


@dataclass(slots=True)
class ImportRecord:
    """What became of one card.

    `reason` says by what it was recognised (card, uid, profile, email, phone), why it was skipped (left_out, in_trash,
    already_there) or why it failed. `changed` and `conflicts` name fields: those taken from the card, and those where
    the book's value was kept against it.
    """

    line: int
    action: ImportAction
    fn: str | None = None
    name: str = ""
    organization: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    contact_id: int | None = None
    match_name: str = ""
    reason: str = ""
    values: dict[str, object] = field(default_factory=dict)
    changed: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()


@dataclass(slots=True)
class FileReport:
    """`records` has one for each card, read or failed, in order; `rejects` is where the failed ones were saved."""

    path: Path
    records: list[ImportRecord] = field(default_factory=list)
    rejects: Path | None = None

    def count(self, action: ImportAction) -> int:
        return sum(record.action is action for record in self.records)

    @property
    def cards(self) -> int:
        """The cards that could be read."""
        return len(self.records) - self.count(ImportAction.FAIL)


@dataclass(slots=True)
class ImportReport:
    files: list[FileReport]
    changes: Changes = field(default_factory=Changes)

    def count(self, action: ImportAction) -> int:
        return sum(file.count(action) for file in self.files)

    @property
    def cards(self) -> int:
        return sum(file.cards for file in self.files)

    def contact_ids(self) -> list[int]:
        """The people added or updated."""
        wanted = (ImportAction.ADD, ImportAction.UPDATE)
        found = (r.contact_id for file in self.files for r in file.records if r.action in wanted)
        return list(dict.fromkeys(contact_id for contact_id in found if contact_id is not None))


class _RollBackError(Exception):
    """Ends the step of a preview."""


def files_in(paths: Sequence[Path]) -> list[Path]:
    """The files themselves and, for folders, the vCards below them: known by their content, hidden ones left out."""
    found: list[Path] = []
    for path in paths:
        if not path.is_dir():
            found.append(path)
            continue
        for folder, folders, names in os.walk(path):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            inside = (Path(folder) / name for name in sorted(names) if not name.startswith("."))
            found.extend(file for file in inside if _is_vcard(file))
    return list(dict.fromkeys(found))


def preview(
    store: Store,
    files: Sequence[Path],
    options: ImportOptions = ImportOptions(),
    progress: Progress | None = None,
) -> ImportReport:
    """What `run` would do. Nothing is changed; `contact_id` of new people is None."""
    report: ImportReport | None = None
    try:
        with store.step(_label(0)) as step:
            report = _Import(step, files, options, progress or NoProgress()).run()
            raise _RollBackError
    except _RollBackError:
        pass
    assert report is not None
    for file in report.files:
        for record in file.records:
            if record.action is ImportAction.ADD:
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
    with store.step(_label(0)) as step:
        work = _Import(step, files, options, progress or NoProgress())
        report = work.run()
        work.finish(report)
        ids = report.contact_ids()
        if backups is not None and len(ids) > _BACK_UP_ABOVE:
            # Another connection still sees the book as it was before this step.
            backup.snapshot(store.path, backups, store.clock, "import")
        step.touched.label = _label(len(ids))
    report.changes = step.changes
    if rejects is not None:
        for number, file in enumerate(report.files):
            if work.rejected[number]:
                file.rejects = _save_rejects(rejects, file.path, work.rejected[number], step.now)
    return report


class _Import:
    """One run over some files inside a step."""

    def __init__(self, step: Step, files: Sequence[Path], options: ImportOptions, progress: Progress) -> None:
        if options.on_match not in _ON_MATCH:
            raise UserError("unknown_on_match", value=options.on_match)
        self._step = step
        self._files = files
        self._options = options
        self._progress = progress
        self._locale = locale_of(step.connection)
        self._leave_out = frozenset(options.leave_out)
        self._pending: list[tuple[Contact, ImportRecord, int]] = []
        self._pending_keys: set[object] = set()
        self._matched: list[int] = []
        self._source = ""
        self._done = 0
        self.rejected: list[list[bytes]] = [[] for _ in files]

    def run(self) -> ImportReport:
        reports = [FileReport(path) for path in self._files]
        total = sum(_size(path) for path in self._files)
        read = 0
        with _collecting_rarely() as collect:
            for number, report in enumerate(reports):
                self._source = self._options.source + ":" + report.path.name
                for card in read_cards(report.path):
                    read += len(card.raw)
                    report.records.append(self._take(number, card))
                    self._done += 1
                    if self._done % _BATCH == 0:
                        self._flush()
                        self._progress.report(min(read, total), total)
                        collect()
                self._flush()
        self._for_all(reports)
        self._progress.report(total, total)
        return ImportReport(reports)

    def finish(self, report: ImportReport) -> None:
        """Writes the log, unless nothing was changed."""
        acted = [
            (record.contact_id, str(record.action))
            for file in report.files
            for record in file.records
            if record.action in (ImportAction.ADD, ImportAction.UPDATE) and record.contact_id is not None
        ]
        if not acted:
            return
        imports.log(
            self._step,
            source=self._options.source,
            files=[file.path.name for file in report.files],
            counts={_COUNTS[action]: report.count(action) for action in ImportAction},
            failures=[
                {"file": file.path.name, "line": record.line, "reason": record.reason}
                for file in report.files
                for record in file.records
                if record.action is ImportAction.FAIL
            ],
            contacts=acted,
        )

    def _take(self, number: int, card: CardRecord) -> ImportRecord:
        contact = card.contact
        if contact is None:
            assert card.error is not None
            self.rejected[number].append(card.raw)
            values = {key: value for key, value in card.error.values.items() if key != "line"}
            return ImportRecord(card.line, ImportAction.FAIL, reason=card.error.reason, values=values)
        record = ImportRecord(
            card.line,
            ImportAction.SKIP,
            contact.fn,
            contact.display_name,
            contact.organization,
            tuple(point.value for point in contact.emails),
            tuple(point.value for point in contact.phones),
        )
        if (number, card.line) in self._leave_out:
            record.reason = "left_out"
            return record
        self._match(contact, record)
        return record

    def _match(self, contact: Contact, record: ImportRecord) -> None:
        card_hash = hash_of(contact)
        keys = {card_hash, contact.uid, *imports.address_keys(contact, self._locale)}
        if not self._pending_keys.isdisjoint(keys):
            # A twin of a card that waits to be written: it must be there to be found.
            self._flush()
        match = self._find(contact, card_hash)
        if match is None or (self._options.on_match == "add" and match.reason != "card"):
            self._add(contact, record, card_hash, keys)
            return
        record.contact_id, record.reason = match.contact_id, match.reason
        if match.trashed:
            record.reason = "in_trash"
            return
        self._matched.append(match.contact_id)
        if match.reason == "card":
            record.action = ImportAction.UNCHANGED
            record.match_name = contacts.names(self._step.connection, [match.contact_id])[match.contact_id]
        elif self._options.on_match == "skip":
            record.reason = "already_there"
        else:
            self._merge(contact, record, match.contact_id, card_hash)

    def _find(self, contact: Contact, card_hash: int) -> imports.Match | None:
        connection = self._step.connection
        if same := imports.same_card(connection, card_hash):
            return same
        if contact.uid and (same := imports.by_uid(connection, contact.uid)):
            return same
        for match in imports.by_address(connection, contact, self._locale):
            if match.reason == "profile" or self._names_agree(contact, match.contact_id):
                return match
        return None

    def _names_agree(self, contact: Contact, contact_id: int) -> bool:
        """A phone or an address may be shared by a family or an office: alone it doesn't make two names one person."""
        return names_compatible(contact, imports.name_of(self._step.connection, contact_id))

    def _add(self, contact: Contact, record: ImportRecord, card_hash: int, keys: set[object]) -> None:
        if contact.uid and imports.by_uid(self._step.connection, contact.uid):
            contact.uid = ""
        contact.source = self._options.source
        contact.basis = self._options.basis
        contact.tie = self._options.tie
        if self._options.tag and fold(self._options.tag) not in map(fold, contact.tags):
            contact.tags.append(self._options.tag)
        record.action = ImportAction.ADD
        self._pending.append((contact, record, card_hash))
        keys.discard("")
        self._pending_keys |= keys

    def _merge(self, contact: Contact, record: ImportRecord, contact_id: int, card_hash: int) -> None:
        connection = self._step.connection
        current = contacts.load(connection, contact_id)
        if current is None:
            return
        record.match_name = current.display_name
        base = imports.base_of(connection, contact_id, self._source)
        merged = merge(current, contact, contact_from_card(base) if base else None)
        record.changed, record.conflicts = merged.changed_fields, merged.conflicts
        if contact.card is not None:
            imports.keep_base(self._step, contact_id, self._source, card_hash, contact.card)
        changed = contact_writes.update(self._step, current, merged.contact)
        record.action = ImportAction.UPDATE if changed else ImportAction.UNCHANGED

    def _flush(self) -> None:
        if not self._pending:
            return
        ids = contact_writes.insert_many(self._step, [contact for contact, _, _ in self._pending])
        imports.insert_bases(
            self._step,
            self._source,
            [
                (contact.id, card_hash, contact.card.version if contact.card else "")
                for contact, _, card_hash in self._pending
            ],
        )
        for contact_id, (_, record, _) in zip(ids, self._pending, strict=True):
            record.contact_id = contact_id
        self._matched.extend(ids)
        self._pending.clear()
        self._pending_keys.clear()

    def _for_all(self, reports: list[FileReport]) -> None:
        """The tie and tag that the user chose for everyone, also for those who were already there."""
        everyone = list(dict.fromkeys(self._matched))
        new = {r.contact_id for file in reports for r in file.records if r.action is ImportAction.ADD}
        fresh: dict[int, str] = {}
        if self._options.tag and everyone:
            for contact_id in imports.without_tag(self._step.connection, everyone, self._options.tag):
                fresh[contact_id] = "tags"
            contact_writes.add_tag(self._step, fresh, self._options.tag)
        if self._options.tie and everyone:
            undecided = imports.without_tie(self._step.connection, everyone)
            contact_writes.set_columns(
                self._step, undecided, tie=str(self._options.tie), tie_on=self._step.today.isoformat()
            )
            fresh.update(dict.fromkeys(undecided, "tie"))
        for file in reports:
            for record in file.records:
                if record.contact_id in fresh and record.contact_id not in new:
                    if record.action is ImportAction.UNCHANGED:
                        record.action = ImportAction.UPDATE
                    record.changed = (*record.changed, fresh[record.contact_id])


def hash_of(contact: Contact) -> int:
    """A 64-bit fingerprint of the card as it came, its photo included."""
    digest = blake2b(digest_size=8)
    if contact.card is not None:
        digest.update(contact.card.version.encode())
        digest.update("\n".join(contact.card.lines).encode("utf-8", "surrogatepass"))
    if contact.photo is not None:
        digest.update(contact.photo.data)
    return int.from_bytes(digest.digest(), "big", signed=True)


_COUNTS = {
    ImportAction.ADD: "added",
    ImportAction.UPDATE: "updated",
    ImportAction.UNCHANGED: "unchanged",
    ImportAction.SKIP: "skipped",
    ImportAction.FAIL: "failed",
}


def counts(report: ImportReport | FileReport) -> dict[str, int]:
    """added, updated, unchanged, skipped, failed."""
    return {name: report.count(action) for action, name in _COUNTS.items()}


def _label(count: int) -> Label:
    return Label("import_contacts", {"count": count})


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _is_vcard(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return looks_like_vcard(file.read(_SNIFF))
    except OSError:
        return False


def _save_rejects(folder: Path, source: Path, cards: Sequence[bytes], now: str) -> Path | None:
    """Writes failed cards as they stood to a file of their own; None where none has any bytes."""
    content = b"\r\n".join(card.rstrip(b"\r\n") for card in cards if card.strip())
    if not content:
        return None
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    when = now.replace(":", "").replace("-", "")
    path = folder / f"{source.stem}-rejects-{when}.vcf"
    number = 1
    while path.exists():
        number += 1
        path = folder / f"{source.stem}-rejects-{when}-{number}.vcf"
    write_private(path, content + b"\r\n")
    return path


@contextmanager
def _collecting_rarely() -> Iterator[Callable[[], int]]:
    """The cycle collector off, run by hand once a batch: an import makes many objects and no cycles worth a search."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield lambda: gc.collect(0)
    finally:
        if enabled:
            gc.enable()
