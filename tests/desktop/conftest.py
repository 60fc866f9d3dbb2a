"""A real display of our own with a window manager, and the programs on it. All is ended with the test."""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parents[2]
SCREEN = (1600, 1000)
_PACKAGES = {"Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool", "pcmanfm": "pcmanfm"}
_START_MS = 60_000


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.desktop)


@pytest.fixture
def desktop(tmp_path: Path, qtbot: QtBot) -> Iterator["Desktop"]:
    missing = [f"{tool} (Debian: {package})" for tool, package in _PACKAGES.items() if shutil.which(tool) is None]
    if missing:
        pytest.skip(f"a real display needs {', '.join(missing)}")
    made = Desktop(tmp_path, qtbot)
    try:
        made.begin()
        yield made
    finally:
        made.end()


class Desktop:
    """Starts programs on its display; keys and mouse are the X server's own (XTEST), as from a keyboard and a mouse."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.data = folder / "book"
        self._home = folder / "home"
        self._processes: list[subprocess.Popen[bytes]] = []
        self._environment: dict[str, str] = {}

    def begin(self) -> None:
        for name in ("", "run", "config", "cache", "data"):
            (self._home / name).mkdir(mode=0o700)
        self._environment = {
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            "HOME": str(self._home),
            "XDG_RUNTIME_DIR": str(self._home / "run"),
            "XDG_CONFIG_HOME": str(self._home / "config"),
            "XDG_CACHE_HOME": str(self._home / "cache"),
            "XDG_DATA_HOME": str(self._home / "data"),
            "QT_QPA_PLATFORM": "xcb",
            "PYTHONPATH": str(ROOT),
            "NO_AT_BRIDGE": "1",
            "PYTHONFAULTHANDLER": "1",
        }
        self._environment["DISPLAY"] = self._start_display()
        self.start("openbox")
        # It answers as soon as there is a window manager.
        self.qtbot.waitUntil(lambda: self._ask("get_num_desktops") is not None, timeout=_START_MS)

    def end(self) -> None:
        """The last started goes first; only what was started here is ended."""
        for process in reversed(self._processes):
            if process.poll() is None:
                process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    # --- programs --------------------------------------------------------------------------------------------

    def start(self, *command: str, log: Path | None = None) -> subprocess.Popen[bytes]:
        with (log or Path(os.devnull)).open("ab") as output:
            process = subprocess.Popen(command, env=self._environment, stdout=output, stderr=output)
        self._processes.append(process)
        return process

    def start_netplanner(self, *arguments: str) -> tuple[subprocess.Popen[bytes], str]:
        """The process and its window."""
        command = (sys.executable, "-m", "netplanner", "--data-dir", str(self.data))
        process = self.start(*command, *arguments, log=self.log)
        return process, self.window("^NetPlanner", of=process)

    def close_by_key(self, process: subprocess.Popen[bytes], window: str) -> int:
        """The exit code after the window manager's key, pressed as a person does: again where nothing happens.

        A key that is pressed while the window manager takes its keys anew comes to nobody. A program that asks instead
        of closing asks again, and doesn't end.
        """
        for _ in range(2):
            self.press(window, "alt+F4")
            try:
                return process.wait(20)
            except subprocess.TimeoutExpired:
                continue
        return self.wait_for_end(process)

    def wait_for_end(self, process: subprocess.Popen[bytes]) -> int:
        """The exit code of a NetPlanner that was told to close; if it doesn't, says where each of its threads is."""
        try:
            return process.wait(60)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGABRT)
            process.wait(10)
            pytest.fail(f"NetPlanner did not close:\n{self.log.read_text()}")

    @property
    def log(self) -> Path:
        """What NetPlanner has said on stdout and stderr."""
        return self._home / "netplanner.log"

    @property
    def config(self) -> Path:
        """Where programs look for the user's settings."""
        return self._home / "config"

    def contacts(self) -> list[str]:
        """The names in the book, asked beside the open window."""
        command = [sys.executable, "-m", "netplanner", "--data-dir", str(self.data), "list", "contacts", "--json"]
        found = subprocess.run(command, env=self._environment, capture_output=True, timeout=60, check=True)
        return sorted(contact["name"] for contact in json.loads(found.stdout))

    def settings(self) -> dict[str, Any]:
        try:
            return dict(json.loads((self.data / "settings.json").read_text(encoding="utf-8")))
        except (OSError, ValueError):
            return {}

    # --- windows, keys, mouse --------------------------------------------------------------------------------

    def window(self, title: str, of: subprocess.Popen[bytes]) -> str:
        """The id of a program's window whose title matches, as soon as it is to be seen."""
        search = ("search", "--onlyvisible", "--name", title)
        found: list[str] = []

        def is_there() -> bool:
            found[:] = (self._ask(*search) or "").split()
            return bool(found) or of.poll() is not None

        self.qtbot.waitUntil(is_there, timeout=_START_MS)
        assert of.poll() is None, self.log.read_text()
        # Not asked again: a window manager hides a window while it takes it into its frame.
        return found[-1]

    def place(self, window: str, x: int, y: int, width: int, height: int) -> None:
        self.do("windowsize", "--sync", window, str(width), str(height))
        self.do("windowmove", "--sync", window, str(x), str(y))

    def geometry(self, window: str) -> dict[str, int]:
        """X, Y, WIDTH and HEIGHT of a window without its frame."""
        lines = str(self._ask("getwindowgeometry", "--shell", window)).split()
        values = dict(line.split("=") for line in lines)
        return {name: int(values[name]) for name in ("X", "Y", "WIDTH", "HEIGHT")}

    def press(self, window: str, keys: str) -> None:
        self.do("windowactivate", "--sync", window)
        self.do("key", "--clearmodifiers", keys)

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Presses, moves as slowly as a hand does, lets go. Programs need the pauses to answer one another."""
        steps: list[str] = []
        for step in range(1, 21):
            x, y = (round(a + (b - a) * step / 20) for a, b in zip(start, end, strict=True))
            steps += ["mousemove", str(x), str(y), "sleep", "0.08"]
        begin = ["mousemove", *map(str, start), "sleep", "0.2", "mousedown", "1", "sleep", "0.2"]
        self.do(*begin, *steps, "sleep", "0.3", "mouseup", "1")

    def do(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self._environment, check=True, timeout=60)

    def _ask(self, *words: str) -> str | None:
        """What xdotool prints; None where it fails."""
        command: Sequence[str] = ["xdotool", *words]
        answer = subprocess.run(command, env=self._environment, capture_output=True, timeout=60, check=False)
        return answer.stdout.decode() if answer.returncode == 0 else None

    def _start_display(self) -> str:
        """Starts the X server on the first free number; it writes that as soon as it can be used."""
        reader, writer = os.pipe()
        screen = f"{SCREEN[0]}x{SCREEN[1]}x24"
        command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", screen, "-nolisten", "tcp", "-noreset"]
        server = subprocess.Popen(command, pass_fds=[writer], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self._processes.append(server)
        os.close(writer)
        with os.fdopen(reader) as answer:
            number = answer.readline().strip()
        assert number, "the X server did not start"
        return f":{number}"
