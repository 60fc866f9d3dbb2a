"""Where everybody else is: the lists of a goal's queue with their counts, folded until they are asked for."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from netplanner.domain.goal import Goal
from netplanner.domain.words import QueueList
from netplanner.storage import queue as stored
from netplanner.ui import queue_words, theme
from netplanner.ui.numbers import number
from netplanner.ui.session import Session
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.labels import Label
from netplanner.ui.worker import Job

# Those who are to be invited stand above.
_INVITED = frozenset({QueueList.EXISTING, QueueList.RANKED})


class _Toggle(Button):
    """A link with a chevron that points down while what belongs to it is open."""

    def __init__(self, clicked: Callable[[], object]) -> None:
        super().__init__("", kind="link", icon="chevron-right", clicked=clicked)

    def set_open(self, is_open: bool) -> None:
        self._icon_name = "chevron-down" if is_open else "chevron-right"
        self._tint()


class QueueLists(QWidget):
    """`people_chosen(ids)` asks to see the people of a list."""

    people_chosen = Signal(list)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._goal: Goal | None = None
        self._counts: dict[QueueList, int] = {}
        self._job: Job | None = None
        self.toggle = _Toggle(self.turn)
        self._rows = QWidget()
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(theme.px(20), 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(14))
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(4, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(4), 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._rows)
        self._rows.hide()

    @property
    def is_open(self) -> bool:
        return self._rows.isVisibleTo(self)

    def fold(self) -> None:
        if self.is_open:
            self.turn()

    def turn(self) -> None:
        """Opens and folds."""
        self._rows.setVisible(not self.is_open)
        self.toggle.set_open(self.is_open)
        self._name_toggle()

    def show_counts(self, goal: Goal, counts: Mapping[QueueList, int]) -> None:
        """Lists without anybody are left out; the order is that in which the lists are asked."""
        self._goal = goal
        self._counts = {name: count for name, count in counts.items() if count and name not in _INVITED}
        self.setVisible(bool(self._counts))
        self._name_toggle()
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for line, (name, count) in enumerate(self._counts.items()):
            self._add_line(line, name, count)

    def _add_line(self, line: int, name: QueueList, count: int) -> None:
        title = queue_words.list_name(name)
        amount = Label(number(count))
        amount.setFont(theme.tabular(theme.font("body")))
        amount.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        why = Button(self.tr("Who and why"), kind="link", clicked=partial(self.open_list, name))
        why.setAccessibleName(self.tr("Who and why: {list}").format(list=title))
        show = Button(self.tr("Show in contacts"), kind="link", clicked=partial(self.show_list, name))
        show.setAccessibleName(self.tr("Show in contacts: {list}").format(list=title))
        self._grid.addWidget(Label(title, tone="muted"), line, 0)
        self._grid.addWidget(amount, line, 1)
        self._grid.addWidget(why, line, 2, Qt.AlignmentFlag.AlignLeft)
        self._grid.addWidget(show, line, 3, Qt.AlignmentFlag.AlignLeft)

    def open_list(self, name: QueueList) -> None:
        """The people of a list with the reason of each; from there some can be brought back."""
        from netplanner.ui.goals.queue_list_sheet import QueueListSheet

        if self._goal is not None:
            sheet = QueueListSheet(self._session, self._goal, name, self.window())
            sheet.people_chosen.connect(self.people_chosen)
            sheet.open()

    def show_list(self, name: QueueList) -> None:
        """Names the people of a list, read beside the window."""
        if self._job is not None:
            self._job.cancel()
        if self._goal is not None:
            today = self._session.clock.today()
            done = partial(self._show_people, name)
            self._job = self._session.search(stored.read, self._goal.id, today, done=done)

    def _show_people(self, name: QueueList, found: stored.Queue) -> None:
        self._job = None
        self.people_chosen.emit([entry.contact_id for entry in found.lists[name]])

    def _name_toggle(self) -> None:
        everybody = sum(self._counts.values())
        self.toggle.setText(self.tr("Where the other %Ln people are", "", everybody))
        state = self.tr("open") if self.is_open else self.tr("folded")
        self.toggle.setAccessibleName(f"{self.toggle.text()}, {state}")
