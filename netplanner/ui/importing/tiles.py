"""The counts above the import table; each is a filter of it."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from netplanner.domain.words import ImportAction
from netplanner.ui import theme
from netplanner.ui.importing.decisions import DECIDE


class Tile(QAbstractButton):
    """A number over its words, in a card that can be pressed in; one with 0 can't."""

    def __init__(self, tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self._number = 0
        self._hover = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def number(self) -> int:
        return self._number

    def set_count(self, number: int, text: str) -> None:
        self._number = number
        self.setText(text)
        self.setAccessibleName(f"{QLocale().toString(number)} {text}")
        self.setEnabled(number > 0)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(150), self.heightForWidth(theme.px(150)))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(66), theme.px(60))

    def heightForWidth(self, width: int) -> int:
        return int(self._words_rect(QRectF(0, 0, width, 1000)).bottom()) + theme.px(12)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = colours.accent_soft if self.isChecked() else colours.hover if self._hover else colours.raised
        marked = self.isChecked() or self.hasFocus()
        painter.setPen(QPen(colours.accent if marked else colours.line, 1.5 if self.hasFocus() else 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.RADIUS + 2, theme.RADIUS + 2)
        ink = {"warn": colours.warn, "danger": colours.danger}.get(self._tone, colours.text)
        painter.setPen(ink if self._number else colours.muted)
        painter.setFont(theme.tabular(theme.font("title")))
        inner = QRectF(self.rect()).adjusted(self._margin(self.width()), theme.px(12), 0, 0)
        painter.drawText(inner, Qt.AlignmentFlag.AlignTop, QLocale().toString(self._number))
        painter.setFont(theme.font("body"))
        painter.setPen(colours.text if self._number else colours.muted)
        painter.drawText(self._words_rect(QRectF(self.rect())), _WRAPPED, self.text())

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hover = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = False
        self.update()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # Enter belongs to the sheet's main act.
            event.ignore()
            return
        super().keyPressEvent(event)

    def _words_rect(self, rect: QRectF) -> QRectF:
        inner = rect.adjusted(self._margin(rect.width()), theme.px(35), -theme.px(6), 0)
        return QRectF(self.fontMetrics().boundingRect(inner.toRect(), _WRAPPED, self.text()))

    @staticmethod
    def _margin(width: float) -> int:
        return theme.px(13 if width >= theme.px(110) else 7)


_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)

_KINDS: tuple[tuple[str, str], ...] = (
    (ImportAction.ADD, ""),
    (ImportAction.UPDATE, ""),
    (ImportAction.UNCHANGED, ""),
    (DECIDE, "warn"),
    (ImportAction.SKIP, ""),
    (ImportAction.FAIL, "danger"),
)


class TileRow(QWidget):
    """Counts by what happens. `chosen(kind)` says what the table should show, None for all."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(10))
        self.tiles: dict[str, Tile] = {}
        for kind, tone in _KINDS:
            tile = self.tiles[kind] = Tile(tone)
            tile.clicked.connect(lambda checked, kind=kind: self._clicked(kind, checked))
            row.addWidget(tile, 1)

    def show_counts(self, counts: Mapping[Any, int], *, done: bool, to_look_at: int = 0) -> None:
        """Words of what will happen, or of what was `done`. `to_look_at` are all that asked for a decision, those
        already decided too."""
        texts = self._done_texts() if done else self._texts()
        for kind, tile in self.tiles.items():
            tile.set_count(counts.get(kind, 0), texts.get(kind, ""))
        decide = self.tiles[DECIDE]
        decide.setEnabled(to_look_at > 0)
        decide.setVisible(not done)
        # Of what is rare there is a tile only where there is some.
        self.tiles[ImportAction.SKIP].setVisible(done or counts.get(ImportAction.SKIP, 0) > 0)

    def choose(self, kind: str | None) -> None:
        """Presses one in and tells `chosen`; None presses none."""
        for own, tile in self.tiles.items():
            tile.setChecked(own == kind)
        self.chosen.emit(kind)

    def choice(self) -> str | None:
        return next((kind for kind, tile in self.tiles.items() if tile.isChecked()), None)

    def _clicked(self, kind: str, checked: bool) -> None:
        self.choose(kind if checked else None)

    def _texts(self) -> dict[str, str]:
        return {
            ImportAction.ADD: self.tr("new"),
            ImportAction.UPDATE: self.tr("update people you have"),
            ImportAction.UNCHANGED: self.tr("already here, nothing new"),
            DECIDE: self.tr("need your decision"),
            ImportAction.SKIP: self.tr("skipped"),
            ImportAction.FAIL: self.tr("unreadable"),
        }

    def _done_texts(self) -> dict[str, str]:
        return {
            ImportAction.ADD: self.tr("added"),
            ImportAction.UPDATE: self.tr("updated"),
            ImportAction.UNCHANGED: self.tr("already here, nothing new"),
            ImportAction.SKIP: self.tr("skipped"),
            ImportAction.FAIL: self.tr("not imported"),
        }
