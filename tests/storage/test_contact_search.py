"""Finding people by conditions, the sections of their list, and where a word was found that the list doesn't show."""

import time
from array import array
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from netplanner.domain.changes import Label
from netplanner.domain.clock import FixedClock
from netplanner.domain.contact import Address, Contact, ContactPoint, CustomField, Photo, Profile
from netplanner.domain.progress import Cancelled
from netplanner.domain.search_query import Condition, ConditionKey
from netplanner.domain.text import search_terms
from netplanner.domain.words import Basis, Relation, Sphere, Tie
from netplanner.storage import contact_search, contact_writes, contacts
from netplanner.storage.contact_hits import where_found
from netplanner.storage.contact_search import ContactFilter, typed
from netplanner.storage.contact_sections import Section, listing, sections
from netplanner.storage.goal_filter import with_goals
from netplanner.storage.locale import Locale, set_locale
from netplanner.storage.store import Store
from netplanner.storage.timeline import timeline

TODAY = date(2026, 11, 24)

PEOPLE = [
    Contact(
        fn="Anna Ålund", organization="Nordlys Retail", title="CMO", tie=Tie.CLOSE, country="SE", sphere=Sphere.BOTH,
        emails=[ContactPoint("anna@nordlys.example")], phones=[ContactPoint("+46 40 12 34 56")],
        addresses=[Address(street="Nygatan 12", city="Malmö", country="Sweden")], tags=["Customer", "Öresund Club"],
        profiles=[Profile("linkedin", "https://linkedin.com/in/annaalund")], birthday="--04-12", language="sv-SE, en",
        last_contact_on="2026-11-23", next_due_on="2026-12-23", preferred_channel="email", source="manual",
        needs=["Designer"], offers=["Talks on loyalty"], note="Line one\nmet at the fair", photo=Photo(b"\x89PNG"),
        basis=Basis.CONSENT,
    ),
    Contact(
        fn="Bo Hansen", organization="Nordlys", tie=Tie.GOOD, country="DK", tags=["customers of old"],
        addresses=[Address(city="København", country="Denmark")], last_contact_on="2026-08-26",
        next_due_on="2026-11-20", do_not_contact=frozenset({"email"}), source="linkedin", language="da",
        profiles=[Profile("xing", "", "bo")], custom=[CustomField("Shoe size", "forty-four")],
    ),
    Contact(fn="Cilla Åberg", tie=Tie.ACQUAINTANCE, do_not_contact=frozenset({"all"}), next_due_on="2026-10-01",
            last_contact_on="2026-10-02", sphere=Sphere.PRIVATE, phones=[ContactPoint("040 99")]),
    Contact(fn="Dora Lindberg", relation=Relation.PROSPECT, organization="Bro & Søn", last_contact_on="2025-12-31",
            addresses=[Address(city="Lund", country="Sweden"), Address(city="Hamburg", country="Germany")]),
    Contact(fn="Åse Bergman", kind="org", last_contact_on="2026-11-02", next_due_on="2026-11-27",
            source="Fair 50%_x", language="nb-NO"),
    Contact(fn="007 Bond", last_contact_on="2026-09-30"),
]  # fmt: skip
A, B, C, D, E, F = range(6)


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path: Path = tmp_path_factory.mktemp("book") / "netplanner.db"
    with Store.open(path, FixedClock(TODAY)) as store:
        with store.step(Label("set_up")) as step:
            assert contact_writes.insert_many(step, PEOPLE) == [1, 2, 3, 4, 5, 6]
            step.connection.execute(_REST)
        yield store


