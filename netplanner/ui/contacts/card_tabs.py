"""The lower part of a card: what happened, the note, and every field as it came."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from netplanner.domain.contact import Contact
from netplanner.ui import theme, wording
from netplanner.ui.contacts import field_text
from netplanner.ui.contacts.card_acts import CardActs
from netplanner.ui.contacts.card_view import PersonView
from netplanner.ui.contacts.timeline_acts import TimelineActs
from netplanner.ui.contacts.timeline_list import TimelineList
from netplanner.ui.contacts.values import ValueGrid
from netplanner.ui.widgets.hairline import hairline
from netplanner.ui.widgets.labels import Label

translate = QCoreApplication.translate

_MOST_LINES = 300
_LONGEST_NOTE = 20_000


class CardTabs(QWidget):
    """The timeline, notes where there are any, and all fields. A page is made when it is first looked at."""

    edit_requested = Signal(str)

    def __init__(
        self, view: PersonView, acts: CardActs, former: "CardTabs | None" = None, parent: QWidget | None = None
    ) -> None:
        """Begins with the page, and the part of the timeline, that `former` shows."""
        super().__init__(parent)
        self._view = view
        self._acts = acts
        current = former.current() if former is not None else ""
        self._kind: str = former._kind if former is not None else ""
        self._makers = [("timeline", translate("ContactCard", "Timeline"), self._timeline)]
        if view.contact.note.strip():
            self._makers.append(("notes", translate("ContactCard", "Notes"), self._notes))
        self._makers.append(("fields", translate("ContactCard", "All fields"), self._fields))
        self._pages: dict[int, QWidget] = {}
        self.bar = QTabBar()
        self.bar.setObjectName("card-tabs")
        self.bar.setAccessibleName(translate("ContactCard", "Parts of the card"))
        self.bar.setDrawBase(False)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.bar)
        self._column.addWidget(hairline())
        for _, title, _ in self._makers:
            self.bar.addTab(title)
        self.bar.currentChanged.connect(self._show)
        names = [name for name, _, _ in self._makers]
        wanted = names.index(current) if current in names else 0
        self.bar.setCurrentIndex(wanted)
        self._show(wanted)

    def current(self) -> str:
        """The name of the page shown: timeline, notes or fields."""
        return self._makers[self.bar.currentIndex()][0]

    def _show(self, tab: int) -> None:
        if tab not in self._pages:
            page = self._makers[tab][2]()
            page.setContentsMargins(0, theme.px(8), 0, 0)
            self._pages[tab] = page
            self._column.addWidget(page)
        for number, page in self._pages.items():
            page.setVisible(number == tab)

    def _timeline(self) -> QWidget:
        view = self._view
        acts = TimelineActs(self._acts.session, view.contact.id, self)
        acts.plan_requested.connect(self._acts.outreach_requested)
        timeline = TimelineList(acts)
        timeline.show_entries(
            view.timeline,
            view.today,
            view.contact.next_due_on or "",
            view.rhythm,
            platforms=view.platforms,
            kind=self._kind,
        )
        timeline.filter_changed.connect(self._keep_kind)
        return timeline

    def _keep_kind(self, kind: str) -> None:
        self._kind = kind

    def _notes(self) -> QWidget:
        grid = ValueGrid(label_width=1)
        grid.add_text("", self._view.contact.note[:_LONGEST_NOTE], field="note")
        grid.edit_requested.connect(self.edit_requested)
        return grid

    def _fields(self) -> QWidget:
        """What the columns above leave out, then the vCard's own lines, those too that nothing here understands."""
        contact = self._view.contact
        place = QWidget()
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(14))
        column.addWidget(_book_lines(contact))
        lines = contact.card.lines if contact.card is not None else ()
        if lines:
            column.addWidget(Label(translate("ContactCard", "As it came on the vCard"), font="small", tone="muted"))
            grid = ValueGrid(label_width=160)
            for line in lines[:_MOST_LINES]:
                name, value = field_text.card_line(line)
                grid.add_text(name[:200], value or "—")
            column.addWidget(grid)
        if len(lines) > _MOST_LINES:
            rest = translate("ContactCard", "and %Ln more line(s), kept and exported", None, len(lines) - _MOST_LINES)
            column.addWidget(Label(rest, tone="muted"))
        return place


def _book_lines(contact: Contact) -> ValueGrid:
    grid = ValueGrid(label_width=160)
    for label, text, field in (
        (translate("AllFields", "title before the name"), contact.prefix, "prefix"),
        (translate("AllFields", "given name"), contact.given, "given"),
        (translate("AllFields", "middle names"), contact.additional, "additional"),
        (translate("AllFields", "family name"), contact.family, "family"),
        (translate("AllFields", "behind the name"), contact.suffix, "suffix"),
        (translate("AllFields", "nickname"), contact.nickname, "nickname"),
        (translate("AllFields", "kind"), _kind_name(contact.kind), "kind"),
        (translate("AllFields", "gender"), _gender_name(contact.gender), "gender"),
        (translate("AllFields", "basis"), wording.basis_name(contact.basis), "basis"),
        (translate("AllFields", "added"), wording.date_text(contact.created), ""),
        (translate("AllFields", "changed"), wording.date_text(contact.changed), ""),
        (translate("AllFields", "identifier"), contact.uid, ""),
    ):
        grid.add_text(label, text, field=field)
    return grid


def _kind_name(kind: str) -> str:
    return {
        "individual": translate("AllFields", "person"),
        "group": translate("AllFields", "group"),
        "org": translate("AllFields", "organisation"),
        "location": translate("AllFields", "place"),
    }.get(kind, kind)


def _gender_name(gender: str) -> str:
    """GENDER is a letter, a text or both, "F;frue" (RFC 6350, 6.2.7)."""
    letter, _, text = gender.partition(";")
    known = {
        "F": translate("AllFields", "female"),
        "M": translate("AllFields", "male"),
        "O": translate("AllFields", "other gender"),
    }
    return text.strip() or known.get(letter.strip().upper(), letter if letter.strip().upper() not in "NU" else "")
