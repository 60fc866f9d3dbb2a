"""Starting: from the process to the first painted rows, against a bare PySide6 window with a table."""

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


class Start(NamedTuple):
    first_paint_ms: float
    rows_ms: float
    memory_mb: float


def measure(scale: Scale) -> Iterable[Line]:
    sizes = [scale.people, *([_MILLION] if scale.full else [])]
    folders = {size: _folder(scale, size) for size in sizes}
    starts: dict[object, list[Start]] = {}
    # The first ones compile and warm the caches of the disk.
    for turn in range(scale.rounds * 2 + 1):
        for size in sizes:
            starts.setdefault(size, []).append(
                _start(["-m", "netplanner", "--data-dir", str(folders[size]), "--measure-start"])
            )
        starts.setdefault("bare", []).append(_start(["-m", "tests.bench.bare_window"]))
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
    return folder


def _start(arguments: Sequence[str]) -> Start:
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    command = [sys.executable, "-S", str(_SPAWN), sys.executable, *arguments]
    done = subprocess.run(command, cwd=_ROOT, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr)
    return Start(**json.loads(done.stdout))


def _median(starts: Sequence[Start]) -> Start:
    return Start(*(statistics.median(column) for column in zip(*starts, strict=True)))
