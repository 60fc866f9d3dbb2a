"""The purposes that a goal can begin with."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from netplanner.domain.goal_rules import missing
from netplanner.domain.words import CriterionKey, GoalKind
from netplanner.resources import resource
from netplanner.ui.goals.presets import begin, preset
from netplanner.ui.goals.purposes import PurposeChoice

TODAY = date(2026, 11, 24)
KINDS = [kind for kind in GoalKind if kind is not GoalKind.OTHER]


@pytest.mark.parametrize("kind", KINDS)
def test_a_purpose_leaves_only_where_and_whom_to_say(kind: GoalKind) -> None:
    goal = begin(kind, TODAY)
    assert goal.kind is kind
    assert set(missing(goal, TODAY)) <= {"area", "criterion"}
    assert goal.criteria
    weights = [one.weight for one in goal.criteria]
    assert weights == sorted(weights, reverse=True)


@pytest.mark.parametrize("kind", list(GoalKind))
def test_a_purpose_has_a_picture_and_a_line(kind: GoalKind) -> None:
    found = preset(kind)
    assert resource(f"icons/lucide/{found.icon}.svg").is_file()
    assert found.line


def test_one_that_is_not_known_begins_with_a_role_to_fill_in() -> None:
    goal = begin(GoalKind.OTHER, TODAY)
    assert [(one.key, one.value) for one in goal.criteria] == [(CriterionKey.ROLE, "")]


@pytest.mark.parametrize("size", [13, 26])
def test_no_line_of_a_tile_is_cut_short(qtbot: QtBot, qapp: QApplication, size: int) -> None:
    before = qapp.font()
    larger = qapp.font()
    larger.setPixelSize(size)
    qapp.setFont(larger)
    try:
        choice = PurposeChoice()
        qtbot.addWidget(choice)
        for width in (960, 616):
            choice.resize(width, 900)
            choice.show()
            qtbot.waitUntil(lambda: choice.tiles[-1].width() > 0)
            choice.layout().activate()
            assert all(tile.width() >= tile.sizeHint().width() for tile in choice.tiles), width
    finally:
        qapp.setFont(before)
