"""What an import does with each card, and that the same one again does nothing."""

import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from netplanner.domain.changes import Label
from netplanner.domain.contact import Contact, ContactPoint
from netplanner.domain.errors import UserError
from netplanner.domain.history import MessageSeen
from netplanner.domain.words import Basis, ImportAction, Tie
from netplanner.operations import contacts as contact_operations
from netplanner.operations import importing
from netplanner.operations.import_report import Decision
from netplanner.operations.importing import ImportOptions, ImportReport
from netplanner.storage import contacts, history_writes, imports
from netplanner.storage.contacts import ContactFilter
from netplanner.storage.store import Store

State = Callable[[Store], str]


def card(name: str = "", *lines: str, uid: str = "") -> str:
    given, _, family = name.partition(" ")
    head = [f"UID:{uid}"] if uid else []
    if name:
        head += [f"FN:{name}", f"N:{family};{given};;;"]
    return "\r\n".join(["BEGIN:VCARD", "VERSION:3.0", *head, *lines, "END:VCARD", ""])


@pytest.fixture
def give(tmp_path: Path, store: Store) -> Callable[..., ImportReport]:
    """Imports cards as one file of that name."""

    def give(*cards: str, name: str = "people.vcf", **options: object) -> ImportReport:
        path = tmp_path / name
        path.write_text("".join(cards), encoding="utf-8", newline="")
        return importing.run(store, [path], ImportOptions(**options), rejects=tmp_path / "rejects")

    return give


def names(store: Store) -> list[str]:
    found = contacts.load_many(store.reader, contacts.ids(store.reader))
    return [contact.display_name for contact in found]


def only(store: Store) -> Contact:
    (contact_id,) = contacts.ids(store.reader)
    contact = contacts.load(store.reader, contact_id)
    assert contact is not None
    return contact


def counted(report: ImportReport) -> dict[str, int]:
    return {name: count for name, count in importing.counts(report).items() if count}


def actions(report: ImportReport) -> list[str]:
    return [str(record.action) for file in report.files for record in file.records]


ANNA = card("Anna Ålund", "EMAIL:anna@nordlys.example", "TITLE:CMO", "ORG:Nordlys", "X-SHOE-SIZE:38")
BO = card("Bo Hansen", "TEL;TYPE=cell:+45 20 00 00 01", uid="bo-1")
# More properties than a card may have.
BROKEN = card("Too Long", *["X-NUMBER:1"] * 1001)


def test_every_card_is_counted_with_what_became_of_it(give: Callable[..., ImportReport], store: Store) -> None:
    give(ANNA, BO)
    deleted = contacts.ids(store.reader, ContactFilter(text="bo"))
    contact_operations.delete(store, list(deleted))
    changed = ANNA.replace("CMO", "CEO")
    report = give(changed, changed, BO, card("Carl New"), BROKEN)
    assert counted(report) == {"added": 1, "updated": 1, "unchanged": 1, "skipped": 1, "failed": 1}
    assert actions(report) == ["update", "unchanged", "skip", "add", "fail"]
    update, _, skip, _, fail = report.files[0].records
    assert (update.match_name, update.reason, update.changed) == ("Anna Ålund", "email", ("title",))
    assert skip.reason == "in_trash"
    assert (fail.reason, fail.line) == ("too_many_properties", changed.count("\n") * 2 + BO.count("\n") + 5 + 1)


def test_the_same_file_again_changes_nothing(give: Callable[..., ImportReport], store: Store, state: State) -> None:
    first = give(ANNA, BO, tag="Fair", tie=Tie.GOOD)
    before = state(store)
    again = give(ANNA, BO, tag="Fair", tie=Tie.GOOD)
    assert counted(first) == {"added": 2}
    assert counted(again) == {"unchanged": 2}
    assert not again.changes
    assert state(store) == before


def test_the_same_cards_under_another_name_change_nothing(
    give: Callable[..., ImportReport], store: Store, state: State
) -> None:
    give(ANNA, BO)
    before = state(store)
    assert counted(give(BO, ANNA, name="copy of people.vcf")) == {"unchanged": 2}
    assert state(store) == before


# --- twins and shared marks ----------------------------------------------------------------------------------------


