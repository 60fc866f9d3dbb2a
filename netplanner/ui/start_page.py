"""The first page of an empty book: three ways in, and how to get one's contacts out of where they are."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from netplanner.ui import icons, theme
from netplanner.ui.widgets.buttons import Button, PrimaryButton
from netplanner.ui.widgets.flow import FlowLayout
from netplanner.ui.widgets.labels import Label


class _DropField(QFrame):
    """The dashed field; the window itself takes the drop."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        title = Label(self.tr("Drop a contact file here"), font="strong")
        text = Label(
            self.tr(
                "vCards, tables, or the .zip from LinkedIn or Facebook, many at once or a folder.\n"
                "You see what will happen before anything changes."
            ),
            tone="muted",
            wrap=True,
        )
        for label in (title, text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(28)] * 4)
        column.setSpacing(theme.GRID)
        for widget in (self._picture, title, text):
            column.addWidget(widget)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.faint, 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(colours.base)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)

    def _tint(self) -> None:
        colour = theme.colours_of(self).accent
        self._picture.setPixmap(icons.pixmap("download", colour, theme.px(32), self.devicePixelRatioF()))


class _Page(QWidget):
    """As high as its width asks for: the least height of wrapped labels is that of their least width."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


class StartPage(QScrollArea):
    """Asks for an import, how to get the file from a place (its key), the sample data, or the empty panes."""

    import_requested = Signal()
    place_requested = Signal(str)
    demo_requested = Signal()
    empty_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place_buttons: dict[str, Button] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Start"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        page = QWidget()
        page.setMaximumWidth(theme.px(640))
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(16))
        column.setSpacing(theme.GRID * 2)
        column.addStretch(2)
        column.addWidget(Label(self.tr("Welcome to NetPlanner"), font="title"))
        column.addWidget(
            Label(
                self.tr("Say what you want, by when, and why. Begin with the people you know."),
                tone="muted",
                wrap=True,
            )
        )
        column.addWidget(_DropField())
        column.addLayout(self._acts())
        column.addSpacing(theme.GRID)
        column.addWidget(Label(self.tr("Where your contacts are now"), font="strong"))
        column.addWidget(Label(self.tr("We show you step by step how to get the file."), tone="muted", wrap=True))
        column.addLayout(self._places())
        column.addStretch(3)
        outer = _Page()
        row = QHBoxLayout(outer)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(page, 100)
        row.addStretch(1)
        self.setWidget(outer)

    def _acts(self) -> FlowLayout:
        self.import_button = PrimaryButton(self.tr("Import…"), clicked=self.import_requested.emit)
        self.import_button.setDefault(False)
        self.demo_button = Button(self.tr("Look around with sample data"), clicked=self.demo_requested.emit)
        self.empty_button = Button(self.tr("Start with an empty book"), kind="flat", clicked=self.empty_requested.emit)
        row = FlowLayout(spacing=theme.GRID)
        for button in (self.import_button, self.demo_button, self.empty_button):
            row.addWidget(button)
        return row

    def _places(self) -> FlowLayout:
        """A button a place: how to get the file out of there."""
        from netplanner.ui.importing.places import places

        row = FlowLayout(spacing=theme.GRID)
        for place in places():
            row.addWidget(self._place_button(place.name, place.key))
        row.addWidget(self._place_button(self.tr("Paste text"), "paste"))
        return row

    def _place_button(self, name: str, key: str) -> Button:
        button = Button(name, clicked=lambda: self.place_requested.emit(key))
        button.setAccessibleDescription(self.tr("Shows how to get your contacts from there"))
        self.place_buttons[key] = button
        return button
