"""Random walks over every command on goals, plans, outcomes and the user's networks; see `undo_walk`."""

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from netplanner.domain.changes import Changes
from netplanner.domain.clock import FixedClock
from netplanner.domain.contact import Address, Contact, ContactPoint, Profile
from netplanner.domain.errors import UserError
from netplanner.domain.goal import Criterion, Goal
from netplanner.domain.me import Me
from netplanner.domain.my_profile import MyProfile
from netplanner.domain.outcome import OutcomeStep, StepKind
from netplanner.domain.outreach import Outreach
from netplanner.domain.queue import WEIGHTS, Weights
from netplanner.domain.steps import PROFILE_ITEMS
from netplanner.domain.words import (
    CriterionKey,
    GoalKind,
    GoalState,
    OutreachKind,
    OutreachResult,
    ReasonType,
    Relation,
    Tie,
)
from netplanner.operations import (
    attention,
    candidates,
    companies,
    contacts,
    finishing,
    goals,
    interactions,
    inviting,
    journeys,
    me,
    merging,
    notes,
    outcomes,
    planning,
    platforms,
    rules,
    trash,
)
from netplanner.storage import companies as companies_of_book
from netplanner.storage import goals as goal_queries
from netplanner.storage import me as me_queries
from netplanner.storage import outcomes as outcome_queries
from netplanner.storage import outreach as outreach_queries
from netplanner.storage import platforms as platform_queries
from netplanner.storage.store import Store
from tests.conftest import TODAY
from tests.operations.undo_walk import Book, State, commands_of, idle_commands, unsound, walk

SEED = 20261124
WALKS, STEPS = 4, 100
MODULES = (
    attention, candidates, finishing, goals, inviting, journeys, me, notes, outcomes, planning, platforms, rules,
)  # fmt: skip
# These read.
NO_STEPS = {"platforms.read"}
# Walked over with the contacts.
ELSEWHERE = {"notes.add"}
WORDS = ("it's", "Nordlys Retail", "growth, in Skåne", "ø", "")
CHANNELS = ("linkedin", "xing", "email", "phone", "in_person")
WHYS = (
    "We both spoke at the seminar on loyalty in Lund last week, and I would like to go on about it with you.",
    "I'd like to connect because you run loyalty as CMO at Nordlys Retail; I can share our Danish results.",
    "Hello!",
)


class GoalBook(Book):
    """What there is to do about goals."""

    def later(self) -> str:
        return (TODAY + timedelta(days=self.rng.randrange(-2, 40))).isoformat()

    def past(self) -> str:
        return (TODAY - timedelta(days=self.rng.randrange(60))).isoformat()

    def goal(self) -> Goal:
        rng = self.rng
        keys = (CriterionKey.ROLE, CriterionKey.TAG, CriterionKey.COMPANY, CriterionKey.CITY)
        return Goal(
            what=self.pick(("5 customers", "a job", "it's")), kind=self.pick(list(GoalKind)),
            amount=rng.randrange(4), by=self.pick(("", "2027-06-01", "2026-01-01")),
            area=rng.sample(["SE", "DK-84", "city:SE:Malmö"], rng.randrange(3)),
            criteria=[Criterion(key, self.pick(("CMO", "Nordlys")), rng.randrange(1, 4))
                      for key in rng.sample(keys, rng.randrange(3))],
            targets=self.some("company", most=2) if rng.random() < 0.5 else [],
            primary_platform=self.pick(("", "linkedin")), secondary_platform=self.pick(("", "xing")),
            keywords=rng.sample(["loyalty", "kunde"], rng.randrange(3)), note=self.pick(WORDS),
        )  # fmt: skip

    def goal_id(self) -> int:
        return self.one("goal", "deleted IS NULL")

    def plan(self) -> Outreach:
        kind = self.pick((OutreachKind.INVITE, OutreachKind.CALL, OutreachKind.MEETING, OutreachKind.MESSAGE))
        return Outreach(
            contacts=[self.person()], goal_id=self.pick((None, self.goal_id())), due_on=self.later(), kind=kind,
            channel=self.pick(("linkedin", "xing")) if kind is OutreachKind.INVITE else self.pick(CHANNELS),
            why=self.pick(WHYS[:2]), message=self.pick(WORDS), minutes=self.pick((None, 15)),
            reason_type=self.pick(list(ReasonType)),
        )  # fmt: skip

    def chain(self) -> list[OutcomeStep]:
        return [
            OutcomeStep(
                self.pick(list(StepKind)), self.pick((None, self.person())),
                self.pick((None, *self.ids("outcome"))), self.pick((None, *self.ids("interaction"))),
            )
            for _ in range(self.rng.randrange(3))
        ]  # fmt: skip

    def plans(self) -> list[int]:
        return self.some("outreach", "deleted IS NULL", 3)

    def network(self) -> platform_queries.Platform:
        return self.pick(platform_queries.all_platforms(self.store.reader))


