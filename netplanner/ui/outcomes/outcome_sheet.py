"""Logging what goals brought, or correcting it: what, when, how much, for which goals, and how it came about."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from netplanner.domain.changes import Changes
from netplanner.domain.credit import Way, credit_of
from netplanner.domain.outcome import Outcome, OutcomeStep, StepKind
from netplanner.domain.words import GoalKind
from netplanner.storage import contacts, goals, outcomes, outreach
from netplanner.ui import theme, wording
from netplanner.ui.lazy import Lazy
from netplanner.ui.outcomes import words
from netplanner.ui.outcomes.chain_field import ChainField
from netplanner.ui.outcomes.goals_field import GoalsField
from netplanner.ui.people.person_field import Found, PersonField
from netplanner.ui.session import Session
from netplanner.ui.widgets.calm_wheel import calm_wheel
from netplanner.ui.widgets.edit_sheet import EditSheet
from netplanner.ui.widgets.explain import ExplainButton
from netplanner.ui.widgets.form import Form
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.scroll import Scroll

if TYPE_CHECKING:
    from netplanner.operations import outcomes as operations
else:
    operations = Lazy("netplanner.operations.outcomes")

_FIELDS = {
    "outcome_needs_goal": "goals",
    "goal_gone": "goals",
    "outcome_bad_amount": "amount",
    "outcome_bad_date": "day",
    "outcome_in_future": "day",
    "contact_gone": "contact",
    "outcome_in_circle": "chain",
    "outcome_gone": "chain",
    "entry_gone": "chain",
}


class OutcomeSheet(EditSheet):
    """Made by `for_new` or `for_existing`; `saved(Changes)` follows."""

    saved = Signal(object)

    def __init__(
        self, session: Session, outcome: Outcome, before: Outcome | None = None, parent: QWidget | None = None
    ) -> None:
        """`outcome` fills the fields; it is written over `before`, anew where that is None."""
        super().__init__(parent, wanted=QSize(700, 700))
        self.setObjectName("outcome_sheet")
        self._session = session
        self._outcome = outcome
        self._before = before
        self._kind_chosen = before is not None
        self._ways = outcomes.ways(session.store.reader)
        self._make_fields()
        self._make_form()
        self.set_title(self.tr("Log outcome") if before is None else self.tr("Outcome"))
        if before is not None:
            self.add_footer_left(self._delete_button())
        self.add_button(self.tr("Cancel"), self.reject)
        self.add_button(self.tr("Log outcome") if before is None else self.tr("Save"), self.save, primary=True)
        self._show_goal()
        self._show_credit()
        self.what.setFocus()
        self.remember()

    @classmethod
    def for_new(
        cls,
        session: Session,
        parent: QWidget | None = None,
        *,
        goals: Sequence[int] = (),
        contact_id: int | None = None,
        outreach_id: int | None = None,
    ) -> "OutcomeSheet":
        """Begins with what is chosen; where no goal is, with the plan's, the person's or the only one there is."""
        outcome = new_outcome(session, goals, contact_id, outreach_id)
        return cls(session, outcome, None, parent)

    @classmethod
    def for_existing(cls, session: Session, outcome_id: int, parent: QWidget | None = None) -> "OutcomeSheet | None":
        """None where the outcome is gone."""
        outcome = outcomes.load(session.store.reader, outcome_id)
        return None if outcome is None else cls(session, outcome, outcome, parent)

    # Making

    def _make_fields(self) -> None:
        outcome = self._outcome
        self.what = QLineEdit(outcome.what)
        self.what.setPlaceholderText(self.tr("Contract with Nordlys Retail, through the seminar in May"))
        self.kind = QComboBox()
        for kind in GoalKind:
            self.kind.addItem(wording.goal_kind_name(kind), str(kind))
        self.kind.setCurrentIndex(self.kind.findData(str(outcome.kind)))
        self.kind.activated.connect(self._choose_kind)
        today = self._session.clock.today()
        self.day = QDateEdit()
        self.day.setCalendarPopup(True)
        self.day.setMaximumDate(QDate(today.year, today.month, today.day))
        self.day.setDate(QDate.fromString(outcome.happened_on, "yyyy-MM-dd"))
        self.day.setDisplayFormat(wording.day_field_format(self.locale()))
        self.amount = _Amount()
        self.amount.setValue(outcome.amount)
        calm_wheel(self.kind, self.day, self.amount)
        self.goals = GoalsField(self._session, outcome.goals)
        self.goals.changed.connect(self._show_goal)
        self.contact = PersonField(self._session)
        self.contact.setPlaceholderText(self.tr("A name, if it came from someone"))
        if outcome.contact_id is not None:
            names = contacts.names(self._session.store.reader, [outcome.contact_id])
            self.contact.set_person(Found(outcome.contact_id, names.get(outcome.contact_id, ""), "", ""))
        self.contact.textChanged.connect(self._show_credit)
        self.contact.known.connect(self._show_credit)
        self.chain = ChainField(self._session, outcome.id)
        self.chain.set_steps(outcome.chain)
        self.chain.changed.connect(self._show_credit)
        self.note = QLineEdit(outcome.note)

    def _make_form(self) -> None:
        numbers = QWidget()
        row = QHBoxLayout(numbers)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID)
        row.addWidget(self.amount)
        row.addWidget(self.kind, 1)
        self.amount.setAccessibleName(self.tr("How many"))
        self.kind.setAccessibleName(self.tr("Kind of result"))
        self._credit = Label(tone="muted", font="small", wrap=True)
        explain = ExplainButton(words.credit_calculation)
        thanks = QHBoxLayout()
        thanks.setSpacing(theme.px(4))
        thanks.addWidget(self._credit, 1)
        thanks.addWidget(explain, 0, Qt.AlignmentFlag.AlignTop)
        self._thanks = QWidget()
        self._thanks.setLayout(thanks)
        thanks.setContentsMargins(0, 0, 0, 0)
        self._form = Form()
        self._form.add_row("what", self.tr("What happened?"), self.what)
        self._form.add_row("amount", self.tr("How many, of what kind"), numbers)
        self._form.add_row("day", self.tr("When"), self.day)
        self._form.add_row("goals", self.tr("For which goals"), self.goals)
        self._form.add_row("contact", self.tr("Who delivered it"), self.contact)
        way = self.tr("Who introduced you, which talk or touch came before: the first one first.")
        came = QWidget()
        parts = QVBoxLayout(came)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(theme.px(2))
        parts.addWidget(self.chain)
        parts.addWidget(self._thanks)
        self._form.add_row("chain", self.tr("How it came about"), came, help=way)
        self._form.add_row("note", self.tr("Note"), self.note)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(1, 1, theme.px(12), 1)
        column.setSpacing(theme.GRID)
        column.addWidget(self._form)
        column.addStretch(1)
        self.set_body(Scroll(content, self.windowTitle()))

    def _delete_button(self) -> QWidget:
        from netplanner.ui.widgets.buttons import Button

        return Button(self.tr("Delete"), kind="danger", clicked=self._delete)

    # Following what is typed

    def typed(self) -> object:
        chosen = (self.kind.currentData(), self.day.date(), self.amount.value(), self.goals.chosen())
        return (*chosen, self.what.text(), self.contact.text(), self.chain.typed(), self.note.text())

    def _choose_kind(self) -> None:
        self._kind_chosen = True

    def _show_goal(self) -> None:
        """An outcome is of its goal's kind until the user says otherwise."""
        goal = self.goals.first()
        if goal is not None and not self._kind_chosen:
            self.kind.setCurrentIndex(self.kind.findData(str(goal.kind)))

    def _show_credit(self) -> None:
        person = self.contact.person()
        steps = tuple((step.contact_id, step.earlier_id) for step in self.chain.steps())
        number = self._outcome.id
        shares = credit_of(number, {**self._ways, number: Way(person.id if person else None, steps)})
        self._thanks.setVisible(len(shares) > 1)
        if len(shares) < 2:
            return
        names = contacts.names(self._session.store.reader, list(shares))
        parts = ", ".join(f"{names.get(one, '')} {words.percent(float(share))}" for one, share in shares.items())
        self._credit.setText(self.tr("Credit: {parts}").replace("{parts}", parts))

    # Writing

    def outcome(self) -> Outcome:
        """The outcome as the fields say it."""
        person = self.contact.person()
        return replace(
            self._outcome,
            kind=GoalKind(self.kind.currentData()),
            happened_on=self.day.date().toString("yyyy-MM-dd"),
            amount=self.amount.value(),
            what=self.what.text(),
            contact_id=person.id if person else None,
            note=self.note.text(),
            goals=self.goals.chosen(),
            chain=self.chain.steps(),
        )

    def save(self) -> None:
        self._form.clear_errors()
        if self.contact.text().strip() and self.contact.person() is None:
            self._form.set_error("contact", self.tr("Choose a person of your book, or leave this empty."))
            self.contact.setFocus()
            return
        if (row := self.chain.unknown()) is not None:
            self._form.set_error("chain", self.tr("Choose a person of your book, or leave this empty."))
            row.person.setFocus()
            return
        self.set_writing(True)
        outcome = self.outcome()
        if self._before is not None:
            self._session.perform(operations.edit, self._before, outcome, done=self._on_saved, failed=self._on_failed)
            return
        self._session.perform(
            operations.log,
            outcome.goals,
            kind=outcome.kind,
            happened_on=outcome.happened_on,
            amount=outcome.amount,
            what=outcome.what,
            contact_id=outcome.contact_id,
            outreach_id=outcome.outreach_id,
            note=outcome.note,
            chain=outcome.chain,
            done=self._on_saved,
            failed=self._on_failed,
        )

    def _delete(self) -> None:
        self.set_writing(True)
        self._session.perform(operations.delete, self._outcome.id, done=self._on_saved, failed=self._on_failed)

    def _on_saved(self, changes: Changes) -> None:
        self.saved.emit(changes)
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self.show_refusal(error, self._form, _FIELDS)


