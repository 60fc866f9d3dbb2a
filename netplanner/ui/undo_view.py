"""Undo and redo as people see them: named in the menu, offered in a banner after an act."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from netplanner.domain.changes import Changes, Label
from netplanner.domain.words import OutreachResult
from netplanner.ui import wording
from netplanner.ui.commands import CommandSet, menu_text
from netplanner.ui.session import Session
from netplanner.ui.widgets.banner import UndoBanner
from netplanner.ui.worker import Job

# Acts that happen at once, without a dialog, so that the banner is their receipt and their way back.
_ANNOUNCED = frozenset(
    {
        "delete_contacts", "set_tie", "add_tag", "remove_tag", "delete_goals", "set_goal_state", "add_candidates",
        "remove_candidates", "skip_candidates", "snooze_candidates", "unskip_candidates", "delete_outcome",
        "move_outreach", "finish_outreach", "snooze_outreach", "copy_outreach", "move_series", "skip_series",
        "end_series", "roll_forward",
        "skip_outreach", "reopen_outreach", "delete_outreach", "plan_outreach", "import_contacts",
        "merge_contacts", "merge_groups", "not_same", "set_for_all", "remove_imported", "log_contact",
        "log_outcome", "edit_outcome", "delete_interactions", "delete_invitations", "delete_note",
        "remove_relationship", "join_companies", "leave_group", "join_group", "delete_groups", "remove_need",
        "remove_offer", "remove_smart_list", "change_smart_list", "delete_tags", "join_tags", "rename_tag",
    }
)  # fmt: skip

# How a plan went where it may have brought something.
_FRUITFUL = frozenset({OutreachResult.MET, OutreachResult.REPLIED, OutreachResult.ACCEPTED})


class UndoView(QObject):
    """`details_requested(id)` asks for the sheet of the touch that was just logged."""

    details_requested = Signal(int)

    def __init__(self, session: Session, commands: CommandSet, banner: UndoBanner) -> None:
        super().__init__(banner)
        self._session, self._commands, self._banner = session, commands, banner
        self._travelling = 0
        session.changed.connect(self._announce)
        self.show_labels()

    def undo(self) -> None:
        if self._session.store.undo_label is not None:
            self._travel(self._session.undo, self.tr("Undone: {step}"), self.tr("Redo"), self.redo)

    def redo(self) -> None:
        if self._session.store.redo_label is not None:
            self._travel(self._session.redo, self.tr("Done again: {step}"), self.tr("Undo"), self.undo)

    def show_labels(self) -> None:
        store = self._session.store
        self._name("edit.undo", self.tr("Undo"), self.tr("Undo: {step}"), store.undo_label)
        self._name("edit.redo", self.tr("Redo"), self.tr("Redo: {step}"), store.redo_label)

    def _name(self, key: str, plain: str, named: str, label: Label | None) -> None:
        text = plain if label is None else named.replace("{step}", wording.step_text(label))
        action = self._commands[key]
        action.setText(menu_text(text))
        action.setEnabled(label is not None)

    def _travel(self, go: Callable[[], Job], text: str, action: str, back: Callable[[], object]) -> None:
        # Counted: a second Ctrl+Z comes before the first has ended.
        self._travelling += 1
        job = go()

        job.tell(succeeded=partial(self._travelled, text, action, back), ended=self._arrived)

    def _travelled(self, text: str, action: str, back: Callable[[], object], changes: Changes) -> None:
        if changes.label is not None:
            self._banner.announce(text.replace("{step}", wording.step_text(changes.label)), action, back)

    def _arrived(self) -> None:
        self._travelling -= 1
        self.show_labels()

    def _announce(self, changes: Changes) -> None:
        self.show_labels()
        if self._travelling or changes.label is None or changes.label.code not in _ANNOUNCED:
            return
        if changes.label is not self._session.store.undo_label:
            # It was taken back elsewhere, or something was done since: the button would undo another step.
            self._banner.hide()
            return
        more, more_act = self._more(changes)
        self._banner.announce(
            wording.done_text(changes.label), self.tr("Undo"), self.undo, more=more, more_act=more_act
        )

    def _more(self, changes: Changes) -> tuple[str, Callable[[], object] | None]:
        """What else may follow: the details of what was logged, or what a plan that is done brought."""
        label, created = changes.label, changes.created
        if label is None:
            return "", None
        if label.code == "log_contact" and created is not None:
            return self.tr("Details…"), partial(self.details_requested.emit, created)
        if label.code == "log_outcome" and created is not None:
            return self.tr("Details…"), partial(self._change_outcome, created)
        if label.code == "finish_outreach" and len(changes.outreach) == 1 and label.values.get("result") in _FRUITFUL:
            (plan,) = changes.outreach
            return self.tr("Log outcome…"), partial(self._log_outcome, plan)
        return "", None

    def _change_outcome(self, outcome_id: int) -> None:
        from netplanner.ui.outcomes.outcome_sheet import OutcomeSheet

        sheet = OutcomeSheet.for_existing(self._session, outcome_id, self._banner.window())
        if sheet is not None:
            sheet.open()

    def _log_outcome(self, outreach_id: int) -> None:
        from netplanner.ui.outcomes.outcome_sheet import OutcomeSheet

        OutcomeSheet.for_new(self._session, self._banner.window(), outreach_id=outreach_id).open()
