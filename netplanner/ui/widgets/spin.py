"""Number fields with room before the number.

Qt's style sheets give a spin box no padding at its left: the field in it begins at the very border
(QStyleSheetStyle::subControlRect, SC_SpinBoxEditField).
"""

from PySide6.QtWidgets import QAbstractSpinBox

from netplanner.ui import theme


def give_room(*spins: QAbstractSpinBox) -> None:
    """Lets numbers stand as far from the border as the text of other fields."""
    for spin in spins:
        spin.lineEdit().setTextMargins(theme.px(8), 0, 0, 0)
