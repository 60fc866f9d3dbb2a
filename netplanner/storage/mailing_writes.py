"""Writing mail to several people. All of it stays outside undo, save what is noted in people's timelines."""

import json
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from netplanner.domain.clock import day_of
from netplanner.domain.words import Channel, Direction, OutreachKind
from netplanner.storage import contacts, mailings, outreach_writes, templates
from netplanner.storage.mailings import Mailing, MailingMessage
from netplanner.storage.outreach_writes import Interaction
from netplanner.storage.store import Step


class Text(NamedTuple):
    """What is said to one person, and what the line is worth."""

    line: str
    subject: str
    body: str
    score: int | None
    sent_anyway: bool


class NewMessage(NamedTuple):
    contact_id: int
    name: str
    address: str
    message_id: str
    text: Text


def insert(
    step: Step,
    messages: Sequence[NewMessage],
    *,
    subject: str,
    body: str,
    template_id: int | None,
    goal_id: int | None,
    reason_type: str,
    sender: str,
) -> int:
    """Adds a mailing with its messages, none of them sent; returns its id."""
    step.connection.execute(
        "INSERT INTO mailing(subject, body, template_id, goal_id, reason_type, sender, state, created) "
        "VALUES (?, ?, ?, ?, ?, ?, 'draft', ?)",
        (subject, body, template_id, goal_id, reason_type, sender, step.now),
    )
    mailing_id = step.connection.last_insert_rowid()
    step.connection.executemany(
        "INSERT INTO mailing_message(mailing_id, contact_id, position, name, address, message_id, line, subject, body, "
        "score, sent_anyway, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting')",
        [
            (mailing_id, one.contact_id, position, one.name, one.address, one.message_id, *one.text)
            for position, one in enumerate(messages)
        ],
    )
    return mailing_id


def set_text(step: Step, message_id: int, text: Text) -> None:
    """Rewrites a message that did not go yet."""
    step.connection.execute(
        "UPDATE mailing_message SET line = ?, subject = ?, body = ?, score = ?, sent_anyway = ? "
        "WHERE id = ? AND state = 'waiting'",
        (*text, message_id),
    )


def set_state(step: Step, mailing_id: int, state: str) -> None:
    finished = step.now if state in ("done", "stopped") else None
    step.connection.execute("UPDATE mailing SET state = ?, finished = ? WHERE id = ?", (state, finished, mailing_id))


def hand_over(step: Step, one: MailingMessage, sent_at: str) -> bool:
    """Notes that a message is handed over at this instant; False, and nothing noted, where it must not go."""
    if not mailings.may_be_mailed(step.connection, one.contact_id):
        return False
    step.connection.execute(
        "UPDATE mailing_message SET state = 'sending', error = '', sent_at = ? WHERE id = ? AND state = 'waiting'",
        (sent_at, one.id),
    )
    return step.connection.changes() == 1


def mark(step: Step, message_id: int, state: str, error: str = "") -> None:
    """Notes what became of a message; only of one that went, or may have gone, the instant is kept."""
    step.connection.execute(
        "UPDATE mailing_message SET state = ?1, error = ?2, "
        "sent_at = CASE WHEN ?1 IN ('sent', 'unsure', 'sending') THEN sent_at END WHERE id = ?3",
        (state, error, message_id),
    )


def doubt(step: Step, mailing_id: int) -> None:
    """Those that were being handed over when the program ended: whether they went is not known."""
    step.connection.execute(
        "UPDATE mailing_message SET state = 'unsure' WHERE mailing_id = ? AND state = 'sending'", (mailing_id,)
    )


def leave_out_waiting(step: Step, mailing_id: int) -> None:
    step.connection.execute(
        "UPDATE mailing_message SET state = 'left_out', error = 'discarded' WHERE mailing_id = ? AND state = 'waiting'",
        (mailing_id,),
    )


def remove(step: Step, mailing_id: int) -> None:
    step.connection.execute("DELETE FROM mailing WHERE id = ?", (mailing_id,))


def settle(step: Step, message_ids: Iterable[int], *, arrived: bool) -> list[int]:
    """Notes of messages that are unsure whether they went; returns the mailings they are of."""
    state = "sent" if arrived else "waiting"
    rows = step.connection.execute(
        "UPDATE mailing_message SET state = ?1, sent_at = CASE WHEN ?1 = 'sent' THEN sent_at END "
        "WHERE state = 'unsure' AND id IN (SELECT value FROM json_each(?2)) RETURNING mailing_id",
        (state, json.dumps(list(message_ids))),
    ).fetchall()
    return sorted({mailing_id for (mailing_id,) in rows})


def retry(step: Step, message_ids: Iterable[int]) -> list[int]:
    """Lets messages that were refused wait again; returns the mailings they are of."""
    rows = step.connection.execute(
        "UPDATE mailing_message SET state = 'waiting' WHERE state = 'failed' "
        "AND id IN (SELECT value FROM json_each(?)) RETURNING mailing_id",
        (json.dumps(list(message_ids)),),
    ).fetchall()
    return sorted({mailing_id for (mailing_id,) in rows})


def log(step: Step, mailing: Mailing) -> int:
    """Puts what went, and is not there yet, into the timelines of its people; returns how many."""
    sent = [one for one in mailings.messages(step.connection, mailing.id, ["sent"]) if not one.logged]
    if not sent:
        return 0
    template = templates.load(step.connection, mailing.template_id) if mailing.template_id else None
    is_invitation = template is not None and template.kind == OutreachKind.INVITE
    kind = OutreachKind.INVITE if is_invitation else OutreachKind.MAIL
    whom = {one.contact_id: contacts.resolve(step.connection, one.contact_id) for one in sent}
    ties = dict(
        step.connection.execute(
            "SELECT id, tie FROM contact WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(whom.values())),),
        ).fetchall()
    )
    outreach_writes.log_interactions(
        step,
        [
            Interaction(
                whom[one.contact_id], day_of(one.sent_at or step.now), "", str(kind), str(Channel.EMAIL),
                str(Direction.OUT), None, ties.get(whom[one.contact_id], ""), one.line, mailing.goal_id, None,
                "mailing",
            )
            for one in sent
        ],
    )  # fmt: skip
    if is_invitation:
        step.connection.executemany(
            "INSERT INTO invitation(contact_id, platform, direction, state, goal_id, template_id, sent_on, text, "
            "reason_type, score, sent_anyway, message_id) VALUES (?, ?, 'out', 'pending', ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (
                    whom[one.contact_id], str(Channel.EMAIL), mailing.goal_id, mailing.template_id,
                    day_of(one.sent_at or step.now), one.line, mailing.reason_type, one.score, one.sent_anyway,
                    one.message_id,
                )
                for one in sent
            ],
        )  # fmt: skip
    step.connection.execute(
        "UPDATE mailing_message SET logged = 1 WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps([one.id for one in sent]),),
    )
    return len(sent)
