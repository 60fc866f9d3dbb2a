"""The sheet that plans an outreach."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from netplanner.domain.changes import Label
from netplanner.domain.contact import Contact
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import OutreachKind, ReasonType
from netplanner.operations import contacts
from netplanner.storage import outreach, relationship_writes, templates
from netplanner.ui.calendar.editor import OutreachEditor
from netplanner.ui.session import Session
from netplanner.ui.widgets.why_panel import Tick

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

READY = (
    "Hi Sara, I'd like to connect because you run loyalty as CMO at Nordlys Retail; "
    "I plan a seminar in Malmö in May and can share our Danish results."
)
Open = Callable[..., OutreachEditor]


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(1024, 640)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


@pytest.fixture
def sheet(session: Session, host: QWidget) -> Open:
    def open_sheet(*people: int, goal: int | None = None, day: str = "2026-11-28") -> OutreachEditor:
        editor = OutreachEditor.for_new(session, people, date.fromisoformat(day), goal, host)
        editor.open()
        return editor

    return open_sheet


def saved(session: Session, editor: OutreachEditor, qtbot: QtBot) -> list[Outreach]:
    qtbot.waitUntil(editor.save.isEnabled)
    with qtbot.waitSignal(session.changed) as changed:
        qtbot.mouseClick(editor.save, Qt.MouseButton.LeftButton)
    return outreach.load_many(session.store.reader, sorted(changed.args[0].outreach))


def hint(editor: OutreachEditor, qtbot: QtBot) -> str:
    """What the sheet says keeps it from saving."""
    qtbot.waitUntil(lambda: not editor._later.isActive())
    assert editor.save.isEnabled() is (editor._hint.text() == "")
    return editor._hint.text()


def reached(tick: Tick) -> bool:
    return ": reached. " in tick.accessibleName()


def test_a_why_is_judged_as_it_is_written(sheet: Open, sara: int, goal: int, qtbot: QtBot) -> None:
    editor = sheet(sara, goal=goal)
    assert editor.fields.channel.currentData() == "linkedin"
    assert hint(editor, qtbot) == "Write why you want to connect."
    qtbot.keyClicks(editor.why, "Hi Sara, let us connect!")
    assert editor.panel.title() == "Not a why yet"
    assert hint(editor, qtbot) == ""
    editor.why.setPlainText(READY)
    assert editor.panel.title() == "Ready: a real why"
    assert [reached(tick) for tick in editor.panel.ticks.values()] == [True] * 5
    assert editor.panel.ticks["fact"].detail() == "CMO, Nordlys Retail, Malmö"
    assert editor._count.text() == f"{len(READY)} of 200 characters"
    assert len(editor.why.extraSelections()) >= 6


def test_each_part_that_is_missing_is_spelt_out(sheet: Open, sara: int, goal: int) -> None:
    editor = sheet(sara, goal=goal)
    editor.why.setPlainText("Something long enough to be read")
    assert not reached(editor.panel.ticks["fact"])
    assert "company" in editor.panel.ticks["fact"].detail()
    assert "because" in editor.panel.ticks["reason"].detail()
    assert "loyalty" in editor.panel.ticks["goal"].detail()
    assert "Sara" in editor.panel.ticks["offer"].detail()


def test_a_chosen_reason_counts(session: Session, sheet: Open, sara: int, qtbot: QtBot) -> None:
    editor = sheet(sara)
    editor.why.setPlainText("Your talk on loyalty at Nordlys Retail made me rethink our programme.")
    assert not reached(editor.panel.ticks["reason"])
    menu = editor.reason._menu
    assert menu is not None
    menu.actions()[list(ReasonType).index(ReasonType.MET_AT)].trigger()
    assert reached(editor.panel.ticks["reason"])
    (plan,) = saved(session, editor, qtbot)
    assert plan.reason_type is ReasonType.MET_AT


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Hi", "Write at least 20 characters."),
        ("because " * 40, "Shorten it by"),
        ("I would like to connect because {offer} matters", "Fill in {offer} in the text."),
        ("I would like to connect because you and Bo Hansen run the seminar", "It names someone else"),
        ("I'd like to add you to my professional network on LinkedIn.", "This is the platform's own sentence"),
    ],
)
def test_what_blocks_an_invitation_keeps_save_shut_and_says_why(
    sheet: Open, sara: int, bo: int, goal: int, qtbot: QtBot, text: str, said: str
) -> None:
    editor = sheet(sara, goal=goal)
    editor.why.setPlainText(text)
    assert hint(editor, qtbot).startswith(said)
    editor.fields.kind.choose("call")
    if "{offer}" not in text:
        assert hint(editor, qtbot) == ""


def test_an_empty_text_is_unlike_nothing(sheet: Open, sara: int) -> None:
    editor = sheet(sara)
    assert not any(reached(tick) for tick in editor.panel.ticks.values())
    editor.why.setPlainText("Something else entirely")
    assert reached(editor.panel.ticks["distinct"])


def test_who_knows_whom_stands_on_the_chip_and_the_name_goes_into_the_text(
    session: Session, sheet: Open, sara: int, bo: int, qtbot: QtBot
) -> None:
    with session.store.step(Label("edit_contact")) as step:
        relationship_writes.add_links(step, [(sara, bo, "knows")])
    editor = sheet(sara)
    qtbot.mouseClick(editor.facts.chips()["knows Bo Hansen"], Qt.MouseButton.LeftButton)
    assert editor.why.toPlainText() == "Bo Hansen"


def test_facts_go_into_the_text_by_a_click(sheet: Open, sara: int, qtbot: QtBot) -> None:
    editor = sheet(sara)
    editor.why.setPlainText("Hi Sara, as")
    cursor = editor.why.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    editor.why.setTextCursor(cursor)
    facts = editor.facts.chips()
    assert set(facts) == {"Nordlys Retail", "CMO", "Malmö"}
    qtbot.mouseClick(facts["CMO"], Qt.MouseButton.LeftButton)
    assert editor.why.toPlainText() == "Hi Sara, as CMO"
    qtbot.keyClicks(editor.why, " at")
    qtbot.mouseClick(facts["Nordlys Retail"], Qt.MouseButton.LeftButton)
    assert editor.why.toPlainText() == "Hi Sara, as CMO at Nordlys Retail"


def test_marks_stand_where_they_belong_behind_an_emoji(sheet: Open, sara: int) -> None:
    editor = sheet(sara)
    editor.why.setPlainText("😀😀 because of Nordlys Retail in the north")
    marked = {mark.cursor.selectedText() for mark in editor.why.extraSelections()}
    assert {"because", "Nordlys Retail"} <= marked


def test_a_template_asks_for_the_why_and_typing_fills_it(
    session: Session, sheet: Open, sara: int, goal: int, qtbot: QtBot
) -> None:
    editor = sheet(sara, goal=goal)
    (first, *_) = templates.listing(session.store.reader, "invite", "linkedin", "en")
    offered = editor.template._menu
    assert offered is not None
    next(action for action in offered.actions() if action.text() == first.name).trigger()
    assert editor.why.toPlainText().startswith("Hi Sara, {why}")
    assert "{why}" in hint(editor, qtbot)
    qtbot.keyClicks(editor.why, "because you run loyalty at Nordlys Retail I can share our results.")
    assert "{why}" not in editor.why.toPlainText()
    assert "{my_first_name}" in hint(editor, qtbot)
    editor.why.setPlainText(editor.why.toPlainText().replace("{my_first_name}", "Jens"))
    (plan,) = saved(session, editor, qtbot)
    assert plan.template_id == first.id
    assert plan.why == "Hi Sara, because you run loyalty at Nordlys Retail I can share our results. Best, Jens"


def test_several_people_get_a_plan_each_with_their_own_text(
    session: Session, sheet: Open, sara: int, bo: int, qtbot: QtBot
) -> None:
    editor = sheet(sara, bo)
    editor.why.setPlainText("Hi {first_name}, because {company} is in retail I can share our results")
    plans = saved(session, editor, qtbot)
    assert [(plan.contacts, plan.due_on) for plan in plans] == [([sara], "2026-11-28"), ([bo], "2026-11-28")]
    assert [plan.why for plan in plans] == [
        "Hi Sara, because Nordlys Retail is in retail I can share our results",
        "Hi Bo, because Hafen Logistik is in retail I can share our results",
    ]
    session.store.undo()
    assert outreach.listing(session.store.reader) == []


def test_one_of_several_that_is_blocked_is_named(session: Session, sheet: Open, sara: int, qtbot: QtBot) -> None:
    nameless = contacts.add(session.store, Contact(fn="Ida Møller")).created
    assert nameless is not None
    editor = sheet(sara, nameless)
    editor.why.setPlainText("Hi, because {company} is in retail I can share our results")
    assert hint(editor, qtbot) == "Ida Møller: Fill in {company} in the text."


def test_an_introduction_is_one_plan_with_both(session: Session, sheet: Open, sara: int, bo: int, qtbot: QtBot) -> None:
    editor = sheet(sara, bo)
    editor.fields.kind.choose("introduction")
    editor.message.setPlainText("{first_name}, meet {other_first_name}")
    (plan,) = saved(session, editor, qtbot)
    assert (plan.contacts, plan.message) == ([sara, bo], "Sara, meet Bo")


def test_a_message_takes_the_why_into_its_text(session: Session, sheet: Open, bo: int, qtbot: QtBot) -> None:
    editor = sheet(bo)
    assert editor._kind() is OutreachKind.MESSAGE
    editor.message.setPlainText("Dear {first_name}, {why}")
    assert "{why}" in hint(editor, qtbot)
    editor.why.setPlainText("I thought of you")
    (plan,) = saved(session, editor, qtbot)
    assert (plan.why, plan.message) == ("I thought of you", "Dear Bo, I thought of you")


def test_people_come_by_search_and_go_by_their_cross(sheet: Open, sara: int, bo: int, qtbot: QtBot) -> None:
    editor = sheet()
    assert hint(editor, qtbot) == "Choose whom it is for."
    qtbot.keyClicks(editor.people.search, "sar")
    qtbot.keyClick(editor.people.search, Qt.Key.Key_Return)
    assert editor.people.ids() == [sara]
    assert editor._kind() is OutreachKind.INVITE
    qtbot.keyClicks(editor.people.search, "hafen")
    qtbot.keyClick(editor.people.search, Qt.Key.Key_Return)
    assert editor.people.ids() == [sara, bo]
    qtbot.keyClick(editor.people.chip(sara), Qt.Key.Key_Delete)
    assert (editor.people.ids(), editor.people.current()) == ([bo], bo)
    qtbot.keyClick(editor.people.search, Qt.Key.Key_Backspace)
    assert editor.people.ids() == []


def test_enter_in_the_search_adds_and_does_not_save(
    session: Session, sheet: Open, sara: int, bo: int, qtbot: QtBot
) -> None:
    editor = sheet(bo)
    qtbot.waitUntil(editor.save.isEnabled)
    qtbot.keyClicks(editor.people.search, "sara")
    qtbot.keyClick(editor.people.search, Qt.Key.Key_Return)
    assert editor.isVisible()
    assert editor.people.ids() == [bo, sara]
    assert not editor._writing


def test_closed_platforms_are_offered_on_their_days_alone(sheet: Open, bo: int) -> None:
    editor = sheet(bo)
    assert editor.fields.channels()[:3] == ["linkedin", "xing", "facebook"]
    assert "ecademy" not in editor.fields.channels()
    editor.fields.day.setDate(QDate(2009, 5, 4))
    assert "ecademy" in editor.fields.channels()


@pytest.mark.parametrize(
    ("typed", "stored"),
    [("14:30", "14:30"), ("9.05", "09:05"), ("1430", "14:30"), ("9", "09:00"), ("", ""), ("2:30 PM", "14:30")],
)
def test_a_time_is_read_as_people_write_it(
    session: Session, sheet: Open, bo: int, qtbot: QtBot, typed: str, stored: str
) -> None:
    editor = sheet(bo)
    editor.fields.time.setText(typed)
    (plan,) = saved(session, editor, qtbot)
    assert plan.due_time == stored
    assert bool(plan.zone) is bool(stored)


def test_a_time_that_is_none_keeps_save_shut(sheet: Open, bo: int, qtbot: QtBot) -> None:
    editor = sheet(bo)
    editor.fields.time.setText("25:99")
    assert hint(editor, qtbot).startswith("Write the time as 14:30")


def test_an_untouched_plan_is_saved_as_it_was(
    session: Session, host: QWidget, plan: Callable[..., int], sara: int, goal: int, qtbot: QtBot
) -> None:
    created = plan(
        "2027-03-28",
        sara,
        kind=OutreachKind.INVITE,
        channel="xing",
        goal_id=goal,
        why=READY,
        due_time="02:30",
        zone="Europe/Copenhagen",
        reason_type=ReasonType.CAN_HELP_WITH,
    )
    before = outreach.load(session.store.reader, created)
    assert before is not None
    editor = OutreachEditor.for_existing(session, before, host)
    editor.open()
    qtbot.waitUntil(editor.save.isEnabled)
    with qtbot.waitSignal(editor.accepted):
        qtbot.mouseClick(editor.save, Qt.MouseButton.LeftButton)
    assert outreach.load(session.store.reader, created) == before
    assert session.store.undo_label is not None
    assert session.store.undo_label.code == "plan_outreach"


def test_an_edit_changes_what_was_touched(
    session: Session, host: QWidget, plan: Callable[..., int], bo: int, qtbot: QtBot
) -> None:
    created = plan("2026-11-25", bo, why="tea")
    before = outreach.load(session.store.reader, created)
    assert before is not None
    editor = OutreachEditor.for_existing(session, before, host)
    editor.open()
    editor.fields.day.setDate(QDate(2026, 12, 24))
    editor.why.setPlainText("coffee")
    (after,) = saved(session, editor, qtbot)
    assert (after.id, after.due_on, after.why, after.contacts) == (created, "2026-12-24", "coffee", [bo])


def test_what_the_operation_refuses_is_said_in_the_sheet(session: Session, sheet: Open, qtbot: QtBot) -> None:
    closed = contacts.add(session.store, Contact(fn="Lars Holm", do_not_contact=frozenset({"all"}))).created
    assert closed is not None
    editor = sheet(closed)
    editor.fields.kind.choose("call")
    qtbot.waitUntil(editor.save.isEnabled)
    qtbot.mouseClick(editor.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Lars Holm" in editor._error.text())
    assert editor.isVisible()
    assert outreach.listing(session.store.reader) == []


@pytest.mark.parametrize(("width", "height"), [(1440, 900), (1024, 640), (700, 480)])
def test_nothing_is_cut_off(sheet: Open, host: QWidget, sara: int, goal: int, width: int, height: int) -> None:
    host.resize(width, height)
    editor = sheet(sara, goal=goal)
    assert host.rect().contains(editor.geometry())
    for widget in (editor.save, editor.fields.goal, editor.fields.time):
        assert widget.width() >= widget.minimumSizeHint().width()
        place = widget.mapTo(editor, widget.rect().bottomRight())
        assert editor.rect().contains(place)


def test_an_introduction_can_be_asked_for_from_the_start(session: Session, host: QWidget, qtbot: QtBot) -> None:
    anna = contacts.add(session.store, Contact(fn="Anna Lund", language="da")).created
    sara = contacts.add(session.store, Contact(fn="Sara Berg")).created
    assert anna is not None
    assert sara is not None
    editor = OutreachEditor.for_new(
        session,
        [anna, sara],
        date(2026, 11, 28),
        None,
        host,
        kind=OutreachKind.INTRODUCTION,
        template="introduction_request",
    )
    editor.open()
    text = editor.message.toPlainText()
    assert text.startswith("Hej Anna")
    assert "Du kender Sara Berg" in text
    # Nothing was typed yet: Esc asks nothing.
    assert not editor.is_changed()
    editor.why.setPlainText("Hun leder loyalty hos Nordlys.")
    written = editor.message.toPlainText().replace("{other_why}", "De søger danske tal.").replace("{my_name}", "Bo")
    editor.message.setPlainText(written)
    (plan,) = saved(session, editor, qtbot)
    assert (plan.kind, plan.contacts) == (OutreachKind.INTRODUCTION, [anna, sara])
    assert "Hun leder loyalty hos Nordlys." in plan.message


def test_time_zone_minutes_repetition_and_follow_up_are_written(
    session: Session, sheet: Open, bo: int, qtbot: QtBot
) -> None:
    editor = sheet(bo)
    assert not editor.when.zone.isVisible()
    assert not editor.when.number.isVisible()
    editor.fields.time.setText("14:30")
    assert editor.when.zone.isVisible()
    editor.when.zone.choose("Europe/Copenhagen")
    editor.fields.minutes.setValue(25)
    editor.when.repeat.choose("every")
    editor.when.unit.choose("weeks")
    editor.when.number.setValue(2)
    editor.when.chain.choose("call")
    editor.when.days.setValue(12)
    (plan,) = saved(session, editor, qtbot)
    assert (plan.due_time, plan.zone, plan.minutes) == ("14:30", "Europe/Copenhagen", 25)
    assert (plan.repeat_rule, plan.chain_rule) == ("every 2 weeks from 2026-11-28", "no_answer 12 call")


def test_what_was_set_is_shown_again_and_kept_where_nothing_is_changed(
    session: Session, host: QWidget, bo: int, plan: Callable[..., int], qtbot: QtBot
) -> None:
    created = plan(
        "2026-11-30", bo, due_time="09:00", zone="America/New_York", minutes=40,
        repeat_rule="after 3 months", chain_rule="no_answer 10 call",
    )  # fmt: skip
    before = outreach.load(session.store.reader, created)
    assert before is not None
    editor = OutreachEditor.for_existing(session, before, host)
    editor.open()
    shown = (editor.when.repeat.currentData(), editor.when.number.value(), editor.when.unit.currentData())
    assert shown == ("after", 3, "months")
    assert (editor.when.chain.currentData(), editor.when.days.value()) == ("call", 10)
    assert (editor.when.zone.currentData(), editor.fields.minutes.value()) == ("America/New_York", 40)
    assert not editor.is_changed()
    assert editor.typed()[0] == before
    editor.why.setPlainText("the seminar")
    assert saved(session, editor, qtbot)[0].repeat_rule == "after 3 months"


def test_a_call_is_not_waited_for(session: Session, sheet: Open, bo: int, qtbot: QtBot) -> None:
    editor = sheet(bo)
    editor.when.chain.choose("call")
    assert editor.when.chain.isVisible()
    editor.fields.kind.choose("call")
    assert not editor.when.chain.isVisible()
    (plan,) = saved(session, editor, qtbot)
    assert plan.chain_rule == ""


@pytest.mark.parametrize("kind", [OutreachKind.MESSAGE, OutreachKind.POST])
def test_the_columns_of_the_fields_stand_below_one_another(sheet: Open, bo: int, qtbot: QtBot, kind: str) -> None:
    editor = sheet(bo)
    editor.fields.kind.choose(str(kind))
    fields = [(editor.fields.kind, editor.when.repeat)]
    if kind == OutreachKind.MESSAGE:
        fields.append((editor.fields.channel, editor.when.chain))

    def span(field: QWidget) -> tuple[int, int]:
        left = field.mapTo(editor, field.rect().topLeft()).x()
        return left, left + field.width()

    def are_aligned() -> bool:
        # A third of the width is rounded here and there.
        pairs = [(span(above), span(below)) for above, below in fields]
        return all(abs(one - other) <= 1 for above, below in pairs for one, other in zip(above, below, strict=True))

    qtbot.waitUntil(are_aligned)
