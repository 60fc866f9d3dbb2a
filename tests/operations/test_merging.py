"""Merging people: every value stays, all that refers to them moves, and undo brings back the exact state."""

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from netplanner.domain.changes import Label
from netplanner.domain.clock import FixedClock
from netplanner.domain.contact import Address, CardSource, Contact, ContactPoint, CustomField, Photo, Profile
from netplanner.domain.errors import UserError
from netplanner.domain.normal import email_key, phone_key, url_key
from netplanner.domain.text import fold
from netplanner.domain.uniting import SINGLE_FIELDS
from netplanner.domain.words import Basis, OutreachKind, Tie
from netplanner.operations import contacts as operations
from netplanner.operations import imported, importing, interactions
from netplanner.operations import merging as work
from netplanner.storage import contacts, imports, merging
from netplanner.storage.store import Store

_NOW = "2026-11-24T09:00:00Z"
State = Callable[[Store], str]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    from datetime import date

    with Store.open(tmp_path / "book.db", FixedClock(date(2026, 11, 24))) as store:
        yield store


def add(store: Store, name: str, **fields: object) -> int:
    created = operations.add(store, Contact(fn=name, **fields)).created  # type: ignore[arg-type]
    assert created is not None
    return created


def load(store: Store, contact_id: int) -> Contact:
    found = contacts.load(store.reader, contact_id)
    assert found is not None
    return found


def run(store: Store, *statements: tuple[str, tuple[object, ...]]) -> None:
    with store.step(Label("test")) as step:
        for sql, values in statements:
            step.connection.execute(sql, values)


def answers(store: Store, sql: str, *values: object) -> list[tuple[object, ...]]:
    return store.reader.execute(sql, values).fetchall()


def test_what_one_lacks_comes_from_the_other(store: Store) -> None:
    one = add(store, "Anna Berg", emails=[ContactPoint("anna@x.example")], tags=["press"])
    other = add(
        store, "Anna Berg", given="Anna", family="Berg", title="CMO", tags=["Press", "customer"], note="Met in May.",
        emails=[ContactPoint("ANNA@x.example"), ContactPoint("a.berg@y.example")],
        photo=Photo(b"\x89PNG", "image/png"), addresses=[Address(city="Malmö")],
    )  # fmt: skip
    changes = work.merge(store, one, [other])
    merged = load(store, one)
    assert changes.label is not None
    assert changes.label.values == {"count": 2}
    assert changes.contacts == {one, other}
    assert changes.lists
    assert (merged.title, merged.given, merged.family, merged.note) == ("CMO", "Anna", "Berg", "Met in May.")
    assert [point.value for point in merged.emails] == ["anna@x.example", "a.berg@y.example"]
    assert merged.tags == ["press", "customer"]
    assert merged.photo == Photo(b"\x89PNG", "image/png")
    assert [place.city for place in merged.addresses] == ["Malmö"]


def test_what_is_said_otherwise_goes_to_the_note(store: Store) -> None:
    one = add(store, "Anna Berg", title="CMO", birthday="1980-05-01")
    other = add(store, "Anna Holm", title="Head of marketing", birthday="1980-05-02", note="Likes tea.")
    work.merge(store, one, [other])
    merged = load(store, one)
    assert (merged.display_name, merged.title, merged.birthday) == ("Anna Berg", "CMO", "1980-05-01")
    assert merged.note == "Likes tea.\n\nfn: Anna Holm\ntitle: Head of marketing\nbirthday: 1980-05-02"


def test_the_values_chosen_stay(store: Store) -> None:
    one = add(store, "Anna Berg", given="Anna", family="Berg", title="CMO", tie=Tie.GOOD)
    other = add(store, "Anna Holm", given="Anna", family="Holm", title="CEO", tie=Tie.CLOSE)
    chosen = dict.fromkeys(("fn", "family", "given", "additional", "prefix", "suffix", "tie"), other)
    work.merge(store, one, [other], chosen)
    merged = load(store, one)
    assert (merged.display_name, merged.family, merged.title, merged.tie) == ("Anna Holm", "Holm", "CMO", Tie.CLOSE)
    assert "Anna Berg" in merged.note
    assert "CEO" in merged.note


