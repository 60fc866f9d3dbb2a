"""The bench runs and says what it should. How fast anything is, is never a test."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from netplanner.formats.vcard import read_cards
from netplanner.storage import contacts, outreach
from netplanner.storage.store import Store
from tests.bench import data
from tests.bench.measure import Contender, Line, in_turn, percentile, seconds
from tests.bench.tokeniser import tokenise

ROOT = Path(__file__).parents[2]
LINE = re.compile(
    r"(?P<name>.+?) {2,}(?P<ours>\S+ \S+)  (?P<against>.+?) +(?P<ratio>\d+\.\d\d)  [≤≥] [\d.]+ +(ok|short)"
)


@pytest.mark.timeout(300)
def test_the_short_form_runs_every_measure(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench", "--quick", "--folder", str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = [LINE.fullmatch(line) for line in done.stdout.splitlines()]
    assert all(found), done.stdout
    names = " ".join(match["name"] for match in found if match)
    parts = (
        "parse",
        "import",
        "undo",
        "memory",
        "key to first rows",
        "scroll",
        "card",
        "goal page",
        "queue of 5 goals",
        "plan of four weeks",
        "month",
        "today",
        "PDF",
        "duplicates",
        "start",
    )
    for part in parts:
        assert part in names


def test_an_unknown_measure_is_refused() -> None:
    done = subprocess.run([sys.executable, "-m", "tests.bench", "warp"], cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 2


def test_contenders_take_turns_and_only_the_run_counts() -> None:
    seen: list[str] = []
    ticks = iter(range(1000))

    def contender(name: str) -> Contender:
        return Contender(
            lambda made: seen.append(f"run {made}"),
            lambda: (seen.append(f"prepare {name}"), name)[1:],
            lambda made: seen.append(f"clean {made}"),
        )

    medians = in_turn(2, contender("a"), contender("b"), clock=lambda: float(next(ticks)))
    assert medians == [1.0, 1.0]
    assert [word for word in seen if word.startswith("run")] == ["run a", "run b", "run b", "run a"]
    assert seen[:3] == ["prepare a", "run a", "clean a"]


def test_a_line_knows_its_goal() -> None:
    assert Line("x", "1 s", "2 s", 0.5, 1).ok
    assert not Line("x", "2 s", "1 s", 2.0, 1).ok
    assert Line("x", "1 s", "50 s", 50, 40, better=1).ok
    assert str(Line("x", "1 s", "2 s", 0.5, 1)).endswith("0.50  ≤ 1      ok")
    assert seconds(1.234) == "1.23 s"
    assert seconds(0.0123) == "12.3 ms"


def test_percentiles_are_ranks() -> None:
    values = [float(number) for number in range(100)]
    assert (percentile(values, 50), percentile(values, 99), percentile([7.0], 99)) == (50.0, 99.0, 7.0)


def test_the_same_seed_makes_the_same_data(tmp_path: Path) -> None:
    (tmp_path / "again").mkdir()
    first, second = data.cards(tmp_path, 50), data.cards(tmp_path / "again", 50)
    assert first.read_bytes() == second.read_bytes()
    assert [record.error for record in read_cards(first)] == [None] * 50
    with Store.open(data.book(tmp_path, 300, 200), data.CLOCK) as store:
        assert contacts.count(store.reader) == 300
        assert len(outreach.listing(store.reader)) == 200


def test_the_tokeniser_sees_what_is_there(tmp_path: Path) -> None:
    cards = list(tokenise(data.cards(tmp_path, 20).read_bytes()))
    assert len(cards) == 20
    assert [name for name, _, _ in cards[0]][:4] == ["BEGIN", "VERSION", "UID", "FN"]
    assert cards[0][7][:2] == ("EMAIL", [("TYPE", "WORK")])
    assert any("products and a visit" in value for _, _, value in cards[0]), "folds are taken out"