def test_twins_in_one_file_become_one_person(give: Callable[..., ImportReport], store: Store) -> None:
    report = give(ANNA, card("Anna Ålund", "EMAIL:ANNA@nordlys.example", "TEL:+45 20 00 00 09"))
    assert counted(report) == {"added": 1, "updated": 1}
    anna = only(store)
    assert [phone.value for phone in anna.phones] == ["+45 20 00 00 09"]
    assert anna.title == "CMO"


def test_twins_that_differ_do_not_take_turns(give: Callable[..., ImportReport], store: Store, state: State) -> None:
    twins = (ANNA, ANNA.replace("CMO", "CEO"), ANNA.replace("CMO", "CFO"))
    give(*twins)
    assert only(store).title == "CMO"
    before = state(store)
    assert counted(give(*twins)) == {"unchanged": 3}
    assert counted(give(*reversed(twins))) == {"unchanged": 3}
    assert state(store) == before


def test_a_twin_that_changes_is_compared_with_what_it_was(give: Callable[..., ImportReport], store: Store) -> None:
    other = card("Anna Ålund", "EMAIL:anna@nordlys.example", "NOTE:Likes sailing")
    give(ANNA, other)
    give(ANNA, other.replace("sailing", "skiing"))
    anna = only(store)
    assert anna.title == "CMO"
    assert "skiing" in anna.note


def test_the_order_of_cards_does_not_matter(tmp_path: Path, clock: object, store: Store) -> None:
    cards = [ANNA, BO, card("Anna Ålund", "EMAIL:anna@nordlys.example", "TEL:+45 20 00 00 09"), card("Carl Kjær")]
    seen = []
    for number, order in enumerate([(0, 1, 2, 3), (3, 2, 1, 0), (2, 0, 3, 1)]):
        path = tmp_path / f"{number}.vcf"
        path.write_text("".join(cards[index] for index in order), encoding="utf-8", newline="")
        with Store.open(tmp_path / f"{number}.db", store.clock) as book:
            importing.run(book, [path])
            people = contacts.load_many(book.reader, contacts.ids(book.reader))
            seen.append(
                [(p.display_name, p.title, [e.value for e in p.emails], [t.value for t in p.phones]) for p in people]
            )
    assert seen[0] == seen[1] == seen[2]
    assert len(seen[0]) == 3


FAMILY = ("Anna", "Bo", "Carl", "Dorthe", "Erik", "Frauke", "Gustav", "Ida", "Jürgen", "Karin")
NAMES = [f"{given} {family}" for family in ("Berg", "Holm", "Kjær", "Groß", "Lund") for given in FAMILY]


@pytest.mark.parametrize(
    "shared",
    ["UID:1", "UID:urn:uuid:0e1c5a5e-1111-4222-8333-444455556666", "TEL:+45 20 00 00 00", "EMAIL:info@firm.example"],
)
def test_what_all_cards_of_a_file_share_makes_nobody_the_same(
    give: Callable[..., ImportReport], store: Store, state: State, shared: str
) -> None:
    cards = [card(name, shared, f"NOTE:Number {number}") for number, name in enumerate(NAMES)]
    assert counted(give(*cards)) == {"added": len(NAMES)}
    assert sorted(names(store)) == sorted(NAMES)
    before = state(store)
    assert counted(give(*cards)) == {"unchanged": len(NAMES)}
    assert counted(give(*reversed(cards))) == {"unchanged": len(NAMES)}
    assert state(store) == before


def test_a_shared_uid_stays_no_proof_when_the_cards_come_again_changed(
    give: Callable[..., ImportReport], store: Store
) -> None:
    uid = "0e1c5a5e-1111-4222-8333-444455556666"

    def people(title: str) -> list[str]:
        return [
            card(name, f"EMAIL:{number}@firm.example", f"TITLE:{title}", uid=uid) for number, name in enumerate(NAMES)
        ]

    give(*people("Buyer"))
    assert counted(give(*people("Chief buyer")[1:])) == {"updated": len(NAMES) - 1}
    assert sorted(names(store)) == sorted(NAMES)


def test_a_uid_recognises_a_person_with_a_new_name(give: Callable[..., ImportReport], store: Store) -> None:
    uid = "0e1c5a5e-1111-4222-8333-444455556666"
    give(card("Mum", "NOTE:At home", uid=uid))
    report = give(card("Karen Hansen", "NOTE:At home", uid=uid))
    assert counted(report) == {"updated": 1}
    assert names(store) == ["Karen Hansen"]


