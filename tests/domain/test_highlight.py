"""What is marked in a text is what the search found there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.highlight import highlights
from netplanner.domain.text import search_terms


def marked(text: str, query: str) -> str:
    """The text with what is highlighted in brackets."""
    for start, end in reversed(highlights(text, search_terms(query))):
        text = f"{text[:start]}[{text[start:end]}]{text[end:]}"
    return text


@pytest.mark.parametrize(
    ("text", "query", "expected"),
    [
        ("Anna Berg", "anna", "[Anna] Berg"),
        ("Søren Lindberg", "soren berg", "[Søren] Lind[berg]"),
        ("Søren", "soeren", "[Søren]"),
        ("Jürgen Müller", "muller", "Jürgen [Müller]"),
        ("Jürgen Müller", "mueller", "Jürgen [Müller]"),
        ("Jürgen Mueller", "müll", "Jürgen [Muell]er"),
        ("A\u030alund", "aal", "[A\u030al]und"),
        ("Aalund", "å", "[Aa]lund"),
        ("Weiß & Groß", "gross", "Weiß & [Groß]"),
        ("Ægir Kjær", "ae kjaer", "[Æ]gir [Kjær]"),
        ("anna@nordlys.example", "nordlys.ex", "anna@[nordlys].[ex]ample"),
        ("Anna Annasen", "anna", "[Anna] [Anna]sen"),
        ("Anna", "an nna", "[Anna]"),
        ("Hanna", "an", "Hanna"),
        ("O'Brien", "o'b", "[O]'[B]rien"),
        ("+45 12 34 56 78", "4512", "+[45 12] 34 56 78"),
        ("+45 12 34 56 78", "+45 12 3", "+[45 12 3]4 56 78"),
        ("+45 12 34 56 78", "3456", "+45 12 [34 56] 78"),
        ("+49 (0)40 123", "0049 40 1", "+[49 (0)40 1]23"),
        ("040 12 34", "040 1", "[040 1]2 34"),
        ("+46 40 12 34", "040 12", "+46 [40 12] 34"),
        ("Box 12", "12", "Box [12]"),
        ("Anna", "", "Anna"),
        ("", "anna", ""),
        ("Bo", "anna", "Bo"),
    ],
)  # fmt: skip
def test_the_words_of_a_search_are_marked(text: str, query: str, expected: str) -> None:
    assert marked(text, query) == expected


TEXTS = st.text(alphabet=st.sampled_from("aAeoäÅøßﬁ 1-+(0)\u0301\u030aİΣς我"), max_size=20)


@given(TEXTS, TEXTS)
def test_marks_are_in_order_within_the_text_and_apart(text: str, query: str) -> None:
    ends = [place for span in highlights(text, search_terms(query)) for place in span]
    assert ends == sorted(set(ends))
    assert all(0 <= place <= len(text) for place in ends)
