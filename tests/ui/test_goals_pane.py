"""The goals pane through its widgets: cards, choosing, dropping people, acts."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from netplanner.domain.contact import Contact
from netplanner.domain.goal import Criterion, Goal
from netplanner.domain.words import CriterionKey, GoalKind, GoalState
from netplanner.operations import contacts as contact_operations
from netplanner.operations import goals as operations
from netplanner.operations import outcomes as outcome_operations
from netplanner.storage import goals, outcomes
from netplanner.ui import mime
from netplanner.ui.goals.delegate import needs_rect
from netplanner.ui.goals.editor import GoalEditor
from netplanner.ui.goals.list_view import GoalList
from netplanner.ui.goals.model import CARD_ROLE, ID_ROLE, RINGED_ROLE, GoalsModel
from netplanner.ui.goals.page import GoalPage
from netplanner.ui.goals.pane import GoalsPane
from netplanner.ui.outcomes.outcome_sheet import OutcomeSheet
from netplanner.ui.session import Session

# The offscreen platform has no window manager to tell of sizes and grabs.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def complete(what: str = "5 customers in Skåne", **values: object) -> Goal:
    fields: dict[str, object] = {
        "what": what,
        "kind": GoalKind.CUSTOMERS,
        "amount": 5,
        "by": "2027-01-04",
        "area": ["SE-M"],
        "criteria": [Criterion(CriterionKey.ROLE, "CMO")],
        "primary_platform": "linkedin",
        "secondary_platform": "xing",
    }
    return Goal(**(fields | values))  # type: ignore[arg-type]


def add(session: Session, goal: Goal) -> int:
    created = operations.add(session.store, goal).created
    assert created is not None
    return created


def add_person(session: Session, name: str, **values: object) -> int:
    created = contact_operations.add(session.store, Contact(fn=name, **values)).created  # type: ignore[arg-type]
    assert created is not None
    return created


@pytest.fixture
def make(session: Session, qtbot: QtBot) -> Callable[[], GoalsPane]:
    def made() -> GoalsPane:
        pane = GoalsPane(session)
        qtbot.addWidget(pane)
        pane.resize(360, 700)
        with qtbot.waitExposed(pane):
            pane.show()
        return pane

    return made


def list_of(pane: GoalsPane) -> GoalList:
    found = pane.findChild(GoalList)
    assert found is not None
    return found


def centre(pane: GoalsPane, row: int) -> QPoint:
    view = list_of(pane)
    return view.visualRect(view.model().index(row, 0)).center()


def people(ids: list[int]) -> QMimeData:
    data = QMimeData()
    mime.put_ids(data, mime.CONTACTS, ids)
    return data


def drop(pane: GoalsPane, data: QMimeData, place: QPoint) -> QDropEvent:
    """Drags `data` over the cards to `place` and lets it go, as Qt would; returns the last event."""
    view = list_of(pane).viewport()
    action, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(view, QDragEnterEvent(place, action, data, button, none))
    QApplication.sendEvent(view, QDragMoveEvent(place, action, data, button, none))
    event = QDropEvent(QPointF(place), action, data, button, none)
    QApplication.sendEvent(view, event)
    return event


def test_the_model_keeps_qts_rules(session: Session, qtmodeltester: ModelTester) -> None:
    model = GoalsModel(session)
    qtmodeltester.check(model, force_py=True)
    for number in range(3):
        add(session, complete(f"Goal {number}"))
    model.reload()
    assert model.rowCount() == 3
    qtmodeltester.check(model, force_py=True)


def test_rows_that_stay_are_repainted_not_reset(session: Session, qtbot: QtBot) -> None:
    goal_id = add(session, complete())
    model = GoalsModel(session)
    model.reload()
    outcome_operations.log(session.store, [goal_id], kind=GoalKind.CUSTOMERS, happened_on="2026-11-24")
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.reload()
    assert model.index(0).data(CARD_ROLE).goal.done == 1


def test_archived_goals_are_out_of_sight_and_done_ones_last(session: Session) -> None:
    done, active, archived = (add(session, complete(name)) for name in ("Done", "Active", "Archived"))
    operations.set_state(session.store, [done], GoalState.DONE)
    operations.set_state(session.store, [archived], GoalState.ARCHIVED)
    model = GoalsModel(session)
    model.reload()
    assert [model.index(row).data(ID_ROLE) for row in range(model.rowCount())] == [active, done]


def test_a_card_is_spoken_whole(session: Session) -> None:
    add(session, complete())
    model = GoalsModel(session)
    model.reload()
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    for part in ("5 customers in Skåne", "CMO", "LinkedIn, then XING", "0 of 5", "on track"):
        assert part in spoken


def test_markup_in_a_goal_is_shown_as_written(session: Session) -> None:
    add(session, complete("<b>5</b> customers"))
    model = GoalsModel(session)
    model.reload()
    assert "&lt;b&gt;" in model.index(0).data(Qt.ItemDataRole.ToolTipRole)


def test_a_click_chooses_and_a_second_lets_go(session: Session, make: Callable[[], GoalsPane], qtbot: QtBot) -> None:
    first, second = add(session, complete("One")), add(session, complete("Two"))
    pane = make()
    chosen: list[object] = []
    pane.goal_chosen.connect(chosen.append)
    view = list_of(pane).viewport()
    for row in (0, 1, 1):
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=centre(pane, row))
    assert chosen == [first, second, None]
    assert pane.selected_id() is None


def test_keys_choose_and_escape_lets_go(session: Session, make: Callable[[], GoalsPane], qtbot: QtBot) -> None:
    first, second = add(session, complete("One")), add(session, complete("Two"))
    pane = make()
    pane.focus_list()
    qtbot.keyClick(list_of(pane), Qt.Key.Key_Home)
    assert pane.selected_id() == first
    qtbot.keyClick(list_of(pane), Qt.Key.Key_Down)
    assert pane.selected_id() == second
    qtbot.keyClick(list_of(pane), Qt.Key.Key_Escape)
    assert pane.selected_id() is None


def test_enter_and_double_click_ask_for_the_page(session: Session, make: Callable[[], GoalsPane], qtbot: QtBot) -> None:
    goal_id = add(session, complete())
    pane = make()
    view = list_of(pane)
    with qtbot.waitSignal(pane.expand_requested):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=centre(pane, 0))
        qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=centre(pane, 0))
    assert pane.selected_id() == goal_id
    with qtbot.waitSignal(pane.expand_requested):
        qtbot.keyClick(view, Qt.Key.Key_Return)


def test_people_dropped_on_a_card_become_candidates(
    session: Session, make: Callable[[], GoalsPane], qtbot: QtBot
) -> None:
    add(session, complete("One"))
    second = add(session, complete("Two"))
    anna, bo = add_person(session, "Anna"), add_person(session, "Bo")
    pane = make()
    with qtbot.waitSignal(session.changed) as signal:
        event = drop(pane, people([anna, bo]), centre(pane, 1))
    assert event.isAccepted()
    assert signal.args[0].contacts == {anna, bo}
    assert goals.candidates(session.store.reader, second) == [anna, bo]


def test_people_dropped_beside_the_cards_change_nothing(session: Session, make: Callable[[], GoalsPane]) -> None:
    goal_id = add(session, complete())
    anna = add_person(session, "Anna")
    pane = make()
    event = drop(pane, people([anna]), QPoint(100, list_of(pane).viewport().height() - 5))
    assert not event.isAccepted()
    assert goals.candidates(session.store.reader, goal_id) == []


def test_files_are_left_to_the_window(session: Session, make: Callable[[], GoalsPane]) -> None:
    add(session, complete())
    pane = make()
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile("/tmp/cards.vcf")])
    event = QDragEnterEvent(
        centre(pane, 0),
        Qt.DropAction.CopyAction,
        files,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(list_of(pane).viewport(), event)
    assert not event.isAccepted()


def test_a_goal_can_be_dragged_away(session: Session) -> None:
    goal_id = add(session, complete())
    model = GoalsModel(session)
    model.reload()
    assert model.flags(model.index(0)) & Qt.ItemFlag.ItemIsDragEnabled
    assert not model.flags(QModelIndex()) & Qt.ItemFlag.ItemIsDragEnabled
    assert mime.ids_of(model.mimeData([model.index(0)]), mime.GOAL) == [goal_id]


def test_chosen_people_ring_their_goals(session: Session, make: Callable[[], GoalsPane]) -> None:
    fitting, other = (
        add(session, complete()),
        add(session, complete("Two", criteria=[Criterion(CriterionKey.TAG, "x")])),
    )
    sara = add_person(session, "Sara", title="CMO")
    pane = make()
    pane.highlight_contacts([sara])
    model = list_of(pane).model()
    ringed = {model.index(row, 0).data(ID_ROLE): model.index(row, 0).data(RINGED_ROLE) for row in range(2)}
    assert ringed == {fitting: True, other: False}
    pane.highlight_contacts([])
    assert not model.index(0, 0).data(RINGED_ROLE)


def test_the_menu_sets_chosen_people_on_the_goal(session: Session, make: Callable[[], GoalsPane], qtbot: QtBot) -> None:
    goal_id = add(session, complete())
    anna = add_person(session, "Anna")
    pane = make()
    pane.choose(goal_id)
    goal = goals.load(session.store.reader, goal_id)
    assert goal is not None
    texts = {action.text(): action for action in pane.menu_for(goal).actions()}
    assert not texts["Add selected people to goal"].isEnabled()
    pane.highlight_contacts([anna])
    texts = {action.text(): action for action in pane.menu_for(goal).actions()}
    with qtbot.waitSignal(session.changed):
        texts["Add selected people to goal"].trigger()
    assert goals.candidates(session.store.reader, goal_id) == [anna]


def test_delete_is_undone(session: Session, make: Callable[[], GoalsPane], qtbot: QtBot) -> None:
    goal_id = add(session, complete())
    pane = make()
    chosen: list[object] = []
    pane.goal_chosen.connect(chosen.append)
    pane.choose(goal_id)
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(list_of(pane), Qt.Key.Key_Delete)
    assert list_of(pane).model().rowCount() == 0
    assert chosen == [goal_id, None]
    with qtbot.waitSignal(session.changed):
        session.undo()
    assert list_of(pane).model().rowCount() == 1


def test_pause_and_go_on(session: Session, make: Callable[[], GoalsPane], qtbot: QtBot) -> None:
    goal_id = add(session, complete())
    pane = make()
    pane.choose(goal_id)
    for state in (GoalState.PAUSED, GoalState.ACTIVE):
        with qtbot.waitSignal(session.changed):
            pane.pause_selected()
        goal = goals.load(session.store.reader, goal_id)
        assert goal is not None
        assert goal.state is state
    assert pane.selected_id() == goal_id


def test_the_choice_survives_new_goals(session: Session, make: Callable[[], GoalsPane], qtbot: QtBot) -> None:
    goal_id = add(session, complete())
    pane = make()
    pane.choose(goal_id)
    with qtbot.assertNotEmitted(pane.goal_chosen), qtbot.waitSignal(session.changed):
        session.perform(operations.add, complete("Another"))
    assert pane.selected_id() == goal_id
    assert list_of(pane).model().rowCount() == 2


def test_no_goals_offer_a_purpose(session: Session, make: Callable[[], GoalsPane], qtbot: QtBot) -> None:
    pane = make()
    assert not list_of(pane).isVisible()
    texts = [label.text() for label in pane.findChildren(QLabel) if label.isVisible()]
    assert "What do you want, and by when?" in texts
    pane.new_goal(GoalKind.CUSTOMERS)
    editor = pane.findChild(GoalEditor)
    assert editor is not None
    assert editor.goal().what == "5 new customers"
    assert editor.goal().amount == 5
    editor.reject()


def test_a_new_goal_is_chosen(session: Session, make: Callable[[], GoalsPane], qtbot: QtBot) -> None:
    pane = make()
    pane.new_goal(GoalKind.TALKS)
    editor = pane.findChild(GoalEditor)
    assert editor is not None
    with qtbot.waitSignal(pane.goal_chosen):
        editor.save()
    (goal,) = goals.listing(session.store.reader)
    assert pane.selected_id() == goal.id
    assert goal.state is GoalState.DRAFT


def test_an_outcome_is_logged(session: Session, make: Callable[[], GoalsPane], qtbot: QtBot) -> None:
    goal_id = add(session, complete())
    sara = add_person(session, "Sara Berg")
    pane = make()
    pane.choose(goal_id)
    pane.log_outcome()
    sheet = pane.findChild(OutcomeSheet)
    assert sheet is not None
    sheet.what.setText("Pilot")
    qtbot.keyClicks(sheet.contact, "Nobody")
    sheet.save()
    assert sheet._form.error("contact")
    sheet.contact.clear()
    qtbot.keyClicks(sheet.contact, "Sara Berg")
    qtbot.waitUntil(lambda: sheet.contact.person() is not None)
    with qtbot.waitSignal(session.changed):
        sheet.save()
    (outcome,) = outcomes.of_goal(session.store.reader, goal_id)
    assert outcome[1:] == ("customers", "2026-11-24", 1.0, "Pilot", sara, "Sara Berg", ())


def test_the_card_of_a_draft_says_in_full_what_it_needs(session: Session, make: Callable[[], GoalsPane]) -> None:
    add(session, complete("Nearly there", area=[]))
    add(session, complete("Just begun", area=[], criteria=[], amount=0, by=""))
    add(session, complete())
    pane = make()
    view = list_of(pane)
    cards = [view.model().index(line, 0) for line in range(3)]
    heights = [view.visualRect(index).height() for index in cards]
    # Four things that lack take more lines than one.
    assert heights[1] > heights[0]
    for index in cards[:2]:
        card = index.data(CARD_ROLE)
        wrapped = needs_rect(card, view.visualRect(index).width() - 54)
        assert wrapped.height() < view.visualRect(index).height()
        assert card.verdict.startswith("needs ")
    narrow = heights[1]
    pane.resize(700, 700)
    QApplication.sendPostedEvents()
    assert view.visualRect(cards[1]).height() < narrow


def test_beside_an_empty_list_no_goal_is_asked_for(
    session: Session, make: Callable[[], GoalsPane], qtbot: QtBot
) -> None:
    goal_id = add(session, complete())
    pane = make()
    pane.set_expanded(True)
    (page,) = pane.findChildren(GoalPage)
    assert page.isVisible()
    with qtbot.waitSignal(session.changed):
        session.perform(operations.delete, [goal_id])
    assert not page.isVisible()
    with qtbot.waitSignal(session.changed):
        session.undo()
    assert page.isVisible()
    pane.set_expanded(False)
    assert not page.isVisible()
