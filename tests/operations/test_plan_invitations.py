"""An invitation that was a plan counts as sent, with its answer, and takes part in undo."""

from dataclasses import replace

import pytest

from netplanner.domain.changes import Changes, Label
from netplanner.domain.clock import FixedClock
from netplanner.domain.contact import Address, Contact
from netplanner.domain.errors import UserError
from netplanner.domain.goal import Goal
from netplanner.domain.history import InvitationSeen
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import OutreachKind, OutreachResult, ReasonType, Relation
from netplanner.operations import contacts, goals, planning
from netplanner.storage import contacts as contact_queries
from netplanner.storage import history_writes, outreach
from netplanner.storage.store import Store

WHY = (
    "Hi Sara, I'd like to connect because you run loyalty as CMO at Nordlys Retail; "
    "I plan a seminar in Malmö in May and can share our Danish results."
)
_COLUMNS = "contact_id, platform, direction, state, sent_on, answered_on, goal_id, text, reason_type"


def created(changes: Changes) -> int:
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
        relation=Relation.PROSPECT,
        addresses=[Address(city="Malmö", country="Sweden")],
    )
    return created(contacts.add(store, card))


@pytest.fixture
def goal(store: Store) -> int:
    return created(goals.add(store, Goal(what="5 customers", keywords=["loyalty"])))


@pytest.fixture
def plan(store: Store, sara: int, goal: int) -> int:
    made = Outreach(
        contacts=[sara],
        goal_id=goal,
        due_on="2026-11-20",
        kind=OutreachKind.INVITE,
        channel="linkedin",
        why=WHY,
        reason_type=ReasonType.MET_AT,
    )
    return created(planning.add(store, made))


def invitations(store: Store) -> list[tuple[object, ...]]:
    return store.reader.execute("SELECT " + _COLUMNS + " FROM invitation ORDER BY id").fetchall()


@pytest.mark.parametrize(
    ("result", "state", "sent_on", "answered_on"),
    [
        (OutreachResult.SENT, "pending", "2026-11-24", None),
        (OutreachResult.NONE, "pending", "2026-11-24", None),
        # Only the answer is told: it went out when it was planned.
        (OutreachResult.ACCEPTED, "accepted", "2026-11-20", "2026-11-24"),
        (OutreachResult.DECLINED, "declined", "2026-11-20", "2026-11-24"),
        (OutreachResult.NO_ANSWER, "no_answer", "2026-11-20", None),
    ],
)
def test_a_finished_invitation_is_on_record(
    store: Store, sara: int, goal: int, plan: int, result: OutreachResult, state: str, sent_on: str, answered_on: str
) -> None:
    planning.finish(store, [plan], result=result)
    assert invitations(store) == [
        (sara, "linkedin", "out", state, sent_on, answered_on, goal, WHY, str(ReasonType.MET_AT))
    ]


def test_an_answer_keeps_the_day_it_was_sent(store: Store, clock: FixedClock, plan: int) -> None:
    planning.finish(store, [plan], result=OutreachResult.SENT, on="2026-11-22")
    planning.finish(store, [plan], result=OutreachResult.ACCEPTED)
    ((_, _, _, state, sent_on, answered_on, *_),) = invitations(store)
    assert (state, sent_on, answered_on) == ("accepted", "2026-11-22", "2026-11-24")


def test_undo_and_opening_again_take_it_off_the_record(store: Store, plan: int) -> None:
    planning.finish(store, [plan], result=OutreachResult.SENT)
    written = invitations(store)
    store.undo()
    assert invitations(store) == []
    store.redo()
    assert invitations(store) == written
    planning.reopen(store, [plan])
    assert invitations(store) == []


def test_other_plans_are_no_invitations(store: Store, sara: int) -> None:
    call = created(
        planning.add(store, Outreach(contacts=[sara], due_on="2026-11-24", kind=OutreachKind.CALL, channel="phone"))
    )
    planning.finish(store, [call], result=OutreachResult.MET)
    assert invitations(store) == []


