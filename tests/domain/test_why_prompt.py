"""What there is to say to a person, and half sentences to begin with."""

import pytest

from netplanner.domain.contact import Address, Contact
from netplanner.domain.why_prompt import STARTERS, Talk, cues, starters
from netplanner.domain.words import ReasonType

SARA = Contact(
    given="Sara", organization="Nordlys Retail", title="CMO", met="a dinner in Lund", met_on="2026-03-01",
    addresses=[Address(city="Malmö")], needs=["a speaker"], offers=["a stage"],
)  # fmt: skip


def test_what_is_shared_comes_first() -> None:
    found = cues(
        SARA, groups=["Oresund Business Club"], events=["Loyalty day"], mutual=["Anna Ålund"],
        last_talk=Talk("2026-10-01", "about May"), goal_what="5 customers in Skåne",
    )  # fmt: skip
    assert [cue.kind for cue in found] == [
        "group", "event", "met", "mutual", "talk", "role", "place", "needs", "offers", "goal",
    ]  # fmt: skip
    assert found[0].reason_type is ReasonType.SHARED_GROUP
    assert dict(found[5].values) == {"title": "CMO", "company": "Nordlys Retail"}


def test_of_nobody_there_is_nothing_to_say() -> None:
    assert cues(Contact()) == ()


@pytest.mark.parametrize("language", ["en", "da", "de", "fr"])
def test_half_sentences_name_the_fact_and_stay_open(language: str) -> None:
    found = starters(cues(SARA, groups=["Oresund Business Club"]), language, "Sara")
    assert 0 < len(found) <= STARTERS
    assert any("Oresund Business Club" in one.text for one in found)
    assert all("{" not in one.text for one in found)


def test_what_a_card_says_is_no_place_for_another_value() -> None:
    sly = Contact(given="Sara", organization="{title}", title="{company}")
    assert all("{title}" in one.text or "{company}" in one.text for one in starters(cues(sly), "en", "Sara"))


def test_a_text_too_long_for_half_a_sentence_is_left_out() -> None:
    assert not any("x" * 61 in one.text for one in starters(cues(Contact(given="S", met="x" * 61)), "en"))
