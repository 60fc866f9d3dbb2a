"""The funnel as a picture: four numbers with bars that shrink."""

from PySide6.QtCore import QAbstractTableModel, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from netplanner.domain.ratios import Funnel, Ratio
from netplanner.domain.words import GoalKind
from netplanner.ui import theme
from netplanner.ui.charts.box import ChartBox
from netplanner.ui.charts.chart import Chart
from netplanner.ui.charts.rows import RowsModel
from netplanner.ui.outcomes import words

_NOBODY = Funnel(0, 0, 0, 0)
_GAP = 10
_BAR = 8
# From stage to stage the bars grow fainter.
_FAINTEST = 0.6


class FunnelChart(Chart):
    """Shows a funnel in the colour of a goal, the accent colour where `colour` is None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(words.funnel_title(), parent)
        self._funnel = _NOBODY
        self._colour: int | None = None
        self._model = RowsModel(
            (self.tr("Stage"), self.tr("People"), self.tr("Of those before"), self.tr("Likely between")),
            (1, 2, 3),
            self,
        )

    def show_funnel(self, funnel: Funnel, kind: GoalKind | None = None, colour: int | None = None) -> None:
        self._funnel, self._colour = funnel, colour
        self.setAccessibleName(words.funnel_title(kind))
        self._model.set_rows(self._rows())
        self.refresh()

    def table(self) -> QAbstractTableModel:
        return self._model

    def spoken(self) -> str:
        names = words.stage_names()
        return ", ".join(f"{words.number(count)} {name}" for count, name in zip(self._funnel, names, strict=True))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(420), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        heights = (QFontMetricsF(theme.font(role)).height() for role in ("title", "body"))
        return QSize(theme.px(220), round(sum(heights)) + theme.px(_BAR + 14))

    def paint_chart(self, painter: QPainter, room: QRectF, colours: theme.Colours) -> None:
        tint = colours.accent if self._colour is None else colours.goal[self._colour % len(colours.goal)]
        gap = theme.px(_GAP)
        width = (room.width() - 3 * gap) / 4
        most = max(self._funnel.invited, 1)
        for stage, (count, name) in enumerate(zip(self._funnel, words.stage_names(), strict=True)):
            column = QRectF(room.left() + stage * (width + gap), room.top(), width, room.height())
            shade = QColor(tint)
            shade.setAlphaF(1 - (1 - _FAINTEST) * stage / 3)
            _paint_stage(painter, column, words.number(count), name, count / most, shade, colours)

    def _rows(self) -> list[tuple[str, ...]]:
        rows: list[tuple[str, ...]] = []
        before: int | None = None
        for count, name in zip(self._funnel, words.stage_names(), strict=True):
            ratio = Ratio(count, before) if before is not None else None
            shown = (
                words.percent(ratio.share) if ratio is not None and ratio.share is not None else "",
                words.interval_text(ratio) if ratio is not None else "",
            )
            rows.append((name[:1].upper() + name[1:], words.number(count), *shown))
            before = count
        return rows


class FunnelBox(ChartBox):
    """The funnel or its table, as low as what is shown."""

    def __init__(self, chart: FunnelChart, parent: QWidget | None = None) -> None:
        super().__init__(chart, parent)
        rows = self.table.verticalHeader().defaultSectionSize() * len(_NOBODY)
        self._rows_height = rows + self.table.horizontalHeader().sizeHint().height() + theme.px(6)
        self.table.setMaximumHeight(self._rows_height)
        self._share()

    def turn(self) -> None:
        super().turn()
        self._share()

    def _share(self) -> None:
        """What is hidden takes no room."""
        ignored, wanted = QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, wanted if self.is_table else ignored)
        self.chart.setSizePolicy(QSizePolicy.Policy.Expanding, ignored if self.is_table else wanted)
        self.table.setMinimumHeight(self._rows_height if self.is_table else 0)


def _paint_stage(
    painter: QPainter, column: QRectF, count: str, name: str, part: float, shade: QColor, colours: theme.Colours
) -> None:
    """Number, name and a bar as long as `part` of the column."""
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
    top = column.top()
    for text, role, tone in ((count, "title", colours.text), (name, "body", colours.muted)):
        font = theme.font(role)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(tone)
        line = QRectF(column.left(), top, column.width(), metrics.height())
        painter.drawText(line, left, metrics.elidedText(text, Qt.TextElideMode.ElideRight, column.width()))
        top += metrics.height()
    bar = QRectF(column.left(), top + theme.px(6), column.width(), theme.px(_BAR))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.line)
    painter.drawRoundedRect(bar, 2, 2)
    if part > 0:
        bar.setWidth(max(column.width() * part, theme.px(4)))
        painter.setBrush(colours.raised)
        painter.drawRoundedRect(bar, 2, 2)
        painter.setBrush(shade)
        painter.drawRoundedRect(bar, 2, 2)
