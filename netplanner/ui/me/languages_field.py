"""The languages one speaks: chips to take away, and a menu to add another."""

from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from netplanner.ui.widgets.chip import Chip
from netplanner.ui.widgets.flow import FlowLayout
from netplanner.ui.widgets.language_names import language_names
from netplanner.ui.widgets.tab_order import put_before

# What most users of the program speak stands first in the menu.
_FIRST = ("da", "de", "en", "sv", "nb", "nl", "fr")


class LanguagesField(QWidget):
    """`codes()` are parted by commas, in the order in which they were chosen; an unknown one stays as it is."""

    changed = Signal()

    def __init__(self, codes: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = language_names()
        self._codes = [code for part in codes.split(",") if (code := part.strip())]
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.add = Chip(self.tr("+ Language"), menu=self._menu)
        self.add.setAccessibleName(self.tr("Add a language"))
        self._flow = FlowLayout(self)
        self._chips: dict[str, Chip] = {}
        for code in self._codes:
            self._put(code, self._flow.count())
        self._flow.addWidget(self.add)

    def codes(self) -> str:
        return ", ".join(self._codes)

    def chips(self) -> dict[str, Chip]:
        return self._chips

    def choose(self, code: str) -> None:
        """Adds a language behind the others."""
        if code not in self._codes:
            self._codes.append(code)
            self._put(code, self._flow.count() - 1)
            put_before(self.add, [self._chips[code]])
            self.changed.emit()

    def _put(self, code: str, place: int) -> None:
        chip = Chip(_capital(self._names.get(code, code)), removable=True)
        chip.removed.connect(partial(self._remove, code))
        self._chips[code] = chip
        self._flow.insert_widget(place, chip)
        chip.show()

    def _remove(self, code: str) -> None:
        self._codes.remove(code)
        chip = self._chips.pop(code)
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _fill_menu(self) -> None:
        self._menu.clear()
        free = {code: name for code, name in self._names.items() if code not in self._codes}
        for code in _FIRST:
            if code in free:
                self._menu.addAction(_capital(free[code])).triggered.connect(partial(self.choose, code))
        self._menu.addSeparator()
        for code, name in free.items():
            if code not in _FIRST:
                self._menu.addAction(_capital(name)).triggered.connect(partial(self.choose, code))


def _capital(name: str) -> str:
    """Some languages write their own name small; in a list of names each begins large."""
    return QLocale().toUpper(name[:1]) + name[1:]
