"""Merging what comes in about a contact with what the book knows.

An import adds and updates, it never takes away: what is missing in the source is no wish to remove it. With the
values of the last import from the same source (`base`) the merge is three-way, field by field.
"""

import copy
import re
from collections.abc import Callable, Hashable, Mapping
from dataclasses import replace
from typing import NamedTuple, TypeVar

from netplanner.domain.contact import CARD_FIELDS, Address, CardSource, Contact, ContactPoint, Profile, display_name_of
from netplanner.domain.normal import email_key, profile_of, url_key
from netplanner.domain.place_names import country_code
from netplanner.domain.text import fold, search_tokens

SINGLE_FIELDS = (
    "uid", "fn", "family", "given", "additional", "prefix", "suffix", "nickname", "organization", "department", "title",
    "role", "birthday", "anniversary", "gender", "language",
)  # fmt: skip

# What the book says of a person and a table may say too: it fills what is empty, and no more.
FILLED_FIELDS = ("met", "met_on", "needs", "offers")

# Properties whose content stands in the fields of a contact (RFC 6350, 6; RFC 2426), or says nothing beyond one card.
_MAPPED = frozenset(
    {
        "ADR", "ANNIVERSARY", "BDAY", "BEGIN", "CATEGORIES", "EMAIL", "END", "FN", "GENDER", "IMPP", "KIND", "LANG",
        "N", "NICKNAME", "NOTE", "ORG", "PHOTO", "PRODID", "REV", "ROLE", "SOCIALPROFILE", "TEL", "TITLE", "UID",
        "URL", "VERSION", "X-ABSHOWAS", "X-ADDRESSBOOKSERVER-KIND", "X-AIM", "X-ANNIVERSARY",
        "X-EVOLUTION-ANNIVERSARY", "X-FACEBOOK", "X-GADU-GADU", "X-GADUGADU", "X-GENDER", "X-GOOGLE-TALK",
        "X-GROUPWISE", "X-GTALK", "X-ICQ", "X-JABBER", "X-KADDRESSBOOK-X-ANNIVERSARY",
        "X-KADDRESSBOOK-X-IMADDRESS", "X-LINKEDIN", "X-MATRIX", "X-MS-IMADDRESS", "X-MSN", "X-QQ", "X-SAMETIME",
        "X-SIGNAL", "X-SKYPE", "X-SKYPE-USERNAME", "X-SOCIALPROFILE", "X-TELEGRAM", "X-WHATSAPP", "X-XING",
        "X-YAHOO",
    }
)  # fmt: skip
_LABEL = "X-ABLABEL"


class Merged(NamedTuple):
    """The outcome of a merge: a new contact, the names of its fields that differ from the current one, and the
    fields that both sides changed, where the book's value stayed."""

    contact: Contact
    changed_fields: tuple[str, ...]
    conflicts: tuple[str, ...]


def merge(current: Contact, incoming: Contact, base: Contact | None = None) -> Merged:
    """What `current` becomes with `incoming`, a record of the same person; neither is changed.

    Without `base`, the last values from this source: empty single fields are filled, addresses, numbers and tags
    that are new by their normal form are added, a note not yet contained is appended. With it, what only the
    source changed comes in, what the user changed or deleted stays, and what both changed is a conflict. Where and
    when one met, needs and offers are filled where the book has none; other fields that only the book has (tie,
    do-not-contact, …) are never touched.
    """
    before = base or Contact()
    merged = copy.copy(current)
    conflicts = [name for name in SINGLE_FIELDS if _merge_single(merged, incoming, before, name)]
    if base and current.kind == base.kind:
        merged.kind = incoming.kind
    merged.emails = _merge_points(current.emails, incoming.emails, before.emails, _same_email)
    merged.phones = _merge_points(current.phones, incoming.phones, before.phones, _same_phone)
    merged.urls = _merge_points(current.urls, incoming.urls, before.urls, _same_url)
    merged.messaging = _merge_points(current.messaging, incoming.messaging, before.messaging, _same_handle)
    merged.profiles = _united(current.profiles, incoming.profiles, before.profiles, _profile_key)
    merged.tags = _united(current.tags, incoming.tags, before.tags, _tag_key)
    for name in FILLED_FIELDS:
        if not getattr(current, name):
            setattr(merged, name, getattr(incoming, name))
    merged.addresses = _merge_addresses(current.addresses, incoming.addresses, before.addresses)
    merged.note = _merge_note(current.note, incoming.note, before.note)
    if _merge_photo(merged, incoming, before):
        conflicts.append("photo")
    merged.card = _merge_card(current.card, incoming.card)
    _name_again(current, merged)
    changed = tuple(name for name in _COMPARED if getattr(merged, name) != getattr(current, name))
    # Without a base nobody can say who changed what: the book's value stays, and that is no conflict.
    return Merged(merged, changed, tuple(conflicts) if base else ())


