"""What is done about a touch that nobody answers.

As text: "no_answer 10 call" is a call where no answer came in 10 days.
"""

import re
from dataclasses import dataclass
from datetime import date

from netplanner.domain.calendar import add_days
from netplanner.domain.errors import UserError
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import Channel, OutreachKind

MOST_DAYS = 366
_TEXT = re.compile(r"no_answer (\d{1,3}) ([a-z_]+)", re.ASCII)
# What can follow a silence: somebody is turned to in person.
KINDS = (
    OutreachKind.MESSAGE,
    OutreachKind.MAIL,
    OutreachKind.CALL,
    OutreachKind.MEETING,
    OutreachKind.COMMENT,
    OutreachKind.INTRODUCTION,
)
# What is answered by being held, not by an answer to wait for; what is for everybody nobody answers.
_NEVER_AWAITED = frozenset(
    {OutreachKind.CALL, OutreachKind.MEETING, OutreachKind.SEMINAR, OutreachKind.POST, OutreachKind.ARTICLE}
)
_CHANNELS = {
    OutreachKind.MAIL: Channel.EMAIL,
    OutreachKind.CALL: Channel.PHONE,
    OutreachKind.MEETING: Channel.IN_PERSON,
}


@dataclass(frozen=True, slots=True)
class FollowUp:
    """After `days` without an answer comes a touch of the kind `kind`."""

    days: int
    kind: OutreachKind


def parse(text: str) -> FollowUp | None:
    """The rule that a text of `text_of` tells; None for "". Raises UserError("bad_chain", text)."""
    words = " ".join(text.split())
    if not words:
        return None
    found = _TEXT.fullmatch(words)
    if found is None or not 1 <= int(found[1]) <= MOST_DAYS or found[2] not in KINDS:
        raise UserError("bad_chain", text=text)
    return FollowUp(int(found[1]), OutreachKind(found[2]))


def text_of(rule: FollowUp | None) -> str:
    """The rule as it is stored; "" for None."""
    return f"no_answer {rule.days} {rule.kind}" if rule else ""


def is_awaited(kind: OutreachKind, chain_rule: str) -> bool:
    """Whether a touch of that kind waits for an answer once it was sent."""
    return bool(chain_rule) and kind not in _NEVER_AWAITED


def until(rule: FollowUp, sent_on: date) -> date:
    """The day on which an answer to what was sent on `sent_on` is not waited for any more."""
    return add_days(sent_on, rule.days)


def channel_of(kind: OutreachKind, before: str) -> str:
    """The channel a touch of the kind goes by, after one that went by `before`."""
    return str(_CHANNELS.get(kind, before))


def following(plan: Outreach, day: date) -> Outreach | None:
    """The plan for a day that follows one nobody answered; None where it says of none."""
    rule = parse(plan.chain_rule)
    if rule is None:
        return None
    return Outreach(
        contacts=list(plan.contacts),
        goal_id=plan.goal_id,
        due_on=day.isoformat(),
        kind=rule.kind,
        channel=channel_of(rule.kind, plan.channel),
        why=plan.why,
        follows_id=plan.id or None,
        cadence=plan.cadence,
    )
