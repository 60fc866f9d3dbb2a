"""The keys of the month and the week that act on plans: the twins of what the mouse does."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from netplanner.domain.calendar import WEEK
from netplanner.ui.calendar.slots import How

if TYPE_CHECKING:
    from netplanner.ui.calendar.plan_grid import PlanGrid

# Days that an arrow leads on.
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -WEEK, Qt.Key.Key_Down: WEEK}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NONE, _CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
_ALT, _SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
# Ctrl+Alt with an arrow belongs to the desktop: it changes the workspace.
PUTS = {_CTRL: How.MOVE, _CTRL | _SHIFT: How.COPY, _ALT | _SHIFT: How.SERIES}


def pressed(event: QKeyEvent) -> tuple[Qt.Key, Qt.KeyboardModifier]:
    """The key and what is held with it; a key of the number pad is like any other."""
    return Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier


def act(grid: "PlanGrid", key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
    """Does what a key asks for; False where it asks for nothing.

    Enter opens what is chosen (or the day), Space finishes, Delete deletes, Insert plans something new, Esc chooses
    nothing. Alt+Up and Down choose one of the day's plans, with Shift instead of Alt one more, Ctrl+A all of them.
    Ctrl+arrows move what is chosen by a day or a week, Ctrl+Shift+arrows copy it, Alt+Shift+arrows move its series.
    """
    if modifiers in PUTS and key in STEPS:
        grid.put(STEPS[key], PUTS[modifiers])
        return True
    if modifiers in (_ALT, _SHIFT) and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
        grid.choose_next_plan(1 if key == Qt.Key.Key_Down else -1, adding=modifiers == _SHIFT)
        return True
    if modifiers == _CTRL and key == Qt.Key.Key_A:
        grid.choose_all()
        return True
    return modifiers == _NONE and _plain(grid, key)


def _plain(grid: "PlanGrid", key: Qt.Key) -> bool:
    chosen = grid.selected_ids()
    if key in _ENTER:
        grid.open_chosen()
    elif key == Qt.Key.Key_Insert:
        grid.ask_for_new()
    elif key == Qt.Key.Key_Space and chosen:
        grid.finish_requested.emit(chosen)
    elif key == Qt.Key.Key_Delete and chosen:
        grid.delete_requested.emit(chosen)
    elif key == Qt.Key.Key_Escape and grid.plan is not None:
        grid.choose_nothing()
    else:
        return False
    return True
