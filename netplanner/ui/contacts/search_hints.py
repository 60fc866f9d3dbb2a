"""What may be meant by what is being typed: the names of conditions, and the values of one that is begun.

The list lies below the line while the keys stay in it. Tab takes the first, Down goes into the list, Esc closes it;
without either the line works as if it were not there.
"""

import re
from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout

from netplanner.domain.query_lexicon import lexicon, name_of, plain, words
from netplanner.domain.query_words import written
from netplanner.domain.search_query import Condition, ConditionKey
from netplanner.domain.text import fold
from netplanner.storage.filter_values import Value, values
from netplanner.ui import theme
from netplanner.ui.contacts.filter_items import ITEM_ROLE, Item, ItemDelegate, ItemModel
from netplanner.ui.contacts.filter_offers import is_counted, offers
from netplanner.ui.contacts.filter_words import KEYS, Names, key_name, value_name
from netplanner.ui.session import Session
from netplanner.ui.translation import spoken

# What stands before the cursor: "-tag", `company:"Nordlys Re`.
_BEGUN = re.compile(r'(?:^|(?<=\s))(-?)(\w[\w-]*)(?:(:)"?([^"]*))?$')
_SHORTEST = 3
_MOST = 8
_READ = 200
_WIDTH = 320


class _Begun(NamedTuple):
    start: int
    is_negated: bool
    word: str
    key: ConditionKey | None
    value: str


