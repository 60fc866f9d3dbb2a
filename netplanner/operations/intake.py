"""Taking cards into the book: recognise each, add it or merge it, within one open step."""

import sys
from collections.abc import Iterable, Sequence
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from netplanner.domain.contact import CardSource, Contact
from netplanner.domain.errors import UserError
from netplanner.domain.history import ConnectedSeen, MessageSeen, Seen
from netplanner.domain.merge import differing, merge, settled
from netplanner.domain.progress import Progress
from netplanner.domain.text import fold
from netplanner.domain.words import ImportAction, Relation
from netplanner.formats import sources
from netplanner.formats.records import CardRecord
from netplanner.formats.table.mapping import ColumnMapping
from netplanner.formats.vcard.stored import contact_from_card
from netplanner.operations.batches import batches, collecting_rarely
from netplanner.operations.columns import table_of
from netplanner.operations.import_report import Candidate, Decision, Difference, FileReport, ImportOptions, ImportRecord
from netplanner.operations.namesakes import namesakes
from netplanner.operations.recognising import Recogniser, hash_of, says_nothing
from netplanner.operations.rejects import Rejects
from netplanner.storage import cadence_writes, contact_writes, contacts, history_writes, imports, invitations
from netplanner.storage.imports import Base, Key, Match
from netplanner.storage.locale import locale_of
from netplanner.storage.store import Step

_ON_MATCH = ("merge", "skip", "add")
_IN_THE_BOOK = frozenset({ImportAction.ADD, ImportAction.UPDATE, ImportAction.UNCHANGED})


class _Draft(NamedTuple):
    """A card that may come in. `marks` is all by which it can be recognised: its hash, its uid, its keys."""

    contact: Contact
    record: ImportRecord
    hash: int
    keys: list[Key]
    marks: set[object]
    history: tuple[Seen, ...]
    decision: Decision | None


