"""The user's own card, through its sheet."""

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QMainWindow

from netplanner.storage import me
from netplanner.ui import photos
from netplanner.ui.me.me_sheet import MeSheet
from netplanner.ui.session import Session

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def _save(sheet: MeSheet, qtbot) -> None:
    with qtbot.waitSignal(sheet.accepted):
        sheet._save()


def test_who_one_is_is_kept_and_shown_again(session: Session, window: QMainWindow, qtbot) -> None:
    sheet = MeSheet(session, window)
    texts = {
        "name": "Michael Berg", "title": "Partner", "organization": "Berg Loyalty", "email": "michael@berg.example",
        "phone": "+45 00 11 22 33", "city": "København",
    }  # fmt: skip
    for key, text in texts.items():
        sheet.fields[key][0].setText(text)
    sheet.purpose.setPlainText("Customers for loyalty clubs")
    sheet.country.setCurrentIndex(sheet.country.findData("DK"))
    sheet.languages.choose("da")
    sheet.languages.choose("de")
    sheet.minutes.setValue(240)
    _save(sheet, qtbot)
    kept = me.load(session.store.reader)
    assert {key: getattr(kept, key) for key in texts} == texts
    assert (kept.purpose, kept.country, kept.languages, kept.weekly_minutes) == (
        "Customers for loyalty clubs", "DK", "da, de", 240,
    )  # fmt: skip
    again = MeSheet(session, window)
    assert again.typed() == (kept, None)
    assert not again.is_changed()


def test_what_was_never_said_stays_unsaid(session: Session, window: QMainWindow, qtbot) -> None:
    before = me.load(session.store.reader)
    sheet = MeSheet(session, window)
    assert not sheet.is_changed()
    _save(sheet, qtbot)
    assert me.load(session.store.reader) == before
    assert session.store.undo_label is None


def test_languages_are_chips_to_take_away(session: Session, window: QMainWindow) -> None:
    field = MeSheet(session, window).languages
    for code in ("en", "da", "xx"):
        field.choose(code)
    assert [chip.text() for chip in field.chips().values()] == ["English", "Dansk", "Xx"]
    field.chips()["da"].removed.emit()
    assert field.codes() == "en, xx"
    field.choose("en")
    assert field.codes() == "en, xx"


def test_the_picture_is_kept_and_taken_away(session: Session, window: QMainWindow, qtbot) -> None:
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    picture = photos.encoded(image)
    sheet = MeSheet(session, window)
    sheet.photo._set(picture)
    assert sheet.is_changed()
    _save(sheet, qtbot)
    assert me.photo(session.store.reader) == picture.data
    again = MeSheet(session, window)
    shown = again.photo.photo()
    assert shown is not None
    assert (shown.data, shown.media_type) == (picture.data, "image/jpeg")
    again.photo._clear()
    _save(again, qtbot)
    assert me.photo(session.store.reader) is None


def test_countries_are_named_in_the_language_in_use(session: Session, window: QMainWindow) -> None:
    session.settings.language = None
    former = QLocale()
    QLocale.setDefault(QLocale("da_DK"))
    try:
        sheet = MeSheet(session, window)
    finally:
        QLocale.setDefault(former)
    assert sheet.country.itemText(sheet.country.findData("DK")) == "Danmark"
