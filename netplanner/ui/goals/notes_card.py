"""The user's notes on a goal: what stands in the goal itself, and dated ones."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netplanner.domain.goal import Goal
from netplanner.storage import notes
from netplanner.storage.notes import Note
from netplanner.ui import theme, wording
from netplanner.ui.goals.lines import Line, small_button
from netplanner.ui.session import Session
from netplanner.ui.widgets.buttons import Button, ToolButton
from netplanner.ui.widgets.card import Card
from netplanner.ui.widgets.labels import Label

_ROWS = 5


class NotesCard(Card):
    """Notes are added, changed and taken away here; a private one says so."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Notes"))
        self._session = session
        self._shown: object = None
        self._goal: Goal | None = None
        self._shows_all = False
        self.add_button = Button(self.tr("Add a note"), kind="link", clicked=self.add_note)
        self.head.addWidget(self.add_button)

    def show_goal(self, goal: Goal) -> None:
        if self._goal is None or goal.id != self._goal.id:
            self._shows_all = False
        self._goal = goal
        found = notes.of_goal(self._session.store.reader, goal.id)
        today = self._session.clock.today()
        if (goal.id, goal.note, found, self._shows_all, today) == self._shown:
            return
        self._shown = (goal.id, goal.note, found, self._shows_all, today)
        self.clear()
        if goal.note.strip():
            self.add(_Text(goal.note.strip()))
        if not found and not goal.note.strip():
            text = self.tr("What you learn on the way: who helped, what worked, what to try next.")
            self.add(Label(text, tone="muted", wrap=True))
        shown = found if self._shows_all else found[:_ROWS]
        for note in shown:
            self.add(self._line(note, today))
        if len(found) > len(shown):
            more = Button(self.tr("Show %Ln more", "", len(found) - len(shown)), kind="flat", clicked=self._show_all)
            self.add(more, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)

    def add_note(self) -> None:
        from netplanner.ui.note_sheet import NoteSheet

        if self._goal is not None:
            NoteSheet.on_goal(self._session, self._goal, None, self.window()).open()

    def _edit(self, note_id: int) -> None:
        from netplanner.ui.note_sheet import NoteSheet

        note = notes.load(self._session.store.reader, note_id)
        if note is not None and self._goal is not None:
            NoteSheet.on_goal(self._session, self._goal, note, self.window()).open()

    def _delete(self, note_id: int) -> None:
        from netplanner.operations import notes as operations

        self._session.perform(operations.delete, note_id)

    def _show_all(self) -> None:
        self._shows_all = True
        if self._goal is not None:
            self.show_goal(self._goal)

    def _line(self, note: Note, today: date) -> Line:
        line = Line()
        day_text = wording.recent_day_text(note.noted_on, today)
        below = " · ".join(filter(None, (day_text, self.tr("private") if note.private else "")))
        texts = QVBoxLayout()
        texts.setSpacing(theme.px(1))
        texts.addWidget(Label(note.text, wrap=True, selectable=True))
        texts.addWidget(Label(below, font="small", tone="muted"))
        edit = ToolButton(
            "pencil", self.tr("Change the note of {day}").format(day=day_text), clicked=partial(self._edit, note.id)
        )
        delete = ToolButton(
            "x", self.tr("Delete the note of {day}").format(day=day_text), clicked=partial(self._delete, note.id)
        )
        line.row.addLayout(texts, 1)
        acts = QHBoxLayout()
        acts.setSpacing(0)
        for button in (edit, delete):
            acts.addWidget(small_button(button), 0, Qt.AlignmentFlag.AlignTop)
        line.row.addLayout(acts)
        return line


class _Text(Line):
    """The note that stands in the goal."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.row.addWidget(Label(text, wrap=True, selectable=True), 1)
