"""The field of the why: it marks what it holds, counts its characters, and takes facts by a click."""

from collections.abc import Iterable

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from netplanner.domain.phrases import Span
from netplanner.ui import theme

_SHARE = 0.2


class WhyText(QPlainTextEdit):
    """Plain text; Tab goes on to the next field."""

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setTabChangesFocus(True)
        self.setMinimumHeight(theme.px(24) + self.fontMetrics().lineSpacing() * lines)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(420), self.minimumHeight())

    def mark(self, spans: Iterable[Span]) -> None:
        """Gives each place the ground of its kind."""
        marks = []
        text = self.toPlainText()
        for span in spans:
            place = QTextEdit.ExtraSelection()
            place.format = QTextCharFormat()
            place.format.setBackground(self._ground(span.kind))
            place.cursor = QTextCursor(self.document())
            place.cursor.setPosition(_units(text, span.start))
            place.cursor.setPosition(_units(text, span.end), QTextCursor.MoveMode.KeepAnchor)
            marks.append(place)
        self.setExtraSelections(marks)

    def select(self, part: str) -> None:
        """Selects the first `part` of the text, so that typing replaces it."""
        text = self.toPlainText()
        at = text.find(part)
        if at < 0:
            return
        cursor = self.textCursor()
        cursor.setPosition(_units(text, at))
        cursor.setPosition(_units(text, at + len(part)), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def put_in(self, fact: str) -> None:
        """Puts a fact in at the cursor, with the blanks it needs around it."""
        cursor = self.textCursor()
        text, start = self.toPlainText(), cursor.selectionStart()
        before, after = _char(text, start - 1), _char(text, cursor.selectionEnd())
        lead = " " if before and not before.isspace() else ""
        trail = " " if after and not after.isspace() and after.isalnum() else ""
        cursor.insertText(lead + fact + trail)
        self.setTextCursor(cursor)
        self.setFocus()

    def _ground(self, kind: str) -> QColor:
        colours = theme.colours_of(self)
        grounds = {
            "fact": colours.goal[0],
            "goal": colours.goal[1],
            "offer": colours.goal[3],
            "reason": colours.accent,
            "intent": colours.faint,
        }
        ground = QColor(grounds.get(kind, colours.danger))
        ground.setAlphaF(_SHARE)
        return ground


def _units(text: str, at: int) -> int:
    """A place in `text` as Qt counts, in UTF-16 code units."""
    return at if text.isascii() else len(text[:at].encode("utf-16-le")) // 2


def _char(text: str, unit: int) -> str:
    """The character at a place counted in UTF-16 code units, "" outside."""
    if unit < 0:
        return ""
    return text.encode("utf-16-le")[unit * 2 : unit * 2 + 2].decode("utf-16-le", "replace")
