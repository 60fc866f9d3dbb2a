"""What an import was asked to do and what became of each card."""

import os
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from netplanner.domain.changes import Changes
from netplanner.domain.words import Basis, ImportAction, Tie

_NO_VALUES: Mapping[str, object] = {}


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """What to do with all people of an import.

    `on_match` says what happens to a card that is someone already there: "merge", "skip" (they stay as they are) or
    "add". `tie` is given to those who have none yet, `tag` to everyone, but for those who stay as they are.
    `leave_out` names cards that the user unticked, as (index of the file, line).
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

    `reason` says by what it was recognised (card, uid, profile, email, phone), why it was skipped (left_out,
    nothing_in_it, in_trash, already_there) or why it failed. `changed` and `conflicts` name fields: those taken from
    the card, and those where the book's value was kept against it. `emails` and `phones` are there in a preview only.
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


@dataclass(slots=True)
class FileReport:
    """`records` has one for each card, read or failed, in order; `rejects` is where the failed ones were saved."""

    path: Path
    records: list[ImportRecord] = field(default_factory=list)
    rejects: Path | None = None

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
