"""Below the month: which day, how much of it, and its plans."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QLocale, QSize, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from netplanner.storage import outreach, platforms
from netplanner.ui import mime, theme, wording
from netplanner.ui.calendar import drops
from netplanner.ui.calendar.plan_list import PlanList
from netplanner.ui.session import Session
from netplanner.ui.widgets.elided import ElidedLabel
from netplanner.ui.widgets.empty import EmptyState
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.sphere_chip import SphereChip

# Of more than these the oldest are shown, and as they are done the rest follows.
_MOST_OVERDUE = 500


class DayPanel(QWidget):
    """The plans of a day (with what is overdue, where the day is today)."""

    plans_dropped = Signal(list)
    contacts_dropped = Signal(list)
    goal_dropped = Signal(int)

    def __init__(self, session: Session, plan: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._title = Label(font="strong")
        self._counts = ElidedLabel(tone="muted")
        self.list = PlanList(session)
        self._empty = EmptyState(self.tr("Nothing planned"), "", [(self.tr("Plan outreach"), plan)])
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        head = QHBoxLayout()
        head.setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(4))
        head.setSpacing(theme.GRID)
        head.addWidget(self._title)
        head.addWidget(self._counts, 1)
        head.addWidget(SphereChip(session))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        self._frame = drops.DropFrame(self)
        self.setAcceptDrops(True)

    def title(self) -> str:
        return self._title.text()

    def counts(self) -> str:
        return self._counts.text()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(120))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._consider(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._consider(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._frame.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._consider(event)
        self._frame.hide()
        if not event.isAccepted():
            return
        data = event.mimeData()
        if plans := mime.ids_of(data, mime.OUTREACH):
            self.plans_dropped.emit(plans)
        elif people := mime.ids_of(data, mime.CONTACTS):
            self.contacts_dropped.emit(people)
        elif goals := mime.ids_of(data, mime.GOAL):
            self.goal_dropped.emit(goals[0])

    def _consider(self, event: QDragMoveEvent | QDropEvent) -> None:
        """A drop here is for the day shown."""
        if drops.is_ours(event.mimeData()) and event.source() is not self.list:
            drops.accept(event)
            self._frame.cover()
        else:
            event.ignore()

    def show_day(self, day: date, today: date) -> None:
        reader, iso = self._session.store.reader, day.isoformat()
        sphere = self._session.sphere
        ids = outreach.day_ids(reader, iso, sphere)
        total, still_open, overdue = len(ids), outreach.count_open(reader, iso, sphere), 0
        if day == today:
            # First what is late: below the fold nobody sees it.
            ids[:0] = outreach.overdue_ids(reader, iso, _MOST_OVERDUE, sphere)
            overdue = outreach.count_overdue(reader, iso, sphere)
        text = wording.date_text(day, self, "long")
        self._title.setText(self.tr("Today, {day}").format(day=text) if day == today else text)
        if day < today:
            overdue, planned = still_open, 0
        else:
            planned = still_open
        self._counts.setText(self._counts_text(planned, total - still_open, overdue))
        with _Kept(self.list):
            self.list.plans.show_plans(ids, today, self._platform_names())
        self._empty.set_text(self.tr("Nothing planned"), self.tr("Drop people here or on a day of the month."))
        self._stack.setCurrentWidget(self.list if ids else self._empty)

    def _counts_text(self, planned: int, done: int, overdue: int) -> str:
        locale = QLocale()
        parts = []
        if planned:
            parts.append(self.tr("{count} planned").format(count=locale.toString(planned)))
        if done:
            parts.append(self.tr("{count} done").format(count=locale.toString(done)))
        if overdue:
            parts.append(self.tr("{count} overdue").format(count=locale.toString(overdue)))
        return " · ".join(parts)

    def _platform_names(self) -> dict[str, str]:
        return {platform.key: platform.name for platform in platforms.all_platforms(self._session.store.reader)}


class _Kept:
    """Keeps selection and scroll of a list while its content is read again; tells only what couldn't be kept."""

    def __init__(self, plans: PlanList) -> None:
        self._list = plans

    def __enter__(self) -> None:
        self._selected, self._current = self._list.selected_ids(), self._list.current_id()
        self._scroll = self._list.verticalScrollBar().value()
        self._list.quiet = True

    def __exit__(self, *error: object) -> None:
        self._list.keep_selection(self._selected, self._current)
        self._list.verticalScrollBar().setValue(self._scroll)
        self._list.quiet = False
        if self._list.current_id() != self._current:
            self._list.plan_chosen.emit(None)