class SearchHints(QObject):
    """Helps with `line`; `take` is called when a condition was completed in it."""

    def __init__(
        self, session: Session, line: QLineEdit, take: Callable[[], object], names: Callable[[], Names]
    ) -> None:
        super().__init__(line)
        self._session = session
        self._line = line
        self._take_conditions = take
        self._names = names
        self._serial = 0
        self._known = Names()
        self._items: list[Item] = []
        self._read_values: tuple[ConditionKey | None, list[tuple[str, int | None]]] = (None, [])
        self._frame: _Frame | None = None
        line.textEdited.connect(self._on_edited)
        line.textChanged.connect(self._on_changed)
        line.installEventFilter(self)

    def is_open(self) -> bool:
        return self._frame is not None and self._frame.isVisible()

    def texts(self) -> list[str]:
        """What is offered now."""
        return [item.text for item in self._items] if self.is_open() else []

    # What is offered -----------------------------------------------------------------------------------------------

    def _on_edited(self) -> None:
        self._serial += 1
        begun = self._begun()
        if begun is None or begun.key is None:
            self._read_values = (None, [])
        if begun is None:
            self._close()
        elif begun.key is None:
            self._show(_keys_beginning(begun.word))
        else:
            self._known = self._names() if begun.key in (ConditionKey.GOAL, ConditionKey.PLATFORM) else Names()
            self._offer_values(begun)

    def _on_changed(self) -> None:
        """What others have put into the line is finished."""
        if not self._line.isModified() or self._begun() is None:
            self._close()

    def _offer_values(self, begun: _Begun) -> None:
        """At once what is known; what the book holds is read when a condition is begun."""
        assert begun.key is not None
        if not is_counted(begun.key):
            self._show_values(begun, offers(begun.key))
            return
        key, found = self._read_values
        if key == begun.key:
            self._show_values(begun, found)
        if key != begun.key or len(found) >= _READ:
            # Of more than are read at once, those that fit are looked for in the book.
            containing = begun.value if key == begun.key else ""
            done = partial(self._take_values, self._serial, begun)
            self._session.read(values, begun.key, containing, done=done, limit=_READ)

    def _take_values(self, serial: int, begun: _Begun, found: Sequence[Value]) -> None:
        known = [(value.value, value.people) for value in found]
        if begun.key is not None and self._read_values[0] != begun.key:
            self._read_values = (begun.key, known)
        now = self._begun()
        if now is None or now.key is not begun.key or not self._line.hasFocus():
            return
        if serial == self._serial or len(found) < _READ:
            self._show_values(now, known)

    def _show_values(self, begun: _Begun, found: Sequence[tuple[str, int | None]]) -> None:
        key = begun.key
        assert key is not None
        wanted = fold(begun.value).strip()
        named = [(value_name(key, value, self._known), value, people) for value, people in found]
        hits = [row for row in named if wanted in fold(row[0])]
        hits.sort(key=lambda row: not fold(row[0]).startswith(wanted))
        condition = partial(Condition, key, negated=begun.is_negated)
        self._show([Item(name, people, condition=condition(value)) for name, value, people in hits[:_MOST]])

    def _begun(self) -> _Begun | None:
        """The condition before the cursor; None where nothing of one is typed."""
        text = self._line.text()[: self._line.cursorPosition()]
        found = _BEGUN.search(text)
        if found is None:
            return None
        minus, word, colon, value = found.groups()
        if not colon:
            return _Begun(found.start(), bool(minus), word, None, "") if len(word) >= _SHORTEST else None
        known = lexicon()
        prefix = known.prefixes.get(plain(word))
        if prefix in ("no", "has"):
            return _Begun(found.start(), (prefix == "no") != bool(minus), word, ConditionKey.HAS, value or "")
        keys = known.keys.get(plain(word), ())
        return _Begun(found.start(), bool(minus), word, keys[0], value or "") if keys else None

    # The list ------------------------------------------------------------------------------------------------------

    def _show(self, items: list[Item]) -> None:
        self._items = items
        if not items or not self._line.hasFocus():
            self._close()
            return
        if self._frame is None:
            self._frame = _Frame(self._line)
            self._frame.list.clicked.connect(self._take)
        self._frame.show_items(items)

    def _close(self) -> None:
        self._serial += 1
        self._items = []
        if self._frame is not None:
            self._frame.hide()

    def _take(self, index: QModelIndex) -> None:
        item: Item | None = index.data(ITEM_ROLE) if index.isValid() else None
        begun = self._begun()
        if item is None or begun is None:
            return
        text, cursor = self._line.text(), self._line.cursorPosition()
        if item.condition is not None:
            said = next(iter(written([item.condition], spoken())), "")
            self._write(text[: begun.start] + said + " ", text[cursor:])
            self._close()
            self._take_conditions()
        elif item.key is not None:
            word = name_of(words()["keys"], item.key, spoken())
            self._write(text[: begun.start] + ("-" if begun.is_negated else "") + word + ":", text[cursor:])
            self._on_edited()

    def _write(self, before: str, after: str) -> None:
        self._line.setText(before + after)
        self._line.setCursorPosition(len(before))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._line or not self.is_open():
            return False
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self._close()
            return False
        # A plain Tab is taken before it moves the focus.
        if not isinstance(event, QKeyEvent) or event.type() not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
            return False
        return self._on_key(event)

    def _on_key(self, event: QKeyEvent) -> bool:
        frame = self._frame
        assert frame is not None
        current = frame.list.currentIndex()
        key = event.key()
        if key == Qt.Key.Key_Tab and not event.modifiers():
            self._take(current if current.isValid() else frame.model.index(0))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current.isValid():
            self._take(current)
        elif key == Qt.Key.Key_Escape:
            self._close()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            row = current.row() + (1 if key == Qt.Key.Key_Down else -1)
            frame.list.setCurrentIndex(frame.model.index(min(max(row, 0), frame.model.rowCount() - 1)))
        else:
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._close()
            return False
        return True


class _Frame(QFrame):
    """Lies over the window, below the line; it never takes the focus."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line.window())
        self._line = line
        self.model = ItemModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(ItemDelegate(self.list))
        self.list.setAccessibleName(self.tr("Suggestions"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(4), theme.px(4), theme.px(4), theme.px(4))
        column.addWidget(self.list)

    def show_items(self, items: list[Item]) -> None:
        self.model.show(items)
        self.list.setCurrentIndex(QModelIndex())
        line = self._line
        height = len(items) * (self.list.fontMetrics().height() + theme.px(11)) + theme.px(10)
        place = line.mapTo(line.window(), QPoint(0, line.height() + theme.px(2)))
        width = max(line.width(), theme.px(_WIDTH))
        self.setGeometry(place.x(), place.y(), min(width, line.window().width() - place.x()), height)
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.line, 1))
        painter.setBrush(colours.raised)
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)


def _keys_beginning(word: str) -> list[Item]:
    """The conditions whose name in the language spoken, or what we call them, begins like a word."""
    wanted = plain(word)
    found = []
    for key in KEYS:
        written_name = name_of(words()["keys"], key, spoken())
        if wanted and (plain(written_name).startswith(wanted) or plain(key_name(key)).startswith(wanted)):
            found.append(Item(f"{written_name}:", key=key))
    return found[:_MOST]