class Intake:
    """One import over some files inside a step."""

    def __init__(
        self, step: Step, options: ImportOptions, progress: Progress, rejects: Rejects, *, detailed: bool
    ) -> None:
        if options.on_match not in _ON_MATCH:
            raise UserError("unknown_on_match", value=options.on_match)
        self._step = step
        self._options = options
        self._tag = options.tag.strip()
        self._progress = progress
        self._rejects = rejects
        self._detailed = detailed
        self._region = locale_of(step.connection).region
        self._recogniser = Recogniser(step.connection, self._region, self._is_touched)
        self._source = self._format = ""
        self._first_new = contacts.last_id(step.connection) + 1
        self._pending: list[tuple[_Draft, tuple[int, ...]]] = []
        self._pending_marks: set[object] = set()
        self._known: set[object] = set()
        self._matched: set[int] = set()
        self._seen: set[int] = set()
        self.rebased = 0

    def run(self, files: Sequence[Path]) -> list[FileReport]:
        """Takes in all cards of `files` and says what became of each."""
        reports = [FileReport(path) for path in files]
        me = invitations.own_marks(self._step.connection)
        total = sum(map(sources.count, files))
        done = 0
        with collecting_rarely() as collect:
            for number, report in enumerate(reports):
                self._source = sources.source_key(report.path)
                self._format = report.format = self._source.partition(":")[0]
                for batch in batches(sources.read(report.path, self._mapping(number, report), me)):
                    self._take(number, report, batch)
                    done += len(batch)
                    self._progress.report(min(done, total), total)
                    collect()
        self._for_all(reports)
        self._progress.report(total, total)
        return reports

    def _mapping(self, number: int, report: FileReport) -> ColumnMapping | None:
        """What the user said, now or the last time, that the columns of a table hold; None leaves it to the reader."""
        if (said := self._options.mappings.get(number)) is not None or self._format not in sources.TABLES:
            return said
        table = table_of(self._step.connection, report.path)
        return table.mapping if table is not None and table.is_remembered else None

    def _take(self, number: int, report: FileReport, batch: list[CardRecord]) -> None:
        drafts: list[_Draft] = []
        for card in batch:
            record = self._record(number, card)
            record.index = len(report.records)
            report.records.append(record)
            if card.contact is not None and self._is_left_out(number, record):
                record.reason = "left_out"
            elif card.contact is not None and record.reason != "nothing_in_it":
                drafts.append(self._draft(card, record, self._options.decisions.get((number, record.index))))
        connection = self._step.connection
        same = imports.same_cards(connection, [draft.hash for draft in drafts])
        self._known = imports.known_marks(
            connection,
            [draft.contact.uid for draft in drafts if draft.contact.uid],
            list(chain.from_iterable(draft.keys for draft in drafts)),
        )
        for draft in drafts:
            if draft.decision is not None:
                self._decided(draft, draft.decision)
            elif (match := same.get(draft.hash)) is not None:
                self._same(draft, match)
            elif draft.marks.isdisjoint(self._known) and draft.marks.isdisjoint(self._pending_marks):
                self._add(draft)
            else:
                self._recognise(draft)
        self._flush()
        self._write_history(drafts)
        if self._detailed and self._options.on_match != "add":
            self._look_for_namesakes(drafts)

    def _record(self, number: int, card: CardRecord) -> ImportRecord:
        contact = card.contact
        if contact is None:
            assert card.error is not None
            self._rejects.add(number, card.raw)
            values = {key: value for key, value in card.error.values.items() if key != "line"}
            return ImportRecord(card.line, ImportAction.FAIL, reason=card.error.reason, values=values, part=card.part)
        # Many people share an organisation: one text does for all.
        organization = sys.intern(contact.organization)
        record = ImportRecord(
            card.line, ImportAction.SKIP, contact.fn, contact.display_name, organization, part=card.part
        )
        if self._detailed:
            record.emails = tuple(point.value for point in contact.emails)
            record.phones = tuple(point.value for point in contact.phones)
        if says_nothing(contact):
            record.reason = "nothing_in_it"
        return record

    def _is_left_out(self, number: int, record: ImportRecord) -> bool:
        decision = self._options.decisions.get((number, record.index))
        return decision is not None and decision.action == "skip"

    def _draft(self, card: CardRecord, record: ImportRecord, decision: Decision | None) -> _Draft:
        contact = card.contact
        assert contact is not None
        # Its country is known from its addresses: a number is the same one however it is written.
        contact_writes.complete(contact)
        keys = self._recogniser.keys(contact)
        card_hash = hash_of(contact)
        marks: set[object] = {card_hash, *keys}
        if contact.uid:
            marks.add(contact.uid)
        return _Draft(contact, record, card_hash, keys, marks, card.history, decision)

    # --- recognising ---------------------------------------------------------------------------------------------

    def _recognise(self, draft: _Draft) -> None:
        """Settles a card whose marks the book, or a card before it, bears too."""
        if not draft.marks.isdisjoint(self._pending_marks):
            # It must be written to be found.
            self._flush()
        if (match := imports.same_cards(self._step.connection, [draft.hash]).get(draft.hash)) is not None:
            self._same(draft, match)
            return
        match, namesake = self._recogniser.find(draft.contact, draft.keys)
        if match is None:
            self._add(draft, namesake)
        elif match.trashed:
            draft.record.contact_id, draft.record.reason = match.contact_id, "in_trash"
        elif self._options.on_match == "add":
            self._add(draft)
        else:
            self._matches(draft, match)

    def _is_touched(self, contact_id: int) -> bool:
        """Whether a card of this import went into that contact already."""
        return contact_id >= self._first_new or contact_id in self._matched

    def _decided(self, draft: _Draft, decision: Decision) -> None:
        """Does with a card what the user decided."""
        self._flush()
        connection = self._step.connection
        match = imports.same_cards(connection, [draft.hash]).get(draft.hash)
        if match is None:
            match, _ = self._recogniser.find(draft.contact, draft.keys)
        if decision.action == "add":
            others = self._namesakes([draft])[0] if match is None else ()
            self._add(draft, *([match.contact_id] if match else [one.contact_id for one in others]))
            return
        if decision.target is not None:
            match = imports.by_id(connection, decision.target)
        if match is None or match.trashed:
            self._recognise(draft)
            return
        self._merge_into(draft, match)

    # --- acting --------------------------------------------------------------------------------------------------

    def _same(self, draft: _Draft, match: Match) -> None:
        """The very same card was here before."""
        record = draft.record
        record.contact_id, record.reason, record.match_name = match.contact_id, match.reason, match.name
        self._seen.add(draft.hash)
        if match.trashed:
            record.reason = "in_trash"
            return
        record.action = ImportAction.UNCHANGED
        self._matched.add(match.contact_id)

    def _matches(self, draft: _Draft, match: Match) -> None:
        record = draft.record
        record.contact_id, record.reason, record.match_name = match.contact_id, match.reason, match.name
        if self._options.on_match == "skip":
            record.reason = "already_there"
            return
        self._merge_into(draft, match)

    def _merge_into(self, draft: _Draft, match: Match) -> None:
        record = draft.record
        record.contact_id, record.reason, record.match_name = match.contact_id, match.reason, match.name
        self._merge(draft, match.contact_id)
        self._matched.add(match.contact_id)
        self._seen.add(draft.hash)
        self._known |= draft.marks

    def _merge(self, draft: _Draft, contact_id: int) -> None:
        connection, contact, record = self._step.connection, draft.contact, draft.record
        current = contacts.load(connection, contact_id)
        assert current is not None, "not trashed"
        base, source = self._base(contact_id, contact.card)
        merged = merge(current, contact, base)
        if self._detailed:
            record.differences = _differences(current, contact, merged.contact, merged.conflicts)
        if draft.decision is not None:
            merged = settled(current, contact, merged, draft.decision.fields)
        record.changed, record.conflicts = merged.changed_fields, merged.conflicts
        if contact.card is not None:
            imports.keep_base(self._step, contact_id, source, draft.hash, contact.card)
            self.rebased += 1
        changed = bool(merged.changed_fields) and contact_writes.update(self._step, current, merged.contact)
        record.action = ImportAction.UPDATE if changed else ImportAction.UNCHANGED

    def _base(self, contact_id: int, card: CardSource | None) -> tuple[Contact | None, str]:
        """The values that this card had when it last came, and the key that it is kept by from now on.

        A source may hold several cards of one person. Each is compared with what it was itself, else two of them that
        differ would take turns in changing the person with every import.
        """
        bases = imports.bases_of(self._step.connection, contact_id)
        touched = self._is_touched(contact_id)
        own = [base for base in bases if base.source == self._source or base.source.startswith(self._source + "#")]
        free = [base for base in own if base.hash not in self._seen and contact_id < self._first_new]
        if free:
            base = max(free, key=lambda base: _in_common(base, card))
            if card is None or not set(card.lines) < set(base.card.lines):
                return contact_from_card(base.card), base.source
            # Less than was said before, as an invitation says less than a connection, takes nothing back.
            return contact_from_card(base.card), self._free_source(own)
        if touched or not bases:
            return None, self._free_source(own)
        return contact_from_card(bases[0].card), self._free_source(own)

    def _free_source(self, own: Iterable[Base]) -> str:
        """A key beside those of the cards that this source holds of a person already."""
        taken = {base.source for base in own}
        source, number = self._source, 1
        while source in taken:
            number += 1
            source = f"{self._source}#{number}"
        return source

    def _add(self, draft: _Draft, *namesakes: int) -> None:
        """Lets somebody in who is new; `namesakes` are remembered as other people."""
        contact = draft.contact
        if contact.uid in self._known and imports.by_uid(self._step.connection, contact.uid) is not None:
            draft.marks.discard(contact.uid)
            contact.uid = ""
        contact.source = self._options.source or contact.source or self._format
        if draft.history and not any(map(_is_mutual, draft.history)):
            contact.relation = Relation.PROSPECT
        contact.basis = self._options.basis
        contact.tie = self._options.tie or contact.tie
        if self._tag and fold(self._tag) not in map(fold, contact.tags):
            contact.tags.append(self._tag)
        draft.record.action = ImportAction.ADD
        self._pending.append((draft, tuple(filter(None, namesakes))))
        self._pending_marks |= draft.marks

    def _flush(self) -> None:
        """Writes the people who wait to be added."""
        if not self._pending:
            return
        ids = contact_writes.insert_many(self._step, [draft.contact for draft, _ in self._pending])
        cadence_writes.set_due(
            self._step, [draft.contact.id for draft, _ in self._pending if draft.contact.last_contact_on]
        )
        imports.insert_bases(
            self._step,
            self._source,
            [
                (draft.contact.id, draft.hash, draft.contact.card.version if draft.contact.card else "")
                for draft, _ in self._pending
            ],
        )
        for contact_id, (draft, _) in zip(ids, self._pending, strict=True):
            draft.record.contact_id = contact_id
        apart = [(other, draft.contact.id) for draft, others in self._pending for other in others]
        imports.set_apart(self._step, apart)
        self._known |= self._pending_marks
        self._pending.clear()
        self._pending_marks.clear()

    def _write_history(self, drafts: Sequence[_Draft]) -> None:
        """Writes what the file tells of the past with those who are in the book now."""
        seen = [
            (draft.record.contact_id, draft.history)
            for draft in drafts
            if draft.history and draft.record.contact_id is not None and draft.record.action in _IN_THE_BOOK
        ]
        if not seen:
            return
        fresh = history_writes.write(self._step, seen, self._format)
        _say_so((draft.record for draft in drafts if draft.history), fresh)

    # --- people of the same name -----------------------------------------------------------------------------------

    def _look_for_namesakes(self, drafts: Sequence[_Draft]) -> None:
        """Says of those who come in as new who of the book may be them, by the name alone."""
        new = [draft for draft in drafts if draft.record.action is ImportAction.ADD and draft.decision is None]
        for draft, found in zip(new, self._namesakes(new), strict=True):
            if not found:
                continue
            draft.record.candidates = found
            other = contacts.load(self._step.connection, found[0].contact_id)
            if other is not None:
                merged = merge(other, draft.contact)
                draft.record.differences = _differences(other, draft.contact, merged.contact, ())

    def _namesakes(self, drafts: Sequence[_Draft]) -> list[tuple[Candidate, ...]]:
        """For each draft the people of the book, from before this import, who may be it; the likeliest first."""
        people = [draft.contact for draft in drafts]
        return namesakes(self._step.connection, people, before=self._first_new)

    def _for_all(self, reports: list[FileReport]) -> None:
        """The tie and tag that the user chose for everyone, for those who were already there."""
        there = sorted(self._matched)
        fresh: dict[int, list[str]] = {}
        if not there or self._options.on_match == "skip":
            return
        if self._tag:
            for contact_id in contact_writes.add_tag(self._step, there, self._tag):
                fresh.setdefault(contact_id, []).append("tags")
        if self._options.tie:
            undecided = imports.without_tie(self._step.connection, there)
            for contact_id in contact_writes.set_tie(self._step, undecided, str(self._options.tie)):
                fresh.setdefault(contact_id, []).append("tie")
        _say_so(chain.from_iterable(report.records for report in reports), fresh)


