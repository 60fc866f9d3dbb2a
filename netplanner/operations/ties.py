"""What people do about ties: a suggestion to look at, and the decisions of sorting people one by one."""

from datetime import date

from netplanner.domain.tie_suggestion import Suggestion
from netplanner.domain.tie_suggestion import suggest as judge
from netplanner.storage import tie_facts
from netplanner.storage.database import Connection


def suggest(connection: Connection, contact_id: int, today: date) -> Suggestion | None:
    """The tie that a person's record speaks for, with the reasons; None where it says too little. Sets nothing."""
    facts = tie_facts.facts(connection, contact_id, today)
    return judge(facts) if facts is not None else None
