"""netplanner merge: the first one is kept, the others answer as that one."""

import json
from pathlib import Path
from typing import Any

import pytest

THREE = """\
BEGIN:VCARD
VERSION:3.0
UID:anna-1
FN:Anna Berg
TITLE:CMO
EMAIL:anna@nordlys.example
END:VCARD
BEGIN:VCARD
VERSION:3.0
UID:anna-2
FN:Anna Berg
TITLE:CEO
EMAIL:berg@home.example
END:VCARD
BEGIN:VCARD
VERSION:3.0
UID:bo-1
FN:Bo Hansen
END:VCARD
"""


@pytest.fixture
def book(run: Any, tmp_path: Path) -> None:
    path = tmp_path / "three.vcf"
    path.write_text(THREE, "utf-8")
    assert run("import", path, "--on-match", "add").code == 0


@pytest.mark.usefixtures("book")
def test_two_become_the_first_one(run: Any) -> None:
    done = run("merge", "1", "2", "--json")
    assert done.code == 0
    answer = json.loads(done.out)
    assert (answer["id"], answer["merged"]) == (1, [2])
    assert answer["contact"]["emails"] == ["anna@nordlys.example", "berg@home.example"]
    assert answer["contact"]["title"] == "CMO"
    names = [(contact["id"], contact["name"]) for contact in json.loads(run("list", "contacts", "--json").out)]
    assert names == [(1, "Anna Berg"), (3, "Bo Hansen")]


@pytest.mark.usefixtures("book")
def test_in_words(run: Any) -> None:
    assert run("merge", "2", "1").out == "Anna Berg (2) is now one with 1\n"


@pytest.mark.usefixtures("book")
def test_an_old_id_answers_as_the_kept_one(run: Any) -> None:
    assert run("merge", "1", "2").code == 0
    planned = run("plan", "add", "--contact", "2", "--date", "2027-01-04", "--channel", "phone", "--json")
    assert planned.code == 0
    (row,) = json.loads(run("list", "outreach", "--json").out)
    assert [contact["id"] if isinstance(contact, dict) else contact for contact in row["contacts"]] == [1]
    again = run("merge", "3", "2", "--json")
    assert (json.loads(again.out)["id"], json.loads(again.out)["merged"]) == (3, [1])


@pytest.mark.usefixtures("book")
@pytest.mark.parametrize("ids", [("1",), ("1", "1"), ("1", "99")])
def test_one_alone_or_somebody_unknown_is_refused(run: Any, ids: tuple[str, ...]) -> None:
    done = run("merge", *ids)
    assert done.code == 2
    assert done.err
    assert len(json.loads(run("list", "contacts", "--json").out)) == 3


def test_an_id_is_a_number(run: Any) -> None:
    assert run("merge", "anna", "1").code == 2
