"""What lies over the window while files are dragged across it, and says what a drop will do."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from netplanner.ui import icons, theme

_LINGER_MS = 60


class DropOverlay(QWidget):
    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._ground = window
        self._count = 0
        # The drag itself goes on to the widgets below.
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        # A drag leaves and enters again with each widget it passes.
        self._linger = QTimer(self, singleShot=True, interval=_LINGER_MS)
        self._linger.timeout.connect(self.hide)
        window.installEventFilter(self)
        self.hide()

    def show_files(self, count: int) -> None:
        self._linger.stop()
        self._count = count
        self.setGeometry(self._ground.rect())
        self.show()
        self.raise_()

    def leave(self) -> None:
        self._linger.start()

    def text(self) -> str:
        return self.tr("Drop to import %n file(s) or folder(s)", "", self._count)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._ground.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = colours.accent_soft
        painter.setOpacity(0.94)
        painter.fillRect(self.rect(), veil)
        painter.setOpacity(1.0)
        frame = QRectF(self.rect()).adjusted(16, 16, -16, -16)
        pen = QPen(colours.accent, 2, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRoundedRect(frame, 12, 12)
        middle = self.rect().center()
        picture = icons.pixmap("download", colours.accent, 40, self.devicePixelRatioF())
        painter.drawPixmap(middle.x() - 20, middle.y() - theme.px(64), picture)
        painter.setPen(colours.text)
        painter.setFont(theme.font("title"))
        lines = self.rect().adjusted(0, 0, 0, theme.px(16))
        painter.drawText(lines, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.setPen(colours.muted)
        painter.setFont(theme.font("body"))
        below = self.rect().adjusted(0, theme.px(60), 0, theme.px(16))
        painter.drawText(
            below, Qt.AlignmentFlag.AlignCenter, self.tr("You see what will happen before anything is changed.")
        )
