"""The user's changes on top of what others changed meanwhile: nothing of either is lost."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.contact import Contact, ContactPoint
from netplanner.domain.edit_merge import merged


def points(*values: str) -> list[ContactPoint]:
    return [ContactPoint(value) for value in values]


def test_each_hand_has_its_field() -> None:
    before = Contact(fn="Anna", title="CMO", met="")
    after, current = replace(before, title="CEO"), replace(before, met="Lund", title="VP")
    assert merged(before, after, current) == replace(before, title="CEO", met="Lund")


@pytest.mark.parametrize(
    ("before", "after", "current", "expected"),
    [
        ("ab", "abc", "abd", "abcd"),
        ("ab", "b", "abd", "bd"),
        ("ab", "ba", "b", "b"),
        ("ab", "abc", "b", "bc"),
        ("a", "x", "y", "xy"),
        ("ab", "ba", "ab", "ba"),
        ("ab", "ab", "b", "b"),
        ("", "c", "c", "c"),
    ],
)
def test_entries_of_a_list_count_each_for_itself(before: str, after: str, current: str, expected: str) -> None:
    states = [Contact(fn="Anna", phones=points(*letters), tags=list(letters)) for letters in (before, after, current)]
    result = merged(*states)
    assert (result.phones, result.tags) == (points(*expected), list(expected))


def test_a_stop_that_somebody_set_meanwhile_stays() -> None:
    before = Contact(do_not_contact=frozenset({"email"}))
    after = replace(before, do_not_contact=frozenset({"email", "phone"}))
    current = replace(before, do_not_contact=frozenset({"email", "all"}))
    assert merged(before, after, current).do_not_contact == {"email", "phone", "all"}
    assert merged(before, replace(before, do_not_contact=frozenset()), current).do_not_contact == {"all"}


letters = st.lists(st.sampled_from("abcdef"), unique=True)


@given(letters, letters, letters)
def test_what_either_added_is_there_and_what_either_took_away_is_not(
    before: list[str], after: list[str], current: list[str]
) -> None:
    result = merged(Contact(tags=before), Contact(tags=after), Contact(tags=current)).tags
    assert len(result) == len(set(result))
    assert set(result) == (set(before) & set(after) & set(current)) | (set(after) | set(current)) - set(before)
