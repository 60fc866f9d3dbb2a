"""Encodings: which one a file, a card or a value is in, and text from bytes in any of them."""

import codecs
import re
from functools import lru_cache

# All of C0 but TAB and LF, and DEL. CR goes as well: line ends are LF by then.
CONTROLS = bytes(code for code in (*range(0x20), 0x7F) if code not in (0x09, 0x0A))

# Windows-1252 with its five holes filled from Latin-1: each byte has a meaning, nothing is lost.
_CP1252 = "".join(bytes([code]).decode("cp1252", "ignore") or chr(code) for code in range(256))

# Supersets of the charsets that files name (what programs write under that name, WHATWG Encoding Standard).
_SUPERSETS = {
    "ascii": "utf-8",
    "us-ascii": "utf-8",
    "utf8": "utf-8",
    "unicode-1-1-utf-8": "utf-8",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "ansi": "cp1252",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "tis-620": "cp874",
    "macintosh": "mac-roman",
}
_WESTERN = frozenset({"cp1252", "iso8859-1", "iso8859-15"})
# Python's own list holds others (idna, punycode) that are no charsets of files. UTF-16 is left out: a file in
# it is known by its bytes, and decodes any even number of other bytes to nonsense.
_CHARSET = re.compile(
    r"utf-?[78]|iso-?8859-?\d{1,2}|windows-?12\d\d|cp-?\d{3,5}|koi8-[rut]|"
    r"mac-roman|gb18030|big5|big5-?hkscs|euc-?(?:jp|kr)|iso-2022-(?:jp|kr)(?:-[123])?|cp932|cp949|hz"
)


@lru_cache(maxsize=64)
def codec_of(charset: str) -> str:
    """The codec for a declared CHARSET, "" where the name is unknown or means UTF-8."""
    name = charset.strip().strip('"').lower()
    name = _SUPERSETS.get(name, name)
    if not _CHARSET.fullmatch(name):
        return ""
    try:
        codec = codecs.lookup(name.replace("windows-", "cp")).name
    except LookupError:
        return ""
    return "" if codec == "utf-8" else codec


def decode(data: bytes, codec: str = "", fallback: str = "") -> str:
    """Text from bytes: by the declared codec, UTF-8, the fallback, and else Windows-1252. Never raises.

    What is declared as Western European and is UTF-8 is UTF-8: such text in Latin-1 has accents and signs in an
    order that nobody writes ("Ã¸").
    """
    names = ("utf-8", codec, fallback) if codec in _WESTERN else (codec, "utf-8", fallback)
    for name in names:
        if not name:
            continue
        try:
            return data.decode(name)
        except UnicodeError:
            continue
    return codecs.charmap_decode(data, "strict", _CP1252)[0]


def sniff(start: bytes) -> str:
    """The encoding of a file by its first bytes: a byte order mark, or NULs beside each letter. "" is 8-bit."""
    if start.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return "utf-32"
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    letters = start[:64]
    if len(letters) < 4:
        return ""
    half = len(letters) // 2
    if letters[1::2].count(0) * 4 >= half * 3 and 0 not in letters[0:2:2]:
        return "utf-16-le"
    if letters[0::2].count(0) * 4 >= half * 3 and 0 not in letters[1:3:2]:
        return "utf-16-be"
    return ""


def with_line_feeds(data: bytes) -> bytes:
    """CRLF, CR CRLF (written twice through a text stream) and lone CR as LF."""
    if b"\r" not in data:
        return data
    return data.replace(b"\r\r\n", b"\n").replace(b"\r\n", b"\n").replace(b"\r", b"\n")
