"""The views of the outreach pane in the order of their buttons, and how each is made.

A further view is a subclass of `CalendarScreen` whose constructor takes (session, desk); it is entered here.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from netplanner.ui.calendar.plan_desk import PlanDesk
from netplanner.ui.calendar.screen import CalendarScreen
from netplanner.ui.session import Session

translate = QCoreApplication.translate

# The one that the pane opens with.
FIRST = "today"


def _today(session: Session, desk: PlanDesk) -> CalendarScreen:
    from netplanner.ui.calendar.today_screen import TodayScreen

    return TodayScreen(session, desk)


def _week(session: Session, desk: PlanDesk) -> CalendarScreen:
    from netplanner.ui.calendar.week_screen import WeekScreen

    return WeekScreen(session, desk)


def _month(session: Session, desk: PlanDesk) -> CalendarScreen:
    from netplanner.ui.calendar.month_screen import MonthScreen

    return MonthScreen(session, desk)


def _agenda(session: Session, desk: PlanDesk) -> CalendarScreen:
    from netplanner.ui.calendar.agenda_screen import AgendaScreen

    return AgendaScreen(session, desk)


# Each is imported when it is first shown.
MAKERS: Mapping[str, Callable[[Session, PlanDesk], CalendarScreen]] = {
    "today": _today,
    "week": _week,
    "month": _month,
    "agenda": _agenda,
}


def names() -> dict[str, str]:
    """The words on the buttons, in their order."""
    texts = {
        "today": translate("CalendarHeader", "Today"),
        "week": translate("CalendarHeader", "Week"),
        "month": translate("CalendarHeader", "Month"),
        "agenda": translate("CalendarHeader", "Agenda"),
    }
    return {key: text for key, text in texts.items() if key in MAKERS}
