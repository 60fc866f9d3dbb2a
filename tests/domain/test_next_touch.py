"""What follows a silence, and what is proposed once a plan is done."""

from datetime import date

import pytest

from netplanner.domain import follow_up
from netplanner.domain.errors import UserError
from netplanner.domain.follow_up import FollowUp
from netplanner.domain.next_touch import propose, working_day
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import OutreachKind, OutreachResult

TODAY = date(2026, 11, 24)
MAIL = (OutreachKind.MAIL, "email")


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("", None),
        ("no_answer 10 call", FollowUp(10, OutreachKind.CALL)),
        (" no_answer  1 message ", FollowUp(1, OutreachKind.MESSAGE)),
        ("no_answer 366 mail", FollowUp(366, OutreachKind.MAIL)),
    ],
)
def test_a_chain_has_one_text(text: str, rule: FollowUp | None) -> None:
    assert follow_up.parse(text) == rule
    assert follow_up.parse(follow_up.text_of(rule)) == rule


@pytest.mark.parametrize(
    "text",
    ["call", "no_answer call", "no_answer 0 call", "no_answer 367 call", "no_answer 10 post", "no_answer 10 invite",
     "no_answer 10 pigeon", "declined 10 call", "no_answer 10 call; no_answer 5 mail"],
)  # fmt: skip
def test_what_is_no_chain_is_refused(text: str) -> None:
    with pytest.raises(UserError) as error:
        follow_up.parse(text)
    assert (error.value.code, error.value.values) == ("bad_chain", {"text": text})


@pytest.mark.parametrize(
    ("kind", "chain", "awaited"),
    [
        (OutreachKind.MESSAGE, "no_answer 10 call", True),
        (OutreachKind.INVITE, "no_answer 10 mail", True),
        (OutreachKind.MESSAGE, "", False),
        # Held together: there is no answer to wait for.
        (OutreachKind.CALL, "no_answer 10 mail", False),
        (OutreachKind.POST, "no_answer 10 mail", False),
    ],
)
def test_what_is_sent_waits_for_its_answer(kind: OutreachKind, chain: str, awaited: bool) -> None:
    assert follow_up.is_awaited(kind, chain) is awaited


@pytest.mark.parametrize(
    ("sent_on", "until"), [("2026-11-24", "2026-12-04"), ("2028-02-25", "2028-03-06"), ("2026-12-28", "2027-01-07")]
)
def test_ten_days_are_waited(sent_on: str, until: str) -> None:
    assert follow_up.until(FollowUp(10, OutreachKind.CALL), date.fromisoformat(sent_on)).isoformat() == until


@pytest.mark.parametrize(
    ("kind", "before", "channel"),
    [
        (OutreachKind.CALL, "linkedin", "phone"),
        (OutreachKind.MAIL, "xing", "email"),
        (OutreachKind.MEETING, "email", "in_person"),
        (OutreachKind.MESSAGE, "xing", "xing"),
    ],
)
def test_a_follow_up_goes_by_the_channel_of_its_kind(kind: OutreachKind, before: str, channel: str) -> None:
    plan = Outreach(id=7, contacts=[3], goal_id=2, channel=before, why="loyalty", chain_rule=f"no_answer 5 {kind}")
    following = follow_up.following(plan, TODAY)
    assert following is not None
    assert (following.kind, following.channel, following.due_on) == (kind, channel, "2026-11-24")
    assert (following.contacts, following.goal_id, following.follows_id, following.why) == ([3], 2, 7, "loyalty")
    assert (following.chain_rule, following.repeat_rule) == ("", "")


