"""Sorting undecided people: one after the other on a calm page, one key each."""

from array import array
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QVBoxLayout, QWidget

from netplanner.domain.changes import Changes
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import Tie
from netplanner.operations import ties
from netplanner.storage import platforms, steps, triage
from netplanner.ui import wording
from netplanner.ui.contacts import triage_keys, triage_person
from netplanner.ui.contacts.triage_board import TIE_KEYS, KeyBoard
from netplanner.ui.contacts.triage_head import TriageHead
from netplanner.ui.contacts.triage_invite import InvitePanel
from netplanner.ui.contacts.triage_layout import centred
from netplanner.ui.contacts.triage_panels import Panel, RhythmPanel, SkipPanel
from netplanner.ui.contacts.triage_past import Decision, Past
from netplanner.ui.contacts.triage_summary import Summary
from netplanner.ui.photos import Photos
from netplanner.ui.session import Session
from netplanner.ui.translation import spoken
from netplanner.ui.widgets.hairline import hairline

_PHOTO = 192
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SCROLLING = {
    Qt.Key.Key_Down: QScrollBar.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_Up: QScrollBar.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_PageDown: QScrollBar.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QScrollBar.SliderAction.SliderPageStepSub,
}
_BARE = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier, Qt.KeyboardModifier.ShiftModifier


