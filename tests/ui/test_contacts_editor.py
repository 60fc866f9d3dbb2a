"""The contact editor through its fields: one step a save, nothing changed that wasn't touched."""

from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QLocale, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from netplanner.domain.contact import Address, CardSource, Contact, ContactPoint, CustomField, Photo, Profile
from netplanner.domain.words import Basis, Relation, Sphere, Tie
from netplanner.operations import contacts as operations
from netplanner.storage import contacts
from netplanner.ui.contacts.editor import ContactEditor
from netplanner.ui.contacts.point_rows import AddressRow, PointRow, ProfileRow
from netplanner.ui.pictures.crop_sheet import CropSheet
from netplanner.ui.session import Session
from netplanner.ui.widgets.chip import Chip
from netplanner.ui.widgets.day_text import day_shown, day_stored

# The offscreen platform has no window manager to tell of sizes and grabs.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

PLATFORMS = [("linkedin", "LinkedIn"), ("xing", "XING")]


def whole() -> Contact:
    return Contact(
        fn="Dr. Anna  Ålund", family="Ålund", given="Anna", additional="Maria", prefix="Dr.", suffix="MSc",
        nickname="Annie", organization="Nordlys\nRetail", department="Marketing", title="CMO", role="Decides",
        birthday="--04-12", anniversary="spring 2014", gender="F", language="sv", note="One\n two ",
        emails=[ContactPoint("Anna <anna@x.example>", ("work", "internet"), "", True), ContactPoint(" odd ")],
        phones=[ContactPoint("call me", ("cell", "voice"), "summer house"), ContactPoint("+45 1", ("x-own",))],
        urls=[ContactPoint("ftp://x.example")], messaging=[ContactPoint("xmpp:a@x.example", ("home",))],
        addresses=[Address("A 1\nB 2", "3", "Box", "Malmö", "Skåne", "211", "Sverige", ("work", "dom"), "Two\nlines")],
        profiles=[Profile("linkedin", "https://linkedin.com/in/a", "a"), Profile("ecademy", "", "anna")],
        tags=["customer", "loyalty"], photo=Photo(b"no picture at all", "image/x"), tie=Tie.CLOSE,
        relation=Relation.PROSPECT, sphere=Sphere.BOTH, country="SE", met=" Lund ", preferred_channel="email",
        do_not_contact=frozenset({"phone"}), source="card", basis=Basis.CONSENT, cadence_days=45,
        last_contact_on="2026-11-22", next_due_on="2027-01-06", card=CardSource("3.0", ("FN:Dr. Anna  Ålund", "X-A:b")),
        met_on="2014-05-12", needs=["speakers, two"], offers=["retail data"], custom=[CustomField("Coffee", "black")],
    )  # fmt: skip


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(1100, 900)
    qtbot.addWidget(window)
    window.show()
    return window


Edit = Callable[[Contact | None], ContactEditor]


@pytest.fixture
def edit(session: Session, window: QWidget) -> Edit:
    def opened(contact: Contact | None) -> ContactEditor:
        editor = ContactEditor(
            session, contact, tags=["customer", "press"], platforms=PLATFORMS, language="en", parent=window
        )
        editor.open()
        return editor

    return opened


def stored(session: Session, person: Contact) -> Contact:
    created = operations.add(session.store, person).created
    assert created is not None
    return loaded(session, created)


def loaded(session: Session, contact_id: int) -> Contact:
    contact = contacts.load(session.store.reader, contact_id)
    assert contact is not None
    return contact


def type_into(field: QLineEdit, text: str) -> None:
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, text)


def save(editor: ContactEditor, qtbot: QtBot) -> int:
    with qtbot.waitSignal(editor.saved) as heard:
        QTest.mouseClick(editor.save_button, Qt.MouseButton.LeftButton)
    return int(heard.args[0])


def difference(before: Contact, after: Contact) -> set[str]:
    return {field.name for field in fields(Contact) if getattr(before, field.name) != getattr(after, field.name)}


