"""Reminders at the window: who tells, who is told, and what closing means where an icon stays in the tray."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from netplanner.ui.main_window import MainWindow
from netplanner.ui.reminders.sheet import RemindersSheet
from netplanner.ui.reminders.tray import Tray
from netplanner.ui.reminders.watch import ReminderWatch
from netplanner.ui.session import Session


class Reminding(QObject):
    """Goes with its window."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self.watch = ReminderWatch(session, self)
        self.tray = Tray(session, self.watch, self._say, self)
        self.tray.window_requested.connect(self.show_window)
        self.tray.today_requested.connect(self._open_today)
        self.tray.plan_requested.connect(self._plan)
        self.tray.quit_requested.connect(window.quit)
        window.stays = self.tray.is_there
        window.reminders_requested.connect(self.open_sheet)
        # What came while nothing ran; the window is to be seen first.
        QTimer.singleShot(0, self, self.watch.look)

    def open_sheet(self) -> None:
        sheet = RemindersSheet(self._session, self._window)
        sheet.saved.connect(self.tray.follow_settings)
        sheet.saved.connect(self.watch.look)
        sheet.open()

    def show_window(self) -> None:
        """Brings the window to the front, from the tray or from behind others."""
        if self._window.isMinimized():
            self._window.showNormal()
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def _open_today(self) -> None:
        self.show_window()
        self._window.open_today()

    def _plan(self) -> None:
        self.show_window()
        self._window.commands["outreach.plan"].trigger()

    def _say(self, title: str, text: str) -> None:
        """In the window, which asks for attention where it is not in front (QApplication::alert)."""
        words = " · ".join(filter(None, (title, text.replace("\n", " · "))))
        self._window.banner.announce(words, self.tr("Open today"), self._window.open_today)
        QApplication.alert(self._window)
