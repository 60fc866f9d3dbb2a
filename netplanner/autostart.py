"""Starting NetPlanner when the user logs in, by what each system offers for that.

Linux: a desktop entry in autostart (freedesktop.org, Desktop Application Autostart Specification 0.5). macOS: a launch
agent (launchd.plist(5)). Windows: a value under HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Run.
"""

import os
import plistlib
import sys
from collections.abc import Sequence
from pathlib import Path

from netplanner.domain.errors import DataError
from netplanner.paths import Folders, errno_name

_NAME = "netplanner"
_AGENT = "app.netplanner.start"
_RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"


def command(folders: Folders | None = None) -> list[str]:
    """What starts this NetPlanner in the background of a session, with the book in `folders`."""
    words = [sys.executable, "-m", "netplanner", "--in-tray"]
    if folders is None or folders == Folders.find():
        return words
    return [*words, "--data-dir", str(folders.data)]


def is_on(platform: str = sys.platform) -> bool:
    """Whether NetPlanner starts at login."""
    if platform == "win32":
        return _windows_value() is not None
    return _file(platform).is_file()


def switch(on: bool, words: Sequence[str] | None = None, platform: str = sys.platform) -> None:
    """Makes NetPlanner start at login, or not any more. Raises DataError("autostart_failed", reason: an errno name)."""
    try:
        if platform == "win32":
            _switch_windows(on, list(words or command()))
        elif on:
            path = _file(platform)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content(list(words or command()), platform))
        else:
            _file(platform).unlink(missing_ok=True)
    except OSError as error:
        raise DataError("autostart_failed", reason=errno_name(error)) from error


def content(words: Sequence[str], platform: str = sys.platform) -> bytes:
    """The file that a login reads."""
    if platform == "darwin":
        return plistlib.dumps({"Label": _AGENT, "ProgramArguments": list(words), "RunAtLoad": True})
    line = " ".join(map(_quoted, words))
    return f"[Desktop Entry]\nType=Application\nName=NetPlanner\nExec={line}\nX-GNOME-Autostart-enabled=true\n".encode()


def _file(platform: str) -> Path:
    if platform == "darwin":
        return Path.home() / "Library" / "LaunchAgents" / f"{_AGENT}.plist"
    config = os.environ.get("XDG_CONFIG_HOME", "")
    # The specification: a relative path there is to be ignored.
    base = Path(config) if Path(config).is_absolute() else Path.home() / ".config"
    return base / "autostart" / f"{_NAME}.desktop"


def _quoted(word: str) -> str:
    """A word of an Exec line (Desktop Entry Specification, The Exec key): quoted, with what has a meaning there escaped
    twice, once for the quotes and once for the string."""
    escaped = "".join("\\" + char if char in '"`$\\' else char for char in word).replace("\\", "\\\\")
    return '"' + escaped.replace("%", "%%") + '"'


def windows_line(words: Sequence[str]) -> str:
    """The command line as CreateProcess parts it."""
    import subprocess

    return subprocess.list2cmdline(list(words))


def _windows_value() -> str | None:
    import winreg  # type: ignore[import-not-found,unused-ignore]

    try:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN) as key:  # type: ignore[attr-defined,unused-ignore]
            return str(winreg.QueryValueEx(key, "NetPlanner")[0])  # type: ignore[attr-defined,unused-ignore]
    except OSError:
        return None


def _switch_windows(on: bool, words: Sequence[str]) -> None:
    import winreg

    with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN) as key:  # type: ignore[attr-defined,unused-ignore]
        if on:
            winreg.SetValueEx(key, "NetPlanner", 0, winreg.REG_SZ, windows_line(words))  # type: ignore[attr-defined,unused-ignore]
        elif _windows_value() is not None:
            winreg.DeleteValue(key, "NetPlanner")  # type: ignore[attr-defined,unused-ignore]
