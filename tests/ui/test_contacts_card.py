"""The card of a person: what it shows, what opens, what its buttons do."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QLocale, QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from netplanner.domain.changes import Label
from netplanner.domain.contact import Address, CardSource, Contact, ContactPoint, Profile
from netplanner.domain.words import Basis, OutreachKind, Tie
from netplanner.operations import contacts as operations
from netplanner.storage import contacts
from netplanner.storage.timeline import TimelineEntry
from netplanner.ui.contacts.card import ContactCard
from netplanner.ui.contacts.log_sheet import LogSheet
from netplanner.ui.contacts.pane import ContactsPane
from netplanner.ui.contacts.tag_sheet import TagSheet
from netplanner.ui.contacts.timeline_list import TimelineList
from netplanner.ui.contacts.values import ChoiceButton, LinkButton
from netplanner.ui.session import Session
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.chip import Chip

# The offscreen platform has no window manager to tell of sizes and grabs.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def anna(**values: object) -> Contact:
    fields: dict[str, object] = {
        "fn": "Anna Ålund",
        "title": "CMO",
        "organization": "Nordlys Retail",
        "phones": [ContactPoint("+46 40 12 34 56", ("cell", "voice"))],
        "emails": [ContactPoint("anna@nordlys.example", ("work",)), ContactPoint("not an address")],
        "urls": [ContactPoint("javascript:alert(1)"), ContactPoint("nordlys.example/anna")],
        "profiles": [Profile("linkedin", "https://linkedin.com/in/annaalund", "annaalund")],
        "addresses": [Address("Nygatan 12", city="Malmö", postal_code="211 37", country="Sweden")],
        "birthday": "--04-12",
        "met": "Seminar in Lund",
        "language": "sv",
        "note": "Likes <i>walks</i>",
        "tags": ["customer"],
        "tie": Tie.CLOSE,
        "last_contact_on": "2026-11-22",
        "next_due_on": "2026-12-22",
        "source": "card from seminar",
        "basis": Basis.CONSENT,
        "card": CardSource("4.0", ("FN:Anna Ålund", "item1.X-HOBBY;TYPE=x:sailing\\, <b>skiing</b>\\nchess")),
    }
    return Contact(**(fields | values))  # type: ignore[arg-type]


@pytest.fixture
def open_card(session: Session, qtbot: QtBot) -> Callable[[Contact], tuple[ContactsPane, ContactCard]]:
    def opened(person: Contact) -> tuple[ContactsPane, ContactCard]:
        created = operations.add(session.store, person).created
        assert created is not None
        pane = ContactsPane(session)
        qtbot.addWidget(pane)
        pane.resize(1200, 800)
        pane.show()
        # What the window does.
        pane.expand_requested.connect(lambda: pane.set_expanded(True))
        pane.open_card(created)
        card = pane.findChild(ContactCard)
        assert card is not None
        qtbot.waitUntil(lambda: card.shown == created and card.findChild(QTabBar) is not None)
        return pane, card

    return opened


Open = Callable[[Contact], tuple[ContactsPane, ContactCard]]


def texts(card: QWidget) -> list[str]:
    return [label.text() for label in card.findChildren(QLabel) if label.isVisibleTo(card)]


def links_of(card: QWidget) -> dict[str, LinkButton]:
    return {button.text(): button for button in card.findChildren(LinkButton)}


def button(card: QWidget, text: str) -> Button:
    (found,) = [child for child in card.findChildren(Button) if child.text() == text]
    return found


def test_the_card_shows_every_field_as_plain_text(open_card: Open) -> None:
    _, card = open_card(anna())
    shown = texts(card)
    for text in (
        "Anna Ålund",
        "CMO at ",
        " · Malmö, Sweden",
        "Nygatan 12\n211 37 Malmö\nSweden",
        "12 April · in 139 day(s)",
        "Seminar in Lund",
        "svenska",
        "card from seminar · consent",
        "not an address",
        "javascript:alert(1)",
    ):
        assert text in shown, (text, shown)
    assert set(links_of(card)) == {
        "+46 40 12 34 56", "anna@nordlys.example", "nordlys.example/anna", "annaalund", "Nordlys Retail",
    }  # fmt: skip
    assert {chip.text() for chip in card.findChildren(Chip)} == {
        "Close", "customer", "+ tag", "+ person", "+ group", "+ need", "+ offer", "+ note",
    }  # fmt: skip
    for label in card.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText or label.text() == ""


def test_tabs_hold_the_note_and_the_lines_that_nothing_understands(open_card: Open) -> None:
    _, card = open_card(anna())
    tabs = card.findChild(QTabBar)
    assert tabs is not None
    assert [tabs.tabText(tab) for tab in range(tabs.count())] == ["Timeline", "Notes", "All fields"]
    assert "Likes <i>walks</i>" not in texts(card)
    QTest.keyClick(tabs, Qt.Key.Key_Right)
    assert "Likes <i>walks</i>" in texts(card)
    QTest.keyClick(tabs, Qt.Key.Key_Right)
    shown = texts(card)
    assert "item1.X-HOBBY;TYPE=x" in shown
    assert "sailing, <b>skiing</b>\nchess" in shown


def test_do_not_contact_is_said_on_top(open_card: Open) -> None:
    _, card = open_card(anna(do_not_contact=frozenset({"email", "phone"})))
    banner = card.findChild(QLabel, "do-not-contact")
    assert banner is not None
    assert banner.text() == "Not by e-mail · Not by phone"


class Opened(QObject):
    """Takes the place of the desktop's programs."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.urls.append(url.toString())


