"""The entries of long JSON lists one by one (RFC 8259), without building the whole document.

A document of some megabytes of brackets is a hundred times as large once built; here only an entry is.
"""

import json
import re
from collections.abc import Collection, Iterator
from typing import Final, NamedTuple

from netplanner.formats.records import CardError

LONGEST_ENTRY: Final = 1 << 20
DEEPEST: Final = 32

# Strings, and the brackets and marks between them; numbers and words are of no interest.
_TOKEN: Final = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*+"|[\[\]{},:"]', re.DOTALL)


class Entry(NamedTuple):
    """An object in the list called `key`: `line` where it begins, its `text`, and its members or why it has none."""

    key: str
    line: int
    text: str
    members: dict[str, object]
    error: CardError | None


class _Frame(NamedTuple):
    """A list or an object that is open, the name of the member whose value it is, and where it began."""

    bracket: str
    key: str
    start: int


def entries(text: str, keys: Collection[str]) -> Iterator[Entry]:
    """The objects in lists that are the value of a member called one of `keys`, in order.

    An entry that can't be read has an error: `not_json`, or `line_too_long` where it has more than `LONGEST_ENTRY`
    characters. Raises CardError: `nesting` at more than `DEEPEST` levels, `not_json` where the document ends
    before its brackets do, or one closes what isn't open.
    """
    stack: list[_Frame] = []
    name, value_of = "", ""
    line, counted = 1, 0
    for token in _TOKEN.finditer(text):
        mark = token.group()
        if mark == ":":
            value_of = name
        elif mark in "[{" and len(mark) == 1:
            if len(stack) >= DEEPEST:
                raise CardError(line + text.count("\n", counted, token.start()), "nesting", limit=DEEPEST)
            stack.append(_Frame(mark, value_of, token.start()))
            value_of = ""
        elif mark in "]}" and len(mark) == 1:
            if not stack or stack[-1].bracket + mark not in ("[]", "{}"):
                raise CardError(line + text.count("\n", counted, token.start()), "not_json")
            frame = stack.pop()
            if mark == "}" and stack and stack[-1].bracket == "[" and stack[-1].key in keys:
                line += text.count("\n", counted, frame.start)
                counted = frame.start
                yield _entry(stack[-1].key, line, text, frame.start, token.end())
        elif mark == ",":
            value_of = ""
        elif mark == '"':
            # The other one of the pair is missing.
            raise CardError(line + text.count("\n", counted, token.start()), "not_json")
        else:
            name = mark[1:-1]
    if stack:
        raise CardError(line + text.count("\n", counted), "not_json")


def _entry(key: str, line: int, text: str, start: int, end: int) -> Entry:
    if end - start > LONGEST_ENTRY:
        error = CardError(line, "line_too_long", limit=LONGEST_ENTRY)
        return Entry(key, line, text[start : start + LONGEST_ENTRY], {}, error)
    piece = text[start:end]
    try:
        read = json.loads(piece)
    except (ValueError, RecursionError):
        return Entry(key, line, piece, {}, CardError(line, "not_json"))
    return Entry(key, line, piece, read, None)
