"""The sheet that plans an outreach: whom, when, how, for which goal, and why."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QLocale, QSize, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from netplanner.domain.errors import UserError
from netplanner.domain.invitation import Judgement
from netplanner.domain.outreach import Outreach
from netplanner.domain.template import LANGUAGES, WHY, fill
from netplanner.domain.words import OutreachKind, ReasonType
from netplanner.operations import planning, why
from netplanner.storage import contacts, goals, templates
from netplanner.ui import theme, wording
from netplanner.ui.calendar import drafts, editor_checks, editor_words, plan_text, wall
from netplanner.ui.calendar.editor_fields import Fields
from netplanner.ui.calendar.editor_when import WhenFields
from netplanner.ui.calendar.people_field import PeopleField
from netplanner.ui.session import Session
from netplanner.ui.widgets.chip import Chip
from netplanner.ui.widgets.edit_sheet import EditSheet
from netplanner.ui.widgets.fact_chips import FactChips
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.language_names import LANGUAGE_NAMES
from netplanner.ui.widgets.scroll import Scroll
from netplanner.ui.widgets.why_panel import WhyPanel
from netplanner.ui.widgets.why_text import WhyText

_WHY_PLACE = "{" + WHY + "}"


class OutreachEditor(EditSheet):
    """Made by `for_new` or `for_existing`; writes on Save and closes when it is written."""

    def __init__(
        self, session: Session, plan: Outreach, before: Outreach | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, wanted=QSize(906, 676))
        self.setObjectName("outreach_editor")
        self._session = session
        self._before = before
        self._plan = plan
        self._values = drafts.TextValues(session.store.reader)
        self._backgrounds: dict[tuple[int, int, str], why.Background] = {}
        self._kind_touched = before is not None
        self._language = ""
        self.people = PeopleField(session)
        self.fields = Fields(session)
        self.when = WhenFields(session)
        self.template = Chip(self.tr("Template"))
        self.language = Chip("")
        self.reason = Chip("")
        self.why = WhyText(4)
        self.message = WhyText(4)
        self.panel = WhyPanel()
        self._count = Label(tone="muted", font="small")
        self.facts = FactChips(self)
        self._message_title = Label(self.tr("Text to send"), font="strong")
        self._why_title = Label(font="strong")
        self._hint = Label(tone="muted", font="small", wrap=True)
        self._build_sheet()
        self.add_button(self.tr("Cancel"), self.reject)
        self.save = self.add_button("", self._save, primary=True)
        self._begin(plan)

    @classmethod
    def for_new(
        cls,
        session: Session,
        people: Sequence[int],
        day: date,
        goal_id: int | None,
        parent: QWidget | None = None,
        *,
        kind: OutreachKind | None = None,
        template: str = "",
        time: str = "",
    ) -> "OutreachEditor":
        """For new plans with `people`, one each; of the likely kind where none is given.

        `template` is the key of a built-in template to begin with, in the language of the first person. `time` is one
        of the wall here, "" for any.
        """
        reader = session.store.reader
        person = contacts.load(reader, people[0]) if people else None
        goal = goals.load(reader, goal_id) if goal_id is not None else None
        first_kind = drafts.first_kind(person) if kind is None else kind
        plan = Outreach(contacts=list(people), due_on=day.isoformat(), kind=first_kind, goal_id=goal_id)
        if time:
            plan.due_time, plan.zone = time, wall.zone_here(session.settings)
        editor = cls(session, plan, None, parent)
        editor._kind_touched = kind is not None
        offered = editor.fields.channels()
        primary = goal.primary_platform if goal is not None else ""
        editor.fields.channel.choose(drafts.first_channel(first_kind, person, primary, offered))
        editor._begin_with(template)
        editor.remember()
        return editor

    @classmethod
    def for_existing(cls, session: Session, plan: Outreach, parent: QWidget | None = None) -> "OutreachEditor":
        return cls(session, replace(plan, contacts=list(plan.contacts)), plan, parent)

    # --- building --------------------------------------------------------------------------------------------

    def _build_sheet(self) -> None:
        self.why.setAccessibleName(self.tr("Why"))
        self.message.setAccessibleName(self.tr("Text to send"))
        self.message.setPlaceholderText(self.tr("The words you will send; a template is a start"))
        self.panel.setContentsMargins(theme.px(20), 0, 0, 0)
        right = Scroll(self.panel, self.tr("What the why is worth"))
        right.setFixedWidth(theme.px(270))
        line = QFrame()
        line.setFixedWidth(1)
        line.setAutoFillBackground(True)
        line.setBackgroundRole(line.palette().ColorRole.Mid)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(Scroll(self._form(), self.tr("Plan")), 1)
        row.addSpacing(theme.px(6))
        row.addWidget(line)
        row.addWidget(right)
        self.set_body(body)
        self._hint.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._hint.setMinimumWidth(theme.px(360))
        self.add_footer_left(self._hint)

    def _form(self) -> QWidget:
        """Whom, how, when and why, from top to bottom."""
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(1, 1, theme.px(14), 1)
        column.setSpacing(theme.GRID)
        chips = QHBoxLayout()
        chips.setSpacing(theme.px(6))
        for chip in (self.template, self.language, self.reason):
            chips.addWidget(chip)
        chips.addStretch(1)
        column.addWidget(self.people)
        column.addWidget(self.fields)
        column.addWidget(self.when)
        column.addSpacing(theme.px(4))
        column.addWidget(self._why_title)
        column.addLayout(chips)
        column.addWidget(self.why, 2)
        column.addWidget(self._count)
        column.addSpacing(theme.px(4))
        column.addWidget(self.facts)
        column.addSpacing(theme.px(4))
        column.addWidget(self._message_title)
        column.addWidget(self.message, 2)
        return form

    def _begin(self, plan: Outreach) -> None:
        self.fields.show_plan(plan)
        self.when.show_plan(plan)
        self.people.set_people(plan.contacts)
        self.why.setPlainText(plan.why)
        self.message.setPlainText(plan.message)
        self._language = self._first_language()
        self._reason = plan.reason_type
        self._fill_menus()
        self.people.changed.connect(self._people_changed)
        self.people.shown.connect(self._show_facts)
        self.fields.changed.connect(self._look_again)
        self.when.changed.connect(self._judge)
        self.fields.kind_changed.connect(self._kind_chosen)
        self.facts.chosen.connect(self.why.put_in)
        self.why.textChanged.connect(self._judge)
        self.message.textChanged.connect(self._judge)
        # The look at the rest costs more than a key: it follows when the event loop is free.
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._allow_save)
        self._look_again()
        self._show_facts()
        self._focus_first()
        self.remember()

    def _focus_first(self) -> None:
        target = self.why if self.people.ids() or self._before is not None else self.people.search
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _first_language(self) -> str:
        person = self._values.person(self.people.current())
        spoken = (person.language[:2].lower() if person is not None else "", self._session.settings.language or "")
        own = QLocale().name()[:2]
        return next((language for language in (*spoken, own) if language in LANGUAGES), "en")

    def _fill_menus(self) -> None:
        reasons, languages = QMenu(self), QMenu(self)
        for reason in ReasonType:
            reasons.addAction(wording.reason_name(reason)).triggered.connect(partial(self._choose_reason, reason))
        for language in LANGUAGES:
            languages.addAction(LANGUAGE_NAMES[language]).triggered.connect(partial(self._choose_language, language))
        self.reason.set_menu(reasons)
        self.language.set_menu(languages)
        self.template.set_menu(QMenu(self))

    def _offer_templates(self) -> None:
        menu = QMenu(self)
        for template in templates.listing(
            self._session.store.reader, self._kind(), self.fields.channel.currentData(), self._language
        ):
            menu.addAction(template.name.replace("&", "&&")).triggered.connect(partial(self._use_template, template))
        if menu.isEmpty():
            menu.addAction(self.tr("No templates for this")).setEnabled(False)
        self.template.set_menu(menu)

    # --- choosing --------------------------------------------------------------------------------------------

    def _kind(self) -> OutreachKind:
        return OutreachKind(self.fields.kind.currentData())

    def _needs_why(self) -> bool:
        return self._kind() is OutreachKind.INVITE

    def _kind_chosen(self) -> None:
        self._kind_touched = True
        person = self._values.person(self.people.current())
        goal = self.fields.chosen_goal()
        primary = goal.primary_platform if goal is not None else ""
        self.fields.channel.choose(drafts.first_channel(self._kind(), person, primary, self.fields.channels()))

    def _people_changed(self) -> None:
        person = self._values.person(self.people.current())
        if not self._kind_touched and person is not None:
            self.fields.kind.choose(str(drafts.first_kind(person)))
            self._kind_touched = False
        self._show_facts()
        self._look_again()

    def _choose_reason(self, reason: ReasonType) -> None:
        self._reason = reason
        self._look_again()

    def _choose_language(self, language: str) -> None:
        self._language = language
        self._look_again()

    def _use_template(self, template: templates.Template) -> None:
        self._plan.template_id = template.id
        self.template.setText(template.name)
        # A text for several people keeps its places: each gets their own.
        for_one = len(self.people.ids()) <= 1 or self._kind() is OutreachKind.INTRODUCTION
        target = self.message if self._kind() in drafts.WITH_MESSAGE else self.why
        target.setPlainText(fill(template.body, self._text_values()) if for_one else template.body)
        if target is self.why:
            target.setFocus()
            target.select(_WHY_PLACE)
        else:
            self.why.setFocus()

    def _begin_with(self, key: str) -> None:
        for template in templates.listing(
            self._session.store.reader, self._kind(), self.fields.channel.currentData(), self._language
        ):
            if key and template.key == key:
                self._use_template(template)
                return

    def _text_values(self) -> dict[str, str]:
        goal = self.fields.chosen_goal()
        return self._values.of(self.people.ids(), goal.what if goal else "", self._day_text())

    def _day_text(self) -> str:
        return wording.date_text(self.fields.day.date().toString("yyyy-MM-dd"), self, "long")

    # --- looking ---------------------------------------------------------------------------------------------

    def _look_again(self) -> None:
        """After a choice: what is offered, what is asked for, and what the why is worth now."""
        self.when.show_for(self._kind(), with_time=bool(self.fields.time.text().strip()))
        with_message = self._kind() in drafts.WITH_MESSAGE
        self.message.setVisible(with_message)
        self._message_title.setVisible(with_message)
        self.language.setText(LANGUAGE_NAMES[self._language])
        reason = wording.reason_name(self._reason)
        self.reason.setText(self.tr("Reason: {reason}").format(reason=reason) if self._reason else self.tr("Reason"))
        self.reason.set_tone("soft" if self._reason else "")
        self._offer_templates()
        self._show_title()
        self._judge()

    def _show_title(self) -> None:
        self._why_title.setText(self.tr("Why") if self._needs_why() else self.tr("Why (optional)"))
        what = plan_text.title_of(self._kind(), self.people.names())
        title = editor_words.on_channel(what, self.fields.channel_words(), is_platform=self.fields.is_platform())
        person = self._values.person(self.people.current()) if len(self.people.ids()) == 1 else None
        self.set_title(title, editor_words.about(person, self.fields.chosen_goal()) or self._day_text())

    def _show_facts(self) -> None:
        background = self._background(self.people.current())
        self.facts.show_facts(self._who(), background.recipient.facts)
        hint = self.tr("What you know about {who}, the reason you write, and what is in it for {who}")
        self.why.setPlaceholderText(hint.replace("{who}", self._who()))
        self._judge()

    def _who(self) -> str:
        person = self._values.person(self.people.current())
        return self.tr("them") if person is None else editor_words.first_name(person)

    def _background(self, contact_id: int | None) -> why.Background:
        goal_id, channel = self.fields.goal.currentData(), str(self.fields.channel.currentData())
        key = (contact_id or 0, goal_id or 0, channel)
        if key not in self._backgrounds:
            self._backgrounds[key] = why.gather(
                self._session.store.reader,
                contact_id=contact_id,
                goal_id=goal_id,
                channel=channel,
                without=self._before.id if self._before else 0,
            )
        return self._backgrounds[key]

    def typed(self) -> tuple[Outreach, tuple[int, ...]]:
        """The plan and the people it is for."""
        return self._typed(), tuple(self.people.ids())

    def _typed(self) -> Outreach:
        typed = replace(self._plan, why=self.why.toPlainText(), reason_type=self._reason)
        self.fields.fill(typed)
        self.when.fill(typed)
        typed.message = self.message.toPlainText() if typed.kind in drafts.WITH_MESSAGE else ""
        return typed

    def _drafts(self) -> list[drafts.Draft]:
        goal = self.fields.chosen_goal()
        return drafts.drafts_of(
            self._typed(), self.people.ids(), self._values, goal.what if goal else "", self._day_text()
        )

    def _judge(self) -> None:
        """Shows what the why is worth to the person looked at."""
        current = self.people.current()
        made = self._drafts()
        draft = next((one for one in made if current in one.plan.contacts), made[0])
        background = self._background(current)
        judged = background.judge(draft.plan.why, self._reason)
        self.panel.show_judgement(
            judged,
            draft.plan.why,
            who=self._who(),
            reason_type=self._reason,
            keywords=background.keywords,
            needed=self._needs_why(),
            with_ticks=bool(self.people.ids()),
        )
        raw = self.why.toPlainText()
        self.why.mark(judged.found if raw == draft.plan.why and raw.strip() else ())
        self._show_count(judged)
        self._later.start()

    def _show_count(self, judged: Judgement) -> None:
        self._count.setText(editor_words.count(judged))
        self._count.set_tone("danger" if judged.limit is not None and judged.length > judged.limit else "muted")

    # --- saving ----------------------------------------------------------------------------------------------

    def _allow_save(self) -> None:
        made = self._drafts()
        problem = self._problem(made)
        self.save.setEnabled(not problem)
        self._hint.setText(problem)
        self._hint.set_tone("warn" if problem else "muted")
        count = len(made)
        text = self.tr("Plan %Ln outreach(es)", "", count) if count > 1 else self.tr("Plan it")
        self.save.setText(self.tr("Save") if self._before is not None else text)

    def _problem(self, made: Sequence[drafts.Draft]) -> str:
        """Why it can't be saved yet, "" where it can."""
        if not self.fields.time_is_valid():
            return self.tr("Write the time as 14:30, or leave it empty.")
        return editor_checks.problem(made, bool(self.people.ids()), self._kind(), self._judged)

    def _judged(self, draft: drafts.Draft) -> Judgement:
        return self._background(draft.plan.contacts[0]).judge(draft.plan.why, self._reason)

    def _save(self) -> None:
        made = self._drafts()
        if self._writing or self._problem(made):
            return
        self.set_writing(True)
        plans = [draft.plan for draft in made]
        if self._before is None:
            self._session.perform(planning.add_many, plans, done=self._written, failed=self._refused)
        else:
            # An edited plan stays one, whoever it is with.
            after = replace(plans[0], contacts=self.people.ids())
            self._session.perform(planning.edit, self._before, after, done=self._written, failed=self._refused)

    def _written(self, changes: object) -> None:
        self.accept()

    def _refused(self, error: Exception) -> None:
        self.set_writing(False)
        if isinstance(error, UserError):
            self.set_error(wording.error_text(error))
        else:
            self._session.failed.emit(error)
