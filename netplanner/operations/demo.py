"""The sample book: a believable small network of invented people, in a file of its own."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from netplanner.domain.changes import Label
from netplanner.domain.clock import Clock
from netplanner.domain.contact import Address, Contact, ContactPoint, CustomField, Photo, Profile
from netplanner.domain.errors import DataError
from netplanner.domain.goal import Criterion, Goal
from netplanner.domain.goal_rules import state_for
from netplanner.domain.outcome import Outcome, OutcomeStep, StepKind
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import (
    Basis,
    CriterionKey,
    GoalKind,
    OutreachKind,
    OutreachResult,
    OutreachStatus,
    ReasonType,
    Relation,
    Sphere,
    Tie,
)  # fmt: skip
from netplanner.operations import why
from netplanner.operations.plan_results import direction_of
from netplanner.operations.sample_portrait import portrait
from netplanner.resources import json_resource
from netplanner.storage import (
    book_files,
    companies,
    company_writes,
    contact_part_writes,
    contact_writes,
    goal_writes,
    group_writes,
    invitation_writes,
    me_writes,
    notes,
    outcome_writes,
    outreach_writes,
    platforms,
    relationship_writes,
    smart_lists,
)
from netplanner.storage.outreach_writes import Interaction
from netplanner.storage.store import Step, Store

_ZONE = "Europe/Copenhagen"
_SATURDAY = 5

_Data = Mapping[str, Any]


def create(path: Path, clock: Clock) -> dict[str, int]:
    """Makes a fresh sample book at `path`, around the clock's today, in the place of an old one.

    Returns the number of contacts, goals, outreach and interactions. Raises DataError; an old sample book is kept then.
    """
    try:
        with book_files.beside(path) as temporary:
            with Store.open(temporary, clock) as store, store.step(Label("make_sample")) as step:
                counts = _Sample(step).write()
            book_files.sync(temporary)
            book_files.replace_book(path, temporary)
    except OSError as error:
        raise DataError("cannot_write", file=str(path)) from error
    return counts


class _Sample:
    """Writes the sample into a new book, inside one step. The data names people and goals, which get ids here."""

    def __init__(self, step: Step) -> None:
        self._step = step
        self._today = step.today
        self._people: _Data = json_resource("sample/people.json")
        self._book: _Data = json_resource("sample/book.json")
        self._ids: dict[str, int] = {}
        self._ties: dict[str, str] = {}
        self._goals: dict[str, int] = {}
        self._groups: dict[str, int] = {}

    def write(self) -> dict[str, int]:
        self._write_people()
        self._write_groups()
        self._write_me()
        self._write_goals()
        plans = self._write_plans()
        self._write_invitations(plans)
        touches = [*self._touches(), *self._finished(plans)]
        outreach_writes.log_interactions(self._step, touches)
        contact_writes.set_last_contact(self._step, self._ids.values())
        return {
            "contacts": len(self._ids),
            "goals": len(self._goals),
            "outreach": len(plans),
            "interactions": len(touches),
        }

    def _write_people(self) -> None:
        people: Sequence[_Data] = self._people["people"]
        patterns = {platform.key: platform.url_pattern for platform in platforms.all_platforms(self._step.connection)}
        ids = contact_writes.insert_many(self._step, [_contact(person, patterns) for person in people])
        self._ids = dict(zip((person["name"] for person in people), ids, strict=True))
        self._ties = {person["name"]: person.get("tie", "") for person in people}
        for company in self._people["companies"]:
            company_writes.describe(self._step, **company)
        contact_part_writes.set_connected(
            self._step,
            "linkedin",
            [(self._ids[one["name"]], self._iso(-one["connected"])) for one in people if "connected" in one],
        )
        links = [(self._ids[first], self._ids[second], kind) for first, second, kind in self._people["links"]]
        relationship_writes.add_links(self._step, links)

    def _write_groups(self) -> None:
        for group in self._book["groups"]:
            group_id = group_writes.insert(
                self._step,
                name=group["name"],
                platform=group["platform"],
                theme=group["theme"],
                area=group["area"],
                my_role=group["my_role"],
            )
            self._groups[group["name"]] = group_id
            members = [one["name"] for one in self._people["people"] if group["name"] in one.get("groups", ())]
            group_writes.add_members(self._step, group_id, self._ids_of(members))
            for day, count in group["members"]:
                group_writes.count_members(self._step, group_id, self._iso(day), count)

        for one in self._book["smart_lists"]:
            smart_lists.insert(self._step, one["name"], one["query"])

    def _write_me(self) -> None:
        me_writes.update_me(self._step, **self._book["me"])
        for profile in self._book["profiles"]:
            me_writes.set_profile(self._step, **profile)

    def _write_goals(self) -> None:
        for colour, data in enumerate(self._book["goals"]):
            goal = Goal(
                what=data["what"],
                kind=GoalKind(data["kind"]),
                amount=data["amount"],
                by=self._iso(data["by"]),
                area=list(data["area"]),
                criteria=[Criterion(CriterionKey(key), value, weight) for key, value, weight in data["criteria"]],
                primary_platform=data["primary_platform"],
                secondary_platform=data["secondary_platform"],
                keywords=list(data["keywords"]),
                note=data["note"],
                targets=self._companies(data.get("targets", ())),
                started_on=self._iso(data["started"]),
                colour=colour,
            )
            goal.state = state_for(goal, self._today)
            goal_id = self._goals[data["key"]] = goal_writes.insert(self._step, goal)
            goal_writes.add_candidates(self._step, goal_id, self._ids_of(data["candidates"]))
            for day, text in data.get("notes", ()):
                notes.insert(self._step, self._iso(day), text, private=False, goal_id=goal_id)
            for day, name, what, *steps in data["outcomes"]:
                outcome_writes.insert(
                    self._step,
                    Outcome(
                        kind=goal.kind,
                        happened_on=self._iso(day),
                        what=what,
                        contact_id=self._ids[name],
                        goals=[goal_id],
                        chain=[
                            OutcomeStep(StepKind(kind), contact_id=self._ids[who])
                            for step in steps
                            for kind, who in step
                        ],
                    ),
                )

    def _companies(self, names: Iterable[str]) -> list[int]:
        found = (companies.named(self._step.connection, name) for name in names)
        return [company.id for company in found if company is not None]

    def _write_plans(self) -> list[Outreach]:
        # Straight into the book: planning would refuse the one whose why still waits for its reason.
        plans = [self._plan(data) for data in self._book["plans"]]
        outreach_writes.insert_many(self._step, plans)
        for name, day in self._book["snoozed"]:
            due, person = self._workday(day), self._ids[name]
            snoozed = [plan.id for plan in plans if plan.status is OutreachStatus.PLANNED and plan.contacts == [person]]
            outreach_writes.snooze(self._step, snoozed, due)
        return plans

    def _write_invitations(self, plans: Sequence[Outreach]) -> None:
        """Those sent on a platform, and those that were plans."""
        for name, platform, goal, sent, state, answered, reason in self._book["invitations"]:
            invitation_writes.insert(
                self._step,
                self._ids[name],
                platform,
                state,
                sent_on=self._iso(sent),
                answered_on=None if answered is None else self._iso(answered),
                goal_id=self._goals.get(goal),
                reason_type=reason,
            )
        for plan in plans:
            if plan.status is OutreachStatus.DONE and plan.kind is OutreachKind.INVITE:
                sent_plan = invitation_writes.SentPlan(plan, why.worth(self._step.connection, plan))
                invitation_writes.record(self._step, [sent_plan], plan.result, plan.done_on)

    def _plan(self, data: _Data) -> Outreach:
        day = self._workday(data["day"])
        done = data["status"] == OutreachStatus.DONE
        return Outreach(
            contacts=self._ids_of(data["who"]),
            goal_id=self._goals[data["goal"]] if "goal" in data else None,
            due_on=day,
            due_time=data.get("time", ""),
            zone=_ZONE if "time" in data else "",
            kind=OutreachKind(data["kind"]),
            channel=data["channel"],
            reason_type=ReasonType(data.get("reason_type", "")),
            why=data["why"],
            message=data.get("message", ""),
            minutes=data.get("minutes"),
            status=OutreachStatus(data["status"]),
            result=OutreachResult(data.get("result", "")),
            done_on=day if done else "",
        )

    def _touches(self) -> Iterable[Interaction]:
        """What happened besides the plans."""
        for ago, name, kind, direction, tone, minutes, text in self._book["touches"]:
            yield Interaction(
                contact_id=self._ids[name],
                happened_on=self._workday(-ago),
                at_time="",
                kind=kind,
                channel="",
                direction=direction,
                tone=tone,
                minutes=minutes,
                tie=self._ties[name],
                text=text,
                goal_id=None,
                outreach_id=None,
                source="manual",
            )

    def _finished(self, plans: Sequence[Outreach]) -> Iterable[Interaction]:
        """The touches that plans ended in."""
        ties = {self._ids[name]: tie for name, tie in self._ties.items()}
        for plan in plans:
            if plan.status is not OutreachStatus.DONE:
                continue
            for contact_id in plan.contacts:
                yield Interaction(
                    contact_id=contact_id,
                    happened_on=plan.done_on,
                    at_time=plan.due_time,
                    kind=str(plan.kind),
                    channel=plan.channel,
                    direction=str(direction_of(plan.kind, plan.result)),
                    minutes=plan.minutes,
                    tie=ties[contact_id],
                    text=plan.message or plan.why,
                    goal_id=plan.goal_id,
                    outreach_id=plan.id,
                    source="plan",
                )

    def _ids_of(self, names: Iterable[str]) -> list[int]:
        return [self._ids[name] for name in names]

    def _iso(self, days: int) -> str:
        return (self._today + timedelta(days=days)).isoformat()

    def _workday(self, days: int) -> str:
        return _workday(self._today, days).isoformat()


def _workday(today: date, days: int) -> date:
    """The day that many from today, off a week-end and away from today, so that past stays past and future future."""
    day = today + timedelta(days=days)
    while days and day.weekday() >= _SATURDAY:
        day += timedelta(days=1 if days > 0 else -1)
    return day


def _contact(person: _Data, patterns: Mapping[str, str]) -> Contact:
    given, _, family = person["name"].rpartition(" ")
    profiles = [
        Profile(key, patterns[key].replace("{handle}", person[key]), person[key])
        for key in ("linkedin", "xing")
        if key in person
    ]
    place = Address(
        street=person.get("street", ""),
        postal_code=person.get("postal_code", ""),
        city=person.get("city", ""),
        country=person.get("country", ""),
        types=("work",),
    )
    return Contact(
        fn=person["name"],
        given=person.get("given", given),
        family=person.get("family", family),
        organization=person.get("organization", ""),
        title=person.get("title", ""),
        birthday=person.get("birthday", ""),
        language=person.get("language", ""),
        note=person.get("note", ""),
        emails=[
            ContactPoint(value, ("home" if number else "work",))
            for number, value in enumerate(person.get("emails", ()))
        ],
        phones=[
            ContactPoint(value, ("work" if number else "cell",))
            for number, value in enumerate(person.get("phones", ()))
        ],
        urls=[ContactPoint(person["url"])] if "url" in person else [],
        addresses=[place],
        profiles=profiles,
        tags=list(person.get("tags", ())),
        photo=Photo(portrait(person["photo"]), "image/png") if "photo" in person else None,
        tie=Tie(person.get("tie", "")),
        relation=Relation(person.get("relation", "known")),
        sphere=Sphere(person.get("sphere", "business")),
        met=person.get("met", ""),
        met_on=person.get("met_on"),
        custom=[CustomField(name, value) for name, value in person.get("custom", ())],
        needs=list(person.get("needs", ())),
        offers=list(person.get("offers", ())),
        do_not_contact=frozenset(person.get("do_not_contact", ())),
        source="sample",
        basis=Basis.LEGITIMATE_INTEREST,
        cadence_days=person.get("cadence"),
    )
