"""What the window does when something goes wrong: words for declared errors, one report for all others.

The report holds types, codes and places in our code, never a message or a value: it may be sent to strangers.
"""

import logging
import platform
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, QSize, Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from netplanner import __version__
from netplanner.logs import describe_exception, log_exception
from netplanner.ui import theme
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.sheet import Sheet

_log = logging.getLogger(__name__)


def report_of(error: BaseException) -> str:
    """The text of a report about `error`, free of personal data."""
    lines = [
        f"NetPlanner {__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()}, {platform.system()} {platform.machine()}",
        f"Display {QGuiApplication.platformName()}",
        "",
        describe_exception(error),
    ]
    return "\n".join(lines)


class CrashSheet(Sheet):
    """Says that something unexpected happened, and gives the report to copy. The app goes on."""

    def __init__(self, error: BaseException, parent: QWidget | None) -> None:
        super().__init__(parent, wanted=QSize(620, 420))
        self.set_title(
            self.tr("Something unexpected went wrong"),
            self.tr("What was saved is safe, and you can go on. The report below holds no names and no contact data."),
        )
        self._report = QPlainTextEdit(report_of(error))
        self._report.setReadOnly(True)
        self._report.setAccessibleName(self.tr("Report"))
        self._report.setFont(theme.font("small"))
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._report, 1)
        self._said = Label(tone="muted")
        self.add_footer_left(self._said)
        self.set_body(body)
        self.add_button(self.tr("Copy report"), self._copy)
        self.add_button(self.tr("Go on"), self.accept, primary=True)

    def text(self) -> str:
        return self._report.toPlainText()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
        self._said.setText(self.tr("Copied"))


class CrashHooks(QObject):
    """Logs every unexpected error, in any thread, and hands it to the window: `crashed(error)`."""

    crashed = Signal(object)
    _caught = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._caught.connect(self.crashed.emit, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        sys.excepthook = self._hook
        threading.excepthook = lambda arguments: self._take(arguments.exc_value)

    def _hook(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            QGuiApplication.quit()
            return
        self._take(error)

    def _take(self, error: BaseException | None) -> None:
        if error is None or isinstance(error, SystemExit):
            return
        log_exception(_log, error)
        self._caught.emit(error)
