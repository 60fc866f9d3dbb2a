"""What each property means for a contact (RFC 2426, RFC 6350, RFC 9554 and the X- names in use).

A reader takes the contact, the value as written, the head and the list of further texts; it never raises.
Of a property that a contact holds once, the first one with a value counts.
"""

import datetime
import re
from functools import lru_cache

from netplanner.domain.contact import Address, Contact, ContactPoint, Profile
from netplanner.domain.normal import profile_of
from netplanner.formats.vcard.heads import Head, HeadCache, Reader
from netplanner.formats.vcard.lines import split_value, unescape
from netplanner.formats.vcard.photo import inline_photo

More = list[tuple[str, str]]

# X- names of messaging services; the service becomes the first type of the address.
MESSAGING = {
    "X-AIM": "aim",
    "X-GADUGADU": "gadu-gadu",
    "X-GADU-GADU": "gadu-gadu",
    "X-GOOGLE-TALK": "google-talk",
    "X-GOOGLE TALK": "google-talk",
    "X-GTALK": "google-talk",
    "X-GROUPWISE": "groupwise",
    "X-ICQ": "icq",
    "X-JABBER": "jabber",
    "X-KADDRESSBOOK-X-IMADDRESS": "im",
    "X-MATRIX": "matrix",
    "X-MS-IMADDRESS": "im",
    "X-MSN": "msn",
    "X-QQ": "qq",
    "X-SAMETIME": "sametime",
    "X-SIGNAL": "signal",
    "X-SKYPE": "skype",
    "X-SKYPE-USERNAME": "skype",
    "X-TELEGRAM": "telegram",
    "X-WHATSAPP": "whatsapp",
    "X-YAHOO": "yahoo",
}
_BLANKS = re.compile(r"[ \t\n]+")
_KDE_MESSAGING = re.compile(r"X-MESSAGING/([A-Z0-9-]+)-ALL")
# Only the networks a person keeps a page on; other web addresses stay web addresses.
_NETWORK = re.compile(r"(?:^|[/.@])(linkedin|xing|facebook|fb)\.[a-z]{2,3}(?:[/:?#]|$)", re.IGNORECASE)
_NETWORK_NAMES = {"linkedin": "linkedin", "xing": "xing", "facebook": "facebook", "fb": "facebook"}
# Types of an X-SOCIALPROFILE that say no service.
_PLACES = frozenset({"home", "work", "other", "personal", "internet"})

_DATE = re.compile(r"(\d{4}|--)-?(\d\d)-?(\d\d)(?:[T ].*)?", re.ASCII | re.DOTALL)
# What people type: year first in any way, or the day first with dots, as no country writes month and day.
_TYPED_DATE = re.compile(r"(\d{4}|-)([-/.])(\d{1,2})\2(\d{1,2})", re.ASCII)
_DOTTED_DATE = re.compile(r"(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})", re.ASCII)
# Apple writes year-less birthdays as 1604 and says so in a parameter, which others lose on the way.
_NO_YEARS = ("0000", "--", "-", "1604")


def _formatted_name(contact: Contact, value: str, head: Head, more: More) -> None:
    if contact.fn is None:
        if "\\" in value:
            value = unescape(value)
        contact.fn = value.strip() or None


def _name(contact: Contact, value: str, head: Head, more: More) -> None:
    if contact.family or contact.given or contact.additional or contact.prefix or contact.suffix:
        return
    parts = _components(value)[:5]
    if len(parts) < 5:
        parts += [""] * (5 - len(parts))
    contact.family, contact.given, contact.additional, contact.prefix, contact.suffix = parts


def _organization(contact: Contact, value: str, head: Head, more: More) -> None:
    if contact.organization or contact.department:
        return
    if ";" not in value:
        contact.organization = unescape(value).strip()
        return
    name, *units = _components(value)
    contact.organization = name
    contact.department = "; ".join(filter(None, units))


def _title(contact: Contact, value: str, head: Head, more: More) -> None:
    contact.title = contact.title or unescape(value).strip()


def _role(contact: Contact, value: str, head: Head, more: More) -> None:
    contact.role = contact.role or unescape(value).strip()


def _gender(contact: Contact, value: str, head: Head, more: More) -> None:
    contact.gender = contact.gender or unescape(value).strip()


def _language(contact: Contact, value: str, head: Head, more: More) -> None:
    contact.language = contact.language or unescape(value).strip()


def _uid(contact: Contact, value: str, head: Head, more: More) -> None:
    contact.uid = contact.uid or value.strip()


def _kind(contact: Contact, value: str, head: Head, more: More) -> None:
    if contact.kind == "individual":
        contact.kind = value.strip().lower() or "individual"


def _shown_as(contact: Contact, value: str, head: Head, more: More) -> None:
    if contact.kind == "individual" and value.strip().upper() == "COMPANY":
        contact.kind = "org"


