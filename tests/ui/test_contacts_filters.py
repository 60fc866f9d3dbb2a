"""Filters of the contact list through its widgets: typed, chosen from the small window, changed, taken away."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLineEdit, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from netplanner.domain.changes import Label
from netplanner.domain.contact import Address, Contact, ContactPoint, Profile
from netplanner.domain.goal import Criterion, Goal
from netplanner.domain.search_query import HAS_PARTS, Condition, ConditionKey, Query, parse, text_of
from netplanner.domain.words import Basis, CriterionKey, Tie
from netplanner.operations import goals as goal_operations
from netplanner.storage import contact_writes, goals, group_writes
from netplanner.storage.contact_search import ContactFilter
from netplanner.storage.filter_values import values
from netplanner.storage.goal_filter import people_found
from netplanner.ui.contacts.filter_bar import FilterBar
from netplanner.ui.contacts.filter_items import Item, ItemModel
from netplanner.ui.contacts.filter_picker import FilterPicker
from netplanner.ui.contacts.filter_words import KEYS, PLAIN_KEYS, Names, condition_text, key_name
from netplanner.ui.contacts.pane import ContactsPane
from netplanner.ui.contacts.search_hints import SearchHints
from netplanner.ui.session import Session
from netplanner.ui.widgets.chip import Chip

# The offscreen platform has no window manager to tell of sizes and grabs.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Key = ConditionKey


def add_people(session: Session, *people: Contact) -> list[int]:
    with session.store.step(Label("import_contacts", {"count": len(people)})) as step:
        return contact_writes.insert_many(step, people)


@pytest.fixture
def pane(session: Session, qtbot: QtBot) -> ContactsPane:
    add_people(
        session,
        Contact(fn="Anna Ålund", tie=Tie.CLOSE, tags=["customer"], organization="Nordlys Retail"),
        Contact(fn="Bo Hansen", tie=Tie.GOOD, tags=["client"], emails=[ContactPoint("bo@hafen.example")]),
        Contact(fn="Carl Berg", organization="Nordlys Energi", tags=["customer", "press"]),
    )
    made = ContactsPane(session)
    qtbot.addWidget(made)
    made.resize(380, 700)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.focus_search()
    qtbot.waitUntil(made._people.bar.search.hasFocus)
    return made


def bar_of(pane: ContactsPane) -> FilterBar:
    return pane._people.bar


def shown(pane: ContactsPane) -> list[str]:
    model = pane._people.model
    return [str(model.index(row).data()).split()[0] for row in range(model.rowCount())]


def chips(pane: ContactsPane) -> list[str]:
    """The texts of the removable chips."""
    return [chip.text() for chip in bar_of(pane).chips._chips.values() if chip.isVisible()]


def chip(pane: ContactsPane, text: str) -> Chip:
    (found,) = [one for one in bar_of(pane).findChildren(Chip) if one.text() == text and one.isVisible()]
    return found


def typed(pane: ContactsPane, text: str) -> None:
    QTest.keyClicks(bar_of(pane).search, text)


# Typed ---------------------------------------------------------------------------------------------------------------


def test_a_condition_becomes_a_chip_at_the_next_space(pane: ContactsPane, qtbot: QtBot) -> None:
    typed(pane, "no:email")
    # Known as it stands: it holds at once, and goes out of the line when it is complete.
    qtbot.waitUntil(lambda: shown(pane) == ["Anna", "Carl"])
    assert chips(pane) == []
    typed(pane, " ")
    assert (chips(pane), bar_of(pane).search.text()) == (["No e-mail"], "")
    typed(pane, "berg ")
    qtbot.waitUntil(lambda: shown(pane) == ["Carl"])
    assert bar_of(pane).search.text() == "berg "
    assert bar_of(pane).query() == Query("berg", (Condition(Key.HAS, "email", negated=True),))


def test_a_phrase_is_over_at_the_next_word_or_after_a_moment(pane: ContactsPane, qtbot: QtBot) -> None:
    typed(pane, "not contacted for 90 days ")
    assert chips(pane) == []
    typed(pane, "berg ")
    assert len(chips(pane)) == 1
    assert bar_of(pane).search.text() == "berg "
    bar_of(pane).clear()
    typed(pane, "has no e-mail ")
    assert chips(pane) == []
    qtbot.waitUntil(lambda: chips(pane) == ["No e-mail"])
    assert bar_of(pane).search.text() == ""


def test_a_name_that_may_go_on_waits(pane: ContactsPane, qtbot: QtBot) -> None:
    everybody = shown(pane)
    for letter in 'company:"Nordlys Ener':
        typed(pane, letter)
        if ":" in bar_of(pane).search.text():
            assert shown(pane) == everybody
    typed(pane, 'gi" ')
    assert chips(pane) == ["Company: Nordlys Energi"]
    qtbot.waitUntil(lambda: shown(pane) == ["Carl"])


def test_words_with_a_colon_that_say_nothing_are_searched_for(pane: ContactsPane, qtbot: QtBot) -> None:
    typed(pane, "berg:x")
    qtbot.waitUntil(lambda: shown(pane) == [])
    assert bar_of(pane).query().words == "berg:x"


def test_a_tie_that_is_typed_presses_its_chip(pane: ContactsPane, qtbot: QtBot) -> None:
    typed(pane, "tie:close ")
    assert bar_of(pane)._ties[Tie.CLOSE].isChecked()
    assert chips(pane) == []
    qtbot.waitUntil(lambda: shown(pane) == ["Anna"])
    typed(pane, "tie:undecided ")
    assert chips(pane) == ["Undecided"]
    qtbot.waitUntil(lambda: shown(pane) == ["Anna", "Carl"])


def test_leaving_the_line_makes_chips_of_what_is_complete(pane: ContactsPane, qtbot: QtBot) -> None:
    typed(pane, "tag:press")
    QTest.keyClick(bar_of(pane).search, Qt.Key.Key_Return)
    assert chips(pane) == ["Tag: press"]
    assert pane._people.view.hasFocus()
    assert shown(pane) == ["Carl"]


def test_backspace_in_the_empty_line_takes_the_last_chip(pane: ContactsPane, qtbot: QtBot) -> None:
    typed(pane, "tag:customer no:email ")
    assert chips(pane) == ["Tag: customer", "No e-mail"]
    QTest.keyClick(bar_of(pane).search, Qt.Key.Key_Backspace)
    assert chips(pane) == ["Tag: customer"]
    QTest.keyClick(bar_of(pane).search, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: len(shown(pane)) == 3)
    QTest.keyClick(bar_of(pane).search, Qt.Key.Key_Backspace)
    assert chips(pane) == []


def test_a_chip_is_taken_away_by_its_cross_and_by_key(pane: ContactsPane, qtbot: QtBot) -> None:
    typed(pane, "tag:customer tag:press ")
    first = chip(pane, "Tag: customer")
    QTest.mouseClick(first, Qt.MouseButton.LeftButton, pos=QPoint(first.width() - 14, first.height() // 2))
    assert chips(pane) == ["Tag: press"]
    last = chip(pane, "Tag: press")
    last.setFocus()
    QTest.keyClick(last, Qt.Key.Key_Delete)
    assert chips(pane) == []
    assert bar_of(pane).search.hasFocus()


def test_tab_goes_through_the_chips_as_they_stand(pane: ContactsPane, qtbot: QtBot) -> None:
    typed(pane, "tag:customer company:nordlys ")
    qtbot.waitUntil(lambda: len(chips(pane)) == 2)
    passed: list[str] = []
    for _ in range(6):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert isinstance(focused, QAbstractButton)
        passed.append(focused.text())
    ties = [chip.text() for chip in bar_of(pane)._ties.values()]
    assert passed == [*ties, *chips(pane), bar_of(pane)._add.text()]


def test_esc_takes_the_words_and_leaves_the_chips(pane: ContactsPane) -> None:
    typed(pane, "tag:customer berg")
    QTest.keyClick(bar_of(pane).search, Qt.Key.Key_Escape)
    assert (bar_of(pane).search.text(), chips(pane)) == ("", ["Tag: customer"])


def test_a_goal_finds_all_who_serve_it(session: Session, pane: ContactsPane, qtbot: QtBot) -> None:
    goal_operations.add(
        session.store, Goal(what="Five customers", criteria=[Criterion(key=CriterionKey.TAG, value="press")])
    )
    goal_operations.add_candidates(session.store, 1, [2])
    typed(pane, "goal:five ")
    # Those who fit it are told by the worker, the candidates are there at once.
    qtbot.waitUntil(lambda: shown(pane) == ["Bo", "Carl"])
    assert chips(pane) == []
    assert bar_of(pane)._goal.text() == "Serves: Five customers"
    assert bar_of(pane).query().conditions == (Condition(Key.GOAL, "1"),)
    wanted = ContactFilter(conditions=bar_of(pane).query().conditions, today="2026-11-24")
    assert people_found(session.store.reader, wanted) == 2
    cleared: list[int] = []
    pane.goal_filter_cleared.connect(lambda: cleared.append(1))
    bar_of(pane).set_query(Query(conditions=(Condition(Key.TAG, "client"),)))
    assert shown(pane) == ["Bo"]
    assert cleared == [1]
    assert bar_of(pane)._goal.isHidden()


def test_of_two_goals_those_of_either_are_shown(session: Session, pane: ContactsPane, qtbot: QtBot) -> None:
    for number, what in enumerate(("Five customers", "Two talks"), 1):
        goal_operations.add(session.store, Goal(what=what))
        goal_operations.add_candidates(session.store, number, [number])
    bar_of(pane).set_query(parse("goal:1 goal:2"))
    qtbot.waitUntil(lambda: shown(pane) == ["Anna", "Bo"])
    assert chips(pane) == ["Goal: Five customers", "Goal: Two talks"]
    before = goals.load(session.store.reader, 1)
    assert before is not None
    session.announce(goal_operations.edit(session.store, before, replace(before, what="Six customers")))
    assert chips(pane) == ["Goal: Six customers", "Goal: Two talks"]


def test_chips_stay_whole_in_a_low_window(pane: ContactsPane, qtbot: QtBot) -> None:
    pane.resize(340, 420)
    bar_of(pane).set_query(parse("tag:customer tag:press no:email no:phone no:birthday quiet:90 country:se country:dk"))
    bar = bar_of(pane)
    qtbot.waitUntil(lambda: bar.height() == bar.heightForWidth(bar.width()))


# Chosen --------------------------------------------------------------------------------------------------------------


def picker(pane: ContactsPane) -> FilterPicker:
    QTest.mouseClick(bar_of(pane)._add, Qt.MouseButton.LeftButton)
    found = QApplication.activePopupWidget()
    assert isinstance(found, FilterPicker)
    return found


def lines(found: FilterPicker) -> list[str]:
    model = found.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_every_key_is_offered_with_its_values(session: Session, pane: ContactsPane, qtbot: QtBot) -> None:
    add_people(
        session,
        Contact(
            fn="All Of It",
            tie=Tie.ACQUAINTANCE,
            country="SE",
            language="sv",
            preferred_channel="email",
            source="vcard",
            basis=Basis.CONSENT,
            addresses=[Address(city="Malmö", country="Sweden")],
            profiles=[Profile("linkedin", "https://www.linkedin.com/in/x", "x")],
            needs=["a venue"],
            offers=["speakers"],
        ),
    )
    goal_operations.add(session.store, Goal(what="Five customers"))
    with session.store.step(Label("import_contacts", {"count": 1})) as step:
        group_writes.add_members(step, group_writes.insert(step, name="Club"), [1])
    assert set(KEYS) == set(ConditionKey)
    for key in KEYS:
        found = picker(pane)
        found.field.setText(key_name(key))
        row = lines(found).index(key_name(key))
        found.list.clicked.emit(found.list.model().index(row, 0))
        if key in PLAIN_KEYS:
            assert bar_of(pane).query().conditions == (Condition(key),)
            bar_of(pane).clear()
            qtbot.waitUntil(lambda found=found: not isValid(found))  # type: ignore[misc]
            continue
        qtbot.waitUntil(lambda found=found: len(lines(found)) > 0)  # type: ignore[misc]
        QTest.keyClick(found.field, Qt.Key.Key_Return)
        (condition,) = bar_of(pane).query().conditions
        assert condition.key is key
        # What is chosen may be saved and read again.
        assert parse(text_of(Query(conditions=(condition,)))).conditions == (condition,)
        pane._people.show_everybody()
        qtbot.waitUntil(lambda found=found: not isValid(found))  # type: ignore[misc]


def test_a_value_is_found_by_typing_and_may_be_left_out(pane: ContactsPane, qtbot: QtBot) -> None:
    found = picker(pane)
    QTest.keyClicks(found.field, "tag")
    QTest.keyClick(found.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: lines(found) == ["customer", "client", "press"])
    found.negate.click()
    QTest.keyClicks(found.field, "pre")
    # What is typed may be the beginning of several, which are meant together then.
    qtbot.waitUntil(lambda: lines(found) == ["press", "Tag: pre"])
    QTest.keyClick(found.field, Qt.Key.Key_Return)
    assert chips(pane) == ["Tag: not press"]
    qtbot.waitUntil(lambda: shown(pane) == ["Anna", "Bo"])


def test_what_is_typed_is_offered_as_it_is_understood(pane: ContactsPane, qtbot: QtBot) -> None:
    found = picker(pane)
    QTest.keyClicks(found.field, "not contacted for 45 days")
    assert lines(found) == [condition_text(Condition(Key.QUIET, "45"), Names())]
    QTest.keyClick(found.field, Qt.Key.Key_Return)
    assert bar_of(pane).query().conditions == (Condition(Key.QUIET, "45"),)
    found = picker(pane)
    QTest.keyClicks(found.field, "nonsense of no kind")
    assert lines(found) == []
    assert found._nothing.isVisible()
    QTest.keyClick(found.field, Qt.Key.Key_Return)
    assert found.isVisible()
    found.close()


def test_backspace_leads_back_to_all_filters(pane: ContactsPane) -> None:
    found = picker(pane)
    every = lines(found)
    QTest.keyClicks(found.field, "country")
    QTest.keyClick(found.field, Qt.Key.Key_Return)
    assert lines(found) != every
    QTest.keyClick(found.field, Qt.Key.Key_Backspace)
    assert lines(found) == every
    found.close()


def test_a_click_on_a_chip_changes_it_in_its_place(pane: ContactsPane, qtbot: QtBot) -> None:
    typed(pane, "tag:customer no:email ")
    QTest.mouseClick(chip(pane, "Tag: customer"), Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    found = QApplication.activePopupWidget()
    assert isinstance(found, FilterPicker)
    qtbot.waitUntil(lambda: "client" in lines(found))
    QTest.keyClicks(found.field, "client")
    QTest.keyClick(found.field, Qt.Key.Key_Return)
    assert chips(pane) == ["Tag: client", "No e-mail"]
    QTest.mouseClick(chip(pane, "No e-mail"), Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    found = QApplication.activePopupWidget()
    assert isinstance(found, FilterPicker)
    assert found.negate.isChecked()
    found.remove.click()
    assert chips(pane) == ["Tag: client"]


def test_all_that_acts_has_a_name(pane: ContactsPane) -> None:
    found = picker(pane)
    QTest.keyClicks(found.field, "tag")
    QTest.keyClick(found.field, Qt.Key.Key_Return)
    for widget in (*bar_of(pane).findChildren(QWidget), *found.findChildren(QWidget)):
        if isinstance(widget, (QAbstractButton, QLineEdit, QAbstractItemView)) and widget.isVisible():
            assert widget.accessibleName() or _is_part(widget), widget
    found.close()


def _is_part(widget: QWidget) -> bool:
    """Of Qt's own: the cross and the sign in a line."""
    return isinstance(widget.parentWidget(), QLineEdit)


