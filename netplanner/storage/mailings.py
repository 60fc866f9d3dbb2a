"""Reading mail to several people: the mailings, their messages, and whether one may still go."""

import json
from collections.abc import Collection, Iterable
from typing import NamedTuple

import apsw

from netplanner.storage import contacts


class Mailing(NamedTuple):
    """A mail to several people. `sender` is the address it is sent from, `state` draft, sending, paused, done or
    stopped; `created` and `finished` are instants as stored."""

    id: int
    subject: str
    body: str
    template_id: int | None
    goal_id: int | None
    reason_type: str
    sender: str
    state: str
    created: str
    finished: str | None


class MailingMessage(NamedTuple):
    """A message as it goes to one person.

    `state` is waiting, sending, sent, failed, unsure or left_out. `error` is "" or a code, after a blank what the
    server said. `message_id` is without angle brackets, `sent_at` the instant it was handed over.
    """

    id: int
    mailing_id: int
    contact_id: int
    name: str
    address: str
    line: str
    subject: str
    body: str
    score: int | None
    sent_anyway: bool
    message_id: str
    state: str
    error: str
    sent_at: str | None
    logged: bool


class Counts(NamedTuple):
    """How many messages of a mailing are in each state."""

    waiting: int = 0
    sending: int = 0
    sent: int = 0
    failed: int = 0
    unsure: int = 0
    left_out: int = 0

    @property
    def total(self) -> int:
        return sum(self)


class Summary(NamedTuple):
    mailing: Mailing
    counts: Counts


_MAILING = "SELECT id, subject, body, template_id, goal_id, reason_type, sender, state, created, finished FROM mailing "
_MESSAGE = (
    "SELECT id, mailing_id, contact_id, name, address, line, subject, body, score, sent_anyway, message_id, state, "
    "error, sent_at, logged FROM mailing_message "
)


def load(connection: apsw.Connection, mailing_id: int) -> Mailing | None:
    row = connection.execute(_MAILING + "WHERE id = ?", (mailing_id,)).fetchone()
    return Mailing._make(row) if row else None


def listing(connection: apsw.Connection) -> list[Summary]:
    """All mailings, the newest first."""
    found = [Mailing._make(row) for row in connection.execute(_MAILING + "ORDER BY id DESC")]
    return [Summary(mailing, counts(connection, mailing.id)) for mailing in found]


def unfinished(connection: apsw.Connection) -> list[Summary]:
    """Those to go on with or to ask about, the newest first: not sent yet, broken off, or with messages of which is
    not known whether they went."""
    return [
        one
        for one in listing(connection)
        if one.mailing.state in ("draft", "sending", "paused") or one.counts.unsure or one.counts.sending
    ]


def counts(connection: apsw.Connection, mailing_id: int) -> Counts:
    rows = connection.execute(
        "SELECT state, count(*) FROM mailing_message WHERE mailing_id = ? GROUP BY state", (mailing_id,)
    )
    return Counts(**dict(rows.fetchall()))


def messages(
    connection: apsw.Connection, mailing_id: int, states: Collection[str] | None = None
) -> list[MailingMessage]:
    """The messages of a mailing in their order, those in `states` alone where it is given."""
    rows = connection.execute(
        _MESSAGE  # noqa: S608 - constants
        + "WHERE mailing_id = ?1 AND (?2 IS NULL OR state IN (SELECT value FROM json_each(?2))) "
        "ORDER BY position, id",
        (mailing_id, None if states is None else json.dumps(list(states))),
    )
    return [_message(row) for row in rows]


def message(connection: apsw.Connection, message_id: int) -> MailingMessage | None:
    row = connection.execute(_MESSAGE + "WHERE id = ?", (message_id,)).fetchone()
    return _message(row) if row else None


def handed_over_since(connection: apsw.Connection, instant: str) -> list[str]:
    """The instants after `instant` at which messages of any mailing were handed over, in order."""
    rows = connection.execute(
        "SELECT sent_at FROM mailing_message WHERE sent_at IS NOT NULL AND sent_at > ? ORDER BY sent_at", (instant,)
    )
    return [sent_at for (sent_at,) in rows]


def may_be_mailed(connection: apsw.Connection, contact_id: int) -> bool:
    """Whether a person is there and wants mail; of people who became one, both must."""
    asked = json.dumps([contact_id, contacts.resolve(connection, contact_id)])
    row = connection.execute(
        "SELECT max(deleted IS NULL), max((',' || do_not_contact || ',') LIKE '%,email,%' "
        "OR (',' || do_not_contact || ',') LIKE '%,all,%') FROM contact WHERE id IN (SELECT value FROM json_each(?))",
        (asked,),
    ).fetchone()
    is_there, is_stopped = row or (None, None)
    return bool(is_there) and not is_stopped


def without_ground(connection: apsw.Connection, ids: Iterable[int]) -> frozenset[int]:
    """Those of some people for whom no legal ground is noted (GDPR, article 6)."""
    rows = connection.execute(
        "SELECT id FROM contact WHERE basis = '' AND id IN (SELECT value FROM json_each(?))", (json.dumps(list(ids)),)
    )
    return frozenset(contact_id for (contact_id,) in rows)


def _message(row: tuple[object, ...]) -> MailingMessage:
    found = MailingMessage._make(row)
    return found._replace(sent_anyway=bool(found.sent_anyway), logged=bool(found.logged))
