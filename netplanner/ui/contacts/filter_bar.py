"""What the list shows: words, ties, tags, a goal, and the order."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from netplanner.domain.words import Tie
from netplanner.storage.contacts import ContactFilter
from netplanner.ui import icons, theme, wording
from netplanner.ui.contacts.order_button import OrderButton
from netplanner.ui.widgets.chip import Chip
from netplanner.ui.widgets.flow import FlowLayout

_TIES = (Tie.CLOSE, Tie.GOOD, Tie.ACQUAINTANCE)
# A menu longer than this is no help; rarer tags are found by typing them.
_MOST_TAGS = 40


class FilterBar(QWidget):
    """`changed` follows every change of what `wanted()` answers; the goal is the pane's to set.

    `tags()` answers (id, name, number of people) when the menu opens.
    """

    changed = Signal()
    goal_removed = Signal()
    left_downwards = Signal()

    def __init__(self, tags: Callable[[], Sequence[tuple[int, str, int]]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read_tags = tags
        self._tags: dict[int, str] = {}
        self._only: frozenset[int] | None = None
        self._order = "name"
        self.search = QLineEdit()
        self._goal = Chip("", removable=True, tone="soft", goal_colour=0)
        self._to_answer = Chip("", checkable=True)
        self._ties = {tie: Chip(wording.tie_name(tie), checkable=True, tie=tie) for tie in _TIES}
        self._tag_menu = QMenu(self)
        self._tag_chip = Chip(self.tr("Tags"), menu=self._tag_menu)
        self._order_menu = QMenu(self)
        self._order_button = OrderButton(self._order_menu)
        self._build()

    def _build(self) -> None:
        self.search.setPlaceholderText(self.tr("Filter people"))
        self.search.setAccessibleName(self.tr("Filter people"))
        self.search.setClearButtonEnabled(True)
        # A file dropped here is meant for the window.
        self.search.setAcceptDrops(False)
        self._search_icon = self.search.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self.changed)
        self.search.installEventFilter(self)
        self._goal.hide()
        self._goal.removed.connect(self.goal_removed)
        self._goal.clicked.connect(self.goal_removed)
        self._to_answer.hide()
        for chip in (self._to_answer, *self._ties.values()):
            chip.toggled.connect(self.changed)
        self._tag_menu.aboutToShow.connect(self._fill_tags)
        chips = FlowLayout()
        for widget in (self._goal, self._to_answer, *self._ties.values(), self._tag_chip):
            chips.addWidget(widget)
        self._build_orders()
        order = QHBoxLayout()
        order.addWidget(self._order_button)
        order.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(14), theme.px(2), theme.px(14), 0)
        column.setSpacing(theme.GRID)
        column.addWidget(self.search)
        column.addLayout(chips)
        column.addLayout(order)

    def _build_orders(self) -> None:
        names = {
            "name": self.tr("By name"),
            "last_contact": self.tr("Last contact first"),
            "overdue": self.tr("Most overdue first"),
            "recent": self.tr("Recently added first"),
        }
        group = QActionGroup(self)
        self._orders: dict[str, QAction] = {}
        for order, name in names.items():
            action = QAction(name, group, checkable=True, checked=order == self._order)
            action.triggered.connect(lambda _=False, order=order: self.set_order(order))
            self._order_menu.addAction(action)
            self._orders[order] = action
        self._show_order()

    def wanted(self) -> ContactFilter:
        return ContactFilter(
            text=self.search.text(),
            ties=frozenset(str(tie) for tie, chip in self._ties.items() if chip.isChecked()),
            tags=frozenset(self._tags),
            only=self._only,
            to_answer=self._to_answer.isChecked(),
            order=self._order,
        )

    def is_narrowed(self) -> bool:
        """Whether anybody may be left out."""
        wanted = self.wanted()
        narrowed = wanted.text.strip() or wanted.ties or wanted.tags or wanted.to_answer
        return bool(narrowed) or wanted.only is not None

    def set_order(self, order: str) -> None:
        if order != self._order:
            self._order = order
            self._orders[order].setChecked(True)
            self._show_order()
            self.changed.emit()

    def set_goal(self, text: str, colour: int, only: frozenset[int] | None) -> None:
        """Shows those of `only` alone, with a removable chip that says so; None takes both away."""
        self._goal.setText(text)
        self._goal.set_goal_colour(colour)
        self._goal.setVisible(only is not None)
        if only != self._only:
            self._only = only
            self.changed.emit()

    def set_to_answer(self, people: int) -> None:
        """How many people invited the user and wait for an answer: while any do, a chip shows them alone."""
        if not people and self._to_answer.isChecked():
            self._to_answer.setChecked(False)
        self._to_answer.setText(self.tr("Answer invitations: %Ln", "", people))
        self._to_answer.setVisible(people > 0)

    def clear(self) -> None:
        """Takes everything away that leaves people out."""
        blocked = self.blockSignals(True)
        self.search.clear()
        self.set_goal("", 0, None)
        self._tags.clear()
        self._show_tags()
        for chip in (self._to_answer, *self._ties.values()):
            chip.setChecked(False)
        self.blockSignals(blocked)
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the words into the list; Esc takes the words away first."""
        if watched is not self.search or not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.keyCombination() == QKeyCombination(Qt.Key.Key_Escape) and self.search.text():
            self.search.clear()
            return True
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left_downwards.emit()
            return True
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._search_icon.setIcon(icons.icon("search"))

    def _fill_tags(self) -> None:
        self._tag_menu.clear()
        known = list(self._read_tags())
        for tag_id, name, number in known[:_MOST_TAGS]:
            # A lone & would be taken for the sign of a mnemonic.
            action = self._tag_menu.addAction(f"{name.replace('&', '&&')}\t{self.locale().toString(number)}")
            action.setCheckable(True)
            action.setChecked(tag_id in self._tags)
            action.toggled.connect(lambda on, tag_id=tag_id, name=name: self._set_tag(tag_id, name, on))
        if not known:
            self._tag_menu.addAction(self.tr("No tags yet")).setEnabled(False)
        if self._tags:
            self._tag_menu.addSeparator()
            self._tag_menu.addAction(self.tr("All tags"), self._clear_tags)

    def _set_tag(self, tag_id: int, name: str, on: bool) -> None:
        if on:
            self._tags[tag_id] = name
        else:
            self._tags.pop(tag_id, None)
        self._show_tags()
        self.changed.emit()

    def _clear_tags(self) -> None:
        self._tags.clear()
        self._show_tags()
        self.changed.emit()

    def _show_tags(self) -> None:
        self._tag_chip.setText(", ".join(self._tags.values()) or self.tr("Tags"))
        self._tag_chip.set_tone("soft" if self._tags else "")

    def _show_order(self) -> None:
        name = self._orders[self._order].text()
        self._order_button.setText(name)
        self._order_button.setAccessibleName(self.tr("Order: {name}").format(name=name))
