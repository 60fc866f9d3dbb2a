"""Bringing people in: a look at what will happen, the work itself, the report."""

from netplanner.ui.importing.sheet import ImportSheet

__all__ = ["ImportSheet"]
