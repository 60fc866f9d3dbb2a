"""The list of places that the area field offers: a name, and quietly what it is and where."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
)
from PySide6.QtGui import QPainter

from netplanner.domain import places
from netplanner.domain.place_names import PlaceOffer
from netplanner.ui import theme
from netplanner.ui.widgets.offer_delegate import OfferDelegate

translate = QCoreApplication.translate

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_DETAIL = Qt.ItemDataRole.UserRole


def kind_name(code: str) -> str:
    """What kind of place a code is, in a word."""
    if places.is_country(code):
        return translate("Places", "country")
    return translate("Places", "city") if places.is_city(code) else translate("Places", "region")


def kind_and_country(offer: PlaceOffer) -> str:
    return " · ".join(filter(None, (kind_name(offer.code), offer.within)))


class PlaceModel(QAbstractListModel):
    """Offers in the order they were found."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.offers: list[PlaceOffer] = []

    def show(self, offers: Sequence[PlaceOffer]) -> None:
        self.beginResetModel()
        self.offers = list(offers)
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.offers)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        offer = self.offers[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return offer.name
        if role == _DETAIL:
            return kind_and_country(offer)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (offer.name, kind_name(offer.code), offer.within)))
        return None


class PlaceDelegate(OfferDelegate):
    """The name at the start, kind and country at the end of a row."""

    def paint_offer(self, painter: QPainter, room: QRect, index: _Index) -> None:
        colours = theme.colours_of(self._view)
        metrics = painter.fontMetrics()
        middle = Qt.AlignmentFlag.AlignVCenter
        # A long name goes before what it is.
        name = metrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(colours.text)
        painter.drawText(room, int(middle | Qt.AlignmentFlag.AlignLeft), name)
        left = room.width() - metrics.horizontalAdvance(name) - theme.px(16)
        if left > theme.px(40):
            painter.setPen(colours.muted)
            detail = metrics.elidedText(index.data(_DETAIL), Qt.TextElideMode.ElideRight, left)
            painter.drawText(room, int(middle | Qt.AlignmentFlag.AlignRight), detail)
