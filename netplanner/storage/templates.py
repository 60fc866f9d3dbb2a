"""The texts that plans begin with."""

from typing import Any, NamedTuple

import apsw

from netplanner.domain.template import built_in_templates


class Template(NamedTuple):
    """A text with placeholders. `kind` is an outreach kind, `channel` "" for any, `language` en, da or de.

    A built-in template has a `key` that is the same in every language.
    """

    id: int
    key: str
    kind: str
    channel: str
    language: str
    name: str
    subject: str
    body: str
    built_in: bool


_SELECT = "SELECT id, key, kind, channel, language, name, subject, body, built_in FROM template WHERE deleted IS NULL "


_ADD = (
    "INSERT INTO template(key, kind, channel, language, name, subject, body, built_in, position) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?)"
)


def listing(
    connection: apsw.Connection, kind: str | None = None, channel: str | None = None, language: str | None = None
) -> list[Template]:
    """Templates in their order; those for any channel fit every channel."""
    sql = (
        _SELECT + "AND (?1 IS NULL OR kind = ?1) AND (?2 IS NULL OR channel IN ('', ?2)) "
        "AND (?3 IS NULL OR language = ?3) ORDER BY position, id"
    )
    return [_template(row) for row in connection.execute(sql, (kind, channel, language))]


def load(connection: apsw.Connection, template_id: int) -> Template | None:
    row = connection.execute(_SELECT + "AND id = ?", (template_id,)).fetchone()
    return _template(row) if row else None


def seed(connection: apsw.Connection) -> None:
    """Puts the templates that come with NetPlanner into a new book, in all its languages."""
    connection.executemany(_ADD, [(*template, position) for position, template in enumerate(built_in_templates())])


def complete(connection: apsw.Connection) -> None:
    """Puts those into an older book that came with NetPlanner since; what the user took away stays away."""
    known = set(connection.execute("SELECT key, language FROM template WHERE key <> ''"))
    (last,) = connection.execute("SELECT coalesce(max(position), -1) FROM template").fetchone()
    fresh = [one for one in built_in_templates() if (one.key, one.language) not in known]
    connection.executemany(_ADD, [(*template, position) for position, template in enumerate(fresh, last + 1)])


def _template(row: tuple[Any, ...]) -> Template:
    return Template._make((*row[:8], bool(row[8])))
