"""Mail to many through a real server with TLS and login: each once, as previewed, whatever ends the program."""

import json
import os
import random
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from netplanner.domain.clock import FixedClock
from netplanner.domain.contact import Contact, ContactPoint
from netplanner.domain.errors import UserError
from netplanner.domain.words import DoNotContact
from netplanner.operations import contacts
from netplanner.operations.mail import account as accounts
from netplanner.operations.mail import mailings, run
from netplanner.operations.mail.account import MailAccount
from netplanner.settings import Settings
from netplanner.storage.store import Store
from tests.operations.smtp_server import PASSWORD, USER, Server

pytestmark = [
    pytest.mark.timeout(180),
    # The talk is inside TLS from its first byte, which the server does not count as STARTTLS.
    pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS:UserWarning"),
]

SUBJECT, BODY = "News for {first_name|you}", "Dear {name},\n\n{why}\n\nReply STOP to get no more.\n{my_name|Bo}"
LINE = "We met at the club because you asked about number {0} in the series."
NASTY = [
    ("Lind, Sara\r\nBcc: evil@example.com", "sara@nordlys.example"),
    ("=?utf-8?Q?Cc=3A_evil?=", "sly@nordlys.example"),
    ('"Quoted" <evil@example.com>', "quoted@nordlys.example"),
    ("Åse Ødegård", "aase@nordlys.example"),
]


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with Server(tmp_path_factory.mktemp("server")) as made:
        yield made


@pytest.fixture
def server(running: Server) -> Server:
    running.inbox.reset()
    return running


def account(server: Server, **changes: Any) -> MailAccount:
    values: dict[str, Any] = {
        "address": USER, "name": "Bo Hansen", "host": "localhost", "port": server.port, "user": USER, "per_hour": 0,
    }  # fmt: skip
    return MailAccount(**{**values, **changes})


def add(store: Store, name: str, address: str, **more: Any) -> int:
    card = Contact(fn=name, given=name.split()[0], emails=[ContactPoint(address)] if address else [], **more)
    created = contacts.add(store, card).created
    assert created is not None
    return created


def prepare(store: Store, ids: list[int]) -> int:
    # Ever another word: a line like one before would count as not distinct, which is not looked at here.
    lines = {one: LINE.replace("{0}", str(one)) for one in ids}
    return mailings.prepare(store, ids, subject=SUBJECT, body=BODY, sender=USER, lines=lines)


def send(store: Store, mailing_id: int, server: Server, **more: Any) -> run.Ran:
    return run.run(store, mailing_id, account(server, **more), PASSWORD, context=server.context())


def test_each_gets_what_was_shown_and_those_who_want_none_get_none(store: Store, server: Server) -> None:
    people = [add(store, name, address) for name, address in NASTY]
    people.append(add(store, "No Mail", "nomail@example.com", do_not_contact={DoNotContact.EMAIL}))
    people.append(add(store, "No Contact", "none@example.com", do_not_contact={DoNotContact.ALL}))
    people.append(add(store, "No Address", ""))
    lines = {one: LINE.replace("{0}", str(one)) for one in people}
    shown = mailings.preview(store.reader, people, subject=SUBJECT, body=BODY, sender=USER, lines=lines)
    assert Counter(str(one.reason) for one in shown.left_out) == {"do_not_contact": 2, "no_email": 1}
    mailing_id = prepare(store, people)
    ran = send(store, mailing_id, server)
    assert (ran.sent, ran.failed, ran.left, ran.unsure) == (len(NASTY), 0, 0, 0)
    assert [to for to, _ in server.inbox.taken] == [address for _, address in NASTY]
    for found, message in zip(server.inbox.messages(), shown.messages, strict=True):
        assert (found["Subject"], found.get_content().splitlines()) == (message.subject, message.body.splitlines())
        assert [one.addr_spec for one in found["To"].addresses] == [message.address]
        assert found["Bcc"] is None
        assert found["Cc"] is None
    kept = {one.message_id for one in mailings.messages(store.reader, mailing_id)}
    assert {found["Message-ID"].strip("<>") for found in server.inbox.messages()} == kept
    # In the timeline of each, once; undo takes the note away, not the mail.
    noted = "SELECT count(*) FROM interaction WHERE source = 'mailing'"
    assert store.reader.execute(noted).get == len(NASTY)
    store.undo()
    assert store.reader.execute(noted).get == 0
    assert mailings.counts(store.reader, mailing_id).sent == len(NASTY)


