"""Whom a goal looks for: rows of property, value and weight, with how many people of the book meet them."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netplanner.domain.changes import Changes
from netplanner.domain.criteria import SERVES, TARGET, weight_of
from netplanner.domain.goal import Criterion
from netplanner.domain.words import CriterionKey
from netplanner.storage import role_synonyms
from netplanner.storage.criterion_counts import Counts, counts
from netplanner.storage.criterion_values import Choice
from netplanner.ui import theme, wording
from netplanner.ui.goals.criterion_row import CriterionRow
from netplanner.ui.goals.value_source import ValueSource
from netplanner.ui.session import Session
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.explain import ExplainButton
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.tab_order import put_before
from netplanner.ui.worker import Job

# A row that is added counts neither more nor less than is usual.
_USUAL = 2


class CriteriaField(QWidget):
    """`criteria()` gives all rows, those without a value too; `changed` follows each change."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._source = ValueSource(session, self)
        self._rows: list[CriterionRow] = []
        self._targets: tuple[int, ...] = ()
        self._asked = 0
        self._together = 0
        self._job: Job | None = None
        self._counting = QTimer(self, singleShot=True, interval=250)
        self._counting.timeout.connect(self._count)
        self._place = QVBoxLayout()
        self._place.setSpacing(theme.px(8))
        self._add = Button(self.tr("Add another"), icon="plus", kind="link", clicked=self._add_row)
        self.total = Label(tone="muted", wrap=True)
        self.explain = ExplainButton(self._explanation)
        self._sum = QWidget()
        line = QHBoxLayout(self._sum)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(4))
        line.addWidget(self.total, 1)
        line.addWidget(self.explain, 0, Qt.AlignmentFlag.AlignTop)
        self._sum.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addLayout(self._place)
        column.addWidget(self._add, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._sum)
        session.changed.connect(self._on_book_changed)

    def criteria(self) -> list[Criterion]:
        return [row.criterion() for row in self._rows]

    def set_criteria(self, criteria: Sequence[Criterion]) -> None:
        for row in list(self._rows):
            self._drop(row)
        for criterion in criteria or [Criterion(CriterionKey.ROLE, "", _USUAL)]:
            self._insert(criterion)
        self._show_own()
        self._counting.start()

    def set_targets(self, targets: Sequence[int]) -> None:
        """The companies that the goal is after: who works there meets one more criterion."""
        if tuple(targets) != self._targets:
            self._targets = tuple(targets)
            self._counting.start()

    def focusInEvent(self, event: QFocusEvent) -> None:
        # No focus proxy: Tab would come to the part through the whole, past those before it.
        self._rows[0].value.setFocus(event.reason())

    def _add_row(self) -> None:
        used = {row.criterion().key for row in self._rows}
        key = next((key for key in CriterionKey if key not in used), CriterionKey.ROLE)
        row = self._insert(Criterion(key, "", _USUAL))
        row.show()
        row.value.setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit()

    def _insert(self, criterion: Criterion) -> CriterionRow:
        row = CriterionRow(self._source, criterion)
        row.changed.connect(self._on_changed)
        row.removed.connect(partial(self._remove, row))
        row.synonyms_asked.connect(self._open_synonyms)
        self._rows.append(row)
        self._place.addWidget(row)
        put_before(self._add, row.stops())
        return row

    def _remove(self, row: CriterionRow) -> None:
        self._drop(row)
        if not self._rows:
            self._insert(Criterion(CriterionKey.ROLE, "", _USUAL))
        self._rows[-1].value.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_changed()

    def _drop(self, row: CriterionRow) -> None:
        self._rows.remove(row)
        self._place.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _on_changed(self) -> None:
        self._counting.start()
        self.changed.emit()

    # Synonyms

    def _open_synonyms(self, role: str) -> None:
        from netplanner.ui.goals.synonyms_sheet import SynonymsSheet

        SynonymsSheet(self._session, role, self).open()

    def _on_book_changed(self, changes: Changes) -> None:
        self._show_own()
        self._counting.start()

    def _show_own(self) -> None:
        own = role_synonyms.own(self._session.store.reader)
        for row in self._rows:
            row.show_own(own)
        if any(one.key is CriterionKey.ROLE and one.value for one in self.criteria()):
            self._source.ask(CriterionKey.ROLE, "", self._show_roles)

    def _show_roles(self, roles: Sequence[Choice]) -> None:
        for row in self._rows:
            row.show_roles(roles)

    # Counts

    def _count(self) -> None:
        self._asked += 1
        if self._job is not None:
            self._job.cancel()
            self._job = None
        criteria = self.criteria()
        if not self._targets and not any(one.value for one in criteria):
            self._sum.hide()
            return
        done = partial(self._show_counts, self._asked)
        self._job = self._session.search(counts, criteria, self._targets, done=done)

    def _show_counts(self, asked: int, found: Counts) -> None:
        if asked != self._asked or len(found.each) != len(self._rows):
            return
        for row, people in zip(self._rows, found.each, strict=True):
            row.show_count(people)
        self._show_own()
        self._job = None
        self._together = found.together
        if found.together:
            self.total.setText(self.tr("%Ln people in your book match this well enough.", "", found.together))
        else:
            self.total.setText(
                self.tr("Nobody in your book matches this well enough yet. New people are found as you add them.")
            )
        self.total.set_tone("accent" if found.together else "muted")
        self._sum.show()

    def _explanation(self) -> str:
        wanted = [one for one in self.criteria() if one.value]
        parts = [
            self.tr("{property} “{value}” weighs {weight}").format(
                property=wording.criterion_name(one.key), value=one.value, weight=weight_of(one)
            )
            for one in wanted
        ]
        if self._targets:
            parts.append(self.tr("a target company weighs {weight}").format(weight=TARGET.weight))
        total = sum(map(weight_of, wanted)) + (TARGET.weight if self._targets else 0)
        least = -(-total // round(1 / SERVES))
        lines = [
            self.tr("Each person gets the weight of what they meet: {parts}.").format(
                parts=QLocale().createSeparatedList(parts)
            ),
            self.tr("A third of all is enough: {least} of {total}.").format(least=least, total=total),
            self.tr("%Ln people in your book reach that.", "", self._together),
            self.tr("What the book doesn't know of a person counts as not met."),
        ]
        return "\n".join(lines)