def test_the_tie_of_the_kept_one_stays_unless_it_is_undecided(store: Store) -> None:
    one, two, three = (add(store, "Anna Berg", tie=tie) for tie in (Tie.UNDECIDED, Tie.GOOD, Tie.CLOSE))
    work.merge(store, one, [two])
    assert load(store, one).tie == Tie.GOOD
    work.merge(store, one, [three])
    assert load(store, one).tie == Tie.GOOD


def test_do_not_contact_is_what_either_said(store: Store) -> None:
    one = add(store, "Anna Berg", do_not_contact=frozenset({"phone"}))
    other = add(store, "Anna Berg", do_not_contact=frozenset({"email"}))
    work.merge(store, one, [other])
    assert load(store, one).do_not_contact == {"phone", "email"}


def test_the_first_day_and_the_last_contact_stay(store: Store) -> None:
    one, other = add(store, "Anna Berg", cadence_days=10), add(store, "Anna Berg")
    run(
        store,
        ("UPDATE contact SET created = '2020-01-01T00:00:00Z', last_contact_on = '2026-10-01' WHERE id = ?", (other,)),
    )
    work.merge(store, one, [other])
    merged = load(store, one)
    assert (merged.created, merged.last_contact_on, merged.next_due_on) == (
        "2020-01-01T00:00:00Z", "2026-10-01", "2026-10-11",
    )  # fmt: skip


def test_lines_nobody_understands_stay(store: Store) -> None:
    one = add(store, "Anna Berg", card=CardSource("3.0", ("FN:Anna Berg", "X-SHOE:41")))
    other = add(store, "Anna Berg", card=CardSource("4.0", ("FN:Anna Berg", "X-HAT:58")))
    work.merge(store, one, [other])
    card = load(store, one).card
    assert card is not None
    assert {"X-SHOE:41", "X-HAT:58"} <= set(card.lines)


def test_the_merged_ones_answer_with_the_kept_one(store: Store) -> None:
    one, two, three = (add(store, name) for name in ("Anna Berg", "A. Berg", "Berg Anna"))
    uid = load(store, three).uid
    work.merge(store, two, [three])
    work.merge(store, one, [two])
    assert contacts.resolve(store.reader, three) == one
    assert load(store, three).id == one
    assert list(contacts.ids(store.reader)) == [one]
    from netplanner.storage.imports import by_uid

    match = by_uid(store.reader, uid)
    assert match is not None
    assert (match.contact_id, match.trashed) == (one, False)
    # Merging one that was merged already is merging the one it became.
    with pytest.raises(UserError, match="merge_needs_two"):
        work.merge(store, one, [three])


def test_merging_needs_two_who_are_there(store: Store, state: State) -> None:
    one, gone = add(store, "Anna Berg"), add(store, "Anna Berg")
    operations.delete(store, [gone])
    before = state(store)
    for others, code in (
        ([], "merge_needs_two"),
        ([one], "merge_needs_two"),
        ([gone], "contact_gone"),
        ([99], "contact_gone"),
    ):
        with pytest.raises(UserError, match=code):
            work.merge(store, one, others)
    assert state(store) == before


def test_a_preview_says_what_differs_and_what_comes(store: Store) -> None:
    one, other = add(store, "Anna Berg", title="CMO"), add(store, "Anna Berg", title="CEO", nickname="Mia")
    run(store, *(_filled(table, column, other) for table, column in _references(store) if table == "interaction"))
    found = work.preview(store.reader, one, [other])
    assert [(difference.field, difference.values) for difference in found.differences] == [
        ("title", {one: "CMO", other: "CEO"})
    ]
    assert found.gained["history"] == 1
    assert found.gained["goals"] == 0