def _edit_goal(book: GoalBook) -> Changes:
    before = goal_queries.load(book.store.reader, book.goal_id())
    if before is None:
        raise UserError("goal_gone")
    other = book.goal()
    names = book.rng.sample(("what", "amount", "by", "area", "criteria", "targets", "keywords", "note", "kind"), 4)
    after = replace(before, **{name: getattr(other, name) for name in names})
    return goals.edit(book.store, before, after, new_targets=book.pick(((), ("Hafen", "nordlys"))))


def _log_outcome(book: GoalBook) -> Changes:
    return outcomes.log(
        book.store, book.some("goal", "deleted IS NULL", 2), kind=book.pick(list(GoalKind)), happened_on=book.past(),
        amount=book.pick((1, 0.5, 3)), what=book.pick(WORDS), contact_id=book.pick((None, book.person())),
        outreach_id=book.pick((None, *book.ids("outreach", "deleted IS NULL"))), note=book.pick(WORDS),
        chain=book.chain(),
    )  # fmt: skip


def _edit_outcome(book: GoalBook) -> Changes:
    before = outcome_queries.load(book.store.reader, book.one("outcome", "deleted IS NULL"))
    if before is None:
        raise UserError("outcome_gone")
    values: dict[str, Any] = {
        "kind": book.pick(list(GoalKind)), "amount": book.pick((1, 2.5)), "what": book.pick(WORDS),
        "contact_id": book.pick((None, book.person())), "chain": book.chain(), "happened_on": book.past(),
        "goals": book.some("goal", "deleted IS NULL", 2),
    }  # fmt: skip
    names = book.rng.sample(sorted(values), 3)
    return outcomes.edit(book.store, before, replace(before, **{name: values[name] for name in names}))


def _edit_plan(book: GoalBook) -> Changes:
    found = outreach_queries.load_many(book.store.reader, [book.one("outreach", "deleted IS NULL")])
    if not found:
        raise UserError("outreach_gone")
    other = book.plan()
    names = book.rng.sample(("contacts", "goal_id", "due_on", "channel", "why", "message", "minutes"), 3)
    return planning.edit(book.store, found[0], replace(found[0], **{name: getattr(other, name) for name in names}))


def _decide(book: GoalBook) -> Changes:
    decisions = [
        inviting.Decision(
            contact_id, book.pick(list(inviting.Choice)), book.pick(WHYS[:2]), book.later()
        )
        for contact_id in book.people()
    ]  # fmt: skip
    return inviting.decide(book.store, book.goal_id(), "linkedin", decisions)


def _edit_attention(book: GoalBook) -> Changes:
    usual = attention.rules(book.store.reader)
    minutes = {**usual.minutes, "call": book.pick((20, 25, -1))}
    return attention.edit(
        book.store, attention.Rules(book.pick(((60, 25, 15), (40, 30, 30), (9, 9, 9))), minutes, book.pick((None, 90)))
    )


def _set_queue_rules(book: GoalBook) -> Changes:
    weights = book.pick((WEIGHTS, Weights(1, 2, 3, 4, 5), Weights(0, 0, 0, 0, 0)))
    return rules.set_queue_rules(
        book.store, quota=book.pick((0, 5, 7)), weights=weights, steps=book.pick((3, 4, 9))
    )  # fmt: skip


def _set_role_synonyms(book: GoalBook) -> Changes:
    return rules.set_role_synonyms(book.store, book.pick(([], [["CMO", "growth lead"]], [["a", "b"], ["b", "c"]])))


