"""Which line of a card made which value of the contact: what the writer needs to touch only what changed."""

from dataclasses import dataclass, field

from netplanner.domain.contact import Address, Contact, ContactPoint, Profile
from netplanner.formats.vcard.heads import Head, HeadCache
from netplanner.formats.vcard.lines import head_end
from netplanner.formats.vcard.mapping import LABEL, is_anniversary, join_texts, label_groups, read_label

Entry = ContactPoint | Address | Profile

# Fields of a contact that one property fills, by the name the writer calls them.
SINGLE: dict[str, tuple[str, ...]] = {
    "uid": ("uid",),
    "kind": ("kind",),
    "fn": ("fn",),
    "name": ("family", "given", "additional", "prefix", "suffix"),
    "nickname": ("nickname",),
    "organization": ("organization", "department"),
    "title": ("title",),
    "role": ("role",),
    "birthday": ("birthday",),
    "anniversary": ("anniversary",),
    "gender": ("gender",),
    "language": ("language",),
    "note": ("note",),
}
LISTS = ("emails", "phones", "addresses", "urls", "messaging", "profiles")
_SINGLE_OF = {
    "UID": "uid",
    "KIND": "kind",
    "X-ADDRESSBOOKSERVER-KIND": "kind",
    "X-ABSHOWAS": "kind",
    "FN": "fn",
    "N": "name",
    "NICKNAME": "nickname",
    "ORG": "organization",
    "TITLE": "title",
    "ROLE": "role",
    "BDAY": "birthday",
    "ANNIVERSARY": "anniversary",
    "X-ANNIVERSARY": "anniversary",
    "X-MS-ANNIVERSARY": "anniversary",
    "X-EVOLUTION-ANNIVERSARY": "anniversary",
    "X-KADDRESSBOOK-X-ANNIVERSARY": "anniversary",
    "GENDER": "gender",
    "X-GENDER": "gender",
    "LANG": "language",
    "NOTE": "note",
    "CATEGORIES": "tags",
}


@dataclass(slots=True)
class Origin:
    """A line of the card, the field it made ("" for none) and, for a list, its entry there.

    `text` is what is written: None once the line is dropped. `before` and `after` are lines put in beside it.
    """

    text: str | None
    head: Head
    value: str
    made: str = ""
    entry: Entry | None = None
    rewritten: bool = False
    before: list[str] = field(default_factory=list)
    after: list[str] = field(default_factory=list)


def origins_of(lines: tuple[str, ...], heads: HeadCache) -> tuple[list[Origin], Contact]:
    """The origins of a card's kept lines, in order, and the contact they describe (without its photo)."""
    contact = Contact()
    more: list[tuple[str, str]] = []
    origins = []
    labels: list[Origin] = []
    for line in lines:
        end = head_end(line)
        head = heads.head(line[:end] if end >= 0 else line)
        origin = Origin(line, head, line[end + 1 :] if end >= 0 else "")
        if head.name == "PHOTO":
            origin.made = "" if origin.value else "photo"
        elif head.name == LABEL:
            labels.append(origin)
        elif head.read is not None:
            _trace(origin, contact, more)
        origins.append(origin)
    if not contact.addresses:
        for origin in labels:
            origin.entry = read_label(contact, origin.value, origin.head)
            origin.made = "addresses" if origin.entry is not None else ""
    join_texts(contact, more)
    contact.tags = list(dict.fromkeys(contact.tags))
    former = contact.anniversary
    label_groups(contact, [(origin.head, origin.value, _labelled(origin)) for origin in origins if origin.head.group])
    if contact.anniversary != former:
        next(origin for origin in origins if _is_anniversary(origin, origins)).made = "anniversary"
    return origins, contact


def _labelled(origin: Origin) -> ContactPoint | Address | None:
    return None if isinstance(origin.entry, Profile) else origin.entry


def _is_anniversary(origin: Origin, origins: list[Origin]) -> bool:
    """Whether this is the date that label_groups took, the first one labelled so."""
    if origin.head.name != "X-ABDATE" or not origin.head.group:
        return False
    labels = (other for other in origins if other.head.name == "X-ABLABEL" and other.head.group == origin.head.group)
    first = next(labels, None)
    return first is not None and is_anniversary(first.value)


def _trace(origin: Origin, contact: Contact, more: list[tuple[str, str]]) -> None:
    head = origin.head
    if head.read is None:
        return
    single = _SINGLE_OF.get(head.name, "")
    if not single:
        lists = [(name, len(getattr(contact, name))) for name in LISTS]
        head.read(contact, origin.value, head, more)
        for name, count in lists:
            entries = getattr(contact, name)
            if len(entries) > count:
                origin.made, origin.entry = name, entries[count]
        return
    if single == "tags":
        head.read(contact, origin.value, head, more)
        origin.made = single
        return
    before = [getattr(contact, name) for name in SINGLE[single]], len(more)
    head.read(contact, origin.value, head, more)
    if before != ([getattr(contact, name) for name in SINGLE[single]], len(more)):
        origin.made = single
