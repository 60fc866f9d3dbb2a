"""The main window: three panes over one book, wired by signals. It holds no data of its own.

```
contacts ──selection_changed──▶ goals, calendar      goals ──goal_chosen──▶ contacts, calendar
contacts ──plan_requested─────▶ calendar             calendar ──contact_chosen──▶ contacts
```
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from netplanner.domain.changes import Changes
from netplanner.domain.errors import NetPlannerError
from netplanner.ui import error_sheets, mime
from netplanner.ui.commands import COMMANDS, CommandSet
from netplanner.ui.day_turn import DayTurn
from netplanner.ui.drop_overlay import DropOverlay
from netplanner.ui.file_actions import FileActions
from netplanner.ui.first_paint import after_first_paint
from netplanner.ui.handlers import handlers
from netplanner.ui.long_work import LongWork
from netplanner.ui.needs import THEMES, needs_met
from netplanner.ui.palette import Palette
from netplanner.ui.pane_area import PaneArea
from netplanner.ui.panes import Panes, make_panes
from netplanner.ui.people_actions import PeopleActions
from netplanner.ui.questions import ask_book, may_leave
from netplanner.ui.sample_line import SampleLine
from netplanner.ui.session import Session
from netplanner.ui.sphere_control import SphereControl
from netplanner.ui.status_strip import StatusStrip
from netplanner.ui.steps.bar import StepsBar
from netplanner.ui.steps.places import StepPlaces
from netplanner.ui.steps.reading import StepsReading
from netplanner.ui.theme import Theme
from netplanner.ui.top_bar import TopBar
from netplanner.ui.undo_view import UndoView
from netplanner.ui.widgets.banner import UndoBanner
from netplanner.ui.widgets.sheet import is_sheet_open
from netplanner.ui.window_state import WindowState

if TYPE_CHECKING:
    from netplanner.ui.start_page import StartPage
    from netplanner.ui.steps.words import ShownStep


class MainWindow(QMainWindow):
    """One window on one book.

    What needs the book closed or the window made anew is asked of the application: `book_requested(demo)`,
    `own_import_requested(paths)`, `restore_requested(path)`, `language_changed()`. `reminders_requested()` asks whoever
    reminds for what is wanted.
    """

    book_requested = Signal(bool)
    own_import_requested = Signal(list)
    restore_requested = Signal(object)
    language_changed = Signal()
    reminders_requested = Signal()

    def __init__(
        self, session: Session, *, theme: Theme | None = None, demo: bool = False, panes: Panes | None = None
    ) -> None:
        super().__init__()
        self.session = session
        self._theme = theme
        self._demo = demo
        self._outreach: int | None = None
        # Whether a closed window can be found again: in the tray.
        self.stays: Callable[[], bool] = lambda: False
        self._quits = False
        self._steps = StepsReading(session, self)
        self._days = DayTurn(session, self)
        self._state = WindowState(session.folders.window_state)
        self.setAcceptDrops(True)
        self.setWindowTitle(self.tr("NetPlanner, sample data") if demo else "NetPlanner")
        self.panes = panes or make_panes(session)
        named = (("contacts", self.panes.contacts), ("goals", self.panes.goals), ("calendar", self.panes.calendar))
        self.area = PaneArea(named)
        self.files = FileActions(session, self)
        self.people = PeopleActions(session, self)
        self.banner = UndoBanner(self)
        self.status = StatusStrip()
        self._work = LongWork(session.worker, self.status.progress, self)
        self.steps = StepsBar()
        self.step_places = StepPlaces(self)
        self._build()
        self._wire()
        self.overlay = DropOverlay(self)
        self._restore_state()
        self._show_place()
        self._update_commands()

    def _build(self) -> None:
        # The palette's list needs the search box, the search box the commands, a command the palette's list.
        self.commands = CommandSet(
            self,
            {key: partial(self._act, key) for key in (command.key for command in COMMANDS)},
            lambda: is_sheet_open(self),
        )
        self.top = TopBar(self.commands, SphereControl(self.session, self.commands))
        self.palette_list = Palette(self.top.search, self.session, self.commands, self)
        self._acts = handlers(self)
        self._undo_view = UndoView(self.session, self.commands, self.banner)
        self._undo_view.details_requested.connect(self.people.change_logged)
        self._start: StartPage | None = None
        self._places = QStackedWidget()
        self._places.addWidget(self.area)
        self._places.currentChanged.connect(self._place_changed)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        if self._demo:
            column.addWidget(SampleLine(self.commands["file.own"].trigger))
        column.addWidget(self.steps)
        column.addWidget(self._places, 1)
        column.addWidget(self.status)
        self.setCentralWidget(centre)

    def _wire(self) -> None:
        contacts, goals, calendar = self.panes
        contacts.selection_changed.connect(goals.highlight_contacts)
        contacts.selection_changed.connect(calendar.highlight_contacts)
        contacts.selection_changed.connect(lambda ids: self._update_commands())
        contacts.plan_requested.connect(lambda ids: calendar.plan(ids, goal_id=goals.selected_id()))
        contacts.outreach_requested.connect(calendar.edit_plan)
        contacts.import_requested.connect(self.files.start_import)
        contacts.merge_requested.connect(self.people.merge)
        contacts.for_all_requested.connect(self.people.set_for_all)
        contacts.command_requested.connect(lambda key: self.commands[key].trigger())
        self.files.imported.connect(contacts.select)
        self.files.for_all_requested.connect(self.people.set_for_all)
        for chosen in (self.files.people_requested, self.people.people_chosen):
            chosen.connect(self.show_people)
        contacts.goal_filter_cleared.connect(lambda: goals.choose(None))
        goals.goal_chosen.connect(contacts.filter_by_goal)
        goals.goal_chosen.connect(calendar.dim_other_goals)
        # The list is narrowed to them already.
        goals.people_requested.connect(lambda: self.focus_pane("contacts"))
        goals.goal_chosen.connect(lambda goal_id: self._update_commands())
        goals.plan_requested.connect(lambda ids, goal_id: calendar.plan(ids, goal_id=goal_id))
        goals.draft_requested.connect(lambda ids, goal, kind, text: calendar.plan(ids, None, goal, kind, text))
        goals.plan_opened.connect(calendar.edit_plan)
        goals.people_chosen.connect(self.show_people)
        goals.ahead_requested.connect(self._plan_ahead)
        calendar.outreach_selected.connect(self._outreach_selected)
        calendar.contact_chosen.connect(self.show_contact)
        self.palette_list.chosen.connect(self._palette_chose)
        self.files.said.connect(self.status.show_message)
        self.files.restore_requested.connect(lambda path: self.leave(lambda: self.restore_requested.emit(path)))
        self.session.changed.connect(self._book_changed)
        self.session.failed.connect(self.show_error)
        self.area.current_changed.connect(lambda name: self._update_commands())
        self.steps.chosen.connect(self.step_places.go)
        self.steps.all_requested.connect(self.step_places.show_all)
        # The line about backups reads a folder, the steps count.
        after_first_paint(self, self._show_saved)
        # What the command line has changed since.
        after_first_paint(self, self.files.feed.schedule)
        after_first_paint(self, self._days.look)
        self._steps.came.connect(self._show_steps)
        after_first_paint(self, self._steps.ask)

    # What commands and panes ask for

    def in_panes(self, act: Callable[[], object]) -> None:
        """Leaves the start page, then acts."""
        self._places.setCurrentWidget(self.area)
        act()

    def focus_pane(self, name: str) -> None:
        """Puts the focus into a pane; the same again gives it the whole window and back."""
        pane = getattr(self.panes, name)
        focus = self.focusWidget()
        was_there = self._places.currentWidget() is self.area and focus is not None and pane.isAncestorOf(focus)
        self._places.setCurrentWidget(self.area)
        if self.area.current == name and was_there:
            self.area.toggle_expanded(name)
        elif self.area.expanded and self.area.current != name:
            self.area.set_expanded(name, True)
        else:
            self.area.show_pane(name)
        pane.focus_list()

    def plan_outreach(self) -> None:
        contacts, goals, calendar = self.panes
        calendar.plan(contacts.selected_ids(), goal_id=goals.selected_id())

    def _plan_ahead(self, goal_id: int) -> None:
        self.area.set_expanded("calendar", True)
        self.panes.calendar.plan_ahead(goal_id)

    def show_contact(self, contact_id: int) -> None:
        self.panes.contacts.select([contact_id])

    def show_people(self, ids: list[int]) -> None:
        """Selects people in the list and gives it the keys."""
        self._places.setCurrentWidget(self.area)
        self.area.show_pane("contacts")
        self.panes.contacts.select(ids)
        self.panes.contacts.focus_list()

    def import_files(self, paths: list[Path]) -> None:
        """Shows the preview of an import; over sample data it asks first which book is meant.

        Of calendars the busy times are read.
        """
        paths = self.files.take_calendars(paths)
        if not paths:
            return
        if self._demo:
            own = partial(self.own_import_requested.emit, paths)
            ask_book(self, lambda: self.leave(own), lambda: self.files.import_files(paths))
        else:
            self.files.import_files(paths)

    def undo(self) -> None:
        self._undo_view.undo()

    def redo(self) -> None:
        self._undo_view.redo()

    def choose_theme(self, choice: str) -> None:
        """Changes the theme now and for the next start."""
        self.session.settings.theme = choice
        if self._theme is not None:
            self._theme.set_choice(choice)
        self._update_commands()
        try:
            self.session.settings.save(self.session.folders.settings)
        except NetPlannerError as error:
            self.show_error(error)

    def show_preferences(self) -> None:
        from netplanner.ui.preferences import PreferencesSheet

        sheet = PreferencesSheet(self.session, self)
        sheet.theme_chosen.connect(self.choose_theme)
        sheet.language_changed.connect(lambda: self.leave(self.language_changed.emit))
        sheet.open()

    def show_error(self, error: BaseException) -> None:
        """What no caller handled."""
        error_sheets.show_error(self, error)

    def show_crash(self, error: BaseException) -> None:
        error_sheets.show_crash(self, error)

    # Qt events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.area.expanded:
            self.area.set_expanded(self.area.current, False)
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._take_drag(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._take_drag(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.overlay.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        self.overlay.hide()
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if not paths or is_sheet_open(self) or not mime.has_files(event.mimeData()):
            event.ignore()
            return
        # The source keeps its files: a move would delete them.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        # The file manager waits for this event to return; a sheet may come after.
        QTimer.singleShot(0, self, lambda: self.import_files(paths))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.steps.fit(self.height())

    def closeEvent(self, event: QCloseEvent) -> None:
        application = QApplication.instance()
        # At the end of a session nothing may stay (QGuiApplication::isSavingSession).
        ends = isinstance(application, QApplication) and application.isSavingSession()
        if not self._quits and not ends and self.stays():
            self.save_state()
            event.ignore()
            self.hide()
            return
        go = self._given_up(self.quit if self._quits else self.close)
        if not may_leave(self, self._work.is_going_on(), go, quitting=True):
            event.ignore()
            return
        self.save_state()
        super().closeEvent(event)

    def quit(self) -> None:
        """Closes the window for good, where nothing is lost by it."""
        self._quits = True
        if self.close():
            # A window in the tray is closed already: its closing would end nothing.
            QApplication.quit()
        self._quits = False

    def open_today(self) -> None:
        """Shows what the day holds."""
        calendar = self.panes.calendar
        self.in_panes(lambda: None)
        if not self.area.is_shown("calendar"):
            self.area.show_pane("calendar")
        calendar.set_view("today")
        calendar.focus_list()

    def leave(self, go: Callable[[], object]) -> None:
        """Calls `go`, which closes the book, where nothing is lost by it or the user agrees."""
        if may_leave(self, self._work.is_going_on(), self._given_up(go)):
            go()

    def _given_up(self, go: Callable[[], object]) -> Callable[[], object]:
        def agreed() -> None:
            self._work.forget()
            go()

        return agreed

    def _take_drag(self, event: QDragMoveEvent) -> None:
        if is_sheet_open(self) or not mime.has_files(event.mimeData()):
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.overlay.show_files(len(event.mimeData().urls()))

    # What follows from what happened

    def _act(self, key: str) -> None:
        self._acts[key]()

    def _book_changed(self, changes: Changes) -> None:
        self._update_commands()
        self._show_saved()
        self._steps.ask()
        if changes.lists or changes.everything:
            self._show_place()

    def _outreach_selected(self, outreach_id: int | None) -> None:
        self._outreach = outreach_id
        self._update_commands()

    def _palette_chose(self, kind: str, key: object) -> None:
        if kind == "command":
            self.commands[str(key)].trigger()
        elif kind == "person" and isinstance(key, int):
            self.in_panes(lambda: self.area.set_expanded("contacts", True))
            self.show_contact(key)
            self.panes.contacts.focus_list()
        elif kind == "goal" and isinstance(key, int):
            self.in_panes(lambda: self.area.show_pane("goals"))
            self.panes.goals.choose(key)

    def _update_commands(self) -> None:
        self.commands.show_needs(needs_met(self.session, self.panes, demo=self._demo, outreach=self._outreach))
        for choice in THEMES:
            self.commands[f"theme.{choice}"].setChecked(self.session.settings.theme == choice)

    def _show_saved(self) -> None:
        from netplanner.operations import backup

        store = self.session.store
        found = backup.list_backups(self.session.folders.backups, store.path.stem)
        now = self.session.clock.now().astimezone().replace(tzinfo=None)
        self.status.show_saved(found[0][1] if found else None, now)

    def _place_changed(self) -> None:
        in_panes = self._places.currentWidget() is self.area
        self.top.set_plans(in_panes)
        self.steps.set_wanted(in_panes)

    def _show_place(self) -> None:
        """The start page while there is nothing in the book, else the panes."""
        if not self._is_empty():
            self._places.setCurrentWidget(self.area)
            return
        if self._start is None:
            self._start = self._make_start()
            self._places.addWidget(self._start)
            self._places.setCurrentWidget(self._start)
            self._start.setFocus()

    def _show_steps(self, steps: "list[ShownStep]") -> None:
        self.step_places.steps = steps
        self.steps.set_steps(steps)

    def _is_empty(self) -> bool:
        from netplanner.storage import contacts, goals

        reader = self.session.store.reader
        anyone = contacts.first_ids(reader, contacts.ContactFilter(order="recent"), 1)
        return not anyone and not goals.listing(reader)

    def _make_start(self) -> "StartPage":
        from netplanner.ui.start_page import StartPage

        page = StartPage()
        page.import_requested.connect(self.commands["file.import"].trigger)
        page.place_requested.connect(self.files.start_import)
        page.demo_requested.connect(self.commands["file.demo"].trigger)
        page.empty_requested.connect(lambda: self.focus_pane("contacts"))
        return page

    def _restore_state(self) -> None:
        self._state.restore(self)
        # They are read after the first paint; the panes are not to move then.
        self.steps.restore(self._state.text_of("window/steps"))
        self.area.restore(self._state.bytes_of("window/panes"))
        self.panes.contacts.side.restore(self._state.text_of("contacts/side"))
        current = self._state.text_of("window/pane", "contacts")
        if current in Panes._fields:
            self.area.set_expanded(current, self._state.text_of("window/expanded") == "yes")
        getattr(self.panes, self.area.current).focus_list()

    def save_state(self) -> None:
        self.files.feed.flush()
        self._state.put("window/geometry", self.saveGeometry())
        self._state.put("window/panes", self.area.state())
        self._state.put("contacts/side", self.panes.contacts.side.state())
        self._state.put("window/pane", self.area.current)
        self._state.put("window/steps", self.steps.state())
        self._state.put("window/expanded", "yes" if self.area.expanded else "no")
        self._state.save()
