"""Inviting: one person, or those of a goal's queue one after the other until the day's quota is done.

The text is copied and the place to use it opens; then one key says whether it was sent. NetPlanner itself sends
nothing on a platform.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QWidget

from netplanner.domain.changes import Changes
from netplanner.domain.contact import Contact
from netplanner.domain.errors import UserError
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import Channel, OutreachKind
from netplanner.operations import candidates, sending
from netplanner.storage import contacts, goals, platforms, queue, steps
from netplanner.storage.queue import Invitations
from netplanner.ui import theme, wording, writing
from netplanner.ui.inviting.composer import Composer
from netplanner.ui.session import Session
from netplanner.ui.widgets.buttons import Button, PrimaryButton
from netplanner.ui.widgets.empty import EmptyState
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.sheet import Sheet

AT_ONCE = 10
LATER_DAYS = 30


class Turn(NamedTuple):
    """Somebody to write to, and who might introduce them."""

    contact_id: int
    connector_id: int | None = None
    connector_name: str = ""


class InviteSheet(Sheet):
    """`sent(Changes)` follows each that went out; `ask_requested(connector id, id)` wants an introduction asked for.

    Keys: Ctrl+Enter copies and opens; then Enter or Y says that it was sent, N or Esc that it was not. In a sitting
    Alt+S leaves out for a reason, Alt+M puts off for a month, Alt+I asks for an introduction, Alt and the arrows go
    back and forth.
    """

    sent = Signal(object)
    ask_requested = Signal(int, int)

    def __init__(self, session: Session, goal_id: int | None, parent: QWidget | None = None) -> None:
        super().__init__(parent, " ", "", wanted=QSize(906, 676))
        self.setObjectName("invite_sheet")
        self._session, self._today = session, session.clock.today()
        reader = session.store.reader
        self._goal = goals.load(reader, goal_id) if goal_id is not None else None
        self._names = {row.key: row.name for row in platforms.all_platforms(reader)}
        self._turns: list[Turn] = []
        self._at = 0
        self._channel = ""
        self._quota, self._used = 0, 0
        self._done = self._left_out = 0
        self._is_sitting = False
        self.composer = Composer(session)
        self.composer.changed.connect(self._look)
        self._over = EmptyState("", "", [(self.tr("Close"), self.accept)], icon="check")
        self._waiting = Label(self.tr("Looking who comes next …"), tone="muted")
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedWidget()
        for page in (self.composer, self._waiting, self._over):
            self._pages.addWidget(page)
        self.set_body(self._pages)
        self._hint = Label(tone="muted", font="small", wrap=True)
        self._hint.setMinimumWidth(theme.px(220))
        self.add_footer_left(self._hint)
        self._foot = QStackedWidget()
        self._footer.addWidget(self._foot)
        self._make_acts()
        self._make_question()
        for keys, act in (
            ("Ctrl+Return", self.go), ("Ctrl+Enter", self.go), ("Alt+I", self._ask), ("Alt+S", self._open_skip),
            ("Alt+M", self._later), ("Alt+Left", partial(self._turn, -1)), ("Alt+Right", partial(self._turn, 1)),
        ):  # fmt: skip
            QShortcut(QKeySequence(keys), self, act, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # --- beginning -------------------------------------------------------------------------------------------

    def begin_with(self, contact_id: int, *, channel: str = "", plan: Outreach | None = None) -> None:
        """One person; a plan that is there already is what goes out."""
        self._channel = channel or (plan.channel if plan is not None else "") or self._usual_channel()
        self._turns = [Turn(contact_id)]
        self._show(plan)

    def begin_sitting(self) -> None:
        """The next of the goal's queue: those who are known first."""
        self._is_sitting = True
        self._pages.setCurrentWidget(self._waiting)
        self._foot.hide()
        if self._goal is None:
            self._end()
            return
        self._session.search(queue.first, self._goal.id, self._today, AT_ONCE, done=self._found)

    def _usual_channel(self) -> str:
        of_goal = self._goal.primary_platform if self._goal is not None else ""
        return of_goal or steps.primary_platform(self._session.store.reader) or str(Channel.LINKEDIN)

    def _found(self, found: Invitations) -> None:
        self._channel = found.platform or self._usual_channel()
        if found.instead:
            # This month's notes are used up: on with the second platform, else by mail.
            self._channel = found.secondary or str(Channel.EMAIL)
        self._quota, self._used = found.quota, found.used
        self._turns = [Turn(row.contact_id, row.connector_id, row.connector_name) for row in found.rows]
        self._show(None)

    # --- making ----------------------------------------------------------------------------------------------

    def _make_acts(self) -> None:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.GRID)
        self.skip_button = Button(self.tr("Leave out"), clicked=self._open_skip)
        self.later_button = Button(self.tr("In a month"), clicked=self._later)
        self.ask_button = Button("", clicked=self._ask)
        self.copy_button = Button(self.tr("Copy text"), clicked=self._copy)
        self.go_button = PrimaryButton("", clicked=self.go)
        for button in (self.skip_button, self.later_button, self.ask_button, self.copy_button, self.go_button):
            line.addWidget(button)
        self._foot.addWidget(row)

    def _make_question(self) -> None:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.GRID)
        line.addStretch(1)
        line.addWidget(Label(self.tr("Sent?"), font="strong"))
        self.no_button = Button(self.tr("Not yet"), clicked=self._not_yet)
        self.yes_button = PrimaryButton(self.tr("Yes, sent"), clicked=self._sent)
        line.addWidget(self.no_button)
        line.addWidget(self.yes_button)
        self._question = row
        self._foot.addWidget(row)

    # --- showing ---------------------------------------------------------------------------------------------

    def _show(self, plan: Outreach | None) -> None:
        reader = self._session.store.reader
        turn = self._turns[self._at] if self._at < len(self._turns) else None
        person = contacts.load(reader, turn.contact_id) if turn is not None else None
        if turn is None or person is None:
            self._end()
            return
        self._pages.setCurrentWidget(self.composer)
        self._foot.show()
        self._foot.setCurrentIndex(0)
        fresh = Outreach(
            contacts=[person.id], goal_id=self._goal.id if self._goal else None, due_on=self._today.isoformat(),
            kind=OutreachKind.INVITE, channel=self._channel,
        )  # fmt: skip
        self.composer.show_person(person, self._goal, plan or fresh)
        place = wording.channel_name(self._channel, self._names)
        title = self.tr("Invite {name} on {platform}").replace("{platform}", place)
        self.set_title(title.replace("{name}", person.display_name), self._told(person))
        for button in (self.skip_button, self.later_button):
            button.setVisible(self._is_sitting)
        self.ask_button.setVisible(turn.connector_id is not None)
        self.ask_button.setText(self.tr("Ask {name}").replace("{name}", turn.connector_name))
        self.set_error("")
        self._look()
        self.composer.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _told(self, person: Contact) -> str:
        locale = QLocale()
        parts = [", ".join(filter(None, (person.title, person.organization)))]
        if self._goal is not None:
            parts.append(self.tr("for the goal {goal}").replace("{goal}", self._goal.what))
        if self._is_sitting:
            where = self.tr("{place} of {all}").replace("{place}", locale.toString(self._at + 1))
            parts.append(where.replace("{all}", locale.toString(len(self._turns))))
            day = self.tr("{used} of {quota} today").replace("{used}", locale.toString(self._used))
            parts.append(day.replace("{quota}", locale.toString(self._quota)))
        return " · ".join(filter(None, parts))

    def _look(self) -> None:
        """After each key: what can be done, and what keeps it from going out."""
        blocked = self.composer.is_blocked()
        self.go_button.setEnabled(not blocked)
        self.copy_button.setEnabled(not blocked)
        self._hint.setText(self.composer.problem() or self._then())
        mail = self._channel == Channel.EMAIL
        text = self.tr("Open in mail program") if mail else self.tr("Copy and open profile")
        if self.composer.is_weak():
            text = self.tr("Send anyway")
        self.go_button.setText(text)

    def _then(self) -> str:
        day = wording.date_text(self._today + timedelta(days=10), self, "day")
        return self.tr("Then, if no answer comes: a message on {day}").replace("{day}", day)

    def _end(self) -> None:
        self._foot.hide()
        self._hint.setText("")
        self._pages.setCurrentWidget(self._over)
        self.set_title(self.tr("Done for now") if self._done else self.tr("Nobody to invite now"))
        parts = [
            self.tr("%Ln invitation(s) sent", "", self._done),
            self.tr("%Ln left out or put off", "", self._left_out) if self._left_out else "",
        ]
        self._over.set_text(" · ".join(filter(None, parts)), self.tr("Answers are asked for on their days."))
        self._over.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    # --- doing -----------------------------------------------------------------------------------------------

    def go(self) -> None:
        """Copies the text and opens where it is sent; the question follows."""
        if self._pages.currentWidget() is not self.composer or self.composer.is_blocked():
            return
        plan = self.composer.plan()
        try:
            sending.check_not_invited(self._session.store.reader, plan.contacts[0], plan.channel, self._today)
        except UserError as error:
            self.set_error(wording.error_text(error))
            return
        person = contacts.load(self._session.store.reader, plan.contacts[0])
        subject = self.composer.subject.text() if plan.channel == Channel.EMAIL else ""
        opened = person is not None and writing.open_for(
            self._session, person, plan.channel, plan.why, self, subject=subject
        )
        if not opened:
            self._copy()
        self._foot.setCurrentWidget(self._question)
        self._hint.setText(
            self.tr("The text is copied.")
            if opened
            else self.tr("The text is copied. No address of the profile is known: find it there and paste.")
        )
        self.yes_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._foot.currentWidget() is self._question and self._foot.isVisible():
            if event.key() in (Qt.Key.Key_Y, Qt.Key.Key_J, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._sent()
                return
            if event.key() in (Qt.Key.Key_N, Qt.Key.Key_Escape):
                self._not_yet()
                return
        super().keyPressEvent(event)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.composer.plan().why)
        self._hint.setText(self.tr("The text is copied."))

    def _not_yet(self) -> None:
        self._foot.setCurrentIndex(0)
        self._look()
        self.composer.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _sent(self) -> None:
        self.yes_button.setEnabled(False)
        self._session.perform(sending.send_now, self.composer.plan(), done=self._on_sent, failed=self._on_refused)

    def _on_sent(self, changes: Changes) -> None:
        self.yes_button.setEnabled(True)
        self._done += 1
        self._used += 1
        self.sent.emit(changes)
        if not self._is_sitting:
            self.accept()
            return
        self._next()

    def _on_refused(self, error: Exception) -> None:
        self.yes_button.setEnabled(True)
        self._not_yet()
        self.set_error(wording.error_text(error))

    def _next(self) -> None:
        self._at += 1
        self._show(None)

    def _turn(self, step: int) -> None:
        if self._is_sitting and 0 <= self._at + step < len(self._turns):
            self._at += step
            self._show(None)

    def _ask(self) -> None:
        turn = self._turns[self._at] if self._at < len(self._turns) else None
        if turn is not None and turn.connector_id is not None:
            self.accept()
            self.ask_requested.emit(turn.connector_id, turn.contact_id)

    def _open_skip(self) -> None:
        if not self._is_sitting or self._at >= len(self._turns) or self._goal is None:
            return
        menu = QMenu(self)
        for number, reason in enumerate(self._reasons_against(), 1):
            menu.addAction(f"&{number}  {reason}").triggered.connect(partial(self._skip, reason))
        menu.popup(self.skip_button.mapToGlobal(self.skip_button.rect().topLeft()))

    def _reasons_against(self) -> Sequence[str]:
        return (
            self.tr("Does not serve the goal"),
            self.tr("No longer there"),
            self.tr("Works for a competitor"),
            self.tr("I don't know them well enough"),
        )

    def _skip(self, reason: str) -> None:
        if self._goal is None:
            return
        ids = [self._turns[self._at].contact_id]
        self._session.perform(candidates.skip, self._goal.id, ids, reason, done=self._put_away)

    def _later(self) -> None:
        if not self._is_sitting or self._at >= len(self._turns) or self._goal is None:
            return
        ids = [self._turns[self._at].contact_id]
        until: date = self._today + timedelta(days=LATER_DAYS)
        self._session.perform(candidates.snooze, self._goal.id, ids, until.isoformat(), done=self._put_away)

    def _put_away(self, changes: Changes) -> None:
        self._left_out += 1
        self._next()
