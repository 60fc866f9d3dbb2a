"""How to get one's file out of one place: numbered steps, where they begin, what to know."""

from PySide6.QtCore import QRectF, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from netplanner.ui import theme
from netplanner.ui.importing.places import Place
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.labels import Label

_DISC = 22


class PlacePage(QScrollArea):
    """The link opens in the browser on a click, and not before."""

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.link_button: Button | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(place.name)
        content = _Content()
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.px(4), 0, theme.px(12), 0)
        column.setSpacing(theme.px(14))
        column.addWidget(Label(place.name, font="heading"))
        column.addLayout(_steps(place))
        if place.link:
            shown = QUrl(place.link).host().removeprefix("www.")
            text = self.tr("Open {address}").replace("{address}", shown)
            self.link_button = Button(text, icon="external-link", clicked=lambda: self._open(place.link))
            column.addWidget(self.link_button, alignment=Qt.AlignmentFlag.AlignLeft)
        for note in place.notes:
            column.addWidget(Label(note, tone="muted", wrap=True))
        column.addStretch(1)
        self.setWidget(content)
        content.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    @staticmethod
    def _open(link: str) -> None:
        QDesktopServices.openUrl(QUrl(link))


def _steps(place: Place) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.px(12))
    grid.setVerticalSpacing(theme.px(10))
    grid.setColumnStretch(1, 1)
    for number, text in enumerate(place.steps, 1):
        step = Label(text, wrap=True)
        step.setAccessibleName(f"{number}. {text}")
        step.setContentsMargins(0, theme.px(2), 0, 0)
        grid.addWidget(_Disc(number), number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(step, number, 1)
    return grid


class _Content(QWidget):
    """As high as its width asks for: the least height of wrapped labels is that of their least width."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


class _Disc(QWidget):
    """The number of a step in a disc."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self.setFixedSize(theme.px(_DISC), theme.px(_DISC))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(_DISC), theme.px(_DISC))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.accent_soft)
        painter.drawEllipse(QRectF(self.rect()))
        painter.setPen(colours.accent)
        painter.setFont(theme.font("small"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))
