"""netplanner today: what the day asks for."""

from argparse import Namespace
from collections.abc import Sequence
from typing import Any

from netplanner.cli.access import reading, writing
from netplanner.cli.terminal import print_json, say
from netplanner.domain.errors import DataError
from netplanner.operations import rolling
from netplanner.storage import today as days
from netplanner.storage.today import BirthdayLine, FollowUpLine, PlanLine, Section, Today, TouchLine, WaitingLine


def show_today(options: Namespace) -> int:
    # What would be on another day is shown, not done.
    if options.today is None:
        _roll_forward(options)
    with reading(options) as store:
        found = days.read(store.reader, store.clock.today())
    if options.json:
        print_json(_json(found))
    else:
        _print(found)
    return 0


def _roll_forward(options: Namespace) -> None:
    """Lets silences and missed days turn into what follows them, as a window does when it opens."""
    try:
        with writing(options) as store:
            rolling.roll_forward(store, store.clock.today())
    except DataError as error:
        # A window that has the book sees to it.
        if error.code != "locked":
            raise


def _json(found: Today) -> dict[str, object]:
    return {
        "day": found.day.isoformat(),
        "due": _section(found.due, [_plan(line) for line in found.due.lines]),
        "overdue": _section(found.overdue, [_plan(line) for line in found.overdue.lines]),
        "waiting": _section(found.waiting, [_waiting(line) for line in found.waiting.lines]),
        "birthdays": _section(found.birthdays, [_birthday(line) for line in found.birthdays.lines]),
        "follow_ups": _section(found.follow_ups, [_follow_up(line) for line in found.follow_ups.lines]),
        "keep_in_touch": _section(found.keep_in_touch, [_touch(line) for line in found.keep_in_touch.lines]),
        "room": found.room,
        "obstacle": str(found.obstacle) if found.obstacle else None,
    }


def _section(section: Section[Any], items: Sequence[object]) -> dict[str, object]:
    return {"total": section.total, "items": items}


def _plan(line: PlanLine) -> dict[str, object]:
    row = line.row
    return {
        "id": row.id,
        "date": row.due_on,
        "time": row.due_time or None,
        "kind": row.kind,
        "channel": row.channel or None,
        "contacts": list(row.contacts),
        "goal": row.goal_id,
        "why": row.why,
        "days_overdue": line.days,
    }


def _waiting(line: WaitingLine) -> dict[str, object]:
    return {
        "id": line.outreach_id,
        "invitation": line.invitation_id,
        "kind": line.kind,
        "channel": line.channel or None,
        "contacts": list(line.contacts),
        "goal": line.goal_id,
        "since": line.since.isoformat(),
        "days": line.days,
        "until": line.until.isoformat() if line.until else None,
    }


def _birthday(line: BirthdayLine) -> dict[str, object]:
    return {
        "contact": line.contact_id,
        "name": line.name,
        "date": line.on.isoformat(),
        "age": line.age,
        "plan": line.outreach_id,
    }


def _follow_up(line: FollowUpLine) -> dict[str, object]:
    return {
        "contact": line.contact_id,
        "name": line.name,
        "what": line.what,
        "activity": line.activity_id,
        "seminar": line.seminar_id,
        "goal": line.goal_id,
        "date": line.on.isoformat(),
        "days": line.days,
        "late": line.late,
    }


def _touch(line: TouchLine) -> dict[str, object]:
    return {
        "contact": line.contact_id,
        "name": line.name,
        "tie": line.tie or None,
        "last_contact": line.last_contact_on.isoformat(),
        "days": line.days,
        "period": line.period,
        "by": str(line.scope),
        "overdue": line.overdue,
        "lateness": str(line.lateness) or None,
    }


def _print(found: Today) -> None:
    say(f"{found.day}: {found.due.total} due, {found.overdue.total} overdue")
    _head("Overdue", found.overdue)
    for late in found.overdue.lines:
        say(f"  {late.row.id}: {_who(late.row.contact_names)} ({late.row.kind}, {late.days} days)")
    _head("Due today", found.due)
    for due in found.due.lines:
        who = " ".join(filter(None, (due.row.due_time, _who(due.row.contact_names))))
        say(f"  {due.row.id}: {who} ({due.row.kind})")
    _head("Waiting for an answer", found.waiting)
    for one in found.waiting.lines:
        number = one.outreach_id if one.outreach_id is not None else "-"
        say(f"  {number}: {_who(one.contact_names)} ({one.kind}, {one.days} days)")
    _head("Birthdays", found.birthdays)
    for birthday in found.birthdays.lines:
        age = f", {birthday.age}" if birthday.age is not None else ""
        say(f"  {birthday.contact_id}: {birthday.name} ({birthday.on}{age})")
    _head("To follow up", found.follow_ups)
    for guest in found.follow_ups.lines:
        say(f"  {guest.contact_id}: {guest.name} ({guest.what or 'seminar'}, {guest.days} days)")
    _head("To keep in touch with", found.keep_in_touch)
    for touch in found.keep_in_touch.lines:
        say(f"  {touch.contact_id}: {touch.name} ({touch.days} days of {touch.period})")
    if found.keep_in_touch.total and found.obstacle:
        say(f"  nobody today: {found.obstacle}")


def _head(title: str, section: Section[Any]) -> None:
    if section.total:
        say(f"{title}: {section.total}")


def _who(names: Sequence[str]) -> str:
    return " + ".join(names) or "everyone"
