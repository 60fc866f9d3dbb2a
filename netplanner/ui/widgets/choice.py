"""A box of names to choose one from."""

from collections.abc import Mapping

from PySide6.QtWidgets import QComboBox

from netplanner.ui import theme
from netplanner.ui.widgets.calm_wheel import calm_wheel


def choice(names: Mapping[str, str], chosen: str) -> QComboBox:
    """A box of names by key; a key that isn't among them is offered as it stands."""
    box = QComboBox()
    for key, name in names.items():
        box.addItem(name, key)
    if box.findData(chosen) < 0:
        box.addItem(chosen, chosen)
    box.setCurrentIndex(box.findData(chosen))
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(12)
    box.setMinimumWidth(theme.px(80))
    box.setMaximumWidth(theme.px(240))
    calm_wheel(box)
    return box