def test_row_numbers_of_two_programs_are_no_proof(give: Callable[..., ImportReport], store: Store) -> None:
    give(card("Anna Berg", uid="1"), card("Bo Holm", uid="2"), name="a.vcf")
    report = give(card("Carl Kjær", uid="1"), card("Bo Holm", "TEL:+45 20 00 00 03", uid="2"), name="b.vcf")
    assert counted(report) == {"added": 1, "updated": 1}
    assert sorted(names(store)) == ["Anna Berg", "Bo Holm", "Carl Kjær"]


def test_a_family_shares_its_phone(give: Callable[..., ImportReport], store: Store) -> None:
    give(card("Anna Holm", "TEL:+45 20 00 00 05"), name="a.vcf")
    assert counted(give(card("Bo Holm", "TEL:+45 20000005"), name="b.vcf")) == {"added": 1}
    assert counted(give(card("A. Holm", "TEL:+4520-00-00-05"), name="c.vcf"))["updated"] == 1


@pytest.mark.parametrize("shared", ["TEL:+45 20 00 00 05", "EMAIL:Info@nordlys.example"])
@pytest.mark.parametrize(("one", "other"), [("Anna Berg", "Anna Holm"), ("J. Berg", "John Holm")])
def test_an_office_shares_its_switchboard_and_its_mailbox(
    give: Callable[..., ImportReport], store: Store, shared: str, one: str, other: str
) -> None:
    give(card(one, shared), name="a.vcf")
    assert counted(give(card(other, shared), name="b.vcf")) == {"added": 1}
    assert counted(give(card(one, shared, "TITLE:CEO"), name="c.vcf"))["updated"] == 1
    assert sorted(names(store)) == sorted([one, other])


def test_a_new_family_name_with_the_same_address_is_one_person(give: Callable[..., ImportReport], store: Store) -> None:
    give(card("Anna Berg", "EMAIL:anna@nordlys.example"), name="a.vcf")
    assert counted(give(card("Anna Holm", "EMAIL:anna@nordlys.example"), name="b.vcf")).get("added", 0) == 0
    assert len(names(store)) == 1


# --- coming again --------------------------------------------------------------------------------------------------


def test_what_the_user_changed_stays_and_what_the_source_changed_comes_in(
    give: Callable[..., ImportReport], store: Store
) -> None:
    give(ANNA)
    anna = only(store)
    edited = contacts.load(store.reader, anna.id)
    assert edited is not None
    edited.title = "Board member"
    edited.emails = [*edited.emails, ContactPoint("private@anna.example")]
    contact_operations.edit(store, anna, edited)
    came = ANNA.replace("ORG:Nordlys", "ORG:Nordlys Retail").replace("EMAIL", "TEL:+45 20 00 00 07\r\nEMAIL")
    report = give(came)
    assert actions(report) == ["update"]
    now = only(store)
    assert (now.title, now.organization) == ("Board member", "Nordlys Retail")
    assert [email.value for email in now.emails] == ["anna@nordlys.example", "private@anna.example"]
    assert [phone.value for phone in now.phones] == ["+45 20 00 00 07"]


def test_when_both_changed_the_book_keeps_its_value_and_the_report_says_so(
    give: Callable[..., ImportReport], store: Store
) -> None:
    give(ANNA)
    anna = only(store)
    edited = contacts.load(store.reader, anna.id)
    assert edited is not None
    edited.title = "Board member"
    contact_operations.edit(store, anna, edited)
    report = give(ANNA.replace("CMO", "CEO"))
    assert report.files[0].records[0].conflicts == ("title",)
    assert only(store).title == "Board member"


def test_unknown_properties_are_kept(give: Callable[..., ImportReport], store: Store) -> None:
    give(ANNA)
    source = only(store).card
    assert source is not None
    assert "X-SHOE-SIZE:38" in source.lines


def test_people_in_the_trash_stay_there(give: Callable[..., ImportReport], store: Store) -> None:
    give(ANNA, BO)
    contact_operations.delete(store, list(contacts.ids(store.reader)))
    report = give(ANNA, BO.replace("cell", "work"), card("Anna Ålund", "EMAIL:anna@nordlys.example"))
    assert [(record.action, record.reason) for record in report.files[0].records] == [
        (ImportAction.SKIP, "in_trash")
    ] * 3
    assert names(store) == []
    assert counted(give(ANNA, on_match="add")) == {"skipped": 1}


