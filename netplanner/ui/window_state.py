"""What the window remembers from one start to the next: size, place, panes. Kept apart from the settings."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings


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

    def put(self, key: str, value: QByteArray | str) -> None:
        self._settings.setValue(key, value)

    def save(self) -> None:
        self._settings.sync()
