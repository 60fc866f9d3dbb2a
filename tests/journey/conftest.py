"""The whole application in this process, and a hand that does to its window what a person does."""

import hashlib
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QMimeData, QPoint, QPointF, Qt, QTranslator, QUrl
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from netplanner.domain.clock import FixedClock
from netplanner.paths import Folders
from netplanner.ui import translation
from netplanner.ui.app import Application

_W = TypeVar("_W", bound=QWidget)
_NONE = Qt.KeyboardModifier.NoModifier
_LEFT = Qt.MouseButton.LeftButton
_ACTIONS = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

OLD_PHONE = """\
BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Kj=C3=A6r;S=C3=B8ren
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:S=C3=B8ren =
Kj=C3=A6r
TEL;CELL:+45 20 00 00 02
END:VCARD
"""
MAIL_PROGRAM = """\
BEGIN:VCARD
VERSION:3.0
N:Berg;Sara;;;
FN:Sara Berg
ORG:Nordlys Retail
TITLE:CMO
EMAIL;TYPE=INTERNET:sara@nordlys.example
ADR;TYPE=WORK:;;;Malmö;;;Sweden
X-SOCIALPROFILE;TYPE=linkedin:https://www.linkedin.com/in/saraberg-example
END:VCARD
BEGIN:VCARD
VERSION:3.0
N:Hansen;Bo;;;
FN:Bo Hansen
ORG:Hafen Logistik
TEL;TYPE=CELL:+45 20 00 00 01
END:VCARD
"""
NEW_PHONE = """\
BEGIN:VCARD
VERSION:4.0
FN:Frauke Weiß
N:Weiß;Frauke;;;
TEL;VALUE=uri:tel:+49-30-23125-021
EMAIL:frauke@weiss.example
END:VCARD
"""
# More lines than a card may have.
BROKEN = "BEGIN:VCARD\nVERSION:3.0\nFN:Broken Card\n" + "X-NUMBER:1\n" * 1_001 + "END:VCARD\n"


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    found = Folders.find(tmp_path / "netplanner")
    found.create()
    return found


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Two files and a folder of two."""
    folder = tmp_path / "from the phone"
    folder.mkdir()
    made = {
        tmp_path / "old phone.vcf": OLD_PHONE,
        tmp_path / "mail.vcf": MAIL_PROGRAM,
        folder / "new.vcf": NEW_PHONE,
        folder / "broken.vcf": BROKEN,
    }
    for path, text in made.items():
        path.write_bytes(text.replace("\n", "\r\n").encode())
    return [tmp_path / "old phone.vcf", tmp_path / "mail.vcf", folder]


@pytest.fixture
def open_application(qapp: QApplication, clock: FixedClock, folders: Folders) -> Iterator[Callable[..., Application]]:
    """Opens a book in its window as `netplanner` does, in English as in Britain; all is put back afterwards."""
    palette, sheet, font, locale = qapp.palette(), qapp.styleSheet(), qapp.font(), QLocale()
    opened: list[Application] = []

    def open_book(*, demo: bool = False) -> Application:
        made = Application(qapp, folders, clock, "en")
        opened.append(made)
        translation.load(qapp, "en")
        QLocale.setDefault(QLocale("en_GB"))
        assert made.open(demo)
        return made

    yield open_book
    for made in opened:
        if made.window is not None:
            made.window.close()
            made.window.deleteLater()
        made.close_book()
        made.deleteLater()
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qapp.styleHints().unsetColorScheme()
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setFont(font)
    QLocale.setDefault(locale)


@pytest.fixture
def hand(
    open_application: Callable[..., Application], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator["Hand"]:
    """At the window of a new, empty book."""
    made = Hand(qtbot, open_application(), monkeypatch)
    yield made
    made.wait_until_idle()


@pytest.fixture
def sample_hand(
    open_application: Callable[..., Application], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator["Hand"]:
    """At the window of the sample book."""
    made = Hand(qtbot, open_application(demo=True), monkeypatch)
    made.wait_until_idle()
    yield made
    made.wait_until_idle()


class Hand:
    """Clicks, types, drags and reads. What can't be seen can't be clicked: every act asks for a visible widget."""

    def __init__(self, qtbot: QtBot, application: Application, monkeypatch: pytest.MonkeyPatch) -> None:
        assert application.window is not None
        self.qtbot = qtbot
        self.window = application.window
        self.session = self.window.session
        self._carry_to: Callable[[QMimeData], bool] | None = None
        # The mouse begins our own drags; what the window system does with them is played by `_carry`.
        monkeypatch.setattr(QDrag, "exec", lambda drag, *actions: self._carry(drag.mimeData()))
        self.window.resize(1440, 960)

    # --- looking ---------------------------------------------------------------------------------------------

    def all_of(self, kind: type[_W], words: str = "", within: QWidget | None = None) -> list[_W]:
        """The visible widgets of a kind, with these words on them or as their name."""
        shown = [one for one in (within or self.window).findChildren(kind) if one.isVisible()]
        return [one for one in shown if not words or words in (_text(one), one.accessibleName())]

    def find(self, kind: type[_W], words: str = "", within: QWidget | None = None) -> _W:
        """The only one of them, as soon as it is there."""
        self.qtbot.waitUntil(lambda: bool(self.all_of(kind, words, within)))
        found = self.all_of(kind, words, within)
        assert len(found) == 1, f"{len(found)} {kind.__name__} “{words}”"
        return found[0]

    def texts(self, within: QWidget | None = None) -> str:
        return "\n".join(label.text() for label in self.all_of(QLabel, within=within))

    def text_of(self, pdf: Path) -> str:
        """The words of a PDF."""
        tool = shutil.which("pdftotext")
        if tool is None:
            pytest.skip("needs pdftotext (Debian: poppler-utils) to read the text of the PDF")
        made = subprocess.run([tool, str(pdf), "-"], check=True, capture_output=True, timeout=60)
        # Where lines break is not what is asked for here.
        return " ".join(made.stdout.decode().split())

    def state(self) -> str:
        """Over every row of every table, row numbers included; the counters of ids never go back and are left out."""
        reader = self.session.store.reader
        tables = reader.execute(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%' "
            "ORDER BY name"
        ).fetchall()
        digest = hashlib.sha256()
        for (table,) in tables:
            rows = reader.execute(f'SELECT rowid, * FROM main."{table}" ORDER BY rowid').fetchall()
            digest.update(repr((table, rows)).encode())
        return digest.hexdigest()

    # --- acting ----------------------------------------------------------------------------------------------

    def press(self, words: str, within: QWidget | None = None) -> None:
        button = self.find(QAbstractButton, words, within)
        self.qtbot.waitUntil(button.isEnabled)
        self.qtbot.mouseClick(button, _LEFT)

    def pick(self, words: str) -> None:
        """Clicks an entry of the menu that is open."""
        self.qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        texts = {action.text().replace("&", "").split("\t")[0]: action for action in menu.actions()}
        self.qtbot.mouseClick(menu, _LEFT, pos=menu.actionGeometry(texts[words]).center())

    def choose(self, name: str, words: str, within: QWidget) -> None:
        """Chooses in a combo box by typing what stands there."""
        box = self.find(QComboBox, name, within)
        self.qtbot.keyClicks(box, words)
        assert box.currentText().startswith(words), box.currentText()

    def command(self, key: str) -> None:
        """By its keys."""
        action = self.window.commands[key]
        self.qtbot.waitUntil(action.isEnabled)
        # No window manager gives the window back its focus when a menu has closed.
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        pressed = action.shortcut()[0]
        focus = self.window.focusWidget() or self.window
        self.qtbot.keyClick(focus, pressed.key(), pressed.keyboardModifiers())

    def changing(self, act: Callable[[], object]) -> None:
        """Acts, and waits until the book has changed and every view knows."""
        with self.qtbot.waitSignal(self.session.changed):
            act()
        self.wait_until_idle()

    def wait_until_idle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.session.worker.is_busy())

    # --- dragging --------------------------------------------------------------------------------------------

    def drop_files(self, paths: list[Path], target: QWidget) -> bool:
        """Drops files on a widget as a file manager does; whether they were taken."""
        return self._drop(_files(paths), self._place(target, target.rect().center()))

    def drag_files_over(self, paths: list[Path], place: QPoint) -> bool:
        """Whether the window would take files let go at a place, and says so."""
        data, handle = _files(paths), self.window.windowHandle()
        QApplication.sendEvent(handle, QDragEnterEvent(place, _ACTIONS, data, _LEFT, _NONE))
        event = QDragMoveEvent(place, _ACTIONS, data, _LEFT, _NONE)
        QApplication.sendEvent(handle, event)
        taken = event.isAccepted() and self.window.overlay.isVisible()
        QApplication.sendEvent(handle, QDragLeaveEvent())
        # It lingers a moment, so that it doesn't flicker on the way from widget to widget.
        self.window.overlay.hide()
        return taken

    def drag(self, source: QWidget, start: QPoint, target: QWidget, end: QPoint) -> bool:
        """Drags what is at a place of a widget to a place of another; whether it was taken there."""
        taken: list[bool] = []

        def carry(data: QMimeData) -> bool:
            taken.append(self._drop(data, self._place(target, end)))
            return taken[-1]

        self._carry_to = carry
        self.qtbot.mousePress(source, _LEFT, pos=start)
        for step in (QPoint(6, 4), QPoint(24, 16)):
            self.qtbot.mouseMove(source, start + step)
        self.qtbot.mouseRelease(source, _LEFT, pos=start + QPoint(24, 16))
        self._carry_to = None
        assert taken, "no drag was begun"
        return taken[0]

    def _carry(self, data: QMimeData) -> Qt.DropAction:
        assert self._carry_to is not None
        return Qt.DropAction.CopyAction if self._carry_to(data) else Qt.DropAction.IgnoreAction

    def _place(self, widget: QWidget, place: QPoint) -> QPoint:
        return widget.mapTo(self.window, place)

    def _drop(self, data: QMimeData, place: QPoint) -> bool:
        """What the window system sends: to the native window, which finds the widgets itself."""
        handle = self.window.windowHandle()
        edge = QPoint(2, 2)
        QApplication.sendEvent(handle, QDragEnterEvent(edge, _ACTIONS, data, _LEFT, _NONE))
        for step in range(1, 9):
            between = edge + (place - edge) * (step / 8)
            QApplication.sendEvent(handle, QDragMoveEvent(between, _ACTIONS, data, _LEFT, _NONE))
        event = QDropEvent(QPointF(place), _ACTIONS, data, _LEFT, _NONE)
        QApplication.sendEvent(handle, event)
        return event.isAccepted()


def _files(paths: list[Path]) -> QMimeData:
    """As file managers offer them: places, and the same as text."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    data.setText("\n".join(map(str, paths)))
    return data


def _text(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text().replace("&", "")
    return ""