# Who came in and was added when, groups, goals, plans, invitations.
_REST = """
UPDATE contact SET created = '2026-11-02T09:00:00Z' WHERE id IN (2, 3);
UPDATE contact SET created = '2025-01-01T09:00:00Z' WHERE id = 1;
INSERT INTO import_log(id, started, source, files, added, updated, unchanged, skipped, failed) VALUES
    (1, '2026-11-02T09:00:00Z', 'vcard', '[]', 2, 0, 0, 0, 0), (2, '2026-11-23T21:00:00Z', 'csv', '[]', 0, 1, 0, 0, 0);
INSERT INTO import_record VALUES (1, 2, 'add'), (1, 3, 'add'), (2, 2, 'update');
INSERT INTO network_group(id, name, created, changed, deleted) VALUES
    (1, 'Malmö Retail Meetup', '', '', NULL), (2, 'Gone group', '', '', '2026-01-01T00:00:00Z');
INSERT INTO membership(group_id, contact_id, until) VALUES (1, 1, NULL), (1, 2, '2026-01-01'), (2, 3, NULL);
INSERT INTO goal(id, what, state, created, changed, deleted) VALUES
    (1, 'Five customers in Skåne', 'active', '', '', NULL), (2, 'Gone goal', 'active', '', '', '2026-01-01T00:00:00Z');
INSERT INTO candidate(goal_id, contact_id, added) VALUES (1, 4, ''), (2, 5, '');
INSERT INTO outreach(id, due_on, kind, status, created, changed) VALUES
    (1, '2026-12-01', 'call', 'planned', '', ''), (2, '2026-11-01', 'call', 'done', '', '');
INSERT INTO outreach_contact(outreach_id, contact_id) VALUES (1, 1), (2, 2);
INSERT INTO invitation(contact_id, platform, direction, state) VALUES
    (4, 'linkedin', 'in', 'pending'), (5, 'linkedin', 'in', 'accepted'), (6, 'linkedin', 'out', 'pending');
INSERT INTO interaction(contact_id, happened_on, kind, created) VALUES (1, '2026-03-01', 'call', '');
"""


def found(store: Store, text: str) -> set[int]:
    """The places in `PEOPLE` of those whom a typed search finds, in every order, by every road there is."""
    wanted = typed(text, TODAY)
    assert wanted.conditions
    answers = []
    for order in ("name", "last_contact", "overdue", "recent"):
        ordered = ContactFilter(wanted.text, conditions=wanted.conditions, today=wanted.today, order=order)
        ids = contact_search.ids(store.reader, ordered)
        assert contact_search.first_ids(store.reader, ordered) == ids
        assert contact_search.count(store.reader, ordered) == len(ids)
        assert sum(1 for _ in ids) == len(set(ids))
        answers.append({contact_id - 1 for contact_id in ids})
    assert all(answer == answers[0] for answer in answers)
    return answers[0]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("tie:close", {A}),
        ("tie:close tie:good", {A, B}),
        ("-tie:close -tie:good", {C, D, E, F}),
        ("no:tie", {D, E, F}),
        ("tag:customer", {A}),
        ("tag:CUSTOM", {A, B}),
        ("tag:oresund", {A}),
        ("tag:customer tag:öresund", {A}),
        ("-tag:customer", {B, C, D, E, F}),
        ("tag:nothing", set()),
        ("-tag:nothing", {A, B, C, D, E, F}),
        ("group:malmo", {A}),
        ('group:"retail meetup"', {A}),
        ("group:gone", set()),
        ("has:group", {A}),
        ("goal:1", {D}),
        ("goal:skane", {D}),
        ("goal:2", set()),
        ("goal:gone", set()),
        ("has:goal", {D}),
        ("company:nordlys", {B}),
        ('company:"nordlys retail"', {A}),
        ("company:retail", {A}),
        ("company:nord", {A, B}),
        ("company:nordlys company:bro", {B, D}),
        ("-company:nordlys", {A, C, D, E, F}),
        ("has:company", {A, B, D}),
        ("country:se", {A, D}),
        ("land:Danmark", {B}),
        ("country:Germany", {D}),
        ("country:se country:dk", {A, B, D}),
        ("-country:se", {B, C, E, F}),
        ("city:malmo", {A}),
        ("city:Lund", {D}),
        ("city:kobenhavn", {B}),
        ("city:h", {D}),
        ("-city:lund", {A, B, C, E, F}),
        ("platform:linkedin", {A}),
        ("platform:LinkedIn platform:xing", {A, B}),
        ("source:manual", {A}),
        ("source:LinkedIn", {B}),
        ('source:"fair 50%_x"', {E}),
        ('source:"fair 50%%x"', set()),
        ("basis:consent", {A}),
        ("basis:unknown", {B, C, D, E, F}),
        ("sphere:private", {C}),
        ("is:both", {A}),
        ("relation:prospect", {D}),
        ("is:known", {A, B, C, E, F}),
        ("has:email", {A}),
        ("no:email", {B, C, D, E, F}),
        ("no:email has:phone", {C}),
        ("has:phone has:email", {A}),
        ("has:address", {A, B, D}),
        ("has:photo", {A}),
        ("has:profile", {A, B}),
        ("has:birthday", {A}),
        ("has:note", {A}),
        ("has:tag", {A, B}),
        ("has:plan", {A}),
        ("no:plan", {B, C, D, E, F}),
        ("quiet:90", {B, D}),
        ("quiet:91", {D}),
        ("not contacted for 90 days", {B, D}),
        ("-quiet:90", {A, C, E, F}),
        ("overdue", {B, C}),
        ("-is:overdue", {A, D, E, F}),
        ("never contacted", set()),
        ("has:contact", {A, B, C, D, E, F}),
        ("contacted:2026-03", {A}),
        ("contacted:yesterday", {A}),
        ("contacted last year", {D}),
        ("contacted:2026-11", {A, E}),
        ("-contacted:2026", {D}),
        ("not contacted since 2026-10-01", {B, D, F}),
        ("imported:2026-11-02", {B, C}),
        ("imported yesterday", {B}),
        ("imported:any", {B, C}),
        ("no:import", {A, D, E, F}),
        ("imported:2026-11-03..", {B}),
        ("imported:..2026-11-22", {B, C}),
        ("imported:today", set()),
        ("added today", {D, E, F}),
        ("added:2025", {A}),
        ("added:2026-11", {B, C, D, E, F}),
        ("added:30d", {B, C, D, E, F}),
        ("need:designer", {A}),
        ("offer:loyalty", {A}),
        ("need:loyalty", set()),
        ("-need:designer", {B, C, D, E, F}),
        ("language:sv", {A}),
        ("sprog:engelsk", {A}),
        ("language:da", {B}),
        ("language:no", {E}),
        ("-language:no", {A, B, C, D, F}),
        ("channel:email", {A}),
        ("stop:any", {B, C}),
        ("stop:email", {B, C}),
        ("stop:phone", {C}),
        ("do not contact", {C}),
        ("-stop:any", {A, D, E, F}),
        ("is:unanswered", {D}),
        ("-is:unanswered", {A, B, C, E, F}),
        ("overdue stop:email tie:good", {B}),
        ("no:email nordlys", {B}),
        ("has:address ham", {D}),
        ("has:tag -tag:customer", {B}),
    ],
)
def test_conditions_find_who_fulfils_them(book: Store, text: str, people: set[int]) -> None:
    assert found(book, text) == people


