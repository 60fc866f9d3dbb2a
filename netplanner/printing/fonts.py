"""Fonts of a page, and how wide text is in them."""

import unicodedata
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from netplanner.printing.page import Style

# Fonts have whole pixel sizes: measured and drawn at twenty pixels a point they may have any size and lie alike on
# every device.
PIXELS_PER_POINT = 20

ELLIPSIS = "…"

_FAMILIES = ("Inter", "Segoe UI", "Helvetica Neue", "Noto Sans", "DejaVu Sans", "Liberation Sans", "Arial")
# Glyphs put in place of letters have no letter to go back to: a PDF's "+49" would be found and copied as "49".
_SUBSTITUTIONS = ("calt", "clig", "liga")
# No column takes so many letters; measuring stops there, however long a "word" is.
_LONGEST_WORD = 300
_JOINERS = "\u200c\u200d"


class _Face(NamedTuple):
    points: float
    weight: QFont.Weight
    italic: bool = False


_FACES = {
    Style.TITLE: _Face(16.5, QFont.Weight.DemiBold),
    Style.HEADING: _Face(10.2, QFont.Weight.DemiBold),
    Style.STRONG: _Face(9.5, QFont.Weight.DemiBold),
    Style.BODY: _Face(9.5, QFont.Weight.Normal),
    Style.ITALIC: _Face(9.5, QFont.Weight.Normal, italic=True),
    Style.SMALL: _Face(8.4, QFont.Weight.Normal),
}


@lru_cache(maxsize=1)
def _family() -> str:
    # Asking for a family that isn't there makes Qt search all aliases and warn.
    there = set(QFontDatabase.families())
    known = next((family for family in _FAMILIES if family in there), None)
    return known or QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()


def font(style: Style) -> QFont:
    """The font of a style, `PIXELS_PER_POINT` pixels to the point. Needs a QGuiApplication."""
    face = _FACES[style]
    made = QFont(_family())
    made.setPixelSize(round(face.points * PIXELS_PER_POINT))
    made.setWeight(face.weight)
    made.setItalic(face.italic)
    # Hinting rounds widths to a device's pixels; lines would break differently on each.
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for feature in _SUBSTITUTIONS:
        made.setFeature(QFont.Tag(feature), 0)
    return made


def plain(text: str) -> str:
    """`text` on one line: white space is one space, control characters and marks of direction are gone."""
    text = " ".join(text.split())
    if text.isprintable():
        return text
    return " ".join("".join(filter(_is_kept, text)).split())


def _is_kept(character: str) -> bool:
    # Unassigned and private letters have a glyph of their own at least: a box.
    return character.isprintable() or character in _JOINERS or unicodedata.category(character) in ("Cn", "Co")


class Measure:
    """Widths of text in points, word by word from a cache, and lines broken by them.

    For one thread. A word's width is asked of Qt once; a line is the sum of its words, which is within a tenth of
    a point of what Qt draws.
    """

    def __init__(self) -> None:
        self._metrics = {style: QFontMetricsF(font(style)) for style in Style}
        self._words: dict[Style, dict[str, float]] = {style: {} for style in Style}
        self._spaces = {style: self._advance(" ", style) for style in Style}

    def width(self, text: str, style: Style) -> float:
        """The width of a text of ours; spaces inside count as they are."""
        words = text.split(" ")
        return sum(self._word(word, style) for word in words) + (len(words) - 1) * self._spaces[style]

    def cut(self, text: str, style: Style, width: float) -> str:
        """`text` where it fits into `width`, else as much of it as does with "…" at the end."""
        return self.wrap(text, style, width, lines=1)[0] if text else ""

    def wrap(self, text: str, style: Style, width: float, *, lines: int, indent: float = 0.0) -> list[str]:
        """`text` broken into at most `lines` lines of `width`, the first shorter by `indent`.

        What doesn't fit ends in "…". A word wider than a line is broken. The first line is "" where no word fits
        beside the indent. Always at least one line.
        """
        known, space = self._words[style], self._spaces[style]
        found: list[str] = []
        line: list[str] = []
        room, used = width - indent, 0.0
        pending = text.split()
        pending.reverse()
        while pending:
            word = pending.pop()
            wide = known.get(word)
            if wide is None:
                wide = self._word(word, style)
            if line and used + space + wide <= room:
                line.append(word)
                used += space + wide
                continue
            if not line and wide <= room:
                line, used = [word], wide
                continue
            if not line and not (indent and not found):
                head = self._fitting(word, style, room)
                line, used = [head], room
                if rest := word[len(head) :]:
                    pending.append(rest)
                continue
            if len(found) + 1 >= lines:
                found.append(self._with_ellipsis(" ".join(line), style, room))
                return found
            found.append(" ".join(line))
            line, used, room = [], 0.0, width
            pending.append(word)
        return [*found, " ".join(line)]

    def _word(self, word: str, style: Style) -> float:
        known = self._words[style]
        if (wide := known.get(word)) is None:
            wide = known[word] = self._advance(word[:_LONGEST_WORD], style)
        return wide

    def _advance(self, text: str, style: Style) -> float:
        return self._metrics[style].horizontalAdvance(text) / PIXELS_PER_POINT

    def _fitting(self, text: str, style: Style, room: float) -> str:
        """The longest beginning of `text` that fits, one character at least, with its combining marks."""
        low, high = 1, min(len(text), _LONGEST_WORD)
        while low < high:
            middle = (low + high + 1) // 2
            if self._advance(text[:middle], style) <= room:
                low = middle
            else:
                high = middle - 1
        while 1 < low < len(text) and _belongs_to_previous(text[low], text[low - 1]):
            low -= 1
        return text[:low]

    def _with_ellipsis(self, text: str, style: Style, room: float) -> str:
        room -= self._word(ELLIPSIS, style)
        if self._advance(text, style) > room:
            text = self._fitting(text, style, room)
        return text.rstrip(" ,.;:–-") + ELLIPSIS


def _belongs_to_previous(character: str, previous: str) -> bool:
    return unicodedata.category(character) in ("Mn", "Me", "Mc") or character in _JOINERS or previous in _JOINERS
