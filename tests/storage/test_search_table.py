"""A hundred searches as people type them in English, Danish and German, and whom each finds in a small book.

Who is not told otherwise below has an e-mail address and a telephone, was contacted two weeks ago, is a good tie, and
is asked for by a given name that nobody else has. Today is Tuesday, 24 November 2026. Behind a + stand those who are
found by the inside of a word: they come after the others.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from netplanner.domain.changes import Label
from netplanner.domain.clock import FixedClock
from netplanner.domain.contact import Address, Contact, ContactPoint, CustomField, Photo, Profile
from netplanner.domain.words import Basis, Relation, Sphere, Tie
from netplanner.storage import contact_search, contact_writes
from netplanner.storage.contact_search import typed
from netplanner.storage.store import Store
from tests.conftest import TODAY

WHO: dict[str, dict[str, Any]] = {
    "Anna Ålund": {
        "country": "SE", "city": "Malmö", "organization": "Nordlys Retail", "title": "CMO", "tie": Tie.CLOSE,
        "phone": "+46 40 628 04 12", "last": "2026-11-23", "tags": ["Customer", "Øresund Club"], "needs": ["Designer"],
        "profile": "linkedin", "group": 1, "goal": 1,
    },
    "Bo Lindberg": {
        "country": "DK", "city": "Århus", "organization": "Nordlys", "tie": Tie.UNDECIDED, "stops": {"email"},
        "imported": "2026-11-23",
    },
    "Dora Bergström": {
        "country": "SE", "city": "Lund", "tie": Tie.UNDECIDED, "imported": "2026-11-23", "last": None,
    },
    "Emil O'Brien": {"country": "GB", "city": "London", "imported": "2026-11-01", "offers": ["Talks on loyalty"]},
    "Freja Kjær": {"tie": Tie.UNDECIDED, "email": "", "phone": "", "birthday": "--04-12", "imported": "2026-11-24"},
    "Gitte Østergård": {
        "imported": "2026-11-18", "tie": Tie.ACQUAINTANCE, "tags": ["Customer"], "last": "2025-12-24",
    },
    "Hans Weiß": {"organization": "Weiß & Töchter", "due": "2026-10-01", "stops": {"all"}},
    "Ida Sørensen": {
        "tie": Tie.CLOSE, "last": "2026-11-24", "group": 2, "language": "da", "phone": "0045 11 00 22 33",
    },
    "Jan Öberg": {"country": "SE", "relation": Relation.PROSPECT, "source": "linkedin", "email": ""},
    "Jürgen Mueller": {
        "country": "DE", "city": "Hamburg", "organization": "Müller Maschinenbau GmbH", "last": "2026-05-01",
        "profile": "xing",
    },
    "Karin Åkesson": {"country": "SE", "city": "Malmö", "group": 1, "tags": ["VIP"]},
    "Käthe Großmann": {
        "country": "DE", "city": "Köln", "tie": Tie.CLOSE, "sphere": Sphere.PRIVATE, "last": None,
        "phone": "+49 30 23125 101",
    },
    "Lars Nørgaard": {"sphere": Sphere.PRIVATE, "note": "elsker jazz", "custom": [CustomField("Hund", "Bella")]},
    "Mia Schäfer": {
        "country": "DE", "city": "Lübeck", "needs": ["Steuerberater"], "profile": "xing", "basis": Basis.CONSENT,
        "phone": "030 23125 202",
    },
    "Nina Ødegård": {"photo": Photo(b"\x89PNG"), "tags": ["VIP", "Customer"], "language": "sv-SE"},
    "Otto Böhm": {"invites_me": "xing"},
    "Per Skov": {"plan": 1},
    "Rita Taylor": {"country": "GB", "phone": "020 7946 0123", "channel": "phone"},
    "Søren Müller": {
        "country": "DK", "organization": "Bro & Søn", "phone": "12 34 56 78", "email": "", "last": "2026-08-26",
        "due": "2026-11-20",
    },
    "Sven Lindström": {"met": "Messe Köln 2024"},
    "Theo Berg": {"goal": 2},
    "Tine Bæk": {"tie": Tie.ACQUAINTANCE, "due": "2026-11-23"},
    "Uwe Straßer": {"stops": {"phone"}},
    "Vera Holm": {"organization": "Nordlys Retail", "last": "2026-08-20"},
    "William Smith-Jones": {"profile": "facebook"},
    "Xenia Hofmann": {"offers": ["Steuerberater"]},
    "Yrsa Aagaard": {},
    "Zoë Larsen": {"phone": ""},
}  # fmt: skip
EVERYBODY = " ".join(name.split()[0] for name in WHO)


def but(names: str) -> str:
    """Everybody but those."""
    return " ".join(name for name in EVERYBODY.split() if name not in names.split())


NORDLYS = "Anna Bo Vera"
SWEDES = "Anna Dora Jan Karin"
GERMANS = "Jürgen Käthe Mia"
QUIET_FOR_90_DAYS = "Dora Gitte Jürgen Käthe Søren Vera"

TABLE = {
    "": EVERYBODY,
    # Words: any field, any case, with or without marks, in whatever order.
    "anna": "Anna",
    "ANNA": "Anna",
    "alund": "Anna",
    "Ålund anna": "Anna",
    "soren": "Ida Søren",
    "sören": "Ida Søren",
    "soeren": "Ida Søren",
    "muller": "Jürgen Søren",
    "mueller": "Jürgen Søren",
    "Müller": "Jürgen Søren",
    "grossmann": "Käthe",
    "GROßMANN": "Käthe",
    "kjaer": "Freja",
    "ågård": "Yrsa",
    "obrien": "",
    "o'brien": "Emil",
    "smith-jones": "William",
    "jones smith": "William",
    "berg": "Dora Theo + Bo Jan",
    "lind": "Bo Sven",
    "ling": "",
    "rd": "",
    "ård": "+ Gitte Lars Nina Yrsa",
    "nordlys": NORDLYS,
    "nordlys retail": "Anna Vera",
    "nord cm": "Anna",
    "jazz": "Lars",
    "bella": "Lars",
    "hund bella": "Lars",
    "messe": "Sven",
    "anna@post.example": "Anna",
    "zzz": "",
    # Telephones in any spelling, from the beginning or by the last digits.
    "+46 40 628": "Anna",
    "0046406280412": "Anna",
    "040-628 04 12": "Anna",
    "(+46) 40/628": "Anna",
    "+45 12 34": "Søren",
    "12345678": "Søren",
    "5678": "+ Søren",
    "+49 30 23125 202": "Mia",
    "030 23125": "Käthe Mia",
    "+45 11 00 22": "Ida",
    "+44 20 7946": "Rita",
    # Conditions by key, in three languages.
    "tie:close": "Anna Ida Käthe",
    "bindung:eng": "Anna Ida Käthe",
    "tie:close tie:acquaintance": "Anna Gitte Ida Käthe Tine",
    "tie:undecided": "Bo Dora Freja",
    "-tie:good": "Anna Bo Dora Freja Gitte Ida Käthe Tine",
    "tag:customer": "Anna Gitte Nina",
    "mærke:customer": "Anna Gitte Nina",
    "tag:customer tag:vip": "Nina",
    "tag:customer -tag:vip": "Anna Gitte",
    'tag:"oresund club"': "Anna",
    "group:malmo": "Anna Karin",
    "gruppe:roklub": "Ida",
    'goal:"five customers in skåne"': "Anna",
    "mål:hamburg": "Theo",
    "ziel:hamburg": "Theo",
    "company:nordlys": "Bo",
    'company:"nordlys retail"': "Anna Vera",
    "firma:müller": "Jürgen",
    "country:se": SWEDES,
    "country:sweden": SWEDES,
    "land:Sverige": SWEDES,
    "land:Tyskland": GERMANS,
    "land:Deutschland": GERMANS,
    "city:malmo": "Anna Karin",
    "by:Århus": "Bo",
    "stadt:koln": "Käthe",
    "platform:xing": "Jürgen Mia",
    "source:linkedin": "Jan",
    "kilde:linkedin": "Jan",
    "quelle:linkedin": "Jan",
    "sphere:private": "Käthe Lars",
    "basis:consent": "Mia",
    "need:steuerberater": "Mia",
    "offer:steuerberater": "Xenia",
    "language:sv": "Nina",
    "channel:phone": "Rita",
    "quiet:90": QUIET_FOR_90_DAYS,
    "no:email": "Freja Jan Søren",
    "has:photo": "Nina",
    "imported:2026-11-01": "Emil",
    "imported:2026-11": "Bo Dora Emil Freja Gitte",
    "foo:bar": "",
    # Conditions in words: English.
    "not contacted for 90 days": QUIET_FOR_90_DAYS,
    "no contact in 6 months": "Dora Gitte Jürgen Käthe",
    "never contacted": "Dora Käthe",
    "without phone": "Freja Zoë",
    "has no e-mail": "Freja Jan Søren",
    "no email without phone": "Freja",
    "without e-mail and phone": "Freja",
    "without phone or e-mail": "Freja",
    "overdue": "Hans Søren Tine",
    "imported today": "Freja",
    "imported yesterday": "Bo Dora",
    "imported on 2026-11-01": "Emil",
    "imported last week": "Gitte",
    # Danish.
    "ikke kontaktet i 90 dage": QUIET_FOR_90_DAYS,
    "ingen kontakt i 6 måneder": "Dora Gitte Jürgen Käthe",
    "aldrig kontaktet": "Dora Käthe",
    "uden e-mail": "Freja Jan Søren",
    "uden telefon": "Freja Zoë",
    "uden e-mail og telefon": "Freja",
    "overskredet": "Hans Søren Tine",
    "importeret i går": "Bo Dora",
    "importeret i dag": "Freja",
    "importeret sidste uge": "Gitte",
    # German.
    "seit 90 Tagen kein Kontakt": QUIET_FOR_90_DAYS,
    "seit drei Monaten kein Kontakt": QUIET_FOR_90_DAYS,
    "nie kontaktiert": "Dora Käthe",
    "ohne E-Mail": "Freja Jan Søren",
    "ohne Telefon": "Freja Zoë",
    "ohne E-Mail und Telefon": "Freja",
    "mit Foto und E-Mail": "Nina",
    "überfällig": "Hans Søren Tine",
    "gestern importiert": "Bo Dora",
    "heute importiert": "Freja",
    "letzte Woche importiert": "Gitte",
    # All together.
    "nordlys not contacted for 90 days": "Vera",
    "tie:close nie kontaktiert": "Käthe",
    "land:DE uden e-mail": "",
    "berg country:SE": "Dora + Jan",
    "müller -no:email": "Jürgen",
    "imported yesterday tie:undecided -country:DK": "Dora",
    "Søren overskredet": "Søren",
    "without phone has:email": "Zoë",
    "-has:email -has:phone": "Freja",
    "-is:overdue": but("Hans Søren Tine"),
    "no:overdue": but("Hans Søren Tine"),
    "-overdue": but("Hans Søren Tine"),
    "not overdue": but("Hans Søren Tine"),
    "ikke overskredet": but("Hans Søren Tine"),
    "nicht überfällig": but("Hans Søren Tine"),
    "without phone -without email": "Zoë",
    "nicht ohne Telefon ohne E-Mail": "Jan Søren",
    "stop:email": "Bo Hans",
    "has:goal -goal:hamburg": "Anna",
    "has:plan": "Per",
    "is:unanswered": "Otto",
    "er:ubesvaret": "Otto",
}


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path: Path = tmp_path_factory.mktemp("table") / "netplanner.db"
    with Store.open(path, FixedClock(TODAY)) as store:
        with store.step(Label("set_up")) as step:
            step.connection.execute(_AROUND)
            contact_writes.insert_many(step, [_contact(*entry) for entry in enumerate(WHO.items())])
            for contact_id, facts in enumerate(WHO.values(), start=1):
                for fact in _OF_ONE.keys() & facts.keys():
                    step.connection.execute(_OF_ONE[fact], {"id": contact_id, "value": facts[fact]})
        yield store


_AROUND = """
INSERT INTO network_group(id, name, created, changed) VALUES
    (1, 'Malmö Founders', '', ''), (2, 'Københavns Roklub', '', '');
