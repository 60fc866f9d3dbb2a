"""A week of a small network to print, and the text of a PDF."""

import re
import zlib
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from netplanner.domain.changes import Label
from netplanner.domain.contact import Address, Contact, ContactPoint, Profile
from netplanner.domain.goal import Goal
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import GoalKind, GoalState, OutreachKind, OutreachStatus, Tie
from netplanner.storage import contact_writes, goal_writes, outreach_writes
from netplanner.storage.plan import Plan, PlanItem
from netplanner.storage.store import Store

TODAY = date(2026, 11, 24)
WEEK = (date(2026, 11, 23), date(2026, 11, 29))

_ITEM = PlanItem(
    id=1,
    day=TODAY,
    time="",
    kind="invite",
    channel="linkedin",
    platform="LinkedIn",
    status="planned",
    why="You run loyalty at Nordlys; I plan a seminar in Malmö in May and can share our Danish results.",
    goal_what="5 customers in Skåne",
    goal_colour=0,
    names=("Sara Berg",),
    organisation="Nordlys Retail",
    title="CMO",
    city="Malmö",
    tie="acquaintance",
    reach="https://www.linkedin.com/in/saraberg",
    refused=False,
    overdue_since=None,
)


@pytest.fixture
def item() -> Callable[..., PlanItem]:
    """A touch like Sara Berg's with some fields changed."""
    return _ITEM._replace


@pytest.fixture
def plan_of() -> Callable[..., Plan]:
    """The plan of the week with these items and goals."""

    def make(*items: PlanItem, goals: tuple[Goal, ...] = (), my_name: str = "Michael Berg") -> Plan:
        return Plan(*WEEK, TODAY, my_name, goals, items)

    return make


@pytest.fixture
def pdf_text() -> Callable[[bytes], list[list[str]]]:
    """The runs of text on each page of a PDF as Qt writes it, in the order in which they are drawn.

    Reads only what the file says about its glyphs (ToUnicode, ISO 32000-1, 9.10.3), as copying from a viewer does.
    """
    return _runs_of_pages


def _runs_of_pages(content: bytes) -> list[list[str]]:
    objects = {int(number): body for number, body in re.findall(rb"(\d+) 0 obj\n(.*?)\nendobj", content, re.DOTALL)}
    letters = {
        number: _letters(objects[int(reference[1])])
        for number, body in objects.items()
        if (reference := re.search(rb"/ToUnicode (\d+) 0 R", body))
    }
    pages = [body for body in objects.values() if re.search(rb"/Type /Page\n", body)]
    contents = [re.search(rb"/Contents (\d+) 0 R", page) for page in pages]
    return [_runs(_stream(objects[int(found[1])]), letters) for found in contents if found]


def _stream(body: bytes) -> bytes:
    _, _, rest = body.partition(b"stream\n")
    packed = rest.rpartition(b"\nendstream")[0]
    return zlib.decompress(packed)


def _letters(cmap: bytes) -> dict[int, str]:
    found: dict[int, str] = {}
    for first, values in re.findall(rb"<(\w{4})> <\w{4}> \[(.*?)\]", cmap, re.DOTALL):
        for offset, value in enumerate(re.findall(rb"<(\w+)>", values)):
            found[int(first, 16) + offset] = bytes.fromhex(value.decode()).decode("utf-16-be")
    return found


def _runs(stream: bytes, letters: dict[int, dict[int, str]]) -> list[str]:
    runs = []
    for font, glyphs in re.findall(rb"BT\n/F(\d+) (.*?)ET", stream, re.DOTALL):
        numbers = (int(number, 16) for number in re.findall(rb"<(\w{4})> Tj", glyphs))
        runs.append("".join(letters[int(font)][number] for number in numbers))
    return runs


