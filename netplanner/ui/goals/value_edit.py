"""A line whose list offers what the book holds, with how many people have each."""

import re
from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QListView,
    QWidget,
)

from netplanner.domain.words import CriterionKey
from netplanner.storage.criterion_values import Choice
from netplanner.ui import theme
from netplanner.ui.goals.value_source import Source
from netplanner.ui.widgets.offer_delegate import OfferDelegate

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_CHOICE = Qt.ItemDataRole.UserRole
_OTHER_NAMES = 3
_MARKS = ",;|"
# Of these a comma parts alternatives: either will do.
_PARTED = frozenset(
    {
        CriterionKey.ROLE,
        CriterionKey.INDUSTRY,
        CriterionKey.GROUP,
        CriterionKey.TAG,
        CriterionKey.COUNTRY,
        CriterionKey.CITY,
    }
)


class ChoiceModel(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._choices: list[Choice] = []

    def show(self, choices: Sequence[Choice]) -> None:
        self.beginResetModel()
        self._choices = list(choices)
        self.endResetModel()

    def choices(self) -> list[Choice]:
        return list(self._choices)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._choices)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        choice = self._choices[index.row()]
        if role == _CHOICE:
            return choice
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return choice.value
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{choice.value}, {self.tr('%Ln person(s)', None, choice.people)}"
        return None


class _Delegate(OfferDelegate):
    """The value, quietly what else it is called, and at the end how many people."""

    def paint_offer(self, painter: QPainter, room: QRect, index: _Index) -> None:
        choice: Choice = index.data(_CHOICE)
        if choice.people:
            room = self._at_end(painter, room, self._view.locale().toString(choice.people))
        room = self._at_start(painter, room, choice.value, muted=False)
        if choice.also:
            self._at_start(painter, room, ", ".join(choice.also[:_OTHER_NAMES]), muted=True)

    def _at_end(self, painter: QPainter, room: QRect, text: str) -> QRect:
        painter.setPen(theme.colours_of(self._view).muted)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), text)
        return room.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(text) - theme.px(10), 0)

    def _at_start(self, painter: QPainter, room: QRect, text: str, *, muted: bool) -> QRect:
        colours = theme.colours_of(self._view)
        painter.setPen(colours.muted if muted else colours.text)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(room.width(), 0))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
        return room.adjusted(painter.fontMetrics().horizontalAdvance(shown) + theme.px(8), 0, 0, 0)


class ValueEdit(QLineEdit):
    """Offers the values of `key` when it is entered empty, on Down, and while one types.

    Where a comma parts alternatives, the list is about the one the cursor is in.
    """

    def __init__(self, source: Source, key: CriterionKey, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._source = source
        self._key = key
        self._asked = 0
        self.model = ChoiceModel(self)
        self._completer = QCompleter(self.model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(9)
        self._completer.setWidget(self)
        view = QListView()
        view.setObjectName("offers")
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setAccessibleName(self.tr("Values in your book"))
        self._completer.setPopup(view)
        # A popup of a completer has a delegate of its own until now.
        view.setItemDelegate(_Delegate(view))
        self._completer.activated.connect(self.take)
        self.textEdited.connect(self.offer)

    @property
    def popup(self) -> QListView:
        view = self._completer.popup()
        assert isinstance(view, QListView)
        return view

    def set_key(self, key: CriterionKey) -> None:
        self._key = key
        self._asked += 1
        self.model.show([])
        self.popup.hide()

    def offer(self) -> None:
        """Asks for the values that hold what stands at the cursor."""
        self._asked += 1
        first, last = self._part()
        self._source.ask(self._key, self.text()[first:last], partial(self.show_found, self._asked))

    def show_found(self, asked: int, found: Sequence[Choice]) -> None:
        """Shows an answer, unless something else was typed or chosen since."""
        if asked != self._asked:
            return
        first, last = self._part()
        self.model.show(found)
        typed = self.text()[first:last].strip()
        if not self.hasFocus() or not found or [one.value for one in found] == [typed]:
            self.popup.hide()
            return
        self.popup.setMinimumWidth(min(theme.px(340), self.window().width()))
        self._completer.complete()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        entered = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.MouseFocusReason)
        if event.reason() in entered and not self.text().strip():
            self.offer()

    def is_choosing(self) -> bool:
        """Whether a line of the list is chosen: the first is current from the start, but only arrow keys choose it."""
        return self.popup.isVisible() and self.popup.selectionModel().hasSelection()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.popup.isVisible():
            # A chosen line is taken by the completer; without one, what is typed holds.
            event.setAccepted(not self.is_choosing())
            if event.isAccepted():
                self.popup.hide()
            return
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and not event.modifiers() and not self.popup.isVisible():
            self.offer()
            return
        super().keyPressEvent(event)

    def _part(self) -> tuple[int, int]:
        """Where the alternative at the cursor begins and ends."""
        text = self.text()
        if self._key not in _PARTED:
            return 0, len(text)
        at = self.cursorPosition()
        first = max(text.rfind(mark, 0, at) for mark in _MARKS) + 1
        ends = [place for mark in _MARKS if (place := text.find(mark, at)) >= 0]
        return first, min(ends, default=len(text))

    def take(self, chosen: str) -> None:
        """Puts a value of the list in the place of what was typed."""
        self._asked += 1
        first, last = self._part()
        text = self.text()
        value = (" " if first else "") + chosen
        self.setText(text[:first] + value + text[last:])
        self.setCursorPosition(first + len(value))
        # As if it had been typed: a text that is set counts as untouched.
        self.setModified(True)


def parts_of(text: str) -> list[str]:
    """The alternatives of a value: "CEO, CMO" asks for either."""
    return [part.strip() for part in re.split(f"[{_MARKS}]", text) if part.strip()]
