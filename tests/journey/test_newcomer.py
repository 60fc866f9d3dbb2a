"""Somebody new, from an empty book to a printed first week, along the seven steps; every act is counted."""

from collections.abc import Callable
from pathlib import Path

import pytest
from linkedin_export import write_export
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPlainTextEdit

from netplanner.domain.steps import StepState
from netplanner.storage import contacts, goals, outreach
from netplanner.ui.goals.editor import GoalEditor
from netplanner.ui.importing import ImportSheet
from netplanner.ui.inviting.decide_sheet import DecideSheet
from netplanner.ui.me.platforms_sheet import PlatformsSheet
from netplanner.ui.print_dialog import PrintSheet
from netplanner.ui.start_page import StartPage
from netplanner.ui.steps.words import shown_steps

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

MOST_ACTS = 25


class Newcomer:
    """Counts what the hand does: a drop, a click, a key, a text typed into a field."""

    def __init__(self, hand) -> None:
        self.hand = hand
        self.acts: list[str] = []

    def does(self, what: str, act: Callable[[], object]) -> None:
        self.acts.append(what)
        act()

    def presses(self, words: str, within=None) -> None:
        self.does(f"press “{words}”", lambda: self.hand.press(words, within))

    def types(self, text: str, field) -> None:
        self.does(f"type “{text}”", lambda: self.hand.qtbot.keyClicks(field, text))

    def chooses(self, name: str, words: str, within) -> None:
        self.does(f"choose {words}", lambda: self.hand.choose(name, words, within))


def next_step(hand) -> str:
    """The step that the line below the strip leads to."""
    hand.wait_until_idle()
    line = hand.window.steps.line
    hand.qtbot.waitUntil(lambda: line.isVisible() and line.step is not None)
    return line.step.name


def print_week(hand, newcomer: Newcomer, pdf: Path) -> None:
    newcomer.presses("Print plan")
    sheet = hand.find(PrintSheet)
    hand.qtbot.waitUntil(lambda: bool(sheet.pages))
    newcomer.presses("Save as PDF…", sheet)
    name = hand.find(QLineEdit, "", hand.find(QFileDialog))
    newcomer.does("type where", lambda: name.setText(str(pdf)))
    newcomer.does("press Enter", lambda: hand.qtbot.keyClick(name, Qt.Key.Key_Return))
    hand.qtbot.waitUntil(lambda: f"Saved as {pdf.name}" in hand.texts(sheet))


def test_from_nothing_to_a_printed_week(hand, tmp_path: Path) -> None:
    newcomer = Newcomer(hand)
    export = tmp_path / "Basic_LinkedInDataExport.zip"
    names = write_export(export)
    reader = hand.session.store.reader

    # Their people, from LinkedIn's archive.
    newcomer.does("drop the archive", lambda: hand.drop_files([export], hand.find(StartPage)))
    sheet = hand.find(ImportSheet)
    newcomer.presses(f"Import {len(names)} people", sheet)
    hand.qtbot.waitUntil(lambda: sheet.windowTitle() == f"{len(names)} people imported")
    newcomer.presses("Done", sheet)
    assert sorted(contacts.names(reader, contacts.ids(reader)).values()) == names

    # What they want, by when, where, and from whom: a purpose of the method with a place and a role.
    assert next_step(hand) == "Purpose"
    newcomer.presses("New goal", hand.window.steps.line)
    editor = hand.find(GoalEditor)
    newcomer.presses("Customers", editor)
    newcomer.types("Skåne", hand.find(QLineEdit, "Area", editor))
    newcomer.does("press Enter", lambda: hand.qtbot.keyClick(hand.find(QLineEdit, "Area", editor), Qt.Key.Key_Return))
    hand.changing(lambda: newcomer.presses("Save", editor))
    (goal,) = goals.listing(reader)
    assert (goal.state, goal.area) == ("active", ["SE-M"])

    # Where they invite, and a profile that says why they are there.
    assert next_step(hand) == "Platforms"
    newcomer.presses("Choose platforms", hand.window.steps.line)
    platforms = hand.find(PlatformsSheet)
    newcomer.chooses("Invite first on", "XING", platforms)
    newcomer.chooses("then on", "LinkedIn", platforms)
    newcomer.presses("All of it is done", platforms)
    purpose = hand.find(QPlainTextEdit, "Purpose", platforms)
    newcomer.types("I look for customers in Skåne.", purpose)
    hand.changing(lambda: newcomer.presses("Save", platforms))

    # The first ten of those they know.
    assert next_step(hand) == "Existing contacts"
    newcomer.presses("Decide on ten", hand.window.steps.line)
    decide = hand.find(DecideSheet)
    hand.qtbot.waitUntil(lambda: len(decide.rows) == 10)
    hand.changing(lambda: newcomer.presses(decide.save_button.text(), decide))
    plans = outreach.listing(reader)
    assert len(plans) == 10
    assert all(row.why for row in plans)

    # And the week on paper.
    pdf = tmp_path / "week.pdf"
    print_week(hand, newcomer, pdf)
    text = hand.text_of(pdf)
    week = [row.contact_names[0] for row in plans if row.due_on <= "2026-11-29"]
    assert len(week) == 8
    assert [name for name in week if name not in text] == []
    assert "5 new customers" in text
    done = [step.name for step in shown_steps(hand.session) if step.state is StepState.DONE]
    assert done[:4] == ["Purpose", "Area", "Platforms", "Profile"]
    assert len(newcomer.acts) <= MOST_ACTS, "\n".join(newcomer.acts)
    print(f"{len(newcomer.acts)} acts:", *newcomer.acts, sep="\n")
