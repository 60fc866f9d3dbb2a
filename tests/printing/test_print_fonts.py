"""Breaking text into lines, and what is taken out of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetricsF

from netplanner.printing.fonts import PIXELS_PER_POINT, Measure, font, plain
from netplanner.printing.page import Style

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def measure(qapp: object) -> Measure:
    return Measure()


@pytest.mark.parametrize("style", Style)
def test_a_line_is_as_wide_as_qt_draws_it(measure: Measure, style: Style) -> None:
    text = "You run loyalty at Nordlys; I plan a seminar in Malmö in May, Weiß & Kjær +49 30 23125."
    drawn = QFontMetricsF(font(style)).horizontalAdvance(text) / PIXELS_PER_POINT
    assert measure.width(text, style) == pytest.approx(drawn, abs=0.6)


@given(
    words=st.lists(st.text(alphabet="abcæøåß", min_size=1, max_size=30), min_size=1, max_size=30),
    width=st.integers(40, 300),
)
def test_no_letter_is_lost_and_no_line_too_wide(words: list[str], width: int) -> None:
    measure = Measure()
    lines = measure.wrap(" ".join(words), Style.BODY, width, lines=10_000)
    assert "".join(lines).replace(" ", "") == "".join(words)
    assert all(measure.width(line, Style.BODY) <= width + 0.6 for line in lines)


def test_what_does_not_fit_ends_in_an_ellipsis(measure: Measure) -> None:
    lines = measure.wrap("one two three four five six seven", Style.BODY, 40, lines=2)
    assert len(lines) == 2
    assert lines[-1].endswith("…")
    assert all(measure.width(line, Style.BODY) <= 40 for line in lines)


def test_an_endless_word_is_broken(measure: Measure) -> None:
    lines = measure.wrap("W" * 100_000, Style.BODY, 60, lines=3)
    assert [set(line) for line in lines] == [{"W"}, {"W"}, {"W", "…"}]


def test_the_first_line_leaves_room_for_what_stands_before_it(measure: Measure) -> None:
    text = "Barbara Wilhelmina"
    width = measure.width(text, Style.BODY) + 1
    assert measure.wrap(text, Style.BODY, width, lines=3) == [text]
    assert measure.wrap(text, Style.BODY, width, lines=3, indent=20) == text.split()
    assert measure.wrap("W" * 30, Style.BODY, 100, lines=9, indent=90)[0] == ""


def test_a_letter_is_not_parted_from_its_marks(measure: Measure) -> None:
    lines = measure.wrap("e\u0301" * 200, Style.BODY, 53, lines=50)
    assert not any(line.startswith("\u0301") for line in lines)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("  Sara \n\t Berg ", "Sara Berg"),
        ("Sara\x00\x1b[31m Berg", "Sara[31m Berg"),
        ("abc\u202egpj.exe", "abcgpj.exe"),
        ("soft\u00adhyphen", "softhyphen"),
        ("<b>Sara</b> & co", "<b>Sara</b> & co"),
        ("👩\u200d🔬 Ida", "👩\u200d🔬 Ida"),
        ("lone \ud800 half", "lone half"),
        ("", ""),
    ],
)
def test_text_is_plain(text: str, expected: str) -> None:
    assert plain(text) == expected
