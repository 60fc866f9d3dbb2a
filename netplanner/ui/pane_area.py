"""The place of the three panes: side by side, one alone, or under tabs where the window is narrow."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSplitter, QTabBar, QVBoxLayout, QWidget

from netplanner.ui import theme
from netplanner.ui.widgets.pane import Pane

NARROW = 1000
_SHARES = (27, 23, 50)
_LEAST = QSize(360, 200)


class PaneArea(QWidget):
    """Shows `panes` of (name, pane). `current_changed(str)` follows focus, tabs and expansion."""

    current_changed = Signal(str)

    def __init__(self, panes: Sequence[tuple[str, Pane]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panes = dict(panes)
        self._current = panes[0][0]
        self._expanded = False
        self._narrow = False
        self._shared_out = False
        self._arranging = False
        self._tabs = QTabBar()
        self._tabs.setAccessibleName(self.tr("Panes"))
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        for index, (name, pane) in enumerate(panes):
            self._tabs.addTab(pane.accessibleName())
            self._tabs.setTabData(index, name)
            self._splitter.addWidget(pane)
            self._splitter.setStretchFactor(index, _SHARES[index])
            pane.expand_requested.connect(lambda name=name: self.toggle_expanded(name))
        self._tabs.currentChanged.connect(self._tab_chosen)
        self._tabs.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(theme.px(14), 0, theme.px(14), 0)
        tabs.addWidget(self._tabs)
        tabs.addStretch(1)
        column.addLayout(tabs)
        column.addWidget(self._splitter, 1)
        cast(QApplication, QApplication.instance()).focusChanged.connect(self._focus_moved)

    @property
    def current(self) -> str:
        return self._current

    @property
    def expanded(self) -> bool:
        return self._expanded

    def is_shown(self, name: str) -> bool:
        return name == self._current or not (self._expanded or self._narrow)

    def show_pane(self, name: str) -> None:
        """Makes `name` the current pane and brings it in sight."""
        if name != self._current:
            self._current = name
            self._arrange()
            self.current_changed.emit(name)

    def set_expanded(self, name: str, expanded: bool) -> None:
        if self._expanded == expanded and self._current == name:
            return
        changed = self._current != name
        self._current, self._expanded = name, expanded
        self._arrange()
        if changed:
            self.current_changed.emit(name)

    def toggle_expanded(self, name: str) -> None:
        self.set_expanded(name, not (self._expanded and self._current == name))

    def state(self) -> QByteArray:
        return self._splitter.saveState()

    def restore(self, state: QByteArray) -> None:
        self._shared_out = not state.isEmpty() and self._splitter.restoreState(state)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        # What needs more room gets it by tabs: the window may always be made small.
        return _LEAST

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = sum(pane.minimumSizeHint().width() for pane in self._panes.values()) + len(self._panes)
        narrow = self.width() < max(theme.px(NARROW), needed)
        if narrow != self._narrow:
            self._narrow = narrow
            self._arrange()
        if not self._shared_out and not narrow:
            # Nothing was remembered: the panes get their shares of the first real width.
            self._splitter.setSizes([self.width() * share // 100 for share in _SHARES])

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._shared_out = self._shared_out or not self._narrow

    def _arrange(self) -> None:
        self._tabs.setVisible(self._narrow)
        # A pane that goes gives its focus to the next one, which nobody chose.
        self._arranging = True
        names = list(self._panes)
        self._tabs.blockSignals(True)
        self._tabs.setCurrentIndex(names.index(self._current))
        self._tabs.blockSignals(False)
        for name, pane in self._panes.items():
            pane.setVisible(self.is_shown(name))
            expanded = self._expanded and name == self._current
            if pane.expanded != expanded:
                pane.set_expanded(expanded)
        self._arranging = False

    def _tab_chosen(self, index: int) -> None:
        self.show_pane(self._tabs.tabData(index))

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._arranging:
            return
        for name, pane in self._panes.items():
            if new is not None and (pane is new or pane.isAncestorOf(new)) and name != self._current:
                self._current = name
                self.current_changed.emit(name)
                return
