"""netplanner duplicates: the shape that scripts rely on, and lines for people."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

TWICE = """\
BEGIN:VCARD
VERSION:3.0
UID:anna-1
FN:Anna Ålund
N:Ålund;Anna;;;
ORG:Nordlys Retail
EMAIL:anna@nordlys.example
END:VCARD
BEGIN:VCARD
VERSION:3.0
UID:bo-1
FN:Bo Hansen
ORG:Hafen
END:VCARD
BEGIN:VCARD
VERSION:3.0
UID:anna-2
FN:Aalund\\, Anna
EMAIL:Anna@Nordlys.example
END:VCARD
"""


@pytest.fixture
def book(run: Any, tmp_path: Path) -> None:
    path = tmp_path / "twice.vcf"
    path.write_text(TWICE, "utf-8")
    assert run("import", path, "--on-match", "add").code == 0


@pytest.mark.usefixtures("book")
def test_a_group_says_who_how_sure_and_why(run: Any, state: Callable[[], dict[str, object]]) -> None:
    before = state()
    done = run("duplicates", "--json")
    assert done.code == 0
    (group,) = done.json()["groups"]
    ids = {row["name"]: row["id"] for row in run("list", "contacts", "--json").json()}
    first, second = sorted((ids["Anna Ålund"], ids["Aalund, Anna"]))
    assert group["ids"] == [first, second]
    assert {contact["name"]: contact["organization"] for contact in group["contacts"]} == {
        "Anna Ålund": "Nordlys Retail",
        "Aalund, Anna": None,
    }
    assert [contact["id"] for contact in group["contacts"]] == group["ids"]
    (pair,) = group["pairs"]
    assert list(pair) == ["first", "second", "score", "reasons", "certain"]
    assert (pair["first"], pair["second"], pair["certain"]) == (first, second, True)
    assert 0 < pair["score"] <= 100
    assert "same_email" in pair["reasons"]
    assert state() == before, "looking changes nothing"


@pytest.mark.usefixtures("book")
def test_people_get_a_line_for_each_group(run: Any) -> None:
    done = run("duplicates")
    first, last = done.out.splitlines()
    assert first.startswith("certain: ")
    assert "Anna Ålund, Nordlys Retail" in first
    assert "same email" in first
    assert last.startswith("1 group of people")
    assert done.err == ""


def test_a_book_without_any_says_so(run: Any, people: Path) -> None:
    assert run("duplicates", "--json").json() == {"groups": []}
    run("import", people)
    assert run("duplicates", "--json").json() == {"groups": []}
    assert run("duplicates").out.startswith("Nobody in the book")


def test_a_name_cannot_move_the_cursor(run: Any, tmp_path: Path) -> None:
    path = tmp_path / "odd.vcf"
    card = "BEGIN:VCARD\nVERSION:3.0\nUID:{}\nFN:Anna \x1b[2JBerg\nEMAIL:a@x.example\nEND:VCARD\n"
    path.write_text(card.format(1) + card.format(2), "utf-8")
    run("import", path, "--on-match", "add")
    assert "\x1b" not in run("duplicates").out


def test_an_unknown_option_is_refused(run: Any) -> None:
    assert run("duplicates", "--fix").code == 2
