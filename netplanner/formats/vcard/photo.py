"""Inline pictures: base64 and `data:` URIs to bytes and back. Nothing is decoded as a picture here."""

import binascii

from netplanner.domain.contact import Photo

_DATA = "data:"
_BASE64 = ";base64"
# Longer than any media type with its parameters.
_LONGEST_TYPE = 400
# RFC 4648, 5: the URL-safe alphabet is seen in data: URIs.
_URL_SAFE = str.maketrans("-_", "+/")


def media_type_of(data: bytes) -> str:
    """The media type by the first bytes, "" for anything but JPEG, PNG, GIF, WebP and BMP."""
    if data.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if data.startswith((b"GIF87a", b"GIF89a")):
        return "image/gif"
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return "image/webp"
    return "image/bmp" if data.startswith(b"BM") else ""


def inline_photo(value: str) -> Photo | None:
    """The picture in a PHOTO value (base64 or a data: URI), None where it is remote, broken or no picture."""
    uri = split_data_uri(value)
    data = decode_base64(uri[1] if uri else value)
    media_type = media_type_of(data)
    return Photo(data, media_type) if media_type else None


def decode_base64(text: str) -> bytes:
    """The bytes of a base64 text, with or without padding and blanks; b"" where it is none."""
    try:
        if "-" not in text and "_" not in text:
            return binascii.a2b_base64(text)
    except ValueError:
        # Without its padding, most likely; each step below is a copy of a large text.
        pass
    try:
        raw = text.translate(_URL_SAFE).encode("ascii").rstrip(b"= \t")
        return binascii.a2b_base64(raw + b"===")
    except ValueError:
        return b""


def data_uri(media_type: str, base64_text: str) -> str:
    return f"data:{media_type};base64,{base64_text}"


def split_data_uri(value: str) -> tuple[str, str] | None:
    """Media type and base64 text of a data: URI (RFC 2397), None where the value is none."""
    comma = value.find(",", 0, _LONGEST_TYPE)
    head = value[:comma].lower() if comma > 0 else ""
    if not head.startswith(_DATA) or not head.endswith(_BASE64):
        return None
    text = value[comma + 1 :]
    # One within another is no picture, and must not become one when it is written in another form.
    return None if text[: len(_DATA)].lower() == _DATA else (head[len(_DATA) :].partition(";")[0], text)
