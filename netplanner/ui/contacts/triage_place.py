"""Where sorting takes place: over the whole of the contacts pane, until it ends."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

from netplanner.ui.contacts.triage import TriagePage
from netplanner.ui.session import Session
from netplanner.ui.widgets.pane import Pane


class _Cover(QObject):
    """Holds the page over all that the pane shows; what lies below rests meanwhile."""

    def __init__(self, page: TriagePage, pane: Pane) -> None:
        super().__init__(page)
        self._page, self._pane = page, pane
        self._was_expanded = pane.expanded
        children = pane.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        self._resting = [child for child in children if child is not page and child.isEnabled()]
        for child in self._resting:
            child.setEnabled(False)
        pane.installEventFilter(self)
        if not pane.expanded:
            pane.expand_requested.emit()
        self._fit()

    def lift(self) -> None:
        """Ends it: the pane is as it was."""
        self._pane.removeEventFilter(self)
        self._page.hide()
        self._page.setParent(None)
        for child in self._resting:
            child.setEnabled(True)
        if self._pane.expanded and not self._was_expanded:
            self._pane.expand_requested.emit()
        self._page.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.ChildAdded):
            self._fit()
        return False

    def _fit(self) -> None:
        self._page.setGeometry(self._pane.rect())
        self._page.raise_()


def sort_people(session: Session, pane: Pane, among: Sequence[int] | None = None) -> TriagePage:
    """Sorts undecided people over `pane`, which gets the whole window meanwhile.

    Asked again while it is there, it gets the keys back.
    """
    there = pane.findChild(TriagePage)
    if there is not None:
        there.setFocus()
        return there
    page = TriagePage(session, pane)
    cover = _Cover(page, pane)
    page.finished.connect(cover.lift)
    page.show()
    page.raise_()
    page.setFocus()
    page.start(among)
    return page
