"""PySide's import reads the source of every module; ours doesn't let it."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
READ = """
import linecache
{restore}
import netplanner.ui.wording
print(sum("netplanner" in name for name in linecache.cache))
"""


def sources_read(restore: str) -> int:
    done = subprocess.run(
        [sys.executable, "-c", READ.format(restore=restore)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return int(done.stdout)


def test_no_source_is_read_once_the_import_is_pythons_own():
    restore = "from netplanner.ui import plain_imports; plain_imports.restore_import(); linecache.clearcache()"
    assert sources_read(restore) == 0


def test_pyside_still_reads_them_so_that_it_is_worth_it():
    assert sources_read("import PySide6.QtCore") > 0


def test_an_import_wrapped_by_somebody_else_stays():
    wrapped = (
        "from netplanner.ui import plain_imports; import builtins; pysides = builtins.__import__;"
        "ours = lambda *a, **k: pysides(*a, **k); builtins.__import__ = ours;"
        "plain_imports.restore_import(); assert builtins.__import__ is ours"
    )
    assert sources_read(wrapped) > 0
