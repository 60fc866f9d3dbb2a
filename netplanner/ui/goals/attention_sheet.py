"""All about attention: where time went, whether one asks more than one gives, the week, and whom to turn to next."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from netplanner.domain.attention import DAYS, HABIT
from netplanner.domain.changes import Changes
from netplanner.operations import attention as operations
from netplanner.storage import attention
from netplanner.storage.attention import Attention, Suggestion
from netplanner.storage.database import Connection
from netplanner.ui import theme, wording
from netplanner.ui.charts.box import ChartBox
from netplanner.ui.charts.shares import SharesChart
from netplanner.ui.goals import attention_words as words
from netplanner.ui.goals.suggestion_row import SuggestionRow, why_text
from netplanner.ui.photos import Photos
from netplanner.ui.session import Session
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.card import Card
from netplanner.ui.widgets.explain import ExplainButton
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.scroll import Scroll
from netplanner.ui.widgets.sheet import Sheet
from netplanner.ui.widgets.tab_order import put_before

_NARROW = 620


class AttentionSheet(Sheet):
    """Follows what changes while it is open. `sort_requested()` asks to say how well people are known."""

    sort_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, wanted=QSize(820, 760))
        self._session = session
        self._today = session.clock.today()
        self._found: Attention | None = None
        self._asked = 0
        self._photos = Photos(session, theme.px(64), self)
        self._photos.ready.connect(self._show_photo)
        self._rows: list[SuggestionRow] = []
        self._slots_text = Label()
        self._make_cards()
        self.set_body(self._scrolling(), margins=False)
        self.rules_button = Button(self.tr("Target and minutes…"), clicked=self.edit_rules)
        self.add_footer_left(self.rules_button)
        self.add_button(self.tr("Close"), self.reject)
        self.add_week_button = self.add_button(self.tr("Add to next week"), self.add_to_next_week, primary=True)
        self._say_title()
        # Who is to be named isn't known yet; saying that nobody is would be wrong for a moment.
        self.add_week_button.setEnabled(False)
        self.tick_all.hide()
        session.changed.connect(self._follow)
        session.sphere_changed.connect(self._follow_sphere)
        self.reload()

    # What it is made of

    def _make_cards(self) -> None:
        self.chart = SharesChart()
        self.shares = Card()
        # A sentence, so it may wrap; nothing stands behind it.
        self.shares.title.setWordWrap(True)
        self.shares.head.setStretchFactor(self.shares.title, 1)
        self.shares.aside.hide()
        self.shares.head.addWidget(ExplainButton(self._explain_shares, words=True))
        self.box = ChartBox(self.chart)
        self.box.setMinimumHeight(theme.px(200))
        self.shares.body.addWidget(self.box)
        self.asks = Card(self.tr("Asking and giving"))
        self.asks.head.addWidget(ExplainButton(self._explain_asks))
        self._asks_text = Label(wrap=True)
        self.asks.body.addWidget(self._asks_text)
        self.asks.body.addStretch(1)
        self.week = Card(self.tr("Your week"))
        self.week.head.addWidget(ExplainButton(self._explain_week))
        self._week_text = Label(wrap=True)
        self._meter = Meter(self.tr("Minutes of this week"))
        self._next_text = Label(tone="muted", wrap=True)
        self._set_budget = Button(self.tr("Set a weekly budget…"), kind="link", clicked=self.edit_rules)
        for widget in (self._week_text, self._meter, self._next_text):
            self.week.body.addWidget(widget)
            self.week.body.addSpacing(theme.px(4))
        self.week.body.addWidget(self._set_budget, alignment=Qt.AlignmentFlag.AlignLeft)
        self.week.body.addStretch(1)
        self.people = Card(self.tr("Turn to these next"))
        self.tick_all = Button(self.tr("Untick all"), kind="link", clicked=self._tick_all)
        self.people.head.addWidget(self.tick_all)
        self.people.head.addWidget(ExplainButton(self._explain_people, words=True))

    def _scrolling(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.px(22), theme.px(4), theme.px(22), theme.px(12))
        column.setSpacing(theme.px(14))
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(theme.px(14))
        self._beside.addWidget(self.asks, 1)
        self._beside.addWidget(self.week, 1)
        column.addWidget(self.shares)
        column.addLayout(self._beside)
        column.addWidget(self.people)
        column.addStretch(1)
        return Scroll(body, self.tr("Attention"), by_keys=True)

    # Reading and showing

    def reload(self) -> None:
        self._today = self._session.clock.today()
        self._asked += 1
        asked = (self._today, self._session.sphere)
        self._session.read(attention.read, *asked, done=partial(self._take, self._asked, self._show))
        self._session.read(_suggested, *asked, done=partial(self._take, self._asked, self._show_people))

    def _take(self, asked: int, show: Callable[[Any], None], found: object) -> None:
        """Drops an answer to what isn't asked any more."""
        if asked == self._asked:
            show(found)

    def _say_title(self) -> None:
        days = self.tr("The last %Ln days", "", DAYS)
        sphere = self._session.sphere
        subtitle = f"{days} · {wording.sphere_name(sphere)}" if sphere else days
        self.set_title(self.tr("Attention"), subtitle)

    def _show(self, found: Attention) -> None:
        self._found = found
        self._say_title()
        weighed = found.balance
        self.shares.title.setText(words.verdict(weighed))
        self.chart.show_shares(weighed.minutes, weighed.shares, HABIT, weighed.target)
        people = self.tr("%Ln people", "", weighed.contacts)
        minutes = self.tr("%Ln minutes", "", round(sum(weighed.minutes)))
        self.box.set_foot(f"{people}, {minutes}")
        text, tone = words.asks_text(found)
        self._asks_text.setText(text)
        self._asks_text.set_tone(tone)
        self._week_text.setText(words.week_text(found))
        self._next_text.setText(words.next_week_text(found))
        self._meter.setVisible(found.budget is not None)
        self._meter.show_part(found.week / found.budget if found.budget else 0.0)
        self._set_budget.setVisible(found.budget is None)
        self._say_slots()

    def _show_people(self, found: tuple[Suggestion, ...]) -> None:
        unticked = {row.person.contact_id for row in self._rows if not row.is_ticked}
        self.people.clear()
        self._rows = []
        self._slots_text = Label(tone="muted", wrap=True)
        self._slots_text.setVisible(bool(found))
        self.people.body.addWidget(self._slots_text)
        self.people.body.addSpacing(theme.px(6))
        for person in found:
            photo = self._photos.of(person.contact_id) if person.has_photo else None
            row = SuggestionRow(person, self._today, photo)
            row.set_ticked(person.contact_id not in unticked)
            row.ticked.connect(self._say_ticked)
            self.people.add(row)
            self._rows.append(row)
        if not found:
            text = self.tr(
                "Nobody left to name: they have a plan already, or it is not said yet how well you know them."
            )
            self.people.add(Label(text, tone="muted", wrap=True))
            self.people.body.addSpacing(theme.px(8))
            sort = Button(self.tr("Sort undecided people"), clicked=self._sort)
            self.people.add(sort, Qt.AlignmentFlag.AlignLeft)
            put_before(self.rules_button, [sort])
        put_before(self.rules_button, [row.box for row in self._rows])
        self.tick_all.setVisible(bool(found))
        self._say_slots()
        self._say_ticked()

    def _say_slots(self) -> None:
        if self._found is not None and self._rows:
            text = self.tr("What your target asks for: {slots}")
            self._slots_text.setText(text.format(slots=words.slots_text(self._found.slots)))

    def _say_ticked(self) -> None:
        count = len(self.ticked())
        self.add_week_button.setEnabled(count > 0)
        text = self.tr("Add these %Ln to next week", "", count) if count else self.tr("Add to next week")
        self.add_week_button.setText(text)
        self.tick_all.setText(self.tr("Untick all") if count else self.tr("Tick all"))

    def ticked(self) -> list[Suggestion]:
        return [row.person for row in self._rows if row.is_ticked]

    # Acts

    def add_to_next_week(self) -> None:
        people = self.ticked()
        if not people:
            return
        whys = {person.contact_id: why_text(person, self._today) for person in people}
        self.set_error("")
        self.add_week_button.setEnabled(False)
        ids = [person.contact_id for person in people]
        self._session.perform(operations.add_to_next_week, ids, whys, done=self._added, failed=self._refused)

    def edit_rules(self) -> None:
        from netplanner.ui.goals.attention_rules import AttentionRulesSheet

        AttentionRulesSheet(self._session, self).open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= theme.px(_NARROW)
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._beside.setDirection(beside if wide else below)

    def _added(self, changes: Changes) -> None:
        self.set_waiting(wording.done_text(changes.label) if changes else "")

    def _refused(self, error: Exception) -> None:
        self.set_error(wording.error_text(error))
        self._say_ticked()

    def _sort(self) -> None:
        self.accept()
        self.sort_requested.emit()

    def _tick_all(self) -> None:
        ticked = not self.ticked()
        for row in self._rows:
            row.set_ticked(ticked)

    def _show_photo(self, contact_id: int) -> None:
        for row in self._rows:
            if row.person.contact_id == contact_id:
                row.show_photo(self._photos.of(contact_id))

    def _follow(self, changes: Changes) -> None:
        self._photos.forget(None if changes.everything else changes.contacts)
        self.reload()

    def _follow_sphere(self) -> None:
        self.reload()

    # How it is calculated

    def _explain_shares(self) -> str:
        usual = attention.minutes_of_kinds(self._session.store.reader)
        return words.explanation(self._found.balance, usual) if self._found is not None else ""

    def _explain_asks(self) -> str:
        return words.asks_explanation(self._found) if self._found is not None else ""

    def _explain_week(self) -> str:
        return words.week_explanation(attention.minutes_of_kinds(self._session.store.reader))

    def _explain_people(self) -> str:
        return words.slots_explanation(self._found) if self._found is not None else ""


def _suggested(connection: Connection, today: date, sphere: str) -> tuple[Suggestion, ...]:
    return attention.suggested(connection, today, sphere=sphere)


class Meter(QWidget):
    """How much of something is used; more than all of it is painted in the colour of a warning."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part = 0.0
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_part(self, part: float) -> None:
        self._part = part
        self.setAccessibleDescription(f"{round(part * 100)} %")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(80), theme.px(12))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        bar = QRectF(0, (self.height() - theme.px(8)) / 2, self.width(), theme.px(8))
        painter.setBrush(colours.track)
        painter.drawRoundedRect(bar, 2, 2)
        bar.setWidth(bar.width() * min(self._part, 1.0))
        painter.setBrush(colours.warn if self._part > 1 else colours.accent)
        painter.drawRoundedRect(bar, 2, 2)
