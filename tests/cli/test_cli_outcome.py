"""netplanner goal outcome: the shape that scripts rely on."""

from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def goal(run: Any, people: Path) -> int:
    assert run("import", people).code == 0
    return int(run("goal", "add", "--what", "5 customers", "--json").json()["id"])


def test_an_outcome_with_who_led_there(run: Any, goal: int) -> None:
    names = {row["id"]: row["name"] for row in run("list", "contacts", "--json").json()}
    first, second, third = sorted(names)[:3]
    words = ("--kind", "customers", "--amount", 2, "--date", "2026-11-20", "--what", "Contract with Nordlys")
    done = run("goal", "outcome", "--goal", goal, *words, "--contact", first, "--through", second, third, "--json")
    assert done.code == 0, done.err
    assert done.json() == {
        "id": 1,
        "kind": "customers",
        "date": "2026-11-20",
        "amount": 2,
        "what": "Contract with Nordlys",
        "goals": [goal],
        "contact": {"id": first, "name": names[first]},
        "chain": [
            {"kind": "introduced_by", "contact": {"id": one, "name": names[one]}, "outcome_id": None,
             "interaction_id": None}
            for one in (second, third)
        ],
        "credit": sorted(
            [
                {"contact_id": first, "name": names[first], "share": 0.5},
                *({"contact_id": one, "name": names[one], "share": 0.25} for one in (second, third)),
            ],
            key=lambda one: (-one["share"], one["name"]),
        ),
    }  # fmt: skip
    (listed,) = run("list", "goals", "--json").json()
    assert listed["done"] == 2


def test_an_outcome_of_today_for_two_goals(run: Any, goal: int) -> None:
    other = run("goal", "add", "--what", "Two talks", "--json").json()["id"]
    done = run("goal", "outcome", "--goal", goal, other, "--kind", "talks", "--amount", "0.5")
    assert (done.code, done.out + done.err) == (0, "Outcome 1 logged\n")
    assert [row["done"] for row in run("list", "goals", "--json").json()] == [0.5, 0.5]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--goal", 99, "--kind", "talks"), "There is no goal with this id"),
        (("--goal", 1, "--kind", "talks", "--contact", 999), "There is no contact with this id"),
        (("--goal", 1, "--kind", "talks", "--amount", "-1"), "The amount must be above 0"),
        (("--goal", 1, "--kind", "talks", "--amount", "nan"), "The amount must be above 0"),
        (("--goal", 1, "--kind", "talks", "--date", "2026-11-25"), "The day of an outcome can't lie ahead"),
    ],
)
def test_what_can_not_be_is_refused_in_words(run: Any, goal: int, words: tuple[object, ...], said: str) -> None:
    done = run("goal", "outcome", *words)
    assert done.code != 0
    assert said in done.err
    assert run("list", "goals", "--json").json()[0]["done"] == 0
