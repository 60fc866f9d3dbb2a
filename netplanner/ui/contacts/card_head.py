"""The head of a card: picture, name, what one does and where, tie and tags, and the acts."""

from functools import partial
from unicodedata import bidirectional

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from netplanner.domain.contact import Contact
from netplanner.domain.tie_suggestion import Suggestion
from netplanner.domain.words import DoNotContact, Tie
from netplanner.ui import mime, theme, wording
from netplanner.ui.contacts import field_text
from netplanner.ui.contacts.card_acts import CardActs
from netplanner.ui.contacts.card_view import PersonView
from netplanner.ui.contacts.chip_adder import ChipAdder
from netplanner.ui.contacts.tie_words import how_text, suggestion_text
from netplanner.ui.contacts.values import ChoiceButton, LinkButton
from netplanner.ui.pictures import taking
from netplanner.ui.pictures.photo_field import PhotoButton
from netplanner.ui.widgets.buttons import Button, PrimaryButton, ToolButton
from netplanner.ui.widgets.chip import Chip
from netplanner.ui.widgets.elided import ElidedLabel
from netplanner.ui.widgets.flow import FlowLayout
from netplanner.ui.widgets.labels import Label, plain_tip
from netplanner.ui.widgets.tie import tie_icon

translate = QCoreApplication.translate

_TIES = (Tie.CLOSE, Tie.GOOD, Tie.ACQUAINTANCE, Tie.UNDECIDED)
_DOT = " · "
# A card from elsewhere may hold thousands.
_MOST_TAGS = 60
_TOP = Qt.AlignmentFlag.AlignTop
_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
# What stands between these keeps its direction to itself (Unicode UAX #9, 2.4).
_ISOLATE, _END = "\u2068", "\u2069"


