"""Taking cards into the book: recognise each, add it or merge it, within one open step."""

import gc
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from hashlib import blake2b
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from netplanner.domain.contact import CardSource, Contact
from netplanner.domain.errors import UserError
from netplanner.domain.matching import has_name, names_agree, names_compatible
from netplanner.domain.merge import merge
from netplanner.domain.normal import is_shared_mailbox, profile_of
from netplanner.domain.progress import Progress
from netplanner.domain.text import fold
from netplanner.domain.words import ImportAction
from netplanner.formats.vcard import CardRecord, read_cards
from netplanner.formats.vcard.stored import contact_from_card
from netplanner.operations.import_report import FileReport, ImportOptions, ImportRecord
from netplanner.operations.rejects import Rejects
from netplanner.storage import contact_writes, contacts, imports
from netplanner.storage.contact_writes import normal_form
from netplanner.storage.imports import Base, Key, Match
from netplanner.storage.locale import locale_of
from netplanner.storage.store import Step

# Cards, and bytes of cards, between two looks at the book, the cancel button and the garbage.
_BATCH = 250
_BOOKKEEPING = frozenset({"UID", "REV", "PRODID", "KIND", "X-ADDRESSBOOKSERVER-KIND"})
_BATCH_BYTES = 1 << 20
_ON_MATCH = ("merge", "skip", "add")
# Shorter ones are some program's row numbers: two books may well share them (RFC 6350, 6.7.6 asks for unique ones).
_GLOBALLY_UNIQUE = 16