# kind, channel, result, days of the rhythm → why, kind, channel, day; 28 and 29 November 2026 are a weekend.
@pytest.mark.parametrize(
    ("kind", "channel", "result", "days", "proposed"),
    [
        ("invite", "linkedin", "accepted", 30, ("thanks", "message", "linkedin", "2026-11-26")),
        ("invite", "linkedin", "accepted", None, ("thanks", "message", "linkedin", "2026-11-26")),
        ("invite", "linkedin", "declined", 30, None),
        ("invite", "linkedin", "no_answer", 30, None),
        ("invite", "linkedin", "sent", 30, None),
        ("invite", "linkedin", "", 30, None),
        ("meeting", "in_person", "met", 30, ("after_meeting", "mail", "email", "2026-12-01")),
        ("meeting", "in_person", "", None, ("after_meeting", "mail", "email", "2026-12-01")),
        ("seminar", "in_person", "met", None, ("after_meeting", "mail", "email", "2026-12-01")),
        ("call", "phone", "met", None, ("after_meeting", "mail", "email", "2026-12-01")),
        ("call", "phone", "", 30, ("cadence", "call", "phone", "2026-12-24")),
        ("call", "phone", "", None, None),
        ("call", "phone", "no_answer", 30, None),
        ("mail", "email", "replied", 90, ("cadence", "mail", "email", "2027-02-22")),
        ("mail", "email", "replied", None, None),
        ("mail", "email", "sent", 90, None),
        ("message", "linkedin", "", 90, None),
        ("message", "linkedin", "declined", 90, None),
        # 180 days ahead is a Sunday.
        ("message", "xing", "accepted", 180, ("cadence", "message", "xing", "2027-05-24")),
    ],
)
def test_what_is_proposed_next(
    kind: str, channel: str, result: str, days: int | None, proposed: tuple[str, str, str, str] | None
) -> None:
    plan = Outreach(id=7, contacts=[3], goal_id=2, kind=OutreachKind(kind), channel=channel, due_on="2026-11-24")
    found = propose(plan, OutreachResult(result), TODAY, days=days, way=MAIL)
    shown = found and (str(found.reason), str(found.plan.kind), found.plan.channel, found.plan.due_on)
    assert shown == proposed
    if found is not None:
        assert (found.plan.contacts, found.plan.goal_id, found.plan.follows_id) == ([3], 2, 7)
        assert found.plan.cadence is (proposed is not None and proposed[0] == "cadence")


def test_a_silence_proposes_what_its_chain_says() -> None:
    plan = Outreach(id=7, contacts=[3], channel="linkedin", chain_rule="no_answer 10 call")
    found = propose(plan, OutreachResult.NO_ANSWER, date(2026, 11, 28), days=30)
    assert found is not None
    assert (str(found.reason), found.plan.kind, found.plan.channel) == ("no_answer", OutreachKind.CALL, "phone")
    assert found.plan.due_on == "2026-11-30"


@pytest.mark.parametrize("result", list(OutreachResult))
def test_what_repeats_or_is_for_everybody_proposes_nothing(result: OutreachResult) -> None:
    repeating = Outreach(contacts=[3], kind=OutreachKind.MEETING, repeat_rule="after 3 months")
    assert propose(repeating, result, TODAY, days=30) is None
    assert propose(Outreach(kind=OutreachKind.SEMINAR), result, TODAY, days=30) is None


def test_after_a_meeting_nobody_is_asked_to_another() -> None:
    plan = Outreach(contacts=[3], kind=OutreachKind.MEETING, channel="in_person")
    for way in (None, (OutreachKind.MEETING, "in_person")):
        found = propose(plan, OutreachResult.MET, TODAY, way=way)
        assert found is not None
        assert (found.plan.kind, found.plan.channel) == (OutreachKind.MESSAGE, "other")


def test_the_days_of_the_user_may_say_when() -> None:
    plan = Outreach(contacts=[3], kind=OutreachKind.INVITE, channel="xing")
    found = propose(plan, OutreachResult.ACCEPTED, TODAY, free_from=lambda first: date(2026, 12, 3))
    assert found is not None
    assert found.plan.due_on == "2026-12-03"


@pytest.mark.parametrize(
    ("day", "expected"),
    [("2026-11-27", "2026-11-27"), ("2026-11-28", "2026-11-30"), ("2026-11-29", "2026-11-30"), ("2026-11-30",) * 2],
)
def test_a_weekend_waits_for_monday(day: str, expected: str) -> None:
    assert working_day(date.fromisoformat(day)).isoformat() == expected
