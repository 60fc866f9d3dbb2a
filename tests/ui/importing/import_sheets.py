"""Cards, people and acts that the tests of the import sheet share."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from netplanner.storage import contacts
from netplanner.ui.importing import ImportSheet
from netplanner.ui.importing.model import ACTION, CARD, CHANGES, MATCH, ImportModel
from netplanner.ui.session import Session


def card(name: str, *lines: str) -> str:
    return "\r\n".join(["BEGIN:VCARD", "VERSION:3.0", f"FN:{name}", *lines, "END:VCARD", ""])


ANNA = card("Anna Ålund", "EMAIL:anna@nordlys.example", "TITLE:CMO", "ORG:Nordlys Retail")
BO = card("Bo Hansen", "TEL:+45 20 00 00 01", "EMAIL:bo@hafen.example")
CARL = card("<b>Carl</b>", "EMAIL:carl@x.example")
BROKEN = card("Too Long", *["X-NUMBER:1"] * 1001)


def press(sheet: QWidget, qtbot, text: str) -> None:
    def shown() -> list[QAbstractButton]:
        return [b for b in sheet.findChildren(QAbstractButton) if b.text() == text and b.isVisible()]

    qtbot.waitUntil(lambda: bool(shown()))
    (button,) = shown()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def texts(sheet: QWidget) -> str:
    return "\n".join(label.text() for label in sheet.findChildren(QLabel) if label.isVisible())


def rows(model: ImportModel) -> list[tuple[str, ...]]:
    columns = (CARD, MATCH, ACTION, CHANGES)
    return [tuple(model.index(row, column).data() for column in columns) for row in range(model.rowCount())]


def names(session: Session) -> list[str]:
    reader = session.store.reader
    return [contact.display_name for contact in contacts.load_many(reader, contacts.ids(reader))]


def run_import(sheet: ImportSheet, qtbot) -> None:
    qtbot.mouseClick(sheet.import_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: sheet.undo_button is not None)
