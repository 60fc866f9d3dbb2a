"""Starting: from the process to the first painted rows, against a bare PySide6 window with a table.

The memory is the most there was until the end, so with what follows the first rows.
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from netplanner.paths import DATABASE_NAME
from tests.bench import data
from tests.bench.measure import Line, Scale

_ROOT = Path(__file__).parents[2]
_SPAWN = Path(__file__).with_name("spawn.py")
_MILLION = 1_000_000
# Qt's own offscreen screen has 800 by 800, where the window shows one pane of three.
_SCREEN = {"name": "wide", "x": 0, "y": 0, "width": 1600, "height": 1000, "logicalDpi": 96, "dpr": 1}


class Start(NamedTuple):
    first_paint_ms: float
    rows_ms: float
    memory_mb: float


def measure(scale: Scale) -> Iterable[Line]:
    sizes = [scale.people, *([_MILLION] if scale.full else [])]
    folders = {size: _folder(scale, size) for size in sizes}
    environment = _environment(scale.folder)
    programs: dict[object, list[str]] = {
        size: ["-m", "netplanner", "--data-dir", str(folder), "--measure-start"] for size, folder in folders.items()
    }
    programs["bare"] = ["-m", "tests.bench.bare_window"]
    starts: dict[object, list[Start]] = {}
    order = list(programs)
    # The first ones compile and warm the caches of the disk.
    for turn in range(scale.rounds * 2 + 1):
        for name in order:
            starts.setdefault(name, []).append(_start(programs[name], environment))
        order.reverse()
        if turn == 0:
            starts.clear()
    bare = _median(starts["bare"])
    for size in sizes:
        ours = _median(starts[size])
        against = f"bare window {bare.rows_ms:.0f} ms"
        yield Line(
            f"start to first rows, {size:,}", f"{ours.rows_ms:.0f} ms", against, ours.rows_ms / bare.rows_ms, 1.25
        )
        against = f"bare window {bare.memory_mb:.0f} MB"
        yield Line(f"memory then, {size:,}", f"{ours.memory_mb:.0f} MB", against, ours.memory_mb / bare.memory_mb, 1.5)


def _folder(scale: Scale, size: int) -> Path:
    """A data folder with a book of that size."""
    book = data.book(scale.folder, size)
    folder = scale.folder / f"start-{book.stem}"
    folder.mkdir(exist_ok=True)
    # A copy, since the window writes: a link would change the book that other measures copy.
    if not (folder / DATABASE_NAME).exists():
        shutil.copyfile(book, folder / DATABASE_NAME)
    # The window is to have its first size, not that of an earlier screen.
    (folder / "window.ini").unlink(missing_ok=True)
    return folder


def _environment(folder: Path) -> dict[str, str]:
    """Ours, but Python may keep what it compiled: without that a start takes more than twice as long."""
    screens = folder / "screens.json"
    screens.write_text(json.dumps({"screens": [_SCREEN]}))
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    if environment.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":
        environment["QT_QPA_PLATFORM"] = f"offscreen:configfile={screens}"
    return environment


def _start(arguments: Sequence[str], environment: dict[str, str]) -> Start:
    command = [sys.executable, "-S", str(_SPAWN), sys.executable, *arguments]
    done = subprocess.run(command, cwd=_ROOT, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr)
    return Start(**json.loads(done.stdout))


def _median(starts: Sequence[Start]) -> Start:
    return Start(*(statistics.median(column) for column in zip(*starts, strict=True)))