# Suggested -----------------------------------------------------------------------------------------------------------


def hints(pane: ContactsPane) -> SearchHints:
    found = bar_of(pane)._hints
    assert isinstance(found, SearchHints)
    return found


def test_keys_and_values_are_suggested_while_typing(pane: ContactsPane, qtbot: QtBot) -> None:
    line = bar_of(pane).search
    typed(pane, "comp")
    assert hints(pane).texts() == ["company:"]
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert line.text() == "company:"
    qtbot.waitUntil(lambda: hints(pane).texts() == ["Nordlys Energi", "Nordlys Retail"])
    typed(pane, "ret")
    assert hints(pane).texts() == ["Nordlys Retail"]
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert (line.text(), chips(pane)) == ("", ["Company: Nordlys Retail"])
    assert not hints(pane).is_open()
    qtbot.waitUntil(lambda: shown(pane) == ["Anna"])


def test_without_a_choice_the_line_works_as_if_there_were_none(pane: ContactsPane, qtbot: QtBot) -> None:
    line = bar_of(pane).search
    typed(pane, "tag:cli")
    qtbot.waitUntil(lambda: hints(pane).texts() == ["client"])
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert not hints(pane).is_open()
    assert line.text() == "tag:cli"
    typed(pane, "ent")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert chips(pane) == ["Tag: client"]
    assert pane._people.view.hasFocus()


