"""Where rows and headings of the list stand, against a list that is laid out one by one."""

from bisect import bisect_right

from hypothesis import given
from hypothesis import strategies as st

from netplanner.ui.contacts.list_geometry import Geometry

HEADING, ROW = -1, 0


@st.composite
def lists(draw: st.DrawFn) -> tuple[int, int, int, list[int]]:
    rows = draw(st.integers(0, 40))
    starts = sorted(draw(st.sets(st.integers(0, 45), max_size=8)))
    return rows, draw(st.integers(1, 9)), draw(st.integers(1, 7)), starts


def laid_out(rows: int, row_height: int, heading_height: int, starts: list[int]) -> list[tuple[int, int]]:
    """(row or −1, section) of each pixel from the top."""
    pixels: list[tuple[int, int]] = []
    for row in range(rows):
        if row in starts:
            pixels += [(HEADING, starts.index(row))] * heading_height
        pixels += [(row, bisect_right(starts, row) - 1)] * row_height
    return pixels


@given(lists())
def test_each_pixel_belongs_to_the_row_or_heading_that_is_laid_out_there(made: tuple[int, int, int, list[int]]) -> None:
    rows, row_height, heading_height, starts = made
    geometry = Geometry(rows, row_height, heading_height, starts)
    pixels = laid_out(*made)
    assert geometry.height == len(pixels)
    assert [geometry.row_at(y) for y in range(len(pixels))] == [row for row, _ in pixels]
    assert [geometry.section_at(y) for y in range(len(pixels))] == [section for _, section in pixels]
    assert (geometry.row_at(-1), geometry.row_at(len(pixels))) == (-1, -1)
    for row in range(rows):
        assert geometry.top(row) == pixels.index((row, geometry.section_of(row)))


@given(lists(), st.integers(0, 300), st.integers(0, 80))
def test_what_is_seen_is_what_has_a_pixel_there(made: tuple[int, int, int, list[int]], top: int, height: int) -> None:
    geometry = Geometry(*made)
    seen = laid_out(*made)[top : top + height + 1]
    assert list(geometry.rows_between(top, top + height)) == sorted({row for row, _ in seen if row != HEADING})
    headings = {section for row, section in seen if row == HEADING}
    assert list(geometry.sections_between(top, top + height)) == sorted(headings)


@given(lists(), st.integers(0, 300))
def test_one_heading_stays_on_top_until_the_next_pushes_it_out(
    made: tuple[int, int, int, list[int]], offset: int
) -> None:
    geometry = Geometry(*made)
    pixels = laid_out(*made)
    section, y = geometry.pinned(offset)
    if offset < len(pixels):
        assert section == pixels[offset][1]
    if section < 0:
        assert (y, geometry.covered(offset)) == (0, 0)
        return
    assert -geometry.heading_height < y <= 0
    assert geometry.covered(offset) == geometry.heading_height + y
    if section + 1 < len(geometry.starts):
        assert geometry.heading_top(section + 1) - offset >= y + geometry.heading_height
