"""How errors that no caller handled are shown: a line for a user's, a sheet for the book's, a report for the rest."""

from typing import TYPE_CHECKING

from netplanner.domain.errors import DataError, NetPlannerError
from netplanner.ui import wording

if TYPE_CHECKING:
    from netplanner.ui.main_window import MainWindow


def show_error(window: "MainWindow", error: BaseException) -> None:
    if isinstance(error, DataError):
        _show_data_error(window, error)
    elif isinstance(error, NetPlannerError):
        window.banner.announce(wording.error_text(error))
    else:
        show_crash(window, error)


def show_crash(window: "MainWindow", error: BaseException) -> None:
    from netplanner.ui.errors import CrashSheet

    if not any(sheet.isVisible() for sheet in window.findChildren(CrashSheet)):
        CrashSheet(error, window).open()


def _show_data_error(window: "MainWindow", error: DataError) -> None:
    from netplanner.ui.data_error import DataErrorSheet

    if any(sheet.isVisible() for sheet in window.findChildren(DataErrorSheet)):
        # A damaged book refuses every read: one sheet says it all.
        return
    sheet = DataErrorSheet(error, window.session.folders.backups, window)
    sheet.restore_chosen.connect(window.files.ask_restore)
    sheet.open()
