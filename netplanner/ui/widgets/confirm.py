"""A question before what can't be undone."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.sheet import Sheet


class ConfirmSheet(Sheet):
    """Says what will happen; `act` is called when the user presses the button named `action`.

    `other` is a second way on, by name and act; it stands before the first, which Enter presses.
    """

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        text: str,
        action: str,
        act: Callable[[], object],
        *,
        other: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        super().__init__(parent, title, wanted=QSize(520, 160))
        words = Label(text, tone="muted", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.set_body(words)
        self.add_button(self.tr("Cancel"), self.reject)
        if other is not None:
            name, go = other
            self.other_button = self.add_button(name, self.reject)
            self.other_button.clicked.connect(lambda: go())
        self.accept_button = self.add_button(action, self.accept, primary=True)
        self.accepted.connect(lambda: act())
