"""The rules of the queue: how many invitations a day, what a score is made of, over how many people a way may lead."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSpinBox, QVBoxLayout, QWidget

from netplanner.domain.changes import Changes
from netplanner.domain.coverage import ENOUGH, Enough
from netplanner.domain.introductions import FARTHEST, MOST_STEPS
from netplanner.domain.queue import WEIGHTS, Weights
from netplanner.operations import rules
from netplanner.storage import coverage, queue, queue_book, queue_quota, rule_settings
from netplanner.ui import queue_words, theme
from netplanner.ui.session import Session
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.calm_wheel import calm_wheel
from netplanner.ui.widgets.edit_sheet import EditSheet
from netplanner.ui.widgets.form import Form
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.scroll import Scroll

_FIELDS = {"bad_quota": "quota", "bad_steps": "steps", "bad_weights": "weight0", "bad_enough": "enough"}


class RulesSheet(EditSheet):
    """Saves all of them as one step; "As the method has it" fills in the usual ones."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(
            parent,
            self.tr("Rules of the queue"),
            self.tr("By them goals rank whom to invite. They are kept in your book and travel with its backups."),
            wanted=QSize(560, 660),
        )
        self._session = session
        self.quota = _number(1, rules.MOST_QUOTA)
        self.steps = _number(1, FARTHEST)
        self.weights = [_number(0, 100) for _ in WEIGHTS]
        for box in self.weights:
            box.setSuffix(self.tr(" %", "behind a number"))
            box.valueChanged.connect(self._tell_sum)
        self.enough, self.enough_near = _number(1, rules.MOST_ENOUGH), _number(0, rules.MOST_ENOUGH)
        # Of three contacts no more than three can be close or good.
        self.enough.valueChanged.connect(self.enough_near.setMaximum)
        calm_wheel(self.quota, self.steps, self.enough, self.enough_near, *self.weights)
        self._sum = Label(font="small", tone="muted", wrap=True)
        self._form = Form(labels="beside")
        self._form.add_row(
            "quota",
            self.tr("Invitations a day"),
            self.quota,
            self.tr("So many are planned for a day at most: each of them deserves its own why."),
        )
        self._form.add_row(
            "steps",
            self.tr("Steps of a way"),
            self.steps,
            self.tr("Over so many steps others may lead you to a person. The best ways are short."),
        )
        self._form.add_row(
            "enough",
            self.tr("Contacts at a place"),
            self.enough,
            self.tr("From so many on a place of a goal's area counts as covered."),
        )
        self._form.add_row("near", self.tr("of them close or good"), self.enough_near)
        for place, (name, box) in enumerate(zip(queue_words.part_names(), self.weights, strict=True)):
            about = "" if place else self.tr("A person's points are made of these five shares.")
            self._form.add_row(f"weight{place}", name, box, about)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setSpacing(theme.GRID)
        column.addWidget(self._form)
        column.addWidget(self._sum, 0, Qt.AlignmentFlag.AlignRight)
        column.addStretch(1)
        # Where the text is large, the rows are more than the window.
        column.setContentsMargins(theme.px(22), theme.px(4), theme.px(22), theme.px(12))
        self.set_body(Scroll(body, self.tr("Rules of the queue")), margins=False)
        self.usual = Button(self.tr("As the method has it"), kind="link", clicked=self._show_usual)
        self.add_footer_left(self.usual)
        self.add_button(self.tr("Cancel"), self.reject)
        self.add_button(self.tr("Save"), self.save, primary=True)
        reader = session.store.reader
        steps = rule_settings.get(reader, queue_book.STEPS_SETTING, MOST_STEPS)
        self._show(queue_quota.quota(reader), steps, queue.weights_set(reader), coverage.enough(reader))
        self.remember()

    def typed(self) -> object:
        return [box.value() for box in (self.quota, self.steps, *self.weights, self.enough, self.enough_near)]

    def save(self) -> None:
        self._form.clear_errors()
        self.set_writing(True)
        self._session.perform(
            rules.set_queue_rules,
            quota=self.quota.value(),
            steps=self.steps.value(),
            weights=Weights(*(box.value() / 100 for box in self.weights)),
            enough=Enough(self.enough.value(), self.enough_near.value()),
            done=self._on_saved,
            failed=self._on_failed,
        )

    def _show(self, quota: int, steps: int, weights: Weights, enough: Enough) -> None:
        self.enough.setValue(enough.contacts)
        self.enough_near.setValue(enough.near)
        self.quota.setValue(quota)
        self.steps.setValue(steps)
        for box, weight in zip(self.weights, weights, strict=True):
            box.setValue(round(100 * weight))
        self._tell_sum()

    def _show_usual(self) -> None:
        self._show(queue_quota.QUOTA, MOST_STEPS, WEIGHTS, ENOUGH)

    def _tell_sum(self) -> None:
        total = sum(box.value() for box in self.weights)
        if total == 100:
            self._sum.setText(self.tr("Together 100 %."))
        else:
            text = self.tr("Together {percent} %; they count by their share of that.")
            self._sum.setText(text.replace("{percent}", self.locale().toString(total)))

    def _on_saved(self, changes: Changes) -> None:
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self.show_refusal(error, self._form, _FIELDS)


def _number(least: int, most: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(least, most)
    box.setAlignment(Qt.AlignmentFlag.AlignRight)
    box.setMaximumWidth(theme.px(120))
    return box
