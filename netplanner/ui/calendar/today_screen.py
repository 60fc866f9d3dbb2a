"""Today as a view of the outreach pane: what is late and due, who is to be turned to, each done by one key."""

from datetime import date
from functools import partial

from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from netplanner.storage import platforms
from netplanner.storage import today as today_query
from netplanner.storage.today import Today
from netplanner.ui import mime, theme, wording
from netplanner.ui.calendar import drops
from netplanner.ui.calendar.plan_desk import PlanDesk
from netplanner.ui.calendar.screen import CalendarScreen
from netplanner.ui.calendar.today_acts import TodayActs
from netplanner.ui.calendar.today_list import TodayList
from netplanner.ui.first_paint import after_first_paint
from netplanner.ui.session import Session
from netplanner.ui.widgets.buttons import ToolButton
from netplanner.ui.widgets.elided import ElidedLabel
from netplanner.ui.widgets.empty import EmptyState
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.sphere_chip import SphereChip

# Lower than this at 100 % the list takes all of it.
_ROOMY = 340


class TodayScreen(CalendarScreen):
    """One list of all sections; plans and people dropped on it are for today."""

    with_day_list = False
    turns = False

    def __init__(self, session: Session, desk: PlanDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._desk = session, desk
        self._today = session.clock.today()
        # Whether it was read for the first time; how often it was asked for.
        self.is_read = False
        self._asked = 0
        self._title = Label(font="strong")
        self._counts = ElidedLabel(tone="muted")
        self.rhythm = ToolButton("settings", self.tr("How you keep in touch…"), clicked=self._open_rhythm)
        self.list = TodayList()
        self.acts = TodayActs(session, desk, self, self.list.ask)
        self._hint = ElidedLabel(tone="muted")
        self._empty = EmptyState(
            self.tr("Nothing asks for you today"),
            self.tr("Plans, birthdays and people to keep in touch with stand here on their day."),
            [
                (self.tr("Plan outreach"), lambda: desk.plan([], self._today)),
                (self.tr("Plan the next weeks…"), lambda: desk.schedule(None, self._today)),
            ],
            icon="circle-check",
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        self._build()
        self.list.act_requested.connect(self.acts.do)
        self.list.shift_requested.connect(self.acts.shift)
        self.list.new_requested.connect(lambda: desk.plan([], self._today))
        self.list.item_chosen.connect(self._tell_chosen)
        self.setFocusProxy(self.list)
        self._frame = drops.DropFrame(self)
        self.setAcceptDrops(True)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(theme.px(14), theme.px(6), theme.px(8), theme.px(2))
        head.setSpacing(theme.GRID)
        head.addWidget(self._title)
        head.addWidget(self._counts, 1)
        head.addWidget(SphereChip(self._session))
        head.addWidget(self.rhythm)
        self._hint.setFont(theme.font("small"))
        self._hint.setText(self.tr("D done · S snooze · W write · T today · K skip · Enter opens · Ctrl+→ a day later"))
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.px(14), theme.px(4), theme.px(14), theme.px(6))
        foot.addWidget(self._hint, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        column.addLayout(foot)

    # --- what the pane asks for ------------------------------------------------------------------------------

    def summary(self) -> str:
        """ "4 due · 2 overdue"."""
        return self._counts.text()

    def show_day(self, day: date, today: date, *, fresh: bool) -> None:
        anew = fresh or today != self._today
        self._today = today
        if anew:
            self._read()

    def selected_ids(self) -> list[int]:
        chosen = (item.plan_id for item in self.list.selected())
        return list(dict.fromkeys(plan_id for plan_id in chosen if plan_id is not None))

    def select(self, plan: int | None) -> None:
        self.list.quiet = True
        self.list.choose(("plan", plan) if plan is not None else None)
        self.list.quiet = False

    def place_of(self, plan: int) -> QPoint | None:
        item = next((item for item in self.list.items.items() if item.plan_id == plan), None)
        return self.list.place_of(item) if item is not None else None

    def focus_screen(self) -> None:
        shown = self.list if self._stack.currentWidget() is self.list else self._empty.buttons[0]
        shown.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- showing ---------------------------------------------------------------------------------------------

    def _read(self) -> None:
        self._asked += 1
        values = self._today, self._session.sphere
        if self.is_read:
            self._show(today_query.read(self._session.store.reader, *values))
        else:
            # The public holidays are loaded with the first one: three times as long as the window may stand still, and
            # what they cost is not to come before the window is seen.
            after_first_paint(self, partial(self._read_beside, self._asked, values))

    def _read_beside(self, asked: int, values: tuple[date, str]) -> None:
        if asked == self._asked:
            self._session.read(today_query.read, *values, done=partial(self._take, asked))

    def _take(self, asked: int, found: Today) -> None:
        self.is_read = True
        if asked == self._asked:
            self._show(found)

    def _show(self, found: Today) -> None:
        rows = platforms.all_platforms(self._session.store.reader)
        names = {platform.key: platform.name for platform in rows}
        self.list.renew(lambda: self.list.items.show_today(found, names))
        text = wording.date_text(self._today, self, "long")
        self._title.setText(self.tr("Today, {day}").replace("{day}", text))
        self._counts.setText(self._counts_text(found))
        had_focus = self._empty.isAncestorOf(self.focusWidget() or self)
        has_items = self.list.items.rowCount() > 0
        self._stack.setCurrentWidget(self.list if has_items else self._empty)
        self._show_hint()
        if had_focus and has_items:
            self.focus_screen()
        self.title_changed.emit()

    def _show_hint(self) -> None:
        """The keys, where the list has room besides."""
        has_room = self.height() >= theme.px(_ROOMY)
        self._hint.setVisible(has_room and self._stack.currentWidget() is self.list)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_hint()

    def _counts_text(self, found: Today) -> str:
        locale = QLocale()
        texts = (
            (self.tr("{count} due"), found.due.total),
            (self.tr("{count} overdue"), found.overdue.total),
            (self.tr("{count} waiting"), found.waiting.total),
            (self.tr("{count} to keep in touch with"), len(found.keep_in_touch.lines)),
        )
        return " · ".join(text.replace("{count}", locale.toString(count)) for text, count in texts if count)

    def _tell_chosen(self) -> None:
        item = self.list.current()
        self.plan_chosen.emit(item.plan_id if item is not None and self.list.selected() else None)

    def _open_rhythm(self) -> None:
        from netplanner.ui.cadence_sheet import CadenceSheet

        CadenceSheet(self._session, self.window()).open()

    # --- drops -----------------------------------------------------------------------------------------------

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
            self._desk.move(plans, self._today)
        elif people := mime.ids_of(data, mime.CONTACTS):
            self._desk.plan(people, self._today)
        elif goals := mime.ids_of(data, mime.GOAL):
            self._desk.plan([], self._today, goals[0])

    def _consider(self, event: QDragMoveEvent | QDropEvent) -> None:
        if drops.is_ours(event.mimeData()) and event.source() is not self.list:
            drops.accept(event)
            self._frame.cover()
        else:
            event.ignore()
