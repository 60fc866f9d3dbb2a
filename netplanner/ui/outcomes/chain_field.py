"""How an outcome came about: steps in rows, each a kind, a person, and what it was."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from netplanner.domain.outcome import OutcomeStep, StepKind
from netplanner.storage import contacts, outcomes
from netplanner.ui import theme, wording
from netplanner.ui.outcomes import words
from netplanner.ui.people.person_field import Found, PersonField
from netplanner.ui.session import Session
from netplanner.ui.widgets.buttons import Button, ToolButton

_MOST_EARLIER = 30
_MOST_TOUCHES = 10
_MOST_STEPS = 12


class ChainField(QWidget):
    """`steps()` are those that name something, first one first; `changed()` follows every change."""

    changed = Signal()

    def __init__(self, session: Session, without: int = 0, parent: QWidget | None = None) -> None:
        """`without` is the outcome that is edited: it does not lead to itself."""
        super().__init__(parent)
        self._session = session
        self._earlier = outcomes.recent(session.store.reader, _MOST_EARLIER, without=without)
        self.rows: list[StepRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(6))
        self.add_button = Button(self.tr("Add a step"), kind="link", icon="plus", clicked=self._add_empty)
        line = QHBoxLayout()
        line.addWidget(self.add_button)
        line.addStretch(1)
        self._column.addLayout(line)

    def set_steps(self, steps: Sequence[OutcomeStep]) -> None:
        while self.rows:
            self._take_away(self.rows[-1])
        names = contacts.names(
            self._session.store.reader, [one.contact_id for one in steps if one.contact_id is not None]
        )
        for step in steps:
            self._add(step, names.get(step.contact_id or 0, ""))

    def steps(self) -> list[OutcomeStep]:
        found = [row.value() for row in self.rows]
        return [one for one in found if (one.contact_id, one.earlier_id, one.interaction_id) != (None, None, None)]

    def unknown(self) -> "StepRow | None":
        """The first row whose typed name is nobody's."""
        return next((row for row in self.rows if row.person.text().strip() and row.person.person() is None), None)

    def typed(self) -> object:
        return [row.typed() for row in self.rows]

    def _add_empty(self) -> None:
        kind = StepKind.TALK if self.rows else StepKind.INTRODUCED_BY
        self._add(OutcomeStep(kind), "").person.setFocus()
        self.changed.emit()

    def _add(self, step: OutcomeStep, name: str) -> "StepRow":
        row = StepRow(self._session, self._earlier, step, name)
        row.changed.connect(self.changed)
        row.removed.connect(partial(self._remove, row))
        row.moved_up.connect(partial(self._move_up, row))
        self.rows.append(row)
        self._column.insertWidget(len(self.rows) - 1, row)
        row.show()
        self._renumber()
        return row

    def _remove(self, row: "StepRow") -> None:
        place = self.rows.index(row)
        self._take_away(row)
        following = self.rows[min(place, len(self.rows) - 1)].person if self.rows else self.add_button
        following.setFocus()
        self.changed.emit()

    def _take_away(self, row: "StepRow") -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._renumber()

    def _move_up(self, row: "StepRow") -> None:
        place = self.rows.index(row)
        if place == 0:
            return
        self.rows.insert(place - 1, self.rows.pop(place))
        self._column.removeWidget(row)
        self._column.insertWidget(place - 1, row)
        self._renumber()
        # A layout lets go of the keys with the place.
        (row.up_button if place > 1 else row.person).setFocus()
        self.changed.emit()

    def _renumber(self) -> None:
        for number, row in enumerate(self.rows, 1):
            row.set_number(number)
        self.add_button.setEnabled(len(self.rows) < _MOST_STEPS)


class StepRow(QWidget):
    """One step. What it was is chosen among earlier outcomes and the touches with the person."""

    changed = Signal()
    removed = Signal()
    moved_up = Signal()

    def __init__(
        self,
        session: Session,
        earlier: Sequence[outcomes.EarlierRow],
        step: OutcomeStep,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._earlier = earlier
        self.kind = QComboBox()
        for kind in StepKind:
            self.kind.addItem(words.step_name(kind), str(kind))
        self.kind.setCurrentIndex(self.kind.findData(str(step.kind)))
        self.person = PersonField(session)
        self.person.setPlaceholderText(self.tr("Who"))
        if step.contact_id is not None:
            self.person.set_person(Found(step.contact_id, name or self.tr("Somebody in the trash"), "", ""))
        self.which = QComboBox()
        # Both give way to the name.
        for choice, letters in ((self.kind, 9), (self.which, 8)):
            choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            choice.setMinimumContentsLength(letters)
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._offer(step.earlier_id, step.interaction_id)
        self.up_button = ToolButton("chevron-up", self.tr("Move this step up"), clicked=self.moved_up.emit)
        self.remove_button = ToolButton("x", self.tr("Remove this step"), clicked=self.removed.emit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        row.addWidget(self.kind, 2)
        row.addWidget(self.person, 3)
        row.addWidget(self.which, 2)
        row.addWidget(self.up_button)
        row.addWidget(self.remove_button)
        self.kind.currentIndexChanged.connect(self._tell)
        self.which.currentIndexChanged.connect(self._tell)
        self.person.textChanged.connect(self._tell)
        self.person.known.connect(self._person_known)

    def set_number(self, number: int) -> None:
        """Its place, for those who hear it."""
        self.kind.setAccessibleName(self.tr("Step {number}: kind").format(number=number))
        self.person.setAccessibleName(self.tr("Step {number}: person").format(number=number))
        self.which.setAccessibleName(self.tr("Step {number}: which outcome or contact").format(number=number))
        self.up_button.setEnabled(number > 1)

    def value(self) -> OutcomeStep:
        """The step as the row says it."""
        person = self.person.person()
        earlier_id, interaction_id = self._chosen()
        return OutcomeStep(
            StepKind(self.kind.currentData()),
            contact_id=person.id if person else None,
            earlier_id=earlier_id,
            interaction_id=interaction_id,
        )

    def typed(self) -> object:
        return self.kind.currentData(), self.person.text(), self.which.currentData()

    def _person_known(self, _contact_id: int) -> None:
        self._offer(*self._chosen())
        self.changed.emit()

    def _chosen(self) -> tuple[int | None, int | None]:
        """The ids of the earlier outcome and of the touch; one of them at most."""
        kind, _, number = str(self.which.currentData() or "").partition(":")
        return (int(number) if kind == "outcome" else None, int(number) if kind == "touch" else None)

    def _offer(self, earlier_id: int | None, interaction_id: int | None) -> None:
        """Fills the choice anew; what was chosen stays where it still can be."""
        person = self.person.person()
        reader = self._session.store.reader
        self.which.blockSignals(True)
        self.which.clear()
        self.which.addItem(self.tr("Which one?"), "")
        for row in self._earlier:
            self.which.addItem(words.earlier_text(row), f"outcome:{row.id}")
        for touch in outcomes.touches(reader, person.id, _MOST_TOUCHES) if person else ():
            text = f"{wording.touch_name(touch.kind)}, {wording.date_text(touch.happened_on)}"
            self.which.addItem(text, f"touch:{touch.id}")
        if earlier_id is not None and self.which.findData(f"outcome:{earlier_id}") < 0:
            self.which.addItem(self.tr("an earlier outcome"), f"outcome:{earlier_id}")
        chosen = f"touch:{interaction_id}" if earlier_id is None else f"outcome:{earlier_id}"
        self.which.setCurrentIndex(max(0, self.which.findData(chosen)))
        self.which.blockSignals(False)

    def _tell(self) -> None:
        self.changed.emit()
