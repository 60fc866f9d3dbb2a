"""A person to invite next: score, who they are, why they, and what to do."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from netplanner.domain.calendar import WEEK, add_days, add_months
from netplanner.domain.queue import WEIGHTS, ReasonCode, Weights
from netplanner.storage.queue import InviteRow
from netplanner.ui import icons, queue_words, theme, wording
from netplanner.ui.goals.lines import Line, PersonTexts, small_button
from netplanner.ui.reasons_label import ReasonsLabel
from netplanner.ui.widgets.avatar import Avatar
from netplanner.ui.widgets.buttons import Button, ToolButton
from netplanner.ui.widgets.explain import ExplainButton
from netplanner.ui.widgets.labels import plain_tip

# Names are short; what speaks for somebody rarely is.
_TEXTS_SHARE, _REASONS_SHARE = 3, 4


class ScoreButton(ExplainButton):
    """A score that opens how it came about."""

    def __init__(self, score: float, explain: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(explain, parent, words=True)
        text = queue_words.score_text(score)
        self.setText(text)
        self.setFont(theme.tabular(theme.font("strong")))
        self.setAccessibleName(self.tr("{score} points. How is this calculated?").format(score=text))
        self.setToolTip(self.tr("How is this calculated?"))
        self.setFixedWidth(theme.px(38))

    def _tint(self) -> None:
        sheet = f"QPushButton {{ padding: 2px; color: {theme.colours_of(self).text.name()}; }}"
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)


class InviteLine(Line):
    """`written(id)`, `asked(connector id, id)`, `skipped(id, reason)`, `skip_asked(id)` (with words of the user's own),
    `snoozed(id, day)`, `set_by_hand(id)`, `taken_off(id)` and `shown(id)` are its acts."""

    written = Signal(int)
    asked = Signal(int, int)
    skipped = Signal(int, str)
    skip_asked = Signal(int)
    snoozed = Signal(int, object)
    set_by_hand = Signal(int)
    taken_off = Signal(int)
    shown = Signal(int)

    def __init__(
        self,
        person: InviteRow,
        photo: QPixmap | None,
        platforms: Mapping[str, str],
        today: date,
        weights: Weights = WEIGHTS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.person = person
        self._today = today
        self._avatar = Avatar(34)
        self._avatar.show_person(person.name, person.contact_id, photo)
        self.score = ScoreButton(
            person.score, partial(queue_words.calculation, person.name, person.score, person.parts, weights)
        )
        self._texts = PersonTexts(person.name, person.tie, person.title, person.organization)
        self.reasons = ReasonsLabel(person.reasons, platforms)
        self.act = self._act_button()
        self.more = ToolButton("ellipsis", self.tr("More about {name}").format(name=person.name))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(self._menu())
        self._build()

    def show_photo(self, photo: QPixmap | None) -> None:
        self._avatar.show_person(self.person.name, self.person.contact_id, photo)

    def set_narrow(self, narrow: bool, least: bool = False) -> None:
        """Where there is little room, the reasons stand below the name; with the least the picture goes."""
        self._avatar.setVisible(not least)
        self.row.removeWidget(self.reasons)
        self._texts.removeWidget(self.reasons)
        self.reasons.setWordWrap(narrow)
        if narrow:
            self._texts.addWidget(self.reasons)
        else:
            self.row.insertWidget(self._reasons_place, self.reasons, _REASONS_SHARE)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.more.menu().popup(event.globalPos())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.shown.emit(self.person.contact_id)

    def _build(self) -> None:
        self.row.addWidget(self.score, 0, Qt.AlignmentFlag.AlignVCenter)
        self.row.addWidget(self._avatar)
        self.row.addLayout(self._texts, _TEXTS_SHARE)
        self._reasons_place = self.row.count()
        self.row.addWidget(self.reasons, _REASONS_SHARE)
        acts = QHBoxLayout()
        acts.setSpacing(theme.px(4))
        acts.addWidget(self.act)
        acts.addWidget(small_button(self.more))
        self.row.addLayout(acts)

    def _act_button(self) -> Button:
        person = self.person
        if person.connector_id is not None:
            ask = partial(self.asked.emit, person.connector_id, person.contact_id)
            button = Button(self.tr("Ask {name}").format(name=_first_word(person.connector_name)), clicked=ask)
            button.setAccessibleName(
                self.tr("Ask {connector} to introduce {name}").format(connector=person.connector_name, name=person.name)
            )
            button.setToolTip(plain_tip(button.accessibleName()))
        else:
            button = Button(self.tr("Write why"), clicked=partial(self.written.emit, person.contact_id))
            button.setAccessibleName(self.tr("Write why you invite {name}").format(name=person.name))
        button.setMinimumWidth(theme.px(92))
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return button

    def _menu(self) -> QMenu:
        person = self.person
        menu = QMenu(self)
        menu.setAccessibleName(person.name)
        if person.connector_id is not None:
            self._add(menu, "pencil", self.tr("Write why yourself"), partial(self.written.emit, person.contact_id))
        if person.ways:
            ways = menu.addMenu(icons.icon("users"), self.tr("Ask for an introduction"))
            for way in person.ways:
                asked = partial(self.asked.emit, way.people[0][0], person.contact_id)
                self._add(ways, "", queue_words.way_text(way), asked)
        skip = menu.addMenu(icons.icon("skip-forward"), self.tr("Leave out for this goal"))
        for reason in self._skip_reasons():
            self._add(skip, "", reason, partial(self.skipped.emit, person.contact_id, reason))
        skip.addSeparator()
        self._add(skip, "", self.tr("For another reason…"), partial(self.skip_asked.emit, person.contact_id))
        later = menu.addMenu(icons.icon("alarm-clock"), self.tr("Put off"))
        for text, day in self._snooze_days():
            label = f"{text}\t{wording.date_text(day, self, 'day')}"
            self._add(later, "", label, partial(self.snoozed.emit, person.contact_id, day))
        menu.addSeparator()
        if any(reason.code is ReasonCode.CANDIDATE for reason in person.reasons):
            self._add(menu, "x", self.tr("Take off goal"), partial(self.taken_off.emit, person.contact_id))
        else:
            self._add(menu, "user-plus", self.tr("Set on goal"), partial(self.set_by_hand.emit, person.contact_id))
        self._add(menu, "user", self.tr("Show in contacts"), partial(self.shown.emit, person.contact_id))
        return menu

    def _skip_reasons(self) -> tuple[str, ...]:
        return (
            self.tr("Not right for this goal"),
            self.tr("I know too little about them"),
            self.tr("Better met in another way"),
            self.tr("Not somebody I want to invite"),
        )

    def _snooze_days(self) -> tuple[tuple[str, date], ...]:
        today = self._today
        return (
            (self.tr("A week"), add_days(today, WEEK)),
            (self.tr("Two weeks"), add_days(today, 2 * WEEK)),
            (self.tr("A month"), add_months(today, 1)),
            (self.tr("Three months"), add_months(today, 3)),
        )

    @staticmethod
    def _add(menu: QMenu, icon: str, text: str, act: Callable[[], object]) -> None:
        action = menu.addAction(icons.icon(icon), text) if icon else menu.addAction(text)
        action.triggered.connect(lambda: act())


def _first_word(name: str) -> str:
    return name.split()[0] if name.split() else name
