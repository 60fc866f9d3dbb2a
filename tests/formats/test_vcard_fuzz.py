"""Mutated cards: only declared errors, bounded memory, and what is read survives being written."""

import os
import random
import sys
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import pytest

from netplanner.domain.contact import CARD_FIELDS
from netplanner.formats.vcard import CardError, read_cards, write_card
from netplanner.formats.vcard.writer import Version

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
MEGABYTE = 1 << 20

SAMPLES = [
    b"BEGIN:VCARD\r\nVERSION:3.0\r\nUID:1\r\nN:Sample;Ada;;Dr.;\r\nFN:Ada Sample\r\nORG:Example;Sales\r\n"
    b"item1.EMAIL;type=INTERNET;type=pref:ada@firm.example\r\nitem1.X-ABLabel:_$!<Work>!$_\r\n"
    b"TEL;TYPE=CELL,VOICE:+45 00 00\r\nADR;TYPE=HOME:;;Way 2\\, left;Town;;8000;Denmark\r\nBDAY:1980-04-12\r\n"
    b"PHOTO;ENCODING=b;TYPE=PNG:iVBORw0KGgoAAAAA\r\n AAAAAAAA\r\nCATEGORIES:a,b\r\nNOTE:one\\n\r\n two\r\n"
    b"END:VCARD\r\n",
    b"BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg\nTEL;HOME;PREF:1\n"
    b"LABEL;ENCODING=QUOTED-PRINTABLE:Way 2=0D=0A=\nTown\nPHOTO;JPEG;BASE64:\n /9j/4AAQSkZJRgAB\n AQEA\n\n"
    b"AGENT:\nBEGIN:VCARD\nFN:Bo\nEND:VCARD\nNOTE:open\nline\nEND:VCARD\n",
    b'BEGIN:VCARD\r\nVERSION:4.0\r\nFN;ALTID=1;LANGUAGE=da:S\xc3\xb8ren\r\nADR;LABEL="Way: left";PREF=1:;;Way 2;;;;\r\n'
    b'TEL;VALUE=uri;TYPE="work,voice":tel:+45-1;ext=2\r\nIMPP:xmpp:a@b.example\r\nBDAY:--0412\r\n'
    b"X-A;P=^n^^^':v\r\nURL:https://www.linkedin.com/in/a\r\nKIND:group\r\nMEMBER:urn:uuid:1\r\n"
    b"PHOTO:data:image/gif;base64,R0lGODlh\r\nEND:VCARD\r\n",
]
PIECES = [
    b"BEGIN:VCARD\r\n", b"END:VCARD\r\n",
    b":", b";", b"=", b"=\n", b"\n ", b"\n\t", b"\r", b"\\", b'"', b",", b"^n", b"\0",
    b"\xff", b"\xc3", b"ENCODING=QUOTED-PRINTABLE", b";CHARSET=SHIFT_JIS", b"AGENT:", b"item1.", b"TYPE=pref", b"NOTE:",
    b"PHOTO;ENCODING=b:", b"data:image/png;base64,", b"FN", b"\xef\xbb\xbf", b"X-ABLABEL:_$!<Home>!$_", b"BDAY:--0412",
    b"\x1b$B", b"\xff\xfe", b"tel:", b"mailto:", b"\xe2\x80\xa8",
]  # fmt: skip


