"""What a plan must be before it is written. Each check raises UserError."""

from dataclasses import replace
from datetime import date, time

from netplanner.domain import follow_up, recurrence
from netplanner.domain.contact import Contact
from netplanner.domain.errors import UserError
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import Channel, DoNotContact, OutreachKind
from netplanner.storage import contacts, goals, platforms
from netplanner.storage.database import Connection

# Written for everybody: these need nobody in particular.
_WITHOUT_CONTACT = frozenset({OutreachKind.POST, OutreachKind.ARTICLE, OutreachKind.SEMINAR})
_FORBIDS = {Channel.EMAIL: DoNotContact.EMAIL, Channel.PHONE: DoNotContact.PHONE, Channel.POST: DoNotContact.POST}

_DAY_MINUTES = 24 * 60


def day_of(text: str) -> date:
    """The day an ISO date names; raises outreach_bad_date."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UserError("outreach_bad_date", date=text) from None


def check_minutes(minutes: int | None) -> None:
    """Whether a touch can take that long; raises bad_minutes."""
    if minutes is not None and not 0 <= minutes <= _DAY_MINUTES:
        raise UserError("bad_minutes", minutes=minutes)


def clean(outreach: Outreach) -> Outreach:
    """The plan with dates, times and rules in their one form and no person twice.

    Raises outreach_bad_date, outreach_bad_time, outreach_bad_zone, outreach_needs_contact, bad_minutes, bad_repeat,
    bad_chain.
    """
    check_minutes(outreach.minutes)
    if not outreach.contacts and outreach.kind not in _WITHOUT_CONTACT:
        raise UserError("outreach_needs_contact", kind=str(outreach.kind))
    due_on = day_of(outreach.due_on)
    return replace(
        outreach,
        contacts=list(dict.fromkeys(outreach.contacts)),
        due_on=due_on.isoformat(),
        due_time=_time_of(outreach),
        repeat_rule=recurrence.anchored(outreach.repeat_rule, due_on),
        chain_rule=follow_up.text_of(follow_up.parse(outreach.chain_rule)),
        why=outreach.why.strip(),
        message=outreach.message.strip(),
    )


def _time_of(outreach: Outreach) -> str:
    if not outreach.due_time and not outreach.zone:
        return ""
    try:
        at = time.fromisoformat(outreach.due_time)
    except ValueError:
        raise UserError("outreach_bad_time", time=outreach.due_time) from None
    if not outreach.zone or at.tzinfo is not None:
        raise UserError("outreach_bad_time", time=outreach.due_time)
    if not _is_zone(outreach.zone):
        raise UserError("outreach_bad_zone", zone=outreach.zone)
    return at.strftime("%H:%M")


def _is_zone(name: str) -> bool:
    # Few plans have a time.
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def check(connection: Connection, outreach: Outreach, *, with_why: bool = True) -> None:
    """Whether the plan may be made; `with_why` is false where a text that waits to be written may wait on.

    Raises UserError: contact_gone, goal_gone, unknown_channel, platform_closed, do_not_contact, why_required,
    why_blocked (blocks: codes of `domain.invitation.blocks`).
    """
    people = contacts.load_many(connection, outreach.contacts)
    if len(people) < len(outreach.contacts):
        gone = sorted(set(outreach.contacts) - {person.id for person in people})
        raise UserError("contact_gone", ids=gone)
    if outreach.goal_id is not None and goals.load(connection, outreach.goal_id) is None:
        raise UserError("goal_gone", id=outreach.goal_id)
    check_channel(connection, outreach.channel, outreach.due_on)
    for person in people:
        _check_wish(person, outreach)
    if with_why and outreach.kind is OutreachKind.INVITE:
        _check_why(connection, outreach)


def check_new(connection: Connection, current: Outreach, after: Outreach) -> None:
    """Whether those whom an edit of what was done names anew are there; raises contact_gone, goal_gone."""
    people = sorted(set(after.contacts) - set(current.contacts))
    if gone := set(people) - set(contacts.living(connection, people)):
        raise UserError("contact_gone", ids=sorted(gone))
    if after.goal_id not in (None, current.goal_id) and goals.load(connection, after.goal_id) is None:
        raise UserError("goal_gone", id=after.goal_id)


def check_channel(connection: Connection, channel: str, day: str) -> None:
    """A channel that every book has or a platform open on `day`; raises unknown_channel, platform_closed."""
    platform = platforms.by_key(connection, channel)
    if platform is None:
        if channel not in list(Channel):
            raise UserError("unknown_channel", channel=channel)
    elif not platform.is_open(day):
        raise UserError(
            "platform_closed",
            channel=channel,
            name=platform.name,
            valid_from=platform.valid_from,
            valid_to=platform.valid_to,
        )


def _check_wish(person: Contact, outreach: Outreach) -> None:
    wishes = person.do_not_contact
    channel = Channel.PHONE if outreach.kind is OutreachKind.CALL else outreach.channel
    forbidden = _FORBIDS.get(Channel(channel)) if channel in list(Channel) else None
    if DoNotContact.ALL in wishes or (forbidden is not None and forbidden in wishes):
        raise UserError("do_not_contact", id=person.id, name=person.display_name, channel=outreach.channel)


def _check_why(connection: Connection, outreach: Outreach) -> None:
    # Judging brings a good deal of code along that no other check needs.
    from netplanner.operations import why

    if not outreach.why:
        raise UserError("why_required")
    for contact_id in outreach.contacts:
        background = why.gather(
            connection,
            contact_id=contact_id,
            goal_id=outreach.goal_id,
            channel=outreach.channel,
            without=outreach.id,
        )
        judgement = background.judge(outreach.why, outreach.reason_type)
        if judgement.blocked_by:
            raise UserError(
                "why_blocked", blocks=list(judgement.blocked_by), length=judgement.length, limit=judgement.limit
            )
