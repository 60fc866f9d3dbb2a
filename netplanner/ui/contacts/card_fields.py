"""The two columns of a card: what the vCard says, and what the book adds to it."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TypeVar
from urllib.parse import quote

from PySide6.QtCore import QCoreApplication, QLocale, QRectF, QSize, QUrl
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from netplanner.domain.contact import Contact, Profile
from netplanner.domain.words import Basis, Channel, DoNotContact, Relation, Sphere
from netplanner.operations import ties
from netplanner.ui import links, theme, wording
from netplanner.ui.contacts import card_people, field_text
from netplanner.ui.contacts.card_acts import CardActs
from netplanner.ui.contacts.card_view import PersonView
from netplanner.ui.contacts.card_words import birthday_text
from netplanner.ui.contacts.entries import ON_TIME, Goal, lateness
from netplanner.ui.contacts.values import LinkButton, ValueGrid
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.platform_badge import platform_icon

translate = QCoreApplication.translate

_T = TypeVar("_T")
# In days: a week, two, a month, two, a quarter, half a year, a year.
RHYTHMS = (7, 14, 30, 60, 90, 180, 365)
# Of each kind of number or address; a card from elsewhere may hold thousands.
_MOST = 40
_CHANNELS = (Channel.EMAIL, Channel.PHONE, Channel.IN_PERSON, Channel.POST)


# The parts by which one isn't to be contacted: what they hold can be read and copied, and opens nothing.
_STOPS = {"phones": DoNotContact.PHONE, "emails": DoNotContact.EMAIL}
_ALL_STOPS = frozenset(DoNotContact)


def card_fields(view: PersonView, opener: QWidget) -> ValueGrid:
    """Numbers, addresses, pages and days; what can be opened is a link."""
    contact = view.contact
    grid = ValueGrid()
    makers: tuple[tuple[str, Callable[[str], QUrl | None]], ...] = (
        ("phones", links.phone_url),
        ("emails", links.mail_url),
        ("messaging", lambda _: None),
        ("urls", links.web_url),
    )
    stopped = contact.do_not_contact if DoNotContact.ALL not in contact.do_not_contact else _ALL_STOPS
    for part, maker in makers:
        for number, point in enumerate(_first(getattr(contact, part))):
            label = field_text.point_name(part, point)
            url = maker(point.value) if _STOPS.get(part) not in stopped else None
            _add_link(grid, label, point.value, url, opener, f"{part}:{number}")
    for number, profile in enumerate(_first(contact.profiles)):
        _add_profile(grid, profile, number, view, opener)
    for number, place in enumerate(_first(contact.addresses)):
        alone = len(contact.addresses) == 1 and not place.label
        label = field_text.part_name("addresses") if alone else field_text.point_name("addresses", place)
        grid.add_text(label, field_text.address_text(place), field=f"addresses:{number}")
    if contact.birthday:
        text = birthday_text(contact.birthday, view.today, opener)
        grid.add_text(translate("ContactCard", "birthday"), text, field="birthday")
    if contact.anniversary:
        text = wording.date_text(contact.anniversary, opener)
        grid.add_text(translate("ContactCard", "anniversary"), text, field="anniversary")
    grid.add_text(translate("ContactCard", "language"), _language_name(contact.language), field="language")
    for name in ("department", "role"):
        grid.add_text(_field_name(name), getattr(contact, name), field=name)
    for number, own in enumerate(_first(contact.custom)):
        grid.add_text(own.name[:60], own.value, field=f"custom:{number}")
    parts = (*[getattr(contact, part) for part, _ in makers], contact.profiles, contact.addresses, contact.custom)
    if left_out := sum(max(0, len(part) - _MOST) for part in parts):
        grid.add_text("", translate("ContactCard", "and %Ln more", None, left_out), tone="muted")
    return grid


def _first(values: Sequence[_T]) -> Sequence[_T]:
    return values[:_MOST]


def _field_name(name: str) -> str:
    return {"department": translate("ContactCard", "department"), "role": translate("ContactCard", "role")}[name]


def _add_link(grid: ValueGrid, label: str, text: str, url: QUrl | None, opener: QWidget, field: str) -> None:
    if url is None:
        grid.add_text(label, text, field=field)
        return
    grid.add_link(label, text, lambda: links.open_link(url, opener), url.toString(), field=field)


def _add_profile(grid: ValueGrid, profile: Profile, number: int, view: PersonView, opener: QWidget) -> None:
    """A page on a network: its sign and the name there; what the handle makes an address of opens too."""
    label = wording.channel_name(profile.platform, view.platforms)
    text = profile.handle or profile.url.removeprefix("https://").removeprefix("http://").removeprefix("www.")
    pattern = view.url_patterns.get(profile.platform, "")
    made = pattern.replace("{handle}", quote(profile.handle, safe="")) if pattern and profile.handle else ""
    url = links.web_url(profile.url or made)
    if url is None:
        grid.add_text(label, text, field=f"profiles:{number}")
        return
    button = LinkButton(
        text,
        lambda: links.open_link(url, opener),
        url.toString(),
        mark=platform_icon(profile.platform, label),
        open_text=translate("ContactCard", "Open on {platform}").replace("{platform}", label),
    )
    button.setAccessibleName(f"{label}: {text}")
    grid.add_widget(label, button, field=f"profiles:{number}")


def book_fields(view: PersonView, acts: CardActs) -> ValueGrid:
    """Tie and rhythm, people and groups, and what the user knows besides."""
    contact = view.contact
    grid = ValueGrid()
    _add_rhythm(grid, view, acts)
    for number, goal in enumerate(view.goals):
        grid.add_widget("" if number else translate("ContactCard", "serves"), goal_row(goal))
    if contact.relation == Relation.PROSPECT:
        grid.add_text(translate("ContactCard", "relation"), wording.relation_name(contact.relation))
    card_people.add_relations(grid, view, acts)
    card_people.add_groups(grid, view, acts)
    grid.add_text(translate("ContactCard", "met"), _met(contact), field="met")
    card_people.add_topics(grid, view, acts)
    if contact.preferred_channel:
        name = wording.channel_name(contact.preferred_channel, view.platforms)
        grid.add_choice(
            translate("ContactCard", "prefers"), name, lambda menu: fill_channels(menu, view, acts), "card-channel"
        )
    grid.add_choice(
        translate("ContactCard", "sphere"),
        wording.sphere_name(contact.sphere),
        lambda menu: fill_spheres(menu, contact, acts),
        "card-sphere",
    )
    grid.add_text(translate("ContactCard", "source"), _source(contact), tone="muted", field="source")
    return grid


def _add_rhythm(grid: ValueGrid, view: PersonView, acts: CardActs) -> None:
    contact = view.contact
    grid.add_text(translate("ContactCard", "last contact"), _last_contact(contact, view.today))
    if contact.next_due_on:
        late = lateness(contact.last_contact_on, contact.next_due_on, view.today) != ON_TIME
        text = wording.date_text(contact.next_due_on)
        grid.add_text(
            translate("ContactCard", "next"),
            translate("ContactCard", "{date}, overdue").format(date=text) if late else text,
            tone="warn" if late else "",
        )
    text = translate("ContactCard", "every %Ln day(s)", None, view.rhythm) if view.rhythm else ""
    grid.add_choice(
        translate("ContactCard", "rhythm"),
        text or translate("ContactCard", "none"),
        lambda menu: fill_rhythms(menu, view, acts),
        "card-rhythm",
    )


def fill_rhythms(menu: QMenu, view: PersonView, acts: CardActs) -> None:
    """How often to keep in touch; the first leaves it to the tie."""
    contact = view.contact
    choices: tuple[int | None, ...] = (None, *RHYTHMS)
    if contact.cadence_days is not None and contact.cadence_days not in choices:
        choices = (*choices, contact.cadence_days)
    for days in choices:
        text = translate("ContactCard", "every %Ln day(s)", None, days) if days is not None else ""
        action = menu.addAction(text or translate("ContactCard", "As the tie says"))
        action.setCheckable(True)
        action.setChecked(days == contact.cadence_days)
        action.triggered.connect(lambda _=False, days=days: acts.perform(ties.set_rhythm, contact.id, days))


def fill_spheres(menu: QMenu, contact: Contact, acts: CardActs) -> None:
    for sphere in (Sphere.BUSINESS, Sphere.PRIVATE, Sphere.BOTH):
        action = menu.addAction(wording.sphere_name(sphere))
        action.setCheckable(True)
        action.setChecked(sphere == contact.sphere)
        action.triggered.connect(lambda _=False, sphere=sphere: acts.change(contact, sphere=sphere))


def fill_channels(menu: QMenu, view: PersonView, acts: CardActs) -> None:
    """The channels somebody can prefer: the usual ones and the networks where the person has a page."""
    contact = view.contact
    networks = [profile.platform for profile in contact.profiles]
    for channel in dict.fromkeys(("", *map(str, _CHANNELS), *networks, contact.preferred_channel)):
        name = wording.channel_name(channel, view.platforms) if channel else translate("ContactCard", "No preference")
        action = menu.addAction(name.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(channel == contact.preferred_channel)
        action.triggered.connect(lambda _=False, channel=channel: acts.change(contact, preferred_channel=channel))


def _met(contact: Contact) -> str:
    day = wording.date_text(contact.met_on) if contact.met_on else ""
    return " · ".join(part for part in (contact.met.strip(), day) if part)


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
