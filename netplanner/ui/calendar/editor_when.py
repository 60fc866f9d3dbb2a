"""The fields of the outreach sheet that say in which zone, how it comes again, and what follows a silence."""

from PySide6.QtCore import QTimeZone, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from netplanner.domain import follow_up, recurrence
from netplanner.domain.errors import UserError
from netplanner.domain.follow_up import FollowUp
from netplanner.domain.outreach import Outreach
from netplanner.domain.recurrence import Counted, Recurrence, Unit
from netplanner.domain.words import OutreachKind
from netplanner.ui import theme, wording
from netplanner.ui.calendar import wall
from netplanner.ui.calendar.editor_choice import Choice
from netplanner.ui.session import Session
from netplanner.ui.widgets.calm_wheel import calm_wheel
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.spin import give_room

# What one begins with where nothing was set.
_CHAIN_DAYS, _REPEATS = 10, 3
_ANY = "no_answer 1 call"


class WhenFields(QWidget):
    """Repetition, follow-up and zone. `changed` follows each of the user's choices."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._here = wall.zone_here(session.settings)
        self._rule, self._chain = "", ""
        self.repeat = Choice(self.tr("Repeat"))
        self.number = _spin(self.tr("How often"), recurrence.MOST["days"])
        self.unit = Choice(self.tr("Days, weeks, months or years"))
        self.chain = Choice(self.tr("If no answer comes"))
        self.days = _spin(self.tr("Days without an answer"), follow_up.MOST_DAYS)
        self.days.setPrefix(self.tr("in ", "before a number of days"))
        self.days.setSuffix(self.tr(" days", "behind a number"))
        self.zone = Choice(self.tr("Time zone"))
        self._zone_cell = QWidget(self)
        calm_wheel(self.repeat, self.number, self.unit, self.chain, self.days, self.zone)
        self._place()
        self._offer()
        for choice in (self.repeat, self.unit, self.chain, self.zone):
            choice.currentIndexChanged.connect(self._follow)
        for spin in (self.number, self.days):
            spin.valueChanged.connect(self._follow)

    def _place(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.GRID)
        grid.setVerticalSpacing(theme.GRID)
        self._chain_cell = QWidget(self)
        cells: tuple[tuple[str, QWidget, tuple[QWidget, ...]], ...] = (
            (self.tr("Repeat"), QWidget(self), (self.repeat, self.number, self.unit)),
            (self.tr("If no answer comes"), self._chain_cell, (self.chain, self.days)),
            (self.tr("Time zone"), self._zone_cell, (self.zone,)),
        )
        for column, (words, cell, fields) in enumerate(cells):
            _fill_cell(cell, words, fields)
            grid.addWidget(cell, 0, column)
        for column in range(3):
            grid.setColumnStretch(column, 1)

    def _offer(self) -> None:
        repeats: tuple[tuple[str, object], ...] = (
            (self.tr("Never"), ""),
            (self.tr("By date, every"), str(Counted.EVERY)),
            (self.tr("After it was done, in"), str(Counted.AFTER)),
        )
        units: tuple[tuple[str, object], ...] = (
            (self.tr("days"), str(Unit.DAYS)),
            (self.tr("weeks"), str(Unit.WEEKS)),
            (self.tr("months"), str(Unit.MONTHS)),
            (self.tr("years"), str(Unit.YEARS)),
        )
        self.repeat.offer(repeats, "")
        self.unit.offer(units, str(Unit.MONTHS))
        kinds: list[tuple[str, object]] = [(wording.outreach_kind_name(kind), str(kind)) for kind in follow_up.KINDS]
        self.chain.offer([(self.tr("Nothing follows"), ""), *kinds], "")

    def show_plan(self, plan: Outreach) -> None:
        self._rule, self._chain = plan.repeat_rule, plan.chain_rule
        for field in (self.repeat, self.number, self.unit, self.chain, self.days, self.zone):
            field.blockSignals(True)
        rule, chain = _read_rule(plan.repeat_rule), _read_chain(plan.chain_rule)
        self.repeat.choose(str(rule.counted) if rule else "")
        self.unit.choose(str(rule.unit) if rule else str(Unit.MONTHS))
        self.number.setValue(rule.number if rule else _REPEATS)
        self.chain.choose(str(chain.kind) if chain else "")
        self.days.setValue(chain.days if chain else _CHAIN_DAYS)
        self._offer_zones(plan.zone or self._here)
        for field in (self.repeat, self.number, self.unit, self.chain, self.days, self.zone):
            field.blockSignals(False)
        self._show_fields()

    def fill(self, plan: Outreach) -> None:
        """Writes what was chosen into `plan`, whose kind and time stand already."""
        counted = str(self.repeat.currentData() or "")
        rule = Recurrence(Counted(counted), self.number.value(), Unit(self.unit.currentData())) if counted else None
        text = recurrence.text_of(rule)
        # The day that one by date counts from isn't asked for.
        plan.repeat_rule = self._rule if _is_same(self._rule, text) else text
        kind = str(self.chain.currentData() or "")
        chain = FollowUp(self.days.value(), OutreachKind(kind)) if kind and _is_awaited(plan.kind) else None
        plan.chain_rule = follow_up.text_of(chain)
        plan.zone = str(self.zone.currentData() or self._here) if plan.due_time else ""

    def show_for(self, kind: OutreachKind, *, with_time: bool) -> None:
        """Shows what a kind needs, and the zone of a time."""
        self._chain_cell.setVisible(_is_awaited(kind))
        self._zone_cell.setVisible(with_time)

    def _offer_zones(self, chosen: str) -> None:
        names = {bytes(name.data()).decode("ascii") for name in QTimeZone.availableTimeZoneIds()}
        named = sorted(name for name in names if "/" in name or name == "UTC")
        zones = dict.fromkeys((chosen, self._here, *named))
        self.zone.offer([(name.replace("_", " "), name) for name in zones], chosen)

    def _follow(self) -> None:
        self._show_fields()
        self.changed.emit()

    def _show_fields(self) -> None:
        repeats = bool(self.repeat.currentData())
        self.number.setVisible(repeats)
        self.unit.setVisible(repeats)
        self.number.setMaximum(recurrence.MOST[str(self.unit.currentData())])
        self.days.setVisible(bool(self.chain.currentData()))


def _fill_cell(cell: QWidget, words: str, fields: tuple[QWidget, ...]) -> None:
    # The columns stay below those of the other fields, whichever of them are shown.
    policy = cell.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    cell.setSizePolicy(policy)
    label = Label(words, font="small", tone="muted")
    label.setBuddy(fields[0])
    column = QVBoxLayout(cell)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(label)
    # What says more of a choice stands below it.
    row = QHBoxLayout()
    row.setSpacing(theme.GRID // 2)
    column.addWidget(fields[0])
    for field in fields[1:]:
        row.addWidget(field, 1)
    for field in fields:
        field.setFixedHeight(theme.px(31))
    column.addLayout(row)
    column.addStretch(1)


def _spin(name: str, most: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(1, most)
    box.setAccessibleName(name)
    box.setMinimumWidth(theme.px(60))
    give_room(box)
    return box


def _is_awaited(kind: OutreachKind) -> bool:
    return follow_up.is_awaited(kind, _ANY)


def _is_same(before: str, after: str) -> bool:
    try:
        return recurrence.is_same(before, after)
    except UserError:
        return False


def _read_rule(text: str) -> Recurrence | None:
    """None for a text that another version wrote."""
    try:
        return recurrence.parse(text)
    except UserError:
        return None


def _read_chain(text: str) -> FollowUp | None:
    try:
        return follow_up.parse(text)
    except UserError:
        return None
