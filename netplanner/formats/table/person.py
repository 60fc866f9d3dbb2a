"""Rows of a table → contacts."""

import re
from collections.abc import Callable, Sequence
from typing import Final

from netplanner.domain.contact import Address, Contact, ContactPoint, Profile, display_name_of
from netplanner.domain.history import ConnectedSeen, Seen
from netplanner.domain.words import Tie
from netplanner.formats.records_card import as_card
from netplanner.formats.table import values
from netplanner.formats.table.dates import Order, iso_date
from netplanner.formats.table.plan import Step, steps_of

_TIES: Final = {str(tie): tie for tie in Tie}
# X.500 addresses of Exchange lead nowhere outside of it.
_INNER_ADDRESS: Final = "/o="
# "8000 Aarhus C", "D-50667 Köln"
_CODE_AND_CITY: Final = re.compile(r"((?:[A-Z]{1,3}[- ])?\d{4,5}) +(\D.+)")
_SEVERAL_LINES: Final = frozenset({"street", "extended", "formatted"})


class People:
    """Makes the people of one table of its rows."""

    def __init__(self, head: Sequence[str], fields: Sequence[str], order: Order, *, own: bool) -> None:
        """`own` is a table that this program wrote."""
        self._steps = steps_of(head, fields)
        self._count = len(fields)
        self._order = order
        self._own = own

    def person(self, cells: Sequence[str], line: int) -> tuple[Contact, tuple[Seen, ...]]:
        """The person of a row, with the card that says it all. Raises CardError where that would be too large."""
        if not self._own:
            cells = [values.number_as_text(cell) for cell in cells]
        texts = [values.text_of(cell) if cell else "" for cell in cells]
        draft = _Draft(texts, self._order)
        count = len(texts)
        for step in self._steps:
            if step.column < count and texts[step.column]:
                draft.take(step, texts[step.column])
        draft.others += [(f"Column {n + 1}", texts[n]) for n in range(self._count, count) if texts[n]]
        draft.finish()
        if self._own:
            _unname(draft.contact)
        as_card(draft.contact, draft.others, line=line)
        return draft.contact, tuple(draft.history)


def _unname(contact: Contact) -> None:
    """Our own export names everybody: who has no name is called by another field there."""
    name = contact.fn
    contact.fn = None
    if contact.given or contact.family or display_name_of(contact) != name:
        contact.fn = name