def _note(contact: Contact, value: str, head: Head, more: More) -> None:
    text = unescape(value).strip()
    if not contact.note:
        contact.note = text
    elif text:
        more.append(("note", text))


def _nickname(contact: Contact, value: str, head: Head, more: More) -> None:
    names = [unescape(part).strip() for part in split_value(value, ",")]
    text = ", ".join(filter(None, names))
    if not contact.nickname:
        contact.nickname = text
    elif text:
        more.append(("nickname", text))


def _categories(contact: Contact, value: str, head: Head, more: More) -> None:
    contact.tags += tags_of(value)


def tags_of(value: str) -> list[str]:
    """The values of a CATEGORIES line."""
    if "\\" in value:
        return [tag for part in split_value(value, ",") if (tag := unescape(part).strip())]
    return [tag for part in value.split(",") if (tag := part.strip())]


def _spaced(value: str) -> str:
    """The text without blanks at its ends and with single ones within; no-break spaces stay as written."""
    if "\\" in value:
        value = unescape(value)
    value = value.strip(" \t\n")
    if "  " in value or "\t" in value or "\n" in value:
        return _BLANKS.sub(" ", value)
    return value


def _components(value: str) -> list[str]:
    """The components of a structured value, unescaped and without blanks at their ends."""
    if "\\" in value:
        return [unescape(part).strip(" ") for part in split_value(value, ";")]
    parts = value.split(";")
    # Looking for blanks at a separator costs less than stripping each component of each address.
    if " ;" in value or "; " in value or value[:1] == " " or value[-1:] == " ":
        return [part.strip(" ") for part in parts]
    return parts


def _email(contact: Contact, value: str, head: Head, more: More) -> None:
    value = _spaced(value)
    if value[6:7] == ":" and value[:6].lower() == "mailto":
        value = value[7:].lstrip()
    if value:
        contact.emails.append(ContactPoint(value, head.types, "", head.preferred))


def _phone(contact: Contact, value: str, head: Head, more: More) -> None:
    value = _spaced(value)
    if value[3:4] == ":" and value[:3].lower() == "tel":
        value = value[4:].lstrip()
    if value:
        contact.phones.append(ContactPoint(value, head.types, "", head.preferred))


def _url(contact: Contact, value: str, head: Head, more: More) -> None:
    value = unescape(value).strip()
    if not value:
        return
    platform = person_page(value)
    if platform:
        contact.profiles.append(Profile(platform, value))
    else:
        contact.urls.append(ContactPoint(value, head.types, "", head.preferred))


def person_page(url: str) -> str:
    """The platform's key for a person's page on linkedin, xing or facebook; "" for others, a firm's or group's too."""
    text = url.lower()
    # Most web addresses are on no network; this costs a third of looking for the pattern.
    if "linkedin." not in text and "xing." not in text and "facebook." not in text and "fb." not in text:
        return ""
    found = profile_of(url) if _NETWORK.search(url) else None
    return found[0] if found else ""


def _network_of(url: str) -> str:
    """The platform's key for any address on linkedin, xing or facebook, else ""."""
    found = _NETWORK.search(url)
    return _NETWORK_NAMES.get(found[1].lower(), "") if found else ""


def _messaging(contact: Contact, value: str, head: Head, more: More) -> None:
    value = _spaced(value)
    if value:
        contact.messaging.append(ContactPoint(value, head.types, "", head.preferred))


def _service(contact: Contact, value: str, head: Head, more: More) -> None:
    value = _spaced(value)
    if value:
        types = (service_of(head.name), *head.types)
        contact.messaging.append(ContactPoint(value, types, "", head.preferred))


def service_of(name: str) -> str:
    """The messaging service an X- name (upper case) stands for, "" where it is none."""
    kde = _KDE_MESSAGING.fullmatch(name)
    return kde[1].lower() if kde else MESSAGING.get(name, "")


def _profile(contact: Contact, value: str, head: Head, more: More) -> None:
    """X-SOCIALPROFILE (Apple, TYPE and X-USER) and SOCIALPROFILE (RFC 9554, SERVICE-TYPE and USERNAME)."""
    value = unescape(value).strip()
    params = {key.upper(): values[0] for key, values in head.line.params}
    handle = params.get("X-USER") or params.get("USERNAME") or ""
    words = (params.get("SERVICE-TYPE", "").strip().lower(), *head.types)
    service = next((word for word in words if word and word not in _PLACES), "")
    platform = _network_of(value) or service or "other"
    if value[:8].lower() == "x-apple:":
        value, handle = "", handle or value[8:]
    elif value and ":" not in value and "/" not in value:
        value, handle = "", handle or value
    if value or handle:
        contact.profiles.append(Profile(platform, value, handle))


