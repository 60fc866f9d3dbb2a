"""The head of a goal page: what is promised, and what can be done with the goal."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from netplanner.domain.goal import Goal
from netplanner.domain.words import GoalState
from netplanner.storage import platforms
from netplanner.ui import icons, theme
from netplanner.ui.goals import words
from netplanner.ui.session import Session
from netplanner.ui.widgets.buttons import Button, PrimaryButton, ToolButton
from netplanner.ui.widgets.flow import FlowLayout
from netplanner.ui.widgets.labels import Label

_RESTING = frozenset({GoalState.PAUSED, GoalState.DONE, GoalState.ARCHIVED})


class _ColourBar(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colour = 0
        self.setFixedWidth(theme.px(6))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.goal[self.colour % len(colours.goal)])
        painter.drawRoundedRect(self.rect(), 2, 2)


class PageHead(QWidget):
    """The acts are asked of the pane, which has them already: `act_requested(name)` with one of the names of its
    methods."""

    act_requested = Signal(str)
    plan_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._is_resting = False
        self._bar = _ColourBar()
        self._title = Label(font="title", wrap=True)
        self._promise = Label(tone="muted", wrap=True)
        names = QVBoxLayout()
        names.setSpacing(theme.px(2))
        names.addWidget(self._title)
        names.addWidget(self._promise)
        title = QHBoxLayout()
        title.setSpacing(theme.px(12))
        title.addWidget(self._bar)
        title.addLayout(names, 1)
        self.more = ToolButton("ellipsis", self.tr("More with this goal"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(QMenu(self.more))
        self.plan = PrimaryButton(self.tr("Plan outreach"), clicked=self.plan_requested.emit)
        self.reopen = PrimaryButton(self.tr("Take up again"), clicked=self._act("reopen_selected"))
        self.outcome = Button(self.tr("Log outcome"), clicked=self._act("log_outcome"))
        self.edit = Button(self.tr("Edit"), clicked=self._act("edit_selected"))
        self._buttons = (self.outcome, self.edit, self.more, self.plan, self.reopen)
        self._beside, self._below = QWidget(), QWidget()
        self._line = QHBoxLayout(self._beside)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(theme.px(10))
        self._flow = FlowLayout(self._below, theme.px(10))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.px(12))
        self._row.addLayout(title, 1)
        self._row.addWidget(self._beside)
        self._row.addWidget(self._below)
        self.set_narrow(False)

    def show_goal(self, goal: Goal) -> None:
        names = {row.key: row.name for row in platforms.all_platforms(self._session.store.reader)}
        self._bar.colour = goal.colour
        self._bar.update()
        self._title.setText(goal.what)
        self._promise.setText(words.promise(goal, names))
        self._is_resting = goal.state in _RESTING
        self._show_main_act()
        self._fill_menu(goal)

    def set_narrow(self, narrow: bool) -> None:
        """Where there is little room, the acts stand below the title."""
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(direction)
        layout: QLayout = self._flow if narrow else self._line
        for button in self._buttons:
            layout.addWidget(button)
            button.show()
        self._show_main_act()
        self._below.setVisible(narrow)
        self._beside.setVisible(not narrow)

    def _show_main_act(self) -> None:
        self.plan.setVisible(not self._is_resting)
        self.reopen.setVisible(self._is_resting)

    def _fill_menu(self, goal: Goal) -> None:
        menu = self.more.menu()
        menu.clear()
        if goal.state is GoalState.ACTIVE:
            self._add(menu, "calendar-plus", self.tr("Plan the next weeks…"), "plan_ahead")
            menu.addSeparator()
            self._add(menu, "pause", self.tr("Pause goal"), "pause_selected")
        if goal.state in (GoalState.DONE, GoalState.ARCHIVED):
            self._add(menu, "file-text", self.tr("Write the review…"), "finish_selected")
        else:
            self._add(menu, "circle-check", self.tr("Finish goal…"), "finish_selected")
        if goal.state is not GoalState.ARCHIVED:
            self._add(menu, "history", self.tr("Archive goal"), "archive_selected")
        menu.addSeparator()
        self._add(menu, "trash-2", self.tr("Delete goal"), "delete_selected")

    def _add(self, menu: QMenu, icon: str, text: str, name: str) -> None:
        menu.addAction(icons.icon(icon), text).triggered.connect(lambda: self.act_requested.emit(name))

    def _act(self, name: str) -> Callable[[], object]:
        return lambda: self.act_requested.emit(name)
