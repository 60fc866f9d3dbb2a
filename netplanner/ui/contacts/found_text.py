"""The line of the list that says where a search found somebody."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from netplanner.ui import wording

# What is told by its looks (an address, a number) needs no word before it.
_BEFORE: Mapping[str, object] = {
    "nickname": QT_TRANSLATE_NOOP("ContactList", "Nickname: {value}"),
    "department": QT_TRANSLATE_NOOP("ContactList", "Department: {value}"),
    "role": QT_TRANSLATE_NOOP("ContactList", "Role: {value}"),
    "birthday": QT_TRANSLATE_NOOP("ContactList", "Birthday: {value}"),
    "anniversary": QT_TRANSLATE_NOOP("ContactList", "Anniversary: {value}"),
    "met": QT_TRANSLATE_NOOP("ContactList", "Met: {value}"),
    "country": QT_TRANSLATE_NOOP("ContactList", "Country: {value}"),
    "source": QT_TRANSLATE_NOOP("ContactList", "Source: {value}"),
    "note": QT_TRANSLATE_NOOP("ContactList", "Note: {value}"),
    "tag": QT_TRANSLATE_NOOP("ContactList", "Tag: {value}"),
    "need": QT_TRANSLATE_NOOP("ContactList", "Needs: {value}"),
    "offer": QT_TRANSLATE_NOOP("ContactList", "Offers: {value}"),
}


def found_text(field: str, value: str) -> str:
    """A field of `where_found` and its value in one line: "Note: …likes sailing", "anna@nordlys.example"."""
    # A day in the user's own spelling would hide the digits that were found.
    shown = wording.source_name(value) if field == "source" else value
    before = _BEFORE.get(field)
    if before is None:
        return shown
    return QCoreApplication.translate("ContactList", str(before)).replace("{value}", shown)
