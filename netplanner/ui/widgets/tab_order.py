"""The way by Tab, where widgets are made later than those behind them."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtWidgets import QWidget


def put_before(last: QWidget, widgets: Sequence[QWidget]) -> None:
    """Puts `widgets`, in their order, right before `last`.

    Nobody is asked for its neighbour: what `nextInFocusChain` answers, Shiboken takes for a child of the widget asked,
    and from then on it comes and goes with the wrong one.
    """
    for one, following in pairwise([last, *widgets, last]):
        QWidget.setTabOrder(one, following)
