"""The companies that a goal is after, with whom the user knows there."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netplanner.domain.goal import Goal
from netplanner.storage import companies, goal_page
from netplanner.storage.goal_page import Target
from netplanner.ui import theme
from netplanner.ui.goals.lines import Line
from netplanner.ui.numbers import number
from netplanner.ui.session import Session
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.card import Card
from netplanner.ui.widgets.elided import ElidedLabel
from netplanner.ui.widgets.labels import Label


class TargetsCard(Card):
    """`people_chosen(ids)` asks to see the people of a company, `edit_requested()` for the editor of the goal."""

    people_chosen = Signal(list)
    edit_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Target companies"))
        self._session = session
        self._shown: object = None
        self.edit_button = Button(self.tr("Choose companies"), kind="link", clicked=self.edit_requested.emit)
        self.edit_button.setAccessibleName(self.tr("Choose the target companies of this goal"))
        self.head.addWidget(self.edit_button)

    def show_goal(self, goal: Goal) -> None:
        found = goal_page.targets(self._session.store.reader, goal.id) if goal.targets else []
        if (goal.id, found) == self._shown:
            return
        self._shown = (goal.id, found)
        self.clear()
        known = sum(bool(target.known) for target in found)
        self.set_aside(
            self.tr("you know somebody at {count} of {all}").format(count=number(known), all=number(len(found)))
            if found
            else ""
        )
        if not found:
            text = self.tr("None yet. Name the companies you want in, and see whom you know there.")
            self.add(Label(text, tone="muted", wrap=True))
        for target in found:
            self.add(self._line(target))
        self.body.addStretch(1)

    def _line(self, target: Target) -> Line:
        line = Line()
        texts = QVBoxLayout()
        texts.setSpacing(theme.px(1))
        texts.addWidget(ElidedLabel(target.name))
        texts.addWidget(ElidedLabel(self._who(target), font="small", tone="muted"))
        line.row.addLayout(texts, 1)
        if target.people:
            show = Button(self.tr("Show them"), clicked=partial(self._show_people, target.id))
            show.setAccessibleName(self.tr("Show the people at {company}").format(company=target.name))
            line.row.addWidget(show)
        return line

    def _who(self, target: Target) -> str:
        names = ", ".join(known.name for known in target.first)
        if target.known > len(target.first):
            names += " " + self.tr("and %Ln more", "", target.known - len(target.first))
        strangers = target.people - target.known
        parts = [
            self.tr("%Ln known: {names}", "", target.known).format(names=names) if target.known else "",
            self.tr("%Ln in your book you don't know yet", "", strangers) if strangers else "",
        ]
        return " · ".join(filter(None, parts)) or self.tr("Nobody in your book works there yet")

    def _show_people(self, company_id: int) -> None:
        self.people_chosen.emit(companies.people(self._session.store.reader, company_id))
