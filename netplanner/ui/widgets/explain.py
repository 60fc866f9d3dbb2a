""" "How is this calculated?": a quiet button that opens the numbers behind a number."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from netplanner.ui import icons, theme
from netplanner.ui.widgets.labels import Label

# QWIDGETSIZE_MAX: no limit (doc.qt.io/qt-6/qwidget.html#maximumSize-prop).
_ANY = 16777215
_SIGN = 15


class ExplainButton(QPushButton):
    """`explain` gives the text when it is asked for. `words` shows the question, else a small sign does."""

    def __init__(self, explain: Callable[[], str], parent: QWidget | None = None, *, words: bool = False) -> None:
        super().__init__(parent)
        self._explain = explain
        self._words = words
        self.setFlat(True)
        self.setAutoDefault(False)
        self.setAccessibleName(self.tr("How is this calculated?"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._show_words()
        self.clicked.connect(self.open)

    def set_words(self, words: bool) -> None:
        """The question where there is room for it, else the sign."""
        if words != self._words:
            self._words = words
            self._show_words()

    def open(self) -> None:
        """Shows the text in a card below the button until it is clicked away."""
        card = Popover(self._explain(), self)
        place = self.mapToGlobal(QPoint(self.width() - card.sizeHint().width(), self.height() + 4))
        screen = QGuiApplication.screenAt(place) or self.screen()
        room = screen.availableGeometry()
        below = place.y() + card.sizeHint().height() <= room.bottom()
        if not below:
            place.setY(self.mapToGlobal(QPoint(0, 0)).y() - card.sizeHint().height() - 4)
        place.setX(min(max(place.x(), room.left()), room.right() - card.sizeHint().width()))
        card.move(place)
        card.show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    def _show_words(self) -> None:
        question = self.tr("How is this calculated?")
        self.setText(question if self._words else "")
        self.setToolTip("" if self._words else question)
        side = theme.px(24)
        self.setMinimumSize(0 if self._words else side, 0 if self._words else side)
        self.setMaximumSize(_ANY if self._words else side, _ANY if self._words else side)
        self._tint()

    def _tint(self) -> None:
        muted = theme.colours_of(self).muted
        if self._words:
            self.setIcon(QIcon())
        else:
            self.setIconSize(QSize(theme.px(_SIGN), theme.px(_SIGN)))
            self.setIcon(icons.icon("circle-help", colour=muted, size=theme.px(_SIGN)))
        # For buttons alone: the popover is a child and keeps its own colours.
        sheet = f"QPushButton {{ padding: 2px; color: {muted.name()}; }}"
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)


class Popover(QFrame):
    """A card with plain text that closes on Esc or a click elsewhere."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("popover")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.ToolTipBase)
        self.setAccessibleName(text)
        label = Label(text, wrap=True, selectable=True)
        label.setFixedWidth(theme.px(320))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(14), theme.px(12), theme.px(14), theme.px(12))
        column.addWidget(label)
        self.adjustSize()
