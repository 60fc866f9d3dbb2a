"""What the lists of plans ask for, done."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint

from netplanner.ui import theme
from netplanner.ui.calendar.plan_desk import PlanDesk
from netplanner.ui.calendar.plan_list import PlanList


def connect_list(plans: PlanList, desk: PlanDesk, day: Callable[[], date]) -> None:
    """Lets `desk` do what a list asks for; what is planned anew is for `day()`."""
    plans.plan_opened.connect(desk.edit)
    plans.new_requested.connect(lambda: desk.plan([], day()))
    plans.finish_requested.connect(lambda plan, place: desk.ask_result([plan], place))
    plans.reopen_requested.connect(lambda plan: desk.reopen([plan]))
    plans.snooze_requested.connect(lambda plan, place: desk.ask_snooze([plan], place))
    plans.delete_requested.connect(desk.delete)
    plans.put_requested.connect(desk.mover.put)
    plans.menu_requested.connect(lambda plan, place: desk.open_menu(_with_chosen(plans, plan), day(), place))


def _with_chosen(plans: PlanList, plan: int) -> list[int]:
    """What a menu opened on a plan is about: all that is chosen where the plan is among it."""
    chosen = plans.selected_ids()
    return chosen if plan in chosen else [plan]


def place_in_list(plans: PlanList, plan: int) -> QPoint | None:
    """Where a menu about a plan of the list opens, None where the list doesn't show it."""
    rect = plans.visualRect(plans.plans.index_of(plan))
    if not rect.isValid() or not plans.isVisible():
        return None
    return plans.viewport().mapToGlobal(rect.bottomLeft() + QPoint(theme.px(14), 0))
