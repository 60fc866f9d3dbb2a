"""Files and bytes as streams of UTF-8."""

import codecs
import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from netplanner.formats.records import CardError, CardRecord
from netplanner.formats.vcard.quirks import sniff


def records_of(
    source: BinaryIO | bytes | Path, read: Callable[[BinaryIO], Iterator[CardRecord]]
) -> Iterator[CardRecord]:
    """What `read` makes of a source; one that can't be opened gives a record with `file_unreadable`."""
    if isinstance(source, bytes):
        yield from read(io.BytesIO(source))
        return
    if not isinstance(source, Path):
        yield from read(source)
        return
    try:
        stream = source.open("rb")
    except OSError as error:
        yield unreadable(1, error)
        return
    with stream:
        yield from read(stream)


def failed(line: int, raw: bytes, reason: str, **values: object) -> CardRecord:
    return CardRecord(line, raw, None, CardError(line, reason, **values))


def unreadable(line: int, error: OSError) -> CardRecord:
    return failed(line, b"", "file_unreadable", detail=error.strerror or type(error).__name__)


class Utf8Reader:
    """Reads a stream as UTF-8, whatever it is in: UTF-16 and UTF-32 are known by their first bytes.

    `error` is what ended the stream before its end, None while all is well.
    """

    def __init__(self, stream: BinaryIO) -> None:
        self.error: OSError | None = None
        self._stream = stream
        self._started = False
        self._decoder: codecs.IncrementalDecoder | None = None

    def read(self, size: int) -> bytes:
        data = self._bytes(size)
        if not self._started:
            self._started = True
            encoding = sniff(data[:64])
            if encoding:
                self._decoder = codecs.getincrementaldecoder(encoding)(errors="replace")
        if self._decoder is None:
            return data
        text = ""
        while data and not text:
            text = self._decoder.decode(data)
            data = b"" if text else self._bytes(size)
        return text.encode("utf-8", "replace")

    def _bytes(self, size: int) -> bytes:
        try:
            return self._stream.read(size) or b""
        except OSError as error:
            self.error = error
            return b""
