"""A place that scrolls as far as its content goes, and no further."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.scroll import Scroll

WORDS = "Most people use a network as an address book and cannot say why. " * 3


def content(texts: int) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    for _ in range(texts):
        column.addWidget(Label(WORDS, wrap=True))
    column.addWidget(QPushButton("Last"))
    column.addStretch(1)
    return made


def shown(qtbot: QtBot, inside: QWidget, *, by_keys: bool = False) -> Scroll:
    made = Scroll(inside, "Place", by_keys=by_keys)
    qtbot.addWidget(made)
    made.resize(500, 200)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.mark.parametrize("texts", [1, 8])
def test_it_ends_where_the_content_ends(qtbot: QtBot, texts: int) -> None:
    place = shown(qtbot, content(texts))
    inside = place.widget()
    assert inside is not None
    (last,) = inside.findChildren(QPushButton)
    assert inside.height() == max(place.viewport().height(), last.geometry().bottom() + 1)


def test_what_wraps_later_is_followed(qtbot: QtBot) -> None:
    inside = content(0)
    place = shown(qtbot, inside)
    column = inside.layout()
    assert isinstance(column, QVBoxLayout)
    for _ in range(8):
        column.insertWidget(0, Label(WORDS, wrap=True))
    (last,) = inside.findChildren(QPushButton)
    qtbot.waitUntil(lambda: place.verticalScrollBar().maximum() > 0)
    assert inside.height() == last.geometry().bottom() + 1


@pytest.mark.parametrize("by_keys", [False, True])
def test_only_what_is_read_stops_tab(qtbot: QtBot, by_keys: bool) -> None:
    place = shown(qtbot, content(8), by_keys=by_keys)
    assert bool(place.focusPolicy() & Qt.FocusPolicy.TabFocus) is by_keys
