"""The first page of an empty book: three ways in, and how to get one's contacts out of where they are."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

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
            self.tr("One or many .vcf files, or a folder of them.\nYou see what will happen before anything changes."),
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
    """Asks for an import, the sample data, or the empty panes."""

    import_requested = Signal()
    demo_requested = Signal()
    empty_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
        column.addLayout(self._sources())
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

    def _sources(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.GRID * 2)
        grid.setVerticalSpacing(theme.px(6))
        grid.setColumnStretch(1, 1)
        for line, (place, steps) in enumerate(self._ways()):
            name = Label(place)
            grid.addWidget(name, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(steps, tone="muted", wrap=True), line, 1)
        return grid

    def _ways(self) -> list[tuple[str, str]]:
        return [
            ("Apple, iPhone", self.tr("Contacts: select all, then File, Export, Export vCard.")),
            ("Google", self.tr("contacts.google.com: Export, then vCard (for iOS Contacts).")),
            (
                "Outlook",
                self.tr("Open a contact or select several, then Forward as a business card and save the .vcf files."),
            ),
            ("Thunderbird", self.tr("Address book: Tools, Export, then vCard.")),
            ("Android", self.tr("Contacts: Settings, Export to a .vcf file.")),
        ]