def _seeds() -> list[bytes]:
    files = [path.read_bytes() for path in sorted(CORPUS.rglob("*.vcf"))] if CORPUS.is_dir() else []
    return SAMPLES * max(1, len(files) // len(SAMPLES)) + [data for data in files if len(data) < 6000]


def _mutated(random_: random.Random, seeds: list[bytes]) -> bytes:
    data = bytearray(random_.choice(seeds))
    for _ in range(random_.randint(1, 8)):
        place = random_.randrange(len(data) + 1)
        kind = random_.random()
        if kind < 0.3:
            data[place:place] = random_.choice(PIECES)
        elif kind < 0.5:
            del data[place : place + random_.randint(1, 40)]
        elif kind < 0.7 and data:
            data[min(place, len(data) - 1)] = random_.randrange(256)
        else:
            other = data if kind < 0.85 else random_.choice(seeds)
            start = random_.randrange(len(other) + 1)
            data[place:place] = other[start : start + random_.randint(1, 100)]
    return bytes(data)


def _check(data: bytes, version: Version) -> None:
    records = list(read_cards(data))
    assert records
    for record in records:
        if record.contact is None:
            assert isinstance(record.error, CardError)
            continue
        text = write_card(record.contact, version)
        (back,) = read_cards(text)
        assert back.contact is not None
        for name in CARD_FIELDS:
            assert getattr(back.contact, name) == getattr(record.contact, name), name
        assert write_card(back.contact, version) == text


def _fuzz(rounds: int, seed: int) -> None:
    print(f"seed {seed}")
    random_ = random.Random(seed)
    seeds = _seeds()
    for number in range(rounds):
        data = _mutated(random_, seeds)
        try:
            _check(data, random_.choice(("3.0", "4.0")))
        except Exception as error:
            raise AssertionError(f"seed {seed}, round {number}: {data!r}") from error


@pytest.mark.parametrize(
    "data",
    [
        b"BEGIN:VCARD\nFN:Anna\nADR;work\nE\x15\tND:VCARD\nBDAY:1970-07-14\nEND:VCARD\n",
        b"BEGIN:VCARD\nFN:Anna\nE\x15\tND:VCARD\nBDAY:1970-07-14\nEND:VCARD\n",
    ],
)
def test_a_line_that_becomes_an_end_ends_nothing(data: bytes) -> None:
    (record,) = read_cards(data)
    assert record.contact is not None
    assert record.contact.birthday == "1970-07-14"
    for version in ("3.0", "4.0"):
        _check(data, version)


def test_mutated_cards() -> None:
    # The same cards each time, so that a red run is the change's own; the long form takes new ones.
    _fuzz(20_000, int(os.environ.get("FUZZ_SEED", "3595281517")))


@pytest.mark.exhaustive
@pytest.mark.timeout(3600)
def test_a_million_mutated_cards(request: pytest.FixtureRequest) -> None:
    if "exhaustive" not in request.config.getoption("markexpr"):
        pytest.skip("the long form: pytest -m exhaustive")
    _fuzz(1_000_000, int(os.environ.get("FUZZ_SEED", random.SystemRandom().randrange(1 << 32))))


def _card(body: bytes) -> bytes:
    return b"BEGIN:VCARD\r\nVERSION:3.0\r\n" + body + b"\r\nEND:VCARD\r\n"


# Hostile shapes of about n units, each a card or a file of cards.
SHAPES: dict[str, Callable[[int], bytes]] = {
    "folds": lambda n: _card(b"NOTE:a" + b"\r\n b" * n),
    "tab folds": lambda n: _card(b"NOTE:a" + b"\r\n\tb" * n),
    "blank lines and folds": lambda n: _card(b"NOTE:a" + b"\r\n\r\n b" * n),
    "parameters": lambda n: _card(b"TEL" + b";TYPE=a" * n + b":1"),
    "parameter values": lambda n: _card(b"TEL;TYPE=" + b"a," * n + b":1"),
    "quoted parameters": lambda n: _card(b"TEL" + b';X="a:b"' * n + b":1"),
    "quotes before a far colon": lambda n: _card(b"TEL;X=" + b'""' * n + b":1"),
    "unclosed quote": lambda n: _card(b'TEL;X="' + b"a:" * n),
    "many phones": lambda n: _card(b"\r\n".join([b"TEL:1"] * n)),
    "long line": lambda n: _card(b"NOTE:" + b"x" * (50 * n)),
    "begins without end": lambda n: b"BEGIN:VCARD\r\n" * n,
    "begins, then ends": lambda n: b"BEGIN:VCARD\n" * n + b"END:VCARD\n" * n,
    "agents in agents": lambda n: _card(b"AGENT:\r\nBEGIN:VCARD\r\n" * n + b"END:VCARD\r\n" * n),
    "soft line breaks": lambda n: _card(b"NOTE;ENCODING=QUOTED-PRINTABLE:a" + b"=\r\nb" * n),
    "lines without folds": lambda n: _card(b"NOTE:a" + b"\r\nb" * n),
    "base64 without folds": lambda n: _card(b"PHOTO;ENCODING=b:" + b"\r\n/9j/" * n),
    "categories": lambda n: _card(b"CATEGORIES:" + b",".join(b"%d" % number for number in range(n))),
    "notes": lambda n: _card(b"\r\n".join([b"NOTE:" + b"x" * n] * 50)),
    "escapes": lambda n: _card(b"N:" + b"\\;\\\\" * n),
    "components": lambda n: _card(b"ADR:" + b";a" * n),
    "blanks": lambda n: _card(b"TEL:" + b"  1" * n),
    "carets": lambda n: _card(b"TEL;X=" + b"^n^^" * n + b":1"),
    "ever new properties": lambda n: b"".join(_card(b"X-%d:1" % number) for number in range(n)),
    "stray ends": lambda n: b"END:VCARD\n" * n + _card(b"FN:a"),
    "the word alone": lambda n: _card(b"NOTE:" + b"VCARD " * n),
    "data URI parameters": lambda n: _card(b"PHOTO:data:" + b";a" * n),
    "own labels": lambda n: _card(b"a.TEL:1\r\na.X-ABLABEL:" + b"_$!<" * n),
    "groups": lambda n: _card(b"a." * n + b"TEL:1"),
    "short lines": lambda n: _card(b"A\r\n" * n),
    "short properties": lambda n: _card(b"A:\r\n" * n),
    "heads without end": lambda n: _card(b"A" + b"\r\n b" * n),
    "folds of blanks": lambda n: _card(b"NOTE;ENCODING=QUOTED-PRINTABLE:a" + b"\r\n  " * n),
    "soft breaks and blanks": lambda n: _card(b"NOTE;ENCODING=QUOTED-PRINTABLE:a" + b"= \r\n " * n),
    "a card that never ends": lambda n: b"BEGIN:VCARD\r\n" + b"NOTE:a\r\n" * n,
    "labels": lambda n: _card(b"LABEL:a\\nb\r\n" * min(n, 990) + b"LABEL:" + b"a\\n" * n),
    "a nested card": lambda n: _card(b"AGENT:\r\nBEGIN:VCARD\r\n" + b"A\r\n" * n + b"END:VCARD"),
    "members": lambda n: _card(b"MEMBER:urn:uuid:1\r\n" * n),
}


def _calls(data: bytes) -> int:
    """How many functions, Python's and its own, reading and writing the file calls."""
    count = 0

    def profile(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(profile)
    try:
        for record in read_cards(data):
            if record.contact is not None:
                write_card(record.contact, "4.0")
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("shape", SHAPES)
def test_work_grows_with_the_input(shape: str) -> None:
    once, twice, fourfold = (_calls(SHAPES[shape](n)) for n in (500, 1000, 2000))
    spare = 1000
    assert twice <= 2.2 * once + spare
    assert fourfold <= 2.2 * twice + spare


@pytest.mark.parametrize("shape", SHAPES)
def test_memory_grows_with_the_input(shape: str) -> None:
    once, twice, fourfold = (_peak(SHAPES[shape](n)) for n in (4_000, 8_000, 16_000))
    # What a reading needs whatever the file: heads kept, buffers.
    spare = MEGABYTE
    assert twice <= 2.2 * once + spare
    assert fourfold <= 2.2 * twice + spare


@pytest.mark.parametrize("shape", SHAPES)
def test_memory_is_bounded_by_the_input(shape: str) -> None:
    data = SHAPES[shape](50_000)
    assert _peak(data) <= 64 * MEGABYTE + 8 * len(data)


@pytest.mark.exhaustive
@pytest.mark.timeout(900)
@pytest.mark.parametrize("shape", SHAPES)
def test_time_grows_with_the_input(shape: str, request: pytest.FixtureRequest) -> None:
    """What calls don't show: one call that looks through all of the input for each unit of it."""
    if "exhaustive" not in request.config.getoption("markexpr"):
        pytest.skip("the long form: pytest -m exhaustive")
    once, fourfold = (min(_seconds(SHAPES[shape](n)) for _ in range(3)) for n in (50_000, 200_000))
    # 16 would be quadratic.
    assert fourfold <= 8 * once + 0.2


def _seconds(data: bytes) -> float:
    began = time.process_time()
    for record in read_cards(data):
        assert record.contact is not None or isinstance(record.error, CardError)
    return time.process_time() - began


def _peak(data: bytes) -> int:
    """The most memory that reading the file takes, in bytes."""
    tracemalloc.start()
    try:
        for record in read_cards(data):
            assert record.contact is not None or isinstance(record.error, CardError)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
