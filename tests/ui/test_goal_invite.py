"""Whom to invite next on the page of a goal: rows, acts, reasons, and where everybody else is."""

import threading
from collections.abc import Callable
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from netplanner.domain.contact import Address, Contact
from netplanner.domain.goal import Criterion, Goal
from netplanner.domain.queue import Parts, Reason, ReasonCode, Weights
from netplanner.domain.words import CriterionKey, DoNotContact, GoalKind, OutreachKind, QueueList, Relation, Tie
from netplanner.operations import candidates, rules
from netplanner.operations import contacts as contact_operations
from netplanner.operations import goals as operations
from netplanner.storage import goal_page, goals
from netplanner.storage import queue as stored
from netplanner.storage.queue import Invitations, InviteRow, InviteWay
from netplanner.ui import queue_words
from netplanner.ui.goals.invite_acts import SkipSheet
from netplanner.ui.goals.invite_card import InviteCard
from netplanner.ui.goals.page import GoalPage
from netplanner.ui.goals.pane import GoalsPane
from netplanner.ui.goals.queue_list_sheet import QueueListModel, QueueListSheet
from netplanner.ui.session import Session
from netplanner.ui.widgets.explain import Popover

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

PARTS = Parts(1.0, 0.54, 1.0, 1.0, 0.5)
REASONS = (
    Reason(ReasonCode.CRITERION, "CMO", key="role"),
    Reason(ReasonCode.CRITERION, "retail", key="industry"),
    Reason(ReasonCode.AREA, "SE-M"),
    Reason(ReasonCode.TIE, "acquaintance"),
    Reason(ReasonCode.VIA, "Anna Lund", share=0.54, contact_id=7),
)
PLATFORMS = {"linkedin": "LinkedIn"}


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def add_goal(session: Session, **values: object) -> int:
    fields: dict[str, object] = {
        "what": "5 customers in Skåne",
        "kind": GoalKind.CUSTOMERS,
        "amount": 5,
        "by": "2027-01-04",
        "area": ["SE-M"],
        "criteria": [Criterion(CriterionKey.ROLE, "CMO")],
        "primary_platform": "linkedin",
    }
    created = operations.add(session.store, Goal(**(fields | values))).created  # type: ignore[arg-type]
    assert created is not None
    return created


def add_person(session: Session, name: str, **values: object) -> int:
    created = contact_operations.add(session.store, Contact(fn=name, **values)).created  # type: ignore[arg-type]
    assert created is not None
    return created


def row(contact_id: int, name: str, **values: object) -> InviteRow:
    fields: dict[str, object] = {
        "title": "CMO",
        "organization": "Nordlys",
        "tie": "acquaintance",
        "has_photo": False,
        "score": 85.8,
        "parts": PARTS,
        "reasons": REASONS,
        "phase": QueueList.RANKED,
        "connector_id": None,
        "connector_name": "",
    }
    return InviteRow(contact_id=contact_id, name=name, **(fields | values))  # type: ignore[arg-type]


Show = Callable[[Invitations], tuple[GoalsPane, InviteCard]]


