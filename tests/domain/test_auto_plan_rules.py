"""Filling free days: parts, limits, days that hold evenly many, nobody twice."""

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netplanner.domain.auto_plan import Candidate, Lane, Limits, Pick, Stream, Way, fill, month_of
from netplanner.domain.calendar import DayRange, week_of
from netplanner.domain.free_days import DayRules, is_free
from netplanner.domain.words import OutreachKind

TUESDAY = date(2026, 11, 24)
INVITE = Way(OutreachKind.INVITE, "linkedin")
MAIL = Way(OutreachKind.MAIL, "email")
CALL = Way(OutreachKind.CALL, "phone")
MINUTES = {"invite": 5, "mail": 5, "call": 20, "introduction": 10, "comment": 2}


def weeks(number: int, first: date = TUESDAY) -> DayRange:
    return DayRange(first, first + timedelta(days=7 * number - 1))


def people(ids: range, *ways: Way, not_before: date = date.min, country: str = "") -> list[Candidate]:
    return [Candidate(contact_id, ways or (MAIL,), not_before, country) for contact_id in ids]


def days_of(picks: list[Pick]) -> dict[date, int]:
    return dict(Counter(pick.day for pick in picks))


def test_days_are_filled_to_what_they_bear() -> None:
    limits = Limits(weeks(1), DayRules(per_day=3), load={date(2026, 11, 25): 2, date(2026, 11, 26): 7})
    picks = fill(limits, [Stream(Lane.CADENCE, 1, people(range(100)))])
    # Tuesday, Wednesday with one place left, no Thursday, Friday, no weekend, Monday.
    assert days_of(picks) == {TUESDAY: 3, date(2026, 11, 25): 1, date(2026, 11, 27): 3, date(2026, 11, 30): 3}
    assert [pick.candidate.contact_id for pick in picks] == list(range(10))


def test_few_people_are_spread_evenly() -> None:
    picks = fill(Limits(weeks(1), DayRules(per_day=5)), [Stream(Lane.CADENCE, 1, people(range(7)))])
    assert list(days_of(picks).values()) == [2, 2, 2, 1]


@pytest.mark.parametrize(
    ("weights", "places", "parts"),
    [
        ((0.5, 0.3, 0.2), 10, (5, 3, 2)),
        ((0.5, 0.25, 0.1), 10, (6, 3, 1)),
        ((1, 1), 5, (3, 2)),
        ((1, 0), 5, (5, 0)),
    ],
)
def test_each_stream_gets_its_part(weights: tuple[float, ...], places: int, parts: tuple[int, ...]) -> None:
    streams = [
        Stream(Lane.INVITATION, weight, people(range(1000 * number, 1000 * number + 50)), number)
        for number, weight in enumerate(weights)
    ]
    picks = fill(Limits(DayRange(TUESDAY, TUESDAY), DayRules(per_day=places)), streams)
    counts = Counter(pick.stream for pick in picks)
    assert tuple(counts[number] for number in range(len(weights))) == parts


def test_what_one_stream_has_nobody_for_goes_to_the_others() -> None:
    streams = [Stream(Lane.INVITATION, 0.5, people(range(1))), Stream(Lane.CADENCE, 0.5, people(range(10, 20)))]
    picks = fill(Limits(DayRange(TUESDAY, TUESDAY)), streams)
    assert Counter(pick.stream for pick in picks) == {0: 1, 1: 4}


def test_evenly_filled_days_leave_nobody_out() -> None:
    # With all that the days bear an invitation finds no place; filled evenly first, they have one for each.
    limits = Limits(DayRange(TUESDAY, TUESDAY + timedelta(1)), DayRules(per_day=3), quota=1)
    invited = [Candidate(12, (MAIL,)), Candidate(13, (INVITE,), TUESDAY + timedelta(1)), Candidate(14, (INVITE,))]
    picks = fill(limits, [Stream(Lane.CADENCE, 0.1, people(range(2))), Stream(Lane.INVITATION, 0.1, invited)])
    assert sorted(pick.candidate.contact_id for pick in picks) == [0, 1, 12, 13, 14]
    assert [pick.day for pick in picks] == sorted(pick.day for pick in picks)


def test_nobody_is_turned_to_twice() -> None:
    both = people(range(3))
    picks = fill(Limits(weeks(1)), [Stream(Lane.INVITATION, 1, both), Stream(Lane.CADENCE, 1, both)])
    assert sorted(pick.candidate.contact_id for pick in picks) == [0, 1, 2]


