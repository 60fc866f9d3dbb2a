"""What the headings of the contact list say."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from netplanner.storage.contact_sections import Section


class Heading(NamedTuple):
    """`start` is the first row below it. `size` is 0 where a number would only be in the way."""

    title: str
    start: int
    size: int = 0


def headings(order: str, sections: Sequence[Section], rows: int, *, complete: bool = True) -> list[Heading]:
    """The headings of a list of `rows` in an order of ContactFilter; those of a first part say no numbers."""
    ends = [*(section.start for section in sections), rows]
    made = []
    for section, end in zip(sections, ends[1:], strict=True):
        title = _title(order, section.key)
        # Who is found by the beginning of a word needs no heading: that is what people expect.
        if title:
            is_counted = complete and len(section.key) > 1
            made.append(Heading(title, section.start, end - section.start if is_counted else 0))
    return made


def _title(order: str, key: str) -> str:
    translate = QCoreApplication.translate
    found = {"beginning": "", "inside": translate("ContactList", "Inside a word")}
    titles = {
        "last_contact": {
            "this_week": translate("ContactList", "This week"),
            "this_month": translate("ContactList", "This month"),
            "this_quarter": translate("ContactList", "This quarter"),
            "this_year": translate("ContactList", "This year"),
            "earlier": translate("ContactList", "Earlier"),
            "never": translate("ContactList", "Never contacted"),
        },
        "overdue": {
            "long_overdue": translate("ContactList", "Overdue for over a month"),
            "overdue": translate("ContactList", "Overdue"),
            "this_week": translate("ContactList", "Due this week"),
            "later": translate("ContactList", "Due later"),
            "none": translate("ContactList", "Not to be contacted regularly"),
        },
        "recent": {
            "today": translate("ContactList", "Today"),
            "this_week": translate("ContactList", "This week"),
            "this_month": translate("ContactList", "This month"),
            "earlier": translate("ContactList", "Earlier"),
        },
    }
    return found.get(key, titles.get(order, {}).get(key, key))
