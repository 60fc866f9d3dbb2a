"""The sheet of an import: reads the files, shows what will happen, imports, reports."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QSize, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from netplanner.domain.errors import NetPlannerError
from netplanner.domain.progress import Progress
from netplanner.domain.words import ImportAction
from netplanner.operations.import_report import ImportReport
from netplanner.storage import contacts
from netplanner.ui.importing import words
from netplanner.ui.importing.pages import PreviewPage, ProgressPage, ReportPage
from netplanner.ui.session import Session
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.empty import EmptyState
from netplanner.ui.widgets.sheet import Sheet, is_sheet_open
from netplanner.ui.wording import error_text
from netplanner.ui.worker import Job

_LARGE = 100 << 20
_SIZE = QSize(980, 700)


class ImportSheet(Sheet):
    """Reads `paths`, files or folders, and shows what an import of them would do; nothing is changed before Import.

    `imported(ids)` names the people added or updated.
    """

    imported = Signal(list)

    def __init__(self, session: Session, paths: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent, wanted=_SIZE)
        self._session = session
        self._paths = list(paths)
        self._files: list[Path] = []
        self._job: Job | None = None
        self._importing = False
        self._report: ImportReport | None = None
        self._preview: PreviewPage | None = None
        self._pages = QStackedWidget()
        self._progress = ProgressPage()
        self._buttons: list[Button] = []
        self.import_button: Button | None = None
        self.undo_button: Button | None = None
        self.set_body(self._pages, margins=False)
        self.set_title(self._title_text(self._paths), self.tr("Reading …"))
        self._find()

    # --- reading -------------------------------------------------------------------------------------------------

    def _find(self) -> None:
        from netplanner.operations import importing

        def work(progress: Progress) -> tuple[list[Path], int]:
            files = importing.files_in(self._paths)
            return files, sum(map(_size, files))

        self._show_progress(self.tr("Looking for contacts"), self.reject)
        self._start(self._session.worker.read(work), self._found)

    def _found(self, found: tuple[list[Path], int]) -> None:
        self._files, size = found
        if not self._files:
            self._show_nothing(self.tr("There are no contacts here"), self.tr("No file in this folder holds a vCard."))
        elif size > _LARGE:
            self._ask(size)
        else:
            self._read()

    def _ask(self, size: int) -> None:
        self._clear_footer()
        self.set_title(self._title_text(self._files))
        text = self.tr(
            "That is much for contacts: reading it may take some minutes. You can cancel at any time, and nothing is "
            "changed until you press Import."
        )
        shown = QLocale().formattedDataSize(size, 0, QLocale.DataSizeFormat.DataSizeSIFormat)
        title = self.tr("{size} to read").replace("{size}", shown)
        self._show_page(EmptyState(title, text, icon="hourglass"))
        self._button(self.tr("Cancel"), self.reject)
        self._button(self.tr("Read it"), self._read, primary=True).setFocus()

    def _read(self) -> None:
        """Makes the preview; again where the choice of what happens to people already there has changed."""
        from netplanner.operations import importing

        options = importing.ImportOptions()
        if self._preview is not None:
            options = importing.ImportOptions(on_match=self._preview.choices.options().on_match)
        store, files = self._session.store, list(self._files)
        self.set_error("")
        self._show_progress(self.tr("Reading"), self.reject)
        job = self._session.worker.run(lambda progress: importing.preview(store, files, options, progress))
        job.setProperty("title", self.tr("Reading"))
        self._start(job, self._read_done)

    def _read_done(self, report: ImportReport) -> None:
        if not report.cards:
            problems = "\n".join(filter(None, map(words.file_problem_text, report.files[:5])))
            self._show_nothing(self.tr("There are no contacts here"), problems or self._failed_text(report))
            return
        if self._preview is None:
            self._preview = PreviewPage([name for _, name, _ in contacts.tags(self._session.store.reader)])
            self._preview.choices.changed.connect(self._show_import)
            self._preview.choices.match_changed.connect(self._read)
            self._preview.model.ticked.connect(self._show_import)
        self._preview.show_files(report.files)
        read = self.tr("%Ln card(s) read.", "", report.cards)
        self._show_preview(read + " " + self.tr("Nothing is changed until you press Import."))

    def _failed_text(self, report: ImportReport) -> str:
        first = next(record for file in report.files for record in file.records)
        return words.match_text(first)

    def _show_preview(self, subtitle: str) -> None:
        assert self._preview is not None
        self._clear_footer()
        self.set_title(self._title_text(self._files), subtitle)
        self._show_page(self._preview)
        self._button(self.tr("Cancel"), self.reject)
        self.import_button = self._button("", self._import, primary=True)
        self._show_import()
        self._preview.table.setFocus()

    def _show_import(self) -> None:
        """The number of people in the button follows what is ticked and chosen."""
        if self._preview is None or self.import_button is None:
            return
        people = self._people()
        text = self.tr("Import %Ln person(s)", "", people) if people else self.tr("Nothing to import")
        self.import_button.setText(text)
        self.import_button.setEnabled(people > 0)

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
        options = self._preview.choices.options(self._preview.model.left_out)
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

    def _show_report(self, report: ImportReport) -> None:
        people = len(report.contact_ids())
        title = self.tr("%Ln person(s) imported", "", people) if people else self.tr("Nothing was new")
        self._clear_footer()
        self.set_title(title, self._summary(report))
        self._show_page(ReportPage(report))
        self.undo_button = self._button(self.tr("Undo import"), self._undo)
        self._button(self.tr("Done"), self.accept, primary=True).setFocus()

    def _summary(self, report: ImportReport) -> str:
        if not report.changes:
            return self.tr("Everyone in these files was here already; nothing was changed.")
        parts = [
            self.tr("%Ln added", "", report.count(ImportAction.ADD)),
            self.tr("%Ln updated", "", report.count(ImportAction.UPDATE)),
        ]
        if failed := report.count(ImportAction.FAIL):
            parts.append(self.tr("%Ln not imported", "", failed))
        return QLocale().createSeparatedList(parts) + "."

    def _show_undo(self) -> None:
        """The button takes back this import and no later step."""
        if self.undo_button is not None and self._report is not None:
            label = self._report.changes.label
            self.undo_button.setEnabled(label is not None and self._session.store.undo_label is label)

    def _undo(self) -> None:
        self._clear_footer()
        job = self._session.undo()
        job.succeeded.connect(self.accept)
        job.failed.connect(self._failed)

    # --- the work and the window ---------------------------------------------------------------------------------

    def reject(self) -> None:
        """Esc and Cancel: an import that runs is cancelled first, then the sheet is left."""
        if self._importing:
            self._cancel()
            return
        if self._job is not None:
            self._job.cancel()
            self._job = None
        super().reject()

    def _start(self, job: Job, done: Callable[..., None], cancelled: Callable[[], None] = lambda: None) -> None:
        """Follows a job; a former one is let go, its late answer too."""
        if self._job is not None:
            self._job.cancel()
        self._job = job
        job.progressed.connect(lambda *counts: self._progress.report(*counts) if self._job is job else None)
        job.succeeded.connect(lambda result: self._ended(job, lambda: done(result)))
        job.failed.connect(lambda error: self._ended(job, lambda: self._failed(error)))
        job.cancelled.connect(lambda: self._ended(job, cancelled))

    def _ended(self, job: Job, then: Callable[[], None]) -> None:
        if self._job is not job:
            return
        self._job = None
        self._progress.end()
        then()

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

    def _work_meanwhile(self) -> None:
        """Gives the window free; the status bar goes on to show the import."""
        self.hide()

    def _come_back(self, *, needed: bool = True) -> None:
        """After work in the background: shows how it went, unless it went well and the user is busy elsewhere."""
        if self.isVisible() or self.parent() is None:
            return
        if needed or self._window is None or not is_sheet_open(self._window):
            self.open()
            return
        self.accept()

    def _show_progress(self, text: str, cancel: Callable[[], object], *, meanwhile: bool = False) -> None:
        self._clear_footer()
        self._progress.begin(text)
        self._show_page(self._progress)
        if meanwhile:
            self._button(self.tr("Work on meanwhile"), self._work_meanwhile)
        # The keys stay in the sheet though the widget that had them goes with its page.
        self._button(self.tr("Cancel"), cancel).setFocus()

    def _show_nothing(self, title: str, text: str) -> None:
        self._clear_footer()
        self.set_title(self._title_text(self._paths))
        self._show_page(EmptyState(title, text, icon="file-text"))
        self._button(self.tr("Close"), self.reject, primary=True).setFocus()

    def _show_page(self, page: QWidget) -> None:
        """Shows a page; the progress and the preview are kept, any other goes when the next comes."""
        former = self._pages.currentWidget()
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        if former not in (None, page, self._progress, self._preview):
            self._pages.removeWidget(former)
            former.deleteLater()

    def _button(self, text: str, clicked: Callable[[], object], *, primary: bool = False) -> Button:
        button = self.add_button(text, clicked, primary=primary)
        self._buttons.append(button)
        return button

    def _clear_footer(self) -> None:
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons.clear()
        self.import_button = self.undo_button = None

    def _title_text(self, paths: Sequence[Path]) -> str:
        name = paths[0].name or str(paths[0])
        if len(paths) == 1:
            return self.tr("Import {file}").replace("{file}", name)
        return self.tr("Import {file} and %Ln more file(s)", "", len(paths) - 1).replace("{file}", name)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
