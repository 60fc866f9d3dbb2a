"""The purposes that people bring to a network, to begin a goal with."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from netplanner.domain.words import GoalKind
from netplanner.ui import icons, theme, wording
from netplanner.ui.goals.presets import preset

# Beside the lines of a tile: at their left with the picture, at their right.
_PICTURE, _LEFT, _RIGHT = 20, 44, 10


class PurposeTile(QAbstractButton):
    """A purpose with its picture, its name and a line of what it is for."""

    def __init__(self, kind: GoalKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        found = preset(kind)
        self.kind = kind
        self._icon = found.icon
        self._line = found.line
        self._hover = False
        self.setText(wording.goal_kind_name(kind))
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(self._line)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for both lines in full."""
        lines = [
            (QFontMetrics(theme.font(role)), text) for role, text in (("strong", self.text()), ("small", self._line))
        ]
        width = max(metrics.horizontalAdvance(text) for metrics, text in lines) + theme.px(_LEFT + _RIGHT) + 2
        height = sum(metrics.height() for metrics, _ in lines) + theme.px(18)
        return QSize(width, max(height, theme.px(44)))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(120), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.accent, 1.5) if self.hasFocus() else QPen(colours.line, 1))
        painter.setBrush(colours.hover if self._hover or self.isDown() else colours.raised)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.RADIUS + 2, theme.RADIUS + 2)
        side, left = theme.px(_PICTURE), theme.px(12)
        picture = icons.icon(self._icon, size=side, colour=colours.accent)
        picture.paint(painter, QRect(left, (self.height() - side) // 2, side, side))
        room = self.rect().adjusted(theme.px(_LEFT), theme.px(8), -theme.px(_RIGHT), -theme.px(8))
        painter.setPen(colours.text)
        painter.setFont(theme.font("strong"))
        self._draw(painter, room, Qt.AlignmentFlag.AlignTop, self.text())
        painter.setPen(colours.muted)
        painter.setFont(theme.font("small"))
        self._draw(painter, room, Qt.AlignmentFlag.AlignBottom, self._line)

    def _draw(self, painter: QPainter, room: QRect, upright: Qt.AlignmentFlag, text: str) -> None:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | upright), shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        # The choice moves the focus; a button would take it to whatever lies that way.
        event.ignore() if event.key() in _MOVES else super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hover = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = False
        self.update()
        super().leaveEvent(event)


_MOVES = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End})


class PurposeChoice(QWidget):
    """All purposes as tiles; `chosen(GoalKind)` follows a click. Arrow keys move, Tab goes past them all."""

    chosen = Signal(object)

    def __init__(self, kinds: Sequence[GoalKind] = tuple(GoalKind), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles = [PurposeTile(kind) for kind in kinds]
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.GRID)
        for tile in self.tiles:
            tile.clicked.connect(self._on_clicked)
            tile.installEventFilter(self)
        self._place(2)
        self._reach(self.tiles[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Two beside one another where that cuts no line short.
        widest = max(tile.sizeHint().width() for tile in self.tiles)
        self._place(2 if event.size().width() >= 2 * widest + theme.GRID else 1)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.gotFocus() and isinstance(watched, PurposeTile):
            self._reach(watched)
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = next((place for place, tile in enumerate(self.tiles) if tile.hasFocus()), None)
        if at is None or event.key() not in _MOVES:
            super().keyPressEvent(event)
            return
        back = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        to = {
            Qt.Key.Key_Left: at + (1 if back else -1),
            Qt.Key.Key_Right: at + (-1 if back else 1),
            Qt.Key.Key_Up: at - self._columns,
            Qt.Key.Key_Down: at + self._columns,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self.tiles) - 1,
        }[Qt.Key(event.key())]
        if 0 <= to < len(self.tiles):
            self.tiles[to].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_clicked(self) -> None:
        tile = self.sender()
        if isinstance(tile, PurposeTile):
            self.chosen.emit(tile.kind)

    def _reach(self, reached: PurposeTile) -> None:
        """Only one tile is a stop of Tab: the one that had the focus last."""
        for tile in self.tiles:
            stop = Qt.FocusPolicy.StrongFocus if tile is reached else Qt.FocusPolicy.ClickFocus
            tile.setFocusPolicy(stop)
        self.setFocusProxy(reached)

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for tile in self.tiles:
            self._grid.removeWidget(tile)
        for at, tile in enumerate(self.tiles):
            self._grid.addWidget(tile, at // columns, at % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
