"""Companies that a goal is after, with whom the user knows there."""

import json
from collections.abc import Iterable
from typing import NamedTuple

import apsw

from netplanner.domain.text import fold

# Names shown of those known in a company.
_NAMES = 3


class Target(NamedTuple):
    """A company; `people` counts those in the book who work there, `names` are a few of them, the best known first.

    `id` is 0 for a company that is not in the book yet.
    """

    id: int
    name: str
    people: int = 0
    names: tuple[str, ...] = ()


def of_companies(connection: apsw.Connection, ids: Iterable[int]) -> list[Target]:
    """The companies of these ids in their order, without those that are gone."""
    wanted = list(ids)
    sql = (
        "SELECT y.id, y.name, (SELECT count(*) FROM contact c WHERE c.company_id = y.id AND c.deleted IS NULL) "
        "FROM company y WHERE y.id IN (SELECT value FROM json_each(?))"
    )
    found = {
        company_id: Target(company_id, name, people, _known(connection, company_id) if people else ())
        for company_id, name, people in connection.execute(sql, (json.dumps(wanted),)).fetchall()
    }
    return [found[company_id] for company_id in wanted if company_id in found]


def called(connection: apsw.Connection, text: str, limit: int = 30) -> list[Target]:
    """Companies whose name holds `text`, those that begin with it first, then by people.

    Without a text, the companies with most people. `names` stay empty: see `of_companies` for the one that is chosen.
    """
    wanted = fold(text.strip())
    sql = _CALLED if wanted else _LARGE
    return [Target(*row) for row in connection.execute(sql, {"text": wanted, "limit": limit})]


_PEOPLE = "(SELECT count(*) FROM contact c WHERE c.company_id = y.id AND c.deleted IS NULL)"
_CALLED = (
    "SELECT y.id, y.name, " + _PEOPLE + " AS people FROM company y WHERE instr(y.folded, :text) > 0 "  # noqa: S608
    "ORDER BY instr(y.folded, :text) <> 1, people DESC, y.folded LIMIT :limit"
)
# The index alone tells which are large; who of their people is in the trash is asked for those only.
_LARGE = (
    "SELECT y.id, y.name, " + _PEOPLE + " AS people FROM (SELECT company_id FROM contact "  # noqa: S608
    "WHERE company_id IS NOT NULL GROUP BY company_id ORDER BY count(*) DESC, company_id LIMIT :limit) large "
    "JOIN company y ON y.id = large.company_id WHERE people > 0 ORDER BY people DESC, y.folded"
)


def _known(connection: apsw.Connection, company_id: int) -> tuple[str, ...]:
    sql = (
        "SELECT display_name FROM contact WHERE company_id = ? AND deleted IS NULL ORDER BY CASE tie "
        "WHEN 'close' THEN 0 WHEN 'good' THEN 1 WHEN 'acquaintance' THEN 2 ELSE 3 END, sort_key, id LIMIT ?"
    )
    return tuple(name for (name,) in connection.execute(sql, (company_id, _NAMES)))
