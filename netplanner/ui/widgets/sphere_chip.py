"""The sign that one sphere alone is shown; one click takes it away."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netplanner.domain.words import Sphere
from netplanner.ui import theme
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
        is_private = sphere == Sphere.PRIVATE
        self.setText(self.tr("Private") if is_private else self.tr("Business"))
        told = self.tr("Only what is private is shown.") if is_private else self.tr("Only business is shown.")
        self.setToolTip(plain_tip(told + " " + self.tr("Click to show all again.")))
        self.setAccessibleDescription(told + " " + self.tr("Click to show all again."))
        self.setVisible(bool(sphere))

    def _take_away(self) -> None:
        self._session.set_sphere("")


class SphereShelf(QWidget):
    """The chip in a line of its own, in panes whose header has no room for it; no line while there is none."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(14), 0, theme.px(14), theme.px(4))
        column.addWidget(SphereChip(session), alignment=Qt.AlignmentFlag.AlignLeft)
        session.sphere_changed.connect(self._show_sphere)
        self._show_sphere(session.sphere)

    def _show_sphere(self, sphere: str) -> None:
        self.setVisible(bool(sphere))
