"""Unfolded lines of a card → `Contact`, with the lines kept for the way back."""

import re

from netplanner.domain.contact import Address, CardSource, Contact, ContactPoint, display_name_of
from netplanner.formats.vcard.heads import BASE64, QUIRKY, Head, HeadCache
from netplanner.formats.vcard.limits import CardError, Limits
from netplanner.formats.vcard.lines import head_end, unescape

# Fields whose properties may carry an `item1.X-ABLABEL`.
LABELLED = ("emails", "phones", "urls", "messaging", "addresses")
_APPLE_LABEL = re.compile(r"_\$!<(.*)>!\$_", re.DOTALL)
_JOINTS = {"note": "\n\n", "nickname": ", "}
_BINARY_NAMES = frozenset({"PHOTO", "LOGO", "SOUND", "KEY", "X-MS-CARDPICTURE"})

Points = list[ContactPoint] | list[Address]


class NeedsCareError(Exception):
    """A card that a plain split at line ends can't be trusted with; caught by the reader of cards."""


def contact_of(
    lines: list[str], heads: HeadCache, limits: Limits, line_number: int = 1, *, careful: bool = False
) -> Contact:
    """The contact that a card's lines (without BEGIN and END) describe.

    Not `careful`, it raises NeedsCareError at the first line with QUOTED-PRINTABLE, a CHARSET, a nested card
    or no colon: such a card must come through `quirks.careful_lines`. Raises CardError at a limit.
    """
    if len(lines) > limits.properties:
        if not careful:
            # Lines that lost their fold are no properties.
            raise NeedsCareError
        _check_number(lines, limits, line_number)
    contact = Contact()
    kept: list[str] = []
    more: list[tuple[str, str]] = []
    grouped: list[tuple[Head, str, Points | None, int]] = []
    version = ""
    known = heads.known
    keep = kept.append
    for line in lines:
        text, colon, value = line.partition(":")
        if not colon and not careful:
            raise NeedsCareError
        head = known.get(text)
        if head is None:
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
                continue
            if head.name == "PHOTO":
                line = _read_photo(contact, line, value, head)
                if not line:
                    continue
            else:
                points = _points_before(contact)
                head.read(contact, value, head, more)
                grouped.append((head, value, *_grown(contact, points)))
        keep(line)
    if more:
        join_texts(contact, more)
    if grouped:
        _label(grouped)
    if len(contact.tags) > 1:
        _unite_tags(contact, limits, line_number)
    contact.display_name = contact.fn or display_name_of(contact)
    contact.card = CardSource(version, tuple(kept))
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


def _points_before(contact: Contact) -> tuple[tuple[Points, int], ...]:
    return tuple((points, len(points)) for points in (getattr(contact, name) for name in LABELLED))


def _grown(contact: Contact, before: tuple[tuple[Points, int], ...]) -> tuple[Points | None, int]:
    for points, count in before:
        if len(points) > count:
            return points, count
    return None, 0


def _label(grouped: list[tuple[Head, str, Points | None, int]]) -> None:
    labels: dict[str, str] = {}
    for head, value, _, _ in grouped:
        if head.name == "X-ABLABEL":
            labels.setdefault(head.group.upper(), label_text(value))
    for head, _, points, index in grouped:
        label = labels.get(head.group.upper())
        if label and points is not None:
            points[index].label = label


def label_text(value: str) -> str:
    """The text of an X-ABLABEL; Apple's own labels come as `_$!<Home>!$_`."""
    text = unescape(value).strip()
    own = _APPLE_LABEL.fullmatch(text)
    return own[1] if own else text


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
