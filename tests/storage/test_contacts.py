"""Contacts in the book: what is written comes back, lists and search agree with a naive scan."""

import random
import sys
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import apsw
import pytest

from netplanner.domain.changes import Label
from netplanner.domain.clock import FixedClock
from netplanner.domain.contact import Address, CardSource, Contact, ContactPoint, CustomField, Photo, Profile
from netplanner.domain.words import Basis, Relation, Sphere, Tie
from netplanner.storage import contact_search, contact_writes, contacts, tags
from netplanner.storage.contacts import ContactFilter
from netplanner.storage.locale import Locale, set_locale
from netplanner.storage.store import Store

SEED = 20261124


def insert(store: Store, *people: Contact) -> list[int]:
    with store.step(Label("add_contact")) as step:
        return contact_writes.insert_many(step, people)


def whole() -> Contact:
    """A contact with something in every field."""
    return Contact(
        uid="urn:uuid:1", kind="individual", fn="Dr. Anna Ålund", family="Ålund", given="Anna", additional="Maria",
        prefix="Dr.", suffix="MSc", nickname="Annie", organization="Nordlys Retail", department="Marketing",
        title="CMO", role="Decides", birthday="--04-12", anniversary="2014-05-01", gender="F", language="sv",
        note="Line one\nline two",
        emails=[ContactPoint("anna@nordlys.example", ("work",), "", True), ContactPoint("a@alund.example", ("home",))],
        phones=[ContactPoint("+46 40 12 34 56", ("cell",), "summer house")],
        urls=[ContactPoint("https://nordlys.example")],
        messaging=[ContactPoint("xmpp:anna@nordlys.example")],
        addresses=[
            Address("Nygatan 12", "3 tr", "Box 1", "Malmö", "Skåne", "211 37", "Sweden", ("work",), "Office", True)
        ],
        profiles=[Profile("linkedin", "https://linkedin.com/in/annaalund", "annaalund")],
        tags=["customer", "loyalty"], photo=Photo(b"\x89PNG\r\n\x1a\n-", "image/png"), tie=Tie.CLOSE,
        relation=Relation.PROSPECT, sphere=Sphere.BOTH, country="SE", met="Seminar in Lund",
        met_on="2019-06-14", needs=["speakers", "a Danish partner"], offers=["retail data"],
        custom=[CustomField("Assistant", "Bo Hansen"), CustomField("Shoe size", "41")], preferred_channel="email",
        do_not_contact=frozenset({"phone", "post"}), source="card", basis=Basis.CONSENT, cadence_days=45,
        last_contact_on="2026-11-22", next_due_on="2027-01-06",
        card=CardSource("4.0", ("FN:Dr. Anna Ålund", "X-ODD;A=b:c,d")),
    )  # fmt: skip


def test_every_field_comes_back(store: Store) -> None:
    person = whole()
    (contact_id,) = insert(store, person)
    loaded = contacts.load(store.reader, contact_id)
    assert loaded == person
    assert loaded is not None
    assert loaded.created == loaded.changed == "2026-11-24T09:00:00Z"


def test_the_whole_sample_leaves_no_field_at_its_default() -> None:
    person, empty = whole(), Contact()
    set_by_storage = {"id", "display_name", "created", "changed"}
    same = {name for name in Contact.__dataclass_fields__ if getattr(person, name) == getattr(empty, name)}
    assert same - set_by_storage == {"kind"}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("fn", "Anna Berg"), ("family", "Berg"), ("organization", "Hafen"), ("note", ""), ("tie", Tie.GOOD),
        ("relation", Relation.KNOWN), ("sphere", Sphere.PRIVATE), ("basis", Basis.CONTRACT), ("country", "DK"),
        ("do_not_contact", frozenset({"all"})), ("cadence_days", None), ("emails", []), ("tags", ["loyalty", "new"]),
        ("phones", [ContactPoint("040 1", ("work",))]), ("urls", [ContactPoint("x.example")]), ("photo", None),
        ("messaging", []), ("addresses", [Address(city="Lund")]), ("profiles", [Profile("xing", "", "anna")]),
        ("card", CardSource("3.0", ("FN:A",))), ("birthday", "1980-02-29"), ("met", ""),
        ("met_on", None), ("needs", ["a Danish partner"]), ("offers", []), ("custom", [CustomField("Shoe size", "42")]),
    ],
)  # fmt: skip
def test_update_writes_the_difference_alone(store: Store, name: str, value: object) -> None:
    (contact_id,) = insert(store, whole())
    before = contacts.load(store.reader, contact_id)
    assert before is not None
    with store.step(Label("edit_contact")) as step:
        assert contact_writes.update(step, before, replace(before, **{name: value}))
    after = contacts.load(store.reader, contact_id)
    assert after is not None
    changed = {field for field in Contact.__dataclass_fields__ if getattr(before, field) != getattr(after, field)}
    followed = {"fn": {"display_name"}, "cadence_days": {"next_due_on"}}
    assert changed == {name, *followed.get(name, ())}
    assert getattr(after, name) == value


