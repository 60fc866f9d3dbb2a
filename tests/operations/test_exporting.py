"""Taking people and plans out: by ending, by search, whole or not at all."""

import errno
from pathlib import Path

import pytest

from netplanner.domain.contact import Contact, ContactPoint
from netplanner.domain.errors import DataError, UserError
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import OutreachKind
from netplanner.formats.vcard import read_cards
from netplanner.operations import contacts as contact_operations
from netplanner.operations import exporting, planning
from netplanner.storage import contacts
from netplanner.storage.store import Store

NAMES = ["Anna Ålund", "Bo Hansen", "Dorthe Kjær"]


@pytest.fixture
def people(store: Store) -> list[int]:
    ids = []
    for name in NAMES:
        given, family = name.split()
        contact = Contact(fn=name, given=given, family=family, emails=[ContactPoint(f"{given.lower()}@x.example")])
        created = contact_operations.add(store, contact).created
        assert created is not None
        ids.append(created)
    return ids


def names_in(path: Path) -> list[str | None]:
    return [record.contact.fn for record in read_cards(path) if record.contact]


@pytest.mark.usefixtures("people")
@pytest.mark.parametrize("ending", [".vcf", ".VCF", ".vcard"])
@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_vcards_hold_everyone_in_list_order(store: Store, tmp_path: Path, ending: str, version: str) -> None:
    path = tmp_path / ("out" + ending)
    assert exporting.export(store, path, vcard=version) == 3
    assert names_in(path) == NAMES
    assert f"VERSION:{version}" in path.read_text("utf-8")


@pytest.mark.usefixtures("people")
def test_a_search_narrows(store: Store, tmp_path: Path) -> None:
    assert exporting.export(store, tmp_path / "out.vcf", text="hansen") == 1
    assert exporting.export(store, tmp_path / "out.csv", text="kjaer") == 1
    assert exporting.export(store, tmp_path / "none.vcf", text="nobody") == 0


def test_chosen_people_in_the_order_chosen(store: Store, tmp_path: Path, people: list[int]) -> None:
    assert exporting.export_contacts(store, people[::-1], tmp_path / "out.vcf") == 3
    assert names_in(tmp_path / "out.vcf") == NAMES[::-1]


def test_more_people_than_a_page(store: Store, tmp_path: Path) -> None:
    from netplanner.domain.changes import Label
    from netplanner.storage import contact_writes

    with store.step(Label("add")) as step:
        contact_writes.insert_many(step, [Contact(fn=f"Person {n:04}") for n in range(1203)])
    assert exporting.export(store, tmp_path / "out.vcf") == 1203
    assert names_in(tmp_path / "out.vcf") == [f"Person {n:04}" for n in range(1203)]


def test_plans_are_events(store: Store, tmp_path: Path, people: list[int]) -> None:
    plan = Outreach(contacts=[people[0]], due_on="2026-11-26", kind=OutreachKind.CALL, channel="phone", why="The club")
    planning.add(store, plan)
    planning.add(store, Outreach(due_on="2026-11-27", kind=OutreachKind.POST, channel="linkedin"))
    assert exporting.export(store, tmp_path / "plan.ics") == 2
    text = (tmp_path / "plan.ics").read_text("utf-8")
    assert text.count("BEGIN:VEVENT") == 2
    assert "SUMMARY:Call\\, Anna Ålund" in text
    assert exporting.export(store, tmp_path / "plan.ics", text="club") == 1


@pytest.mark.usefixtures("people")
def test_exporting_changes_nothing_in_the_book(store: Store, tmp_path: Path) -> None:
    before = store.reader.execute("SELECT changed, id FROM contact ORDER BY id").fetchall()
    version = store.reader.execute("PRAGMA data_version").get
    for name in ("a.vcf", "a.csv", "a.ics"):
        exporting.export(store, tmp_path / name)
    assert store.reader.execute("SELECT changed, id FROM contact ORDER BY id").fetchall() == before
    assert store.reader.execute("PRAGMA data_version").get == version


@pytest.mark.parametrize("name", ["out", "out.txt", "out.vcf.bak", ".vcf"])
def test_an_unknown_ending_is_refused(store: Store, tmp_path: Path, name: str) -> None:
    with pytest.raises(UserError) as caught:
        exporting.export(store, tmp_path / name)
    assert caught.value.code == "unknown_format"
    assert not (tmp_path / name).exists()


@pytest.mark.usefixtures("people")
def test_a_former_file_is_replaced_whole_or_kept(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "out.vcf"
    path.write_text("former")

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(DataError) as caught:
        exporting.export(store, path)
    assert caught.value.code == "disk_full"
    assert path.read_text() == "former"
    monkeypatch.undo()
    assert exporting.export(store, path) == 3
    assert names_in(path) == NAMES
    assert contacts.count(store.reader) == 3


@pytest.mark.usefixtures("people")
def test_where_nothing_can_be_written_it_is_said(store: Store, tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        exporting.export(store, tmp_path / "none" / "out.csv")
    assert (caught.value.code, caught.value.values["reason"]) == ("cannot_write", "ENOENT")