@pytest.fixture
def desktop() -> Opened:
    taker = Opened()
    for scheme in ("https", "http", "mailto", "tel"):
        QDesktopServices.setUrlHandler(scheme, taker, "take")
    yield taker  # type: ignore[misc]
    for scheme in ("https", "http", "mailto", "tel"):
        QDesktopServices.unsetUrlHandler(scheme)


def test_links_open_on_a_click_or_enter(open_card: Open, desktop: Opened) -> None:
    _, card = open_card(anna())
    found = links_of(card)
    assert desktop.urls == []
    for text in ("+46 40 12 34 56", "anna@nordlys.example", "annaalund"):
        QTest.mouseClick(found[text], Qt.MouseButton.LeftButton)
    QTest.keyClick(found["nordlys.example/anna"], Qt.Key.Key_Return)
    assert desktop.urls == [
        "tel:+4640123456",
        "mailto:anna@nordlys.example",
        "https://linkedin.com/in/annaalund",
        "https://nordlys.example/anna",
    ]


def test_a_value_is_copied_by_key(open_card: Open) -> None:
    _, card = open_card(anna())
    QTest.keyClick(links_of(card)["anna@nordlys.example"], Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "anna@nordlys.example"


def test_the_tie_is_set_on_the_card(session: Session, open_card: Open, qtbot: QtBot) -> None:
    _, card = open_card(anna())
    chip = card.findChild(Chip, "card-tie")
    assert chip is not None
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == [
        "Close", "Good", "Acquaintance (the record speaks for it)", "Undecided",
    ]  # fmt: skip
    with qtbot.waitSignal(session.changed):
        menu.actions()[1].trigger()
    after = contacts.load(session.store.reader, 1)
    assert after is not None
    assert after.tie == Tie.GOOD
    shown = card.findChild(Chip, "card-tie")
    assert shown is not None
    assert shown.text() == "Good"


def test_tags_are_added_and_taken_away_on_the_card(session: Session, open_card: Open, qtbot: QtBot) -> None:
    pane, card = open_card(anna())
    (chip,) = [chip for chip in card.findChildren(Chip) if chip.text() == "customer"]
    with qtbot.waitSignal(session.changed):
        QTest.keyClick(chip, Qt.Key.Key_Delete)
    person = contacts.load(session.store.reader, 1)
    assert person is not None
    assert person.tags == []
    pane.tag_selected()
    (sheet,) = pane.window().findChildren(TagSheet)
    QTest.keyClick(sheet.tag.lineEdit(), Qt.Key.Key_Return)
    assert sheet.isVisible()
    QTest.keyClicks(sheet.tag.lineEdit(), "Speaker")
    with qtbot.waitSignal(session.changed):
        sheet.save()
    person = contacts.load(session.store.reader, 1)
    assert person is not None
    assert person.tags == ["Speaker"]


def test_a_logged_contact_joins_the_timeline(session: Session, open_card: Open, qtbot: QtBot) -> None:
    pane, card = open_card(anna(tie=Tie.GOOD))
    QTest.mouseClick(button(card, "Log contact"), Qt.MouseButton.LeftButton)
    (sheet,) = pane.window().findChildren(LogSheet)
    sheet.kind.setCurrentIndex(sheet.kind.findData(str(OutreachKind.MEETING)))
    QTest.keyClicks(sheet.text, "About the seminar")
    with qtbot.waitSignal(session.changed):
        QTest.mouseClick(sheet.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not sheet.isVisible())
    person = contacts.load(session.store.reader, 1)
    assert person is not None
    assert (person.last_contact_on, person.next_due_on) == ("2026-11-24", "2027-02-22")
    assert "About the seminar" in texts(card.findChild(TimelineList))
    rhythm = card.findChild(ChoiceButton, "card-rhythm")
    assert rhythm is not None
    assert rhythm.text() == "every 90 day(s)"
    # The next touch by that rhythm stands ahead of it.
    ahead = texts(card.findChild(TimelineList))
    assert ahead[:3] == ["in 90 day(s)", "Keep in touch", "90 day(s) after the last contact"]


def test_the_timeline_shows_plans_and_marks_what_is_overdue(session: Session, open_card: Open, qtbot: QtBot) -> None:
    _, card = open_card(anna())
    with session.store.step(Label("plan_outreach")) as step:
        step.connection.executemany(
            "INSERT INTO outreach(due_on, kind, why, created, changed) VALUES (?, 'call', ?, '', '')",
            [("2026-11-26", "Soon"), ("2026-11-20", "Late")],
        )
        step.connection.execute("INSERT INTO outreach_contact SELECT id, 1, 0 FROM outreach")
        step.touched.touch(contacts=[1], outreach=[1, 2])
    session.announce(step.changes)
    qtbot.waitUntil(lambda: "Soon" in texts(card.findChild(TimelineList)))
    timeline = card.findChild(TimelineList)
    assert "overdue · Late" in texts(timeline)


@pytest.mark.parametrize(
    ("locale", "day"), [("en_GB", "5 Oct"), ("en_US", "Oct 5"), ("da_DK", "5. okt."), ("de_DE", "5. Okt.")]
)
def test_days_of_this_year_stand_without_it(qtbot: QtBot, locale: str, day: str) -> None:
    entry = TimelineEntry("interaction", 1, "2026-10-05", "", "call", "", "", "", "both", None, "", None, "", 0)
    shown = TimelineList()
    qtbot.addWidget(shown)
    shown.setLocale(QLocale(locale))
    shown.show_entries([entry, entry._replace(day="2025-10-05")], date(2026, 11, 24))
    days = texts(shown)
    assert day in days
    assert any(text.startswith(day) and text.endswith("2025") for text in days)


def test_buttons_ask_the_window(open_card: Open, qtbot: QtBot) -> None:
    pane, card = open_card(anna())
    with qtbot.waitSignal(pane.plan_requested) as heard:
        QTest.mouseClick(button(card, "Plan outreach"), Qt.MouseButton.LeftButton)
    assert heard.args == [[1]]


def test_none_or_many_chosen_are_told(session: Session, open_card: Open, qtbot: QtBot) -> None:
    operations.add(session.store, Contact(fn="Bo"))
    pane, card = open_card(anna())
    pane.select([1, 2])
    qtbot.waitUntil(lambda: card.shown is None)
    assert any("chosen" in text for text in texts(card))
    pane.select([])
    qtbot.waitUntil(lambda: "Nobody chosen" in texts(card))


def test_enter_and_double_click_open_the_card(session: Session, qtbot: QtBot) -> None:
    operations.add(session.store, anna())
    pane = ContactsPane(session)
    qtbot.addWidget(pane)
    pane.resize(380, 700)
    pane.show()
    pane.focus_list()
    view = pane._people.view
    with qtbot.waitSignal(pane.expand_requested):
        QTest.keyClick(view, Qt.Key.Key_Return)
    place = view.visualRect(view.model().index(0, 0)).center()
    with qtbot.waitSignal(pane.expand_requested):
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


@pytest.mark.parametrize(
    "person",
    [
        anna(organization="A very long name of an organisation " * 6),
        anna(fn="Håndværkerforening" * 6, title="Bezirksschornsteinfegermeister" * 4, organization="Elbschiff" * 9),
    ],
    ids=["many words", "long words"],
)
def test_the_card_gives_way_to_a_narrow_window_and_is_gone_in_three_panes(
    open_card: Open, qtbot: QtBot, person: Contact
) -> None:
    pane, card = open_card(person)
    for width in (1400, 900, 640):
        pane.resize(width, 640)
        qtbot.waitUntil(lambda width=width: pane.width() == width)  # type: ignore[misc]
        page = card.widget()
        assert page is not None
        qtbot.waitUntil(lambda page=page: page.width() <= card.viewport().width())  # type: ignore[misc]
        for child in page.findChildren(Button):
            right = child.mapTo(page, child.rect().topRight()).x()
            assert right <= page.width(), (width, child.text())
    pane.set_expanded(False)
    assert not card.isVisible()


def test_a_name_written_from_right_to_left_stands_beside_its_picture(open_card: Open) -> None:
    _, card = open_card(anna(fn="دنا لوي", title="مدير", organization="شركة"))
    name = card.findChild(QLabel, "card-name")
    assert name is not None
    assert name.alignment() & Qt.AlignmentFlag.AlignAbsolute
    assert name.alignment() & Qt.AlignmentFlag.AlignLeft
    # The title keeps its direction to itself: "at" stays behind it.
    assert "\u2068مدير\u2069 at " in texts(card)
    _, card = open_card(anna())
    assert "CMO at " in texts(card)


def test_home_and_end_go_to_both_ends_of_a_long_card(open_card: Open, qtbot: QtBot) -> None:
    _, card = open_card(anna(phones=[ContactPoint(f"+46 40 00 00 {number:02d}") for number in range(50)]))
    bar = card.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_End)
    assert bar.value() == bar.maximum() > 0
    QTest.keyClick(card, Qt.Key.Key_Home)
    assert bar.value() == 0
