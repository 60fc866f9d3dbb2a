"""A person as a QR code: what is in it, and that it is never too large to be read."""

import pytest

from netplanner.domain.contact import Address, Contact, ContactPoint, Photo
from netplanner.formats.qr_code import card_for_code, matrix_of
from netplanner.formats.vcard import read_cards

# A code's finder patterns: seven dark modules in a row at three corners (ISO/IEC 18004, 6.3.3).
_FINDER = (True,) * 7


def person(**values: object) -> Contact:
    return Contact(
        fn="Søren Ålund", display_name="Søren Ålund", given="Søren", family="Ålund", organization="Nordlys; Retail",
        title="CMO", note="nobody's business", photo=Photo(b"x" * 5000, "image/jpeg"),
        phones=[ContactPoint("+45 12 34 56 78", ("cell",))], emails=[ContactPoint("s@nordlys.example", ("work",))],
        **values,
    )  # fmt: skip


def test_the_code_holds_what_one_gives_to_a_stranger_and_no_more() -> None:
    (record,) = read_cards(card_for_code(person()))
    found = record.contact
    assert found is not None
    assert (found.fn, found.family, found.organization, found.title) == (
        "Søren Ålund",
        "Ålund",
        "Nordlys; Retail",
        "CMO",
    )
    assert [point.value for point in found.phones] == ["+45 12 34 56 78"]
    assert [point.value for point in found.emails] == ["s@nordlys.example"]
    assert found.note == ""
    assert found.photo is None
    assert b"UID" not in card_for_code(person())


def test_a_code_is_square_with_its_three_finders() -> None:
    matrix = matrix_of(person())
    side = len(matrix)
    assert all(len(row) == side for row in matrix)
    assert matrix[0][:7] == matrix[0][-7:] == matrix[-1][:7] == _FINDER
    assert matrix[-1][-7:] != _FINDER


@pytest.mark.parametrize(
    "contact",
    [
        person(
            addresses=[Address(street="Lane " * 200, city="Malmö")],
            urls=[ContactPoint("https://x.example/" + "y" * 900)],
        ),
        Contact(fn="x" * 5000, display_name="x" * 5000, family="ø" * 5000),
        Contact(fn="A", display_name="A", organization="z" * 20_000, emails=[ContactPoint("m" * 3000)] * 50),
    ],
    ids=["long address", "long name", "long organisation"],
)
def test_however_much_is_known_a_camera_can_read_it(contact: Contact) -> None:
    assert len(matrix_of(contact)) <= 77
