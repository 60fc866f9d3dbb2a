"""Words for the parts of a card: what kind of number or address, which place, which unknown property."""

import re
from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from netplanner.domain.contact import Address, Contact, ContactPoint
from netplanner.domain.place_names import country_names

# Words of TYPE parameters (RFC 6350, 5.6 and 6.4.1), as people say them.
_TYPES: Mapping[str, object] = {
    "work": QT_TRANSLATE_NOOP("Fields", "work"),
    "home": QT_TRANSLATE_NOOP("Fields", "private"),
    "cell": QT_TRANSLATE_NOOP("Fields", "mobile"),
    "fax": QT_TRANSLATE_NOOP("Fields", "fax"),
    "pager": QT_TRANSLATE_NOOP("Fields", "pager"),
    "main": QT_TRANSLATE_NOOP("Fields", "main number"),
    "iphone": QT_TRANSLATE_NOOP("Fields", "iPhone"),
    "car": QT_TRANSLATE_NOOP("Fields", "car"),
    "other": QT_TRANSLATE_NOOP("Fields", "other"),
    "homepage": QT_TRANSLATE_NOOP("Fields", "home page"),
    "blog": QT_TRANSLATE_NOOP("Fields", "blog"),
}
_PLAIN: Mapping[str, object] = {
    "emails": QT_TRANSLATE_NOOP("Fields", "e-mail"),
    "phones": QT_TRANSLATE_NOOP("Fields", "phone"),
    "urls": QT_TRANSLATE_NOOP("Fields", "web"),
    "messaging": QT_TRANSLATE_NOOP("Fields", "message"),
    "addresses": QT_TRANSLATE_NOOP("Fields", "address"),
}
CHOICES: Mapping[str, tuple[str, ...]] = {
    "emails": ("work", "home", "other"),
    "phones": ("cell", "work", "home", "main", "work,fax", "home,fax", "other"),
    "urls": ("work", "home", "blog", "other"),
    "messaging": ("work", "home", "other"),
    "addresses": ("work", "home", "other"),
}


# Kinds of two words, by what they are called.
_PAIRS: Mapping[str, object] = {
    "work,fax": QT_TRANSLATE_NOOP("Fields", "fax at work"),
    "home,fax": QT_TRANSLATE_NOOP("Fields", "private fax"),
}
# Words of a card that say nothing of the kind (RFC 2426, 3.3.1 and 3.3.2).
_SILENT = frozenset({"voice", "internet", "pref", "intl", "postal", "parcel", "dom"})


def kind_name(kind: str) -> str:
    """The name of one of `CHOICES`."""
    pair = _PAIRS.get(kind)
    return QCoreApplication.translate("Fields", str(pair)) if pair is not None else type_name(kind)


def kind_of(part: str, types: tuple[str, ...]) -> str | None:
    """The choice that says the same as the words of a card; None where none does."""
    said = frozenset(types) - _SILENT
    return next((kind for kind in CHOICES[part] if frozenset(kind.split(",")) == said), None)


def type_name(word: str) -> str:
    """A TYPE word in the user's language; one without a translation as it stands."""
    source = _TYPES.get(word)
    return QCoreApplication.translate("Fields", str(source)) if source is not None else word


def main_type(types: tuple[str, ...]) -> str:
    """The word that tells most: of "work,voice,cell" it is cell; "" where none says anything."""
    for word in ("cell", "fax", "pager", "main", "iphone", "car", "work", "home", "blog", "homepage", "other"):
        if word in types:
            return word
    return ""


def point_name(part: str, point: ContactPoint | Address) -> str:
    """The label before a value: its own label, else its type, else what it is."""
    if point.label and "\n" not in point.label and len(point.label) <= 40:
        return point.label
    word = main_type(point.types)
    return type_name(word) if word else part_name(part)


def part_name(part: str) -> str:
    return QCoreApplication.translate("Fields", str(_PLAIN[part]))


def address_text(place: Address) -> str:
    """An address in lines, as it is written on a letter in most of Europe."""
    lines = (
        place.po_box,
        place.street,
        place.extended,
        f"{place.postal_code} {place.city}".strip(),
        place.region,
        place.country,
    )
    return "\n".join(line.strip() for line in lines if line.strip())


def place_text(contact: Contact, language: str) -> str:
    """ "Malmö, Sweden", as much of it as is known."""
    city = next((place.city for place in contact.addresses if place.city.strip()), "")
    country = country_names(language).get(contact.country, "")
    return ", ".join(part for part in (city.strip(), country) if part)


_HEAD = re.compile(r'((?:[^":]|"[^"]*")*):(.*)', re.DOTALL)
_LONGEST = 2000
_ESCAPED = {"\\n": "\n", "\\N": "\n", "\\,": ",", "\\;": ";", "\\\\": "\\"}


def card_line(line: str) -> tuple[str, str]:
    """A content line of a vCard as (name with parameters, value) for reading."""
    match = _HEAD.fullmatch(line)
    head, value = (match[1], match[2]) if match else ("", line)
    shown = value if len(value) <= _LONGEST else value[:_LONGEST] + "…"
    return head, re.sub(r"\\[nN,;\\]", lambda found: _ESCAPED[found[0]], shown)
