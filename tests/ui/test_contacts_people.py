"""What lies between people, changed on the card: relationships, groups, needs and offers, choices, pictures."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from netplanner.domain.contact import CardSource, Contact, ContactPoint, CustomField, Profile
from netplanner.domain.group import Group
from netplanner.domain.words import OutreachKind, Sphere, Tie
from netplanner.operations import contacts as operations
from netplanner.operations import groups as group_operations
from netplanner.operations import interactions, relationships
from netplanner.storage import contacts, groups
from netplanner.storage import relationships as stored
from netplanner.ui.contacts.card import ContactCard
from netplanner.ui.contacts.chip_adder import ChipAdder
from netplanner.ui.contacts.membership_sheet import MembershipSheet
from netplanner.ui.contacts.pane import ContactsPane
from netplanner.ui.contacts.relation_sheet import RelationSheet
from netplanner.ui.contacts.values import ChoiceButton, LinkButton
from netplanner.ui.people.person_field import Found, FoundModel
from netplanner.ui.pictures.photo_field import PhotoButton
from netplanner.ui.session import Session
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.chip import Chip

# The offscreen platform has no window manager to tell of sizes and grabs.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

ANNA, BO, CARL = 1, 2, 3
Open = Callable[..., tuple[ContactsPane, ContactCard]]


@pytest.fixture
def open_card(session: Session, qtbot: QtBot) -> Open:
    """Three people; `opened(**fields of Anna)` shows Anna's card."""

    def opened(**fields: object) -> tuple[ContactsPane, ContactCard]:
        operations.add(session.store, Contact(fn="Anna Ålund", **fields))  # type: ignore[arg-type]
        operations.add(session.store, Contact(fn="Bo Hansen", organization="Hafen"))
        operations.add(session.store, Contact(fn="Carl Østergaard"))
        pane = ContactsPane(session)
        qtbot.addWidget(pane)
        pane.resize(1300, 900)
        pane.show()
        pane.activateWindow()
        qtbot.waitUntil(pane.isActiveWindow)
        pane.expand_requested.connect(lambda: pane.set_expanded(True))
        pane.open_card(ANNA)
        card = pane.findChild(ContactCard)
        assert card is not None
        qtbot.waitUntil(lambda: card.shown == ANNA and card.findChild(QTabBar) is not None)
        return pane, card

    return opened


def named(place: QWidget, kind: type[QWidget], name: str) -> QWidget:
    found = place.findChild(kind, name)
    assert found is not None, name
    return found


def relation(card: ContactCard, text: str) -> LinkButton:
    (found,) = [link for link in card.findChildren(LinkButton) if link.text() == text]
    return found


def texts(card: QWidget) -> list[str]:
    return [label.text() for label in card.findChildren(QLabel) if label.isVisibleTo(card)]


def open_menu(button: QWidget) -> QMenu:
    """The menu that a chip or a value opens by the keyboard."""
    QTest.keyClick(button, Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def pick(menu: QMenu, text: str) -> None:
    (action,) = [action for action in menu.actions() if action.text() == text]
    action.trigger()
    menu.close()


def test_a_relationship_is_added_by_typing_a_name(session: Session, open_card: Open, qtbot: QtBot) -> None:
    pane, card = open_card()
    QTest.keyClick(named(card, Chip, "card-add-relation"), Qt.Key.Key_Return)
    (sheet,) = pane.window().findChildren(RelationSheet)
    QTest.keyClicks(sheet.person, "ostergaard")
    qtbot.waitUntil(lambda: sheet.person.model.rowCount() == 1)
    popup = sheet.person.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sheet.person.text() == "Carl Østergaard")
    sheet.kind.setCurrentIndex(sheet.kind.findText("Manages"))
    sheet.note.setText("since May")
    with qtbot.waitSignal(session.changed):
        QTest.mouseClick(sheet.save_button, Qt.MouseButton.LeftButton)
    (known,) = stored.of(session.store.reader, ANNA)
    assert (known.other_id, known.kind, known.inward, known.note) == (CARL, "manager", True, "since May")
    assert "manages" in texts(card)
    assert relation(card, "Carl Østergaard").note == "since May"
    # From the other side it reads the other way round.
    (seen,) = stored.of(session.store.reader, CARL)
    assert (seen.kind, seen.inward) == ("manager", False)


