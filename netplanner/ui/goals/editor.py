"""The goal editor: a purpose to begin with, the fields, and what is still missing."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netplanner.domain.changes import Changes
from netplanner.domain.goal import Goal
from netplanner.domain.words import GoalKind
from netplanner.operations import goals as operations
from netplanner.storage.store import Store
from netplanner.ui import theme
from netplanner.ui.goals import goal_needs
from netplanner.ui.goals.goal_fields import GoalFields
from netplanner.ui.goals.presets import begin, preset
from netplanner.ui.goals.purposes import PurposeChoice
from netplanner.ui.session import Session
from netplanner.ui.widgets.edit_sheet import EditSheet
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.scroll import Scroll

# The field that a refusal is about.
_FIELDS = {
    "goal_needs_what": "what",
    "goal_bad_amount": "kind",
    "goal_bad_date": "by",
    "unknown_area": "area",
    "ambiguous_area": "area",
    "goal_same_platforms": "platforms",
    "unknown_platform": "platforms",
    "bad_weight": "criteria",
}


class GoalEditor(EditSheet):
    """Edits `goal`, or a new one of `kind`; without either it begins with a choice of purposes.

    Saving an incomplete goal makes a draft; `saved(Changes)` follows.
    """

    saved = Signal(object)

    def __init__(
        self, session: Session, goal: Goal | None, parent: QWidget | None = None, *, kind: GoalKind | None = None
    ) -> None:
        super().__init__(parent, wanted=QSize(660, 720))
        self._session = session
        self._today = session.clock.today()
        self._before = goal
        self._preset_what = ""
        self._hints: dict[str, str] = {}
        self.set_title(
            self.tr("Edit goal") if goal else self.tr("New goal"),
            self.tr("What you want from your network, by when, and who can help."),
        )
        self.purposes = PurposeChoice() if goal is None and kind is None else None
        self.fields = GoalFields(session, goal)
        self._form = self.fields.form
        self.set_body(self._scrolling(), margins=False)
        self._needs = Label(tone="muted", wrap=True)
        self.add_footer_left(self._needs)
        self._buttons = [
            self.add_button(self.tr("Cancel"), self.reject),
            self.add_button(self.tr("Save"), self.save, primary=True),
        ]
        if goal is not None:
            self.fields.show_goal(goal)
        else:
            first = begin(kind, self._today) if kind else Goal(kind=GoalKind.CUSTOMERS, amount=1)
            self.fields.show_goal(self.fields.with_own_platforms(first))
            self._preset_what = first.what
        self.fields.kind.activated.connect(self._on_kind)
        self.fields.changed.connect(self._tell_needs)
        self._tell_needs()
        self.remember()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # All the room beside the buttons: a wrapped line by itself asks for a square.
        taken = sum(button.sizeHint().width() + theme.GRID for button in self._buttons) + 2 * theme.px(22)
        self._needs.setMinimumWidth(max(event.size().width() - taken - theme.GRID, theme.px(120)))

    def typed(self) -> object:
        return self.goal(), self.fields.targets.typed()

    def goal(self) -> Goal:
        """The goal as the fields say."""
        return self.fields.goal()

    def save(self) -> None:
        """Stores the goal; what is wrong is said at its field and nothing is changed."""
        self._form.clear_errors()
        self.set_error("")
        if not self.fields.area.take_text():
            return
        self.fields.targets.take_text()
        goal, names = self.goal(), self.fields.targets.new_names()
        self.set_writing(True)
        write = operations.add if self._before is None else partial(_edit, self._before)
        self._session.perform(write, goal, new_targets=names, done=self._on_saved, failed=self._on_failed)

    def begin_with(self, kind: GoalKind) -> None:
        """Fills in a purpose, and goes on with what is wanted in words."""
        self.fields.kind.setCurrentIndex(list(GoalKind).index(kind))
        self._fill_in(kind)
        self._close_purposes()
        self.fields.what.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fields.what.selectAll()

    def _on_saved(self, changes: Changes) -> None:
        self.saved.emit(changes)
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self.show_refusal(error, self._form, _FIELDS)

    def _scrolling(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(theme.px(22), theme.px(4), theme.px(22), theme.px(12))
        column.setSpacing(theme.px(14))
        self._beginning = QWidget()
        if self.purposes is not None:
            place = QVBoxLayout(self._beginning)
            place.setContentsMargins(0, 0, 0, 0)
            place.setSpacing(theme.GRID)
            place.addWidget(Label(self.tr("What is it for? Choose a purpose, or write your own below.")))
            place.addWidget(self.purposes)
            self.purposes.setAccessibleName(self.tr("Purpose"))
            self.purposes.chosen.connect(self.begin_with)
        self._beginning.setVisible(self.purposes is not None)
        column.addWidget(self._beginning)
        column.addWidget(self.fields)
        column.addStretch(1)
        self._area = Scroll(holder, self.tr("Goal"))
        return self._area

    def _on_kind(self) -> None:
        if self._before is not None or self.fields.what.text().strip() not in ("", self._preset_what):
            return
        self._fill_in(GoalKind(self.fields.kind.currentData()))
        self._close_purposes()
        self.fields.what.selectAll()

    def _close_purposes(self) -> None:
        self._beginning.hide()
        self._area.ensureVisible(0, 0)

    def _fill_in(self, kind: GoalKind) -> None:
        """Fills in a purpose where the user has written nothing of their own yet."""
        chosen = begin(kind, self._today)
        own = self.goal()
        if own.what not in ("", self._preset_what):
            chosen = replace(chosen, what=own.what)
        touched = [one for one in own.criteria if one.value]
        preset_values = {one.value for kind in GoalKind for one in preset(kind).criteria}
        keep = any(one.value not in preset_values for one in touched)
        self.fields.show_goal(
            replace(
                chosen,
                area=own.area or chosen.area,
                criteria=own.criteria if keep else chosen.criteria,
                targets=own.targets,
                primary_platform=own.primary_platform,
                secondary_platform=own.secondary_platform,
                keywords=own.keywords,
                note=own.note,
            )
        )
        self._preset_what = chosen.what
        self._tell_needs()

    def _tell_needs(self) -> None:
        """What is missing, at each field and in a sentence below."""
        goal, names = self.goal(), self.fields.targets.new_names()
        if names and not goal.targets:
            # A company that is yet to be added counts as whom one looks for.
            goal = replace(goal, targets=[0])
        lacks = goal_needs.lacks_of(goal, self._today)
        hints = goal_needs.hints(goal, self._today, lacks)
        open_rows = {goal_needs.ROWS[code] for code in lacks}
        for row, hint in hints.items():
            self._form.set_done(row, row not in open_rows)
            if hint != self._hints.get(row):
                self._form.set_help(row, hint)
        self._hints = hints
        self._needs.setText(goal_needs.sentence(goal, self._today))
        self._needs.set_tone("muted" if lacks or goal_needs.is_late(goal, self._today) else "accent")


def _edit(before: Goal, store: Store, after: Goal, *, new_targets: Sequence[str]) -> Changes:
    return operations.edit(store, before, after, new_targets=new_targets)
