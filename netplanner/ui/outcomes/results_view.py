"""The parts of the results: a comparison with what does best and worst, talks and customers, credit."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from netplanner.domain.ratios import extremes
from netplanner.storage.results import Dimension, FunnelRow, Results
from netplanner.ui import theme, wording
from netplanner.ui.charts.plain_table import PlainTable
from netplanner.ui.charts.rows import RowsModel
from netplanner.ui.outcomes import words
from netplanner.ui.widgets.card import Card
from netplanner.ui.widgets.explain import ExplainButton
from netplanner.ui.widgets.labels import Label

_FEWEST_LINES, _MOST_LINES = 2, 8


class RowsTable(PlainTable):
    """A small table as high as its rows, up to a few."""

    def __init__(self, model: RowsModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(model, name, 0, parent)
        model.modelReset.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        lines = min(max(self.model().rowCount(), _FEWEST_LINES), _MOST_LINES)
        row = self.verticalHeader().defaultSectionSize()
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + lines * row + theme.px(6))


class CompareCard(Card):
    """The funnels of one dimension, and which does best and worst."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._rows: Sequence[FunnelRow] = ()
        self._dimension = Dimension.PLATFORM
        self.model = RowsModel(
            (
                self.tr("Invitations"), self.tr("Invited"), self.tr("Accepted"), self.tr("Talked"),
                self.tr("Outcome"), self.tr("Acceptance"),
            ),
            (1, 2, 3, 4, 5),
            self,
        )  # fmt: skip
        self.table = RowsTable(self.model, self.tr("Invitations compared"))
        self.verdict = Label(tone="muted", wrap=True)
        self.head.addWidget(ExplainButton(self._calculation, words=True))
        self.body.addWidget(self.table)
        self.body.addSpacing(theme.px(6))
        self.body.addWidget(self.verdict)

    def show_rows(self, dimension: Dimension, rows: Sequence[FunnelRow]) -> None:
        self._dimension, self._rows = dimension, rows
        self.title.setText(dimension_title(dimension))
        self.model.set_rows(
            [
                (
                    key_name(dimension, row),
                    *(words.number(count) for count in row.funnel),
                    _acceptance(row),
                )
                for row in rows
            ]
        )
        self.verdict.setText(self._best_and_worst())

    def _best_and_worst(self) -> str:
        if not self._rows:
            return self.tr("Nobody was invited in this time.")
        found = extremes(row.funnel.acceptance for row in self._rows)
        if found is None:
            return self.tr("Too few invitations to say which does best: it takes two with five people each.")
        best, worst = self._rows[found.best], self._rows[found.worst]
        lines = [
            _filled(self.tr("Best: {name}, {share} accepted."), self._dimension, best),
            _filled(self.tr("Worst: {name}, {share} accepted."), self._dimension, worst),
        ]
        if not found.sure:
            lines.append(self.tr("The difference may still be chance."))
        return " ".join(lines)

    def _calculation(self) -> str:
        lines = [
            self.tr("Counted are people whom you sent an invitation, each once in a row, as far as they got."),
            self.tr("Accepted, talked and outcome are each counted among those before."),
        ]
        if self._dimension is Dimension.GROUP:
            lines.append(self.tr("A person in two groups counts in both."))
        counted = [row for row in self._rows if row.funnel.acceptance.share is not None]
        if counted:
            example = self.tr("{name}: {share} accepted.")
            lines.append(_filled(example, self._dimension, counted[0]))
            lines.append(words.interval_words())
            lines.append(self.tr("Where two of these ranges overlap, the difference may be chance."))
        lines.append(words.interval_silence())
        return "\n".join(lines)


