"""The sheet that prints one person."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QVBoxLayout, QWidget

from netplanner.domain.contact import Contact
from netplanner.formats.qr_code import matrix_of
from netplanner.printing.page import Page
from netplanner.printing.person_page import PersonSheet, lay_out_person
from netplanner.ui import theme, wording
from netplanner.ui.contacts.drag import file_name
from netplanner.ui.people.person_rows import rows_of, subtitle_of
from netplanner.ui.print_dialog.preview import PagePreview
from netplanner.ui.session import Session
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.sheet import Sheet


class PersonPrintSheet(Sheet):
    """The pages are those that are printed. Notes are private: they are printed only where they are asked for."""

    def __init__(
        self, session: Session, contact: Contact, platforms: dict[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, wanted=QSize(640, 640))
        self._session, self._contact, self._platforms = session, contact, platforms
        self._code = matrix_of(contact)
        self._pages: list[Page] = []
        self.set_title(self.tr("Print {name}").replace("{name}", contact.display_name))
        self.preview = PagePreview()
        self.preview.setAccessibleName(self.tr("Preview of the printed person"))
        self.with_code = QCheckBox(self.tr("With a QR code"))
        self.with_code.setChecked(True)
        self.with_note = QCheckBox(self.tr("With the note"))
        self._said = Label(tone="muted", wrap=True)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        for box in (self.with_code, self.with_note):
            box.toggled.connect(self._lay_out)
            column.addWidget(box)
        column.addWidget(self.preview, 1)
        column.addWidget(self._said)
        self.set_body(body)
        self.add_button(self.tr("Cancel"), self.reject)
        self.save_button = self.add_button(self.tr("Save as PDF…"), self.choose_file)
        self.print_button = self.add_button(self.tr("Print…"), self.choose_printer, primary=True)
        self._lay_out()

    def pages(self) -> list[Page]:
        return self._pages

    def _lay_out(self) -> None:
        rows = rows_of(self._contact, self._platforms, notes=self.with_note.isChecked())
        code = self._code if self.with_code.isChecked() else ()
        sheet = PersonSheet(self._contact.display_name, subtitle_of(self._contact), rows, code)
        self._pages = lay_out_person(sheet, _paper())
        self.preview.set_pages(self._pages)

    def choose_file(self) -> None:
        folder = Path(self._session.settings.last_export_dir or Path.home())
        name = Path(file_name(self._contact.display_name)).with_suffix(".pdf").name
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as PDF"), str(folder / name), self.tr("PDF document (*.pdf)")
        )
        if path:
            self.save_to(Path(path))

    def save_to(self, path: Path) -> None:
        from netplanner.paths import write_out
        from netplanner.printing.pdf import pdf_of

        pages, title = self._pages, self._contact.display_name
        self._session.settings.last_export_dir = str(path.parent)
        self._run(
            lambda: write_out(path, pdf_of(pages, title)), self.tr("Saved as {file}").replace("{file}", path.name)
        )

    def choose_printer(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog

        from netplanner.printing.printer import print_pages, printer_for

        pages = self._pages
        printer = printer_for(pages, self._contact.display_name)
        dialog = QPrintDialog(printer, self)
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
        job.tell(succeeded=self._done, failed=self._failed)

    def _done(self, result: object) -> None:
        self._set_busy(False)
        self._said.setText(self._to_say)

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        self.set_error(wording.error_text(error))

    def _set_busy(self, busy: bool) -> None:
        self.save_button.setEnabled(not busy)
        self.print_button.setEnabled(not busy)


def _paper() -> str:
    from PySide6.QtCore import QLocale

    # CLDR, territory information: where paper is not A4.
    american = {QLocale.Country.UnitedStates, QLocale.Country.Canada, QLocale.Country.Mexico}
    return "Letter" if QLocale().territory() in american else "A4"
