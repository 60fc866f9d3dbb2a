"""What the main window asks before it goes on."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from netplanner.ui.widgets.confirm import ConfirmSheet

translate = QCoreApplication.translate


def ask_book(window: QWidget, into_own: Callable[[], object], into_sample: Callable[[], object]) -> None:
    """Asks which book an import over sample data is meant for."""
    ConfirmSheet(
        window,
        translate("Questions", "Import into your own contacts?"),
        translate("Questions", "You are looking at sample data, which is kept apart from your own contacts."),
        translate("Questions", "Import into my contacts"),
        into_own,
        other=(translate("Questions", "Import into the sample data"), into_sample),
    ).open()


def may_leave(window: QWidget, is_working: bool, leave: Callable[[], object], *, quitting: bool = False) -> bool:
    """Whether the window may give up its book at once, to quit or for another one.

    Else an open sheet or editor asks about what was typed into it, or the user is asked about the long work that
    would be lost and `leave` follows the answer.
    """
    from netplanner.ui.widgets.edit_place import EditPlace
    from netplanner.ui.widgets.edit_sheet import EditSheet

    changed = [sheet for sheet in window.findChildren(EditSheet) if sheet.isVisible() and sheet.is_changed()]
    if changed:
        changed[-1].reject()
        return False
    # Also out of sight: what was typed there waits.
    edited = [place for place in window.findChildren(EditPlace) if place.is_changed()]
    if edited:
        edited[-1].cancel()
        return False
    if is_working:
        _ask_to_leave(window, leave, quitting)
    return not is_working


def _ask_to_leave(window: QWidget, leave: Callable[[], object], quitting: bool) -> None:
    asked = window.findChildren(ConfirmSheet, "leaving")
    if any(sheet.isVisible() for sheet in asked):
        return
    if quitting:
        words = (
            translate("Questions", "Quit and leave the work undone?"),
            translate(
                "Questions",
                "Work is still going on. If you quit now, nothing of it is kept; what was saved before is safe.",
            ),
            translate("Questions", "Quit"),
        )
    else:
        words = (
            translate("Questions", "Leave the work undone?"),
            translate(
                "Questions",
                "Work is still going on. If you leave this book now, nothing of it is kept; what was saved before is "
                "safe.",
            ),
            translate("Questions", "Leave"),
        )
    sheet = ConfirmSheet(window, *words, leave)
    sheet.setObjectName("leaving")
    sheet.open()
