"""Gathering what the seven steps are judged by."""

from collections import Counter
from datetime import date, timedelta

import apsw

from netplanner.domain.goal import Goal
from netplanner.domain.steps import INVITATION_DAYS, StepFacts
from netplanner.domain.words import GoalState
from netplanner.storage import goals

# Score from which an invitation's why is ready; one that was weak is marked as sent anyway.
_READY = 60

# People nobody is to write to are decided by that. Who was left out is so on every platform, and a plan that names
# none was for this one, as in the queue.
_DECIDED = (
    "c.do_not_contact LIKE '%all%' "
    "OR EXISTS (SELECT 1 FROM profile p WHERE p.contact_id = c.id AND p.platform = ?1 AND p.connected_on IS NOT NULL) "
    "OR EXISTS (SELECT 1 FROM invitation i WHERE i.contact_id = c.id AND (i.platform = ?1 "
    "OR (i.direction = 'out' AND i.state = 'withdrawn' AND i.sent_on IS NULL))) "
    "OR EXISTS (SELECT 1 FROM outreach_contact oc JOIN outreach o ON o.id = oc.outreach_id WHERE oc.contact_id = c.id "
    "AND o.kind = 'invite' AND o.channel IN (?1, '') AND o.status IN ('waiting', 'done') AND o.deleted IS NULL) "
    "OR EXISTS (SELECT 1 FROM candidate k WHERE k.contact_id = c.id AND k.decision = 'skipped' AND k.reason <> '')"
)


def facts(connection: apsw.Connection, today: date) -> StepFacts:
    """The facts for `domain.steps.steps` on `today`."""
    found = goals.listing(connection, states={GoalState.DRAFT, GoalState.ACTIVE})
    primary, secondary = _platforms(connection, found)
    checklist, purpose = _profile(connection, primary)
    existing, decided = (
        connection.execute(
            "SELECT count(*), count(*) FILTER (WHERE " + _DECIDED + ") FROM contact c "  # noqa: S608 - constants
            "WHERE c.deleted IS NULL AND c.relation = 'known' AND c.kind <> 'org'",
            (primary,),
        ).fetchone()
        or (0, 0)
    )
    since = (today - timedelta(days=INVITATION_DAYS)).isoformat()
    tended, overdue = connection.execute(
        "SELECT count(*), count(*) FILTER (WHERE next_due_on < ?) FROM contact "
        "WHERE deleted IS NULL AND tie IN ('close', 'good') AND next_due_on IS NOT NULL",
        (today.isoformat(),),
    ).fetchone() or (0, 0)
    return StepFacts(
        goals=found,
        primary=primary,
        secondary=secondary,
        checklist=checklist,
        purpose=purpose,
        existing=existing,
        decided=decided,
        ready_invitations=_count_ready(connection, since),
        tended=tended,
        overdue=overdue,
    )


def platforms_used(connection: apsw.Connection) -> tuple[str, str]:
    """The keys of the platforms the user invites on first and second; "" where none is chosen."""
    return _platforms(connection, goals.listing(connection, states={GoalState.DRAFT, GoalState.ACTIVE}))


def primary_platform(connection: apsw.Connection) -> str:
    """The key of the platform the user invites on first; "" where none is chosen."""
    return chosen_platforms(connection)[0]


def chosen_platforms(connection: apsw.Connection) -> tuple[str, str]:
    """The keys of the platforms that come first and second; "" where none is chosen."""
    return _platforms(connection, goals.listing(connection, states={GoalState.DRAFT, GoalState.ACTIVE}))


def _platforms(connection: apsw.Connection, found: list[Goal]) -> tuple[str, str]:
    """The user's own choice, else what the goals name most often."""
    row = connection.execute("SELECT primary_platform, secondary_platform FROM me WHERE id = 1").fetchone()
    primary, secondary = row or ("", "")
    first = Counter(goal.primary_platform for goal in found if goal.primary_platform).most_common(1)
    second = Counter(goal.secondary_platform for goal in found if goal.secondary_platform).most_common(1)
    return str(primary) or (first[0][0] if first else ""), str(secondary) or (second[0][0] if second else "")


def _profile(connection: apsw.Connection, platform: str) -> tuple[frozenset[str], str]:
    row = connection.execute("SELECT checklist, purpose FROM my_profile WHERE platform = ?", (platform,)).fetchone()
    if row is None:
        return frozenset(), ""
    return frozenset(filter(None, str(row[0]).split(","))), str(row[1])


def _count_ready(connection: apsw.Connection, since: str) -> int:
    # A plan that was carried out counts as well: its why was judged when it was made.
    sql = (
        "SELECT (SELECT count(*) FROM invitation WHERE direction = 'out' AND sent_on >= ?1 AND score >= ?2 "
        "AND sent_anyway = 0) + (SELECT count(*) FROM outreach o WHERE o.kind = 'invite' AND o.why <> '' "
        "AND o.status IN ('waiting', 'done') AND o.deleted IS NULL AND coalesce(nullif(o.done_on, ''), o.due_on) >= ?1 "
        "AND NOT EXISTS (SELECT 1 FROM invitation i WHERE i.outreach_id = o.id))"
    )
    return int(connection.execute(sql, (since, _READY)).get)
