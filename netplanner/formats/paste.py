"""Text that somebody pastes: a card, rows copied from a table, addresses from a mail, a signature, names in lines."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from netplanner.domain.contact import Contact, ContactPoint, Profile
from netplanner.domain.normal import profile_of
from netplanner.formats.records import CardError
from netplanner.formats.records_card import as_card

# A text of safety.md's line; a whole file is better dropped.
LONGEST: Final = 1 << 20
LONGEST_PROSE: Final = 1 << 17

_SUFFIXES: Final = {"vcard": ".vcf", "jcard": ".json", "facebook": ".json", "ldif": ".ldif"}
_QUOTED: Final = re.compile(r"^[ \t]*(?:>[ \t]?)+", re.MULTILINE)
_BEGIN: Final = re.compile(r"^[ \t>]*BEGIN:VCARD", re.IGNORECASE | re.MULTILINE)
_PROPERTY: Final = re.compile(
    r"(?:item\d+\.)?(?:VERSION|N|FN|ORG|TITLE|TEL|EMAIL|ADR|URL|UID|REV|NOTE)(?:;[^:]*)?:", re.I
)
# Bounded, as whatever stands in a long text is tried from each place.
_ADDRESS: Final = r"[^\s@,;<>()\"]{1,64}@[^\s@,;<>()\"]{1,200}\.[^\s@,;<>()\".]{2,60}"
_EMAIL: Final = re.compile(_ADDRESS)
_NAMED: Final = re.compile(
    rf'(?:"([^"<>]{{1,100}})"|([^"<>,;]{{0,100}}))\s{{0,9}}<\s{{0,9}}({_ADDRESS})[^<>]{{0,9}}>|({_ADDRESS})'
)
_URL: Final = re.compile(r"(?:https?://|www\.)[^\s,;<>\"]+", re.IGNORECASE)
_PHONE: Final = re.compile(r"\+?[\d(][\d\s()./-]{4,22}\d")
# What stands before a number or an address in a signature.
_MARK: Final = re.compile(r"[a-zæøåäöü.-]{1,12}\s*[:.]|[TMEPFW]", re.IGNORECASE)
_SEPARATORS: Final = re.compile(r"\s*[\t;|]\s*|\s*,\s+|\s{3,}")
_LONGEST_NAME: Final = 100


class Pasted(NamedTuple):
    """What was pasted as the content of a file, its format (of `sources.FORMATS`) and a fitting end of a file name."""

    format: str
    data: bytes
    suffix: str


def pasted(text: str) -> Pasted | None:
    """`text` as a contact file that `sources.read` reads, None where nobody is in it or it is longer than `LONGEST`, or
    `LONGEST_PROSE` where it is in no format.

    Of running text a card is made for each person: of a line with an address; of a block of lines (up to a blank one)
    with one address, as a signature; else of each line, as a name.
    """
    from netplanner.formats.sources import TABLES, format_of

    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\xa0", " ").encode("utf-8", "replace").decode()
    if not text.strip() or len(text) > LONGEST:
        return None
    if (card := _card(text)) is not None:
        return Pasted("vcard", card.encode(), ".vcf")
    data = text.strip("\n").encode() + b"\n"
    kind = format_of(data)
    if kind and (kind not in TABLES or _is_sure(data)):
        return Pasted(kind, data, _SUFFIXES.get(kind, ".csv"))
    if len(text) > LONGEST_PROSE:
        return None
    cards = b"".join(_written(contact) for block in _blocks(text) for contact in _people(block))
    return Pasted("vcard", cards, ".vcf") if cards else None


def _is_sure(data: bytes) -> bool:
    from netplanner.formats.table import table_preview

    return table_preview(data).sure


def _card(text: str) -> str | None:
    """A card without the marks of a quoted mail, the blanks of a web page, or with the BEGIN and END it lacks."""
    found = _BEGIN.search(text)
    if found is not None:
        quoted = text[: found.end()].rpartition("\n")[2].lstrip().startswith(">")
        if quoted:
            text = _QUOTED.sub("", text)
        lines = text.split("\n")
        first = next(line for line in lines if "BEGIN:VCARD" in line.upper())
        indent = len(first) - len(first.lstrip())
        return "\n".join(line[indent:] if not line[:indent].strip() else line for line in lines) + "\n"
    lines = [line.strip() for line in text.strip().split("\n")]
    names = [match.group().upper() for line in lines if (match := _PROPERTY.match(line))]
    if len(names) < 2 or len(names) * 2 < len(lines) or not any(name[:2] in ("N:", "N;", "FN") for name in names):
        return None
    return "BEGIN:VCARD\n" + text.strip() + "\nEND:VCARD\n"


def _blocks(text: str) -> Iterator[list[str]]:
    block: list[str] = []
    for line in text.split("\n"):
        if line.strip(" \t>*•-"):
            block.append(line.lstrip(" \t>*•").rstrip())
        elif block:
            yield block
            block = []
    if block:
        yield block


def _people(block: list[str]) -> Iterator[Contact]:
    with_email = [line for line in block if _EMAIL.search(line)]
    if len(block) > 1 and len(with_email) < len(block) and len(with_email) <= 1 and any(map(_says, block)):
        yield _of_signature(block)
        return
    for line in block:
        if len(_EMAIL.findall(line)) > 1:
            yield from _of_addresses(line)
        elif "<" in line and ">" in line:
            yield from _of_address_and_more(line)
        else:
            yield _of_line(line)


def _says(line: str) -> bool:
    """Whether a line holds more than words."""
    return bool(_EMAIL.search(line) or _URL.search(line) or _PHONE.search(line))


def _of_addresses(line: str) -> Iterator[Contact]:
    """Of a mail's To: line: "Anna Berg <anna@…>; bo@…"."""
    for found in _NAMED.finditer(line):
        name = _name(found[1] or found[2] or "")
        yield Contact(fn=name or None, emails=[ContactPoint(found[3] or found[4])])