def test_an_update_of_nothing_is_no_step(store: Store) -> None:
    (contact_id,) = insert(store, whole())
    before = contacts.load(store.reader, contact_id)
    assert before is not None
    with store.step(Label("edit_contact")) as step:
        assert not contact_writes.update(step, before, replace(before))
    assert not step.changes
    assert store.undo_label == Label("add_contact")


def test_needs_offers_and_own_fields_are_found(store: Store) -> None:
    (contact_id, _) = insert(store, whole(), Contact(fn="Bo"))
    for text in ("speakers", "danish part", "retail data", "assistant", "bo hansen", "shoe", "2019-06-14"):
        assert list(contacts.ids(store.reader, ContactFilter(text=text))) == [contact_id], text


def test_a_need_stands_once_and_what_nobody_can_see_not_at_all(store: Store) -> None:
    empty = [CustomField(" ", ""), CustomField("", "41")]
    (created,) = insert(store, Contact(fn="Anna", needs=["A room", "a  room", "\u0301", " "], custom=empty))
    anna = contacts.load(store.reader, created)
    assert anna is not None
    assert (anna.needs, anna.custom) == (["A room"], [CustomField("", "41")])


def test_a_new_tie_is_dated(store: Store) -> None:
    (contact_id,) = insert(store, Contact(fn="Bo Hansen"))
    before = contacts.load(store.reader, contact_id)
    assert before is not None
    with store.step(Label("edit_contact")) as step:
        contact_writes.update(step, before, replace(before, tie=Tie.GOOD))
    assert store.reader.execute("SELECT tie_on FROM contact").fetchall() == [("2026-11-24",)]


def test_people_of_one_organisation_share_a_company(store: Store) -> None:
    insert(store, Contact(fn="A", organization="Müller Technik"), Contact(fn="B", organization=" müller technik"))
    (third,) = insert(store, Contact(fn="C", organization="Bro & Søn"))
    loaded = contacts.load(store.reader, third)
    assert loaded is not None
    with store.step(Label("edit_contact")) as step:
        contact_writes.update(step, loaded, replace(loaded, organization="MÜLLER TECHNIK"))
    companies = store.reader.execute("SELECT company_id FROM contact ORDER BY id").fetchall()
    assert companies == [(1,), (1,), (1,)]


def test_a_missing_name_is_made_up_of_what_is_known(store: Store) -> None:
    mail_only = Contact(emails=[ContactPoint("x@y.example")])
    ids = insert(store, mail_only, Contact(organization="Bro & Søn"), Contact(given="Bo", family="Hansen"))
    assert contacts.names(store.reader, ids) == dict(zip(ids, ["x@y.example", "Bro & Søn", "Bo Hansen"], strict=True))


def test_trashed_people_are_left_out_everywhere(store: Store) -> None:
    ids = insert(store, Contact(fn="Ann", tags=["t"]), Contact(fn="Bo", tags=["t"]))
    with store.step(Label("delete_contacts")) as step:
        assert contact_writes.mark_deleted(step, [*ids[:1], 999]) == ids[:1]
    assert list(contacts.ids(store.reader)) == ids[1:]
    assert list(contacts.first_ids(store.reader, ContactFilter(text="ann"))) == []
    assert contacts.load(store.reader, ids[0]) is None
    assert contacts.count(store.reader) == 1
    assert contacts.tag_names(store.reader) == ["t"]
    assert contacts.next_by_name(store.reader, ContactFilter(), "a") is None
    assert contacts.last_id(store.reader) == ids[1]


def test_a_second_delete_changes_nothing(store: Store) -> None:
    ids = insert(store, Contact(fn="Ann"))
    with store.step(Label("delete_contacts")) as step:
        contact_writes.mark_deleted(step, ids)
    with store.step(Label("delete_contacts")) as step:
        assert contact_writes.mark_deleted(step, ids) == []
    assert not step.changes


