"""A question before what can't be undone."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.sheet import Sheet


class ConfirmSheet(Sheet):
    """Says what will happen; `act` is called when the user presses the button named `action`."""

    def __init__(self, parent: QWidget | None, title: str, text: str, action: str, act: Callable[[], object]) -> None:
        super().__init__(parent, title, wanted=QSize(520, 200))
        self.set_body(Label(text, wrap=True))
        self.add_button(self.tr("Cancel"), self.reject)
        self.accept_button = self.add_button(action, self.accept, primary=True)
        self.accepted.connect(lambda: act())