def test_needs_offers_own_fields_and_the_day_one_met_of_both_stay(store: Store, state: State) -> None:
    one = add(store, "Anna Berg", needs=["A room"], custom=[CustomField("Shoe", "41")], met_on="2020-02-29")
    other = add(
        store, "Anna Berg", needs=["a  room", "speakers"], offers=["tea"], met_on="2021-01-01",
        custom=[CustomField("shoe ", "41"), CustomField("Shoe", "42")],
    )  # fmt: skip
    before = state(store)
    work.merge(store, one, [other])
    kept = load(store, one)
    assert (kept.needs, kept.offers) == (["A room", "speakers"], ["tea"])
    assert kept.custom == [CustomField("Shoe", "41"), CustomField("Shoe", "42")]
    assert kept.met_on == "2020-02-29"
    assert "met_on: 2021-01-01" in kept.note
    store.undo()
    assert state(store) == before
    work.merge(store, one, [other], {"met_on": other})
    assert load(store, one).met_on == "2021-01-01"


# --- all that refers to people -----------------------------------------------------------------------------------


def _references(store: Store) -> list[tuple[str, str]]:
    tables = answers(store, "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
    return sorted(
        (str(table), str(column))
        for (table,) in tables
        for (column,) in answers(
            store, 'SELECT "from" FROM pragma_foreign_key_list(?) WHERE "table" = \'contact\'', table
        )
    )


def test_every_reference_to_a_person_is_taken_care_of(store: Store) -> None:
    handled = [*merging.HELD_BY_CONTACT, *merging.MOVED, *merging.JOINED, *merging.KEPT]
    assert len(handled) == len(set(handled))
    assert sorted(handled) == _references(store)


_ROWS = {
    "interaction": "contact_id, happened_on, kind, created) VALUES (?, '2026-01-01', 'call', 'x'",
    "invitation": "contact_id, platform, direction, state) VALUES (?, 'linkedin', 'in', 'pending'",
    "note": "contact_id, noted_on, text, created) VALUES (?, '2026-01-01', 'a note', 'x'",
    "outcome": "contact_id, kind, happened_on, created) VALUES (?, 'job', '2026-01-01', 'x'",
    "outcome_step": "contact_id, outcome_id, position, kind) VALUES (?, 1, 0, 'talk'",
    "candidate": "contact_id, goal_id, added, reason) VALUES (?, 1, '2026-01-01', 'knows the branch'",
    "membership": "contact_id, group_id, role) VALUES (?, 1, 'chair'",
    "attendance": "contact_id, activity_id, status) VALUES (?, 1, 'attended'",
    "outreach_contact": "contact_id, outreach_id) VALUES (?, 1",
    "import_record": "contact_id, import_id, action) VALUES (?, 1, 'add'",
    "import_base": "contact_id, source, hash, version, imported) VALUES (?, 'vcard:a.vcf', 7, '3.0', 'x'",
}


def _filled(table: str, column: str, contact_id: int) -> tuple[str, tuple[object, ...]]:
    if table == "introduction":
        if column == "first_id":
            return "INSERT INTO introduction(direction, first_id) VALUES ('asked', ?)", (contact_id,)
        return f"INSERT INTO introduction(direction, first_id, {column}) VALUES ('asked', 1, ?)", (contact_id,)
    if table == "contact_link":
        far = "to_id" if column == "from_id" else "from_id"
        return f"INSERT INTO contact_link({column}, {far}, kind) VALUES (?, 1, 'knows')", (contact_id,)
    if table == "not_same":
        return "INSERT INTO not_same(first_id, second_id) VALUES (1, ?) ON CONFLICT DO NOTHING", (contact_id,)
    if table == "contact":
        return "UPDATE contact SET merged_into = ?, deleted = 'x' WHERE id = 2", (contact_id,)
    return f"INSERT INTO {table}({_ROWS[table]})", (contact_id,)


def _book_around(store: Store) -> tuple[int, int]:
    """Two to be merged, a third with whom they have to do, and one of each thing that may speak of them."""
    add(store, "Peter Third")
    add(store, "Old Berg")
    one, other = add(store, "Anna Berg"), add(store, "Anna Berg")
    run(
        store,
        ("INSERT INTO goal(id, what, created, changed) VALUES (1, 'a job', 'x', 'x')", ()),
        ("INSERT INTO network_group(id, name, created, changed) VALUES (1, 'Rowers', 'x', 'x')", ()),
        ("INSERT INTO activity(id, group_id, kind, planned_on) VALUES (1, 1, 'talk', '2026-01-01')", ()),
        (
            "INSERT INTO outreach(id, due_on, kind, created, changed) VALUES (1, '2027-01-01', 'call', 'x', 'x')",
            (),
        ),
        ("INSERT INTO outcome(id, kind, happened_on, created) VALUES (1, 'job', '2026-01-01', 'x')", ()),
        (
            "INSERT INTO import_log(id, started, source, files, added, updated, unchanged, skipped, failed) "
            "VALUES (1, 'x', 'vcard', '[]', 2, 0, 0, 0, 0)",
            (),
        ),
    )
    return one, other


def test_all_that_speaks_of_the_other_speaks_of_the_kept_one_then(store: Store, state: State) -> None:
    one, other = _book_around(store)
    moved = [*merging.MOVED, *merging.JOINED]
    run(store, *(_filled(table, column, other) for table, column in moved))
    before = state(store)
    counts = {pair: len(answers(store, f"SELECT 1 FROM {pair[0]} WHERE {pair[1]} = ?", other)) for pair in moved}
    assert all(count for pair, count in counts.items() if pair != ("not_same", "first_id"))
    changes = work.merge(store, one, [other])
    assert changes.goals == {1}
    assert changes.outreach == {1}
    for table, column in moved:
        if (table, column) == ("contact", "merged_into"):
            assert {row[0] for row in answers(store, "SELECT id FROM contact WHERE merged_into = ?", one)} == {2, other}
            continue
        assert not answers(store, f"SELECT 1 FROM {table} WHERE {column} = ?", other)
        assert len(answers(store, f"SELECT 1 FROM {table} WHERE {column} = ?", one)) == counts[table, column]
    after = state(store)
    store.undo()
    assert state(store) == before
    store.redo()
    assert state(store) == after


def test_where_both_have_a_row_for_one_thing_they_become_one(store: Store, state: State) -> None:
    one, other = _book_around(store)
    for contact_id in (one, other):
        run(store, *(_filled(table, column, contact_id) for table, column in merging.JOINED))
    run(
        store,
        ("UPDATE candidate SET reason = 'a friend', decision = 'skipped' WHERE contact_id = ?", (other,)),
        ("UPDATE membership SET role = 'treasurer', since = '2020-01-01' WHERE contact_id = ?", (other,)),
        ("UPDATE attendance SET status = 'invited' WHERE contact_id = ?", (one,)),
    )
    before = state(store)
    work.merge(store, one, [other])
    assert answers(store, "SELECT contact_id, decision, reason FROM candidate") == [
        (one, "skipped", "knows the branch; a friend")
    ]
    assert answers(store, "SELECT contact_id, role, since FROM membership") == [(one, "chair, treasurer", "2020-01-01")]
    assert answers(store, "SELECT contact_id, status FROM attendance") == [(one, "attended")]
    assert answers(store, "SELECT contact_id FROM outreach_contact") == [(one,)]
    assert answers(store, "SELECT source FROM import_base WHERE contact_id = ? ORDER BY 1", one) == [
        ("vcard:a.vcf",), ("vcard:a.vcf#2",),
    ]  # fmt: skip
    assert answers(store, "SELECT first_id, second_id FROM not_same") == [(1, one)]
    assert not answers(store, "PRAGMA foreign_key_check")
    store.undo()
    assert state(store) == before


def test_cards_of_one_file_are_told_apart_however_often_people_are_merged(store: Store) -> None:
    one, *others = (add(store, "Anna Berg") for _ in range(4))
    for contact_id in (one, *others):
        run(store, _filled("import_base", "contact_id", contact_id))
    work.merge(store, others[0], [others[1]])
    work.merge(store, one, [others[0], others[2]])
    assert answers(store, "SELECT source FROM import_base WHERE contact_id = ? ORDER BY 1", one) == [
        ("vcard:a.vcf",), ("vcard:a.vcf#2",), ("vcard:a.vcf#3",), ("vcard:a.vcf#4",),
    ]  # fmt: skip


def test_a_touch_written_down_under_an_old_id_is_the_kept_ones(store: Store) -> None:
    one, other = add(store, "Anna Berg"), add(store, "Anna Berg")
    work.merge(store, one, [other])
    interactions.log(store, [other], kind=OutreachKind.CALL, happened_on="2026-11-20")
    assert load(store, one).last_contact_on == "2026-11-20"


_CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:{uid}\r\nFN:Anna Berg\r\nTITLE:{title}\r\nX-SHOE:{uid}\r\nEND:VCARD\r\n"


def test_the_files_that_both_came_from_come_again_and_change_nothing(store: Store, tmp_path: Path) -> None:
    paths = [tmp_path / "one.vcf", tmp_path / "two.vcf"]
    for number, path in enumerate(paths):
        path.write_text(_CARD.format(uid=f"number-{number}-of-anna-berg", title=f"title {number}"), newline="")
        importing.run(store, [path], importing.ImportOptions(on_match="add"))
    one, other = contacts.ids(store.reader)
    work.merge(store, one, [other])
    for path in paths:
        records = [record for file in importing.run(store, [path]).files for record in file.records]
        assert [(str(record.action), record.contact_id) for record in records] == [("unchanged", one)]
    # What the file changes since comes to the one who was kept.
    paths[1].write_text(
        _CARD.format(uid="number-1-of-anna-berg", title="title 1").replace("END", "NICKNAME:Mia\r\nEND"), newline=""
    )
    importing.run(store, [paths[1]])
    assert load(store, one).nickname == "Mia"
    assert load(store, one).title == "title 0"
    assert list(contacts.ids(store.reader)) == [one]


def test_two_who_were_introduced_or_kept_apart_can_be_merged_all_the_same(store: Store, state: State) -> None:
    one, other = add(store, "Anna Berg"), add(store, "Anna Berg")
    run(
        store,
        ("INSERT INTO not_same VALUES (?, ?)", (one, other)),
        ("INSERT INTO contact_link(from_id, to_id, kind) VALUES (?, ?, 'knows')", (one, other)),
    )
    before = state(store)
    work.merge(store, one, [other])
    assert not answers(store, "SELECT * FROM not_same")
    assert not answers(store, "SELECT * FROM contact_link")
    store.undo()
    assert state(store) == before


def test_the_day_of_connecting_stays(store: Store) -> None:
    page = Profile("linkedin", "https://www.linkedin.com/in/anna-berg")
    one, other = add(store, "Anna Berg", title="CMO"), add(store, "Anna Berg", profiles=[page])
    run(store, ("UPDATE profile SET connected_on = '2019-04-01' WHERE contact_id = ?", (other,)))
    work.merge(store, one, [other])
    assert answers(store, "SELECT connected_on FROM profile WHERE contact_id = ?", one) == [("2019-04-01",)]


def test_many_groups_are_one_step(store: Store, state: State) -> None:
    groups = [(add(store, f"Anna {name}"), [add(store, f"Anna {name}")]) for name in ("Berg", "Holm", "Bach")]
    before = state(store)
    changes = work.merge_all(store, groups)
    assert changes.label is not None
    assert (changes.label.code, changes.label.values) == ("merge_groups", {"count": 3})
    assert list(contacts.ids(store.reader)) != []
    assert len(contacts.ids(store.reader)) == 3
    store.undo()
    assert state(store) == before


# --- random pairs ----------------------------------------------------------------------------------------------------


class _Chance:
    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def text(self, *choices: str) -> str:
        return self.random.choice(("", *choices))

    def some(self, *choices: str) -> list[str]:
        return self.random.sample(choices, self.random.randrange(len(choices) + 1))

    def points(self, *choices: str) -> list[ContactPoint]:
        return [ContactPoint(value, preferred=self.random.random() < 0.3) for value in self.some(*choices)]

    def contact(self) -> Contact:
        pick = self.random.choice
        name = pick(("Anna Berg", "Anna Holm", "Dr. A. Berg", "Søren Kjær", "SØREN KJÆR"))
        return Contact(
            fn=pick((name, None)),
            display_name=name,
            given=self.text("Anna", "Søren", "A."),
            family=pick(("Berg", "Holm", "Kjær")),
            additional=self.text("M.", "Maria"),
            prefix=self.text("Dr.", "Prof."),
            nickname=self.text("Mia", "mia", "Ann"),
            organization=self.text("Nordlys", "Hafen", "Nordlys Retail"),
            department=self.text("Sales", "sales"),
            title=self.text("CMO", "CEO", "title: CEO"),
            birthday=self.text("1980-05-01", "--05-01", "spring"),
            gender=self.text("F", "M"),
            language=self.text("da", "de"),
            met=self.text("at the fair", "at school"),
            met_on=pick((None, "2020-02-29", "2021-01-01")),
            needs=self.some("a room", "A  Room", "speakers"),
            offers=self.some("tea", "Tea"),
            custom=[CustomField("Shoe", size) for size in self.some("41", "42 ", "42")],
            country=self.text("DK", "SE"),
            note=self.text("Likes tea.", "Likes tea.\nAnd cake.", "title: CMO", "  blank  "),
            tie=pick(list(Tie)),
            basis=pick(list(Basis)),
            source=self.text("vcard", "linkedin"),
            cadence_days=pick((None, 10, 30)),
            do_not_contact=frozenset(self.some("email", "phone", "post")),
            emails=self.points("a@x.example", "A@X.example", "b@x.example"),
            phones=self.points("+45 32 12 34 56", "32123456", "004532123456", "ext. 7"),
            urls=self.points("https://x.example/", "x.example", "http://y.example/A"),
            messaging=self.points("xmpp:a@x.example", "skype:anna", "SKYPE:anna"),
            addresses=[Address(street=street, city="Lund") for street in self.some("Gade 1", "gade 1", "Vej 2")],
            profiles=[
                Profile("linkedin", f"https://{page}")
                for page in self.some("www.linkedin.com/in/a-b", "dk.linkedin.com/in/a-b/", "www.linkedin.com/in/c-d")
            ],
            tags=self.some("press", "Press", "customer"),
            photo=pick((None, Photo(b"one", "image/png"))),
            card=pick((None, CardSource("3.0", ("FN:x", "X-SHOE:41", "item1.X-HAT:58", "item1.X-ABLABEL:hat")))),
        )  # fmt: skip


def _values(contact: Contact, region: str) -> set[tuple[str, object]]:
    """Every distinct value of a person, by its normal form."""
    found: set[tuple[str, object]] = set()
    for name in SINGLE_FIELDS:
        if name not in ("photo", "relation", "sphere") and (value := getattr(contact, name)):
            found.add((name, " ".join(str(value).split())))
    found |= {("emails", email_key(point.value)) for point in contact.emails}
    found |= {("phones", phone_key(point.value, region) or fold(point.value)) for point in contact.phones}
    found |= {("urls", url_key(point.value)) for point in contact.urls}
    found |= {("messaging", fold(point.value)) for point in contact.messaging}
    found |= {("addresses", (fold(place.street), fold(place.city))) for place in contact.addresses}
    found |= {("profiles", url_key(page.url).replace("dk.", "")) for page in contact.profiles}
    found |= {("tags", fold(tag)) for tag in contact.tags}
    found |= {("needs", " ".join(fold(text).split())) for text in contact.needs}
    found |= {("offers", fold(text)) for text in contact.offers}
    found |= {("custom", (field.name, field.value.strip())) for field in contact.custom}
    found |= {("do_not_contact", channel) for channel in contact.do_not_contact}
    if contact.photo:
        found.add(("photo", contact.photo.data))
    if contact.card:
        found |= {("card", line.rpartition(".")[2]) for line in contact.card.lines if ":" in line and "X-" in line}
    return found


def _is_kept(name: str, value: object, merged: set[tuple[str, object]], result: Contact) -> bool:
    if (name, value) in merged:
        return True
    # A name in other capitals, or a part that stands in another part, is no other value.
    if name in ("fn", "family", "given", "additional", "prefix", "suffix"):
        parts = [result.fn, result.display_name, result.family, result.given, result.additional, result.prefix]
        if fold(str(value)) in {fold(" ".join((part or "").split())) for part in parts}:
            return True
    return f"{name}: {value}".casefold() in " ".join(result.note.split()).casefold()


def _try_pairs(store: Store, state: State, seed: int, pairs: int) -> None:
    print(f"seed {seed}")
    chance = _Chance(seed)
    for number in range(pairs):
        ids = []
        for _ in range(2):
            with store.step(Label("test")) as step:
                from netplanner.storage import contact_writes

                (made,) = contact_writes.insert_many(step, [chance.contact()])
            ids.append(made)
        people = [load(store, contact_id) for contact_id in ids]
        before = state(store)
        chosen = {name: chance.random.choice(ids) for name in chance.random.sample(SINGLE_FIELDS, 3)}
        work.merge(store, ids[0], ids[1:], chosen)
        result = load(store, ids[0])
        # Numbers are read in the country of who wrote them, and then of who keeps them.
        merged = (
            _values(result, result.country) | _values(result, people[0].country) | _values(result, people[1].country)
        )
        for person in people:
            for name, value in _values(person, person.country or result.country):
                assert _is_kept(name, value, merged, result), (number, name, value, person, result)
            if (note := " ".join(person.note.split())) and note not in " ".join(result.note.split()):
                raise AssertionError((number, note, result.note))
        store.undo()
        assert state(store) == before, number
        with store.step(Label("test")) as step:
            step.connection.execute("DELETE FROM contact")
        store.forget_history()


def test_no_value_of_random_pairs_is_lost(store: Store, state: State) -> None:
    _try_pairs(store, state, 20261124, 100)


@pytest.mark.exhaustive
@pytest.mark.timeout(900)
def test_no_value_of_thousands_of_random_pairs_is_lost(
    store: Store, state: State, request: pytest.FixtureRequest
) -> None:
    if "exhaustive" not in request.config.getoption("markexpr"):
        pytest.skip("the long form: pytest -m exhaustive")
    _try_pairs(store, state, random.randrange(1 << 30), 5000)


def test_two_connections_made_one_come_again_and_change_nothing(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "Connections.csv"
    path.write_text(
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        "Anna,Berg,https://www.linkedin.com/in/annaberg,anna@x.example,Nordlys,CMO,01 Mar 2024\n"
        "Anna,Holm,https://www.linkedin.com/in/annaholm,anna@y.example,Syd,CEO,05 May 2022\n"
    )
    importing.run(store, [path])
    one, other = contacts.ids(store.reader)
    work.merge(store, one, [other])
    for _ in range(2):
        records = [record for file in importing.run(store, [path]).files for record in file.records]
        assert [(str(record.action), record.contact_id) for record in records] == [("unchanged", one)] * 2
    days = answers(store, "SELECT connected_on FROM profile WHERE contact_id = ? ORDER BY 1", one)
    assert days == [("2022-05-05",), ("2024-03-01",)]


def test_removing_the_people_of_an_import_leaves_who_was_there_before_it(store: Store, tmp_path: Path) -> None:
    one = add(store, "Anna Berg")
    path = tmp_path / "people.vcf"
    path.write_text(_CARD.format(uid="number-1-of-anna-berg", title="CMO"), newline="")
    importing.run(store, [path], importing.ImportOptions(on_match="add"))
    (entry,) = imports.last_imports(store.reader)
    (other,) = imports.people_of(store.reader, entry.id)
    work.merge(store, one, [other])
    assert imports.people_of(store.reader, entry.id) == [one]
    imported.remove(store, entry.id)
    assert list(contacts.ids(store.reader)) == [one]