def test_who_says_stop_meanwhile_gets_none(store: Store, server: Server) -> None:
    one, other = add(store, "One Person", "one@example.com"), add(store, "Other Person", "other@example.com")
    mailing_id = prepare(store, [one, other])
    before = contacts_load(store, other)
    after = contacts_load(store, other)
    after.do_not_contact = frozenset({DoNotContact.EMAIL})
    contacts.edit(store, before, after)
    ran = send(store, mailing_id, server)
    assert (ran.sent, ran.left_out) == (1, 1)
    assert [to for to, _ in server.inbox.taken] == ["one@example.com"]


def contacts_load(store: Store, contact_id: int) -> Contact:
    from netplanner.storage import contacts as reading

    found = reading.load(store.reader, contact_id)
    assert found is not None
    return found


def test_a_refused_address_is_noted_and_the_rest_goes(store: Store, server: Server) -> None:
    people = [add(store, f"Person {number}", f"p{number}@example.com") for number in range(3)]
    server.inbox.answer = lambda to: "550 5.1.1 nobody here" if to.startswith("p1") else ""
    mailing_id = prepare(store, people)
    ran = send(store, mailing_id, server)
    assert (ran.sent, ran.failed) == (2, 1)
    (failed,) = mailings.messages(store.reader, mailing_id, ["failed"])
    assert failed.error.startswith("mail_recipient_refused 550")
    assert "nobody here" in failed.error


@pytest.mark.parametrize(
    ("changes", "password", "trusted", "code"),
    [
        ({}, "wrong", True, "mail_login_refused"),
        ({}, PASSWORD, False, "mail_certificate"),
        ({"host": "127.0.0.1"}, PASSWORD, True, "mail_certificate"),
        ({"port": 1}, PASSWORD, True, "mail_unreachable"),
    ],
)
def test_a_server_that_is_not_the_right_one_gets_nothing(
    store: Store, server: Server, changes: dict[str, Any], password: str, trusted: bool, code: str
) -> None:
    mailing_id = prepare(store, [add(store, "One Person", "one@example.com")])
    context = server.context() if trusted else None
    with pytest.raises(UserError, match=code) as caught:
        run.run(store, mailing_id, account(server, **changes), password, context=context)
    assert password not in repr(caught.value.values)
    assert server.inbox.taken == []
    assert mailings.counts(store.reader, mailing_id).waiting == 1


def test_the_hour_has_its_limit_over_restarts(store: Store, server: Server, clock: FixedClock) -> None:
    people = [add(store, f"Person {number}", f"p{number}@example.com") for number in range(3)]
    mailing_id = prepare(store, people)
    waits = threading.Event()
    control = run.Control()

    def heard(told: run.Told) -> None:
        if told.until is not None:
            waits.set()
            control.leave()

    for _ in range(2):
        control = run.Control()
        ran = run.run(
            store, mailing_id, account(server, per_hour=2), PASSWORD, control, heard, context=server.context()
        )
        assert (ran.sent, ran.left) == (2, 1)
    assert waits.is_set()


