"""The invitation of the person being sorted: one field for the why, judged as it is written."""

from collections.abc import Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from netplanner.domain.contact import Contact
from netplanner.domain.outreach import Outreach
from netplanner.domain.template import LANGUAGES, WHY, contact_values, fill, unfilled
from netplanner.domain.words import OutreachKind, ReasonType
from netplanner.operations import why
from netplanner.storage import goals, invitations, steps, templates, triage
from netplanner.storage.database import Connection
from netplanner.ui import theme, wording
from netplanner.ui.contacts.triage_panels import Panel
from netplanner.ui.widgets.buttons import PrimaryButton
from netplanner.ui.widgets.chip import Chip
from netplanner.ui.widgets.fact_chips import FactChips
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.verdict import Light, block_text, verdict_text
from netplanner.ui.widgets.why_text import WhyText

_USUAL_PLATFORM = "linkedin"
_WHY_PLACE = "{" + WHY + "}"

translate = QCoreApplication.translate


class InvitePanel(Panel):
    """`planned(Outreach)` is the plan to be written; what a write refuses is shown by `show_error`."""

    planned = Signal(object)

    def __init__(
        self,
        connection: Connection,
        person: Contact,
        today: date,
        platforms: Mapping[str, str],
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        self._person = person
        channel = steps.primary_platform(connection) or _USUAL_PLATFORM
        (day,) = triage.free_days(connection, today, 1)
        served = goals.goals_of_contacts(connection, [person.id]).get(person.id, [])
        goal = goals.load(connection, served[0]) if served else None
        title = translate("InvitePanel", "Invite {name} on {platform}: why?")
        place = wording.channel_name(channel, platforms)
        super().__init__(title.replace("{platform}", place).replace("{name}", person.display_name), parent)
        self._plan = Outreach(
            contacts=[person.id],
            due_on=day.isoformat(),
            kind=OutreachKind.INVITE,
            channel=channel,
            goal_id=goal.id if goal else None,
        )
        self._background = why.gather(connection, contact_id=person.id, goal_id=self._plan.goal_id, channel=channel)
        self._values = {**invitations.own_card(connection), **contact_values(person), "goal": goal.what if goal else ""}
        self.why = WhyText(3)
        self.why.setAccessibleName(self.tr("Why"))
        self._light = Light()
        self._verdict = Label(font="small", wrap=True)
        self._count = Label(font="small", tone="muted")
        self._error = Label(font="small", tone="danger", wrap=True)
        self._error.hide()
        self.reason = Chip(self.tr("Reason"))
        self.save = PrimaryButton(self.tr("Plan for {day}").replace("{day}", _day_text(day, today, self)))
        self._facts = FactChips(self)
        self._build(goal.what if goal else "")
        self._fill_text(connection, channel, person.language[:2].lower() or language)

    def _build(self, goal: str) -> None:
        self._facts.show_facts(self._person.given or self._person.display_name, self._background.recipient.facts)
        self._facts.chosen.connect(self.why.put_in)
        menu = QMenu(self)
        for reason in ReasonType:
            menu.addAction(wording.reason_name(reason)).triggered.connect(partial(self._choose_reason, reason))
        self.reason.set_menu(menu)
        state = QHBoxLayout()
        state.setSpacing(theme.GRID)
        state.addWidget(self._light)
        state.addWidget(self._verdict, 1)
        state.addWidget(self._count)
        foot = QHBoxLayout()
        foot.setSpacing(theme.GRID)
        foot.addWidget(self.reason)
        foot.addWidget(
            Label(self.tr("Goal: {goal}").replace("{goal}", goal) if goal else "", tone="muted", wrap=True), 1
        )
        foot.addWidget(Label(self.tr("Ctrl+Enter"), font="small", tone="muted"))
        foot.addWidget(self.save)
        self.column.addWidget(self.why)
        self.column.addLayout(state)
        self.column.addWidget(self._facts)
        self.column.addWidget(self._error)
        self.column.addLayout(foot)
        self.save.clicked.connect(self._save)
        self.why.textChanged.connect(self._judge)

    def _fill_text(self, connection: Connection, channel: str, language: str) -> None:
        """The usual text with the place for the why selected, where nothing else in it stays open."""
        spoken = language if language in LANGUAGES else "en"
        usual = next(
            (
                template
                for template in templates.listing(connection, str(OutreachKind.INVITE), channel, spoken)
                if set(unfilled(template.body, self._values)) == {WHY}
            ),
            None,
        )
        if usual is not None:
            self._plan.template_id = usual.id
            self.why.setPlainText(fill(usual.body, self._values))
            self.why.select(_WHY_PLACE)
        self._judge()

    def begin(self) -> None:
        self.why.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_error(self, text: str) -> None:
        self._error.setText(text)
        self._error.setVisible(bool(text))
        self.save.setEnabled(True)
        self.begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._save()
            return
        super().keyPressEvent(event)

    def _choose_reason(self, reason: ReasonType) -> None:
        self._plan.reason_type = reason
        chosen = reason is not ReasonType.NONE
        self.reason.setText(wording.reason_name(reason) if chosen else self.tr("Reason"))
        self.reason.set_tone("soft" if chosen else "")
        self._judge()

    def _judge(self) -> None:
        judgement = self._background.judge(self.why.toPlainText(), self._plan.reason_type)
        # Before the first word nothing is held against the usual text.
        untouched = _WHY_PLACE in self.why.toPlainText() or not judgement.length
        self._light.show_verdict("" if untouched else judgement.verdict)
        problems = [block_text(code, judgement) for code in judgement.blocked_by]
        verdict = " ".join(problems) or verdict_text(judgement.verdict)
        self._verdict.setText(self.tr("Say why you want to connect.") if untouched else verdict)
        self._light.setAccessibleName(self._verdict.text())
        count = QLocale().toString(judgement.length)
        if judgement.limit is not None:
            of_limit = self.tr("{count} of {limit} characters").replace("{limit}", QLocale().toString(judgement.limit))
            count = of_limit.replace("{count}", count)
        else:
            count = self.tr("%Ln character(s)", "", judgement.length)
        self._count.setText(count)
        self.why.mark(judgement.found)
        self.save.setEnabled(not judgement.blocked_by)
        self._error.hide()

    def _save(self) -> None:
        if self.save.isEnabled():
            # Until the answer comes; a refusal gives it back.
            self.save.setEnabled(False)
            self._plan.why = self.why.toPlainText().strip()
            self.planned.emit(self._plan)


def _day_text(day: date, today: date, of: QWidget) -> str:
    if (day - today).days <= 1:
        return wording.relative_day_text((day - today).days)
    return wording.date_text(day, of, "day")
