"""Two real starts on one book: the second hands its files to the window of the first."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from netplanner.paths import Folders

ROOT = Path(__file__).resolve().parents[2]


def start(folders: Folders, *arguments: str, cwd: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "netplanner", "--data-dir", str(folders.data), *arguments],
        cwd=cwd,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def looked_into(folders: Folders) -> str:
    """The folder of the last import that was begun: the window keeps it for the next time."""
    try:
        return str(json.loads(folders.settings.read_text(encoding="utf-8")).get("last_import_dir", ""))
    except (OSError, ValueError):
        return ""


@pytest.fixture
def card(tmp_path: Path) -> str:
    """The name of a file that is in the folders "one" and "two"."""
    name = "Ærø kort.vcf"
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        text = f"BEGIN:VCARD\nVERSION:4.0\nFN:Person {folder}\nEND:VCARD\n"
        (tmp_path / folder / name).write_text(text, encoding="utf-8")
    return name


def test_a_second_start_gives_its_files_to_the_first_and_ends(
    folders: Folders, tmp_path: Path, card: str, qtbot: QtBot
) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    first = start(folders, card, cwd=one)
    try:
        qtbot.waitUntil(lambda: first.poll() is not None or looked_into(folders) == str(one), timeout=60_000)
        second = start(folders, card, cwd=two)
        out, error = second.communicate(timeout=60)
        assert (second.returncode, out, error) == (0, "", "")
        qtbot.waitUntil(lambda: first.poll() is not None or looked_into(folders) == str(two), timeout=60_000)
        assert first.poll() is None
    finally:
        first.kill()
        out, error = first.communicate()
    # The offscreen platform says what it can't do.
    assert [line for line in error.splitlines() if "plugin does not support" not in line] == []
    assert out == ""
    assert looked_into(folders) == str(two)
