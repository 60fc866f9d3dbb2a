"""The views of an outreach pane, brought up."""

from netplanner.ui.calendar.agenda_screen import AgendaScreen
from netplanner.ui.calendar.month_screen import MonthScreen
from netplanner.ui.calendar.month_view import MonthView
from netplanner.ui.calendar.pane import CalendarPane
from netplanner.ui.calendar.week_screen import WeekScreen
from netplanner.ui.calendar.week_view import WeekView


def month_screen(pane: CalendarPane) -> MonthScreen:
    screen = pane.screen_of("month")
    assert isinstance(screen, MonthScreen)
    return screen


def month_of(pane: CalendarPane) -> MonthView:
    return month_screen(pane).view


def agenda_of(pane: CalendarPane) -> AgendaScreen:
    screen = pane.screen_of("agenda")
    assert isinstance(screen, AgendaScreen)
    return screen


def week_of(pane: CalendarPane) -> WeekView:
    screen = pane.screen_of("week")
    assert isinstance(screen, WeekScreen)
    return screen.view
