"""The window on a real display: it closes cleanly, and the next start finds size, place and panes as they were left."""

import subprocess

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QSplitter, QWidget


def left_by_close(desktop, process: subprocess.Popen[bytes], window: str) -> list[int]:
    """Closes the window by the window manager's key and tells the widths of the panes that are remembered."""
    width = desktop.geometry(window)["WIDTH"]
    assert desktop.close_by_key(process, window) == 0
    stored = QSettings(str(desktop.data / "window.ini"), QSettings.Format.IniFormat).value("window/panes")
    assert isinstance(stored, QByteArray)
    splitter = QSplitter()
    splitter.setHandleWidth(1)
    splitter.resize(width, 100)
    for _ in range(3):
        splitter.addWidget(QWidget())
    assert splitter.restoreState(stored)
    return splitter.sizes()


def test_the_window_comes_back_as_it_was_left(desktop) -> None:
    process, window = desktop.start_netplanner("--demo")
    desktop.place(window, 90, 80, 1300, 760)
    place = desktop.geometry(window)
    first = left_by_close(desktop, process, window)

    process, window = desktop.start_netplanner("--demo")
    assert desktop.geometry(window) == place
    boundary = (place["X"] + first[0], place["Y"] + 400)
    desktop.drag(boundary, (boundary[0] + 40, boundary[1]))
    # Somebody in the clipboard is no reason to end otherwise.
    desktop.press(window, "ctrl+1")
    desktop.press(window, "ctrl+shift+c")
    second = left_by_close(desktop, process, window)
    assert abs(second[0] - first[0] - 40) <= 4
    assert second[2] == first[2]

    process, window = desktop.start_netplanner("--demo")
    assert desktop.geometry(window) == place
    assert left_by_close(desktop, process, window) == second
    assert desktop.log.read_text() == ""
