"""The sample book shows every state the window can show, on whatever day it is made."""

import stat
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from netplanner.domain.attention import DAYS, balance
from netplanner.domain.clock import FixedClock
from netplanner.domain.contact import Contact
from netplanner.domain.goal_rules import PaceVerdict, missing, pace
from netplanner.domain.invitation import blocks
from netplanner.domain.steps import StepState
from netplanner.domain.steps import steps as seven_steps
from netplanner.domain.words import (
    DoNotContact,
    GoalState,
    OutreachKind,
    OutreachResult,
    OutreachStatus,
    Relation,
    Sphere,
    Tie,
    Tone,
)
from netplanner.operations import demo, planning
from netplanner.storage import attention, contacts, goal_page, goals, notes, outreach, steps
from netplanner.storage.store import Store

# A Tuesday, a Saturday, the days around a new year, a leap day.
DAYS_TRIED = [date(2026, 11, 24), date(2026, 11, 28), date(2026, 12, 31), date(2027, 1, 1), date(2028, 2, 29)]


@pytest.fixture(scope="module", params=DAYS_TRIED, ids=str)
def book(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    clock = FixedClock(request.param)
    path = tmp_path_factory.mktemp("sample") / "demo.db"
    demo.create(path, clock)
    with Store.open(path, clock) as store:
        yield store


def everyone(book: Store) -> list[Contact]:
    return contacts.load_many(book.reader, contacts.ids(book.reader))


def _names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def test_holds_a_small_network(book: Store) -> None:
    people = everyone(book)
    assert 55 <= len(people) <= 65
    assert {person.tie for person in people} == set(Tie)
    assert {person.relation for person in people} == set(Relation)
    assert {person.sphere for person in people} >= {Sphere.BUSINESS, Sphere.BOTH}
    assert {wish for person in people for wish in person.do_not_contact} >= {
        DoNotContact.ALL,
        DoNotContact.EMAIL,
        DoNotContact.PHONE,
    }
    assert any(person.birthday.startswith("--") for person in people)
    assert any(person.birthday[:1].isdigit() for person in people)
    assert {profile.platform for person in people for profile in person.profiles} >= {"linkedin", "xing"}
    assert len({tag for person in people for tag in person.tags}) >= 5


def test_everyone_is_plainly_invented(book: Store) -> None:
    for person in everyone(book):
        assert all(point.value.endswith(".example") for point in person.emails), person.emails
        assert all(profile.handle.endswith(".example") for profile in person.profiles), person.profiles
        # Ranges kept for fiction; no Danish number begins with a nought.
        fiction = ("+46 40 628 04 ", "+46 70 174 06 ", "+49 40 66969 0", "+49 171 39200", "+45 00 ")
        assert all(point.value.startswith(fiction) for point in person.phones), person.phones


def test_photos_are_pictures(book: Store) -> None:
    from PySide6.QtGui import QImage

    photos = [person.photo for person in everyone(book) if person.photo]
    assert len(photos) >= 4
    for photo in photos:
        assert photo.media_type == "image/png"
        assert QImage.fromData(photo.data).width() == 96


def test_goals_are_active_and_keep_different_paces(book: Store) -> None:
    today = book.clock.today()
    found = goals.listing(book.reader)
    assert [goal.what for goal in found] == [
        "5 customers in Skåne",
        "Two talks abroad",
        "A job for Mette, ex-colleague",
    ]
    assert [goal.done for goal in found] == [3, 1, 0]
    assert all(goal.state is GoalState.ACTIVE and not missing(goal, today) for goal in found)
    verdicts = [speed.verdict for goal in found if (speed := pace(goal, today))]
    assert verdicts == [PaceVerdict.BEHIND, PaceVerdict.ON_TRACK, PaceVerdict.AT_RISK]
    for goal in found:
        assert goal.primary_platform != goal.secondary_platform
        assert len(goals.candidates(book.reader, goal.id)) >= 3
        assert set(goals.serving(book.reader, goal.id)) > set(goals.candidates(book.reader, goal.id))


def test_a_goal_has_target_companies_where_somebody_is_known_and_notes(book: Store) -> None:
    goal = goals.listing(book.reader)[0]
    found = goal_page.targets(book.reader, goal.id)
    assert len(found) == 3
    assert all(target.known for target in found)
    assert len(notes.of_goal(book.reader, goal.id)) == 2


def test_every_state_of_the_steps_appears(book: Store) -> None:
    found = seven_steps(steps.facts(book.reader, book.clock.today()), book.clock.today())
    assert {step.state for step in found} == set(StepState)
    assert [step.number for step in found if step.state is StepState.NEXT] == [4]
    assert found[3].done == 7


def test_six_weeks_of_outreach(book: Store) -> None:
    today = book.clock.today()
    rows = outreach.listing(book.reader)
    assert {row.kind for row in rows} == set(OutreachKind)
    assert {row.status for row in rows} == set(OutreachStatus)
    assert {row.result for row in rows} == set(OutreachResult)
    days = [date.fromisoformat(row.due_on) for row in rows]
    assert today - timedelta(days=23) <= min(days) <= today - timedelta(days=19)
    assert today + timedelta(days=19) <= max(days) <= today + timedelta(days=23)
    assert all(day.weekday() < 5 for day in days if day != today)
    assert any(row.due_time for row in rows)
    assert {len(row.contacts) for row in rows} == {0, 1, 2}


def test_something_is_overdue_and_something_is_for_today(book: Store) -> None:
    today = book.clock.today().isoformat()
    assert outreach.count_overdue(book.reader, today) >= 2
    assert len(outreach.day_ids(book.reader, today)) >= 3


def test_one_why_is_blocked_and_the_others_are_ready(book: Store) -> None:
    verdicts = []
    for row in outreach.listing(book.reader):
        if row.kind != OutreachKind.INVITE:
            continue
        plan = outreach.load(book.reader, row.id)
        assert plan is not None
        judgement = planning.check_why(
            book.reader,
            contact_id=plan.contacts[0],
            goal_id=plan.goal_id,
            channel=plan.channel,
            text=plan.why,
            reason_type=plan.reason_type,
            without=plan.id,
        )
        verdicts.append(str(judgement.verdict))
        if judgement.blocked_by:
            assert blocks(plan.why) == ("placeholder",)
            assert plan.status is OutreachStatus.PLANNED
    assert verdicts.count("blocked") == 1
    assert verdicts.count("ready") == len(verdicts) - 1 >= 5


def test_attention_lies_between_habit_and_target(book: Store) -> None:
    today = book.clock.today()
    spent = attention.spent(book.reader, (today - timedelta(days=DAYS)).isoformat(), today.isoformat())
    found = balance(spent.minutes, spent.contacts)
    assert found.shares is not None
    assert 0.6 < found.shares[0] < 0.9
    assert all(share > 0.01 for share in found.shares)
    assert set(spent.tones) == set(Tone)


def test_nothing_can_be_undone_in_a_fresh_sample(book: Store) -> None:
    assert book.undo_label is None


def test_a_new_sample_replaces_the_old_one(tmp_path: Path, clock: FixedClock) -> None:
    path = tmp_path / "demo.db"
    counts = demo.create(path, clock)
    with Store.open(path, clock) as store:
        from netplanner.operations import contacts as contact_operations

        contact_operations.delete(store, list(contacts.ids(store.reader))[:30])
    assert demo.create(path, clock) == counts
    with Store.open(path, clock) as store:
        assert contacts.count(store.reader) == counts["contacts"]
    assert _names(tmp_path) == ["demo.db"]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_log_of_the_old_sample_does_not_reach_into_the_new_one(tmp_path: Path, clock: FixedClock) -> None:
    path = tmp_path / "demo.db"
    counts = demo.create(path, clock)
    path.with_name("demo.db-wal").write_bytes(b"\x37\x7f\x06\x82" + b"stale" * 1000)
    assert demo.create(path, clock) == counts
    with Store.open(path, clock) as store:
        assert contacts.count(store.reader) == counts["contacts"]
    assert _names(tmp_path) == ["demo.db"]


def test_an_old_sample_is_kept_where_no_new_one_can_be_made(
    tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "demo.db"
    demo.create(path, clock)
    before = path.read_bytes()
    monkeypatch.setattr(demo, "portrait", lambda number: b"" + number)
    with pytest.raises(TypeError):
        demo.create(path, clock)
    assert path.read_bytes() == before
    assert _names(tmp_path) == ["demo.db"]
