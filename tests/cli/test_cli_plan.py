"""Moving, putting off and finishing plans from the command line."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Run

State = Callable[[], dict[str, object]]


@pytest.fixture
def planned(run: Run, people: Path) -> int:
    """A mail to somebody on 26 November 2026."""
    assert run("import", people).code == 0
    added = run("plan", "add", "--contact", 1, "--date", "2026-11-26", "--channel", "email", "--json")
    return int(added.json()["id"])


def test_a_plan_is_moved(run: Run, planned: int) -> None:
    done = run("plan", "move", planned, "--date", "2026-12-01", "--json")
    assert done.code == 0
    (row,) = done.json()["outreach"]
    assert (row["id"], row["date"], row["status"]) == (planned, "2026-12-01", "planned")
    assert run("plan", "move", planned, "--date", "2026-12-02").out == "Outreach 1 is planned, 2026-12-02\n"


def test_a_plan_is_put_off_alone_into_the_future(run: Run, planned: int, state: State) -> None:
    (row,) = run("plan", "snooze", planned, "--until", "2026-12-01", "--json").json()["outreach"]
    assert row["date"] == "2026-12-01"
    before = state()
    refused = run("plan", "snooze", planned, "--until", "2026-11-24")
    assert (refused.code, refused.err) == (2, "netplanner: The date can't be used.\n")
    assert state() == before


def test_a_plan_is_done_with_its_result_and_minutes(run: Run, planned: int) -> None:
    done = run("plan", "done", planned, "--result", "replied", "--minutes", 12, "--date", "2026-11-23", "--json")
    answer = done.json()
    assert ([row["status"] for row in answer["outreach"]], answer["planned"]) == (["done"], [])
    assert answer["outreach"][0]["result"] == "replied"


def test_what_repeats_is_told_of_with_the_one_that_comes(run: Run, people: Path) -> None:
    run("import", people)
    word = ("plan", "add", "--contact", 1, "--date", "2026-11-24", "--channel", "phone", "--repeat", "every 2 weeks")
    assert run(*word).code == 0
    answer = run("plan", "done", 1, "--result", "met", "--json").json()
    assert [(row["id"], row["date"]) for row in answer["planned"]] == [(2, "2026-12-08")]
    assert run("plan", "done", 2, today="2026-12-08").out.splitlines() == [
        "Outreach 2 is done, 2026-12-08",
        "Outreach 3 planned on 2026-12-22",
    ]


def test_a_silence_is_waited_for(run: Run, people: Path) -> None:
    run("import", people)
    chain = ("--chain", "no_answer 10 call", "--time", "9:30", "--zone", "Europe/Copenhagen", "--minutes", 15)
    refused = run("plan", "add", "--contact", 1, "--date", "2026-11-24", "--channel", "email", *chain)
    assert refused.code == 2
    run("plan", "add", "--contact", 1, "--date", "2026-11-24", "--channel", "email", "--chain", "no_answer 10 call")
    (row,) = run("plan", "done", 1, "--result", "sent", "--json").json()["outreach"]
    assert (row["status"], row["date"]) == ("waiting", "2026-12-04")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("done", 9), "There is no outreach with this id"),
        (("move", 9, "--date", "2026-12-01"), "There is no outreach with this id"),
        (("done", 1, "--minutes", 2000), "The minutes must be 0 to 1440"),
        (("done", 1, "--date", "2026-11-25"), "The date can't be used"),
        (("add", "--contact", 1, "--date", "2026-11-25", "--channel", "email", "--repeat", "often"), "not often"),
        (("add", "--contact", 1, "--date", "2026-11-25", "--channel", "email", "--chain", "later"), "not later"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_written(
    run: Run, planned: int, state: State, words: tuple[object, ...], says: str
) -> None:
    before = state()
    refused = run("plan", *words)
    assert refused.code == 2
    assert says in refused.err
    assert state() == before
