"""PySide6 6.12.0 drops a reference of None with each void call on Python 3.11, until none_dealloc aborts."""

import subprocess
import sys
import tomllib
from importlib.metadata import version
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.version import Version

ROOT = Path(__file__).resolve().parents[1]

VOID_CALLS = """
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label = QLabel()
for turn in range(20_000):
    label.setText(str(turn))
    label.setToolTip(str(turn))
    label.setEnabled(turn % 2 == 0)
    label.setProperty("turn", turn)
    label.blockSignals(False)
print(label.text())
"""


def test_many_void_calls_survive() -> None:
    done = subprocess.run(
        [sys.executable, "-c", VOID_CALLS],
        env={"QT_QPA_PLATFORM": "offscreen", "PATH": ""},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "19999\n"), done.stderr


def _pyside_requirement() -> Requirement:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    requirements = [Requirement(line) for line in project["dependencies"]]
    return next(each for each in requirements if each.name == "PySide6-Essentials")


@pytest.mark.parametrize(
    ("candidate", "allowed"), [("6.8.0", True), ("6.11.3", True), ("6.12.0", False), ("6.12.1", False)]
)
def test_broken_versions_are_not_installed(candidate: str, allowed: bool) -> None:
    assert _pyside_requirement().specifier.contains(candidate) is allowed


def test_installed_version_is_an_allowed_one() -> None:
    assert Version(version("PySide6-Essentials")) in _pyside_requirement().specifier
