"""One person's past and plans in one list."""

from typing import NamedTuple

import apsw


class TimelineEntry(NamedTuple):
    """A touch, a plan, an invitation or an outcome of one person.

    `source` is "interaction", "outreach", "invitation" or "outcome", `id` the row there. `day` is an ISO date, `time`
    "14:30" or "". `status` and `result` are those of a plan or an invitation, `direction` that of an interaction or an
    invitation.
    """

    source: str
    id: int
    day: str
    time: str
    kind: str
    channel: str
    status: str
    result: str
    direction: str
    minutes: int | None
    text: str
    goal_id: int | None
    goal_what: str
    goal_colour: int


# A plan that ended in an interaction stands there once, as the interaction.
_SQL = """
SELECT 'interaction', i.id, i.happened_on, i.at_time, i.kind, i.channel, '', '', i.direction, i.minutes, i.text,
    g.id, coalesce(g.what, ''), coalesce(g.colour, 0)
FROM interaction i LEFT JOIN goal g ON g.id = i.goal_id AND g.deleted IS NULL WHERE i.contact_id = ?1
UNION ALL
SELECT 'outreach', o.id, CASE WHEN o.status = 'done' AND o.done_on <> '' THEN o.done_on ELSE o.due_on END, o.due_time,
    o.kind, o.channel, o.status, o.result, '', o.minutes, o.why, g.id, coalesce(g.what, ''), coalesce(g.colour, 0)
FROM outreach_contact oc JOIN outreach o ON o.id = oc.outreach_id
LEFT JOIN goal g ON g.id = o.goal_id AND g.deleted IS NULL
WHERE oc.contact_id = ?1 AND o.deleted IS NULL
    AND NOT EXISTS (SELECT 1 FROM interaction i WHERE i.outreach_id = o.id AND i.contact_id = ?1)
UNION ALL
SELECT 'invitation', v.id, v.sent_on, '', 'invite', v.platform,
    CASE WHEN v.state IN ('pending', 'later') THEN 'waiting' ELSE 'done' END,
    CASE WHEN v.state IN ('accepted', 'declined', 'no_answer') THEN v.state ELSE '' END,
    v.direction, NULL, v.text, g.id, coalesce(g.what, ''), coalesce(g.colour, 0)
FROM invitation v LEFT JOIN goal g ON g.id = v.goal_id AND g.deleted IS NULL
WHERE v.contact_id = ?1 AND v.outreach_id IS NULL AND v.sent_on IS NOT NULL
UNION ALL
SELECT 'outcome', u.id, u.happened_on, '', u.kind, '', '', '', '', NULL, u.what, g.id, coalesce(g.what, ''),
    coalesce(g.colour, 0)
FROM outcome u LEFT JOIN goal g
    ON g.id = (SELECT min(og.goal_id) FROM outcome_goal og WHERE og.outcome_id = u.id) AND g.deleted IS NULL
WHERE u.contact_id = ?1 AND u.deleted IS NULL
ORDER BY 3 DESC, 4 DESC, 1, 2 DESC LIMIT ?2
"""


def timeline(connection: apsw.Connection, contact_id: int, limit: int = 500) -> list[TimelineEntry]:
    """What happened with a contact and what is planned, latest day first."""
    return [TimelineEntry(*row) for row in connection.execute(_SQL, (contact_id, limit))]
