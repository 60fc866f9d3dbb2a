"""What the user wants to be reminded of, and how."""

from dataclasses import replace

from PySide6.QtCore import QSize, QTime, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSpinBox, QSystemTrayIcon, QTimeEdit, QVBoxLayout, QWidget

from netplanner import autostart
from netplanner.domain.errors import NetPlannerError
from netplanner.ui import theme
from netplanner.ui.session import Session
from netplanner.ui.widgets.calm_wheel import calm_wheel
from netplanner.ui.widgets.edit_sheet import EditSheet
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.spin import give_room

_USUAL_DIGEST = QTime(8, 30)
_MOST_MINUTES = 24 * 60


class RemindersSheet(EditSheet):
    """Nothing of it is on before the user says so. `saved()` follows."""

    saved = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(
            parent,
            self.tr("Reminders"),
            self.tr("They come from this computer alone, while NetPlanner runs."),
            wanted=QSize(560, 430),
        )
        self._session = session
        settings = session.settings
        self.remind = QCheckBox(self.tr("For plans with a time"))
        self.remind.setChecked(settings.remind)
        self.minutes = QSpinBox()
        self.minutes.setRange(0, _MOST_MINUTES)
        self.minutes.setValue(settings.remind_minutes)
        self.minutes.setSuffix(self.tr(" minutes before", "behind a number"))
        self.minutes.setAccessibleName(self.tr("Minutes before"))
        self.digest = QCheckBox(self.tr("Once a day, what the day holds, at"))
        self.digest.setChecked(bool(settings.digest_at))
        at = QTime.fromString(settings.digest_at, "HH:mm")
        self.digest_at = QTimeEdit(at if at.isValid() else _USUAL_DIGEST)
        self.digest_at.setAccessibleName(self.tr("Time of the day's summary"))
        self.names = QCheckBox(self.tr("Say whom a plan is with"))
        self.names.setToolTip(self.tr("Others may see your screen: without it a reminder tells the kind and the time."))
        self.names.setChecked(settings.remind_names)
        self.tray = QCheckBox(self.tr("Icon in the tray; a closed window stays there"))
        self.tray.setChecked(settings.in_tray)
        self.login = QCheckBox(self.tr("Start when I log in"))
        self.login.setChecked(autostart.is_on())
        calm_wheel(self.minutes, self.digest_at)
        give_room(self.minutes, self.digest_at)
        self._build_body()
        for box, field in ((self.remind, self.minutes), (self.remind, self.names), (self.digest, self.digest_at)):
            field.setEnabled(box.isChecked())
            box.toggled.connect(field.setEnabled)
        self.add_button(self.tr("Cancel"), self.reject)
        self.add_button(self.tr("Save"), self.save, primary=True)
        self.remember()

    def typed(self) -> object:
        boxes = (self.remind, self.names, self.digest, self.tray, self.login)
        return [box.isChecked() for box in boxes], self.minutes.value(), self.digest_at.time()

    def save(self) -> None:
        settings = self._session.settings
        former = replace(settings)
        at_login = autostart.is_on()
        settings.remind, settings.remind_minutes = self.remind.isChecked(), self.minutes.value()
        settings.digest_at = self.digest_at.time().toString("HH:mm") if self.digest.isChecked() else ""
        settings.remind_names, settings.in_tray = self.names.isChecked(), self.tray.isChecked()
        try:
            if self.login.isChecked() != at_login:
                autostart.switch(self.login.isChecked(), autostart.command(self._session.folders))
            settings.save(self._session.folders.settings)
        except NetPlannerError as error:
            for name in ("remind", "remind_minutes", "remind_names", "digest_at", "in_tray"):
                setattr(settings, name, getattr(former, name))
            self.show_refusal(error)
            return
        self.saved.emit()
        self.accept()

    def _build_body(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        for box, field in ((self.remind, self.minutes), (self.digest, self.digest_at)):
            row = QHBoxLayout()
            row.setSpacing(theme.GRID)
            row.addWidget(box)
            row.addWidget(field)
            row.addStretch(1)
            column.addLayout(row)
        column.addWidget(self.names)
        column.addWidget(self.tray)
        if not QSystemTrayIcon.isSystemTrayAvailable():
            self.tray.setEnabled(False)
            note = self.tr("This desktop shows no tray. Reminders are shown in the window instead.")
            column.addWidget(Label(note, font="small", tone="muted", wrap=True))
        column.addWidget(self.login)
        column.addStretch(1)
        self.set_body(body)
