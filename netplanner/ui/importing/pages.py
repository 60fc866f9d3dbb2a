"""What the import sheet shows in turn: work going on, the cards, the report."""

from collections.abc import Callable, Sequence
from time import monotonic

from PySide6.QtCore import QLocale, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from netplanner.domain.words import ImportAction
from netplanner.operations.import_report import FileReport, ImportReport
from netplanner.ui import theme
from netplanner.ui.importing import words
from netplanner.ui.importing.choices import ImportChoices
from netplanner.ui.importing.model import ImportModel
from netplanner.ui.importing.table import ImportTable
from netplanner.ui.importing.tiles import TileRow
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.labels import Label

_SHOW_AFTER_MS = 500
_SPEAK_OF_TIME_AFTER = 2.0


class ProgressPage(QWidget):
    """A bar with counts and the time left. What takes less than half a second shows none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._began = 0.0
        self._words = Label(font="strong")
        self._counts = Label(tone="muted")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setFixedWidth(theme.px(360))
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setSpacing(theme.GRID)
        column.addStretch(2)
        for widget in (self._words, self._bar, self._counts):
            column.addWidget(widget, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(QWidget())
        self._stack.addWidget(shown)
        self._delay = QTimer(self, singleShot=True, interval=_SHOW_AFTER_MS)
        self._delay.timeout.connect(lambda: self._stack.setCurrentIndex(1))

    def begin(self, text: str) -> None:
        self._began = monotonic()
        self._words.setText(text)
        self._stack.setCurrentIndex(0)
        self.report(0, 0)
        self._delay.start()

    def end(self) -> None:
        self._delay.stop()

    def is_shown(self) -> bool:
        return self._stack.currentIndex() == 1

    def report(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        locale = QLocale()
        text = self.tr("{done} of {total} cards") if total else ""
        text = text.replace("{done}", locale.toString(done)).replace("{total}", locale.toString(total))
        self._counts.setText(" · ".join(filter(None, (text, self._time_left(done, total)))))

    def _time_left(self, done: int, total: int) -> str:
        spent = monotonic() - self._began
        if not done or spent < _SPEAK_OF_TIME_AFTER:
            return ""
        seconds = round(spent / done * (total - done))
        if seconds < 60:
            return self.tr("%n s left", "seconds", seconds)
        return self.tr("%n min left", "minutes", round(seconds / 60))


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
        counts = {action: sum(file.count(action) for file in files) for action in ImportAction}
        self.tiles.show_counts(counts, done=done)
        chosen = self.tiles.choice()
        if chosen is not None and not counts[chosen]:
            self.tiles.choose(None)
        # The report lists them among what failed.
        problems = "" if done else " ".join(filter(None, map(words.file_problem_text, files)))
        self.note.setText(problems)
        self.note.setVisible(bool(problems))
        self.table.show_ticks()


class PreviewPage(CardsPage):
    def __init__(self, tags: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices = ImportChoices(tags)
        self.below.addWidget(self.choices)


class ReportPage(CardsPage):
    """`report` is shown as what has happened; the failed cards first."""

    def __init__(self, report: ImportReport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report = report
        self.show_files(report.files, done=True)
        self.show_folder_button = self._button(self.tr("Show folder"), "folder-open", self._show_folder)
        self.copy_button = self._button(self.tr("Copy list"), "copy", self._copy)
        failed = report.count(ImportAction.FAIL)
        if failed:
            self.tiles.choose(ImportAction.FAIL)
            self.below.addLayout(self._rejects_row())

    def failures(self) -> str:
        """A line for each failed card: file, line, reason."""
        return "\n".join(
            f"{file.path}:{record.line}: {words.reason_text(record.reason, record.values)}"
            for file in self._report.files
            for record in file.records
            if record.action is ImportAction.FAIL
        )

    def _button(self, text: str, icon: str, act: Callable[[], object]) -> Button:
        return Button(text, icon=icon, clicked=act)

    def _rejects_row(self) -> QHBoxLayout:
        kept = [file.rejects for file in self._report.files if file.rejects is not None]
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        if kept:
            text = self.tr("The cards that failed are kept in {file}. Mend them and drop the file here again.")
            names = QLocale().createSeparatedList([path.name for path in kept[:3]])
            row.addWidget(Label(text.replace("{file}", names), tone="muted", wrap=True), 1)
            row.addWidget(self.show_folder_button)
        else:
            row.addStretch(1)
        row.addWidget(self.copy_button)
        return row

    def _show_folder(self) -> None:
        folder = next(file.rejects.parent for file in self._report.files if file.rejects is not None)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.failures())
        self.copy_button.setText(self.tr("Copied"))