def test_down_goes_into_the_suggestions_and_a_minus_stays(pane: ContactsPane, qtbot: QtBot) -> None:
    line = bar_of(pane).search
    typed(pane, "-tag:")
    qtbot.waitUntil(lambda: hints(pane).texts() == ["customer", "client", "press"])
    for _ in range(2):
        QTest.keyClick(line, Qt.Key.Key_Down)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert chips(pane) == ["Tag: not client"]


def test_parts_are_suggested_after_no(pane: ContactsPane) -> None:
    typed(pane, "no:")
    assert len(hints(pane).texts()) == 8
    typed(pane, "ph")
    assert hints(pane).texts() == ["phone", "photo"]
    QTest.keyClick(bar_of(pane).search, Qt.Key.Key_Tab)
    assert chips(pane) == ["No phone"]


def test_short_words_and_names_suggest_nothing(pane: ContactsPane) -> None:
    for text in ("co", "an", "anna ", "berg"):
        bar_of(pane).search.clear()
        typed(pane, text)
        assert hints(pane).texts() == []


def test_suggestions_go_with_what_they_were_made_for(pane: ContactsPane) -> None:
    typed(pane, "comp")
    assert hints(pane).is_open()
    bar_of(pane).clear()
    assert not hints(pane).is_open()
    typed(pane, "comp")
    bar_of(pane)._add.setFocus()
    assert not hints(pane).is_open()


