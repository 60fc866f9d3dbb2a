"""What came of an import: counts, what failed and where it is kept, and what can be done next."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from netplanner.domain.words import ImportAction
from netplanner.operations.import_report import ImportReport
from netplanner.ui import theme
from netplanner.ui.importing.failures import reason_text
from netplanner.ui.importing.pages import CardsPage
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.flow import FlowLayout
from netplanner.ui.widgets.labels import Label

_MOST_NAMES = 3


class ReportPage(CardsPage):
    """`report` is shown as what has happened; the failed cards first. `for_all_requested` asks for tie, tag, goal and
    more for these people, `people_requested` to see them in the list."""

    for_all_requested = Signal()
    people_requested = Signal()

    def __init__(self, report: ImportReport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report = report
        self.show_files(report.files, done=True)
        self.show_folder_button = Button(self.tr("Show in folder"), icon="folder-open", clicked=self._show_folder)
        self.copy_button = Button(self.tr("Copy list"), icon="copy", clicked=self._copy)
        if report.count(ImportAction.FAIL):
            self.tiles.choose(ImportAction.FAIL)
            self.below.addLayout(self._rejects_row())
        if report.contact_ids():
            self.below.addLayout(self._people_row())

    def failures(self) -> str:
        """A line for each failed card: file, line, reason."""
        return "\n".join(
            f"{file.path}{'/' + record.part if record.part else ''}:{record.line}: "
            f"{reason_text(record.reason, record.values)}"
            for file in self._report.files
            for record in file.records
            if record.action is ImportAction.FAIL
        )

    def _people_row(self) -> FlowLayout:
        row = FlowLayout(spacing=theme.GRID)
        self.for_all_button = self._act(self.tr("Set for all these people…"), "users", self.for_all_requested.emit)
        self.people_button = self._act(self.tr("Show these people"), "search", self.people_requested.emit)
        row.addWidget(self.for_all_button)
        row.addWidget(self.people_button)
        return row

    @staticmethod
    def _act(text: str, icon: str, act: Callable[[], object]) -> Button:
        return Button(text, icon=icon, clicked=act)

    def _rejects_row(self) -> QHBoxLayout:
        kept = [file.rejects for file in self._report.files if file.rejects is not None]
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        if kept:
            text = self.tr("The cards that failed are kept in {file}. Mend them and drop the file here again.")
            names = QLocale().createSeparatedList([path.name for path in kept[:_MOST_NAMES]])
            row.addWidget(Label(text.replace("{file}", names), tone="muted", wrap=True), 1)
            row.addWidget(self.show_folder_button, alignment=Qt.AlignmentFlag.AlignTop)
        else:
            row.addStretch(1)
        row.addWidget(self.copy_button, alignment=Qt.AlignmentFlag.AlignTop)
        return row

    def _show_folder(self) -> None:
        folder = next(file.rejects.parent for file in self._report.files if file.rejects is not None)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.failures())
        self.copy_button.setText(self.tr("Copied"))
