"""What people do with plans, on a real book."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from netplanner.domain.changes import Changes
from netplanner.domain.contact import Address, Contact
from netplanner.domain.errors import UserError
from netplanner.domain.goal import Goal
from netplanner.domain.invitation import Verdict
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import OutreachKind, OutreachResult, OutreachStatus, ReasonType, Tie
from netplanner.operations import contacts, goals, planning
from netplanner.storage import contacts as contact_queries
from netplanner.storage import outreach
from netplanner.storage.store import Store

WHY = (
    "Hi Sara, I'd like to connect because you run loyalty as CMO at Nordlys Retail; "
    "I plan a seminar in Malmö in May and can share our Danish results."
)


def added(changes: Changes) -> int:
    assert changes.created is not None
    return changes.created


@pytest.fixture
def sara(store: Store) -> int:
    card = Contact(
        fn="Sara Berg",
        given="Sara",
        family="Berg",
        organization="Nordlys Retail",
        title="CMO",
        tie=Tie.GOOD,
        addresses=[Address(city="Malmö", country="Sweden")],
    )
    return added(contacts.add(store, card))


def plan_for(*people: int, **values: object) -> Outreach:
    defaults: dict[str, object] = {"contacts": list(people), "due_on": "2026-11-26", "channel": "email"}
    return Outreach(**{**defaults, **values})  # type: ignore[arg-type]


def state(store: Store) -> list[tuple[object, ...]]:
    """Every row that plans touch, to compare before and after."""
    rows: list[tuple[object, ...]] = []
    for sql in (
        "SELECT * FROM outreach ORDER BY id",
        "SELECT * FROM outreach_contact ORDER BY outreach_id, contact_id",
        "SELECT * FROM interaction ORDER BY id",
        "SELECT id, last_contact_on, next_due_on, tie, changed FROM contact ORDER BY id",
    ):
        rows += store.reader.execute(sql).fetchall()
    return rows


def interactions(store: Store) -> list[tuple[object, ...]]:
    return store.reader.execute(
        "SELECT contact_id, happened_on, kind, direction, tie, minutes, outreach_id FROM interaction ORDER BY id"
    ).fetchall()


# --- what is refused -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"contacts": []}, "outreach_needs_contact"),
        ({"due_on": "2026-02-29"}, "outreach_bad_date"),
        ({"due_on": "tomorrow"}, "outreach_bad_date"),
        ({"due_on": ""}, "outreach_bad_date"),
        ({"due_time": "25:00", "zone": "Europe/Copenhagen"}, "outreach_bad_time"),
        ({"due_time": "14:30"}, "outreach_bad_time"),
        ({"zone": "Europe/Copenhagen"}, "outreach_bad_time"),
        ({"due_time": "14:30", "zone": "Europe/Nowhere"}, "outreach_bad_zone"),
        ({"due_time": "14:30", "zone": "../../etc/passwd"}, "outreach_bad_zone"),
        ({"due_time": "14:30", "zone": "Europe"}, "outreach_bad_zone"),
        ({"contacts": [4711]}, "contact_gone"),
        ({"goal_id": 4711}, "goal_gone"),
        ({"channel": "pigeon"}, "unknown_channel"),
        ({"channel": ""}, "unknown_channel"),
        ({"kind": OutreachKind.INVITE}, "why_required"),
        ({"kind": OutreachKind.INVITE, "why": " \n"}, "why_required"),
        ({"kind": OutreachKind.INVITE, "why": "Hi Sara"}, "why_blocked"),
    ],
)
def test_a_plan_that_cannot_be_is_refused_and_nothing_written(
    store: Store, sara: int, values: dict[str, object], code: str
) -> None:
    before = state(store)
    with pytest.raises(UserError) as error:
        planning.add(store, plan_for(sara, **values))
    assert error.value.code == code
    assert state(store) == before


@pytest.mark.parametrize("kind", [OutreachKind.POST, OutreachKind.ARTICLE, OutreachKind.SEMINAR])
def test_what_is_written_for_everybody_needs_nobody(store: Store, kind: OutreachKind) -> None:
    created = added(planning.add(store, plan_for(kind=kind, why="A talk on loyalty")))
    planning.finish(store, [created])
    assert interactions(store) == []


@pytest.mark.parametrize(
    ("text", "channel", "block"),
    [
        ("Because of tea", "email", "too_short"),
        ("I would like to connect because {why} matters to us", "email", "placeholder"),
        ("I'd like to add you to my professional network on LinkedIn.", "linkedin", "default_text"),
        ("I would like to connect because you and Peter Holm run the seminar", "email", "other_name"),
        ("Hi Peter, because you run loyalty at Nordlys Retail we should talk", "email", "other_name"),
        ("because you run loyalty " * 30, "linkedin", "over_limit"),
    ],
)
def test_the_hard_blocks_hold_for_invitations(store: Store, sara: int, text: str, channel: str, block: str) -> None:
    contacts.add(store, Contact(fn="Peter Holm", given="Peter", family="Holm"))
    with pytest.raises(UserError) as error:
        planning.add(store, plan_for(sara, kind=OutreachKind.INVITE, channel=channel, why=text))
    assert error.value.code == "why_blocked"
    assert block in error.value.values["blocks"]
    assert outreach.listing(store.reader) == []
    # The same text is nobody's business in a mail to a friend.
    planning.add(store, plan_for(sara, kind=OutreachKind.MESSAGE, channel=channel, why=text))


def test_editing_an_invitation_keeps_the_blocks(store: Store, sara: int) -> None:
    created = added(planning.add(store, plan_for(sara, kind=OutreachKind.INVITE, why=WHY)))
    before = outreach.load(store.reader, created)
    assert before is not None
    with pytest.raises(UserError) as error:
        planning.edit(store, before, replace(before, why="too short"))
    assert error.value.code == "why_blocked"
    message = added(planning.add(store, plan_for(sara)))
    plain = outreach.load(store.reader, message)
    assert plain is not None
    with pytest.raises(UserError, match="why_required"):
        planning.edit(store, plain, replace(plain, kind=OutreachKind.INVITE))


@pytest.mark.parametrize(
    ("wish", "kind", "channel", "refused"),
    [
        ("all", OutreachKind.MESSAGE, "linkedin", True),
        ("email", OutreachKind.MAIL, "email", True),
        ("email", OutreachKind.CALL, "phone", False),
        ("phone", OutreachKind.CALL, "other", True),
        ("phone", OutreachKind.MESSAGE, "phone", True),
        ("post", OutreachKind.MAIL, "post", True),
        ("post", OutreachKind.MAIL, "email", False),
    ],
)
def test_who_asks_not_to_be_contacted_is_not(
    store: Store, wish: str, kind: OutreachKind, channel: str, refused: bool
) -> None:
    bo = added(contacts.add(store, Contact(fn="Bo Hansen", do_not_contact=frozenset({wish}))))
    made = plan_for(bo, kind=kind, channel=channel)
    if not refused:
        assert planning.add(store, made).created
        return
    with pytest.raises(UserError) as error:
        planning.add(store, made)
    assert error.value.code == "do_not_contact"


def test_a_closed_platform_is_refused_for_new_days_and_stays_readable(store: Store, sara: int) -> None:
    with pytest.raises(UserError) as error:
        planning.add(store, plan_for(sara, channel="ecademy"))
    assert error.value.code == "platform_closed"
    old = added(planning.add(store, plan_for(sara, channel="ecademy", due_on="2011-05-04")))
    with pytest.raises(UserError, match="platform_closed"):
        planning.move(store, [old], "2026-12-01")
    assert [row.channel for row in outreach.listing(store.reader)] == ["ecademy"]


def test_many_plans_are_one_step_all_or_none(store: Store, sara: int) -> None:
    with pytest.raises(UserError):
        planning.add_many(store, [plan_for(sara), plan_for(4711)])
    assert outreach.listing(store.reader) == []
    changes = planning.add_many(store, [plan_for(sara), plan_for(sara, due_on="2026-11-27")])
    assert (len(changes.outreach), changes.created, changes.contacts) == (2, None, frozenset({sara}))
    store.undo()
    assert outreach.listing(store.reader) == []


def test_time_and_people_are_stored_in_one_form(store: Store, sara: int) -> None:
    created = added(
        planning.add(store, plan_for(sara, sara, due_on="20261126", due_time="09:05:00", zone="Europe/Berlin"))
    )
    loaded = outreach.load(store.reader, created)
    assert loaded is not None
    assert (loaded.contacts, loaded.due_on, loaded.due_time) == ([sara], "2026-11-26", "09:05")


# --- how it went -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "result", "direction"),
    [
        (OutreachKind.INVITE, OutreachResult.ACCEPTED, "both"),
        (OutreachKind.INVITE, OutreachResult.SENT, "out"),
        (OutreachKind.INVITE, OutreachResult.DECLINED, "out"),
        (OutreachKind.MAIL, OutreachResult.REPLIED, "both"),
        (OutreachKind.MAIL, OutreachResult.NO_ANSWER, "out"),
        (OutreachKind.MAIL, OutreachResult.NONE, "out"),
        (OutreachKind.MEETING, OutreachResult.MET, "both"),
        (OutreachKind.MEETING, OutreachResult.NONE, "both"),
        (OutreachKind.MEETING, OutreachResult.NO_ANSWER, "out"),
        (OutreachKind.CALL, OutreachResult.NONE, "both"),
        (OutreachKind.CALL, OutreachResult.NO_ANSWER, "out"),
        (OutreachKind.COMMENT, OutreachResult.SENT, "out"),
    ],
)
def test_finishing_logs_the_touch(
    store: Store, sara: int, kind: OutreachKind, result: OutreachResult, direction: str
) -> None:
    created = added(planning.add(store, plan_for(sara, kind=kind, why=WHY)))
    planning.finish(store, [created], result=result, minutes=25, on="2026-11-20")
    assert interactions(store) == [(sara, "2026-11-20", str(kind), direction, "good", 25, created)]
    done = outreach.load(store.reader, created)
    contact = contact_queries.load(store.reader, sara)
    assert done is not None
    assert contact is not None
    assert (done.status, done.result, done.done_on, done.minutes) == (OutreachStatus.DONE, result, "2026-11-20", 25)
    assert contact.last_contact_on == ("2026-11-20" if direction == "both" else None)
    assert contact.next_due_on == ("2027-02-18" if direction == "both" else None)


def test_the_tie_is_kept_as_it_was(store: Store, sara: int) -> None:
    created = added(planning.add(store, plan_for(sara)))
    planning.finish(store, [created], result=OutreachResult.REPLIED)
    contacts.set_tie(store, [sara], Tie.CLOSE)
    assert [row[4] for row in interactions(store)] == ["good"]


def test_finishing_again_corrects_what_was_logged(store: Store, sara: int) -> None:
    created = added(planning.add(store, plan_for(sara)))
    planning.finish(store, [created], result=OutreachResult.REPLIED)
    planning.finish(store, [created], result=OutreachResult.NO_ANSWER)
    assert [row[3] for row in interactions(store)] == ["out"]
    contact = contact_queries.load(store.reader, sara)
    assert contact is not None
    assert contact.last_contact_on is None


def test_the_minutes_said_at_the_end_are_those_logged(store: Store, sara: int) -> None:
    created = added(planning.add(store, plan_for(sara, minutes=20)))
    for minutes, logged in ((None, 20), (0, 0), (45, 45)):
        planning.finish(store, [created], minutes=minutes)
        assert store.reader.execute("SELECT minutes FROM interaction").fetchall() == [(logged,)]
    with pytest.raises(UserError, match="bad_minutes"):
        planning.finish(store, [created], minutes=-5)
    with pytest.raises(UserError, match="bad_minutes"):
        planning.add(store, plan_for(sara, minutes=24 * 60 + 1))


def test_reopening_takes_the_touch_back(store: Store, sara: int) -> None:
    created = added(planning.add(store, plan_for(sara)))
    planning.finish(store, [created], result=OutreachResult.MET)
    planning.reopen(store, [created])
    contact, again = contact_queries.load(store.reader, sara), outreach.load(store.reader, created)
    assert contact is not None
    assert again is not None
    assert (interactions(store), contact.last_contact_on) == ([], None)
    assert (again.status, again.result, again.done_on) == (OutreachStatus.PLANNED, OutreachResult.NONE, "")


@pytest.mark.parametrize("day", ["2026-11-25", "never"])
def test_nothing_is_done_on_a_day_to_come(store: Store, sara: int, day: str) -> None:
    created = added(planning.add(store, plan_for(sara)))
    with pytest.raises(UserError, match="outreach_bad_date"):
        planning.finish(store, [created], on=day)
    assert interactions(store) == []


def test_an_introduction_is_a_touch_of_both(store: Store, sara: int) -> None:
    bo = added(contacts.add(store, Contact(fn="Bo Hansen")))
    created = added(planning.add(store, plan_for(sara, bo, kind=OutreachKind.INTRODUCTION)))
    planning.finish(store, [created], result=OutreachResult.SENT)
    assert [(row[0], row[4]) for row in interactions(store)] == [(sara, "good"), (bo, "")]


# --- putting off, moving, leaving ------------------------------------------------------------------------------


def snoozed_from(store: Store, outreach_id: int) -> str | None:
    row = store.reader.execute("SELECT snoozed_from FROM outreach WHERE id = ?", (outreach_id,)).fetchone()
    return row[0]  # type: ignore[no-any-return]


def test_snoozing_keeps_the_first_day_and_never_counts_as_contact(store: Store, sara: int) -> None:
    created = added(planning.add(store, plan_for(sara, due_on="2026-11-20")))
    planning.snooze(store, [created], "2026-11-25")
    planning.snooze(store, [created], "2026-12-09")
    loaded, contact = outreach.load(store.reader, created), contact_queries.load(store.reader, sara)
    assert loaded is not None
    assert contact is not None
    assert (loaded.due_on, loaded.status, snoozed_from(store, created)) == ("2026-12-09", "planned", "2026-11-20")
    assert (interactions(store), contact.last_contact_on) == ([], None)


@pytest.mark.parametrize("until", ["2026-11-24", "2026-11-01", "soon", "2027-02-29"])
def test_snoozing_goes_forward_alone(store: Store, sara: int, until: str) -> None:
    created = added(planning.add(store, plan_for(sara)))
    with pytest.raises(UserError, match="outreach_bad_date"):
        planning.snooze(store, [created], until)


def test_what_is_done_is_not_snoozed_or_skipped(store: Store, sara: int) -> None:
    created = added(planning.add(store, plan_for(sara)))
    planning.finish(store, [created], result=OutreachResult.SENT)
    before = state(store)
    assert not planning.snooze(store, [created], "2026-12-01").outreach
    assert not planning.skip(store, [created]).outreach
    assert state(store) == before


def test_moving_touches_what_moved(store: Store, sara: int) -> None:
    created = added(planning.add(store, plan_for(sara, due_on="2024-02-28")))
    changes = planning.move(store, [created], "2024-02-29")
    assert (changes.outreach, changes.contacts, changes.lists) == (frozenset({created}), frozenset({sara}), True)
    assert not planning.move(store, [created], "2024-02-29")


def test_editing_keeps_what_changed_meanwhile(store: Store, sara: int) -> None:
    created = added(planning.add(store, plan_for(sara, why="tea")))
    before = outreach.load(store.reader, created)
    assert before is not None
    planning.move(store, [created], "2026-12-24")
    bo = added(contacts.add(store, Contact(fn="Bo Hansen")))
    planning.edit(store, before, replace(before, why="coffee", contacts=[bo]))
    after = outreach.load(store.reader, created)
    assert after is not None
    assert (after.why, after.due_on, after.contacts) == ("coffee", "2026-12-24", [bo])


ACTS: list[Callable[[Store, int], object]] = [
    lambda store, created: planning.finish(store, [created], result=OutreachResult.MET, minutes=5),
    lambda store, created: planning.snooze(store, [created], "2026-12-09"),
    lambda store, created: planning.skip(store, [created]),
    lambda store, created: planning.delete(store, [created]),
    lambda store, created: planning.move(store, [created], "2026-12-24"),
]


@pytest.mark.parametrize("act", ACTS)
def test_undo_and_redo_restore_every_row(store: Store, sara: int, act: Callable[[Store, int], object]) -> None:
    created = added(planning.add(store, plan_for(sara)))
    before = state(store)
    act(store, created)
    after = state(store)
    assert after != before
    store.undo()
    assert state(store) == before
    store.redo()
    assert state(store) == after


@pytest.mark.parametrize("act", ACTS[:3] + ACTS[4:])
def test_a_plan_that_is_gone_is_said_to_be(store: Store, sara: int, act: Callable[[Store, int], object]) -> None:
    created = added(planning.add(store, plan_for(sara)))
    planning.delete(store, [created])
    with pytest.raises(UserError, match="outreach_gone"):
        act(store, created)


# --- the why ---------------------------------------------------------------------------------------------------


@pytest.fixture
def goal(store: Store) -> int:
    return added(goals.add(store, Goal(what="Customers in Skåne", keywords=["loyalty", "seminar"])))


def test_a_why_is_judged_by_what_the_book_knows(store: Store, sara: int, goal: int) -> None:
    judged = planning.check_why(store.reader, contact_id=sara, goal_id=goal, channel="linkedin", text=WHY)
    assert (judged.score, judged.verdict, judged.limit) == (100, Verdict.READY, 200)
    without_goal = planning.check_why(store.reader, contact_id=sara, goal_id=None, channel="email", text=WHY)
    assert (without_goal.parts.goal, without_goal.limit) == (0, None)
    nobody = planning.check_why(store.reader, contact_id=None, goal_id=goal, channel="email", text=WHY)
    assert nobody.parts.facts == 0


def test_the_same_text_again_is_not_distinct_but_a_plan_is_no_copy_of_itself(
    store: Store, sara: int, goal: int
) -> None:
    ida = added(contacts.add(store, Contact(fn="Ida Møller", given="Ida", organization="Fjord Consult", title="CMO")))
    created = added(planning.add(store, plan_for(sara, kind=OutreachKind.INVITE, why=WHY, goal_id=goal)))
    text = WHY.replace("Sara", "Ida").replace("Nordlys Retail", "Fjord Consult")
    again = planning.check_why(store.reader, contact_id=ida, goal_id=goal, channel="email", text=text)
    assert (again.parts.distinct, again.verdict) == (0, Verdict.WEAK)
    own = planning.check_why(store.reader, contact_id=sara, goal_id=goal, channel="email", text=WHY, without=created)
    assert own.parts.distinct == 15
    planning.delete(store, [created])
    free = planning.check_why(store.reader, contact_id=ida, goal_id=goal, channel="email", text=text)
    assert free.parts.distinct == 15


def link(store: Store, one: int, other: int) -> None:
    from netplanner.domain.changes import Label

    with store.step(Label("link")) as step:
        step.connection.execute("INSERT INTO contact_link(from_id, to_id, kind) VALUES (?, ?, 'knows')", (one, other))


def group(store: Store, *members: int) -> None:
    from netplanner.domain.changes import Label

    with store.step(Label("group")) as step:
        step.connection.execute(
            "INSERT INTO network_group(name, created, changed) VALUES ('Oresund Business Club', '', '')"
        )
        (group_id,) = step.connection.execute("SELECT max(id) FROM network_group").fetchone()
        step.connection.executemany(
            "INSERT INTO membership(group_id, contact_id) VALUES (?, ?)", [(group_id, member) for member in members]
        )


NAMING = "I would like to connect because you and Peter Holm run the seminar in Malmö"


@pytest.mark.parametrize("related", ["no", "linked", "linked back", "group"])
def test_another_contact_may_be_named_only_where_both_belong_together(store: Store, sara: int, related: str) -> None:
    peter = added(contacts.add(store, Contact(fn="Peter Holm", given="Peter", family="Holm")))
    if related == "linked":
        link(store, sara, peter)
    elif related == "linked back":
        link(store, peter, sara)
    elif related == "group":
        group(store, sara, peter)
    judged = planning.check_why(store.reader, contact_id=sara, goal_id=None, channel="email", text=NAMING)
    assert judged.blocked_by == (("other_name",) if related == "no" else ())


def test_a_group_and_a_mutual_contact_are_facts(store: Store, sara: int) -> None:
    peter = added(contacts.add(store, Contact(fn="Peter Holm", given="Peter", family="Holm")))
    group(store, sara)
    link(store, sara, peter)
    for text in ("Your talk at Oresund Business Club was great", "Peter Holm told me about your work in retail"):
        judged = planning.check_why(
            store.reader,
            contact_id=sara,
            goal_id=None,
            channel="email",
            text=text,
            reason_type=ReasonType.MET_AT,
        )
        assert (judged.parts.facts, judged.parts.reason, judged.blocked_by) == (20, 25, ())


def test_a_name_in_the_trash_or_of_a_company_is_nobodys(store: Store, sara: int) -> None:
    peter = added(contacts.add(store, Contact(fn="Peter Holm", given="Peter", family="Holm")))
    contacts.delete(store, [peter])
    contacts.add(store, Contact(fn="Peter Holm", kind="org"))
    judged = planning.check_why(store.reader, contact_id=sara, goal_id=None, channel="email", text=NAMING)
    assert judged.blocked_by == ()
