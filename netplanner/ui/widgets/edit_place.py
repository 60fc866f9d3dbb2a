"""An editor that is no sheet but stands in a place of the window; the window knows it by this."""

from PySide6.QtWidgets import QWidget


class EditPlace(QWidget):
    """What was typed into it is not lost unasked, not even when the window closes."""

    def is_changed(self) -> bool:
        """Whether something would be lost by leaving."""
        raise NotImplementedError

    def cancel(self) -> None:
        """Leaves; asks where something would be lost."""
        raise NotImplementedError
