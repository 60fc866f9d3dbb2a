"""Unfolded lines of a card → `Contact`, with the lines kept for the way back."""

from netplanner.domain.contact import Address, CardSource, Contact, ContactPoint, display_name_of
from netplanner.formats.vcard.heads import BASE64, QUIRKY, Head, HeadCache
from netplanner.formats.vcard.limits import CardError, Limits
from netplanner.formats.vcard.lines import head_end, unescape
from netplanner.formats.vcard.properties import day_of

_BLANKS = (" ", "\t")
_OWN_LABEL = ("_$!<", ">!$_")
# Read where there is no ADR in the whole card.
LABEL = "LABEL"
_JOINTS = {"note": "\n\n", "nickname": ", "}
_BINARY_NAMES = frozenset({"PHOTO", "LOGO", "SOUND", "KEY", "X-MS-CARDPICTURE"})


Entry = ContactPoint | Address
# A line of a group: its head, its value and the entry it made.
Grouped = tuple[Head, str, Entry | None]


class NeedsCareError(Exception):
    """A card that a plain split at line ends can't be trusted with; caught by the reader of cards."""


def contact_of(
    lines: list[str], heads: HeadCache, limits: Limits, line_number: int = 1, *, careful: bool = False
) -> Contact:
    """The contact that a card's lines (without BEGIN and END) describe; `lines` is used up.

    Not `careful`, it raises NeedsCareError at the first line with QUOTED-PRINTABLE, a CHARSET, a nested card
    or no colon: such a card must come through `careful.careful_lines`. Raises CardError at a limit.
    """
    if len(lines) > limits.properties:
        if not careful:
            # Lines that lost their fold are no properties.
            raise NeedsCareError
        _check_number(lines, limits, line_number)
    contact = Contact()
    left_out: list[str] = []
    photo_lines = ("", "")
    more: list[tuple[str, str]] = []
    grouped: list[Grouped] = []
    labels: list[tuple[Head, str]] = []
    version = ""
    known = heads.known
    for line in lines:
        text, colon, value = line.partition(":")
        if not colon and not careful:
            raise NeedsCareError
        head = known.get(text)
        if head is None:
            # A fold that is left over comes after a blank line: what it continues is further up.
            if not careful and text[:1] in _BLANKS:
                raise NeedsCareError
            if '"' in text:
                end = head_end(line)
                text, value = line[:end], line[end + 1 :]
            head = heads.head(text)
        plain = head.plain
        if plain is not None:
            plain(contact, value, head, more)
        elif head.way == QUIRKY and not careful:
            raise NeedsCareError
        elif head.read is not None:
            if head.name == "VERSION":
                version = version or value.strip()
                left_out.append(line)
            elif head.name == "PHOTO":
                kept = _read_photo(contact, line, value, head)
                if not kept:
                    left_out.append(line)
                elif kept != line:
                    photo_lines = line, kept
            elif head.name == LABEL:
                labels.append((head, value))
            else:
                grouped.append((head, value, read_entry(contact, value, head)))
    # Few lines are left out or cut, so this costs less than gathering those that stay one by one.
    for line in left_out:
        lines.remove(line)
    if photo_lines[0]:
        lines[lines.index(photo_lines[0])] = photo_lines[1]
    if more:
        join_texts(contact, more)
    if labels and not contact.addresses:
        grouped += [(head, value, read_label(contact, value, head)) for head, value in labels]
    if grouped:
        label_groups(contact, grouped)
    if len(contact.tags) > 1:
        _unite_tags(contact, limits, line_number)
    contact.display_name = contact.fn or display_name_of(contact)
    contact.card = CardSource(version, tuple(lines))
    return contact


def check_lengths(lines: list[str], heads: HeadCache, limits: Limits, line_number: int) -> None:
    """Raises CardError where a line is longer than it may be; a line of binary data may be longer."""
    for line in lines:
        if len(line) <= limits.line:
            continue
        end = head_end(line[: limits.line])
        if end < 0:
            raise CardError(line_number, "line_too_long", limit=limits.line)
        head = heads.head(line[:end])
        binary = head.name in _BINARY_NAMES or head.encoding == BASE64
        limit = limits.binary_line if binary else limits.line
        if len(line) > limit:
            raise CardError(line_number, "line_too_long", limit=limit)


def _check_number(lines: list[str], limits: Limits, line_number: int) -> None:
    members = sum(line[:6].upper() == "MEMBER" or ".MEMBER" in line[:40].upper() for line in lines)
    if len(lines) - members > limits.properties:
        raise CardError(line_number, "too_many_properties", limit=limits.properties)
    if members > limits.values:
        raise CardError(line_number, "too_many_values", limit=limits.values)


def _read_photo(contact: Contact, line: str, value: str, head: Head) -> str:
    """Takes the picture; the line to keep is cut where its bytes went to the contact, "" where it was empty."""
    if not value:
        return ""
    if contact.photo is not None or head.read is None:
        return line
    head.read(contact, value, head, [])
    return line if contact.photo is None else line[: -len(value)]


def read_entry(contact: Contact, value: str, head: Head) -> Entry | None:
    """Reads a line of a group; the entry that its label is for, None where there is none."""
    if not head.labelled or head.read is None:
        return None
    entries: list[Entry] = getattr(contact, head.labelled)
    count = len(entries)
    head.read(contact, value, head, [])
    return entries[count] if len(entries) > count else None


def read_label(contact: Contact, value: str, head: Head) -> Address | None:
    """Reads a LABEL as the address it is in a card without ADR; None where it is empty."""
    count = len(contact.addresses)
    if head.read is not None:
        head.read(contact, value, head, [])
    return contact.addresses[count] if len(contact.addresses) > count else None


def label_groups(contact: Contact, grouped: list[Grouped]) -> None:
    """Gives the entries of Apple's groups their X-ABLABEL; a date labelled so is the anniversary."""
    labels: dict[str, str] = {}
    for head, value, _ in grouped:
        if head.name == "X-ABLABEL" and head.group:
            labels.setdefault(head.group, value)
    for head, value, entry in grouped:
        label = labels.get(head.group)
        if label is None:
            continue
        if entry is not None:
            entry.label = label_text(label)
        elif head.name == "X-ABDATE" and not contact.anniversary and is_anniversary(label):
            contact.anniversary = day_of(value, head)


def is_anniversary(label: str) -> bool:
    """Whether an X-ABLABEL says so of an X-ABDATE (Apple and Google, which have no ANNIVERSARY in 3.0)."""
    return label_text(label).lower() == "anniversary"


def label_text(value: str) -> str:
    """The text of an X-ABLABEL; Apple's own labels come as `_$!<Home>!$_`."""
    text = unescape(value).strip()
    own = text.startswith(_OWN_LABEL[0]) and text.endswith(_OWN_LABEL[1])
    return text[len(_OWN_LABEL[0]) : -len(_OWN_LABEL[1])] if own else text


def join_texts(contact: Contact, more: list[tuple[str, str]]) -> None:
    """Puts together what several lines say of one field (notes, nicknames)."""
    for name, joint in _JOINTS.items():
        texts = [text for field, text in more if field == name]
        if texts:
            setattr(contact, name, joint.join([getattr(contact, name), *texts]))


def _unite_tags(contact: Contact, limits: Limits, line_number: int) -> None:
    if len(contact.tags) > limits.values:
        raise CardError(line_number, "too_many_values", limit=limits.values)
    contact.tags = list(dict.fromkeys(contact.tags))