# Words ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("tag:customer", "Tag: customer"),
        ("-tag:customer", "Tag: not customer"),
        ("-tie:close", "Not: Close"),
        ("tie:undecided", "Undecided"),
        ("no:email", "No e-mail"),
        ("has:birthday", "Has birthday"),
        ("country:se", "Country: Sweden"),
        ("platform:linkedin", "Platform: LinkedIn"),
        ("overdue", "Overdue"),
        ("never contacted", "Never contacted"),
        ("stop:", "Do not contact"),
        ("imported:2026-11", "Imported: November 2026"),
        ("imported today", "Imported: today"),
        ("language:da", "Language: dansk"),
    ],
)
def test_conditions_are_said_in_plain_words(text: str, words: str) -> None:
    (condition,) = parse(text).conditions or (Condition(Key.STOP),)
    assert condition_text(condition, Names(platforms={"linkedin": "LinkedIn"})) == words


def test_a_name_with_the_signs_of_a_place_stays_as_it_is() -> None:
    for name in ("{value}", "{key}", "100 %", "a & b"):
        assert condition_text(Condition(Key.TAG, name), Names()) == f"Tag: {name}"
        assert condition_text(Condition(Key.TAG, name, negated=True), Names()) == f"Tag: not {name}"


def test_every_part_has_a_word() -> None:
    said = {condition_text(Condition(Key.HAS, part), Names()) for part in HAS_PARTS}
    assert len(said) == len(HAS_PARTS)


