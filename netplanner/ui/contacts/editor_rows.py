"""Fields of which a person has several: a row each, to take away, to put in another order, to prefer."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from netplanner.ui import theme
from netplanner.ui.contacts.row_marks import Cross, Grip, Star
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.shrinkable import shrinkable
from netplanner.ui.widgets.tab_order import put_before

Item = TypeVar("Item")

# Rows that are made at once; more come at a click.
_MOST_AT_ONCE = 20


class Row(QWidget):
    """One line of a field. Subclasses answer `item()`, None where nothing is filled in."""

    changed = Signal()
    left = Signal()
    """The user went out of the row: what is wrong in it may be said."""

    def fields(self) -> list[QWidget]:
        """In the order in which they are filled in."""
        raise NotImplementedError

    def first_edit(self) -> QWidget:
        raise NotImplementedError

    def item(self) -> object | None:
        raise NotImplementedError

    def star(self) -> Star | None:
        """The mark of the preferred one, where the field has one."""
        return None

    def problem(self) -> str:
        """What is wrong with what was typed here; "" where nothing is."""
        return ""


class _Line(QWidget):
    """A row with its grip, its ✕, and below it what is wrong."""

    def __init__(self, row: Row, parent: QWidget) -> None:
        super().__init__(parent)
        self.row = row
        self.grip = Grip(self)
        self.remove = Cross(self.tr("Remove"), self)
        self.problem = Label("", self, font="small", tone="danger", wrap=True)
        # Below the value, behind the kind.
        self.problem.setContentsMargins(theme.px(136), 0, 0, theme.px(2))
        self.problem.hide()
        across = QHBoxLayout()
        across.setSpacing(theme.px(3))
        across.addWidget(row, 1)
        if (star := row.star()) is not None:
            across.addWidget(star, alignment=Qt.AlignmentFlag.AlignTop)
        across.addWidget(self.remove, alignment=Qt.AlignmentFlag.AlignTop)
        across.addWidget(self.grip, alignment=Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        column.addLayout(across)
        column.addWidget(self.problem)

    def say(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        edit = self.row.first_edit()
        edit.setAccessibleDescription(text)
        if bool(edit.property("invalid")) != bool(text):
            edit.setProperty("invalid", bool(text))
            edit.style().unpolish(edit)
            edit.style().polish(edit)

    def widgets(self) -> list[QWidget]:
        """In the order of Tab."""
        star = self.row.star()
        return [*self.row.fields(), *([star] if star is not None else []), self.remove]


class Rows(QWidget, Generic[Item]):
    """Rows to fill in, and a button below to add another.

    Alt+Up and Alt+Down move a row, Enter in the last one adds one, and its context menu has it all.
    """

    def __init__(
        self,
        items: Sequence[Item],
        make: Callable[[Item | None], Row],
        add_text: str,
        *,
        at_least: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._make = make
        self._at_least = at_least
        self._lines: list[_Line] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.px(6))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._column)
        self._waiting = list(items[_MOST_AT_ONCE:])
        for item in items[:_MOST_AT_ONCE]:
            self._append(item)
        while len(self._lines) < at_least:
            self._append(None)
        # Made after the rows: Tab goes in the order of making.
        self.add_button = Button(add_text, icon="plus", kind="link", clicked=self.add)
        self.add_button.setMinimumHeight(theme.px(28))
        column.addWidget(self.add_button, alignment=Qt.AlignmentFlag.AlignLeft)
        self.more_button = Button("", kind="link", clicked=self.show_more)
        column.insertWidget(1, self.more_button, alignment=Qt.AlignmentFlag.AlignLeft)
        self._tell_waiting()
        self._show_marks()

    def items(self) -> list[Item]:
        """What is filled in, in order."""
        found = (line.row.item() for line in self._lines)
        return [*[item for item in found if item is not None], *self._waiting]  # type: ignore[list-item]

    def rows(self) -> list[Row]:
        return [line.row for line in self._lines]

    def show_more(self) -> None:
        """Shows the next rows of a long list: hundreds at once would hold up the window."""
        shown, self._waiting = self._waiting[:_MOST_AT_ONCE], self._waiting[_MOST_AT_ONCE:]
        lines = [self._append(item) for item in shown]
        self._tell_waiting()
        self._order_by_tab()
        self._show_marks()
        if lines:
            lines[0].row.first_edit().setFocus(Qt.FocusReason.OtherFocusReason)

    def add(self) -> None:
        """Adds an empty row, or goes to the one that is there."""
        last = self._lines[-1].row if self._lines else None
        if last is not None and last.item() is None:
            last.first_edit().setFocus(Qt.FocusReason.OtherFocusReason)
            return
        line = self._append(None)
        self._order_by_tab()
        self._show_marks()
        line.row.first_edit().setFocus(Qt.FocusReason.OtherFocusReason)

    def row_at(self, place: int) -> Row:
        """A row by its place, made where it is still to be shown; an empty one at the end for a place beyond."""
        while place >= len(self._lines) and self._waiting:
            self.show_more()
        if not 0 <= place < len(self._lines):
            self.add()
            place = -1
        return self._lines[place].row

    def check(self) -> bool:
        """Says beside each row what is wrong with it; whether all are right."""
        problems = [line.row.problem() for line in self._lines]
        for line, problem in zip(self._lines, problems, strict=True):
            line.say(problem)
        return not any(problems)

    def clear_problems(self) -> None:
        for line in self._lines:
            line.say("")

    def problem(self) -> str:
        """The first of what is said to be wrong."""
        return next((line.problem.text() for line in self._lines if line.problem.text()), "")

    def focus_problem(self) -> None:
        for line in self._lines:
            if line.problem.text():
                line.row.first_edit().setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def move_row(self, row: Row, place: int) -> None:
        """Puts a row at another place."""
        former = self.rows().index(row)
        place = min(max(0, place), len(self._lines) - 1)
        if place == former:
            return
        focused = self.focusWidget()
        line = self._lines.pop(former)
        self._lines.insert(place, line)
        self._column.removeWidget(line)
        self._column.insertWidget(place, line)
        self._order_by_tab()
        if focused is not None:
            focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def remove_row(self, row: Row) -> None:
        place = self.rows().index(row)
        line = self._lines.pop(place)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()
        self._show_marks()
        following = self._lines[place].remove if place < len(self._lines) else self.add_button
        following.setFocus(Qt.FocusReason.OtherFocusReason)

    def fill_menu(self, menu: QMenu, row: Row) -> None:
        """The acts on a row."""
        place = self.rows().index(row)
        if (star := row.star()) is not None:
            preferred = menu.addAction(self.tr("Preferred"), star.click)
            preferred.setCheckable(True)
            preferred.setChecked(star.isChecked())
        up = menu.addAction(self.tr("Move up") + "\tAlt+↑", lambda: self.move_row(row, place - 1))
        up.setEnabled(place > 0)
        down = menu.addAction(self.tr("Move down") + "\tAlt+↓", lambda: self.move_row(row, place + 1))
        down.setEnabled(place < len(self._lines) - 1)
        menu.addSeparator()
        menu.addAction(self.tr("Remove"), lambda: self.remove_row(row))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(watched, event)
        if isinstance(event, QContextMenuEvent) and isinstance(watched, QLineEdit):
            self._open_menu(watched, event)
            return True
        return False

    def _take_key(self, watched: QObject, event: QKeyEvent) -> bool:
        row = self._row_of(watched)
        if row is None:
            return False
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.AltModifier:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
            if step:
                self.move_row(row, max(0, self.rows().index(row) + step))
                return True
        return False

    def _open_menu(self, edit: QLineEdit, event: QContextMenuEvent) -> None:
        menu = edit.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if (row := self._row_of(edit)) is not None:
            menu.addSeparator()
            self.fill_menu(menu, row)
        menu.popup(event.globalPos())

    def _row_of(self, watched: QObject) -> Row | None:
        for line in self._lines:
            if isinstance(watched, QWidget) and line.isAncestorOf(watched):
                return line.row
        return None

    def _append(self, item: Item | None) -> _Line:
        row = self._make(item)
        line = _Line(row, self)
        line.remove.clicked.connect(lambda: self.remove_row(row))
        line.grip.moved.connect(lambda height: self._drag(line, height))
        if (star := row.star()) is not None:
            star.toggled.connect(lambda on: self._prefer(star, on))
            star.installEventFilter(self)
        for field in row.fields():
            field.installEventFilter(self)
            shrinkable(field)
        row.changed.connect(lambda: line.say(""))
        row.changed.connect(self._show_marks)
        row.left.connect(lambda: line.say(row.problem()))
        self._lines.append(line)
        self._column.addWidget(line)
        return line

    def _prefer(self, star: Star, on: bool) -> None:
        """At most one is used first."""
        if on:
            for line in self._lines:
                other = line.row.star()
                if other is not None and other is not star:
                    other.setChecked(False)

    def _drag(self, line: _Line, height: int) -> None:
        """Past the middle of its neighbour they change places."""
        place = self._lines.index(line)
        if place > 0 and height < _middle(self._lines[place - 1]):
            self.move_row(line.row, place - 1)
        elif place < len(self._lines) - 1 and height > _middle(self._lines[place + 1]):
            self.move_row(line.row, place + 1)

    def _tell_waiting(self) -> None:
        self.more_button.setText(self.tr("Show %Ln more", None, min(len(self._waiting), _MOST_AT_ONCE)))
        self.more_button.setVisible(bool(self._waiting))

    def _show_marks(self) -> None:
        """Only where they mean something: nothing is preferred in an empty row, nor put in order where there is one."""
        for line in self._lines:
            filled = line.row.item() is not None
            line.grip.setVisible(len(self._lines) > 1)
            line.remove.setVisible(filled or len(self._lines) > self._at_least)
            if (star := line.row.star()) is not None:
                star.setVisible(filled)

    def _order_by_tab(self) -> None:
        """Made last in the window, a row would come last by Tab too."""
        widgets = [widget for line in self._lines for widget in line.widgets()]
        put_before(self.add_button, [*widgets, self.more_button])


def _middle(line: QWidget) -> int:
    """Of a line, as a height on the screen."""
    return line.mapToGlobal(line.rect().center()).y()