class TalksCard(Card):
    """How many talks led to a customer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("From talk to customer"))
        self._results: Results | None = None
        self.text = Label(wrap=True)
        self.head.addWidget(ExplainButton(self._calculation, words=True))
        self.body.addWidget(self.text)
        self.body.addStretch(1)

    def show_results(self, results: Results) -> None:
        self._results = results
        talks = results.talks
        if not talks.cases:
            self.text.setText(
                self.tr("No talk yet. Log one as an outcome, or mark a planned seminar as done, and it counts here.")
            )
            return
        counted = self.tr("{hits} of %Ln talks led to a customer", "", talks.cases).replace(
            "{hits}", words.number(talks.hits)
        )
        interval = words.interval_text(talks)
        left = 5 - talks.cases
        more = interval or self.tr("%Ln more and a share is shown", "", left)
        self.text.setText(f"{counted} ({more})")

    def _calculation(self) -> str:
        talks = self._results.talks if self._results is not None else None
        lines = [
            self.tr("A talk is an outcome of the kind talks and seminars, or a planned seminar that is done."),
            self.tr("It led to a customer where an outcome of the kind customers names it in how it came about."),
        ]
        if talks is not None and talks.share is not None:
            lines.append(
                self.tr("{ratio}: that is {share}.").format(
                    ratio=words.ratio_text(talks), share=words.percent(talks.share)
                )
            )
            lines.append(words.interval_words())
        else:
            lines.append(words.interval_silence())
        return "\n".join(lines)


class CreditCard(Card):
    """Who is to thank for the outcomes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Who is to thank"))
        self._results: Results | None = None
        self.model = RowsModel((self.tr("Person"), self.tr("Outcomes"), self.tr("Credit")), (1, 2), self)
        self.table = RowsTable(self.model, self.title.text())
        self.nobody = Label(tone="muted", wrap=True)
        self.head.addWidget(ExplainButton(self._calculation, words=True))
        self.body.addWidget(self.table)
        self.body.addWidget(self.nobody)
        self.body.addStretch(1)

    def show_results(self, results: Results) -> None:
        self._results = results
        self.model.set_rows(
            [(row.name, words.number(row.outcomes), words.number(row.credit)) for row in results.credit]
        )
        self.table.setVisible(bool(results.credit))
        self.nobody.setVisible(bool(results.nobodys) or not results.credit)
        if not results.outcomes:
            self.nobody.setText(self.tr("No outcome yet. Log one, and who it came from."))
        else:
            self.nobody.setText(self.tr("%Ln outcomes name nobody.", "", results.nobodys))

    def _calculation(self) -> str:
        lines = [words.credit_calculation()]
        if self._results is not None and self._results.outcomes:
            given = self._results.outcomes - self._results.nobodys
            sums = self.tr("%Ln outcomes name somebody: the credit of all people sums to that.", "", given)
            lines.append(sums)
        return "\n".join(lines)


def dimension_title(dimension: Dimension) -> str:
    return {
        Dimension.PLATFORM: words.translate("Outcomes", "By platform"),
        Dimension.GROUP: words.translate("Outcomes", "By group"),
        Dimension.TEMPLATE: words.translate("Outcomes", "By template"),
        Dimension.REASON: words.translate("Outcomes", "By reason"),
        Dimension.GOAL: words.translate("Outcomes", "By goal"),
    }[dimension]


def key_name(dimension: Dimension, row: FunnelRow) -> str:
    """What a row of a comparison is called."""
    if dimension is Dimension.REASON:
        return wording.reason_name(row.key)
    if not row.key:
        return {
            Dimension.PLATFORM: words.translate("Outcomes", "No platform"),
            Dimension.GROUP: words.translate("Outcomes", "In no group"),
            Dimension.TEMPLATE: words.translate("Outcomes", "Without a template"),
            Dimension.GOAL: words.translate("Outcomes", "For no goal"),
        }[dimension]
    if dimension is Dimension.PLATFORM:
        return row.name or wording.channel_name(row.key)
    return row.name or row.key


def _acceptance(row: FunnelRow) -> str:
    ratio = row.funnel.acceptance
    return f"{words.percent(ratio.share)} ({words.interval_text(ratio)})" if ratio.share is not None else "–"


def _filled(text: str, dimension: Dimension, row: FunnelRow) -> str:
    share = words.ratio_text(row.funnel.acceptance)
    return text.replace("{share}", share).replace("{name}", key_name(dimension, row))
