"""The people set on a goal by hand."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from netplanner.domain.goal import Goal
from netplanner.storage import goal_page, goals
from netplanner.storage.goals import Candidate
from netplanner.ui.goals import words
from netplanner.ui.goals.lines import Line, PersonTexts, small_button
from netplanner.ui.photos import Photos
from netplanner.ui.session import Session
from netplanner.ui.widgets.avatar import Avatar
from netplanner.ui.widgets.buttons import Button, ToolButton
from netplanner.ui.widgets.card import Card
from netplanner.ui.widgets.labels import Label

_ROWS = 8
_MORE = 100


class CandidateRow(Line):
    """`plan_requested(id)` and `remove_requested(id)` are its two acts."""

    plan_requested = Signal(int)
    remove_requested = Signal(int)

    def __init__(self, person: Candidate, photo: QPixmap | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.person = person
        self._avatar = Avatar(32)
        self._avatar.show_person(person.name, person.id, photo)
        self.plan = Button(self.tr("Plan"), clicked=lambda: self.plan_requested.emit(person.id))
        self.plan.setAccessibleName(self.tr("Plan outreach to {name}").format(name=person.name))
        remove = ToolButton(
            "x",
            self.tr("Take {name} off this goal").format(name=person.name),
            clicked=lambda: self.remove_requested.emit(person.id),
        )
        self.row.addWidget(self._avatar)
        self.row.addLayout(PersonTexts(person.name, person.tie, person.title, person.organization), 1)
        self.row.addWidget(self.plan)
        self.row.addWidget(small_button(remove))

    def show_photo(self, photo: QPixmap | None) -> None:
        self._avatar.show_person(self.person.name, self.person.id, photo)


class CandidatesCard(Card):
    """`plan_requested(id)` asks for an outreach, `people_requested()` to see all who serve the goal."""

    plan_requested = Signal(int)
    people_requested = Signal()

    def __init__(self, session: Session, photos: Photos, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Candidates set by hand"))
        self._session = session
        self._shown: object = None
        self._photos = photos
        self._goal: Goal | None = None
        self._most = _ROWS
        self._asked = 0
        self.see_people = Button(
            self.tr("Show all who serve this goal"), kind="link", clicked=self.people_requested.emit
        )
        self.see_people.hide()
        photos.ready.connect(self._show_photo)

    def show_goal(self, goal: Goal) -> None:
        if self._goal is None or goal.id != self._goal.id:
            self._most = _ROWS
            self.see_people.hide()
        self._goal = goal
        found = goal_page.set_by_hand(self._session.store.reader, goal.id, self._most)
        self._asked += 1
        self._session.read(goals.serving, goal.id, done=partial(self._show_serving, self._asked, found.total))
        if (goal.id, found) == self._shown:
            self._show_photos()
            return
        self._shown = (goal.id, found)
        place = self._focused()
        # It stands below the rows, which are made anew.
        self.body.removeWidget(self.see_people)
        self.clear()
        self.set_aside(words.number(found.total) if found.total else "")
        if not found.total:
            text = self.tr("Drop people on this goal, or choose them and use “Add selected people to goal”.")
            self.add(Label(text, tone="muted", wrap=True))
        for row in found.first:
            line = CandidateRow(row, self._photos.of(row.id) if row.has_photo else None)
            line.plan_requested.connect(self.plan_requested)
            line.remove_requested.connect(self._remove)
            self.add(line)
        left = found.total - len(found.first)
        if left:
            more = Button(self.tr("Show %Ln more", "", left), kind="flat", clicked=self.show_more)
            self.add(more, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.see_people, alignment=Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        if place is not None:
            self._give_focus(place)

    def _focused(self) -> int | None:
        """The place of the row that has the keys: what is done with one person leads to the next."""
        focus = QApplication.focusWidget()
        if focus is None:
            return None
        return next((place for place, line in enumerate(self.lines()) if line.isAncestorOf(focus)), None)

    def lines(self) -> list[CandidateRow]:
        return self.rows(CandidateRow)

    def show_more(self) -> None:
        """The keys go to the first of those that come."""
        if self._goal is None:
            return
        place = len(self.lines())
        self._most += _MORE
        self.show_goal(self._goal)
        self._give_focus(place)

    def _give_focus(self, place: int) -> None:
        lines = self.lines()
        if lines:
            lines[min(place, len(lines) - 1)].plan.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_serving(self, asked: int, by_hand: int, serving: Sequence[int]) -> None:
        """Those set by hand are among those who serve the goal; who does is counted a moment later."""
        if asked != self._asked:
            return
        self.see_people.setVisible(len(serving) > by_hand)
        self.see_people.setText(self.tr("Show all %Ln who serve it", "", len(serving)))

    def _remove(self, contact_id: int) -> None:
        from netplanner.operations import goals as operations

        if self._goal is not None:
            self._session.perform(operations.remove_candidates, self._goal.id, [contact_id])

    def _show_photos(self) -> None:
        """The rows stay, but a picture may be another one by now."""
        for line in self.lines():
            if line.person.has_photo:
                line.show_photo(self._photos.of(line.person.id))

    def _show_photo(self, contact_id: int) -> None:
        for line in self.lines():
            if line.person.id == contact_id:
                line.show_photo(self._photos.of(contact_id))
