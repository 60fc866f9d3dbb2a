"""The lines of a card that no field holds: which they are, and that taking one away leaves the others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.contact import CardSource, Contact
from netplanner.formats.vcard.stored import contact_from_card
from netplanner.formats.vcard.unknown import unknown_lines, without
from netplanner.formats.vcard.writer import write_card

LINES = (
    "FN:Anna", "N:Ålund;Anna;;;", "UID:1", "REV:2026", "PRODID:-//x", "ORG:;;", "NOTE:", "TEL;TYPE=cell:+45 1",
    "item1.EMAIL:a@x.example", "item1.X-ABLabel:own", "item2.X-CAR:red", "item2.X-ABLabel:_$!<Car>!$_",
    "X-PET;TYPE=dog:Rex", "GEO:55.6;13.0", "item3.X-ONE:1", "item3.X-TWO:2", "item3.X-ABLabel:Both",
    "PHOTO;VALUE=uri:http://x.example/a.png",
)  # fmt: skip


def test_what_no_field_holds_is_told_with_its_label() -> None:
    found = [(LINES[line.place].partition(":")[0], line.label) for line in unknown_lines(CardSource("3.0", LINES))]
    assert found == [
        ("item2.X-CAR", "_$!<Car>!$_"), ("X-PET;TYPE=dog", ""), ("GEO", ""), ("item3.X-ONE", "Both"),
        ("item3.X-TWO", "Both"), ("PHOTO;VALUE=uri", ""),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("gone", "expected"),
    [
        ({"X-PET;TYPE=dog:Rex"}, {"X-PET;TYPE=dog:Rex"}),
        ({"item2.X-CAR:red"}, {"item2.X-CAR:red", "item2.X-ABLabel:_$!<Car>!$_"}),
        ({"item3.X-ONE:1"}, {"item3.X-ONE:1"}),
        ({"item3.X-ONE:1", "item3.X-TWO:2"}, {"item3.X-ONE:1", "item3.X-TWO:2", "item3.X-ABLabel:Both"}),
    ],
)
def test_a_line_goes_with_the_label_that_was_its_own(gone: set[str], expected: set[str]) -> None:
    card = CardSource("3.0", LINES)
    kept = without(card, {LINES.index(line) for line in gone})
    assert kept.lines == tuple(line for line in LINES if line not in expected)


@given(st.data())
def test_taking_lines_away_changes_no_field(data: st.DataObject) -> None:
    card = CardSource("3.0", LINES)
    places = [line.place for line in unknown_lines(card)]
    gone = data.draw(st.sets(st.sampled_from(places)))
    assert _same(card, without(card, gone))


def _same(one: CardSource, other: CardSource) -> bool:
    """The same but for the card itself."""
    first, second = contact_from_card(one), contact_from_card(other)
    first.card = second.card = None
    return first == second


def test_the_export_says_what_is_left() -> None:
    contact = Contact(fn="Anna", card=CardSource("4.0", ("FN:Anna", "X-PET:dog", "X-CAR:red")))
    assert contact.card is not None
    contact.card = without(contact.card, {1})
    assert write_card(contact, "4.0").split(b"\r\n")[2:4] == [b"FN:Anna", b"X-CAR:red"]
