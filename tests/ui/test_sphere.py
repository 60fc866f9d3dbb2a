"""Private, business or all, chosen in the window: contacts, goals, plans and attention follow."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStackedWidget

from netplanner.domain.contact import Contact
from netplanner.domain.goal import Criterion, Goal
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import CriterionKey, OutreachKind, Sphere, Tie
from netplanner.operations import contacts, goals, interactions, planning
from netplanner.settings import Settings
from netplanner.ui.calendar.today_screen import TodayScreen
from netplanner.ui.main_window import MainWindow
from netplanner.ui.session import Session
from netplanner.ui.widgets.empty import EmptyState
from netplanner.ui.widgets.sphere_chip import SphereChip
from tests.ui.calendar.screens_of import month_screen

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

TODAY = "2026-11-24"
_NAMES = {"business": "Anna", "private": "Bo", "both": "Carl"}


@pytest.fixture
def book(session: Session) -> dict[str, int]:
    """A person, a goal and a plan of today for each sphere; the ids of the goals."""
    store, ids = session.store, {}
    for sphere, name in _NAMES.items():
        person = contacts.add(store, Contact(fn=name, sphere=Sphere(sphere), tie=Tie.GOOD)).created
        goal = Goal(
            what=f"Goal of {name}", amount=1, by="2027-06-01", area=["DK"], sphere=Sphere(sphere),
            criteria=[Criterion(CriterionKey.ROLE, "CMO")],
        )  # fmt: skip
        ids[sphere] = int(goals.add(store, goal).created or 0)
        planning.add(store, Outreach(contacts=[person], due_on=TODAY, kind=OutreachKind.CALL, channel="phone"))
        interactions.log(store, [person], kind=OutreachKind.CALL, happened_on=TODAY, minutes=30)
    return ids


@pytest.fixture
def window(session: Session, book: dict[str, int], qtbot) -> MainWindow:
    made = MainWindow(session)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    qtbot.waitUntil(lambda: _today(made).is_read)
    return made


def _people(window: MainWindow) -> list[str]:
    model = window.panes.contacts._people.model
    return [str(model.data(model.index(row))) for row in range(model.rowCount())]


def _goals(window: MainWindow) -> list[str]:
    model = window.panes.goals._model
    return [str(model.data(model.index(row))).removeprefix("Goal of ") for row in range(model.rowCount())]


def _plans(window: MainWindow) -> int:
    return len(_today(window).list.items.items())


def _today(window: MainWindow) -> TodayScreen:
    today = window.panes.calendar.current_screen()
    assert isinstance(today, TodayScreen)
    return today


def test_all_panes_show_the_sphere_that_is_chosen(window: MainWindow, qtbot) -> None:
    chips = window.top.spheres.chips
    assert (_people(window), _goals(window), _plans(window)) == (["Anna", "Bo", "Carl"], ["Anna", "Bo", "Carl"], 3)
    for sphere, names in (("business", ["Anna", "Carl"]), ("private", ["Bo", "Carl"]), ("", ["Anna", "Bo", "Carl"])):
        chips[sphere].click()
        qtbot.waitUntil(lambda names=names: _people(window) == names)
        assert _goals(window) == names
        assert _plans(window) == len(names)
        window.panes.calendar.set_view("month")
        month = month_screen(window.panes.calendar)
        days = month._cache.days(window.session.store.reader, month.view.page, 3, sphere)
        assert days[TODAY].total == len(names)
        window.panes.calendar.set_view("today")
        assert [key for key, chip in chips.items() if chip.isChecked()] == [sphere]
        assert [key for key in ("all", "business", "private") if window.commands[f"sphere.{key}"].isChecked()] == [
            sphere or "all"
        ]


def test_each_pane_says_that_one_sphere_is_shown_and_lets_it_go_by_one_click(window: MainWindow, qtbot) -> None:
    hidden = window.panes.calendar.panel
    signs = [sign for sign in window.findChildren(SphereChip) if not hidden.isAncestorOf(sign)]
    assert len(signs) == 3
    for sign in signs:
        window.commands["sphere.private"].trigger()
        assert all(each.isVisible() and each.text() == "Private" for each in signs)
        QTest.mouseClick(sign, Qt.MouseButton.LeftButton)
        assert window.session.sphere == ""
        assert not any(each.isVisible() for each in signs)


def test_the_choice_is_there_at_the_next_start(window: MainWindow, session: Session) -> None:
    window.commands["sphere.business"].trigger()
    assert Settings.load(session.folders.settings).sphere == "business"


def test_a_window_begins_with_what_was_chosen(session: Session, book: dict[str, int], qtbot) -> None:
    session.settings.sphere = "private"
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: _today(window).is_read)
    assert (_people(window), _goals(window), _plans(window)) == (["Bo", "Carl"], ["Bo", "Carl"], 2)
    assert window.top.spheres.chips["private"].isChecked()


def test_a_goal_out_of_sight_is_chosen_no_more(window: MainWindow, book: dict[str, int], qtbot) -> None:
    window.panes.goals.choose(book["private"])
    window.commands["sphere.business"].trigger()
    assert window.panes.goals.selected_id() is None
    window.panes.goals.choose(book["both"])
    window.commands["sphere.private"].trigger()
    assert window.panes.goals.selected_id() == book["both"]


def test_a_goal_that_is_asked_for_by_name_makes_all_be_shown(window: MainWindow, book: dict[str, int]) -> None:
    window.commands["sphere.business"].trigger()
    window.panes.goals.choose(book["both"])
    assert window.session.sphere == "business"
    window.panes.goals.choose(book["private"])
    assert window.session.sphere == ""
    assert window.panes.goals.selected_id() == book["private"]


def test_without_a_goal_of_the_sphere_the_way_back_is_offered(window: MainWindow, book: dict[str, int], qtbot) -> None:
    goals.delete(window.session.store, [book["private"], book["both"]])
    window.panes.goals.reload()
    window.commands["sphere.private"].trigger()
    shown = window.panes.goals.findChild(QStackedWidget).currentWidget()
    assert isinstance(shown, EmptyState)
    shown.buttons[0].click()
    assert window.session.sphere == ""
    assert _goals(window) == ["Anna"]


def test_nobody_of_the_sphere_is_no_empty_book(window: MainWindow, session: Session, qtbot) -> None:
    everybody = list(window.panes.contacts._people.model.ids)
    contacts.set_for_all(session.store, everybody, contacts.ForAll(sphere=Sphere.BUSINESS))
    window.commands["sphere.private"].trigger()
    people = window.panes.contacts._people
    qtbot.waitUntil(lambda: people._stack.currentWidget() is people._nobody_fits)
    people._nobody_fits.buttons[0].click()
    qtbot.waitUntil(lambda: _people(window) == ["Anna", "Bo", "Carl"])
    assert window.session.sphere == ""


def test_somebody_new_belongs_to_what_is_shown(window: MainWindow, session: Session, qtbot) -> None:
    from netplanner.ui.contacts.editor import ContactEditor

    window.commands["sphere.private"].trigger()
    window.commands["contact.new"].trigger()
    editor = window.findChild(ContactEditor)
    QTest.keyClicks(editor.form._texts["given"], "Dora")
    editor.save()
    qtbot.waitUntil(lambda: _people(window) == ["Bo", "Carl", "Dora"])
    assert session.sphere == "private"


def test_a_narrow_window_has_one_chip_with_the_menu(window: MainWindow, qtbot) -> None:
    window.resize(800, 640)
    control = window.top.spheres
    qtbot.waitUntil(control.one.isVisible)
    assert not any(chip.isVisible() for chip in control.chips.values())
    window.commands["sphere.business"].trigger()
    assert control.one.text() == "Business"


def test_the_printed_plan_begins_with_the_sphere_shown(window: MainWindow, session: Session, qtbot) -> None:
    from netplanner.ui.print_dialog.sheet import PrintSheet

    window.commands["sphere.private"].trigger()
    sheet = PrintSheet(session, window)
    qtbot.waitUntil(lambda: bool(sheet.pages))
    text = " ".join(mark.text for page in sheet.pages for mark in page.marks if hasattr(mark, "text"))
    assert "private only" in text
    assert "Bo" in text
    assert "Anna" not in text
    assert sheet.choices.options.sphere == "private"
