"""What the page of a company shows, read in one go beside the window."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from netplanner.domain.company import Company
from netplanner.domain.contact import ContactRow
from netplanner.storage import companies, contacts, goals
from netplanner.storage.database import Connection

# More are shown in the list.
MOST_PEOPLE = 50


class CompanyGoal(NamedTuple):
    id: int
    what: str
    colour: int


@dataclass(slots=True)
class CompanyView:
    """`people` are the first who work there, best known first, `count` how many there are; `targeted_by` the goals that
    target the company, `other_goals` the open ones that don't."""

    company: Company
    people: Sequence[ContactRow]
    count: int
    targeted_by: Sequence[CompanyGoal]
    other_goals: Sequence[CompanyGoal]


def read_company(connection: Connection, company_id: int) -> CompanyView | None:
    """None for one that is gone: joined with another, or undone."""
    company = companies.load(connection, company_id)
    if company is None:
        return None
    ids = companies.people(connection, company_id)
    rows = contacts.rows(connection, ids[:MOST_PEOPLE])
    targeted = {goal_id for goal_id, _ in companies.targeted_by(connection, company_id)}
    known = [(goal.state, CompanyGoal(goal.id, goal.what, goal.colour)) for goal in goals.listing(connection)]
    return CompanyView(
        company=company,
        people=[rows[contact_id] for contact_id in ids[:MOST_PEOPLE] if contact_id in rows],
        count=len(ids),
        targeted_by=[goal for _, goal in known if goal.id in targeted],
        other_goals=[goal for state, goal in known if goal.id not in targeted and state in goals.OPEN_STATES],
    )