# Values --------------------------------------------------------------------------------------------------------------


def test_values_are_counted_among_the_living_and_found_folded(session: Session) -> None:
    ids = add_people(
        session,
        Contact(fn="A", organization="Søndergård", tags=["Ø"]),
        Contact(fn="B", organization="Søndergård"),
        Contact(fn="C", organization="Nord"),
        Contact(fn="D", organization="Alt Nord"),
    )
    with session.store.step(Label("delete_contacts", {"count": 1})) as step:
        contact_writes.mark_deleted(step, ids[1:2])
    reader = session.store.reader

    def named(found: Sequence[object]) -> list[tuple[str, int | None]]:
        return [(value.name, value.people) for value in found]  # type: ignore[attr-defined]

    assert named(values(reader, Key.COMPANY, "sonder")) == [("Søndergård", 1)]
    # Those that begin so come first.
    assert named(values(reader, Key.COMPANY, "nord")) == [("Nord", 1), ("Alt Nord", 1)]
    assert len(values(reader, Key.COMPANY, limit=2)) == 2
    assert named(values(reader, Key.TAG)) == [("Ø", 1)]
    assert values(reader, Key.QUIET) == []


def test_the_order_chosen_by_hand_outlives_a_lent_one(pane: ContactsPane) -> None:
    bar = bar_of(pane)
    bar.set_query(Query(conditions=(Condition(Key.OVERDUE),)), "overdue")
    bar._orders["recent"].trigger()
    assert bar.wanted().order == "recent"
    bar.set_query(Query())
    assert bar.wanted().order == "recent"


