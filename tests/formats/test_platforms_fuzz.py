"""Mutated files of LinkedIn, Facebook, LDIF and archives: only declared errors, and cards that say what was read."""

import io
import json
import os
import random
import zipfile
from collections.abc import Callable, Iterator

import pytest

from netplanner.domain.contact import CARD_FIELDS
from netplanner.formats import sources
from netplanner.formats.archive import read_archive
from netplanner.formats.facebook import read_facebook
from netplanner.formats.ldif import read_ldif
from netplanner.formats.linkedin import read_linkedin
from netplanner.formats.records import CardError, CardRecord
from netplanner.formats.vcard.stored import contact_from_card

Reader = Callable[[bytes], Iterator[CardRecord]]

CONNECTIONS = (
    'Notes:\n"Some, are ""missing"""\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On,Shoe\n'
    'Anna,Berg,https://www.linkedin.com/in/anna-berg/?x=1,anna@berg.example,"Nordlys, Inc",CMO,05 Mar 2024,42\n'
    ",,,,,,01 Jan 2023,\nSøren,Ærø,linkedin.com/in/s%C3%B8ren,,,,5. marts 2024,\n"
).encode()
INVITATIONS = (
    b"From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
    b'Me,Sara Holm,"7/8/26, 3:43 PM","Hi, <br>&amp; so",OUTGOING,https://www.linkedin.com/in/me,https://x.example\n'
    b'Bo,Me,"12/30/25, 8:00 AM",,INCOMING,https://www.linkedin.com/in/bo,\n'
)
MESSAGES = (
    b"CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,"
    b"FOLDER\n"
    b'1,,Sara,https://www.linkedin.com/in/sara,"Me,Bo","https://www.linkedin.com/in/me,https://www.linkedin.com/in/bo",'
    b'2026-07-01 10:00:00 UTC,Re,"<p>one</p>\n&lt;two&gt;",INBOX\n'
    b"2,,Me,https://www.linkedin.com/in/me,LinkedIn Member,,2026-07-01 10:00:00 UTC,,x,SPAM\n2,,Me,,Bo,,,,x,INBOX\n"
)
FRIENDS = json.dumps(
    {
        "friends_v2": [{"name": "S\u00c3\u00b8ren \ud83d\ude00", "timestamp": 1700000000}, {"name": "Bo"}],
        "address_book": {"address_book": [{"name": "Cy", "details": [{"contact_point": "+45 00"}, {"x": []}]}]},
    },
    indent=1,
).encode()
LDIF = (
    b"version: 1\n\n# all\n of them\ndn: cn=Anna,mail=a@b.example\nobjectclass: person\nobjectclass: inetOrgPerson\n"
    b"cn:: U8O4cmVu\ncn;lang-da: Anna\nsn: Be\n rg\nmail: a@b.example\ntelephoneNumber: 1\nl: Aarhus\nc: DK\n"
    b"birthyear: 1980\nbirthmonth: 4\nbirthday: 12\njpegPhoto:: /9j/4AAQSkZJRg==\n"
    b"labeledURI: https://b.example My page\n"
    b"description:< file:///etc/passwd\nmozillaCustom1: x\nuserCertificate;binary:: AAECAw==\n\n\n"
    b"dn: cn=all\nobjectclass: groupOfNames\ncn: all\nmember: cn=Anna\n\ndn: ou=x\nobjectclass: organizationalUnit\n"
)
PIECES = [
    b",", b";", b"\t", b'"', b'""', b"\n", b"\r", b"\r\n ", b"\n\n", b"\0", b"\xff", b"\xc3", b"\xef\xbb\xbf",
    b"\xff\xfe", b"{", b"}", b"[", b"]", b":", b"::", b":<", b"\\u0000", b"\\ud800", b"\\", b"1e999", b"null", b"-0",
    b"9" * 30, b"\ndn: ", b"dn:: ", b"changetype: delete\n", b"&#0;", b"&#xD800;", b"&#" + b"9" * 5000 + b";", b"<p",
    b"=cmd()",
    b'"friends":', b"\ncn: ", b"BEGIN:VCARD\n", b"END:VCARD\n", b"\xe2\x80\xa8", b"\x1b", b"\x85", b"http://[",
    b"https://",
]  # fmt: skip


def _archive() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in (("Connections.csv", CONNECTIONS), ("messages.csv", MESSAGES), ("a.ldif", LDIF)):
            archive.writestr(zipfile.ZipInfo(name), content)
    return buffer.getvalue()


READERS: list[tuple[Reader, list[bytes]]] = [
    (read_linkedin, [CONNECTIONS, INVITATIONS, MESSAGES]),
    (read_facebook, [FRIENDS]),
    (read_ldif, [LDIF]),
    (lambda data: read_archive(io.BytesIO(data)), [_archive()]),
    (lambda data: sources.read_as(sources.format_of(data), io.BytesIO(data)), [CONNECTIONS, MESSAGES, FRIENDS, LDIF]),
]


def _mutated(random_: random.Random, seeds: list[bytes]) -> bytes:
    data = bytearray(random_.choice(seeds))
    for _ in range(random_.randint(1, 8)):
        place = random_.randrange(len(data) + 1)
        kind = random_.random()
        if kind < 0.4:
            data[place:place] = random_.choice(PIECES)
        elif kind < 0.6:
            del data[place : place + random_.randint(1, 40)]
        elif kind < 0.8 and data:
            data[min(place, len(data) - 1)] = random_.randrange(256)
        else:
            start = random_.randrange(len(data) + 1)
            data[place:place] = data[start : start + random_.randint(1, 100)]
    return bytes(data)


def _check(read: Reader, data: bytes) -> None:
    records = list(read(data))
    assert records
    for record in records:
        if record.contact is None:
            assert isinstance(record.error, CardError)
            continue
        assert record.contact.card is not None
        again = contact_from_card(record.contact.card)
        for name in CARD_FIELDS:
            if name != "photo":
                assert getattr(again, name) == getattr(record.contact, name), name
        # What can't be written in UTF-8 can't be kept.
        repr(record.contact).encode()
        "".join(record.contact.card.lines).encode()
        repr(record.history).encode()
        assert not any("\n" in line for line in record.contact.card.lines)


def _fuzz(rounds: int, seed: int) -> None:
    print(f"seed {seed}")
    random_ = random.Random(seed)
    for number in range(rounds):
        read, seeds = READERS[number % len(READERS)]
        data = _mutated(random_, seeds)
        try:
            _check(read, data)
        except Exception as error:
            raise AssertionError(f"seed {seed}, round {number}: {data!r}") from error


def test_mutated_files() -> None:
    _fuzz(20_000, int(os.environ.get("FUZZ_SEED", "3595281517")))


@pytest.mark.exhaustive
@pytest.mark.timeout(3600)
def test_a_million_mutated_files(request: pytest.FixtureRequest) -> None:
    if "exhaustive" not in request.config.getoption("markexpr"):
        pytest.skip("the long form: pytest -m exhaustive")
    _fuzz(1_000_000, int(os.environ.get("FUZZ_SEED", random.SystemRandom().randrange(1 << 32))))
