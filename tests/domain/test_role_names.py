"""Names of roles: the user's groups and those that come with the program."""

from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain import role_names
from netplanner.domain.criteria import Facts, Matcher
from netplanner.domain.goal import Criterion
from netplanner.domain.words import CriterionKey

NAMES = st.lists(st.lists(st.sampled_from(["CMO", "cmo", "Growth lead", "Maker", "", " a  b ", "é", "E", "x", "y"])))


def test_groups_are_kept_as_written_without_doubles() -> None:
    typed = [["  Growth   lead", "growth LEAD", "CMO"], ["alone"], [], ["", "-"]]
    assert role_names.cleaned(typed) == [["Growth lead", "CMO"]]


def test_groups_with_a_name_in_common_are_one() -> None:
    assert role_names.cleaned([["a", "b"], ["c", "d"], ["B", "C"]]) == [["a", "b", "c", "d"]]


def test_what_is_no_list_of_lists_holds_nothing() -> None:
    for junk in (None, "CMO", 5, {"a": ["b"]}, ["CMO", "x"], [["CMO"], 3]):
        assert role_names.cleaned(junk) == []


@given(NAMES)
def test_cleaning_is_done_once_and_for_all(groups: list[list[str]]) -> None:
    clean = role_names.cleaned(groups)
    assert role_names.cleaned(clean) == clean
    keys = [role_names.folded(name) for group in clean for name in group]
    assert len(keys) == len(set(keys))
    assert all(len(group) > 1 for group in clean)


def test_other_names_of_a_role_are_the_users_and_the_shipped() -> None:
    own, shipped = role_names.same("cmo", [["CMO", "Growth lead"], ["Maker", "Baker"]])
    assert own == ["Growth lead"]
    assert {"marketingchef", "Marketingleiter"} <= set(shipped)
    assert "CMO" not in shipped
    assert role_names.same("no such role") == ([], [])
    assert role_names.same(" ") == ([], [])


def test_an_own_name_means_all_of_the_shipped_group_it_joins() -> None:
    synonyms = role_names.joined([["Growth lead", "marketingchef"]])
    for wanted in ("Growth lead", "CMO", "Marketingleiter"):
        matcher = Matcher([Criterion(CriterionKey.ROLE, wanted)], synonyms)
        assert matcher.fit(Facts(roles=("Growth lead",))).met
    assert Matcher([Criterion(CriterionKey.ROLE, "growth lead")], synonyms).fit(Facts(roles=("CMO",))).met


def test_every_role_stands_in_one_group() -> None:
    groups = role_names.groups([["Growth lead", "marketingchef"], ["Maker", "Baker"]])
    assert len(groups) == len(role_names.shipped()) + 1
    (with_own,) = [group for group in groups if "Growth lead" in group]
    assert "CMO" in with_own