class CardHead(QWidget):
    """`set_wide` puts the buttons beside the name or below it."""

    def __init__(self, view: PersonView, acts: CardActs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._acts = acts
        self.avatar = self._made_avatar()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.px(12))
        person = QHBoxLayout()
        person.setSpacing(theme.px(16))
        person.addWidget(self.avatar, 0, _TOP)
        person.addLayout(self._words(), 1)
        self._row.addLayout(person, 1)
        self._buttons, self._buttons_width = self._made_buttons()
        self._row.addWidget(self._buttons, 0, _TOP)

    def set_wide(self, wide: bool) -> bool:
        """Whether that changed anything."""
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._row.direction() == direction and self._buttons.minimumWidth() == (self._buttons_width if wide else 0):
            return False
        self._row.setDirection(direction)
        # Beside the name they stand in a row, below it they may wrap.
        self._buttons.setMinimumWidth(self._buttons_width if wide else 0)
        return True

    def _made_avatar(self) -> PhotoButton:
        """The picture takes another by a drop, by pasting and from its menu."""
        contact, session = self._view.contact, self._acts.session
        avatar = PhotoButton()
        avatar.setObjectName("card-avatar")
        avatar.show_person(contact.display_name, contact.id, self._view.photo)
        avatar.dropped.connect(lambda data: taking.take_picture(session, contact.id, data, self.window()))
        avatar.clicked.connect(self._open_picture_menu)
        return avatar

    def _open_picture_menu(self) -> None:
        contact, session = self._view.contact, self._acts.session
        menu = QMenu(self.avatar)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(
            translate("ContactCard", "Choose picture…"),
            lambda: taking.choose_picture(session, contact.id, self.window()),
        )
        if taking.can_take(mime.clipboard()):
            menu.addAction(translate("ContactCard", "Paste picture"), self._paste_picture)
        if contact.photo is not None:
            menu.addAction(
                translate("ContactCard", "Remove picture"), lambda: taking.set_picture(session, contact.id, None)
            )
        menu.popup(self.avatar.mapToGlobal(self.avatar.rect().bottomLeft()))

    def _paste_picture(self) -> None:
        taking.take_picture(self._acts.session, self._view.contact.id, mime.clipboard(), self.window())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A double click on the name edits it."""
        if event.type() == QEvent.Type.MouseButtonDblClick:
            self._acts.edit_requested.emit(self._view.contact.id, "")
            return True
        return super().eventFilter(watched, event)

    def _words(self) -> QVBoxLayout:
        contact = self._view.contact
        words = QVBoxLayout()
        words.setSpacing(theme.px(6))
        name = Label(contact.display_name, font="title", wrap=True, selectable=True)
        larger = name.font()
        larger.setPixelSize(theme.px(20))
        name.setFont(larger)
        name.setObjectName("card-name")
        # Beside the picture, however the letters of it run; a name without a gap makes the card no wider than it is.
        edge = Qt.AlignmentFlag.AlignRight if self.layoutDirection() == _RIGHT_TO_LEFT else Qt.AlignmentFlag.AlignLeft
        name.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        name.setMinimumWidth(1)
        name.setToolTip(plain_tip(contact.display_name))
        name.installEventFilter(self)
        words.addWidget(name)
        if (line := self._subtitle()) is not None:
            words.addWidget(line)
        words.addLayout(self._chips())
        if self._view.suggestion is not None and contact.tie == Tie.UNDECIDED:
            words.addWidget(self._suggestion_line(self._view.suggestion))
        return words

    def _suggestion_line(self, suggestion: Suggestion) -> QWidget:
        """What the record speaks for, why, and the one button that follows it."""
        platforms = self._view.platforms
        name = wording.tie_name(suggestion.tie)
        # However many there are, the card grows no wider for them.
        reasons = ElidedLabel(suggestion_text(suggestion, platforms), font="small", tone="muted")
        follow = Chip(
            translate("ContactCard", "Suggested: {tie}").format(tie=name), tie=str(suggestion.tie), tone="soft"
        )
        follow.setObjectName("card-suggested-tie")
        click = translate("ContactCard", "A click sets this tie")
        follow.setToolTip(plain_tip(f"{click}\n\n{how_text(suggestion, platforms)}").replace("\n", "<br>"))
        follow.setAccessibleDescription(reasons.text())
        follow.clicked.connect(lambda: self._acts.set_tie(self._view.contact.id, str(suggestion.tie)))
        place = QWidget()
        flow = FlowLayout(place, spacing=theme.px(8))
        flow.addWidget(follow)
        flow.addWidget(reasons)
        return place

    def _subtitle(self) -> QWidget | None:
        """What one does, where; the company in it opens its page."""
        view = self._view
        contact = view.contact
        before, company, after = _work(contact)
        place = field_text.place_text(contact, view.language)
        nickname = f"“{contact.nickname.strip()}”" if contact.nickname.strip() else ""
        if view.company is None or not company:
            text = " · ".join(part for part in (before + company + after, place, nickname) if part)
            return Label(text, tone="muted", wrap=True, selectable=True) if text else None
        line = QWidget()
        flow = FlowLayout(line, spacing=0)
        company_id = view.company.id
        link = LinkButton(company, lambda: self._acts.company_requested.emit(company_id), inline=True)
        link.setObjectName("card-company")
        link.setAccessibleName(translate("ContactCard", "Company: {name}").replace("{name}", company))
        if before.strip():
            flow.addWidget(ElidedLabel(before, tone="muted"))
        flow.addWidget(link)
        if rest := " · ".join(part for part in (after.rstrip(), place, nickname) if part):
            flow.addWidget(_Rest(("" if after.strip() else _DOT) + rest))
        return line

    def _chips(self) -> FlowLayout:
        contact, acts = self._view.contact, self._acts
        flow = FlowLayout()
        tie = Chip(wording.tie_name(contact.tie), tie=str(contact.tie))
        tie.set_menu(self._tie_menu(tie))
        tie.setObjectName("card-tie")
        tie.setAccessibleName(translate("ContactCard", "Tie: {name}").format(name=wording.tie_name(contact.tie)))
        flow.addWidget(tie)
        for tag in contact.tags[:_MOST_TAGS]:
            chip = Chip(tag, removable=True)
            chip.setToolTip(translate("ContactCard", "Del or ✕ takes the tag away"))
            chip.removed.connect(lambda tag=tag: acts.remove_tag(contact.id, tag))
            flow.addWidget(chip)
        if len(contact.tags) > _MOST_TAGS:
            rest = translate("ContactCard", "and %Ln more", None, len(contact.tags) - _MOST_TAGS)
            flow.addWidget(Label(rest, tone="muted"))
        add = ChipAdder(
            translate("ContactCard", "+ tag"), translate("ContactCard", "Add a tag"), partial(acts.ask_tags, contact)
        )
        add.setObjectName("card-add-tag")
        add.added.connect(lambda tag: acts.add_tag(contact.id, tag))
        flow.addWidget(add)
        return flow

    def _tie_menu(self, chip: Chip) -> QMenu:
        menu = QMenu(chip)
        for tie in _TIES:
            name = wording.tie_name(tie)
            if self._view.suggestion is not None and tie == self._view.suggestion.tie:
                name = translate("ContactCard", "{tie} (the record speaks for it)").format(tie=name)
            action = menu.addAction(tie_icon(str(tie)), name)
            action.triggered.connect(lambda _=False, tie=tie: self._acts.set_tie(self._view.contact.id, str(tie)))
        return menu

    def _made_buttons(self) -> tuple[QWidget, int]:
        contact_id, acts = self._view.contact.id, self._acts
        log = Button(translate("ContactCard", "Log contact"), clicked=lambda: acts.log_requested.emit(contact_id))
        edit = Button(
            translate("ContactCard", "Edit"), icon="pencil", clicked=lambda: acts.edit_requested.emit(contact_id, "")
        )
        plan = PrimaryButton(
            translate("ContactCard", "Plan outreach"), clicked=lambda: acts.plan_requested.emit(contact_id)
        )
        more = ToolButton("ellipsis", translate("ContactCard", "More acts"))
        more.clicked.connect(lambda: acts.more_requested.emit(contact_id, more.mapToGlobal(more.rect().bottomLeft())))
        place = QWidget()
        flow = FlowLayout(place, spacing=theme.GRID)
        buttons = (("log", log), ("edit", edit), ("plan", plan), ("more", more))
        for name, button in buttons:
            button.setObjectName(f"card-{name}")
            # The style sheet has its say in how wide it is.
            button.ensurePolished()
            flow.addWidget(button)
        widths = [max(button.sizeHint().width(), button.minimumWidth()) for _, button in buttons]
        return place, sum(widths) + (len(buttons) - 1) * theme.GRID


class _Rest(Label):
    """What stands behind the company; where it had to go to a line of its own, its dot is not painted."""

    def __init__(self, text: str) -> None:
        super().__init__(text, tone="muted")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = self.text().removeprefix(_DOT) if self.x() == 0 else self.text()
        text = self.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("…"), super().minimumSizeHint().height())


def _work(contact: Contact) -> tuple[str, str, str]:
    """ "CMO at Nordlys Retail" as what stands before the company, the company, and what stands behind it."""
    title, company = contact.title.strip(), contact.organization.strip()
    if not (title and company):
        return title, company, ""
    at = translate("ContactCard", "{title} at {organization}")
    # Not by format: a title may hold braces.
    before, _, after = at.partition("{organization}")
    if any(bidirectional(letter) in ("R", "AL") for letter in title):
        title = f"{_ISOLATE}{title}{_END}"
    return before.replace("{title}", title), company, after.replace("{title}", title)


class StopBanner(QWidget):
    """That somebody isn't to be contacted, on a soft red ground, and the menu that changes it."""

    def __init__(self, contact: Contact, acts: CardActs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = Label(
            " · ".join(wording.do_not_contact_name(channel) for channel in sorted(contact.do_not_contact)),
            tone="danger",
            wrap=True,
        )
        words.setObjectName("do-not-contact")
        change = ChoiceButton(
            translate("ContactCard", "Do not contact"),
            translate("ContactCard", "Change"),
            lambda menu: fill_stops(menu, contact, acts),
        )
        change.setObjectName("card-stops")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8))
        row.addWidget(words, 1)
        row.addWidget(change)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.colours_of(self).danger_soft)
        painter.setBrush(theme.colours_of(self).danger_soft)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)


def fill_stops(menu: QMenu, contact: Contact, acts: CardActs) -> None:
    """The channels to be left alone, each to be switched."""
    for channel in (DoNotContact.EMAIL, DoNotContact.PHONE, DoNotContact.POST, DoNotContact.ALL):
        if channel == DoNotContact.ALL:
            menu.addSeparator()
        action = menu.addAction(wording.do_not_contact_name(channel))
        action.setCheckable(True)
        action.setChecked(channel in contact.do_not_contact)
        action.triggered.connect(
            lambda _=False, channel=str(channel): acts.change(
                contact, do_not_contact=contact.do_not_contact ^ {channel}
            )
        )
