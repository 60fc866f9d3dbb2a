"""What is done with the items of the Today page: each act is one step, without a dialog."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from netplanner.domain.words import OutreachKind, OutreachResult, OutreachStatus
from netplanner.storage import outreach
from netplanner.storage.today import FollowUpLine, PlanLine, WaitingLine
from netplanner.ui import writing
from netplanner.ui.calendar import done_asking, done_words, menus
from netplanner.ui.calendar.done_bar import Question
from netplanner.ui.calendar.done_words import Answer
from netplanner.ui.calendar.plan_desk import PlanDesk
from netplanner.ui.calendar.today_items import Item
from netplanner.ui.lazy import Lazy
from netplanner.ui.session import Session

if TYPE_CHECKING:
    from netplanner.operations import cadence, invitations, planning
else:
    cadence = Lazy("netplanner.operations.cadence")
    invitations = Lazy("netplanner.operations.invitations")
    planning = Lazy("netplanner.operations.planning")

translate = QCoreApplication.translate
# Of somebody who was turned to without a plan.
_OF_PEOPLE = (
    OutreachResult.SENT,
    OutreachResult.REPLIED,
    OutreachResult.MET,
    OutreachResult.NO_ANSWER,
)
Asking = Callable[[Item, Question, Callable[[Answer], object]], object]


class TodayActs(QObject):
    """`ask` shows the question about an item in the page; what there is to do with plans alone a desk does."""

    def __init__(self, session: Session, desk: PlanDesk, owner: QWidget, ask: Asking) -> None:
        super().__init__(owner)
        self._session, self._desk, self._owner, self._ask = session, desk, owner, ask

    def do(self, act: str, items: Sequence[Item], place: QPoint) -> None:
        """done, write, snooze, move, today, skip, open, delete or more; with a menu it opens at `place`."""
        if not items:
            return
        plain: dict[str, Callable[[Sequence[Item]], object]] = {
            "done": self.done,
            "write": lambda chosen: self.write(chosen[0]),
            "today": self.plan_today,
            "skip": self.skip,
            "open": lambda chosen: self.open(chosen[0]),
            "delete": self.delete,
        }
        if act in plain:
            plain[act](items)
        elif act == "snooze":
            self.ask_snooze(items, place)
        elif act == "more":
            self.open_menu(items, place)

    # --- done ------------------------------------------------------------------------------------------------

    def done(self, items: Sequence[Item]) -> None:
        """Asks how it went; of several plans once for all."""
        item = items[0]
        ids = _plans(items)
        if len(ids) < len(items):
            # People without a plan are asked about one by one.
            items, ids = [item], _plans([item])
        if not ids:
            self._ask(item, self._question_about_person(item), partial(self._note, item))
            return
        question = self._question_about_plans(item, ids)
        if question is None:
            done_asking.write(self._session, ids, Answer(OutreachResult.SENT))
        else:
            self._ask(item, question, partial(done_asking.write, self._session, ids))

    def _question_about_plans(self, item: Item, ids: list[int]) -> Question | None:
        question = done_asking.question_about(self._session, ids)
        if question is not None and len(ids) == 1 and isinstance(item.line, WaitingLine):
            # The plan of an invitation is done; what it waits for is the answer.
            results = done_words.results_for(item.line.kind, OutreachStatus.WAITING)
            question = replace(question, results=tuple(results))
        return question

    def _question_about_person(self, item: Item) -> Question:
        if isinstance(item.line, WaitingLine):
            results = tuple(done_words.results_for(item.line.kind, OutreachStatus.WAITING))
            return Question(results, item.names)
        return Question(_OF_PEOPLE, item.names)

    def _note(self, item: Item, answer: Answer) -> None:
        line = item.line
        if isinstance(line, WaitingLine) and line.invitation_id is not None:
            self._session.perform(invitations.note_answer, line.invitation_id, answer.result, minutes=answer.minutes)
            return
        self._session.perform(
            cadence.note,
            item.contacts[0],
            answer.result,
            minutes=answer.minutes,
            text=line.what if isinstance(line, FollowUpLine) else "",
        )

    # --- other acts ------------------------------------------------------------------------------------------

    def write(self, item: Item) -> None:
        """Opens the place to write or call, and asks how it went; where nothing leads there, the sheet opens."""
        plan_id = item.plan_id
        if plan_id is None:
            opened = writing.open_person(self._session, item.contacts[0], self._owner)
        else:
            plan = outreach.load(self._session.store.reader, plan_id)
            opened = plan is not None and writing.open_plan(self._session, plan, self._owner)
        if opened:
            self.done([item])
        else:
            self.open(item)

    def open(self, item: Item) -> None:
        """The sheet of the plan, or of a new one with the person."""
        if item.plan_id is not None:
            self._desk.edit(item.plan_id)
            return
        goal = item.line.goal_id if isinstance(item.line, FollowUpLine | WaitingLine) else None
        self._desk.plan(item.contacts, self._session.clock.today(), goal, OutreachKind.MESSAGE)

    def plan_today(self, items: Sequence[Item]) -> None:
        """Puts plans on today, and plans people for today."""
        today = self._session.clock.today()
        if ids := _plans(items):
            self._desk.move(ids, today)
        if people := _people(items):
            self._session.perform(cadence.plan, people)

    def ask_snooze(self, items: Sequence[Item], place: QPoint) -> None:
        today = self._session.clock.today()
        self._desk.popup(menus.snooze_menu(self._owner, today, partial(self.snooze, items)), place)

    def snooze(self, items: Sequence[Item], until: date) -> None:
        """Puts plans off, and people: nothing is proposed with them until then."""
        if ids := _plans(items):
            self._desk.snooze(ids, until)
        if people := _people([item for item in items if not isinstance(item.line, WaitingLine)]):
            self._session.perform(cadence.snooze, people, until.isoformat())
        if asked := _people([item for item in items if isinstance(item.line, WaitingLine)]):
            # An invitation can't be put off; that one asks again can be planned.
            self._session.perform(cadence.plan, asked, until.isoformat(), keeps_in_touch=False)

    def shift(self, items: Sequence[Item], days: int) -> None:
        if ids := _plans([item for item in items if isinstance(item.line, PlanLine)]):
            self._desk.shift(ids, days)

    def skip(self, items: Sequence[Item]) -> None:
        if ids := _plans(items):
            self._session.perform(planning.skip, ids)

    def delete(self, items: Sequence[Item]) -> None:
        if ids := _plans([item for item in items if isinstance(item.line, PlanLine)]):
            self._desk.delete(ids)

    # --- the menu --------------------------------------------------------------------------------------------

    def open_menu(self, items: Sequence[Item], place: QPoint) -> None:
        item = items[0]
        if all(isinstance(one.line, PlanLine) for one in items):
            self._desk.open_menu(_plans(items), self._session.clock.today(), place)
            return
        menu = QMenu(self._owner)
        _add(menu, translate("Today", "&Done…"), lambda: self.done(items))
        menu.addMenu(menus.snooze_menu(menu, self._session.clock.today(), partial(self.snooze, items)))
        _add(menu, translate("Today", "Plan for &today"), lambda: self.plan_today(items))
        if len(items) == 1:
            _add(menu, translate("Today", "&Write"), lambda: self.write(item))
            menu.addSeparator()
            for contact_id, name in zip(item.contacts, item.names, strict=True):
                text = translate("PlanMenus", "Show {name}").replace("{name}", name.replace("&", "&&"))
                _add(menu, text, partial(self._desk.contact_chosen.emit, contact_id))
        self._desk.popup(menu, place)


def _plans(items: Sequence[Item]) -> list[int]:
    """The plans of items, each once."""
    return list(dict.fromkeys(item.plan_id for item in items if item.plan_id is not None))


def _people(items: Sequence[Item]) -> list[int]:
    """The people of items without a plan, each once."""
    return list(dict.fromkeys(item.contacts[0] for item in items if item.plan_id is None))


def _add(menu: QMenu, text: str, act: Callable[[], object]) -> None:
    menu.addAction(text).triggered.connect(lambda: act())
