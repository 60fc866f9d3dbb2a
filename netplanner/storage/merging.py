"""Moving all that refers to people who became one with another.

What a `Contact` holds (addresses, pages, tags, needs, own fields, photo, card) is written by `contact_writes`; the rows
of those merged stay with them in the trash, where an import finds them and is answered with the one kept.
"""

import json
from collections.abc import Sequence

import apsw

from netplanner.storage.store import Step

# Every reference to a person is in one of these four; a test holds them against the schema.
HELD_BY_CONTACT = (
    ("contact_point", "contact_id"), ("address", "contact_id"), ("profile", "contact_id"),
    ("contact_tag", "contact_id"), ("photo", "contact_id"), ("card", "contact_id"), ("contact_topic", "contact_id"),
    ("custom_field", "contact_id"),
)  # fmt: skip
# Rows that can simply be given to another.
MOVED = (
    ("interaction", "contact_id"), ("invitation", "contact_id"), ("note", "contact_id"), ("outcome", "contact_id"),
    ("outcome_step", "contact_id"), ("introduction", "connector_id"), ("introduction", "first_id"),
    ("introduction", "second_id"), ("contact", "merged_into"),
)  # fmt: skip
# Rows of which a person has one for each goal, group, plan, …: where both have one, the two become one.
JOINED = (
    ("candidate", "contact_id"), ("membership", "contact_id"), ("attendance", "contact_id"),
    ("outreach_contact", "contact_id"), ("import_record", "contact_id"), ("import_base", "contact_id"),
    ("contact_link", "from_id"), ("contact_link", "to_id"), ("not_same", "first_id"), ("not_same", "second_id"),
)  # fmt: skip
# What went out stays with the card it was written to: undo leaves it alone, and sending asks for who that is now.
KEPT = (("mailing_message", "contact_id"),)

_JOIN_VALUES = (
    # Who was left out of either stays so, who was set on the goal by hand in one is so; the earlier day, both reasons.
    "UPDATE candidate SET decision = CASE WHEN 'skipped' IN (candidate.decision, o.decision) THEN 'skipped' "
    "WHEN '' IN (candidate.decision, o.decision) THEN '' ELSE candidate.decision END, "
    "added = coalesce(min(nullif(candidate.added, ''), nullif(o.added, '')), nullif(candidate.added, ''), o.added), "
    "snoozed_until = coalesce(candidate.snoozed_until, o.snoozed_until), "
    "reason = CASE WHEN candidate.reason = '' THEN o.reason "
    "WHEN o.reason = '' OR instr(candidate.reason, o.reason) THEN candidate.reason "
    "ELSE candidate.reason || '; ' || o.reason END "
    "FROM candidate o WHERE candidate.contact_id = ?1 AND o.contact_id = ?2 AND o.goal_id = candidate.goal_id",
    "UPDATE membership SET since = coalesce(min(membership.since, o.since), membership.since, o.since), "
    # Who is still there in one of them is still there.
    "until = CASE WHEN membership.until IS NULL OR o.until IS NULL THEN NULL "
    "ELSE max(membership.until, o.until) END, "
    "role = CASE WHEN membership.role = '' THEN o.role WHEN o.role = '' OR o.role = membership.role "
    "THEN membership.role ELSE membership.role || ', ' || o.role END "
    "FROM membership o WHERE membership.contact_id = ?1 AND o.contact_id = ?2 AND o.group_id = membership.group_id",
    "UPDATE attendance SET status = o.status FROM attendance o WHERE attendance.contact_id = ?1 AND "
    "o.contact_id = ?2 AND o.activity_id = attendance.activity_id AND attendance.status = 'invited'",
    "UPDATE contact_link SET note = trim(contact_link.note || char(10) || o.note, char(10)) FROM contact_link o "
    "WHERE contact_link.from_id = ?1 AND o.from_id = ?2 AND o.to_id = contact_link.to_id AND "
    "o.kind = contact_link.kind AND o.note <> '' AND instr(contact_link.note, o.note) = 0",
    "UPDATE contact_link SET note = trim(contact_link.note || char(10) || o.note, char(10)) FROM contact_link o "
    "WHERE contact_link.to_id = ?1 AND o.to_id = ?2 AND o.from_id = contact_link.from_id AND "
    "o.kind = contact_link.kind AND o.note <> '' AND instr(contact_link.note, o.note) = 0",
    "UPDATE contact SET "
    "snoozed_until = coalesce(contact.snoozed_until, o.snoozed_until), tie_on = coalesce(contact.tie_on, o.tie_on) "
    "FROM contact o WHERE contact.id = ?1 AND o.id = ?2",
)
_MOVE_NOT_SAME = (
    "INSERT INTO not_same(first_id, second_id) SELECT min(?1, third), max(?1, third) FROM (SELECT CASE first_id "
    "WHEN ?2 THEN second_id ELSE first_id END AS third FROM not_same WHERE ?2 IN (first_id, second_id)) "
    "WHERE third <> ?1 ON CONFLICT DO NOTHING"
)
# "None" stands for the lines in `card`, which become others with a merge.
_FIX_BASES = (
    "UPDATE import_base SET lines = (SELECT lines FROM card WHERE card.contact_id = import_base.contact_id) "
    "WHERE lines IS NULL AND contact_id IN (SELECT value FROM json_each(?))"
)