def _edit_me(book: GoalBook) -> Changes:
    before = me_queries.load(book.store.reader)
    other = Me(name=book.pick(WORDS), title="CEO", city="Lund", purpose=book.pick(WORDS), weekly_minutes=120)
    names = book.rng.sample(("name", "title", "city", "purpose", "weekly_minutes"), 2)
    after = replace(before, **{name: getattr(other, name) for name in names})
    return me.edit(book.store, after, book.pick((..., None, b"\x89PNG it's")))


def _profile(book: GoalBook) -> MyProfile:
    ticked = frozenset(book.rng.sample(PROFILE_ITEMS, 3))
    return MyProfile(book.pick(("", "x.example/a", "no")), book.pick(WORDS), book.pick(WORDS), ticked)


def _edit_platform(book: GoalBook) -> Changes:
    after = book.network()._replace(cost=book.pick(WORDS), note_limit=book.pick((None, 300, -1)), source="mine")
    return platforms.edit(book.store, after)


def _save_networks(book: GoalBook) -> Changes:
    known = platforms.read(book.store)
    rows = [one for one in known.platforms if not one.own or book.rng.random() < 0.6]
    if book.rng.random() < 0.5:
        rows.append(platforms.own(book.pick(("Rowers", "it's")), rows))
    profiles = {**known.profiles, "linkedin": _profile(book)}
    return platforms.save(book.store, replace(known, platforms=tuple(rows), profiles=profiles), TODAY)


def _plan_journey(book: GoalBook) -> Changes:
    meetings = [
        journeys.Meeting(contact_id, date.fromisoformat(book.later()), book.pick((None, book.goal_id())))
        for contact_id in book.people()
    ]
    return journeys.plan(book.store, meetings, where="Oslo", why=book.pick(WORDS))


COMMANDS: dict[str, Callable[[GoalBook], Changes]] = {
    "attention.add_to_next_week": lambda book: attention.add_to_next_week(book.store, book.people(), {1: "it's time"}),
    "attention.edit": _edit_attention,
    "candidates.skip": lambda book: candidates.skip(book.store, book.goal_id(), book.people(), book.pick(WORDS)),
    "candidates.snooze": lambda book: candidates.snooze(book.store, book.goal_id(), book.people(), book.later()),
    "candidates.unskip": lambda book: candidates.unskip(book.store, book.goal_id(), book.ids("contact")),
    "finishing.finish": lambda book: finishing.finish(book.store, book.goal_id(), book.pick(WORDS)),
    "finishing.reopen": lambda book: finishing.reopen(book.store, book.goal_id()),
    "goals.add": lambda book: goals.add(book.store, book.goal(), new_targets=book.pick(((), ("Fjord", " ")))),
    "goals.edit": _edit_goal,
    "goals.delete": lambda book: goals.delete(book.store, book.some("goal", "deleted IS NULL", 1)),
    "goals.set_state": lambda book: goals.set_state(
        book.store, book.some("goal", "deleted IS NULL", 2), book.pick(list(GoalState))
    ),
    "goals.add_candidates": lambda book: goals.add_candidates(book.store, book.goal_id(), book.people()),
    "goals.remove_candidates": lambda book: goals.remove_candidates(book.store, book.goal_id(), book.ids("contact")),
    "inviting.decide": _decide,
    "journeys.plan": _plan_journey,
    "me.edit": _edit_me,
    "notes.add_to_goal": lambda book: notes.add_to_goal(book.store, book.goal_id(), book.pick(WORDS), book.past()),
    "notes.edit": lambda book: notes.edit(book.store, book.one("note"), book.pick(WORDS), book.past(), private=True),
    "notes.delete": lambda book: notes.delete(book.store, book.one("note")),
    "outcomes.log": _log_outcome,
    "outcomes.edit": _edit_outcome,
    "outcomes.delete": lambda book: outcomes.delete(book.store, book.one("outcome", "deleted IS NULL")),
    "planning.add": lambda book: planning.add(book.store, book.plan()),
    "planning.add_many": lambda book: planning.add_many(book.store, [book.plan(), book.plan()]),
    "planning.edit": _edit_plan,
    "planning.move": lambda book: planning.move(book.store, book.plans(), book.later()),
    "planning.finish": lambda book: planning.finish(
        book.store, book.plans(), result=book.pick(list(OutreachResult)), minutes=book.pick((None, 5)),
        on=book.pick((None, book.past())),
    ),
    "planning.reopen": lambda book: planning.reopen(book.store, book.ids("outreach", "deleted IS NULL")),
    "planning.snooze": lambda book: planning.snooze(book.store, book.plans(), book.later()),
    "planning.skip": lambda book: planning.skip(book.store, book.plans()),
    "planning.delete": lambda book: planning.delete(book.store, book.plans()),
    "platforms.add": lambda book: platforms.add(book.store, book.pick(("Rowers", "LinkedIn", "Ø-net", ""))),
    "platforms.choose": lambda book: platforms.choose(
        book.store, book.network().key, book.pick(("", book.network().key)), TODAY
    ),
    "platforms.edit": _edit_platform,
    "platforms.remove": lambda book: platforms.remove(book.store, book.network().key, TODAY),
    "platforms.save": _save_networks,
    "platforms.save_profile": lambda book: platforms.save_profile(book.store, book.network().key, _profile(book)),
    "rules.set_queue_rules": _set_queue_rules,
    "rules.set_role_synonyms": _set_role_synonyms,
}  # fmt: skip