def test_every_key_can_be_asked_with_anything(book: Store) -> None:
    """A smart list may come from elsewhere: nothing in it is an error."""
    for key in ConditionKey:
        for value in ("", "x", "'\"%_\\", "-1", "99999999999999", "0001-01-01", "9999-12-31..", "\x00", "..", "ß"):
            for negated in (False, True):
                wanted = ContactFilter(conditions=(Condition(key, value, negated),), today="2026-11-24")
                assert contact_search.first_ids(book.reader, wanted) == contact_search.ids(book.reader, wanted)


def test_a_name_means_what_is_called_just_so_before_what_is_called_alike(store: Store) -> None:
    tags = ("C", "C++", "C sharp", "Öl & Gas", "Oel", "???")
    with store.step(Label("set_up")) as step:
        contact_writes.insert_many(step, [Contact(fn=tag, tags=[tag]) for tag in tags])

    def of(text: str) -> list[str]:
        ids = contact_search.ids(store.reader, typed(text, TODAY))
        return sorted(contacts.names(store.reader, ids).values())

    assert of("tag:c") == ["C"]
    assert of("tag:c++") == ["C++"]
    assert of("tag:c#") == ["C", "C++"]
    assert of("tag:sharp") == ["C sharp"]
    assert of('tag:"ol gas"') == of('tag:"OL & GAS"') == ["Öl & Gas"]
    assert of("tag:???") == ["???"]
    assert of("tag:!!!") == []


def test_the_trash_is_found_by_nothing(store: Store) -> None:
    with store.step(Label("set_up")) as step:
        ids = contact_writes.insert_many(step, [PEOPLE[A]])
        contact_writes.mark_deleted(step, ids)
    for text in (
        "tie:close",
        "tag:customer",
        "company:nordlys",
        "country:se",
        "has:email",
        "contacted:2026-11",
        "anna",
    ):
        assert list(contact_search.ids(store.reader, typed(text, TODAY))) == []


# Sections ------------------------------------------------------------------------------------------------------------


def keyed(store: Store, wanted: ContactFilter) -> list[tuple[str, list[str]]]:
    """The names under each section, which answer alike alone and with the list."""
    ids, found_sections = listing(store.reader, wanted)
    assert found_sections == sections(store.reader, wanted)
    assert ids == contact_search.ids(store.reader, wanted)
    names = contacts.names(store.reader, ids)
    ends = pairwise([*found_sections, Section("", len(ids))])
    return [(section.key, [names[n] for n in ids[section.start : end.start]]) for section, end in ends]


