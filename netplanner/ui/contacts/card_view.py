"""What a card shows, read in one go."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtGui import QPixmap

from netplanner.domain.company import Company
from netplanner.domain.contact import Contact
from netplanner.domain.tie_suggestion import Suggestion
from netplanner.operations import ties
from netplanner.operations.related import SuggestedRelationship, suggested
from netplanner.storage import cadence, companies, contacts, goals, groups, relationships
from netplanner.storage.database import Connection
from netplanner.storage.groups import Membership
from netplanner.storage.relationships import Relationship
from netplanner.storage.timeline import TimelineEntry, timeline
from netplanner.ui.contacts.entries import Goal


@dataclass(slots=True)
class PersonView:
    """`goals` are those the person serves, `platforms` the names of platforms by key and
    `url_patterns` what makes an address of a handle there, `rhythm` the days between two
    touches, `company` the one the person's organisation is, `suggested` people named on the vCard."""

    contact: Contact
    goals: Sequence[Goal]
    timeline: Sequence[TimelineEntry]
    platforms: Mapping[str, str]
    today: date
    language: str
    url_patterns: Mapping[str, str] = field(default_factory=dict)
    photo: QPixmap | None = None
    rhythm: int | None = None
    relations: Sequence[Relationship] = ()
    suggested: Sequence[SuggestedRelationship] = ()
    groups: Sequence[Membership] = ()
    company: Company | None = None
    suggestion: Suggestion | None = None
    """The tie that the record speaks for."""


def read_person(
    connection: Connection, contact_id: int, today: date, language: str, platforms: Mapping[str, str]
) -> PersonView | None:
    """None for one who is gone."""
    contact = contacts.load(connection, contact_id)
    if contact is None:
        return None
    served = set(goals.goals_of_contacts(connection, [contact.id]).get(contact.id, ()))
    known = goals.listing(connection, states=goals.OPEN_STATES)
    return PersonView(
        contact=contact,
        goals=[Goal(goal.what, goal.colour) for goal in known if goal.id in served],
        timeline=timeline(connection, contact.id),
        platforms=platforms,
        today=today,
        language=language,
        rhythm=cadence.days_of(connection, contact.id),
        relations=relationships.of(connection, contact.id),
        suggested=suggested(connection, contact.id),
        groups=groups.of_contact(connection, contact.id),
        company=companies.of_contact(connection, contact.id),
        suggestion=ties.suggest(connection, contact.id, today),
    )
