"""Calendars: the plan goes out to other programs, their busy times come in."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSize, Qt, QTimeZone
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QVBoxLayout, QWidget

from netplanner.domain.errors import NetPlannerError
from netplanner.formats.ics_zones import find_zone
from netplanner.operations import busy as operations
from netplanner.operations import calendar_feed
from netplanner.operations.busy import BusyReport
from netplanner.operations.calendar_feed import CalendarOptions
from netplanner.storage import busy
from netplanner.ui import mime, theme, wording
from netplanner.ui.calendar_files.busy_list import BusyList
from netplanner.ui.calendar_files.feed import CALENDAR_ENDINGS, FeedKeeper
from netplanner.ui.calendar_files.feed_box import FeedBox
from netplanner.ui.calendar_files.words import calendar_words, report_text
from netplanner.ui.session import Session
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.hairline import hairline
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.scroll import Scroll
from netplanner.ui.widgets.sheet import Sheet


class CalendarsSheet(Sheet):
    """What is done here is done at once; reading in and taking away are steps that can be undone."""

    def __init__(self, session: Session, keeper: FeedKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent, wanted=QSize(680, 680))
        self._session = session
        self._keeper = keeper
        self.setAcceptDrops(True)
        self.set_title(
            self.tr("Calendars"),
            self.tr("See your plan in other programs, and let it keep clear of the times when you are busy."),
        )
        self.feed = FeedBox(session.settings)
        self.busy = BusyList()
        self._none = Label(
            self.tr("No calendar yet. Export one as iCalendar (.ics) from the program you keep it in."),
            tone="muted",
            wrap=True,
        )
        self.read_button = Button(self.tr("Read a calendar…"), icon="file-down", clicked=self._choose_calendar)
        self._said = Label(wrap=True)
        self._said.hide()
        self._fill_body()
        self._connect()
        self.add_button(self.tr("Close"), self.reject, primary=True)
        self._show_feed()
        self._show_calendars()

    def _fill_body(self) -> None:
        body = QWidget()
        # As high as its words are in this width; by itself it would keep room for the narrowest one.
        body.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.px(22), 0, theme.px(22), theme.px(8))
        column.setSpacing(theme.px(10))
        column.addWidget(Label(self.tr("Your plan in other programs"), font="strong"))
        column.addWidget(self.feed)
        column.addWidget(hairline())
        column.addWidget(Label(self.tr("When you are busy"), font="strong"))
        column.addWidget(
            Label(
                self.tr(
                    "What is planned for you keeps clear of these times. Read a file again when its calendar changed; "
                    "repeated events are followed for two years."
                ),
                tone="muted",
                wrap=True,
            )
        )
        column.addWidget(self._none)
        column.addWidget(self.busy)
        column.addWidget(self._said)
        column.addWidget(self.read_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.set_body(Scroll(body, self.tr("Calendars")), margins=False)

    def _connect(self) -> None:
        self.feed.options_changed.connect(self._options_changed)
        self.feed.export_requested.connect(self._choose_export)
        self.feed.path_requested.connect(self._choose_feed)
        self.feed.stop_requested.connect(self.stop_feed)
        self.busy.refresh_requested.connect(self.read_again)
        self.busy.remove_requested.connect(self._remove)
        self._keeper.written.connect(self._feed_written)
        self._keeper.failed.connect(self._refuse)
        self._session.changed.connect(self._book_changed)

    # The plan for others

    def _options_changed(self) -> None:
        self.feed.put_options(self._session.settings)
        self._save_settings()
        self._keeper.write()

    def _choose_export(self) -> None:
        folder = Path(self._session.settings.last_export_dir or Path.home())
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export"), str(folder / "netplanner.ics"), self.tr("Calendar (*.ics)")
        )
        if name:
            self.export(_ics(Path(name)))

    def export(self, path: Path) -> None:
        """Writes the whole plan once."""
        settings = self._session.settings
        options = CalendarOptions(settings.feed_notes, settings.feed_birthdays, settings.feed_seminars)
        store, words = self._session.store, calendar_words()
        job = self._session.worker.export(lambda progress: calendar_feed.export(store, path, options, words))
        job.tell(succeeded=partial(self._exported, path), failed=self._refuse)

    def _exported(self, path: Path, count: int) -> None:
        text = self.tr("%Ln event(s) written to {file}", "", count)
        self._say(text.replace("{file}", path.name))

    def _choose_feed(self) -> None:
        start = self._session.settings.feed_path or str(Path.home() / "netplanner.ics")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("File to subscribe to"), start, self.tr("Calendar (*.ics)"))
        if name:
            self.keep_feed(_ics(Path(name)))

    def keep_feed(self, path: Path) -> None:
        """Keeps the calendar in this file from now on; the former file goes."""
        former = self._session.settings.feed_path
        if former and Path(former) != path and not self._delete(Path(former)):
            return
        self._session.settings.feed_path = str(path)
        self._save_settings()
        self._show_feed()
        self._keeper.write()

    def stop_feed(self) -> None:
        """Takes the file away: calendars that subscribed to it find nothing any more."""
        former = self._session.settings.feed_path
        if former and not self._delete(Path(former)):
            return
        self._session.settings.feed_path = None
        self._save_settings()
        self._show_feed()
        self._say("")

    def _delete(self, path: Path) -> bool:
        try:
            calendar_feed.stop(path)
        except NetPlannerError as error:
            self._refuse(error)
            return False
        return True

    def _feed_written(self) -> None:
        self.set_error("")

    def _show_feed(self) -> None:
        self.feed.show_path(self._session.settings.feed_path)
        if self._session.settings.feed_path and not self._keeper.is_on():
            self.feed.state.setText(self.tr("Sample data is not written to the file to subscribe to."))

    def _save_settings(self) -> None:
        try:
            self._session.settings.save(self._session.folders.settings)
        except NetPlannerError as error:
            self._refuse(error)

    # Busy times

    def _choose_calendar(self) -> None:
        files, _ = QFileDialog.getOpenFileNames(
            self,
            self.tr("Read a calendar"),
            self._session.settings.last_import_dir or str(Path.home()),
            self.tr("Calendars (*.ics *.ical *.ifb)"),
        )
        self.read_files([Path(file) for file in files])

    def read_files(self, paths: Sequence[Path]) -> None:
        """Reads the busy times of calendar files, each in the place of what was read of the same calendar."""
        for path in paths:
            self._read(path, None)

    def read_again(self, calendar_id: int) -> None:
        """Reads the file of a calendar anew."""
        calendar = busy.load(self._session.store.reader, calendar_id)
        if calendar is not None:
            self._read(Path(calendar.source), calendar_id)

    def _read(self, path: Path, calendar_id: int | None) -> None:
        session, here = self._session, _zone_here(self._session)
        job = session.worker.run(
            lambda progress: operations.read_file(session.store, path, here, calendar_id=calendar_id), is_promised=True
        )
        # The views follow though the sheet is closed by then.
        job.tell(succeeded=lambda report: session.announce(report.changes))
        job.tell(succeeded=self._was_read, failed=self._refuse)

    def _was_read(self, report: BusyReport) -> None:
        self._say(report_text(report), is_warning=bool(report.problems))

    def _remove(self, calendar_id: int) -> None:
        self._session.perform(operations.remove, calendar_id, failed=self._refuse)
        self._say("")

    def _book_changed(self, changes: object) -> None:
        self._show_calendars()

    def _show_calendars(self) -> None:
        found = busy.calendars(self._session.store.reader)
        self.busy.show_calendars(found)
        self._none.setVisible(not found)

    def _say(self, text: str, *, is_warning: bool = False) -> None:
        self.set_error("")
        self._said.set_tone("warn" if is_warning else "")
        self._said.setText(text)
        self._said.setVisible(bool(text))

    def _refuse(self, error: Exception) -> None:
        self.set_error(wording.error_text(error))

    # Files from outside

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _calendars_of(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if paths := _calendars_of(event):
            event.acceptProposedAction()
            self.read_files(paths)


def _calendars_of(event: QDropEvent) -> list[Path]:
    data = event.mimeData()
    if not mime.has_files(data):
        return []
    paths = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return [path for path in paths if path.suffix.lower() in CALENDAR_ENDINGS]


def _ics(path: Path) -> Path:
    return path if path.suffix.lower() == ".ics" else path.with_name(path.name + ".ics")


def _zone_here(session: Session) -> ZoneInfo:
    """The user's zone: times that name none are meant in it."""
    system = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    return find_zone(session.settings.zone or system) or find_zone(system) or ZoneInfo("UTC")
