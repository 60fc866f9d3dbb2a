"""Starting the window, and what outlives one: the Qt application, the lock, the open book, the change of book."""

import gc
import json
import logging
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QApplication

from netplanner.domain.clock import Clock
from netplanner.domain.errors import DataError, NetPlannerError
from netplanner.operations import opening
from netplanner.paths import Folders
from netplanner.settings import Settings
from netplanner.storage.store import Store
from netplanner.ui import icons, translation
from netplanner.ui.first_paint import after_first_paint
from netplanner.ui.garbage import GarbageCollector
from netplanner.ui.main_window import MainWindow
from netplanner.ui.measure import PaintWatch, has_display
from netplanner.ui.session import Session
from netplanner.ui.single_instance import SingleInstance
from netplanner.ui.theme import Theme
from netplanner.ui.worker import Worker

if TYPE_CHECKING:
    from netplanner.ui.errors import CrashHooks

_NO_DISPLAY = (
    "netplanner: there is no display to open a window on.\n"
    "Without one the commands work: netplanner import, list, export, goal, plan, steps and others.\n"
    "See netplanner --help."
)
_log = logging.getLogger(__name__)


def main(
    folders: Folders,
    files: Sequence[Path],
    *,
    clock: Clock,
    demo: bool = False,
    measure: bool = False,
    language: str | None = None,
    in_tray: bool = False,
) -> int:
    """Shows the window and imports `files`; returns when it is closed.

    0 closed or handed to a running window, 2 no display, 4 the book can't be used. `measure` prints
    {"first_paint_ms", "rows_ms"} after the first rows and ends. `in_tray` keeps the window out of sight where an icon
    in the tray stands for it.
    """
    os.umask(0o077)
    if not has_display():
        print(_NO_DISPLAY, file=sys.stderr)
        return 2
    instance = SingleInstance(folders)
    try:
        folders.create()
        # Relative names mean this process's folder, not that of the first.
        claimed = instance.claim([Path(file).absolute() for file in files], 0 if measure else 5)
    except NetPlannerError as error:
        _say_unusable(error, folders, language, window=not measure)
        return 4
    if claimed != "first":
        if claimed == "busy":
            print(
                "netplanner: another netplanner command is using the book; try again when it is done.", file=sys.stderr
            )
        return 0 if claimed == "handed" and not measure else 4
    application = Application(_qt_application(), folders, clock, language, in_tray=in_tray)
    try:
        return application.run(instance, files, demo=demo, measure=measure)
    finally:
        application.close_book()
        instance.close()


def _say_unusable(error: NetPlannerError, folders: Folders, language: str | None, *, window: bool) -> None:
    """Why the folder of the book can't be used; whoever starts from a menu sees no terminal but a window."""
    from netplanner.ui.data_error import DataErrorSheet
    from netplanner.ui.wording import error_text

    qt = _qt_application()
    settings = Settings.load(folders.settings)
    translation.load(qt, language or settings.language)
    print(f"netplanner: {error_text(error)}", file=sys.stderr, flush=True)
    if window:
        Theme(qt, settings.theme)
        last_word = QCoreApplication.translate("Application", "Quit")
        DataErrorSheet(error, folders.backups, None, last_word=last_word).exec()


def _qt_application() -> QApplication:
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    application = QApplication(sys.argv[:1])
    application.setApplicationName("netplanner")
    application.setApplicationDisplayName("NetPlanner")
    application.setDesktopFileName("netplanner")
    return application


