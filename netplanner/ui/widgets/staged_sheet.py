"""A sheet that goes from page to page: pages in a stack, a footer for each, work followed by a bar."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget

from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.progress_page import ProgressPage
from netplanner.ui.widgets.sheet import Sheet, is_sheet_open
from netplanner.ui.worker import Job


class StagedSheet(Sheet):
    """`_show_page` shows a page; those in `_kept` stay for another time, any other goes when the next comes."""

    def __init__(self, parent: QWidget | None, wanted: QSize) -> None:
        super().__init__(parent, wanted=wanted)
        self._job: Job | None = None
        self._pages = QStackedWidget()
        self._progress = ProgressPage()
        self._kept: list[QWidget] = [self._progress]
        self._buttons: list[Button] = []
        self.set_body(self._pages, margins=False)

    def _failed(self, error: Exception) -> None:
        """What to show when work failed."""
        raise NotImplementedError

    def _start(self, job: Job, done: Callable[..., None], cancelled: Callable[[], None] = lambda: None) -> None:
        """Follows a job; a former one is let go, its late answer too."""
        if self._job is not None:
            self._job.cancel()
        self._job = job
        job.tell(
            progressed=partial(self._reported, job),
            succeeded=partial(self._ended, job, done),
            failed=partial(self._ended, job, self._failed),
            cancelled=partial(self._ended, job, cancelled),
        )

    def _reported(self, job: Job, done: int, total: int) -> None:
        if self._job is job:
            self._progress.report(done, total)

    def _ended(self, job: Job, then: Callable[..., None], *result: object) -> None:
        if self._job is job:
            self._job = None
            self._progress.end()
            then(*result)

    def _let_go(self) -> None:
        """Cancels the work that runs; its answer is dropped."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _work_meanwhile(self) -> None:
        """Gives the window free; the status bar goes on to show the work."""
        self.hide()

    def _come_back(self, *, needed: bool = True) -> None:
        """After work in the background: shows how it went, unless it went well and the user is busy elsewhere."""
        if self.isVisible() or self.parent() is None:
            return
        if needed or self._window is None or not is_sheet_open(self._window):
            self.open()
            return
        self.accept()

    def _show_progress(
        self, text: str, cancel: Callable[[], object], *, meanwhile: bool = False, percent: bool = False
    ) -> None:
        self._clear_footer()
        self._progress.begin(text, percent=percent)
        self._show_page(self._progress)
        if meanwhile:
            self._button(self.tr("Work on meanwhile"), self._work_meanwhile)
        # The keys stay in the sheet though the widget that had them goes with its page.
        self._button(self.tr("Cancel"), cancel).setFocus()

    def _show_page(self, page: QWidget) -> None:
        former = self._pages.currentWidget()
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        if former is not None and former not in (page, *self._kept):
            self._pages.removeWidget(former)
            former.deleteLater()

    def _button(self, text: str, clicked: Callable[[], object], *, primary: bool = False, left: bool = False) -> Button:
        if left:
            button = Button(text, clicked=clicked)
            self.add_footer_left(button)
        else:
            button = self.add_button(text, clicked, primary=primary)
        self._buttons.append(button)
        return button

    def _clear_footer(self) -> None:
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons.clear()
