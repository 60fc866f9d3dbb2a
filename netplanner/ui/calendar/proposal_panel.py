"""What the program proposes for the next weeks, to be taken whole, in part or not at all."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QDate, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QLineEdit, QSpinBox, QStackedWidget, QVBoxLayout, QWidget

from netplanner.domain.auto_plan import MOST_WEEKS, WEEKS, Proposal
from netplanner.domain.calendar import add_days
from netplanner.domain.changes import Changes
from netplanner.domain.errors import NetPlannerError
from netplanner.domain.progress import Progress
from netplanner.operations import auto_plan
from netplanner.storage import goals, platforms
from netplanner.ui import theme, wording
from netplanner.ui.calendar import proposal_words
from netplanner.ui.calendar.proposal_list import ProposalList
from netplanner.ui.calendar.proposal_model import ProposalModel
from netplanner.ui.session import Session
from netplanner.ui.widgets.buttons import Button, PrimaryButton
from netplanner.ui.widgets.calm_wheel import calm_wheel
from netplanner.ui.widgets.empty import EmptyState
from netplanner.ui.widgets.explain import ExplainButton
from netplanner.ui.widgets.hairline import hairline
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.progress_page import ProgressPage
from netplanner.ui.widgets.spin import give_room
from netplanner.ui.worker import Job

# Lower than this (at 100 %), the reasons of the chosen one would leave no line of the list.
_ROOM_FOR_REASONS = 330


class ProposalPanel(QWidget):
    """Reads a proposal and shows it; nothing is written before the user takes it, as one step.

    `ghosts_changed(rows)` follows what is ticked, `closed()` the end, whether taken or not.
    """

    ghosts_changed = Signal(list)
    closed = Signal()

    def __init__(
        self, session: Session, *, goal_id: int | None = None, first: date | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._goal_id, self._first = goal_id, first
        self._job: Job | None = None
        self._shown: int | None = None
        reader = session.store.reader
        self._goals = {goal.id: goal for goal in goals.listing(reader)}
        self._platforms = {row.key: row.name for row in platforms.all_platforms(reader)}
        self.model = ProposalModel(self)
        self.list = ProposalList(self.model)
        self._make_head()
        self._make_detail()
        self._make_foot()
        self._empty = EmptyState(self.tr("Nothing to propose"), "", icon="calendar-plus")
        self._progress = ProgressPage()
        self._stack = QStackedWidget()
        for page in (self.list, self._progress, self._empty):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self._stack, 1)
        column.addWidget(hairline())
        column.addWidget(self._detail)
        column.addLayout(self._foot)
        self.model.changed.connect(self._tell)
        self.list.selectionModel().currentChanged.connect(lambda: self._show_detail())
        self.list.open_requested.connect(lambda: self.why.setFocus(Qt.FocusReason.OtherFocusReason))
        self.list.shift_requested.connect(self._shift)
        self.why.returnPressed.connect(lambda: self.list.setFocus(Qt.FocusReason.OtherFocusReason))
        self.read()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.discard()
            return
        super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(260), theme.px(220))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # In a low window the list comes first; its tips give the reasons too.
        self.reasons.setVisible(event.size().height() >= theme.px(_ROOM_FOR_REASONS))

    def read(self) -> None:
        """Asks for a proposal anew."""
        if self._job is not None:
            self._job.cancel()
        self._progress.begin(self.tr("Looking for people and free days …"))
        self._stack.setCurrentWidget(self._progress)
        self._show_proposals([])
        today, weeks = self._session.clock.today(), self.weeks.value()
        sphere, goal_id, first = self._session.sphere, self._goal_id, self._first

        def work(progress: Progress) -> list[Proposal]:
            reader = self._session.store.reader
            return auto_plan.propose(reader, today, weeks, sphere, progress, goal_id=goal_id, first=first)

        self._job = self._session.worker.search(work)
        self._job.tell(
            succeeded=partial(self._arrived, self._job),
            failed=self._failed,
            progressed=self._progress.report,
        )

    def put_on(self, numbers: Sequence[int], day: date) -> None:
        """Puts proposals on another day: what dragging their ghosts does."""
        self.model.move(numbers, day)
        self.list.choose(numbers[0])

    def open(self, number: int) -> None:
        """Shows a proposal whole, its why ready to be written."""
        self.list.choose(number)
        self.why.setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self) -> None:
        """Plans what is ticked."""
        self._set_writing(True)
        self._session.perform(auto_plan.take, self.model.taken(), done=self._taken, failed=self._refused)

    def discard(self) -> None:
        """Ends it; nothing was written."""
        if self._job is not None:
            self._job.cancel()
        self.ghosts_changed.emit([])
        self.closed.emit()

    # Making

    def _make_head(self) -> None:
        goal = self._goals.get(self._goal_id or 0)
        title = self.tr("Proposal for {goal}").replace("{goal}", goal.what) if goal else self.tr("Proposal")
        self.title = Label(title, font="strong", wrap=True)
        self.counts = Label(tone="muted")
        self.weeks = QSpinBox()
        self.weeks.setRange(1, MOST_WEEKS)
        self.weeks.setValue(WEEKS)
        self.weeks.setPrefix(self.tr("Weeks: ", "before a number"))
        self.weeks.setAccessibleName(self.tr("Weeks"))
        give_room(self.weeks)
        calm_wheel(self.weeks)
        self.weeks.valueChanged.connect(lambda: self.read())
        self._head = QHBoxLayout()
        self._head.setContentsMargins(theme.px(14), theme.px(10), theme.px(10), theme.px(4))
        self._head.setSpacing(theme.GRID)
        self._head.addWidget(self.title, 1)
        self._head.addWidget(self.counts)
        self._head.addWidget(ExplainButton(self._explanation))
        self._head.addWidget(self.weeks)

    def _make_detail(self) -> None:
        self.reasons = Label(font="small", tone="muted", wrap=True)
        self.day = QDateEdit()
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat(wording.day_field_format(QLocale()))
        self.day.setAccessibleName(self.tr("Day"))
        self.why = QLineEdit()
        self.why.setAccessibleName(self.tr("Why"))
        self.why.setPlaceholderText(self.tr("Why? It can also be written when it is due"))
        calm_wheel(self.day)
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        row.addWidget(self.day)
        row.addWidget(self.why, 1)
        self._detail = QWidget()
        column = QVBoxLayout(self._detail)
        column.setContentsMargins(theme.px(14), theme.px(8), theme.px(14), theme.px(4))
        column.setSpacing(theme.px(6))
        column.addWidget(self.reasons)
        column.addLayout(row)
        self.day.dateChanged.connect(self._day_changed)
        self.why.textEdited.connect(self._why_changed)
        self._detail.hide()

    def _make_foot(self) -> None:
        self.error = Label(tone="danger", wrap=True)
        self.error.hide()
        self.all = Button(self.tr("All"), kind="link", clicked=lambda: self.model.take_all(True))
        self.none = Button(self.tr("None"), kind="link", clicked=lambda: self.model.take_all(False))
        self.all.setAccessibleName(self.tr("Tick all proposals"))
        self.none.setAccessibleName(self.tr("Tick no proposal"))
        self.leave = Button(self.tr("Discard"), clicked=self.discard)
        self.accept = PrimaryButton("", clicked=self.take)
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        for button in (self.all, self.none):
            row.addWidget(button)
        row.addStretch(1)
        for button in (self.leave, self.accept):
            row.addWidget(button)
        self._foot = QVBoxLayout()
        self._foot.setContentsMargins(theme.px(14), theme.px(6), theme.px(14), theme.px(10))
        self._foot.addWidget(self.error)
        self._foot.addLayout(row)

    # Showing

    def _arrived(self, job: Job, proposals: Sequence[Proposal]) -> None:
        if job is not self._job:
            return
        self._job = None
        self._progress.end()
        self._show_proposals(proposals)
        self._empty.set_text(
            self.tr("Nothing to propose"),
            self.tr(
                "Nobody waits for you in these weeks, or the days are full. "
                "Make a goal, say how well you know people, or import some."
            ),
        )
        self._stack.setCurrentWidget(self.list if proposals else self._empty)
        if proposals:
            self.list.setCurrentIndex(self.model.index(1))
        elif not self.isAncestorOf(self.window().focusWidget() or self.window()):
            # The list that had the keys is not shown: from here Esc still leads out.
            self.leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_proposals(self, proposals: Sequence[Proposal]) -> None:
        self.model.show_proposals(proposals, self._goals, self._platforms)

    def _failed(self, error: Exception) -> None:
        self._progress.end()
        self._stack.setCurrentWidget(self._empty)
        self._show_error(wording.error_text(error))

    def _tell(self) -> None:
        taken = len(self.model.taken())
        self.counts.setText(
            self.tr("{taken} of %Ln", "", self.model.count()).replace("{taken}", QLocale().toString(taken))
        )
        self.counts.setVisible(self.model.count() > 0)
        self.accept.setText(self.tr("Take %Ln", "", taken) if taken else self.tr("Take them"))
        self.accept.setEnabled(taken > 0)
        for button in (self.all, self.none, self.accept):
            button.setVisible(self.model.count() > 0)
        self._show_error("")
        self._show_detail()
        self.ghosts_changed.emit(self.model.ghosts())

    def _show_detail(self) -> None:
        number = self.list.chosen()
        self._detail.setVisible(number is not None)
        self._shown = None
        if number is None:
            return
        one = self.model.proposal(number)
        self.reasons.setText(" · ".join([proposal_words.title(one), *self.model.reasons(number)]))
        self.day.setDate(QDate(one.day.year, one.day.month, one.day.day))
        if self.why.text() != one.why:
            self.why.setText(one.why)
        # From here on the fields speak for this one.
        self._shown = number

    def _show_error(self, text: str) -> None:
        self.error.setText(text)
        self.error.setVisible(bool(text))

    def _explanation(self) -> str:
        return "\n\n".join(
            (
                self.tr(
                    "Half of the touches go to invitations, people you know first, then those who serve a goal most; "
                    "three in ten keep rhythms that are due; two in ten go to ties that lack your time."
                ),
                self.tr(
                    "No day gets more plans than it bears, none more invitations than your quota, no month more notes "
                    "than the platform allows, no week more minutes than you have. Weekends, quiet days, holidays and "
                    "busy times are left out, and nobody comes twice."
                ),
            )
        )

    # What follows

    def _day_changed(self, day: QDate) -> None:
        if self._shown is not None:
            number = self._shown
            self.model.move([number], date(day.year(), day.month(), day.day()))
            self.list.choose(number)

    def _shift(self, days: int) -> None:
        """Puts the one that is chosen days later or earlier, not before today."""
        number = self.list.chosen()
        if number is not None:
            day = add_days(self.model.proposal(number).day, days)
            self.put_on([number], max(day, self._session.clock.today()))

    def _why_changed(self, text: str) -> None:
        if self._shown is not None:
            self.model.set_why(self._shown, text)

    def _set_writing(self, writing: bool) -> None:
        for button in (self.accept, self.leave, self.all, self.none):
            button.setEnabled(not writing)

    def _taken(self, changes: Changes) -> None:
        self.ghosts_changed.emit([])
        self.closed.emit()

    def _refused(self, error: Exception) -> None:
        self._set_writing(False)
        contact_id = error.values.get("contact_id") if isinstance(error, NetPlannerError) else None
        number = self.model.number_of(contact_id) if isinstance(contact_id, int) else None
        if number is not None:
            self.open(number)
        self._show_error(wording.error_text(error))
