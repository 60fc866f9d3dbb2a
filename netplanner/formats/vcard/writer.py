"""Writes cards of vCard 3.0 (RFC 2426) and 4.0 (RFC 6350), leaving alone what the user didn't change."""

import re
from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from typing import Literal

from netplanner.domain.contact import Address, Contact, ContactPoint, Profile, display_name_of
from netplanner.formats.vcard.compose import (
    entry_line,
    label_line,
    photo_line,
    photo_value,
    single_line,
    tags_line,
)
from netplanner.formats.vcard.convert import converted, family
from netplanner.formats.vcard.heads import BASE64
from netplanner.formats.vcard.lines import ContentLine, fold
from netplanner.formats.vcard.mapping import LABEL
from netplanner.formats.vcard.origin import LISTS, SINGLE, Entry, Origin, origins_of
from netplanner.formats.vcard.properties import known_heads
from netplanner.formats.vcard.quirks import CONTROLS

Version = Literal["3.0", "4.0"]

_CONTROLS = dict.fromkeys((*CONTROLS, 0x0A))
_GROUP_NUMBER = re.compile(r"item(\d{1,9})", re.IGNORECASE)
_SEPARATORS = re.compile(r"[-:]")


def write_card(contact: Contact, version: Version) -> bytes:
    """The contact as one card: UTF-8, CRLF, folded at 75 octets.

    Lines of `contact.card` whose meaning is still that of the contact are written as they came, in their
    order; between versions only their syntax changes. A changed field takes its line's place, a new one comes
    after its like or at the end. REV follows `contact.changed` if anything changed. What only the book knows
    (tie, cadence, …) is not written. A contact without a card gets UID (if it has one), FN, and N in 3.0.
    """
    body = _Card(contact, version).lines()
    return b"".join(map(fold, ("BEGIN:VCARD", f"VERSION:{version}", *body, "END:VCARD")))


