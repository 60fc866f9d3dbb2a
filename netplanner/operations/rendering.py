"""What fills the places of a text, gathered in one place, and the text made of it for a person."""

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from netplanner.domain.contact import Contact
from netplanner.domain.template import WHY, contact_values, fill, unfilled
from netplanner.storage import contacts, goals, invitations, text_values
from netplanner.storage.database import Connection

_NOTHING: Mapping[str, str] = MappingProxyType({})


class Rendered(NamedTuple):
    """A text as it goes out; `unfilled` are the places that stayed open, in order."""

    subject: str
    body: str
    unfilled: tuple[str, ...]


class TextValues:
    """What fills the places of texts: the user's card is read once, each person and goal when first asked for."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._own = invitations.own_card(connection)
        self._people: dict[int, Contact | None] = {}
        self._goals: dict[int, str] = {}
        self._around: dict[tuple[int, int | None], dict[str, str]] = {}

    def person(self, contact_id: int | None) -> Contact | None:
        """The card of a person, None of one who is gone."""
        if contact_id is None:
            return None
        if contact_id not in self._people:
            self._people[contact_id] = contacts.load(self._connection, contact_id)
        return self._people[contact_id]

    def goal(self, goal_id: int | None) -> str:
        """What a goal is, "" without one."""
        if goal_id is None:
            return ""
        if goal_id not in self._goals:
            goal = goals.load(self._connection, goal_id)
            self._goals[goal_id] = goal.what if goal else ""
        return self._goals[goal_id]

    def read(self, people: Iterable[int], goal_id: int | None = None) -> None:
        """Reads those who are not known yet at once: one after the other, thousands take a second."""
        wanted = list(dict.fromkeys(people))
        unknown = [contact_id for contact_id in wanted if contact_id not in self._people]
        if len(unknown) > 1:
            found = {person.id: person for person in contacts.load_many(self._connection, unknown)}
            self._people |= {contact_id: found.get(contact_id) for contact_id in unknown}
        missing = [contact_id for contact_id in wanted if (contact_id, goal_id) not in self._around]
        if missing:
            for contact_id, known in text_values.around(self._connection, missing, goal_id).items():
                self._around[contact_id, goal_id] = known

    def of(self, people: Sequence[int], goal: str = "", day: str = "", *, goal_id: int | None = None) -> dict[str, str]:
        """The values for a text to the first of `people`; the second is the other one of an introduction.

        `goal` is what the goal is in words, read from the book by `goal_id` where it is left out; `day` is the words
        for `{date}`.
        """
        values = {**self._own, "goal": goal or self.goal(goal_id), "date": day}
        self.read(people[:2], goal_id)
        if people:
            values |= self._around[people[0], goal_id]
        for contact_id, prefix in zip(people[:2], ("", "other_"), strict=False):
            if person := self.person(contact_id):
                values |= contact_values(person, prefix)
        return values

    def render(
        self,
        *,
        subject: str,
        body: str,
        contact_id: int | None,
        goal_id: int | None = None,
        why: str = "",
        extra: Mapping[str, str] = _NOTHING,
        other_id: int | None = None,
    ) -> Rendered:
        """As `render`, with what was read before."""
        people = [one for one in (contact_id, other_id) if one is not None] if contact_id is not None else []
        return text_of(subject, body, {**self.of(people, goal_id=goal_id), **extra, **({WHY: why} if why else {})})


def render(
    connection: Connection,
    *,
    subject: str,
    body: str,
    contact_id: int | None,
    goal_id: int | None = None,
    why: str = "",
    extra: Mapping[str, str] = _NOTHING,
    other_id: int | None = None,
) -> Rendered:
    """A text made for a person with what the book knows of them, the user, the goal and their groups.

    `why` fills `{why}`, `extra` adds values or replaces those of the book by the name of their place, `other_id` is
    the second person of an introduction. What is filled in is never read again. For many people take one
    `TextValues`. Never raises: who is gone fills in nothing.
    """
    return TextValues(connection).render(
        subject=subject, body=body, contact_id=contact_id, goal_id=goal_id, why=why, extra=extra, other_id=other_id
    )


def text_of(subject: str, body: str, values: Mapping[str, str]) -> Rendered:
    """Subject and body filled with `values`; a subject is one line, whatever it is filled with."""
    return Rendered(
        " ".join(fill(subject, values).split()),
        without_empty_lines(body, values),
        tuple(dict.fromkeys((*unfilled(subject, values), *unfilled(body, values)))),
    )


def without_empty_lines(body: str, values: Mapping[str, str]) -> str:
    """`body` filled; a line that only held places for which nothing is known goes, as in a signature."""
    lines = []
    for line in body.replace("\r\n", "\n").split("\n"):
        text = fill(line, values)
        if text.strip() or not line.strip():
            lines.append(text)
    return "\n".join(lines).strip()
