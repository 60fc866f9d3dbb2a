"""All, business or private: whose contacts, goals and plans the window shows, in the line below the menus."""

from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from netplanner.ui import theme
from netplanner.ui.commands import CommandSet
from netplanner.ui.session import Session
from netplanner.ui.widgets.chip import Chip

# The commands by the sphere that each shows.
SPHERES = {"": "sphere.all", "business": "sphere.business", "private": "sphere.private"}


class SphereControl(QWidget):
    """Three chips of which one is on; where there is little room (`set_narrow`), one chip with the menu of the same."""

    def __init__(self, session: Session, commands: CommandSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = {sphere: commands[key] for sphere, key in SPHERES.items()}
        self.chips = {sphere: Chip(action.text(), checkable=True) for sphere, action in self._actions.items()}
        self.one = Chip("", menu=commands.menus["sphere"])
        self._is_narrow = False
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(4))
        for sphere, chip in self.chips.items():
            chip.clicked.connect(partial(self._choose, sphere))
            row.addWidget(chip)
        row.addWidget(self.one)
        self.set_narrow(False)
        session.sphere_changed.connect(self._show_sphere)
        self._show_sphere(session.sphere)

    def set_narrow(self, is_narrow: bool) -> None:
        self._is_narrow = is_narrow
        self.one.setVisible(is_narrow)
        for chip in self.chips.values():
            chip.setVisible(not is_narrow)

    def narrow_width(self) -> int:
        """What it takes where there is little room."""
        return self.one.sizeHint().width()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.narrow_width(), super().minimumSizeHint().height())

    def _choose(self, sphere: str) -> None:
        self._actions[sphere].trigger()
        # A sheet may lie over the window: then nothing was chosen.
        self._show_sphere(self._session.sphere)

    def _show_sphere(self, sphere: str) -> None:
        about = self.tr("Whose contacts, goals and plans are shown")
        for key, chip in self.chips.items():
            chip.setChecked(key == sphere)
            self._actions[key].setChecked(key == sphere)
            chip.setToolTip(about)
            chip.setAccessibleDescription(about)
        self.one.setText(self._actions[sphere].text())
        self.one.set_tone("soft" if sphere else "")
        self.one.setToolTip(about)
        self.one.setAccessibleDescription(about)
