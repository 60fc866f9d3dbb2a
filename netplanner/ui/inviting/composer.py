"""Writing to one person: the text, what it is worth as a why, what is known, and half sentences to begin with."""

from functools import partial

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from netplanner.domain.contact import Contact
from netplanner.domain.goal import Goal
from netplanner.domain.invitation import Judgement, Verdict
from netplanner.domain.outreach import Outreach
from netplanner.domain.template import LANGUAGES, WHY
from netplanner.domain.why_prompt import starters
from netplanner.domain.words import Channel, OutreachKind, ReasonType
from netplanner.operations import rendering, why
from netplanner.operations.sending import USUAL_CHAIN
from netplanner.storage import queue_quota, templates
from netplanner.storage.templates import Template
from netplanner.ui import theme, wording
from netplanner.ui.inviting.prompt_words import prompt_text
from netplanner.ui.session import Session
from netplanner.ui.widgets.chip import Chip
from netplanner.ui.widgets.fact_chips import FactChips
from netplanner.ui.widgets.flow import FlowLayout
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.language_names import LANGUAGE_NAMES
from netplanner.ui.widgets.scroll import Scroll
from netplanner.ui.widgets.why_panel import WhyPanel
from netplanner.ui.widgets.why_text import WhyText

_WHY_PLACE = "{" + WHY + "}"
_NOT_WELL_KNOWN = "first_invitation_"


