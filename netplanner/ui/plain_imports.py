"""Gives Python its own import back from PySide.

PySide wraps it for `from __feature__ import snake_case` and its like, which nothing here uses, and to know who does it
reads the source of every module imported after it (feature_imported in PySide6/support/feature.py). That took 5 % of a
start, and linecache kept 4.5 MB of text.
"""

import builtins

# PySide wraps the import when its first module comes in.
import PySide6.QtCore  # noqa: F401


def restore_import() -> None:
    """Does nothing where PySide or somebody else wraps in another way."""
    original = getattr(builtins, "__orig_import__", None)
    if original is not None and builtins.__import__ is getattr(builtins, "__feature_import__", None):
        builtins.__import__ = original
