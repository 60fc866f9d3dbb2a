"""The cards of an import: their counts over the table of them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from netplanner.domain.contact import Contact
from netplanner.operations.import_report import Decision, FileReport, RecordKey
from netplanner.ui import theme
from netplanner.ui.importing.choices import ImportChoices
from netplanner.ui.importing.decision_panel import DecisionPanel
from netplanner.ui.importing.decisions import DECIDE
from netplanner.ui.importing.failures import file_problem_text
from netplanner.ui.importing.model import ImportModel
from netplanner.ui.importing.table import ImportTable
from netplanner.ui.importing.tiles import TileRow
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.labels import Label

_ROWS, _ROWS_BESIDE_PANEL = 3, 2


class CardsPage(QScrollArea):
    """The counts over the table of cards, in the preview and in the report; scrolls where there is too little room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles = TileRow()
        self.model = ImportModel(self)
        self.table = ImportTable(self.model)
        self.note = Label(tone="warn", wrap=True)
        self.below = QVBoxLayout()
        self.below.setSpacing(theme.GRID)
        side = theme.px(22)
        self.below.setContentsMargins(side, theme.px(10), side, 0)
        head = QVBoxLayout()
        head.setContentsMargins(side, 0, side, theme.px(8))
        head.setSpacing(theme.GRID)
        head.addWidget(self.tiles)
        head.addWidget(self.note)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addLayout(self.below)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        # The card's own ground shows through.
        content.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.tiles.chosen.connect(self.model.show_only)

    def show_files(self, files: Sequence[FileReport], *, done: bool = False) -> None:
        self.model.show_files(files, done=done)
        self._count()
        chosen = self.tiles.choice()
        if chosen is not None and not self.tiles.tiles[chosen].isEnabled():
            self.tiles.choose(None)
        # A file without anybody is said of each, whoever was in the others.
        problems = "\n".join(filter(None, map(file_problem_text, files)))
        self.note.setText(problems)
        self.note.setVisible(bool(problems))

    def _count(self) -> None:
        model = self.model
        self.tiles.show_counts(model.counts(), done=model.done, to_look_at=model.to_look_at())


class PreviewPage(CardsPage):
    """The cards with what will happen to each, and below them the one to decide about. `load` reads a person."""

    def __init__(
        self, tags: Sequence[str], load: Callable[[int], Contact | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.choices = ImportChoices(tags)
        self.panel = DecisionPanel(load)
        self.undecided = QWidget()
        self._undecided_text = Label(tone="warn", wrap=True)
        self.decide_button = Button(self.tr("Decide now"), kind="link", clicked=self.decide_next)
        self._build_undecided()
        for widget in (self.undecided, self.panel, self.choices):
            self.below.addWidget(widget)
        self.table.row_chosen.connect(self._show_row)
        self.panel.decided.connect(self._decide)
        self.model.decided.connect(self._follow)

    def show_files(self, files: Sequence[FileReport], *, done: bool = False) -> None:
        super().show_files(files, done=done)
        self._show_undecided()

    def undecided_count(self) -> int:
        return self.model.counts().get(DECIDE, 0)

    def decide_next(self) -> None:
        """Goes to the next card that waits for a decision, be it filtered away."""
        row = self.model.next_undecided(self.table.chosen_row())
        if row < 0 and self.tiles.choice() is not None:
            self.tiles.choose(DECIDE)
            row = self.model.next_undecided()
        if row >= 0:
            self.table.choose_row(row)
            self.panel.same_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_undecided(self) -> None:
        row = QHBoxLayout(self.undecided)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID)
        row.addWidget(self._undecided_text, 1)
        row.addWidget(self.decide_button)

    def _show_row(self, row: int) -> None:
        self.panel.show_entry(self.model.entry(row) if row >= 0 else None, self.undecided_count())
        self._show_undecided()
        self.table.set_fewest_rows(_ROWS_BESIDE_PANEL if self.panel.entry() is not None else _ROWS)
        if self.panel.entry() is not None:
            # Where it comes to lie is known once the layout has made room for it.
            QTimer.singleShot(0, self, self._show_panel)

    def _show_panel(self) -> None:
        if self.panel.entry() is not None:
            self.ensureWidgetVisible(self.panel, 0, theme.GRID)

    def _decide(self, key: RecordKey, decision: Decision) -> None:
        row = self.model.row_of(key)
        self.model.decide(key, decision)
        if (following := self.model.next_undecided(row)) >= 0:
            self.table.choose_row(following)
            self.panel.same_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self) -> None:
        self._count()
        self._show_row(self.table.chosen_row())

    def _show_undecided(self) -> None:
        maybe, disputed = self.model.waiting()
        texts = []
        if maybe:
            text = self.tr(
                "%Ln card(s) may be people you have. Undecided, they are added; Find duplicates offers them later.",
                "",
                maybe,
            )
            texts.append(text)
        if disputed:
            text = self.tr("%Ln card(s) differ from what you wrote. Undecided, yours stays.", "", disputed)
            texts.append(text)
        self._undecided_text.setText("\n".join(texts))
        # The panel itself says how many are left.
        self.undecided.setVisible(bool(texts) and self.panel.entry() is None)
