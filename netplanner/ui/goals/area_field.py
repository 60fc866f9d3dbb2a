"""The area of a goal: places typed in the user's language become chips."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from netplanner.domain.area import parse_area
from netplanner.domain.errors import UserError
from netplanner.domain.goal import ANYWHERE
from netplanner.domain.place_names import area_name, place_name, search_places
from netplanner.domain.places import country_of
from netplanner.ui import theme
from netplanner.ui.goals.place_offers import PlaceDelegate, PlaceModel, kind_name
from netplanner.ui.goals.words import language
from netplanner.ui.widgets.chip import Chip
from netplanner.ui.widgets.flow import FlowLayout
from netplanner.ui.widgets.tab_order import put_before

_MOST_OFFERED = 12


class _PlaceEdit(QLineEdit):
    """A field whose Enter takes a place, whose Down opens the list, whose Backspace, when empty, takes the last place
    back."""

    entered = Signal()
    opened = Signal()
    backed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.text().strip():
            self.entered.emit()
            return
        if event.key() == Qt.Key.Key_Down and self.text().strip():
            self.opened.emit()
            return
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.backed.emit()
            return
        super().keyPressEvent(event)


def _named(error: UserError) -> UserError:
    """The choices by their names with their countries: codes say little to who types a name."""
    if error.code != "ambiguous_area":
        return error
    codes = str(error.values["choices"]).split(", ")
    names = [f"{place_name(code, language())} ({place_name(country_of(code), language())})" for code in codes]
    return UserError(error.code, text=error.values["text"], choices=", ".join(names))


class AreaField(QWidget):
    """`codes()` are area codes; `changed` follows each change, `refused(error)` a text that is no place.

    With `anywhere` a goal may have no borders.
    """

    changed = Signal()
    refused = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, anywhere: bool = True) -> None:
        super().__init__(parent)
        self._offers_anywhere = anywhere
        self._codes: list[str] = []
        self._edit = _PlaceEdit()
        self._edit.setPlaceholderText(self.tr("Country, region or city"))
        self._edit.setAccessibleName(self.tr("Area"))
        self.model = PlaceModel(self)
        self._completer = self._make_completer()
        self._anywhere = Chip(self.tr("Anywhere"))
        self._anywhere.setToolTip(self.tr("This goal has no borders"))
        self._anywhere.clicked.connect(lambda: self.add([ANYWHERE]))
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        row.addWidget(self._edit, 1)
        row.addWidget(self._anywhere)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self._chips)
        column.addLayout(row)
        self.setFocusProxy(self._edit)
        self._edit.textEdited.connect(self._search)
        self._edit.entered.connect(self._enter)
        self._edit.opened.connect(lambda: self._search(self._edit.text()))
        self._edit.backed.connect(self._take_back)
        self._show()

    def codes(self) -> list[str]:
        return list(self._codes)

    def set_codes(self, codes: list[str]) -> None:
        self._codes = list(codes)
        self._show()

    def add(self, codes: list[str]) -> None:
        """Adds places; "anywhere" stands alone."""
        kept = [] if ANYWHERE in codes else [code for code in self._codes if code != ANYWHERE]
        wanted = list(dict.fromkeys([*kept, *codes]))
        if wanted != self._codes:
            self._codes = wanted
            self._show()
            self.changed.emit()

    def take_text(self) -> bool:
        """Turns what is typed into places; False, with `refused`, where it can't be."""
        text = self._edit.text().strip()
        if not text:
            return True
        try:
            codes = parse_area(text)
        except UserError as error:
            self.refused.emit(_named(error))
            return False
        self._accept(codes)
        return True

    def popup(self) -> QListView:
        """The list of offers."""
        return self._view

    def _make_completer(self) -> QCompleter:
        completer = QCompleter(self.model, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(_MOST_OFFERED)
        completer.setWidget(self._edit)
        self._view = QListView()
        self._view.setObjectName("offers")
        self._view.setUniformItemSizes(True)
        self._view.setMouseTracking(True)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setAccessibleName(self.tr("Places"))
        completer.setPopup(self._view)
        # The completer gives its popup a delegate of its own, so this comes after.
        self._view.setItemDelegate(PlaceDelegate(self._view))
        # The overload with the index: there is more than one Lima.
        completer.activated[QModelIndex].connect(self._take_row)  # type: ignore[index]
        return completer

    def _search(self, text: str) -> None:
        self.model.show(search_places(text, language(), _MOST_OFFERED) if len(text.strip()) > 1 else [])
        if self.model.offers:
            self._completer.complete()
        else:
            self._view.hide()

    def _enter(self) -> None:
        """Takes the chosen offer; else what is typed; else, where that is the beginning of a name, the first offer."""
        # The first row is current from the start; it is chosen only once an arrow key went there.
        if self._view.isVisible() and self._view.selectionModel().hasSelection():
            self._take_row(self._view.currentIndex())
            return
        try:
            codes = parse_area(self._edit.text())
        except UserError as error:
            if error.code != "unknown_area" or not self.model.offers:
                self.refused.emit(_named(error))
                return
            codes = [self.model.offers[0].code]
        self._accept(codes)

    def _take_row(self, index: QModelIndex) -> None:
        self._accept([self.model.offers[index.row()].code])

    def _accept(self, codes: list[str]) -> None:
        self._view.hide()
        self._edit.clear()
        self.add(codes)

    def _take_back(self) -> None:
        if self._codes:
            self._remove(self._codes[-1])

    def _remove(self, code: str) -> None:
        self._codes.remove(code)
        self._show()
        self._edit.setFocus()
        self.changed.emit()

    def _show(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        chips: list[Chip] = []
        for code in self._codes:
            chip = Chip(area_name(code, language()), removable=True, tone="soft")
            if code != ANYWHERE:
                chip.setToolTip(kind_name(code))
            chip.removed.connect(lambda code=code: self._remove(code))
            self._flow.addWidget(chip)
            chip.show()
            chips.append(chip)
        put_before(self._edit, chips)
        self._chips.setVisible(bool(self._codes))
        self._anywhere.setVisible(self._offers_anywhere and ANYWHERE not in self._codes)
