"""The window has words for everything the data, the operations and the errors can say."""

import ast
from datetime import date
from enum import StrEnum
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QEvent, QLocale, QTranslator

from netplanner.domain import words
from netplanner.domain.changes import Label
from netplanner.domain.errors import DataError, UserError
from netplanner.ui import error_texts, step_texts, translation, wording
from netplanner.ui.contacts.card_words import relation_word

PACKAGE = Path(step_texts.__file__).parents[1]


@pytest.fixture
def english(qapp):
    former = QLocale()
    translation.load(qapp, "en")
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(former)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def codes(*names: str) -> set[str]:
    """The literal first arguments of every call of `names` in the package."""
    found = set()
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
                name = node.func.id if isinstance(node.func, ast.Name) else ""
                if name in names and isinstance(node.args[0].value, str):
                    found.add(node.args[0].value)
    return found


NAMERS = {
    words.Tie: wording.tie_name,
    words.Relation: wording.relation_name,
    words.Sphere: wording.sphere_name,
    words.Basis: wording.basis_name,
    words.DoNotContact: wording.do_not_contact_name,
    words.GoalKind: wording.goal_kind_name,
    words.GoalState: wording.goal_state_name,
    words.CriterionKey: wording.criterion_name,
    words.OutreachKind: wording.outreach_kind_name,
    words.Channel: wording.channel_name,
    words.OutreachStatus: wording.status_name,
    words.OutreachResult: wording.result_name,
    words.ReasonType: wording.reason_name,
    words.LinkKind: lambda kind: relation_word(kind, inward=False).capitalize(),
}


@pytest.mark.parametrize("kind", NAMERS, ids=lambda kind: kind.__name__)
def test_every_word_of_the_data_has_a_name(kind: type[StrEnum], english):
    names = [NAMERS[kind](word) for word in kind]
    assert all(name and name[0].isupper() and "_" not in name for name in names)
    assert len(set(names)) == len(names)


def test_a_word_of_a_later_version_is_shown_as_it_is(english):
    assert wording.tie_name("rival") == "rival"


def test_a_platform_of_the_book_has_the_name_of_its_row(english):
    assert wording.channel_name("chess-club", {"chess-club": "Chess Club"}) == "Chess Club"


def test_every_declared_error_has_words():
    declared = codes("UserError", "DataError")
    assert len(declared) > 30
    assert declared - set(error_texts._TEXTS) == set()


def test_every_step_has_words():
    steps = codes("Label") & {code for code in codes("Label") if "_" in code}
    assert len(steps) > 15
    assert steps - set(step_texts._STEPS) == set()
    assert steps - set(step_texts._DEEDS) == set()


def test_error_texts_fill_their_values_and_say_what_to_do(english):
    text = wording.error_text(UserError("unknown_area", text="Mordor {choices}"))
    assert "Mordor {choices}" in text
    text = wording.error_text(UserError("goal_incomplete", missing="amount, by, criterion"))
    assert "how many" in text
    assert "whom you look for" in text
    for code in error_texts._TEXTS:
        text = wording.error_text(UserError(code, missing="what"))
        assert text.endswith((".", ":"))
        assert "!" not in text


def test_an_unknown_error_has_a_neutral_text(english):
    assert "Nothing was changed" in wording.error_text(UserError("from_the_future"))
    assert "untouched" in wording.error_text(DataError("from_the_future"))
    assert "Ann" not in wording.error_text(ValueError("Ann"))


def test_steps_count_in_one_and_many(english):
    assert wording.step_text(Label("delete_contacts", {"count": 1})) == "Delete 1 contact"
    assert wording.step_text(Label("delete_contacts", {"count": 4512})) == "Delete 4,512 contacts"
    assert wording.done_text(Label("delete_contacts", {"count": 3})) == "3 contacts deleted"
    assert wording.done_text(Label("plan_outreach", {"count": 2})) == "2 outreaches planned"
    assert wording.done_text(Label("set_tie", {"count": 2, "tie": "good"})) == "2 contacts set to good"


def test_an_unknown_step_has_a_neutral_text(english):
    assert wording.step_text(Label("from_the_future")) == wording.step_text(None)
    assert wording.done_text(Label("from_the_future"))


def test_a_name_is_shown_as_it_is_and_not_too_long(english):
    assert wording.step_text(Label("add_contact", {"name": "{what} %Ln %n"})) == "Add {what} %Ln %n"
    assert len(wording.step_text(Label("add_contact", {"name": "x" * 500}))) < 60


@pytest.mark.parametrize(
    ("locale", "style", "expected"),
    [
        ("en_GB", "medium", "24 Nov 2026"),
        ("en_GB", "long", "Tuesday 24 November"),
        ("en_US", "medium", "Nov 24, 2026"),
        ("en_GB", "day", "Tue 24 Nov"),
        ("en_GB", "month", "November 2026"),
        ("en_US", "long", "Tuesday, November 24"),
        ("en_US", "day", "Tue, Nov 24"),
        ("de_DE", "long", "Dienstag, 24. November"),
        ("da_DK", "long", "tirsdag den 24. november"),
    ],
)
def test_dates_follow_the_locale(locale: str, style: str, expected: str):
    assert wording.date_text("2026-11-24", QLocale(locale), style) == expected
    assert wording.date_text(date(2026, 11, 24), QLocale(locale), style) == expected


def test_birthdays_without_a_year_and_texts_as_written():
    locale = QLocale("en_GB")
    assert wording.date_text("--04-12", locale) == "12 April"
    assert wording.date_text("--02-29", locale) == "29 February"
    assert wording.date_text("in spring", locale) == "in spring"
    assert wording.date_text("", locale) == ""


def test_days_from_today(english):
    texts = [wording.relative_day_text(days) for days in (-5, -1, 0, 1, 4)]
    assert texts == ["5 days ago", "yesterday", "today", "tomorrow", "in 4 days"]
    assert wording.days_left_text(1) == "1 day left"
    assert wording.days_left_text(-2) == "2 days over"
    assert wording.days_text(34) == "34 d"


@pytest.mark.parametrize(
    ("locale", "expected"),
    [("en_US", "Mon, Jan 4, 2027"), ("en_GB", "Mon 4 Jan 2027"), ("de_DE", "Mo 4. Jan. 2027")],
)
def test_a_field_for_a_day_tells_day_and_month_apart(locale: str, expected: str) -> None:
    used = QLocale(locale)
    shown = used.toString(QDate(2027, 1, 4), wording.day_field_format(used))
    assert shown.replace("Mo.", "Mo") == expected
    assert used.toDate(shown, wording.day_field_format(used)) == QDate(2027, 1, 4)


@pytest.mark.parametrize(
    ("day", "expected"), [("2026-11-24", "24 Nov"), ("2025-11-24", "24 Nov 2025"), ("soon", "soon")]
)
def test_a_day_of_this_year_goes_without_it(day: str, expected: str) -> None:
    assert wording.recent_day_text(day, date(2026, 12, 31), QLocale("en_GB")) == expected
