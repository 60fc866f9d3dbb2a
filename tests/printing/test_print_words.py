"""The words of the page are whole in all three languages."""

import re
from datetime import date

import pytest

from netplanner.domain.goal_rules import PaceVerdict
from netplanner.domain.words import Channel, OutreachKind
from netplanner.printing.words import LANGUAGES, Words
from netplanner.resources import json_resource


def test_every_language_has_every_word_with_the_same_places() -> None:
    tables = json_resource("i18n/print.json")
    assert set(tables) == set(LANGUAGES)
    for language in LANGUAGES:
        assert set(tables[language]) == set(tables["en"])
        for key, text in tables[language].items():
            assert text.strip() == text != ""
            assert set(re.findall(r"{\w+}", text)) == set(re.findall(r"{\w+}", tables["en"][key])), (language, key)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_in_the_data_has_its_own(language: str) -> None:
    table = json_resource("i18n/print.json")[language]
    words = Words(language)
    assert all(words.kind(kind) == table["kind_" + kind] for kind in OutreachKind)
    assert all(words.channel(channel) == table["channel_" + channel] for channel in Channel)
    assert all(words.word(verdict) for verdict in PaceVerdict)


def test_unknown_words_show_as_they_are_and_unknown_languages_are_english() -> None:
    assert Words("en").channel("fishing_club") == "fishing_club"
    assert Words("fr").word("notes") == "Notes"


@pytest.mark.parametrize(
    ("language", "heading", "short", "with_year", "span"),
    [
        ("en", "Thursday 19 November", "19 Nov", "19 Nov 2026", "19 November – 2 December 2026"),
        ("da", "Torsdag den 19. november", "19. nov.", "19. nov. 2026", "19. november – 2. december 2026"),
        ("de", "Donnerstag, 19. November", "19. Nov.", "19. Nov. 2026", "19. November – 2. Dezember 2026"),
    ],
)
def test_dates_are_written_as_in_the_language(
    language: str, heading: str, short: str, with_year: str, span: str
) -> None:
    words, day = Words(language), date(2026, 11, 19)
    assert words.day_heading(day, with_year=False) == heading
    assert words.day_heading(day, with_year=True) == heading + " 2026"
    assert words.short_date(day) == short
    assert words.short_date(day, with_year=True) == with_year
    assert words.date_range(day, date(2026, 12, 2)) == span


def test_a_range_of_a_day_is_that_day() -> None:
    day = date(2026, 11, 24)
    assert Words("en").date_range(day, day) == "24 November 2026"


@pytest.mark.parametrize(("language", "expected"), [("en", ["3", "2.5"]), ("da", ["3", "2,5"]), ("de", ["3", "2,5"])])
def test_numbers_have_decimals_only_where_they_need_them(language: str, expected: list[str]) -> None:
    assert [Words(language).number(value) for value in (3.0, 2.5)] == expected
