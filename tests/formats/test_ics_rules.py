"""Recurrence rules against the RFC's own examples and against an independent expander."""

import random
from datetime import datetime, timedelta
from itertools import islice

import pytest
from dateutil.rrule import rrulestr

from netplanner.formats.ics_rules import Budget, RuleError, TooLong, occurrences, parse_rule

# Naive by intent: a rule is about the wall.
FAR = datetime(9999, 12, 31)  # noqa: DTZ001


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def first_days(rule: str, start: str, most: int = 6) -> list[str]:
    moments = occurrences(parse_rule(rule), at(start), at(start), FAR, Budget(1_000_000))
    return [moment.strftime("%Y-%m-%d") for moment in islice(moments, most)]


@pytest.mark.parametrize(
    ("rule", "start", "days"),
    [
        # RFC 5545, 3.8.5.3
        ("FREQ=DAILY;COUNT=3", "1997-09-02T09:00", ["1997-09-02", "1997-09-03", "1997-09-04"]),
        (
            "FREQ=WEEKLY;INTERVAL=2;COUNT=4;WKST=MO;BYDAY=TU,SU",
            "1997-08-05T09:00",
            ["1997-08-05", "1997-08-10", "1997-08-19", "1997-08-24"],
        ),
        (
            "FREQ=WEEKLY;INTERVAL=2;COUNT=4;WKST=SU;BYDAY=TU,SU",
            "1997-08-05T09:00",
            ["1997-08-05", "1997-08-17", "1997-08-19", "1997-08-31"],
        ),
        ("FREQ=MONTHLY;COUNT=3;BYDAY=-2MO", "1997-09-22T09:00", ["1997-09-22", "1997-10-20", "1997-11-17"]),
        ("FREQ=MONTHLY;BYMONTHDAY=-3;COUNT=3", "1997-09-28T09:00", ["1997-09-28", "1997-10-29", "1997-11-28"]),
        ("FREQ=YEARLY;BYDAY=20MO;COUNT=3", "1997-05-19T09:00", ["1997-05-19", "1998-05-18", "1999-05-17"]),
        ("FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=3", "1997-05-12T09:00", ["1997-05-12", "1998-05-11", "1999-05-17"]),
        (
            "FREQ=MONTHLY;BYDAY=TU,WE,TH;BYSETPOS=3;COUNT=3",
            "1997-09-04T09:00",
            ["1997-09-04", "1997-10-07", "1997-11-06"],
        ),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "2000-02-29T09:00", ["2000-02-29", "2004-02-29", "2008-02-29"]),
        ("FREQ=YEARLY;BYYEARDAY=60", "2024-02-29T00:00", ["2024-02-29", "2025-03-01", "2026-03-01"]),
        # The week 53 that only some years have.
        ("FREQ=YEARLY;BYWEEKNO=53;BYDAY=TH", "2026-12-31T09:00", ["2026-12-31", "2032-12-30", "2037-12-31"]),
        # A month without a 31st is left out.
        ("FREQ=MONTHLY", "2026-01-31T09:00", ["2026-01-31", "2026-03-31", "2026-05-31"]),
        ("FREQ=DAILY;UNTIL=20261126", "2026-11-25T09:00", ["2026-11-25", "2026-11-26"]),
        ("FREQ=DAILY;UNTIL=20261126T080000", "2026-11-25T09:00", ["2026-11-25"]),
    ],
)
def test_examples(rule: str, start: str, days: list[str]) -> None:
    assert first_days(rule, start, 3 if "COUNT" not in rule else 10) == days