def test_the_sheet_wants_somebody_of_the_book_and_says_so(session: Session, open_card: Open, qtbot: QtBot) -> None:
    pane, card = open_card()
    QTest.keyClick(named(card, Chip, "card-add-relation"), Qt.Key.Key_Return)
    (sheet,) = pane.window().findChildren(RelationSheet)
    QTest.keyClicks(sheet.person, "Anna")
    sheet.save()
    assert sheet.isVisible()
    assert sheet._form.error("person")
    # Nobody knows themselves: Anna is not offered.
    qtbot.waitUntil(lambda: sheet.person._serial > 0)
    assert sheet.person.model.rowCount() == 0
    QTest.keyClicks(sheet.person, "\b" * 4 + "Bo Hansen")
    # Typed in full it needs no choosing.
    qtbot.waitUntil(lambda: sheet.person.person() is not None)
    with qtbot.waitSignal(session.changed):
        sheet.save()
    assert [one.other_id for one in stored.of(session.store.reader, ANNA)] == [BO]


def test_who_is_called_so_is_offered_first(session: Session, open_card: Open, qtbot: QtBot) -> None:
    pane, card = open_card()
    operations.add(session.store, Contact(fn="Aase Dal", organization="Carlsen"))
    QTest.keyClick(named(card, Chip, "card-add-relation"), Qt.Key.Key_Return)
    (sheet,) = pane.window().findChildren(RelationSheet)
    QTest.keyClicks(sheet.person, "carl")
    qtbot.waitUntil(lambda: sheet.person.model.rowCount() == 2)
    offered = [sheet.person.model.index(row).data() for row in range(2)]
    assert offered == ["Carl Østergaard", "Aase Dal — Carlsen"]


