"""What each command does in the main window, by the commands' keys."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from netplanner.domain.words import Tie

if TYPE_CHECKING:
    from datetime import date

    from netplanner.ui.inviting.invite_sheet import InviteSheet
    from netplanner.ui.main_window import MainWindow

Handlers = dict[str, Callable[[], object]]


def handlers(window: "MainWindow") -> Handlers:
    return {
        **_file(window),
        **_edit_and_view(window),
        **_contact(window),
        **_goal(window),
        **_outreach(window),
        "help.keys": lambda: _show_keys(window),
        "help.logs": lambda: _show_logs(window),
        "help.about": lambda: _show_about(window),
    }


def _file(window: "MainWindow") -> Handlers:
    files = window.files
    return {
        "file.import": files.start_import,
        "file.imports": window.people.last_imports,
        "file.export": files.choose_export,
        "file.calendars": files.show_calendars,
        "file.print": files.print_plan,
        "file.backup": files.choose_backup,
        "file.restore": files.choose_restore,
        "file.demo": lambda: window.leave(lambda: window.book_requested.emit(True)),
        "file.own": lambda: window.leave(lambda: window.book_requested.emit(False)),
        "file.quit": window.quit,
    }


def _edit_and_view(window: "MainWindow") -> Handlers:
    panes, area = window.panes, window.area
    return {
        "edit.undo": window.undo,
        "edit.redo": window.redo,
        "edit.new": lambda: window.in_panes(_new_in(window)),
        "edit.find": lambda: window.in_panes(lambda: _find(window)),
        "edit.search": window.palette_list.open,
        "edit.trash": window.people.show_trash,
        "edit.me": lambda: _show_me(window),
        "edit.platforms": lambda: _show_platforms(window),
        "edit.reminders": window.reminders_requested.emit,
        "edit.preferences": window.show_preferences,
        "view.contacts": lambda: window.focus_pane("contacts"),
        "view.goals": lambda: window.focus_pane("goals"),
        "view.calendar": lambda: window.focus_pane("calendar"),
        "view.lists": lambda: window.in_panes(lambda: _show_lists(window)),
        "view.expand": lambda: window.in_panes(lambda: area.toggle_expanded(area.current)),
        "view.steps": window.step_places.show_all,
        "view.today_page": lambda: _calendar(window, lambda: panes.calendar.set_view("today")),
        "view.week": lambda: _calendar(window, lambda: panes.calendar.set_view("week")),
        "view.month": lambda: _calendar(window, lambda: panes.calendar.set_view("month")),
        "view.agenda": lambda: _calendar(window, lambda: panes.calendar.set_view("agenda")),
        "view.today": lambda: _calendar(window, panes.calendar.today),
        "view.previous": lambda: _calendar(window, panes.calendar.previous),
        "view.next": lambda: _calendar(window, panes.calendar.next),
        "sphere.all": lambda: window.session.set_sphere(""),
        "sphere.business": lambda: window.session.set_sphere("business"),
        "sphere.private": lambda: window.session.set_sphere("private"),
        "theme.system": lambda: window.choose_theme("system"),
        "theme.light": lambda: window.choose_theme("light"),
        "theme.dark": lambda: window.choose_theme("dark"),
    }


def _contact(window: "MainWindow") -> Handlers:
    contacts, people = window.panes.contacts, window.people
    return {
        "contact.new": lambda: window.in_panes(contacts.new_contact),
        "contact.edit": contacts.edit_selected,
        "contact.tag": contacts.tag_selected,
        "contact.log": contacts.log_quickly,
        "contact.triage": lambda: window.in_panes(lambda: _sort_people(window)),
        "contact.for_all": lambda: people.set_for_all(contacts.selected_ids()),
        "contact.duplicates": people.find_duplicates,
        "contact.merge": lambda: people.merge(contacts.selected_ids()),
        "contact.copy": contacts.copy_as_vcard,
        "contact.paste": window.files.paste_people,
        "contact.mail": lambda: people.mail(contacts.selected_ids()),
        "contact.code": lambda: people.show_code(contacts.selected_ids()),
        "contact.print": lambda: people.print_person(contacts.selected_ids()),
        "contact.export": contacts.export_selected,
        "contact.delete": contacts.delete_selected,
        "tie.close": lambda: contacts.set_tie_of_selected(Tie.CLOSE),
        "tie.good": lambda: contacts.set_tie_of_selected(Tie.GOOD),
        "tie.acquaintance": lambda: contacts.set_tie_of_selected(Tie.ACQUAINTANCE),
        "tie.undecided": lambda: contacts.set_tie_of_selected(Tie.UNDECIDED),
    }


def _goal(window: "MainWindow") -> Handlers:
    from netplanner.ui.outcome_actions import OutcomeActions

    goals, outcomes = window.panes.goals, OutcomeActions(window)
    return {
        "goal.new": lambda: window.in_panes(goals.new_goal),
        "goal.edit": goals.edit_selected,
        "outcome.log": outcomes.log,
        "results.show": outcomes.show_results,
        "goal.attention": lambda: _show_attention(window),
        "goal.pause": goals.pause_selected,
        "outreach.rhythm": lambda: _show_rhythm(window),
        "goal.rules": lambda: _show_rules(window),
        "goal.synonyms": lambda: _show_synonyms(window),
        "goal.finish": goals.finish_selected,
        "goal.archive": goals.archive_selected,
        "goal.archived": lambda: window.in_panes(lambda: _show_archived(window)),
        "goal.delete": goals.delete_selected,
    }


def _outreach(window: "MainWindow") -> Handlers:
    calendar = window.panes.calendar
    return {
        "outreach.plan": lambda: window.in_panes(window.plan_outreach),
        "outreach.ahead": lambda: window.in_panes(lambda: _plan_ahead(window)),
        "outreach.sitting": lambda: window.in_panes(lambda: _invite_now(window)),
        "outreach.write": lambda: window.in_panes(lambda: _write_invitation(window)),
        "outreach.decide": lambda: window.in_panes(lambda: _decide(window)),
        "outreach.travel": lambda: window.in_panes(lambda: _plan_journey(window)),
        "outreach.edit": calendar.edit_selected,
        "outreach.done": calendar.mark_done,
        "outreach.snooze": calendar.snooze,
        "outreach.delete": calendar.delete_selected,
    }


def _show_lists(window: "MainWindow") -> None:
    window.area.show_pane("contacts")
    window.panes.contacts.side.focus()


def _sort_people(window: "MainWindow") -> None:
    window.area.show_pane("contacts")
    window.panes.contacts.sort_undecided()


def _new_in(window: "MainWindow") -> Callable[[], object]:
    panes = window.panes
    return {
        "contacts": panes.contacts.new_contact,
        "goals": panes.goals.new_goal,
        "calendar": window.plan_outreach,
    }[window.area.current]


def _find(window: "MainWindow") -> None:
    window.area.show_pane("contacts")
    window.panes.contacts.focus_search()


def _calendar(window: "MainWindow", act: Callable[[], object]) -> None:
    def shown() -> None:
        if not window.area.is_shown("calendar"):
            window.area.show_pane("calendar")
        act()

    window.in_panes(shown)


def _show_rhythm(window: "MainWindow") -> None:
    from netplanner.ui.cadence_sheet import CadenceSheet

    CadenceSheet(window.session, window).open()


def _show_rules(window: "MainWindow") -> None:
    from netplanner.ui.rules_sheet import RulesSheet

    RulesSheet(window.session, window).open()


def _show_synonyms(window: "MainWindow") -> None:
    from netplanner.ui.goals.synonyms_sheet import SynonymsSheet

    SynonymsSheet(window.session, parent=window).open()


def _plan_ahead(window: "MainWindow") -> None:
    window.area.set_expanded("calendar", True)
    window.panes.calendar.plan_ahead()


def _decide(window: "MainWindow") -> None:
    from netplanner.ui.inviting.decide_sheet import DecideSheet

    def show_people(goal_id: int) -> None:
        window.panes.goals.choose(goal_id)
        window.focus_pane("contacts")

    sheet = DecideSheet(window.session, window.panes.goals.selected_id(), window)
    sheet.people_requested.connect(show_people)
    sheet.import_requested.connect(window.commands["file.import"].trigger)
    sheet.goal_requested.connect(window.step_places.make_goal)
    sheet.open()


def _invite_now(window: "MainWindow") -> None:
    from netplanner.domain.words import GoalState
    from netplanner.storage import goals

    chosen = window.panes.goals.selected_id()
    active = [goal.id for goal in goals.listing(window.session.store.reader, states={GoalState.ACTIVE})]
    if chosen not in active:
        chosen = active[0] if active else None
    if chosen is None:
        window.step_places.make_goal()
        return
    sheet = _invite_sheet(window, chosen)
    sheet.open()
    sheet.begin_sitting()


def _write_invitation(window: "MainWindow") -> None:
    (person,) = window.panes.contacts.selected_ids()
    sheet = _invite_sheet(window, window.panes.goals.selected_id())
    sheet.open()
    sheet.begin_with(person)


def _invite_sheet(window: "MainWindow", goal_id: int | None) -> "InviteSheet":
    from netplanner.domain.words import OutreachKind
    from netplanner.ui.inviting.invite_sheet import InviteSheet

    def ask(connector_id: int, contact_id: int) -> None:
        people = [connector_id, contact_id]
        window.panes.calendar.plan(
            people, goal_id=goal_id, kind=OutreachKind.INTRODUCTION, template="introduction_request"
        )

    sheet = InviteSheet(window.session, goal_id, window)
    sheet.ask_requested.connect(ask)
    return sheet


def _plan_journey(window: "MainWindow") -> None:
    from netplanner.ui.goals.travel_sheet import TravelSheet

    def show_day(day: "date") -> None:
        window.focus_pane("calendar")
        window.panes.calendar.show_day(day)

    sheet = TravelSheet(window.session, window)
    sheet.planned.connect(show_day)
    sheet.open()


def _show_attention(window: "MainWindow") -> None:
    from netplanner.ui.goals.attention_sheet import AttentionSheet

    sheet = AttentionSheet(window.session, window)
    sheet.sort_requested.connect(window.commands["contact.triage"].trigger)
    sheet.open()


def _show_archived(window: "MainWindow") -> None:
    window.area.show_pane("goals")
    window.panes.goals.toggle_archived()


def _show_keys(window: "MainWindow") -> None:
    from netplanner.ui.help_sheets import KeysSheet

    KeysSheet(window).open()


def _show_me(window: "MainWindow") -> None:
    from netplanner.ui.me.me_sheet import MeSheet

    sheet = MeSheet(window.session, window)
    sheet.networks_requested.connect(window.commands["edit.platforms"].trigger)
    sheet.open()


def _show_platforms(window: "MainWindow") -> None:
    from netplanner.ui.me.platforms_sheet import PlatformsSheet

    PlatformsSheet(window.session, window).open()


def _show_logs(window: "MainWindow") -> None:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl.fromLocalFile(str(window.session.folders.logs)))


def _show_about(window: "MainWindow") -> None:
    from netplanner.ui.help_sheets import AboutSheet

    AboutSheet(window).open()
