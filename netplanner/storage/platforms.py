"""The platforms a person can be met on: rows, with the days they exist between and their limits."""

from typing import Any, NamedTuple

import apsw

from netplanner.domain.platforms import PLATFORMS


class Platform(NamedTuple):
    """A network. Days are ISO dates or None for open ends; limits are in characters, None where there is none known.

    `notes_per_month` are invitations with a note, `withdraw_days` the wait after a withdrawn one, `connection_cap` the
    most connections. `url_pattern` holds `{handle}`. `own` platforms are the user's. `source` says where
    the figures come from, as of `source_on`.
    """

    key: str
    name: str
    url_pattern: str
    valid_from: str | None
    valid_to: str | None
    note_limit: int | None
    message_limit: int | None
    notes_per_month: int | None
    withdraw_days: int | None
    connection_cap: int | None
    cost: str
    own: bool
    source: str = ""
    source_on: str | None = None

    def is_open(self, day: str) -> bool:
        """Whether the platform exists on `day` (ISO)."""
        return (self.valid_from or "") <= day and (self.valid_to is None or day <= self.valid_to)


_SELECT = (
    "SELECT key, name, url_pattern, valid_from, valid_to, note_limit, message_limit, notes_per_month, "
    "withdraw_days, connection_cap, cost, own, source, source_on FROM platform "
)

_USES = (
    "SELECT EXISTS (SELECT 1 FROM profile WHERE platform = ?1) "
    "OR EXISTS (SELECT 1 FROM network_group WHERE platform = ?1) "
    "OR EXISTS (SELECT 1 FROM goal WHERE primary_platform = ?1 OR secondary_platform = ?1) "
    "OR EXISTS (SELECT 1 FROM outreach WHERE channel = ?1) "
    "OR EXISTS (SELECT 1 FROM contact WHERE preferred_channel = ?1) "
    "OR EXISTS (SELECT 1 FROM template WHERE channel = ?1) "
    "OR EXISTS (SELECT 1 FROM invitation WHERE platform = ?1)"
)


def listing(connection: apsw.Connection, day: str) -> list[Platform]:
    """The platforms that exist on `day` (ISO), in their order."""
    return [platform for platform in all_platforms(connection) if platform.is_open(day)]


def all_platforms(connection: apsw.Connection) -> list[Platform]:
    """Every platform, closed ones too, in their order."""
    return [_platform(row) for row in connection.execute(_SELECT + "ORDER BY position, id")]


def by_key(connection: apsw.Connection, key: str) -> Platform | None:
    row = connection.execute(_SELECT + "WHERE key = ?", (key,)).fetchone()
    return _platform(row) if row else None


def is_used(connection: apsw.Connection, key: str) -> bool:
    """Whether people, groups, goals, plans or invitations name the platform: then it must stay readable."""
    return bool(connection.execute(_USES, (key,)).get)


def notes_sent(connection: apsw.Connection, month: str) -> dict[str, int]:
    """How many invitations with a note went out in `month` ("2026-11"), by platform."""
    sql = (
        "SELECT platform, count(*) FROM invitation WHERE direction = 'out' AND text <> '' "
        "AND sent_on >= ?1 || '-01' AND sent_on <= ?1 || '-31' GROUP BY platform"
    )
    return dict(connection.execute(sql, (month,)))


def seed(connection: apsw.Connection) -> None:
    """Puts the platforms that come with NetPlanner into a new book."""
    connection.executemany(
        "INSERT INTO platform(key, name, url_pattern, valid_from, valid_to, note_limit, message_limit, "
        "notes_per_month, withdraw_days, connection_cap, cost, source, source_on, position) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                seed.key,
                seed.name,
                seed.url_pattern,
                seed.valid_from,
                seed.valid_to,
                seed.note_limit,
                seed.message_limit,
                seed.notes_per_month,
                seed.withdraw_days,
                seed.connection_cap,
                seed.cost,
                seed.source,
                seed.source_on,
                position,
            )
            for position, seed in enumerate(PLATFORMS)
        ],
    )


def _platform(row: tuple[Any, ...]) -> Platform:
    return Platform._make((*row[:11], bool(row[11]), *row[12:]))