def test_opening_and_saving_changes_nothing(session: Session, edit: Edit, qtbot: QtBot) -> None:
    person = stored(session, whole())
    editor = edit(person)
    assert not editor.is_changed()
    assert editor.form.contact() == person
    QTest.mouseClick(editor.save_button, Qt.MouseButton.LeftButton)
    assert not editor.isVisible()
    assert loaded(session, person.id) == person
    assert session.store.undo_label is not None
    assert session.store.undo_label.code == "add_contact"


@pytest.mark.parametrize(
    ("field", "typed", "expected"),
    [
        ("title", "VP", "VP"),
        ("organization", "  Bro & Co ", "Bro & Co"),
        ("met", "", ""),
        ("nickname", "Ann", "Ann"),
        ("role", "x", "x"),
        ("source", "fair", "fair"),
    ],
)
def test_one_field_edited_is_one_field_changed(
    session: Session, edit: Edit, qtbot: QtBot, field: str, typed: str, expected: str
) -> None:
    person = stored(session, whole())
    editor = edit(person)
    type_into(editor.form._texts[field], typed)
    assert editor.is_changed()
    save(editor, qtbot)
    after = loaded(session, person.id)
    assert difference(person, after) == {field}
    assert getattr(after, field) == expected


def test_a_new_contact_is_one_step(session: Session, edit: Edit, qtbot: QtBot) -> None:
    editor = edit(None)
    form = editor.form
    type_into(form._texts["given"], "Bo")
    type_into(form._texts["family"], "Hansen")
    assert form._texts["fn"].placeholderText() == "Bo Hansen"
    (phone,) = form.rows["phones"].rows()
    assert isinstance(phone, PointRow)
    type_into(phone.value, "+45 12 34 56 78")
    form.rows["emails"].add()
    # The empty row is the one to fill in: there is no second.
    (email,) = form.rows["emails"].rows()
    assert isinstance(email, PointRow)
    type_into(email.value, "bo@hafen.example")
    email.kind.setCurrentIndex(email.kind.findData("home"))
    form.rows["addresses"].add()
    (address,) = form.rows["addresses"].rows()
    assert isinstance(address, AddressRow)
    type_into(address.edits["city"], "Hamburg")
    type_into(address.edits["country"], "Germany")
    form.rows["profiles"].add()
    (profile,) = form.rows["profiles"].rows()
    assert isinstance(profile, ProfileRow)
    type_into(profile.value, "https://www.xing.com/profile/Bo_Hansen")
    QTest.keyClicks(form.tags.line, "press,talks")
    QTest.mouseClick(form.ties[Tie.GOOD], Qt.MouseButton.LeftButton)
    type_into(form.days["birthday"], "29 February")
    QTest.keyClicks(form.note, "Met at the fair")
    contact_id = save(editor, qtbot)
    after = loaded(session, contact_id)
    expected = Contact(
        id=contact_id, uid=after.uid, display_name="Bo Hansen", given="Bo", family="Hansen",
        phones=[ContactPoint("+45 12 34 56 78", ("cell",))], emails=[ContactPoint("bo@hafen.example", ("home",))],
        addresses=[Address(city="Hamburg", country="Germany", types=("work",))], country="DE",
        profiles=[Profile("xing", "https://www.xing.com/profile/Bo_Hansen", "bo_hansen")], tags=["press", "talks"],
        tie=Tie.GOOD, birthday="--02-29", note="Met at the fair", source="manual",
        created=after.created, changed=after.changed,
    )  # fmt: skip
    assert after == expected
    session.undo()
    qtbot.waitUntil(lambda: contacts.load(session.store.reader, contact_id) is None)


