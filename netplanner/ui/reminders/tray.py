"""The icon in the tray with the day's count, its menu and its notifications. Works where there is no tray: in the
window."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from netplanner.storage import outreach
from netplanner.ui import icons
from netplanner.ui.reminders import words
from netplanner.ui.reminders.watch import Counts, ReminderWatch
from netplanner.ui.session import Session

_SIDE = 64
_SILENCE = timedelta(hours=1)
_SHOWN_MS = 15_000


class Tray(QObject):
    """Shows what a `ReminderWatch` tells.

    `today_requested()`, `plan_requested()`, `window_requested()` and `quit_requested()` follow its acts. `say(title,
    text)` shows a notification in the window where there is no tray to show one.
    """

    today_requested = Signal()
    plan_requested = Signal()
    window_requested = Signal()
    quit_requested = Signal()

    def __init__(
        self, session: Session, watch: ReminderWatch, say: Callable[[str, str], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._watch = watch
        self._say = say
        self._icon: QSystemTrayIcon | None = None
        self._menu = QMenu()
        self._fill_menu()
        watch.plans_due.connect(self._tell_plans)
        watch.day_begun.connect(self._tell_day)
        watch.counted.connect(self._show_count)
        self.follow_settings()

    def is_there(self) -> bool:
        """Whether an icon stands in a tray: a window that is closed can be found again."""
        return self._icon is not None and self._icon.isVisible()

    def follow_settings(self) -> None:
        """Shows the icon or takes it away, as the settings and the desktop have it."""
        wanted = self._session.settings.in_tray and QSystemTrayIcon.isSystemTrayAvailable()
        if not wanted:
            self.remove()
            return
        if self._icon is None:
            self._icon = QSystemTrayIcon(self)
            self._icon.setContextMenu(self._menu)
            self._icon.activated.connect(self._activated)
            self._icon.messageClicked.connect(self.today_requested)
        self._show_count(self._watch.counts())
        self._icon.show()

    def remove(self) -> None:
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = None

    def notify(self, title: str, text: str) -> None:
        """Tells it by the desktop, else in the window."""
        if self._icon is not None and QSystemTrayIcon.supportsMessages():
            self._icon.showMessage(title, text, icons.app_icon(), _SHOWN_MS)
        else:
            self._say(title, text)

    def _fill_menu(self) -> None:
        acts = (
            (self.tr("Open NetPlanner"), self.window_requested.emit),
            (self.tr("Open today"), self.today_requested.emit),
            (self.tr("Plan outreach…"), self.plan_requested.emit),
            (self.tr("No reminders for an hour"), lambda: self._watch.be_silent(_SILENCE)),
            (self.tr("Quit"), self.quit_requested.emit),
        )
        for place, (text, act) in enumerate(acts):
            if place in (3, 4):
                self._menu.addSeparator()
            self._menu.addAction(text).triggered.connect(lambda _checked=False, act=act: act())

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.today_requested.emit()

    def _tell_plans(self, ids: list[int]) -> None:
        rows = words.in_order(ids, outreach.rows_of(self._session.store.reader, ids))
        if rows:
            self.notify(*words.of_plans(rows, names=self._session.settings.remind_names))

    def _tell_day(self, counts: Counts) -> None:
        self.notify(*words.of_day(counts))

    def _show_count(self, counts: Counts) -> None:
        if self._icon is not None:
            self._icon.setIcon(with_count(counts.today + counts.overdue))
            self._icon.setToolTip(words.of_tray(counts))


def with_count(count: int) -> QIcon:
    """The program's icon with a number in its corner, none for 0."""
    picture = QPixmap(QSize(_SIDE, _SIDE))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    icons.app_icon().paint(painter, picture.rect())
    if count:
        badge = QRectF(_SIDE * 0.38, _SIDE * 0.4, _SIDE * 0.62, _SIDE * 0.6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#b3261e"))
        painter.drawRoundedRect(badge, badge.height() / 2, badge.height() / 2)
        font = QFont()
        font.setBold(True)
        font.setPixelSize(round(_SIDE * (0.44 if count < 10 else 0.36)))
        painter.setFont(font)
        painter.setPen(Qt.GlobalColor.white)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(count) if count < 100 else "99+")
    painter.end()
    return QIcon(picture)