def _of_address_and_more(line: str) -> Iterator[Contact]:
    """ "Anna Berg <anna@…> +45 12 34 56 78, Nordlys": behind the address stands what a line holds."""
    head, _, rest = line.partition(">")
    for contact in _of_addresses(head + ">"):
        words = _SEPARATORS.split(_take_points(contact, rest))
        contact.note = "\n".join(word for part in words if (word := part.strip(" ,;:()-–")))
        yield contact


def _of_line(line: str) -> Contact:
    """Name, address, number, organisation, in one line, whatever is between them; the name first."""
    contact = Contact()
    rest = _take_points(contact, line)
    words = [word for part in _SEPARATORS.split(rest) if (word := part.strip(" ,:()-–"))]
    _put_words(contact, words)
    return contact


def _of_signature(block: list[str]) -> Contact:
    contact = Contact()
    words = []
    for line in block:
        rest = _take_points(contact, line)
        if rest != line and _MARK.fullmatch(rest.strip()):
            continue
        if word := rest.strip(" ,:|-–"):
            words.append(word)
    _put_words(contact, words)
    return contact


def _put_words(contact: Contact, words: list[str]) -> None:
    """The first words are the name; what the others are nobody can say, so they are a note."""
    if words and len(words[0]) <= _LONGEST_NAME:
        contact.fn = words.pop(0)
    contact.note = "\n".join(words)


def _take_points(contact: Contact, line: str) -> str:
    """Puts addresses and numbers of a line into the contact; what is left of the line."""
    for found in _EMAIL.findall(line):
        contact.emails.append(ContactPoint(found.removeprefix("mailto:")))
    line = _EMAIL.sub(" \t ", line)
    for found in _URL.findall(line):
        profile = profile_of(found)
        if profile is not None:
            contact.profiles.append(Profile(profile[0], found))
        else:
            contact.urls.append(ContactPoint(found))
    line = _URL.sub(" \t ", line)
    for found in _PHONE.findall(line):
        contact.phones.append(ContactPoint(" ".join(found.split())))
    return _PHONE.sub(" \t ", line)


def _name(text: str) -> str:
    return " ".join(text.strip(" '\"").split())[:_LONGEST_NAME]


def _written(contact: Contact) -> bytes:
    from netplanner.formats.vcard import write_card

    try:
        as_card(contact)
    except CardError:
        return b""
    return write_card(contact, "4.0") if contact.display_name else b""