class _Draft:
    """A contact that is being filled, cell by cell."""

    def __init__(self, texts: Sequence[str], order: Order) -> None:
        self.contact = Contact()
        self.others: list[tuple[str, str]] = []
        self.history: list[Seen] = []
        self._texts = texts
        self._order = order
        self._addresses: dict[int, tuple[Step, dict[str, list[str]]]] = {}
        self._born: dict[str, str] = {}

    def take(self, step: Step, text: str) -> None:
        _WAYS.get(step.base, _Draft._single)(self, step, text)

    def finish(self) -> None:
        """Puts together what stands in several columns."""
        for step, parts in self._addresses.values():
            self._finish_address(step, parts)
        if self._born:
            self._finish_birthday()

    # --- one value ---------------------------------------------------------------------------------------------------

    def _single(self, step: Step, text: str) -> None:
        name, text = _ATTRIBUTES.get(step.base, step.base), values.spaced(text)
        if not name or getattr(self.contact, name):
            self._keep(step, text)
        else:
            setattr(self.contact, name, text)

    def _keep(self, step: Step, text: str) -> None:
        """What no field is for; a label beside it is its name, as for Google's own fields."""
        label = self._label(step)
        default = not label and text.lower() in values.DEFAULTS
        if not default:
            self.others.append((values.spaced(label) or step.head, text))

    def _note(self, step: Step, text: str) -> None:
        self.contact.note = f"{self.contact.note}\n\n{text}" if self.contact.note else text

    def _tags(self, step: Step, text: str) -> None:
        self.contact.tags += values.tags(text)

    def _gender(self, step: Step, text: str) -> None:
        self.contact.gender = self.contact.gender or values.gender(text)

    def _tie(self, step: Step, text: str) -> None:
        tie = _TIES.get(text.lower())
        if tie is None:
            self._keep(step, text)
        else:
            self.contact.tie = tie

    def _do_not_contact(self, step: Step, text: str) -> None:
        channels = values.channels_of(text)
        if channels is None:
            self._keep(step, text)
        else:
            self.contact.do_not_contact |= channels

    # --- days --------------------------------------------------------------------------------------------------------

    def _day(self, step: Step, text: str) -> None:
        if step.kind:
            self._born[step.kind] = text
            return
        field = step.base
        if field == "event":
            field = values.event_of(self._label(step))
        day = iso_date(text, self._order)
        if not field or (day != "" and getattr(self.contact, field)):
            self._keep(step, text)
        elif day != "":
            setattr(self.contact, field, day or values.spaced(text))

    def _finish_birthday(self) -> None:
        """The parts in columns of their own; text where they make no day."""
        parts = [self._born.get(kind, "") for kind in ("year", "month", "day")]
        text = "-".join(parts if parts[0] else ("-", *parts[1:]))
        numbers = [part.zfill(2) for part in parts[1:]]
        day = iso_date("-".join((parts[0], *numbers)) if parts[0] else "--" + "-".join(numbers))
        if day != "" and not self.contact.birthday:
            self.contact.birthday = day or text

    def _needs(self, step: Step, text: str) -> None:
        self.contact.needs += values.tags(text)

    def _offers(self, step: Step, text: str) -> None:
        self.contact.offers += values.tags(text)

    def _met_on(self, step: Step, text: str) -> None:
        day = iso_date(text, self._order)
        if day and not day.startswith("-") and self.contact.met_on is None:
            self.contact.met_on = day
        else:
            self._keep(step, text)

    def _last_contact(self, step: Step, text: str) -> None:
        day = iso_date(text, self._order)
        if day and not day.startswith("-"):
            self.contact.last_contact_on = day
        else:
            self._keep(step, text)

    def _connected(self, step: Step, text: str) -> None:
        day = iso_date(text, self._order)
        if day and not day.startswith("-"):
            self.history.append(ConnectedSeen("linkedin", day))
        else:
            self._keep(step, text)

    # --- ways to reach somebody --------------------------------------------------------------------------------------

    def _email(self, step: Step, text: str) -> None:
        if text[:3].lower() == _INNER_ADDRESS:
            self._keep(step, text)
            return
        self._add(self.contact.emails, step, values.addresses(text))

    def _phone(self, step: Step, text: str) -> None:
        self._add(self.contact.phones, step, [values.spaced(value) for value in values.several(text)])

    def _url(self, step: Step, text: str) -> None:
        self._add(self.contact.urls, step, [values.spaced(value) for value in values.several(text)])

    def _messaging(self, step: Step, text: str) -> None:
        service = step.kind or values.spaced(self._label(step)).lower()
        types = (service,) if service else ()
        self.contact.messaging += [ContactPoint(values.spaced(value), types) for value in values.several(text)]

    def _add(self, points: list[ContactPoint], step: Step, found: list[str]) -> None:
        types, label, preferred = values.kind_of(self._label(step))
        points += [ContactPoint(value, types or step.types, label, preferred) for value in found]

    def _label(self, step: Step) -> str:
        return self._texts[step.label] if 0 <= step.label < len(self._texts) else ""

    def _profile(self, step: Step, text: str) -> None:
        text = values.spaced(text)
        is_url = "/" in text or "." in text.rpartition("@")[2]
        profile = Profile(step.kind, text if is_url else "", "" if is_url else text)
        self.contact.profiles.append(profile)

    # --- addresses ---------------------------------------------------------------------------------------------------

    def _address(self, step: Step, text: str) -> None:
        parts = self._addresses.setdefault(step.address, (step, {}))[1]
        found = values.several(text)
        if step.kind not in _SEVERAL_LINES:
            found = [values.spaced(value) for value in found]
        if step.kind in parts:
            # Second and third lines of a street are columns of their own.
            found = [", ".join((*parts[step.kind], *found))]
        parts[step.kind] = found

    def _finish_address(self, step: Step, parts: dict[str, list[str]]) -> None:
        types, label, preferred = values.kind_of(self._label(step))
        whole = parts.pop("formatted", [])
        if not parts:
            parts = {"street": whole}
        for number in range(max(map(len, parts.values()))):
            made = {name: found[number] for name, found in parts.items() if number < len(found)}
            if "postal_code" not in made and (town := _CODE_AND_CITY.fullmatch(made.get("city", ""))):
                made["postal_code"], made["city"] = town[1], town[2]
            self.contact.addresses.append(Address(**made, types=types or step.types, label=label, preferred=preferred))


_ATTRIBUTES: Final = {
    "name": "fn",
    **{
        name: name
        for name in (
            "given", "additional", "family", "prefix", "suffix", "nickname", "organization", "department", "title",
            "role", "language", "uid", "source", "met",
        )
    },
}  # fmt: skip
_Way = Callable[[_Draft, Step, str], None]
_WAYS: Final[dict[str, _Way]] = {
    "": _Draft._keep,
    "note": _Draft._note,
    "tags": _Draft._tags,
    "gender": _Draft._gender,
    "tie": _Draft._tie,
    "do_not_contact": _Draft._do_not_contact,
    "birthday": _Draft._day,
    "anniversary": _Draft._day,
    "event": _Draft._day,
    "last_contact": _Draft._last_contact,
    "connected_on": _Draft._connected,
    "met_on": _Draft._met_on,
    "needs": _Draft._needs,
    "offers": _Draft._offers,
    "email": _Draft._email,
    "phone": _Draft._phone,
    "url": _Draft._url,
    "messaging": _Draft._messaging,
    "profile": _Draft._profile,
    "address": _Draft._address,
}
