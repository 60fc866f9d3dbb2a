"""When the book can't be read or written: what happened, that it is untouched, and the backups to go back to."""

from pathlib import Path

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from netplanner.domain.errors import NetPlannerError
from netplanner.ui import theme, wording
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.sheet import Sheet

# Where a backup can help; with a full disk or a locked file it can't.
_HELPED_BY_BACKUPS = frozenset({"damaged", "not_a_book", "cannot_open"})
_SHOWN = 20


class DataErrorSheet(Sheet):
    """`restore_chosen(path)` tells which backup the user wants."""

    restore_chosen = Signal(object)

    def __init__(self, error: NetPlannerError, backups: Path, parent: QWidget | None, *, last_word: str = "") -> None:
        """`last_word` names the button that gives up ("Quit" where the book could not be opened)."""
        super().__init__(parent, wanted=QSize(520, 360))
        self.set_title(self.tr("The book can't be used right now"), wording.error_text(error))
        found = self._backups(backups) if error.code in _HELPED_BY_BACKUPS else []
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Backups"))
        for path, text in found:
            item = QListWidgetItem(text)
            item.setData(Qt.ItemDataRole.UserRole, str(path))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        if found:
            column.addWidget(Label(self.tr("Backups, newest first. The present file is kept beside a restored one.")))
            column.addWidget(self.list, 1)
        else:
            self.list.hide()
            column.addStretch(1)
        self.set_body(body)
        self.add_button(last_word or self.tr("Close"), self.reject, primary=not found)
        if found:
            self.add_button(self.tr("Restore"), self._restore, primary=True)

    def _restore(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.accept()
            self.restore_chosen.emit(Path(item.data(Qt.ItemDataRole.UserRole)))

    def _backups(self, folder: Path) -> list[tuple[Path, str]]:
        from netplanner.operations import backup

        found = []
        for path, moment in backup.list_backups(folder)[:_SHOWN]:
            time = QLocale().toString(moment.time(), QLocale.FormatType.ShortFormat)  # type: ignore[call-overload]
            found.append((path, f"{wording.date_text(moment.date(), self, 'medium')}, {time}"))
        return found
