"""The words and keys of the question about what was done."""

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from netplanner.domain.next_touch import NextTouch, Reason
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import OutreachKind, OutreachResult, OutreachStatus
from netplanner.resources import resource
from netplanner.settings import LANGUAGES
from netplanner.ui.calendar import done_words


@pytest.mark.parametrize("kind", list(OutreachKind))
def test_every_result_is_offered_once_the_likely_one_first(kind: OutreachKind) -> None:
    planned, waiting = done_words.results_for(kind), done_words.results_for(kind, OutreachStatus.WAITING)
    assert sorted(planned) == sorted(result for result in OutreachResult if result)
    # What waits was sent before.
    assert sorted([*waiting, OutreachResult.SENT]) == sorted(planned)
    assert waiting[0] in (OutreachResult.ACCEPTED, OutreachResult.REPLIED)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_answer_has_a_letter_of_its_words_alone(qapp: QApplication, language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(resource(f"i18n/netplanner_{language}.qm")))
    qapp.installTranslator(translator)
    try:
        words = {done_words.result_key(one): done_words.result_text(one) for one in OutreachResult if one}
        words[done_words.outcome_key()] = done_words.outcome_text("?")
    finally:
        qapp.removeTranslator(translator)
    assert len(words) == len([one for one in OutreachResult if one]) + 1
    for letter, text in words.items():
        assert len(letter) == 1
        assert letter.isalpha()
        assert letter in text.upper()
        assert "&" not in text
    assert len(done_words.MINUTES) == 9


def test_names_with_braces_are_left_as_they_are(qtbot: QtBot) -> None:
    touch = NextTouch(Outreach(contacts=[1], due_on="2026-11-26", kind=OutreachKind.CALL), Reason.CADENCE)
    text = done_words.next_text(touch, ("{day} {reason}",))
    assert text.startswith("Call {day} {reason} on ")
    assert text.endswith(", to keep in touch")
