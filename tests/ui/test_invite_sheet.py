"""Writing invitations in the window: the composer's states, the question after it, and a sitting by keys alone."""

from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from netplanner.domain.contact import Contact, ContactPoint, Profile
from netplanner.domain.goal import Criterion, Goal
from netplanner.domain.me import Me
from netplanner.domain.words import CriterionKey, OutreachKind, OutreachStatus, Tie
from netplanner.operations import contacts, goals, me
from netplanner.storage import outreach
from netplanner.ui import links
from netplanner.ui.inviting.invite_sheet import InviteSheet
from netplanner.ui.main_window import MainWindow
from netplanner.ui.session import Session

WHY = "because you lead buying at {company}, and I can share what our shops learned about loyalty number {n}."
_CTRL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    found: list[str] = []
    monkeypatch.setattr(links, "open_link", lambda link, owner: bool(found.append(link.toString())) or True)
    return found


@pytest.fixture
def goal(session: Session) -> int:
    me.edit(session.store, Me(name="Bo Hansen"))
    made = goals.add(
        session.store,
        Goal(
            what="5 customers for loyalty", amount=5, by="2027-05-01", area=["anywhere"], primary_platform="linkedin",
            criteria=[Criterion(CriterionKey.ROLE, "Buyer")],
        ),
    ).created  # fmt: skip
    assert made is not None
    return made


@pytest.fixture
def people(session: Session) -> list[int]:
    ids = []
    for number in range(12):
        card = Contact(
            given=f"Person{number}", family=f"Lind{number}", title="Buyer", organization=f"Shop{number} Retail",
            tie=Tie.GOOD, profiles=[Profile("linkedin", handle=f"person{number}")],
        )  # fmt: skip
        created = contacts.add(session.store, card).created
        assert created is not None
        ids.append(created)
    return ids


