"""netplanner list, goal add, plan add: the shapes that scripts rely on."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

CONTACT = ["id", "uid", "name", "emails", "phones", "organization", "title", "tie", "tags", "country"]


@pytest.fixture
def book(run: Any, people: Path) -> None:
    assert run("import", people).code == 0


@pytest.mark.usefixtures("book")
def test_contacts_are_listed_as_written_in_the_card(run: Any) -> None:
    done = run("list", "contacts", "--json")
    rows = {row["name"]: row for row in done.json()}
    assert all(list(row) == CONTACT for row in rows.values())
    assert rows["Åse Ødegård"] == {
        "id": rows["Åse Ødegård"]["id"],
        "uid": "aase-1",
        "name": "Åse Ødegård",
        "emails": ["ase@fjord.example", "aase@oedegaard.example"],
        "phones": ["+45 00 11 22 33"],
        "organization": "Fjord & Søn",
        "title": "CMO",
        "tie": None,
        "tags": ["customer", "club"],
        "country": "DK",
    }
    # A card without a name is shown by its address; nothing is null, not "".
    assert rows["info@hafen.example"]["organization"] is None
    assert "Åse" in done.out, "names stand as they are, not as escapes"


@pytest.mark.usefixtures("book")
def test_search_narrows_every_list(run: Any) -> None:
    def names(text: str) -> list[str]:
        return [row["name"] for row in run("list", "contacts", "--search", text, "--json").json()]

    assert names("ode") == ["Åse Ødegård"]
    assert names("muller") == names("MÜLLER") == ["Jürgen Müller"]
    assert names("fjord cmo") == ["Åse Ødegård"]
    assert names("nobody") == []
    for hostile in ('"', "a* OR b", "NEAR(", "x:y", "'; DROP TABLE contact; --", "\x00"):
        assert run("list", "contacts", "--search", hostile, "--json").code == 0

    run("goal", "add", "--what", "5 customers in Skåne", "--criterion", "role=CMO")
    run("goal", "add", "--what", "Two talks")
    found = run("list", "goals", "--search", "skane", "--json").json()
    assert [goal["what"] for goal in found] == ["5 customers in Skåne"]
    assert len(run("list", "goals", "--search", "cmo", "--json").json()) == 1
    assert len(run("list", "goals", "--json").json()) == 2

    run("plan", "add", "--contact", 1, "--date", "2026-11-25", "--channel", "email", "--why", "Say hello")
    assert len(run("list", "outreach", "--search", "hello", "--json").json()) == 1
    assert run("list", "outreach", "--search", "nothing", "--json").json() == []


@pytest.mark.usefixtures("book")
def test_a_search_for_people_takes_conditions_in_every_language(run: Any, tmp_path: Path) -> None:
    def names(text: str) -> list[str]:
        return [row["name"] for row in run("list", "contacts", f"--search={text}", "--json").json()]

    everybody = names("")
    aase = ["Åse Ødegård"]
    assert names("company:fjord") == names('firma:"Fjord & Søn"') == names("tag:club aase") == names("land:dk") == aase
    assert names("uden e-mail") == names("ohne E-Mail") == names("no:email") == names("-has:email")
    assert sorted([*names("no:email"), *names("has:email")]) == sorted(everybody)
    assert names("imported today") == names("heute importiert") == names("never contacted") == everybody
    assert names("imported yesterday") == names("tie:close") == names("is:overdue") == []
    assert names("quiet:90 fjord") == aase

    assert run("export", tmp_path / "some.csv", "--search", "ohne E-Mail").code == 0
    assert (tmp_path / "some.csv").read_text("utf-8-sig").count("\n") == len(names("no:email")) + 1


def test_a_complete_goal_is_active(run: Any) -> None:
    done = run(
        "goal", "add", "--what", "5 customers in Skåne", "--kind", "customers", "--amount", 5, "--by", "2027-01-04",
        "--area", "SE-M,DK", "--criterion", "role=CMO:3", "industry=Retail", "--criterion", "size=50+", "--json",
    )  # fmt: skip
    assert done.code == 0
    goal = done.json()
    assert isinstance(goal["id"], int)
    assert (goal["state"], goal["missing"], goal["amount"], goal["done"]) == ("active", [], 5, 0)
    assert (goal["by"], goal["started_on"], goal["area"]) == ("2027-01-04", "2026-11-24", ["SE-M", "DK"])
    assert goal["criteria"] == [
        {"key": "role", "value": "CMO", "weight": 3},
        {"key": "industry", "value": "Retail", "weight": 1},
        {"key": "size", "value": "50+", "weight": 1},
    ]
    assert run("list", "goals", "--json").json() == [goal]


@pytest.mark.parametrize(
    ("words", "missing"),
    [
        ((), ["amount", "by", "area", "criterion"]),
        (("--amount", 3, "--by", "2027-01-04", "--area", "anywhere"), ["criterion"]),
        (("--amount", 3, "--by", "2026-11-24", "--area", "SE", "--criterion", "role=CMO"), ["by"]),
    ],
)
def test_an_incomplete_goal_is_a_draft(run: Any, words: tuple[object, ...], missing: list[str]) -> None:
    done = run("goal", "add", "--what", "Talks", "--kind", "talks", *words, "--json")
    assert done.code == 0
    assert (done.json()["state"], done.json()["missing"]) == ("draft", missing)
    assert "as a draft" in run("goal", "add", "--what", "Again", "--kind", "talks", *words).out


@pytest.mark.usefixtures("book")
def test_a_plan_is_added_with_its_why(run: Any) -> None:
    goal = run("goal", "add", "--what", "Customers", "--json").json()["id"]
    done = run(
        "plan", "add", "--contact", 1, "--date", "2026-11-26", "--channel", "linkedin", "--kind", "invite", "--goal",
        goal, "--why", "Hi Åse, I would like to connect because you lead marketing at Fjord.", "--json",
    )  # fmt: skip
    assert done.code == 0
    plan = done.json()
    assert plan == {
        "id": plan["id"],
        "date": "2026-11-26",
        "time": None,
        "kind": "invite",
        "channel": "linkedin",
        "status": "planned",
        "result": None,
        "why": "Hi Åse, I would like to connect because you lead marketing at Fjord.",
        "goal_id": goal,
        "goal": "Customers",
        "contacts": [{"id": 1, "name": "Åse Ødegård"}],
    }
    assert run("list", "outreach", "--json").json() == [plan]


@pytest.mark.usefixtures("book")
def test_a_plan_for_several_people_is_one_for_each(run: Any) -> None:
    done = run("plan", "add", "--contact", 1, 2, "--contact", 3, "--date", "2026-11-26", "--channel", "email", "--json")
    plans = done.json()
    assert [[person["id"] for person in plan["contacts"]] for plan in plans] == [[1], [2], [3]]
    assert {plan["kind"] for plan in plans} == {"mail"}
    together = run(
        "plan", "add", "--contact", 1, 3, "--date", "2026-11-27", "--channel", "email", "--kind", "introduction",
        "--json",
    ).json()  # fmt: skip
    assert [person["id"] for person in together["contacts"]] == [1, 3]


INVITE = ("plan", "add", "--contact", 1, "--date", "2026-11-26", "--channel", "linkedin", "--kind", "invite")


@pytest.mark.usefixtures("book")
@pytest.mark.parametrize(
    ("words", "said"),
    [
        (INVITE, "needs a why"),
        ((*INVITE, "--why", "  "), "needs a why"),
        ((*INVITE, "--why", "Hi {first_name}, I read your article on clubs."), "placeholder"),
        ((*INVITE, "--why", "Let us connect"), "shorter than 20"),
        ((*INVITE, "--why", "Hi Jürgen Müller, because you lead marketing at Fjord."), "another contact's name"),
        ((*INVITE, "--why", "because " * 40), "limit of 200"),
        (
            ("plan", "add", "--contact", 99, "--date", "2026-11-26", "--channel", "email"),
            "no contact with this id (99)",
        ),
        (("plan", "add", "--contact", 1, "--date", "2026-11-26", "--channel", "pigeon"), "pigeon"),
        (("plan", "add", "--contact", 1, "--date", "2026-11-26", "--channel", "ecademy"), "Ecademy is closed"),
        (("plan", "add", "--contact", 1, "--date", "2026-02-30", "--channel", "email"), "2026-02-30"),
        (("plan", "add", "--contact", 1, "--date", "2026-11-26", "--channel", "email", "--goal", 9), "no goal"),
        (("plan", "add", "--contact", "one", "--date", "2026-11-26", "--channel", "email"), "one"),
        (("plan", "add", "--date", "2026-11-26", "--channel", "email"), "--contact"),
        (("goal", "add", "--kind", "customers"), "--what"),
        (("goal", "add", "--what", " "), "what"),
        (("goal", "add", "--what", "x", "--amount", "-1"), "amount"),
        (("goal", "add", "--what", "x", "--amount", "many"), "many"),
        (("goal", "add", "--what", "x", "--kind", "fame"), "fame"),
        (("goal", "add", "--what", "x", "--by", "soon"), "soon"),
        (("goal", "add", "--what", "x", "--area", "Atlantis"), "Atlantis"),
        (("goal", "add", "--what", "x", "--criterion", "shoe=44"), "shoe"),
        (("goal", "add", "--what", "x", "--criterion", "CMO"), "KEY=VALUE"),
        (("list", "people"), "people"),
        (("list",), "required"),
        (("export",), "required"),
        (("import",), "required"),
        (("restore",), "required"),
        (("plan", "print"), "--pdf"),
        (("list", "contacts", "--colour"), "--colour"),
        (("goal", "add", "--what", "x", "--today", "tomorrow"), "tomorrow"),
        (("plan", "add", "--contact", 10**30, "--date", "2026-11-26", "--channel", "email"), "not an id"),
        (("plan", "add", "--contact", 1, "--date", "2026-11-26", "--channel", "email", "--goal", 10**30), "not an id"),
        (("goal", "add", "--what", "x", "--amount", 10**30), "amount"),
        (("goal", "add", "--what", "x", "--criterion", "role=CMO:11"), "weight"),
        (("goal", "add", "--what", "\udcff"), "not text in UTF-8"),
        ((*INVITE, "--why", "because of \udcff"), "not text in UTF-8"),
        (("import", "missing.vcf", "--tag", "\udcff"), "not text in UTF-8"),
    ],
)
def test_bad_input_is_one_line_and_changes_nothing(
    run: Any, state: Callable[[], object], words: tuple[object, ...], said: str
) -> None:
    before = state()
    done = run(*words)
    assert done.code == 2
    assert done.out == ""
    assert done.err.count("\n") == 1, done.err
    assert said in done.err
    assert state() == before


@pytest.mark.usefixtures("book")
def test_the_data_folder_may_stand_before_or_after(run: Any, data: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    run("goal", "add", "--what", "Elsewhere", "--data-dir", other)
    run("goal", "--data-dir", other, "add", "--what", "Elsewhere too")
    assert run("list", "goals", "--json").json() == []
    found = run("list", "--data-dir", other, "goals", "--json").json()
    assert [goal["what"] for goal in found] == ["Elsewhere", "Elsewhere too"]
    assert len(run("list", "contacts", "--json", "--data-dir", data).json()) == 3


@pytest.mark.parametrize("weight", ["--5", "9" * 5000, "1 2"])
def test_what_is_no_weight_belongs_to_the_value(run: Any, weight: str) -> None:
    done = run("goal", "add", "--what", "x", "--criterion", f"role=CMO:{weight}", "--json")
    assert done.json()["criteria"] == [{"key": "role", "value": f"CMO:{weight}", "weight": 1}]


def test_the_last_day_there_is_can_be_planned_printed_and_exported(run: Any, book: Any, tmp_path: Path) -> None:
    assert run("plan", "add", "--contact", 1, "--date", "9999-12-31", "--channel", "email").code == 0
    assert run("export", tmp_path / "plan.ics").code == 0
    assert b"DTSTART;VALUE=DATE:99991231" in (tmp_path / "plan.ics").read_bytes()
    assert run("plan", "print", "--pdf", tmp_path / "plan.pdf", "--from", "9999-12-31").code == 0
    assert run("plan", "print", "--pdf", tmp_path / "now.pdf", today="9999-12-31").code == 0
