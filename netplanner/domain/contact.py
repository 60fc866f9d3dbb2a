"""A contact: one person or organisation, with everything a card can hold."""

from dataclasses import dataclass, field, fields

from netplanner.domain.contact_row import ContactRow as ContactRow
from netplanner.domain.words import Basis, Relation, Sphere, Tie


@dataclass(slots=True)
class ContactPoint:
    """An e-mail address, phone number, web address or messaging address, as written in the card.

    `types` are lower-case words of the card ("work", "cell"), `label` a free text beside them.
    """

    value: str
    types: tuple[str, ...] = ()
    label: str = ""
    preferred: bool = False


@dataclass(slots=True)
class Address:
    """A postal address, the seven components of ADR (RFC 6350, 6.3.1) as written."""

    street: str = ""
    extended: str = ""
    po_box: str = ""
    city: str = ""
    region: str = ""
    postal_code: str = ""
    country: str = ""
    types: tuple[str, ...] = ()
    label: str = ""
    preferred: bool = False

    def is_empty(self) -> bool:
        return not (
            self.street or self.extended or self.po_box or self.city or self.region or self.postal_code or self.country
        )


@dataclass(slots=True)
class Profile:
    """A person's page on a platform; `platform` is the key of a platform row ("linkedin")."""

    platform: str
    url: str = ""
    handle: str = ""


@dataclass(slots=True)
class CustomField:
    """A field of the user's own: its name and its value, both as written."""

    name: str
    value: str


@dataclass(slots=True)
class Photo:
    """The card's picture, byte for byte as it came. `media_type` as "image/jpeg", empty if unknown."""

    data: bytes
    media_type: str = ""


@dataclass(slots=True)
class CardSource:
    """The card a contact came in, for a lossless way back.

    `lines` are its unfolded content lines in order, without BEGIN, VERSION, END and without the bytes of an
    inline photo. What the user didn't change is written back from here, parameters and groups and all.
    """

    version: str
    lines: tuple[str, ...]


@dataclass(slots=True)
class Contact:
    """A contact for reading and editing. Lists use `ContactRow`.

    `fn` is the formatted name as written in the card, None where it had none; `display_name` is never empty.
    `birthday` and `anniversary` are ISO dates, `--MM-DD` without a year, or text as written.
    `do_not_contact` holds the channels email, phone, post or all. `met` says how and where one met, `met_on` the ISO
    day; `needs` and `offers` are what introductions go by.
    """

    id: int = 0
    uid: str = ""
    kind: str = "individual"
    fn: str | None = None
    display_name: str = ""
    family: str = ""
    given: str = ""
    additional: str = ""
    prefix: str = ""
    suffix: str = ""
    nickname: str = ""
    organization: str = ""
    department: str = ""
    title: str = ""
    role: str = ""
    birthday: str = ""
    anniversary: str = ""
    gender: str = ""
    language: str = ""
    note: str = ""
    emails: list[ContactPoint] = field(default_factory=list)
    phones: list[ContactPoint] = field(default_factory=list)
    urls: list[ContactPoint] = field(default_factory=list)
    messaging: list[ContactPoint] = field(default_factory=list)
    addresses: list[Address] = field(default_factory=list)
    profiles: list[Profile] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    photo: Photo | None = None
    tie: Tie = Tie.UNDECIDED
    relation: Relation = Relation.KNOWN
    sphere: Sphere = Sphere.BUSINESS
    country: str = ""
    met: str = ""
    met_on: str | None = None
    needs: list[str] = field(default_factory=list)
    offers: list[str] = field(default_factory=list)
    custom: list[CustomField] = field(default_factory=list)
    preferred_channel: str = ""
    do_not_contact: frozenset[str] = frozenset()
    source: str = ""
    basis: Basis = Basis.UNKNOWN
    cadence_days: int | None = None
    last_contact_on: str | None = None
    next_due_on: str | None = None
    created: str = ""
    changed: str = ""
    card: CardSource | None = None


# Fields that the book adds to what a card says: an import never takes them from a card, and a vCard that goes out says
# nothing of what the user has noted there about people.
BOOK_FIELDS = frozenset(
    {
        "id", "tie", "relation", "sphere", "met", "met_on", "needs", "offers", "custom", "preferred_channel",
        "do_not_contact", "source", "basis", "cadence_days", "last_contact_on", "next_due_on", "created", "changed",
        "card", "country", "display_name",
    }
)  # fmt: skip
CARD_FIELDS = tuple(f.name for f in fields(Contact) if f.name not in BOOK_FIELDS)


def display_name_of(contact: Contact) -> str:
    """The name to show: FN as written, else N, nickname, organisation, e-mail, phone; "" where nothing is known."""
    if contact.fn and contact.fn.strip():
        return contact.fn.strip()
    parts = (contact.prefix, contact.given, contact.additional, contact.family, contact.suffix)
    name = " ".join(part.strip() for part in parts if part.strip())
    points = [point.value for point in (*contact.emails[:1], *contact.phones[:1])]
    for candidate in (name, contact.nickname, contact.organization, *points):
        if candidate.strip():
            return candidate.strip()
    return ""
