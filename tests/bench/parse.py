"""Reading vCards fully (unfold, parameters, decode, typed) against a bare tokeniser, and against vobject."""

import importlib.util
import time
from collections.abc import Iterable

from netplanner.formats.vcard import read_cards
from tests.bench import data
from tests.bench.measure import Contender, Line, Scale, in_turn, seconds
from tests.bench.tokeniser import tokenise

# It reads some hundred a second.
_VOBJECT_CARDS = 300


def measure(scale: Scale) -> Iterable[Line]:
    content = data.cards(scale.folder, scale.cards).read_bytes()
    ours, floor = in_turn(
        scale.rounds,
        Contender(lambda: sum(1 for _ in read_cards(content))),
        Contender(lambda: sum(1 for _ in tokenise(content))),
    )
    yield Line(f"parse {scale.cards:,} cards", seconds(ours), f"tokeniser {seconds(floor)}", ours / floor, 1.5)
    if importlib.util.find_spec("vobject") is None:
        return
    each = _vobject_seconds(content)
    against = f"vobject {1 / each:,.0f} cards/s, ours {scale.cards / ours:,.0f}"
    yield Line("parse, times vobject", seconds(ours), against, each * scale.cards / ours, 40, better=1)


def _vobject_seconds(content: bytes) -> float:
    """Seconds a card."""
    import vobject  # type: ignore[import-untyped,import-not-found,unused-ignore]

    text = b"END:VCARD\r\n".join(content.split(b"END:VCARD\r\n")[:_VOBJECT_CARDS]) + b"END:VCARD\r\n"
    began = time.process_time()
    count = sum(1 for _ in vobject.readComponents(text.decode()))
    return (time.process_time() - began) / count
