"""Rule 7: what of an area is covered, the gaps, and whose place isn't known."""

from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.coverage import Enough, Invited, PersonAt, Place, Unclear, Unit, coverage

MALMO = Place("SE", "", "Malmö")
OSLO = Place("NO", "", "Oslo")
STOCKHOLM = Place("SE", "", "Stockholm")


def people(*groups: tuple[int, str, Place], known: bool = True, first: int = 1) -> list[PersonAt]:
    """So many people of a tie at a place, numbered on."""
    numbers = count(first)
    return [PersonAt(next(numbers), tie, known, (place,)) for many, tie, place in groups for _ in range(many)]


@pytest.mark.parametrize(
    ("contacts", "near", "covered", "lacks_near"),
    [
        (0, 0, False, False),
        (1, 1, False, False),
        (2, 2, False, False),
        (3, 0, False, True),
        (3, 1, True, False),
        (40, 0, False, True),
        (40, 7, True, False),
    ],
)
def test_a_place_is_covered_by_three_contacts_of_whom_one_is_close_or_good(contacts, near, covered, lacks_near):
    unit = Unit("SE", contacts, near)
    assert (unit.is_covered, unit.lacks_near) == (covered, lacks_near)


def test_the_user_says_what_is_enough():
    found = coverage(["SE-M"], people((4, "", MALMO), (1, "good", MALMO)), enough=Enough(5, 2))
    (unit,) = found.units
    assert (unit.is_covered, unit.lacks_near) == (False, True)
    assert coverage(["SE-M"], people((5, "", MALMO)), enough=Enough(5, 0)).covered == 1


def test_gaps_are_told_by_place():
    found = coverage(
        ["SE-M", "NO-03", "DK"],
        people((2, "acquaintance", MALMO), (1, "good", MALMO), (1, "close", OSLO), (4, "close", STOCKHOLM)),
    )
    assert [(unit.code, unit.contacts, unit.near, unit.is_covered) for unit in found.units] == [
        ("SE-M", 3, 1, True),
        ("NO-03", 1, 1, False),
        ("DK", 0, 0, False),
    ]
    assert found.covered == 1
    assert [(unit.code, unit.contacts) for unit in found.gaps] == [("DK", 0), ("NO-03", 1)]
    assert found.unresolved == []


def test_prospects_are_there_but_cover_nothing():
    found = coverage(["NO-03"], people((5, "", OSLO), known=False))
    assert (found.units[0].contacts, found.units[0].prospects, found.covered) == (0, 5, 0)
    assert found.units[0].ids == [1, 2, 3, 4, 5]


def test_one_person_counts_once_at_each_of_their_places():
    person = PersonAt(1, "close", True, (MALMO, MALMO, OSLO))
    found = coverage(["SE", "SE-M", "NO", "DK"], [person])
    assert [(unit.code, unit.contacts) for unit in found.units] == [("SE", 1), ("SE-M", 1), ("NO", 1), ("DK", 0)]


def test_where_inside_a_place_people_are():
    lund = Place("SE", "", "Lund")
    found = coverage(
        ["SE-M", "SE", "city:SE:Malmö"],
        [
            *people((2, "good", MALMO), (3, "", lund), (1, "", STOCKHOLM), (1, "", Place("SE", "Skåne", "Smallville"))),
            PersonAt(20, "close", True, (MALMO, lund)),
        ],
    )
    parts = {unit.code: [(part.code, part.contacts, part.near) for part in unit.fullest_parts] for unit in found.units}
    assert parts == {
        "SE-M": [("city:SE:Lund", 4, 1), ("city:SE:Malmö", 3, 3)],
        "SE": [("SE-M", 7, 3), ("SE-AB", 1, 0)],
        "city:SE:Malmö": [],
    }


def test_unresolved_places_are_gathered_by_what_is_written():
    nowhere = Place("", "", "Malmö")
    vague = Place("SE", "", "")
    typo = Place("SE", "", "Mallmö")
    narnia = Place("Narnia", "", "")
    found = coverage(
        ["SE-M"],
        [
            *people((1, "", vague), (2, "", nowhere), (1, "", typo), (1, "", narnia), (1, "", STOCKHOLM)),
            PersonAt(20, "close", True, ()),
            PersonAt(21, "", False, ()),
            PersonAt(22, "", True, (vague, MALMO)),
        ],
    )
    assert [(one.place, one.why, one.ids) for one in found.unresolved] == [
        ("Malmö", Unclear.NO_COUNTRY, [2, 3]),
        ("Mallmö, SE", Unclear.UNKNOWN_CITY, [4]),
        ("Narnia", Unclear.UNKNOWN_COUNTRY, [5]),
        ("SE", Unclear.NO_REGION, [1]),
        ("", Unclear.NO_PLACE, [20]),
    ]


def test_the_share_of_recent_invitations_outside():
    found = coverage(
        ["SE-M"], people((1, "", MALMO), (1, "", OSLO), (1, "", Place("", "", "Malmö"))), invited=[1, 2, 2, 3, 99]
    )
    assert found.invited == Invited(inside=1, outside=2, unknown=2)
    assert found.invited.share_outside == pytest.approx(2 / 3)
    assert Invited(unknown=3).share_outside is None


def test_an_area_without_borders_tells_the_countries_and_has_no_gaps():
    found = coverage(["anywhere"], [*people((4, "good", MALMO), (1, "", OSLO)), PersonAt(9, "", True, ())], [1, 5])
    assert not found.has_borders
    assert [(unit.code, unit.contacts) for unit in found.units] == [("SE", 4), ("NO", 1)]
    assert found.gaps == []
    assert found.invited == Invited(inside=2)
    assert [(one.why, one.ids) for one in found.unresolved] == [(Unclear.NO_PLACE, [9])]


def test_a_goal_without_an_area_covers_nothing():
    found = coverage([], people((4, "good", MALMO)))
    assert (found.units, found.unresolved, found.covered) == ([], [], 0)


_places = st.sampled_from(
    [
        MALMO,
        OSLO,
        STOCKHOLM,
        Place("SE", "", ""),
        Place("", "", "Malmö"),
        Place("Narnia", "", ""),
        Place("DK", "84", ""),
    ]
)
_people = st.lists(
    st.tuples(st.sampled_from(["", "close", "good", "acquaintance"]), st.booleans(), st.lists(_places, max_size=3)),
    max_size=12,
)


@given(_people, st.lists(st.sampled_from(["SE", "SE-M", "NO-03", "city:SE:Malmö", "DK-84"]), unique=True, min_size=1))
def test_each_contact_is_inside_outside_or_on_the_work_list(rows, area):
    found = coverage(area, [PersonAt(n, tie, known, tuple(where)) for n, (tie, known, where) in enumerate(rows)])
    inside = {one for unit in found.units for one in unit.ids}
    unclear = [one for row in found.unresolved for one in row.ids]
    assert len(unclear) == len(set(unclear))
    assert not inside & set(unclear)
    for unit in found.units:
        assert unit.near <= unit.contacts
        assert unit.contacts + unit.prospects == len(unit.ids) == len(set(unit.ids))
    assert found.covered + len(found.gaps) == len(area)
