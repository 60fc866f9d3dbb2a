"""netplanner goal show."""

from pathlib import Path
from typing import Any

import pytest

LISTS = {
    "do_not_contact", "connected", "pending", "declined", "withdrawn", "snoozed", "skipped", "existing",
    "serves_no_goal", "outside_area", "connector_asked", "ranked",
}  # fmt: skip
KEYS = [
    "id", "what", "kind", "amount", "done", "by", "area", "criteria", "primary_platform", "secondary_platform", "state",
    "missing", "started_on", "pace", "finished_on", "review", "forecast", "queue", "candidates", "targets", "outcomes",
    "plans",
]  # fmt: skip
GOAL = (
    "goal", "add", "--what", "5 customers", "--kind", "customers", "--amount", 5, "--by", "2027-05-24",
    "--area", "DK", "--criterion", "role=CMO", "--platform", "linkedin",
)  # fmt: skip


@pytest.fixture
def book(run: Any, people: Path) -> None:
    assert run("import", people).code == 0
    assert run(*GOAL).code == 0


@pytest.mark.usefixtures("book")
def test_a_goal_is_shown_with_all_that_belongs_to_it(run: Any) -> None:
    (aase,) = [row["id"] for row in run("list", "contacts", "--search", "aase", "--json").json()]
    run("goal", "outcome", "--goal", 1, "--kind", "customers", "--date", "2026-12-20", today="2027-01-23")
    run("plan", "add", "--contact", aase, "--date", "2027-01-25", "--channel", "email", "--goal", 1, today="2027-01-23")
    found = run("goal", "show", 1, "--json", today="2027-01-23").json()
    assert [key for key in KEYS if key in found] == KEYS
    assert (found["done"], found["amount"], found["pace"]["verdict"]) == (1, 5, "at_risk")
    # 60 of 181 days gone: 1 + 1 / 60 · 121
    assert found["forecast"]["likely"] == pytest.approx(3.0167, abs=1e-3)
    assert found["forecast"]["silence"] is None
    assert set(found["queue"]) == LISTS
    assert sum(found["queue"].values()) == len(run("list", "contacts", "--json").json())
    assert [outcome["date"] for outcome in found["outcomes"]] == ["2026-12-20"]
    assert [plan["contacts"][0]["id"] for plan in found["plans"]] == [aase]
    assert (found["review"], found["targets"], found["candidates"]) == (None, [], [])


@pytest.mark.usefixtures("book")
def test_it_is_readable_too(run: Any) -> None:
    shown = run("goal", "show", 1)
    assert shown.code == 0
    assert "5 customers (active)" in shown.out
    assert "0 of 5" in shown.out
    assert "null" not in shown.out
    assert "None" not in shown.out


def test_a_draft_says_what_it_needs_and_has_no_forecast(run: Any) -> None:
    run("goal", "add", "--what", "Something")
    found = run("goal", "show", 1, "--json").json()
    assert (found["state"], found["forecast"], found["pace"]) == ("draft", None, None)
    assert "still needs" in run("goal", "show", 1).out


def test_a_goal_that_is_not_there_is_an_error(run: Any) -> None:
    refused = run("goal", "show", 7, "--json")
    assert refused.code != 0
    assert "There is no goal with this id" in refused.err
    assert refused.out == ""
