"""The pages as data: what stands where, and that nothing lies over anything else."""

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetricsF

from netplanner.domain.goal import Goal
from netplanner.printing.fonts import PIXELS_PER_POINT, font
from netplanner.printing.options import PrintOptions
from netplanner.printing.page import PAPERS, Box, Disc, Line, Page, Shade, Style, Text
from netplanner.printing.plan_pages import MARGIN, lay_out, title_of
from netplanner.printing.words import Words
from netplanner.storage.plan import Plan, PlanItem

MakePlan = Callable[..., Plan]
MakeItem = Callable[..., PlanItem]

pytestmark = pytest.mark.usefixtures("qapp")

# What the sum of a line's words may differ from the line as Qt draws it, in points.
_SLACK = 1.0
_WORDS = ("invite", "talk", "seminar", "Skåne", "Malmö", "loyalty", "figures", "because", "Größe", "Kjær", "plan")


def texts(page: Page) -> list[str]:
    return [mark.text for mark in page.marks if isinstance(mark, Text)]


def all_texts(pages: list[Page]) -> list[str]:
    return [text for page in pages for text in texts(page)]


def ticks(page: Page) -> list[Box]:
    return [mark for mark in page.marks if isinstance(mark, Box) and not mark.radius and not mark.filled]


def extent(text: Text) -> tuple[float, float, float, float]:
    """Left, top, right, bottom of a run as Qt would draw it; heights by the letters, not by the line."""
    metrics = QFontMetricsF(font(text.style))
    width = metrics.horizontalAdvance(text.text) / PIXELS_PER_POINT
    return (
        text.x,
        text.y - metrics.capHeight() / PIXELS_PER_POINT,
        text.x + width,
        text.y + metrics.descent() / PIXELS_PER_POINT * 0.7,
    )


def check_geometry(pages: list[Page]) -> None:
    """Everything within the margins, no text over another, no line through text, feet in place."""
    for page in pages:
        extents = sorted(extent(mark) for mark in page.marks if isinstance(mark, Text))
        for left, top, right, bottom in extents:
            assert left >= MARGIN - 0.01
            assert right <= page.width - MARGIN + _SLACK
            assert top >= MARGIN - 6
            assert bottom <= page.height - 24
        for number, one in enumerate(extents):
            for other in extents[number + 1 :]:
                if other[0] >= one[2] - _SLACK:
                    break
                assert one[3] <= other[1] or other[3] <= one[1], (one, other)
        for line in (mark for mark in page.marks if isinstance(mark, Line) and mark.y1 == mark.y2):
            assert not any(one[1] < line.y1 < one[3] - 0.5 for one in extents)


def test_an_empty_range_says_so(plan_of: MakePlan) -> None:
    (page,) = lay_out(plan_of())
    assert "Nothing planned" in texts(page)
    assert "Page 1 of 1" in texts(page)
    assert not ticks(page)
    check_geometry([page])


def test_one_touch_has_everything_a_row_shows(plan_of: MakePlan, item: MakeItem) -> None:
    (page,) = lay_out(plan_of(item(time="14:30", overdue_since=date(2026, 11, 19))))
    shown = texts(page)
    for text in ("Tuesday 24 November", "Sara Berg", "CMO, Nordlys Retail, Malmö", "Invite.", "in/saraberg"):
        assert text in shown
    assert "14:30 · LinkedIn" in shown
    assert "Overdue since 19 Nov" in shown
    assert len(ticks(page)) == 1
    check_geometry([page])


@pytest.mark.parametrize(("tie", "shares"), [("close", [1]), ("good", [0.5]), ("acquaintance", [0]), ("", [])])
def test_ties_are_told_by_shape(plan_of: MakePlan, item: MakeItem, tie: str, shares: list[float]) -> None:
    (page,) = lay_out(plan_of(item(tie=tie)))
    assert [mark.share for mark in page.marks if isinstance(mark, Disc)] == shares


def test_a_touch_without_people_is_called_by_its_kind(plan_of: MakePlan, item: MakeItem) -> None:
    (page,) = lay_out(plan_of(item(names=(), kind="article", tie="")))
    name = next(mark for mark in page.marks if isinstance(mark, Text) and mark.text == "Article")
    assert name.style is Style.STRONG
    assert "5 customers in Skåne" in texts(page)


def test_a_waiting_touch_asks_for_the_answer(plan_of: MakePlan, item: MakeItem) -> None:
    (page,) = lay_out(plan_of(item(status="waiting")))
    assert "Answer?" in texts(page)
    assert "Invite." not in texts(page)


def test_a_phone_stands_below_another_channel(plan_of: MakePlan, item: MakeItem) -> None:
    plan = plan_of(item(channel="linkedin", platform="LinkedIn", phone="+46 40 000 00 02"))
    assert "+46 40 000 00 02" in texts(lay_out(plan)[0])


