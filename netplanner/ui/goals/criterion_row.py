"""One property of the people a goal looks for: which, what, how much it counts, and how many have it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from netplanner.domain import role_names
from netplanner.domain.goal import Criterion
from netplanner.domain.words import CriterionKey
from netplanner.storage.criterion_values import Choice
from netplanner.ui import theme, wording
from netplanner.ui.goals.value_edit import ValueEdit, parts_of
from netplanner.ui.goals.value_source import ValueSource
from netplanner.ui.widgets.buttons import Button, ToolButton
from netplanner.ui.widgets.calm_wheel import calm_wheel
from netplanner.ui.widgets.elided import ElidedLabel
from netplanner.ui.widgets.labels import Label

translate = QCoreApplication.translate

# Below this width the value has a line of its own.
_WIDE = 500


def weight_text(weight: int) -> str:
    """A weight in words: 1 "counts a little", 2 "counts", 3 "counts a lot"; others by their number."""
    words = {
        1: translate("Criteria", "counts a little"),
        2: translate("Criteria", "counts"),
        3: translate("Criteria", "counts a lot"),
    }
    return words.get(weight) or translate("Criteria", "weight {number}").format(number=weight)


class CriterionRow(QWidget):
    """`changed` follows each change, `removed` the ✕, `synonyms_asked(role)` the wish to name other words for it."""

    changed = Signal()
    removed = Signal()
    synonyms_asked = Signal(str)

    def __init__(self, source: ValueSource, criterion: Criterion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own: Sequence[Sequence[str]] = ()
        self._used: list[tuple[str, ...]] = []
        self._count: int | None = None
        self._is_wide: bool | None = None
        self.key = QComboBox()
        self.key.setAccessibleName(self.tr("Property"))
        for key in CriterionKey:
            self.key.addItem(wording.criterion_name(key), key)
        self.key.setCurrentIndex(list(CriterionKey).index(criterion.key))
        self.value = ValueEdit(source, criterion.key, criterion.value)
        self.value.setAccessibleName(self.tr("Value"))
        self.value.setMinimumWidth(theme.px(120))
        self.weight = QComboBox()
        self.weight.setAccessibleName(self.tr("Weight"))
        self.weight.setToolTip(self.tr("How much this counts beside the others"))
        for weight in sorted({1, 2, 3, max(criterion.weight, 1)}):
            self.weight.addItem(weight_text(weight), weight)
        self.weight.setCurrentIndex(self.weight.findData(max(criterion.weight, 1)))
        self.remove = ToolButton("x", self.tr("Remove"), clicked=self.removed.emit)
        self.note = QWidget()
        self.count = Label(font="small", tone="muted")
        self.also = ElidedLabel(font="small", tone="muted")
        self.synonyms = Button(self.tr("Synonyms…"), kind="link", clicked=self._ask_synonyms)
        self.synonyms.setFont(theme.font("small"))
        # A line of small words, no higher than those beside it.
        self.synonyms.setMinimumHeight(0)
        self.synonyms.setStyleSheet("QPushButton { padding: 1px 2px; min-height: 0; }")
        self._arrange()
        calm_wheel(self.key, self.weight)
        self.key.currentIndexChanged.connect(self._on_key)
        self.value.textChanged.connect(self._on_value)
        self.weight.currentIndexChanged.connect(lambda: self.changed.emit())
        self._hint()
        self._tell()

    def criterion(self) -> Criterion:
        return Criterion(self._key(), self.value.text().strip(), int(self.weight.currentData()))

    def stops(self) -> list[QWidget]:
        """What Tab comes to, in this order."""
        return [self.key, self.value, self.weight, self.remove, self.synonyms]

    def show_count(self, people: int | None) -> None:
        """How many people of the book meet this; None where it is not known yet."""
        self._count = people
        self._tell()

    def show_own(self, own: Sequence[Sequence[str]]) -> None:
        """The user's own synonyms, which are listed with the shipped ones."""
        self._own = own
        self._tell()

    def show_roles(self, roles: Sequence[Choice]) -> None:
        """The roles of the book: the names that its people use for one are listed first."""
        self._used = [(one.value, *one.also) for one in roles if one.also]
        self._tell()

    def minimumSizeHint(self) -> QSize:
        # What it takes with the value in a line of its own, which it gets where there is no more.
        fields = (self.key, self.weight, self.remove)
        width = sum(field.minimumSizeHint().width() for field in fields) + 2 * theme.GRID
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(event.size().width() >= theme.px(_WIDE))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.value.popup.hide()

    def _arrange(self) -> None:
        line = QHBoxLayout(self.note)
        line.setContentsMargins(theme.px(2), 0, 0, 0)
        line.setSpacing(theme.GRID)
        line.addWidget(self.count)
        line.addWidget(self.also, 1)
        line.addWidget(self.synonyms)
        line.addStretch(0)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.GRID)
        self._grid.setVerticalSpacing(theme.px(3))
        self._place(True)

    def _place(self, is_wide: bool) -> None:
        if is_wide == self._is_wide:
            return
        self._is_wide = is_wide
        grid = self._grid
        for widget in (self.key, self.value, self.weight, self.remove, self.note):
            grid.removeWidget(widget)
        self.key.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        grid.addWidget(self.key, 0, 0)
        grid.addWidget(self.remove, 0, 3)
        grid.addWidget(self.weight, 0, 2)
        if is_wide:
            grid.addWidget(self.value, 0, 1)
            grid.addWidget(self.note, 1, 1, 1, 3)
        else:
            grid.addWidget(self.value, 1, 0, 1, 4)
            grid.addWidget(self.note, 2, 0, 1, 4)
        grid.setColumnStretch(0, 0 if is_wide else 1)
        grid.setColumnStretch(1, 1 if is_wide else 0)

    def _key(self) -> CriterionKey:
        # Qt gives back the plain string.
        return CriterionKey(self.key.currentData())

    def _on_key(self) -> None:
        self.value.set_key(self._key())
        self._hint()
        self._forget_count()

    def _on_value(self) -> None:
        self._forget_count()

    def _forget_count(self) -> None:
        self._count = None
        self._tell()
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

    def _tell(self) -> None:
        has_value = bool(self.value.text().strip())
        is_role = self._key() is CriterionKey.ROLE
        others = self._others() if has_value and is_role else []
        if self._count is None or not has_value:
            self.count.setText("")
        elif self._count:
            self.count.setText(self.tr("%Ln person(s)", None, self._count))
        else:
            self.count.setText(self.tr("Nobody in your book"))
        self.count.setVisible(bool(self.count.text()))
        self.also.setText(self.tr("also {names}").replace("{names}", ", ".join(others)) if others else "")
        self.synonyms.setVisible(has_value and is_role)
        self.note.setVisible(has_value)
        self.value.setAccessibleDescription(", ".join(filter(None, (self.count.text(), self.also.text()))))

    def _others(self) -> list[str]:
        """Other names of the roles that are written, each once."""
        parts = parts_of(self.value.text())
        written = {role_names.folded(part) for part in parts}
        names: dict[str, str] = {}
        for part in parts:
            mine, shipped = role_names.same(part, self._own)
            used = next((group for group in self._used if role_names.folded(part) in map(role_names.folded, group)), ())
            for name in (*mine, *used, *shipped):
                names.setdefault(role_names.folded(name), name)
        return [name for key, name in names.items() if key not in written]

    def _ask_synonyms(self) -> None:
        self.synonyms_asked.emit(next(iter(parts_of(self.value.text())), ""))
