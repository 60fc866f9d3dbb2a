"""Whom to invite next for a goal: first those who are known already, then the best ranked, and where all others are."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from netplanner.domain.goal import Goal
from netplanner.domain.goal_rules import missing
from netplanner.domain.queue import Weights
from netplanner.domain.words import GoalState, QueueList
from netplanner.storage import platforms
from netplanner.storage import queue as stored
from netplanner.storage.queue import Invitations
from netplanner.ui import theme, wording
from netplanner.ui.error_texts import lacks_text
from netplanner.ui.goals.invite_acts import InviteActs
from netplanner.ui.goals.invite_row import InviteLine
from netplanner.ui.goals.queue_lists import QueueLists
from netplanner.ui.numbers import number
from netplanner.ui.photos import Photos
from netplanner.ui.session import Session
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.card import Card
from netplanner.ui.widgets.explain import ExplainButton
from netplanner.ui.widgets.labels import Label
from netplanner.ui.worker import Job

_ROWS = 5
_MORE = 15
_PATIENCE_MS = 150
# Below this width the reasons stand below the name.
_NARROW = 720
# Below this one there is no room for pictures.
_LEAST = 340


class InviteCard(Card):
    """Reads the queue of the goal beside the window.

    `write_requested(id)` asks for the editor of an invitation, `ask_requested(connector id, id)` for one of an
    introduction, `people_chosen(ids)` to see people in the list, `edit_requested()` for the editor of the goal.
    """

    write_requested = Signal(int)
    ask_requested = Signal(int, int)
    people_chosen = Signal(list)
    edit_requested = Signal()

    def __init__(self, session: Session, photos: Photos, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Invite next"))
        self._session = session
        self._photos = photos
        self._goal: Goal | None = None
        self._found: Invitations | None = None
        self._shown: object = None
        self._most = _ROWS
        # Where the people come that were asked for last.
        self._coming: int | None = None
        self._job: Job | None = None
        self._asked = 0
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._say_looking)
        self.acts = InviteActs(session, self)
        self.explain = ExplainButton(self._explanation, words=True)
        self.head.addWidget(self.explain)
        self.lists = QueueLists(session)
        self.lists.people_chosen.connect(self.people_chosen)
        photos.ready.connect(self._show_photo)

    def show_goal(self, goal: Goal) -> None:
        """What was read of the same goal stays in sight until the new answer comes."""
        if self._goal is None or goal.id != self._goal.id:
            self._most, self._coming = _ROWS, None
            self._found = None
            self.lists.fold()
        self._goal = goal
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._patience.stop()
        self._asked += 1
        if goal.state is not GoalState.ACTIVE:
            self._found = None
            self._show_resting(goal)
            return
        if self._found is None:
            # Mostly the answer is there at once: the card would only jump for a moment.
            for line in self.lines():
                line.setEnabled(False)
            self._patience.start()
        self._job = self._session.search(
            stored.first,
            goal.id,
            self._session.clock.today(),
            self._most,
            done=partial(self._show, self._asked),
        )

    def show_more(self) -> None:
        """The keys go to the first of those that come."""
        if self._goal is not None:
            self._coming = len(self.lines())
            self._most += _MORE
            self.show_goal(self._goal)

    def lines(self) -> list[InviteLine]:
        return self.rows(InviteLine)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # Showing

    def _show(self, asked: int, found: Invitations) -> None:
        if asked != self._asked or self._goal is None:
            return
        self._job = None
        self._patience.stop()
        names = self._platform_names()
        shown = (found, names, self._weights(), self._session.clock.today())
        if self._found is not None and shown == self._shown:
            self._show_photos()
            return
        self._found, self._shown = found, shown
        serving, existing = found.counts.get(QueueList.RANKED, 0), found.counts.get(QueueList.EXISTING, 0)
        self.title.setText(
            self.tr("Invite next: %Ln people serve this goal", "", serving) if serving else self.tr("Invite next")
        )
        self.set_aside(self._aside(found, existing))
        self.explain.setVisible(bool(found.rows))
        had_focus = self._focused() if self._coming is None else self._coming
        self._coming = None
        self._clear()
        if notice := self._notice(found):
            self.add(Label(notice, tone="warn", wrap=True))
        if not found.rows:
            self.add(Label(self._nobody(found), tone="muted", wrap=True))
        for row in found.rows:
            self.add(self._line(row, names))
        left = serving + existing - len(found.rows)
        if left > 0:
            more = Button(self.tr("Show %Ln more", "", left), kind="flat", clicked=self.show_more)
            self.add(more, Qt.AlignmentFlag.AlignLeft)
        self.lists.show_counts(self._goal, found.counts)
        self.add(self.lists)
        self._arrange()
        self._give_focus_back(had_focus)

    def _show_resting(self, goal: Goal) -> None:
        self.title.setText(self.tr("Invite next"))
        self.set_aside("")
        self.explain.hide()
        if goal.state is GoalState.DRAFT:
            lacks = lacks_text(missing(goal, self._session.clock.today()))
            self._say(self.tr("Nobody is ranked for a draft. It still needs {what}.").format(what=lacks))
            edit = Button(self.tr("Complete the goal"), kind="link", clicked=self.edit_requested.emit)
            self.add(edit, Qt.AlignmentFlag.AlignLeft)
        else:
            self._say(self.tr("Nobody is invited for a goal that rests."))

    def _say_looking(self) -> None:
        self.title.setText(self.tr("Invite next"))
        self.set_aside("")
        self.explain.hide()
        self._say(self.tr("Looking through your book…"))

    def _say(self, text: str) -> None:
        self._clear()
        self.add(Label(text, tone="muted", wrap=True))

    def _clear(self) -> None:
        # The lists stay as they are opened.
        self.body.removeWidget(self.lists)
        self.lists.setParent(self)
        self.lists.hide()
        self.clear()

    def _line(self, row: stored.InviteRow, names: Mapping[str, str]) -> InviteLine:
        photo = self._photos.of(row.contact_id) if row.has_photo else None
        line = InviteLine(row, photo, names, self._session.clock.today(), self._weights())
        line.written.connect(self.write_requested)
        line.asked.connect(self.ask_requested)
        line.shown.connect(self._show_person)
        if self._goal is not None:
            self.acts.connect_line(line, self._goal.id)
        return line

    def _show_person(self, contact_id: int) -> None:
        self.people_chosen.emit([contact_id])

    def _arrange(self) -> None:
        narrow, least = self.width() < theme.px(_NARROW), self.width() < theme.px(_LEAST)
        for line in self.lines():
            line.set_narrow(narrow, least)

    def _focused(self) -> int | None:
        """The place of the line that has the focus: what is done with one person leads to the next."""
        focus = QApplication.focusWidget()
        if focus is None:
            return None
        return next((place for place, line in enumerate(self.lines()) if line.isAncestorOf(focus)), None)

    def _give_focus_back(self, place: int | None) -> None:
        lines = self.lines()
        if place is not None and lines:
            lines[min(place, len(lines) - 1)].act.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_photos(self) -> None:
        """The lines stay, but a picture may be another one by now."""
        for line in self.lines():
            if line.person.has_photo:
                line.show_photo(self._photos.of(line.person.contact_id))

    def _show_photo(self, contact_id: int) -> None:
        for line in self.lines():
            if line.person.contact_id == contact_id:
                line.show_photo(self._photos.of(contact_id))

    # Words

    def _aside(self, found: Invitations, existing: int) -> str:
        parts = [self.tr("{used} of {quota} today").format(used=number(found.used), quota=number(found.quota))]
        if existing:
            parts.append(self.tr("existing contacts first, %Ln left", "", existing))
        return " · ".join(parts)

    def _notice(self, found: Invitations) -> str:
        """That today's or this month's invitations are used up, and what to go on with."""
        if found.instead and found.notes_per_month is not None:
            names = self._platform_names()
            ways = ", ".join(self._way(way, names) for way in found.instead)
            return self.tr("The {count} notes of this month on {platform} are used up. Go on with {ways}.").format(
                count=number(found.notes_per_month), platform=names.get(found.platform, found.platform), ways=ways
            )
        if found.used >= found.quota:
            return self.tr("Today's invitations are done. Whom you add now is for another day.")
        return ""

    def _way(self, way: str, names: Mapping[str, str]) -> str:
        if way in names:
            return names[way]
        if way == "email":
            return wording.within(wording.channel_name(way))
        return {
            "introduction": self.tr("introductions"),
            "comment": self.tr("comments on what they write"),
        }.get(way, way)

    def _nobody(self, found: Invitations) -> str:
        if not sum(found.counts.values()):
            return self.tr(
                "There is nobody in your book yet. Import your contacts, then the best to invite stand here."
            )
        return self.tr(
            "Nobody is left to invite. The lists below say where everybody is; wider criteria or a wider area bring "
            "more."
        )

    def _explanation(self) -> str:
        """The rule with the numbers of the first person."""
        found = self._found
        if found is None or not found.rows:
            return ""
        from netplanner.ui import queue_words

        first = found.rows[0]
        return "\n\n".join(
            [
                self.tr(
                    "People you know who are not yet on the platform come first. All others are ranked by points: how "
                    "much of what you look for they are, whether there is a way to them, whether they are in the area "
                    "and on your platforms, and how urgent the goal is."
                ),
                queue_words.calculation(first.name, first.score, first.parts, self._weights()),
                self.tr(
                    "{used} of the {quota} invitations of a day are planned for today or sent. How many a day, and "
                    "what each part counts, can be set in “Rules of the queue”."
                ).format(used=number(found.used), quota=number(found.quota)),
            ]
        )

    def _weights(self) -> Weights:
        return stored.weights_set(self._session.store.reader)

    def _platform_names(self) -> dict[str, str]:
        return {row.key: row.name for row in platforms.all_platforms(self._session.store.reader)}
