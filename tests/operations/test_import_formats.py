"""Every format: the same file again changes nothing, an import is undone exactly, what was decided is done once."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from netplanner.domain.contact import Contact
from netplanner.domain.words import ImportAction, Relation, Tie
from netplanner.operations import contacts as contact_operations
from netplanner.operations import imported, importing
from netplanner.operations.contacts import ForAll
from netplanner.operations.import_report import Decision, ImportOptions
from netplanner.storage import contacts, imports, received
from netplanner.storage.store import Store

State = Callable[[Store], str]

CONNECTIONS = (
    'Notes:\n"Some addresses may be missing."\n\n'
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    "Anna,Berg,https://www.linkedin.com/in/anna-berg,,Nordlys,CMO,05 Mar 2024\n"
)
INVITATIONS = (
    "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
    'Me Myself,Anna Berg,"1/8/24, 3:43 PM",Hello,OUTGOING,'
    "https://www.linkedin.com/in/me-myself,https://www.linkedin.com/in/anna-berg\n"
    'Carl Dahl,Me Myself,"7/8/26, 3:43 PM",,INCOMING,'
    "https://www.linkedin.com/in/carl-dahl,https://www.linkedin.com/in/me-myself\n"
)
FILES = {
    "people.vcf": "BEGIN:VCARD\nVERSION:3.0\nFN:Anna Berg\nEMAIL:anna@x.example\nX-SHOE-SIZE:38\nEND:VCARD\n",
    "people.json": '["vcard",[["version",{},"text","4.0"],["fn",{},"text","Anna Berg"],'
    '["email",{},"text","anna@x.example"]]]',
    "google.csv": "First Name,Last Name,E-mail 1 - Label,E-mail 1 - Value,Labels\n"
    "Anna,Berg,,anna@x.example,* myContacts\n",
    "table.csv": "First name,Surname,E-mail,Phone,Shoe size\nAnna,Berg,anna@x.example,+45 20 00 00 01,38\n",
    "people.ldif": "dn: cn=Anna\nobjectClass: person\ncn: Anna Berg\nsn: Berg\nmail: anna@x.example\n",
    "Connections.csv": CONNECTIONS,
    "Invitations.csv": INVITATIONS,
    "your_friends.json": '{"friends_v2":[{"name":"Anna Berg","timestamp":1700000000}]}',
}


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    path = tmp_path / "Basic_LinkedInDataExport.zip"
    with zipfile.ZipFile(path, "w") as target:
        target.writestr("Invitations.csv", INVITATIONS)
        target.writestr("Connections.csv", CONNECTIONS)
    return path


@pytest.mark.parametrize("name", FILES)
def test_the_same_file_again_changes_nothing(store: Store, tmp_path: Path, state: State, name: str) -> None:
    path = tmp_path / name
    path.write_text(FILES[name], "utf-8")
    empty = state(store)
    assert importing.run(store, [path]).count(ImportAction.ADD) >= 1
    before = state(store)
    again = importing.run(store, [path])
    assert importing.counts(again)["unchanged"] == len(again.files[0].records)
    assert not again.changes
    assert state(store) == before
    store.undo()
    assert state(store) == empty


def test_an_archive_tells_who_is_connected_and_who_waits(store: Store, archive: Path, state: State) -> None:
    importing.run(store, [archive])
    rows = store.reader.execute(
        "SELECT c.display_name, c.relation, i.direction, i.state, i.sent_on FROM invitation i "
        "JOIN contact c ON c.id = i.contact_id ORDER BY c.display_name"
    ).fetchall()
    assert rows == [
        ("Anna Berg", str(Relation.KNOWN), "out", "accepted", "2024-01-08"),
        ("Carl Dahl", str(Relation.PROSPECT), "in", "pending", "2026-07-08"),
    ]
    assert received.count(store.reader) == 1
    before = state(store)
    assert not importing.run(store, [archive]).changes
    assert state(store) == before


def test_a_name_alone_is_asked_about_once(store: Store, tmp_path: Path, state: State) -> None:
    contact_operations.add(store, Contact(fn="Anna Berg", organization="Nordlys"))
    path = tmp_path / "Connections.csv"
    path.write_text(CONNECTIONS, "utf-8")
    (record,) = importing.preview(store, [path]).files[0].records
    assert (record.action, record.needs_decision) == (ImportAction.ADD, True)
    (candidate,) = record.candidates
    options = ImportOptions(decisions={(0, 0): Decision("merge", candidate.contact_id, {"title": "theirs"})})
    (merged,) = importing.run(store, [path], options).files[0].records
    assert (merged.action, merged.contact_id) == (ImportAction.UPDATE, candidate.contact_id)
    before = state(store)
    (again,) = importing.preview(store, [path]).files[0].records
    assert (again.action, again.needs_decision) == (ImportAction.UNCHANGED, False)
    assert state(store) == before


def test_who_is_added_beside_a_namesake_stays_apart(store: Store, tmp_path: Path) -> None:
    contact_operations.add(store, Contact(fn="Anna Berg", organization="Nordlys"))
    path = tmp_path / "Connections.csv"
    path.write_text(CONNECTIONS, "utf-8")
    importing.run(store, [path], ImportOptions(decisions={(0, 0): Decision("add")}))
    first, second = sorted(contacts.ids(store.reader))
    assert store.reader.execute("SELECT first_id, second_id FROM not_same").fetchall() == [(first, second)]
    (again,) = importing.preview(store, [path]).files[0].records
    assert (again.action, again.needs_decision) == (ImportAction.UNCHANGED, False)


def test_an_import_is_remembered_and_its_people_can_be_removed(store: Store, tmp_path: Path, state: State) -> None:
    path = tmp_path / "people.vcf"
    path.write_text(FILES["people.vcf"], "utf-8")
    report = importing.run(store, [path])
    (entry,) = imports.last_imports(store.reader)
    assert (entry.files, entry.added) == (("people.vcf",), 1)
    assert imports.people_of(store.reader, entry.id) == report.contact_ids()
    assert [record.name for record in imports.import_report_of(store.reader, entry.id)] == ["Anna Berg"]
    before = state(store)
    imported.remove(store, entry.id)
    assert len(contacts.ids(store.reader)) == 0
    store.undo()
    assert state(store) == before


def test_many_get_the_same_in_one_step(store: Store, state: State) -> None:
    ids = [contact_operations.add(store, Contact(fn=name)).created for name in ("Anna Berg", "Bo Holm")]
    people = [contact_id for contact_id in ids if contact_id is not None]
    before = state(store)
    contact_operations.set_for_all(store, people, ForAll(tie=Tie.GOOD, tag="Fair", new_group="Club", cadence_days=30))
    for contact in contacts.load_many(store.reader, people):
        assert (contact.tie, contact.tags, contact.cadence_days) == (Tie.GOOD, ["Fair"], 30)
    assert store.reader.execute("SELECT count(*) FROM membership").fetchone() == (2,)
    store.undo()
    assert state(store) == before