def _say_so(records: Iterable[ImportRecord], fresh: dict[int, list[str]]) -> None:
    for record in records:
        if record.action not in (ImportAction.UNCHANGED, ImportAction.UPDATE) or record.contact_id is None:
            continue
        if names := fresh.get(record.contact_id):
            record.action = ImportAction.UPDATE
            record.changed = tuple(dict.fromkeys((*record.changed, *names)))


def _is_mutual(seen: Seen) -> bool:
    """Whether what was seen makes somebody known: a connection, a message of theirs."""
    return isinstance(seen, ConnectedSeen) or (isinstance(seen, MessageSeen) and seen.direction == "in")


def _differences(
    current: Contact, incoming: Contact, merged: Contact, conflicts: Iterable[str]
) -> tuple[Difference, ...]:
    """What both sides have, and have otherwise, with the side that is taken."""
    found = []
    for name in differing(current, incoming):
        ours, theirs = getattr(current, name) or "", getattr(incoming, name) or ""
        taken = "theirs" if getattr(merged, name) == theirs else "ours"
        found.append(Difference(name, ours, theirs, taken, name in conflicts))
    return tuple(found)


def _in_common(base: Base, card: CardSource | None) -> int:
    return len(set(base.card.lines).intersection(card.lines)) if card is not None else 0
