"""netplanner invite: a template for a person, and every message shown before any goes."""

import json
from pathlib import Path
from typing import Any

import pytest

from netplanner.domain.contact import Contact, ContactPoint
from netplanner.domain.me import Me
from netplanner.domain.words import DoNotContact
from netplanner.operations import contacts, me
from netplanner.storage.store import Store


@pytest.fixture
def book(run: Any, data: Path, clock: Any) -> None:
    run("list", "contacts")
    with Store.open(data / "netplanner.db", clock) as store:
        me.edit(store, Me(name="Bo Hansen"))
        contacts.add(store, Contact(given="Sara", family="Lind", emails=[ContactPoint("sara@nordlys.example")]))
        contacts.add(store, Contact(given="{why}", family="Sly", emails=[ContactPoint("sly@nordlys.example")]))
        stopped = frozenset({DoNotContact.EMAIL})
        contacts.add(
            store, Contact(given="No", family="Mail", emails=[ContactPoint("no@example.com")], do_not_contact=stopped)
        )


@pytest.mark.usefixtures("book")
def test_a_template_is_shown_as_it_would_go_out(run: Any) -> None:
    words = ("invite", "render", "--template", "first_invitation_linkedin", "--contact", 1)
    done = run(*words, "--why", "we met at the club.", "--json")
    assert done.code == 0
    assert done.json() == {
        "template": "first_invitation_linkedin",
        "language": "en",
        "subject": "",
        "body": "Hi Sara, we met at the club. Best, Bo",
        "unfilled": [],
    }
    assert run(*words, "--language", "da", "--why", "x", "--json").json()["body"] == "Hej Sara, x Hilsen Bo"
    open_one = run(*words)
    assert (open_one.code, "not filled: {why}" in open_one.out) == (1, True)
    assert run("invite", "render", "--template", "no such", "--contact", 1).code == 2
    assert run("invite", "render", "--template", "thanks", "--contact", 99).code == 2


@pytest.mark.usefixtures("book")
def test_every_message_is_shown_and_nothing_is_sent(run: Any, tmp_path: Path, data: Path, clock: Any) -> None:
    lines, body = tmp_path / "lines.json", tmp_path / "body.txt"
    lines.write_text(json.dumps({"1": "You asked about loyalty.", "2": "You asked about {price}."}), "utf-8")
    body.write_text("Dear {name},\n{why}\nReply STOP to get no more.", "utf-8")
    done = run(
        "invite", "send", "--body-file", body, "--subject", "News", "--contact", 1, 2, 3, "--lines", lines,
        "--dry-run", "--json",
    )  # fmt: skip
    found = done.json()
    assert [one["name"] for one in found["left_out"]] == ["No Mail"]
    first, sly = found["messages"]
    assert first["body"].splitlines()[:2] == ["Dear Sara Lind,", "You asked about loyalty."]
    assert first["problems"] == []
    # What a card says is no place, and a place in a line is none that is filled.
    assert sly["body"].splitlines()[0] == "Dear {why} Sly,"
    assert done.code == 1
    with Store.open(data / "netplanner.db", clock) as store:
        assert store.reader.execute("SELECT count(*) FROM mailing").get == 0


@pytest.mark.usefixtures("book")
def test_without_an_account_nothing_can_be_sent(run: Any, tmp_path: Path) -> None:
    body = tmp_path / "body.txt"
    body.write_text("Dear {name},\n{why}", "utf-8")
    done = run("invite", "send", "--body-file", body, "--contact", 1)
    assert done.code == 2
    assert "account" in done.err
