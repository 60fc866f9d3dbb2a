"""Values of a contact → content lines of vCard 3.0 (RFC 2426) or 4.0 (RFC 6350)."""

import binascii
import re
from collections.abc import Iterable

from netplanner.domain.contact import Address, Contact, Photo, Profile
from netplanner.formats.vcard.heads import Head
from netplanner.formats.vcard.lines import ContentLine, escape, escape_uri, split_value
from netplanner.formats.vcard.origin import Entry
from netplanner.formats.vcard.photo import data_uri
from netplanner.formats.vcard.properties import MESSAGING, person_page, service_of

Params = list[tuple[str, list[str]]]

_NAME_OF_LIST = {
    "emails": "EMAIL",
    "phones": "TEL",
    "addresses": "ADR",
    "urls": "URL",
    "messaging": "IMPP",
    "profiles": "X-SOCIALPROFILE",
}
_NAME_OF_SINGLE = {
    "uid": "UID",
    "kind": "KIND",
    "fn": "FN",
    "name": "N",
    "nickname": "NICKNAME",
    "organization": "ORG",
    "title": "TITLE",
    "role": "ROLE",
    "birthday": "BDAY",
    "anniversary": "ANNIVERSARY",
    "gender": "GENDER",
    "language": "LANG",
    "note": "NOTE",
}
_SERVICE_NAMES = {service: name for name, service in reversed(MESSAGING.items())}
_DAY = re.compile(r"(?:\d{4}|-)-\d\d-\d\d", re.ASCII)


def single_line(name: str, contact: Contact, version: str, old: ContentLine | None) -> ContentLine:
    """The line of a field that a contact holds once, with the group and parameters of the line it replaces."""
    line = ContentLine(_NAME_OF_SINGLE[name])
    if old is not None:
        line = ContentLine(old.name, "", old.without("VALUE", "X-APPLE-OMIT-YEAR"), old.group)
    if name in ("birthday", "anniversary"):
        return _day_line(line, getattr(contact, name), version)
    if name == "kind":
        return _kind_line(contact.kind, version)
    line.value = _single_value(name, contact, old)
    return line


def _single_value(name: str, contact: Contact, old: ContentLine | None) -> str:
    if name == "name":
        parts = (contact.family, contact.given, contact.additional, contact.prefix, contact.suffix)
        return _structured(parts, old)
    if name == "organization":
        units = contact.department.split("; ") if contact.department else ()
        return ";".join(map(escape, (contact.organization, *units)))
    if name == "nickname":
        return ",".join(map(escape, contact.nickname.split(", ")))
    if name == "fn":
        return escape(contact.fn or contact.display_name)
    if name in ("uid", "gender", "language"):
        return escape_uri(getattr(contact, name)) if name != "uid" else contact.uid
    return escape(getattr(contact, name))


def _structured(parts: Iterable[str], old: ContentLine | None) -> str:
    """Components, with those a later RFC added (RFC 9554) taken over from the line that is replaced."""
    known = [escape(part) for part in parts]
    added = split_value(old.value, ";")[len(known) :] if old is not None else []
    return ";".join(known + added)


def _kind_line(kind: str, version: str) -> ContentLine:
    """KIND is of 4.0; in 3.0 Apple's own properties say the same."""
    if version == "3.0" and kind == "group":
        return ContentLine("X-ADDRESSBOOKSERVER-KIND", kind)
    if version == "3.0" and kind == "org":
        return ContentLine("X-ABSHOWAS", "COMPANY")
    return ContentLine("KIND", kind)


def _day_line(line: ContentLine, day: str, version: str) -> ContentLine:
    if not _DAY.fullmatch(day):
        line.params.insert(0, ("VALUE", ["text"]))
        line.value = escape(day)
    elif version == "3.0":
        line.value = day
    else:
        # RFC 6350, 4.3.1: the basic format only; `--MM-DD` is `--MMDD`.
        line.value = "--" + day[2:].replace("-", "") if day.startswith("--") else day.replace("-", "")
    return line