class _Card:
    """The lines of one card on their way out."""

    def __init__(self, contact: Contact, version: Version) -> None:
        card = contact.card
        if card is None and not contact.fn:
            # FN is required (RFC 6350, 6.2.1); a card that came without one gets back what it had.
            contact = replace(contact, fn=contact.display_name or display_name_of(contact))
        self._contact = contact
        self._version = version
        self._source = family(card.version) if card is not None else version
        self._origins, self._former = origins_of(card.lines if card is not None else (), known_heads())
        self._new: list[str] = []
        self._changed = False
        numbers = [_GROUP_NUMBER.fullmatch(origin.head.group) for origin in self._origins]
        self._last_group = max((int(found[1]) for found in numbers if found), default=0)

    def lines(self) -> list[str]:
        for name in ("uid", "kind", "fn", "name", "nickname", "organization", "title", "role"):
            self._write_single(name)
        for name in LISTS:
            self._write_list(name)
        for name in ("birthday", "anniversary", "gender", "language"):
            self._write_single(name)
        self._write_tags()
        self._write_single("note")
        self._write_photo()
        self._write_required()
        self._drop_lonely_labels()
        if self._changed:
            self._write_revision()
        return self._collected()

    def _write_single(self, name: str) -> None:
        now = [getattr(self._contact, attribute) for attribute in SINGLE[name]]
        if now == [getattr(self._former, attribute) for attribute in SINGLE[name]]:
            return
        gone = not any(now) or (name == "kind" and self._contact.kind == "individual")
        # FN is required (RFC 6350, 6.2.1): a card that had one keeps one.
        if gone and not (name == "fn" and self._contact.display_name):
            self._replace(name, None)
        else:
            self._replace(name, lambda old: single_line(name, self._contact, self._version, old))

    def _write_tags(self) -> None:
        tags = list(dict.fromkeys(self._contact.tags))
        if tags != self._former.tags:
            self._replace("tags", (lambda old: tags_line(tags, old)) if tags else None)

    def _write_photo(self) -> None:
        """The bytes are not in the lines of the card: putting them back where they were is no change."""
        photo = self._contact.photo
        place = next((origin for origin in self._origins if origin.made == "photo"), None)
        if photo is None or place is None:
            self._replace("photo", (lambda old: photo_line(photo, self._version, old)) if photo else None)
            return
        head = place.head
        if self._source == self._version:
            # Within a version the parameters stay as they are: readers know a picture by its first bytes.
            base64 = head.encoding == BASE64 and head.value_type != "uri"
            place.text = (place.text or "") + photo_value(photo, base64=base64)
        else:
            place.text = photo_line(photo, self._version, head.line).serialize()
        place.rewritten = True

    def _replace(self, name: str, make: Callable[[ContentLine | None], ContentLine] | None) -> None:
        """Puts one line (or none) where the lines of a field are, or at the end."""
        owners = [origin for origin in self._origins if origin.made == name]
        self._changed = self._changed or bool(owners) or make is not None
        for origin in owners:
            origin.text = None
        if make is None:
            return
        if not owners:
            self._new.append(make(None).serialize())
            return
        head = owners[0].head
        old = ContentLine(head.line.name, owners[0].value, list(head.line.params), head.line.group)
        owners[0].text = make(old).serialize()
        owners[0].rewritten = True

    def _write_list(self, name: str) -> None:
        now: list[Entry] = getattr(self._contact, name)
        owners = [origin for origin in self._origins if origin.made == name]
        if [origin.entry for origin in owners] == now:
            return
        self._changed = True
        pairs = _matched(owners, now)
        used = sorted(index for index in pairs if index is not None)
        # The lines that stay change places where the order changed: their places are filled in the new order.
        contents = [
            self._entry_text(name, entry, owners[index] if index is not None else None)
            for entry, index in zip(now, pairs, strict=True)
        ]
        # A LABEL would be read as an address again once there is no ADR left.
        orphans = [origin for origin in self._origins if origin.head.name == LABEL] if not now else []
        for origin in (*owners, *(orphans if name == "addresses" else ())):
            origin.text = None
        places = iter([owners[index] for index in used])
        last: Origin | None = None
        for text, index in zip(contents, pairs, strict=True):
            if index is not None:
                last = next(places)
                last.text, last.rewritten = text, True
            elif last is not None:
                last.after.append(text)
            elif used:
                owners[used[0]].before.append(text)
            else:
                self._new.append(text)

    def _entry_text(self, name: str, entry: Entry, owner: Origin | None) -> str:
        if owner is not None and owner.entry == entry and owner.head.name != LABEL:
            return self._converted(owner)
        head, value = (owner.head, owner.value) if owner is not None else (None, "")
        line = entry_line(name, entry, self._version, head, value)
        former = owner.entry if owner is not None else None
        if not isinstance(entry, Profile) and entry.label != getattr(former, "label", ""):
            line.group = self._relabelled(line.group, entry.label)
        return line.serialize()

    def _labelled(self, label: str) -> str:
        self._last_group += 1
        group = f"item{self._last_group}"
        self._new.append(label_line(group, label).serialize())
        return group

    def _relabelled(self, group: str, label: str) -> str:
        """The group of a line whose label changed; a group that several lines share keeps its label."""
        labels = [
            origin
            for origin in self._origins
            if group and origin.head.name == "X-ABLABEL" and origin.head.group == group.upper()
        ]
        if not labels:
            return self._labelled(label) if label else group
        for origin in labels[1:]:
            origin.text = None
        labels[0].text = label_line(group, label).serialize() if label else None
        labels[0].rewritten = True
        return group

    def _drop_lonely_labels(self) -> None:
        """Apple's lines about another line of their group (X-ABLabel, X-ABADR) go with it."""
        about = ("X-ABLABEL", "X-ABADR")
        groups: dict[str, list[Origin]] = defaultdict(list)
        for origin in self._origins:
            if origin.head.group:
                groups[origin.head.group].append(origin)
        written = {text.partition(".")[0].upper() for origin in self._origins for text in origin.after}
        for group, members in groups.items():
            others = [origin for origin in members if origin.head.name not in about]
            if others and group not in written and all(origin.text is None for origin in others):
                for origin in members:
                    origin.text = None

    def _write_required(self) -> None:
        """N is required in 3.0 (RFC 2426, 3.1.2) where a card is new or comes from another version."""
        names = {origin.head.name for origin in self._origins}
        names.update(line.partition(":")[0] for line in self._new)
        if self._contact.card is None and "FN" not in names:
            self._new.append("FN:")
        converting = self._contact.card is None or self._source != self._version
        if converting and self._version == "3.0" and "N" not in names:
            self._new.append("N:;;;;")

    def _write_revision(self) -> None:
        revision = next((origin for origin in self._origins if origin.head.name == "REV"), None)
        if revision is None or not self._contact.changed:
            return
        line = revision.head.line
        stamp = _SEPARATORS.sub("", self._contact.changed.partition(".")[0].removesuffix("Z")) + "Z"
        revision.text = ContentLine(line.name, stamp, line.params, line.group).serialize()
        revision.rewritten = True

    def _converted(self, origin: Origin) -> str:
        return converted(origin.text or "", origin.head, origin.value, self._source, self._version)

    def _collected(self) -> list[str]:
        result = []
        for origin in self._origins:
            result += origin.before
            if origin.text is not None:
                result.append(origin.text if origin.rewritten else self._converted(origin))
            result += origin.after
        # A line end or control in a value would make another property of what follows it.
        lines = [line if line.isprintable() else line.translate(_CONTROLS) for line in result + self._new]
        return [text for line in lines if (text := line.lstrip(" \t"))]


def _matched(owners: list[Origin], now: list[Entry]) -> list[int | None]:
    """For each entry the owner whose line it takes: the same entry, else the same value, else the same place."""
    free = dict.fromkeys(range(len(owners)))
    pairs: list[int | None] = [None] * len(now)
    for key in (_whole, _value_of):
        places: dict[object, list[int]] = defaultdict(list)
        for index in reversed(free):
            places[key(owners[index].entry)].append(index)
        for number, entry in enumerate(now):
            if pairs[number] is None and places.get(key(entry)):
                pairs[number] = places[key(entry)].pop()
                del free[pairs[number] or 0]
    for number in range(len(now)):
        if pairs[number] is None and number in free:
            pairs[number] = number
            del free[number]
    for number in range(len(now)):
        if pairs[number] is None and free:
            pairs[number] = next(iter(free))
            del free[pairs[number] or 0]
    return pairs


def _whole(entry: Entry | None) -> object:
    return repr(entry)


def _value_of(entry: Entry | None) -> object:
    if isinstance(entry, ContactPoint):
        return entry.value
    if isinstance(entry, Address):
        return (entry.street, entry.postal_code, entry.city)
    return entry.url if entry is not None else ""
