"""The menu of what may happen with a card, with those selected, and with all that are alike."""

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from netplanner.ui.importing import words
from netplanner.ui.importing.decisions import Choice
from netplanner.ui.importing.model import ImportModel


class RowMenu(QMenu):
    """Empty where nothing can be chosen. `row` is the one it hangs on, `rows` are those selected."""

    def __init__(self, model: ImportModel, row: int, rows: Sequence[int], parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.aboutToHide.connect(self.deleteLater)
        if len(rows) > 1:
            self._offer(self, rows)
            return
        self._offer_one(row)
        alike = model.rows_alike(row) if model.choices(row) else []
        if len(alike) > 1:
            self.addSeparator()
            self._offer(self.addMenu(self.tr("For all %Ln alike", "", len(alike))), alike)

    def _offer_one(self, row: int) -> None:
        entry = self._model.entry(row)
        for choice in self._model.choices(row):
            action = self._add(self, words.menu_text(entry.record, choice), [row], choice)
            action.setCheckable(True)
            action.setChecked((choice.key, choice.target) == (entry.choice.key, entry.choice.target))

    def _offer(self, menu: QMenu, rows: Sequence[int]) -> None:
        record = self._model.entry(rows[0]).record
        for choice in self._model.common_choices(rows):
            self._add(menu, words.menu_text(record, choice), rows, choice)

    def _add(self, menu: QMenu, text: str, rows: Sequence[int], choice: Choice) -> QAction:
        # A name may hold what Qt takes for a key.
        action = menu.addAction(text.replace("&", "&&"))
        action.triggered.connect(lambda: self._model.choose(rows, choice))
        return action