INSERT INTO goal(id, what, created, changed) VALUES
    (1, 'Five customers in Skåne', '', ''), (2, 'A job in Hamburg', '', '');
INSERT INTO outreach(id, due_on, kind, created, changed) VALUES (1, '2026-12-01', 'call', '', '');
"""
_OF_ONE = {
    "group": "INSERT INTO membership(group_id, contact_id) VALUES (:value, :id)",
    "goal": "INSERT INTO candidate(goal_id, contact_id, added) VALUES (:value, :id, '')",
    "plan": "INSERT INTO outreach_contact(outreach_id, contact_id) VALUES (:value, :id)",
    "invites_me": """
        INSERT INTO invitation(contact_id, platform, direction, state) VALUES (:id, :value, 'in', 'pending')""",
    "imported": """
        INSERT INTO import_log(started, source, files, added, updated, unchanged, skipped, failed)
            VALUES (:value || 'T10:00:00Z', 'vcard', '[]', 1, 0, 0, 0, 0);
        INSERT INTO import_record VALUES (last_insert_rowid(), :id, 'add')""",
}


def _contact(place: int, entry: tuple[str, dict[str, Any]]) -> Contact:
    name, facts = entry
    given = name.split()[0].lower()
    email = facts.get("email", f"{given}@post.example")
    phone = facts.get("phone", f"+45 10 99 88 {place:02}")
    return Contact(
        fn=name,
        emails=[ContactPoint(email)] if email else [],
        phones=[ContactPoint(phone)] if phone else [],
        tie=facts.get("tie", Tie.GOOD),
        last_contact_on=facts.get("last", "2026-11-10"),
        next_due_on=facts.get("due"),
        addresses=[Address(city=facts["city"])] if "city" in facts else [],
        profiles=[Profile(facts["profile"], f"https://{facts['profile']}.example/{given}")]
        if "profile" in facts
        else [],
        do_not_contact=frozenset(facts.get("stops", ())),
        preferred_channel=facts.get("channel", ""),
        source=facts.get("source", "manual"),
        **{key: facts[key] for key in _AS_THEY_STAND & facts.keys()},
    )


_AS_THEY_STAND = {
    "country", "organization", "title", "tags", "needs", "offers", "birthday", "language", "relation", "sphere", "note",
    "custom", "basis", "photo", "met",
}  # fmt: skip


@pytest.mark.parametrize("search", TABLE)
def test_a_search_finds(book: Store, search: str) -> None:
    assert len(TABLE) >= 100
    found = contact_search.found(book.reader, typed(search, TODAY))
    given = [name.split()[0] for name in WHO]
    names = [given[contact_id - 1] for contact_id in found.ids]
    beginnings, insides = names[: found.beginnings], names[found.beginnings :]
    assert " ".join([*beginnings, *(["+", *insides] if insides else [])]) == TABLE[search]
