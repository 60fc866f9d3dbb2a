"""Labels for data: always plain text, so that a name with markup in it shows as written."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from netplanner.ui import theme

# The palette keeps these colours in roles that have no other use in the window, see theme.palette_of.
_TONES = {
    "": QPalette.ColorRole.WindowText,
    "muted": QPalette.ColorRole.PlaceholderText,
    "danger": QPalette.ColorRole.BrightText,
    "warn": QPalette.ColorRole.LinkVisited,
    "accent": QPalette.ColorRole.Link,
}

_LONGEST_TIP = 1000


class Label(QLabel):
    """Plain text in a font role (title, heading, body, strong, small) and a tone ("", muted, danger, warn, accent)."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        font: str = "body",
        tone: str = "",
        wrap: bool = False,
        selectable: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(font))
        self.set_tone(tone)
        self.setWordWrap(wrap)
        if wrap:
            # A wrapped label may be narrower than its words would like.
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.setText(text)

    def set_tone(self, tone: str) -> None:
        self.setForegroundRole(_TONES[tone])


def plain_tip(text: str) -> str:
    """A tooltip that shows `text` as it is: Qt takes what looks like HTML for HTML, so it is escaped."""
    shown = text if len(text) <= _LONGEST_TIP else text[:_LONGEST_TIP] + "…"
    # html.escape does the same, but its module loads the names of all characters.
    for letter, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;")):
        shown = shown.replace(letter, entity)
    return f"<span>{shown}</span>" if shown else ""
