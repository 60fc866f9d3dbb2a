"""netplanner goal add --target: companies to reach, by their names."""

from typing import Any


def test_target_companies_are_added_by_name_and_count_as_whom_one_looks_for(run: Any) -> None:
    added = run(
        "goal", "add", "--what", "A job", "--kind", "job", "--amount", 1, "--by", "2027-05-24", "--area", "anywhere",
        "--target", "Vindmølle A/S", "--target", "vindmølle a/s", "--target", "Nordlys", "--json",
    ).json()  # fmt: skip
    assert (added["state"], added["missing"]) == ("active", [])
    shown = run("goal", "show", added["id"], "--json").json()
    assert [company["name"] for company in shown["targets"]] == ["Nordlys", "Vindmølle A/S"]
