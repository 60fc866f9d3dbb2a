"""The small window that offers every filter with its values, and finds in them what is typed."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from netplanner.domain.search_query import Condition, ConditionKey
from netplanner.domain.text import fold
from netplanner.ui import theme
from netplanner.ui.contacts.filter_items import ITEM_ROLE, Item, ItemDelegate, ItemModel
from netplanner.ui.contacts.filter_offers import is_counted, offers, typed_offer
from netplanner.ui.contacts.filter_words import KEYS, PLAIN_KEYS, Names, condition_text, key_name, value_name
from netplanner.ui.session import Session
from netplanner.ui.widgets.buttons import ToolButton
from netplanner.ui.widgets.chip import Chip
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.popup_frame import PopupFrame

_WIDTH, _HEIGHT = 280, 380


class FilterPicker(PopupFrame):
    """`picked(Condition)` or `removed()` follow, then it closes.

    With a `condition` it changes that one: its values are shown at once.
    """

    picked = Signal(object)
    removed = Signal()

    def __init__(
        self, session: Session, names: Names, parent: QWidget | None = None, condition: Condition | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._names = names
        self._before = condition
        self._key: ConditionKey | None = None
        self._items: list[Item] = []
        self._serial = 0
        self.back = ToolButton("chevron-left", self.tr("All filters"), clicked=self._show_keys)
        self._title = Label(font="strong")
        self.negate = Chip(self.tr("Not"), checkable=True)
        self.remove = ToolButton("trash-2", self.tr("Remove this filter"), clicked=self._remove)
        self.field = QLineEdit()
        self.list = QListView()
        self._model = ItemModel(self)
        self._nothing = Label(self.tr("Nothing fits"), tone="muted")
        self._build()
        if condition is None:
            self._show_keys()
        else:
            self.negate.setChecked(condition.negated)
            self._show_values(condition.key)

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Filters"))
        self.negate.setAccessibleDescription(self.tr("Finds those who are without what is chosen below"))
        self.negate.toggled.connect(self._fill)
        head = QHBoxLayout()
        head.setSpacing(theme.GRID // 2)
        head.addWidget(self.back)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self.negate)
        head.addWidget(self.remove)
        self.field.setClearButtonEnabled(True)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._on_typed)
        self.list.setModel(self._model)
        self.list.setItemDelegate(ItemDelegate(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.clicked.connect(self._take)
        # The keys stay in the field, which moves the choice.
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._nothing.hide()
        self._nothing.setContentsMargins(theme.px(10), theme.px(6), 0, theme.px(6))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GRID, theme.GRID, theme.GRID, theme.GRID)
        column.setSpacing(theme.GRID // 2)
        column.addLayout(head)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(self._nothing)
        self.resize(theme.px(_WIDTH), theme.px(_HEIGHT))

    def open_below(self, anchor: QWidget) -> None:
        """Shows it under a widget, wholly on the screen."""
        place = anchor.mapToGlobal(QPoint(0, anchor.height() + theme.px(4)))
        room = anchor.screen().availableGeometry()
        place.setX(max(room.left(), min(place.x(), room.right() - self.width())))
        if place.y() + self.height() > room.bottom():
            place.setY(max(room.top(), anchor.mapToGlobal(QPoint(0, 0)).y() - self.height() - theme.px(4)))
        self.move(place)
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    # The two levels ------------------------------------------------------------------------------------------------

    def _show_keys(self) -> None:
        self._show_level(None, self.tr("Filter by"), self.tr("Find a filter"))
        self._items = [Item(key_name(key), key=key) for key in sorted(KEYS, key=KEYS.index)]
        self._fill()

    def _show_values(self, key: ConditionKey) -> None:
        self._show_level(key, key_name(key), self.tr("Find a value"))
        self._items = [self._item(value, people) for value, people in offers(key)]
        self._fill()
        self._read()

    def _show_level(self, key: ConditionKey | None, title: str, hint: str) -> None:
        self._serial += 1
        self._key = key
        self._title.setText(title)
        self.back.setVisible(key is not None and self._before is None)
        self.negate.setVisible(key is not None)
        self.remove.setVisible(self._before is not None)
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(hint)
        self.list.setAccessibleName(title)
        self.field.clear()

    def _read(self) -> None:
        """What is in the book is read beside the window; what was typed by then filters it further there."""
        if self._key is not None and is_counted(self._key):
            from netplanner.storage.filter_values import values

            self._serial += 1
            done = partial(self._take_values, self._serial)
            self._session.read(values, self._key, self.field.text(), done=done)

    def _take_values(self, serial: int, found: Sequence[Any]) -> None:
        if serial == self._serial:
            self._items = [self._item(value.value, value.people) for value in found]
            self._fill()

    def _item(self, value: str, people: int | None) -> Item:
        assert self._key is not None
        text = value_name(self._key, value, self._names) if value or self._key not in PLAIN_KEYS else ""
        return Item(text or key_name(self._key), people, condition=Condition(self._key, value))

    def _on_typed(self) -> None:
        self._fill()
        self._read()

    def _fill(self) -> None:
        typed = self.field.text().strip()
        wanted = fold(typed)
        shown = [item for item in self._items if wanted in fold(item.text)]
        shown.sort(key=lambda item: not fold(item.text).startswith(wanted))
        own = typed_offer(self._key, typed) if typed else None
        if own is not None and not any(item.condition == own or fold(item.text) == wanted for item in shown):
            shown.insert(0 if not shown else len(shown), Item(condition_text(own, self._names), condition=own))
        self._model.show(shown)
        self._nothing.setVisible(not shown)
        current = self._before._replace(negated=False) if self._before is not None else None
        row = next((at for at, item in enumerate(shown) if current is not None and item.condition == current), 0)
        if shown:
            self.list.setCurrentIndex(self._model.index(0 if typed else row))

    # Choosing ------------------------------------------------------------------------------------------------------

    def _take(self, index: QModelIndex) -> None:
        item: Item | None = index.data(ITEM_ROLE) if index.isValid() else None
        if item is None:
            return
        if item.condition is not None:
            negated = item.condition.negated or (self._key is not None and self.negate.isChecked())
            self.close()
            self.picked.emit(item.condition._replace(negated=negated))
        elif item.key in PLAIN_KEYS:
            self.close()
            self.picked.emit(Condition(item.key))
        elif item.key is not None:
            self._show_values(item.key)

    def _remove(self) -> None:
        self.close()
        self.removed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.field or not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.list.currentIndex())
            return True
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.list.keyPressEvent(event)
            return True
        goes_back = key == Qt.Key.Key_Backspace and not self.field.text()
        if goes_back and self._key is not None and self._before is None:
            self._show_keys()
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
