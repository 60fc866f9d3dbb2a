"""Whom to invite next, ten at a time: everybody with a reason to invite, a later day, or a reason to leave out."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from netplanner.domain.changes import Changes
from netplanner.domain.errors import NetPlannerError
from netplanner.domain.goal import Goal
from netplanner.domain.words import Channel, GoalState, QueueList
from netplanner.operations import inviting, why
from netplanner.operations.inviting import Choice
from netplanner.storage import goals, platforms, queue, triage
from netplanner.storage.queue import Invitations, InviteRow
from netplanner.ui import theme, wording
from netplanner.ui.inviting.person_row import PersonRow
from netplanner.ui.inviting.why_words import first_why
from netplanner.ui.photos import Photos
from netplanner.ui.session import Session
from netplanner.ui.widgets.calm_wheel import calm_wheel
from netplanner.ui.widgets.confirm import ConfirmSheet
from netplanner.ui.widgets.edit_sheet import EditSheet
from netplanner.ui.widgets.empty import EmptyState
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.scroll import Scroll
from netplanner.ui.widgets.tab_order import put_before

AT_ONCE = 10
# Days after which somebody put off is asked about again.
LATER_DAYS = 30
# Working days that ten invitations are spread over.
_DAYS = 5
# Enough for twice the density of the largest text.
_PHOTO_SIDE = 128


class DecideSheet(EditSheet):
    """Decides on the next ten of a goal's queue as one step; `decided(Changes)` follows.

    Begins with the goal `goal_id`, else with the first active one. `people_requested(goal_id)` asks to see who serves
    a goal whose queue is empty, `import_requested()` for more people, `goal_requested()` for a goal where none is
    active.
    """

    decided = Signal(object)
    people_requested = Signal(int)
    import_requested = Signal()
    goal_requested = Signal()

    def __init__(self, session: Session, goal_id: int | None, parent: QWidget | None = None) -> None:
        super().__init__(parent, self.tr("Decide on the next ten"), " ", wanted=QSize(860, 680))
        self._session = session
        self._today = session.clock.today()
        reader = session.store.reader
        self._goals = goals.listing(reader, states={GoalState.ACTIVE})
        self._names = {row.key: row.name for row in platforms.all_platforms(reader)}
        self._channel = ""
        self._asked = 0
        self.rows: list[PersonRow] = []
        self._photos = Photos(session, _PHOTO_SIDE, self)
        self._photos.ready.connect(self._show_photo)
        self.goal = QComboBox()
        self.goal.setAccessibleName(self.tr("Goal"))
        for one in self._goals:
            self.goal.addItem(one.what, one.id)
        if goal_id is not None:
            self.goal.setCurrentIndex(max(self.goal.findData(goal_id), 0))
        calm_wheel(self.goal)
        self._make_body()
        self._shown_goal = self.goal.currentIndex()
        self.goal.currentIndexChanged.connect(self._change_goal)
        self._read()

    def typed(self) -> object:
        return [row.typed() for row in self.rows]

    def save(self) -> None:
        goal = self._goal()
        if goal is None:
            return
        later = self._today + timedelta(days=LATER_DAYS)
        self.set_error("")
        self.set_writing(True)
        self._session.perform(
            inviting.decide,
            goal.id,
            self._channel,
            [row.decision(later) for row in self.rows],
            done=self._on_saved,
            failed=self._on_failed,
        )

    # Making

    def _make_body(self) -> None:
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(theme.px(22), 0, theme.px(22), 0)
        self._column.setSpacing(0)
        area = Scroll(self._list, self.tr("People to decide on"))
        self._waiting = Label(self.tr("Looking who comes next …"), tone="muted")
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nobody = EmptyState(
            self.tr("Nobody to invite now"),
            "",
            [
                (self.tr("Show who serves this goal"), self._show_people),
                (self.tr("Import people"), self._import),
            ],
            icon="users",
        )
        has_draft = bool(goals.listing(self._session.store.reader, states={GoalState.DRAFT}))
        self._no_goal = EmptyState(
            self.tr("No goal is active yet"),
            self.tr("Whom to invite first follows from what you want: say what, by when, where and whom you look for."),
            [(self.tr("Complete the goal") if has_draft else self.tr("New goal"), self._ask_for_goal)],
            icon="target",
        )
        self._pages = QStackedWidget()
        for page in (area, self._waiting, self._nobody, self._no_goal):
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(self._waiting)
        head_row = QWidget()
        head_row.setVisible(bool(self._goals))
        head = QHBoxLayout(head_row)
        head.setContentsMargins(theme.px(22), 0, theme.px(22), theme.px(6))
        head.addWidget(Label(self.tr("Goal"), tone="muted"))
        head.addWidget(self.goal, 1)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(head_row)
        column.addWidget(self._pages, 1)
        self.set_body(body, margins=False)
        self._summary = Label(tone="muted", wrap=True)
        self._summary.setMinimumWidth(theme.px(260))
        self.add_footer_left(self._summary)
        self._cancel = self.add_button(self.tr("Cancel"), self.reject)
        self.save_button = self.add_button(self.tr("Save"), self.save, primary=True)
        self.save_button.setEnabled(False)

    # Reading

    def _goal(self) -> Goal | None:
        return next((goal for goal in self._goals if goal.id == self.goal.currentData()), None)

    def _change_goal(self, index: int) -> None:
        """What was decided for the former goal is lost only where that is wanted."""
        if index == self._shown_goal:
            return
        if not self.is_changed():
            self._go_to_goal(index)
            return
        self.goal.setCurrentIndex(self._shown_goal)
        ConfirmSheet(
            self,
            self.tr("Go on with another goal?"),
            self.tr("What you decided here is not saved yet and would be lost. Save it first to keep it."),
            self.tr("Go on without it"),
            partial(self._go_to_goal, index),
        ).open()

    def _go_to_goal(self, index: int) -> None:
        self._shown_goal = index
        self.goal.setCurrentIndex(index)
        self._read()

    def _read(self) -> None:
        goal = self._goal()
        self._asked += 1
        self._drop_rows()
        # Nothing can have been typed yet: leaving meanwhile asks nothing.
        self.remember()
        if goal is None:
            self._pages.setCurrentWidget(self._no_goal)
            self._no_goal.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._pages.setCurrentWidget(self._waiting)
        done = partial(self._show, self._asked)
        self._session.search(queue.first, goal.id, self._today, AT_ONCE, done=done)

    def _show(self, asked: int, found: Invitations) -> None:
        goal = self._goal()
        if asked != self._asked or goal is None:
            return
        self._channel = _channel_of(found)
        self.set_title(self.tr("Decide on the next ten"), self._told(found))
        for row in found.rows:
            self._add_row(row, goal)
        put_before(self._cancel, [stop for row in self.rows for stop in (row.why, row.choice)])
        self._nobody.set_text(self.tr("Nobody to invite now"), self._nobody_text(found))
        self._pages.setCurrentIndex(0 if self.rows else self._pages.indexOf(self._nobody))
        self._update()
        self.remember()
        if self.rows:
            self.rows[0].why.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_row(self, row: InviteRow, goal: Goal) -> None:
        background = why.gather(
            self._session.store.reader, contact_id=row.contact_id, goal_id=goal.id, channel=self._channel
        )
        photo = self._photos.of(row.contact_id) if row.has_photo else None
        made = PersonRow(row, first_why(row, goal), background, self._names, photo)
        made.changed.connect(self._update)
        self.rows.append(made)
        self._column.addWidget(made)
        made.show()

    def _drop_rows(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = []
        self.save_button.setEnabled(False)
        self._summary.setText("")

    def _show_photo(self, contact_id: int) -> None:
        for row in self.rows:
            if row.person.contact_id == contact_id:
                row.show_photo(self._photos.of(contact_id))

    # Telling

    def _told(self, found: Invitations) -> str:
        parts = [self.tr("On {platform}.").replace("{platform}", wording.channel_name(self._channel, self._names))]
        if found.instead and found.notes_per_month is not None:
            parts.insert(
                0,
                self.tr("This month's notes on {platform} are used up.").replace(
                    "{platform}", wording.channel_name(found.platform, self._names)
                ),
            )
        existing = found.counts.get(QueueList.EXISTING, 0)
        ranked = found.counts.get(QueueList.RANKED, 0)
        if existing:
            parts.append(self.tr("People you know already come first, %Ln of them.", "", existing))
        if ranked:
            parts.append(self.tr("%Ln more who serve the goal follow.", "", ranked))
        return " ".join(parts)

    def _nobody_text(self, found: Invitations) -> str:
        connected = found.counts.get(QueueList.CONNECTED, 0)
        if connected:
            platform = wording.channel_name(self._channel, self._names)
            return (
                self.tr("%Ln people are connected with you on {platform} already.", "", connected).replace(
                    "{platform}", platform
                )
                + " "
                + self.tr(
                    "Write to those who serve the goal, or import more people: a group's members, an event's guests."
                )
            )
        return self.tr("Import the people you know, or those of a group; whoever serves the goal stands here then.")

    def _update(self) -> None:
        invited = [row for row in self.rows if row.chosen() is Choice.INVITE]
        self._give_days(invited)
        later = sum(row.chosen() is Choice.LATER for row in self.rows)
        left_out = sum(row.chosen() is Choice.SKIP for row in self.rows)
        lacking = sum(not row.is_ready() for row in self.rows)
        parts = [
            self.tr("%Ln to invite", "", len(invited)),
            self.tr("%Ln later", "", later) if later else "",
            self.tr("%Ln left out", "", left_out) if left_out else "",
            self.tr("%Ln still need a reason", "", lacking) if lacking else "",
        ]
        self._summary.setText(" · ".join(filter(None, parts)) if self.rows else "")
        self.save_button.setText(
            self.tr("Plan %Ln invitation(s)", "", len(invited)) if invited else self.tr("Save decisions")
        )
        self.save_button.setEnabled(bool(self.rows) and not lacking)

    def _give_days(self, invited: list[PersonRow]) -> None:
        days: list[date] = triage.free_days(self._session.store.reader, self._today, len(invited), _DAYS)
        for row in self.rows:
            row.show_day(None)
        for row, day in zip(invited, days, strict=True):
            row.show_day(day)

    # What follows

    def _show_people(self) -> None:
        goal = self._goal()
        self.reject()
        if goal is not None:
            self.people_requested.emit(goal.id)

    def _ask_for_goal(self) -> None:
        self.reject()
        self.goal_requested.emit()

    def _import(self) -> None:
        self.reject()
        self.import_requested.emit()

    def _on_saved(self, changes: Changes) -> None:
        self.decided.emit(changes)
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self.show_refusal(error)
        contact_id = error.values.get("contact_id") if isinstance(error, NetPlannerError) else None
        for row in self.rows:
            if row.person.contact_id == contact_id:
                row.show_problem(wording.error_text(error))
                row.why.setFocus(Qt.FocusReason.OtherFocusReason)


def _channel_of(found: Invitations) -> str:
    """The platform invitations go out on: the first one, the second where its notes are used up."""
    if found.instead and found.secondary:
        return found.secondary
    if found.instead:
        return str(Channel.EMAIL)
    return found.platform or str(Channel.LINKEDIN)
