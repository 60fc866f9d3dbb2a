"""The people that a card says its own person has to do with: RELATED (RFC 6350, 6.6.6) and what came before it."""

import re
from typing import Final, NamedTuple

from netplanner.domain.contact import CardSource
from netplanner.domain.words import LinkKind
from netplanner.formats.vcard.lines import ContentLine, head_end, parse_head, unescape
from netplanner.formats.vcard.mapping import label_text

_LABEL: Final = "X-ABLABEL"
# Names of properties by what they say: Apple, Evolution, KDE, Outlook and Google.
_PLAIN: Final = re.compile(
    r"X-(?:EVOLUTION-|MS-|KADDRESSBOOK-X-)?(SPOUSE|MANAGER|ASSISTANT|PARTNER|CHILD)(?:S?NAME)?", re.IGNORECASE
)
_NAMES_ANY: Final = re.compile(r"RELATED|SPOUSE|MANAGER|ASSISTANT|PARTNER|CHILD", re.IGNORECASE)
# Two parts of one's card that mean oneself or nobody in particular.
_NOBODY: Final = frozenset({"me"})
_KINDS: Final = {
    "friend": LinkKind.KNOWS_WELL, "acquaintance": LinkKind.KNOWS, "contact": LinkKind.KNOWS,
    "colleague": LinkKind.KNOWS, "co-worker": LinkKind.KNOWS, "neighbor": LinkKind.KNOWS, "met": LinkKind.HAS_MET,
    "spouse": LinkKind.PARTNER, "partner": LinkKind.PARTNER, "sweetheart": LinkKind.PARTNER,
    "domesticpartner": LinkKind.PARTNER, "manager": LinkKind.MANAGER, "referredby": LinkKind.INTRODUCED_BY,
    "": LinkKind.KNOWS,
}  # fmt: skip
_URI: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:\S*")


class Related(NamedTuple):
    """A person named on a card, by `uid` or by `name`, and what that person is to the card's own.

    `note` is the word of the card where none of the kinds says as much ("sibling").
    """

    kind: LinkKind
    note: str
    uid: str
    name: str


def related(card: CardSource) -> list[Related]:
    """The people a card names, each once, in order."""
    if not any(_NAMES_ANY.search(line) for line in card.lines):
        return []
    lines = [line for text in card.lines if (line := _line(text)) is not None]
    labels = {line.group.lower(): label_text(line.value) for line in lines if line.name.upper() == _LABEL}
    found = [one for line in lines if (one := _related(line, labels.get(line.group.lower(), ""))) is not None]
    return list(dict.fromkeys(found))


def _line(text: str) -> ContentLine | None:
    end = head_end(text)
    if end < 0 or not (_NAMES_ANY.search(text) or _LABEL in text[:end].upper()):
        return None
    line = parse_head(text[:end])
    line.value = text[end + 1 :]
    return line


def _related(line: ContentLine, label: str) -> Related | None:
    name = line.name.upper()
    if name == "RELATED":
        words = [word.strip().lower() for text in line.param("TYPE") for word in text.split(",")]
        word = next((word for word in words if word in _KINDS), words[0] if words else "")
    elif name == "X-ABRELATEDNAMES":
        word = label.replace(" ", "").lower()
    elif match := _PLAIN.fullmatch(name):
        word = match[1].lower()
    else:
        return None
    value = unescape(line.value).strip()
    if not value or word in _NOBODY:
        return None
    kind = _KINDS.get(word, LinkKind.OTHER)
    is_uri = name == "RELATED" and bool(_URI.fullmatch(value)) and "text" not in map(str.lower, line.param("VALUE"))
    return Related(kind, word if kind == LinkKind.OTHER else "", value if is_uri else "", "" if is_uri else value)