def random_rule(pick: random.Random) -> str:
    frequency = pick.choice(["YEARLY", "MONTHLY", "WEEKLY", "DAILY", "HOURLY", "MINUTELY"])
    parts = [f"FREQ={frequency}", f"INTERVAL={pick.choice([1, 1, 2, 3, 7])}"]
    if pick.random() < 0.4:
        parts.append(f"COUNT={pick.randint(1, 40)}")
    elif pick.random() < 0.4:
        parts.append(f"UNTIL=20{pick.randint(20, 28)}{pick.randint(1, 12):02}{pick.randint(1, 28):02}T120000")
    days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
    if pick.random() < 0.5:
        numbered = frequency in ("YEARLY", "MONTHLY") and pick.random() < 0.5
        chosen = pick.sample(days, pick.randint(1, 3))
        parts.append("BYDAY=" + ",".join((str(pick.choice([-2, -1, 1, 2, 3])) if numbered else "") + d for d in chosen))
    elif pick.random() < 0.3 and frequency in ("YEARLY", "MONTHLY"):
        parts.append(f"BYMONTHDAY={pick.choice(['1', '31', '-1', '13,-3', '29'])}")
    if pick.random() < 0.3:
        parts.append(f"BYMONTH={pick.choice(['1', '2', '2,3', '11,12'])}")
    if frequency == "YEARLY" and pick.random() < 0.2 and "BYDAY=-" not in parts[-1]:
        parts.append(f"BYWEEKNO={pick.choice(['1', '20', '53', '-1', '1,52'])}")
    if frequency == "YEARLY" and pick.random() < 0.1:
        parts.append(f"BYYEARDAY={pick.choice(['1', '60', '-1', '366', '100,200'])}")
    if frequency in ("WEEKLY", "MONTHLY", "YEARLY", "DAILY") and pick.random() < 0.2:
        parts.append(f"BYHOUR={pick.choice(['9', '9,17'])}")
    # dateutil takes the days before the start out of the first week before it counts positions.
    if len(parts) > 3 and frequency in ("YEARLY", "MONTHLY") and pick.random() < 0.3:
        parts.append(f"BYSETPOS={pick.choice(['1', '-1', '2', '1,-1'])}")
    if pick.random() < 0.3:
        parts.append(f"WKST={pick.choice(days)}")
    return ";".join(parts)


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("seed", range(8))
def test_an_independent_expander_finds_the_same(seed: int) -> None:
    pick = random.Random(seed)
    print("seed", seed)
    for _ in range(40):
        rule = random_rule(pick)
        start = at("2020-01-01T09:30") + timedelta(days=pick.randint(0, 1500), minutes=pick.choice([0, 15, 700]))
        first = start + timedelta(days=pick.choice([0, 0, 40, 700]))
        last = first + timedelta(days=500 if "HOURLY" not in rule and "MINUTELY" not in rule else 4)
        expected = rrulestr(rule, dtstart=start).between(first, last, inc=True)
        found = list(occurrences(parse_rule(rule), start, first, last, Budget(5_000_000)))
        assert found == expected, (rule, start, first)


@pytest.mark.parametrize(
    "rule",
    [
        "", "FREQ", "FREQ=", "FREQ=FORTNIGHTLY", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;COUNT=0", "FREQ=DAILY;COUNT=x",
        "FREQ=DAILY;BYMONTH=13", "FREQ=DAILY;BYMONTHDAY=0", "FREQ=DAILY;BYDAY=XX", "FREQ=MONTHLY;BYDAY=99MO",
        "FREQ=DAILY;UNTIL=tomorrow", "FREQ=DAILY;UNTIL=20261399", "FREQ=DAILY;FREQ=DAILY", "FREQ=DAILY;WKST=8",
        "FREQ=DAILY;COUNT=" + "9" * 5000,
    ],
)  # fmt: skip
def test_what_is_no_rule_is_refused(rule: str) -> None:
    with pytest.raises(RuleError):
        parse_rule(rule)


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=SECONDLY;COUNT=999999999",
        "FREQ=MINUTELY;BYHOUR=3;BYMONTHDAY=31;BYMONTH=2",
        "FREQ=DAILY;COUNT=999999999;BYDAY=MO",
        "FREQ=YEARLY;INTERVAL=999999999",
        "FREQ=DAILY;INTERVAL=999999999",
        "FREQ=YEARLY;BYHOUR=" + ",".join(map(str, range(24))) + ";BYMINUTE=" + ",".join(map(str, range(60))),
    ],
)
@pytest.mark.parametrize("start", ["0001-01-01T00:00", "2026-01-01T00:00", "9999-12-30T23:00"])
def test_no_rule_works_for_ever(rule: str, start: str) -> None:
    budget = Budget(20_000)
    found = 0
    try:
        for _ in occurrences(parse_rule(rule), at(start), at("2026-01-01T00:00"), at("2027-12-31T00:00"), budget):
            found += 1
    except TooLong:
        assert found <= 20_000
    assert budget._left <= 20_000
