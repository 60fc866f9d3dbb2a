"""Reads vCard 2.1, 3.0 and 4.0 from files of any size, one card at a time."""

import io
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from netplanner.domain.contact import Contact
from netplanner.formats.records import CardRecord
from netplanner.formats.vcard.careful import careful_lines
from netplanner.formats.vcard.frames import Frame, Framer
from netplanner.formats.vcard.heads import MOST_PARAMETERS, HeadCache, TooManyParametersError
from netplanner.formats.vcard.limits import MEGABYTE, CardError, Limits
from netplanner.formats.vcard.lines import unfold
from netplanner.formats.vcard.mapping import NeedsCareError, check_lengths, contact_of
from netplanner.formats.vcard.properties import known_heads
from netplanner.formats.vcard.quirks import CONTROLS, with_line_feeds
from netplanner.formats.vcard.streams import Utf8Reader, failed, records_of, unreadable

DEFAULT_LIMITS = Limits()


def read_cards(source: BinaryIO | bytes | Path, *, limits: Limits = DEFAULT_LIMITS) -> Iterator[CardRecord]:
    """The cards of a file in order; one that can't be read comes with its error, and reading goes on.

    A file without a card gives one record with the error `empty` or `no_cards`, line 1; one that can't be
    opened or read further a record with `file_unreadable`. A last card without END is kept. Raises nothing.
    """
    return records_of(source, lambda stream: _read_stream(stream, limits))


def looks_like_vcard(head: bytes) -> bool:
    """Whether a file that begins with these bytes (64 kB are plenty) holds a vCard, whatever it is called."""
    framer = Framer(Utf8Reader(io.BytesIO(head)).read, DEFAULT_LIMITS)
    return next(framer.frames(), None) is not None


def _read_stream(stream: BinaryIO, limits: Limits) -> Iterator[CardRecord]:
    reader = Utf8Reader(stream)
    framer = Framer(reader.read, limits)
    heads = known_heads()
    line = 0
    for frame in framer.frames():
        line = frame.line
        yield _record(frame, heads, limits)
    if reader.error is not None:
        yield unreadable(line or 1, reader.error)
    elif not line:
        yield failed(1, b"", "empty" if framer.blank else "no_cards")


def _record(frame: Frame, heads: HeadCache, limits: Limits) -> CardRecord:
    line, raw, start, end, reason, alone = frame
    if not reason and len(raw) > limits.card:
        reason, raw = "card_too_large", raw[:MEGABYTE]
    if reason:
        return failed(line, raw, reason, limit=_limit_of(reason, limits))
    try:
        try:
            # What is between BEGIN and END is cut out for each try: kept, a large picture would be there twice.
            if not alone and b":VCARD" in raw[start:end].upper():
                # A card inside, or a line that becomes an END once its control characters are gone.
                raise NeedsCareError
            contact = contact_of(_plain_lines(raw[start:end], heads, limits, line), heads, limits, line)
        except (NeedsCareError, UnicodeDecodeError):
            contact = _careful_contact(raw[start:end], heads, limits, line)
        return CardRecord(line, raw, contact, None)
    except CardError as error:
        return CardRecord(line, raw, None, error)
    except TooManyParametersError:
        return failed(line, raw, "too_many_parameters", limit=MOST_PARAMETERS)


def _limit_of(reason: str, limits: Limits) -> int:
    if reason == "nesting":
        return limits.nesting
    return limits.binary_line if reason == "line_too_long" else limits.card


def _careful_contact(body: bytes, heads: HeadCache, limits: Limits, line: int) -> Contact:
    lines = careful_lines(body, heads, limits, line)
    if len(body) > limits.line:
        check_lengths(lines, heads, limits, line)
    return contact_of(lines, heads, limits, line, careful=True)


def _plain_lines(body: bytes, heads: HeadCache, limits: Limits, line: int) -> list[str]:
    """The lines of a card that is UTF-8 and folded as it should be (all but a few files are)."""
    if body.count(b"\r") != body.count(b"\r\n"):
        body = with_line_feeds(body)
    # Each step lets go of what it was made from: a picture is as large as all the rest of a file.
    body = body.translate(None, CONTROLS)
    body = unfold(body)
    text = body.decode()
    del body
    if len(text) > limits.properties and text.count("\n") > limits.properties:
        # Lines that lost their fold are no properties, and these are too many to split.
        raise NeedsCareError
    if len(text) > limits.line:
        check_lengths(text.split("\n"), heads, limits, line)
    return text.removesuffix("\n").split("\n") if text else []
