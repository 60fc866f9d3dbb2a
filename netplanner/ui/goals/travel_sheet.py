"""I travel to …: whom to meet there, and meetings on those days as plans."""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QDate, QSize, Qt, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from netplanner.domain.calendar import DayRange
from netplanner.domain.changes import Changes
from netplanner.domain.errors import NetPlannerError
from netplanner.domain.travel import MOST_DAYS, Near, spread, working
from netplanner.domain.words import GoalState
from netplanner.operations import journeys
from netplanner.operations.journeys import Meeting
from netplanner.storage import goals, travel
from netplanner.storage.travel import Host
from netplanner.ui import theme, wording
from netplanner.ui.goals import travel_words as words
from netplanner.ui.goals.area_field import AreaField
from netplanner.ui.goals.travel_row import TravelRow
from netplanner.ui.photos import Photos
from netplanner.ui.session import Session
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.calm_wheel import calm_wheel
from netplanner.ui.widgets.explain import ExplainButton
from netplanner.ui.widgets.flow import FlowLayout
from netplanner.ui.widgets.form import Form
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.scroll import Scroll
from netplanner.ui.widgets.sheet import Sheet
from netplanner.ui.widgets.tab_order import put_before
from netplanner.ui.worker import Job

# So many rows at a time: the best come first.
_ROWS = 30
# A day abroad bears so many meetings well.
_PER_DAY = 2
_FIRST_IN, _DAYS = 7, 3