def _join_companies(book: GoalBook) -> Changes:
    before = companies_of_book.load(book.store.reader, book.one("company"))
    if before is None:
        raise UserError("company_gone")
    return companies.edit(book.store, before, replace(before, name=book.pick(("Nordlys", "Nordlys Retail", "Hafen"))))


def _restore(book: GoalBook) -> Changes:
    found = [("contact", number) for number in book.ids("contact", "deleted IS NOT NULL")]
    return trash.restore(book.store, found)


# What happens to the people meanwhile; walked over for itself elsewhere.
MEANWHILE: dict[str, Callable[[GoalBook], Changes]] = {
    "companies.edit": _join_companies,
    "contacts.add": lambda book: contacts.add(book.store, Contact(fn="New", organization=book.pick(("Hafen", "")))),
    "contacts.delete": lambda book: contacts.delete(book.store, [book.person()]),
    "merging.merge": lambda book: merging.merge(book.store, book.person(), [book.person()], {}),
    "trash.restore": _restore,
}


def test_the_walks_know_every_command_on_goals() -> None:
    assert commands_of(MODULES) - NO_STEPS - ELSEWHERE == set(COMMANDS)


def _settle(book: GoalBook) -> None:
    """A book with one of each thing that a command may be about."""
    store = book.store
    for number, name in enumerate(("Anna Berg", "Åse Ørsted", "Bo Hansen", "Cy Holm", "Dee Groß", "Eva Dahl")):
        person = Contact(
            fn=name, organization=book.pick(("Nordlys", "Nordlys Retail", "")), title=book.pick(("CMO", "")),
            tie=book.pick(list(Tie)), relation=book.pick(list(Relation)), emails=[ContactPoint("a@nordlys.example")],
            addresses=[Address(city="Malmö", country="Sweden")], profiles=[Profile("linkedin", "https://x.example/a")],
            do_not_contact=frozenset({"all"} if number == 5 else ()),
        )  # fmt: skip
        contacts.add(store, person)
    whole = replace(book.goal(), amount=3, by="2027-06-01", area=["SE"], criteria=[Criterion(CriterionKey.ROLE, "CMO")])
    for goal in (whole, replace(book.goal(), amount=0), replace(whole, what="done")):
        goals.add(store, goal)
    finishing.finish(store, 3, "it's been good")
    interactions.log(store, [1, 2], kind=OutreachKind.CALL, happened_on="2026-10-10")
    outcomes.log(store, [1], kind=GoalKind.TALKS, happened_on="2026-10-11", contact_id=1)
    outcomes.log(
        store, [1, 2], kind=GoalKind.CUSTOMERS, happened_on="2026-11-01",
        chain=[OutcomeStep(StepKind.TALK, earlier_id=1)],
    )  # fmt: skip
    notes.add_to_goal(store, 1, "a note", "2026-10-10")
    platforms.add(store, "Rowers")
    goals.add_candidates(store, 1, [1])
    candidates.skip(store, 1, [2], "it's a competitor")
    invitation = Outreach(contacts=[3], goal_id=1, due_on="2026-11-20", kind=OutreachKind.INVITE, channel="linkedin",
                          why=WHYS[0])  # fmt: skip
    planning.add(store, invitation)
    planning.add(store, replace(invitation, contacts=[4], why=WHYS[1], id=0))
    planning.finish(store, [1], result=OutreachResult.ACCEPTED)
    store.forget_history()