def test_someone_living_is_found_before_a_twin_in_the_trash(give: Callable[..., ImportReport], store: Store) -> None:
    give(card("Anna Berg", "EMAIL:a@x.example"), name="a.vcf")
    give(card("Anna Berg", "EMAIL:a@x.example", "NOTE:second"), name="b.vcf", on_match="add")
    contact_operations.delete(store, [min(contacts.ids(store.reader))])
    report = give(card("Anna Berg", "EMAIL:a@x.example", "TITLE:CEO"), name="c.vcf")
    assert counted(report) == {"updated": 1}


def test_do_not_contact_is_never_lifted(give: Callable[..., ImportReport], store: Store) -> None:
    give(ANNA)
    anna = only(store)
    asked = contacts.load(store.reader, anna.id)
    assert asked is not None
    asked.do_not_contact = frozenset({"email", "phone"})
    contact_operations.edit(store, anna, asked)
    give(ANNA.replace("CMO", "CEO"), tie=Tie.CLOSE, tag="Fair", basis=Basis.CONSENT)
    now = only(store)
    assert now.title == "CEO"
    assert now.do_not_contact == {"email", "phone"}


# --- what is chosen for all ----------------------------------------------------------------------------------------


def test_tie_and_tag_go_to_all_but_a_tie_someone_has_stays(give: Callable[..., ImportReport], store: Store) -> None:
    give(ANNA, BO)
    first, second = contacts.ids(store.reader)
    contact_operations.set_tie(store, [first], Tie.CLOSE)
    report = give(
        ANNA, BO, card("Carl New", "CATEGORIES:fair"), tie=Tie.ACQUAINTANCE, tag=" Fair ", basis=Basis.CONSENT
    )
    people = contacts.load_many(store.reader, [first, second, second + 1])
    assert [person.tie for person in people] == [Tie.CLOSE, Tie.ACQUAINTANCE, Tie.ACQUAINTANCE]
    assert [person.tags for person in people] == [["fair"], ["fair"], ["fair"]]
    assert people[2].basis == Basis.CONSENT
    assert counted(report) == {"added": 1, "updated": 2}
    assert [record.changed for record in report.files[0].records] == [("tags",), ("tags", "tie"), ()]
    assert list(contacts.ids(store.reader, ContactFilter(text="fair"))) == [first, second, second + 1]


def test_people_who_stay_as_they_are_get_neither(give: Callable[..., ImportReport], store: Store, state: State) -> None:
    give(ANNA)
    before = state(store)
    report = give(ANNA.replace("CMO", "CEO"), ANNA, on_match="skip", tie=Tie.GOOD, tag="Fair")
    assert [(r.action, r.reason) for r in report.files[0].records] == [
        (ImportAction.SKIP, "already_there"),
        (ImportAction.UNCHANGED, "card"),
    ]
    assert state(store) == before


def test_adding_anyway_makes_a_second_person_once(
    give: Callable[..., ImportReport], store: Store, state: State
) -> None:
    give(BO)
    other = BO.replace("cell", "work")
    assert counted(give(other, on_match="add")) == {"added": 1}
    assert names(store) == ["Bo Hansen", "Bo Hansen"]
    before = state(store)
    assert counted(give(other, on_match="add")) == {"unchanged": 1}
    assert state(store) == before


def test_an_unknown_choice_is_refused(give: Callable[..., ImportReport], store: Store, state: State) -> None:
    before = state(store)
    with pytest.raises(UserError, match="unknown_on_match"):
        give(ANNA, on_match="perhaps")
    assert state(store) == before


def test_cards_left_out_stay_out(tmp_path: Path, store: Store) -> None:
    one, two = tmp_path / "1.vcf", tmp_path / "2.vcf"
    one.write_text(ANNA + BO, encoding="utf-8", newline="")
    two.write_text(ANNA, encoding="utf-8", newline="")
    skip = Decision("skip")
    report = importing.run(store, [one, two], ImportOptions(decisions={(0, 1): skip, (1, 0): skip}))
    assert [(r.action, r.reason) for file in report.files for r in file.records] == [
        (ImportAction.ADD, ""),
        (ImportAction.SKIP, "left_out"),
        (ImportAction.SKIP, "left_out"),
    ]
    assert names(store) == ["Anna Ålund"]


# --- files ---------------------------------------------------------------------------------------------------------


