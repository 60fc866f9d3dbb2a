"""Heads: what stands before the colon of a content line, understood once and kept.

Address books repeat the same few dozen heads in every card, so a line costs one look-up here instead of
taking name and parameters apart again.
"""

from collections.abc import Callable
from dataclasses import dataclass

from netplanner.domain.contact import Contact
from netplanner.formats.vcard.lines import ContentLine, parse_head

# Fills a contact from one value. What several lines make together (notes) goes to the list beside it.
Reader = Callable[[Contact, str, "Head", list[tuple[str, str]]], None]

QUOTED_PRINTABLE = "q"
BASE64 = "b"
_ENCODINGS = {
    "QUOTED-PRINTABLE": QUOTED_PRINTABLE,
    "Q": QUOTED_PRINTABLE,
    "BASE64": BASE64,
    "B": BASE64,
    "7BIT": "",
    "8BIT": "",
}
# vCard 2.1 allows these words without ENCODING= before them.
BARE_ENCODINGS = frozenset({"QUOTED-PRINTABLE", "BASE64", "7BIT", "8BIT"})
# vCard 2.1, section 2.1.4: bare words that say where a value is, not of what type it is.
BARE_VALUES = frozenset({"INLINE", "URL", "URI", "CID", "CONTENT-ID", "DATE", "TEXT", "BINARY"})
# Lines that a plain split at line ends can't be trusted with: nested cards and blank lines.
_QUIRKY_NAMES = frozenset({"BEGIN", "END", "AGENT", ""})

# What the reader of a card does with a line.
PLAIN, VERBATIM, SPECIAL, QUIRKY = range(4)
_SPECIAL_NAMES = frozenset({"VERSION", "PHOTO", "LABEL", "X-ABLABEL", "X-ABDATE"})

# No writer needs as many, and each costs some hundred bytes while it is looked at.
MOST_PARAMETERS = 1_000

_KEPT_HEADS = 4096
_LONGEST_KEPT = 256


@dataclass(slots=True)
class Head:
    """`name` and `group` are upper case, `types` lower case without "pref".

    `read` is None for properties kept verbatim. `labelled` is the list that a group's label is for, else "".
    `way` is QUIRKY where a plain split at line ends can't be trusted (nested cards, encoded values), VERBATIM
    for what no one reads, SPECIAL for VERSION, PHOTO, LABEL and what Apple's groups label, PLAIN for all
    the others; their reader is `plain` too.
    """

    line: ContentLine
    name: str
    group: str
    types: tuple[str, ...]
    preferred: bool
    encoding: str
    charset: str
    value_type: str
    labelled: str
    read: Reader | None
    plain: Reader | None
    way: int


class TooManyParametersError(ValueError):
    """A line has more than MOST_PARAMETERS parameters."""


class HeadCache:
    """Heads by their text, bounded: a hostile file with ever new heads doesn't fill the memory."""

    def __init__(self, readers: Callable[[str], Reader | None], labelled: Callable[[str], str]) -> None:
        """`readers` gives a property's reader by its name, `labelled` the list its entries stand in."""
        self.known: dict[str, Head] = {}
        self._readers = readers
        self._labelled = labelled

    def head(self, text: str) -> Head:
        """What the text before a colon means; raises TooManyParametersError."""
        found = self.known.get(text)
        if found is not None:
            return found
        if text.count(";") > MOST_PARAMETERS:
            raise TooManyParametersError
        head = self._understand(parse_head(text))
        # A quote that is never closed says nothing of where the next such line's head ends, and a blank before
        # the name is looked at each time.
        if len(text) <= _LONGEST_KEPT and text.count('"') % 2 == 0 and not text.startswith((" ", "\t")):
            if len(self.known) >= _KEPT_HEADS:
                self.known.clear()
            self.known[text] = head
        return head

    def _understand(self, line: ContentLine) -> Head:
        # Files that were joined bring a byte order mark into the middle.
        name = line.name.upper().removeprefix("\ufeff")
        types: list[str] = []
        encoding = charset = value_type = ""
        preferred = False
        for key, values in line.params:
            kind = key.upper()
            if kind == "TYPE":
                types += [word for value in values for word in value.split(",")]
            elif kind == "PREF":
                preferred = preferred or values[0].strip() == "1"
            elif kind == "ENCODING":
                encoding = _ENCODINGS.get(values[0].strip().upper(), "")
            elif kind == "CHARSET":
                charset = values[0].strip()
            elif kind == "VALUE":
                value_type = values[0].strip().lower()
            elif not key and values[0].upper() in BARE_ENCODINGS:
                encoding = _ENCODINGS[values[0].upper()]
            elif not key and values[0].upper() in BARE_VALUES:
                value_type = values[0].lower()
            elif not key:
                types += values[0].split(",")
        read = self._readers(name)
        labelled = self._labelled(name) if line.group else ""
        if name in _QUIRKY_NAMES or encoding == QUOTED_PRINTABLE or charset:
            way = QUIRKY
        elif read is None:
            way = VERBATIM
        else:
            way = SPECIAL if labelled or name in _SPECIAL_NAMES else PLAIN
        words = dict.fromkeys(word.strip().lower() for word in types)
        return Head(
            line=line,
            name=name,
            group=line.group.upper(),
            types=tuple(word for word in words if word not in ("", "pref")),
            preferred=preferred or "pref" in words,
            encoding=encoding,
            charset=charset,
            value_type=value_type,
            labelled=labelled,
            read=read,
            plain=read if way == PLAIN else None,
            way=way,
        )