def test_who_accepts_is_known(store: Store, sara: int, plan: int) -> None:
    planning.finish(store, [plan], result=OutreachResult.ACCEPTED)
    person = contact_queries.load(store.reader, sara)
    assert person is not None
    assert person.relation is Relation.KNOWN


def test_an_answer_holds_for_what_an_export_brought(store: Store, sara: int, plan: int) -> None:

    with store.step(Label("import")) as step:
        step.connection.execute(
            "INSERT INTO invitation(contact_id, platform, direction, state, sent_on) VALUES "
            "(?1, 'linkedin', 'out', 'pending', '2026-11-19'), (?1, 'xing', 'out', 'pending', '2026-11-19')",
            (sara,),
        )
    planning.finish(store, [plan], result=OutreachResult.DECLINED)
    assert [(row[1], row[3]) for row in invitations(store)] == [
        ("linkedin", "declined"), ("xing", "pending"), ("linkedin", "declined"),
    ]  # fmt: skip


def test_a_corrected_plan_corrects_the_record(store: Store, plan: int) -> None:
    planning.finish(store, [plan], result=OutreachResult.SENT)
    done = outreach.load(store.reader, plan)
    assert done is not None
    planning.edit(store, done, replace(done, why=WHY + " Anna says hello.", goal_id=None, channel="xing"))
    ((_, platform, _, _, _, _, goal_id, text, _),) = invitations(store)
    assert (platform, goal_id, text) == ("xing", None, WHY + " Anna says hello.")


def test_another_person_of_a_sent_invitation_is_on_record(store: Store, sara: int, plan: int) -> None:
    other = created(contacts.add(store, Contact(fn="Bo Hansen")))
    planning.finish(store, [plan], result=OutreachResult.ACCEPTED)
    (before,) = outreach.load_many(store.reader, [plan])
    planning.edit(store, before, replace(before, contacts=[other]))
    assert [row[:6] for row in invitations(store)] == [
        (other, "linkedin", "out", "accepted", "2026-11-20", "2026-11-24")
    ]
    store.undo()
    assert [row[0] for row in invitations(store)] == [sara]


def test_what_was_done_names_nobody_new_who_is_gone(store: Store, plan: int) -> None:
    planning.finish(store, [plan])
    (before,) = outreach.load_many(store.reader, [plan])
    for changed, code in (({"contacts": [9999]}, "contact_gone"), ({"goal_id": 9999}, "goal_gone")):
        with pytest.raises(UserError) as raised:
            planning.edit(store, before, replace(before, **changed))
        assert raised.value.code == code


def test_the_score_tells_a_ready_why_from_one_sent_anyway(store: Store, sara: int, plan: int) -> None:
    weak = Outreach(
        contacts=[sara], due_on="2026-11-24", kind=OutreachKind.INVITE, channel="xing", why="Hello, let us connect soon"
    )
    second = created(planning.add(store, weak))
    planning.finish(store, [plan, second], result=OutreachResult.SENT)
    rows = store.reader.execute("SELECT score, sent_anyway FROM invitation ORDER BY id").fetchall()
    assert rows[0][0] >= 60
    assert rows[0][1] == 0
    assert rows[1][0] < 40
    assert rows[1][1] == 1


@pytest.mark.parametrize(("sent_on", "count"), [("2026-11-22", 1), ("2026-11-29", 1), ("2026-11-10", 2)])
def test_an_export_does_not_bring_a_plan_that_was_sent_again(
    store: Store, sara: int, plan: int, sent_on: str, count: int
) -> None:
    planning.finish(store, [plan], result=OutreachResult.SENT)
    seen = InvitationSeen(platform="linkedin", direction="out", sent_on=sent_on, text="")
    for _ in range(2):
        with store.step(Label("import")) as step:
            history_writes.write(step, [(sara, [seen])], "linkedin")
    assert len(invitations(store)) == count
