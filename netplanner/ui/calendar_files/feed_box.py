"""What goes out to other programs' calendars: exported once, or kept in a file that they subscribe to."""

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from netplanner.settings import Settings
from netplanner.ui import theme
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.flow import FlowLayout
from netplanner.ui.widgets.labels import Label


class FeedBox(QWidget):
    """`options_changed()` follows a tick, `export_requested()`, `path_requested()` and `stop_requested()` a button."""

    options_changed = Signal()
    export_requested = Signal()
    path_requested = Signal()
    stop_requested = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notes = QCheckBox(self.tr("Why you want each contact, and messages"))
        self.birthdays = QCheckBox(self.tr("Birthdays"))
        self.seminars = QCheckBox(self.tr("Seminars and other activities of groups"))
        ticked = (settings.feed_notes, settings.feed_birthdays, settings.feed_seminars)
        for box, is_on in zip(self._boxes(), ticked, strict=True):
            box.setChecked(is_on)
            box.toggled.connect(lambda on: self.options_changed.emit())
        self.export_button = Button(
            self.tr("Export once…"), icon="file-up", clicked=lambda: self.export_requested.emit()
        )
        self.start_button = Button(
            self.tr("Keep a file to subscribe to…"), icon="calendar", clicked=lambda: self.path_requested.emit()
        )
        self.move_button = Button(self.tr("Another file…"), clicked=lambda: self.path_requested.emit())
        self.copy_button = Button(self.tr("Copy address"), icon="copy", clicked=self._copy)
        self.stop_button = Button(self.tr("Stop and delete the file"), clicked=lambda: self.stop_requested.emit())
        self.state = Label(wrap=True, selectable=True)
        self.how = Label(
            self.tr(
                "Calendars on this computer subscribe to the address of the file; in Thunderbird choose New calendar, "
                "On the network. For a phone keep the file in a folder that you share with it. Only you can read the "
                "file."
            ),
            font="small",
            tone="muted",
            wrap=True,
        )
        self.state.setAccessibleName(self.tr("File to subscribe to"))
        self._address = ""
        self._lay_out()

    def _boxes(self) -> tuple[QCheckBox, QCheckBox, QCheckBox]:
        return self.notes, self.birthdays, self.seminars

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(Label(self.tr("Besides the plan itself:"), tone="muted"))
        for box in self._boxes():
            column.addWidget(box)
        column.addWidget(self.state)
        buttons = QWidget()
        flow = FlowLayout(buttons, spacing=theme.GRID)
        for button in (self.export_button, self.start_button, self.copy_button, self.move_button, self.stop_button):
            flow.addWidget(button)
        column.addWidget(buttons)
        column.addWidget(self.how)

    def put_options(self, settings: Settings) -> None:
        settings.feed_notes, settings.feed_birthdays, settings.feed_seminars = (
            box.isChecked() for box in self._boxes()
        )

    def show_path(self, path: str | None) -> None:
        """The file that is kept, or that there is none."""
        self._address = QUrl.fromLocalFile(path).toString() if path else ""
        kept = self.tr("Kept fresh with every change: {file}").replace("{file}", str(Path(path))) if path else ""
        self.state.setText(kept)
        self.state.setVisible(bool(path))
        self.start_button.setVisible(not path)
        for widget in (self.move_button, self.copy_button, self.stop_button):
            widget.setVisible(bool(path))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address)
