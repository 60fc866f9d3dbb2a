"""netplanner import with tables: what the columns hold is said once and remembered."""

import json
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "guests.csv"
    path.write_text("Who,Where to\nÅse Ødegård,ase@fjord.example\nJürgen Müller,jm@hafen.example\n", "utf-8")
    return path


def mapped(tmp_path: Path, columns: object) -> Path:
    path = tmp_path / "columns.json"
    path.write_text(json.dumps(columns), "utf-8")
    return path


def test_a_map_says_what_the_columns_hold_and_is_remembered(run: Any, tmp_path: Path, table: Path) -> None:
    columns = mapped(tmp_path, {"Who": "name", "Where to": "email"})
    done = run("import", table, "--map", columns, "--json")
    assert (done.code, done.json()["added"]) == (0, 2)
    again = run("import", table, "--dry-run", "--json").json()
    assert again["unchanged"] == 2
    assert [record["fn"] for record in again["files"][0]["records"]] == ["Åse Ødegård", "Jürgen Müller"]
    assert again["files"][0]["records"][0]["emails"] == ["ase@fjord.example"]


@pytest.mark.parametrize("columns", [{"Who": "shoe size"}, {"Nobody": "name"}, ["name"]])
def test_a_map_that_says_nothing_of_the_table_changes_nothing(
    run: Any, tmp_path: Path, table: Path, columns: object
) -> None:
    done = run("import", table, "--map", mapped(tmp_path, columns))
    assert done.code == 2
    assert run("list", "contacts", "--json").json() == []


def test_a_dry_run_tells_who_somebody_may_be(run: Any, tmp_path: Path) -> None:
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:Åse Ødegård\nORG:Fjord\nEMAIL:{}\nEND:VCARD\n"
    (tmp_path / "one.vcf").write_text(card.format("ase@fjord.example"), "utf-8")
    (tmp_path / "other.vcf").write_text(card.format("ase@home.example"), "utf-8")
    run("import", tmp_path / "one.vcf")
    (file,) = run("import", tmp_path / "other.vcf", "--dry-run", "--json").json()["files"]
    (record,) = file["records"]
    assert record["action"] == "add"
    assert record["candidates"][0]["name"] == "Åse Ødegård"
    assert "same_name" in record["candidates"][0]["reasons"]