def prepare(step: Step, people: Sequence[int]) -> None:
    """Before the card of any of `people` changes: keeps the cards that came as they were."""
    step.connection.execute(_FIX_BASES, (json.dumps(list(people)),))


def take_over(step: Step, keep: int, other: int) -> None:
    """Gives all that refers to `other` to `keep`; `other` goes to the trash and answers with `keep` from now on."""
    connection = step.connection
    touched = _referring(connection, other)
    for sql in _JOIN_VALUES:
        connection.execute(sql, (keep, other))
    _free_sources(connection, keep, other)
    connection.execute(_MOVE_NOT_SAME, (keep, other))
    # The import that brought the other didn't bring the kept one: whoever removes its people leaves them.
    connection.execute("UPDATE import_record SET action = 'update' WHERE contact_id = ?", (other,))
    for table, column in MOVED:
        connection.execute(f'UPDATE "{table}" SET "{column}" = ?1 WHERE "{column}" = ?2', (keep, other))  # noqa: S608
    for table, column in JOINED:
        if table != "not_same":
            sql = f'UPDATE OR IGNORE "{table}" SET "{column}" = ?1 WHERE "{column}" = ?2'  # noqa: S608
            connection.execute(sql, (keep, other))
        connection.execute(f'DELETE FROM "{table}" WHERE "{column}" = ?', (other,))  # noqa: S608
    connection.execute("DELETE FROM contact_link WHERE from_id = to_id")
    connection.execute(
        "UPDATE contact SET merged_into = ?1, deleted = ?3, changed = ?3 WHERE id = ?2", (keep, other, step.now)
    )
    step.touched.touch(contacts=[keep, other], goals=touched[0], outreach=touched[1])
    step.touched.lists = True


def _referring(connection: apsw.Connection, contact_id: int) -> tuple[list[int], list[int]]:
    """The goals and plans that speak of a person."""
    goals = connection.execute("SELECT goal_id FROM candidate WHERE contact_id = ?", (contact_id,))
    outreach = connection.execute("SELECT outreach_id FROM outreach_contact WHERE contact_id = ?", (contact_id,))
    return [row[0] for row in goals], [row[0] for row in outreach]


def _free_sources(connection: apsw.Connection, keep: int, other: int) -> None:
    """Numbers the sources of `other` that `keep` has too: a source may hold several cards of one person."""
    sources = "SELECT source FROM import_base WHERE contact_id = ?"
    taken = {source for (source,) in connection.execute(sources, (keep,))}
    own = {source for (source,) in connection.execute(sources, (other,))}
    for source in sorted(own & taken):
        stem, number = source.partition("#")[0], 2
        while (free := f"{stem}#{number}") in taken | own:
            number += 1
        own.add(free)
        connection.execute(
            "UPDATE import_base SET source = ?1 WHERE contact_id = ?2 AND source = ?3", (free, other, source)
        )


def gained(connection: apsw.Connection, people: Sequence[int]) -> dict[str, int]:
    """How much of each kind people bring along: history, plans, goals, groups, introductions, outcomes, notes."""
    ids = json.dumps(list(people))
    return {name: int(connection.execute(sql, (ids,)).get) for name, sql in _GAINED.items()}


_GAINED = {
    "history": "SELECT count(*) FROM interaction WHERE contact_id IN (SELECT value FROM json_each(?1))",
    "invitations": "SELECT count(*) FROM invitation WHERE contact_id IN (SELECT value FROM json_each(?1))",
    "plans": "SELECT count(DISTINCT outreach_id) FROM outreach_contact oc JOIN outreach o ON o.id = oc.outreach_id "
    "WHERE o.deleted IS NULL AND oc.contact_id IN (SELECT value FROM json_each(?1))",
    "goals": "SELECT count(DISTINCT goal_id) FROM candidate WHERE contact_id IN (SELECT value FROM json_each(?1))",
    "groups": "SELECT count(DISTINCT group_id) FROM membership WHERE contact_id IN (SELECT value FROM json_each(?1))",
    "introductions": "WITH people AS (SELECT value FROM json_each(?1)) SELECT count(*) FROM introduction "
    "WHERE first_id IN people OR second_id IN people OR connector_id IN people",
    "outcomes": "SELECT count(*) FROM outcome WHERE deleted IS NULL "
    "AND contact_id IN (SELECT value FROM json_each(?1))",
    "notes": "SELECT count(*) FROM note WHERE contact_id IN (SELECT value FROM json_each(?1))",
}
