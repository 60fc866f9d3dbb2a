"""Networks and profiles, through their sheet."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QWidget

from netplanner.domain.contact import Contact, Profile
from netplanner.domain.goal import Criterion, Goal
from netplanner.domain.my_profile import MyProfile
from netplanner.domain.steps import PROFILE_ITEMS
from netplanner.domain.words import CriterionKey
from netplanner.operations import contacts, goals, platforms
from netplanner.storage import me, my_profiles
from netplanner.storage import platforms as rows
from netplanner.ui.main_window import MainWindow
from netplanner.ui.me.network_page import NetworkPage
from netplanner.ui.me.number_field import NumberField
from netplanner.ui.me.platforms_sheet import PlatformsSheet
from netplanner.ui.me.profile_form import ProfileForm
from netplanner.ui.session import Session

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

MakeSheet = Callable[..., PlatformsSheet]


@pytest.fixture
def goal(session: Session) -> None:
    criteria = [Criterion(CriterionKey.ROLE, "CMO")]
    wanted = Goal(what="5 customers in Skåne", amount=5, by="2027-06-01", area=["SE-M"], criteria=criteria)
    goals.add(session.store, wanted)


@pytest.fixture
def make(session: Session, window: QMainWindow) -> MakeSheet:
    def sheet(platform: str = "") -> PlatformsSheet:
        made = PlatformsSheet(session, window, platform)
        made.open()
        return made

    return sheet


def _save(sheet: PlatformsSheet, qtbot) -> None:
    with qtbot.waitSignal(sheet.accepted):
        sheet._save()


def _form(sheet: PlatformsSheet, key: str) -> ProfileForm:
    form = sheet.page(key).form
    assert form is not None
    return form


def _names(sheet: PlatformsSheet) -> list[str]:
    model = sheet.list.model()
    return [str(model.data(model.index(row, 0))) for row in range(model.rowCount())]


def test_the_first_and_the_second_are_chosen_and_never_the_same(make: MakeSheet, session: Session, qtbot) -> None:
    sheet = make()
    assert sheet.focusWidget() is sheet.primary
    sheet.primary.setCurrentIndex(sheet.primary.findData("xing"))
    sheet.secondary.setCurrentIndex(sheet.secondary.findData("linkedin"))
    sheet.primary.setCurrentIndex(sheet.primary.findData("linkedin"))
    assert sheet.secondary.currentData() == ""
    sheet.secondary.setCurrentIndex(sheet.secondary.findData("facebook"))
    _save(sheet, qtbot)
    user = me.load(session.store.reader)
    assert (user.primary_platform, user.secondary_platform) == ("linkedin", "facebook")


def test_a_closed_network_is_shown_and_not_offered(make: MakeSheet) -> None:
    sheet = make()
    assert "Ecademy" in _names(sheet)
    for box in (sheet.primary, sheet.secondary):
        assert box.findData("xing") > 0
        assert box.findData("ecademy") < 0
    sheet.list.choose("ecademy")
    assert sheet.page("ecademy").form is None
    assert not sheet.is_changed()


def test_the_whole_profile_is_ticked_by_one_button_and_the_purpose_by_its_text(
    make: MakeSheet, session: Session, goal: None, qtbot
) -> None:
    sheet = make("xing")
    form = _form(sheet, "xing")
    form.all_done.click()
    assert not form.boxes["purpose"].isChecked()
    assert form.aside.text() == "9 of 10"
    form.purpose.setPlainText("I look for customers")
    assert form.boxes["purpose"].isChecked()
    assert form.aside.text() == "10 of 10"
    assert form.all_done.isHidden()
    _save(sheet, qtbot)
    kept = my_profiles.load(session.store.reader, "xing")
    assert kept == MyProfile(purpose="I look for customers", checklist=frozenset(PROFILE_ITEMS) - {"purpose"})


def test_words_that_the_purpose_lacks_are_put_in_by_a_click(make: MakeSheet, goal: None) -> None:
    form = _form(make("linkedin"), "linkedin")
    chips = form.chips.chips()
    assert [chip.text() for chip in chips.values()] == ["customers", "Skåne", "CMO"]
    form.purpose.setPlainText("I look for")
    form.purpose.moveCursor(form.purpose.textCursor().MoveOperation.End)
    chips["customer"].click()
    chips["skane"].click()
    assert form.purpose.toPlainText() == "I look for customers Skåne"
    assert [chip.text() for chip in chips.values()] == ["✓ customers", "✓ Skåne", "CMO"]
    chips["customer"].click()
    assert form.purpose.toPlainText() == "I look for customers Skåne"


def test_without_an_active_goal_no_text_is_a_purpose(make: MakeSheet) -> None:
    form = _form(make("linkedin"), "linkedin")
    form.purpose.setPlainText("I look for customers")
    assert not form.boxes["purpose"].isChecked()
    assert "No goal is active yet" in form.chips.said.text()
    # The tick leads to the text it is about.
    form.boxes["purpose"].click()
    assert not form.boxes["purpose"].isChecked()
    assert form.window().focusWidget() is form.purpose


def test_the_text_can_be_copied_and_taken_from_about_me(make: MakeSheet, session: Session) -> None:
    from dataclasses import replace

    from netplanner.operations import me as operations

    operations.edit(session.store, replace(me.load(session.store.reader), purpose="I keep customers"))
    form = _form(make("linkedin"), "linkedin")
    form.take_purpose.click()
    assert form.profile().purpose == "I keep customers"
    form.copy_text.click()
    assert QGuiApplication.clipboard().text() == "I keep customers"


def test_how_it_is_counted_names_what_is_missing(make: MakeSheet, goal: None) -> None:
    form = _form(make("linkedin"), "linkedin")
    form.boxes["photo"].setChecked(True)
    told = form._explanation()
    assert "In order on LinkedIn: Photo." in told
    assert "Headline" in told.partition("Still missing: ")[2]
    assert "customers" in told.partition("Words of your goals: ")[2]


def test_limits_are_rows_to_correct(make: MakeSheet, session: Session, qtbot) -> None:
    sheet = make("linkedin")
    limits = sheet.page("linkedin").limits
    for name, text in (("note_limit", "300"), ("notes_per_month", ""), ("connection_cap", "31.000")):
        limits.numbers[name].line.setText(text)
    limits.source_on.setText("20/11/2026")
    limits.source_on.setModified(True)
    _save(sheet, qtbot)
    row = rows.by_key(session.store.reader, "linkedin")
    assert row is not None
    assert (row.note_limit, row.notes_per_month, row.connection_cap) == (300, None, 31000)
    assert row.message_limit == 1900
    session.store.undo()
    assert rows.by_key(session.store.reader, "linkedin").note_limit == 200  # type: ignore[union-attr]


def test_what_is_no_number_is_said_at_its_field_and_not_saved(make: MakeSheet, session: Session) -> None:
    sheet = make("linkedin")
    field = sheet.page("linkedin").limits.numbers["note_limit"]
    field.line.setText("many")
    sheet.list.choose("xing")
    sheet._save()
    assert sheet.isVisible()
    assert sheet._model.key_at(sheet.list.currentIndex().row()) == "linkedin"
    assert field.problem() == "Give a whole number, or leave it empty."
    QTest.keyClicks(field.line, "\b\b\b\b200")
    assert not field._problem.isVisible()


def test_an_own_network_is_added_named_chosen_and_taken_away(make: MakeSheet, session: Session, qtbot) -> None:
    sheet = make()
    sheet.add.click()
    name = sheet.page("network").limits.name
    QTest.keyClicks(name, "Øresund Klub")
    assert _names(sheet)[-1] == "Øresund Klub"
    sheet.secondary.setCurrentText("Øresund Klub")
    _save(sheet, qtbot)
    key = me.load(session.store.reader).secondary_platform
    added = rows.by_key(session.store.reader, key)
    assert added is not None
    assert (added.name, added.own) == ("Øresund Klub", True)
    again = make(key)
    again.list.setFocus()
    QTest.keyClick(again.list, Qt.Key.Key_Delete)
    _save(again, qtbot)
    assert rows.by_key(session.store.reader, key) is None
    assert me.load(session.store.reader).secondary_platform == ""


def test_a_network_without_a_name_is_not_saved(make: MakeSheet, qtbot) -> None:
    sheet = make()
    sheet.add.click()
    sheet.list.choose("xing")
    sheet._save()
    qtbot.waitUntil(lambda: sheet.page("network").limits.named.error("name") == "Give the network a name.")
    assert sheet.isVisible()


def test_a_used_own_network_closes_and_can_be_opened_again(make: MakeSheet, session: Session, qtbot) -> None:
    store = session.store
    platforms.add(store, "Klub")
    contacts.add(store, Contact(fn="Anna", profiles=[Profile("klub", url="https://klub.example/anna")]))
    platforms.remove(store, "klub", session.clock.today())
    sheet = make("klub")
    assert sheet.primary.findData("klub") < 0
    page = sheet.page("klub")
    page.reopen.click()
    assert isinstance(sheet.page("klub"), NetworkPage)
    assert sheet.page("klub").form is not None
    sheet.primary.setCurrentText("Klub")
    _save(sheet, qtbot)
    kept = rows.by_key(store.reader, "klub")
    assert kept is not None
    assert kept.is_open("2026-11-24")


def test_notes_of_the_month_are_counted_against_the_limit(make: MakeSheet, session: Session) -> None:
    contacts.add(session.store, Contact(fn="Anna"))
    with session.store.step(platforms.Label("test")) as step:
        step.connection.execute(
            "INSERT INTO invitation(contact_id, platform, direction, state, sent_on, text) "
            "VALUES (1, 'linkedin', 'out', 'pending', '2026-11-02', 'Why')"
        )
    limits = make("linkedin").page("linkedin").limits
    assert limits.aside.text() == "1 of 5 notes used in November 2026"
    limits.numbers["notes_per_month"].line.setText("3")
    limits.numbers["notes_per_month"].line.textEdited.emit("3")
    assert limits.aside.text() == "1 of 3 notes used in November 2026"
    assert "November 2026: 1" in limits._explanation()


def test_a_wrong_address_is_said_at_its_field(make: MakeSheet, session: Session, qtbot) -> None:
    sheet = make("linkedin")
    form = _form(sheet, "linkedin")
    form.url.setText("my page")
    sheet.list.choose("xing")
    sheet._save()
    qtbot.waitUntil(lambda: bool(form._address.error("url")))
    form.url.setText("www.linkedin.com/in/anna")
    _save(sheet, qtbot)
    assert my_profiles.load(session.store.reader, "linkedin").url == "https://www.linkedin.com/in/anna"


def test_the_sheet_begins_with_what_the_profile_lacks_once_networks_are_chosen(
    make: MakeSheet, session: Session
) -> None:
    platforms.choose(session.store, "xing", "linkedin", session.clock.today())
    platforms.save_profile(session.store, "xing", MyProfile(checklist=frozenset({"photo", "headline"})))
    sheet = make()
    assert sheet.focusWidget() is _form(sheet, "xing").boxes["purpose"]
    assert not sheet.is_changed()


def test_about_me_leads_to_the_networks(session: Session, qtbot) -> None:
    from netplanner.ui.me.me_sheet import MeSheet

    window = MainWindow(session)
    qtbot.addWidget(window)
    window.resize(1024, 640)
    window.show()
    window.commands["edit.me"].trigger()
    sheet = window.findChild(MeSheet)
    sheet.fields["name"][0].setText("Anna Ålund")
    sheet.networks.click()
    qtbot.waitUntil(lambda: window.findChild(PlatformsSheet) is not None)
    assert me.load(session.store.reader).name == "Anna Ålund"
    assert window.findChild(PlatformsSheet).isVisible()


def test_tab_goes_from_the_list_through_the_page_to_the_buttons(make: MakeSheet, session: Session) -> None:
    sheet = make()
    sheet.list.choose("xing")
    sheet.list.choose("linkedin")
    passed: list[QWidget] = []
    while (focus := sheet.focusWidget()) is not None and focus not in passed:
        passed.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    page, limits = _form(sheet, "linkedin"), sheet.page("linkedin").limits
    wanted = (
        sheet.primary, sheet.secondary, sheet.list, sheet.add, *(box for box in page.boxes.values()), page.all_done,
        page.headline, page.purpose, page.url, *(field.line for field in limits.numbers.values()), limits.cost,
        limits.source, limits.source_on, sheet._cancel,
    )  # fmt: skip
    assert [widget for widget in passed if widget in wanted] == list(wanted)
    assert passed[-1].text() == "Save"  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "number"),
    [("", None), ("0", 0), (" 1 900 ", 1900), ("1,900", 1900), ("1.900", 1900), ("1.5", -1), ("-3", -1), ("many", -1)],
)
def test_numbers_are_read_as_people_write_them(qtbot, text: str, number: int | None) -> None:
    field = NumberField("Notes", 5)
    qtbot.addWidget(field)
    field.line.setText(text)
    assert field.value() == number
    assert bool(field.problem()) == (number == -1)
