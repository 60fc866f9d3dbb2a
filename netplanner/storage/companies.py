"""Companies to read: rows joined by folded name, each with the people whose card names it."""

import json
from collections.abc import Iterable
from typing import NamedTuple

import apsw

from netplanner.domain.company import Company
from netplanner.domain.text import fold

_COLUMNS = "y.id, y.name, y.industry, y.size, y.country, y.city, y.url, y.note"
# The keys of the settings that say which company a folded name stood for before.
FORMER = "company_called:"
_PEOPLE = "(SELECT count(*) FROM contact c WHERE c.company_id = y.id AND c.deleted IS NULL)"


class CompanyRow(NamedTuple):
    """A company in a list; `people` counts those in the book who work there."""

    id: int
    name: str
    people: int


def load(connection: apsw.Connection, company_id: int) -> Company | None:
    sql = "SELECT " + _COLUMNS + " FROM company y WHERE y.id = ?"  # noqa: S608 - constants
    row = connection.execute(sql, (company_id,)).fetchone()
    return Company(*row) if row else None


def named(connection: apsw.Connection, name: str) -> Company | None:
    """The company of that name, however it is spelt."""
    sql = "SELECT " + _COLUMNS + " FROM company y WHERE y.folded = ?"  # noqa: S608 - constants
    row = connection.execute(sql, (fold(name.strip()),)).fetchone()
    return Company(*row) if row else None


def by_names(connection: apsw.Connection, folded: Iterable[str]) -> dict[str, int]:
    """The company of each folded name: the one that is called so, else the one that was before it got another name."""
    wanted = list(folded)
    former = connection.execute(
        "SELECT substr(s.key, ?1), y.id FROM rule_setting s JOIN company y ON y.id = CAST(s.value AS INTEGER) "
        "WHERE s.key IN (SELECT ?2 || value FROM json_each(?3))",
        (len(FORMER) + 1, FORMER, json.dumps(wanted)),
    ).fetchall()
    sql = "SELECT folded, id FROM company WHERE folded IN (SELECT value FROM json_each(?))"
    return dict(former) | dict(connection.execute(sql, (json.dumps(wanted),)).fetchall())


def of_contact(connection: apsw.Connection, contact_id: int) -> Company | None:
    """The company a person works for; None where the card names none."""
    sql = "SELECT " + _COLUMNS + " FROM company y JOIN contact c ON c.company_id = y.id WHERE c.id = ?"  # noqa: S608
    row = connection.execute(sql, (contact_id,)).fetchone()
    return Company(*row) if row else None


def listing(connection: apsw.Connection, beginning: str = "", limit: int = -1) -> list[CompanyRow]:
    """Companies whose name begins so, in order of name: those with people, facts or a goal that targets them."""
    start = fold(beginning.strip())
    rows = connection.execute(
        "SELECT id, name, people FROM (SELECT y.id, y.name, y.folded, " + _PEOPLE + " AS people, "  # noqa: S608
        "y.industry || y.size || y.country || y.city || y.url || y.note <> '' "
        "OR y.id IN (SELECT company_id FROM target_company) AS is_kept FROM company y "
        "WHERE y.folded >= ?1 AND y.folded < ?2) WHERE people OR is_kept ORDER BY folded LIMIT ?3",
        (start, start + "\U0010ffff", limit),
    )
    return [CompanyRow._make(row) for row in rows]


def people(connection: apsw.Connection, company_id: int) -> list[int]:
    """The ids of those who work there: the close first, then the good, the acquaintances, all others; each by name."""
    sql = (
        "SELECT id FROM contact WHERE company_id = ? AND deleted IS NULL ORDER BY CASE tie WHEN 'close' THEN 0 "
        "WHEN 'good' THEN 1 WHEN 'acquaintance' THEN 2 ELSE 3 END, sort_key, id"
    )
    return [contact_id for (contact_id,) in connection.execute(sql, (company_id,))]


def targeted_by(connection: apsw.Connection, company_id: int) -> list[tuple[int, str]]:
    """(id, what) of the goals that target a company, in their order."""
    return connection.execute(
        "SELECT g.id, g.what FROM target_company t JOIN goal g ON g.id = t.goal_id "
        "WHERE t.company_id = ? AND g.deleted IS NULL ORDER BY g.position, g.id",
        (company_id,),
    ).fetchall()