def tags_line(tags: list[str], old: ContentLine | None) -> ContentLine:
    line = old or ContentLine("CATEGORIES")
    return ContentLine(line.name, ",".join(map(escape, tags)), line.params, line.group)


def photo_line(photo: Photo, version: str, old: ContentLine | None) -> ContentLine:
    """A picture as base64 in 3.0 and as a data: URI in 4.0, which Evolution knows as one by VALUE alone."""
    line = old or ContentLine("PHOTO")
    params = line.without("ENCODING", "VALUE", "MEDIATYPE", "TYPE", "")
    if version == "3.0":
        kind = photo.media_type.partition("/")[2].upper()
        params = [("ENCODING", ["b"]), *([("TYPE", [kind])] if kind else []), *params]
    else:
        params = [("VALUE", ["uri"]), *params]
    return ContentLine(line.name, photo_value(photo, base64=version == "3.0"), params, line.group)


def photo_value(photo: Photo, *, base64: bool) -> str:
    text = binascii.b2a_base64(photo.data, newline=False).decode("ascii")
    return text if base64 else data_uri(photo.media_type, text)


def entry_line(name: str, entry: Entry, version: str, head: Head | None = None, value: str = "") -> ContentLine:
    """The line of an entry of a list; `head` and `value` are the line it replaces, kept where they still fit."""
    old = ContentLine(head.line.name, value, list(head.line.params), head.line.group) if head is not None else None
    if isinstance(entry, Profile):
        return _profile_line(entry, old)
    line = old or ContentLine(_NAME_OF_LIST[name])
    types = entry.types
    if name == "messaging":
        line.name, types = _messaging_name(line.name, types)
    if line.name.upper() == "LABEL":
        line.name, old = "ADR", None
    if isinstance(entry, Address):
        parts = (entry.po_box, entry.extended, entry.street, entry.city, entry.region)
        line.value = _structured((*parts, entry.postal_code, entry.country), old)
    else:
        line.value = escape_uri(entry.value) if name in ("urls", "messaging") else escape(entry.value)
        line.params = line.without("VALUE")
    if head is None or head.types != types or head.preferred != entry.preferred:
        line.params = [*line.without("TYPE", "PREF", ""), *_type_params(types, entry.preferred, version)]
    return line


def _type_params(types: tuple[str, ...], preferred: bool, version: str) -> Params:
    params: Params = []
    words = [*types, "pref"] if preferred and version == "3.0" else list(types)
    if words:
        params.append(("TYPE", words))
    if preferred and version != "3.0":
        params.append(("PREF", ["1"]))
    return params


def _messaging_name(name: str, types: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """The property for a messaging address, and its types without the service that the name says."""
    service = service_of(name.upper())
    if service and types[:1] == (service,):
        return name, types[1:]
    if types[:1] and types[0] in _SERVICE_NAMES:
        return _SERVICE_NAMES[types[0]], types[1:]
    return "IMPP", types


def _profile_line(profile: Profile, old: ContentLine | None) -> ContentLine:
    plain = bool(profile.url) and not profile.handle and person_page(profile.url) == profile.platform
    if plain and old is None:
        # Any program shows a web address; of X-SOCIALPROFILE some keep but one, and some show none.
        return ContentLine("URL", escape_uri(profile.url))
    if old is not None and plain and old.name.upper() == "URL":
        return ContentLine(old.name, escape_uri(profile.url), old.without("VALUE"), old.group)
    group = old.group if old is not None else ""
    params: Params = [("TYPE", [profile.platform])]
    if profile.handle:
        params.append(("X-USER", [profile.handle]))
    value = escape_uri(profile.url or f"x-apple:{profile.handle}")
    return ContentLine("X-SOCIALPROFILE", value, params, group)


def label_line(group: str, label: str) -> ContentLine:
    return ContentLine("X-ABLabel", escape(label), [], group)