@pytest.fixture
def window(session: Session, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(session)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def sheet(session: Session, goal: int, people: list[int], qtbot: QtBot) -> InviteSheet:
    made = InviteSheet(session, goal)
    qtbot.addWidget(made)
    made.open()
    made.begin_with(people[0])
    return made


def put_why(sheet: InviteSheet, text: str) -> None:
    written = sheet.composer.text.toPlainText()
    assert "{why}" in written
    sheet.composer.text.setPlainText(written.replace("{why}", text))


def test_it_begins_with_the_usual_text_and_its_place_for_the_why_chosen(sheet: InviteSheet) -> None:
    assert sheet.windowTitle() == "Invite Person0 Lind0 on LinkedIn"
    assert sheet.composer.text.textCursor().selectedText() == "{why}"
    assert not sheet.go_button.isEnabled()
    assert "braces" in sheet.composer.problem()


@pytest.mark.parametrize(
    ("why", "enabled", "text"),
    [
        (WHY.replace("{company}", "Shop0 Retail").replace("{n}", "1"), True, "Copy and open profile"),
        ("I would like to connect because I need more customers for my firm this year", True, "Send anyway"),
        ("let us connect", False, ""),
        ("x" * 300, False, ""),
    ],
)
def test_the_light_says_what_can_be_done(sheet: InviteSheet, why: str, enabled: bool, text: str) -> None:
    put_why(sheet, why)
    assert sheet.go_button.isEnabled() == enabled
    assert not text or sheet.go_button.text() == text


def test_it_is_copied_opened_asked_about_and_logged(
    session: Session, sheet: InviteSheet, opened: list[str], people: list[int], qtbot: QtBot
) -> None:
    put_why(sheet, WHY.replace("{company}", "Shop0 Retail").replace("{n}", "1"))
    written = sheet.composer.text.toPlainText()
    qtbot.keyClick(sheet.composer.text, Qt.Key.Key_Return, _CTRL)
    assert QGuiApplication.clipboard().text() == written
    assert opened == ["https://www.linkedin.com/in/person0"]
    # Nothing is noted before the question is answered.
    assert outreach.listing(session.store.reader) == []
    qtbot.keyClick(sheet, Qt.Key.Key_N)
    assert sheet.go_button.isVisible()
    qtbot.keyClick(sheet.composer.text, Qt.Key.Key_Return, _CTRL)
    with qtbot.waitSignal(sheet.sent):
        qtbot.keyClick(sheet.yes_button, Qt.Key.Key_Return)
    (plan,) = outreach.listing(session.store.reader)
    assert (plan.kind, plan.status, plan.why) == (OutreachKind.INVITE, OutreachStatus.WAITING, written)
    assert not sheet.isVisible()


@pytest.mark.parametrize(("length", "with_body"), [(1, True), (40, False)])
def test_by_mail_the_subject_goes_along_and_a_long_text_is_pasted(
    session: Session, goal: int, opened: list[str], qtbot: QtBot, length: int, with_body: bool
) -> None:
    card = Contact(given="Kim", organization="Shop1 Retail", title="Buyer", emails=[ContactPoint("kim@shop.example")])
    kim = contacts.add(session.store, card).created
    assert kim is not None
    sheet = InviteSheet(session, goal)
    qtbot.addWidget(sheet)
    sheet.open()
    sheet.begin_with(kim, channel="email")
    assert sheet.composer.subject.isVisible()
    text = sheet.composer.text.toPlainText()
    why = WHY.replace("{company}", "Shop1 Retail").replace("{n}", "1")
    sheet.composer.text.setPlainText(text.replace("{why}", " ".join([why] * length)))
    sheet.go()
    query = parse_qs(urlsplit(opened[0]).query)
    assert query["subject"] == ["A word from Bo Hansen"]
    assert ("body" in query) == with_body
    assert QGuiApplication.clipboard().text() == sheet.composer.text.toPlainText()
    sheet.done(0)


def test_half_sentences_and_facts_go_into_the_text(sheet: InviteSheet) -> None:
    chips = [
        item.widget()
        for at in range(sheet.composer._begin_flow.count())
        if (item := sheet.composer._begin_flow.itemAt(at))
    ]
    assert chips
    chips[0].click()
    assert "{why}" not in sheet.composer.text.toPlainText()
    assert chips[0].text() in sheet.composer.text.toPlainText()


def test_ten_invitations_by_keyboard_alone(
    session: Session, window: MainWindow, goal: int, people: list[int], opened: list[str], qtbot: QtBot
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_J, _CTRL | Qt.KeyboardModifier.ShiftModifier)
    sheet = window.findChild(InviteSheet, "invite_sheet")
    assert sheet is not None
    for turn in range(10):
        qtbot.waitUntil(lambda: "{why}" in sheet.composer.text.toPlainText())
        focus = QApplication.focusWidget() or window.focusWidget()
        assert focus is sheet.composer.text
        person = sheet.composer._person
        if turn == 3:
            qtbot.keyClick(focus, Qt.Key.Key_M, _ALT)
            qtbot.waitUntil(lambda gone=person.id: sheet.composer._person.id != gone)
            continue
        # The place of the why is chosen: what is typed stands there.
        qtbot.keyClicks(focus, WHY.replace("{company}", person.organization).replace("{n}", str(turn)))
        qtbot.keyClick(focus, Qt.Key.Key_Return, _CTRL)
        assert sheet.yes_button.isVisible(), sheet.composer.problem()
        with qtbot.waitSignal(sheet.sent):
            qtbot.keyClick(sheet.yes_button, Qt.Key.Key_Return)
    assert sheet.windowTitle() == "Done for now"
    assert len(opened) == 9
    sent = outreach.listing(session.store.reader)
    assert len({row.contacts for row in sent}) == len(sent) == 9
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not sheet.isVisible())


def test_somebody_is_left_out_with_a_reason_by_keys(
    session: Session, window: MainWindow, goal: int, people: list[int], qtbot: QtBot
) -> None:
    window.commands["outreach.sitting"].trigger()
    sheet = window.findChild(InviteSheet, "invite_sheet")
    assert sheet is not None
    qtbot.waitUntil(lambda: "{why}" in sheet.composer.text.toPlainText())
    first = sheet.composer._person.id
    qtbot.keyClick(sheet.composer.text, Qt.Key.Key_S, _ALT)
    menu = next(one for one in sheet.findChildren(QMenu) if one.isVisible())
    menu.actions()[1].trigger()
    menu.close()
    qtbot.waitUntil(lambda: sheet.composer._person.id != first)
    reason = session.store.reader.execute("SELECT reason FROM candidate WHERE contact_id = ?", (first,)).get
    assert reason == "No longer there"
    sheet.done(0)
