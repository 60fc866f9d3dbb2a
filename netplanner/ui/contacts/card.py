"""The card of one person: everything the book knows, to read, open and act on."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QKeyCombination, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from netplanner.ui import theme
from netplanner.ui.contacts.card_acts import CardActs
from netplanner.ui.contacts.card_fields import book_fields, card_fields
from netplanner.ui.contacts.card_head import CardHead, StopBanner
from netplanner.ui.contacts.card_tabs import CardTabs
from netplanner.ui.contacts.card_view import PersonView
from netplanner.ui.contacts.chip_adder import ChipAdder
from netplanner.ui.widgets.empty import EmptyState
from netplanner.ui.widgets.tab_order import stops_of

# Below this the two columns of fields, and the buttons beside the name, go below one another.
_WIDE = 640


class ContactCard(QScrollArea):
    """Its sections are made anew only where what they show has changed: a line being typed into stays."""

    def __init__(self, acts: CardActs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = acts
        self._shown: int | None = None
        self._page: _Page | None = None
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
        self._shown, self._page = None, None
        if count:
            wish = self._acts.command_requested.emit
            empty = EmptyState(
                self.tr("%Ln people chosen", None, count),
                self.tr("Choose one to see the card, or act on all of them."),
                [
                    (self.tr("Set for all…"), lambda: wish("contact.for_all")),
                    (self.tr("Plan outreach…"), lambda: wish("outreach.plan")),
                    (self.tr("Write mail…"), lambda: wish("contact.mail")),
                ],
                icon="users",
            )
        else:
            empty = EmptyState(self.tr("Nobody chosen"), self.tr("Choose a person in the list."), icon="user")
        self.setWidget(empty)

    def show_person(self, view: PersonView) -> None:
        is_other = view.contact.id != self._shown
        self._shown = view.contact.id
        if self._page is None:
            self._page = _Page(self._acts, self)
            self._page.show_person(view, keep=False)
            self.setWidget(self._page)
        else:
            self._page.show_person(view, keep=not is_other)
        if is_other:
            self.verticalScrollBar().setValue(0)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        # First: the area asks how narrow its page may be.
        self._arrange()
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        if event.keyCombination() == QKeyCombination(Qt.Key.Key_Home):
            bar.setValue(bar.minimum())
        elif event.keyCombination() == QKeyCombination(Qt.Key.Key_End):
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        if self._page is not None:
            self._page.set_wide(self.viewport().width() >= theme.px(_WIDE))


class _Page(QWidget):
    """One person's sections. As high as its width asks for: the least height of wrapped labels is that of their least
    width."""

    def __init__(self, acts: CardActs, opener: QWidget) -> None:
        super().__init__()
        self._acts = acts
        self._opener = opener
        self._wide = True
        self._keep = False
        self._view: PersonView | None = None
        self._late = QTimer(self, singleShot=True, interval=0)
        self._late.timeout.connect(self._show_tabs)
        self._stops, self._head, self._card, self._book, self._tabs = (_Section() for _ in range(5))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(24))
        column.setSpacing(theme.px(18))
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(theme.px(18))
        for section in (self._card, self._book):
            self._columns.addWidget(section, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._stops)
        column.addWidget(self._head)
        column.addLayout(self._columns)
        column.addWidget(self._tabs)
        column.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)

    def show_person(self, view: PersonView, *, keep: bool) -> None:
        """`keep` where it is the same person: the focus, what is typed and the tab stay."""
        self._keep = keep
        contact, acts = view.contact, self._acts
        self._stops.setVisible(bool(contact.do_not_contact))
        if contact.do_not_contact:
            self._stops.show_as(contact, lambda: StopBanner(contact, acts), keep=keep)
        photo = view.photo.cacheKey() if view.photo is not None else None
        self._head.show_as((contact, photo, view.company, view.suggestion), lambda: self._made_head(view), keep=keep)
        words = (view.platforms, view.today, view.language)
        self._card.show_as((contact, words), lambda: self._made_card_fields(view), keep=keep)
        network = (view.goals, view.rhythm, view.relations, view.suggested, view.groups)
        self._book.show_as((contact, words, network), lambda: self._made_book_fields(view), keep=keep)
        self._view = view
        if keep:
            self._show_tabs()
        else:
            # The longest part, below all else: who runs through the list with the arrow keys never waits for it.
            self._tabs.clear()
            self._late.start()
            self._order_by_tab()

    def _show_tabs(self) -> None:
        if (view := self._view) is not None:
            self._late.stop()
            data = (view.contact, view.platforms, view.today, view.language, view.timeline, view.rhythm)
            self._tabs.show_as(data, lambda: self._made_tabs(view), keep=self._keep)
            self._order_by_tab()

    def _order_by_tab(self) -> None:
        """The sections follow one another as they stand, though one may have been made after those below it."""
        before = self._opener
        if self.window() is not before.window():
            return
        for section in (self._stops, self._head, self._card, self._book, self._tabs):
            for widget in stops_of(section):
                QWidget.setTabOrder(before, widget)
                before = widget

    def set_wide(self, wide: bool) -> None:
        self._wide = wide
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        if isinstance(self._head.content, CardHead) and self._head.content.set_wide(wide):
            # From the inside out, as the page's least width is asked for at once.
            for place in (self._head.content, self._head, self):
                if (layout := place.layout()) is not None:
                    layout.activate()

    def _made_head(self, view: PersonView) -> QWidget:
        head = CardHead(view, self._acts)
        head.set_wide(self._wide)
        return head

    def _made_card_fields(self, view: PersonView) -> QWidget:
        grid = card_fields(view, self._opener)
        grid.edit_requested.connect(self._edit)
        self._card.setVisible(not grid.is_empty())
        return grid

    def _made_book_fields(self, view: PersonView) -> QWidget:
        grid = book_fields(view, self._acts)
        grid.edit_requested.connect(self._edit)
        return grid

    def _made_tabs(self, view: PersonView) -> QWidget:
        former = self._tabs.content if self._keep else None
        tabs = CardTabs(view, self._acts, former if isinstance(former, CardTabs) else None)
        tabs.edit_requested.connect(self._edit)
        return tabs

    def _edit(self, field: str) -> None:
        shown = self._opener
        if isinstance(shown, ContactCard) and shown.shown is not None:
            self._acts.edit_requested.emit(shown.shown, field)


class _Section(QWidget):
    """A part of the card that is made anew where its data have changed; the focus and what is typed stay."""

    def __init__(self) -> None:
        super().__init__()
        self._data: object = None
        self.content: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def clear(self) -> None:
        """Takes away what is shown until `show_as` is called again."""
        former, self.content, self._data = self.content, None, None
        if former is not None:
            _take_away(former)

    def show_as(self, data: object, make: Callable[[], QWidget], *, keep: bool) -> None:
        if self.content is not None and data == self._data:
            return
        self._data = data
        former = self.content
        made = make()
        self._column.addWidget(made)
        self.content = made
        made.show()
        if former is None:
            return
        state = _State.of(former) if keep else None
        _take_away(former)
        if state is not None:
            state.restore(made)


def _take_away(content: QWidget) -> None:
    """Out of the tree at once, so that nothing finds it there; gone when whoever calls from it has returned."""
    content.hide()
    content.setParent(None)
    content.deleteLater()


class _State(NamedTuple):
    """What the user is doing in a section: the name of the focused widget, and the lines being typed, by name."""

    focus: str
    typed: dict[str, str]

    @classmethod
    def of(cls, content: QWidget) -> "_State":
        # Asked of the window: it may not be the active one just now.
        focused = content.window().focusWidget()
        name = _focus_name(focused, content) if focused is not None and content.isAncestorOf(focused) else ""
        adders = [adder for adder in content.findChildren(ChipAdder) if adder.line is not None]
        typed = {adder.objectName(): adder.line.text() for adder in adders if adder.line is not None}
        for adder in adders:
            adder.forget()
        return cls(name, typed)

    def restore(self, content: QWidget) -> None:
        for adder in content.findChildren(ChipAdder):
            if adder.objectName() in self.typed:
                adder.open(self.typed[adder.objectName()], show_known=False)
        if self.focus and (widget := content.findChild(QWidget, self.focus)) is not None:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)


def _focus_name(focused: QWidget, within: QWidget) -> str:
    """The name of the focused widget, or of the nearest thing around it or behind it that has one."""
    widget: QWidget | None = focused
    while widget is not None and widget is not within:
        if widget.objectName() and widget.objectName().startswith("card-"):
            return widget.objectName()
        widget = widget.parentWidget()
    # A chip that was taken away has none: the one that adds stands behind it.
    widgets = within.findChildren(QWidget)
    place = widgets.index(focused)
    around = (*widgets[place:], *widgets[:place])
    return next((one.objectName() for one in around if one.objectName().startswith("card-")), "")