def test_a_tag_is_given_once_and_is_found(store: Store) -> None:
    ids = insert(store, Contact(fn="Ann", tags=["Kunde"]), Contact(fn="Bo"))
    with store.step(Label("add_tag")) as step:
        assert contact_writes.add_tag(step, ids, "kunde") == ids[1:]
    assert store.reader.execute("SELECT changed = created, search_text FROM contact ORDER BY id").fetchall() == [
        (1, "ann kunde"),
        (1, "bo kunde"),
    ]
    with store.step(Label("add_tag")) as step:
        contact_writes.add_tag(step, ids, "C++/Sølv")
    for text in ("sølv", "c++", "soelv", "kunde"):
        assert list(contacts.ids(store.reader, ContactFilter(text=text))) == ids
    assert [contact.tags for contact in contacts.load_many(store.reader, ids)] == [["Kunde", "C++/Sølv"]] * 2


def test_only_a_two_way_touch_sets_the_last_contact(store: Store) -> None:
    (contact_id,) = insert(store, Contact(fn="Ann", tie=Tie.CLOSE))
    touches = [("2026-11-01", "both"), ("2026-11-05", "in"), ("2026-11-20", "out")]
    with store.step(Label("log_contact")) as step:
        step.connection.executemany(
            "INSERT INTO interaction(contact_id, kind, created, happened_on, direction) VALUES (1, 'call', '', ?, ?)",
            touches,
        )
        contact_writes.set_last_contact(step, [contact_id])
    (row,) = contacts.rows(store.reader, [contact_id]).values()
    assert (row.last_contact_on, row.next_due_on) == ("2026-11-05", "2026-12-05")
    with store.step(Label("edit_contact")) as step:
        contact_writes.set_columns(step, [contact_id], cadence_days=10)
        contact_writes.set_next_due(step, [contact_id])
    (row,) = contacts.rows(store.reader, [contact_id]).values()
    assert (row.last_contact_on, row.next_due_on) == ("2026-11-05", "2026-11-15")


def test_type_ahead_goes_round_among_the_names_that_begin_so(store: Store) -> None:
    by_name = dict(zip(("Øster", "Anna", "Åse", "Anders", "Bo"), insert(
        store, *[Contact(fn=name) for name in ("Øster", "Anna", "Åse", "Anders", "Bo")]), strict=True))  # fmt: skip
    everyone = ContactFilter()
    found: list[int | None] = [contacts.next_by_name(store.reader, everyone, "a")]
    for _ in range(3):
        found.append(contacts.next_by_name(store.reader, everyone, "a", found[-1]))
    # In English å sorts as a.
    assert found == [by_name["Anders"], by_name["Anna"], by_name["Åse"], by_name["Anders"]]
    assert contacts.next_by_name(store.reader, everyone, "an", by_name["Bo"]) == by_name["Anders"]
    assert contacts.next_by_name(store.reader, replace(everyone, text="bo"), "a") is None
    assert contacts.next_by_name(store.reader, everyone, "...") is None


# Search, by a scan of our own -----------------------------------------------------------------------------------------

GIVEN = ["Anna", "Bo", "Søren", "Åse", "Jürgen", "Ægir", "Émile", "Łukasz", "Frauke", "Mette", "Ida", "Zoë", "Þóra"]
FAMILY = ["Ålund", "Hansen", "Müller", "Weiß", "Groß", "Østergaard", "O'Brien", "Kjær", "Åberg", "Sørensen", "van Dyk"]
WORK = ["Nordlys Retail", "Hafen Logistik", "Bro & Søn", "ICA Syd", "Skånemejerier", "C++ Huset", "Müller-Technik"]
TITLES = ["CMO", "Marketing manager", "Geschäftsführer", "Indkøber", "VD", ""]
CITIES = [("Malmö", "SE"), ("København", "DK"), ("Flensburg", "DE"), ("Tromsø", "NO"), ("Łódź", "PL")]
TIES = [str(tie) for tie in Tie]
TAGS = ["customer", "kunde", "loyalty", "Öresund Business Club", "x-rare"]


