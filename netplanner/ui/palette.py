"""The command palette: people, goals and commands in one list below the search box."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from netplanner.domain.text import fold
from netplanner.ui import icons, theme
from netplanner.ui.commands import COMMANDS, CommandSet
from netplanner.ui.session import Session
from netplanner.ui.top_bar import SearchBox
from netplanner.ui.widgets.avatar import avatar_font, paint_avatar

_PEOPLE, _GOALS, _COMMANDS = 8, 4, 6
_Index = QModelIndex | QPersistentModelIndex


class Found(NamedTuple):
    """A line of the palette. `kind`: head (a title), person, goal or command; `key` an id or a command's key."""

    kind: str
    key: int | str
    text: str
    detail: str = ""
    colour: int = 0


class _Model(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.found: list[Found] = []

    def show(self, found: list[Found]) -> None:
        self.beginResetModel()
        self.found = found
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.found)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self.found[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{line.text}, {line.detail}" if line.detail else line.text
        return line if role == Qt.ItemDataRole.UserRole else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if index.isValid() and self.found[index.row()].kind != "head":
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(100, theme.px(26 if index.data(Qt.ItemDataRole.UserRole).kind == "head" else 34))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line: Found = index.data(Qt.ItemDataRole.UserRole)
        colours = theme.colours_of()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.kind == "head":
            painter.setPen(colours.muted)
            painter.setFont(theme.font("small"))
            painter.drawText(rect.adjusted(theme.px(12), 0, 0, -2), Qt.AlignmentFlag.AlignBottom, line.text)
        else:
            if state & QStyle.StateFlag.State_Selected:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colours.selection)
                painter.drawRoundedRect(rect.adjusted(4, 1, -4, -1), theme.RADIUS, theme.RADIUS)
            self._paint_line(painter, rect, line, colours)
        painter.restore()

    def _paint_line(self, painter: QPainter, rect: QRect, line: Found, colours: theme.Colours) -> None:
        left = rect.left() + theme.px(12)
        side = theme.px(22)
        place = QRectF(left, rect.center().y() - side / 2 + 0.5, side, side)
        if line.kind == "person":
            paint_avatar(painter, place, line.text, int(line.key), None, colours, avatar_font(side))
        elif line.kind == "goal":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.goal[line.colour % len(colours.goal)])
            square = QRectF(0, 0, theme.px(8), theme.px(8))
            square.moveCenter(place.center())
            painter.drawRoundedRect(square, 2, 2)
        else:
            picture = icons.pixmap("chevron-right", colours.muted, 16, painter.device().devicePixelRatioF())
            painter.drawPixmap(place.center().toPoint() - QPoint(8, 8), picture)
        inner = rect.adjusted(int(place.right()) - rect.left() + theme.px(10), 0, -theme.px(14), 0)
        painter.setFont(theme.font("body"))
        painter.setPen(colours.text)
        metrics = painter.fontMetrics()
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        detail = metrics.elidedText(line.detail, Qt.TextElideMode.ElideRight, inner.width() // 2)
        room = inner.width() - metrics.horizontalAdvance(detail) - theme.px(12)
        text = metrics.elidedText(line.text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, text)
        painter.setPen(colours.muted)
        painter.drawText(inner, right, detail)


class Palette(QFrame):
    """Opens below `box` while it has the focus; `chosen(kind, key)` tells what Enter or a click picked."""

    chosen = Signal(str, object)

    def __init__(self, box: SearchBox, session: Session, commands: CommandSet, window: QWidget) -> None:
        super().__init__(window)
        self._box, self._session, self._commands = box, session, commands
        self._former: QWidget | None = None
        self._model = _Model(self)
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(_Delegate(self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setAccessibleName(self.tr("Found"))
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.entered.connect(self._list.setCurrentIndex)
        self._list.clicked.connect(self._pick)
        self.setObjectName("palette")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 4, 1, 4)
        column.addWidget(self._list)
        box.installEventFilter(self)
        box.textEdited.connect(self._ask)
        window.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Puts the focus into the search box and shows what can be done."""
        focus = self.window().focusWidget()
        if focus is not self._box:
            self._former = focus
        self._box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._box.selectAll()
        self._ask(self._box.text())

    def close_palette(self) -> None:
        self.hide()
        self._box.clear()

    def found(self) -> list[Found]:
        return list(self._model.found)

    def paintEvent(self, event: object) -> None:
        colours = theme.colours_of(self)
        painter = QPainter(self)
        painter.setPen(colours.line)
        painter.fillRect(self.rect(), colours.raised)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._box:
            if kind == QEvent.Type.MouseButtonPress and not self.isVisible():
                self._ask(self._box.text())
            elif kind == QEvent.Type.FocusOut:
                self.hide()
            elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._key(event)
        elif kind == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.close_palette()
            self._give_focus_back()
            return True
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            if not self.isVisible():
                self._ask(self._box.text())
            else:
                self._move(1 if key == Qt.Key.Key_Down else -1)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.isVisible():
            self._pick(self._list.currentIndex())
            return True
        return False

    def _move(self, by: int) -> None:
        lines = [row for row, line in enumerate(self._model.found) if line.kind != "head"]
        if not lines:
            return
        row = self._list.currentIndex().row()
        at = lines.index(row) if row in lines else -1
        self._list.setCurrentIndex(self._model.index(lines[(at + by) % len(lines)]))

    def _ask(self, text: str) -> None:
        self._model.show([*self._people(text), *self._goals(text), *self._acts(text)])
        self._place()
        self.setVisible(bool(self._model.found))
        self.raise_()
        self._move(1)

    def _pick(self, index: QModelIndex) -> None:
        line = index.data(Qt.ItemDataRole.UserRole)
        if line is None or line.kind == "head":
            return
        self.close_palette()
        self._give_focus_back()
        self.chosen.emit(line.kind, line.key)

    def _give_focus_back(self) -> None:
        # The book may have changed meanwhile and the former widget, a button of a card, gone with it.
        if self._former is not None and isValid(self._former):
            self._former.setFocus(Qt.FocusReason.OtherFocusReason)
        self._former = None

    def _place(self) -> None:
        corner = self._box.mapTo(self.window(), QPoint(0, self._box.height() + 4))
        hints = sum(theme.px(26 if line.kind == "head" else 34) for line in self._model.found)
        room = self.window().height() - corner.y() - theme.px(16)
        width = min(max(self._box.width(), theme.px(380)), self.window().width() - corner.x() - theme.GRID)
        self.setGeometry(corner.x(), corner.y(), width, min(hints + 12, room))

    def _people(self, text: str) -> list[Found]:
        from netplanner.storage import contacts

        if not text.strip():
            return []
        reader = self._session.store.reader
        ids = contacts.first_ids(reader, contacts.ContactFilter(text=text), _PEOPLE)
        rows = contacts.rows(reader, ids)
        lines = [
            Found("person", row.id, row.display_name, " · ".join(filter(None, (row.title, row.organization))))
            for row in (rows[key] for key in ids if key in rows)
        ]
        return _headed(self.tr("People"), lines)

    def _goals(self, text: str) -> list[Found]:
        from netplanner.storage import goals

        wanted = fold(text.strip())
        found = goals.listing(self._session.store.reader)
        lines = [Found("goal", goal.id, goal.what, "", goal.colour) for goal in found if wanted in fold(goal.what)]
        return _headed(self.tr("Goals"), lines[:_GOALS])

    def _acts(self, text: str) -> list[Found]:
        wanted = fold(text.strip())
        lines = []
        for command in COMMANDS:
            action = self._commands[command.key]
            name = action.text().split("\t")[0].replace("&&", "&")
            if action.isVisible() and action.isEnabled() and wanted in fold(name):
                lines.append(Found("command", command.key, name.removesuffix("…"), command.keys_text()))
        return _headed(self.tr("Commands"), lines[: _COMMANDS if text.strip() else 4 * _COMMANDS])


def _headed(title: str, lines: Sequence[Found]) -> list[Found]:
    return [Found("head", 0, title), *lines] if lines else []
