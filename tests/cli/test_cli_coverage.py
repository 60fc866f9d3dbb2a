"""netplanner coverage."""

import pytest


@pytest.fixture
def csv(tmp_path):
    file = tmp_path / "people.csv"
    file.write_text(
        "First Name,Last Name,City,Country\n"
        "Anna,Berg,Malmö,Sweden\nBo,Lind,Lund,Sweden\nCy,Holm,Ystad,Sweden\nDan,Moe,Oslo,Norway\nEva,Ek,Mallmö,Sweden\n",
        encoding="utf-8",
    )
    return file


def test_units_gaps_and_unresolved_places_as_json(run, csv):
    assert run("import", csv).code == 0
    made = run("goal", "add", "--what", "5 customers", "--area", "Skåne; Oslo", "--json").json()
    done = run("coverage", "--goal", made["id"], "--json")
    assert done.code == 0
    found = done.json()
    assert found["covered"] == 0
    assert [(unit["code"], unit["contacts"], unit["covered"]) for unit in found["units"]] == [
        ("SE-M", 3, False), ("NO-03", 1, False),
    ]  # fmt: skip
    assert found["gaps"][0] == {"code": "NO-03", "name": "Oslo", "contacts": 1, "needed": 3}
    assert [(one["place"], one["why"], len(one["contact_ids"])) for one in found["unresolved"]] == [
        ("Mallmö, SE", "unknown_city", 1)
    ]
    assert found["invitations"]["share_outside"] is None


def test_the_same_in_words(run, csv):
    run("import", csv)
    goal = run("goal", "add", "--what", "5 customers", "--area", "Skåne; Oslo", "--json").json()["id"]
    lines = run("coverage", "--goal", goal).out.splitlines()
    assert lines[0] == "0 of 2 places covered"
    assert lines[1].strip() == "Skåne: 3, nobody close or good"
    assert lines[2].strip() == "Oslo: 1 of 3"
    assert lines[3].strip() == "unclear: Mallmö, SE: a city that isn't known here, 1 people"


def test_a_goal_without_borders_tells_the_countries(run, csv):
    run("import", csv)
    goal = run("goal", "add", "--what", "5 customers", "--area", "anywhere", "--json").json()["id"]
    found = run("coverage", "--goal", goal, "--json").json()
    assert [(unit["code"], unit["contacts"]) for unit in found["units"]] == [("SE", 4), ("NO", 1)]
    assert found["gaps"] == []


def test_a_goal_that_is_not_there(run):
    done = run("coverage", "--goal", 7)
    assert done.code == 2
    assert "no goal" in done.err
