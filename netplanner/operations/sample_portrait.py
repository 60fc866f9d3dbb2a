"""Small flat portraits for a few sample people, drawn here so that no stranger's face is shipped."""

import struct
import zlib
from typing import NamedTuple

_SIZE = 96
# Drawn in twice the size and averaged, which smooths the edges.
_SCALE = 2

_Colour = tuple[int, int, int]


class _Look(NamedTuple):
    background: _Colour
    skin: _Colour
    hair: _Colour
    shirt: _Colour
    long_hair: bool


_LOOKS = (
    _Look((203, 229, 223), (236, 200, 176), (92, 60, 42), (11, 107, 94), True),
    _Look((226, 232, 200), (242, 211, 190), (196, 196, 190), (58, 74, 96), False),
    _Look((246, 220, 198), (228, 190, 164), (54, 44, 40), (122, 62, 44), False),
    _Look((220, 216, 240), (244, 214, 196), (206, 160, 92), (92, 70, 140), True),
    _Look((208, 224, 240), (214, 170, 140), (36, 30, 30), (30, 86, 130), True),
)


class _Ellipse(NamedTuple):
    """Centre and half axes in a square of side 1, and what it is filled with."""

    x: float
    y: float
    width: float
    height: float
    colour: _Colour


def portrait(number: int) -> bytes:
    """A portrait as a PNG of 96 × 96 pixels; the same number gives the same picture."""
    look = _LOOKS[number % len(_LOOKS)]
    fine = _paint(look.background, _shapes(look), _SIZE * _SCALE)
    return _png(_halved(fine), _SIZE)


def _shapes(look: _Look) -> list[_Ellipse]:
    """From back to front."""
    hair_back = [_Ellipse(0.5, 0.48, 0.25, 0.30, look.hair)] if look.long_hair else []
    return [
        *hair_back,
        _Ellipse(0.5, 1.06, 0.37, 0.32, look.shirt),
        _Ellipse(0.5, 0.70, 0.09, 0.14, _darker(look.skin)),
        _Ellipse(0.5, 0.36, 0.215, 0.20, look.hair),
        _Ellipse(0.5, 0.46, 0.18, 0.22, look.skin),
        _Ellipse(0.45, 0.27, 0.19, 0.08, look.hair),
    ]


def _darker(colour: _Colour) -> _Colour:
    red, green, blue = (int(part * 0.9) for part in colour)
    return red, green, blue


def _paint(background: _Colour, shapes: list[_Ellipse], size: int) -> list[bytearray]:
    rows = [bytearray(bytes(background) * size) for _ in range(size)]
    for shape in shapes:
        pixel = bytes(shape.colour)
        for y, row in enumerate(rows):
            height = ((y + 0.5) / size - shape.y) / shape.height
            if abs(height) >= 1:
                continue
            half = shape.width * (1 - height * height) ** 0.5
            first = max(round((shape.x - half) * size), 0)
            last = min(round((shape.x + half) * size), size)
            row[first * 3 : last * 3] = pixel * (last - first)
    return rows


def _halved(rows: list[bytearray]) -> list[bytes]:
    """Each pixel the mean of four."""
    found = []
    for upper, lower in zip(rows[::2], rows[1::2], strict=True):
        line = bytearray(len(upper) // 2)
        for colour in range(3):
            parts = zip(upper[colour::6], upper[colour + 3 :: 6], lower[colour::6], lower[colour + 3 :: 6], strict=True)
            line[colour::3] = bytes((a + b + c + d) // 4 for a, b, c, d in parts)
        found.append(bytes(line))
    return found


def _png(rows: list[bytes], size: int) -> bytes:
    """8-bit RGB, every row with filter 0 (W3C PNG, 9 and 11)."""
    head = struct.pack(">IIBBBBB", size, size, 8, 2, 0, 0, 0)
    pixels = zlib.compress(b"".join(b"\0" + row for row in rows), 9)
    chunks = ((b"IHDR", head), (b"IDAT", pixels), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )
