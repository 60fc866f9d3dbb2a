"""Print plan: choose days and paper, see the pages, then print them or save a PDF."""

from datetime import date
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from netplanner.domain.changes import Changes
from netplanner.printing.options import PrintOptions
from netplanner.printing.page import Page
from netplanner.printing.plan_pages import lay_out, title_of
from netplanner.printing.words import Words
from netplanner.storage import plan as plans
from netplanner.storage.database import Connection
from netplanner.ui import theme
from netplanner.ui.print_dialog.choices import PlanChoices
from netplanner.ui.print_dialog.pages_sheet import PagesSheet
from netplanner.ui.session import Session
from netplanner.ui.widgets.buttons import ToolButton
from netplanner.ui.widgets.labels import Label

_CHOICES_WIDTH = 192


class _Preview(NamedTuple):
    """What the reading thread made of the choices; `number` tells the question it answers."""

    number: int
    pages: list[Page]
    title: str


class PrintSheet(PagesSheet):
    """Shows what is printed and prints it. Pages are laid out beside the window, by the reading thread."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent, QSize(900, 780))
        self.set_title(self.tr("Print plan"))
        self._today = session.clock.today()
        self._made = _Preview(0, [], "")
        self._asked = 0
        settings = session.settings
        self._choices = PlanChoices(self._today, settings.paper, settings.language, settings.sphere)
        self._page_of = Label(tone="muted")
        self._previous = ToolButton("chevron-left", self.tr("Previous page"), clicked=lambda: self._turn(-1))
        self._next = ToolButton("chevron-right", self.tr("Next page"), clicked=lambda: self._turn(1))
        self._fill()
        self._choices.changed.connect(self.refresh)
        self._preview.page_changed.connect(self._show_page_number)
        session.changed.connect(self._book_changed)
        self._show_page_number(0, 0)
        self.refresh()

    @property
    def pages(self) -> list[Page]:
        return self._made.pages

    def printed_title(self) -> str:
        return self._made.title

    @property
    def choices(self) -> PlanChoices:
        return self._choices

    def refresh(self) -> None:
        """Makes the pages anew. An answer to an earlier question is dropped."""
        self._asked += 1
        first, last = self._choices.days
        asked = (self._asked, first, last, self._today, self._choices.options)
        self._session.read(_make, *asked, done=self._show)

    def choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Save plan as PDF"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF files (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        if self._session.settings.last_export_dir:
            dialog.setDirectory(self._session.settings.last_export_dir)
        dialog.selectFile(self._made.title.replace("/", "-") + ".pdf")
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def save_to(self, path: Path) -> None:
        """Writes the chosen plan as a PDF; what went wrong stands above the buttons."""
        from netplanner.printing.pdf import write_plan_pdf

        first, last = self._choices.days
        options, today, store = self._choices.options, self._today, self._session.store
        self._session.settings.last_export_dir = str(path.parent)
        self._run(
            lambda: write_plan_pdf(store.reader, path, first=first, last=last, today=today, options=options),
            self.tr("Saved as {file}").replace("{file}", path.name),
        )

    def _fill(self) -> None:
        # With large text in a small window the choices are higher than the sheet.
        left = QScrollArea()
        left.setWidget(self._choices)
        left.setWidgetResizable(True)
        left.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        left.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        left.viewport().setAutoFillBackground(False)
        self._choices.setAutoFillBackground(False)
        left.setFixedWidth(theme.px(_CHOICES_WIDTH))
        bar = QHBoxLayout()
        bar.setSpacing(theme.GRID // 2)
        bar.addWidget(self._previous)
        bar.addWidget(self._page_of)
        bar.addWidget(self._next)
        bar.addStretch(1)
        for icon, text, act in (
            ("zoom-out", self.tr("Smaller"), self._preview.zoom_out),
            ("zoom-in", self.tr("Larger"), self._preview.zoom_in),
            ("file-text", self.tr("Whole page"), self._preview.fit),
        ):
            bar.addWidget(ToolButton(icon, text, clicked=act))
        right = QVBoxLayout()
        right.setSpacing(theme.GRID)
        right.addWidget(self._preview, 1)
        right.addLayout(bar)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID * 2)
        row.addWidget(left)
        row.addLayout(right, 1)
        self.set_body(body)

    def _show(self, made: _Preview) -> None:
        if made.number != self._asked:
            return
        self._made = made
        self._preview.set_pages(made.pages)
        self._said.setText("")
        self.set_error("")

    def _book_changed(self, changes: Changes) -> None:
        if changes.everything or changes.outreach or changes.contacts or changes.goals:
            self.refresh()

    def _turn(self, step: int) -> None:
        self._preview.show_page(self._preview.page + step)

    def _show_page_number(self, page: int, pages: int) -> None:
        text = self.tr("Page {page} of {pages}").replace("{page}", str(page)).replace("{pages}", str(pages))
        self._page_of.setText(text if pages else "")
        self._previous.setEnabled(page > 1)
        self._next.setEnabled(page < pages)


def _make(connection: Connection, number: int, first: date, last: date, today: date, options: PrintOptions) -> _Preview:
    plan = plans.load(connection, first, last, today, options.sphere)
    return _Preview(number, lay_out(plan, options), title_of(plan, Words(options.language)))
