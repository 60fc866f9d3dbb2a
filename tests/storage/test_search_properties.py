"""What holds of every search: a condition and its opposite part the book, more asked never finds more, and the like."""

import dataclasses
import random
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from netplanner.domain.search_query import Condition, ConditionKey, Query, parse, text_of
from netplanner.storage import contact_search
from netplanner.storage.contact_search import ContactFilter, typed
from netplanner.storage.store import Store
from tests.storage.naive_book import book_of
from tests.storage.naive_people import TODAY, people
from tests.storage.naive_queries import ORDERS, random_condition, random_words
from tests.storage.naive_search import words

SEED = 5
PEOPLE = people(random.Random(SEED), 300)
LANGUAGES = ("en", "da", "de")
# All of these hold at once; conditions of another key are alternatives.
ALL_OF = {ConditionKey.TAG, ConditionKey.HAS, ConditionKey.NEED, ConditionKey.OFFER}
walks = settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow])


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with book_of(PEOPLE, tmp_path_factory.mktemp("properties") / "netplanner.db") as store:
        yield store


@st.composite
def conditions(draw: st.DrawFn) -> Condition:
    key, value = random_condition(random.Random(draw(st.integers(0, 10**9))))
    return Condition(ConditionKey(key), value, draw(st.booleans()))


@st.composite
def typed_words(draw: st.DrawFn) -> str:
    rng = random.Random(draw(st.integers(0, 10**9)))
    return random_words(rng, rng.choice(PEOPLE))


FRAGMENTS = """
tie:close -tie:good bindung:eng tag:customer -tag:"golf & wine" mærke:vip gruppe:"book club" company:nordlys
firma:"Bro & Søn" land:Danmark land:Schweden country:GB -country:de platform:xing kilde:csv quelle:vcard quiet:90
has:photo no:email -has:phone is:overdue -is:overdue is:unanswered imported:2026-11 imported:last_week added:7d
contacted:2026-01-01..2026-06-30 need:designer offer:"talks on loyalty" language:sv channel:email stop:email -stop:any
goal:"A job in Hamburg" by:malmø stadt:köln foo:bar -foo:bar "zwei|worte" overdue overskredet überfällig
not|contacted|for|90|days no|contact|in|3|months never|contacted without|phone has|no|e-mail imported|yesterday
ikke|kontaktet|i|90|dage uden|e-mail aldrig|kontaktet importeret|i|går seit|90|Tagen|kein|Kontakt ohne|Telefon
nie|kontaktiert gestern|importiert anna søren müller +45|12|34 0046|40 o'brien and und og the
"""


@st.composite
def searches(draw: st.DrawFn) -> str:
    """What somebody might type: conditions, phrases, names and anything between them."""
    fragments = [fragment.replace("|", " ") for fragment in _split(FRAGMENTS)]
    parts = draw(st.lists(st.one_of(st.sampled_from(fragments), st.text(max_size=6)), max_size=6))
    return draw(st.sampled_from([" ", "  ", ", ", ""])).join(parts)


def _split(text: str) -> list[str]:
    """At the spaces outside quotes."""
    pieces = text.split('"')
    return '"'.join(p.replace(" ", "|") if i % 2 else p for i, p in enumerate(pieces)).split()


def ids(book: Store, text: str = "", *asked: Condition, order: str = "name") -> list[int]:
    wanted = ContactFilter(text=text, conditions=asked, today=TODAY.isoformat(), order=order)
    return list(contact_search.ids(book.reader, wanted))


@walks
@given(condition=conditions(), order=st.sampled_from(ORDERS))
def test_a_condition_and_its_opposite_part_the_book(book: Store, condition: Condition, order: str) -> None:
    who, others = ids(book, "", condition), ids(book, "", condition._replace(negated=not condition.negated))
    assert sorted(who + others) == sorted(ids(book, order=order))


@walks
@given(text=st.one_of(st.just(""), typed_words()), asked=st.lists(conditions(), max_size=3), more=conditions())
def test_asking_for_more_never_finds_more(book: Store, text: str, asked: list[Condition], more: Condition) -> None:
    before, after = set(ids(book, text, *asked)), set(ids(book, text, *asked, more))
    is_alternative = (
        not more.negated and more.key not in ALL_OF and any(each.key is more.key and not each.negated for each in asked)
    )
    assert before <= after if is_alternative else after <= before


@walks
@given(text=typed_words(), more=typed_words(), asked=st.lists(conditions(), max_size=2))
def test_another_word_never_finds_more(book: Store, text: str, more: str, asked: list[Condition]) -> None:
    # A telephone number alone is one term, beside other words its digits may be several.
    assume(not any(letter.isdigit() for letter in text))
    assert set(ids(book, f"{text} {more}", *asked)) <= set(ids(book, text, *asked))


@walks
@given(asked=st.lists(conditions(), max_size=4), order=st.integers(0, 10**6))
def test_the_order_of_conditions_does_not_matter(book: Store, asked: list[Condition], order: int) -> None:
    shuffled = random.Random(order).sample(asked, len(asked))
    assert ids(book, "", *asked) == ids(book, "", *shuffled)


@settings(deadline=None, max_examples=400)
@given(text=searches())
@example(text="-overdue")
@example(text="without phone -tag:vip")
def test_a_query_written_in_any_language_is_read_back(text: str) -> None:
    query = parse(text)
    for language in LANGUAGES:
        again = parse(text_of(query, language))
        assert again.conditions == query.conditions, text_of(query, language)
        assert words(again.words) == words(query.words), text_of(query, language)


@settings(deadline=None, max_examples=200)
@given(asked=st.lists(conditions(), max_size=4), text=st.one_of(st.just(""), typed_words()))
def test_conditions_chosen_are_read_back_from_their_text(asked: list[Condition], text: str) -> None:
    for language in LANGUAGES:
        again = parse(text_of(Query(text, tuple(asked)), language))
        assert sorted(again.conditions) == sorted(set(asked)), text_of(Query(text, tuple(asked)), language)
        assert words(again.words) == words(text)


@settings(deadline=None, max_examples=500)
@given(text=st.one_of(st.text(), st.text(st.characters()), searches()))
@example(text='company:"')
@example(text="-:")
@example(text='::"":-"')
@example(text="quiet:99999999999999999999999")
@example(text="imported:0000-00-00")
@example(text="not contacted for ٩٠ days")
@example(text="\x00\ud800")
def test_any_text_is_read(text: str) -> None:
    query = parse(text)
    assert all(isinstance(each.key, ConditionKey) for each in query.conditions)
    for language in LANGUAGES:
        assert isinstance(text_of(query, language), str)


@walks
@given(text=st.one_of(st.text(), searches()), order=st.sampled_from(ORDERS))
@example(text="goal:99999999999999999999999", order="name")
@example(text="quiet:99999999999999999999999", order="name")
@example(text="contacted:9999d", order="recent")
@example(text="a\x00b", order="name")
@example(text='" OR 1 * NEAR(', order="name")
def test_any_text_is_searched_for(book: Store, text: str, order: str) -> None:
    wanted = dataclasses.replace(typed(text, TODAY), order=order)
    found = list(contact_search.ids(book.reader, wanted))
    assert len(set(found)) == len(found) == contact_search.count(book.reader, wanted)


@given(name=st.text("qxzvw", min_size=3, max_size=8), value=st.text("abcdefgæøåü0123456789", min_size=1, max_size=8))
def test_an_unknown_key_is_searched_as_words(name: str, value: str) -> None:
    for text in (f"{name}:{value}", f"-{name}:{value}", f"anna {name}:{value}"):
        assert parse(text) == Query(text)
