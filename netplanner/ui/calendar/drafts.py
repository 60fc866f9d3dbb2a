"""What the sheet makes of what was typed: a text for each person, and the plans to be written."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from netplanner.domain.contact import Contact
from netplanner.domain.outreach import Outreach
from netplanner.domain.template import contact_values, fill, unfilled
from netplanner.domain.words import Channel, OutreachKind, Relation, Tie
from netplanner.storage import contacts, invitations
from netplanner.storage.database import Connection

# These have a longer text to send besides the why.
WITH_MESSAGE = frozenset(
    {
        OutreachKind.MESSAGE,
        OutreachKind.MAIL,
        OutreachKind.INTRODUCTION,
        OutreachKind.COMMENT,
        OutreachKind.POST,
        OutreachKind.ARTICLE,
    }
)
WITHOUT_PEOPLE = frozenset({OutreachKind.POST, OutreachKind.ARTICLE, OutreachKind.SEMINAR})
_USUAL_CHANNEL = {
    OutreachKind.CALL: Channel.PHONE,
    OutreachKind.MEETING: Channel.IN_PERSON,
    OutreachKind.SEMINAR: Channel.IN_PERSON,
    OutreachKind.MAIL: Channel.EMAIL,
}


@dataclass(frozen=True, slots=True)
class Draft:
    """One person's part of what was typed; `plan` holds the filled texts, `open_places` what stayed unfilled."""

    plan: Outreach
    person: Contact | None
    open_places: tuple[str, ...]


class TextValues:
    """What fills the places of a text, read once."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._own = invitations.own_card(connection)
        self._people: dict[int, Contact | None] = {}

    def person(self, contact_id: int | None) -> Contact | None:
        if contact_id is None:
            return None
        if contact_id not in self._people:
            self._people[contact_id] = contacts.load(self._connection, contact_id)
        return self._people[contact_id]

    def read(self, people: Iterable[int]) -> None:
        """Reads those who are not known yet at once: one after the other, thousands take a second."""
        unknown = [contact_id for contact_id in people if contact_id not in self._people]
        if len(unknown) > 1:
            found = {person.id: person for person in contacts.load_many(self._connection, unknown)}
            self._people |= {contact_id: found.get(contact_id) for contact_id in unknown}

    def of(self, people: Sequence[int], goal: str, day: str) -> dict[str, str]:
        """The values for a text to the first of `people`; the second is the other one of an introduction."""
        values = {**self._own, "goal": goal, "date": day}
        for contact_id, prefix in zip(people[:2], ("", "other_"), strict=False):
            if person := self.person(contact_id):
                values.update(contact_values(person, prefix))
        return values


def drafts_of(typed: Outreach, people: Sequence[int], values: TextValues, goal: str, day_text: str) -> list[Draft]:
    """One plan for each person; one for all where it is an introduction or for nobody in particular."""
    values.read(people)
    if typed.kind == OutreachKind.INTRODUCTION or not people:
        parts: list[list[int]] = [list(people)]
    else:
        parts = [[contact_id] for contact_id in people]
    return [_draft(typed, part, values.of(part, goal, day_text), values) for part in parts]


def _draft(typed: Outreach, people: list[int], known: Mapping[str, str], values: TextValues) -> Draft:
    why = fill(typed.why, known)
    with_why = {**known, "why": why}
    message = fill(typed.message, with_why)
    still_open = dict.fromkeys((*unfilled(typed.why, known), *unfilled(typed.message, with_why)))
    plan = replace(typed, contacts=people, why=why, message=message)
    return Draft(plan, values.person(people[0]) if people else None, tuple(still_open))


def first_kind(person: Contact | None) -> OutreachKind:
    """What is likely planned with a person: an invitation for someone not known yet."""
    if person is None:
        return OutreachKind.MESSAGE
    unknown = person.relation is Relation.PROSPECT or person.tie is Tie.UNDECIDED
    return OutreachKind.INVITE if unknown else OutreachKind.MESSAGE


def first_channel(kind: OutreachKind, person: Contact | None, primary: str, offered: Sequence[str]) -> str:
    """The channel a plan begins with: the kind's own, the person's wish, a shared platform, else e-mail."""
    if kind in _USUAL_CHANNEL:
        return _USUAL_CHANNEL[kind]
    profiles = [profile.platform for profile in person.profiles] if person is not None else []
    wish = person.preferred_channel if person is not None else ""
    wanted = [wish, *([primary] if primary in profiles else profiles)]
    if kind is OutreachKind.INVITE or person is None:
        wanted.append(primary or Channel.LINKEDIN)
    return next((channel for channel in wanted if channel and channel in offered), Channel.EMAIL)
