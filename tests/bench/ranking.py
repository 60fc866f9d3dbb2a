"""Ranking whom to invite for five goals, against reading the columns that it needs."""

from collections.abc import Iterable
from pathlib import Path

import apsw

from netplanner.domain.changes import Label
from netplanner.storage import goals, queue
from netplanner.storage.database import connect
from netplanner.storage.store import Store
from tests.bench import data
from tests.bench.measure import Contender, Line, Scale, in_turn, seconds

_COLUMNS = (
    "SELECT id, tie, relation, do_not_contact, title, role, organization, company_id, country, display_name "
    "FROM contact WHERE deleted IS NULL AND kind <> 'org' ORDER BY sort_key, id",
    "SELECT contact_id, country_code, country, subdivision, region, city FROM address ORDER BY contact_id, position",
    "SELECT contact_id FROM contact_point WHERE kind = 'email'",
    "SELECT contact_id, platform, connected_on FROM profile",
    "SELECT contact_id, tag_id FROM contact_tag",
    "SELECT contact_id, group_id FROM membership",
    "SELECT id, industry, size FROM company",
    "SELECT from_id, to_id, kind FROM contact_link",
    "SELECT contact_id, platform, direction, state, sent_on, answered_on FROM invitation",
    "SELECT contact_id, goal_id, decision, snoozed_until FROM candidate",
)
# Half of the people are prospects and a fifth are connected; goals ask for more than a role.
_CHANGES = (
    "UPDATE contact SET relation = 'prospect' WHERE id % 2",
    "UPDATE profile SET connected_on = '2024-01-01' WHERE contact_id % 5 = 0",
    "UPDATE goal SET primary_platform = 'linkedin', secondary_platform = 'xing'",
    "INSERT INTO criterion(goal_id, position, key, value, weight) SELECT id, 1, 'tag', 'customer', 2 FROM goal",
    "INSERT INTO criterion(goal_id, position, key, value, weight) SELECT id, 2, 'city', 'Malmö', 1 FROM goal",
)


def measure(scale: Scale) -> Iterable[Line]:
    book = data.copy_of(data.book(scale.folder, scale.people))
    try:
        change(book)
        reader = connect(book, read_only=True)
        ids = [goal.id for goal in goals.listing(reader)]
        ours, floor = in_turn(
            scale.rounds,
            Contender(lambda: queue.read_many(reader, ids, data.TODAY)),
            Contender(lambda: scan(reader)),
        )
        reader.close()
    finally:
        data.remove(book)
    name = f"queue of {len(ids)} goals, {scale.people:,}"
    yield Line(name, seconds(ours), f"scan of its columns {seconds(floor)}", ours / floor, 5)


def change(book: Path) -> None:
    with Store.open(book, data.CLOCK) as store, store.step(Label("bench")) as step:
        for sql in _CHANGES:
            step.connection.execute(sql)


def scan(reader: apsw.Connection) -> int:
    return sum(len(reader.execute(sql).fetchall()) for sql in _COLUMNS)
