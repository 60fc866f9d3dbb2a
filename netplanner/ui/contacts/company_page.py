"""The page of a company, in the place of the card: whom one knows there, which goals target it, its facts."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from netplanner.domain.changes import Changes
from netplanner.domain.company import Company
from netplanner.domain.place_names import country_names
from netplanner.domain.search_query import Condition, ConditionKey, Query, text_of
from netplanner.operations import companies as operations
from netplanner.ui import icons, links, theme
from netplanner.ui.contacts.company_form import CompanyForm, size_text
from netplanner.ui.contacts.company_view import CompanyGoal, CompanyView, read_company
from netplanner.ui.contacts.person_line import PersonLine
from netplanner.ui.contacts.values import ValueGrid
from netplanner.ui.photos import Photos
from netplanner.ui.session import Session
from netplanner.ui.translation import spoken
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.chip import Chip
from netplanner.ui.widgets.flow import FlowLayout
from netplanner.ui.widgets.labels import Label

_PHOTO = 96
# In less room the name and the button need it all.
_WITH_TILE = 300


class CompanyPage(QScrollArea):
    """`person_requested(id)` asks for a card, `search_requested(text)` for a search in the list; `gone()` follows
    when the company is no longer there, `titled(name)` when its name is known."""

    person_requested = Signal(int)
    search_requested = Signal(str)
    gone = Signal()
    titled = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._company_id = 0
        self._view: CompanyView | None = None
        self._form: CompanyForm | None = None
        self._tile: QWidget | None = None
        self._photos = Photos(session, _PHOTO, self)
        self._photos.ready.connect(self._show_photo)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Company"))
        session.changed.connect(self._on_changes)

    @property
    def shown(self) -> int:
        """The id of the company on the page, 0 for none."""
        return self._company_id

    @property
    def form(self) -> CompanyForm | None:
        """The form while the facts are edited."""
        return self._form

    def show_company(self, company_id: int) -> None:
        self._company_id = company_id
        self._form = None
        self._read()

    def close_company(self) -> None:
        self._company_id, self._form, self._view = 0, None, None

    def edit(self, field: str = "") -> None:
        """Turns the facts into fields, the focus in `field`."""
        if self._view is None:
            return
        if self._form is None:
            self._form = CompanyForm(self._session, self._view.company)
            self._form.saved.connect(self._saved)
            self._form.cancelled.connect(self._leave_form)
            self._show(self._view)
        self._form.focus_field(field)

    def _read(self) -> None:
        wanted = self._company_id
        self._session.read(read_company, wanted, done=partial(self._take, wanted))

    def _take(self, company_id: int, view: CompanyView | None) -> None:
        if company_id != self._company_id:
            return
        if view is None:
            self.close_company()
            self.gone.emit()
            return
        if view == self._view and self.widget() is not None:
            return
        self._view = view
        self.titled.emit(view.company.name)
        # A form that is open keeps what is typed; the operation merges.
        if self._form is None:
            self._show(view)

    def _on_changes(self, changes: Changes) -> None:
        if self._company_id and changes:
            self._photos.forget(None if changes.everything else changes.contacts)
            self._read()

    def _saved(self, company_id: int) -> None:
        self._company_id = company_id
        self._leave_form()
        self._read()

    def _leave_form(self) -> None:
        self._form = None
        if self._view is not None:
            self._show(self._view)
            if (button := self.findChild(Button, "company-edit")) is not None:
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, view: CompanyView) -> None:
        place = self.verticalScrollBar().value()
        focused = self.window().focusWidget()
        name = focused.objectName() if focused is not None and self.isAncestorOf(focused) else ""
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(24))
        column.setSpacing(theme.px(18))
        column.addWidget(self._head(view))
        column.addWidget(self._form if self._form is not None else self._facts(view.company))
        column.addWidget(self._goals(view))
        column.addWidget(self._people(view))
        column.addStretch(1)
        # Later: the act may come from a button on it.
        if (former := self.takeWidget()) is not None:
            former.hide()
            former.deleteLater()
        self.setWidget(page)
        self.verticalScrollBar().setValue(place)
        if name and (widget := page.findChild(QWidget, name)) is not None:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._tile is not None:
            self._tile.setVisible(self._has_room_for_tile())

    def _has_room_for_tile(self) -> bool:
        return self.viewport().width() >= theme.px(_WITH_TILE)

    # Parts ---------------------------------------------------------------------------------------------------------

    def _head(self, view: CompanyView) -> QWidget:
        company = view.company
        place = QWidget()
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(16))
        self._tile = _Tile()
        if not self._has_room_for_tile():
            self._tile.hide()
        row.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(theme.px(6))
        name = Label(company.name, font="title", wrap=True, selectable=True)
        larger = name.font()
        larger.setPixelSize(theme.px(20))
        name.setFont(larger)
        words.addWidget(name)
        words.addWidget(Label(self.tr("Company"), tone="muted"))
        words.addStretch(1)
        row.addLayout(words, 1)
        edit = Button(self.tr("Edit"), icon="pencil", clicked=self.edit)
        edit.setObjectName("company-edit")
        row.addWidget(edit, 0, Qt.AlignmentFlag.AlignTop)
        edit.setVisible(self._form is None)
        return place

    def _facts(self, company: Company) -> QWidget:
        grid = ValueGrid()
        grid.edit_requested.connect(self.edit)
        countries = country_names(spoken())
        grid.add_text(self.tr("industry"), company.industry, field="industry")
        grid.add_text(self.tr("people"), size_text(company.size), field="size")
        place = ", ".join(part for part in (company.city, countries.get(company.country, company.country)) if part)
        grid.add_text(self.tr("place"), place, field="city")
        url = links.web_url(company.url) if company.url else None
        if url is not None:
            grid.add_link(self.tr("web"), company.url, lambda: links.open_link(url, self), url.toString(), field="url")
        else:
            grid.add_text(self.tr("web"), company.url, field="url")
        grid.add_text(self.tr("note"), company.note, field="note")
        if not grid.is_empty():
            return grid
        hint = Button(self.tr("Add industry, size and place"), kind="link", clicked=lambda: self.edit("industry"))
        hint.setObjectName("company-add-facts")
        place_of = QWidget()
        row = QHBoxLayout(place_of)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(hint)
        row.addStretch(1)
        return place_of

    def _goals(self, view: CompanyView) -> QWidget:
        block, column = _block(self.tr("Goals that target it"))
        place = QWidget()
        flow = FlowLayout(place)
        for goal in view.targeted_by:
            chip = Chip(goal.what, removable=True, goal_colour=goal.colour)
            chip.setToolTip(self.tr("Del or ✕ takes the company off this goal"))
            chip.removed.connect(partial(self._target, goal.id, False))
            flow.addWidget(chip)
        if view.other_goals:
            add = Chip(self.tr("+ goal"))
            add.setObjectName("company-add-goal")
            add.setAccessibleName(self.tr("Make it a target of a goal"))
            add.set_menu(self._goal_menu(view.other_goals, add))
            flow.addWidget(add)
        elif not view.targeted_by:
            flow.addWidget(Label(self.tr("There is no open goal yet."), tone="muted"))
        column.addWidget(place)
        return block

    def _goal_menu(self, goals: Sequence[CompanyGoal], owner: Chip) -> QMenu:
        menu = QMenu(owner)
        for goal in goals:
            menu.addAction(goal.what.replace("&", "&&"), partial(self._target, goal.id, True))
        return menu

    def _target(self, goal_id: int, on: bool) -> None:
        self._session.perform(operations.set_target, goal_id, self._company_id, on)

    def _people(self, view: CompanyView) -> QWidget:
        block, column = _block(self.tr("%Ln person(s) you know there", None, view.count))
        today = self._session.clock.today()
        for row in view.people:
            column.addWidget(self._line(row.id, PersonLine(row, today)))
        if not view.people:
            column.addWidget(Label(self.tr("Nobody in the book works there now."), tone="muted", wrap=True))
        search = text_of(Query(conditions=(Condition(ConditionKey.COMPANY, view.company.name),)))
        if view.people:
            text = self.tr("Show in the list")
            if view.count > len(view.people):
                text = self.tr("Show all %Ln in the list", None, view.count)
            show = Button(text, kind="link", clicked=lambda: self.search_requested.emit(search))
            show.setObjectName("company-search")
            column.addWidget(show, 0, Qt.AlignmentFlag.AlignLeft)
        return block

    def _line(self, contact_id: int, line: PersonLine) -> PersonLine:
        line.setObjectName(f"company-person-{contact_id}")
        if line.person.has_photo:
            line.show_photo(self._photos.of(contact_id))
        line.clicked.connect(lambda: self.person_requested.emit(contact_id))
        return line

    def _show_photo(self, contact_id: int) -> None:
        if (line := self.findChild(PersonLine, f"company-person-{contact_id}")) is not None:
            line.show_photo(self._photos.of(contact_id))


def _block(title: str) -> tuple[QWidget, QVBoxLayout]:
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(6))
    column.addWidget(Label(title, font="strong"))
    return block, column


class _Tile(QWidget):
    """A house in a rounded square: a company is no person."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(72), theme.px(72))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.accent_soft)
        painter.drawRoundedRect(QRectF(self.rect()), theme.px(14), theme.px(14))
        side = theme.px(34)
        sign = icons.pixmap("building-2", colours.accent, side, self.devicePixelRatioF())
        painter.drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, sign)
