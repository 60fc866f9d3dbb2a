"""Proposing four weeks for five goals, all rhythms and ties, against reading the columns that it needs."""

from collections.abc import Iterable

import apsw

from netplanner.operations import auto_plan
from netplanner.storage.database import connect
from tests.bench import data, ranking
from tests.bench.measure import Contender, Line, Scale, in_turn, seconds

# Besides what ranking needs: who is due when, what went to whom, and what is planned.
_COLUMNS = (
    "SELECT id, tie, sphere, do_not_contact, snoozed_until, last_contact_on, next_due_on, country, preferred_channel "
    "FROM contact WHERE deleted IS NULL",
    "SELECT contact_id, happened_on, tie, kind, minutes, direction FROM interaction",
    "SELECT o.due_on, o.kind, o.channel, o.status, o.minutes, oc.contact_id FROM outreach o "
    "JOIN outreach_contact oc ON oc.outreach_id = o.id",
)
# About one a day: the days have room.
_PLANS = 1_000


def measure(scale: Scale) -> Iterable[Line]:
    book = data.copy_of(data.book(scale.folder, scale.people, _PLANS))
    try:
        ranking.change(book)
        reader = connect(book, read_only=True)
        ours, floor = in_turn(
            scale.rounds,
            Contender(lambda: auto_plan.propose(reader, data.TODAY)),
            Contender(lambda: _scan(reader)),
        )
        reader.close()
    finally:
        data.remove(book)
    yield Line(
        f"plan of four weeks, {scale.people:,}", seconds(ours), f"scan of its columns {seconds(floor)}", ours / floor, 5
    )


def _scan(reader: apsw.Connection) -> int:
    return ranking.scan(reader) + sum(len(reader.execute(sql).fetchall()) for sql in _COLUMNS)
