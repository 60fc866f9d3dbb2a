"""The pane's header: what is shown, back and forth, to today, and which view."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QMenu, QWidget

from netplanner.ui import theme
from netplanner.ui.calendar import screens
from netplanner.ui.widgets.buttons import ToolButton
from netplanner.ui.widgets.chip import Chip
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.pane import Pane

# What stands beside the names (at 100 %): arrows, + and ⤢, and the way to today. Where the buttons of the views don't
# fit, one opens them all; where its word and the title don't, the title is shorter, then there is no way to today.
_REST = 236


class CalendarHeader(QObject):
    """The widgets and how they give way where the pane is narrow."""

    previous_pressed = Signal()
    next_pressed = Signal()
    today_pressed = Signal()
    view_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.previous = ToolButton("chevron-left", self.tr("Earlier"), clicked=self.previous_pressed.emit)
        self.next = ToolButton("chevron-right", self.tr("Later"), clicked=self.next_pressed.emit)
        self.title = Label()
        self.today = ToolButton("calendar-days", self.tr("Go to today"), clicked=self.today_pressed.emit)
        self.chips = {view: Chip(name, checkable=True) for view, name in screens.names().items()}
        self.menu = QMenu()
        self.chooser = Chip("", menu=self.menu)
        self._view, self._turns = "", True
        self._texts = ("", "", "")
        self._width, self._name = 0, ""
        for view, chip in self.chips.items():
            chip.clicked.connect(lambda checked=False, value=view: self._choose(value))
            action = self.menu.addAction(chip.text())
            action.setCheckable(True)
            action.setData(view)
            action.triggered.connect(lambda checked=False, value=view: self._choose(value))

    def place(self, pane: Pane) -> None:
        self._name = pane.accessibleName()
        self.menu.setParent(pane, self.menu.windowFlags())
        left: tuple[QWidget, ...] = (self.previous, self.title, self.next, self.today)
        right: tuple[QWidget, ...] = (*self.chips.values(), self.chooser)
        for widget in left:
            pane.add_left(widget)
        for widget in right:
            pane.add_right(widget)
        self.fit(pane.width())

    def set_title(self, title: str, short: str, widest: str) -> None:
        """`short` is the title of a narrow header; room is kept for `widest`, so that the arrows keep their place."""
        self._texts = title, short, widest
        self.fit(self._width)

    def set_view(self, view: str, *, turns: bool) -> None:
        """Marks the view that is shown; `turns` says whether there is anything earlier or later."""
        self._view, self._turns = view, turns
        for name, chip in self.chips.items():
            chip.setChecked(name == view)
        for action in self.menu.actions():
            action.setChecked(action.data() == view)
        self.chooser.setText(self.chips[view].text())
        self.chooser.setAccessibleName(self.tr("View: {name}").format(name=self.chips[view].text()))
        self.fit(self._width)

    def fit(self, width: int) -> None:
        """Shows what a pane of that width has room for."""
        self._width = width
        roomy = width >= self._needed()
        for chip in self.chips.values():
            chip.setVisible(roomy)
        self.chooser.setVisible(not roomy)
        # Its word is whole: what gives way is the title.
        self.chooser.setMinimumWidth(self.chooser.sizeHint().width())
        for widget in (self.previous, self.title, self.next):
            widget.setVisible(self._turns)
        room = width - self._rest() - self.chooser.sizeHint().width()
        is_short = not roomy and room < self._title_room(self._texts[2])
        self.today.setVisible(self._turns and (not is_short or room >= self._title_room(self._texts[1])))
        self.title.setMinimumWidth(0 if is_short else self._title_room(self._texts[2]))
        self.title.setText(self._texts[1] if is_short else self._texts[0])

    def _needed(self) -> int:
        """How wide a pane has room for a button of each view."""
        chips = sum(chip.sizeHint().width() + theme.px(4) for chip in self.chips.values())
        return self._rest() + chips + (self._title_room(self._texts[2]) if self._turns else 0)

    def _rest(self) -> int:
        """The width of all but the title and the views."""
        return theme.px(_REST) + QFontMetrics(theme.font("heading")).horizontalAdvance(self._name)

    def _title_room(self, text: str) -> int:
        return QFontMetrics(self.title.font()).horizontalAdvance(text) + 2

    def _choose(self, view: str) -> None:
        # A click on the button of the view that is shown must not let it look as if none were.
        self.chips[view].setChecked(view == self._view)
        self.view_chosen.emit(view)