class TravelSheet(Sheet):
    """`planned(first day)` follows once the meetings are plans. `area` is where the journey goes at first."""

    planned = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None, area: Sequence[str] = ()) -> None:
        super().__init__(parent, wanted=QSize(860, 720))
        self._session = session
        self._today = session.clock.today()
        self._goals = {goal.id: goal.what for goal in goals.listing(session.store.reader, states={GoalState.ACTIVE})}
        self._hosts: list[Host] = []
        self._shown = _ROWS
        self._with_unclear = False
        self._job: Job | None = None
        self._photos = Photos(session, theme.px(64), self)
        self._photos.ready.connect(self._show_photo)
        self._make_fields()
        self._make_list()
        self.set_title(self.tr("Plan a journey"), self.tr("Say where you go and when, and choose whom to meet there."))
        self.set_body(self._body_widget(), margins=False)
        self._count = Label(tone="muted")
        self.add_footer_left(self._count)
        self.add_button(self.tr("Cancel"), self.reject)
        self.plan_button = self.add_button("", self.plan, primary=True)
        self.place.set_codes(list(area))
        self._connect()
        self._find()
        self.place.setFocus()

    # What it is made of

    def _make_fields(self) -> None:
        self.place = AreaField(anywhere=False)
        first = self._today + timedelta(days=_FIRST_IN)
        self.first, self.last = self._day_field(first), self._day_field(first + timedelta(days=_DAYS - 1))
        self.first.setAccessibleName(self.tr("First day"))
        self.last.setAccessibleName(self.tr("Last day"))
        days = QWidget()
        row = QHBoxLayout(days)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID)
        row.addWidget(self.first)
        row.addWidget(Label(self.tr("to"), tone="muted"))
        row.addWidget(self.last)
        row.addStretch(1)
        days.setFocusProxy(self.first)
        self.why = QLineEdit()
        self.why.setMaxLength(300)
        self.form = Form(labels="beside")
        self.form.add_row("area", self.tr("Where"), self.place)
        self.form.add_row("days", self.tr("From"), days)
        self.form.add_row("why", self.tr("Why"), self.why)

    def _day_field(self, day: date) -> QDateEdit:
        field = QDateEdit()
        field.setCalendarPopup(True)
        field.setDisplayFormat(wording.day_field_format(self.locale()))
        field.setDate(QDate(day.year, day.month, day.day))
        field.setMinimumDate(QDate(self._today.year, self._today.month, self._today.day))
        calm_wheel(field)
        return field

    def _make_list(self) -> None:
        self._found = Label(font="strong")
        self.best_button = Button("", kind="link", clicked=self.tick_best)
        self._explain = ExplainButton(lambda: words.calculation(self._listed()), words=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._hint = Label(tone="muted", wrap=True)
        self.more_button = Button("", kind="flat", clicked=self._show_more)
        self.unclear_button = Button("", kind="link", clicked=self._show_unclear)
        self._rows.addWidget(self._hint)
        self._rows.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._rows.addWidget(self.unclear_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _body_widget(self) -> QWidget:
        head = FlowLayout(spacing=theme.px(12))
        for widget in (self._found, self.best_button, self._explain):
            # In one line with one another, whatever each would like.
            widget.setFixedHeight(theme.px(32))
            head.addWidget(widget)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.px(22), theme.px(4), theme.px(22), theme.px(12))
        column.setSpacing(theme.px(8))
        column.addWidget(self.form)
        column.addLayout(head)
        column.addLayout(self._rows)
        column.addStretch(1)
        # All of it moves: where the text is large, the fields alone may fill the sheet.
        return Scroll(body, self.tr("Whom to meet"))

    def _connect(self) -> None:
        self._begins = self.first.date()
        self.place.changed.connect(self._find)
        self.place.refused.connect(self._refuse)
        self.first.dateChanged.connect(self._move_last)
        self.last.dateChanged.connect(self._find)

    # What stands in it

    def days(self) -> DayRange:
        return DayRange(_date(self.first), _date(self.last))

    def rows(self) -> list[TravelRow]:
        """The rows shown, the best first."""
        found = (self._rows.itemAt(place) for place in range(self._rows.count()))
        widgets = (item.widget() for item in found if item is not None)
        return [widget for widget in widgets if isinstance(widget, TravelRow)]

    def _listed(self) -> list[Host]:
        return [host for host in self._hosts if self._with_unclear or host.near is not Near.UNCLEAR]

    def _move_last(self, day: QDate) -> None:
        """A journey put off beyond its end keeps its length."""
        length = self._begins.daysTo(self.last.date())
        self._begins = day
        if self.last.date() < day:
            self.last.setDate(day.addDays(length if 0 < length < MOST_DAYS else 0))
        else:
            self._find()

    def _problem(self) -> str:
        days = self.days()
        if days.last < days.first:
            return self.tr("The journey ends before it begins.")
        if (days.last - days.first).days >= MOST_DAYS:
            return self.tr("Plan at most %Ln days at a time.", "", MOST_DAYS)
        return ""

    # Finding

    def _find(self) -> None:
        """Looks for people beside the window; ticks of those who stay are kept."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self.form.clear_errors()
        codes, days = self.place.codes(), self.days()
        if problem := self._problem():
            self.form.set_error("days", problem)
        if not self.why.isModified():
            self.why.setText(words.why(codes, days.first, days.last) if codes and not problem else "")
        if not codes or problem:
            self._show([])
            return
        self._found.setText(self.tr("Looking…"))
        self._job = self._session.search(
            travel.whom_to_meet,
            codes,
            days.first,
            days.last,
            self._today,
            self._session.sphere,
            done=partial(self._answer, codes),
        )

    def _answer(self, codes: list[str], hosts: list[Host]) -> None:
        if codes == self.place.codes():
            self._job = None
            self._show(hosts)

    def _show(self, hosts: list[Host]) -> None:
        self._hosts = hosts
        ticked = {row.host.id: row for row in self.rows() if row.is_ticked}
        chosen = {contact_id: row.chosen_day() for contact_id, row in ticked.items() if row.has_own_day}
        for row in self.rows():
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        listed = self._listed()
        shown = [host for number, host in enumerate(listed) if number < self._shown or host.id in ticked]
        for place, host in enumerate(shown):
            self._add_row(place, host, host.id in ticked, chosen.get(host.id))
        put_before(self.more_button, [stop for row in self.rows() for stop in (row.box, row.day)])
        self._say(len(listed), len(shown))
        self._share_days()

    def _add_row(self, place: int, host: Host, ticked: bool, day: date | None) -> None:
        photo = self._photos.of(host.id)
        several = len(self.place.codes()) > 1
        row = TravelRow(host, words.reasons(host, self._goals, several_places=several), photo)
        row.offer_days(list(self.days().days()))
        row.set_ticked(ticked)
        if day is not None and day in self.days():
            row.show_day(day)
            row.has_own_day = True
        row.ticked.connect(self._share_days)
        self._rows.insertWidget(place, row)
        row.show()

    def _say(self, listed: int, shown: int) -> None:
        codes = self.place.codes()
        place = words.where(codes)
        if not codes:
            self._found.setText("")
            self._hint.setText(self.tr("Choose a country, a region or a city first."))
        elif listed:
            text = self.tr("%Ln person(s) to meet in {place}", "", listed)
            self._found.setText(text.replace("{place}", place))
        else:
            self._found.setText("")
            text = self.tr("Nobody in your book is in {place}, or their addresses don't say so.")
            self._hint.setText(text.replace("{place}", place) if not self._problem() else "")
        self._hint.setVisible(not listed and bool(self._hint.text()))
        best = self._best_count()
        self.best_button.setText(self.tr("Tick the best %Ln", "", best))
        for widget in (self.best_button, self._explain):
            widget.setVisible(bool(listed))
        self.more_button.setText(self.tr("Show %Ln more", "", min(listed - shown, _ROWS)))
        self.more_button.setVisible(listed > shown)
        unclear = sum(host.near is Near.UNCLEAR for host in self._hosts)
        self.unclear_button.setText(self.tr("Show %Ln more of whom only the country is known", "", unclear))
        self.unclear_button.setVisible(bool(unclear) and not self._with_unclear)

    # Acts

    def _best_count(self) -> int:
        free = sum(not host.planned_on for host in self._listed()[: self._shown])
        return min(free, _PER_DAY * len(working(list(self.days().days()))))

    def tick_best(self) -> None:
        """Ticks as many of the best as the days bear, but nobody with whom something is planned already."""
        free = [row for row in self.rows() if not row.host.planned_on]
        for row in free[: self._best_count()]:
            row.set_ticked(True)

    def _show_more(self) -> None:
        self._shown += _ROWS
        self._show(self._hosts)

    def _show_unclear(self) -> None:
        self._with_unclear = True
        self._show(self._hosts)

    def _share_days(self) -> None:
        """Spreads those without a day of the user's own over the journey, and counts."""
        ticked = [row for row in self.rows() if row.is_ticked]
        free = [row for row in ticked if not row.has_own_day]
        if not self._problem():
            for row, day in zip(free, spread(len(free), list(self.days().days())), strict=True):
                row.show_day(day)
        self.plan_button.setEnabled(bool(ticked) and not self._problem())
        self.plan_button.setText(
            self.tr("Plan %Ln meeting(s)", "", len(ticked)) if ticked else self.tr("Plan meetings")
        )
        self._count.setText(self.tr("%Ln chosen", "", len(ticked)) if ticked else "")

    def plan(self) -> None:
        """Makes the plans as one step."""
        meetings = [
            Meeting(row.host.id, day, next((one for one in row.host.goals if one in self._goals), None))
            for row in self.rows()
            if row.is_ticked and (day := row.chosen_day()) is not None
        ]
        if not meetings:
            return
        self.plan_button.setEnabled(False)
        self._session.perform(
            journeys.plan,
            meetings,
            where=words.where(self.place.codes()),
            why=self.why.text().strip(),
            done=self._done_planning,
            failed=self._refuse,
        )

    def _done_planning(self, changes: Changes) -> None:
        first = self.days().first
        self.accept()
        self.planned.emit(first)

    def _refuse(self, error: Exception) -> None:
        text = wording.error_text(error)
        if isinstance(error, NetPlannerError) and error.code in ("unknown_area", "ambiguous_area"):
            self.form.set_error("area", text)
            return
        self.set_error(text)
        self._share_days()

    def _show_photo(self, contact_id: int) -> None:
        for row in self.rows():
            if row.host.id == contact_id:
                row.show_photo(self._photos.of(contact_id))

    def reject(self) -> None:
        if self._job is not None:
            self._job.cancel()
        super().reject()


def _date(field: QDateEdit) -> date:
    day = field.date()
    return date(day.year(), day.month(), day.day())
