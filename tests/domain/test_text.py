"""Folding, search terms, sort keys and initials."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.contact import Address, Contact, ContactPoint, Profile
from netplanner.domain.text import fold, initials, search_terms, search_text, search_tokens, sort_key


def finds(query: str, contact: Contact) -> bool:
    words = search_text(contact).split(" ")
    return all(any(word.startswith(term) for word in words) for term in search_terms(query))


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Søren", "soren"),
        ("MÜLLER", "muller"),
        ("Weiß", "weiss"),
        ("Ålund", "alund"),
        ("A\u030alund", "alund"),
        ("Ærø", "aero"),
        ("Łódź Đặng Þór", "lodz dang thor"),
        ("İstanbul Işık", "istanbul isik"),
        ("ﬁnance ①", "finance 1"),
        ("ΣΊΣΥΦΟΣ", "σισυφοσ"),
        ("", ""),
    ],
)
def test_folding_drops_case_marks_and_special_letters(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet=st.characters(max_codepoint=0x24F)))
def test_composed_and_decomposed_text_fold_alike(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


def test_tokens_split_at_what_is_no_letter_or_digit() -> None:
    assert search_tokens("Anna.Berg@x-y.example, 2nd_floor") == [
        "anna", "berg", "x", "y", "example", "2nd", "floor",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "queries"),
    [
        ("Søren Hansen", ["soren", "Sören", "SØREN", "soeren", "han sør"]),
        ("Jan Müller", ["muller", "mueller", "müller"]),
        ("Jan Mueller", ["muller", "Müller", "mueller"]),
        ("Eva Ålund", ["aalund", "alund", "Ålund", "aal", "al"]),
        ("Eva Aalund", ["aalund", "Ålund"]),
        ("Uwe Weiß", ["weiss", "Weiß", "weis"]),
        ("Ida Kjær", ["kjaer", "kjær"]),
    ],
)
def test_a_name_is_found_by_each_of_its_spellings(name: str, queries: list[str]) -> None:
    contact = Contact(display_name=name)
    assert [query for query in queries if not finds(query, contact)] == []


def test_every_field_is_searched() -> None:
    contact = Contact(
        fn="One", family="Two", given="Three", additional="Four", prefix="Five", suffix="Six",
        nickname="Seven", organization="Eight", department="Nine", title="Ten", role="Eleven",
        note="Twelve words", met="Thirteen",
        emails=[ContactPoint("fourteen@a.example")], urls=[ContactPoint("https://fifteen.example")],
        messaging=[ContactPoint("xmpp:sixteen")], phones=[ContactPoint("555 1234", label="Seventeen")],
        addresses=[Address(street="Eighteen", city="Nineteen", postal_code="2100", country="Twenty")],
        profiles=[Profile("linkedin", handle="twentyone")], tags=["Twentytwo"], birthday="1980-04-12",
    )  # fmt: skip
    words = (
        "one two three four five six seven eight nine ten eleven twelve words thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen 2100 twenty linkedin twentyone twentytwo 1980-04-12 5551234"
    )
    assert [word for word in words.split() if not finds(word, contact)] == []
    assert not finds("missing", contact)


@pytest.mark.parametrize(
    ("number", "country", "queries"),
    [
        ("+45 12 34 56 78", "", ["+45 12 34", "4512", "1234", "12 34 56", "0045 12", "(+45) 1234", "012"]),
        ("12345678", "DK", ["+45 1234", "4512", "12 34", "123456"]),
        ("0171 / 234 56", "DE", ["0171", "171", "+49 171", "49 (0)171 234"]),
        ("+49 (0) 171 234", "", ["0171234", "+49171", "49 171 2", "171"]),
        ("+49 (0)171 234", "", ["0171234", "+49171", "49 171 2", "171"]),
        ("(+49) 30-23 12", "", ["030 23", "+49 30", "(+49) 3023", "3023", "0049 (0)30 23"]),
        ("0045 12 34", "", ["+45 12", "1234"]),
        ("tel:+45-12-34;ext=9", "", ["451234", "1234"]),
    ],
)
def test_a_phone_number_is_found_as_one_begins_to_type_it(number: str, country: str, queries: list[str]) -> None:
    contact = Contact(phones=[ContactPoint(number)], country=country)
    assert [query for query in queries if not finds(query, contact)] == []


@pytest.mark.parametrize(
    ("query", "terms"),
    [
        ("", []),
        ("  ,.- ", []),
        ("+", []),
        ("anna@x.example", ["anna", "x", "example"]),
        ("+45 12 34", ["451234"]),
        ("anna +45 12", ["anna", "4512"]),
        ("anna (+45) 12", ["anna", "4512"]),
        ("Vej 12, 3", ["vej", "12", "3"]),
        ("1980-04-12", ["1980", "04", "12"]),
        ("berg Berg", ["berg"]),
        ('"x" OR *', ["x", "or"]),
    ],
)
def test_a_query_becomes_terms(query: str, terms: list[str]) -> None:
    assert search_terms(query) == terms


@given(st.text())
def test_terms_are_plain_words(query: str) -> None:
    for term in search_terms(query):
        assert term
        assert term == fold(term)
        assert not any(char in term for char in " \"'*()-:")


@given(st.text(min_size=1))
def test_a_name_is_found_by_itself(name: str) -> None:
    contact = Contact(display_name="x", nickname=name)
    # A query of digits alone is taken for a phone number.
    if any(char.isalpha() for char in name) and "+" not in name and "00" not in name:
        assert finds(name, contact)


DANISH = ["Abel", "adam", "Ole", "Zorn", "Æbelø", "Ærø", "Østergaard", "Aage", "Åge", "Ålund"]


def test_danish_sorts_its_three_letters_last_and_aa_as_one_of_them() -> None:
    names = sorted(DANISH, key=lambda name: sort_key(name, "da"))
    assert names[:7] == DANISH[:7]
    assert set(names[7:9]) == {"Aage", "Åge"}
    assert names[9] == "Ålund"


def test_swedish_sorts_its_letters_after_z() -> None:
    names = ["Öberg", "Äng", "Zorn", "Åkesson", "Andersson"]
    assert sorted(names, key=lambda name: sort_key(name, "sv")) == [
        "Andersson",
        "Zorn",
        "Åkesson",
        "Äng",
        "Öberg",
    ]


@pytest.mark.parametrize("language", ["en", "de", "de-AT"])
def test_elsewhere_marks_sort_with_their_letter(language: str) -> None:
    names = ["Özil", "Zorn", "Äpfel", "Apel", "Aspen", "Otto", "weiß", "Weisz", "weissa"]
    expected = ["Apel", "Äpfel", "Aspen", "Otto", "Özil", "weiß", "weissa", "Weisz", "Zorn"]
    assert sorted(names, key=lambda name: sort_key(name, language)) == expected


def test_case_punctuation_and_blanks_do_not_count() -> None:
    assert sort_key("O'Brien,  (Ann)") == sort_key("obrien ann")
    assert sort_key("Anna B") < sort_key("Annab")


@given(st.text(), st.sampled_from(["en", "da", "sv", "de"]))
def test_a_sort_key_holds_no_capitals_and_is_stable(name: str, language: str) -> None:
    key = sort_key(name, language)
    assert key == sort_key(name, language)
    assert sort_key(unicodedata.normalize("NFD", name), language) == sort_key(
        unicodedata.normalize("NFC", name), language
    )


@given(st.text(alphabet="abcxyzABCXYZ æøåÆØÅäü-'"))
def test_capitals_do_not_move_a_name(name: str) -> None:
    for language in ("en", "da", "sv"):
        assert sort_key(name, language) == sort_key(name.upper().lower(), language)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Anna Berg", "AB"),
        ("anna", "A"),
        ("Dr. Søren Ålund (Nordlys)", "SÅ"),
        ("Anna Berg, MBA", "AB"),
        ("Berg, Anna", "BA"),
        ("Jean-Luc de la Tour", "JT"),
        ("eva.lund@x.example", "EL"),
        ("+45 12 34", ""),
        ("", ""),
        ("ßen", "S"),
        ("(Anna)", "A"),
        ("3M Denmark", "MD"),
    ],
)
def test_initials(name: str, expected: str) -> None:
    assert initials(name) == expected


@given(st.text())
def test_initials_are_at_most_two(name: str) -> None:
    assert len(initials(name)) <= 2
