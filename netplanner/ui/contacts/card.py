"""The card of one person: everything the book knows, to read, open and act on."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from netplanner.domain.contact import Contact
from netplanner.domain.words import Tie
from netplanner.storage.network import Network
from netplanner.storage.timeline import TimelineEntry
from netplanner.ui import theme, wording
from netplanner.ui.contacts import field_text
from netplanner.ui.contacts.card_fields import book_fields, card_fields
from netplanner.ui.contacts.entries import Goal
from netplanner.ui.contacts.timeline_list import TimelineList
from netplanner.ui.contacts.values import ValueGrid
from netplanner.ui.widgets.avatar import Avatar
from netplanner.ui.widgets.buttons import Button, PrimaryButton
from netplanner.ui.widgets.chip import Chip
from netplanner.ui.widgets.empty import EmptyState
from netplanner.ui.widgets.flow import FlowLayout
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.tie import tie_icon

# Below this the two columns of fields, and the buttons beside the name, go below one another.
_WIDE = 640
_MOST_LINES = 300


@dataclass(slots=True)
class PersonView:
    """What a card shows. `goals` are those the person serves, `platforms` the names of platforms by key."""

    contact: Contact
    goals: Sequence[Goal]
    timeline: Sequence[TimelineEntry]
    platforms: Mapping[str, str]
    today: date
    language: str
    photo: QPixmap | None = None
    network: Network = field(default_factory=Network)
    tags: Sequence[str] = field(default_factory=tuple)
    """The tags of the book, to choose from."""


class ContactCard(QScrollArea):
    """Signals carry the id of the person shown. Acts on the card are wishes: the pane does them."""

    log_requested = Signal(int)
    plan_requested = Signal(int)
    edit_requested = Signal(int)
    tie_chosen = Signal(int, str)
    tag_added = Signal(int, str)
    tag_removed = Signal(int, str)
    new_tag_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: int | None = None
        self._tab = 0
        self._rows: list[QBoxLayout] = []
        self._acts: QWidget | None = None
        self._acts_width = 0
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Card"))
        self.show_none()

    @property
    def shown(self) -> int | None:
        """The id of the person on the card."""
        return self._shown

    def show_none(self, count: int = 0) -> None:
        """What stands here while no one person is chosen: none, or `count`."""
        self._shown = None
        if count:
            empty = EmptyState(
                self.tr("%Ln people chosen", None, count), self.tr("Choose one to see the card."), icon="users"
            )
        else:
            empty = EmptyState(self.tr("Nobody chosen"), self.tr("Choose a person in the list."), icon="user")
        self._rows, self._acts = [], None
        self.setWidget(empty)

    def show_person(self, view: PersonView) -> None:
        same = view.contact.id == self._shown
        place = self.verticalScrollBar().value() if same else 0
        focused = self.focusWidget()
        focus_name = focused.objectName() if same and focused is not None and focused.hasFocus() else ""
        self._shown = view.contact.id
        self._tab = self._tab if same else 0
        self._rows, self._acts = [], None
        page = _Page()
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(24))
        column.setSpacing(theme.px(18))
        if view.contact.do_not_contact:
            column.addWidget(_stop_banner(view.contact))
        column.addLayout(self._head(view))
        column.addLayout(self._fields(view))
        self._add_tabs(column, view)
        column.addStretch(1)
        self.setWidget(page)
        self._arrange()
        self.verticalScrollBar().setValue(place)
        if focus_name and (widget := page.findChild(QWidget, focus_name)):
            widget.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wide = self.viewport().width() >= theme.px(_WIDE)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        for row in self._rows:
            row.setDirection(direction)
        if self._acts is not None:
            # Beside the name they stand in a row, below it they may wrap.
            self._acts.setMinimumWidth(self._acts_width if wide else 0)

    def _head(self, view: PersonView) -> QBoxLayout:
        contact = view.contact
        person = QHBoxLayout()
        person.setSpacing(theme.px(16))
        avatar = Avatar(64)
        avatar.show_person(contact.display_name, contact.id, view.photo)
        person.addWidget(avatar, alignment=Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(theme.px(6))
        name = Label(contact.display_name, font="title", wrap=True, selectable=True)
        larger = name.font()
        larger.setPixelSize(theme.px(20))
        name.setFont(larger)
        words.addWidget(name)
        if subtitle := _subtitle(contact, view.language):
            words.addWidget(Label(subtitle, tone="muted", wrap=True, selectable=True))
        words.addLayout(self._tags(view))
        person.addLayout(words, 1)
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(theme.px(12))
        row.addLayout(person, 1)
        row.addWidget(self._buttons(contact.id))
        self._rows.append(row)
        return row

    def _buttons(self, contact_id: int) -> QWidget:
        log = Button(self.tr("Log contact"), clicked=lambda: self.log_requested.emit(contact_id))
        edit = Button(self.tr("Edit"), icon="pencil", clicked=lambda: self.edit_requested.emit(contact_id))
        plan = PrimaryButton(self.tr("Plan outreach"), clicked=lambda: self.plan_requested.emit(contact_id))
        place = QWidget()
        flow = FlowLayout(place, spacing=theme.GRID)
        for name, button in (("log", log), ("edit", edit), ("plan", plan)):
            button.setObjectName(f"card-{name}")
            flow.addWidget(button)
        widths = [button.sizeHint().width() for button in (log, edit, plan)]
        self._acts, self._acts_width = place, sum(widths) + 2 * theme.GRID
        return place

    def _tags(self, view: PersonView) -> FlowLayout:
        contact = view.contact
        flow = FlowLayout()
        tie = Chip(wording.tie_name(contact.tie), tie=str(contact.tie))
        tie.set_menu(self._tie_menu(contact, tie))
        tie.setObjectName("card-tie")
        tie.setAccessibleName(self.tr("Tie: {name}").format(name=wording.tie_name(contact.tie)))
        flow.addWidget(tie)
        for tag in contact.tags:
            chip = Chip(tag, removable=True)
            chip.setToolTip(self.tr("Del or ✕ takes the tag away"))
            chip.removed.connect(lambda tag=tag: self.tag_removed.emit(contact.id, tag))
            flow.addWidget(chip)
        add = Chip(self.tr("+ tag"))
        add.set_menu(self._tag_menu(view, add))
        add.setObjectName("card-add-tag")
        add.setAccessibleName(self.tr("Add a tag"))
        flow.addWidget(add)
        return flow

    def _tie_menu(self, contact: Contact, chip: Chip) -> QMenu:
        menu = QMenu(chip)
        for tie in (Tie.CLOSE, Tie.GOOD, Tie.ACQUAINTANCE, Tie.UNDECIDED):
            action = menu.addAction(tie_icon(str(tie)), wording.tie_name(tie))
            action.triggered.connect(lambda _=False, tie=tie: self.tie_chosen.emit(contact.id, str(tie)))
        return menu

    def _tag_menu(self, view: PersonView, chip: Chip) -> QMenu:
        contact = view.contact
        menu = QMenu(chip)
        for tag in [tag for tag in view.tags if tag not in contact.tags][:20]:
            action = menu.addAction(tag.replace("&", "&&"))
            action.triggered.connect(lambda _=False, tag=tag: self.tag_added.emit(contact.id, tag))
        menu.addSeparator()
        menu.addAction(self.tr("New tag…"), lambda: self.new_tag_requested.emit(contact.id))
        return menu

    def _fields(self, view: PersonView) -> QBoxLayout:
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(theme.px(18))
        left = card_fields(view.contact, view.platforms, self)
        right = book_fields(view.contact, view.goals, view.network, view.today)
        for grid in (left, right):
            if not grid.is_empty():
                row.addWidget(grid, 1, Qt.AlignmentFlag.AlignTop)
        self._rows.append(row)
        return row

    def _add_tabs(self, column: QVBoxLayout, view: PersonView) -> None:
        timeline = TimelineList()
        timeline.show_entries(view.timeline, view.today, view.contact.next_due_on or "", view.network.rhythm)
        pages: list[tuple[str, QWidget]] = [(self.tr("Timeline"), timeline)]
        if view.contact.note.strip():
            pages.append((self.tr("Notes"), Label(view.contact.note[:20_000], wrap=True, selectable=True)))
        if view.contact.card is not None and view.contact.card.lines:
            pages.append((self.tr("All fields"), _all_fields(view.contact)))
        bar = QTabBar()
        bar.setObjectName("card-tabs")
        bar.setAccessibleName(self.tr("Parts of the card"))
        bar.setDrawBase(False)
        block = QVBoxLayout()
        block.setSpacing(0)
        block.addWidget(bar)
        block.addWidget(_hairline())
        for title, page in pages:
            bar.addTab(title)
            block.addWidget(page)
            page.setContentsMargins(0, theme.px(8), 0, 0)
        show = self._tab_shower([page for _, page in pages])
        bar.currentChanged.connect(show)
        current = min(self._tab, len(pages) - 1)
        bar.setCurrentIndex(current)
        show(current)
        column.addLayout(block)

    def _tab_shower(self, pages: Sequence[QWidget]) -> Callable[[int], None]:
        def show(tab: int) -> None:
            self._tab = tab
            for number, page in enumerate(pages):
                page.setVisible(number == tab)

        return show


def _subtitle(contact: Contact, language: str) -> str:
    work = contact.title.strip() or contact.organization.strip()
    if contact.title.strip() and contact.organization.strip():
        # Not by format: a title may hold braces.
        at = QCoreApplication.translate("ContactCard", "{title} at {organization}")
        work = contact.organization.join(at.replace("{title}", contact.title).split("{organization}"))
    return " · ".join(part for part in (work, field_text.place_text(contact, language)) if part)


def _stop_banner(contact: Contact) -> QWidget:
    words = " · ".join(wording.do_not_contact_name(channel) for channel in sorted(contact.do_not_contact))
    label = _Banner(words)
    label.setObjectName("do-not-contact")
    return label


class _Page(QWidget):
    """As high as its width asks for: the least height of wrapped labels is that of their least width."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


class _Banner(Label):
    """A line on a soft red ground."""

    def __init__(self, text: str) -> None:
        super().__init__(text, tone="danger", wrap=True)
        self.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colours_of(self).danger_soft)
        painter.drawRoundedRect(self.rect(), theme.RADIUS, theme.RADIUS)
        painter.end()
        super().paintEvent(event)


def _hairline() -> QFrame:
    line = QFrame()
    line.setFixedHeight(1)
    line.setAutoFillBackground(True)
    line.setBackgroundRole(line.palette().ColorRole.Mid)
    return line


def _all_fields(contact: Contact) -> ValueGrid:
    """The vCard's own lines, those too that nothing here understands."""
    grid = ValueGrid(label_width=160)
    lines = contact.card.lines[:_MOST_LINES] if contact.card is not None else ()
    for line in lines:
        name, value = field_text.card_line(line)
        grid.add_text(name[:200], value or "—")
    return grid
