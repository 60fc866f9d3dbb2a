"""The board of keys below the person who is being sorted."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netplanner.domain.words import Tie
from netplanner.ui import theme, wording
from netplanner.ui.contacts import triage_keys
from netplanner.ui.contacts.triage_keys import KeyButton
from netplanner.ui.widgets.flow import FlowLayout
from netplanner.ui.widgets.labels import Label

TIE_KEYS = {"1": Tie.CLOSE, "2": Tie.GOOD, "3": Tie.ACQUAINTANCE}


class KeyBoard(QWidget):
    """The three ties large, the rest below them, and a line that says what was done last."""

    decided = Signal(object)
    later = Signal()
    invite = Signal()
    skip = Signal()
    rhythm = Signal()
    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ties: dict[Tie, KeyButton] = {}
        self._said = Label(tone="muted")
        self._back = KeyButton(self.tr("Take back"), triage_keys.back_key(), self.back.emit)
        first = QHBoxLayout()
        first.setSpacing(theme.GRID)
        for key, tie in TIE_KEYS.items():
            button = KeyButton(wording.tie_name(tie), key, partial(self.decided.emit, tie), tie=str(tie), large=True)
            self.ties[tie] = button
            first.addWidget(button, 1)
        # Large words wrap.
        others = QWidget()
        flow = FlowLayout(others, spacing=theme.px(4))
        for button in (
            KeyButton(self.tr("Later"), "0", self.later.emit),
            KeyButton(self.tr("Invite"), triage_keys.invite_key(), self.invite.emit),
            KeyButton(self.tr("Skip"), triage_keys.skip_key(), self.skip.emit),
            KeyButton(self.tr("Rhythm"), triage_keys.rhythm_key(), self.rhythm.emit),
        ):
            flow.addWidget(button)
        second = QHBoxLayout()
        second.setSpacing(theme.px(4))
        second.addWidget(others, 1)
        second.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addLayout(first)
        column.addLayout(second)
        column.addWidget(self._said)

    def show_state(self, suggested: Tie | None, can_go_back: bool) -> None:
        """Which tie is suggested, and whether there is something to take back."""
        for tie, button in self.ties.items():
            button.set_suggested(tie is suggested)
        self._back.setEnabled(can_go_back)

    def say(self, text: str, tone: str = "muted") -> None:
        self._said.set_tone(tone)
        self._said.setText(text)
