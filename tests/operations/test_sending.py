"""Writing to somebody now, in one step, and never inviting anybody twice."""

import pytest

from netplanner.domain.changes import Label
from netplanner.domain.contact import Contact, Profile
from netplanner.domain.errors import UserError
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import DoNotContact, OutreachKind, OutreachResult, OutreachStatus
from netplanner.operations import contacts, invitations, planning, sending
from netplanner.storage import invitation_writes, outreach
from netplanner.storage.store import Store

WHY = "Hi Sara, we met at the club because you asked about loyalty; shall we compare our figures?"


@pytest.fixture
def sara(store: Store) -> int:
    created = contacts.add(store, Contact(given="Sara", family="Lind", organization="Nordlys")).created
    assert created is not None
    return created


def invitation(sara: int, **more: object) -> Outreach:
    values = {
        "contacts": [sara],
        "kind": OutreachKind.INVITE,
        "channel": "linkedin",
        "due_on": "2026-11-24",
        "why": WHY,
    }
    return Outreach(**{**values, "chain_rule": sending.USUAL_CHAIN, **more})  # type: ignore[arg-type]


def test_it_is_planned_sent_and_logged_in_one_step(store: Store, sara: int) -> None:
    created = sending.send_now(store, invitation(sara), message_id="a@b.example").created
    assert created is not None
    plan = outreach.load(store.reader, created)
    assert plan is not None
    assert (plan.status, plan.result, plan.due_on) == (OutreachStatus.WAITING, OutreachResult.SENT, "2026-12-04")
    row = store.reader.execute(
        "SELECT state, sent_on, text, score > 0, sent_anyway, message_id FROM invitation WHERE contact_id = ?", (sara,)
    ).fetchone()
    assert row == ("pending", "2026-11-24", WHY, 1, 0, "a@b.example")
    assert store.reader.execute("SELECT count(*) FROM interaction").get == 1
    store.undo()
    assert outreach.listing(store.reader) == []
    assert store.reader.execute("SELECT count(*) FROM invitation").get == 0


def test_a_weak_one_is_counted_as_sent_anyway(store: Store, sara: int) -> None:
    weak = "I would like to connect because I need more customers for my firm this year"
    sending.send_now(store, invitation(sara, why=weak))
    assert store.reader.execute("SELECT sent_anyway FROM invitation").get == 1


def test_a_plan_takes_over_what_is_written_now(store: Store, sara: int) -> None:
    planned = planning.add(store, invitation(sara, due_on="2026-11-30")).created
    assert planned is not None
    text = WHY + " Best, Bo"
    sending.send_now(store, invitation(sara, id=planned, why=text))
    plan = outreach.load(store.reader, planned)
    assert plan is not None
    assert (plan.why, plan.status) == (text, OutreachStatus.WAITING)
    with pytest.raises(UserError, match="already_invited"):
        sending.send_now(store, invitation(sara, id=planned))


def test_nobody_is_invited_twice_and_a_no_is_a_no(store: Store, sara: int) -> None:
    sending.send_now(store, invitation(sara))
    with pytest.raises(UserError, match="already_invited"):
        sending.send_now(store, invitation(sara))
    # Another network is another question.
    sending.send_now(store, invitation(sara, channel="xing"))
    (sent,) = store.reader.execute("SELECT id FROM invitation WHERE platform = 'linkedin'").fetchone()
    invitations.note_answer(store, sent, OutreachResult.DECLINED)
    with pytest.raises(UserError, match="invitation_declined"):
        sending.send_now(store, invitation(sara))


def test_a_withdrawn_one_may_be_repeated_after_its_time(store: Store, sara: int) -> None:
    for day, refused in (("2026-11-20", True), ("2026-10-01", False)):
        with store.step(Label("note_answer")) as step:
            step.connection.execute("DELETE FROM invitation")
            invitation_writes.insert(
                step, sara, "linkedin", "withdrawn", sent_on=day, answered_on=day, goal_id=None, reason_type=""
            )
        if refused:
            with pytest.raises(UserError, match="invitation_withdrawn"):
                sending.send_now(store, invitation(sara))
        else:
            sending.send_now(store, invitation(sara))


def test_who_is_connected_is_not_invited(store: Store) -> None:
    bo = contacts.add(store, Contact(given="Bo", profiles=[Profile("linkedin", handle="bo")])).created
    assert bo is not None
    with store.step(Label("edit_contact")) as step:
        step.connection.execute("UPDATE profile SET connected_on = '2024-03-05'")
    with pytest.raises(UserError, match="already_connected"):
        sending.send_now(store, invitation(bo))


def test_who_wants_no_contact_gets_none(store: Store) -> None:
    card = Contact(given="No", do_not_contact=frozenset({DoNotContact.ALL}))
    nobody = contacts.add(store, card).created
    assert nobody is not None
    with pytest.raises(UserError, match="do_not_contact"):
        sending.send_now(store, invitation(nobody))
    assert outreach.listing(store.reader) == []
