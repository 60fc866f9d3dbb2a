"""The kind of a number or an address: one of the usual ones, what the card called it, or a label of one's own."""

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from netplanner.ui.contacts import field_text
from netplanner.ui.widgets.calm_wheel import calm_wheel
from netplanner.ui.widgets.labels import plain_tip
from netplanner.ui.widgets.shrinkable import shrinkable

# What stands behind the entry of what came in the card, and behind the one that asks for a label.
_CAME, _OWN = "\0came", "\0own"

# The column before the values, where there is room for it.
KIND_WIDTH = 130


class KindBox(QComboBox):
    """`types()` and `label()` are those the card came with unless another kind is chosen.

    "Own label…" turns the box into a line; Esc there, or leaving it empty, brings the former kind back.
    """

    changed = Signal()

    def __init__(
        self, part: str, types: tuple[str, ...], label: str, *, is_new: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._types, self._label = types, label
        known = field_text.kind_of(part, types)
        for kind in field_text.CHOICES[part]:
            self.addItem(field_text.kind_name(kind), kind)
        self._first = -1 if is_new else self.findData(known) if known and not label else 0
        if self._first == 0 and (label or known is None):
            word = field_text.main_type(types)
            self.insertItem(0, label or (field_text.type_name(word) if word else field_text.part_name(part)), _CAME)
        self.addItem(self.tr("Own label…"), _OWN)
        self.setCurrentIndex(max(0, self._first))
        self._former = self.currentIndex()
        self.setAccessibleName(self.tr("Kind"))
        # A long one is cut off in the box.
        self.setToolTip(plain_tip(self.currentText()))
        self.currentTextChanged.connect(lambda text: self.setToolTip(plain_tip(text)))
        shrinkable(self, KIND_WIDTH)
        calm_wheel(self)
        self.currentIndexChanged.connect(self._choose)

    def types(self) -> tuple[str, ...]:
        kind = self.currentData()
        if self.currentIndex() == self._first or kind in (_CAME, _OWN):
            return self._types
        return tuple(str(kind).split(","))

    def label(self) -> str:
        if self.isEditable():
            return self.currentText().strip()
        return self._label if self.currentIndex() == self._first else ""

    def _choose(self, index: int) -> None:
        if self.itemData(index) == _OWN:
            self._ask()
            return
        if self.isEditable():
            self.setEditable(False)
        self._former = index
        self.changed.emit()

    def _ask(self) -> None:
        label = self._label if self._former == self._first else ""
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        line = self.lineEdit()
        assert line is not None
        # What is typed is no choice, and must not complete to one.
        self.setCompleter(None)  # type: ignore[arg-type]
        line.setAccessibleName(self.tr("Own label"))
        line.setPlaceholderText(self.tr("Label"))
        line.setText(label)
        line.installEventFilter(self)
        line.editingFinished.connect(self._label_typed)
        line.textEdited.connect(self.changed)
        line.selectAll()
        line.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if not is_escape or not isinstance(watched, QLineEdit):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.KeyPress:
            self._give_up()
        # Taken here, it closes no editor.
        event.accept()
        return True

    def _label_typed(self) -> None:
        if self.isEditable() and not self.currentText().strip():
            self._give_up()

    def _give_up(self) -> None:
        with QSignalBlocker(self):
            self.setEditable(False)
            self.setCurrentIndex(max(0, self._former))
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()