def test_folders_give_their_vcards_whatever_they_are_called(tmp_path: Path) -> None:
    inside = tmp_path / "export" / "deeper"
    inside.mkdir(parents=True)
    (inside.parent / "b.VCF").write_text(ANNA, encoding="utf-8")
    (inside / "no ending").write_text(BO, encoding="utf-16")
    (inside / "notes.txt").write_text("Buy milk")
    (inside / "empty.vcf").touch()
    (inside / ".hidden.vcf").write_text(ANNA, encoding="utf-8")
    (tmp_path / "export" / ".cache").mkdir()
    (tmp_path / "export" / ".cache" / "c.vcf").write_text(ANNA, encoding="utf-8")
    alone = tmp_path / "notes.txt"
    found = importing.files_in([tmp_path / "export", alone, inside])
    assert found == [inside.parent / "b.VCF", inside / "no ending", alone]


def test_a_pipe_in_a_folder_is_passed_over(tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("needs named pipes")
    os.mkfifo(tmp_path / "pipe.vcf")
    assert importing.files_in([tmp_path]) == []


@pytest.mark.parametrize(("content", "reason"), [(b"", "empty"), (b"Buy milk", "no_cards"), (None, "file_unreadable")])
def test_a_file_without_cards_says_so(
    tmp_path: Path, store: Store, content: bytes | None, reason: str, state: State
) -> None:
    path = tmp_path / "notes.txt"
    if content is not None:
        path.write_bytes(content)
    before = state(store)
    report = importing.run(store, [path], rejects=tmp_path / "rejects")
    assert [(r.action, r.reason, r.line) for r in report.files[0].records] == [(ImportAction.FAIL, reason, 1)]
    assert report.cards == 0
    assert report.files[0].rejects is None
    assert state(store) == before


def test_one_bad_card_among_a_thousand_is_kept_to_be_mended(
    give: Callable[..., ImportReport], tmp_path: Path, store: Store
) -> None:
    cards = [card(f"Person Number{number}", f"EMAIL:p{number}@x.example") for number in range(999)]
    report = give(*cards[:500], BROKEN, *cards[500:])
    assert counted(report) == {"added": 999, "failed": 1}
    (log,) = imports.last_imports(store.reader)
    failed = [record for record in imports.import_report_of(store.reader, log.id) if record.action == "fail"]
    assert (log.added, log.failed, log.files) == (999, 1, ("people.vcf",))
    assert [(one.file, one.line, one.reason) for one in failed] == [("people.vcf", 3001, "too_many_properties")]
    rejects = report.files[0].rejects
    assert rejects is not None
    assert rejects.parent == tmp_path / "rejects"
    assert rejects.stat().st_mode & 0o777 == 0o600
    assert counted(importing.preview(store, [rejects])) == {"failed": 1}
    rejects.write_bytes(rejects.read_bytes().replace(b"X-NUMBER:1\r\n", b""))
    mended = importing.run(store, [rejects])
    assert counted(mended) == {"added": 1}
    assert "Too Long" in names(store)


def test_rejects_of_several_files_stay_apart(tmp_path: Path, store: Store) -> None:
    paths: list[Path] = []
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        paths.append(tmp_path / folder / "people.vcf")
        paths[-1].write_text(BROKEN.replace("Too Long", f"Long {folder}"), newline="")
    report = importing.run(store, paths, rejects=tmp_path / "rejects")
    kept = [file.rejects.read_text() for file in report.files if file.rejects is not None]
    assert [text.splitlines()[2] for text in kept] == ["FN:Long a", "FN:Long b"]


def test_a_preview_says_what_the_import_does(
    give: Callable[..., ImportReport], tmp_path: Path, store: Store, state: State
) -> None:
    give(ANNA)
    path = tmp_path / "more.vcf"
    path.write_text(ANNA.replace("CMO", "CEO") + BO + BO + BROKEN, encoding="utf-8", newline="")
    before = state(store)
    seen = importing.preview(store, [path])
    assert state(store) == before
    assert store.undo_label is not None
    assert store.undo_label.values["count"] == 1
    assert seen.files[0].records[1].contact_id is None
    assert seen.files[0].records[1].phones == ("+45 20 00 00 01",)
    assert actions(seen) == actions(importing.run(store, [path]))


def test_many_people_leave_a_copy_of_the_book_as_it_was(tmp_path: Path, store: Store) -> None:
    path = tmp_path / "many.vcf"
    path.write_text("".join(card(f"Person Number{number}") for number in range(101)), newline="")
    importing.run(store, [path], backups=tmp_path / "backups")
    (copy,) = (tmp_path / "backups").glob("*.db")
    with Store.open(copy, store.clock) as old:
        assert len(contacts.ids(old.reader)) == 0
    assert len(contacts.ids(store.reader)) == 101


def _logged(store: Store) -> Sequence[tuple[object, ...]]:
    return store.reader.execute("SELECT added, updated, unchanged, skipped, failed FROM import_log").fetchall()


def test_the_log_names_who_came_and_only_then(give: Callable[..., ImportReport], store: Store) -> None:
    give(ANNA, BO)
    give(ANNA, BO)
    assert _logged(store) == [(2, 0, 0, 0, 0)]
    recorded = store.reader.execute("SELECT contact_id, action FROM import_record ORDER BY 1").fetchall()
    assert recorded == [(1, "add"), (2, "add")]


def test_a_card_with_nothing_in_it_makes_nobody(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "empty.vcf"
    path.write_bytes(
        b"BEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD\r\n"
        b"BEGIN:VCARD\r\nVERSION:3.0\r\nN:;;;;\r\nFN:\r\nUID:1\r\nREV:20260101T000000Z\r\nEND:VCARD\r\n"
        b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna\r\nEND:VCARD\r\n"
        b"BEGIN:VCARD\r\nVERSION:3.0\r\nNOTE:a note alone\r\nEND:VCARD\r\n"
    )
    report = importing.run(store, [path])
    assert report.cards == 4
    assert [str(record.action) for record in report.files[0].records] == ["skip", "skip", "add", "add"]
    assert report.files[0].records[0].reason == "nothing_in_it"


def test_the_day_of_connecting_outlives_a_new_page_and_an_edit(
    give: Callable[..., ImportReport], store: Store, tmp_path: Path
) -> None:
    path = tmp_path / "Connections.csv"
    path.write_text(
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        "Anna,Ålund,https://www.linkedin.com/in/alund,anna@nordlys.example,Nordlys,CMO,01 Mar 2024\n",
        encoding="utf-8",
    )
    importing.run(store, [path])
    give(card("Anna Ålund", "EMAIL:anna@nordlys.example", "URL:https://www.xing.com/profile/Anna_Alund"))
    anna = only(store)
    assert len(anna.profiles) == 2
    pages = [replace(page, url=page.url.replace("www.linkedin", "dk.linkedin")) for page in anna.profiles]
    contact_operations.edit(store, anna, replace(anna, profiles=pages))
    days = store.reader.execute("SELECT platform, connected_on FROM profile ORDER BY position").fetchall()
    assert days == [("linkedin", "2024-03-01"), ("xing", None)]


def test_what_says_less_of_a_connection_brings_nothing_back(store: Store, tmp_path: Path) -> None:
    connections, invitations = tmp_path / "Connections.csv", tmp_path / "Invitations.csv"
    connections.write_text(
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        "Anna,Berg,https://www.linkedin.com/in/annaberg,anna@x.example,Nordlys,CMO,01 Mar 2024\n"
    )
    invitations.write_text(
        "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
        'Me Self,Anna Berg,"2/1/24, 9:00 AM",Hi,OUTGOING,https://www.linkedin.com/in/me,'
        "https://www.linkedin.com/in/annaberg\n"
    )
    importing.run(store, [connections])
    anna = only(store)
    contact_operations.edit(store, anna, replace(anna, emails=[], title=""))
    assert actions(importing.run(store, [invitations])) == ["update"]
    for path in (connections, invitations, connections):
        assert actions(importing.run(store, [path])) == ["unchanged"]
    anna = only(store)
    assert (anna.emails, anna.title) == ([], "")


def test_old_messages_leave_a_later_day_of_contact(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("Name,LinkedIn,Last contact\nAnna Berg,https://www.linkedin.com/in/annaberg,2026-10-01\n")
    importing.run(store, [path])
    anna = only(store).id
    for direction in ("in", "out"):
        with store.step(Label("import_contacts")) as step:
            message = MessageSeen("linkedin", direction, "2020-01-01", "10:00", "Hello")
            history_writes.write(step, [(anna, [message])], "linkedin")
        assert only(store).last_contact_on == "2026-10-01"
