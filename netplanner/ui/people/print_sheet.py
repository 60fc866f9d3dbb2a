"""The sheet that prints one person."""

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QCheckBox, QFileDialog, QVBoxLayout, QWidget

from netplanner.domain.contact import Contact
from netplanner.formats.qr_code import matrix_of
from netplanner.printing.page import Page
from netplanner.printing.person_page import PersonSheet, lay_out_person
from netplanner.ui import theme
from netplanner.ui.contacts.drag import file_name
from netplanner.ui.people.person_rows import rows_of, subtitle_of
from netplanner.ui.print_dialog.pages_sheet import PagesSheet
from netplanner.ui.session import Session


class PersonPrintSheet(PagesSheet):
    """The pages are those that are printed. Notes are private: they are printed only where they are asked for."""

    def __init__(
        self, session: Session, contact: Contact, platforms: dict[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(session, parent, QSize(640, 640))
        self._contact, self._platforms = contact, platforms
        self._code = matrix_of(contact)
        self._pages: list[Page] = []
        self.set_title(self.tr("Print {name}").replace("{name}", contact.display_name))
        self.preview.setAccessibleName(self.tr("Preview of the printed person"))
        self.with_code = QCheckBox(self.tr("With a QR code"))
        self.with_code.setChecked(True)
        self.with_note = QCheckBox(self.tr("With the note"))
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        for box in (self.with_code, self.with_note):
            box.toggled.connect(self._lay_out)
            column.addWidget(box)
        column.addWidget(self.preview, 1)
        self.set_body(body)
        self._lay_out()

    @property
    def pages(self) -> list[Page]:
        return self._pages

    def printed_title(self) -> str:
        return self._contact.display_name

    def _lay_out(self) -> None:
        rows = rows_of(self._contact, self._platforms, notes=self.with_note.isChecked())
        code = self._code if self.with_code.isChecked() else ()
        sheet = PersonSheet(self._contact.display_name, subtitle_of(self._contact), rows, code)
        self._pages = lay_out_person(sheet, self._session.settings.paper)
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
