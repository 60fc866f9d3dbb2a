"""An import comes in whole or not at all: cancel, undo, kill -9; and no file raises what isn't declared."""

import json
import random
import signal
import subprocess
import sys
import unicodedata
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netplanner.domain.clock import FixedClock
from netplanner.domain.contact import Contact
from netplanner.domain.progress import Cancelled
from netplanner.domain.words import ImportAction, Tie
from netplanner.operations import exporting, importing
from netplanner.operations.importing import ImportOptions
from netplanner.storage import contacts
from netplanner.storage.contacts import ContactFilter
from netplanner.storage.store import Store

State = Callable[[Store], str]
CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
KILLS = 20


def write_people(path: Path, number: int, *, title: str = "CMO", seed: int = 1) -> Path:
    """A file of invented people."""
    random_ = random.Random(seed)
    given_names = ("Anna", "Bo", "Dorthe", "Jürgen", "Åse", "Søren")
    families = ("Ålund", "Hansen", "Kjær", "Groß", "Lindström")
    with path.open("w", encoding="utf-8", newline="") as file:
        for index in range(number):
            first, last = random_.choice(given_names), random_.choice(families)
            file.write(
                f"BEGIN:VCARD\r\nVERSION:3.0\r\nUID:person-number-{index:06}\r\nFN:{first} {last} {index}\r\n"
                f"N:{last};{first};;;\r\nORG:Firm {index % 50}\r\nTITLE:{title}\r\nCATEGORIES:old\r\n"
                f"EMAIL;TYPE=work:p{index}@x{index % 7}.example\r\nTEL;TYPE=cell:+45 20 {index:06}\r\n"
                f"ADR;TYPE=home:;;Vej {index};Malmö;;211 37;Sweden\r\nX-NUMBER:{index}\r\nEND:VCARD\r\n"
            )
    return path


class _GivesUp:
    """Cancels at its n-th report."""

    def __init__(self, after: int) -> None:
        self.left = after

    def report(self, done: int, total: int) -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled


def test_a_cancelled_import_leaves_nothing_behind(tmp_path: Path, store: Store, state: State) -> None:
    importing.run(store, [write_people(tmp_path / "old.vcf", 300)])
    changed = write_people(tmp_path / "new.vcf", 2_400, title="CEO")
    before, label = state(store), store.undo_label
    reports = 0
    while True:
        try:
            importing.run(store, [changed], ImportOptions(tag="Fair"), _GivesUp(reports), rejects=tmp_path / "rejects")
            break
        except Cancelled:
            assert state(store) == before
            assert store.undo_label == label
            reports += 1
    assert reports >= 5
    assert len(contacts.ids(store.reader)) == 2_400


def test_progress_counts_cards_up_to_all_of_them(tmp_path: Path, store: Store) -> None:
    seen: list[tuple[int, int]] = []

    class _Sees:
        def report(self, done: int, total: int) -> None:
            seen.append((done, total))

    files = [write_people(tmp_path / "1.vcf", 1_100), tmp_path / "2.vcf"]
    files[1].write_text("begin:vcard\r\nfn:Bo\r\nend:vcard\r\n" * 3, encoding="utf-16")
    importing.run(store, files, progress=_Sees())
    assert seen[0] == (250, 1_103)
    assert seen[-1] == (1_103, 1_103)
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)


def test_undo_and_redo_of_an_import_give_the_exact_states(tmp_path: Path, store: Store, state: State) -> None:
    people = write_people(tmp_path / "people.vcf", 400)
    states = [state(store)]
    importing.run(store, [people], ImportOptions(tie=Tie.GOOD))
    states.append(state(store))
    importing.run(store, [write_people(people, 600, title="CEO")], ImportOptions(tag="Fair"))
    states.append(state(store))
    for expected in (states[1], states[0]):
        store.undo()
        assert state(store) == expected
    for expected in (states[1], states[2]):
        store.redo()
        assert state(store) == expected