def test_relationships_lead_to_the_other_and_back(session: Session, open_card: Open, qtbot: QtBot) -> None:
    pane, card = open_card()
    with qtbot.waitSignal(session.changed):
        session.perform(relationships.add, ANNA, BO, "knows_well")
    QTest.keyClick(relation(card, "Bo Hansen"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: card.shown == BO)
    assert pane.selected_ids() == [BO]
    assert "knows well" in texts(card)
    QTest.keyClick(card, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: card.shown == ANNA)
    assert pane.selected_ids() == [ANNA]
    # There is nothing more to go back to: Esc is the window's again.
    assert not pane._card.back()  # type: ignore[union-attr]


def test_a_relationship_is_changed_and_removed_in_place(session: Session, open_card: Open, qtbot: QtBot) -> None:
    _, card = open_card()
    with qtbot.waitSignal(session.changed):
        session.perform(relationships.add, ANNA, BO, "knows")
    menu = QMenu()
    relation(card, "Bo Hansen")._fill(menu)  # type: ignore[misc]
    (kinds,) = [action.menu() for action in menu.actions() if action.menu() is not None]
    with qtbot.waitSignal(session.changed):
        pick(kinds, "introduced")
    (known,) = stored.of(session.store.reader, ANNA)
    assert (known.kind, known.inward) == ("introduced_by", True)
    with qtbot.waitSignal(session.changed):
        QTest.keyClick(relation(card, "Bo Hansen"), Qt.Key.Key_Delete)
    assert stored.of(session.store.reader, ANNA) == []
    with qtbot.waitSignal(session.changed):
        session.undo()
    assert relation(card, "Bo Hansen").isVisibleTo(card)


def test_people_named_on_the_vcard_are_offered_not_set(session: Session, open_card: Open, qtbot: QtBot) -> None:
    _, card = open_card(card=CardSource("4.0", ("FN:Anna Ålund", "RELATED;TYPE=spouse;VALUE=text:Bo Hansen")))
    # The card was there before Bo was: reading it again finds him.
    with qtbot.waitSignal(session.changed):
        session.perform(operations.add_tag, [ANNA], "x")
    assert stored.of(session.store.reader, ANNA) == []
    chip = named(card, Chip, f"card-suggested-{BO}")
    with qtbot.waitSignal(session.changed):
        QTest.keyClick(chip, Qt.Key.Key_Return)
    (known,) = stored.of(session.store.reader, ANNA)
    assert (known.other_id, known.kind) == (BO, "partner")
    assert card.findChild(Chip, f"card-suggested-{BO}") is None


def test_many_relationships_are_folded(session: Session, open_card: Open, qtbot: QtBot) -> None:
    _, card = open_card()
    with qtbot.waitSignals([session.changed] * 8):
        for number in range(8):
            session.perform(operations.add, Contact(fn=f"Person {number}"))
    with qtbot.waitSignals([session.changed] * 8):
        for number in range(8):
            session.perform(relationships.add, ANNA, 4 + number, "has_met")

    def shown() -> int:
        links = [link for link in card.findChildren(LinkButton) if link.text().startswith("Person")]
        return sum(link.isVisibleTo(card) for link in links)

    assert shown() == 6
    (more,) = [button for button in card.findChildren(Button) if button.text() == "Show 2 more"]
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    assert shown() == 8


def test_a_card_with_thousands_of_values_shows_the_first(open_card: Open) -> None:
    many = [ContactPoint(f"a{number}@x.example") for number in range(3000)]
    _, card = open_card(emails=many, tags=[f"t{number}" for number in range(2000)])
    assert sum(link.text().endswith("@x.example") for link in card.findChildren(LinkButton)) == 40
    assert {"and 2960 more", "and 1940 more"} <= {text.replace(",", "") for text in texts(card)}


def test_groups_are_joined_made_and_left(session: Session, open_card: Open, qtbot: QtBot) -> None:
    pane, card = open_card()
    group_operations.add(session.store, Group(name="Press club"))
    QTest.keyClick(named(card, Chip, "card-add-group"), Qt.Key.Key_Return)
    (sheet,) = pane.window().findChildren(MembershipSheet)
    sheet.save()
    assert sheet._form.error("group")
    # However it is spelt, it is the group that is there.
    sheet.group.setEditText("PRESS club")
    sheet.role.setEditText("treasurer")
    with qtbot.waitSignal(session.changed):
        sheet.save()
    (member,) = groups.of_contact(session.store.reader, ANNA)
    assert (member.name, member.role) == ("Press club", "treasurer")
    assert relation(card, "Press club").note == "treasurer"

    QTest.keyClick(named(card, Chip, "card-add-group"), Qt.Key.Key_Return)
    sheet = pane.window().findChildren(MembershipSheet)[-1]
    sheet.group.setEditText("New circle")
    with qtbot.waitSignal(session.changed):
        sheet.save()
    assert [one.name for one in groups.of_contact(session.store.reader, ANNA)] == ["New circle", "Press club"]

    with qtbot.waitSignal(session.changed):
        QTest.keyClick(relation(card, "Press club"), Qt.Key.Key_Delete)
    assert [one.name for one in groups.of_contact(session.store.reader, ANNA)] == ["New circle"]


def test_a_role_is_given_by_the_menu_and_a_group_shows_its_people(
    session: Session, open_card: Open, qtbot: QtBot
) -> None:
    pane, card = open_card()
    with qtbot.waitSignal(session.changed):
        session.perform(group_operations.add, Group(name='The "old" boys'), [ANNA])
    menu = QMenu()
    relation(card, 'The "old" boys')._fill(menu)  # type: ignore[misc]
    (roles,) = [action.menu() for action in menu.actions() if action.menu() is not None]
    with qtbot.waitSignal(session.changed):
        pick(roles, "moderator")
    assert groups.of_contact(session.store.reader, ANNA)[0].role == "moderator"
    QTest.keyClick(relation(card, 'The "old" boys'), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: pane._people.model.rowCount() == 1)


@pytest.mark.parametrize(("kind", "field"), [("need", "needs"), ("offer", "offers")])
def test_needs_and_offers_are_typed_and_taken_away(
    session: Session, open_card: Open, qtbot: QtBot, kind: str, field: str
) -> None:
    _, card = open_card()
    adder = named(card, ChipAdder, f"card-add-{kind}")
    assert isinstance(adder, ChipAdder)
    QTest.keyClick(adder.chip, Qt.Key.Key_Return)
    assert adder.line is not None
    QTest.keyClicks(adder.line, "a speaker")
    with qtbot.waitSignal(session.changed):
        QTest.keyClick(adder.line, Qt.Key.Key_Return)
    # The line stays open for the next one.
    adder = named(card, ChipAdder, f"card-add-{kind}")
    assert isinstance(adder, ChipAdder)
    assert adder.line is not None
    QTest.keyClicks(adder.line, "Malmo,")
    qtbot.waitUntil(lambda: _values(session, field) == ["a speaker", "Malmo"])
    adder = named(card, ChipAdder, f"card-add-{kind}")
    assert isinstance(adder, ChipAdder)
    assert adder.line is not None
    QTest.keyClick(adder.line, Qt.Key.Key_Escape)
    assert adder.line is None
    (chip,) = [chip for chip in card.findChildren(Chip) if chip.text() == "a speaker"]
    with qtbot.waitSignal(session.changed):
        QTest.keyClick(chip, Qt.Key.Key_Delete)
    assert _values(session, field) == ["Malmo"]


def _values(session: Session, field: str) -> list[str]:
    person = contacts.load(session.store.reader, ANNA)
    assert person is not None
    return list(getattr(person, field))


def test_what_is_being_typed_stays_while_the_card_changes(session: Session, open_card: Open, qtbot: QtBot) -> None:
    _, card = open_card()
    adder = named(card, ChipAdder, "card-add-need")
    assert isinstance(adder, ChipAdder)
    QTest.mouseClick(adder.chip, Qt.MouseButton.LeftButton)
    assert adder.line is not None
    QTest.keyClicks(adder.line, "half a wo")
    with qtbot.waitSignal(session.changed):
        session.perform(operations.set_tie, [ANNA], Tie.CLOSE)
    adder = named(card, ChipAdder, "card-add-need")
    assert isinstance(adder, ChipAdder)
    assert adder.line is not None
    assert adder.line.text() == "half a wo"
    assert adder.window().focusWidget() is adder.line
    assert _values(session, "needs") == []


def test_known_tags_are_proposed(session: Session, open_card: Open, qtbot: QtBot) -> None:
    _, card = open_card(tags=["has"])
    operations.add_tag(session.store, [BO], "press")
    adder = named(card, ChipAdder, "card-add-tag")
    assert isinstance(adder, ChipAdder)
    QTest.mouseClick(adder.chip, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: adder.line is not None and adder.line.completer() is not None)
    assert adder.line is not None
    popup = adder.line.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    model = adder.line.completer().completionModel()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["press"]
    QTest.keyClick(popup, Qt.Key.Key_Down)
    with qtbot.waitSignal(session.changed):
        QTest.keyClick(popup, Qt.Key.Key_Return)
    assert _values(session, "tags") == ["has", "press"]


def test_a_tag_is_typed_on_the_card(session: Session, open_card: Open, qtbot: QtBot) -> None:
    _, card = open_card()
    adder = named(card, ChipAdder, "card-add-tag")
    assert isinstance(adder, ChipAdder)
    QTest.mouseClick(adder.chip, Qt.MouseButton.LeftButton)
    assert adder.line is not None
    with qtbot.waitSignal(session.changed):
        QTest.keyClicks(adder.line, "press,")
    assert _values(session, "tags") == ["press"]


def test_choices_are_made_in_place(session: Session, open_card: Open, qtbot: QtBot) -> None:
    pane, card = open_card(preferred_channel="phone", tie=Tie.GOOD)
    with qtbot.waitSignal(session.changed):
        pick(open_menu(named(card, ChoiceButton, "card-sphere")), "Private and business")
    with qtbot.waitSignal(session.changed):
        pick(open_menu(named(card, ChoiceButton, "card-channel")), "E-mail")
    with qtbot.waitSignal(session.changed):
        pick(open_menu(named(card, ChoiceButton, "card-rhythm")), "every 14 day(s)")
    person = contacts.load(session.store.reader, ANNA)
    assert person is not None
    assert (person.sphere, person.preferred_channel, person.cadence_days) == (Sphere.BOTH, "email", 14)
    menu = QMenu()
    pane._card.fill_menu(menu)  # type: ignore[union-attr]
    stops = menu.actions()[0].menu()
    assert isinstance(stops, QMenu)
    with qtbot.waitSignal(session.changed):
        pick(stops, "Not by phone")
    banner = named(card, QLabel, "do-not-contact")
    assert banner.isVisibleTo(card)
    with qtbot.waitSignal(session.changed):
        pick(open_menu(named(card, ChoiceButton, "card-stops")), "Not by phone")
    person = contacts.load(session.store.reader, ANNA)
    assert person is not None
    assert person.do_not_contact == frozenset()
    assert not any(label.text() == "Not by phone" and label.isVisibleTo(card) for label in card.findChildren(QLabel))


def test_the_tie_the_record_speaks_for_is_offered_and_never_set(
    session: Session, open_card: Open, qtbot: QtBot
) -> None:
    _, card = open_card()
    with qtbot.waitSignals([session.changed] * 2):
        for day in ("2026-11-01", "2026-11-20"):
            session.perform(interactions.log, [ANNA], kind=OutreachKind.MEETING, happened_on=day)
    person = contacts.load(session.store.reader, ANNA)
    assert person is not None
    assert person.tie == Tie.UNDECIDED
    chip = named(card, Chip, "card-suggested-tie")
    assert isinstance(chip, Chip)
    assert "2 meeting" in chip.accessibleDescription()
    with qtbot.waitSignal(session.changed):
        QTest.keyClick(chip, Qt.Key.Key_Return)
    person = contacts.load(session.store.reader, ANNA)
    assert person is not None
    assert chip.text().endswith({"close": "Close", "good": "Good"}[person.tie])
    assert card.findChild(Chip, "card-suggested-tie") is None


def test_tab_follows_the_eye_after_the_card_has_changed(session: Session, open_card: Open, qtbot: QtBot) -> None:
    _, card = open_card(emails=[ContactPoint("anna@nordlys.example")], tie=Tie.GOOD)
    # It makes the middle of the card anew, and nothing else.
    with qtbot.waitSignal(session.changed):
        session.perform(relationships.add, ANNA, BO, "knows")
    page = card.widget()
    assert page is not None
    met: list[QWidget] = []
    widget: QWidget = card
    for _ in range(300):
        widget = widget.nextInFocusChain()
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and page.isAncestorOf(widget) and widget not in met:
            met.append(widget)
    names = [found.objectName() or getattr(found, "text", str)() for found in met]
    wanted = ["card-avatar", "card-tie", "card-log", "card-plan", "anna@nordlys.example", "card-rhythm", "card-tabs"]
    places = [names.index(name) for name in wanted]
    assert places == sorted(places), names


def test_custom_fields_and_where_one_met_are_shown(open_card: Open) -> None:
    _, card = open_card(
        custom=[CustomField("Coffee", "black")],
        met="A fair",
        met_on="2014-05-03",
        profiles=[Profile("xing", "", "anna")],
    )
    shown = texts(card)
    assert {"Coffee", "black", "A fair · 3 May 2014"} <= set(shown)
    # A handle is enough to open the page on a platform whose addresses are known.
    assert relation(card, "anna").toolTip() == "<span>https://www.xing.com/profile/anna</span>"


def test_what_one_is_not_to_be_contacted_by_opens_nothing(open_card: Open) -> None:
    _, card = open_card(
        emails=[ContactPoint("anna@nordlys.example")],
        phones=[ContactPoint("+45 12 34 56 78")],
        do_not_contact=frozenset({"email"}),
    )
    links = {link.text() for link in card.findChildren(LinkButton)}
    assert "+45 12 34 56 78" in links
    assert "anna@nordlys.example" not in links
    assert "anna@nordlys.example" in texts(card)


def test_a_double_click_on_a_value_edits_it_in_place(session: Session, open_card: Open, qtbot: QtBot) -> None:
    pane, card = open_card(met="A fair")
    (value,) = [label for label in card.findChildren(QLabel) if label.text() == "A fair"]
    QTest.mouseDClick(value, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    place = pane._card
    assert place is not None
    assert place.editor is not None
    assert place.editor.contact_id == ANNA
    QTest.keyClick(place.editor, Qt.Key.Key_Escape)
    assert place.editor is None
    assert card.isVisibleTo(pane)


def test_a_picture_dropped_on_the_card_asks_for_its_part(session: Session, open_card: Open, qtbot: QtBot) -> None:
    from netplanner.ui.pictures.crop_sheet import CropSheet

    pane, card = open_card()
    image = QImage(80, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    data = QMimeData()
    data.setImageData(image)
    named(card, PhotoButton, "card-avatar").dropped.emit(data)  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: bool(pane.window().findChildren(CropSheet)))


def test_copying_is_one_click_on_the_sign_behind_a_value(open_card: Open) -> None:
    _, card = open_card(urls=[])
    link = LinkButton("anna@nordlys.example", lambda: pytest.fail("opened"))
    link.setParent(card)
    link.resize(link.sizeHint())
    link.show()
    QTest.mouseClick(link, Qt.MouseButton.LeftButton, pos=link._tail().center())
    assert QGuiApplication.clipboard().text() == "anna@nordlys.example"


def test_the_model_of_people_found(qtbot: QtBot) -> None:
    model = FoundModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show([Found(1, "Anna", "CMO, Nordlys", "close"), Found(2, "Bo", "", "")])
    assert [model.index(row).data() for row in range(2)] == ["Anna — CMO, Nordlys", "Bo"]
    assert model.index(0).data(int(Qt.ItemDataRole.EditRole)) == "Anna"
    model.show([])
    assert model.rowCount() == 0
    del tester


def test_an_ampersand_is_no_shortcut(open_card: Open) -> None:
    _, card = open_card(tags=["R&D"], custom=[CustomField("Q&A", "x")], urls=[ContactPoint("at&t.example")])
    for widget in (*card.findChildren(Chip), *card.findChildren(LinkButton)):
        assert widget.shortcut().isEmpty(), widget.text()
    # Written twice, it is shown once: the label has a buddy.
    assert "Q&&A" in texts(card)