class _Amount(QDoubleSpinBox):
    """How many, without needless zeros."""

    def __init__(self) -> None:
        super().__init__()
        self.setDecimals(2)
        self.setRange(0.01, 1_000_000)
        self.setMinimumWidth(theme.px(90))
        self.lineEdit().setTextMargins(theme.px(8), 0, 0, 0)

    def textFromValue(self, value: float) -> str:
        return words.number(value)


def new_outcome(
    session: Session, goal_ids: Sequence[int] = (), contact_id: int | None = None, outreach_id: int | None = None
) -> Outcome:
    """An outcome of today with what is known from the plan, the person and the goals there are."""
    reader = session.store.reader
    plan = outreach.load(reader, outreach_id) if outreach_id is not None else None
    if plan is not None and contact_id is None and plan.contacts:
        contact_id = plan.contacts[0]
    chosen = list(goal_ids) or ([plan.goal_id] if plan is not None and plan.goal_id is not None else [])
    opened = {goal.id: goal for goal in goals.listing(reader, states=goals.OPEN_STATES)}
    if not chosen and contact_id is not None:
        chosen = goals.goals_of_contacts(reader, [contact_id]).get(contact_id, [])[:1]
    if not chosen and len(opened) == 1:
        chosen = list(opened)
    kind = opened[chosen[0]].kind if chosen and chosen[0] in opened else GoalKind.OTHER
    return Outcome(
        kind=kind,
        happened_on=session.clock.today().isoformat(),
        contact_id=contact_id,
        outreach_id=plan.id if plan is not None else None,
        goals=chosen,
        chain=introductions(session, contact_id),
    )


def introductions(session: Session, contact_id: int | None) -> list[OutcomeStep]:
    """The steps that the book knows already: who introduced the user to the person."""
    if contact_id is None:
        return []
    people = outcomes.introducers(session.store.reader, contact_id)
    return [OutcomeStep(StepKind.INTRODUCED_BY, contact_id=person) for person in people]