def test_paused_it_waits_and_stopped_it_ends(store: Store, server: Server) -> None:
    people = [add(store, f"Person {number}", f"p{number}@example.com") for number in range(6)]
    mailing_id = prepare(store, people)
    control, paused = run.Control(), threading.Event()

    def heard(told: run.Told) -> None:
        if told.ran.sent == 2 and told.state == "sent":
            control.pause()
        if told.state == "paused":
            paused.set()

    ran: list[run.Ran] = []
    sending = threading.Thread(
        target=lambda: ran.append(
            run.run(store, mailing_id, account(server), PASSWORD, control, heard, context=server.context())
        )
    )
    sending.start()
    assert paused.wait(20)
    assert len(server.inbox.taken) == 2
    control.stop()
    sending.join(20)
    assert (ran[0].sent, ran[0].left) == (2, 4)
    found = mailings.load(store.reader, mailing_id)
    assert found is not None
    assert found.state == "stopped"


@pytest.mark.parametrize("many", [150, pytest.param(1000, marks=pytest.mark.exhaustive)])
def test_many_killed_and_resumed_get_it_once_each(many: int, tmp_path: Path, clock: FixedClock, server: Server) -> None:
    seed = random.SystemRandom().randrange(1 << 30)
    print("seed", seed)
    chance = random.Random(seed)
    data = tmp_path / "data"
    words = [sys.executable, "-m", "netplanner", "--data-dir", str(data)]
    environment = {**os.environ, "SSL_CERT_FILE": str(server.authority)}
    subprocess.run([*words, "list", "contacts"], check=True, capture_output=True, env=environment)
    with Store.open(data / "netplanner.db", clock) as store:
        wanted = [add(store, f"Person {number}", f"person{number}@example.com") for number in range(many - 1)]
        stopped = add(store, "No Mail", "nomail@example.com", do_not_contact={DoNotContact.ALL})
        mailing_id = prepare(store, [*wanted, stopped])
        shown = {one.address: one for one in mailings.messages(store.reader, mailing_id)}
    settings = Settings()
    accounts.keep(settings, account(server))
    settings.save(data / "settings.json")
    for until in sorted(chance.sample(range(1, many - 1), 4)):
        child = subprocess.Popen(
            [*words, "invite", "send", "--resume", str(mailing_id), "--password-stdin"],
            stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment,
        )  # fmt: skip
        assert child.stdin is not None
        child.stdin.write((PASSWORD + "\n").encode())
        child.stdin.close()
        limit = time.monotonic() + 60
        while len(server.inbox.taken) < until and child.poll() is None and time.monotonic() < limit:
            threading.Event().wait(0.002)
        assert child.poll() is None or len(server.inbox.taken) >= until, child.stderr and child.stderr.read()
        child.kill()
        child.wait()
        if child.stderr is not None:
            child.stderr.close()
    finish(words, mailing_id, environment)
    with Store.open(data / "netplanner.db", clock) as store:
        arrived = {to for to, _ in server.inbox.taken}
        unsure = mailings.messages(store.reader, mailing_id, ["unsure"])
        assert len(unsure) <= 4
        # Whether these came is what the user knows; here the server does.
        mailings.settle(store, [one.id for one in unsure if one.address in arrived], arrived=True)
        mailings.settle(store, [one.id for one in unsure if one.address not in arrived], arrived=False)
    finish(words, mailing_id, environment)
    assert Counter(to for to, _ in server.inbox.taken) == Counter(list(shown))
    assert len(shown) == many - 1
    assert "nomail@example.com" not in shown
    for found in server.inbox.messages():
        message = shown[found["To"].addresses[0].addr_spec]
        assert (found["Subject"], found.get_content().splitlines()) == (message.subject, message.body.splitlines())
    with Store.open(data / "netplanner.db", clock) as store:
        assert mailings.counts(store.reader, mailing_id).sent == many - 1
        assert store.reader.execute("SELECT count(*) FROM interaction WHERE source = 'mailing'").get == many - 1


def finish(words: list[str], mailing_id: int, environment: dict[str, str]) -> None:
    done = subprocess.run(
        [*words, "invite", "send", "--resume", str(mailing_id), "--password-stdin", "--json"],
        input=PASSWORD + "\n", capture_output=True, text=True, env=environment, check=False,
    )  # fmt: skip
    assert done.returncode in (0, 1), done.stderr
    assert json.loads(done.stdout)["left"] == 0