def test_who_asked_not_to_be_contacted_is_marked_even_without_contact_details(
    plan_of: MakePlan, item: MakeItem
) -> None:
    plan = plan_of(item(reach="", refused=True))
    for options in (PrintOptions(), PrintOptions(ways=False)):
        assert "Asked not to be contacted" in " ".join(all_texts(lay_out(plan, options)))


def test_a_why_is_cut_after_six_lines(plan_of: MakePlan, item: MakeItem) -> None:
    (page,) = lay_out(plan_of(item(why="because of the loyalty programme " * 200)))
    body = [
        mark for mark in page.marks if isinstance(mark, Text) and mark.style is Style.BODY and "because" in mark.text
    ]
    assert len(body) == 6
    assert body[-1].text.endswith("…")
    check_geometry([page])


def test_a_long_name_takes_two_lines_at_most(plan_of: MakePlan, item: MakeItem) -> None:
    forty = "Wolfeschlegelsteinhausenbergerdorff Mett"
    pages = lay_out(plan_of(item(names=(forty,)), item(names=("X" * 40,)), item(names=(forty, forty))))
    check_geometry(pages)
    names = [mark for mark in pages[0].marks if isinstance(mark, Text) and mark.style is Style.STRONG]
    names = [name for name in names if name.text != "Invite."]
    assert names[0].text + names[1].text == forty
    assert len(names) == 6
    assert names[-1].text.endswith("…")


def test_goals_have_a_bar_and_a_tick_of_their_pace(plan_of: MakePlan, goals: tuple[Goal, ...]) -> None:
    (page,) = lay_out(plan_of(goals=goals))
    shown = texts(page)
    assert "3 of 5 · behind · by 4 Jan" in shown
    assert "1 of 2 · on track · by 28 Feb" in shown
    bars = [mark for mark in page.marks if isinstance(mark, Box) and mark.filled]
    outlines = [mark for mark in page.marks if isinstance(mark, Box) and mark.height == bars[0].height]
    frames = [mark for mark in outlines if not mark.filled]
    assert [round(bar.width / frame.width, 2) for bar, frame in zip(bars, frames, strict=True)] == [0.6, 0.5]
    paces = [mark for mark in page.marks if isinstance(mark, Line) and mark.x1 == mark.x2]
    shares = [(tick.x1 - frame.x) / frame.width for tick, frame in zip(paces, frames, strict=True)]
    # 115 of 156 days, 54 of 150.
    assert shares == pytest.approx([115 / 156, 54 / 150], abs=0.001)
    check_geometry([page])


def test_goals_may_be_left_out(plan_of: MakePlan, goals: tuple[Goal, ...]) -> None:
    assert "5 customers in Skåne" not in all_texts(lay_out(plan_of(goals=goals), PrintOptions(goals=False)))


@pytest.mark.parametrize("count", [1, 2, 3, 4, 6, 11])
def test_any_number_of_goals_fits(plan_of: MakePlan, item: MakeItem, goals: tuple[Goal, ...], count: int) -> None:
    many = tuple(
        replace(
            goals[0],
            id=number,
            what=f"Goal {number} with a rather long name among the retailers of the north",
            done=7.5,
        )
        for number in range(count)
    )
    pages = lay_out(plan_of(item(), goals=many))
    check_geometry(pages)
    assert ("More goals: 5" in all_texts(pages)) == (count == 11)