def test_the_shown_name_follows_its_parts_unless_it_was_chosen(session: Session, edit: Edit, qtbot: QtBot) -> None:
    follows = stored(session, Contact(fn="Bo Hansen", given="Bo", family="Hansen"))
    chosen = stored(session, Contact(fn="Bosse", given="Bo", family="Hansen"))
    for person, expected in ((follows, "Bo Berg"), (chosen, "Bosse")):
        editor = edit(person)
        type_into(editor.form._texts["family"], "Berg")
        save(editor, qtbot)
        after = loaded(session, person.id)
        assert (after.fn, after.display_name, after.family) == (expected, expected, "Berg")


def test_kinds_and_labels_stay_unless_another_is_chosen(session: Session, edit: Edit, qtbot: QtBot) -> None:
    person = stored(session, whole())
    editor = edit(person)
    first, second = editor.form.rows["phones"].rows()
    assert isinstance(first, PointRow)
    assert isinstance(second, PointRow)
    assert first.kind.currentText() == "summer house"
    type_into(first.value, "+45 9")
    second.kind.setCurrentIndex(second.kind.findData("work"))
    save(editor, qtbot)
    after = loaded(session, person.id)
    assert after.phones == [
        ContactPoint("+45 9", ("cell", "voice"), "summer house"),
        ContactPoint("+45 1", ("work",), ""),
    ]
    assert difference(person, after) == {"phones"}


def test_rows_are_taken_away(session: Session, edit: Edit, qtbot: QtBot) -> None:
    person = stored(session, whole())
    editor = edit(person)
    rows = editor.form.rows["emails"]
    remove = rows.findChildren(QWidget, options=Qt.FindChildOption.FindChildrenRecursively)
    (first, *_) = [widget for widget in remove if widget.accessibleName() == "Remove"]
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    (chip,) = [chip for chip in editor.form.tags.findChildren(Chip) if chip.text() == "customer"]
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    QTest.mouseClick(editor.form.ties[Tie.CLOSE], Qt.MouseButton.LeftButton)
    save(editor, qtbot)
    after = loaded(session, person.id)
    assert (after.emails, after.tags, after.tie) == (person.emails[1:], ["loyalty"], Tie.UNDECIDED)


def test_choices_are_saved(session: Session, edit: Edit, qtbot: QtBot) -> None:
    person = stored(session, Contact(fn="Anna"))
    editor = edit(person)
    form = editor.form
    for box, key in ((form.country, "DK"), (form.channel, "phone"), (form.sphere, "private"), (form.basis, "consent")):
        box.setCurrentIndex(box.findData(key))
    form.cadence.setValue(21)
    for stop in form.stops.values():
        stop.click()
    save(editor, qtbot)
    after = loaded(session, person.id)
    changed = {"country", "preferred_channel", "sphere", "basis", "cadence_days", "do_not_contact"}
    assert difference(person, after) == changed
    assert (after.country, after.preferred_channel, after.sphere) == ("DK", "phone", Sphere.PRIVATE)
    assert (after.basis, after.cadence_days) == (Basis.CONSENT, 21)
    assert after.do_not_contact == {"email", "phone", "post", "all"}


@pytest.mark.parametrize(
    ("part", "typed"), [("emails", "anna at x"), ("phones", "call me"), ("urls", "file:///etc/passwd")]
)
def test_what_is_no_address_is_said_under_its_field(session: Session, edit: Edit, part: str, typed: str) -> None:
    person = stored(session, Contact(fn="Anna"))
    editor = edit(person)
    rows = editor.form.rows[part]
    if not rows.rows():
        rows.add()
    (row,) = rows.rows()
    assert isinstance(row, PointRow)
    type_into(row.value, typed)
    QTest.mouseClick(editor.save_button, Qt.MouseButton.LeftButton)
    assert typed in editor.form.error(part)
    assert editor.isVisible()
    assert not session.worker.is_busy()
    assert loaded(session, person.id) == person


def test_a_day_that_is_none_is_said_under_its_field(edit: Edit) -> None:
    editor = edit(None)
    type_into(editor.form._texts["given"], "Bo")
    type_into(editor.form.days["birthday"], "31 April")
    QTest.mouseClick(editor.save_button, Qt.MouseButton.LeftButton)
    assert "No such day" in editor.form.error("birthday")
    assert editor.isVisible()


