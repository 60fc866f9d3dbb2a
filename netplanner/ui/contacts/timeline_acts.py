"""What can be done with an entry of a timeline: correct it, take it away, answer, mark as done."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from netplanner.domain.words import Direction, OutreachResult, OutreachStatus
from netplanner.storage.timeline import TimelineEntry
from netplanner.ui import wording
from netplanner.ui.session import Session

_OPEN = (OutreachStatus.PLANNED, OutreachStatus.WAITING)


class TimelineActs(QObject):
    """The acts on the timeline of one person. `plan_requested(id)` asks for the sheet of a plan."""

    plan_requested = Signal(int)

    def __init__(self, session: Session, contact_id: int, owner: QWidget) -> None:
        super().__init__(owner)
        self._session = session
        self._contact_id = contact_id
        self._owner = owner

    def can_change(self, entry: TimelineEntry) -> bool:
        return entry.source in ("interaction", "outreach", "invitation", "outcome", "note")

    def add_note(self) -> None:
        from netplanner.ui.note_sheet import NoteSheet

        NoteSheet.on_contact(self._session, self._contact_id, None, self._owner.window()).open()

    def open(self, entry: TimelineEntry) -> None:
        """The sheet in which the entry is changed, for those that have one."""
        if entry.source == "interaction":
            from netplanner.ui.contacts.log_sheet import LogSheet

            sheet = LogSheet.for_entry(self._session, entry.id, self._owner.window())
            if sheet is not None:
                sheet.open()
        elif entry.source == "note":
            from netplanner.storage import notes
            from netplanner.ui.note_sheet import NoteSheet

            note = notes.load(self._session.store.reader, entry.id)
            if note is not None:
                NoteSheet.on_contact(self._session, self._contact_id, note, self._owner.window()).open()
        elif entry.source == "outcome":
            from netplanner.ui.outcomes.outcome_sheet import OutcomeSheet

            outcome_sheet = OutcomeSheet.for_existing(self._session, entry.id, self._owner.window())
            if outcome_sheet is not None:
                outcome_sheet.open()
        elif entry.source == "outreach":
            self.plan_requested.emit(entry.id)

    def remove(self, entry: TimelineEntry) -> None:
        """Takes the entry away; the banner offers the way back."""
        from netplanner.operations import interactions, invitations, notes, outcomes, planning

        perform = self._session.perform
        if entry.source == "interaction":
            perform(interactions.delete, [entry.id])
        elif entry.source == "note":
            perform(notes.delete, entry.id)
        elif entry.source == "outreach":
            perform(planning.delete, [entry.id])
        elif entry.source == "invitation":
            perform(invitations.delete, [entry.id])
        elif entry.source == "outcome":
            perform(outcomes.delete, entry.id)

    def fill_menu(self, menu: QMenu, entry: TimelineEntry) -> None:
        if entry.source in ("interaction", "note", "outreach", "outcome"):
            menu.addAction(self.tr("Edit…"), lambda: self.open(entry))
        if entry.source == "outreach" and entry.status in _OPEN:
            self._add_results(menu, entry)
        if entry.source == "invitation" and entry.direction == Direction.IN and entry.status == OutreachStatus.WAITING:
            menu.addAction(self.tr("Accepted"), self._answer("accepted"))
            menu.addAction(self.tr("Declined"), self._answer("declined"))
        menu.addSeparator()
        menu.addAction(self.tr("Delete"), lambda: self.remove(entry))

    def _add_results(self, menu: QMenu, entry: TimelineEntry) -> None:
        from netplanner.operations import planning

        done = menu.addMenu(self.tr("Mark as done"))
        for result in OutreachResult:
            words = self.tr("Done") if result is OutreachResult.NONE else wording.result_name(result)
            action = done.addAction(words)
            action.triggered.connect(
                lambda _=False, result=result: self._session.perform(planning.finish, [entry.id], result=result)
            )

    def _answer(self, state: str) -> Callable[[], object]:
        from netplanner.operations.invitations import answer

        return lambda: self._session.perform(answer, [self._contact_id], state)
