"""Persons as LinkedIn's files name them: a name as written, perhaps the address of a profile."""

import html
import re
from typing import Final

from netplanner.domain.contact import Contact, ContactPoint, Profile
from netplanner.domain.normal import profile_of, url_key
from netplanner.domain.text import fold

PLATFORM: Final = "linkedin"

_BREAK: Final = re.compile(r"<br\s*/?>|</(?:p|div|li|h\d|tr)>", re.IGNORECASE)
_TAG: Final = re.compile(r"</?[a-zA-Z][^<>]{0,2000}>")
_BLANK_LINES: Final = re.compile(r"\n\s*\n\s*\n")
# What stands where a profile was closed.
_NOBODY: Final = frozenset(
    {"", "linkedin member", "linkedin-medlem", "linkedin-mitglied", "membre de linkedin", "miembro de linkedin"}
)


def plain_text(markup: str) -> str:
    """A message without tags and entities; paragraphs and breaks become line ends."""
    text = markup
    if "<" in text:
        text = _TAG.sub("", _BREAK.sub("\n", text))
    return _BLANK_LINES.sub("\n\n", _without_entities(text)).strip()


def name_of(text: str) -> str:
    """A name as it is to be shown; "" for what LinkedIn calls people whose profile is closed."""
    name = " ".join(_without_entities(text).split())
    return "" if fold(name) in _NOBODY else name


def _without_entities(text: str) -> str:
    if "&" not in text:
        return text
    try:
        return html.unescape(text)
    except ValueError:
        # A number of more digits than Python reads.
        return text


def marks_of(name: str, url: str) -> set[str]:
    """All by which a person may be known among the user's own names and profiles."""
    handle = profile_of(url)
    found = {fold(name), url_key(url)}
    if handle is not None:
        found |= {handle[1], "/".join(handle), ":".join(handle)}
    return found - {""}


def put_address(contact: Contact, url: str) -> None:
    """Gives `contact` a profile, or a plain web address where it is none of LinkedIn's."""
    url = url.strip()
    if not url:
        return
    found = profile_of(url)
    if found is not None and found[0] == PLATFORM:
        contact.profiles.append(Profile(PLATFORM, url))
    else:
        contact.urls.append(ContactPoint(url))
