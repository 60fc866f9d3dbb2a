"""The two columns of a card: what the vCard says, and what the book adds to it."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale, QRectF, QSize, QUrl
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from netplanner.domain.contact import Contact, Profile
from netplanner.domain.words import Basis, LinkKind, Relation, Sphere
from netplanner.storage.network import Network
from netplanner.ui import theme, wording
from netplanner.ui.contacts import field_text, links
from netplanner.ui.contacts.entries import ON_TIME, Goal, lateness
from netplanner.ui.contacts.values import ValueGrid
from netplanner.ui.widgets.labels import Label

translate = QCoreApplication.translate

_MOST = 20


def card_fields(contact: Contact, platforms: Mapping[str, str], opener: QWidget) -> ValueGrid:
    """Numbers, addresses, pages and days; what can be opened is a link."""
    grid = ValueGrid()
    makers: tuple[tuple[str, Callable[[str], QUrl | None]], ...] = (
        ("phones", links.phone_url),
        ("emails", links.mail_url),
        ("messaging", lambda _: None),
        ("urls", links.web_url),
    )
    for part, maker in makers:
        for point in getattr(contact, part):
            _add_link(grid, field_text.point_name(part, point), point.value, maker(point.value), opener)
    for profile in contact.profiles:
        name = platforms.get(profile.platform) or wording.channel_name(profile.platform)
        _add_link(grid, name, _profile_text(profile), links.web_url(profile.url), opener)
    for place in contact.addresses:
        alone = len(contact.addresses) == 1 and not place.label
        label = field_text.part_name("addresses") if alone else field_text.point_name("addresses", place)
        grid.add_text(label, field_text.address_text(place))
    grid.add_text(
        translate("ContactCard", "birthday"), wording.date_text(contact.birthday, opener) if contact.birthday else ""
    )
    grid.add_text(
        translate("ContactCard", "anniversary"),
        wording.date_text(contact.anniversary, opener) if contact.anniversary else "",
    )
    return grid


def _add_link(grid: ValueGrid, label: str, text: str, url: QUrl | None, opener: QWidget) -> None:
    if url is None:
        grid.add_text(label, text)
        return
    grid.add_link(label, text, lambda: links.open_link(url, opener), url.toString())


def _profile_text(profile: Profile) -> str:
    return profile.handle or profile.url.removeprefix("https://").removeprefix("http://").removeprefix("www.")


def book_fields(contact: Contact, goals: Sequence[Goal], network: Network, today: date) -> ValueGrid:
    """Tie and rhythm, and what the user knows besides."""
    grid = ValueGrid()
    grid.add_text(translate("ContactCard", "last contact"), _last_contact(contact, today))
    if contact.next_due_on:
        late = lateness(contact.last_contact_on, contact.next_due_on, today) != ON_TIME
        text = wording.date_text(contact.next_due_on)
        grid.add_text(
            translate("ContactCard", "next"),
            translate("ContactCard", "{date}, overdue").format(date=text) if late else text,
            tone="warn" if late else "",
        )
    if network.rhythm:
        grid.add_text(
            translate("ContactCard", "rhythm"), translate("ContactCard", "every %Ln day(s)", None, network.rhythm)
        )
    for number, goal in enumerate(goals):
        grid.add_widget("" if number else translate("ContactCard", "serves"), goal_row(goal))
    if contact.relation == Relation.PROSPECT:
        grid.add_text(translate("ContactCard", "relation"), wording.relation_name(contact.relation))
    grid.add_text(
        translate("ContactCard", "knows"), ", ".join(_known(name, kind) for name, kind in network.knows[:_MOST])
    )
    grid.add_text(translate("ContactCard", "met"), contact.met)
    grid.add_text(translate("ContactCard", "needs"), "\n".join(network.needs[:_MOST]))
    grid.add_text(translate("ContactCard", "offers"), "\n".join(network.offers[:_MOST]))
    grid.add_text(translate("ContactCard", "nickname"), contact.nickname)
    grid.add_text(translate("ContactCard", "department"), contact.department)
    grid.add_text(translate("ContactCard", "role"), contact.role)
    grid.add_text(translate("ContactCard", "language"), _language_name(contact.language))
    if contact.preferred_channel:
        grid.add_text(translate("ContactCard", "prefers"), wording.channel_name(contact.preferred_channel))
    if contact.sphere != Sphere.BUSINESS:
        grid.add_text(translate("ContactCard", "sphere"), wording.sphere_name(contact.sphere))
    grid.add_text(translate("ContactCard", "source"), _source(contact), tone="muted")
    return grid


def _known(name: str, kind: str) -> str:
    """How well, where it is more than that they know one another."""
    if kind == LinkKind.KNOWS:
        return name
    if kind == LinkKind.KNOWS_WELL:
        return name.join(translate("ContactCard", "{name} (well)").split("{name}"))
    return f"{name} ({wording.within(wording.link_name(kind))})"


def _last_contact(contact: Contact, today: date) -> str:
    if not contact.last_contact_on:
        return translate("ContactCard", "none yet")
    day = date.fromisoformat(contact.last_contact_on)
    return f"{wording.date_text(day)} · {wording.relative_day_text((day - today).days)}"


def _language_name(code: str) -> str:
    """ "sv" as its speakers call it, "svenska"; what is no code as it stands."""
    locale = QLocale(code)
    return locale.nativeLanguageName() if code and locale.language() != QLocale.Language.C else code


def _source(contact: Contact) -> str:
    basis = wording.within(wording.basis_name(contact.basis)) if contact.basis != Basis.UNKNOWN else ""
    return " · ".join(part for part in (wording.source_name(contact.source), basis) if part)


class _Square(QWidget):
    def __init__(self, colour: int) -> None:
        super().__init__()
        self._colour = colour
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(8), theme.px(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours_of(self)
        side = theme.px(7)
        square = QRectF(0, 0, side, side)
        square.moveCenter(QRectF(0, 0, self.width(), theme.px(17)).center())
        QPainter(self).fillRect(square, colours.goal[self._colour % len(colours.goal)])


def goal_row(goal: Goal) -> QWidget:
    """A goal by colour and name."""
    cell = QWidget()
    row = QHBoxLayout(cell)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.px(6))
    row.addWidget(_Square(goal.colour))
    row.addWidget(Label(goal.what, wrap=True), 1)
    return cell
