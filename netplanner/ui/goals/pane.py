"""The goals pane: cards in a list, the balance of attention below, the goal page beside when it has the window."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from netplanner.domain.changes import Changes
from netplanner.domain.goal import Goal
from netplanner.domain.spheres import belongs
from netplanner.domain.words import GoalKind, GoalState
from netplanner.storage import goals
from netplanner.ui import icons, theme
from netplanner.ui.first_paint import after_first_paint
from netplanner.ui.goals.attention_block import AttentionBlock
from netplanner.ui.goals.list_view import GoalList
from netplanner.ui.goals.model import GoalsModel
from netplanner.ui.lazy import Lazy
from netplanner.ui.session import Session
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.empty import EmptyState
from netplanner.ui.widgets.pane import Pane
from netplanner.ui.widgets.sphere_chip import SphereShelf

if TYPE_CHECKING:
    from netplanner.operations import finishing
    from netplanner.operations import goals as operations
    from netplanner.ui.goals.page import GoalPage
else:
    finishing = Lazy("netplanner.operations.finishing")
    operations = Lazy("netplanner.operations.goals")

# Whose goals are ringed when people are chosen: beyond this many the rings would say nothing.
_MOST_RINGED = 50
_RESTING = frozenset({GoalState.PAUSED, GoalState.DONE, GoalState.ARCHIVED})


class GoalsPane(Pane):
    """`goal_chosen(id or None)` follows the chosen card, `plan_requested(contact ids, goal id or None)` asks for an
    outreach, `draft_requested(contact ids, goal id, kind, template)` for one of a kind, `plan_opened(id)` for the sheet
    of a plan, `people_requested()` to see who serves the chosen goal, `people_chosen(ids)` to see some. People dropped
    on a card become candidates."""

    goal_chosen = Signal(object)
    plan_requested = Signal(list, object)
    ahead_requested = Signal(int)
    draft_requested = Signal(list, object, object, str)
    plan_opened = Signal(int)
    people_requested = Signal()
    people_chosen = Signal(list)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", "+", parent)
        self.set_title(self.tr("Goals"))
        self.add_button.set_text(self.tr("New goal"))
        self.setObjectName("goals")
        self._session = session
        self._people: list[int] = []
        self._page: GoalPage | None = None
        self._model = GoalsModel(session, self)
        self._list = GoalList(self._model)
        self._attention = AttentionBlock(session)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._list)
        self._empty_state = self._empty()
        self._stack.addWidget(self._empty_state)
        self._none_of_sphere = self._no_goal_of_sphere()
        self._stack.addWidget(self._none_of_sphere)
        self.archived_button = Button("", kind="link", clicked=self.toggle_archived)
        self._split = QSplitter()
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self._left_side())
        self.set_body(self._split)
        self._list.chosen.connect(self._on_chosen)
        self._list.opened.connect(self._on_opened)
        self._list.contacts_dropped.connect(self.add_people)
        self._list.menu_requested.connect(self._open_menu)
        self._list.delete_requested.connect(self.delete_selected)
        self.add_requested.connect(self.new_goal)
        session.changed.connect(self._on_changed)
        session.sphere_changed.connect(self._on_sphere)
        self.reload()
        # The bars are small but not what a person waits for.
        after_first_paint(self, self._attention.reload)

    def _left_side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, theme.px(4), 0, 0)
        column.setSpacing(0)
        column.addWidget(SphereShelf(self._session))
        column.addWidget(self._stack, 1)
        shelf = QHBoxLayout()
        shelf.setContentsMargins(theme.px(14), 0, theme.px(14), 0)
        shelf.addWidget(self.archived_button)
        shelf.addStretch(1)
        column.addLayout(shelf)
        column.addWidget(self._attention)
        return side

    def _empty(self) -> EmptyState:
        return EmptyState(
            self.tr("What do you want, and by when?"),
            self.tr("A goal says what you want from your network, where and with whom. Begin with one that is yours:"),
            [
                (self.tr("New goal"), self.new_goal),
                (self.tr("Customers"), lambda: self.new_goal(GoalKind.CUSTOMERS)),
                (self.tr("A new job"), lambda: self.new_goal(GoalKind.JOB)),
                (self.tr("Settle in a country"), lambda: self.new_goal(GoalKind.NEW_COUNTRY)),
            ],
            icon="target",
        )

    def _no_goal_of_sphere(self) -> EmptyState:
        return EmptyState(
            self.tr("No goal here"),
            self.tr("Your goals belong to the other part of your life. Show all of it, or begin one here."),
            [
                (self.tr("Show private and business"), lambda: self._session.set_sphere("")),
                (self.tr("New goal"), self.new_goal),
            ],
            icon="target",
        )

    # What the window calls

    def selected_id(self) -> int | None:
        return self._list.selected_id()

    def choose(self, goal_id: int | None) -> None:
        """Chooses a goal; one of the sphere that isn't shown makes all be shown."""
        if goal_id is not None and self._session.sphere:
            goal = goals.load(self._session.store.reader, goal_id)
            if goal is not None and not belongs(goal.sphere, self._session.sphere):
                self._session.set_sphere("")
        self._list.choose(goal_id)

    def focus_list(self) -> None:
        """Puts the focus into the cards, or on the first act where there are none."""
        if self._stack.currentWidget() is self._list:
            self._list.setFocus()
        elif self._stack.currentWidget() is self._none_of_sphere:
            self._none_of_sphere.buttons[0].setFocus()
        else:
            self._empty_state.buttons[0].setFocus()

    def new_goal(self, kind: GoalKind | None = None) -> None:
        from netplanner.ui.goals.editor import GoalEditor

        editor = GoalEditor(self._session, None, self, kind=kind)
        editor.saved.connect(self._on_saved)
        editor.open()

    def edit_selected(self) -> None:
        goal = self._model.goal(self.selected_id())
        if goal is None:
            return
        from netplanner.ui.goals.editor import GoalEditor

        GoalEditor(self._session, goal, self).open()

    def delete_selected(self) -> None:
        if (goal_id := self.selected_id()) is not None:
            self._session.perform(operations.delete, [goal_id])

    def pause_selected(self) -> None:
        """Pauses the chosen goal, or takes up one that rests."""
        goal = self._model.goal(self.selected_id())
        if goal is None:
            return
        if goal.state in _RESTING:
            self.reopen_selected()
        elif goal.state is GoalState.ACTIVE:
            self._session.perform(operations.set_state, [goal.id], GoalState.PAUSED)

    def reopen_selected(self) -> None:
        """Takes up a goal that rests; one whose date has passed comes back as a draft that says so."""
        if (goal_id := self.selected_id()) is not None:
            self._session.perform(finishing.reopen, goal_id)

    def finish_selected(self) -> None:
        """Asks for a short review; of a goal that is done already, it is written anew."""
        goal = self._model.goal(self.selected_id())
        if goal is None:
            return
        from netplanner.ui.goals.finish_sheet import FinishSheet

        sheet = FinishSheet(self._session, goal, self)
        sheet.outcome_requested.connect(self.log_outcome)
        sheet.open()

    def archive_selected(self) -> None:
        if (goal_id := self.selected_id()) is not None:
            self._session.perform(operations.set_state, [goal_id], GoalState.ARCHIVED)

    def plan_ahead(self) -> None:
        """Asks for a proposal of the next weeks for the chosen goal."""
        if (goal_id := self.selected_id()) is not None:
            self.ahead_requested.emit(goal_id)

    def log_outcome(self) -> None:
        from netplanner.ui.outcomes.outcome_sheet import OutcomeSheet

        if (goal_id := self.selected_id()) is not None:
            OutcomeSheet.for_new(self._session, self, goals=[goal_id]).open()

    def highlight_contacts(self, ids: Iterable[int]) -> None:
        """Rings the goals that these people serve."""
        self._people = list(ids)
        self._ring()

    def add_people(self, goal_id: int, ids: Iterable[int]) -> None:
        self._session.perform(operations.add_candidates, goal_id, list(ids))

    def add_selected_people(self) -> None:
        """Sets the people chosen in the contacts pane on the chosen goal."""
        goal_id = self.selected_id()
        if goal_id is not None and self._people:
            self.add_people(goal_id, self._people)

    def set_expanded(self, expanded: bool) -> None:
        super().set_expanded(expanded)
        if expanded and self._page is None:
            self._make_page()
        if expanded and self.selected_id() is None and self._model.rowCount():
            self._list.setCurrentIndex(self._model.index(0))
        self._show_page()

    def toggle_archived(self) -> None:
        """Shows the archived goals at the end of the list, or puts them out of sight again."""
        self._model.with_archived = not self._model.with_archived
        self.reload()

    def reload(self) -> None:
        self._model.reload()
        archived = self._model.archived
        self.archived_button.setVisible(bool(archived))
        self.archived_button.setText(
            self.tr("Hide archived") if self._model.with_archived else self.tr("Show %Ln archived", "", archived)
        )
        count = self._model.rowCount()
        self.set_count(count or None)
        if count:
            self._stack.setCurrentWidget(self._list)
        else:
            is_narrowed = bool(self._session.sphere and goals.listing(self._session.store.reader))
            self._stack.setCurrentWidget(self._none_of_sphere if is_narrowed else self._empty_state)

    # What happens here

    def _make_page(self) -> None:
        from netplanner.ui.goals.page import GoalPage

        page = GoalPage(self._session)
        page.act_requested.connect(self._act)
        page.plan_requested.connect(self.plan_requested)
        page.draft_requested.connect(self.draft_requested)
        page.plan_opened.connect(self.plan_opened)
        page.people_requested.connect(self.people_requested)
        page.people_chosen.connect(self.people_chosen)
        self._split.addWidget(page)
        self._split.setSizes([theme.px(330), theme.px(1000)])
        self._split.setStretchFactor(0, 0)
        self._split.setStretchFactor(1, 1)
        self._page = page

    def _act(self, name: str) -> None:
        """What the page asks for by the name of the method above."""
        getattr(self, name)()

    def _show_page(self) -> None:
        if self._page is None:
            return
        # Beside an empty list there is nothing to choose.
        self._page.setVisible(self.expanded and self._model.rowCount() > 0)
        if self.expanded:
            self._page.show_goal(self._model.goal(self.selected_id()))

    def _on_chosen(self, goal_id: int | None) -> None:
        self._show_page()
        self.goal_chosen.emit(goal_id)

    def _on_opened(self, goal_id: int) -> None:
        if not self.expanded:
            self.expand_requested.emit()

    def _on_saved(self, changes: Changes) -> None:
        if changes.created is not None:
            self.choose(changes.created)

    def _on_changed(self, changes: Changes) -> None:
        if changes.goals or changes.platforms or changes.everything:
            self.reload()
        if changes.goals or changes.contacts or changes.outreach or changes.everything:
            self._ring()
            self._show_page()

    def _on_sphere(self) -> None:
        """A chosen goal that goes out of sight is chosen no more: it would narrow the other panes unseen."""
        chosen = self.selected_id()
        self.reload()
        if self._model.goal(chosen) is None:
            self.choose(None)
        self._ring()
        self._show_page()

    def _ring(self) -> None:
        if not self._people or len(self._people) > _MOST_RINGED:
            self._model.ring(())
            return
        found = goals.goals_of_contacts(self._session.store.reader, self._people)
        self._model.ring({goal_id for goal_ids in found.values() for goal_id in goal_ids})

    def _open_menu(self, place: QPoint) -> None:
        goal = self._model.goal(self.selected_id())
        if goal is not None:
            self.menu_for(goal).popup(place)

    def menu_for(self, goal: Goal) -> QMenu:
        """The context menu of a card."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        _action(menu, "pencil", self.tr("Edit goal…"), self.edit_selected)
        _action(menu, "trophy", self.tr("Log outcome…"), self.log_outcome)
        _action(
            menu, "calendar-plus", self.tr("Plan outreach…"), lambda: self.plan_requested.emit(self._people, goal.id)
        )
        people = _action(menu, "user-plus", self.tr("Add selected people to goal"), self.add_selected_people)
        people.setEnabled(bool(self._people))
        menu.addSeparator()
        if goal.state in _RESTING:
            _action(menu, "play", self.tr("Take up goal again"), self.reopen_selected)
        else:
            pause = _action(menu, "pause", self.tr("Pause goal"), self.pause_selected)
            pause.setEnabled(goal.state is GoalState.ACTIVE)
        if goal.state in (GoalState.DONE, GoalState.ARCHIVED):
            _action(menu, "file-text", self.tr("Write the review…"), self.finish_selected)
        else:
            _action(menu, "circle-check", self.tr("Finish goal…"), self.finish_selected)
        if goal.state is not GoalState.ARCHIVED:
            _action(menu, "history", self.tr("Archive goal"), self.archive_selected)
        menu.addSeparator()
        _action(menu, "trash-2", self.tr("Delete goal"), self.delete_selected)
        return menu


def _action(menu: QMenu, icon: str, text: str, act: Callable[[], object]) -> QAction:
    action = menu.addAction(icons.icon(icon), text)
    action.triggered.connect(lambda: act())
    return action
