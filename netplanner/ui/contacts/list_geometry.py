"""Where the rows of a list stand: all of one height, with a heading over the first row of each section.

Every place is found by a multiplication and a search among the sections, at a million rows too.
"""

from bisect import bisect_right
from collections.abc import Sequence


class Geometry:
    """`starts` are the rows that a heading stands over, ascending. Lengths are pixels from the top of the list."""

    def __init__(self, rows: int, row_height: int, heading_height: int, starts: Sequence[int] = ()) -> None:
        self.rows = rows
        self.row_height = max(1, row_height)
        self.heading_height = heading_height
        self.starts = tuple(start for start in starts if start < rows)
        self._tops = tuple(start * self.row_height + place * heading_height for place, start in enumerate(self.starts))

    @property
    def height(self) -> int:
        return self.rows * self.row_height + len(self.starts) * self.heading_height

    def top(self, row: int) -> int:
        """Of the row itself, below a heading over it."""
        return row * self.row_height + bisect_right(self.starts, row) * self.heading_height

    def heading_top(self, section: int) -> int:
        return self._tops[section]

    def section_at(self, y: int) -> int:
        """The section that holds `y`, its heading included; -1 above the first and where there are none."""
        return bisect_right(self._tops, y) - 1

    def section_of(self, row: int) -> int:
        return bisect_right(self.starts, row) - 1

    def row_at(self, y: int) -> int:
        """The row at `y`; -1 on a heading and outside the rows."""
        section = self.section_at(y)
        if section < 0:
            row, into = divmod(y, self.row_height)
        else:
            into = y - self._tops[section] - self.heading_height
            if into < 0:
                return -1
            row = self.starts[section] + into // self.row_height
        return row if 0 <= row < self.rows else -1

    def rows_between(self, top: int, bottom: int) -> range:
        """The rows of which at least a pixel lies from `top` to `bottom`, both counted in."""
        return range(self._row_from(top), min(self._row_from(bottom, heading_ends=True) + 1, self.rows))

    def sections_between(self, top: int, bottom: int) -> range:
        """The sections whose heading lies at least in part from `top` to `bottom`."""
        first = bisect_right(self._tops, top - self.heading_height)
        return range(first, bisect_right(self._tops, bottom))

    def pinned(self, offset: int) -> tuple[int, int]:
        """(section, y) of the heading that stays on top of a list scrolled by `offset`; the section is -1 for none.

        `y` counts from the top of what is seen: the next heading pushes it out.
        """
        section = self.section_at(offset)
        if section < 0:
            return -1, 0
        following = self._tops[section + 1] - offset if section + 1 < len(self._tops) else self.heading_height
        return section, min(0, following - self.heading_height)

    def covered(self, offset: int) -> int:
        """How much of the top a pinned heading covers."""
        section, y = self.pinned(offset)
        return self.heading_height + y if section >= 0 else 0

    def _row_from(self, y: int, *, heading_ends: bool = False) -> int:
        """The row at `y`; for a heading the one below it, or with `heading_ends` the one above."""
        section = self.section_at(y)
        if section < 0:
            return max(0, y // self.row_height)
        into = y - self._tops[section] - self.heading_height
        if into < 0:
            return self.starts[section] - (1 if heading_ends else 0)
        return self.starts[section] + into // self.row_height