def people(number: int, rng: random.Random) -> Iterator[Contact]:
    for index in range(number):
        city, country = rng.choice(CITIES)
        given, family = rng.choice(GIVEN), rng.choice(FAMILY)
        last = date(2026, 11, 24) - timedelta(rng.randrange(400))
        yield Contact(
            fn=f"{given} {family}", given=given, family=family, organization=rng.choice(WORK),
            title=rng.choice(TITLES), emails=[ContactPoint(f"{given.lower()}{index}@mail.example")],
            phones=[ContactPoint(f"+45 {index:04d} 55 {rng.randrange(100):02d}")],
            addresses=[Address(city=city)], country=country, tie=rng.choice(list(Tie)),
            tags=rng.sample(TAGS[:4], rng.randrange(3)) + (["x-rare"] if index % 97 == 0 else []),
            last_contact_on=last.isoformat() if rng.random() < 0.7 else None,
            next_due_on=(last + timedelta(30)).isoformat() if rng.random() < 0.4 else None,
            note=rng.choice(["", "met at the fair", "taler dansk og tysk"]),
        )  # fmt: skip


def plain(text: str) -> str:
    """Another road to folded text than the product's: drop marks letter by letter, then a table."""
    table = {"ø": "o", "æ": "ae", "ß": "ss", "ł": "l", "þ": "th", "đ": "d", "ð": "d"}
    letters = []
    for char in unicodedata.normalize("NFD", text.lower()):
        if not unicodedata.category(char).startswith("M"):
            letters.append(table.get(char, char))
    return "".join(letters)


def words(text: str) -> list[str]:
    return "".join(char if char.isalnum() else " " for char in plain(text)).split()


def written(person: Contact) -> list[str]:
    parts = [
        person.fn or "", person.organization, person.title, person.note, person.country, *person.tags,
        *[point.value for point in (*person.emails, *person.phones)], *[place.city for place in person.addresses],
    ]  # fmt: skip
    return [word for part in parts for word in words(part)]


class Scan:
    """Every answer by looking at every person."""

    def __init__(self, everyone: Sequence[Contact]) -> None:
        self.everyone = [(person, "".join(" " + word for word in written(person))) for person in everyone]

    def found(self, wanted: ContactFilter, tag_names: dict[int, str], *, inside: bool = False) -> set[int]:
        """Who holds each word as a beginning; with `inside` a word of three letters counts inside a word too."""
        terms = words(wanted.text)
        return {
            person.id
            for person, own in self.everyone
            if all((term if inside and len(term) > 2 else " " + term) in own for term in terms)
            and (not wanted.ties or str(person.tie) in wanted.ties)
            and all(tag_names[tag] in person.tags for tag in wanted.tags)
            and (wanted.only is None or person.id in wanted.only)
        }


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, list[Contact]]]:
    path: Path = tmp_path_factory.mktemp("crowd") / "netplanner.db"
    everyone = list(people(2000, random.Random(SEED)))
    with Store.open(path, FixedClock(date(2026, 11, 24))) as store:
        insert(store, *everyone)
        yield store, everyone


def queries(rng: random.Random, everyone: Sequence[Contact]) -> Iterator[str]:
    """Beginnings of words that are there, joined and spelt as people do, and a few that are not there."""
    while True:
        person = rng.choice(everyone)
        # A bare number is looked for as a phone number, whose forms have a test of their own.
        own = [word for word in written(person) if not word.isdigit()]
        terms = [word[: rng.randrange(1, len(word) + 1)] for word in rng.sample(own, rng.randrange(1, 4))]
        if rng.random() < 0.05:
            terms.append("qx")
        if any(term.isdigit() for term in terms):
            continue
        text = rng.choice([" ", "  ", ", ", "-"]).join(terms)
        yield rng.choice([str.upper, str.title, str.lower])(text)


