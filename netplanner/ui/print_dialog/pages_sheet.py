"""A sheet that shows pages, prints them and saves them as a PDF."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QWidget

from netplanner.domain.errors import UserError
from netplanner.printing.page import Page
from netplanner.ui import wording
from netplanner.ui.print_dialog.preview import PagePreview
from netplanner.ui.session import Session
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.sheet import Sheet


class PagesSheet(Sheet):
    """`pages` and `printed_title` say what is printed, `choose_file` asks where a PDF goes."""

    def __init__(self, session: Session, parent: QWidget | None, wanted: QSize) -> None:
        super().__init__(parent, wanted=wanted)
        self._session = session
        self._to_say = ""
        self._preview = PagePreview()
        self._said = Label(tone="muted")
        self.add_footer_left(self._said)
        self.add_button(self.tr("Close"), self.reject)
        self.save_button = self.add_button(self.tr("Save as PDF…"), self.choose_file)
        self.print_button = self.add_button(self.tr("Print…"), self.choose_printer, primary=True)

    @property
    def pages(self) -> Sequence[Page]:
        """The pages shown; empty until the first are ready."""
        raise NotImplementedError

    @property
    def preview(self) -> PagePreview:
        return self._preview

    def printed_title(self) -> str:
        """What a printer's queue and the PDF call it."""
        raise NotImplementedError

    def choose_file(self) -> None:
        raise NotImplementedError

    def choose_printer(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog

        from netplanner.printing.printer import print_pages, printer_for

        pages = list(self.pages)
        if not pages:
            return
        printer = printer_for(pages, self.printed_title())
        dialog = QPrintDialog(printer, self)
        dialog.setWindowTitle(self.windowTitle())
        dialog.setMinMax(1, len(pages))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        said = self.tr("Sent to the printer")
        dialog.accepted.connect(lambda: self._run(lambda: print_pages(printer, pages), said))
        # QPrintDialog's own open() wants a receiver.
        QDialog.open(dialog)

    def _run(self, work: Callable[[], object], said: str) -> None:
        """Does slow work beside the window, then says so; the buttons rest meanwhile."""
        self._set_busy(True)
        self.set_error("")
        self._to_say = said
        job = self._session.worker.export(lambda progress: work())
        job.tell(succeeded=self._work_done, failed=self._work_failed)

    def _work_done(self, result: object) -> None:
        self._set_busy(False)
        self._said.setText(self._to_say)

    def _work_failed(self, error: Exception) -> None:
        self._set_busy(False)
        if isinstance(error, UserError) and error.code == "cannot_print":
            self.set_error(self.tr("The printer does not take the pages. Choose another one or save a PDF."))
        else:
            self.set_error(wording.error_text(error))

    def _set_busy(self, busy: bool) -> None:
        self.save_button.setEnabled(not busy)
        self.print_button.setEnabled(not busy)
