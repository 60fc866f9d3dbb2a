"""Writing what a file tells of the past with people; what stands there already is not written twice."""

import json
from collections.abc import Iterable, Iterator, Sequence

from netplanner.domain.history import ConnectedSeen, InvitationSeen, MessageSeen, Seen
from netplanner.storage import contact_writes
from netplanner.storage.store import Step

# What was written, as the names of fields in a report.
_MESSAGES, _INVITATIONS, _CONNECTED = "messages", "invitations", "connected_on"
# An invitation that was a plan may have been marked as done some days after it went out.
_SAME_INVITATION_DAYS = 7


def write(step: Step, seen: Sequence[tuple[int, Iterable[Seen]]], source: str) -> dict[int, list[str]]:
    """Writes (contact id, what was seen); returns by id what was new: connected_on, invitations, messages.

    A connection answers the invitations that wait on that platform: accepted, and the person is known from then on.
    """
    rows = [(contact_id, one) for contact_id, history in seen for one in history]
    fresh: dict[int, list[str]] = {}
    for contact_id, name in (*_connect(step, rows), *_invite(step, rows), *_log(step, rows, source)):
        names = fresh.setdefault(contact_id, [])
        if name not in names:
            names.append(name)
    if fresh:
        step.touched.touch(contacts=fresh)
        step.touched.lists = True
    return fresh


def _connect(step: Step, rows: Sequence[tuple[int, Seen]]) -> Iterator[tuple[int, str]]:
    for contact_id, one in rows:
        if not isinstance(one, ConnectedSeen):
            continue
        # Who has two pages there has two days: the earlier counts, else the two would take turns.
        step.connection.execute(
            "UPDATE profile SET connected_on = ?3 WHERE contact_id = ?1 AND platform = ?2 "
            "AND NOT EXISTS (SELECT 1 FROM profile p WHERE p.contact_id = ?1 AND p.platform = ?2 "
            "AND p.connected_on IS NOT NULL AND (?3 = '' OR (p.connected_on <> '' AND p.connected_on <= ?3)))",
            (contact_id, one.platform, one.on),
        )
        if step.connection.changes():
            yield contact_id, _CONNECTED
        step.connection.execute(
            "UPDATE invitation SET state = 'accepted', answered_on = nullif(?3, '') WHERE contact_id = ?1 "
            "AND platform = ?2 AND state IN ('pending', 'later', 'no_answer')",
            (contact_id, one.platform, one.on),
        )
        if step.connection.changes():
            yield contact_id, _INVITATIONS
        step.connection.execute(
            "UPDATE contact SET relation = 'known', changed = ? WHERE id = ? AND relation = 'prospect'",
            (step.now, contact_id),
        )


def _invite(step: Step, rows: Sequence[tuple[int, Seen]]) -> Iterator[tuple[int, str]]:
    for contact_id, one in rows:
        if not isinstance(one, InvitationSeen):
            continue
        # Who is a connection by now has accepted, or was accepted. One that was a plan is there already, with the day
        # on which it was marked as done.
        step.connection.execute(
            "INSERT INTO invitation(contact_id, platform, direction, state, sent_on, answered_on, text) "
            "SELECT ?1, ?2, ?3, CASE WHEN p.connected_on IS NULL THEN 'pending' ELSE 'accepted' END, nullif(?4, ''), "
            "nullif(p.connected_on, ''), ?5 "
            "FROM (SELECT (SELECT connected_on FROM profile WHERE contact_id = ?1 AND platform = ?2 "
            "AND connected_on IS NOT NULL LIMIT 1) AS connected_on) p "
            "WHERE NOT EXISTS (SELECT 1 FROM invitation WHERE contact_id = ?1 AND platform = ?2 AND direction = ?3 "
            "AND (sent_on IS nullif(?4, '') OR (outreach_id IS NOT NULL AND ?4 <> '' "
            "AND abs(julianday(sent_on) - julianday(?4)) <= ?6)))",
            (contact_id, one.platform, one.direction, one.sent_on, one.text, _SAME_INVITATION_DAYS),
        )
        if step.connection.changes():
            yield contact_id, _INVITATIONS


def _log(step: Step, rows: Sequence[tuple[int, Seen]], source: str) -> list[tuple[int, str]]:
    messages = [(contact_id, one) for contact_id, one in rows if isinstance(one, MessageSeen)]
    if not messages:
        return []
    # Two equal messages of one minute are two; the same file again brings as many as are there.
    there: dict[tuple[object, ...], int] = {}
    ids = json.dumps(sorted({contact_id for contact_id, _ in messages}))
    for row in step.connection.execute(
        "SELECT contact_id, channel, direction, happened_on, at_time, text FROM interaction "
        "WHERE kind = 'message' AND contact_id IN (SELECT value FROM json_each(?))",
        (ids,),
    ):
        there[row] = there.get(row, 0) + 1
    fresh = []
    for contact_id, one in messages:
        row = (contact_id, one.platform, one.direction, one.on, one.time, one.text)
        if there.get(row, 0):
            there[row] -= 1
        elif one.on:
            fresh.append(row)
    step.connection.executemany(
        "INSERT INTO interaction(contact_id, channel, direction, happened_on, at_time, text, kind, tie, source, "
        "created) "
        "SELECT ?1, ?2, ?3, ?4, ?5, ?6, 'message', tie, ?7, ?8 FROM contact WHERE id = ?1",
        [(*row, source, step.now) for row in fresh],
    )
    people = list(dict.fromkeys(contact_id for contact_id, *_ in fresh))
    contact_writes.set_last_contact(step, people)
    return [(contact_id, _MESSAGES) for contact_id in people]
