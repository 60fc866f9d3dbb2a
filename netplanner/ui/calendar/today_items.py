"""What the Today page lists: one item for each line of the day's sections, and the words it says of itself."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from netplanner.domain import follow_up
from netplanner.domain.cadence import Lateness, Scope
from netplanner.domain.free_days import Obstacle
from netplanner.storage.today import BirthdayLine, FollowUpLine, PlanLine, Section, Today, TouchLine, WaitingLine
from netplanner.ui import wording
from netplanner.ui.calendar import plan_text
from netplanner.ui.plan_titles import quoted, title_of, who

translate = QCoreApplication.translate
Line = PlanLine | WaitingLine | BirthdayLine | FollowUpLine | TouchLine


class Part(StrEnum):
    """The sections in the order in which they are shown."""

    OVERDUE = "overdue"
    DUE = "due"
    BIRTHDAYS = "birthdays"
    FOLLOW_UPS = "follow_ups"
    WAITING = "waiting"
    KEEP_IN_TOUCH = "keep_in_touch"


class Item(NamedTuple):
    """A line; `part` and `number` (a plan's, an invitation's, a person's) tell it from all others."""

    part: Part
    number: int
    line: Line

    @property
    def key(self) -> tuple[str, int]:
        """What stays the same while the book changes: an overdue plan is the same one when it is put on today."""
        return ("plan" if isinstance(self.line, PlanLine) else str(self.part)), self.number

    @property
    def plan_id(self) -> int | None:
        """The plan that acts apply to, None for a person and for an invitation without one.

        What else is planned with somebody isn't the greeting to a birthday.
        """
        match self.line:
            case PlanLine():
                return self.line.row.id
            case WaitingLine():
                return self.line.outreach_id
            case _:
                return None

    @property
    def contacts(self) -> tuple[int, ...]:
        match self.line:
            case PlanLine():
                return self.line.row.contacts
            case WaitingLine():
                return self.line.contacts
            case _:
                return (self.line.contact_id,)

    @property
    def names(self) -> tuple[str, ...]:
        match self.line:
            case PlanLine():
                return self.line.row.contact_names
            case WaitingLine():
                return self.line.contact_names
            case _:
                return (self.line.name,)


def sections_of(today: Today) -> list[tuple[Part, list[Item], int]]:
    """The sections that hold something: their items and how many there are in all."""
    found: list[tuple[Part, Section[Any]]] = [
        (Part.OVERDUE, today.overdue),
        (Part.DUE, today.due),
        (Part.BIRTHDAYS, today.birthdays),
        (Part.FOLLOW_UPS, today.follow_ups),
        (Part.WAITING, today.waiting),
        (Part.KEEP_IN_TOUCH, today.keep_in_touch),
    ]
    return [(part, _items(part, section), section.total) for part, section in found if section.total]


def _items(part: Part, section: Section[Any]) -> list[Item]:
    return [Item(part, _number(line), line) for line in section.lines]


def _number(line: Line) -> int:
    match line:
        case PlanLine():
            return line.row.id
        case WaitingLine():
            # An invitation is told from a plan by its sign.
            return line.outreach_id if line.outreach_id is not None else -(line.invitation_id or 0)
        case _:
            return line.contact_id


def part_text(part: Part) -> str:
    match part:
        case Part.OVERDUE:
            return translate("Today", "Overdue")
        case Part.DUE:
            return translate("Today", "Due today")
        case Part.BIRTHDAYS:
            return translate("Today", "Birthdays")
        case Part.FOLLOW_UPS:
            return translate("Today", "Follow up after seminars")
        case Part.WAITING:
            return translate("Today", "Waiting for an answer")
        case _:
            return translate("Today", "Keep in touch")


def obstacle_text(obstacle: Obstacle | None, *, shown: int) -> str:
    """Why not all who are due are proposed to keep in touch with."""
    match obstacle:
        case Obstacle.WEEKEND:
            return translate("Today", "nobody is proposed on a weekend")
        case Obstacle.QUIET:
            return translate("Today", "a quiet day")
        case Obstacle.BUSY:
            return translate("Today", "your calendar is full today")
        case Obstacle.HOLIDAY:
            return translate("Today", "a public holiday")
        case Obstacle.FULL:
            return translate("Today", "the day is full")
        case _:
            return translate("Today", "%Ln today, the others later", None, shown)


def title(item: Item) -> str:
    line = item.line
    match line:
        case PlanLine():
            return plan_text.title(line.row)
        case WaitingLine():
            return translate("Plans", "Answer from {who}?").replace("{who}", who(line.kind, line.contact_names))
        case BirthdayLine() if line.age:
            return translate("Today", "{name} turns {age}").replace("{age}", str(line.age)).replace("{name}", line.name)
        case _:
            return line.name


def subtitle(item: Item, platforms: Mapping[str, str]) -> str:
    line = item.line
    match line:
        case PlanLine():
            late = translate("Plans", "Overdue %Ln day(s)", None, line.days) if line.days else ""
            why = quoted(line.row.why) if line.row.contact_names else ""
            channel = wording.channel_name(line.row.channel, platforms)
            return _joined(late, plan_text.promised_time_text(line.row), channel, why)
        case WaitingLine():
            return _joined(*_waiting_texts(line, platforms))
        case BirthdayLine():
            return _joined(_when(line.days), wording.date_text(line.on, None, "day") if line.days else "")
        case FollowUpLine():
            late = translate("Today", "late") if line.late else ""
            return _joined(late, line.what, wording.relative_day_text(-line.days))
        case _:
            return _joined(_since(line), ", ".join(filter(None, (line.title, line.organization))))


def spoken(item: Item, platforms: Mapping[str, str]) -> str:
    """The whole line for a screen reader, with what only colours tell."""
    goal = ""
    if isinstance(item.line, PlanLine) and item.line.row.goal_what:
        goal = translate("Plans", "for the goal {what}").replace("{what}", item.line.row.goal_what)
    tie = getattr(item.line, "tie", "")
    parts = (title(item), wording.tie_name(tie) if tie else "", subtitle(item, platforms), goal, part_text(item.part))
    return ", ".join(filter(None, parts))


def tone(item: Item) -> str:
    """ "danger" and "warn" for what is late, "" for all else."""
    line = item.line
    if isinstance(line, PlanLine):
        return "danger" if line.days else ""
    if isinstance(line, TouchLine):
        return {Lateness.RED: "danger", Lateness.YELLOW: "warn"}.get(line.lateness, "")
    return "warn" if isinstance(line, FollowUpLine) and line.late else ""


def _waiting_texts(line: WaitingLine, platforms: Mapping[str, str]) -> tuple[str, ...]:
    sent = translate("Today", "%Ln day(s) ago", None, line.days) if line.days else translate("Today", "since today")
    chain = ""
    rule = follow_up.parse(line.chain_rule)
    if rule is not None and line.until is not None:
        chain = translate("Today", "without one {what} on {day}")
        day = wording.date_text(line.until, None, "day")
        chain = chain.replace("{day}", day).replace("{what}", title_of(rule.kind, line.contact_names[:1]))
    channel = wording.channel_name(line.channel, platforms)
    return wording.outreach_kind_name(line.kind), channel, sent, chain


def _since(line: TouchLine) -> str:
    text = translate("Today", "%Ln day(s) without contact", None, line.days)
    rhythm = translate("Today", "rhythm {days}").replace("{days}", wording.days_text(line.period))
    of = line.key if line.scope in (Scope.TAG, Scope.GROUP) else ""
    return _joined(text, f"{rhythm} ({of})" if of else rhythm)


def _when(days: int) -> str:
    return wording.relative_day_text(days)


def _joined(*parts: str) -> str:
    return " · ".join(filter(None, parts))
