"""netplanner why: what a text is worth as the why of an invitation."""

import sys
from argparse import Namespace
from pathlib import Path

from netplanner.cli.access import reading
from netplanner.cli.terminal import plain, print_json, say
from netplanner.cli.words import block_text
from netplanner.domain.errors import UserError
from netplanner.domain.invitation import Judgement
from netplanner.domain.words import ReasonType
from netplanner.operations import plan_checks, why
from netplanner.storage import contacts, goals

# No platform takes as much; a larger file is another one than was meant.
_MOST_BYTES = 1 << 20
_LETTERS = ("S", "R", "G", "B", "D")
_LACKING = {
    "fact": "say something you know of this person",
    "reason": "say a reason, as 'because …' or 'so that …'",
    "goal": "use a word of the goal",
    "offer": "say what is in it for the other",
    "distinct": "say it in other words than the last ones",
}


def judge_why(options: Namespace) -> int:
    text = read_text(options.text_file)
    with reading(options) as store:
        connection = store.reader
        if not contacts.living(connection, [options.contact]):
            raise UserError("contact_gone", ids=[options.contact])
        if options.goal is not None and goals.load(connection, options.goal) is None:
            raise UserError("goal_gone", id=options.goal)
        plan_checks.check_channel(connection, options.platform, store.clock.today().isoformat())
        background = why.gather(connection, contact_id=options.contact, goal_id=options.goal, channel=options.platform)
        judgement = background.judge(text, ReasonType(options.reason))
    if options.json:
        print_json(as_json(judgement))
        return 0
    score = "" if judgement.score is None else f" · {judgement.score} of 100"
    say(f"{str(judgement.verdict).replace('_', ' ')}{score}")
    limit = "" if judgement.limit is None else f" of {judgement.limit}"
    say(f"{judgement.length}{limit} characters")
    for code in judgement.blocked_by:
        say(plain(f"  not so: {block_text(code, judgement.limit)}"))
    for code in judgement.lacking:
        say(f"  better: {_LACKING[code]}")
    return 0


def as_json(judgement: Judgement) -> dict[str, object]:
    """`score` is null where something forbids the text; S facts, R reason, G goal, B benefit, D distinct."""
    return {
        "score": judgement.score,
        "verdict": str(judgement.verdict),
        "parts": dict(zip(_LETTERS, judgement.parts, strict=True)),
        "blocked_by": list(judgement.blocked_by),
        "length": judgement.length,
        "limit": judgement.limit,
    }


def read_text(path: Path) -> str:
    """A text file, or standard input for "-"; without the line's end that editors add.

    Raises UserError: file_not_found, unreadable_text.
    """
    try:
        content = sys.stdin.buffer.read(_MOST_BYTES + 1) if str(path) == "-" else _content(path)
        text = content.decode("utf-8-sig")
    except FileNotFoundError:
        raise UserError("file_not_found", file=str(path)) from None
    except (OSError, UnicodeDecodeError):
        raise UserError("unreadable_text", file=str(path)) from None
    if len(content) > _MOST_BYTES:
        raise UserError("unreadable_text", file=str(path))
    return text.strip()


def _content(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_MOST_BYTES + 1)
