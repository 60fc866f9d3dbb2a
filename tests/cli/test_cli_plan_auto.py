"""netplanner plan auto: the shape that scripts rely on; only --take writes."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from netplanner.cli.auto_command import why_text
from netplanner.domain.auto_plan import Ground, GroundCode
from netplanner.domain.queue import Reason, ReasonCode

KEYS = [
    "contact_id", "name", "date", "for", "kind", "channel", "goal_id", "why", "minutes", "connector_id", "reasons",
]  # fmt: skip


@pytest.fixture
def book(run: Any, people: Path) -> None:
    assert run("import", people).code == 0
    run("goal", "add", "--what", "5 customers", "--kind", "customers", "--amount", 5, "--by", "2027-05-01",
        "--criterion", "role=CMO", "--area", "DK", "--platform", "linkedin")  # fmt: skip


@pytest.mark.usefixtures("book")
def test_proposals_are_shown_and_nothing_is_written(run: Any, state: Callable[[], dict[str, object]]) -> None:
    before = state()
    done = run("plan", "auto", "--json")
    assert done.code == 0
    document = done.json()
    assert list(document) == ["weeks", "proposals", "taken"]
    assert (document["weeks"], document["taken"]) == (4, None)
    assert all(list(one) == KEYS for one in document["proposals"])
    first = document["proposals"][0]
    assert (first["name"], first["date"], first["for"], first["kind"]) == (
        "Åse Ødegård",
        "2026-11-24",
        "invitation",
        "invite",
    )
    assert first["reasons"] == ["role: CMO", "in Denmark", "on email"]
    assert state() == before


@pytest.mark.usefixtures("book")
def test_people_read_who_when_and_why(run: Any) -> None:
    done = run("plan", "auto", "--weeks", 1, "--goal", 1)
    assert done.out.startswith("2026-11-24\n  invite Åse Ødegård (")
    assert "on linkedin · role: CMO · in Denmark" in done.out
    assert done.out.endswith(" proposed\n")


@pytest.mark.usefixtures("book")
def test_taking_plans_all_and_leaves_nothing_to_propose(run: Any) -> None:
    document = run("plan", "auto", "--take", "--json").json()
    plans = run("list", "outreach", "--json").json()
    assert [plan["id"] for plan in plans] == document["taken"]
    assert [plan["contacts"][0]["id"] for plan in plans] == [one["contact_id"] for one in document["proposals"]]
    assert run("plan", "auto", "--take").out == "0 planned\n"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--weeks", 0), "At least one week can be planned, at most 8"),
        (("--weeks", 9), "At least one week can be planned, at most 8"),
        (("--goal", 7), "no goal"),
        (("--weeks", "x"), "--weeks"),
    ],
)
def test_what_cant_be_planned(run: Any, words: tuple[object, ...], said: str) -> None:
    done = run("plan", "auto", "--json", *words)
    assert (done.code, done.out) == (2, "")
    assert said in done.err


def test_every_reason_has_words() -> None:
    told = {why_text(Ground(code, "2026-11-01", "tie", 30, 0.5, 0.6)) for code in GroundCode}
    assert len(told) == len(GroundCode)
    assert why_text(Ground(GroundCode.DUE, "2026-12-01", "tie", 30, 0.0)) == "due on 2026-12-01 (every 30 days)"
    assert why_text(Ground(GroundCode.LAST_CONTACT)) == "no contact noted"
    assert (
        why_text(Ground(GroundCode.LACKS_TIME, "good", share=0.1, target=0.25)) == "good: 10% of your time, target 25%"
    )
    assert why_text(Reason(ReasonCode.TARGET)) == "target company"
