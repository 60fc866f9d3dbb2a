"""One person on paper: the name, what is known in rows, and the code that a phone reads.

Pure: the same sheet, paper and fonts give the same pages.
"""

from collections.abc import Sequence
from typing import NamedTuple

from netplanner.printing.fonts import Measure, plain
from netplanner.printing.page import PAPERS, Box, Line, Mark, Page, Shade, Style, Text

# All in points.
_MARGIN = 56.0
_LABEL_WIDTH = 112.0
_LINE = 13.5
_ROW_GAP = 5.0
_CODE = 116.0
_CODE_GAP = 24.0
_MOST_LINES = 200


class PersonSheet(NamedTuple):
    """What is printed: `rows` of (label, value), whose values may have lines; `code` a QR code's modules, or none."""

    name: str
    subtitle: str
    rows: Sequence[tuple[str, str]]
    code: Sequence[Sequence[bool]] = ()


def lay_out_person(sheet: PersonSheet, paper: str = "A4", measure: Measure | None = None) -> list[Page]:
    """As many pages as the rows take. Raises KeyError for an unknown paper. Needs a QGuiApplication."""
    composer = _Composer(PAPERS[paper], measure or Measure())
    composer.head(sheet)
    for label, value in sheet.rows:
        composer.row(label, value)
    return composer.finish()


class _Composer:
    def __init__(self, paper: tuple[float, float], measure: Measure) -> None:
        self._width, self._height = paper
        self._measure = measure
        self._right = self._width - _MARGIN
        self._pages: list[list[Mark]] = [[]]
        self._y = _MARGIN
        # Above this the code stands at the right.
        self._code_bottom = 0.0

    def head(self, sheet: PersonSheet) -> None:
        room = self._right - _MARGIN
        if sheet.code:
            room -= _CODE + _CODE_GAP
            self._code(sheet.code)
        for line in self._measure.wrap(plain(sheet.name), Style.TITLE, room, lines=3):
            self._y += 18
            self._put(_MARGIN, line, Style.TITLE)
        for line in self._measure.wrap(plain(sheet.subtitle), Style.BODY, room, lines=3) if sheet.subtitle else ():
            self._y += _LINE
            self._put(_MARGIN, line, Style.BODY, Shade.MUTED)
        self._y += _LINE
        self._pages[-1].append(Line(_MARGIN, self._y, _MARGIN + room, self._y, 0.75, Shade.FAINT))
        self._y += _ROW_GAP

    def row(self, label: str, value: str) -> None:
        room = self._room() - _LABEL_WIDTH
        lines: list[str] = []
        for part in value.splitlines():
            lines += self._measure.wrap(plain(part), Style.BODY, room, lines=_MOST_LINES) if part.strip() else [""]
        for number, line in enumerate(lines or [""]):
            self._break_page()
            self._y += _LINE
            if not number:
                self._put(
                    _MARGIN, self._measure.cut(plain(label), Style.BODY, _LABEL_WIDTH - 8), Style.BODY, Shade.MUTED
                )
            self._put(_MARGIN + _LABEL_WIDTH, line, Style.BODY)
        self._y += _ROW_GAP

    def finish(self) -> list[Page]:
        return [Page(self._width, self._height, tuple(marks)) for marks in self._pages]

    def _room(self) -> float:
        beside = self._y < self._code_bottom
        return self._right - _MARGIN - (_CODE + _CODE_GAP if beside else 0)

    def _break_page(self) -> None:
        if self._y + _LINE > self._height - _MARGIN:
            self._pages.append([])
            self._y, self._code_bottom = _MARGIN, 0.0

    def _put(self, x: float, text: str, style: Style, shade: Shade = Shade.INK) -> None:
        if text:
            self._pages[-1].append(Text(x, self._y, text, style, shade))

    def _code(self, code: Sequence[Sequence[bool]]) -> None:
        side = _CODE / len(code)
        left = self._right - _CODE
        for line, modules in enumerate(code):
            # One box for each run: seams between modules would show on some printers.
            start: int | None = None
            for column, dark in enumerate((*modules, False)):
                if dark and start is None:
                    start = column
                elif not dark and start is not None:
                    box = Box(left + start * side, _MARGIN + line * side, (column - start) * side, side, filled=True)
                    self._pages[-1].append(box)
                    start = None
        self._code_bottom = _MARGIN + _CODE + _LINE
