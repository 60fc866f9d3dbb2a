"""Who is taken for one person: the matcher against labelled pairs, and what it must never do."""

from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.contact import Contact, ContactPoint, Profile
from netplanner.domain.duplicates import CERTAIN, SUGGEST, Verdict, judge, person_of
from tests.domain.labelled_pairs import CORPUS, SEED, LabelledPair, corpus_pairs, invented_pairs

EMAIL, PHONE = "anna@nordlys.example", "+45 00 11 22 33"


def verdict(pair: LabelledPair) -> Verdict:
    return judge(person_of(pair.first, "DK"), person_of(pair.second, "DK"))


def assert_good(pairs: list[LabelledPair], seed: int) -> None:
    """Certain ones are right to 99 %, 95 % of all are found, and looking at what is suggested is worth it."""
    judged = [(pair, verdict(pair)) for pair in pairs]
    for pair, found in judged:
        if pair.same != (found.score >= SUGGEST) or (found.certain and not pair.same):
            print(pair.kind, "|", pair.first.display_name, "|", pair.second.display_name, found)
    certain = [pair.same for pair, found in judged if found.certain]
    suggested = [pair.same for pair, found in judged if found.score >= SUGGEST]
    same = sum(pair.same for pair in pairs)
    precision, recall, right = sum(certain) / len(certain), sum(suggested) / same, sum(suggested) / len(suggested)
    print(
        f"seed {seed}: {len(pairs)} pairs; {len(certain)} certain, {precision:.1%} of them right; "
        f"{recall:.1%} of {same} found; {right:.1%} of those suggested right"
    )
    assert len(certain) > len(pairs) / 15
    assert precision >= 0.99
    assert recall >= 0.95
    assert right >= 0.85


@pytest.mark.parametrize("seed", [SEED, 1, 2, 3])
def test_invented_people_are_told_apart(seed: int) -> None:
    pairs = invented_pairs(seed)
    assert len(pairs) >= 300
    assert_good(pairs, seed)


@pytest.mark.skipif(not CORPUS.exists(), reason="needs the contact files in ../shared/corpus")
def test_names_of_real_cards_are_told_apart() -> None:
    pairs = corpus_pairs()
    assert len(pairs) >= 150
    assert_good(pairs, SEED)


def anna(name: str = "Anna Berg", **fields: object) -> Contact:
    return replace(Contact(fn=name, display_name=name), **fields)  # type: ignore[arg-type]


def judged(one: Contact, other: Contact) -> Verdict:
    return judge(person_of(one, "DK"), person_of(other, "DK"))


def with_email(name: str = "Anna Berg", email: str = EMAIL) -> Contact:
    return anna(name, emails=[ContactPoint(email)])


def test_names_alone_are_never_certain() -> None:
    same = {"organization": "Nordlys", "title": "CMO"}
    found = judged(anna(**same), anna(**same))
    assert found.score >= SUGGEST
    assert not found.certain


def test_a_name_and_a_mailbox_are_certain() -> None:
    found = judged(with_email(), with_email("BERG, Anna"))
    assert found.certain
    assert found.score >= CERTAIN
    assert "same_email" in found.reasons


@pytest.mark.parametrize("name", ["Peter Berg", "P. Berg", "Peter Holm"])
def test_one_mailbox_for_a_family_is_no_reason(name: str) -> None:
    assert judged(with_email(), with_email(name)).score < SUGGEST


def test_an_office_mailbox_and_a_switchboard_say_little() -> None:
    found = judged(with_email(email="info@nordlys.example"), with_email("Anna Berg", "info@nordlys.example"))
    assert "shared_mailbox" in found.reasons
    assert not found.certain
    known = judge(
        person_of(anna(phones=[ContactPoint(PHONE)]), "DK"),
        person_of(anna(phones=[ContactPoint(PHONE)]), "DK"),
        {"+4500112233"},
    )
    assert "shared_phone" in known.reasons
    assert not known.certain


def test_two_pages_at_one_network_speak_against_it() -> None:
    def at(network: str, handle: str) -> Contact:
        return anna(organization="Nordlys", profiles=[Profile(network, f"https://{network}.com/in/{handle}", handle)])

    one, other = at("linkedin", "anna-1.example"), at("linkedin", "anna-2.example")
    assert judged(one, other).score < judged(one, anna(organization="Nordlys")).score
    assert "different_profile" in judged(one, other).reasons


def test_a_first_name_alone_says_nothing() -> None:
    assert judged(anna("Anna"), anna("Anna")).score < SUGGEST
    assert judged(with_email("Anna"), with_email("Anna")).score >= SUGGEST


def test_one_page_at_a_network_is_one_person_whatever_the_family_name() -> None:
    page = [Profile("linkedin", "https://www.linkedin.com/in/anna-berg.example", "anna-berg.example")]
    mobile = [Profile("linkedin", "https://dk.linkedin.com/in/Anna-Berg.example/", "")]
    found = judged(anna(profiles=page), anna("Anna Holm", profiles=mobile))
    assert "same_profile" in found.reasons
    assert found.score >= SUGGEST


def test_what_speaks_against_it_comes_last() -> None:
    found = judged(
        anna(organization="Nordlys", phones=[ContactPoint(PHONE)]),
        anna(organization="Hafen", phones=[ContactPoint(PHONE)]),
    )
    assert found.reasons[-1] == "different_organization"
    assert found.score >= SUGGEST


NAMES = st.one_of(
    st.text(max_size=12),
    st.sampled_from(["Anna Berg", "Berg, Anna", "A. Berg", "Bob Bach", "Robert Bach", "", ",", "x@y"]),
)
PEOPLE = st.builds(
    Contact,
    fn=NAMES,
    kind=st.sampled_from(["individual", "individual", "org"]),
    given=st.sampled_from(["", "Anna", "Bob", "A."]),
    family=st.sampled_from(["", "Berg", "Bach"]),
    nickname=st.sampled_from(["", "Bob"]),
    organization=st.sampled_from(["", "Nordlys", "Nordlys A/S", "Hafen"]),
    birthday=st.sampled_from(["", "1980-04-12", "--04-12"]),
    emails=st.lists(st.sampled_from([EMAIL, "info@x.example", "@"]).map(ContactPoint), max_size=2),
    phones=st.lists(st.sampled_from([PHONE, "112", ""]).map(ContactPoint), max_size=2),
)


def both(pairs: Iterable[Verdict]) -> list[tuple[int, frozenset[str], bool]]:
    return [(found.score, frozenset(found.reasons), found.certain) for found in pairs]


@given(PEOPLE, PEOPLE)
def test_order_does_not_matter_and_certain_means_from_a_score_on(one: Contact, other: Contact) -> None:
    there, back = judged(one, other), judged(other, one)
    assert both([there]) == both([back])
    assert 0 <= there.score <= 100
    assert there.score >= CERTAIN or not there.certain
    assert len(set(there.reasons)) == len(there.reasons)


@given(PEOPLE, PEOPLE)
def test_nothing_is_certain_without_a_mark(one: Contact, other: Contact) -> None:
    bare = [replace(person, emails=[], phones=[]) for person in (one, other)]
    assert not judged(*bare).certain