def _unsound(store: Store) -> list[object]:
    """What the tables say of goals and don't keep; nothing if all is well."""
    checks = (
        "SELECT 'ended', id FROM goal WHERE (finished_on <> '') <> (state IN ('done', 'archived'))",
        "SELECT 'a draft', id FROM goal g WHERE state = 'active' AND (what = '' OR amount < 1 OR due_by = '' "
        "OR NOT EXISTS (SELECT 1 FROM area WHERE goal_id = g.id) OR NOT EXISTS (SELECT 1 FROM criterion "
        "WHERE goal_id = g.id UNION ALL SELECT 1 FROM target_company WHERE goal_id = g.id))",
        "SELECT 'not begun', id FROM goal WHERE state = 'active' AND started_on = ''",
        "SELECT 'of no goal', id FROM outcome o WHERE NOT EXISTS (SELECT 1 FROM outcome_goal WHERE outcome_id = o.id)",
        "SELECT 'left out for nothing', contact_id FROM candidate WHERE (decision = 'skipped') <> (reason <> '')",
        "SELECT 'same platforms', id FROM me WHERE primary_platform = secondary_platform AND primary_platform <> ''",
        "SELECT 'done by nobody', id FROM outreach WHERE (status = 'done') <> (done_on <> '')",
        "SELECT 'two of one plan', outreach_id FROM invitation WHERE outreach_id IS NOT NULL "
        "GROUP BY outreach_id, contact_id HAVING count(*) > 1",
        "SELECT 'not on record', o.id, oc.contact_id FROM outreach o JOIN outreach_contact oc ON oc.outreach_id = o.id "
        "WHERE o.kind = 'invite' AND o.status = 'done' AND o.deleted IS NULL AND NOT EXISTS "
        "(SELECT 1 FROM invitation i WHERE i.outreach_id = o.id AND i.contact_id = oc.contact_id "
        "AND i.sent_on IS NOT NULL)",
        "SELECT 'not sent', i.id FROM invitation i JOIN outreach o ON o.id = i.outreach_id WHERE o.status = 'planned'",
        "SELECT 'other answer', o.id FROM invitation i JOIN outreach o ON o.id = i.outreach_id WHERE o.status = 'done' "
        "AND i.state <> CASE o.result WHEN 'accepted' THEN 'accepted' WHEN 'declined' THEN 'declined' "
        "WHEN 'no_answer' THEN 'no_answer' ELSE 'pending' END",
        "SELECT 'other words', o.id FROM invitation i JOIN outreach o ON o.id = i.outreach_id "
        "WHERE (i.platform, i.text, i.goal_id, i.reason_type) IS NOT (o.channel, o.why, o.goal_id, o.reason_type)",
    )
    return [*unsound(store), *(row for sql in checks for row in store.reader.execute(sql))]


def _walk(store: Store, state: State, seed: int) -> None:
    print("seed", seed)
    book = GoalBook(store, random.Random(seed))
    _settle(book)
    assert _unsound(store) == []
    walk(book, COMMANDS | MEANWHILE, state, STEPS, unsound=_unsound)


@pytest.mark.parametrize("number", range(WALKS))
def test_every_step_on_goals_can_be_taken_back_exactly(store: Store, state: State, number: int) -> None:
    _walk(store, state, SEED + number)


@pytest.mark.exhaustive
@pytest.mark.timeout(3600)
def test_many_steps_on_goals_can_be_taken_back_exactly(
    tmp_path: Path, clock: FixedClock, state: State, request: pytest.FixtureRequest
) -> None:
    if "exhaustive" not in request.config.getoption("markexpr"):
        pytest.skip("the long form: pytest -m exhaustive")
    for number in range(150):
        with Store.open(tmp_path / f"{number}.db", clock) as store:
            _walk(store, state, SEED + WALKS + number)
        (tmp_path / f"{number}.db").unlink()


def test_the_walks_do_something_with_every_command_on_goals(store: Store) -> None:
    """Of forty tries at each, one at least changes the book."""
    book = GoalBook(store, random.Random(SEED))
    _settle(book)
    assert idle_commands(book, COMMANDS) == []