def test_a_connector_is_asked_once_and_not_turned_to_besides() -> None:
    asking = Way(OutreachKind.INTRODUCTION, "email", connector=7)
    candidates = [Candidate(1, (asking,)), Candidate(2, (asking, MAIL)), Candidate(7, (asking, MAIL))]
    picks = fill(Limits(weeks(1)), [Stream(Lane.INVITATION, 1, candidates)])
    assert [pick.way for pick in fill(Limits(weeks(1)), [Stream(Lane.CADENCE, 1, candidates[2:])])] == [MAIL]
    assert [(pick.candidate.contact_id, pick.way) for pick in picks] == [(1, asking), (2, MAIL)]


def test_the_quota_of_a_day_makes_people_wait_not_write_mails() -> None:
    limits = Limits(weeks(1), quota=2, invited={TUESDAY: 1})
    picks = fill(limits, [Stream(Lane.INVITATION, 1, people(range(6), INVITE, MAIL))])
    assert {pick.way for pick in picks} == {INVITE}
    assert list(days_of(picks).values()) == [1, 2, 2, 1]


def test_without_a_quota_nobody_is_invited() -> None:
    assert fill(Limits(weeks(1), quota=0), [Stream(Lane.INVITATION, 1, people(range(6), INVITE))]) == []


def test_where_notes_are_used_up_the_queue_goes_on_with_mail_until_the_next_month() -> None:
    limits = Limits(weeks(2), DayRules(per_day=1), notes={("linkedin", "2026-11"): 2, ("linkedin", "2026-12"): 3})
    picks = fill(limits, [Stream(Lane.INVITATION, 1, people(range(20), INVITE, MAIL))])
    told = [(month_of(pick.day), str(pick.way.kind)) for pick in picks]
    assert told[:5] == [("2026-11", "invite")] * 2 + [("2026-11", "mail")] * 3
    assert told[5:] == [("2026-12", "invite")] * 3 + [("2026-12", "mail")] * 2


def test_a_full_platform_takes_nobody_more() -> None:
    limits = Limits(weeks(1), connections={"linkedin": 1})
    picks = fill(limits, [Stream(Lane.INVITATION, 1, people(range(3), INVITE, MAIL))])
    assert [pick.way for pick in picks] == [INVITE, MAIL, MAIL]


def test_the_minutes_of_a_week_are_kept() -> None:
    monday = week_of(TUESDAY).first
    limits = Limits(
        weeks(2), budget={monday: 45, monday + timedelta(7): 19, monday + timedelta(14): 0}, minutes=MINUTES
    )
    picks = fill(limits, [Stream(Lane.CADENCE, 1, people(range(20), CALL))])
    assert [pick.day for pick in picks] == [TUESDAY, date(2026, 11, 25)]


def test_who_takes_too_long_leaves_the_minutes_to_others() -> None:
    limits = Limits(weeks(1), budget={week_of(TUESDAY).first: 10, date(2026, 11, 30): 0}, minutes=MINUTES)
    streams = [Stream(Lane.CADENCE, 1, [*people(range(2), CALL), *people(range(5, 9), MAIL)])]
    assert [pick.candidate.contact_id for pick in fill(limits, streams)] == [5, 6]


def test_nobody_before_their_day() -> None:
    saturday = date(2026, 11, 28)
    streams = [Stream(Lane.CADENCE, 1, people(range(2), not_before=saturday))]
    assert {pick.day for pick in fill(Limits(weeks(1)), streams)} == {date(2026, 11, 30)}


def test_people_are_left_alone_on_their_holidays() -> None:
    # Christmas is kept in Denmark, the day after it on a Saturday; the day before is no holiday by law.
    days = DayRange(date(2026, 12, 24), date(2026, 12, 28))
    streams = [Stream(Lane.CADENCE, 1, people(range(4), country="DK"))]
    found = days_of(fill(Limits(days, DayRules(per_day=2)), streams))
    assert date(2026, 12, 25) not in found
    assert sum(found.values()) == 4
    nobody = Limits(days, DayRules(per_day=2, countries=("DK",)))
    assert date(2026, 12, 25) not in days_of(fill(nobody, [Stream(Lane.CADENCE, 1, people(range(8)))]))


def test_days_of_a_leap_year_and_of_week_53() -> None:
    leap = fill(Limits(weeks(1, date(2028, 2, 28)), DayRules(per_day=1)), [Stream(Lane.CADENCE, 1, people(range(3)))])
    assert [pick.day for pick in leap] == [date(2028, 2, 28), date(2028, 2, 29), date(2028, 3, 1)]
    budget = {date(2026, 12, 28): 10.0, date(2027, 1, 4): 5.0}
    limits = Limits(weeks(2, date(2026, 12, 28)), budget=budget, minutes=MINUTES)
    found = Counter(week_of(one.day).first for one in fill(limits, [Stream(Lane.CADENCE, 1, people(range(9)))]))
    assert found == {date(2026, 12, 28): 2, date(2027, 1, 4): 1}


