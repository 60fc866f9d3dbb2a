"""netplanner why: the golden table through a real book, and the shape that scripts rely on."""

from pathlib import Path
from typing import Any

import pytest

from netplanner.domain.contact import Address, Contact
from netplanner.domain.goal import Goal
from netplanner.domain.group import Group
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import OutreachKind
from netplanner.operations import contacts, goals, groups, planning
from netplanner.storage.store import Store

READY = (
    "Hi Sara, I'd like to connect because you run loyalty as CMO at Nordlys Retail; I plan a seminar in Malmö in May "
    "and can share our Danish results."
)
DANISH = (
    "Kære Sara, jeg vil gerne connecte, fordi du som CMO hos Nordlys Retail arbejder med loyalty, og jeg kan dele "
    "vores danske tal."
)
TALK = "Your talk on loyalty at Oresund Business Club made me rethink our programme. It was a good evening."


@pytest.fixture
def book(run: Any, data: Path, clock: Any) -> Path:
    run("list", "contacts")
    with Store.open(data / "netplanner.db", clock) as store:
        sara = Contact(
            given="Sara", family="Lind", organization="Nordlys Retail", title="CMO", addresses=[Address(city="Malmö")]
        )
        contacts.add(store, sara)
        contacts.add(store, Contact(given="Peter", family="Holm"))
        groups.add(store, Group(name="Oresund Business Club"), [1])
        goals.add(store, Goal(what="customer kunde loyalty seminar"))
    return data


@pytest.fixture
def judge(run: Any, book: Path, tmp_path: Path) -> Any:
    def judged(text: str, *more: object) -> Any:
        file = tmp_path / "why.txt"
        file.write_text(text + "\n", "utf-8")
        return run(
            "why", "--contact", 1, "--goal", 1, "--platform", "linkedin", "--text-file", file, *more, "--json"
        ).json()

    return judged


@pytest.mark.parametrize(
    ("text", "score", "verdict"),
    [
        ("I'd like to add you to my professional network on LinkedIn.", None, "blocked"),
        ("Hi Sara, let us connect!", 15, "not_a_why"),
        ("Hi Sara, I see you work at Nordlys Retail. Let us connect.", 35, "not_a_why"),
        (READY, 100, "ready"),
        (DANISH, 100, "ready"),
        ("I would like to connect because I need more customers for my firm this year", 60, "weak"),
        ("I'd like to connect because you and Peter Holm run the seminar in Malmö", None, "blocked"),
        (TALK, 55, "weak"),
    ],
)
def test_the_golden_table(judge: Any, text: str, score: int | None, verdict: str) -> None:
    found = judge(text)
    assert (found["score"], found["verdict"]) == (score, verdict)


def test_a_chosen_reason_makes_it_ready(judge: Any) -> None:
    found = judge(TALK, "--reason", "met_at")
    assert (found["score"], found["verdict"]) == (80, "ready")


def test_the_text_of_last_week_is_weak(judge: Any, data: Path, clock: Any) -> None:
    with Store.open(data / "netplanner.db", clock) as store:
        sent = Outreach(contacts=[1], kind=OutreachKind.INVITE, channel="linkedin", due_on="2026-11-24", why=READY)
        planning.add(store, sent)
    found = judge(READY)
    assert (found["score"], found["verdict"], found["parts"]["D"]) == (85, "weak", 0)


def test_the_shape(judge: Any) -> None:
    assert judge(READY) == {
        "score": 100,
        "verdict": "ready",
        "parts": {"S": 30, "R": 25, "G": 20, "B": 10, "D": 15},
        "blocked_by": [],
        "length": len(READY),
        "limit": 200,
    }
    blocked = judge("We met. " * 25 + "Good.")
    assert (blocked["score"], blocked["blocked_by"], blocked["length"]) == (None, ["over_limit"], 205)


def test_people_read_what_lacks(run: Any, book: Path, tmp_path: Path) -> None:
    file = tmp_path / "why.txt"
    file.write_text("Hi Sara, let us connect!", "utf-8")
    words = ("why", "--contact", 1, "--platform", "linkedin", "--text-file", file)
    done = run(*words)
    assert done.code == 0
    assert "not a why · 15 of 100" in done.out
    assert "better: say a reason" in done.out
    file.write_text("Hi {first_name}, let us connect about your seminar", "utf-8")
    assert "not so: a placeholder is not filled in" in run(*words).out


def test_what_is_not_there_is_said(run: Any, book: Path, tmp_path: Path) -> None:
    file = tmp_path / "why.txt"
    file.write_bytes(b"\xff\xfe\x00 not text")
    base = ["why", "--contact", 1, "--platform", "linkedin", "--text-file"]
    assert (run(*base, tmp_path / "none").code, run(*base, file).code) == (3, 2)
    file.write_text("Because we met.", "utf-8")
    assert run("why", "--contact", 99, "--platform", "linkedin", "--text-file", file).code == 2
    assert run(*base, file, "--goal", 99).code == 2
    assert run("why", "--contact", 1, "--platform", "nowhere", "--text-file", file).code == 2
