"""Hundreds of acts at random in the window of the sample book: no warning of Qt's, no error, and undo to the start."""

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QMessageBox, QPushButton

from netplanner.domain.errors import UserError
from netplanner.ui.calendar.month_view import MonthView
from netplanner.ui.contacts.list_view import ContactListView
from netplanner.ui.errors import CrashSheet
from netplanner.ui.goals.list_view import GoalList
from netplanner.ui.print_dialog import PrintSheet
from netplanner.ui.widgets.chip import Chip
from netplanner.ui.widgets.sheet import Sheet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

SEED = 20261124
ACTS = 300
# Those that open a dialog of the system's, make the window anew, or end the program are left out.
COMMANDS = (
    "edit.undo", "edit.undo", "edit.redo", "edit.new", "edit.find", "edit.search",
    "view.contacts", "view.goals", "view.calendar", "view.expand", "view.month", "view.agenda", "view.today",
    "view.today_page", "view.week",
    "view.previous", "view.next", "theme.system", "theme.light", "theme.dark", "contact.new", "contact.edit",
    "contact.tag", "contact.copy", "contact.delete", "tie.close", "tie.good", "tie.acquaintance", "tie.undecided",
    "goal.new", "goal.edit", "outcome.log", "goal.pause", "goal.delete", "outreach.plan", "outreach.edit",
    "outreach.done", "outreach.snooze", "outreach.delete", "file.print", "help.keys", "help.about",
)  # fmt: skip
SIZES = ((1440, 900), (1024, 640), (880, 600), (1920, 1080))
TYPED = ("an", "sk", "ø", "x9", '"(', "berg", "%_", "🙂")


