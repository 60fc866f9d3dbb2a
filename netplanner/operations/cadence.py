"""What people do to keep in touch: say how often and on which days, plan or note a touch, put somebody off."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from netplanner.domain.cadence import Scope
from netplanner.domain.changes import Changes, Label
from netplanner.domain.contact import Contact
from netplanner.domain.errors import UserError
from netplanner.domain.outreach import Outreach
from netplanner.domain.reach import reach_of, way
from netplanner.domain.words import OutreachKind, OutreachResult
from netplanner.operations import interactions, plan_checks, plan_results
from netplanner.operations.ties import check_rhythm
from netplanner.storage import (
    cadence,
    cadence_writes,
    contact_writes,
    contacts,
    free_days,
    groups,
    outreach_writes,
    plan_load,
    platforms,
    rule_setting_writes,
    rule_settings,
    steps,
    tags,
)
from netplanner.storage.database import Connection
from netplanner.storage.plan_load import PER_DAY, PER_DAY_KEY
from netplanner.storage.store import Step, Store

_WEEKDAYS = range(1, 8)


@dataclass(frozen=True, slots=True)
class Rules:
    """How the program keeps in touch.

    `ties`, `tags` and `groups` are days by tie, by the name of a tag and of a group; what isn't in them has no rhythm.
    `per_day` is how many plans the program puts on a day, `weekends` whether it plans on them, `quiet_weekdays` are
    ISO numbers (1 is Monday), `quiet_dates` ISO dates. `countries` (ISO 3166-1) are those whose public holidays are
    kept, None for the user's own; `of_contacts` leaves people alone on the holidays of their own country.
    """

    ties: Mapping[str, int] = field(default_factory=dict)
    tags: Mapping[str, int] = field(default_factory=dict)
    groups: Mapping[str, int] = field(default_factory=dict)
    per_day: int = PER_DAY
    weekends: bool = False
    quiet_weekdays: tuple[int, ...] = ()
    quiet_dates: tuple[str, ...] = ()
    countries: tuple[str, ...] | None = None
    of_contacts: bool = True


def rules(connection: Connection) -> Rules:
    """The rules as they hold now."""
    ties, of_tags, of_groups = cadence.rhythms(connection)
    days = free_days.settings(connection)
    chosen = rule_settings.get(connection, free_days.COUNTRIES_KEY, None)
    return Rules(
        ties=ties,
        tags=of_tags,
        groups=of_groups,
        per_day=plan_load.most_per_day(connection),
        weekends=days.weekends,
        quiet_weekdays=tuple(sorted(days.quiet_weekdays)),
        quiet_dates=tuple(day.isoformat() for day in sorted(days.quiet_dates)),
        countries=days.countries if isinstance(chosen, list) else None,
        of_contacts=days.of_contacts,
    )


def edit(store: Store, after: Rules) -> Changes:
    """Writes the rules as one step, with the days on which people are due by them.

    Raises UserError: bad_rhythm, bad_per_day (number), outreach_bad_date, no_holidays (country), tag_gone,
    group_gone.
    """
    _check(after)
    with store.step(Label("edit_cadence")) as step:
        before = rules(step.connection)
        for scope, old, new in (
            (Scope.TIE, before.ties, after.ties),
            (Scope.TAG, before.tags, after.tags),
            (Scope.GROUP, before.groups, after.groups),
        ):
            for key in old.keys() | new.keys():
                if old.get(key) != new.get(key):
                    _put(step, scope, key, new.get(key))
        if after.per_day != before.per_day:
            rule_setting_writes.put(step, PER_DAY_KEY, None if after.per_day == PER_DAY else after.per_day)
        settings = {
            free_days.WEEKENDS_KEY: after.weekends or None,
            free_days.QUIET_WEEKDAYS_KEY: sorted(set(after.quiet_weekdays)) or None,
            free_days.QUIET_DATES_KEY: sorted(set(after.quiet_dates)) or None,
            free_days.COUNTRIES_KEY: None if after.countries is None else list(after.countries),
            free_days.OF_CONTACTS_KEY: None if after.of_contacts else False,
        }
        for key, value in settings.items():
            rule_setting_writes.put(step, key, value)
    return step.changes


def set_days(store: Store, scope: Scope, key: str, days: int | None) -> Changes:
    """Sets how many days may lie between two touches of those of a tie, a tag or a group by its name; None for none.

    Raises UserError: bad_rhythm, tag_gone, group_gone. A person's own is set by `ties.set_rhythm`.
    """
    check_rhythm(days)
    with store.step(Label("set_cadence", {"scope": str(scope), "key": key, "days": days})) as step:
        _put(step, scope, key, days)
    return step.changes


def plan(
    store: Store,
    contact_ids: Sequence[int],
    day: str = "",
    *,
    kind: OutreachKind | None = None,
    channel: str = "",
    why: str = "",
    goal_id: int | None = None,
    minutes: int | None = None,
    keeps_in_touch: bool = True,
) -> Changes:
    """Plans a touch of each person on an ISO day, today where none is given, as one step.

    Without a `kind` each goes the way the person prefers, else a shared platform, mail, phone or meeting. Who has
    something open already is left alone; somebody put off is put off no longer. Raises UserError: contact_gone,
    do_not_contact, outreach_bad_date and those of `planning.add`.
    """
    with store.step(Label("plan_touch")) as step:
        due_on = plan_checks.day_of(day).isoformat() if day else step.today.isoformat()
        taken = plan_load.with_open_plans(step.connection, contact_ids)
        people = [person for person in _people(step, contact_ids) if person.id not in taken]
        ways = _Ways(step.connection, due_on)
        plans = []
        for person in people:
            best = ways.of(person) if kind is None else (kind, channel)
            touch = Outreach(
                contacts=[person.id], due_on=due_on, kind=best[0], channel=best[1], why=why, goal_id=goal_id,
                minutes=minutes, cadence=keeps_in_touch,
            )  # fmt: skip
            cleaned = plan_checks.clean(touch)
            plan_checks.check(step.connection, cleaned)
            plans.append(cleaned)
        if plans:
            ids = outreach_writes.insert_many(step, plans)
            step.touched.created = ids[0] if len(ids) == 1 else None
            _put_off(step, people, None)
        step.touched.label = Label("plan_touch", {**_named(people), "day": due_on})
    return step.changes


def note(
    store: Store,
    contact_id: int,
    result: OutreachResult,
    *,
    kind: OutreachKind | None = None,
    channel: str = "",
    minutes: int | None = None,
    text: str = "",
) -> Changes:
    """Writes down a touch of today that wasn't planned, with how it went, as `planning.finish` does of one that was.

    Without a `kind` it went the way the person prefers. Raises UserError: contact_gone, bad_minutes.
    """
    person = contacts.load(store.reader, contacts.resolve(store.reader, contact_id))
    if person is None:
        raise UserError("contact_gone", ids=[contact_id])
    today = store.clock.today().isoformat()
    done, by = (kind, channel) if kind is not None else _Ways(store.reader, today).of(person)
    return interactions.log(
        store,
        [person.id],
        kind=done,
        happened_on=today,
        direction=plan_results.direction_of(done, result),
        channel=by,
        minutes=minutes,
        text=text,
    )


def snooze(store: Store, contact_ids: Sequence[int], until: str | None) -> Changes:
    """Proposes nothing with people before an ISO day after today; None takes that back. It never counts as contact.

    Raises UserError: contact_gone, outreach_bad_date.
    """
    day = plan_checks.day_of(until).isoformat() if until is not None else None
    with store.step(Label("snooze_people", {"count": len(contact_ids), "day": day or ""})) as step:
        if day is not None and day <= step.today.isoformat():
            raise UserError("outreach_bad_date", date=day)
        people = _people(step, contact_ids)
        _put_off(step, people, day)
        step.touched.label = Label("snooze_people" if day else "wake_people", {**_named(people), "day": day or ""})
    return step.changes


class _Ways:
    """The best way to reach people on a day."""

    def __init__(self, connection: Connection, day: str) -> None:
        self._keys = [platform.key for platform in platforms.listing(connection, day)]
        self._primary = steps.primary_platform(connection)

    def of(self, person: Contact) -> tuple[OutreachKind, str]:
        return way(reach_of(person), self._keys, self._primary)


def _people(step: Step, ids: Sequence[int]) -> list[Contact]:
    wanted = list(dict.fromkeys(contacts.resolve(step.connection, contact_id) for contact_id in ids))
    found = {person.id: person for person in contacts.load_many(step.connection, wanted)}
    if len(found) < len(wanted):
        raise UserError("contact_gone", ids=sorted(set(wanted) - found.keys()))
    return [found[contact_id] for contact_id in wanted]


def _named(people: Sequence[Contact]) -> dict[str, object]:
    return {"count": len(people), "name": people[0].display_name if len(people) == 1 else ""}


def _put_off(step: Step, people: Sequence[Contact], until: str | None) -> None:
    others = cadence.put_off_otherwise(step.connection, [person.id for person in people], until)
    if others:
        contact_writes.set_columns(step, others, snoozed_until=until)


def _put(step: Step, scope: Scope, key: str, days: int | None) -> None:
    if days is not None:
        _check_there(step, scope, key)
    cadence_writes.put(step, scope, key, days)


def _check_there(step: Step, scope: Scope, key: str) -> None:
    if scope is Scope.TAG:
        tag = tags.named(step.connection, key)
        if tag is None or tag.name != key:
            raise UserError("tag_gone")
    elif scope is Scope.GROUP and all(name != key for _, name in groups.listing(step.connection)):
        raise UserError("group_gone")


def _check(after: Rules) -> None:
    for days in (*after.ties.values(), *after.tags.values(), *after.groups.values()):
        check_rhythm(days)
    if after.per_day < 1:
        raise UserError("bad_per_day", number=after.per_day)
    if any(number not in _WEEKDAYS for number in after.quiet_weekdays):
        raise ValueError("weekdays go from 1 to 7")
    for day in after.quiet_dates:
        plan_checks.day_of(day)
    if after.countries:
        # Loads much, and most rules name no country.
        from netplanner.domain import holidays

        for country in after.countries:
            if not holidays.is_known(country):
                raise UserError("no_holidays", country=country)
