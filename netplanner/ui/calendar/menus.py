"""The small menus of a plan: how it went, until when to put it off, what else can be done with it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from netplanner.domain.calendar import WEEK, add_days, add_months, week_start
from netplanner.domain.outreach import OutreachRow
from netplanner.domain.words import OutreachKind, OutreachResult
from netplanner.ui import wording
from netplanner.ui.calendar import plan_text
from netplanner.ui.calendar.done_words import marked, results_for
from netplanner.ui.calendar.slots import How

translate = QCoreApplication.translate


def snooze_menu(parent: QWidget, today: date, answer: Callable[[date], object]) -> QMenu:
    menu = QMenu(translate("PlanMenus", "S&nooze"), parent)
    menu.setAccessibleName(translate("PlanMenus", "Snooze until"))
    actions = [
        _add(menu, f"{text}\t{wording.date_text(day, parent, 'day')}", partial(answer, day))
        for text, day in snooze_days(today)
    ]
    menu.aboutToShow.connect(lambda: menu.setActiveAction(actions[0]))
    return menu


def snooze_days(today: date) -> list[tuple[str, date]]:
    """What to put a plan off to, each with its words; next week begins with its Monday, whatever the calendar shows."""
    return [
        (translate("PlanMenus", "&Tomorrow"), add_days(today, 1)),
        (translate("PlanMenus", "In &3 days"), add_days(today, 3)),
        (translate("PlanMenus", "Next &week"), add_days(week_start(today), WEEK)),
        (translate("PlanMenus", "In &2 weeks"), add_days(today, 2 * WEEK)),
        (translate("PlanMenus", "In a &month"), add_months(today, 1)),
    ]


@dataclass(frozen=True, slots=True)
class PlanActs:
    """What a plan's menu can do; the pane gives the functions."""

    edit: Callable[[], object]
    finish: Callable[[OutreachResult], object]
    reopen: Callable[[], object]
    snooze: Callable[[date], object]
    move: Callable[[date], object]
    put: Callable[[int, How], object]
    repeats: bool
    skip: Callable[[], object]
    copy: Callable[[str], object]
    show_contact: Callable[[int], object]
    fill_outcome: Callable[[QMenu], object]
    delete: Callable[[], object]


def plan_menu(parent: QWidget, row: OutreachRow, today: date, acts: PlanActs) -> QMenu:
    menu = QMenu(parent)
    menu.setAccessibleName(plan_text.title(row))
    if plan_text.is_open(row):
        _add(menu, translate("PlanMenus", "&Edit …"), acts.edit)
        done = menu.addMenu(translate("PlanMenus", "&Done"))
        for result in results_for(row.kind):
            _add(done, marked(result), partial(acts.finish, result))
        menu.addMenu(snooze_menu(menu, today, acts.snooze))
        if row.due_on != today.isoformat():
            _add(menu, translate("PlanMenus", "Move to &today"), partial(acts.move, today))
        menu.addMenu(_put_menu(menu, translate("PlanMenus", "&Move"), How.MOVE, acts.put))
        if acts.repeats:
            menu.addMenu(_put_menu(menu, translate("PlanMenus", "Move the se&ries"), How.SERIES, acts.put))
        _add(menu, translate("PlanMenus", "S&kip"), acts.skip)
    else:
        _add(menu, translate("PlanMenus", "&Open again"), acts.reopen)
    menu.addMenu(_put_menu(menu, translate("PlanMenus", "Cop&y to"), How.COPY, acts.put))
    acts.fill_outcome(menu.addMenu(translate("PlanMenus", "Log o&utcome")))
    menu.addSeparator()
    if row.why:
        _add(menu, translate("PlanMenus", "&Copy the why"), partial(acts.copy, row.why))
    for contact_id, name in zip(row.contacts, row.contact_names, strict=True):
        text = translate("PlanMenus", "Show {name}").format(name=name.replace("&", "&&"))
        _add(menu, text, partial(acts.show_contact, contact_id))
    menu.addSeparator()
    _add(menu, translate("PlanMenus", "De&lete"), acts.delete)
    return menu


def fill_for_many(
    menu: QMenu,
    today: date,
    *,
    finish: Callable[[OutreachResult], object],
    snooze: Callable[[date], object],
    move: Callable[[date], object],
    put: Callable[[int, How], object],
    skip: Callable[[], object],
    delete: Callable[[], object],
) -> None:
    """What can be done with several plans at once."""
    done = menu.addMenu(translate("PlanMenus", "&Done"))
    for result in results_for(OutreachKind.MESSAGE):
        _add(done, marked(result), partial(finish, result))
    menu.addMenu(snooze_menu(menu, today, snooze))
    _add(menu, translate("PlanMenus", "Move to &today"), partial(move, today))
    menu.addMenu(_put_menu(menu, translate("PlanMenus", "&Move"), How.MOVE, put))
    menu.addMenu(_put_menu(menu, translate("PlanMenus", "Cop&y to"), How.COPY, put))
    _add(menu, translate("PlanMenus", "S&kip"), skip)
    menu.addSeparator()
    _add(menu, translate("PlanMenus", "De&lete"), delete)


def _put_menu(parent: QMenu, title: str, how: How, put: Callable[[int, How], object]) -> QMenu:
    """By a day or a week, with the keys that do the same."""
    menu = QMenu(title, parent)
    held = {How.MOVE: "Ctrl+", How.COPY: "Ctrl+Shift+", How.SERIES: "Alt+Shift+"}[how]
    for text, days, key in (
        (translate("PlanMenus", "A day &later"), 1, "Right"),
        (translate("PlanMenus", "A day &earlier"), -1, "Left"),
        (translate("PlanMenus", "A &week later"), WEEK, "Down"),
        (translate("PlanMenus", "A week ea&rlier"), -WEEK, "Up"),
    ):
        keys = QKeySequence(held + key).toString(QKeySequence.SequenceFormat.NativeText)
        _add(menu, f"{text}\t{keys}", partial(put, days, how))
    return menu


def _add(menu: QMenu, text: str, act: Callable[[], object]) -> QAction:
    action = menu.addAction(text)
    action.triggered.connect(lambda: act())
    return action