_CHILD = """
import sys
from datetime import date
from pathlib import Path
from netplanner.domain.clock import FixedClock
from netplanner.operations import importing
from netplanner.operations.importing import ImportOptions
from netplanner.storage.store import Store

class Tells:
    def report(self, done, total):
        print(done, flush=True)

book, people = map(Path, sys.argv[1:])
with Store.open(book, FixedClock(date(2026, 11, 24))) as store:
    print("ready", flush=True)
    importing.run(store, [people], ImportOptions(tag="Fair"), Tells())
    print("done", flush=True)
    sys.stdin.read()
"""


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, Path]:
    """A book, a file to import into it, and a copy of the book with the file imported."""
    folder = tmp_path_factory.mktemp("killed")
    clock = FixedClock(date(2026, 11, 24))
    old = write_people(folder / "people.vcf", 200)
    with Store.open(folder / "before.db", clock) as book:
        importing.run(book, [old])
    people = write_people(folder / "people.vcf", 3_000, title="CEO")
    (folder / "after.db").write_bytes((folder / "before.db").read_bytes())
    with Store.open(folder / "after.db", clock) as book:
        importing.run(book, [people], ImportOptions(tag="Fair"))
    return folder / "before.db", people, folder / "after.db"


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
@pytest.mark.parametrize("point", range(KILLS))
def test_a_killed_import_leaves_before_or_after(
    killed: tuple[Path, Path, Path], tmp_path: Path, clock: FixedClock, state: State, point: int
) -> None:
    before, people, after = killed
    book = tmp_path / "book.db"
    book.write_bytes(before.read_bytes())
    seed = 7_000 + point
    print("seed", seed)
    # Dies while the batch of some report is written, the last ones around the commit.
    reports = random.Random(seed).randrange(13)
    pause = random.Random(seed).uniform(0, 0.06)
    child = subprocess.Popen(
        [sys.executable, "-c", _CHILD, str(book), str(people)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    told = [child.stdout.readline().strip() for _ in range(1 + reports)]
    try:
        told.append(child.communicate(timeout=pause)[0])
    except subprocess.TimeoutExpired:
        child.send_signal(signal.SIGKILL)
        told.append(child.communicate()[0])
    with Store.open(book, clock) as found, Store.open(before, clock) as old, Store.open(after, clock) as new:
        outcome = state(found)
        assert outcome in (state(old), state(new))
        if "done" in " ".join(told):
            assert outcome == state(new)
        assert found.reader.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert found.reader.execute("PRAGMA foreign_key_check").fetchall() == []
        people_count = len(contacts.ids(found.reader))
        assert len(contacts.ids(found.reader, ContactFilter(text="firm"))) == people_count
        # The book goes on to work.
        importing.run(found, [people], ImportOptions(tag="Fair"))
        assert len(contacts.ids(found.reader)) == 3_000


# --- files of other programs ---------------------------------------------------------------------------------------


def _need_corpus() -> None:
    if not CORPUS.is_dir():
        pytest.skip("needs the corpus of contact files beside the repository, ../shared/corpus")


def test_no_file_of_other_programs_raises_and_all_come_again_unchanged(
    tmp_path: Path, store: Store, state: State
) -> None:
    _need_corpus()
    files = sorted(path for path in CORPUS.rglob("*") if path.suffix in (".vcf", ".ref", ".2_1ref"))
    assert len(files) > 100
    before = state(store)
    report = importing.preview(store, files)
    assert state(store) == before
    assert report.cards > 300
    first = importing.run(store, files, rejects=tmp_path / "rejects")
    after = state(store)
    again = importing.run(store, files)
    assert state(store) == after
    assert importing.counts(again)["added"] == importing.counts(again)["updated"] == 0
    assert again.cards == first.cards


def test_the_records_of_a_preview_are_what_other_readers_agree_on(store: Store) -> None:
    _need_corpus()

    def plain(text: str | None) -> str | None:
        return unicodedata.normalize("NFC", " ".join(text.split())) or None if text else None

    right, wrong = 0, []
    for line in (CORPUS / "expected.jsonl").read_text("utf-8").splitlines():
        expected = json.loads(line)
        path = CORPUS / expected["file"]
        if expected["status"] not in ("agreed", "majority") or expected["kind"] != "vcf":
            continue
        records = importing.preview(store, [path]).files[0].records
        got = [
            (plain(r.fn), sorted(map(plain, r.emails)), sorted(map(plain, r.phones)))
            for r in records
            if r.action is not ImportAction.FAIL
        ]
        wanted = [(plain(c["fn"]), sorted(c["emails"]), sorted(c["tels"])) for c in expected["cards"]]
        if expected.get("charset_caveat"):
            got, wanted = [g[1:] for g in got], [w[1:] for w in wanted]
        if got == wanted:
            right += 1
        else:
            wrong.append(expected["file"])
    print(f"{right} of {right + len(wrong)} files as expected; not so: {wrong}")
    assert right / (right + len(wrong)) >= 0.9


# --- out and in again ----------------------------------------------------------------------------------------------

_text = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\u2028\u2029\x85\ufeff"), max_size=20
)
_word = st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyzæøåßüé"), min_size=1, max_size=10)
_card = st.fixed_dictionaries(
    {
        "FN": _word,
        "TITLE": _text,
        "NOTE": _text,
        "EMAIL": _word.map(lambda word: word.encode("ascii", "ignore").decode() + "@x.example"),
        "TEL": st.integers(20_000_000, 29_999_999).map(lambda number: f"+45 {number}"),
        "X-OTHER": _text,
    }
)


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;").replace("\n", "\\n")


def _of(contact: Contact) -> tuple[object, ...]:
    """A contact as others see it, without what this book alone says."""
    return (
        contact.uid, contact.fn, contact.family, contact.given, contact.organization, contact.title, contact.note,
        contact.emails, contact.phones, contact.addresses, contact.urls, contact.profiles, contact.tags, contact.photo,
        contact.birthday, contact.nickname, contact.role, contact.messaging,
    )  # fmt: skip


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cards=st.lists(_card, min_size=1, max_size=8), version=st.sampled_from(["3.0", "4.0"]))
def test_people_who_go_out_come_in_the_same(
    tmp_path_factory: pytest.TempPathFactory, clock: FixedClock, cards: list[dict[str, str]], version: str
) -> None:
    folder = tmp_path_factory.mktemp("round")
    source = folder / "in.vcf"
    with source.open("w", encoding="utf-8", newline="") as file:
        for number, values in enumerate(cards):
            lines = "".join(f"{name}:{_escaped(value)}\r\n" for name, value in values.items() if value.strip())
            file.write(f"BEGIN:VCARD\r\nVERSION:{version}\r\nUID:made-up-{number:09}\r\n{lines}END:VCARD\r\n")
    with Store.open(folder / "a.db", clock) as one, Store.open(folder / "b.db", clock) as other:
        assert importing.run(one, [source]).count(ImportAction.FAIL) == 0
        exporting.export(one, folder / "out.vcf", vcard=version)
        importing.run(other, [folder / "out.vcf"])
        out, back = (
            {c.uid: _of(c) for c in contacts.load_many(book.reader, contacts.ids(book.reader))} for book in (one, other)
        )
        assert out == back
        assert importing.counts(importing.run(other, [folder / "out.vcf"]))["unchanged"] == len(out)


def test_the_corpus_goes_out_and_comes_in_the_same(tmp_path: Path, clock: FixedClock, store: Store) -> None:
    _need_corpus()
    files = sorted(path for path in CORPUS.rglob("*") if path.suffix in (".vcf", ".ref", ".2_1ref"))
    importing.run(store, files)
    exporting.export(store, tmp_path / "out.vcf")
    with Store.open(tmp_path / "other.db", clock) as other:
        report = importing.run(other, [tmp_path / "out.vcf"])
        assert importing.counts(report)["failed"] == 0
        names, again = (
            sorted(c.display_name for c in contacts.load_many(book.reader, contacts.ids(book.reader)))
            for book in (store, other)
        )
        print(len(names), len(again), len(set(names) ^ set(again)))
        assert set(again) <= set(names)
        again_report = importing.run(other, [tmp_path / "out.vcf"])
        assert importing.counts(again_report)["unchanged"] == report.cards