def settled(current: Contact, incoming: Contact, merged: Merged, chosen: Mapping[str, str]) -> Merged:
    """The outcome of a merge with the user's choices: per field name "ours" (the current value) or "theirs".

    Names that are no fields of a card are passed over.
    """
    contact = copy.copy(merged.contact)
    for name in chosen.keys() & set(CARD_FIELDS):
        setattr(contact, name, getattr(incoming if chosen[name] == "theirs" else current, name))
    _name_again(current, contact)
    changed = tuple(name for name in _COMPARED if getattr(contact, name) != getattr(current, name))
    return Merged(contact, changed, tuple(name for name in merged.conflicts if name not in chosen))


def differing(current: Contact, incoming: Contact) -> list[str]:
    """The single fields in which both sides have a value, and another one."""
    return [
        name
        for name in SINGLE_FIELDS[1:]
        if (ours := _plain(getattr(current, name) or ""))
        and (theirs := _plain(getattr(incoming, name) or ""))
        and ours != theirs
    ]


_COMPARED = (
    *SINGLE_FIELDS, "kind", "emails", "phones", "urls", "messaging", "addresses", "profiles", "tags", "note", "photo",
    "card", *FILLED_FIELDS,
)  # fmt: skip


def _merge_single(merged: Contact, incoming: Contact, base: Contact, name: str) -> bool:
    """Settles one field in `merged`; True where both sides have a value of their own and ours stays."""
    ours, theirs, before = (getattr(contact, name) or "" for contact in (merged, incoming, base))
    if not theirs.strip() or _plain(theirs) in (_plain(ours), _plain(before)):
        return False
    if _plain(ours) == _plain(before) and (name != "uid" or not ours):
        setattr(merged, name, theirs)
        return False
    return name != "uid"


def _plain(text: str) -> str:
    return " ".join(text.split())


def _name_again(current: Contact, merged: Contact) -> None:
    """Where the name shown came from the card's fields, it follows them."""
    if current.display_name in ("", display_name_of(current)):
        merged.display_name = display_name_of(merged) or current.display_name


# --- lists of values -------------------------------------------------------------------------------------------

_Value = TypeVar("_Value")


def _united(
    ours: list[_Value], theirs: list[_Value], before: list[_Value], key: Callable[[_Value], Hashable]
) -> list[_Value]:
    """Ours, then of theirs what is new by `key` and not what the source had before, so that the deleted stays away."""
    known = {key(value) for value in (*ours, *before)}
    united = list(ours)
    for value in theirs:
        mark = key(value)
        if mark and mark not in known:
            known.add(mark)
            united.append(value)
    return united


def _tag_key(tag: str) -> str:
    return " ".join(fold(tag).split())


def _profile_key(profile: Profile) -> Hashable:
    found = profile_of(profile.url)
    if found:
        return found
    name = profile.handle.strip().lower() or url_key(profile.url)
    return (profile.platform, name) if name else ""


_Same = Callable[[str, str], bool]


def _merge_points(
    ours: list[ContactPoint], theirs: list[ContactPoint], before: list[ContactPoint], same: _Same
) -> list[ContactPoint]:
    united = list(ours)
    for point in theirs:
        if not point.value.strip() or any(same(point.value, other.value) for other in (*united, *before)):
            continue
        preferred = point.preferred and not any(other.preferred for other in united)
        united.append(replace(point, preferred=preferred))
    return united


def _same_email(one: str, other: str) -> bool:
    return email_key(one) == email_key(other)


def _same_url(one: str, other: str) -> bool:
    return url_key(one) == url_key(other)


def _same_handle(one: str, other: str) -> bool:
    return fold(_plain(one)) == fold(_plain(other))


# A national number and the same one with its country in front share their end; shorter ones may be extensions.
_SURE_DIGITS = 7


