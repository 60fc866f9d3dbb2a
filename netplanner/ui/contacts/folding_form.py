"""A long form: rows that few need wait in a menu, and labels go above the fields where there is no room beside them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netplanner.ui import theme
from netplanner.ui.widgets.form import Form
from netplanner.ui.widgets.hairline import hairline


class FoldingForm(Form):
    """`rare` holds the rows that are hidden while empty and how a menu calls them; the rows of the keys
    `beside_picture` have no label, for a picture stands in its place."""

    def __init__(self, parent: QWidget | None = None, *, beside_picture: Sequence[str] = ()) -> None:
        super().__init__(parent, labels="beside")
        self._beside_picture = beside_picture
        self._is_narrow = False
        self.rare: dict[str, str] = {}

    def add_rare(self, key: str, label: str, widget: QWidget, shown: bool) -> None:
        self.add_row(key, label, widget)
        self.rare[key] = label
        self.set_row_visible(key, shown)

    def add_line(self) -> None:
        self._grid.addWidget(hairline(), self._grid.rowCount(), 0, 1, 2)

    def set_narrow(self, is_narrow: bool) -> None:
        """Puts the labels above the fields, where beside them the fields would have no room."""
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        for key, (name, cell) in self._rows.items():
            column = cell.layout()
            if key in self._beside_picture or not isinstance(column, QVBoxLayout):
                continue
            line = self._grid.getItemPosition(self._grid.indexOf(cell))[0]  # type: ignore[index]
            self._grid.removeWidget(cell)
            self._grid.removeWidget(name)
            column.removeWidget(name)
            name.setContentsMargins(0, 0 if is_narrow else theme.px(7), 0, 0)
            if is_narrow:
                column.insertWidget(0, name)
                self._grid.addWidget(cell, line, 0, 1, 2)
            else:
                self._grid.addWidget(name, line, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
                self._grid.addWidget(cell, line, 1)
            # A widget that changes its parent is hidden.
            name.setVisible(not cell.isHidden())