ways = st.sampled_from(
    (
        (INVITE,),
        (INVITE, MAIL),
        (INVITE, Way(OutreachKind.INTRODUCTION, "email", 3), Way(OutreachKind.INVITE, "xing")),
        (MAIL,),
        (CALL,),
    )
)
candidates = st.builds(
    Candidate,
    contact_id=st.integers(1, 40),
    ways=ways,
    not_before=st.dates(TUESDAY - timedelta(5), TUESDAY + timedelta(20)),
    country=st.sampled_from(("", "DK", "SE")),
)
streams_given = st.lists(
    st.builds(
        Stream,
        lane=st.sampled_from(list(Lane)),
        weight=st.sampled_from((0.0, 0.1, 0.5, 1.0)),
        candidates=st.lists(candidates, max_size=25),
    ),
    max_size=4,
)
mondays = [week_of(TUESDAY).first + timedelta(7 * number) for number in range(4)]
limits_given = st.builds(
    Limits,
    days=st.integers(1, 3).map(weeks),
    rules=st.builds(
        DayRules,
        per_day=st.integers(1, 6),
        quiet_weekdays=st.frozensets(st.integers(1, 5), max_size=2),
        busy=st.frozensets(st.sampled_from([TUESDAY + timedelta(number) for number in range(9)]), max_size=3),
        countries=st.sampled_from(((), ("DK",))),
    ),
    load=st.dictionaries(st.sampled_from([TUESDAY + timedelta(number) for number in range(9)]), st.integers(1, 7)),
    quota=st.integers(0, 3),
    notes=st.dictionaries(
        st.tuples(st.sampled_from(("linkedin", "xing")), st.sampled_from(("2026-11", "2026-12"))), st.integers(-1, 4)
    ),
    connections=st.dictionaries(st.just("linkedin"), st.integers(-1, 5)),
    budget=st.one_of(
        st.just({}), st.fixed_dictionaries({monday: st.sampled_from((-5.0, 0.0, 12.0, 60.0)) for monday in mondays})
    ),
    minutes=st.just(MINUTES),
)


@settings(max_examples=300, deadline=None)
@given(limits_given, streams_given)
def test_no_limit_is_ever_exceeded(limits: Limits, streams: list[Stream]) -> None:
    picks = fill(limits, streams)
    assert picks == fill(limits, streams)
    turned_to = [one for pick in picks for one in (pick.candidate.contact_id, pick.way.connector) if one is not None]
    assert len(turned_to) == len(set(turned_to))
    for day, count in days_of(picks).items():
        assert day in limits.days
        assert is_free(day, limits.rules, limits.load)
        assert count + limits.load.get(day, 0) <= limits.rules.per_day
    invited = [pick for pick in picks if pick.way.kind is OutreachKind.INVITE]
    for day, count in days_of(invited).items():
        assert count + limits.invited.get(day, 0) <= limits.quota
    for month, count in Counter((pick.way.channel, month_of(pick.day)) for pick in invited).items():
        assert count <= limits.notes.get(month, count)
    for platform, count in Counter(pick.way.channel for pick in invited).items():
        assert count <= limits.connections.get(platform, count)
    spent: Counter[date] = Counter()
    for pick in picks:
        assert pick.day >= pick.candidate.not_before
        assert pick.way in pick.candidate.ways
        assert is_free(pick.day, limits.rules, limits.load, pick.candidate.country)
        assert streams[pick.stream].weight > 0
        assert pick.candidate in streams[pick.stream].candidates
        spent[week_of(pick.day).first] += MINUTES[pick.way.kind]
    for monday, minutes in spent.items():
        assert minutes <= limits.budget.get(monday, minutes)


@settings(max_examples=100, deadline=None)
@given(limits_given, streams_given)
def test_no_place_stays_free_for_somebody_who_could_be_written_to(limits: Limits, streams: list[Stream]) -> None:
    picks = fill(limits, streams)
    turned_to = {one for pick in picks for one in (pick.candidate.contact_id, pick.way.connector)}
    load = Counter(limits.load) + Counter(days_of(picks))
    left = [
        one
        for stream in streams
        for one in stream.candidates
        if stream.weight > 0 and one.ways == (MAIL,) and one.contact_id not in turned_to
    ]
    if limits.budget or not left:
        return
    for day in limits.days.days():
        for one in left:
            assert day < one.not_before or not is_free(day, limits.rules, load, one.country)