class Application(QObject):
    """Holds the open book and its window, and changes both: sample data, restore, another language."""

    def __init__(
        self, qt: QApplication, folders: Folders, clock: Clock, language: str | None = None, *, in_tray: bool = False
    ) -> None:
        super().__init__(qt)
        self._qt = qt
        self._folders = folders
        self._clock = clock
        self._language = language
        self._demo = False
        self._in_tray = in_tray
        self.settings = Settings.load(folders.settings)
        self.window: MainWindow | None = None
        self._session: Session | None = None
        self._theme = Theme(qt, self.settings.theme, sheet=False)
        self._hooks: CrashHooks | None = None

    def run(self, instance: SingleInstance, files: Sequence[Path], *, demo: bool, measure: bool) -> int:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        translation.load(self._qt, self._language or self.settings.language)
        if not self.open(demo):
            return 4
        if measure:
            self._measure()
        instance.files_received.connect(self._files_received)
        if self.window is not None and self.window.isVisible():
            after_first_paint(self.window, lambda: self._after_first_paint(instance, files))
        else:
            self._after_first_paint(instance, files)
        return self._qt.exec()

    def open(self, demo: bool) -> bool:
        """Opens a book and shows its window in the place of the former; False where the user gave up."""
        store = self._open_store(demo)
        if store is None:
            return False
        self._demo = demo
        former = self.window
        self._session = Session(store, Worker(), self.settings, self._folders, self._clock)
        window = MainWindow(self._session, theme=self._theme, demo=demo)
        window.book_requested.connect(lambda wanted: self._later(lambda: self._change_book(wanted)))
        window.own_import_requested.connect(lambda paths: self._later(lambda: self._import_into_own(paths)))
        window.restore_requested.connect(lambda path: self._later(lambda: self._restore(path)))
        window.language_changed.connect(lambda: self._later(self._change_language))
        self.window = window
        self._theme.dress()
        if not self._starts_in_tray(window):
            window.show()
            if not demo:
                after_first_paint(window, lambda: self._remind(window))
        if former is not None:
            former.hide()
            former.deleteLater()
        return True

    def _starts_in_tray(self, window: MainWindow) -> bool:
        """Whether the window of a login stays out of sight; a later one never does."""
        wanted, self._in_tray = self._in_tray, False
        if not wanted or self._demo:
            return False
        self._remind(window)
        return window.stays()

    def _remind(self, window: MainWindow) -> None:
        from netplanner.ui.reminders.hook import Reminding

        if self._session is not None and window is self.window:
            Reminding(self._session, window)

    def close_book(self) -> None:
        """Ends the work and closes the book; an open step is rolled back."""
        if self._session is not None:
            self._session.worker.close()
            self._session.store.close()
            self._session = None

    def _open_store(self, demo: bool) -> Store | None:
        while True:
            try:
                return opening.open_book(self._folders, self._clock, demo=demo)
            except DataError as error:
                self._watch()
                _log.error("the book can't be opened: %s", error)
                if not self._mend(error):
                    return None

    def _mend(self, error: DataError) -> bool:
        """Offers the backups for a book that can't be opened; True if one was put in its place."""
        from netplanner.operations import backup
        from netplanner.ui.data_error import DataErrorSheet

        chosen: list[Path] = []
        self._theme.dress()
        sheet = DataErrorSheet(error, self._folders.backups, None, last_word=self.tr("Quit"))
        sheet.restore_chosen.connect(chosen.append)
        sheet.exec()
        if not chosen:
            return False
        try:
            backup.restore(self._folders.database, chosen[0], self._clock)
        except NetPlannerError as problem:
            return self._mend(problem if isinstance(problem, DataError) else error)
        return True

    def _later(self, act: object) -> None:
        # The window that asked is still in its own code.
        QTimer.singleShot(0, self, act)  # type: ignore[call-overload]

    def _change_book(self, demo: bool) -> None:
        self._save_window()
        self.close_book()
        if not self.open(demo):
            self._qt.exit(4)

    def _import_into_own(self, paths: list[Path]) -> None:
        self._change_book(False)
        if self.window is not None:
            self.window.import_files(paths)

    def _change_language(self) -> None:
        translation.load(self._qt, self._language or self.settings.language)
        self._change_book(self._demo)

    def _restore(self, path: Path) -> None:
        from netplanner.operations import backup

        self._save_window()
        self.close_book()
        problem: NetPlannerError | None = None
        try:
            backup.restore(self._folders.database, path, self._clock)
        except NetPlannerError as error:
            problem = error
        if not self.open(False):
            self._qt.exit(4)
        elif self.window is not None and problem is not None:
            self.window.show_error(problem)
        elif self.window is not None:
            self.window.status.show_message(self.tr("Backup restored"))

    def _save_window(self) -> None:
        if self.window is not None:
            self.window.save_state()

    def _watch(self) -> None:
        """Begins to log and to catch unexpected errors. Both load much that a window doesn't need to be seen."""
        from netplanner.logs import set_up_logs
        from netplanner.ui.errors import CrashHooks

        if self._hooks is None:
            set_up_logs(self._folders.logs)
            self._hooks = CrashHooks(self)
            self._hooks.crashed.connect(self._show_crash)
            self._hooks.install()

    def _after_first_paint(self, instance: SingleInstance, files: Sequence[Path]) -> None:
        # What is there now lives as long as the window: later collections needn't go through it.
        gc.freeze()
        GarbageCollector(self)
        self._watch()
        self._qt.setWindowIcon(icons.app_icon())
        instance.listen()
        if files and self.window is not None:
            self.window.import_files([Path(file).absolute() for file in files])

    def _files_received(self, files: list[Path]) -> None:
        if self.window is not None:
            if self.window.isMinimized():
                self.window.showNormal()
            self.window.show()
            self.window.raise_()
            self.window.activateWindow()
            self.window.import_files(files)

    def _show_crash(self, error: BaseException) -> None:
        if self.window is not None:
            self.window.show_crash(error)

    def _measure(self) -> None:
        if self.window is None:
            return

        def done(times: dict[str, float | None]) -> None:
            print(json.dumps(times), flush=True)
            self._qt.quit()

        PaintWatch(self.window, self.window.panes.contacts, done)
