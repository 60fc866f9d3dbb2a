"""What people do with mail to several: look at it, prepare it, change a line, say what arrived, let it be."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager

from netplanner.domain.changes import Changes, Label
from netplanner.domain.errors import UserError
from netplanner.domain.progress import NoProgress, Progress
from netplanner.domain.words import ReasonType
from netplanner.formats.mail_message import addr_spec, new_message_id
from netplanner.operations.mail.merge import Merge as Merge
from netplanner.operations.mail.merge import Message as Message
from netplanner.operations.mail.merge import preview as preview
from netplanner.operations.mail.merge import says_stop as says_stop
from netplanner.storage import mailing_writes, mailings
from netplanner.storage.mailing_writes import NewMessage, Text
from netplanner.storage.mailings import Counts as Counts
from netplanner.storage.mailings import MailingMessage as MailingMessage
from netplanner.storage.mailings import Summary as Summary
from netplanner.storage.mailings import counts as counts
from netplanner.storage.mailings import listing as listing
from netplanner.storage.mailings import load as load
from netplanner.storage.mailings import messages as messages
from netplanner.storage.mailings import unfinished as unfinished
from netplanner.storage.store import Step, Store


def prepare(
    store: Store,
    ids: Sequence[int],
    *,
    subject: str,
    body: str,
    sender: str,
    goal_id: int | None = None,
    lines: Mapping[int, str] | None = None,
    template_id: int | None = None,
    reason_type: ReasonType = ReasonType.NONE,
    progress: Progress | None = None,
) -> int:
    """Stores the messages that `preview` shows, none of them sent; returns the id of the mailing.

    Raises UserError: bad_mail_address, nobody_to_mail, mailing_not_ready (count, problems) where a message has
    problems; Cancelled.
    """
    addr_spec(sender)
    merge = preview(
        store.reader, ids, subject=subject, body=body, sender=sender, goal_id=goal_id, lines=lines,
        reason_type=reason_type, progress=progress or NoProgress(),
    )  # fmt: skip
    if not merge.messages:
        raise UserError("nobody_to_mail")
    faulty = [message for message in merge.messages if message.problems]
    if faulty:
        codes = list(dict.fromkeys(code for message in faulty for code in message.problems))
        raise UserError("mailing_not_ready", count=len(faulty), problems=codes)
    with _quiet(store) as step:
        return mailing_writes.insert(
            step,
            [
                NewMessage(one.contact_id, one.name, one.address, new_message_id(sender), _text(one))
                for one in merge.messages
            ],
            subject=subject, body=body, template_id=template_id, goal_id=goal_id, reason_type=str(reason_type),
            sender=sender,
        )  # fmt: skip


def change_line(store: Store, message_id: int, line: str) -> MailingMessage:
    """Gives a message that did not go yet another line; returns it as it is now.

    Raises UserError: message_gone, message_went, mailing_not_ready (problems).
    """
    message = mailings.message(store.reader, message_id)
    mailing = mailings.load(store.reader, message.mailing_id) if message else None
    if message is None or mailing is None:
        raise UserError("message_gone")
    if message.state != "waiting":
        raise UserError("message_went")
    merge = preview(
        store.reader, [message.contact_id], subject=mailing.subject, body=mailing.body, sender=mailing.sender,
        goal_id=mailing.goal_id, lines={message.contact_id: line}, reason_type=ReasonType(mailing.reason_type),
    )  # fmt: skip
    if not merge.messages:
        raise UserError("nobody_to_mail")
    (now,) = merge.messages
    if now.problems:
        raise UserError("mailing_not_ready", count=1, problems=list(now.problems))
    with _quiet(store) as step:
        mailing_writes.set_text(step, message_id, _text(now))
    changed = mailings.message(store.reader, message_id)
    if changed is None:
        raise UserError("message_gone")
    return changed


def settle(store: Store, message_ids: Iterable[int], arrived: bool) -> Changes:
    """Says of messages that are unsure whether they arrived: those that did are noted in the timelines, one step that
    can be undone; the others wait to be sent."""
    with store.step(_label()) as step:
        for mailing_id in mailing_writes.settle(step, message_ids, arrived=arrived):
            if not arrived:
                mailing_writes.set_state(step, mailing_id, "paused")
            _log(step, mailing_id)
    return step.changes


def retry(store: Store, message_ids: Iterable[int]) -> Changes:
    """Lets messages that the server refused wait to be sent again."""
    with _quiet(store) as step:
        for mailing_id in mailing_writes.retry(step, message_ids):
            mailing_writes.set_state(step, mailing_id, "paused")
    return step.changes


def discard(store: Store, mailing_id: int) -> Changes:
    """Ends a mailing. What went stays on record and is noted in the timelines; one of which nothing went is gone.

    Raises UserError: mailing_gone, mailing_running.
    """
    # Sending needs what this module has.
    from netplanner.operations.mail.running import alone

    with alone(store, mailing_id), store.step(_label()) as step:
        if mailings.load(step.connection, mailing_id) is None:
            raise UserError("mailing_gone")
        mailing_writes.doubt(step, mailing_id)
        found = mailings.counts(step.connection, mailing_id)
        if not (found.sent or found.unsure or found.failed):
            mailing_writes.remove(step, mailing_id)
            return Changes()
        mailing_writes.leave_out_waiting(step, mailing_id)
        mailing_writes.set_state(step, mailing_id, "stopped")
        _log(step, mailing_id)
    return step.changes


def log_sent(store: Store, mailing_id: int) -> Changes:
    """Notes what went, and isn't noted yet, in the timelines: one step that can be undone."""
    with store.step(_label()) as step:
        _log(step, mailing_id)
    return step.changes


def _log(step: Step, mailing_id: int) -> None:
    mailing = mailings.load(step.connection, mailing_id)
    if mailing is not None:
        step.touched.label = _label(mailing_writes.log(step, mailing))


def _label(count: int = 0) -> Label:
    return Label("log_mailing", {"count": count})


def _quiet(store: Store) -> AbstractContextManager[Step]:
    """A step that touches nothing of what can be undone."""
    return store.step(_label())


def _text(message: Message) -> Text:
    return Text(message.line, message.subject, message.body, message.score, message.is_weak)
