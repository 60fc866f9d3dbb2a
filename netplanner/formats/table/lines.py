"""The physical lines of a table's file as text, whatever it is encoded in, one chunk of it in memory at a time."""

import codecs
import re
from collections.abc import Iterator
from typing import BinaryIO, Final, NamedTuple

from netplanner.formats.vcard.quirks import CONTROLS, decode, sniff, with_line_feeds

# safety.md's figures of a line and a field, in bytes of the file; a row over several lines may have as many.
LONGEST: Final = 1 << 20
SAMPLE: Final = 1 << 18

_BOM: Final = codecs.BOM_UTF8
_NOT_ASCII: Final = re.compile(r"[^\x00-\x7f]+")
_JAPANESE: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uff66-\uff9f\u3000-\u303f\uff01-\uff60]")
_HALF_WIDTH: Final = re.compile(r"[\uff61-\uff9f]")


class Line(NamedTuple):
    """A line without its end; `too_long` is one of which only the beginning is here."""

    text: str
    too_long: bool = False


class Lines:
    """The lines of a stream, to be iterated once; `sample` is how it begins, as bytes of UTF-8 or of `codec`.

    `codec` is "" for UTF-8 (lines that aren't are read as Windows-1252), else "cp932". `marked` tells of a byte order
    mark. `error` is what ended the stream before its end, None while all is well.
    """

    def __init__(self, stream: BinaryIO) -> None:
        self.error: OSError | None = None
        self._stream = stream
        start = self._read(SAMPLE)
        self.marked = start.startswith((_BOM, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
        encoding = sniff(start)
        self._decoder = codecs.getincrementaldecoder(encoding)(errors="replace") if encoding else None
        self._held = b""
        self._finished = False
        self.sample = self._clean(start.removeprefix(_BOM), final=len(start) < SAMPLE)
        self._whole = self._finished
        self.codec = "" if encoding else codec_of(self.sample)

    def __iter__(self) -> Iterator[Line]:
        rest, skipping = b"", False
        for chunk in self._chunks():
            *parts, rest = (rest + chunk).split(b"\n")
            for part in parts:
                if not skipping:
                    yield self._line(part)
                skipping = False
            if len(rest) > LONGEST:
                # The rest of the line is passed over as it comes: it never stands in memory as a whole.
                if not skipping:
                    yield self._line(rest)
                rest, skipping = b"", True
        if rest and not skipping:
            yield self._line(rest)

    def sample_lines(self) -> Iterator[Line]:
        """The whole lines of the sample."""
        parts = self.sample.split(b"\n")
        if len(parts) > 1 and not self._whole:
            parts.pop()
        return (self._line(part) for part in parts)

    def _line(self, data: bytes) -> Line:
        if len(data) > LONGEST:
            return Line(self._text(data[:LONGEST]), True)
        return Line(self._text(data))

    def _text(self, data: bytes) -> str:
        return data.decode() if data.isascii() else decode(data, self.codec)

    def _chunks(self) -> Iterator[bytes]:
        yield self.sample
        while not self._finished:
            data = self._read(SAMPLE)
            yield self._clean(data, final=not data)

    def _clean(self, data: bytes, *, final: bool) -> bytes:
        """Bytes in UTF-8 or of the codec with LF line ends and without other control characters."""
        self._finished = final
        if self._decoder is not None:
            data = self._decoder.decode(data, final).encode("utf-8", "replace")
        data = self._held + data
        self._held = b"\r" if data.endswith(b"\r") and not final else b""
        if self._held:
            data = data[:-1]
        return with_line_feeds(data).translate(None, CONTROLS)

    def _read(self, size: int) -> bytes:
        """So many bytes, fewer only at the end: a pipe gives what it has."""
        pieces: list[bytes] = []
        try:
            while size > 0 and (data := self._stream.read(size)):
                pieces.append(data)
                size -= len(data)
        except OSError as error:
            self.error = error
        return b"".join(pieces)


def codec_of(sample: bytes) -> str:
    """ "cp932" where bytes that are no UTF-8 read as Japanese (Windows' Shift_JIS), else ""."""
    if sample.isascii() or _is_utf8(sample):
        return ""
    try:
        text = sample[: sample.rfind(b"\n") + 1 or len(sample)].decode("cp932")
    except UnicodeDecodeError:
        return ""
    # A letter with a mark in Windows-1252 eats the one behind it here: that gives single characters amid ASCII.
    runs = _NOT_ASCII.findall(text)
    total = sum(map(len, runs))
    japanese = sum(len(_JAPANESE.findall(run)) for run in runs if len(run) > 1)
    halves = sum(len(_HALF_WIDTH.findall(run)) for run in runs)
    return "cp932" if japanese * 10 >= total * 8 and halves * 2 < total else ""


def _is_utf8(sample: bytes) -> bool:
    try:
        sample.decode()
    except UnicodeDecodeError as error:
        # Only the end of a sample may stand within a character.
        return error.start >= len(sample) - 3 and error.reason == "unexpected end of data"
    return True