def test_names_stand_under_their_letters(book: Store) -> None:
    assert keyed(book, ContactFilter()) == [
        ("#", ["007 Bond"]),
        ("A", ["Anna Ålund", "Åse Bergman"]),
        ("B", ["Bo Hansen"]),
        ("C", ["Cilla Åberg"]),
        ("D", ["Dora Lindberg"]),
    ]


def test_letters_are_those_of_the_language(tmp_path: Path, clock: FixedClock) -> None:
    with Store.open(tmp_path / "da.db", clock) as store:
        with store.step(Label("set_up")) as step:
            set_locale(step.connection, Locale("da", "DK"))
            names = ("Åse", "Ægir", "Zoë", "Aase", "Øster", "Ösel", "Änne", "Éva", "我", "Юрий", "...", "Anna")
            contact_writes.insert_many(step, [Contact(fn=name) for name in names])
        assert keyed(store, ContactFilter()) == [
            ("#", ["..."]), ("A", ["Anna"]), ("E", ["Éva"]), ("Z", ["Zoë"]), ("Æ", ["Ægir", "Änne"]),
            ("Ø", ["Ösel", "Øster"]), ("Å", ["Aase", "Åse"]), ("#", ["Юрий", "我"]),
        ]  # fmt: skip


def test_days_part_the_other_orders(book: Store) -> None:
    def keys(order: str) -> list[tuple[str, list[str]]]:
        return keyed(book, ContactFilter(order=order, today="2026-11-24"))

    assert keys("last_contact") == [
        ("this_week", ["Anna Ålund"]), ("this_month", ["Åse Bergman"]), ("this_quarter", ["Cilla Åberg"]),
        ("this_year", ["007 Bond", "Bo Hansen"]), ("earlier", ["Dora Lindberg"]),
    ]  # fmt: skip
    assert keys("overdue") == [
        ("long_overdue", ["Cilla Åberg"]), ("overdue", ["Bo Hansen"]), ("this_week", ["Åse Bergman"]),
        ("later", ["Anna Ålund"]), ("none", ["007 Bond", "Dora Lindberg"]),
    ]  # fmt: skip