def test_a_nameless_contact_is_asked_for_a_name(edit: Edit, qtbot: QtBot) -> None:
    editor = edit(None)
    QTest.mouseClick(editor.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: editor.form.error("name") != "")
    assert editor.isVisible()
    assert editor.save_button.isEnabled()
    type_into(editor.form._texts["organization"], "Bro & Co")
    save(editor, qtbot)


@pytest.mark.parametrize("key", [Qt.Key.Key_S, Qt.Key.Key_Return])
def test_keys_save_the_sheet(session: Session, edit: Edit, qtbot: QtBot, key: Qt.Key) -> None:
    person = stored(session, Contact(fn="Anna"))
    editor = edit(person)
    QTest.keyClicks(editor.form.note, "x")
    with qtbot.waitSignal(editor.saved):
        QTest.keyClick(editor.form.note, key, Qt.KeyboardModifier.ControlModifier)
    assert loaded(session, person.id).note == "x"


def asked(editor: ContactEditor) -> QMessageBox:
    (box,) = editor.findChildren(QMessageBox)
    return box


def test_unsaved_changes_are_asked_about(session: Session, edit: Edit, qtbot: QtBot) -> None:
    person = stored(session, Contact(fn="Anna"))
    untouched = edit(person)
    QTest.keyClick(untouched, Qt.Key.Key_Escape)
    assert not untouched.isVisible()

    editor = edit(person)
    type_into(editor.form._texts["title"], "CEO")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert editor.isVisible()
    with qtbot.waitSignal(editor.saved):
        QTest.mouseClick(asked(editor).button(QMessageBox.StandardButton.Save), Qt.MouseButton.LeftButton)
    assert loaded(session, person.id).title == "CEO"


def test_changes_can_be_thrown_away(session: Session, edit: Edit) -> None:
    person = stored(session, Contact(fn="Anna"))
    editor = edit(person)
    type_into(editor.form._texts["title"], "CEO")
    editor.reject()
    QTest.mouseClick(asked(editor).button(QMessageBox.StandardButton.Discard), Qt.MouseButton.LeftButton)
    assert not editor.isVisible()
    assert loaded(session, person.id) == person


def test_what_somebody_deleted_meanwhile_is_told(session: Session, edit: Edit, qtbot: QtBot) -> None:
    person = stored(session, Contact(fn="Anna"))
    editor = edit(person)
    operations.delete(session.store, [person.id])
    type_into(editor.form._texts["title"], "CEO")
    QTest.mouseClick(editor.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: editor.save_button.isEnabled())
    assert editor.isVisible()
    assert editor._error.text() != ""


def picture(path: Path, width: int, height: int, kind: str = "png") -> Path:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#335577"))
    assert image.save(str(path), kind)
    return path


def crop_sheet(window: QWidget, qtbot: QtBot) -> CropSheet:
    qtbot.waitUntil(lambda: any(sheet.isVisible() for sheet in window.findChildren(CropSheet)))
    (sheet,) = [sheet for sheet in window.findChildren(CropSheet) if sheet.isVisible()]
    return sheet


