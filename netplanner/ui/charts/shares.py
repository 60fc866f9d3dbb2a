"""Where time goes: the shares of close, good and acquaintance as bars one above the other."""

from typing import NamedTuple

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from netplanner.domain.attention import TIES, Shares
from netplanner.ui import theme, wording
from netplanner.ui.charts.chart import Chart
from netplanner.ui.charts.rows import RowsModel
from netplanner.ui.numbers import number, percent


class SharesRow(NamedTuple):
    """One bar: its name and its shares, None where there is too little to tell."""

    name: str
    shares: Shares | None


class SharesChart(Chart):
    """Bars of shares with their percentages, and which tint is which tie."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Where time goes"))
        self._shown: tuple[SharesRow, ...] = ()
        self._rows = RowsModel(
            (self.tr("Tie"), self.tr("Minutes"), self.tr("You"), self.tr("Most people"), self.tr("Your target")),
            numbers=(1, 2, 3, 4),
            parent=self,
        )

    def show_shares(self, minutes: Shares, you: Shares | None, most: Shares, target: Shares) -> None:
        self._shown = (
            SharesRow(self.tr("You"), you),
            SharesRow(self.tr("Most people"), most),
            SharesRow(self.tr("Your target"), target),
        )
        columns = [row.shares for row in self._shown]
        lines = [
            (
                wording.tie_name(tie),
                number(minutes[place]),
                *(exact(shares[place]) if shares else "–" for shares in columns),
            )
            for place, tie in enumerate(TIES)
        ]
        together = (number(sum(minutes)), *(percent(1) if shares else "–" for shares in columns))
        self._rows.set_rows([*lines, (self.tr("Together"), *together)])
        self.refresh()

    def table(self) -> RowsModel:
        return self._rows

    def spoken(self) -> str:
        """The bars in words."""
        texts = (f"{row.name}: {self.of_row(row)}." for row in self._shown)
        return " ".join(texts)

    def of_row(self, row: SharesRow) -> str:
        return shares_text(row.shares) if row.shares else self.tr("not enough yet")

    def sizeHint(self) -> QSize:
        return QSize(theme.px(480), theme.px(150))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(260), theme.px(140))

    def paint_chart(self, painter: QPainter, room: QRectF, colours: theme.Colours) -> None:
        painter.setFont(theme.font("body"))
        metrics = QFontMetricsF(painter.font())
        names = max((metrics.horizontalAdvance(row.name) for row in self._shown), default=0) + theme.px(14)
        legend = metrics.height() + theme.px(12)
        # The frame that shows the focus keeps its distance.
        room = room.adjusted(theme.px(4), theme.px(4), -theme.px(4), -theme.px(4))
        step = (room.height() - legend) / max(len(self._shown), 1)
        height = min(step - theme.px(8), theme.px(34))
        for line, row in enumerate(self._shown):
            bar = QRectF(room.left() + names, room.top() + line * step, room.width() - names, height)
            place = QRectF(room.left(), bar.top(), names, height)
            painter.setPen(colours.text)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, row.name)
            self._paint_bar(painter, bar, row, colours)
        self._paint_legend(
            painter,
            QRectF(room.left() + names, room.bottom() - metrics.height(), room.width() - names, metrics.height()),
            colours,
        )

    def _paint_bar(self, painter: QPainter, bar: QRectF, row: SharesRow, colours: theme.Colours) -> None:
        if row.shares is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.track)
            painter.drawRoundedRect(bar, 3, 3)
            painter.setPen(colours.muted)
            painter.drawText(bar, Qt.AlignmentFlag.AlignCenter, self.tr("not enough yet"))
            return
        metrics = QFontMetricsF(painter.font())
        for part, share, tint in zip(parts(bar, row.shares), row.shares, tie_tints(colours), strict=True):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tint)
            painter.drawRoundedRect(part, 3, 3)
            room = part.width() - theme.px(8)
            text = next(
                (text for text in (exact(share), percent(share)) if metrics.horizontalAdvance(text) <= room), ""
            )
            if text:
                painter.setPen(QColor("#ffffff" if tint.lightness() < 90 else "#0c2320"))
                painter.drawText(part, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_legend(self, painter: QPainter, place: QRectF, colours: theme.Colours) -> None:
        metrics = QFontMetricsF(painter.font())
        left = place.left()
        side = metrics.ascent()
        for tie, tint in zip(TIES, tie_tints(colours), strict=True):
            name = wording.tie_name(tie)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tint)
            painter.drawRoundedRect(QRectF(left, place.top() + (place.height() - side) / 2, side, side), 2, 2)
            left += side + theme.px(6)
            width = metrics.horizontalAdvance(name)
            painter.setPen(colours.muted)
            words = QRectF(left, place.top(), width + 1, place.height())
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
            left += width + theme.px(18)


def parts(bar: QRectF, shares: Shares) -> list[QRectF]:
    """`bar` cut into its shares, from left to right."""
    found = []
    left = bar.left()
    for share in shares:
        part = QRectF(left, bar.top(), bar.width() * share, bar.height())
        found.append(part)
        left = part.right()
    return found


def tie_tints(colours: theme.Colours) -> tuple[QColor, QColor, QColor]:
    """Close, good and acquaintance, from strong to soft."""
    strong, pale = ("#0f7a70", "#cfe9e5") if colours.dark else ("#0b6b62", "#bfe2dd")
    return QColor(strong), QColor("#5cb3a8"), QColor(pale)


def shares_text(shares: Shares) -> str:
    """ "close 61 %, good 24 %, acquaintance 15 %"."""
    pairs = zip(TIES, shares, strict=True)
    return ", ".join(f"{wording.within(wording.tie_name(tie))} {exact(share)}" for tie, share in pairs)


def exact(share: float) -> str:
    """A share in percent, with a tenth where it is small: 90 %, 8.5 %, 1.6 %."""
    value = share * 100
    if value >= 10 or round(value, 1) == round(value):
        return percent(share)
    return f"{QLocale().toString(value, 'f', 1)} %"