class _Draft(NamedTuple):
    """A card that may come in. `marks` is all by which it can be recognised: its hash, its uid, its keys."""

    contact: Contact
    record: ImportRecord
    hash: int
    keys: list[Key]
    marks: set[object]


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
        self._source = ""
        self._first_new = contacts.last_id(step.connection) + 1
        self._pending: list[tuple[_Draft, int]] = []
        self._pending_marks: set[object] = set()
        self._known: set[object] = set()
        self._matched: set[int] = set()
        self._seen: set[int] = set()
        self.rebased = 0

    def run(self, files: Sequence[Path]) -> list[FileReport]:
        """Takes in all cards of `files` and says what became of each."""
        reports = [FileReport(path) for path in files]
        total = sum(map(count_cards, files))
        done = 0
        with _collecting_rarely() as collect:
            for number, report in enumerate(reports):
                self._source = (self._options.source or "vcard") + ":" + report.name
                for batch in _batches(read_cards(report.path)):
                    self._take(number, report, batch)
                    done += len(batch)
                    self._progress.report(min(done, total), total)
                    collect()
        self._for_all(reports)
        self._progress.report(total, total)
        return reports

    def _take(self, number: int, report: FileReport, batch: list[CardRecord]) -> None:
        drafts: list[_Draft] = []
        for card in batch:
            record = self._record(number, card)
            record.index = len(report.records)
            report.records.append(record)
            if card.contact is not None and self._is_left_out(number, record):
                record.reason = "left_out"
            elif card.contact is not None and record.reason != "nothing_in_it":
                drafts.append(self._draft(card.contact, record))
        connection = self._step.connection
        same = imports.same_cards(connection, [draft.hash for draft in drafts])
        self._known = imports.known_marks(
            connection,
            [draft.contact.uid for draft in drafts if draft.contact.uid],
            list(chain.from_iterable(draft.keys for draft in drafts)),
        )
        for draft in drafts:
            if (match := same.get(draft.hash)) is not None:
                self._same(draft, match)
            elif draft.marks.isdisjoint(self._known) and draft.marks.isdisjoint(self._pending_marks):
                self._add(draft)
            else:
                self._recognise(draft)
        self._flush()

    def _record(self, number: int, card: CardRecord) -> ImportRecord:
        contact = card.contact
        if contact is None:
            assert card.error is not None
            self._rejects.add(number, card.raw)
            values = {key: value for key, value in card.error.values.items() if key != "line"}
            return ImportRecord(card.line, ImportAction.FAIL, reason=card.error.reason, values=values)
        # Many people share an organisation: one text does for all.
        organization = sys.intern(contact.organization)
        record = ImportRecord(card.line, ImportAction.SKIP, contact.fn, contact.display_name, organization)
        if self._detailed:
            record.emails = tuple(point.value for point in contact.emails)
            record.phones = tuple(point.value for point in contact.phones)
        if says_nothing(contact):
            record.reason = "nothing_in_it"
        return record

    def _is_left_out(self, number: int, record: ImportRecord) -> bool:
        decision = self._options.decisions.get((number, record.index))
        return decision is not None and decision.action == "skip"

    def _draft(self, contact: Contact, record: ImportRecord) -> _Draft:
        # Its country is known from its addresses: a number is the same one however it is written.
        contact_writes.complete(contact)
        keys = self._keys(contact)
        card_hash = hash_of(contact)
        marks: set[object] = {card_hash, *keys}
        if contact.uid:
            marks.add(contact.uid)
        return _Draft(contact, record, card_hash, keys, marks)

    def _keys(self, contact: Contact) -> list[Key]:
        """Everything a card can be recognised by besides its uid, strongest first."""
        region = contact.country or self._region
        keys = [
            *(("profile", normal_form("url", profile.url, region)) for profile in contact.profiles),
            *(("email", normal_form("email", point.value, region)) for point in contact.emails),
            *(("phone", normal_form("phone", point.value, region)) for point in contact.phones),
        ]
        return [key for key in keys if key[1]]

    # --- recognising ---------------------------------------------------------------------------------------------

    def _recognise(self, draft: _Draft) -> None:
        """Settles a card whose marks the book, or a card before it, bears too."""
        if not draft.marks.isdisjoint(self._pending_marks):
            # It must be written to be found.
            self._flush()
        if (match := imports.same_cards(self._step.connection, [draft.hash]).get(draft.hash)) is not None:
            self._same(draft, match)
            return
        match, namesake = self._find(draft)
        if match is None:
            self._add(draft, namesake)
        elif match.trashed:
            draft.record.contact_id, draft.record.reason = match.contact_id, "in_trash"
        elif self._options.on_match == "add":
            self._add(draft)
        else:
            self._matches(draft, match)

    def _find(self, draft: _Draft) -> tuple[Match | None, int]:
        """Who it is, None where it is nobody known; and who bears its uid without being the same."""
        connection, contact = self._step.connection, draft.contact
        namesake = 0
        if contact.uid and (found := imports.by_uid(connection, contact.uid)) is not None:
            if self._same_by_uid(contact, found):
                return found, 0
            namesake = found.contact_id
        trashed: Match | None = None
        for found in imports.by_keys(connection, draft.keys):
            if not self._same_by_key(contact, found):
                continue
            if not found.trashed:
                return found, namesake
            trashed = trashed or found
        return trashed, namesake

    def _same_by_uid(self, contact: Contact, match: Match) -> bool:
        """A uid says who it is, unless other people's cards bear it too: some programs give all cards the same."""
        connection = self._step.connection
        other = imports.name_of(connection, match.contact_id)
        if self._is_touched(match.contact_id) or imports.has_namesakes(connection, match.contact_id):
            return names_agree(contact, other)
        return len(contact.uid) >= _GLOBALLY_UNIQUE or names_compatible(contact, other)

    def _same_by_key(self, contact: Contact, match: Match) -> bool:
        """A phone or an address may be shared by a family or an office: alone it doesn't make two names one person.

        Anna Berg and Anna Holm of one office come in one file or have one switchboard: two cards of a file, and people
        known by what an office shares, need all of the name to agree.
        """
        other = imports.name_of(self._step.connection, match.contact_id)
        if self._is_touched(match.contact_id) or _is_shared(contact, match.reason):
            return names_agree(contact, other) or not (has_name(contact) and has_name(other))
        if match.reason == "profile" and any(profile_of(profile.url) for profile in contact.profiles):
            return True
        return names_compatible(contact, other)

    def _is_touched(self, contact_id: int) -> bool:
        """Whether a card of this import went into that contact already."""
        return contact_id >= self._first_new or contact_id in self._matched

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
            return contact_from_card(base.card), base.source
        taken = {base.source for base in own}
        source, number = self._source, 1
        while source in taken:
            number += 1
            source = f"{self._source}#{number}"
        if touched or not bases:
            return None, source
        return contact_from_card(bases[0].card), source

    def _add(self, draft: _Draft, namesake: int = 0) -> None:
        contact = draft.contact
        if contact.uid in self._known and imports.by_uid(self._step.connection, contact.uid) is not None:
            draft.marks.discard(contact.uid)
            contact.uid = ""
        contact.source = self._options.source or "vcard"
        contact.basis = self._options.basis
        contact.tie = self._options.tie
        if self._tag and fold(self._tag) not in map(fold, contact.tags):
            contact.tags.append(self._tag)
        draft.record.action = ImportAction.ADD
        self._pending.append((draft, namesake))
        self._pending_marks |= draft.marks

    def _flush(self) -> None:
        """Writes the people who wait to be added."""
        if not self._pending:
            return
        ids = contact_writes.insert_many(self._step, [draft.contact for draft, _ in self._pending])
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
        imports.set_apart(self._step, [(other, draft.contact.id) for draft, other in self._pending if other])
        self._known |= self._pending_marks
        self._pending.clear()
        self._pending_marks.clear()

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


