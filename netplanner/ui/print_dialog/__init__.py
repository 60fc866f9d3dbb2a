"""The sheet that shows the printed plan before it goes to a printer or into a file."""

from netplanner.ui.print_dialog.sheet import PrintSheet

__all__ = ["PrintSheet"]
