"""What a text says of the two people, beside what is said to everybody."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.invitation import Verdict, judge
from netplanner.domain.phrases import Words
from netplanner.domain.recipient import Fact, Recipient
from netplanner.domain.substance import substance_of

KIM = Recipient(("Kim Dahl", "Kim"), (Fact("company", ("Nordlys Retail",)), Fact("role", ("buyer",))), 1)


@pytest.mark.parametrize(
    "text",
    [
        "Hi Kim, you keep bees on the roof of the library; I do so at our school. Shall we compare notes?",
        "Hej Kim, du bygger kajakker af birkebark, og jeg har lige skåret min første spant. Må jeg kigge forbi?",
        "Hallo Kim, Sie haben im Museum die Orgel gestimmt; ich restauriere eine aus demselben Jahr.",
    ],
)
def test_a_reason_may_be_told_without_a_word_that_marks_it(text: str) -> None:
    found = substance_of(Words(text), frozenset({"kim", "hi", "hej", "hallo"}))
    assert found.tells_you
    assert found.tells_why
    assert judge(text, recipient=KIM).parts.reason == 25


@pytest.mark.parametrize(
    "text",
    [
        "Hi Kim, I'd like to connect because you work at Nordlys Retail and I want to expand my network.",
        "Hi Kim, as a buyer at Nordlys Retail you know how costs rise, so our solution helps companies like yours.",
        "Hej Kim, jeg vil gerne connecte, fordi jeg vil udvide mit netværk med folk som dig hos Nordlys Retail.",
        "Hallo Kim, ich möchte mein Netzwerk erweitern, weil Nordlys Retail ein spannendes Unternehmen ist.",
    ],
)
def test_what_is_said_to_everybody_is_no_reason(text: str) -> None:
    judgement = judge(text, recipient=KIM)
    assert judgement.parts.reason < 25
    assert judgement.verdict is not Verdict.READY
    assert any(span.kind == "hollow" for span in judgement.found)


def test_a_text_that_breaks_off_tells_no_reason() -> None:
    whole = "Hi Kim, I write because you keep bees on the library roof and we do at our school."
    assert judge(whole, recipient=KIM).parts.reason == 25
    assert judge("Hi Kim, I write about the bees on your library roof because …", recipient=KIM).parts.reason < 25


@given(st.text(max_size=300))
def test_any_text_is_looked_at(text: str) -> None:
    found = substance_of(Words(text), frozenset())
    assert found.own <= set(range(len(Words(text))))
    assert found.tells_you or not found.tells_why
