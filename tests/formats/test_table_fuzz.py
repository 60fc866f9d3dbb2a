"""Mutated tables: only declared errors, work and memory bounded by the input; our own export comes back as it was."""

import os
import random
import sys
import tracemalloc
from collections.abc import Callable
from types import FrameType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.contact import CARD_FIELDS, Address, Contact, ContactPoint, Profile, display_name_of
from netplanner.domain.words import Tie
from netplanner.formats.contact_csv import write_csv
from netplanner.formats.records import CardError
from netplanner.formats.table import ColumnMapping, read_table, table_format, table_preview
from netplanner.formats.vcard.stored import contact_from_card

MEGABYTE = 1 << 20
MAPPING = ColumnMapping(("name", "email", "label", "phone", "address:street", "birthday", "", "tags"))

SAMPLES = [
    b'Notes:\n"Some are\nmissing."\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\n'
    b"Ada,Sample,https://www.linkedin.com/in/a,a@b.example,Firm,CTO,05 Mar 2024\n,,,,,,01 Jan 2020\n",
    b"Name,Given Name,Birthday,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Address 1 - Type,Address 1 - Street\n"
    b'Bo Friis,Bo,1980-04-12,* myContacts ::: x,* Work,a@b ::: c@d,Home,"Way 1\nleft"\n',
    "sep=;\r\nTitel;Fornavn;Efternavn;Stilling;Gade (arbejde);Fødselsdag;E-mail-adresse;Køn\r\n"
    '"";"Åse";"""Bo"" B";"x";"Vej 1";"31/12/1980";"\'=1";"Kvinde"\r\n'.encode("cp1252"),
    "First Name\tLast Name\tDisplay Name\tBirth Year\tBirth Month\tBirth Day\n1\t2\t3\t4\t5\t6\n".encode("utf-16"),
    "Name,Email,Phone\n山田太郎,a@b.example,1\n".encode("cp932"),
]
PIECES = [
    b",", b";", b"\t", b"|", b'"', b'""', b'",', b',"', b"\n", b"\r\n", b"\r", b" ", b"\0", b"\xff\xfe",
    b" ::: ", b"'=", b"@", b"0/0/00", b"1/2/3456", b"--12-31", b"* ", b"Name", b"E-mail 2 - Value", b"sep=|\n", b"\x1b",
    b"\x83\x5c", b"\xc3", b"/o=", b"99999999999", b"Birth Day", b"\xef\xbb\xbf",
]  # fmt: skip


def _mutated(random_: random.Random) -> bytes:
    data = bytearray(random_.choice(SAMPLES))
    for _ in range(random_.randint(1, 8)):
        place = random_.randrange(len(data) + 1)
        kind = random_.random()
        if kind < 0.4:
            data[place:place] = random_.choice(PIECES)
        elif kind < 0.6:
            del data[place : place + random_.randint(1, 30)]
        elif kind < 0.75 and data:
            data[min(place, len(data) - 1)] = random_.randrange(256)
        else:
            other = data if kind < 0.88 else random_.choice(SAMPLES)
            start = random_.randrange(len(other) + 1)
            data[place:place] = other[start : start + random_.randint(1, 100)]
    return bytes(data)


def _check(data: bytes, mapping: ColumnMapping | None) -> None:
    table_format(data)
    table_preview(data, mapping)
    records = list(read_table(data, mapping))
    assert records
    for record in records:
        if record.contact is None:
            assert isinstance(record.error, CardError)
            continue
        assert record.contact.card is not None
        stored = contact_from_card(record.contact.card)
        for name in CARD_FIELDS:
            assert getattr(stored, name) == getattr(record.contact, name), name


def _fuzz(rounds: int, seed: int) -> None:
    print(f"seed {seed}")
    random_ = random.Random(seed)
    for number in range(rounds):
        data = _mutated(random_)
        mapping = MAPPING if random_.random() < 0.3 else None
        try:
            _check(data, mapping)
        except Exception as error:
            raise AssertionError(f"seed {seed}, round {number}: {data!r}") from error


def test_mutated_tables() -> None:
    _fuzz(20_000, int(os.environ.get("FUZZ_SEED", "2718281828")))


@pytest.mark.exhaustive
@pytest.mark.timeout(3600)
def test_a_million_mutated_tables(request: pytest.FixtureRequest) -> None:
    if "exhaustive" not in request.config.getoption("markexpr"):
        pytest.skip("the long form: pytest -m exhaustive")
    _fuzz(1_000_000, int(os.environ.get("FUZZ_SEED", random.SystemRandom().randrange(1 << 32))))


