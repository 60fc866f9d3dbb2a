"""What a mail to several people says to each of them: every message is made, and judged, before any goes."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from netplanner.domain.invitation import RECENT, Judgement, Sent, Verdict
from netplanner.domain.invitation_blocks import blocks
from netplanner.domain.phrases import phrase_of
from netplanner.domain.progress import NoProgress, Progress
from netplanner.domain.template import has_why
from netplanner.domain.words import Channel, ReasonType
from netplanner.formats.mail_message import is_address, one_line, plain_body
from netplanner.operations import why
from netplanner.operations.mailing import LeftOut, LeftOutBecause, Recipient, mailing
from netplanner.operations.rendering import Rendered, TextValues
from netplanner.resources import json_resource
from netplanner.storage import mailings
from netplanner.storage.database import Connection

# What forbids a message, of what forbids a text: a short personal line is a line all the same.
_FORBIDDEN_IN_LINE = frozenset({"default_text", "other_name"})
_FORBIDDEN_IN_TEXT = frozenset({"placeholder", "default_text"})


class Message(NamedTuple):
    """What one person would get.

    `problems` keep the whole mailing from going: no_line, no_place (the text has no place for the line), no_subject,
    placeholder, default_text, other_name. `reminders` keep nothing: no_ground (no legal ground is noted). `score` and
    `verdict` are those of the line, as `domain.invitation` has them; the score is None where it is blocked.
    """

    contact_id: int
    name: str
    address: str
    line: str
    subject: str
    body: str
    problems: tuple[str, ...]
    score: int | None
    verdict: str = Verdict.NOT_A_WHY
    reminders: tuple[str, ...] = ()

    @property
    def is_weak(self) -> bool:
        """Whether it would be sent anyway."""
        return self.verdict != Verdict.READY


class Merge(NamedTuple):
    """Everyone asked for is in one of the two, in the order asked for. `reminders` of the whole: no_stop (the text
    says nothing of how to get no more), no_ground."""

    messages: tuple[Message, ...]
    left_out: tuple[LeftOut, ...]
    reminders: tuple[str, ...] = ()

    @property
    def weak(self) -> int:
        return sum(message.is_weak for message in self.messages)

    @property
    def is_ready(self) -> bool:
        """Whether it may go, weak lines among it."""
        return bool(self.messages) and not any(message.problems for message in self.messages)


def preview(
    connection: Connection,
    ids: Sequence[int],
    *,
    subject: str,
    body: str,
    sender: str,
    goal_id: int | None = None,
    lines: Mapping[int, str] | None = None,
    reason_type: ReasonType = ReasonType.NONE,
    progress: Progress | None = None,
) -> Merge:
    """The message to each of these people, `{why}` filled with their line; writes nothing.

    `lines` are by id of contact. A line like one before it counts as not distinct, in this mailing too. `sender` is
    the address it would go from. Raises Cancelled.
    """
    progress = progress or NoProgress()
    found = mailing(connection, ids)
    recipients = [one for one in found.recipients if is_address(one.address)]
    left_out = (*found.left_out, *_unusable(found.recipients))
    ungrounded = mailings.without_ground(connection, [one.id for one in recipients])
    recent: list[Sent] = []
    messages = []
    values = TextValues(connection)
    values.read([one.id for one in recipients], goal_id)
    for done, one in enumerate(recipients):
        progress.report(done, len(recipients))
        line = (lines or {}).get(one.id, "").strip()
        reminders = ("no_ground",) if one.id in ungrounded else ()
        made = values.render(subject=subject, body=body, contact_id=one.id, goal_id=goal_id, why=line)
        messages.append(_message(connection, one, line, body, made, goal_id, reason_type, recent, reminders))
    of_all = tuple(code for code, holds in (("no_stop", not says_stop(body)), ("no_ground", ungrounded)) if holds)
    return Merge(tuple(messages), left_out, of_all)


def says_stop(text: str) -> bool:
    """Whether a text says how to get no more of its kind (DK Markedsføringsloven § 10, DE UWG § 7)."""
    words = f" {phrase_of(text)} "
    return any(f" {phrase} " in words for phrase in _stop_phrases())


def _message(
    connection: Connection,
    person: Recipient,
    line: str,
    template: str,
    made: Rendered,
    goal_id: int | None,
    reason_type: ReasonType,
    recent: list[Sent],
    reminders: tuple[str, ...],
) -> Message:
    background = why.gather(connection, contact_id=person.id, goal_id=goal_id, channel=Channel.EMAIL)
    background = replace(background, recent=(*reversed(recent), *background.recent)[:RECENT])
    judgement = background.judge(line, reason_type)
    if line:
        facts = [text for fact in background.recipient.facts for text in fact.texts]
        recent.append(Sent(line, (*background.recipient.names, *facts)))
        del recent[:-RECENT]
    return Message(
        contact_id=person.id,
        name=person.name,
        address=person.address,
        line=line,
        subject=one_line(made.subject),
        body=plain_body(made.body),
        problems=_problems(background, judgement, line, template, made.subject, made.body),
        score=judgement.score,
        verdict=judgement.verdict,
        reminders=reminders,
    )


def _problems(
    background: why.Background, judgement: Judgement, line: str, template: str, subject: str, body: str
) -> tuple[str, ...]:
    found = []
    if not line:
        found.append("no_line")
    if not has_why(template):
        found.append("no_place")
    if not subject.strip():
        found.append("no_subject")
    found += [code for code in judgement.blocked_by if line and code in _FORBIDDEN_IN_LINE]
    found += [code for code in blocks(f"{subject}\n{body}") if code in _FORBIDDEN_IN_TEXT]
    if "other_name" in background.judge(_salutation(body)).blocked_by:
        # "Hi Sara" to a thousand people: further down a text for all may speak of anybody.
        found.append("other_name")
    return tuple(dict.fromkeys(found))


def _salutation(body: str) -> str:
    return next((text for text in map(str.strip, body.splitlines()) if text), "")


def _unusable(recipients: Sequence[Recipient]) -> tuple[LeftOut, ...]:
    return tuple(
        LeftOut(one.id, one.name, LeftOutBecause.NO_EMAIL) for one in recipients if not is_address(one.address)
    )


@lru_cache(maxsize=1)
def _stop_phrases() -> tuple[str, ...]:
    return tuple(phrase_of(text) for texts in json_resource("words/stop.json").values() for text in texts)
