"""Mail to many, the code, the print and the trash, as people use them."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage
from PySide6.QtWidgets import QMainWindow, QMenu

from netplanner.domain.changes import Label
from netplanner.domain.contact import Contact, ContactPoint
from netplanner.operations import contacts as operations
from netplanner.storage import contact_search, contact_writes, contacts, trash
from netplanner.ui.contacts.for_all_sheet import ForAllSheet
from netplanner.ui.importing import ImportSheet
from netplanner.ui.main_window import MainWindow
from netplanner.ui.people.code_sheet import CodeSheet
from netplanner.ui.people.mail_sheet import MailSheet
from netplanner.ui.people.print_sheet import PersonPrintSheet
from netplanner.ui.people.trash_model import TrashModel, read_rows
from netplanner.ui.people.trash_sheet import TrashSheet
from netplanner.ui.session import Session
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.confirm import ConfirmSheet


@pytest.fixture
def window(qtbot) -> QMainWindow:
    made = QMainWindow()
    made.resize(1100, 800)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[QUrl]:
    urls: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: urls.append(url) is None)
    return urls


def add(session: Session, name: str, *addresses: str, **values: object) -> int:
    points = [ContactPoint(address) for address in addresses]
    created = operations.add(session.store, Contact(fn=name, emails=points, **values)).created
    assert created is not None
    return created


def mail(session: Session, window: QMainWindow, qtbot, ids: list[int]) -> MailSheet:
    sheet = MailSheet(session, ids, window)
    sheet.open()
    qtbot.waitUntil(lambda: not session.worker.is_busy())
    return sheet


def test_a_mail_goes_to_those_who_want_it_and_says_who_is_left_out(session, window, qtbot, opened: list[QUrl]) -> None:
    anna, bo = add(session, "Anna Ålund", "anna+net@x.example"), add(session, "Bo Hansen", "bo@x.example")
    cy = add(session, "Cy Stop", "cy@x.example", do_not_contact=frozenset({"email"}))
    sheet = mail(session, window, qtbot, [anna, bo, cy])
    assert "Anna Ålund · anna+net@x.example" in sheet.people.toPlainText()
    assert sheet.left_out.toPlainText() == "Cy Stop · does not want mail"
    qtbot.mouseClick(sheet.open_button, Qt.MouseButton.LeftButton)
    (url,) = opened
    assert url.toEncoded().data().decode() == "mailto:?bcc=anna%2Bnet@x.example,bo@x.example"
    assert not sheet.isVisible()


def test_a_mail_to_one_has_a_recipient(session, window, qtbot, opened: list[QUrl]) -> None:
    sheet = mail(session, window, qtbot, [add(session, "Anna", "anna@x.example")])
    assert sheet.link().toString() == "mailto:anna@x.example"


def test_an_address_adds_no_header_of_its_own(session, window, qtbot) -> None:
    sheet = mail(
        session,
        window,
        qtbot,
        [add(session, "Eve", "eve@x.example?cc=all@x.example"), add(session, "Bo", "b@x.example")],
    )
    encoded = sheet.link().toEncoded().data().decode()
    assert "cc=all" not in encoded.replace("%3Fcc%3Dall", "")
    assert encoded.count("?") == 1


def test_too_many_for_a_link_are_copied(session, window, qtbot) -> None:
    ids = [add(session, f"Person {number}", f"person.number.{number}@quite-long.example") for number in range(60)]
    sheet = mail(session, window, qtbot, ids)
    assert not sheet.open_button.isEnabled()
    qtbot.mouseClick(sheet.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().count("@") == 60


def test_without_anybody_to_write_to_nothing_can_be_opened(session, window, qtbot) -> None:
    sheet = mail(session, window, qtbot, [add(session, "No Address")])
    assert not sheet.open_button.isEnabled()
    assert not sheet.copy_button.isEnabled()
    assert sheet.left_out.toPlainText() == "No Address · has no e-mail address"


def test_the_code_is_shown_copied_and_saved(session, window, qtbot, tmp_path: Path) -> None:
    contact = contacts.load(session.store.reader, add(session, "Anna Ålund", "anna@x.example"))
    assert contact is not None
    sheet = CodeSheet(session, contact, window)
    sheet.open()
    sheet.copy()
    copied = QGuiApplication.clipboard().image()
    assert copied.width() == copied.height() > 500
    sheet.save_to(tmp_path / "anna.png")
    assert QImage(str(tmp_path / "anna.png")).size() == copied.size()
    sheet.save_to(tmp_path / "no" / "such" / "folder.png")
    assert sheet._error.isVisible()
    assert sheet.code.accessibleName() == "QR code of Anna Ålund"
    # The corner is white, the finder beside it black.
    assert copied.pixelColor(2, 2) == Qt.GlobalColor.white
    step = copied.width() / (len(sheet.code._modules) + 8)
    assert copied.pixelColor(int(4.5 * step), int(4.5 * step)) == Qt.GlobalColor.black


def test_a_person_is_printed_without_the_note_unless_asked(session, window, qtbot, tmp_path: Path) -> None:
    contact = contacts.load(session.store.reader, add(session, "Anna Ålund", "anna@x.example", note="quite private"))
    assert contact is not None
    sheet = PersonPrintSheet(session, contact, {}, window)
    sheet.open()

    def words() -> str:
        return " ".join(getattr(mark, "text", "") for page in sheet.pages for mark in page.marks)

    assert "anna@x.example" in words()
    assert "quite private" not in words()
    qtbot.mouseClick(sheet.with_note, Qt.MouseButton.LeftButton, pos=sheet.with_note.rect().center())
    sheet.with_note.setChecked(True)
    assert "quite private" in words()
    with_code = len(sheet.pages[0].marks)
    sheet.with_code.setChecked(False)
    assert len(sheet.pages[0].marks) < with_code
    sheet.save_to(tmp_path / "anna.pdf")
    qtbot.waitUntil(lambda: sheet.save_button.isEnabled())
    assert (tmp_path / "anna.pdf").read_bytes().startswith(b"%PDF")


def test_what_was_deleted_is_restored_from_the_trash(session, window, qtbot) -> None:
    anna, bo = add(session, "Anna Ålund", organization="Nordlys"), add(session, "Bo Hansen")
    operations.delete(session.store, [anna, bo])
    sheet = TrashSheet(session, window)
    sheet.open()
    qtbot.waitUntil(lambda: sheet.model.rowCount() == 2)
    assert sheet.model.index(0, 1).data() == "Person · Nordlys"
    assert sheet.model.index(0, 3).data().startswith("90 ")
    sheet.search.setText("ålund nordlys")
    assert sheet.model.rowCount() == 1
    sheet.table.selectRow(0)
    qtbot.mouseClick(sheet.restore_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: contacts.load(session.store.reader, anna) is not None)
    assert contacts.load(session.store.reader, bo) is None
    session.undo()
    qtbot.waitUntil(lambda: contacts.load(session.store.reader, anna) is None)


def test_nothing_is_removed_for_good_unasked(session, window, qtbot) -> None:
    operations.delete(session.store, [add(session, "Anna"), add(session, "Bo")])
    sheet = TrashSheet(session, window)
    sheet.open()
    qtbot.waitUntil(lambda: sheet.model.rowCount() == 2)
    sheet.table.setFocus()
    qtbot.keyClick(sheet.table, Qt.Key.Key_Delete)
    asked = [box for box in window.findChildren(ConfirmSheet) if box.isVisible()]
    assert len(asked) == 1
    asked[0].reject()
    assert len(trash.items(session.store.reader)) == 2
    sheet.ask_empty()
    (asked_again,) = [box for box in window.findChildren(ConfirmSheet) if box.isVisible()]
    qtbot.mouseClick(asked_again.accept_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: trash.items(session.store.reader) == [])
    qtbot.waitUntil(lambda: not sheet.empty_button.isEnabled())
    assert not sheet.restore_button.isEnabled()


def test_the_model_of_the_trash_keeps_the_rules_of_models(session, qtmodeltester, store) -> None:
    operations.delete(session.store, [add(session, "Anna"), add(session, "Bo")])
    model = TrashModel(session.clock.today())
    model.show(read_rows(session.store.reader))
    qtmodeltester.check(model)


def test_keys_and_menu_of_the_list_reach_the_sheets(session: Session, qtbot) -> None:
    anna = add(session, "Anna Ålund", "anna@x.example")
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.show()
    pane = window.panes.contacts
    pane.select([anna])
    qtbot.waitUntil(lambda: pane.selected_ids() == [anna])
    menu = QMenu(window)
    pane.fill_menu(menu, [anna])
    for words, kind in (("Write mail…", MailSheet), ("Show QR code…", CodeSheet), ("Print…", PersonPrintSheet)):
        next(action for action in menu.actions() if action.text() == words).trigger()
        (sheet,) = (found for found in window.findChildren(kind) if found.isVisible())
        sheet.reject()
    pane.focus_list()
    view = pane._people.view
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "FN:Anna Ålund" in QGuiApplication.clipboard().text())
    qtbot.keyClick(view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(window.findChildren(ImportSheet)))
    (sheet,) = window.findChildren(ImportSheet)
    qtbot.waitUntil(lambda: not session.worker.is_busy())
    sheet.reject()


def paste(data: QMimeData) -> None:
    QGuiApplication.clipboard().setMimeData(data)


@pytest.fixture
def pasted(session: Session, window: QMainWindow) -> Callable[[], list[str]]:
    from netplanner.ui.file_actions import FileActions

    actions = FileActions(session, window)
    said: list[str] = []
    actions.said.connect(said.append)

    def act() -> list[str]:
        actions.paste_people()
        return said

    return act


def test_cards_on_the_clipboard_are_shown_before_they_come_in(session, window, qtbot, pasted) -> None:
    data = QMimeData()
    data.setData("text/vcard", b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Pasted Person\r\nEND:VCARD\r\n")
    paste(data)
    assert pasted() == []
    (sheet,) = window.findChildren(ImportSheet)
    qtbot.waitUntil(lambda: sheet.import_button is not None)
    assert contact_search.count(session.store.reader) == 0
    sheet.reject()


def test_a_clipboard_without_people_says_so(pasted) -> None:
    data = QMimeData()
    data.setText("  ")
    paste(data)
    assert pasted() == ["Nobody to paste: the clipboard holds no contacts."]
    QGuiApplication.clipboard().clear()
    assert len(pasted()) == 2


def test_the_window_tidies_the_trash(store, session, window, qtbot, monkeypatch: pytest.MonkeyPatch) -> None:
    from netplanner.ui.people_actions import PeopleActions

    operations.delete(session.store, [add(session, "Long Gone")])
    session.store.forget_history()
    monkeypatch.setattr("netplanner.operations.trash.DAYS_KEPT", -1)
    PeopleActions(session, window).tidy_trash()
    qtbot.waitUntil(lambda: trash.items(session.store.reader) == [])


def test_a_name_in_the_trash_is_no_markup_in_its_tip_either(session: Session) -> None:
    operations.delete(session.store, [add(session, "<b>Anna</b>")])
    model = TrashModel(session.clock.today())
    model.show(read_rows(session.store.reader))
    index = model.index(0, 0)
    assert index.data() == "<b>Anna</b>"
    assert "&lt;b&gt;Anna" in index.data(Qt.ItemDataRole.ToolTipRole)


def test_all_of_a_filtered_trash_are_chosen_and_restored(session, window, qtbot) -> None:
    people = [add(session, name, organization="Åkerfirma") for name in ("Anna", "Bo", "Cy")]
    other = add(session, "Dee")
    operations.delete(session.store, [*people, other])
    sheet = TrashSheet(session, window)
    sheet.open()
    qtbot.waitUntil(lambda: sheet.model.rowCount() == 4)
    sheet.search.setText("akerf")
    sheet.table.selectAll()
    assert sorted(sheet.selected()) == [("contact", one) for one in people]
    sheet.restore()
    qtbot.waitUntil(lambda: contacts.living(session.store.reader, [*people, other]) == people)
    # The filter stays in the line, and nothing of what is left fits it.
    qtbot.waitUntil(lambda: sheet.model.count() == 1)
    assert sheet.model.rowCount() == 0
    assert not sheet.restore_button.isEnabled()


def test_a_mail_to_very_many_makes_no_link(session, window, qtbot) -> None:
    many = [add(session, f"Person {number}", f"person{number}@firm.example") for number in range(120)]
    sheet = mail(session, window, qtbot, many)
    assert not sheet.open_button.isEnabled()
    assert sheet.copy_button.isEnabled()
    assert len(sheet.addresses()) == 120


def test_of_a_whole_book_the_first_of_a_mail_are_named_and_the_rest_counted(session, window, qtbot) -> None:
    with session.store.step(Label("add_contact")) as step:
        ids = contact_writes.insert_many(
            step, [Contact(fn=f"Person {at}", emails=[ContactPoint(f"p{at}@firm.example")]) for at in range(1003)]
        )
    sheet = mail(session, window, qtbot, ids)
    lines = sheet.people.toPlainText().splitlines()
    assert lines[999:] == ["Person 999 · p999@firm.example", "… and 3 more"]
    assert len(sheet.addresses()) == 1003


def test_who_chose_several_can_act_on_all_of_them(session: Session, qtbot) -> None:
    ids = [add(session, "Anna", "anna@x.example"), add(session, "Bo", "bo@x.example")]
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    window.area.set_expanded("contacts", True)
    pane = window.panes.contacts
    pane.select(ids)
    qtbot.waitUntil(lambda: sorted(pane.selected_ids()) == sorted(ids))

    def buttons() -> dict[str, Button]:
        return {button.text(): button for button in pane.findChildren(Button) if button.isVisible()}

    qtbot.waitUntil(lambda: "Write mail…" in buttons())
    qtbot.mouseClick(buttons()["Write mail…"], Qt.MouseButton.LeftButton)
    (sheet,) = window.findChildren(MailSheet)
    qtbot.waitUntil(lambda: len(sheet.addresses()) == 2)
    sheet.reject()
    qtbot.mouseClick(buttons()["Set for all…"], Qt.MouseButton.LeftButton)
    assert [found.isVisible() for found in window.findChildren(ForAllSheet)] == [True]
