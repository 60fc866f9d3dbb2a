"""The person who is being sorted: who it is, which tie the record speaks for, what happened last."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from netplanner.domain.contact import Contact
from netplanner.domain.tie_suggestion import Suggestion
from netplanner.domain.words import Direction, Relation
from netplanner.operations import ties
from netplanner.storage import contacts, groups, triage
from netplanner.storage.database import Connection
from netplanner.ui import theme, wording
from netplanner.ui.contacts import field_text, tie_words
from netplanner.ui.contacts.triage_keys import KeyButton
from netplanner.ui.widgets.avatar import Avatar
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.chip import Chip
from netplanner.ui.widgets.flow import FlowLayout
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.tie import paint_tie

_MOST_CHIPS = 8


@dataclass(frozen=True, slots=True)
class Sorted:
    """What is shown of one person."""

    contact: Contact
    suggestion: Suggestion | None
    touches: Sequence[triage.LastTouch]
    groups: Sequence[str]


def read(connection: Connection, contact_id: int, today: date) -> Sorted | None:
    """None for one who is gone."""
    contact = contacts.load(connection, contact_id)
    if contact is None:
        return None
    return Sorted(
        contact,
        ties.suggest(connection, contact.id, today),
        triage.last_touches(connection, contact.id),
        [membership.name for membership in groups.of_contact(connection, contact.id)],
    )


class SuggestionBox(QWidget):
    """A quiet box: the tie, its reasons, and on demand the sum; `accepted` is the wish to take it."""

    accepted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tie = ""
        self._sum = ""
        self._title = Label(font="strong", wrap=True)
        self._reasons = Label(tone="muted", wrap=True)
        self._how = Button(self.tr("How is this suggested?"), kind="link", clicked=self._toggle)
        self._how.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._help = Label(font="small", tone="muted", wrap=True, selectable=True)
        self._help.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(8), theme.px(8), theme.px(6))
        column.setSpacing(theme.px(2))
        head = QHBoxLayout()
        head.setSpacing(theme.GRID)
        head.addSpacing(theme.px(18))
        head.addWidget(self._title, 1)
        self._accept = KeyButton(self.tr("Take it"), self.tr("Enter"), self.accepted.emit)
        head.addWidget(self._accept)
        column.addLayout(head)
        column.addWidget(self._reasons)
        column.addWidget(self._how, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._help)

    def show_suggestion(self, suggestion: Suggestion | None, platforms: Mapping[str, str]) -> None:
        self._help.hide()
        self._how.setVisible(suggestion is not None)
        self._accept.setVisible(suggestion is not None)
        self._tie = str(suggestion.tie) if suggestion else ""
        if suggestion is None:
            self._title.setText(self.tr("Nothing to suggest"))
            self._reasons.setText(self.tr("The record says too little of the two of you. You know best."))
        else:
            self._title.setText(self.tr("Suggested: {tie}").replace("{tie}", wording.tie_name(suggestion.tie)))
            self._reasons.setText(tie_words.suggestion_text(suggestion, platforms))
            self._help.setText(tie_words.how_text(suggestion, platforms))
        self.update()

    def text(self) -> str:
        return f"{self._title.text()}. {self._reasons.text()}"

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.window)
        painter.drawRoundedRect(self.rect(), theme.RADIUS + 2, theme.RADIUS + 2)
        place = self._title.geometry().toRectF()
        place.setWidth(theme.px(12))
        place.moveLeft(theme.px(16))
        paint_tie(painter, place, self._tie, colours)

    def _toggle(self) -> None:
        self._help.setVisible(not self._help.isVisible())


class PersonCard(QWidget):
    """One person, in the middle of the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._avatar = Avatar(96)
        self._name = Label(font="title", wrap=True, selectable=True)
        larger = self._name.font()
        larger.setPixelSize(theme.px(22))
        self._name.setFont(larger)
        self._subtitle = Label(tone="muted", wrap=True, selectable=True)
        self._origin = Label(font="small", tone="muted", wrap=True)
        self._stops = Label(font="small", tone="danger", wrap=True)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        self.box = SuggestionBox()
        self._touches = QWidget()
        self._grid = QGridLayout(self._touches)
        self._build()

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(theme.px(4))
        words.addStretch(1)
        for widget in (self._name, self._subtitle, self._origin, self._stops, self._chips):
            words.addWidget(widget)
        words.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(theme.px(20))
        head.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        self._grid.setContentsMargins(theme.px(16), 0, theme.px(16), 0)
        self._grid.setHorizontalSpacing(theme.px(16))
        self._grid.setVerticalSpacing(theme.px(6))
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(18))
        column.addLayout(head)
        column.addWidget(self.box)
        column.addWidget(self._touches)

    def show_person(
        self, person: Sorted, photo: QPixmap | None, platforms: Mapping[str, str], today: date, language: str
    ) -> None:
        contact = person.contact
        self._avatar.show_person(contact.display_name, contact.id, photo)
        self._name.setText(contact.display_name)
        self._show(self._subtitle, _subtitle(contact, language))
        self._show(self._origin, self._origin_text(contact, today))
        stops = " · ".join(wording.do_not_contact_name(channel) for channel in sorted(contact.do_not_contact))
        self._show(self._stops, stops)
        self._show_chips(contact, person.groups)
        self.box.show_suggestion(person.suggestion, platforms)
        self._show_touches(person.touches, today)

    def set_photo(self, contact: Contact, photo: QPixmap | None) -> None:
        self._avatar.show_person(contact.display_name, contact.id, photo)

    def text(self) -> str:
        """The person as a screen reader is told."""
        shown = (label.text() for label in (self._name, self._subtitle, self._stops) if not label.isHidden())
        return ". ".join((*shown, self.box.text()))

    def _show(self, label: Label, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))

    def _origin_text(self, contact: Contact, today: date) -> str:
        parts = []
        if contact.source:
            parts.append(self.tr("From: {source}").replace("{source}", wording.source_name(contact.source)))
        if contact.created:
            day = wording.recent_day_text(contact.created[:10], today, self)
            parts.append(self.tr("in the book since {day}").replace("{day}", day))
        if contact.met:
            parts.append(self.tr("met: {where}").replace("{where}", contact.met))
        if contact.relation is Relation.PROSPECT:
            parts.append(wording.relation_name(contact.relation))
        return " · ".join(parts)

    def _show_chips(self, contact: Contact, names: Sequence[str]) -> None:
        while item := self._flow.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        texts = [*contact.tags, *names][:_MOST_CHIPS]
        if contact.cadence_days is not None:
            texts.insert(0, self.tr("every %Ln day(s)", "the days between two touches", contact.cadence_days))
        for text in texts:
            chip = Chip(text)
            # To read, not to press.
            chip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._flow.addWidget(chip)
        self._chips.setVisible(bool(texts))

    def _show_touches(self, touches: Sequence[triage.LastTouch], today: date) -> None:
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        top = Qt.AlignmentFlag.AlignTop
        for line, touch in enumerate(touches):
            day = Label(wording.recent_day_text(touch.day, today, self), font="small", tone="muted")
            self._grid.addWidget(day, line, 0, top)
            self._grid.addWidget(Label(self._touch_text(touch), wrap=True), line, 1, top)
        if not touches:
            none = Label(self.tr("No contact is on record yet."), font="small", tone="muted", wrap=True)
            self._grid.addWidget(none, 0, 0, 1, 2)

    def _touch_text(self, touch: triage.LastTouch) -> str:
        directions = {Direction.OUT: self.tr("from me"), Direction.IN: self.tr("from them")}
        text = touch.text if len(touch.text) <= 160 else touch.text[:159] + "…"
        parts = (wording.touch_name(touch.kind), directions.get(touch.direction, ""), text)  # type: ignore[call-overload]
        return " · ".join(part for part in parts if part)


def _subtitle(contact: Contact, language: str) -> str:
    parts = (contact.title.strip(), contact.organization.strip(), field_text.place_text(contact, language))
    return " · ".join(part for part in parts if part)