def _is_shared(contact: Contact, reason: str) -> bool:
    return reason == "phone" or (reason == "email" and any(is_shared_mailbox(point.value) for point in contact.emails))


def _in_common(base: Base, card: CardSource | None) -> int:
    return len(set(base.card.lines).intersection(card.lines)) if card is not None else 0


def says_nothing(contact: Contact) -> bool:
    """Whether a card holds no more than its own bookkeeping: a person made of it could only be called "?"."""
    if contact.display_name or contact.photo is not None or contact.card is None:
        return False
    return not any(_says_something(line) for line in contact.card.lines)


def _says_something(line: str) -> bool:
    head, _, value = line.partition(":")
    name = head.partition(";")[0].rpartition(".")[2].upper()
    return name not in _BOOKKEEPING and bool(value.strip(" ;,"))


def hash_of(contact: Contact) -> int:
    """A 64-bit fingerprint of the card as it came, its photo included."""
    digest = blake2b(digest_size=8)
    if contact.card is not None:
        digest.update(contact.card.version.encode())
        digest.update("\n".join(contact.card.lines).encode("utf-8", "surrogatepass"))
    if contact.photo is not None:
        digest.update(contact.photo.data)
    return int.from_bytes(digest.digest(), "big", signed=True)


def count_cards(path: Path) -> int:
    """About how many cards a file holds, for a progress bar; UTF-16 is counted too.

    0 where it can't be read, or not twice, as a pipe.
    """
    found, rest = 0, b""
    if not path.is_file():
        return found
    try:
        with path.open("rb") as file:
            while chunk := file.read(_BATCH_BYTES):
                text = rest + chunk.translate(None, b"\0").upper()
                found += text.count(_BEGIN)
                rest = text[1 - len(_BEGIN) :]
    except OSError:
        return found
    return found


_BEGIN = b"BEGIN:VCARD"


def _batches(cards: Iterator[CardRecord]) -> Iterator[list[CardRecord]]:
    """The cards in lists that stay small in number and in bytes."""
    batch: list[CardRecord] = []
    size = 0
    for card in cards:
        batch.append(card)
        size += len(card.raw)
        if len(batch) >= _BATCH or size >= _BATCH_BYTES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


@contextmanager
def _collecting_rarely() -> Iterator[Callable[[], int]]:
    """The cycle collector off, run by hand once a batch: an import makes many objects and no cycles worth a search.

    Where it is off already, it is the caller's to run: a window must not have it run in the worker's thread.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield (lambda: gc.collect(0)) if enabled else (lambda: 0)
    finally:
        if enabled:
            gc.enable()
