"""What the list shows: words and conditions, typed or chosen, and the order."""

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QKeyCombination, QObject, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from netplanner.domain.changes import Changes
from netplanner.domain.search_query import UNDECIDED, Condition, ConditionKey, Query, parse
from netplanner.domain.words import Tie
from netplanner.storage.contact_search import ContactFilter
from netplanner.ui import icons, theme, wording
from netplanner.ui.contacts.filter_chips import ConditionChips, SmallLink
from netplanner.ui.contacts.order_button import OrderButton
from netplanner.ui.contacts.typed_search import is_said, settled
from netplanner.ui.first_paint import after_first_paint
from netplanner.ui.session import Session
from netplanner.ui.widgets.chip import Chip
from netplanner.ui.widgets.flow import FlowLayout
from netplanner.ui.widgets.sphere_chip import SphereChip

if TYPE_CHECKING:
    from netplanner.ui.contacts.filter_words import Names

_TIES = (Tie.CLOSE, Tie.GOOD, Tie.ACQUAINTANCE)


# A phrase at the end of the line may go on ("no e-mail address"): without a further word it is over after this.
_PAUSE_MS = 600


class FilterBar(QWidget):
    """`changed` follows every change of what `wanted()` answers; the goal is the pane's to set, also when asked.

    A condition that is typed becomes a chip as soon as it is complete: at the next space, a phrase at the next word or
    after a moment, both with Enter or when the keys go elsewhere. `save_requested` asks to keep the search.
    """

    changed = Signal()
    goal_removed = Signal()
    goal_requested = Signal(int)
    left_downwards = Signal()
    save_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._only: frozenset[int] | None = None
        self._goal_id: int | None = None
        self._order = "name"
        self._own_order = ""
        self.search = QLineEdit()
        self._goal = Chip("", removable=True, tone="soft", goal_colour=0)
        self._to_answer = Chip("", checkable=True)
        self._sphere = SphereChip(session)
        self._ties = {tie: Chip(wording.tie_name(tie), checkable=True, tie=tie) for tie in _TIES}
        self._add = Chip(self.tr("+ Filter"))
        self._order_menu = QMenu(self)
        self._order_button = OrderButton(self._order_menu)
        self.save_link = SmallLink(self.tr("Save…"))
        self._build()

    def _build(self) -> None:
        self.setFocusProxy(self.search)
        self.search.setPlaceholderText(self.tr("Filter people"))
        self.search.setAccessibleName(self.tr("Filter people"))
        self.search.setAccessibleDescription(
            self.tr("Words, or conditions such as tag:customer, no:email or “not contacted for 90 days”.")
        )
        self.search.setClearButtonEnabled(True)
        # A file dropped here is meant for the window.
        self.search.setAcceptDrops(False)
        self._search_icon = self.search.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self._on_text)
        self.search.installEventFilter(self)
        self._hints: QObject | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.take_conditions)
        self._goal.hide()
        self._goal.removed.connect(self.goal_removed)
        self._goal.clicked.connect(self.goal_removed)
        self._to_answer.hide()
        for chip in (self._to_answer, *self._ties.values()):
            chip.toggled.connect(self.changed)
        self._add.setAccessibleName(self.tr("Add a filter"))
        self._add.clicked.connect(self._offer_filters)
        self.save_link.setAccessibleName(self.tr("Save as smart list"))
        self.save_link.hide()
        self.save_link.clicked.connect(self.save_requested)
        chips = FlowLayout()
        fixed = (self._goal, self._sphere, self._to_answer, *self._ties.values())
        for widget in (*fixed, self._add):
            chips.addWidget(widget)
        self.chips = ConditionChips(chips, len(fixed), self.names, self)
        self.chips.changed.connect(self.changed)
        self.chips.edit_requested.connect(self._edit)
        self._session.changed.connect(self._on_changes)
        self._session.sphere_changed.connect(self.changed)
        self._build_orders()
        order = QHBoxLayout()
        order.addWidget(self._order_button)
        order.addStretch(1)
        order.addWidget(self.save_link)
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
            action.triggered.connect(partial(self._choose_order, order))
            self._order_menu.addAction(action)
            self._orders[order] = action
        self._show_order()

    def set_low(self, is_low: bool) -> None:
        """In a low window the search line alone stays, and what narrows the list: all else can be typed."""
        for chip in self._ties.values():
            chip.setVisible(not is_low or chip.isChecked())
        self._add.setVisible(not is_low)
        self._order_button.setVisible(not is_low)

    # What is wanted ------------------------------------------------------------------------------------------------

    def query(self) -> Query:
        """The whole search, as it would be saved."""
        typed = parse(settled(self.search.text()))
        conditions = [Condition(ConditionKey.TIE, str(tie)) for tie, chip in self._ties.items() if chip.isChecked()]
        if self._to_answer.isChecked():
            conditions.append(Condition(ConditionKey.ANSWER))
        if self._goal_id is not None:
            conditions.append(Condition(ConditionKey.GOAL, str(self._goal_id)))
        conditions += (*self.chips.conditions(), *typed.conditions)
        return Query(typed.words.strip(), tuple(dict.fromkeys(conditions)))

    def wanted(self) -> ContactFilter:
        query = self.query()
        ties = {one.value for one in query.conditions if one.key is ConditionKey.TIE and not one.negated}
        # The goal is there as the ids of those who serve it, an invitation as the mark of its own.
        apart = {Condition(ConditionKey.ANSWER)}
        if self._goal_id is not None and self._only is not None:
            apart.add(Condition(ConditionKey.GOAL, str(self._goal_id)))
        return ContactFilter(
            text=query.words,
            ties=frozenset("" if tie == UNDECIDED else tie for tie in ties),
            only=self._only,
            to_answer=Condition(ConditionKey.ANSWER) in query.conditions,
            sphere=self._session.sphere,
            conditions=tuple(
                one for one in query.conditions if one not in apart and (one.key is not ConditionKey.TIE or one.negated)
            ),
            today=self._session.clock.today().isoformat(),
            order=self._order,
        )

    def is_narrowed(self) -> bool:
        """Whether anybody may be left out."""
        query = self.query()
        return bool(query.words or query.conditions or self._session.sphere) or self._only is not None

    def set_query(self, query: Query, order: str = "") -> None:
        """Shows what a saved search finds, in its own `order` if it has one; else in the one the user has chosen."""
        had_goal = not self._goal.isHidden()
        conditions, goal_id = self._part_goal(query.conditions)
        with QSignalBlocker(self), QSignalBlocker(self.search):
            self.search.setText(query.words)
            self.set_goal("", 0, None)
            self._set_conditions(conditions)
            self._lend_order(order)
        self._announce(goal_id, let_go=had_goal)

    def add_condition(self, condition: Condition, instead_of: Condition | None = None) -> None:
        """Narrows the search by one more condition, or by another in the place of one."""
        typed = parse(settled(self.search.text()))
        known = (*self._shown_conditions(), *typed.conditions)
        conditions = [condition if one == instead_of else one for one in known]
        if condition not in conditions:
            conditions.append(condition)
        conditions, goal_id = self._part_goal(conditions)
        with QSignalBlocker(self), QSignalBlocker(self.search):
            self.search.setText(typed.words)
            self._set_conditions(conditions)
        self._announce(goal_id, let_go=goal_id is not None and not self._goal.isHidden())

    def set_order(self, order: str) -> None:
        if order != self._order:
            self._order = order
            self._orders[order].setChecked(True)
            self._show_order()
            self.changed.emit()

    def set_goal(self, text: str, colour: int, only: frozenset[int] | None, goal_id: int | None = None) -> None:
        """Shows those of `only` alone, with a removable chip that says so; None takes both away."""
        self._goal.setText(text)
        self._goal.set_goal_colour(colour)
        self._goal.setVisible(only is not None)
        goal_id = goal_id if only is not None else None
        if (only, goal_id) != (self._only, self._goal_id):
            self._only, self._goal_id = only, goal_id
            self.changed.emit()

    def set_to_answer(self, people: int) -> None:
        """How many people invited the user and wait for an answer: while any do, a chip shows them alone."""
        if not people and self._to_answer.isChecked():
            self._to_answer.setChecked(False)
        self._to_answer.setText(self.tr("Answer invitations: %Ln", "", people))
        self._to_answer.setVisible(people > 0)

    def clear(self) -> None:
        """Takes everything away that leaves people out."""
        with QSignalBlocker(self):
            self._session.set_sphere("")
            self.search.clear()
            self.set_goal("", 0, None)
            self._set_conditions(())
            self._lend_order("")
        self.changed.emit()

    def _on_changes(self, changes: Changes) -> None:
        if changes.everything or changes.goals or changes.platforms:
            self.chips.refresh()

    def names(self) -> "Names":
        """What the book calls its goals and platforms."""
        from netplanner.storage import goals, platforms
        from netplanner.ui.contacts.filter_words import Names

        reader = self._session.store.reader
        return Names(
            {str(goal.id): goal.what for goal in goals.listing(reader)},
            {platform.key: platform.name for platform in platforms.all_platforms(reader)},
        )

    # Typing --------------------------------------------------------------------------------------------------------

    def _on_text(self, text: str) -> None:
        is_word_over = text.endswith(" ") and self.search.cursorPosition() == len(text) and text.count('"') % 2 == 0
        self._pause.stop()
        if is_word_over and self.search.isModified():
            if is_said(text) and self.take_conditions():
                return
            self._pause.start()
        self.changed.emit()

    def take_conditions(self) -> bool:
        """Turns the conditions that stand in the line into chips; False where there are none."""
        query = parse(self.search.text())
        if not query.conditions:
            return False
        conditions, goal_id = self._part_goal((*self._shown_conditions(), *query.conditions))
        with QSignalBlocker(self), QSignalBlocker(self.search):
            self.search.setText(query.words + " " if query.words else "")
            self._set_conditions(conditions)
        self._announce(goal_id, let_go=goal_id is not None and not self._goal.isHidden())
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the words into the list; Esc takes the words away first, Backspace the last chip."""
        if watched is not self.search:
            return False
        if event.type() == QEvent.Type.FocusIn and self._hints is None:
            after_first_paint(self, self._get_ready)
        if event.type() == QEvent.Type.FocusOut and not self.search.hasFocus():
            self.take_conditions()
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        self._get_ready()
        if event.keyCombination() == QKeyCombination(Qt.Key.Key_Escape) and self.search.text():
            self.search.clear()
            return True
        if event.keyCombination() == QKeyCombination(Qt.Key.Key_Backspace) and not self.search.text():
            return self.chips.remove_last()
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take_conditions()
            self.left_downwards.emit()
            return True
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._search_icon.setIcon(icons.icon("search"))

    def _get_ready(self) -> None:
        """Loads what reading a search takes when the keys come, not with the first key and not at the start."""
        if self._hints is None:
            from netplanner.ui.contacts.search_hints import SearchHints

            self._hints = SearchHints(self._session, self.search, self.take_conditions, self.names)
            parse("a")

    # Chips ---------------------------------------------------------------------------------------------------------

    def _shown_conditions(self) -> list[Condition]:
        """Those of the chips, but for the goal's."""
        shown = [Condition(ConditionKey.TIE, str(tie)) for tie, chip in self._ties.items() if chip.isChecked()]
        if self._to_answer.isChecked():
            shown.append(Condition(ConditionKey.ANSWER))
        return [*shown, *self.chips.conditions()]

    def _set_conditions(self, conditions: Iterable[Condition]) -> None:
        """Shows each by the chip that is there for it, else by one of its own."""
        wanted = list(dict.fromkeys(conditions))
        for tie, chip in self._ties.items():
            own = Condition(ConditionKey.TIE, str(tie))
            with QSignalBlocker(chip):
                chip.setChecked(own in wanted)
            wanted = [one for one in wanted if one != own]
        answer = Condition(ConditionKey.ANSWER)
        has_chip = self._to_answer.isVisibleTo(self)
        with QSignalBlocker(self._to_answer):
            self._to_answer.setChecked(has_chip and answer in wanted)
        self.chips.set_conditions([one for one in wanted if one != answer or not has_chip])
        for chip in (self._to_answer, *self._ties.values()):
            chip.update()

    def _offer_filters(self) -> None:
        from netplanner.ui.contacts.filter_picker import FilterPicker

        picker = FilterPicker(self._session, self.names(), self)
        picker.picked.connect(self.add_condition)
        picker.open_below(self._add)

    def _edit(self, condition: Condition, chip: QWidget) -> None:
        from netplanner.ui.contacts.filter_picker import FilterPicker

        picker = FilterPicker(self._session, self.names(), self, condition)
        picker.picked.connect(partial(self._replace, condition))
        picker.removed.connect(partial(self.chips.remove, condition))
        picker.open_below(chip)

    def _replace(self, before: Condition, after: Condition) -> None:
        self.add_condition(after, before)

    # The goal ------------------------------------------------------------------------------------------------------

    def _part_goal(self, conditions: Iterable[Condition]) -> tuple[list[Condition], int | None]:
        """Conditions without the one goal that people must serve, and its id: who serves it takes long to tell."""
        rest = list(conditions)
        asked = [one for one in rest if one.key is ConditionKey.GOAL and not one.negated]
        goal_id = self._known_goal(asked[0].value) if len(asked) == 1 else None
        return ([one for one in rest if one not in asked], goal_id) if goal_id is not None else (rest, None)

    def _known_goal(self, value: str) -> int | None:
        """The goal of an id or a name; None where there is none, or several are called so."""
        from netplanner.storage import goals
        from netplanner.storage.goal_filter import goals_meant

        known = {goal.id: goal.what for goal in goals.listing(self._session.store.reader)}
        found = goals_meant(known, value)
        return found[0] if len(found) == 1 else None

    def _announce(self, goal_id: int | None, *, let_go: bool) -> None:
        """Says what has changed; whoever tells who serves the goal is asked, its chip is there meanwhile."""
        if let_go:
            self.goal_removed.emit()
        if goal_id is not None:
            from netplanner.storage import goals

            goal = goals.load(self._session.store.reader, goal_id)
            if goal is not None:
                self._goal.setText(self.tr("Serves: {goal}").replace("{goal}", goal.what))
                self._goal.set_goal_colour(goal.colour)
                self._goal.show()
                self._goal_id = goal_id
                self.goal_requested.emit(goal_id)
        self.changed.emit()

    # Order ---------------------------------------------------------------------------------------------------------

    def _choose_order(self, order: str) -> None:
        self._own_order = ""
        self.set_order(order)

    def _lend_order(self, order: str) -> None:
        """The order of a saved search holds while it is shown; the user's own comes back after it."""
        if order:
            self._own_order = self._own_order or self._order
            self.set_order(order)
        elif self._own_order:
            own, self._own_order = self._own_order, ""
            self.set_order(own)

    def _show_order(self) -> None:
        name = self._orders[self._order].text()
        self._order_button.setText(name)
        self._order_button.setAccessibleName(self.tr("Order: {name}").format(name=name))
