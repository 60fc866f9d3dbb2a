"""One person on paper."""

from collections.abc import Iterator

import pytest

from netplanner.printing.page import Box, Page, Text
from netplanner.printing.pdf import ensure_application
from netplanner.printing.person_page import PersonSheet, lay_out_person

_CODE = tuple(tuple((row + column) % 2 == 0 for column in range(21)) for row in range(21))


@pytest.fixture(autouse=True)
def _fonts() -> Iterator[None]:
    application = ensure_application()
    yield
    del application


def words(page: Page) -> list[str]:
    return [mark.text for mark in page.marks if isinstance(mark, Text)]


def test_name_rows_and_code_stand_on_one_page() -> None:
    sheet = PersonSheet(
        "Anna Ålund", "CMO · Nordlys", [("mobile", "+45 12"), ("address", "Street 1\n2100 København")], _CODE
    )
    (page,) = lay_out_person(sheet)
    assert words(page) == ["Anna Ålund", "CMO · Nordlys", "mobile", "+45 12", "address", "Street 1", "2100 København"]
    boxes = [mark for mark in page.marks if isinstance(mark, Box)]
    assert sum(round(box.width / box.height) for box in boxes) == sum(map(sum, _CODE))


def test_nothing_lies_over_the_code_or_outside_the_paper() -> None:
    rows = [("label " * 20, "value " * 60)] * 40
    for page in lay_out_person(PersonSheet("name " * 80, "work " * 80, rows, _CODE), "Letter"):
        boxes = [mark for mark in page.marks if isinstance(mark, Box)]
        bottom = max((box.y + box.height for box in boxes), default=0)
        left = min((box.x for box in boxes), default=page.width)
        for mark in page.marks:
            if isinstance(mark, Text):
                assert 0 < mark.x < page.width - 56
                assert 0 < mark.y <= page.height - 56
                assert mark.y > bottom or mark.x < left


def test_what_does_not_fit_goes_on_with_the_next_page() -> None:
    pages = lay_out_person(PersonSheet("Anna", "", [("note", f"line {number}") for number in range(100)]))
    assert len(pages) > 1
    assert sum(text.startswith("line") for page in pages for text in words(page)) == 100