def test_the_filter_says_the_same_as_what_is_saved(pane: ContactsPane) -> None:
    bar = bar_of(pane)
    query = parse("berg tie:good tie:undecided -tie:close tag:customer no:email quiet:90")
    bar.set_query(query)
    assert set(bar.query().conditions) == set(query.conditions)
    wanted = bar.wanted()
    assert wanted.text == "berg"
    assert wanted.ties == {"good", ""}
    assert Condition(Key.TIE, "close", negated=True) in wanted.conditions
    assert wanted.today == "2026-11-24"
    bar.clear()
    assert bar.query() == Query()
    assert not bar.is_narrowed()


def test_the_lines_that_filters_offer_keep_the_rules_of_models(qtmodeltester: ModelTester) -> None:
    owner = QObject()
    model = ItemModel(owner)
    qtmodeltester.check(model)
    model.show([Item("Close", 3, condition=Condition(ConditionKey.TIE, "close")), Item("Tag", key=ConditionKey.TAG)])
    qtmodeltester.check(model)
    spoken = [model.index(row).data(int(Qt.ItemDataRole.AccessibleTextRole)) for row in range(2)]
    assert spoken == ["Close, 3 person(s)", "Tag"]
    model.show([])
    assert model.rowCount() == 0


def test_a_very_low_pane_keeps_the_words_and_what_narrows(pane: ContactsPane, qtbot: QtBot) -> None:
    bar = bar_of(pane)
    close, good = bar._ties[Tie.CLOSE], bar._ties[Tie.GOOD]
    close.click()
    pane.resize(380, 190)
    qtbot.waitUntil(lambda: not good.isVisible())
    assert bar.search.isVisible()
    assert close.isVisible()
    assert not bar._order_button.isVisible()
    overlapping = bar.search.geometry().intersected(close.geometry())
    assert overlapping.isEmpty()
    pane.resize(380, 700)
    qtbot.waitUntil(good.isVisible)
    assert bar._order_button.isVisible()