def _many(item: MakeItem, count: int, days: int = 7) -> list[PlanItem]:
    random = Random(7)
    first = date(2026, 11, 23)
    made = [
        item(
            id=number,
            day=first + timedelta(days=number * days // count),
            names=(f"Person {number} {random.choice(_WORDS).title()}",),
            why=" ".join(random.choices(_WORDS, k=random.randrange(40))),
            tie=random.choice(["", "close", "good", "acquaintance"]),
        )
        for number in range(count)
    ]
    return sorted(made, key=lambda touch: touch.day)


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("language", ["en", "da", "de"])
def test_three_hundred_rows_are_paginated(
    plan_of: MakePlan, item: MakeItem, goals: tuple[Goal, ...], paper: str, language: str
) -> None:
    items = _many(item, 300)
    pages = lay_out(plan_of(*items, goals=goals), PrintOptions(paper=paper, language=language))
    check_geometry(pages)
    assert {(page.width, page.height) for page in pages} == {PAPERS[paper]}
    assert sum(len(ticks(page)) for page in pages) == 300
    shown = [text for text in all_texts(pages) if text.startswith("Person ")]
    assert len(set(shown)) == 300
    words = Words(language)
    for number, page in enumerate(pages, 1):
        assert words.word("page", page=number, pages=len(pages)) in texts(page)
    title = title_of(plan_of(), words)
    assert all(title in texts(page) for page in pages)


def test_a_day_that_goes_on_has_its_heading_again(plan_of: MakePlan, item: MakeItem) -> None:
    pages = lay_out(plan_of(*_many(item, 60, days=1)))
    assert len(pages) > 2
    assert "Monday 23 November" in texts(pages[0])
    assert "60" in texts(pages[0])
    for page in pages[1:]:
        heading = next(mark for mark in page.marks if isinstance(mark, Text) and mark.style is Style.HEADING)
        assert heading.text == "Monday 23 November (continued)"
        assert heading.y < min(tick.y for tick in ticks(page))


def test_no_row_is_split_and_no_heading_is_alone(plan_of: MakePlan, item: MakeItem) -> None:
    for page in lay_out(plan_of(*_many(item, 300))):
        rules = [mark.y1 for mark in page.marks if isinstance(mark, Line) and mark.shade is Shade.FAINT]
        boxes = [tick.y for tick in ticks(page)]
        for one, other in pairwise([*boxes, page.height]):
            # Each row is closed by a rule of its own, below it and above the next.
            assert any(one < rule < other for rule in rules)
        headings = [mark.y for mark in page.marks if isinstance(mark, Text) and mark.style is Style.HEADING]
        assert all(any(heading < box for box in boxes) for heading in headings)


def test_notes_stand_where_there_is_room(plan_of: MakePlan, item: MakeItem) -> None:
    assert "Notes" in all_texts(lay_out(plan_of(item())))
    with_notes = [count for count in range(1, 40) if "Notes" in all_texts(lay_out(plan_of(*[item()] * count)))]
    # They never begin a page of their own: some plan fills its page.
    assert 0 < len(with_notes) < 39


@pytest.mark.parametrize(
    ("first", "last", "title"),
    [
        ((2026, 11, 23), (2026, 11, 29), "Outreach plan, week 48"),
        ((2026, 11, 24), (2026, 11, 24), "Outreach plan, week 48"),
        ((2026, 11, 23), (2026, 12, 6), "Outreach plan, weeks 48–49"),
        ((2026, 12, 28), (2027, 1, 10), "Outreach plan, weeks 53–1"),
        ((2026, 11, 1), (2027, 2, 28), "Outreach plan"),
    ],
)
def test_the_title_names_the_weeks(
    plan_of: MakePlan, first: tuple[int, int, int], last: tuple[int, int, int], title: str
) -> None:
    plan = plan_of()._replace(first=date(*first), last=date(*last))
    assert title_of(plan, Words("en")) == title


def test_days_of_another_year_name_it(plan_of: MakePlan, item: MakeItem) -> None:
    plan = plan_of(item(day=date(2027, 1, 1)))._replace(first=date(2026, 12, 28), last=date(2027, 1, 3))
    shown = all_texts(lay_out(plan))
    assert "Friday 1 January 2027" in shown
    assert "28 December 2026 – 3 January 2027 · Michael Berg" in shown


def test_the_same_plan_gives_the_same_pages(plan_of: MakePlan, item: MakeItem, goals: tuple[Goal, ...]) -> None:
    plan = plan_of(*_many(item, 40), goals=goals)
    assert lay_out(plan) == lay_out(plan)


# Letters of scripts that any system has, and what breaks layouts: joiners, marks, directions, endless words.
_ANY_TEXT = st.one_of(
    st.text(alphabet=st.characters(codec="latin-1"), max_size=120),
    st.text(alphabet="aé ß\u0301\u200d\u202eאب中文\t\n", max_size=120),
    st.text(alphabet="iWm", min_size=100, max_size=800),
    st.lists(st.sampled_from(_WORDS), max_size=80).map(" ".join),
)


@settings(
    max_examples=int(os.environ.get("NETPLANNER_EXAMPLES", "60")),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    rows=st.lists(
        st.tuples(
            _ANY_TEXT, _ANY_TEXT, _ANY_TEXT, _ANY_TEXT, st.sampled_from(["linkedin", "email", "phone", "other", ""])
        ),
        max_size=30,
    ),
    name=_ANY_TEXT,
    paper=st.sampled_from(list(PAPERS)),
    language=st.sampled_from(["en", "da", "de"]),
)
def test_whatever_is_written_stays_in_its_place(
    plan_of: MakePlan,
    item: MakeItem,
    rows: list[tuple[str, str, str, str, str]],
    name: str,
    paper: str,
    language: str,
) -> None:
    items = [
        item(names=(who,), organisation=where, why=why, reach=reach, channel=channel, platform="")
        for who, where, why, reach, channel in rows
    ]
    pages = lay_out(plan_of(*items, my_name=name), PrintOptions(paper=paper, language=language))
    assert sum(len(ticks(page)) for page in pages) == len(rows)
    check_geometry(pages)
    assert all(text == " ".join(text.split()) or not text.isprintable() for text in all_texts(pages))
