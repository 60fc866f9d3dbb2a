"""`python -m tests.bench [--quick | --full] [MEASURE…]`: how fast NetPlanner is, against floors and peers.

A line a measure: name, ours, floor or peer, ratio, goal, ok or short. Times are of this machine at this moment; what
counts is the ratio, taken in turns within one run.
"""

import argparse
import sys
import tempfile
from importlib import import_module
from pathlib import Path

from tests.bench.measure import Line, Scale

MEASURES = {
    "parse": "parse",
    "import": "importing",
    "search": "search",
    "scroll": "scroll",
    "card": "card",
    "goal": "goal",
    "queue": "ranking",
    "auto": "auto_plan",
    "month": "month",
    "today": "today",
    "duplicates": "duplicates",
    "pdf": "plan_pdf",
    "start": "start",
}


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__, allow_abbrev=False)
    parser.add_argument("measures", nargs="*", metavar="MEASURE", help=", ".join(MEASURES))
    size = parser.add_mutually_exclusive_group()
    size.add_argument("--quick", action="store_true", help="a small book and few rounds: shows that all measures run")
    size.add_argument("--full", action="store_true", help="a million people and plans too")
    parser.add_argument(
        "--folder", type=Path, default=Path(tempfile.gettempdir()) / "netplanner-bench", help="where data is kept"
    )
    options = parser.parse_args()
    unknown = [name for name in options.measures if name not in MEASURES]
    if unknown:
        parser.error(f"no such measure: {', '.join(unknown)}")
    options.folder.mkdir(exist_ok=True)
    for name in options.measures or MEASURES:
        for line in _measure(name, _scale(options)):
            print(line, flush=True)
    return 0


def _scale(options: argparse.Namespace) -> Scale:
    if options.quick:
        return Scale(options.folder, people=5_000, cards=1_000, rows=500, rounds=2)
    return Scale(options.folder, full=options.full)


def _measure(name: str, scale: Scale) -> list[Line]:
    return list(import_module(f"tests.bench.{MEASURES[name]}").measure(scale))


if __name__ == "__main__":
    sys.exit(main())