def _same_phone(one: str, other: str) -> bool:
    a, b = (re.sub(r"\D", "", value.replace("(0)", "")).lstrip("0") for value in (one, other))
    if not a or not b:
        return fold(one) == fold(other)
    shorter, longer = sorted((a, b), key=len)
    return shorter == longer or (len(shorter) >= _SURE_DIGITS and longer.endswith(shorter))


# --- postal addresses ------------------------------------------------------------------------------------------

_ADDRESS_PARTS = ("street", "extended", "po_box", "city", "region", "postal_code", "country")


def _part_key(address: Address, part: str) -> str:
    value: str = getattr(address, part)
    if part == "country":
        return country_code(value) or " ".join(search_tokens(value))
    return " ".join(search_tokens(value))


def _contains(one: Address, other: Address) -> bool:
    """Whether `one` says all that `other` says."""
    parts = [(_part_key(one, part), _part_key(other, part)) for part in _ADDRESS_PARTS]
    return all(a == b for a, b in parts if b)


def _agree(one: Address, other: Address) -> bool:
    """Whether two addresses share something and contradict each other in nothing."""
    parts = [(_part_key(one, part), _part_key(other, part)) for part in _ADDRESS_PARTS]
    both = [(a, b) for a, b in parts if a and b]
    return bool(both) and all(a == b for a, b in both)


def _merge_addresses(ours: list[Address], theirs: list[Address], before: list[Address]) -> list[Address]:
    united = list(ours)
    for address in theirs:
        if address.is_empty() or any(_contains(other, address) for other in (*united, *before)):
            continue
        at = next((index for index, other in enumerate(united) if _agree(other, address)), None)
        if at is None:
            preferred = address.preferred and not any(other.preferred for other in united)
            united.append(replace(address, preferred=preferred))
        else:
            missing = {part: getattr(address, part) for part in _ADDRESS_PARTS if not _part_key(united[at], part)}
            united[at] = replace(united[at], **missing)
    return united


# --- note, photo, card -----------------------------------------------------------------------------------------


def _merge_note(ours: str, theirs: str, before: str) -> str:
    plain = _plain(theirs)
    if not plain or plain in _plain(ours) or plain == _plain(before):
        return ours
    if _plain(ours) == _plain(before):
        return theirs
    return f"{ours.rstrip()}\n\n{theirs.strip()}".lstrip("\n")


def _merge_photo(merged: Contact, incoming: Contact, base: Contact) -> bool:
    ours, theirs, before = (contact.photo.data if contact.photo else b"" for contact in (merged, incoming, base))
    if not theirs or theirs in (ours, before):
        return False
    if ours == before:
        merged.photo = incoming.photo
        return False
    return True


_NAME = re.compile(r"(?:([^.:;\s]+)\.)?([A-Za-z0-9-]+)")


def _group_and_name(line: str) -> tuple[str, str]:
    match = _NAME.match(line)
    return ((match.group(1) or "").lower(), match.group(2).upper()) if match else ("", "")


def _ungrouped(line: str) -> str:
    group, _ = _group_and_name(line)
    return line[len(group) + 1 :] if group else line


def _merge_card(ours: CardSource | None, theirs: CardSource | None) -> CardSource | None:
    """The card with the incoming lines that no field of a contact holds and that aren't there yet."""
    if theirs is None:
        return ours
    lines = list(ours.lines) if ours else []
    known = {_ungrouped(line) for line in lines}
    groups = {group for group, _ in map(_group_and_name, lines) if group}
    new_groups: dict[str, str] = {}
    for line in theirs.lines:
        group, name = _group_and_name(line)
        if not name or name in _MAPPED or name == _LABEL or _ungrouped(line) in known:
            continue
        known.add(_ungrouped(line))
        if group:
            new_groups.setdefault(group, _free_group(group, groups))
        lines.append(f"{new_groups[group]}.{_ungrouped(line)}" if group else line)
    lines += [
        f"{new_groups[group]}.{_ungrouped(line)}"
        for line in theirs.lines
        for group, name in [_group_and_name(line)]
        if name == _LABEL and group in new_groups
    ]
    if ours is None and not lines:
        return None
    return CardSource(ours.version if ours else theirs.version, tuple(lines))


def _free_group(wanted: str, taken: set[str]) -> str:
    """A group name that no line bears yet; a label belongs to the lines of its group."""
    name, number = wanted, 1
    while name in taken:
        name, number = f"item{number}", number + 1
    taken.add(name)
    return name