def test_search_and_filters_find_what_a_scan_finds(crowd: tuple[Store, list[Contact]]) -> None:
    store, everyone = crowd
    rng = random.Random(SEED)
    scan = Scan(everyone)
    tag_names = {tags.named(store.reader, name).id: name for name in contacts.tag_names(store.reader)}
    texts = queries(rng, everyone)
    for number in range(2500):
        wanted = ContactFilter(
            text=next(texts) if rng.random() < 0.8 else "",
            ties=frozenset(rng.sample(TIES, rng.randrange(3))) if rng.random() < 0.4 else frozenset(),
            tags=frozenset(rng.sample(sorted(tag_names), rng.randrange(1, 3))) if rng.random() < 0.2 else frozenset(),
            only=frozenset(rng.sample(range(1, 2001), rng.choice([3, 900]))) if rng.random() < 0.2 else None,
            order=rng.choice(["name", "last_contact", "overdue", "recent"]),
        )  # fmt: skip
        ids, beginnings = contact_search.found(store.reader, wanted)
        limit = rng.choice([1, 7, 100])
        assert set(ids) == scan.found(wanted, tag_names, inside=True), (SEED, number, wanted)
        assert set(ids[:beginnings]) == scan.found(wanted, tag_names), (SEED, number, wanted)
        assert len(ids) == len(set(ids)) == contacts.count(store.reader, wanted), (SEED, number, wanted)
        assert contacts.first_ids(store.reader, wanted, limit) == ids[:beginnings][:limit], (SEED, number, wanted)


def test_orders_are_what_they_say(crowd: tuple[Store, list[Contact]]) -> None:
    store, everyone = crowd
    by_id = {person.id: person for person in everyone}
    last = [by_id[n].last_contact_on for n in contacts.ids(store.reader, ContactFilter(order="last_contact"))]
    due = [by_id[n].next_due_on for n in contacts.ids(store.reader, ContactFilter(order="overdue"))]
    known_last, known_due = [day for day in last if day], [day for day in due if day]
    assert known_last == sorted(known_last, reverse=True)
    assert known_due == sorted(known_due)
    # Those without a day come last.
    assert set(last[len(known_last) :]) == set(due[len(known_due) :]) == {None}
    assert list(contacts.ids(store.reader, ContactFilter(order="recent"))) == sorted(by_id, reverse=True)
    names = [plain(by_id[n].fn or "").replace("'", "") for n in contacts.ids(store.reader)]
    assert names == sorted(names)


def test_danish_names_sort_as_danes_do(tmp_path: Path, clock: FixedClock) -> None:
    with Store.open(tmp_path / "da.db", clock) as store:
        with store.step(Label("set_up")) as step:
            set_locale(step.connection, Locale("da", "DK"))
        insert(store, *[Contact(fn=name) for name in ("Åse", "Ægir", "Zoë", "Aase", "Øster", "Anna")])
        names = contacts.names(store.reader, contacts.ids(store.reader))
        assert [names[n] for n in contacts.ids(store.reader)] == ["Anna", "Zoë", "Ægir", "Øster", "Aase", "Åse"]


HANDBOOK = [
    Contact(fn="Søren Østergaard", organization="Bro & Søn", phones=[ContactPoint("+45 12 34 56 78")], country="DK"),
    Contact(fn="Jürgen Groß", organization="Müller Technik", title="Geschäftsführer", country="DE"),
    Contact(fn="Anna Ålund", organization="Nordlys", emails=[ContactPoint("anna@nordlys.example")], tags=["VIP"]),
    Contact(fn="Anna-Maria O'Brien", note="Met in Malmö", profiles=[Profile("xing", "xing.com/profile/Anna_OB")]),
]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("søren", [0]), ("SOREN", [0]), ("soeren", [0]), ("ostergaard", [0]), ("oestergaard", [0]), ("bro søn", [0]),
        ("jurgen", [1]), ("juergen", [1]), ("Gross", [1]), ("groß", [1]), ("gesch", [1]), ("muller tech", [1]),
        ("ålund", [2]), ("aalund", [2]), ("alund", [2]), ("anna@nordlys", [2]), ("vip", [2]), ("nordlys anna", [2]),
        ("o'brien", [3]), ("brien malmo", [3]), ("anna maria", [3]), ("xing", [3]), ("anna_ob", [3]),
        ("12345678", [0]), ("+45 1234", [0]), ("0045 12 34", [0]), ("12 34 56", [0]),
        ("anna", [2, 3]), ("na", []), ("anna søren", []), ("", [0, 1, 2, 3]), ("  ...  ", [0, 1, 2, 3]),
    ],
)  # fmt: skip
def test_searches_as_people_type_them(store: Store, text: str, found: list[int]) -> None:
    ids = insert(store, *HANDBOOK)
    assert {ids.index(n) for n in contacts.ids(store.reader, ContactFilter(text=text))} == set(found)
    assert {ids.index(n) for n in contacts.first_ids(store.reader, ContactFilter(text=text))} == set(found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("nna", [2, 3]), ("gaard", [0]), ("bro gaard", [0]), ("führer", [1]), ("fuehrer", [1]), ("lund", [2]),
        ("na", []), ("3456", [0]), ("lys exam", [2]), ("lund vi", [2]), ("lund ip", []),
    ],
)  # fmt: skip
def test_a_word_of_three_letters_is_found_inside_a_word(store: Store, text: str, found: list[int]) -> None:
    ids = insert(store, *HANDBOOK)
    wanted = ContactFilter(text=text)
    assert {ids.index(n) for n in contacts.ids(store.reader, wanted)} == set(found)
    assert contacts.count(store.reader, wanted) == len(found)
    assert list(contacts.first_ids(store.reader, wanted)) == []


