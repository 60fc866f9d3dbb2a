"""What an import was asked to do and what became of each card."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from netplanner.domain.changes import Changes
from netplanner.domain.words import Basis, ImportAction, Tie
from netplanner.formats.table.mapping import ColumnMapping

_NO_VALUES: Mapping[str, object] = {}


# (number of the file, index of the record in it), both from 0.
RecordKey = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Decision:
    """What the user decided about one record: "merge" (into `target`, else whom it was recognised as), "add" or "skip".

    `fields` says per field name whose value stays: "ours" (the book's) or "theirs" (the file's).
    """

    action: str
    target: int | None = None
    fields: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody of the book who may be the person of a record, by the names alone.

    `score` is 0 to 100, `reasons` are codes of `domain.matching` ("same_name", "same_organization", "nickname", …).
    """

    contact_id: int
    name: str
    organization: str
    score: int
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """A field that the book and the file both have, with another value: `ours`, `theirs`, and whose is `taken`.

    `conflict` is set where both changed it since the file last came.
    """

    field: str
    ours: str
    theirs: str
    taken: str
    conflict: bool


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """What to do with all people of an import.

    `on_match` says what happens to a card that is someone already there: "merge", "skip" (they stay as they are) or
    "add". `tie` is given to those who have none yet, `tag` to everyone, but for those who stay as they are. `source`
    is what each new person's card says of where it came from; "" is the format of the file ("vcard", "linkedin", …).
    `decisions` are those about single records, `mappings` the columns of tables by the number of the file.
    """

    tie: Tie = Tie.UNDECIDED
    tag: str = ""
    source: str = ""
    basis: Basis = Basis.UNKNOWN
    on_match: str = "merge"
    decisions: Mapping[RecordKey, Decision] = field(default_factory=dict)
    mappings: Mapping[int, ColumnMapping] = field(default_factory=dict)


@dataclass(slots=True)
class ImportRecord:
    """What became of one card.

    `index` is its place among the records of the file, `part` the file inside an archive that `line` is of.
    `reason` says by what it was recognised (card, uid, profile, email, phone, decided), why it was skipped (left_out,
    nothing_in_it, in_trash, already_there) or why it failed. `changed` and `conflicts` name fields: those taken from
    the card, and those where the book's value was kept against it. `emails`, `phones`, `candidates` and `differences`
    are there in a preview only.
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
    values: Mapping[str, object] = field(default_factory=lambda: _NO_VALUES)
    changed: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()
    index: int = 0
    part: str = ""
    candidates: tuple[Candidate, ...] = ()
    differences: tuple[Difference, ...] = ()

    @property
    def needs_decision(self) -> bool:
        """Whether the user should look: somebody of that name is there, or both sides changed a field."""
        return bool(self.candidates) or any(difference.conflict for difference in self.differences)


@dataclass(slots=True)
class FileReport:
    """`records` has one for each card, read or failed, in order; `rejects` is where the failed ones were saved.

    `format` is what the file is ("vcard", "linkedin", …), "" before it was read.
    """

    path: Path
    records: list[ImportRecord] = field(default_factory=list)
    rejects: Path | None = None
    format: str = ""

    @property
    def name(self) -> str:
        """The file's name as text that can be stored: a name on Linux may be any bytes."""
        return os.fsencode(self.path.name).decode("utf-8", "replace")

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
