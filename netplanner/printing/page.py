"""A page as data: what is drawn where, in points (1/72 inch) from the top left corner.

One layout makes pages, one painter draws them: on the screen, on a printer and into a PDF.
"""

from enum import IntEnum
from typing import NamedTuple, TypeAlias

_MILLIMETRES = 72 / 25.4

# Width and height in points, upright.
PAPERS: dict[str, tuple[float, float]] = {
    "A4": (210 * _MILLIMETRES, 297 * _MILLIMETRES),
    "Letter": (612.0, 792.0),
}


class Shade(IntEnum):
    """The greys of a page, as lightness in percent; all of them survive a black-and-white printer."""

    INK = 8
    MUTED = 38
    FAINT = 80


class Style(IntEnum):
    """The kinds of text; `fonts` gives each its face and size."""

    TITLE = 0
    HEADING = 1
    STRONG = 2
    BODY = 3
    ITALIC = 4
    SMALL = 5


class Text(NamedTuple):
    """One run of text on one line; `x` its left end, `y` its baseline."""

    x: float
    y: float
    text: str
    style: Style
    shade: Shade = Shade.INK


class Line(NamedTuple):
    """A straight line, `width` thick."""

    x1: float
    y1: float
    x2: float
    y2: float
    width: float
    shade: Shade = Shade.INK


class Box(NamedTuple):
    """A rectangle with round corners: an outline `line` thick, or filled where `filled`."""

    x: float
    y: float
    width: float
    height: float
    radius: float = 0.0
    line: float = 0.75
    shade: Shade = Shade.INK
    filled: bool = False


class Disc(NamedTuple):
    """The sign of a tie: a circle around (x, y) whose `share` (0, 0.5 or 1) is filled from the left."""

    x: float
    y: float
    radius: float
    share: float


Mark: TypeAlias = Text | Line | Box | Disc


class Page(NamedTuple):
    """A page of `width` × `height` points and its marks in reading order."""

    width: float
    height: float
    marks: tuple[Mark, ...]
