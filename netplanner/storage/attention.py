"""Reading how much time went to close, good and other contacts."""

import json
from typing import Any, NamedTuple

import apsw

from netplanner.domain.attention import MINUTES, TARGET, Shares
from netplanner.domain.words import Tie, Tone


class Spent(NamedTuple):
    """Minutes per tie as it was at the time, how many people they went to, and how acquaintances were spoken to.

    `tones` counts the touches of acquaintances per tone, `acquaintances` the people.
    """

    minutes: dict[Tie, float]
    contacts: int
    tones: dict[Tone, int]
    acquaintances: int


# ?3 is a sphere, "" for all; people of both count for each.
_COUNTS = (
    "FROM interaction i JOIN contact c ON c.id = i.contact_id WHERE i.happened_on BETWEEN ?1 AND ?2 "
    "AND c.deleted IS NULL AND (?3 = '' OR c.sphere IN (?3, 'both')) "
)


def spent(connection: apsw.Connection, first: str, last: str, sphere: str = "") -> Spent:
    """What the days `first` to `last` (ISO, both counted) went to; touches without a tie don't count.

    With a `sphere` only people of it and of both count.
    """
    bounds = (first, last, sphere)
    defaults = minutes_of_kinds(connection)
    minutes: dict[Tie, float] = {}
    sql = (
        "SELECT i.tie, i.kind, count(*) FILTER (WHERE i.minutes IS NULL), total(i.minutes) "
        + _COUNTS
        + "AND i.tie <> '' "
        "GROUP BY i.tie, i.kind"
    )
    for tie, kind, without, given in connection.execute(sql, bounds):
        minutes[Tie(tie)] = minutes.get(Tie(tie), 0.0) + given + without * defaults.get(kind, 0)
    people = (
        "SELECT count(DISTINCT i.contact_id), count(DISTINCT i.contact_id) FILTER (WHERE i.tie = 'acquaintance') "
        + _COUNTS
        + "AND i.tie <> ''"
    )
    contacts, acquaintances = connection.execute(people, bounds).fetchone() or (0, 0)
    tones = "SELECT i.tone, count(*) " + _COUNTS + "AND i.tie = 'acquaintance' GROUP BY i.tone"
    counted = {Tone(tone): count for tone, count in connection.execute(tones, bounds)}
    return Spent(minutes, contacts, counted, acquaintances)


def minutes_of_kinds(connection: apsw.Connection) -> dict[str, int]:
    """Minutes that a touch of each kind counts for where none are given: the user's own numbers before ours."""
    return {str(kind): minutes for kind, minutes in MINUTES.items()} | _setting(connection, "attention_minutes", {})


def target(connection: apsw.Connection) -> Shares:
    """The shares of close, good and acquaintance that the user aims at."""
    percent = _setting(connection, "attention_target", None)
    return (percent[0] / 100, percent[1] / 100, percent[2] / 100) if percent else TARGET


def _setting(connection: apsw.Connection, key: str, default: Any) -> Any:
    row = connection.execute("SELECT value FROM rule_setting WHERE key = ?", (key,)).fetchone()
    return json.loads(str(row[0])) if row else default