@pytest.fixture
def show(session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Show:
    """A page whose queue says what is given."""

    def shown(found: Invitations) -> tuple[GoalsPane, InviteCard]:
        monkeypatch.setattr(stored, "first", lambda *arguments, **options: found)
        pane, card = expanded(session, qtbot)
        qtbot.waitUntil(lambda: card._job is None)
        return pane, card

    return shown


def expanded(session: Session, qtbot: QtBot, width: int = 1300) -> tuple[GoalsPane, InviteCard]:
    pane = GoalsPane(session)
    qtbot.addWidget(pane)
    pane.resize(width, 800)
    pane.set_expanded(True)
    with qtbot.waitExposed(pane):
        pane.show()
    (page,) = pane.findChildren(GoalPage)
    return pane, page._invite


def chosen(menu: QMenu, *path: str) -> None:
    """Triggers an entry by the words of the menus above it."""
    *above, last = path
    for words in above:
        (action,) = [one for one in menu.actions() if one.text() == words]
        menu = action.menu()
    (action,) = [one for one in menu.actions() if one.text().partition("\t")[0] == last]
    action.trigger()


def menu_of(card: InviteCard, place: int = 0) -> QMenu:
    menu = card.lines()[place].more.menu()
    assert menu is not None
    return menu


def test_rows_say_who_how_much_and_why(session: Session, show: Show) -> None:
    add_goal(session)
    found = Invitations(
        rows=(row(1, "Sara Berg", connector_id=7, connector_name="Anna Lund"),),
        counts={QueueList.EXISTING: 6, QueueList.RANKED: 18},
        used=2,
    )
    _, card = show(found)
    assert card.title.text() == "Invite next: 18 people serve this goal"
    assert card.aside.text() == "2 of 5 today · existing contacts first, 6 left"
    (line,) = card.lines()
    assert line.score.text() == "86"
    assert line.reasons.text() == "role ✓ industry ✓ · in Skåne · via Anna Lund (54 %)"
    assert line.act.text() == "Ask Anna"
    assert line.act.accessibleName() == "Ask Anna Lund to introduce Sara Berg"
    assert "Sara Berg" in texts(line)
    assert "CMO · Nordlys" in texts(line)


def test_every_score_shows_how_it_came_about(session: Session, show: Show) -> None:
    add_goal(session)
    _, card = show(Invitations(rows=(row(1, "Sara Berg"),), counts={QueueList.RANKED: 1}))
    card.lines()[0].score.click()
    (told,) = card.lines()[0].score.findChildren(Popover)
    text = texts(told)
    assert "Sara Berg: 85.8 of 100 points." in text
    for part in (
        "what you look for: 45 of 45",
        "way to them: 10.8 of 20",
        "area: 15 of 15",
        "Urgency of the goal: 5 of 10",
    ):
        assert part in text
    told.close()


def test_the_users_own_weights_count(session: Session, show: Show) -> None:
    add_goal(session)
    rules.set_queue_rules(session.store, quota=5, weights=Weights(1, 1, 0, 0, 0), steps=3)
    _, card = show(Invitations(rows=(row(1, "Sara Berg", score=77.0),), counts={QueueList.RANKED: 1}))
    text = card._explanation()
    assert "what you look for: 50 of 50" in text
    assert "way to them: 27 of 50" in text


def test_the_acts_open_the_right_editor(session: Session, show: Show, qtbot: QtBot) -> None:
    goal_id = add_goal(session)
    rows = (row(1, "Sara Berg", connector_id=7, connector_name="Anna Lund"), row(2, "Karin Holm"))
    pane, card = show(Invitations(rows=rows, counts={QueueList.RANKED: 2}))
    asked: list[tuple[object, ...]] = []
    pane.draft_requested.connect(lambda *what: asked.append(what))
    for line in card.lines():
        line.act.click()
    chosen(menu_of(card), "Write why yourself")
    assert asked == [
        ([7, 1], goal_id, OutreachKind.INTRODUCTION, "introduction_request"),
        ([2], goal_id, OutreachKind.INVITE, ""),
        ([1], goal_id, OutreachKind.INVITE, ""),
    ]


def test_every_way_to_somebody_can_be_asked_for(session: Session, show: Show, qtbot: QtBot) -> None:
    add_goal(session)
    ways = (
        InviteWay(0.54, ((7, "Anna Lund"),), False),
        InviteWay(0.243, ((8, "Cy Holm"), (9, "Dee Berg")), False),
        InviteWay(0.18, ((6, "Bo Hansen"),), True),
    )
    pane, card = show(Invitations(rows=(row(1, "Sara Berg", connector_id=7, connector_name="Anna Lund", ways=ways),)))
    asked: list[tuple[object, ...]] = []
    pane.draft_requested.connect(lambda *what: asked.append(what[0]))
    for words in ("Anna Lund: 54 %", "Cy Holm, then Dee Berg: 24 %", "Bo Hansen: 18 %, a guess from the same company"):
        chosen(menu_of(card), "Ask for an introduction", words)
    assert asked == [[7, 1], [8, 1], [6, 1]]


def decision(session: Session, contact_id: int) -> tuple[object, ...]:
    sql = "SELECT decision, reason, snoozed_until FROM candidate WHERE contact_id = ?"
    found = session.store.reader.execute(sql, (contact_id,)).fetchone()
    return tuple(found) if found else ()


def test_people_are_left_out_put_off_set_and_taken_off(session: Session, show: Show, qtbot: QtBot) -> None:
    goal_id, sara = add_goal(session), add_person(session, "Sara Berg")
    by_hand = (*REASONS, Reason(ReasonCode.CANDIDATE))
    _, card = show(Invitations(rows=(row(sara, "Sara Berg"), row(sara, "Sara", reasons=by_hand))))
    with qtbot.waitSignal(session.changed):
        chosen(menu_of(card), "Leave out for this goal", "I know too little about them")
    assert decision(session, sara) == ("skipped", "I know too little about them", None)
    with qtbot.waitSignal(session.changed):
        chosen(menu_of(card), "Put off", "Two weeks")
    assert decision(session, sara)[2] == "2026-12-08"
    with qtbot.waitSignal(session.changed):
        session.undo()
    assert decision(session, sara) == ("skipped", "I know too little about them", None)
    with qtbot.waitSignal(session.changed):
        chosen(menu_of(card), "Set on goal")
    assert goals.candidates(session.store.reader, goal_id) == [sara]
    with qtbot.waitSignal(session.changed):
        chosen(menu_of(card, 1), "Take off goal")
    assert goals.candidates(session.store.reader, goal_id) == []


def test_what_is_decided_leads_the_keys_to_the_next_one(
    session: Session, show: Show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_goal(session)
    ids = [add_person(session, name) for name in ("Sara", "Karin", "Ida")]
    _, card = show(Invitations(rows=tuple(row(one, f"Person {one}") for one in ids), counts={QueueList.RANKED: 3}))
    before = card.lines()
    before[1].more.setFocus()
    fewer = Invitations(rows=(row(ids[0], "Sara"), row(ids[2], "Ida")), counts={QueueList.RANKED: 2})
    monkeypatch.setattr(stored, "first", lambda *arguments, **options: fewer)
    with qtbot.waitSignal(session.changed):
        chosen(menu_of(card, 1), "Put off", "A month")
    qtbot.waitUntil(lambda: card.lines() != before)
    assert [line.person.name for line in card.lines()] == ["Sara", "Ida"]
    assert card.lines()[1].act.hasFocus()


def test_the_keys_stay_where_they_are_when_the_queue_is_read_anew(
    session: Session, show: Show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    goal_id, sara = add_goal(session), add_person(session, "Sara Berg")
    pane, card = show(Invitations(rows=(row(sara, "Sara Berg"),), counts={QueueList.RANKED: 1}))
    before = card.lines()
    before[0].act.setFocus()
    pane.focus_list()
    other = Invitations(rows=(row(sara, "Sara Berg", score=50.0),), counts={QueueList.RANKED: 1})
    monkeypatch.setattr(stored, "first", lambda *arguments, **options: other)
    with qtbot.waitSignal(session.changed):
        session.perform(operations.add_candidates, goal_id, [sara])
    qtbot.waitUntil(lambda: card.lines() != before)
    assert not card.lines()[0].act.hasFocus()


def test_a_queue_that_is_the_same_leaves_its_lines_alone(session: Session, show: Show, qtbot: QtBot) -> None:
    goal_id, sara = add_goal(session), add_person(session, "Sara Berg")
    _, card = show(Invitations(rows=(row(sara, "Sara Berg"),), counts={QueueList.RANKED: 1}))
    before = card.lines()
    with qtbot.waitSignal(session.changed):
        session.perform(operations.add_candidates, goal_id, [sara])
    qtbot.waitUntil(lambda: card._job is None)
    assert card.lines() == before
    assert all(line.isEnabled() for line in before)


def test_a_reason_of_ones_own_is_asked_for(session: Session, show: Show, qtbot: QtBot) -> None:
    add_goal(session)
    sara = add_person(session, "Sara Berg")
    pane, card = show(Invitations(rows=(row(sara, "Sara Berg"),)))
    chosen(menu_of(card), "Leave out for this goal", "For another reason…")
    (sheet,) = pane.window().findChildren(SkipSheet)
    sheet.save()
    assert "Write the reason in a few words." in texts(sheet)
    sheet.text.setPlainText("Works for a\ncompetitor")
    with qtbot.waitSignal(session.changed):
        sheet.save()
    assert decision(session, sara)[:2] == ("skipped", "Works for a competitor")


def test_the_other_lists_unfold_and_open_their_people(
    session: Session, show: Show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    goal_id, sara, bo = add_goal(session), add_person(session, "Sara"), add_person(session, "Bo")
    counts = {QueueList.CONNECTED: 204, QueueList.SKIPPED: 1, QueueList.DECLINED: 0, QueueList.RANKED: 3}
    pane, card = show(Invitations(rows=(row(9, "Karin"),), counts=counts))
    assert card.lists.toggle.text() == "Where the other 205 people are"
    assert "Connected already" not in texts(card)
    card.lists.toggle.click()
    shown = texts(card)
    assert "Connected already" in shown
    assert "204" in shown
    assert "Declined" not in shown
    lists = {QueueList.CONNECTED: [bo, sara], QueueList.SKIPPED: [sara]}
    read = {name: [SimpleNamespace(contact_id=one) for one in ids] for name, ids in lists.items()}
    found = SimpleNamespace(goal_id=goal_id, lists=read)
    monkeypatch.setattr(stored, "read", lambda *arguments, **options: found)
    buttons = {one.accessibleName(): one for one in card.lists.findChildren(QAbstractButton)}
    with qtbot.waitSignal(pane.people_chosen) as signal:
        buttons["Show in contacts: Connected already"].click()
    assert signal.args == [[bo, sara]]
    with qtbot.waitSignal(session.changed):
        session.perform(operations.add_candidates, goal_id, [sara])
    # What was opened stays open when the page is read anew.
    qtbot.waitUntil(lambda: card.lists.is_open and card.lists.isVisible())


def test_who_was_left_out_is_seen_with_the_reason_and_brought_back(session: Session, qtbot: QtBot) -> None:
    goal_id = add_goal(session)
    ids = [add_person(session, name, title="CMO", country="SE") for name in ("Anna", "Bo", "Cy")]
    for contact_id in ids:
        candidates.skip(session.store, goal_id, [contact_id], f"Reason {contact_id}")
    pane, card = expanded(session, qtbot)
    qtbot.waitUntil(lambda: card.lists.isVisible())
    card.lists.open_list(QueueList.SKIPPED)
    (sheet,) = pane.window().findChildren(QueueListSheet)
    qtbot.waitUntil(lambda: sheet.model.rowCount() == 3)
    cells = [[sheet.model.index(line, column).data() for column in range(3)] for line in range(3)]
    assert cells == [[name, "CMO", f"Reason {one}"] for name, one in zip(("Anna", "Bo", "Cy"), ids, strict=True)]
    assert (sheet.back_button.text(), sheet.show_button.text()) == ("Bring all back", "Show all in contacts")
    sheet.table.selectRow(1)
    assert (sheet.back_button.text(), sheet.show_button.text()) == ("Bring 1 back", "Show 1 in contacts")
    with qtbot.waitSignal(session.changed):
        sheet.back_button.click()
    qtbot.waitUntil(lambda: sheet.model.rowCount() == 2)
    assert (decision(session, ids[1]), decision(session, ids[0])[0]) == ((), "skipped")
    sheet.table.clearSelection()
    with qtbot.waitSignal(session.changed):
        sheet.back_button.click()
    qtbot.waitUntil(lambda: "Nobody stands in this list any more." in texts(sheet))
    assert not sheet.back_button.isEnabled()
    sheet.reject()


def test_the_people_of_a_list_open_in_contacts(session: Session, qtbot: QtBot) -> None:
    add_goal(session)
    anna = add_person(session, "Anna", do_not_contact=[DoNotContact.ALL])
    pane, card = expanded(session, qtbot)
    qtbot.waitUntil(lambda: card.lists.isVisible())
    card.lists.open_list(QueueList.DO_NOT_CONTACT)
    (sheet,) = pane.window().findChildren(QueueListSheet)
    qtbot.waitUntil(lambda: sheet.model.rowCount() == 1)
    assert not [one for one in sheet.findChildren(QAbstractButton) if "back" in one.text()]
    sheet.table.setCurrentIndex(sheet.model.index(0, 0))
    with qtbot.waitSignal(pane.people_chosen) as signal:
        qtbot.keyClick(sheet.table, Qt.Key.Key_Return)
    assert signal.args == [[anna]]
    assert not sheet.isVisible()


def test_who_does_not_serve_the_goal_is_told_how_far(session: Session, qapp: object) -> None:
    criteria = [Criterion(CriterionKey.ROLE, "CMO", 3), Criterion(CriterionKey.CITY, "Malmö", 1)]
    goal_id = add_goal(session, criteria=criteria)
    # Connected people would stand in an earlier list, known ones among those to invite first.
    near = add_person(session, "Near", relation=Relation.PROSPECT, addresses=[Address(city="Malmö", country="Sweden")])
    far = add_person(session, "Far", relation=Relation.PROSPECT)
    model = QueueListModel(session)
    found = stored.read(session.store.reader, goal_id, session.clock.today())
    model.show_entries(found.lists[QueueList.SERVES_NO_GOAL])
    told = dict(zip(model.ids(), (model.index(line, 2).data() for line in range(2)), strict=True))
    assert told[near].startswith("only city ✓")
    assert told[far] == "nothing of what you look for · 0 % of it known"


def test_the_model_of_a_list_keeps_qts_rules(session: Session, qtmodeltester: ModelTester) -> None:
    goal_id = add_goal(session)
    model = QueueListModel(session)
    qtmodeltester.check(model, force_py=True)
    ids = [add_person(session, f"Person {number:03}") for number in range(5)]
    candidates.skip(session.store, goal_id, ids, "Not now")
    today = session.clock.today()
    model.show_entries(stored.read(session.store.reader, goal_id, today).lists[QueueList.SKIPPED])
    qtmodeltester.check(model, force_py=True)
    assert model.ids() == ids


def test_drafts_are_not_ranked_and_say_what_they_need(session: Session, qtbot: QtBot) -> None:
    add_goal(session, area=[])
    pane, card = expanded(session, qtbot)
    assert "Nobody is ranked for a draft. It still needs an area." in texts(card)
    (edit,) = [one for one in card.findChildren(QAbstractButton) if one.text() == "Complete the goal"]
    with qtbot.waitSignal(card.edit_requested):
        edit.click()
    pane.close()


def test_used_up_notes_say_what_to_go_on_with(session: Session, show: Show) -> None:
    add_goal(session)
    found = Invitations(
        rows=(row(1, "Sara Berg"),),
        counts={QueueList.RANKED: 1},
        platform="linkedin",
        notes_used=5,
        notes_per_month=5,
        instead=("email", "introduction", "comment", "xing"),
    )
    _, card = show(found)
    assert (
        "The 5 notes of this month on LinkedIn are used up. "
        "Go on with e-mail, introductions, comments on what they write, XING."
    ) in texts(card)


def test_a_day_that_is_full_says_so(session: Session, show: Show) -> None:
    add_goal(session)
    _, card = show(Invitations(rows=(row(1, "Sara Berg"),), counts={QueueList.RANKED: 1}, used=5))
    assert "Today's invitations are done." in texts(card)


def test_an_empty_queue_says_what_brings_more(session: Session, show: Show) -> None:
    add_goal(session)
    _, card = show(Invitations(counts={QueueList.OUTSIDE_AREA: 4}))
    assert "Nobody is left to invite." in texts(card)
    assert not card.explain.isVisible()


def test_an_empty_book_says_where_to_begin(session: Session, show: Show) -> None:
    add_goal(session)
    _, card = show(Invitations())
    assert "There is nobody in your book yet." in texts(card)


def test_a_late_answer_for_another_goal_is_dropped(session: Session, qtbot: QtBot) -> None:
    first = add_goal(session)
    pane, card = expanded(session, qtbot)
    goal = goals.load(session.store.reader, first)
    assert goal is not None
    asked = card._asked
    card.show_goal(goal)
    card._show(asked, Invitations(rows=(row(1, "Somebody else"),)))
    assert "Somebody else" not in texts(card)
    qtbot.waitUntil(lambda: card._job is None)
    pane.close()


def test_an_answer_that_takes_long_is_waited_for_in_words(
    session: Session, show: Show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_goal(session)
    other = add_goal(session, what="Two talks")
    pane, card = show(Invitations(rows=(row(1, "Sara Berg"),), counts={QueueList.RANKED: 1}))
    goes_on = threading.Event()

    def slow(*arguments: object, **options: object) -> Invitations:
        goes_on.wait(10)
        return Invitations(rows=(row(2, "Karin Holm"),), counts={QueueList.RANKED: 1})

    monkeypatch.setattr(stored, "first", slow)
    pane.choose(other)
    # Those of the other goal can't be acted on meanwhile.
    assert not any(line.isEnabled() for line in card.lines())
    qtbot.waitUntil(lambda: "Looking through your book…" in texts(card))
    assert "Sara Berg" not in texts(card)
    goes_on.set()
    qtbot.waitUntil(lambda: "Karin Holm" in texts(card))
    assert "Looking through your book" not in texts(card)


def test_in_a_narrow_page_the_reasons_stand_below_the_name(session: Session, show: Show, qtbot: QtBot) -> None:
    add_goal(session)
    pane, card = show(Invitations(rows=(row(1, "Sara Berg"),), counts={QueueList.RANKED: 1}))
    (line,) = card.lines()
    assert line.reasons.x() > line._texts.name.geometry().right()
    pane.resize(800, 800)
    qtbot.waitUntil(lambda: line.reasons.y() > line._texts.name.y() and line.reasons.x() <= line._texts.name.x())
    for child in (line.act, line.more, line.score):
        assert line.rect().contains(child.geometry())


def test_in_a_narrow_page_no_reason_is_cut(session: Session, show: Show, qtbot: QtBot) -> None:
    add_goal(session)
    reasons = tuple(Reason(ReasonCode.CANDIDATE) for _ in range(12))
    pane, card = show(Invitations(rows=(row(1, "Sara Berg", reasons=reasons),), counts={QueueList.RANKED: 1}))
    (line,) = card.lines()
    pane.resize(700, 800)
    qtbot.waitUntil(line.reasons.wordWrap)
    qtbot.waitUntil(lambda: line.reasons.height() >= line.reasons.heightForWidth(line.reasons.width()))
    assert line.reasons.height() > 2 * line.reasons.fontMetrics().height()


def test_more_people_are_shown_and_get_the_keys(session: Session, qtbot: QtBot) -> None:
    add_goal(session)
    for number in range(9):
        add_person(session, f"Person {number}", title="CMO", tie=Tie.GOOD)
    _, card = expanded(session, qtbot)
    qtbot.waitUntil(lambda: bool(card.lines()))
    shown = len(card.lines())
    (more,) = [one for one in card.findChildren(QAbstractButton) if one.text() == f"Show {9 - shown} more"]
    more.setFocus()
    qtbot.keyClick(more, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(card.lines()) == 9)
    assert card.lines()[shown].act.hasFocus()


def test_the_real_queue_ranks_who_serves_the_goal(session: Session, qtbot: QtBot) -> None:
    goal_id = add_goal(session)
    sara = add_person(session, "Sara Berg", title="CMO", tie=Tie.GOOD, country="SE")
    pane, card = expanded(session, qtbot)
    qtbot.waitUntil(lambda: bool(card.lines()))
    (line,) = card.lines()
    assert line.person.contact_id == sara
    assert "role ✓" in line.reasons.text()
    with qtbot.waitSignal(session.changed):
        chosen(menu_of(card), "Leave out for this goal", "Not right for this goal")
    qtbot.waitUntil(lambda: "Nobody is left to invite." in texts(card))
    assert goal_page.set_by_hand(session.store.reader, goal_id, 5).total == 0
    pane.close()


@pytest.mark.parametrize("name", list(QueueList))
def test_every_list_has_a_name(name: QueueList, qapp: object) -> None:
    assert queue_words.list_name(name)


@pytest.mark.parametrize("code", list(ReasonCode))
def test_every_reason_has_words(code: ReasonCode, qapp: object) -> None:
    value = {ReasonCode.AREA: "SE-M", ReasonCode.PLATFORM: "linkedin", ReasonCode.CHANNELS: "all"}.get(
        code, "2026-11-03"
    )
    reason = Reason(code, value, key="role", share=0.54)
    assert queue_words.reason_text(reason, PLATFORMS)
    assert queue_words.reasons_spoken([reason], PLATFORMS)


def test_platforms_and_channels_are_told_apart(qapp: object) -> None:
    texts = [queue_words.reason_text(Reason(ReasonCode.PLATFORM, key), PLATFORMS) for key in ("linkedin", "email")]
    assert texts == ["on LinkedIn", "by e-mail"]


def test_a_day_that_is_not_known_is_left_out(qapp: object) -> None:
    assert queue_words.reason_text(Reason(ReasonCode.SINCE, ""), PLATFORMS) == "connected"
    assert queue_words.reason_text(Reason(ReasonCode.SINCE, "2024-05-03"), PLATFORMS) == "connected since 3 May 2024"
