"""One person's past and plans in one list."""

from typing import NamedTuple

import apsw


class TimelineEntry(NamedTuple):
    """A line of one person's history.

    `source` is "interaction", "outreach", "invitation", "introduction", "outcome", "note" or "import", `id` the row
    there. `day` is an ISO date, `time` "14:30" or "". `status` and `result` are those of a plan or an invitation (one
    that was never sent is "skipped", with the reason as text) and the state of an introduction; `direction` is that
    of an interaction or an invitation, and "asked" or "given" for an introduction. `kind` of an import is what it did
    (add, update, …), its `text` the source. `tone` is that of an interaction, or "private" for a private note;
    `other` names the others of an introduction. An outcome stands with who delivered it and with who led to it.
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
    tone: str = ""
    other: str = ""


# A plan that ended in an interaction stands there once, as the interaction; one that waits for an answer stands ahead.
_SQL = """
SELECT 'interaction', i.id, i.happened_on, i.at_time, i.kind, i.channel, '', '', i.direction, i.minutes, i.text,
    g.id, coalesce(g.what, ''), coalesce(g.colour, 0), i.tone, ''
FROM interaction i LEFT JOIN goal g ON g.id = i.goal_id AND g.deleted IS NULL WHERE i.contact_id = ?1
UNION ALL
SELECT 'outreach', o.id, CASE WHEN o.status = 'done' AND o.done_on <> '' THEN o.done_on ELSE o.due_on END, o.due_time,
    o.kind, o.channel, o.status, o.result, '', o.minutes, o.why, g.id, coalesce(g.what, ''), coalesce(g.colour, 0),
    '', ''
FROM outreach_contact oc JOIN outreach o ON o.id = oc.outreach_id
LEFT JOIN goal g ON g.id = o.goal_id AND g.deleted IS NULL
WHERE oc.contact_id = ?1 AND o.deleted IS NULL AND (o.status = 'waiting'
    OR NOT EXISTS (SELECT 1 FROM interaction i WHERE i.outreach_id = o.id AND i.contact_id = ?1))
UNION ALL
SELECT 'invitation', v.id, coalesce(v.sent_on, v.answered_on), '', 'invite', v.platform,
    CASE WHEN v.sent_on IS NULL THEN 'skipped' WHEN v.state IN ('pending', 'later') THEN 'waiting' ELSE 'done' END,
    CASE WHEN v.state IN ('accepted', 'declined', 'no_answer') THEN v.state ELSE '' END,
    v.direction, NULL, v.text, g.id, coalesce(g.what, ''), coalesce(g.colour, 0), '', ''
FROM invitation v LEFT JOIN goal g ON g.id = v.goal_id AND g.deleted IS NULL
WHERE v.contact_id = ?1 AND v.outreach_id IS NULL
    AND (v.sent_on IS NOT NULL OR (v.state = 'withdrawn' AND v.answered_on IS NOT NULL))
UNION ALL
SELECT 'introduction', n.id, coalesce(n.made_on, n.asked_on), '', 'introduction', '', n.state, '', n.direction, NULL,
    n.text, g.id, coalesce(g.what, ''), coalesce(g.colour, 0), '',
    coalesce((SELECT group_concat(c.display_name, ', ' ORDER BY c.sort_key) FROM contact c
    WHERE c.id IN (n.connector_id, n.first_id, n.second_id) AND c.id <> ?1 AND c.deleted IS NULL), '')
FROM introduction n LEFT JOIN goal g ON g.id = n.goal_id AND g.deleted IS NULL
WHERE n.id IN (SELECT id FROM introduction WHERE connector_id = ?1 UNION SELECT id FROM introduction
    WHERE first_id = ?1 UNION SELECT id FROM introduction WHERE second_id = ?1)
    AND n.outreach_id IS NULL AND coalesce(n.made_on, n.asked_on) IS NOT NULL
UNION ALL
SELECT 'outcome', u.id, u.happened_on, '', u.kind, '', '', '', '', NULL, u.what, g.id, coalesce(g.what, ''),
    coalesce(g.colour, 0), '', ''
FROM outcome u LEFT JOIN goal g
    ON g.id = (SELECT min(og.goal_id) FROM outcome_goal og WHERE og.outcome_id = u.id) AND g.deleted IS NULL
WHERE u.id IN (SELECT id FROM outcome WHERE contact_id = ?1 UNION SELECT outcome_id FROM outcome_step
    WHERE contact_id = ?1) AND u.deleted IS NULL
UNION ALL
SELECT 'note', m.id, m.noted_on, '', 'note', '', '', '', '', NULL, m.text, NULL, '', 0,
    CASE WHEN m.private THEN 'private' ELSE '' END, ''
FROM note m WHERE m.contact_id = ?1
UNION ALL
SELECT 'import', r.import_id, coalesce(date(l.started, 'localtime'), ''), '', r.action, '', '', '', '', NULL, l.source,
    NULL, '', 0, '', ''
FROM import_record r JOIN import_log l ON l.id = r.import_id
WHERE r.contact_id = ?1 AND r.action IN ('add', 'update')
ORDER BY 3 DESC, 4 DESC, 1, 2 DESC LIMIT ?2
"""


def timeline(connection: apsw.Connection, contact_id: int, limit: int = 500) -> list[TimelineEntry]:
    """What happened with a contact and what is planned, latest day first.

    An import stands below all else of its day: whoever came in by it was met after that.
    """
    entries = [TimelineEntry(*row) for row in connection.execute(_SQL, (contact_id, limit))]
    entries.sort(key=lambda entry: entry.source == "import")
    entries.sort(key=lambda entry: entry.day, reverse=True)
    return entries
