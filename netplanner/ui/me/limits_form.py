"""What a network allows and costs, as rows that the user keeps up to date, each with where the figures come from."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from netplanner.storage.platforms import Platform
from netplanner.ui import theme, wording
from netplanner.ui.me.number_field import NumberField
from netplanner.ui.widgets.card import Card
from netplanner.ui.widgets.day_field import DayField
from netplanner.ui.widgets.explain import ExplainButton
from netplanner.ui.widgets.flow import FlowLayout
from netplanner.ui.widgets.form import Form


class LimitsForm(Card):
    """`sent` invitations with a note went out in `month`, named as the user's language does."""

    changed = Signal()

    def __init__(self, platform: Platform, sent: int, month: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Limits and costs"))
        self._platform = platform
        self._sent = sent
        self._month = month
        self.explain = ExplainButton(self._explanation, words=True)
        self.head.addWidget(self.explain)
        labels = {
            "note_limit": (self.tr("Letters in a note"), self.tr("The longest note that goes with an invitation.")),
            "notes_per_month": (self.tr("Notes a month"), self.tr("Invitations with a note, in a month.")),
            "message_limit": (self.tr("Letters in a message"), self.tr("The longest message to a connection.")),
            "withdraw_days": (
                self.tr("Days after a withdrawal"),
                self.tr("How long somebody can't be invited again whose invitation you took back."),
            ),
            "connection_cap": (self.tr("Most connections"), self.tr("How many people one may be connected with.")),
        }
        self.numbers = {name: NumberField(label, getattr(platform, name), tip) for name, (label, tip) in labels.items()}
        self.name = QLineEdit(platform.name)
        self.pattern = QLineEdit(platform.url_pattern)
        self.cost = QLineEdit(platform.cost)
        self.source = QLineEdit(platform.source)
        self.source_on = DayField(platform.source_on or "", needs_year=True)
        self._form = Form()
        # What an own network is called: stands at the head of its page.
        self.named = Form(self)
        self._build()
        self._show_used()

    def _build(self) -> None:
        self.pattern.setPlaceholderText("https://club.example/{handle}")
        self.named.add_row("name", self.tr("Name"), self.name)
        self.named.add_row(
            "url_pattern",
            self.tr("Addresses of profiles"),
            self.pattern,
            self.tr("{handle} stands for a person's name there. Leave it empty where there are none."),
        )
        self.named.hide()
        cells = QWidget()
        flow = FlowLayout(cells, spacing=theme.px(12))
        for field in self.numbers.values():
            field.changed.connect(self._touched)
            flow.addWidget(field)
        self.body.addWidget(cells)
        self.body.addSpacing(theme.px(12))
        self.cost.setPlaceholderText(self.tr("free, or what it costs and what for"))
        self._form.add_row("cost", self.tr("Cost"), self.cost)
        self.source.setPlaceholderText(self.tr("where these figures stand"))
        self.source.setAccessibleName(self.tr("Source"))
        self.source_on.setAccessibleName(self.tr("As of"))
        self.source_on.setToolTip(self.tr("The day these figures were true"))
        place = QWidget()
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.source, 3)
        row.addWidget(self.source_on, 1)
        self._form.add_row("source_on", self.tr("Source, and as of when"), place)
        self.body.addWidget(self._form)
        for line in (self.name, self.pattern, self.cost, self.source, self.source_on):
            # What is longer than its line is read from its beginning.
            line.setCursorPosition(0)
            line.textEdited.connect(self._touched)

    def platform(self) -> Platform:
        """The row as typed; a number that is none is -1."""
        values: dict[str, object] = {name: field.value() for name, field in self.numbers.items()}
        return self._platform._replace(
            **values,  # type: ignore[arg-type]
            name=self.name.text().strip(),
            url_pattern=self.pattern.text().strip(),
            cost=self.cost.text().strip(),
            source=self.source.text().strip(),
            source_on=self.source_on.stored() or None,
        )

    def problem(self) -> bool:
        """Says at the fields what is wrong; whether anything is."""
        wrong = [field for field in self.numbers.values() if field.problem()]
        if day := self.source_on.problem():
            self.show_problem("source_on", day)
        if wrong:
            wrong[0].line.setFocus()
        return bool(wrong) or bool(day)

    def show_problem(self, field: str, text: str) -> None:
        form = self.named if field in ("name", "url_pattern") else self._form
        form.set_error(field, text)
        (self.source_on if field == "source_on" else form.field(field)).setFocus()

    def _touched(self) -> None:
        self._form.clear_errors()
        self.named.clear_errors()
        self._show_used()
        self.changed.emit()

    def _show_used(self) -> None:
        allowed = self.numbers["notes_per_month"].value()
        if allowed is None or allowed < 0:
            text = self.tr("%Ln note(s) sent in {month}", "", self._sent) if self._sent else ""
        else:
            text = self.tr("{sent} of {allowed} notes used in {month}")
            text = text.replace("{sent}", QLocale().toString(self._sent)).replace(
                "{allowed}", QLocale().toString(allowed)
            )
        is_used_up = allowed is not None and 0 <= allowed <= self._sent
        self.set_aside(text.replace("{month}", self._month), "warn" if is_used_up and self._sent else "muted")

    def _explanation(self) -> str:
        lines = [
            self.tr(
                "Networks seldom publish their limits and change them without a word. These are yours to correct: the "
                "check of a why, the queue and the plan count with them."
            ),
            self.tr("Invitations with a note that went out in {month}: {sent}.")
            .replace("{month}", self._month)
            .replace("{sent}", QLocale().toString(self._sent)),
            self.tr("Once the notes of a month are used up, the queue goes on with mail and the secondary platform."),
        ]
        row = self.platform()
        if row.source:
            source = self.tr("Source: {source}.").replace("{source}", row.source)
            if row.source_on and not self.source_on.problem():
                day = wording.date_text(row.source_on)
                source = self.tr("Source, as of {day}: {source}.").replace("{day}", day).replace("{source}", row.source)
            lines.append(source)
        return "\n\n".join(lines)
