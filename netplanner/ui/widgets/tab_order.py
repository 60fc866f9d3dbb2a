"""The way by Tab, where widgets are made later than those behind them.

One that has a focus proxy among its parts is moved as a whole: Qt comes to the part through the whole, wherever that
stands, and from a whole that was left behind the keys would be led back again and again.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_before(last: QWidget, widgets: Sequence[QWidget]) -> None:
    """Puts `widgets`, in their order, right before `last`.

    Nobody is asked for its neighbour: what `nextInFocusChain` answers, Shiboken takes for a child of the widget asked,
    and from then on it comes and goes with the wrong one.
    """
    for one, following in pairwise([last, *widgets, last]):
        QWidget.setTabOrder(one, following)


def stops_of(place: QWidget) -> Iterator[QWidget]:
    """What Tab stops at within `place`, in the order in which it was made."""
    for child in place.children():
        if not isinstance(child, QWidget) or child.isWindow():
            continue
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus or child.focusProxy() is not None:
            yield child
        else:
            yield from stops_of(child)
