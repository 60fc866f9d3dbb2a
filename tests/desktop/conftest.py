"""A screen of our own with a window manager and a file manager on it. Everything started here is ended by its id."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

TOOLS = ("Xvfb", "openbox", "pcmanfm", "xdotool")
ROOT = Path(__file__).resolve().parents[2]
_SIZE = "1600x1000x24"
_ATTEMPTS = 25


class Desktop:
    """Programs on one X display, and the hand that moves its mouse."""

    def __init__(self, display: str, home: Path) -> None:
        self.home = home
        self.data = home / "data"
        self._environment = {
            **os.environ,
            "DISPLAY": display,
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_RUNTIME_DIR": str(home / "run"),
            "QT_QPA_PLATFORM": "xcb",
        }
        (home / "run").mkdir(mode=0o700)
        self._running: list[subprocess.Popen[bytes]] = []

    def start(self, *command: str) -> subprocess.Popen[bytes]:
        program = subprocess.Popen(
            command, env=self._environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=self.home
        )
        self._running.append(program)
        return program

    def netplanner(self, *arguments: str) -> subprocess.Popen[bytes]:
        return self.start(sys.executable, "-m", "netplanner", "--data-dir", str(self.data), *arguments)

    def command(self, *arguments: str) -> str:
        """What a command without a window prints; it reads beside the open one."""
        command = [sys.executable, "-m", "netplanner", "--data-dir", str(self.data), *arguments]
        done = subprocess.run(command, env=self._environment, cwd=ROOT, capture_output=True, text=True, check=True)
        return done.stdout

    def xdotool(self, *words: object) -> str:
        done = subprocess.run(
            ["xdotool", *map(str, words)], env=self._environment, capture_output=True, text=True, timeout=60, check=True
        )
        return done.stdout

    def _until_done(self, *words: object) -> None:
        """Repeats what the window manager refuses while it is still taking the window in."""
        for attempt in range(_ATTEMPTS):
            try:
                self.xdotool(*words)
            except subprocess.CalledProcessError:
                if attempt == _ATTEMPTS - 1:
                    raise
                self.xdotool("sleep", "0.2")
            else:
                return

    def window(self, name: str) -> str:
        """The id of the visible window called so, once it is there."""
        return self.xdotool("search", "--sync", "--onlyvisible", "--name", f"^{name}$").split()[0]

    def place(self, window: str, x: int, y: int, width: int, height: int) -> None:
        self._until_done("windowmove", window, x, y, "windowsize", "--sync", window, width, height)
        self.activate(window)

    def activate(self, window: str) -> None:
        self._until_done("windowactivate", "--sync", window)

    def drag(self, begin: tuple[int, int], end: tuple[int, int], steps: int = 20) -> None:
        """Small moves with pauses, as a hand does: programs take a jump for a click."""
        words: list[object] = ["mousemove", *begin, "sleep", "0.3", "mousedown", 1, "sleep", "0.3"]
        for step in range(1, steps + 1):
            x, y = (a + (b - a) * step // steps for a, b in zip(begin, end, strict=True))
            words += ["mousemove", x, y, "sleep", "0.08"]
        self.xdotool(*words, "sleep", "0.3", "mouseup", 1)

    def close(self) -> None:
        for program in reversed(self._running):
            program.terminate()
        for program in reversed(self._running):
            try:
                program.wait(10)
            except subprocess.TimeoutExpired:
                program.kill()
                program.wait()


def _missing(tools: Sequence[str]) -> list[str]:
    return [tool for tool in tools if shutil.which(tool) is None]


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    if missing := _missing(TOOLS):
        pytest.skip(f"needs {', '.join(missing)}")
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", _SIZE, "-nolisten", "tcp"],
        pass_fds=[writing],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as answer:
        # The server writes its number when it is ready; nothing comes where it could not start.
        number = answer.readline().strip()
    try:
        assert number, "Xvfb did not start"
        made = Desktop(f":{number}", tmp_path)
        made.start("openbox")
        yield made
        made.close()
    finally:
        server.terminate()
        server.wait(10)