HEAD = b"Name,Email,Phone,Tags,Notes\n"
# Hostile shapes of about n units.
SHAPES: dict[str, Callable[[int], bytes]] = {
    "rows": lambda n: HEAD + b"Ada,a@b.example,1,x,y\n" * n,
    "unclosed quotes": lambda n: HEAD + b'"Ada,x\n' * n,
    "stray quotes": lambda n: HEAD + b'"" "x\n' * n,
    "one unclosed quote": lambda n: HEAD + b'"Ada,x\n' + b"a\n" * n,
    "quotes": lambda n: HEAD + b'"' * n,
    "doubled quotes": lambda n: HEAD + b'"' + b'""' * n + b'"\n',
    "blanks and quotes": lambda n: HEAD + b'"' + b' " ' * n + b"\n",
    "opened cells": lambda n: HEAD + b', "' * n,
    "lines in a cell": lambda n: HEAD + b'Ada,,,,"' + b"x\n" * n + b'"\n',
    "columns": lambda n: HEAD.strip() + b",c" * n + b"\nAda\n",
    "cells": lambda n: HEAD + b"Ada" + b",x" * n,
    "long line": lambda n: HEAD + b"x" * (50 * n),
    "preamble": lambda n: b"Notes\n" * n + HEAD,
    "blank lines": lambda n: HEAD + b"\r" * n + b"\n" * n,
    "empty rows": lambda n: HEAD + b",,,\n" * n,
    "heads": lambda n: HEAD * n,
    "addresses": lambda n: HEAD + b'Ada,"' + b"a@b;" * n + b'"\n',
    "joined values": lambda n: HEAD + b"Ada,,1" + b" ::: 1" * n,
    "tags": lambda n: HEAD + b'Ada,,,"' + b"x;y" * n + b'"',
    "guards": lambda n: HEAD + b"Ada,,,," + b"';=" * n,
    "guards and line ends": lambda n: HEAD + b'Ada,,,,"' + b"\n'" * n + b'="',
    "delimiters": lambda n: b",;\t|" * n,
    "another encoding": lambda n: HEAD + b"\xc5,\xd8\n" * n,
    "dates": lambda n: b"Name,Email,Birthday\n" + b"Ada,," + b"1/" * n,
}


def _calls(data: bytes) -> int:
    """How many functions, Python's and its own, reading the file calls."""
    count = 0

    def profile(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(profile)
    try:
        for _ in read_table(data):
            pass
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("shape", SHAPES)
def test_work_grows_with_the_input(shape: str) -> None:
    # The first time, so that what is learnt once isn't counted. Calls of what the interpreter has specialised by then
    # don't show, hence the spare; squares of these sizes would be millions.
    _calls(SHAPES[shape](500))
    once, twice, fourfold = (_calls(SHAPES[shape](n)) for n in (500, 1000, 2000))
    spare = 20_000
    assert twice <= 2.2 * once + spare
    assert fourfold <= 2.2 * twice + spare


@pytest.mark.parametrize("shape", SHAPES)
def test_memory_is_bounded_by_the_input(shape: str) -> None:
    data = SHAPES[shape](20_000)
    tracemalloc.start()
    try:
        for record in read_table(data):
            assert record.contact is not None or isinstance(record.error, CardError)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak <= 64 * MEGABYTE + 8 * len(data)


# --- our own export --------------------------------------------------------------------------------------------------


def _line(text: str) -> str:
    return " ".join(text.split())


_characters = st.one_of(st.sampled_from("='-+@;,|\"' x"), st.characters(codec="utf-8", exclude_categories=["C", "Z"]))
_words = st.text(_characters, max_size=12).map(_line).filter(lambda text: not text.endswith(" :::"))
_local = st.text(st.sampled_from("abcæ.-+'="), min_size=1, max_size=6)
_points = st.lists(st.builds(ContactPoint, st.builds("{}@{}.example".format, _local, _local)), max_size=5)
_numbers = st.lists(st.builds(ContactPoint, st.from_regex(r"\+?[1-9]( ?[0-9]){3,8}", fullmatch=True)), max_size=5)
_notes = st.text(st.one_of(_characters, st.sampled_from("\n ")), max_size=30).map(str.strip)
_contacts = st.builds(
    Contact,
    uid=st.uuids().map(str),
    given=_words,
    family=_words,
    nickname=_words.filter(lambda text: "," not in text),
    organization=_words,
    department=_words.filter(lambda text: ";" not in text),
    title=_words,
    emails=_points,
    phones=_numbers,
    addresses=st.lists(st.builds(Address, street=_words, city=_words, postal_code=_words, country=_words), max_size=1),
    urls=st.lists(st.builds(ContactPoint, st.builds("https://{}.example".format, _local)), max_size=1),
    profiles=st.lists(st.just(Profile("linkedin", "https://www.linkedin.com/in/ada")), max_size=1),
    birthday=st.dates().filter(lambda day: day.year not in (1604,) and day.year >= 1000).map(str) | st.just("--02-29"),
    tie=st.sampled_from(Tie),
    tags=st.lists(_words.filter(bool), max_size=4, unique=True),
    do_not_contact=st.frozensets(st.sampled_from(["email", "phone", "post", "all"])),
    last_contact_on=st.none() | st.just("2026-01-31"),
    met=_words,
    met_on=st.none() | st.just("2020-02-29"),
    needs=st.lists(_words.filter(bool), max_size=3, unique=True),
    offers=st.lists(_words.filter(bool), max_size=2, unique=True),
    source=_words,
    note=_notes,
)


@given(st.lists(_contacts, min_size=1, max_size=3), st.booleans())
def test_our_own_export_comes_back(contacts: list[Contact], guarded: bool) -> None:
    named = [contact for contact in contacts if display_name_of(contact)]
    for contact in named:
        contact.display_name = display_name_of(contact)
    data = write_csv(named, guarded=guarded)
    found = [record.contact for record in read_table(data) if record.contact]
    assert write_csv(found, guarded=guarded) == data
