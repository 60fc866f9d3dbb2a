"""The sign that one sphere alone is shown; one click takes it away."""

from PySide6.QtWidgets import QWidget

from netplanner.domain.words import Sphere
from netplanner.ui.session import Session
from netplanner.ui.widgets.chip import Chip
from netplanner.ui.widgets.labels import plain_tip


class SphereChip(Chip):
    """Hidden while everything is shown."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", parent, removable=True, tone="soft")
        self._session = session
        self.clicked.connect(self._take_away)
        self.removed.connect(self._take_away)
        session.sphere_changed.connect(self._show_sphere)
        self._show_sphere(session.sphere)

    def _show_sphere(self, sphere: str) -> None:
        name = self.tr("Private only") if sphere == Sphere.PRIVATE else self.tr("Business only")
        self.setText(name)
        self.setToolTip(plain_tip(self.tr("Click to show business and private again")))
        self.setAccessibleDescription(self.tr("Click to show business and private again"))
        self.setVisible(bool(sphere))

    def _take_away(self) -> None:
        self._session.set_sphere("")
