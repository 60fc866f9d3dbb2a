"""The floors of the house: what each may import, and who alone may write."""

import ast
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "netplanner"


def _files(*folders: str) -> Iterator[Path]:
    for folder in folders:
        found = sorted((PACKAGE / folder).rglob("*.py"))
        assert found, folder
        yield from found


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""
            yield from (f"{node.module}.{name.name}" for name in node.names)


def test_contracts_between_floors_hold() -> None:
    """The contracts stand in pyproject.toml, transitive: no Qt anywhere below the window and the print."""
    program = shutil.which("lint-imports", path=str(Path(sys.executable).parent))
    if program is None:
        pytest.skip("needs import-linter from the dev extra")
    done = subprocess.run([program, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_only_app_code_asks_the_clock() -> None:
    """The day comes from the one clock: rules take it as a parameter."""
    forbidden = {
        "now", "today", "utcnow", "currentDate", "currentDateTime", "currentDateTimeUtc", "currentTime",
    }  # fmt: skip
    owners = {"datetime", "date", "QDate", "QDateTime", "QTime"}
    found = []
    for path in PACKAGE.rglob("*.py"):
        if path == PACKAGE / "domain" / "clock.py":
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in forbidden:
                owner = node.func.value
                name = owner.id if isinstance(owner, ast.Name) else getattr(owner, "attr", "")
                if name in owners:
                    found.append(f"{path.relative_to(ROOT)}:{node.lineno}")
    assert not found


def test_no_sql_asks_the_clock() -> None:
    found = [
        f"{path.relative_to(ROOT)}"
        for path in _files("storage")
        if "'now'" in path.read_text("utf-8") or "CURRENT_TIMESTAMP" in path.read_text("utf-8").upper()
    ]
    assert not found


def test_the_window_only_reads() -> None:
    """Write functions of storage take a step; only operations open one."""
    found = [
        f"{path.relative_to(ROOT)}"
        for path in _files("ui", "printing", "cli")
        if ".step(" in path.read_text("utf-8") or any("_writes" in name for name in _imports(path))
    ]
    assert not found


def test_no_event_loop_tricks() -> None:
    forbidden = ("processEvents(", "time.sleep(", "QStandardItemModel", "QSortFilterProxyModel", "QUndoStack")
    found = [
        f"{path.relative_to(ROOT)}: {word}"
        for path in _files("ui", "printing")
        for word in forbidden
        if word in path.read_text("utf-8")
    ]
    assert not found


def test_importing_the_command_line_loads_no_qt() -> None:
    code = (
        "import sys, netplanner.cli.import_command, netplanner.cli.list_command; "
        "print(sorted(m for m in sys.modules if m.startswith(('PySide6', 'peewee'))))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "[]"
