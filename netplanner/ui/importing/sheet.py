"""The sheet of an import: reads the files, asks what tables hold, shows what will happen, imports, reports."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QLocale, QSize, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from netplanner.domain.contact import Contact
from netplanner.domain.errors import NetPlannerError
from netplanner.domain.progress import Progress
from netplanner.domain.words import ImportAction
from netplanner.formats.table.mapping import ColumnMapping
from netplanner.operations.import_report import ImportOptions, ImportReport
from netplanner.storage import contacts
from netplanner.ui.importing import words
from netplanner.ui.importing.failures import file_problem_text
from netplanner.ui.importing.mapping_page import MappingPage
from netplanner.ui.importing.pages import PreviewPage
from netplanner.ui.importing.report_page import ReportPage
from netplanner.ui.importing.tables import Table, tables_of
from netplanner.ui.session import Session
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.confirm import ConfirmSheet
from netplanner.ui.widgets.empty import EmptyState
from netplanner.ui.widgets.staged_sheet import StagedSheet
from netplanner.ui.wording import error_text

_LARGE = 100 << 20
# XING gives one vCard a person; so many files at once may well be a slip of the hand.
_MANY_FILES = 500
_SIZE = QSize(980, 720)


class _Found(NamedTuple):
    files: list[Path]
    size: int
    tables: Mapping[int, Table]


class ImportSheet(StagedSheet):
    """Reads `paths`, files or folders, and shows what an import of them would do; nothing is changed before Import.

    `imported(ids)` names the people added or updated; `for_all_requested(ids)` asks to set something for all of them,
    `people_requested(ids)` to see them, both when the sheet is closed.
    """

    imported = Signal(list)
    for_all_requested = Signal(list)
    people_requested = Signal(list)

    def __init__(self, session: Session, paths: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent, _SIZE)
        self._session = session
        self._paths = list(paths)
        self._files: list[Path] = []
        self._tables: Mapping[int, Table] = {}
        self._mappings: dict[int, ColumnMapping] = {}
        self._to_map: list[int] = []
        self._importing = False
        self._report: ImportReport | None = None
        self._preview: PreviewPage | None = None
        self.import_button: Button | None = None
        self.undo_button: Button | None = None
        self.set_title(self._title_text(self._paths), self.tr("Reading …"))
        self._find()

    # --- reading -------------------------------------------------------------------------------------------------

    def _find(self) -> None:
        from netplanner.operations import importing

        session = self._session

        def work(progress: Progress) -> _Found:
            files = importing.files_in(self._paths)
            return _Found(files, sum(map(_size, files)), tables_of(session.store, files))

        self._show_progress(self.tr("Looking for contacts"), self.reject)
        self._start(session.worker.read(work), self._found)

    def _found(self, found: _Found) -> None:
        self._files, self._tables = found.files, found.tables
        self._mappings = {number: table.mapping for number, table in found.tables.items() if table.is_remembered}
        if not self._files:
            text = self.tr("No file in this folder holds contacts.")
            self._show_nothing(self.tr("There are no contacts here"), text)
        elif found.size > _LARGE:
            self._ask_size(found.size)
        elif len(self._files) >= _MANY_FILES:
            self._ask_many()
        else:
            self._ask_columns()

    def _ask_size(self, size: int) -> None:
        shown = QLocale().formattedDataSize(size, 0, QLocale.DataSizeFormat.DataSizeSIFormat)
        text = self.tr(
            "That is much for contacts: reading it may take some minutes. You can cancel at any time, and nothing is "
            "changed until you press Import."
        )
        self._ask(self.tr("{size} to read").replace("{size}", shown), text)

    def _ask_many(self) -> None:
        text = self.tr(
            "XING gives one file a person, so many are fine: reading them may take a minute. If you chose too many, "
            "go back and choose again. Nothing is changed until you press Import."
        )
        self._ask(self.tr("%Ln file(s) to read", "", len(self._files)), text)

    def _ask(self, title: str, text: str) -> None:
        self._clear_footer()
        self.set_title(self._title_text(self._files))
        self._show_page(EmptyState(title, text, icon="hourglass"))
        self._button(self.tr("Cancel"), self.reject)
        self._button(self.tr("Read it"), self._ask_columns, primary=True).setFocus()

    def _read(self) -> None:
        """Makes the preview; again where columns, or what happens to people already there, were chosen anew."""
        from netplanner.operations import importing

        on_match = self._preview.choices.options().on_match if self._preview is not None else ImportOptions().on_match
        options = ImportOptions(on_match=on_match, mappings=dict(self._mappings))
        store, files = self._session.store, list(self._files)
        self.set_error("")
        self.set_title(self._title_text(self._files), self.tr("Reading …"))
        self._show_progress(self.tr("Reading"), self.reject)
        job = self._session.worker.run(lambda progress: importing.preview(store, files, options, progress))
        job.setProperty("title", self.tr("Reading"))
        self._start(job, self._read_done)

    def _read_done(self, report: ImportReport) -> None:
        if not report.cards:
            problems = "\n".join(filter(None, map(file_problem_text, report.files[:5])))
            self._show_nothing(self.tr("There are no contacts here"), problems or self._failed_text(report))
            return
        if self._preview is None:
            self._preview = PreviewPage(contacts.tag_names(self._session.store.reader), self._load)
            self._kept.append(self._preview)
            self._preview.choices.changed.connect(self._show_import)
            self._preview.choices.match_changed.connect(self._read)
            self._preview.model.decided.connect(self._show_import)
        self._preview.show_files(report.files)
        read = self.tr("%Ln card(s) read.", "", report.cards)
        self._show_preview(read + " " + self.tr("Nothing is changed until you press Import."))

    def _load(self, contact_id: int) -> Contact | None:
        return contacts.load(self._session.store.reader, contact_id)

    def _failed_text(self, report: ImportReport) -> str:
        first = next((record for file in report.files for record in file.records), None)
        return words.match_text(first) if first is not None else ""

    # --- columns -------------------------------------------------------------------------------------------------

    def _ask_columns(self) -> None:
        """Asks what the columns of tables hold that no program we know writes; those known are read at once."""
        self._to_map = [number for number, table in self._tables.items() if table.must_ask]
        self._next_table(first=True)

    def choose_columns(self) -> None:
        """Goes through the columns of all tables once more."""
        self._to_map = list(self._tables)
        self._next_table(first=True)

    def _next_table(self, *, first: bool = False) -> None:
        if not first:
            self._to_map.pop(0)
        if not self._to_map:
            self._read()
            return
        number = self._to_map[0]
        page = MappingPage(self._session, self._files[number], self._tables[number], self._mappings.get(number))
        self._clear_footer()
        self.set_error("")
        self.set_title(
            self.tr("What do the columns of {file} hold?").replace("{file}", self._files[number].name),
            self.tr("Below each you see what stands in it. Your choice is remembered for files with the same head."),
        )
        self._show_page(page)
        back = self._button(self.tr("Back"), self._columns_back, left=True)
        back.setVisible(self._preview is not None)
        self._button(self.tr("Cancel"), self.reject)
        following = self._button(self.tr("Next"), lambda: self._take_columns(number, page), primary=True)
        page.usable.connect(following.setEnabled)
        following.setEnabled(page.is_usable())
        page.focus_first()

    def _columns_back(self) -> None:
        self._show_preview(self.tr("Nothing is changed until you press Import."))

    def _take_columns(self, number: int, page: MappingPage) -> None:
        self._mappings[number] = page.mapping()
        self._next_table()

    # --- the look before -----------------------------------------------------------------------------------------

    def _show_preview(self, subtitle: str) -> None:
        assert self._preview is not None
        self._clear_footer()
        self.set_title(self._title_text(self._files), subtitle)
        self._show_page(self._preview)
        if self._tables:
            self._button(self.tr("Columns…"), self.choose_columns, left=True)
        self._button(self.tr("Cancel"), self.reject)
        self.import_button = self._button("", self._import, primary=True)
        self._show_import()
        self._preview.table.setFocus()

    def _show_import(self) -> None:
        """The number of people in the button follows what is decided and chosen."""
        if self._preview is None or self.import_button is None:
            return
        people = self._people()
        # Whose value stays is remembered though nothing else comes of it: else the same file asks again.
        chosen = any(decision.fields for decision in self._preview.model.decisions.values())
        text = self.tr("Remember what I decided") if chosen else self.tr("Nothing to import")
        self.import_button.setText(self.tr("Import %Ln person(s)", "", people) if people else text)
        self.import_button.setEnabled(people > 0 or chosen)

    def _people(self) -> int:
        assert self._preview is not None
        people = sum(self._preview.model.coming())
        if self._preview.choices.touches_all():
            people += self._preview.model.known()
        return people

    # --- importing -----------------------------------------------------------------------------------------------

    def _import(self) -> None:
        from netplanner.operations import importing

        assert self._preview is not None
        options = self._preview.choices.options(self._preview.model.decisions, self._mappings)
        session, files = self._session, list(self._files)
        self.set_error("")
        self.set_title(self._title_text(self._files), self.tr("It comes in whole or, cancelled, not at all."))
        self._show_progress(self.tr("Importing"), self._cancel, meanwhile=True)
        job = session.worker.run(
            lambda progress: importing.run(
                session.store,
                files,
                options,
                progress,
                rejects=session.folders.rejects,
                backups=session.folders.backups,
            )
        )
        job.setProperty("title", self.tr("Importing"))
        self._importing = True
        self._start(job, self._import_done, self._import_cancelled)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            for button in self._buttons:
                button.setEnabled(False)

    def _import_cancelled(self) -> None:
        self._importing = False
        self._show_preview(self.tr("The import was cancelled. Nothing was imported."))
        self._come_back()

    def _import_done(self, report: ImportReport) -> None:
        self._importing = False
        self._report = report
        self._show_report(report)
        self._come_back(needed=report.count(ImportAction.FAIL) > 0)
        self._session.announce(report.changes)
        if self._backdrop is not None:
            # The report offers the undo itself: the window's banner waits below it.
            self._backdrop.raise_()
        self.imported.emit(report.contact_ids())
        self._session.changed.connect(self._show_undo)
        self._show_undo()

    # --- the report ----------------------------------------------------------------------------------------------

    def _show_report(self, report: ImportReport) -> None:
        people = report.contact_ids()
        title = self.tr("%Ln person(s) imported", "", len(people)) if people else self.tr("Nothing was new")
        self._clear_footer()
        self.set_title(title, self._summary(report))
        page = ReportPage(report)
        page.for_all_requested.connect(lambda: self._leave_for(self.for_all_requested, people))
        page.people_requested.connect(lambda: self._leave_for(self.people_requested, people))
        self._show_page(page)
        self.undo_button = self._button(self.tr("Undo import"), self._undo)
        self._button(self.tr("Done"), self.accept, primary=True).setFocus()

    def _leave_for(self, asked: SignalInstance, people: list[int]) -> None:
        self.accept()
        asked.emit(people)

    def _summary(self, report: ImportReport) -> str:
        if not report.changes:
            return self.tr("Everyone in these files was here already; nothing was changed.")
        added, updated = _people_of(report)
        failed = report.count(ImportAction.FAIL)
        parts = [
            self.tr("%Ln added", "", added) if added else "",
            self.tr("%Ln updated", "", updated) if updated else "",
            self.tr("%Ln not imported", "", failed) if failed else "",
        ]
        return QLocale().createSeparatedList(list(filter(None, parts))) + "."

    def _show_undo(self) -> None:
        """The button takes back this import and no later step."""
        if self.undo_button is not None and self._report is not None:
            label = self._report.changes.label
            self.undo_button.setEnabled(label is not None and self._session.store.undo_label is label)

    def _undo(self) -> None:
        self._clear_footer()
        job = self._session.undo()
        job.tell(succeeded=lambda changes: self.accept(), failed=self._undo_failed)

    def _undo_failed(self, error: Exception) -> None:
        """The people are still in the book: the report stays, and the window says why."""
        if self._report is not None:
            self._show_report(self._report)
            self._show_undo()

    # --- the window ----------------------------------------------------------------------------------------------

    def reject(self) -> None:
        """Esc and Cancel: an import that runs is cancelled first, then the sheet is left."""
        if self._importing:
            self._cancel()
            return
        if decided := self._decided():
            self._ask_leave(decided)
            return
        self._leave()

    def _decided(self) -> int:
        """Of how many cards the decision would be lost."""
        if self._preview is None or self._report is not None:
            return 0
        return len(self._preview.model.decisions)

    def _ask_leave(self, decided: int) -> None:
        ConfirmSheet(
            self,
            self.tr("Leave the import?"),
            self.tr("Nothing was imported. What you decided about %Ln card(s) is forgotten.", "", decided),
            self.tr("Leave"),
            self._leave,
        ).open()

    def _leave(self) -> None:
        self._let_go()
        super().reject()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, NetPlannerError):
            # Not ours to word: the window reports it.
            self._session.failed.emit(error)
        self._importing = False
        if self._preview is not None:
            self._show_preview(self.tr("Nothing was imported."))
        else:
            self._show_nothing(self.tr("The files could not be read"), "")
        self.set_error(error_text(error))
        self._come_back()

    def _show_nothing(self, title: str, text: str) -> None:
        self._clear_footer()
        self.set_title(self._title_text(self._paths))
        self._show_page(EmptyState(title, text, icon="file-text"))
        if self._tables:
            self._button(self.tr("Columns…"), self.choose_columns, left=True)
        self._button(self.tr("Close"), self.reject, primary=True).setFocus()

    def _clear_footer(self) -> None:
        super()._clear_footer()
        self.import_button = self.undo_button = None

    def _title_text(self, paths: Sequence[Path]) -> str:
        name = paths[0].name or str(paths[0])
        if len(paths) == 1:
            return self.tr("Import {file}").replace("{file}", name)
        return self.tr("Import {file} and %Ln more file(s)", "", len(paths) - 1).replace("{file}", name)


def _people_of(report: ImportReport) -> tuple[int, int]:
    """How many people were added and updated: who came on several cards counts once, as added where new."""
    records = [record for file in report.files for record in file.records]
    added = {record.contact_id for record in records if record.action is ImportAction.ADD}
    updated = {record.contact_id for record in records if record.action is ImportAction.UPDATE}
    return len(added), len(updated - added)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
