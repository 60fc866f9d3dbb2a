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


def ask_to_quit(window: QWidget, quit_now: Callable[[], object]) -> None:
    """Asks whether long work may be given up."""
    ConfirmSheet(
        window,
        translate("Questions", "Quit and leave the work undone?"),
        translate(
            "Questions",
            "Work is still going on. If you quit now, nothing of it is kept; what was saved before is safe.",
        ),
        translate("Questions", "Quit"),
        quit_now,
    ).open()
