"""Takes the pictures of the README, and those that we look the window over with.

    python packaging/screenshots.py                    the README's, into resources/pictures
    python packaging/screenshots.py --all FOLDER       every pane, place and sheet, light and dark, two sizes

Works without a display. The pictures show the sample book on a fixed day, so that they change only when we do.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "resources" / "pictures"
DAY = date(2026, 11, 24)
WIDE = (1440, 900)
SMALL = (1024, 640)
_PEOPLE = """BEGIN:VCARD
VERSION:3.0
FN:Anna Ålund
N:Ålund;Anna;;;
ORG:Nordlys Retail
TITLE:Chief customer officer
EMAIL;TYPE=work:anna.aalund@nordlys.example
END:VCARD
BEGIN:VCARD
VERSION:4.0
FN:Signe Dahl
ORG:Kystens Kaffe
TITLE:Founder
EMAIL:signe@kystens.example
TEL;TYPE=cell:+45 00 00 00 17
END:VCARD
BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Gro=C3=9F;J=C3=BCrgen
ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller Technik
TEL;CELL:+49 000 1234567
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Nested too deeply
AGENT:
BEGIN:VCARD
AGENT:
BEGIN:VCARD
END:VCARD
END:VCARD
END:VCARD
"""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--all", type=Path, metavar="FOLDER", help="take all pictures, into this folder")
    parser.add_argument("--lang", choices=("en", "da", "de"), default="en")
    options = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.path.insert(0, str(ROOT))
    folder: Path = options.all or PICTURES
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as data:
        take = _Camera(Path(data), options.lang, folder)
        if options.all:
            take.everything()
        else:
            take.for_readme()
    return 0


class _Camera:
    """A window on the sample book, and pictures of it."""

    def __init__(self, data: Path, language: str, folder: Path) -> None:
        from PySide6.QtCore import QEventLoop, QTimer
        from PySide6.QtWidgets import QApplication

        from netplanner.domain.clock import FixedClock
        from netplanner.paths import Folders
        from netplanner.ui import translation
        from netplanner.ui.app import Application

        self._loop, self._timer = QEventLoop(), QTimer
        self._folder = folder
        self._folders = Folders.find(data)
        self._folders.create()
        qt = QApplication([])
        translation.load(qt, language)
        self._application = Application(qt, self._folders, FixedClock(DAY), language)
        self._file = data / "contacts-2026.vcf"
        self._file.write_text(_PEOPLE, "utf-8")

    def for_readme(self) -> None:
        for theme in ("light", "dark"):
            with self._window(theme, WIDE) as window:
                self._shoot(window, f"window-{theme}")
        with self._window("light", WIDE) as window:
            window.area.set_expanded("contacts", True)
            self._settle()
            self._shoot(window, "contacts-light")
        with self._window("light", WIDE) as window:
            window.panes.goals.choose(1)
            window.area.set_expanded("goals", True)
            self._settle()
            self._shoot(window, "goal-light")
        with self._window("light", WIDE) as window:
            window.area.set_expanded("calendar", True)
            window.panes.calendar.set_view("today")
            self._settle()
            self._shoot(window, "today-light")
        with self._window("light", WIDE) as window, self._sheet(window, lambda: self._import(window)):
            self._shoot(window, "import-light")

    def everything(self) -> None:
        for theme in ("light", "dark"):
            for size in (WIDE, SMALL):
                ending = f"{theme}-{size[0]}x{size[1]}"
                with self._window(theme, size) as window:
                    self._shoot(window, f"window-{ending}")
                    for pane in ("contacts", "goals", "calendar"):
                        window.area.set_expanded(pane, True)
                        self._settle()
                        self._shoot(window, f"{pane}-{ending}")
                        window.area.set_expanded(pane, False)
                    self._sheets(window, ending)
                with self._window(theme, size, demo=False) as window:
                    self._shoot(window, f"start-{ending}")

    def _sheets(self, window: Any, ending: str) -> None:
        sheets: dict[str, Callable[[], object]] = {
            "outreach-editor": window.commands["outreach.plan"].trigger,
            "contact-editor": window.commands["contact.edit"].trigger,
            "goal-editor": window.commands["goal.edit"].trigger,
            "attention": window.commands["goal.attention"].trigger,
            "print": window.commands["file.print"].trigger,
            "import-question": lambda: window.import_files([self._file]),
            "import": lambda: self._import(window),
        }
        for name, show in sheets.items():
            with self._sheet(window, show):
                self._shoot(window, f"{name}-{ending}")

    def _import(self, window: Any) -> None:
        """Over sample data the window asks first which book is meant."""
        from netplanner.ui.widgets.confirm import ConfirmSheet

        window.import_files([self._file])
        for question in window.findChildren(ConfirmSheet):
            question.other_button.click()

    @contextmanager
    def _window(self, theme: str, size: tuple[int, int], *, demo: bool = True) -> Iterator[Any]:
        """The window as it looks a moment after it was opened: the first goal and the first person chosen."""
        self._application.open(demo)
        window: Any = self._application.window
        window.commands["theme." + theme].trigger()
        window.resize(*size)
        self._settle()
        if demo:
            window.panes.contacts.select([1])
            self._settle()
        yield window
        self._application.close_book()

    @contextmanager
    def _sheet(self, window: Any, show: Callable[[], object]) -> Iterator[None]:
        from netplanner.ui.widgets.sheet import Sheet

        show()
        self._settle()
        yield
        for sheet in window.findChildren(Sheet):
            sheet.done(0)
        self._settle()

    def _settle(self) -> None:
        """Lets what runs beside the window end and be painted."""
        for _ in range(20):
            self._timer.singleShot(25, self._loop.quit)
            self._loop.exec()

    def _shoot(self, window: Any, name: str) -> None:
        path = self._folder / f"{name}.png"
        window.grab().save(str(path))
        print(path)


if __name__ == "__main__":
    sys.exit(main())
