"""The main job through the real window: from the drop of contact files to the text of the printed plan, and back."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFileDialog, QLineEdit

from netplanner.storage import contacts, goals, outreach
from netplanner.ui.calendar.done_bar import DoneBar
from netplanner.ui.calendar.editor import OutreachEditor
from netplanner.ui.calendar.month_view import MonthView
from netplanner.ui.contacts.editor import ContactEditor
from netplanner.ui.contacts.list_view import ContactListView
from netplanner.ui.goals.editor import GoalEditor
from netplanner.ui.goals.list_view import GoalList
from netplanner.ui.goals.model import RINGED_ROLE
from netplanner.ui.importing import ImportSheet
from netplanner.ui.print_dialog import PrintSheet
from netplanner.ui.start_page import StartPage
from netplanner.ui.widgets.banner import UndoBanner
from netplanner.ui.widgets.chip import Chip

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

PEOPLE = ["Bo Hansen", "Frauke Weiß", "Sara Berg", "Søren Kjær"]
WHY = "because you run loyalty as CMO at Nordlys Retail I can share our results."
YESTERDAY, TODAY, TOMORROW, THURSDAY, FRIDAY = (f"2026-11-{day}" for day in range(23, 28))


# --- where things are --------------------------------------------------------------------------------------------


def people(hand) -> list[str]:
    model = hand.find(ContactListView).model()
    return [model.index(row).data() for row in range(model.rowCount())]


def id_of(hand, name: str) -> int:
    reader = hand.session.store.reader
    return next(one for one, known in contacts.names(reader, contacts.ids(reader)).items() if known == name)


def row_of(view, text: str) -> QPoint:
    """The middle of the row that shows `text`."""
    model = view.model()
    index = next(model.index(row) for row in range(model.rowCount()) if model.index(row).data() == text)
    return view.visualRect(index).center()


def select(hand, *names: str) -> None:
    view = hand.find(ContactListView)
    for number, name in enumerate(names):
        key = Qt.KeyboardModifier.ControlModifier if number else Qt.KeyboardModifier.NoModifier
        hand.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, key, row_of(view, name))
    hand.qtbot.waitUntil(lambda: hand.window.panes.contacts.selected_ids() == [id_of(hand, name) for name in names])


def cell(hand, day: str) -> QPoint:
    found = hand.find(MonthView).layout_now().cell_of(date.fromisoformat(day))
    assert found is not None
    # Below the day's plans.
    return found.bottomRight().toPoint() - QPoint(8, 8)


def chip_of(hand, plan: int) -> QPoint:
    return next(c.rect for c in hand.find(MonthView).layout_now().chips if c.row.id == plan).center().toPoint()


def plans(hand) -> list[tuple[str, str, str, str]]:
    """Day, who, kind, and how it stands, of all plans."""
    rows = outreach.listing(hand.session.store.reader)
    return [(row.due_on, row.contact_names[0], str(row.kind), f"{row.status} {row.result}".strip()) for row in rows]


def plan_with(hand, name: str) -> int:
    return next(r.id for r in outreach.listing(hand.session.store.reader) if r.contact_names[0] == name)


# --- the job, act by act -----------------------------------------------------------------------------------------


def import_people(hand, files: list[Path]) -> None:
    assert "Drop a contact file here" in hand.texts(hand.find(StartPage))
    assert hand.drop_files(files, hand.find(StartPage))
    sheet = hand.find(ImportSheet)
    hand.find(Chip, "Undecided", sheet)
    assert "4 cards read." in hand.texts(sheet)
    counts = {str(action): tile.number for action, tile in sheet._preview.tiles.tiles.items()}
    assert counts == {"add": 4, "update": 0, "unchanged": 0, "decide": 0, "skip": 0, "fail": 1}
    hand.press("Undecided", sheet)
    hand.pick("Acquaintance")
    hand.qtbot.keyClicks(hand.find(QLineEdit, "Tag for all", sheet), "Fair 2026")
    assert not contacts.ids(hand.session.store.reader)
    hand.changing(lambda: hand.press("Import 4 people", sheet))
    assert sheet.windowTitle() == "4 people imported"
    assert "4 added and 1 not imported." in hand.texts(sheet).replace(", 0 updated", "")
    hand.press("Done", sheet)
    hand.qtbot.waitUntil(lambda: people(hand) == PEOPLE)
    # The people who came in are chosen, ready for the next act.
    hand.qtbot.waitUntil(lambda: len(hand.window.panes.contacts.selected_ids()) == len(PEOPLE))
    stored = contacts.load_many(hand.session.store.reader, contacts.ids(hand.session.store.reader))
    assert {(str(one.tie), tuple(one.tags)) for one in stored} == {("acquaintance", ("Fair 2026",))}


def find_and_edit(hand) -> None:
    hand.command("edit.find")
    search = hand.find(QLineEdit, "Filter people")
    for typed, found in (("nordl", ["Sara Berg"]), ("kjaer", ["Søren Kjær"]), ("loyal", [])):
        search.clear()
        hand.qtbot.keyClicks(search, typed)
        hand.qtbot.waitUntil(
            lambda found=found: hand.all_of(ContactListView) == [] if not found else people(hand) == found
        )
    search.clear()
    hand.qtbot.waitUntil(lambda: people(hand) == PEOPLE)
    select(hand, "Bo Hansen")
    hand.command("contact.edit")
    editor = hand.find(ContactEditor)
    title = hand.find(QLineEdit, "Job title", editor)
    hand.qtbot.keyClicks(title, "Head of freight")
    hand.changing(lambda: hand.press("Save", editor))
    bo = contacts.load(hand.session.store.reader, id_of(hand, "Bo Hansen"))
    assert (bo.title, bo.organization) == ("Head of freight", "Hafen Logistik")


def set_goal(hand) -> None:
    hand.command("goal.new")
    editor = hand.find(GoalEditor)
    hand.qtbot.keyClicks(hand.find(QLineEdit, "What do you want?", editor), "5 customers in Skåne")
    hand.press("3 months", editor)
    area = hand.find(QLineEdit, "Area", editor)
    hand.qtbot.keyClicks(area, "Skåne")
    hand.qtbot.keyClick(area, Qt.Key.Key_Return)
    hand.qtbot.keyClicks(hand.find(QLineEdit, "Value", editor), "CMO")
    hand.choose("Primary platform", "LinkedIn", editor)
    hand.choose("Secondary platform", "XING", editor)
    hand.changing(lambda: hand.press("Save", editor))
    (goal,) = goals.listing(hand.session.store.reader)
    assert (goal.what, str(goal.state), goal.by) == ("5 customers in Skåne", "active", "2027-02-24")
    assert hand.window.panes.goals.selected_id() == goal.id


def add_candidates(hand) -> None:
    hand.command("view.month")
    (goal,) = goals.listing(hand.session.store.reader)
    hand.window.panes.goals.choose(None)
    hand.wait_until_idle()
    select(hand, "Bo Hansen", "Sara Berg")
    source, target = hand.find(ContactListView), hand.find(GoalList)
    hand.changing(
        lambda: hand.drag(source.viewport(), row_of(source, "Bo Hansen"), target.viewport(), row_of(target, goal.what))
    )
    wanted = [id_of(hand, "Bo Hansen"), id_of(hand, "Sara Berg")]
    assert goals.candidates(hand.session.store.reader, goal.id) == wanted


def plan_invitation(hand) -> None:
    """Sara is dropped on Thursday; only a real why gets the invitation into the book."""
    (goal,) = goals.listing(hand.session.store.reader)
    hand.window.panes.goals.choose(goal.id)
    hand.wait_until_idle()
    select(hand, "Sara Berg")
    source, month = hand.find(ContactListView), hand.find(MonthView)
    assert hand.drag(source.viewport(), row_of(source, "Sara Berg"), month, cell(hand, THURSDAY))
    editor = hand.find(OutreachEditor)
    hand.choose("Kind", "Invite", editor)
    assert hand.find(QComboBox, "Goal", editor).currentText() == goal.what
    hand.choose("Channel", "LinkedIn", editor)
    assert (editor.windowTitle(), editor.people.ids()) == ("Invite Sara Berg on LinkedIn", [id_of(hand, "Sara Berg")])
    refused(hand, editor, "Write why you want to connect.")
    hand.press("Template", editor)
    hand.pick("First invitation, LinkedIn")
    assert "{why}" in editor.why.toPlainText()
    refused(hand, editor, "Fill in {why}, {my_first_name} in the text.")
    hand.qtbot.keyClicks(editor.why, WHY)
    refused(hand, editor, "Fill in {my_first_name} in the text.")
    hand.qtbot.keyClick(editor.why, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    for _ in "{my_first_name}":
        hand.qtbot.keyClick(editor.why, Qt.Key.Key_Backspace)
    hand.qtbot.keyClicks(editor.why, "Jens")
    assert editor.panel.title() == "Ready: a real why"
    hand.changing(lambda: hand.press("Plan it", editor))
    assert plans(hand) == [(THURSDAY, "Sara Berg", "invite", "planned")]
    (plan,) = outreach.load_many(hand.session.store.reader, [plan_with(hand, "Sara Berg")])
    assert (plan.why, plan.channel, plan.goal_id) == (f"Hi Sara, {WHY} Best, Jens", "linkedin", goal.id)


def refused(hand, editor: OutreachEditor, reason: str) -> None:
    """Save rests, says why, and neither a click nor Enter gets past it."""
    hand.qtbot.waitUntil(lambda: reason in hand.texts(editor))
    button = hand.find(QAbstractButton, "Plan it", editor)
    assert not button.isEnabled()
    hand.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    hand.qtbot.keyClick(editor, Qt.Key.Key_Return)
    hand.wait_until_idle()
    assert editor.isVisible()
    assert plans(hand) == []


def plan_calls(hand, name: str, day: str) -> None:
    """A call needs no why: people dropped on a day, the kind, and Enter."""
    before = plans(hand)
    hand.window.panes.goals.choose(None)
    hand.wait_until_idle()
    select(hand, name)
    source, month = hand.find(ContactListView), hand.find(MonthView)
    assert hand.drag(source.viewport(), row_of(source, name), month, cell(hand, day))
    editor = hand.find(OutreachEditor)
    hand.choose("Kind", "Call", editor)
    hand.qtbot.keyClicks(editor.why, f"Ask {name} about freight")
    hand.find(QAbstractButton, "Plan it", editor)
    hand.changing(lambda: hand.qtbot.keyClick(editor.fields.day, Qt.Key.Key_Return))
    assert sorted(plans(hand)) == sorted([*before, (day, name, "call", "planned")])


def move_invitation(hand) -> None:
    month = hand.find(MonthView)
    hand.changing(lambda: hand.drag(month, chip_of(hand, plan_with(hand, "Sara Berg")), month, cell(hand, FRIDAY)))
    assert (FRIDAY, "Sara Berg", "invite", "planned") in plans(hand)


def choose_plan(hand, name: str) -> None:
    month, plan = hand.find(MonthView), plan_with(hand, name)
    hand.qtbot.mouseClick(month, Qt.MouseButton.LeftButton, pos=chip_of(hand, plan))
    hand.qtbot.waitUntil(lambda: hand.window.panes.calendar.selected_ids() == [plan])


def finish_call(hand) -> None:
    choose_plan(hand, "Bo Hansen")
    hand.command("outreach.done")
    question = hand.find(DoneBar)
    hand.qtbot.keyClick(question, Qt.Key.Key_R)
    # Nothing is to come next.
    hand.changing(lambda: hand.qtbot.keyClick(question, Qt.Key.Key_Escape))
    assert (TODAY, "Bo Hansen", "call", "done replied") in plans(hand)
    bo = contacts.load(hand.session.store.reader, id_of(hand, "Bo Hansen"))
    assert bo is not None
    assert bo.last_contact_on == TODAY


def snooze_call(hand) -> None:
    choose_plan(hand, "Søren Kjær")
    hand.command("outreach.snooze")
    hand.changing(lambda: hand.pick("Tomorrow"))
    assert (TOMORROW, "Søren Kjær", "call", "planned") in plans(hand)


def delete_call(hand) -> None:
    """Once, taken back by the banner, and once for good."""
    before, state = plans(hand), hand.state()
    choose_plan(hand, "Frauke Weiß")
    hand.changing(lambda: hand.qtbot.keyClick(hand.find(MonthView), Qt.Key.Key_Delete))
    assert [plan for plan in before if plan not in plans(hand)] == [(FRIDAY, "Frauke Weiß", "call", "planned")]
    banner = hand.find(UndoBanner)
    assert "deleted" in banner.text()
    hand.changing(lambda: hand.press("Undo", banner))
    assert (plans(hand), hand.state()) == (before, state)
    choose_plan(hand, "Frauke Weiß")
    hand.changing(lambda: hand.qtbot.keyClick(hand.find(MonthView), Qt.Key.Key_Delete))


def save_pdf(hand, path: Path) -> None:
    hand.command("file.print")
    sheet = hand.find(PrintSheet)
    hand.qtbot.waitUntil(lambda: bool(sheet.pages))
    hand.press("Save as PDF…", sheet)
    dialog = hand.find(QFileDialog)
    name = hand.find(QLineEdit, "", dialog)
    name.setText(str(path))
    hand.qtbot.keyClick(name, Qt.Key.Key_Return)
    hand.qtbot.waitUntil(lambda: f"Saved as {path.name}" in hand.texts(sheet))
    hand.press("Close", sheet)


Act = Callable[[Any], None]


def acts(files: list[Path]) -> list[Act]:
    """The job as steps that undo takes back one by one."""
    return [
        lambda hand: import_people(hand, files),
        find_and_edit,
        set_goal,
        add_candidates,
        plan_invitation,
        lambda hand: plan_calls(hand, "Bo Hansen", TODAY),
        lambda hand: plan_calls(hand, "Søren Kjær", YESTERDAY),
        lambda hand: plan_calls(hand, "Frauke Weiß", FRIDAY),
        move_invitation,
        finish_call,
        snooze_call,
        delete_call,
    ]


# --- tests -------------------------------------------------------------------------------------------------------


def test_from_the_drop_of_files_to_the_printed_plan(hand, files: list[Path], tmp_path: Path) -> None:
    for act in acts(files):
        act(hand)
    path = tmp_path / "plan.pdf"
    save_pdf(hand, path)
    assert path.read_bytes().startswith(b"%PDF-")
    text = hand.text_of(path)
    for words in (
        "Outreach plan, week 48", "5 customers in Skåne", "Sara Berg", "CMO", "Nordlys Retail", "LinkedIn", WHY,
        "Søren Kjær", "+45 20 00 00 02", "Ask Søren Kjær about freight", "Page 1 of 1",
    ):  # fmt: skip
        assert words in text, words
    assert "Frauke" not in text


def test_undo_goes_back_through_the_very_states_and_redo_forth(hand, files: list[Path]) -> None:
    states = [hand.state()]
    for act in acts(files):
        act(hand)
        states.append(hand.state())
    assert len(set(states)) == len(states)
    for state in reversed(states[:-1]):
        hand.changing(lambda: hand.command("edit.undo"))
        assert hand.state() == state
    assert not hand.window.commands["edit.undo"].isEnabled()
    assert "No contacts yet" in hand.texts()
    for state in states[1:]:
        hand.changing(lambda: hand.command("edit.redo"))
        assert hand.state() == state
    assert not hand.window.commands["edit.redo"].isEnabled()
    assert people(hand) == PEOPLE


def test_panes_follow_what_is_chosen_in_another(hand, files: list[Path]) -> None:
    for act in acts(files)[:7]:
        act(hand)
    cards, month, others = hand.find(GoalList), hand.find(MonthView), plan_with(hand, "Søren Kjær")
    calm = picture(hand, others)
    hand.qtbot.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=row_of(cards, "5 customers in Skåne"))
    chip = hand.find(Chip, "Serves: 5 customers in Skåne")
    hand.qtbot.waitUntil(lambda: people(hand) == ["Bo Hansen", "Sara Berg"])
    assert picture(hand, others) != calm
    hand.qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    hand.qtbot.waitUntil(lambda: people(hand) == PEOPLE)
    assert (hand.window.panes.goals.selected_id(), chip.isVisible()) == (None, False)
    select(hand, "Sara Berg")
    hand.qtbot.waitUntil(lambda: [cards.model().index(0, 0).data(RINGED_ROLE)] == [True])
    ringed = picture(hand, plan_with(hand, "Sara Berg"))
    select(hand, "Søren Kjær")
    hand.qtbot.waitUntil(lambda: [cards.model().index(0, 0).data(RINGED_ROLE)] == [False])
    assert picture(hand, plan_with(hand, "Sara Berg")) != ringed
    assert month.isVisible()


@pytest.mark.parametrize("with_people", [False, True])
def test_files_are_taken_wherever_they_are_dropped(hand, files: list[Path], with_people: bool) -> None:
    if with_people:
        import_people(hand, files)
    refused = [
        (x, y)
        for x in range(4, hand.window.width(), 32)
        for y in range(4, hand.window.height(), 24)
        if not hand.drag_files_over(files, QPoint(x, y))
    ]
    assert refused == []


def picture(hand, plan: int):
    """How a plan is painted in the month, and a little around it."""
    month = hand.find(MonthView)
    place = next(chip.rect for chip in month.layout_now().chips if chip.row.id == plan)
    return month.grab(place.toAlignedRect().adjusted(-3, -3, 3, 3)).toImage()