def test_who_is_found_by_a_beginning_comes_first(store: Store) -> None:
    ids = insert(store, *[Contact(fn=name) for name in ("Anna Berg", "Bo Lindberg", "Åse Åberg", "Zoë Bergman")])
    found = contact_search.found(store.reader, ContactFilter(text="berg"))
    assert ([ids.index(n) for n in found.ids], found.beginnings) == ([0, 3, 2, 1], 2)


def test_nothing_typed_raises(crowd: tuple[Store, list[Contact]]) -> None:
    store, _ = crowd
    rng = random.Random(SEED)
    alphabet = [
        *"\"'*^():-+.{}[]~\\/%_ANDORNEARab\x00\t\n ½²ﬁŉǅ",
        "\u0301",
        "\u200d",
        "😀",
        "क्षि",
        "\ua7ca",
        "\U0001e4d0",
    ]
    for number in range(3000):
        text = "".join(rng.choices(alphabet, k=rng.randrange(1, 25)))
        try:
            contacts.first_ids(store.reader, ContactFilter(text=text))
            contacts.count(store.reader, ContactFilter(text=text))
        except apsw.Error as error:
            pytest.fail(f"{SEED} {number} {text!r}: {error}")


def test_rows_say_what_the_list_shows(store: Store) -> None:
    (first, second) = insert(store, whole(), Contact(fn="Bo"))
    with store.step(Label("add_candidates")) as step:
        step.connection.execute("INSERT INTO goal(what, state, created, changed) VALUES ('G', 'active', '', '')")
        step.connection.execute("INSERT INTO candidate(goal_id, contact_id, added) VALUES (1, ?, '')", (first,))
    rows = contacts.rows(store.reader, [second, first, 999])
    assert rows[first] == (
        first, "Dr. Anna Ålund", "Nordlys Retail", "CMO", "close", "2026-11-22", "2027-01-06", "phone,post", True, (1,),
    )  # fmt: skip
    assert rows[second] == (second, "Bo", "", "", "", None, None, "", False, ())
    assert contacts.photo(store.reader, first) == whole().photo
    assert contacts.photo(store.reader, second) is None


def test_whatever_is_a_letter_can_be_looked_for(store: Store) -> None:
    """Python and the index part words by different versions of Unicode."""
    letters = "".join(chr(code) for code in range(sys.maxunicode + 1) if chr(code).isalnum())
    for start in range(0, len(letters), 100):
        some = "a" + "b".join(letters[start : start + 100]) + "c"
        assert list(contacts.ids(store.reader, ContactFilter(text=some))) == []


def test_what_nobody_can_see_is_no_tag(store: Store) -> None:
    with store.step(Label("x")) as step:
        (created,) = contact_writes.insert_many(step, [Contact(fn="Anna", tags=["", " ", "\u0301", "Club"])])
    anna = contacts.load(store.reader, created)
    assert anna is not None
    assert anna.tags == ["Club"]
    assert store.reader.execute("SELECT name FROM tag").fetchall() == [("Club",)]


def test_the_names_of_tags_come_most_used_first_without_those_of_the_trash_alone(store: Store) -> None:
    ids = insert(
        store,
        Contact(fn="Ann", tags=["Ætlan", "press"]),
        Contact(fn="Bo", tags=["press"]),
        Contact(fn="Cy", tags=["old"]),
    )
    insert(store, Contact(fn="Dee", tags=["club"]))
    assert contacts.tag_names(store.reader) == ["press", "Ætlan", "club", "old"]
    with store.step(Label("x")) as step:
        contact_writes.mark_deleted(step, [ids[2]])
    assert contacts.tag_names(store.reader) == ["press", "Ætlan", "club"]
