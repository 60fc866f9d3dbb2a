"""What a measure says, and how times are taken: floors in turn with ours, so that a busy machine hits both alike."""

import gc
import statistics
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

# What a frame may take at 60 a second.
FRAME_MS = 16.7


class Line(NamedTuple):
    """One line of the result: `ratio` is ours to `against`, good where it is at most `goal`."""

    name: str
    ours: str
    against: str
    ratio: float
    goal: float
    # 1 where a greater ratio is better (ahead of a peer), else -1.
    better: int = -1

    @property
    def ok(self) -> bool:
        return self.ratio >= self.goal if self.better > 0 else self.ratio <= self.goal

    def __str__(self) -> str:
        sign = "≥" if self.better > 0 else "≤"
        verdict = "ok" if self.ok else "short"
        return (
            f"{self.name:<34} {self.ours:>12}  {self.against:<44} {self.ratio:8.2f}  {sign} {self.goal:<6g} {verdict}"
        )


@dataclass(frozen=True)
class Scale:
    """How much is measured. `people` is the size of the book, `cards` that of the import, `rounds` how often."""

    folder: Path
    people: int = 100_000
    cards: int = 10_000
    rows: int = 5_000
    rounds: int = 5
    full: bool = False


Measure = Callable[[Scale], Iterable[Line]]


class Contender(NamedTuple):
    """What is timed: `run` is given what `prepare` made, which is not counted."""

    run: Callable[..., object]
    prepare: Callable[[], tuple[object, ...]] = tuple
    clean: Callable[..., object] = lambda *made: None


def in_turn(rounds: int, *contenders: Contender, clock: Callable[[], float] = time.process_time) -> list[float]:
    """The median seconds of each contender over `rounds` turns, the order reversed in every other one.

    CPU time of this process by default: others at work on the machine don't count.
    """
    times: list[list[float]] = [[] for _ in contenders]
    order = list(range(len(contenders)))
    for _ in range(rounds):
        for number in order:
            contender = contenders[number]
            made = contender.prepare()
            gc.collect()
            # What one left behind must not be searched through in another's time.
            gc.freeze()
            began = clock()
            contender.run(*made)
            times[number].append(clock() - began)
            gc.unfreeze()
            contender.clean(*made)
        order.reverse()
    return [statistics.median(found) for found in times]


def percentile(values: Sequence[float], percent: float) -> float:
    """The value below which `percent` of all lie, by nearest rank."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * percent / 100))]


def seconds(value: float) -> str:
    return f"{value:.2f} s" if value >= 1 else f"{value * 1000:.1f} ms"
