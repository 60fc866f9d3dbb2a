"""One person to decide on: who it is, why they stand here, what to do, and the why of an invitation."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from netplanner.domain.invitation import Judgement, Verdict
from netplanner.operations.inviting import Choice, Decision
from netplanner.operations.why import Background
from netplanner.storage.queue import InviteRow
from netplanner.ui import theme, wording
from netplanner.ui.reasons_label import ReasonsLabel
from netplanner.ui.widgets.avatar import Avatar
from netplanner.ui.widgets.calm_wheel import calm_wheel
from netplanner.ui.widgets.elided import ElidedLabel
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.tie_sign import TieSign
from netplanner.ui.widgets.verdict import Light, block_text, verdict_text


class PersonRow(QWidget):
    """`decision(…)` is what the row says; `changed()` follows each change."""

    changed = Signal()

    def __init__(
        self,
        row: InviteRow,
        why: str,
        background: Background,
        platforms: Mapping[str, str],
        photo: QPixmap | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.person = row
        self._background = background
        # The why while a reason against is asked for, and the other way round.
        self._kept = ""
        self.day = ""
        self.avatar = Avatar(36)
        self.show_photo(photo)
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("What to do about {name}").replace("{name}", row.name))
        for text, value in (
            (self.tr("Invite"), Choice.INVITE),
            (self.tr("In a month"), Choice.LATER),
            (self.tr("Leave out"), Choice.SKIP),
        ):
            self.choice.addItem(text, value)
        calm_wheel(self.choice)
        self.why = QLineEdit(why)
        self.why.setCursorPosition(0)
        self._leaving = False
        self._offered = QStringListModel(self)
        completer = QCompleter(self._offered, self.why)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.why.setCompleter(completer)
        self.light = Light()
        self._day = Label(font="small", tone="muted")
        self._problem = Label(font="small", tone="muted", wrap=True)
        self._build(platforms)
        self.choice.currentIndexChanged.connect(self._choose)
        self.why.textChanged.connect(self._judge)
        self._choose()

    def _build(self, platforms: Mapping[str, str]) -> None:
        row = self.person
        name = QHBoxLayout()
        name.setSpacing(theme.px(6))
        name.addWidget(Label(row.name, font="strong"))
        name.addWidget(TieSign(row.tie))
        name.addStretch(1)
        name.addWidget(self._day)
        work = ElidedLabel(" · ".join(filter(None, (row.title, row.organization))), font="small", tone="muted")
        reasons = ReasonsLabel(row.reasons, platforms)
        below = QHBoxLayout()
        below.setSpacing(theme.GRID)
        below.addWidget(work, 1)
        below.addWidget(reasons, 1)
        why = QHBoxLayout()
        why.setSpacing(theme.GRID)
        why.addWidget(self.light)
        why.addWidget(self.why, 1)
        why.addWidget(self.choice)
        texts = QVBoxLayout()
        texts.setSpacing(theme.px(3))
        texts.addLayout(name)
        texts.addLayout(below)
        texts.addLayout(why)
        texts.addWidget(self._problem)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, theme.px(8), 0, theme.px(10))
        whole.setSpacing(theme.px(12))
        whole.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(texts, 1)

    def chosen(self) -> Choice:
        # Qt gives back the plain string.
        return Choice(self.choice.currentData())

    def is_ready(self) -> bool:
        """Whether the decision can be carried out."""
        if self.chosen() is Choice.LATER:
            return True
        if self.chosen() is Choice.SKIP:
            return bool(self.why.text().strip())
        return not self._judgement().blocked_by

    def decision(self, later: date) -> Decision:
        choice = self.chosen()
        day = {Choice.INVITE: self.day, Choice.LATER: later.isoformat()}.get(choice, "")
        return Decision(self.person.contact_id, choice, self.why.text().strip(), day)

    def typed(self) -> tuple[str, str]:
        return str(self.chosen()), self.why.text()

    def show_day(self, day: date | None) -> None:
        """The day the invitation is planned for; None where there is none."""
        self.day = day.isoformat() if day else ""
        self._day.setText(wording.date_text(day, self, "day") if day else "")

    def show_photo(self, photo: QPixmap | None) -> None:
        self.avatar.show_person(self.person.name, self.person.contact_id, photo)

    def show_problem(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.set_tone("danger")
        self._problem.setVisible(bool(text))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colours_of(self).line)

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(theme.px(420), 0))

    def _usual_reasons(self) -> list[str]:
        return [
            self.tr("Does not serve the goal"),
            self.tr("No longer there"),
            self.tr("Works for a competitor"),
            self.tr("I don't know them well enough"),
        ]

    def _judgement(self) -> Judgement:
        return self._background.judge(self.why.text())

    def _choose(self) -> None:
        choice = self.chosen()
        inviting, leaving = choice is Choice.INVITE, choice is Choice.SKIP
        if leaving != self._leaving:
            self._leaving = leaving
            self._offered.setStringList(self._usual_reasons() if leaving else [])
            self._kept, text = self.why.text(), self._kept
            self.why.setText(text)
            self.why.setCursorPosition(0)
        self.why.setAccessibleName(
            (self.tr("Why leave out {name}") if leaving else self.tr("Why {name}")).replace("{name}", self.person.name)
        )
        self.why.setPlaceholderText(
            self.tr("Why not? Does not serve the goal, no longer there …")
            if leaving
            else self.tr("Why do you want to connect?")
        )
        self.why.setEnabled(choice is not Choice.LATER)
        self.light.setVisible(inviting)
        self._judge()

    def _judge(self) -> None:
        self.show_problem("")
        if self.chosen() is Choice.INVITE:
            judgement = self._judgement()
            self.light.show_verdict(judgement.verdict)
            blocks = " ".join(block_text(code, judgement) for code in judgement.blocked_by)
            told = blocks or verdict_text(judgement.verdict)
            self.light.setToolTip(told)
            self.light.setAccessibleName(told)
            if judgement.verdict is Verdict.BLOCKED and self.why.text().strip():
                self.show_problem(blocks)
        self.changed.emit()
