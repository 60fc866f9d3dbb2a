"""Runs commands in this process, on a data folder of its own."""

import json
import logging
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import apsw
import pytest

from netplanner.__main__ import main


class Done(NamedTuple):
    """How a command ended."""

    code: int
    out: str
    err: str

    def json(self) -> Any:
        return json.loads(self.out)


_BESIDE = ("backups/", "logs/", "netplanner.lock")

Run = Callable[..., Done]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def run(data: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Run]:
    """`run("list", "contacts")` on the data folder; an int or a Path may be a word too."""
    umask = os.umask(0o022)

    def command(*words: object, today: str = "2026-11-24") -> Done:
        capsys.readouterr()
        try:
            code = main(["--data-dir", str(data), "--today", today, *map(str, words)])
        except SystemExit as end:
            code = int(end.code or 0)
        captured = capsys.readouterr()
        return Done(code, captured.out, captured.err)

    yield command
    os.umask(umask)
    logger = logging.getLogger("netplanner")
    for handler in list(logger.handlers):
        if isinstance(handler, logging.FileHandler):
            logger.removeHandler(handler)
            handler.close()


@pytest.fixture
def state(data: Path) -> Callable[[], dict[str, object]]:
    """All that a command could change: every row of every book, every other file.

    Not the lock, the logs, and the automatic backups, which may be made before it is known that nothing will change.
    """

    def look() -> dict[str, object]:
        found: dict[str, object] = {}
        for path in sorted(data.rglob("*")):
            name = str(path.relative_to(data))
            if path.suffix == ".db" and not name.startswith(_BESIDE):
                found[name] = rows_of(path)
            elif path.is_file() and not name.startswith(_BESIDE):
                found[name] = path.read_bytes()
        return found

    return look


def rows_of(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
    try:
        tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY 1").fetchall()
        return {
            name: connection.execute(f'SELECT * FROM "{name}" ORDER BY 1, 2').fetchall()
            for (name,) in tables
            if not name.startswith("contact_search")
        }
    finally:
        connection.close()


PEOPLE = """\
BEGIN:VCARD
VERSION:3.0
UID:aase-1
FN:Åse Ødegård
N:Ødegård;Åse;;;
ORG:Fjord & Søn
TITLE:CMO
EMAIL:ase@fjord.example
EMAIL;TYPE=home:aase@oedegaard.example
TEL:+45 00 11 22 33
ADR:;;Havnegade 1;Helsingør;;3000;Denmark
CATEGORIES:customer,club
END:VCARD
BEGIN:VCARD
VERSION:4.0
N:;;;;
EMAIL:info@hafen.example
END:VCARD
BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=BCrgen
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=BCrgen M=C3=BCller
TEL;CELL:+49 171 3920001
END:VCARD
"""

BROKEN = "BEGIN:VCARD\nVERSION:3.0\nFN:Too much\n" + "X-A:1\n" * 1001 + "END:VCARD\n"


@pytest.fixture
def people(tmp_path: Path) -> Path:
    """Three cards of three versions, one of them without a name."""
    path = tmp_path / "people.txt"
    path.write_text(PEOPLE, "utf-8")
    return path


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """A card that is refused, then one that is fine; the refused one begins in line 1."""
    path = tmp_path / "broken.vcf"
    path.write_text(BROKEN + PEOPLE, "utf-8")
    return path
