"""The words and keys of the question about what was done."""

import pytest
from pytestqt.qtbot import QtBot

from netplanner.domain.next_touch import NextTouch, Reason
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import OutreachKind, OutreachResult, OutreachStatus
from netplanner.ui.calendar import done_words


@pytest.mark.parametrize("kind", list(OutreachKind))
def test_every_result_is_offered_once_the_likely_one_first(kind: OutreachKind) -> None:
    planned, waiting = done_words.results_for(kind), done_words.results_for(kind, OutreachStatus.WAITING)
    assert sorted(planned) == sorted(result for result in OutreachResult if result)
    # What waits was sent before.
    assert sorted([*waiting, OutreachResult.SENT]) == sorted(planned)
    assert waiting[0] in (OutreachResult.ACCEPTED, OutreachResult.REPLIED)


def test_each_answer_has_a_key_of_its_own(qtbot: QtBot) -> None:
    results = done_words.results_for(OutreachKind.INVITE)
    keys = [*map(done_words.result_key, results), done_words.outcome_key()]
    assert len({*keys}) == len(keys)
    assert all(len(key) == 1 and key.isalpha() and key == key.upper() for key in keys)
    assert len(done_words.MINUTES) == 9


def test_names_with_braces_are_left_as_they_are(qtbot: QtBot) -> None:
    touch = NextTouch(Outreach(contacts=[1], due_on="2026-11-26", kind=OutreachKind.CALL), Reason.CADENCE)
    text = done_words.next_text(touch, ("{day} {reason}",))
    assert text.startswith("Call {day} {reason} on ")
    assert text.endswith(", to keep in touch")