class Composer(QWidget):
    """`changed()` follows each key and choice; `plan()` is what would go out."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._person = Contact()
        self._goal: Goal | None = None
        self._plan = Outreach()
        self._language = "en"
        self._background = why.gather(session.store.reader, contact_id=None, goal_id=None, channel="")
        self.judgement: Judgement = self._background.judge("")
        self.template, self.language, self.reason = Chip(self.tr("Template")), Chip(""), Chip("")
        self.subject = QLineEdit()
        self.subject.setAccessibleName(self.tr("Subject"))
        self.subject.setPlaceholderText(self.tr("Subject"))
        self.text = WhyText(7)
        self.panel = WhyPanel()
        self.facts = FactChips(self)
        self._prompt = Label(tone="muted", wrap=True)
        self._count, self._notes = Label(tone="muted", font="small"), Label(tone="muted", font="small")
        self._begin_title = Label(self.tr("Begin with"), font="strong")
        self._begin = QWidget()
        self._begin_flow = FlowLayout(self._begin)
        self._build()
        self.facts.chosen.connect(self.text.put_in)
        self.text.textChanged.connect(self._judge)
        self.subject.textChanged.connect(self.changed)

    def _build(self) -> None:
        chips = QHBoxLayout()
        chips.setSpacing(theme.px(6))
        for chip in (self.template, self.language, self.reason):
            chips.addWidget(chip)
        chips.addStretch(1)
        counts = QHBoxLayout()
        counts.addWidget(self._count, 1)
        counts.addWidget(self._notes)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(1, 1, theme.px(14), 1)
        column.setSpacing(theme.GRID)
        column.addLayout(chips)
        column.addWidget(self._prompt)
        column.addWidget(self.subject)
        column.addWidget(self.text, 1)
        column.addLayout(counts)
        column.addWidget(self.facts)
        column.addWidget(self._begin_title)
        column.addWidget(self._begin)
        right = Scroll(self.panel, self.tr("What the why is worth"))
        right.setFixedWidth(theme.px(270))
        self.panel.setContentsMargins(theme.px(20), 0, 0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(Scroll(left, self.tr("Text")), 1)
        row.addWidget(right)
        reasons = QMenu(self)
        for reason in ReasonType:
            reasons.addAction(wording.reason_name(reason)).triggered.connect(partial(self._choose_reason, reason))
        self.reason.set_menu(reasons)
        languages = QMenu(self)
        for language in LANGUAGES:
            languages.addAction(LANGUAGE_NAMES[language]).triggered.connect(partial(self._choose_language, language))
        self.language.set_menu(languages)

    # --- whom ------------------------------------------------------------------------------------------------

    def show_person(self, person: Contact, goal: Goal | None, plan: Outreach) -> None:
        """Begins a text to a person; `plan` says kind and channel, and holds what was written before, if anything."""
        self._person, self._goal, self._plan = person, goal, plan
        reader = self._session.store.reader
        self._background = why.gather(
            reader, contact_id=person.id, goal_id=goal.id if goal else None, channel=plan.channel, without=plan.id
        )
        self._language = self._first_language()
        self.text.setAccessibleName(self.tr("Text to {name}").replace("{name}", person.display_name))
        self.subject.setVisible(plan.channel == Channel.EMAIL)
        self._prompt.setText(prompt_text(self._background.cues))
        self.facts.show_facts(self._who(), self._background.recipient.facts)
        self._show_notes()
        self._show_choices()
        written = plan.message or plan.why
        if written:
            self.text.setPlainText(written)
        else:
            self._use(self._first_template())
        self._judge()

    def plan(self) -> Outreach:
        """What would go out, as it stands."""
        plan = self._plan
        plan.why = self.text.toPlainText().strip()
        plan.chain_rule = plan.chain_rule or USUAL_CHAIN
        return plan

    def is_blocked(self) -> bool:
        """Whether it can't go out; what is no why can't either."""
        return self.judgement.verdict in (Verdict.BLOCKED, Verdict.NOT_A_WHY)

    def is_weak(self) -> bool:
        """Whether it goes out only if it is sent anyway."""
        return self.judgement.verdict is Verdict.WEAK

    def problem(self) -> str:
        """Why it can't go out, in a few words; "" where it can."""
        from netplanner.ui.widgets.verdict import block_text, verdict_text

        if self.judgement.blocked_by:
            return block_text(self.judgement.blocked_by[0], self.judgement)
        return verdict_text(self.judgement.verdict) if self.is_blocked() else ""

    def _who(self) -> str:
        return self._person.given.split()[0] if self._person.given.strip() else self._person.display_name

    def _first_language(self) -> str:
        spoken = (self._person.language[:2].lower(), self._session.settings.language or "", QLocale().name()[:2])
        return next((language for language in spoken if language in LANGUAGES), "en")

    # --- choosing --------------------------------------------------------------------------------------------

    def _templates(self) -> list[Template]:
        return templates.listing(self._session.store.reader, self._plan.kind, self._plan.channel, self._language)

    def _first_template(self) -> Template | None:
        """That of existing contacts for who is known, else the one of a first invitation; without open places first."""
        found = self._templates()
        wanted = [one for one in found if one.key.startswith(_NOT_WELL_KNOWN) != bool(self._person.tie)]
        return next(iter((*wanted, *found)), None)

    def _use(self, template: Template | None) -> None:
        self._plan.template_id = template.id if template else None
        self.template.setText(template.name if template else self.tr("Template"))
        if template is None:
            self.text.setPlainText("")
            return
        made = rendering.render(
            self._session.store.reader, subject=template.subject, body=template.body, contact_id=self._person.id,
            goal_id=self._goal.id if self._goal else None,
        )  # fmt: skip
        self.subject.setText(made.subject)
        self.text.setPlainText(made.body)
        self.text.select(_WHY_PLACE)

    def _show_choices(self) -> None:
        menu = QMenu(self)
        for template in self._templates():
            menu.addAction(template.name.replace("&", "&&")).triggered.connect(partial(self._use, template))
        self.template.set_menu(menu)
        self.language.setText(LANGUAGE_NAMES[self._language])
        chosen = self._plan.reason_type is not ReasonType.NONE
        reason = wording.reason_name(self._plan.reason_type)
        self.reason.setText(self.tr("Reason: {reason}").replace("{reason}", reason) if chosen else self.tr("Reason"))
        self.reason.set_tone("soft" if chosen else "")
        self._offer_beginnings()

    def _offer_beginnings(self) -> None:
        while (item := self._begin_flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        found = starters(self._background.cues, self._language, self._who())
        for starter in found:
            chip = Chip(starter.text)
            chip.clicked.connect(lambda checked=False, one=starter: self._begin_with(one.text, one.reason_type))
            self._begin_flow.addWidget(chip)
        self._begin.setVisible(bool(found))
        self._begin_title.setVisible(bool(found))

    def _begin_with(self, text: str, reason: ReasonType) -> None:
        # The place of the why, where it is still open, is what is begun.
        self.text.select(_WHY_PLACE)
        self.text.put_in(text + " ")
        if self._plan.reason_type is ReasonType.NONE and reason is not ReasonType.NONE:
            self._choose_reason(reason)

    def _choose_reason(self, reason: ReasonType) -> None:
        self._plan.reason_type = reason
        self._show_choices()
        self._judge()

    def _choose_language(self, language: str) -> None:
        self._language = language
        self._show_choices()
        same = next((one for one in self._templates() if one.key and one.key == self._key()), None)
        self._use(same or self._first_template())

    def _key(self) -> str:
        template = templates.load(self._session.store.reader, self._plan.template_id or 0)
        return template.key if template else ""

    # --- looking ---------------------------------------------------------------------------------------------

    def _judge(self) -> None:
        text = self.text.toPlainText()
        self.judgement = self._background.judge(text, self._plan.reason_type)
        self.panel.show_judgement(
            self.judgement, text, who=self._who(), reason_type=self._plan.reason_type,
            keywords=self._background.keywords, needed=True,
        )  # fmt: skip
        self.text.mark(self.judgement.found)
        self._count.setText(self._counted())
        over = self.judgement.limit is not None and self.judgement.length > self.judgement.limit
        self._count.set_tone("danger" if over else "muted")
        self.changed.emit()

    def _counted(self) -> str:
        locale, judged = QLocale(), self.judgement
        if judged.limit is None:
            return self.tr("%Ln character(s)", "", judged.length)
        text = self.tr("{count} of {limit} characters").replace("{limit}", locale.toString(judged.limit))
        return text.replace("{count}", locale.toString(judged.length))

    def _show_notes(self) -> None:
        today = self._session.clock.today()
        used = queue_quota.notes(self._session.store.reader, self._plan.channel, "", today)
        is_note = self._plan.kind is OutreachKind.INVITE and used.most is not None
        left = max((used.most or 0) - used.used, 0)
        text = self.tr("{left} of {most} notes left this month").replace("{most}", QLocale().toString(used.most or 0))
        self._notes.setText(text.replace("{left}", QLocale().toString(left)) if is_note else "")
        self._notes.set_tone("warn" if is_note and not left else "muted")