def _network_name(contact: Contact, value: str, head: Head, more: More) -> None:
    value = unescape(value).strip()
    platform = head.name.split("-")[1].lower()
    is_url = "/" in value
    if value:
        contact.profiles.append(Profile(platform, value if is_url else "", "" if is_url else value))


def _address(contact: Contact, value: str, head: Head, more: More) -> None:
    parts = _components(value)[:7]
    if len(parts) < 7:
        parts += [""] * (7 - len(parts))
    po_box, extended, street, city, region, code, country = parts
    if street or city or code or country or region or po_box or extended:
        contact.addresses.append(
            Address(street, extended, po_box, city, region, code, country, head.types, "", head.preferred)
        )


def _label(contact: Contact, value: str, head: Head, more: More) -> None:
    """LABEL (RFC 2426, 3.2.2), an address as written on a letter: the address of a card that has no ADR."""
    text = unescape(value).strip()
    if text:
        contact.addresses.append(Address(street=text, types=head.types, preferred=head.preferred))


def _photo(contact: Contact, value: str, head: Head, more: More) -> None:
    if contact.photo is None:
        contact.photo = inline_photo(unescape(value))


def _birthday(contact: Contact, value: str, head: Head, more: More) -> None:
    contact.birthday = contact.birthday or day_of(value, head)


def _anniversary(contact: Contact, value: str, head: Head, more: More) -> None:
    contact.anniversary = contact.anniversary or day_of(value, head)


def day_of(value: str, head: Head) -> str:
    """A date (RFC 6350, 4.3.1) as ISO date or `--MM-DD`; else the text as written. A time is left out."""
    text = unescape(value).strip()
    if head.value_type == "text":
        return text
    if found := _DATE.fullmatch(text):
        year, month, day = found.groups()
    elif found := _TYPED_DATE.fullmatch(text):
        year, _, month, day = found.groups()
    elif found := _DOTTED_DATE.fullmatch(text):
        day, month, year = found.groups()
    else:
        return text
    omitted = head.line.param("X-APPLE-OMIT-YEAR")
    yearless = year in _NO_YEARS or year in omitted
    try:
        # 2000 is a leap year: --02-29 is a day.
        date = datetime.date(2000 if yearless else int(year), int(month), int(day))
    except ValueError:
        return text
    return date.strftime("--%m-%d") if yearless else date.isoformat()


def _nothing(contact: Contact, value: str, head: Head, more: More) -> None:
    """VERSION, and the labels and dates of groups: read where the card is put together."""


READERS: dict[str, Reader] = {
    "ADR": _address,
    "ANNIVERSARY": _anniversary,
    "BDAY": _birthday,
    "CATEGORIES": _categories,
    "EMAIL": _email,
    "FN": _formatted_name,
    "GENDER": _gender,
    "IMPP": _messaging,
    "KIND": _kind,
    "LABEL": _label,
    "LANG": _language,
    "N": _name,
    "NICKNAME": _nickname,
    "NOTE": _note,
    "ORG": _organization,
    "PHOTO": _photo,
    "ROLE": _role,
    "SOCIALPROFILE": _profile,
    "TEL": _phone,
    "TITLE": _title,
    "UID": _uid,
    "URL": _url,
    "VERSION": _nothing,
    "X-ABDATE": _nothing,
    "X-ABLABEL": _nothing,
    "X-ABSHOWAS": _shown_as,
    "X-ADDRESSBOOKSERVER-KIND": _kind,
    "X-ANNIVERSARY": _anniversary,
    "X-MS-ANNIVERSARY": _anniversary,
    "X-EVOLUTION-ANNIVERSARY": _anniversary,
    "X-FACEBOOK": _network_name,
    "X-GENDER": _gender,
    "X-KADDRESSBOOK-X-ANNIVERSARY": _anniversary,
    "X-LINKEDIN": _network_name,
    "X-SOCIALPROFILE": _profile,
    # As KContacts writes it, which takes the first word after X- for the name of a program.
    "X-SOCIALPROFILE-SOCIALPROFILE": _profile,
    "X-XING": _network_name,
    **dict.fromkeys(MESSAGING, _service),
}


def reader_of(name: str) -> Reader | None:
    """The reader of the property called `name` (upper case), None where it is kept verbatim only."""
    found = READERS.get(name)
    return _service if found is None and _KDE_MESSAGING.fullmatch(name) else found


_LABELLED = {"EMAIL": "emails", "TEL": "phones", "URL": "urls", "IMPP": "messaging", "ADR": "addresses"}


def labelled_list(name: str) -> str:
    """The list of a contact whose entries a group may label, for a property (upper case); else ""."""
    return _LABELLED.get(name) or ("messaging" if service_of(name) else "")


@lru_cache(maxsize=1)
def known_heads() -> HeadCache:
    """The heads met so far in this process: reading a thousand files of one card each learns them once."""
    return HeadCache(reader_of, labelled_list)
