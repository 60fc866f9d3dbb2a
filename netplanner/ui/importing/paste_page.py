"""A box for text that was copied: vCards, or a person a line."""

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from netplanner.domain.progress import Progress
from netplanner.ui import theme
from netplanner.ui.importing.pasting import people_in
from netplanner.ui.session import Session
from netplanner.ui.widgets.labels import Label
from netplanner.ui.worker import Job

_AFTER_MS = 150


class PastePage(QWidget):
    """`usable(bool)` says whether somebody was found in the text."""

    usable = Signal(bool)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._job: Job | None = None
        self._count = 0
        self.box = QPlainTextEdit()
        self.box.setAccessibleName(self.tr("Text with contacts"))
        self.box.setTabChangesFocus(True)
        self.box.setPlaceholderText(
            "Anna Ålund, CMO, Nordlys Retail, anna@nordlys.example\nBo Hansen, bo@hafen.example, +45 00 00 00 01"
        )
        self._found = Label(tone="muted")
        self._delay = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._delay.timeout.connect(self._read)
        self.box.textChanged.connect(self._delay.start)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(4), 0, theme.px(12), 0)
        column.setSpacing(theme.GRID)
        column.addWidget(Label(self.tr("Paste text"), font="heading"))
        column.addWidget(
            Label(
                self.tr(
                    "Paste vCards, or a person a line: a name with what you know, such as company, e-mail, phone or "
                    "the address of a profile."
                ),
                tone="muted",
                wrap=True,
            )
        )
        column.addWidget(self.box, 1)
        column.addWidget(self._found)

    def text(self) -> str:
        return self.box.toPlainText()

    def count(self) -> int:
        """How many people were found in the text."""
        return self._count

    def _read(self) -> None:
        if self._job is not None:
            self._job.cancel()
        text = self.text()

        def work(progress: Progress) -> int:
            return people_in(text)

        job = self._job = self._session.worker.read(work)
        job.tell(succeeded=partial(self._show, job))

    def _show(self, job: Job, count: int) -> None:
        if self._job is not job:
            return
        self._count = count
        self._found.setText(self.tr("%Ln person(s) found", "", count) if self.text().strip() else "")
        self.usable.emit(count > 0)
