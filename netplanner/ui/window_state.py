"""What the window remembers from one start to the next: size, place, panes. Kept apart from the settings."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QSize
from PySide6.QtWidgets import QApplication, QStyle, QWidget

_DEFAULT_SIZE = QSize(1440, 900)


class WindowState:
    """A small ini file; one that can't be read or written costs the remembered sizes and nothing else."""

    def __init__(self, path: Path) -> None:
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)

    def bytes_of(self, key: str) -> QByteArray:
        value = self._settings.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def text_of(self, key: str, default: str = "") -> str:
        value = self._settings.value(key)
        return value if isinstance(value, str) else default

    def restore(self, window: QWidget) -> None:
        """Gives a window the size and place it had, at first the usual size as far as the screen has room for it."""
        screen = QApplication.primaryScreen()
        room = screen.availableSize() if screen is not None else _DEFAULT_SIZE
        # The title bar, of which nothing is known before the window is shown, takes its part of the screen.
        bar = QSize(0, window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight))
        window.resize(_DEFAULT_SIZE.boundedTo(room - bar))
        window.restoreGeometry(self.bytes_of("window/geometry"))

    def put(self, key: str, value: QByteArray | str) -> None:
        self._settings.setValue(key, value)

    def save(self) -> None:
        self._settings.sync()