class TriagePage(QWidget):
    """Begins by `start`; `finished` follows when the user has seen the end."""

    finished = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._ids: Sequence[int] = array("q")
        self._at = -1
        self._person: triage_person.Sorted | None = None
        self._panel: Panel | None = None
        self._past = Past(session, self)
        self._platforms = {one.key: one.name for one in platforms.all_platforms(session.store.reader)}
        self._photos = Photos(session, _PHOTO, self)
        self._card = triage_person.PersonCard()
        self._summary = Summary()
        self._head = TriageHead(self.end)
        self._keys = KeyBoard()
        self._build()
        self._connect()

    # Building ------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.Base)
        self._foot = QVBoxLayout()
        self._foot.setContentsMargins(0, 0, 0, 0)
        self._foot.addWidget(self._keys)
        self._scroll = QScrollArea(widgetResizable=True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(centred(self._card, top=24))
        foot = QWidget()
        foot.setLayout(self._foot)
        self._bottom = QWidget()
        below = QVBoxLayout(self._bottom)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(hairline())
        below.addWidget(centred(foot, top=14, bottom=14))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._summary, 1)
        column.addWidget(self._bottom)
        self._summary.hide()

    def _connect(self) -> None:
        self._acts: dict[str, Callable[[], object]] = {
            "0": self.put_off,
            " ": self.put_off,
            triage_keys.invite_key().casefold(): self.ask_invite,
            triage_keys.skip_key().casefold(): self.ask_skip,
            triage_keys.rhythm_key().casefold(): self.ask_rhythm,
            triage_keys.back_key().casefold(): self.take_back,
            **{key: partial(self.decide, tie) for key, tie in TIE_KEYS.items()},
        }
        keys = self._keys
        keys.decided.connect(self.decide)
        keys.later.connect(self.put_off)
        keys.invite.connect(self.ask_invite)
        keys.skip.connect(self.ask_skip)
        keys.rhythm.connect(self.ask_rhythm)
        keys.back.connect(self.take_back)
        self._photos.ready.connect(self._photo_came)
        self._past.refused.connect(self._show_refusal)
        self._past.taken_back.connect(self._return_to)
        self._session.changed.connect(self._book_changed)
        self._summary.done.connect(self.finished)
        self._summary.go_on.connect(self._go_on)
        self._summary.again.connect(self._sort_the_later_ones)
        self._card.box.accepted.connect(self._accept_suggestion)

    # For the pane --------------------------------------------------------------------------------------------------

    def start(self, among: Sequence[int] | None = None) -> None:
        """Reads whom to sort beside the window: everybody undecided, or those `among` some ids."""
        self._session.read(triage.undecided_ids, among, done=self._begin)

    @property
    def shown(self) -> int | None:
        """The id of the person on the page."""
        return self._person.contact.id if self._person is not None else None

    # Decisions -----------------------------------------------------------------------------------------------------

    def decide(self, tie: Tie) -> None:
        if self._person is not None:
            said = f"{self._person.contact.display_name} · {wording.tie_name(tie)}"
            self._write(Decision(str(tie), self._at, said), ties.decide, self._person.contact.id, tie)
            self._next()

    def put_off(self) -> None:
        """Leaves the person undecided for now."""
        if self._person is not None:
            self._past.put_off(self._at, self.tr("{name} · later").replace("{name}", self._person.contact.display_name))
            self._next()

    def ask_skip(self) -> None:
        if self._person is not None:
            panel = SkipPanel(self._first_name())
            panel.chosen.connect(self._skip)
            self._open(panel)

    def ask_rhythm(self) -> None:
        if self._person is not None:
            panel = RhythmPanel(self._first_name(), self._person.contact.cadence_days)
            panel.chosen.connect(self._set_rhythm)
            self._open(panel)

    def ask_invite(self) -> None:
        if self._person is None:
            return
        today, reader = self._session.clock.today(), self._session.store.reader
        panel = InvitePanel(reader, self._person.contact, today, self._platforms, spoken())
        panel.planned.connect(self._invite)
        self._open(panel)

    def take_back(self) -> None:
        """Undoes the last decision and shows that person again."""
        if not self._past.take_back():
            self._keys.say(self.tr("There is nothing to take back here."))

    def end(self) -> None:
        """The summary first, where something was decided; from there back to the list."""
        if self._summary.isVisible() or not self._past.decisions:
            self.finished.emit()
        else:
            self._show_summary()

    def _skip(self, reason: str) -> None:
        person = self._person
        self._close_panel()
        if person is not None:
            said = self.tr("{name} · left out").replace("{name}", person.contact.display_name)
            platform = steps.primary_platform(self._session.store.reader)
            self._write(Decision("skip", self._at, said), ties.pass_over, person.contact.id, platform, reason)
            self._next()

    def _set_rhythm(self, days: int | None) -> None:
        person = self._person
        self._close_panel()
        if person is not None:
            said = self.tr("{name} · rhythm set").replace("{name}", person.contact.display_name)
            # The tie is still to come: the person stays.
            self._write(Decision("rhythm", self._at, said), ties.set_rhythm, person.contact.id, days)

    def _invite(self, plan: Outreach) -> None:
        if self._person is not None:
            said = self.tr("{name} · invitation planned").replace("{name}", self._person.contact.display_name)
            # It may be refused (a wish not to be contacted): the page goes on when it is written.
            self._write(Decision("invite", self._at, said), ties.invite, plan, done=partial(self._invited, self._at))

    def _invited(self, at: int, changes: Changes) -> None:
        # The write may have waited, and the user gone on by another key.
        if at == self._at:
            self._close_panel()
            self._next()

    def _write(self, decision: Decision, *operation: object, done: Callable[[Changes], object] | None = None) -> None:
        self._past.write(decision, *operation, done=done)
        self._keys.say(decision.said)

    # Going on ------------------------------------------------------------------------------------------------------

    def _begin(self, ids: Sequence[int]) -> None:
        self._ids, self._at = ids, -1
        self._next()

    def _next(self) -> None:
        reader = self._session.store.reader
        at = self._at + 1
        decided = self._past.places()
        while at < len(self._ids) and (at in decided or not triage.is_undecided(reader, self._ids[at])):
            at += 1
        if at >= len(self._ids):
            self._at = len(self._ids)
            self._show_summary()
        else:
            self._show(at)

    def _show(self, at: int) -> None:
        self._close_panel()
        self._at = at
        self._person = triage_person.read(self._session.store.reader, self._ids[at], self._session.clock.today())
        if self._person is None:
            self._next()
            return
        self._summary.hide()
        self._scroll.show()
        self._bottom.show()
        self._keys.show()
        # The page is spoken with its place.
        self._head.show_place(at, len(self._ids))
        self._show_person()
        self._scroll.verticalScrollBar().setValue(0)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_person(self) -> None:
        person = self._person
        assert person is not None
        contact = person.contact
        photo = self._photos.of(contact.id) if contact.photo is not None else None
        self._card.show_person(person, photo, self._platforms, self._session.clock.today(), spoken())
        self._keys.show_state(person.suggestion.tie if person.suggestion else None, bool(self._past.decisions))
        self.setAccessibleName(f"{self._card.text()} {self._head.text()}")

    def _show_summary(self) -> None:
        self._close_panel()
        self._person = None
        self._head.show_place(self._at, len(self._ids), in_words=False)
        self._scroll.hide()
        self._bottom.hide()
        is_through = self._at >= len(self._ids)
        self._summary.show_counts(self._past.counts(), was_somebody=bool(self._ids), is_through=is_through)
        self._summary.show()
        self._summary.take_focus()
        self._count_left()

    def _count_left(self) -> None:
        self._session.read(triage.count_undecided, done=self._show_left)

    def _show_left(self, left: int) -> None:
        self._summary.show_left(left)
        if self._person is None:
            self.setAccessibleName(self._summary.text())

    def _go_on(self) -> None:
        self._at -= 1
        self._next()

    def _sort_the_later_ones(self) -> None:
        # Behind the others: what was decided keeps its place, and with it the way back.
        later = [self._ids[at] for at in self._past.later_places()]
        self._at = len(self._ids) - 1
        self._ids = array("q", [*self._ids, *later])
        self._past.forget()
        self._next()

    def _return_to(self, at: int) -> None:
        """After a decision was taken back, here or from the menu."""
        self._show(at)
        self._keys.say(self.tr("Taken back."))

    def _book_changed(self, changes: Changes) -> None:
        self._photos.forget(None if changes.everything else changes.contacts)
        if self._past.saw(changes):
            return
        if self._person is None:
            self._count_left()
            return
        if not (changes.everything or self._person.contact.id in changes.contacts):
            return
        person = triage_person.read(self._session.store.reader, self._person.contact.id, self._session.clock.today())
        if person is None or (person.contact.tie is not Tie.UNDECIDED and self._person.contact.tie is Tie.UNDECIDED):
            # Somebody else decided meanwhile: another window's act, a redo.
            self._next()
            return
        self._person = person
        self._show_person()

    def _show_refusal(self, at: int, error: Exception) -> None:
        text = wording.error_text(error)
        if isinstance(self._panel, InvitePanel) and at == self._at:
            self._panel.show_error(text)
            return
        if 0 <= at < len(self._ids):
            self._show(at)
        self._keys.say(text, tone="danger")

    def _photo_came(self, contact_id: int) -> None:
        if self._person is not None and contact_id == self._person.contact.id:
            self._card.set_photo(self._person.contact, self._photos.of(contact_id))

    # Panels --------------------------------------------------------------------------------------------------------

    def _open(self, panel: Panel) -> None:
        self._close_panel()
        self._panel = panel
        panel.closed.connect(self._close_panel)
        self._foot.addWidget(panel)
        self._keys.hide()
        panel.show()
        panel.begin()

    def _close_panel(self) -> None:
        panel, self._panel = self._panel, None
        if panel is not None:
            self._foot.removeWidget(panel)
            panel.hide()
            panel.deleteLater()
            self._keys.show()
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _first_name(self) -> str:
        assert self._person is not None
        return self._person.contact.given or self._person.contact.display_name

    # Qt events -----------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        # Ctrl+Z means the last decision here, not whatever the book saw last.
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and (event.matches(QKeySequence.StandardKey.Undo) or (self._panel is None and self._act_of(event)))
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = self._act_of(event)
        if event.key() in _SCROLLING:
            self._scroll.verticalScrollBar().triggerAction(_SCROLLING[event.key()])  # type: ignore[index]
            return
        if event.matches(QKeySequence.StandardKey.Undo) or event.key() == Qt.Key.Key_Backspace:
            act = self.take_back
        if act is None or self._panel is not None:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            # A key held down must not decide about a whole book.
            act()

    def _act_of(self, event: QKeyEvent) -> Callable[[], object] | None:
        if event.modifiers() not in _BARE:
            return None
        if event.key() == Qt.Key.Key_Escape:
            return self.end
        if event.key() in _ENTER:
            return self._accept_suggestion
        return self._acts.get(event.text().casefold())

    def _accept_suggestion(self) -> None:
        if self._person is None:
            self.finished.emit()
        elif self._person.suggestion is not None:
            self.decide(self._person.suggestion.tie)
        else:
            self._keys.say(self.tr("Nothing is suggested: choose with 1, 2 or 3."))

    def hideEvent(self, event: QHideEvent) -> None:
        self._close_panel()
        super().hideEvent(event)
