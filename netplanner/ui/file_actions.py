"""What the File menu does: import, export, print, back up, restore."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMainWindow

from netplanner.domain.errors import DataError
from netplanner.paths import errno_name
from netplanner.ui import mime
from netplanner.ui.calendar_files.feed import CALENDAR_ENDINGS, FeedKeeper
from netplanner.ui.session import Session
from netplanner.ui.widgets.confirm import ConfirmSheet

if TYPE_CHECKING:
    from netplanner.ui.importing import ImportSheet


class FileActions(QObject):
    """`said(text)` is for the status bar, `restore_requested(path)` for the application: it closes the book.

    `imported(ids)` names the people of an import once its report is closed; then `people_requested(ids)` asks to see
    them, `for_all_requested(ids)` to set something for all of them.
    """

    said = Signal(str)
    imported = Signal(list)
    people_requested = Signal(list)
    for_all_requested = Signal(list)
    restore_requested = Signal(object)

    def __init__(self, session: Session, window: QMainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self.feed = FeedKeeper(session, self)
        self.feed.failed.connect(lambda error: self.said.emit(_words(error)))

    def show_calendars(self, paths: Sequence[Path] = ()) -> None:
        """Shows what goes out to calendars and what came from them, and reads the calendar files `paths`."""
        from netplanner.ui.calendar_files.sheet import CalendarsSheet

        sheet = CalendarsSheet(self._session, self.feed, self._window)
        sheet.open()
        sheet.read_files(paths)

    def take_calendars(self, paths: Sequence[Path]) -> list[Path]:
        """Reads the calendars among files that came from outside; returns the other files."""
        calendars = [path for path in paths if path.suffix.lower() in CALENDAR_ENDINGS]
        if calendars:
            self.show_calendars(calendars)
        return [path for path in paths if path not in calendars]

    def start_import(self, place: str = "") -> None:
        """Asks where the contacts are: files to choose, how to get them, or text to paste. `place` is shown first."""
        from netplanner.ui.importing.start_sheet import ImportStartSheet

        sheet = ImportStartSheet(self._session, self._window, place)
        sheet.files_wanted.connect(self.choose_import)
        sheet.dropped.connect(self.import_files)
        sheet.pasted.connect(self.import_text)
        sheet.open()

    def import_text(self, text: str) -> bool:
        """Shows the preview of an import of pasted text, False where nobody is in it.

        The file it is read from goes with the sheet.
        """
        from tempfile import TemporaryDirectory

        from netplanner.ui.importing.pasting import write_pasted

        try:
            # Nobody else may look into it.
            folder = TemporaryDirectory(prefix="netplanner-", ignore_cleanup_errors=True)
            path = write_pasted(text, Path(folder.name), self.tr("pasted text"))
        except OSError as error:
            self._session.failed.emit(DataError("cannot_write", path=self.tr("pasted text"), reason=errno_name(error)))
            return True
        if path is None:
            folder.cleanup()
            return False
        self._open_import([path]).finished.connect(lambda: folder.cleanup())
        return True

    def paste_people(self) -> None:
        """Shows the preview of an import of what is on the clipboard: cards, files, or text with people in it."""
        from netplanner.ui.contacts.drag import VCARD

        data = mime.clipboard()
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()] if data.hasUrls() else []
        if files:
            self.import_files(files)
            return
        text = bytes(data.data(VCARD).data()).decode("utf-8", "replace") if data.hasFormat(VCARD) else data.text()
        if not self.import_text(text):
            self.said.emit(self.tr("Nobody to paste: the clipboard holds no contacts."))

    def choose_import(self) -> None:
        files, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Import contacts"),
            self._session.settings.last_import_dir or str(Path.home()),
            ";;".join(self._import_filters()),
        )
        if files:
            self.import_files([Path(file) for file in files])

    def import_files(self, paths: Sequence[Path]) -> None:
        """Shows the preview of an import; folders are looked through."""
        first = paths[0] if paths[0].is_dir() else paths[0].parent
        self._remember("last_import_dir", first)
        self._open_import(paths)

    def _import_filters(self) -> list[str]:
        return [
            self.tr("Contact files") + " (*.vcf *.vcard *.csv *.tsv *.txt *.ldif *.ldi *.json *.jcard *.zip)",
            self.tr("vCard") + " (*.vcf *.vcard)",
            self.tr("Tables") + " (*.csv *.tsv *.txt)",
            self.tr("LinkedIn, Facebook and other archives") + " (*.zip *.json *.csv)",
            self.tr("LDIF") + " (*.ldif *.ldi)",
            self.tr("All files (*)"),
        ]

    def _open_import(self, paths: Sequence[Path]) -> "ImportSheet":
        from netplanner.ui.importing import ImportSheet

        people: list[int] = []
        sheet = ImportSheet(self._session, list(paths), self._window)
        sheet.imported.connect(people.extend)
        sheet.people_requested.connect(self.people_requested)
        sheet.for_all_requested.connect(self.for_all_requested)
        sheet.finished.connect(lambda: self._announce_people(people))
        sheet.open()
        return sheet

    def _announce_people(self, people: list[int]) -> None:
        if people:
            self.imported.emit(people)

    def choose_export(self) -> None:
        kinds = {
            self.tr("vCard 4.0 (*.vcf)"): (".vcf", "4.0"),
            self.tr("vCard 3.0, for older programs (*.vcf)"): (".vcf", "3.0"),
            self.tr("Table of contacts (*.csv)"): (".csv", "4.0"),
            self.tr("Plan, birthdays and seminars as calendar (*.ics)"): (".ics", "4.0"),
        }
        name, kind = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Export"),
            str(self._export_folder() / "netplanner.vcf"),
            ";;".join(kinds),
        )
        if name:
            ending, version = kinds.get(kind, (".vcf", "4.0"))
            self.export(_with_ending(Path(name), ending), version)

    def export(self, path: Path, version: str = "4.0") -> None:
        from netplanner.operations import exporting
        from netplanner.ui.calendar_files.words import calendar_words

        self._remember("last_export_dir", path.parent)
        store = self._session.store
        words = calendar_words()

        self._run(
            lambda: exporting.export(store, path, vcard=version, words=words), partial(self._say_exported, path.name)
        )

    def _say_exported(self, name: str, count: int) -> None:
        self.said.emit(self.tr("Exported %Ln record(s) to {file}", "", count).replace("{file}", name))

    def print_plan(self) -> None:
        from netplanner.ui.print_dialog import PrintSheet

        PrintSheet(self._session, self._window).open()

    def choose_backup(self) -> None:
        day = self._session.clock.today().isoformat()
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Back up"),
            str(self._export_folder() / f"netplanner-{day}.db"),
            self.tr("NetPlanner backup (*.db)"),
        )
        if name:
            self.back_up(_with_ending(Path(name), ".db"))

    def back_up(self, path: Path) -> None:
        from netplanner.operations import backup

        self._remember("last_export_dir", path.parent)
        store = self._session.store

        self._run(lambda: backup.back_up(store, path), partial(self._say_backed_up, path.name))

    def _say_backed_up(self, name: str, _digest: str) -> None:
        self.said.emit(self.tr("Backup written to {file}").replace("{file}", name))

    def choose_restore(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Restore a backup"),
            str(self._session.folders.backups),
            self.tr("NetPlanner backup (*.db)"),
        )
        if name:
            self.ask_restore(Path(name))

    def ask_restore(self, path: Path) -> None:
        ConfirmSheet(
            self._window,
            self.tr("Restore “{file}”?").replace("{file}", path.name),
            self.tr(
                "The people, goals and plans of the backup take the place of the present ones. The present book is "
                "kept as a file beside it. Undo can't go back past this."
            ),
            self.tr("Restore"),
            lambda: self.restore_requested.emit(path),
        ).open()

    def _run(self, work: Callable[[], Any], done: Callable[[Any], object]) -> None:
        job = self._session.worker.run(lambda progress: work())
        job.tell(succeeded=done, failed=self._session.failed.emit)

    def _export_folder(self) -> Path:
        return Path(self._session.settings.last_export_dir or Path.home())

    def _remember(self, key: str, folder: Path) -> None:
        settings = self._session.settings
        setattr(settings, key, str(folder))
        try:
            settings.save(self._session.folders.settings)
        except DataError as error:
            # A folder to start from next time is not worth an interruption.
            self.said.emit(_words(error))


def _with_ending(path: Path, ending: str) -> Path:
    return path if path.suffix else path.with_name(path.name + ending)


def _words(error: DataError) -> str:
    from netplanner.ui.wording import error_text

    return error_text(error)