def test_a_chosen_picture_is_cropped_and_made_small(
    session: Session, edit: Edit, window: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    person = stored(session, Contact(fn="Anna"))
    editor = edit(person)
    editor.form.photo.take_file(picture(tmp_path / "a.png", 1600, 800))
    sheet = crop_sheet(window, qtbot)
    with qtbot.waitSignal(editor.form.photo.changed):
        QTest.mouseClick(sheet.use_button, Qt.MouseButton.LeftButton)
    save(editor, qtbot)
    after = loaded(session, person.id)
    assert after.photo is not None
    assert after.photo.media_type == "image/jpeg"
    image = QImage.fromData(after.photo.data)
    assert (image.width(), image.height()) == (512, 512)


@pytest.mark.parametrize(
    ("name", "words"), [("large.png", "too large"), ("x.svg", "can't be read"), ("", "can't be read")]
)
def test_a_picture_that_is_none_is_told(
    session: Session, edit: Edit, qtbot: QtBot, tmp_path: Path, name: str, words: str
) -> None:
    (tmp_path / "large.png").write_bytes(picture(tmp_path / "small.png", 9, 9).read_bytes() + bytes(10_000_000))
    (tmp_path / "x.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>')
    editor = edit(None)
    field = editor.form.photo
    field.take_file(tmp_path / name)
    qtbot.waitUntil(field.problem.isVisible)
    assert words in field.problem.text()
    assert field.photo() is None


# Days as typed ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "typed", "expected"),
    [
        ("en_GB", "12/04/1980", "1980-04-12"), ("da_DK", "12.04.1980", "1980-04-12"),
        ("de_DE", "12.04.1980", "1980-04-12"),
        ("en_US", "4/12/1980", "1980-04-12"), ("en_GB", "1980-04-12", "1980-04-12"), ("en_GB", "--04-12", "--04-12"),
        ("en_GB", "12 April", "--04-12"), ("da_DK", "12. april", "--04-12"), ("de_DE", "29. Februar", "--02-29"),
        ("en_US", "April 12 1980", "1980-04-12"), ("en_GB", "  ", ""), ("en_GB", "31 April", None),
        ("da_DK", "12.4.", "--04-12"), ("de_DE", "29.02.", "--02-29"), ("en_GB", "12/4", "--04-12"),
        ("en_US", "4/12", "--04-12"), ("en_US", "13/4", None), ("en_GB", "31/4", None),
        ("en_GB", "1981-02-29", None), ("en_GB", "soon", None), ("en_GB", "--13-01", None),
    ],
)  # fmt: skip
def test_days_are_read_as_people_write_them(language: str, typed: str, expected: str | None) -> None:
    assert day_stored(typed, QLocale(language)) == expected


@pytest.mark.parametrize("language", ["en_GB", "en_US", "da_DK", "de_DE", "sv_SE"])
def test_a_day_as_shown_is_read_back(language: str) -> None:
    locale = QLocale(language)
    for stored_day in ("1980-04-12", "2024-02-29", "--02-29", "--12-01", "1899-12-31"):
        assert day_stored(day_shown(stored_day, locale), locale) == stored_day
    assert day_shown("spring 1980", locale) == "spring 1980"


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("en_GB", "12 April"),
        ("en_US", "April 12"),
        ("da_DK", "12. april"),
        ("de_DE", "12. April"),
        ("sv_SE", "12 april"),
    ],
)
def test_a_day_without_a_year_is_written_as_people_do(language: str, shown: str) -> None:
    assert day_shown("--04-12", QLocale(language)) == shown


def test_replace_keeps_the_fixture_honest() -> None:
    # Every field the form could lose is filled in `whole`.
    empty = {field.name for field in fields(Contact) if getattr(whole(), field.name) == getattr(Contact(), field.name)}
    assert empty == {"id", "uid", "kind", "display_name", "created", "changed"}
    assert replace(whole()) == whole()


def test_buffers_of_pictures_hold_no_metadata() -> None:
    from netplanner.ui import photos

    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    image.setText("Comment", "needle")
    for kind in ("jpeg", "png"):
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, kind)
        data = bytes(buffer.data().data())
        assert b"needle" in data
        assert b"needle" not in photos.reduced(data).data


def test_a_source_is_shown_in_words_and_stored_as_it_was(session: Session, edit: Edit, qtbot: QtBot) -> None:
    contact_id = operations.add(session.store, Contact(fn="Anna", source="vcard")).created
    assert contact_id is not None
    editor = edit(contacts.load(session.store.reader, contact_id))
    assert editor.form._texts["source"].text() == "vCard file"
    assert editor.form.contact().source == "vcard"