class Soak:
    """One act after the other, each on what is there at that moment."""

    def __init__(self, hand, rng: random.Random) -> None:
        self.hand, self.rng = hand, rng
        self.done: list[str] = []
        self._turn = QTimer(hand.window, singleShot=True, interval=0)
        acts = (
            (self.command, 10), (self.select, 4), (self.search, 3), (self.choose_goal, 2), (self.choose_day, 3),
            (self.toggle, 2), (self.resize, 1), (self.press_key, 3),
        )  # fmt: skip
        self._acts = [act for act, weight in acts for _ in range(weight)]

    def step(self) -> None:
        # A menu has the keys to itself; a sheet leaves those of the window alone, and something to be tried there.
        covered = self._is_in_menu() or (self._is_covered() and self.rng.random() < 0.6)
        act = self.close_what_is_open if covered else self.rng.choice(self._acts)
        act()
        self._turn_events()
        if self.rng.random() < 0.2:
            self.hand.wait_until_idle()

    def close_everything(self) -> None:
        while self._is_covered():
            self.close_what_is_open()
            self._turn_events()
            self.hand.wait_until_idle()

    def _turn_events(self) -> None:
        """Lets the window answer before the next act."""
        with self.hand.qtbot.waitSignal(self._turn.timeout):
            self._turn.start()

    def _say(self, what: str) -> None:
        self.done.append(what)

    def _is_covered(self) -> bool:
        return bool(self.hand.all_of(Sheet)) or self._is_in_menu()

    def _is_in_menu(self) -> bool:
        return isinstance(QApplication.activePopupWidget(), QMenu)

    def close_what_is_open(self) -> None:
        popup = QApplication.activePopupWidget()
        if isinstance(popup, QMenu):
            self._say("menu")
            self.hand.qtbot.keyClick(popup, self.rng.choice((Qt.Key.Key_Escape, Qt.Key.Key_Return)))
        elif boxes := self.hand.all_of(QMessageBox):
            self._say("discard")
            boxes[0].button(QMessageBox.StandardButton.Discard).click()
        elif sheets := self.hand.all_of(Sheet):
            # Enter in the print sheet would ask the system for printers.
            keys = ("Escape",) if isinstance(sheets[-1], PrintSheet) else ("Escape", "Return")
            key = self.rng.choice(keys)
            self._say(f"sheet {key}")
            self.hand.qtbot.keyClick(sheets[-1], getattr(Qt.Key, f"Key_{key}"))

    def command(self) -> None:
        action = self.hand.window.commands[self.rng.choice(COMMANDS)]
        if action.isEnabled():
            self._say(action.objectName())
            action.trigger()

    def select(self) -> None:
        for view in self.hand.all_of(ContactListView):
            rows = range(view.model().rowCount())
            chosen = self.rng.sample(rows, min(len(rows), self.rng.randrange(4)))
            self._say(f"select {chosen}")
            self.hand.window.panes.contacts.select([view.model().ids[row] for row in chosen])

    def search(self) -> None:
        text = self.rng.choice(("", *TYPED))
        for field in self.hand.all_of(QLineEdit, "Filter people"):
            self._say(f"search {text}")
            field.clear()
            self._type(field, text)

    def choose_goal(self) -> None:
        for view in self.hand.all_of(GoalList):
            rows = view.model().rowCount()
            if rows:
                place = view.visualRect(view.model().index(self.rng.randrange(rows), 0)).center()
                self._say(f"goal {place.y()}")
                self.hand.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def choose_day(self) -> None:
        for view in self.hand.all_of(MonthView):
            chips = view.layout_now().chips
            rect = self.rng.choice(chips).rect if chips and self.rng.random() < 0.5 else view.rect().toRectF()
            place = rect.topLeft() + (rect.bottomRight() - rect.topLeft()) * self.rng.random()
            self._say(f"day {place.x():.0f},{place.y():.0f}")
            self.hand.qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place.toPoint())

    def toggle(self) -> None:
        for words in ("Close", "Good", "Acquaintance"):
            for chip in self.hand.all_of(Chip, words, self.hand.window.panes.contacts):
                if self.rng.random() < 0.4:
                    self._say(f"filter {words}")
                    chip.click()

    def resize(self) -> None:
        size = self.rng.choice(SIZES)
        self._say(f"size {size}")
        self.hand.window.resize(*size)

    def press_key(self) -> None:
        keys = ("Up", "Down", "PageDown", "Home", "Tab", "Backtab", "Escape", "Left", "Right", "Space", "Return")
        key = self.rng.choice(keys)
        focus = self.hand.window.focusWidget()
        # Some buttons ask the system for files, or open the other book.
        if focus is not None and not isinstance(focus, QPushButton):
            self._say(f"key {key}")
            self.hand.qtbot.keyClick(focus, getattr(Qt.Key, f"Key_{key}"))

    def _type(self, field: QLineEdit, text: str) -> None:
        # QTest types letters of the keyboard alone.
        for letter in text:
            field.insert(letter)
            field.textEdited.emit(field.text())


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "seed" in metafunc.fixturenames:
        long = "exhaustive" in metafunc.config.getoption("markexpr")
        more = [pytest.param(SEED + number, marks=pytest.mark.exhaustive) for number in range(1, 50)]
        metafunc.parametrize("seed", [SEED, *(more if long else [])])


def test_hundreds_of_acts_at_random(sample_hand, seed: int) -> None:
    hand, errors = sample_hand, []
    hand.session.failed.connect(errors.append)
    before = hand.state()
    soak = Soak(hand, random.Random(seed))
    try:
        while len(soak.done) < ACTS:
            soak.step()
        soak.close_everything()
    except BaseException:
        print(f"seed {seed}: {soak.done}")
        raise
    # Acts so close together may meet what the one before has just deleted or refused: that is said, no error.
    assert [error for error in errors if not isinstance(error, UserError)] == [], f"seed {seed}: {soak.done}"
    assert hand.all_of(CrashSheet) == []
    assert len(set(soak.done)) > 60, f"seed {seed}: {soak.done}"
    undo_everything(hand)
    assert hand.state() == before, f"seed {seed}: {soak.done}"
    assert hand.session.store.reader.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def undo_everything(hand) -> None:
    undo: Callable[[], object] = hand.session.undo
    while hand.session.store.undo_label is not None:
        hand.changing(undo)
