"""What attention is measured by: the target, the minutes of each kind of touch, the week."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from netplanner.domain.attention import MINUTES, TARGET, TIES
from netplanner.domain.changes import Changes
from netplanner.operations import attention as operations
from netplanner.operations.attention import Rules
from netplanner.ui import theme, wording
from netplanner.ui.numbers import number, percent
from netplanner.ui.session import Session
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.calm_wheel import calm_wheel
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.scroll import Scroll
from netplanner.ui.widgets.sheet import Sheet
from netplanner.ui.widgets.spin import give_room

_DAY_MINUTES = 24 * 60
_WIDTH = 100
_MOST_PER_DAY = 99
_WEEK_MINUTES = 7 * _DAY_MINUTES


class AttentionRulesSheet(Sheet):
    """Saves all of it as one step; what can't be saved is said while it is typed."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, wanted=QSize(600, 680))
        self.set_title(self.tr("Target and minutes"), self.tr("What your attention is measured by"))
        self._session = session
        self.target = [self._spin(0, 100, " %", wording.tie_name(tie)) for tie in TIES]
        self.minutes = {str(kind): self._spin(0, _DAY_MINUTES, "", wording.touch_name(kind)) for kind in MINUTES}
        self.weekly = self._spin(0, _WEEK_MINUTES, "", self.tr("Minutes a week"))
        self.weekly.setSpecialValueText(self.tr("not set"))
        self.per_day = self._spin(1, _MOST_PER_DAY, "", self.tr("Plans added a day, at most"))
        self.per_day.setSingleStep(1)
        for spin in (self.weekly, self.per_day):
            spin.setFixedWidth(max(self.weekly.sizeHint().width(), theme.px(_WIDTH)))
        self._sum = Label(wrap=True)
        self.set_body(self._scrolling(), margins=False)
        self.reset_button = Button(self.tr("As suggested"), clicked=self.reset)
        self.add_footer_left(self.reset_button)
        self.add_button(self.tr("Cancel"), self.reject)
        self.save_button = self.add_button(self.tr("Save"), self.save, primary=True)
        self._show(operations.rules(session.store.reader))
        for spin in self.target:
            spin.valueChanged.connect(self._say_sum)
        self._say_sum()

    def _scrolling(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.px(22), theme.px(4), theme.px(22), theme.px(12))
        column.setSpacing(theme.px(8))
        column.addWidget(Label(self.tr("Your target"), font="strong"))
        column.addLayout(self._beside(self.target))
        column.addWidget(self._sum)
        column.addSpacing(theme.px(8))
        column.addWidget(Label(self.tr("Minutes of a touch"), font="strong"))
        column.addWidget(Label(self.tr("They count where you log a touch without minutes."), tone="muted", wrap=True))
        column.addLayout(self._grid())
        column.addSpacing(theme.px(8))
        column.addWidget(Label(self.tr("Your week"), font="strong"))
        column.addLayout(self._row(self.weekly))
        column.addLayout(self._row(self.per_day))
        column.addStretch(1)
        return Scroll(body, self.windowTitle())

    def _beside(self, spins: list[QSpinBox]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(16))
        for spin in spins:
            cell = QVBoxLayout()
            cell.setSpacing(theme.px(3))
            name = Label(spin.accessibleName(), tone="muted")
            name.setBuddy(spin)
            cell.addWidget(name)
            cell.addWidget(spin)
            row.addLayout(cell, 1)
        return row

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(theme.px(6))
        for place, spin in enumerate(self.minutes.values()):
            grid.addLayout(self._row(spin), place // 2, place % 2)
        return grid

    def _row(self, spin: QSpinBox) -> QHBoxLayout:
        row = QHBoxLayout()
        name = Label(spin.accessibleName(), tone="muted", wrap=True)
        name.setBuddy(spin)
        row.addWidget(name, 1)
        row.addWidget(spin)
        return row

    def _spin(self, least: int, most: int, suffix: str, name: str) -> QSpinBox:
        spin = QSpinBox()
        spin.setRange(least, most)
        spin.setSuffix(suffix)
        spin.setSingleStep(5)
        spin.setMinimumWidth(theme.px(_WIDTH))
        spin.setAccessibleName(name)
        calm_wheel(spin)
        give_room(spin)
        return spin

    def _show(self, rules: Rules) -> None:
        for spin, value in zip(self.target, rules.target, strict=True):
            spin.setValue(value)
        for kind, spin in self.minutes.items():
            spin.setValue(rules.minutes[kind])
        self.weekly.setValue(rules.weekly_minutes or 0)
        self.per_day.setValue(rules.per_day)

    def reset(self) -> None:
        """Puts the suggested target and minutes into the fields; the week is the user's own."""
        close, good, acquaintance = (round(share * 100) for share in TARGET)
        usual = {str(kind): minutes for kind, minutes in MINUTES.items()}
        self._show(Rules((close, good, acquaintance), usual, self.weekly.value() or None, self.per_day.value()))

    def rules(self) -> Rules:
        close, good, acquaintance = (spin.value() for spin in self.target)
        minutes = {kind: spin.value() for kind, spin in self.minutes.items()}
        return Rules((close, good, acquaintance), minutes, self.weekly.value() or None, self.per_day.value())

    def save(self) -> None:
        if self.save_button.isEnabled():
            self._session.perform(operations.edit, self.rules(), done=self._saved, failed=self._refused)

    def _say_sum(self) -> None:
        total = sum(spin.value() for spin in self.target)
        if total == 100:
            self._sum.setText(self.tr("100 % together. Suggested: 60, 25 and 15 %; most people: 90, 8.5 and 1.5 %."))
        elif total > 100:
            text = self.tr("{sum} together: take {more} away somewhere.")
            self._sum.setText(text.format(sum=percent(total / 100), more=number(total - 100)))
        else:
            text = self.tr("{sum} together: {less} are still to be given.")
            self._sum.setText(text.format(sum=percent(total / 100), less=number(100 - total)))
        self._sum.set_tone("muted" if total == 100 else "danger")
        self.save_button.setEnabled(total == 100)

    def _saved(self, changes: Changes) -> None:
        self.accept()

    def _refused(self, error: Exception) -> None:
        self.set_error(wording.error_text(error))
