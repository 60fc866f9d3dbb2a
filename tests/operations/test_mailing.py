"""Who is written to by mail, and who is left out for which reason."""

import pytest

from netplanner.domain.contact import Contact, ContactPoint
from netplanner.operations import contacts
from netplanner.operations.mailing import LeftOutBecause, address_among, mailing
from netplanner.storage.store import Store


def add(store: Store, name: str, *addresses: str, stop: str = "") -> int:
    points = [ContactPoint(address) for address in addresses]
    contact = Contact(fn=name, emails=points, do_not_contact=frozenset(filter(None, [stop])))
    created = contacts.add(store, contact).created
    assert created is not None
    return created


def test_everyone_is_written_to_once_or_left_out_with_a_reason(store: Store) -> None:
    anna = add(store, "Anna", "anna@x.example")
    bo = add(store, "Bo")
    cy = add(store, "Cy", "cy@x.example", stop="email")
    di = add(store, "Di", "di@x.example", stop="all")
    ed = add(store, "Ed", "ed@x.example", stop="phone")
    twin = add(store, "Anna's office", "ANNA@x.example")
    found = mailing(store.reader, [twin, anna, bo, cy, di, ed])
    assert [recipient.address for recipient in found.recipients] == ["ANNA@x.example", "ed@x.example"]
    assert [(one.id, one.reason) for one in found.left_out] == [
        (anna, LeftOutBecause.SAME_ADDRESS),
        (bo, LeftOutBecause.NO_EMAIL),
        (cy, LeftOutBecause.DO_NOT_CONTACT),
        (di, LeftOutBecause.DO_NOT_CONTACT),
    ]


@pytest.mark.parametrize(
    ("points", "expected"),
    [
        ([], ""),
        ([ContactPoint("a@x.example"), ContactPoint("b@x.example")], "a@x.example"),
        ([ContactPoint("a@x.example"), ContactPoint("b@x.example", preferred=True)], "b@x.example"),
        ([ContactPoint("not an address"), ContactPoint(" b@x.example ")], "b@x.example"),
        ([ContactPoint("a@x.example,evil@y.example")], ""),
        ([ContactPoint("a@x.example\r\nBcc: evil@y.example")], ""),
        ([ContactPoint("@x.example")], ""),
    ],
)
def test_the_address_is_the_preferred_one_else_the_first_that_is_one(points: list[ContactPoint], expected: str) -> None:
    assert address_among(points) == expected