def test_the_newest_are_parted_by_the_day_they_came(store: Store) -> None:
    days = ("2026-10-31", "2026-11-01", "2026-11-22", "2026-11-23", "2026-11-24")
    with store.step(Label("set_up")) as step:
        contact_writes.insert_many(step, [Contact(fn=day) for day in days])
        step.connection.execute("UPDATE contact SET created = fn || 'T08:00:00Z'")
    assert keyed(store, ContactFilter(order="recent", today="2026-11-24")) == [
        ("today", ["2026-11-24"]), ("this_week", ["2026-11-23"]), ("this_month", ["2026-11-22", "2026-11-01"]),
        ("earlier", ["2026-10-31"]),
    ]  # fmt: skip


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="needs a zone that a process can set (POSIX)")
def test_days_of_coming_in_are_the_user_s(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """In Los Angeles it is still the 23rd at four in the afternoon when it is the 24th in UTC."""
    monkeypatch.setenv("TZ", "America/Los_Angeles")
    time.tzset()
    try:
        with store.step(Label("set_up")) as step:
            contact_writes.insert_many(step, [Contact(fn="07:59"), Contact(fn="08:00")])
            step.connection.execute("UPDATE contact SET created = '2026-11-24T' || fn || ':00Z'")
            step.connection.execute(
                "INSERT INTO import_log(started, source, files, added, updated, unchanged, skipped, failed) "
                "SELECT created, 'vcard', '[]', 1, 0, 0, 0, 0 FROM contact ORDER BY id"
            )
            step.connection.execute("INSERT INTO import_record VALUES (1, 1, 'add'), (2, 2, 'add')")
        for key in ("added", "imported"):
            assert list(contact_search.ids(store.reader, typed(f"{key}:today", TODAY))) == [2]
            assert list(contact_search.ids(store.reader, typed(f"{key}:yesterday", TODAY))) == [1]
        assert keyed(store, ContactFilter(order="recent", today="2026-11-24")) == [
            ("today", ["08:00"]), ("this_week", ["07:59"]),
        ]  # fmt: skip
        assert [timeline(store.reader, number)[0].day for number in (1, 2)] == ["2026-11-23", "2026-11-24"]
    finally:
        monkeypatch.undo()
        time.tzset()


def test_who_is_searched_for_stands_under_how_the_words_were_found(book: Store) -> None:
    assert keyed(book, ContactFilter("berg")) == [
        ("beginning", ["Åse Bergman"]),
        ("inside", ["Cilla Åberg", "Dora Lindberg"]),
    ]
    assert keyed(book, ContactFilter("xx")) == []
    # Conditions leave the letters.
    assert [key for key, _ in keyed(book, typed("tie:close tie:good", TODAY))] == ["A", "B"]


# Giving up -----------------------------------------------------------------------------------------------------------


class Unwanted:
    def report(self, done: int, total: int) -> None:
        raise Cancelled


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path: Path = tmp_path_factory.mktemp("crowd") / "netplanner.db"
    with Store.open(path, FixedClock(TODAY)) as store:
        with store.step(Label("set_up")) as step:
            people = [Contact(fn=f"Person {number}", note="lorem ipsum " * 8) for number in range(3000)]
            contact_writes.insert_many(step, people)
        yield store


def test_a_search_that_is_not_wanted_any_more_ends(crowd: Store) -> None:
    for query in (contact_search.ids, contact_search.found, listing):
        with pytest.raises(Cancelled):
            query(crowd.reader, ContactFilter("erso"), progress=Unwanted())
        # The connection is as good as before.
        assert not crowd.reader.in_transaction
        assert contact_search.count(crowd.reader, ContactFilter("erso")) == 3000


def test_a_first_screen_is_a_beginning_however_little_time_there_is(crowd: Store) -> None:
    wanted = typed("no:email language:da", TODAY)
    assert contact_search.first_screen(crowd.reader, wanted, within=0) == (array("q"), False)
    everybody = ContactFilter(order="recent")
    ids, is_all = contact_search.first_screen(crowd.reader, everybody, 100, within=5)
    assert (ids, is_all) == (contact_search.ids(crowd.reader, everybody)[:100], False)
    assert contact_search.first_screen(crowd.reader, ContactFilter("pe 2999"), within=5).is_all is False
    assert contact_search.first_screen(crowd.reader, ContactFilter("pe 29"), 200, within=5).is_all is True


@pytest.mark.parametrize("text", ["goal:" + "9" * 5000, "quiet:" + "9" * 5000, "quiet:99999999999999999999", "goal:0"])
def test_a_number_too_large_for_anything_means_nobody(book: Store, text: str) -> None:
    assert list(contact_search.ids(book.reader, typed(text, TODAY))) == []
    assert list(contact_search.ids(book.reader, with_goals(book.reader, typed(text, TODAY)))) == []


# Where it was found --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "person", "hit"),
    [
        ("anna nordlys", A, None), ("anna.cmo", A, None), ("example", A, ("email", "anna@nordlys.example")),
        ("+46 40 12", A, ("phone", "+46 40 12 34 56")), ("4640", A, ("phone", "+46 40 12 34 56")),
        ("malmo", A, ("address", "Nygatan 12, Malmö, Sweden")),
        ("nygatan malmö", A, ("address", "Nygatan 12, Malmö, Sweden")),
        ("oresund", A, ("tag", "Öresund Club")), ("annaalund", A, ("profile", "https://linkedin.com/in/annaalund")),
        ("fair", A, ("note", "Line one met at the fair")), ("designer", A, ("need", "Designer")),
        ("loyalty", A, ("offer", "Talks on loyalty")), ("forty", B, ("custom", "Shoe size: forty-four")),
        ("bo hansen xyz", B, None), ("xing", B, ("profile", "xing: bo")),
    ],
)  # fmt: skip
def test_a_hit_that_the_list_does_not_show_is_told(
    book: Store, text: str, person: int, hit: tuple[str, str] | None
) -> None:
    told = where_found(book.reader, [person + 1], search_terms(text))
    assert told == ({person + 1: hit} if hit else {})


def test_a_long_text_is_told_around_the_hit(store: Store) -> None:
    with store.step(Label("set_up")) as step:
        note = "word " * 100 + "the needle " + "word " * 100
        (contact_id,) = contact_writes.insert_many(step, [Contact(fn="Anna", note=note)])
    ((field, value),) = where_found(store.reader, [contact_id], ["needle"]).values()
    assert field == "note"
    assert value.startswith("…word")
    assert value.endswith("…")
    assert "the needle word" in value
    assert len(value) < 130
