"""Texts with places to fill in: `{first_name}`, or `{first_name|there}` with what to say where nothing is known.

The places come from a fixed list. What is filled in is never read again, so that a name with braces in it stays a
name; a place that can't be filled stays as it is and shows that something is missing.
"""

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import normalize

from netplanner.resources import json_resource

if TYPE_CHECKING:
    from netplanner.domain.contact import Contact

WHY = "why"
OTHER_WHY = "other_why"

# first_name … country: the recipient's; other_*: the second person of an introduction; my_*: the user's. `event` is one
# that both came to, `next_event` one that they are invited to; `date` is the day of the message.
PLACEHOLDERS = (
    "first_name", "last_name", "name", "company", "title", "city", "country", "met", "other_first_name", "other_name",
    "other_company", "other_title", "my_first_name", "my_name", "my_title", "my_company", "my_email", "my_phone",
    "goal", "why", "other_why", "group", "event", "article", "mutual", "offer", "date",
    "next_event", "next_event_date",
)  # fmt: skip
_KNOWN = frozenset(PLACEHOLDERS)
_PLACE = re.compile(r"\{[ \t]*([A-Za-z][A-Za-z0-9_]*)[ \t]*(?:\|([^{}\n]*))?\}")
_BROKEN = re.compile(r"\{[^{}\n]{0,40}\}?|\}")

LANGUAGES = ("en", "da", "de")


class BuiltIn(NamedTuple):
    """A template that comes with NetPlanner, in one language. `channel` is "" where it fits all."""

    key: str
    kind: str
    channel: str
    language: str
    name: str
    subject: str
    body: str


def placeholders(text: str) -> list[str]:
    """The places of `text` in order, each once, in lower case; known or not."""
    return list(dict.fromkeys(match.group(1).lower() for match in _PLACE.finditer(text)))


def unknown(text: str) -> list[str]:
    """The places of `text` that are not on the list."""
    return [name for name in placeholders(text) if name not in _KNOWN]


def has_why(text: str) -> bool:
    """Whether `text` has a place for the why."""
    return WHY in placeholders(text)


def has_other_why(text: str) -> bool:
    """Whether `text` asks for a second why: what an introduction is to the other one."""
    return OTHER_WHY in placeholders(text)


def broken(text: str) -> list[str]:
    """What looks like a place but is none, such as "{first name}": it would go out as it stands."""
    return list(dict.fromkeys(_BROKEN.findall(_PLACE.sub("", text))))


def with_fallback(text: str, name: str) -> bool:
    """Whether a place of that name has something to say where nothing is known."""
    return any(match.group(1).lower() == name and match.group(2) is not None for match in _PLACE.finditer(text))


def fixed_length(text: str) -> int:
    """How long `text` is at least, with nothing in its places, in characters."""
    return len(normalize("NFC", _PLACE.sub("", text)).strip())


def with_gaps(text: str) -> str:
    """`text` to look at: a place that is still to be filled shows as "…", which ends a sentence too."""
    return re.sub(r"…\.(?!\.)", "…", _PLACE.sub("…", text))


def fill(text: str, values: Mapping[str, str]) -> str:
    """`text` with its places filled from `values`, else with their own fallback, else left as they are.

    A value of blanks counts as none. Never raises.
    """

    def filled(match: re.Match[str]) -> str:
        name = match.group(1).lower()
        value = values.get(name, "") if name in _KNOWN else ""
        if value and value.strip():
            return value.strip()
        fallback = match.group(2)
        return match.group() if fallback is None or name not in _KNOWN else fallback

    return _PLACE.sub(filled, text)


def unfilled(text: str, values: Mapping[str, str]) -> list[str]:
    """The places that `fill` would leave open."""
    return placeholders(fill(text, {name: "x" for name, value in values.items() if value and value.strip()}))


def contact_values(contact: "Contact", prefix: str = "") -> dict[str, str]:
    """What a contact fills in; `prefix` "other_" for the second person of an introduction."""
    person = contact.kind == "individual"
    first = contact.given.split()[0] if contact.given.strip() else ""
    words = (contact.fn or "").replace(",", " ").split()
    if person and not first and len(words) > 1 and "," not in (contact.fn or ""):
        first = words[0]
    city = next((address.city for address in contact.addresses if address.city.strip()), "")
    country = next((address.country for address in contact.addresses if address.country.strip()), "")
    values = {
        "first_name": first,
        "last_name": contact.family or (words[-1] if person and first and len(words) > 1 else ""),
        "name": contact.display_name or contact.fn or "",
        "company": contact.organization,
        "title": contact.title or contact.role,
        "city": city,
        "country": country,
        "met": contact.met,
    }
    return {prefix + name: value for name, value in values.items() if prefix + name in _KNOWN}


def my_values(name: str, title: str = "", company: str = "", email: str = "", phone: str = "") -> dict[str, str]:
    """What the user's own card fills in."""
    words = name.split()
    return {
        "my_first_name": words[0] if words else "",
        "my_name": name,
        "my_title": title,
        "my_company": company,
        "my_email": email,
        "my_phone": phone,
    }


def built_in_templates() -> list[BuiltIn]:
    """All templates that come with NetPlanner, language by language, in their order."""
    rows = json_resource("templates/templates.json")["templates"]
    return [
        BuiltIn(row["key"], row["kind"], row["channel"], language, text["name"], text["subject"], text["body"])
        for language in LANGUAGES
        for row in rows
        for text in [row[language]]
    ]
