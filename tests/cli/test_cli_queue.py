"""netplanner queue: the shape that scripts rely on."""

from pathlib import Path
from typing import Any

import pytest

from netplanner.cli.queue_command import reason_text
from netplanner.domain.queue import Reason, ReasonCode
from netplanner.domain.words import QueueList


@pytest.fixture
def book(run: Any, people: Path) -> None:
    assert run("import", people).code == 0
    run("goal", "add", "--what", "5 customers in Denmark", "--criterion", "role=CMO", "--area", "DK")


@pytest.mark.usefixtures("book")
def test_all_lists_are_there_and_everybody_stands_in_one(run: Any) -> None:
    done = run("queue", "--goal", 1, "--json")
    assert done.code == 0
    document = done.json()
    assert list(document) == ["lists"]
    lists = document["lists"]
    assert list(lists) == [str(name) for name in QueueList]
    people = {row["id"]: row["name"] for row in run("list", "contacts", "--json").json()}
    listed = [entry for entries in lists.values() for entry in entries]
    assert sorted(entry["contact_id"] for entry in listed) == sorted(people)
    assert all(list(entry) == ["contact_id", "score", "reasons"] for entry in listed)
    best = lists["existing"][0]
    assert people[best["contact_id"]] == "Åse Ødegård"
    assert best["reasons"] == ["role: CMO", "in Denmark", "on email"]
    assert best["score"] == 65.0


@pytest.mark.usefixtures("book")
def test_people_read_who_is_next_and_why(run: Any) -> None:
    done = run("queue", "--goal", 1)
    assert "ranked: 0" in done.out
    assert " 65 · Åse Ødegård (" in done.out
    assert "role: CMO · in Denmark · on email" in done.out


def test_a_goal_that_is_not_there(run: Any) -> None:
    done = run("queue", "--goal", 7, "--json")
    assert done.code == 2
    assert done.out == ""


def test_every_reason_has_words() -> None:
    told = {reason_text(Reason(code, "2026-11-24", "role", 0.54, 1)) for code in ReasonCode}
    assert len(told) == len(ReasonCode)
    assert reason_text(Reason(ReasonCode.VIA, "Anna", share=0.54)) == "via Anna (54 %)"
    assert reason_text(Reason(ReasonCode.SINCE)) == "connected"
