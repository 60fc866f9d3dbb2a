"""Whom a goal looks for: rows of property, value and weight."""

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from netplanner.domain.area import country_names
from netplanner.domain.goal import Criterion
from netplanner.domain.text import fold
from netplanner.domain.words import CriterionKey
from netplanner.storage.suggestions import suggest
from netplanner.ui import theme, wording
from netplanner.ui.goals.words import language
from netplanner.ui.session import Session
from netplanner.ui.widgets.buttons import Button, ToolButton
from netplanner.ui.widgets.calm_wheel import calm_wheel

MOST_WEIGHT = 10


class _Row(QWidget):
    changed = Signal()
    removed = Signal()

    def __init__(self, session: Session, criterion: Criterion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.key = QComboBox()
        self.key.setAccessibleName(self.tr("Property"))
        for key in CriterionKey:
            self.key.addItem(wording.criterion_name(key), key)
        self.key.setCurrentIndex(list(CriterionKey).index(criterion.key))
        self.value = QLineEdit(criterion.value)
        self.value.setAccessibleName(self.tr("Value"))
        self.weight = QSpinBox()
        self.weight.setRange(1, MOST_WEIGHT)
        self.weight.setValue(criterion.weight)
        self.weight.setPrefix(self.tr("Weight ", "before the weight of a criterion"))
        self.weight.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.weight.setAccessibleName(self.tr("Weight"))
        self.weight.setToolTip(self.tr("How much this counts beside the others"))
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self.value)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.value.setCompleter(completer)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID)
        row.addWidget(self.key)
        row.addWidget(self.value, 1)
        row.addWidget(self.weight)
        row.addWidget(ToolButton("x", self.tr("Remove"), clicked=self.removed.emit))
        calm_wheel(self.key, self.weight)
        self.key.currentIndexChanged.connect(self._on_key)
        self.value.textEdited.connect(self._suggest)
        self.value.textChanged.connect(lambda: self.changed.emit())
        self.weight.valueChanged.connect(lambda: self.changed.emit())
        self._hint()

    def criterion(self) -> Criterion:
        return Criterion(self._key(), self.value.text().strip(), self.weight.value())

    def _key(self) -> CriterionKey:
        # Qt gives back the plain string.
        return CriterionKey(self.key.currentData())

    def _on_key(self) -> None:
        self._names.setStringList([])
        self._hint()
        self.changed.emit()

    def _hint(self) -> None:
        hints = {
            CriterionKey.ROLE: self.tr("CMO, head of marketing"),
            CriterionKey.INDUSTRY: self.tr("Retail"),
            CriterionKey.COMPANY: self.tr("A company's name"),
            CriterionKey.SIZE: self.tr("50+ or 50-200"),
            CriterionKey.GROUP: self.tr("A group's name"),
            CriterionKey.TAG: self.tr("A tag"),
            CriterionKey.COUNTRY: self.tr("Sweden"),
            CriterionKey.CITY: self.tr("Malmö"),
        }
        self.value.setPlaceholderText(hints[self._key()])

    def _suggest(self, text: str) -> None:
        key = self._key()
        if key is CriterionKey.COUNTRY:
            start = fold(text)
            names = [name for name in country_names(language()).values() if start and fold(name).startswith(start)]
        else:
            names = suggest(self._session.store.reader, key, text)
        self._names.setStringList([name for name in names if name != text][:8])


class CriteriaField(QWidget):
    """`criteria()` gives all rows, those without a value too; `changed` follows each change."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: list[_Row] = []
        self._place = QVBoxLayout()
        self._place.setSpacing(theme.px(6))
        self._add = Button(self.tr("Add another"), icon="plus", kind="link", clicked=self._add_row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addLayout(self._place)
        column.addWidget(self._add, alignment=Qt.AlignmentFlag.AlignLeft)

    def criteria(self) -> list[Criterion]:
        return [row.criterion() for row in self._rows]

    def set_criteria(self, criteria: list[Criterion]) -> None:
        for row in list(self._rows):
            self._drop(row)
        for criterion in criteria or [Criterion(CriterionKey.ROLE, "")]:
            self._insert(criterion)

    def _add_row(self) -> None:
        used = {row.key.currentData() for row in self._rows}
        key = next((key for key in CriterionKey if key not in used), CriterionKey.ROLE)
        self._insert(Criterion(key, "")).value.setFocus()
        self.changed.emit()

    def _insert(self, criterion: Criterion) -> _Row:
        row = _Row(self._session, criterion)
        row.changed.connect(self.changed)
        row.removed.connect(lambda: self._remove(row))
        self._rows.append(row)
        self._place.addWidget(row)
        self.setFocusProxy(self._rows[0].value)
        return row

    def _remove(self, row: _Row) -> None:
        self._drop(row)
        if not self._rows:
            self._insert(Criterion(CriterionKey.ROLE, ""))
        self._rows[-1].value.setFocus()
        self.changed.emit()

    def _drop(self, row: _Row) -> None:
        self._rows.remove(row)
        self._place.removeWidget(row)
        row.hide()
        row.deleteLater()
