"""The line below the menu bar: search everything, undo and redo, and the acts of every day."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from netplanner.ui import icons, theme
from netplanner.ui.commands import CommandSet
from netplanner.ui.sphere_control import SphereControl
from netplanner.ui.widgets.buttons import Button, PrimaryButton, ToolButton

_NARROW = 820
_ROOM_FOR_SPHERES = 1080


class SearchBox(QLineEdit):
    """The field that asks the command palette; it shows its key at the right end while it is empty."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        # The first that there is room for is shown.
        self._hints = (
            self.tr("Search people, goals and plans, or type a command"),
            self.tr("Search, or type a command"),
            self.tr("Search"),
        )
        self.setPlaceholderText(self._hints[0])
        self.setAccessibleName(self.tr("Search everything"))
        self.setMinimumHeight(theme.px(32))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(theme.px(460))
        # A file dropped here is meant for the window.
        self.setAcceptDrops(False)
        self.setTextMargins(theme.px(26), 0, theme.px(56), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - theme.px(26 + 56 + 22)
        fitting = (hint for hint in self._hints if self.fontMetrics().horizontalAdvance(hint) <= room)
        self.setPlaceholderText(next(fitting, self._hints[-1]))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        colours = theme.colours_of(self)
        side = theme.px(16)
        glass = icons.pixmap("search", colours.muted, side, self.devicePixelRatioF())
        painter.drawPixmap(theme.px(11), (self.height() - side) // 2, glass)
        if self.text():
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("small"))
        width = painter.fontMetrics().horizontalAdvance(self._keys) + theme.px(12)
        height = painter.fontMetrics().height() + theme.px(4)
        key = self.rect().adjusted(self.width() - width - theme.px(10), 0, -theme.px(10), 0)
        key.setTop((self.height() - height) // 2)
        key.setHeight(height)
        painter.setPen(QPen(colours.line, 1))
        painter.drawRoundedRect(key.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(colours.muted)
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, self._keys)


class TopBar(QWidget):
    def __init__(self, commands: CommandSet, spheres: SphereControl, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spheres = spheres
        self.search = SearchBox(_keys(commands["edit.search"]))
        self._undo = self._tool("undo-2", self.tr("Undo"), commands["edit.undo"])
        self._redo = self._tool("redo-2", self.tr("Redo"), commands["edit.redo"])
        self._import = Button(self.tr("Import"), icon="download", clicked=commands["file.import"].trigger)
        self._print = Button(self.tr("Print plan"), icon="printer", clicked=commands["file.print"].trigger)
        self._plan = PrimaryButton(self.tr("Plan outreach"), clicked=commands["outreach.plan"].trigger)
        # No dialog here: Enter in the search box must not press it.
        self._plan.setDefault(False)
        for button, key in (
            (self._import, "file.import"),
            (self._print, "file.print"),
            (self._plan, "outreach.plan"),
        ):
            button.setToolTip(f"{button.text()} ({_keys(commands[key])})")
            button.setAccessibleName(button.text())
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(14), theme.px(4), theme.px(14), theme.px(10))
        row.setSpacing(theme.GRID)
        row.addWidget(self.search, 3)
        row.addStretch(1)
        for widget in (self.spheres, self._undo, self._redo, self._import, self._print, self._plan):
            row.addWidget(widget)

    def set_plans(self, shown: bool) -> None:
        """Whether printing, planning and the spheres stand here: on the first page there is nobody to plan for."""
        self.spheres.setVisible(shown)
        self._print.setVisible(shown)
        self._plan.setVisible(shown)

    def minimumSizeHint(self) -> QSize:
        """What it needs with the icons alone: the window may be made so narrow that they are."""
        least = super().minimumSizeHint()
        words = sum(
            button.fontMetrics().horizontalAdvance(button.text())
            for button in (self._import, self._print)
            if button.isVisibleTo(self)
        )
        return QSize(least.width() - words, least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Where there is little room the icons speak alone, so that the search box keeps some.
        for button in (self._import, self._print):
            button.setText("" if self.width() < theme.px(_NARROW) else button.accessibleName())
        self.spheres.set_narrow(self.width() < theme.px(_ROOM_FOR_SPHERES))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

    def _tool(self, icon: str, text: str, action: QAction) -> ToolButton:
        button = ToolButton(icon, text, clicked=action.trigger)

        def follow() -> None:
            button.setEnabled(action.isEnabled())
            button.set_text(action.text().replace("&&", "&"), _keys(action))

        action.changed.connect(follow)
        follow()
        return button


def _keys(action: QAction) -> str:
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
