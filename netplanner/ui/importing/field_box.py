"""The box that says what a column holds, with all fields in groups."""

from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QWidget

from netplanner.ui import theme
from netplanner.ui.importing.field_words import field_text, grouped_fields
from netplanner.ui.widgets.calm_wheel import calm_wheel

_Index = QModelIndex | QPersistentModelIndex


class _Line(NamedTuple):
    """A field, or the name of a group where `field` is None."""

    text: str
    field: str | None


class FieldModel(QAbstractListModel):
    """One for all boxes of a page: a table may have a hundred columns."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[_Line] = []
        for group, fields in grouped_fields():
            self._lines.append(_Line(group, None))
            self._lines += [_Line(field_text(field), field) for field in fields]
        self._rows = {line.field: row for row, line in enumerate(self._lines) if line.field is not None}

    def row_of(self, field: str) -> int:
        return self._rows.get(field, self._rows[""])

    def field_at(self, row: int) -> str:
        return self._lines[row].field or "" if 0 <= row < len(self._lines) else ""

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if index.isValid() and self._lines[index.row()].field is None:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.text
        if role == Qt.ItemDataRole.FontRole and line.field is None:
            return theme.font("small")
        return None


class FieldBox(QComboBox):
    def __init__(self, fields: FieldModel, field: str, column: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields = fields
        self.setModel(fields)
        self.setCurrentIndex(fields.row_of(field))
        self.setAccessibleName(self.tr("What “{column}” holds").replace("{column}", column))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(18)
        self.setMaxVisibleItems(16)
        calm_wheel(self)

    def field(self) -> str:
        return self._fields.field_at(self.currentIndex())
