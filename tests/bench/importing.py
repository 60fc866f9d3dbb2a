"""Bringing people in, matched against a large book, against the least that must be done; and taking it back."""

import base64
import random
import subprocess
import sys
from collections.abc import Iterable
from itertools import count
from pathlib import Path

from netplanner.operations import backup
from netplanner.operations import importing as work
from netplanner.storage.database import connect
from netplanner.storage.store import Store
from tests.bench import data
from tests.bench.measure import Contender, Line, Scale, in_turn, seconds
from tests.bench.tokeniser import Card, tokenise

_MOST_MEMORY_MB = 30
# 200 MB of cards whose pictures are of the size that phones make.
_PICTURES = 50
_PICTURE_BYTES = 3_000_000
_MOST_PICTURES_MB = 60
_ROOT = Path(__file__).parents[2]


def measure(scale: Scale) -> Iterable[Line]:
    book = data.book(scale.folder, scale.people)
    once, twice = data.cards(scale.folder, scale.cards), data.cards(scale.folder, scale.cards * 2)

    def opened() -> tuple[Store]:
        return (Store.open(data.copy_of(book), data.CLOCK),)

    def closed(store: Store) -> None:
        store.close()
        data.remove(store.path)

    ours, double, floor, undone, saved = in_turn(
        scale.rounds,
        Contender(lambda store: work.run(store, [once]), opened, closed),
        Contender(lambda store: work.run(store, [twice]), opened, closed),
        Contender(lambda store: _least(store.path, once), opened, closed),
        Contender(lambda store: store.undo(), lambda: _imported(opened()[0], once), closed),
        Contender(
            lambda store: backup.snapshot(store.path, scale.folder / "backups", data.CLOCK, "bench"), opened, closed
        ),
    )
    size = f"{scale.cards:,} into {scale.people:,}"
    yield Line(f"import {size}", seconds(ours), f"tokeniser + executemany {seconds(floor)}", ours / floor, 2)
    yield Line(f"import {scale.cards * 2:,} / {scale.cards:,}", seconds(double), seconds(ours), double / ours, 2.2)
    yield Line("undo of that import", seconds(undone), f"the import {seconds(ours)}", undone / ours, 1)
    yield Line("backup before it, apart", seconds(saved), f"the import {seconds(ours)}", saved / ours, 1)
    extra = _extra_memory_mb(scale, data.cards(scale.folder, scale.cards * 2))
    yield Line(f"memory of importing {scale.cards * 2:,}", f"{extra:.0f} MB", "extra", extra / _MOST_MEMORY_MB, 1)
    pictures = _with_pictures(scale.folder)
    extra = _extra_memory_mb(scale, pictures)
    size = f"{pictures.stat().st_size / 1e6:,.0f} MB of cards with pictures"
    yield Line(f"memory of importing {size}", f"{extra:.0f} MB", "extra", extra / _MOST_PICTURES_MB, 1)
    pictures.unlink()


def _with_pictures(folder: Path) -> Path:
    """A file of cards with pictures of noise, folded as in every address book."""
    path = folder / "pictures.vcf"
    random_ = random.Random(data.SEED)
    with path.open("wb") as file:
        for number in range(_PICTURES):
            picture = base64.b64encode(b"\xff\xd8\xff\xe0" + random_.randbytes(_PICTURE_BYTES))
            folded = b"\r\n ".join(picture[start : start + 74] for start in range(0, len(picture), 74))
            file.write(b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Sample %d\r\nPHOTO;ENCODING=b;TYPE=JPEG:\r\n " % number)
            file.write(folded + b"\r\nEND:VCARD\r\n")
    return path


def _imported(store: Store, path: Path) -> tuple[Store]:
    work.run(store, [path])
    return (store,)


def _extra_memory_mb(scale: Scale, cards: Path) -> float:
    """How much an import adds to the most memory a fresh process had before it."""
    book = data.copy_of(data.book(scale.folder, scale.people))
    try:
        arguments = [sys.executable, "-m", "tests.bench.importing", str(book), str(cards)]
        done = subprocess.run(arguments, cwd=_ROOT, capture_output=True, text=True, check=True)
    finally:
        data.remove(book)
    return float(done.stdout)


def _least(book: Path, path: Path) -> None:
    """The cards' tokens straight into the tables, with the same indexes and search, unmatched and not to be undone."""
    connection = connect(book)
    first = int(connection.execute("SELECT max(id) + 1 FROM contact").get)
    people, points, addresses, raw = _rows(tokenise(path.read_bytes()), first)
    with connection:
        connection.executemany(
            "INSERT INTO contact(id, uid, fn, display_name, organization, title, sort_key, search_text, "
            "created, changed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, '', '')",
            people,
        )
        connection.executemany(
            "INSERT INTO contact_point(contact_id, kind, position, value, normal) VALUES (?, ?, ?, ?, ?)", points
        )
        connection.executemany("INSERT INTO address(contact_id, position, street) VALUES (?, 0, ?)", addresses)
        connection.executemany("INSERT INTO card(contact_id, version, lines) VALUES (?, '3.0', ?)", raw)
    connection.close()


def _rows(cards: Iterable[Card], first: int) -> tuple[list[tuple[object, ...]], ...]:
    people: list[tuple[object, ...]] = []
    points: list[tuple[object, ...]] = []
    addresses: list[tuple[object, ...]] = []
    raw: list[tuple[object, ...]] = []
    kinds = {"EMAIL": "email", "TEL": "phone", "URL": "url"}
    for number, card in zip(count(first), cards, strict=False):
        values = {name: value for name, _, value in card}
        name = values["FN"]
        text = " ".join((name, values["ORG"], values["TITLE"], values["EMAIL"])).lower()
        people.append((number, values["UID"], name, name, values["ORG"], values["TITLE"], name.lower(), text))
        for position, (key, _, value) in enumerate(card):
            if key in kinds:
                points.append((number, kinds[key], position, value, value.lower()))
        addresses.append((number, values["ADR"]))
        raw.append((number, "\n".join(f"{key}:{value}" for key, _, value in card)))
    return people, points, addresses, raw


def _status_mb(key: str) -> float:
    """VmRSS or VmHWM of this process (proc(5))."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(key + ":")) / 1024


def _main() -> None:
    book, path = map(Path, sys.argv[1:3])
    with Store.open(book, data.CLOCK) as store:
        # What any step needs is not the import's: modules, the undo log, the engine's cache.
        work.run(store, [])
        store.reader.execute("SELECT count(*) FROM contact WHERE note <> ''").fetchall()
        before = _status_mb("VmRSS")
        # The high-water mark begins anew.
        Path("/proc/self/clear_refs").write_text("5")
        work.run(store, [path])
        print(_status_mb("VmHWM") - before)


if __name__ == "__main__":
    _main()
