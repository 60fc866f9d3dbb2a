"""A contact as a list shows it, apart from all that a card holds: a list is there before the first card is."""

from typing import NamedTuple


class ContactRow(NamedTuple):
    """A line of the contact list. Dates are ISO or None; `goals` are the ids of goals the contact is a candidate of."""

    id: int
    display_name: str
    organization: str
    title: str
    tie: str
    last_contact_on: str | None
    next_due_on: str | None
    do_not_contact: str
    has_photo: bool
    goals: tuple[int, ...]
