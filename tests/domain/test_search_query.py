"""What somebody types into a search is taken as it was meant, in three languages, and written back the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.query_lexicon import words
from netplanner.domain.search_query import HAS_PARTS, Condition, ConditionKey, Query, parse, text_of

K = ConditionKey
LANGUAGES = ("en", "da", "de")


def one(key: ConditionKey, value: str = "", *, negated: bool = False) -> Query:
    return Query("", (Condition(key, value, negated),))


KEYS = [
    ("tie:close", one(K.TIE, "close")),
    ("TIE:Close", one(K.TIE, "close")),
    ("bånd:tæt", one(K.TIE, "close")),
    ("baand:taet", one(K.TIE, "close")),
    ("bindung:eng", one(K.TIE, "close")),
    ("relation:tæt", one(K.TIE, "close")),
    ("relation:known", one(K.RELATION, "known")),
    ("tie:undecided", one(K.TIE, "undecided")),
    ('beziehung:"nicht festgelegt"', one(K.TIE, "undecided")),
    ("no:tie", one(K.TIE, "undecided")),
    ("tag:kunde", one(K.TAG, "kunde")),
    ("mærke:kunde", one(K.TAG, "kunde")),
    ("maerke:kunde", one(K.TAG, "kunde")),
    ("schlagwort:Kunde", one(K.TAG, "Kunde")),
    ("-tag:kunde", one(K.TAG, "kunde", negated=True)),
    ('group:"Malmö Retail"', one(K.GROUP, "Malmö Retail")),
    ("gruppe:x", one(K.GROUP, "x")),
    ('company:"Nordlys Retail"', one(K.COMPANY, "Nordlys Retail")),
    ("firma:Nordlys", one(K.COMPANY, "Nordlys")),
    ('company:"Nordlys Re', one(K.COMPANY, "Nordlys Re")),
    ("virksomhed:Nordlys", one(K.COMPANY, "Nordlys")),
    ("company:“Nordlys Retail”", one(K.COMPANY, "Nordlys Retail")),
    ("land:Danmark", one(K.COUNTRY, "DK")),
    ("country:dk", one(K.COUNTRY, "DK")),
    ("country:Sweden", one(K.COUNTRY, "SE")),
    ("land:Schweden", one(K.COUNTRY, "SE")),
    ("city:Malmö", one(K.CITY, "Malmö")),
    ("platform:LinkedIn", one(K.PLATFORM, "linkedin")),
    ("source:manual", one(K.SOURCE, "manual")),
    ('kilde:"tastet ind"', one(K.SOURCE, "manual")),
    ('quelle:"eigenes Adressbuch"', one(K.SOURCE, "address_book")),
    ("source:Fair-2026", one(K.SOURCE, "Fair-2026")),
    ("basis:consent", one(K.BASIS, "consent")),
    ("rechtsgrundlage:Einwilligung", one(K.BASIS, "consent")),
    ("sphere:both", one(K.SPHERE, "both")),
    ("is:private", one(K.SPHERE, "private")),
    ("has:email", one(K.HAS, "email")),
    ("no:e-mail", one(K.HAS, "email", negated=True)),
    ("uden:telefon", one(K.HAS, "phone", negated=True)),
    ("ohne:Geburtstag", one(K.HAS, "birthday", negated=True)),
    ("-has:photo", one(K.HAS, "photo", negated=True)),
    ("without:phone", one(K.HAS, "phone", negated=True)),
    ("quiet:90", one(K.QUIET, "90")),
    ("quiet:3months", one(K.QUIET, "90")),
    ('stille:"2 uger"', one(K.QUIET, "14")),
    ("still:1Jahr", one(K.QUIET, "365")),
    ("is:overdue", one(K.OVERDUE)),
    ("er:overskredet", one(K.OVERDUE)),
    ("ist:überfällig", one(K.OVERDUE)),
    ("ist:ueberfaellig", one(K.OVERDUE)),
    ("is:unanswered", one(K.ANSWER)),
    ("imported:2026-11-01", one(K.IMPORTED, "2026-11-01")),
    ("imported:1.11.2026", one(K.IMPORTED, "2026-11-01")),
    ("importeret:igår", one(K.IMPORTED, "yesterday")),
    ('importiert:"letzte Woche"', one(K.IMPORTED, "last_week")),
    ("imported:last-week", one(K.IMPORTED, "last_week")),
    ("imported:7d", one(K.IMPORTED, "7d")),
    ("imported:any", one(K.IMPORTED)),
    ("added:2026-11", one(K.ADDED, "2026-11")),
    ("added:2026", one(K.ADDED, "2026")),
    ("added:2026-11-01..2026-11-24", one(K.ADDED, "2026-11-01..2026-11-24")),
    ("added:..2026", one(K.ADDED, "..2026")),
    ("no:contact", one(K.CONTACTED, negated=True)),
    ("need:designer", one(K.NEED, "designer")),
    ("offer:talks", one(K.OFFER, "talks")),
    ("language:da", one(K.LANGUAGE, "da")),
    ("sprog:dansk", one(K.LANGUAGE, "da")),
    ("channel:phone", one(K.CHANNEL, "phone")),
    ("kanal:personligt", one(K.CHANNEL, "in_person")),
    ("stop:email", one(K.STOP, "email")),
    ("stop:any", one(K.STOP)),
    ("stopp:alles", one(K.STOP, "all")),
    ("goal:12", one(K.GOAL, "12")),
    ("mål:kunder", one(K.GOAL, "kunder")),
]

PHRASES = [
    ("not contacted in the last 90 days", one(K.QUIET, "90")),
    ("not contacted for more than 2 weeks", one(K.QUIET, "14")),
    ("haven't met in over a year", one(K.QUIET, "365")),
    ("last contacted 3 months ago", one(K.QUIET, "90")),
    ("ikke kontaktet i over 90 dage", one(K.QUIET, "90")),
    ("ingen kontakt de seneste tre uger", one(K.QUIET, "21")),
    ("ikke været i kontakt i 2 måneder", one(K.QUIET, "60")),
    ("seit über 90 Tagen nicht kontaktiert", one(K.QUIET, "90")),
    ("länger als 2 Wochen nicht gesehen", one(K.QUIET, "14")),
    ("in den letzten 30 Tagen nicht kontaktiert", one(K.QUIET, "30")),
    ("imported from LinkedIn", one(K.SOURCE, "linkedin")),
    ("importeret fra egen adressebog", one(K.SOURCE, "address_book")),
    ("aus Outlook importiert", one(K.SOURCE, "outlook")),
    ("not contacted for 90 days", one(K.QUIET, "90")),
    ("Not contacted in three months", one(K.QUIET, "90")),
    ("no contact in 3 months", one(K.QUIET, "90")),
    ("last contact more than 2 weeks ago", one(K.QUIET, "14")),
    ("not heard from for half a year", one(K.QUIET, "182")),
    ("never contacted", one(K.CONTACTED, negated=True)),
    ("has no e-mail", one(K.HAS, "email", negated=True)),
    ("without phone", one(K.HAS, "phone", negated=True)),
    ("do not have an email address", one(K.HAS, "email", negated=True)),
    ("with a birthday", one(K.HAS, "birthday")),
    ("overdue", one(K.OVERDUE)),
    ("people who are overdue", one(K.OVERDUE)),
    ("imported today", one(K.IMPORTED, "today")),
    ("imported yesterday", one(K.IMPORTED, "yesterday")),
    ("imported on 2026-11-01", one(K.IMPORTED, "2026-11-01")),
    ("imported last week", one(K.IMPORTED, "last_week")),
    ("imported on 1 November 2026", one(K.IMPORTED, "2026-11-01")),
    ("added since march 2026", one(K.ADDED, "2026-03..")),
    ("added in the last 2 weeks", one(K.ADDED, "14d")),
    ("contacted this month", one(K.CONTACTED, "this_month")),
    ("recently added", one(K.ADDED, "30d")),
    ("not contacted since 2026-01-01", one(K.CONTACTED, "2026-01-01..", negated=True)),
    ("undecided", one(K.TIE, "undecided")),
    ("do not contact", one(K.STOP, "all")),
    ("not by phone", one(K.STOP, "phone")),
    ("answer invitations", one(K.ANSWER)),
    ("ikke kontaktet i 90 dage", one(K.QUIET, "90")),
    ("ingen kontakt i et halvt år", one(K.QUIET, "182")),
    ("ikke hørt fra i tre måneder", one(K.QUIET, "90")),
    ("uden e-mail", one(K.HAS, "email", negated=True)),
    ("har ingen telefon", one(K.HAS, "phone", negated=True)),
    ("aldrig kontaktet", one(K.CONTACTED, negated=True)),
    ("overskredet", one(K.OVERDUE)),
    ("importeret i går", one(K.IMPORTED, "yesterday")),
    ("mangler foto", one(K.HAS, "photo", negated=True)),
    ("importeret den 1.11.2026", one(K.IMPORTED, "2026-11-01")),
    ("tilføjet for nylig", one(K.ADDED, "30d")),
    ("ikke på e-mail", one(K.STOP, "email")),
    ("folk uden mærker", one(K.HAS, "tag", negated=True)),
    ("seit 90 Tagen kein Kontakt", one(K.QUIET, "90")),
    ("seit drei Monaten nicht kontaktiert", one(K.QUIET, "90")),
    ("kein Kontakt seit 2 Wochen", one(K.QUIET, "14")),
    ("ohne E-Mail", one(K.HAS, "email", negated=True)),
    ("hat keine Telefonnummer", one(K.HAS, "phone", negated=True)),
    ("nie kontaktiert", one(K.CONTACTED, negated=True)),
    ("überfällig", one(K.OVERDUE)),
    ("ueberfaellig", one(K.OVERDUE)),
    ("heute importiert", one(K.IMPORTED, "today")),
    ("am 1.11.2026 importiert", one(K.IMPORTED, "2026-11-01")),
    ("in den letzten 7 Tagen hinzugefügt", one(K.ADDED, "7d")),
    ("kürzlich hinzugefügt", one(K.ADDED, "30d")),
    ("nicht per Telefon", one(K.STOP, "phone")),
]


@pytest.mark.parametrize(("text", "meant"), [*KEYS, *PHRASES])
def test_a_condition_is_understood_and_written_back(text: str, meant: Query) -> None:
    assert parse(text) == meant
    for language in LANGUAGES:
        assert parse(text_of(meant, language)) == meant, text_of(meant, language)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("", Query()),
        ("   ", Query()),
        ("anna berg", Query("anna berg")),
        ("foo:bar", Query("foo:bar")),
        ("12:30", Query("12:30")),
        ("https://x.example", Query("https://x.example")),
        (":", Query(":")),
        ("tie:best anna", Query("tie:best anna")),
        ("country:Atlantis x", Query("country:Atlantis x")),
        ("imported:never x", Query("imported:never x")),
        ("imported:2026-02-30 x", Query("imported:2026-02-30 x")),
        ("and og und", Query("and og und")),
        ("Anna & Bo", Query("Anna & Bo")),
        ("no", Query("no")),
        ("not contacted", Query("not contacted")),
        ("not contacted for 90", Query("not contacted for 90")),
        ('tag:"" x', Query("x")),
        ("tag: x", Query("x")),
        ("muller tie:close no:email", Query("muller", (Condition(K.TIE, "close"), Condition(K.HAS, "email", True)))),
        (
            "people without phone and never contacted in Malmö",
            Query("in Malmö", (Condition(K.HAS, "phone", True), Condition(K.CONTACTED, "", True))),
        ),
        ("tie:close tie:close tie:good", Query("", (Condition(K.TIE, "close"), Condition(K.TIE, "good")))),
        ("anna uden e-mail og overskredet", Query("anna", (Condition(K.HAS, "email", True), Condition(K.OVERDUE)))),
    ],
)
def test_what_is_no_condition_stays_a_word(text: str, meant: Query) -> None:
    assert parse(text) == meant


@pytest.mark.parametrize(
    "text",
    [
        "tie:",
        "tie:clo",
        "-tie:clo",
        "no:",
        "no:em",
        "is:over",
        "country:Swede",
        "imported:last",
        "imported:2026-",
        "quiet:3mon",
    ],
)
def test_a_value_that_is_still_typed_asks_for_nothing(text: str) -> None:
    assert parse(f"anna {text}") == Query("anna")


def _forms(names: dict[str, list[str]]) -> list[str]:
    return [word for some in names.values() for word in some]


SAMPLE_VALUES = {"country": "DK", "imported": "7d", "added": "7d", "contacted": "7d", "quiet": "7"}


@pytest.mark.parametrize("key", list(words()["keys"]))
def test_every_word_of_a_key_leads_to_it(key: str) -> None:
    value = SAMPLE_VALUES.get(key) or next(iter(words()["values"].get(key, ["7"])))
    for word in _forms(words()["keys"][key]):
        assert parse(f"{word}:{value}") == one(K(key), value), word


@pytest.mark.parametrize("part", HAS_PARTS)
def test_every_word_of_a_part_leads_to_it(part: str) -> None:
    for word in _forms(words()["parts"][part]):
        assert parse(f'no:"{word}"') == one(K.HAS, part, negated=True), word


@pytest.mark.parametrize("key", list(words()["values"]))
def test_every_word_of_a_value_leads_to_it(key: str) -> None:
    for value, names in words()["values"][key].items():
        for word in _forms(names):
            assert parse(f'{key}:"{word}"') == one(K(key), value), word


PIECES = [
    "tie:",
    "close",
    "-",
    '"',
    "“",
    ":",
    "no:",
    "email",
    " ",
    "  ",
    "not contacted for",
    "90",
    "days",
    "and",
    "imported",
    "last week",
    "2026-11-01",
    "..",
    "tag:",
    "Ünsal",
    "e-mail",
    "without",
    "is:",
    "overdue",
    "i",
    "dag",
    "seit",
    "x",
    "\u0301",
]


@given(st.one_of(st.text(max_size=60), st.lists(st.sampled_from(PIECES), max_size=12).map("".join)))
def test_parse_takes_anything_and_reads_back_what_it_writes(text: str) -> None:
    query = parse(text)
    for language in LANGUAGES:
        assert parse(text_of(query, language)) == query


def test_what_was_pasted_is_searched_as_words() -> None:
    text = "not contacted for 90 days " * 500
    assert parse(text).words == " ".join(text.split())


@pytest.mark.parametrize("language", ["en", "da", "de"])
@pytest.mark.parametrize("name", ["today", "last_week", "close", "email", "never"])
def test_a_name_that_is_a_word_of_ours_elsewhere_stays_a_name(name: str, language: str) -> None:
    query = Query(conditions=(Condition(ConditionKey.TAG, name), Condition(ConditionKey.COMPANY, name)))
    assert parse(text_of(query, language)) == query