@pytest.fixture
def goals() -> tuple[Goal, ...]:
    first = Goal(
        1, "5 customers in Skåne", GoalKind.CUSTOMERS, 5, "2027-01-04", state=GoalState.ACTIVE, done=3.0,
        started_on="2026-08-01",
    )  # fmt: skip
    second = replace(first, id=2, what="Two talks abroad", amount=2, by="2027-02-28", done=1.0)
    return first, replace(second, started_on="2026-10-01")


@pytest.fixture
def week(store: Store, goals: tuple[Goal, ...]) -> Store:
    """The book of the drawing: eight touches on three days, one of them overdue, one waiting."""
    with store.step(Label("sample")) as step:
        step.connection.execute("UPDATE me SET name = 'Michael Berg'")
        people = contact_writes.insert_many(step, [_person(*facts) for facts in _PEOPLE])
        goal = goal_writes.insert(step, replace(goals[0], id=0, state=GoalState.ACTIVE))
        goal_writes.insert(step, replace(goals[1], id=0, state=GoalState.ACTIVE))
        step.connection.execute(
            "INSERT INTO outcome(kind, happened_on, amount, created) VALUES ('customers', '2026-11-02', 3, '')"
        )
        step.connection.execute("INSERT INTO outcome_goal VALUES (1, ?)", (goal,))
        outreach_writes.insert_many(step, [_touch(people, *facts) for facts in _TOUCHES])
    return store


def _person(name: str, title: str, organisation: str, city: str, tie: str, phone: str, mail: str, page: str) -> Contact:
    return Contact(
        fn=name,
        title=title,
        organization=organisation,
        tie=Tie(tie),
        addresses=[Address(city=city)] if city else [],
        phones=[ContactPoint(phone)] if phone else [],
        emails=[ContactPoint(mail)] if mail else [],
        profiles=[Profile("linkedin", page)] if page else [],
    )


def _touch(
    people: list[int], person: int, day: str, kind: str, channel: str, why: str, status: str = "planned"
) -> Outreach:
    return Outreach(
        contacts=[people[person]] if person >= 0 else [],
        goal_id=1,
        due_on=day,
        kind=OutreachKind(kind),
        channel=channel,
        why=why,
        status=OutreachStatus(status),
    )


# Phone numbers are of the ranges that are kept for stories (PTS, Bundesnetzagentur).
_PEOPLE = (
    ("Sara Berg", "CMO", "Nordlys Retail", "Malmö", "acquaintance", "", "", "https://www.linkedin.com/in/saraberg"),
    ("Frauke Weiß", "", "Handel Morgen", "Hamburg", "acquaintance", "+49 30 23125 021", "", ""),
    ("Erik Lindström", "", "ICA Syd", "Lund", "good", "", "", ""),
    ("Gustav Åberg", "", "Åberg & Co", "Helsingborg", "close", "+46 40 628 04 33", "", ""),
    ("Bo Hansen", "", "Hafen Logistik", "", "good", "", "bo@hafen.example", ""),
    ("Dorthe Kjær", "", "Kanal 9", "", "", "", "", ""),
)
_TOUCHES = (
    (0, "2026-11-24", "invite", "linkedin", _ITEM.why),
    (1, "2026-11-19", "call", "phone", "Talk in May: she asked for three dates."),
    (2, "2026-11-24", "invite", "xing", "Invited on 17 Nov; else ask Gustav for an introduction.", "waiting"),
    (3, "2026-11-24", "call", "", "Thank him for the introduction to ICA Syd."),
    (4, "2026-11-25", "mail", "", "34 days since last talk; knows the buyers at Skånemejerier."),
    (5, "2026-11-25", "comment", "other", "Her piece about store closures."),
    (-1, "2026-11-26", "seminar", "in_person", "Seminar in Malmö. Follow up each guest within 7 days."),
    (0, "2026-11-26", "message", "linkedin", "Done long ago.", "done"),
    (0, "2026-12-01", "message", "linkedin", "Next week."),
)  # fmt: skip
