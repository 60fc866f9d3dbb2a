"""What people would call a why, judged by the rule: few of the bad may pass, and few of the good be held back."""

from collections import Counter
from pathlib import Path

from netplanner.domain.clock import FixedClock
from netplanner.domain.invitation import Verdict
from netplanner.storage.store import Store
from tests.operations.labelled_notes import judged, notes

MOST_BAD_READY, MOST_GOOD_HELD = 0.10, 0.15


def test_notes_are_judged_as_people_do(tmp_path: Path, clock: FixedClock) -> None:
    told, wrong = Counter[str](), Counter[str]()
    for number, note in enumerate(notes()):
        # A book for each: what was sent to others is not what is tried here.
        with Store.open(tmp_path / f"{number}.db", clock) as store:
            is_ready = judged(store, note).verdict is Verdict.READY
        told[note["label"]] += 1
        wrong[note["label"]] += is_ready != (note["label"] == "good")
    assert min(told["bad"], told["good"]) >= 80
    assert wrong["bad"] <= MOST_BAD_READY * told["bad"]
    assert wrong["good"] <= MOST_GOOD_HELD * told["good"]
