"""What a stranger's card can't do: run a program, open a share, dial by itself, hang or crash by a picture."""

import struct
import threading
import zlib
from dataclasses import replace

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from netplanner.domain.contact import Contact, Photo
from netplanner.domain.errors import UserError
from netplanner.operations import contacts as operations
from netplanner.storage import contacts
from netplanner.ui import links, photos
from netplanner.ui.contacts import field_text
from netplanner.ui.contacts.drag import file_name
from netplanner.ui.session import Session


@pytest.mark.parametrize(
    ("text", "opened"),
    [
        ("nordlys.example", "https://nordlys.example"),
        ("www.nordlys.example/a?b=c#d", "https://www.nordlys.example/a?b=c#d"),
        ("https://nordlys.example/ærlig", "https://nordlys.example/ærlig"),
        ("http://nordlys.example", "http://nordlys.example"),
        ("  https://nordlys.example ", "https://nordlys.example"),
        ("nordlys.example:8080/x", "https://nordlys.example:8080/x"),
    ],
)
def test_web_addresses_open(text: str, opened: str) -> None:
    url = links.web_url(text)
    assert url is not None
    assert url.toString() == opened


@pytest.mark.parametrize(
    "text",
    [
        "", "   ", "javascript:alert(1)", "file:///etc/passwd", "ftp://x.example", "data:text/html,x", "vbscript:x",
        "\\\\server\\share", "//server/share", "https://user@evil.example", "https://user:pw@evil.example",
        "https://good.example@evil.example", "https://x.example\n", "https://x.ex\u202eample", "https://x.example/\x00",
        "https://x.example/a b", "smb://server/share", "search-ms:query=x", "https:///x", "https://", "x",
        "localhost",
        "https://evil\\@good.example", "ms-word:ofe|u|https://x.example", "tel:123",
    ],
)  # fmt: skip
def test_everything_else_does_not(text: str) -> None:
    # Blanks and line breaks around are those of copying; inside they are somebody's trick.
    assert links.web_url(text if text != "https://x.example\n" else "https://x.ex\nample") is None


def test_mail_goes_to_one_address_and_nothing_else() -> None:
    url = links.mail_url(" anna@x.example ")
    assert url is not None
    assert url.toString() == "mailto:anna@x.example"
    for text in (
        "anna@x.example?cc=b@x.example", "a@x.example,b@x.example", "a@x.example%0Acc:b@x.example", "anna",
        "@x.example",
        "a@x.example\nBcc: b", "Anna <a@x.example>", "a@b@c.example", "a@x.example?attach=/etc/passwd", "a&b@x.example",
    ):  # fmt: skip
        assert links.mail_url(text) is None, text


def test_numbers_are_dialled_by_their_digits() -> None:
    for text, dialled in (
        ("+45 12 34 56 78", "tel:+4512345678"), ("tel:+45-12;ext=5", "tel:+4512"), ("(040) 12 (0)3", "tel:040123"),
        ("*21#", "tel:*21%23"), ("+1 2;phone-context=evil.example", "tel:+12"),
    ):  # fmt: skip
        url = links.phone_url(text)
        assert url is not None, text
        assert url.toEncoded().data().decode() == dialled
    assert links.phone_url("call me") is None


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Anna Ålund", "Anna Ålund.vcf"), ("../../etc/passwd", "etc passwd.vcf"), ("a/b\\c:d*e?f", "a b c d e f.vcf"),
        ("...", "contacts.vcf"), ("", "contacts.vcf"), ("x\x00\ny", "x y.vcf"), ("x" * 300, "x" * 80 + ".vcf"),
    ],
)  # fmt: skip
def test_a_name_makes_a_harmless_file_name(name: str, file: str) -> None:
    assert file_name(name) == file


# Pictures ------------------------------------------------------------------------------------------------------------


def encoded(width: int, height: int, kind: str) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#335577"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)
    return bytes(buffer.data().data())


def png_that_says(width: int, height: int) -> bytes:
    """A PNG whose head claims a size its few bytes don't hold."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = zlib.compress(bytes(100))
    chunks = ((b"IHDR", head), (b"IDAT", pixels), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in chunks
    )


@pytest.mark.parametrize("kind", ["jpeg", "png", "webp"])
def test_pictures_are_bounded(kind: str) -> None:
    data = encoded(900, 300, kind)
    assert photos.format_of(data) == kind
    image = photos.decode(data, 96)
    assert (image.width(), image.height()) == (96, 32)
    small = photos.decode(encoded(20, 10, kind), 96)
    assert (small.width(), small.height()) == (20, 10)


@pytest.mark.qt_log_ignore("JPEG|libpng|marker|Huffman|Quantization|SOS|arithmetic", extend=True)
@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "photo_unreadable"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>", "photo_unreadable"),
        (b"GIF89a" + bytes(100), "photo_unreadable"),
        (b"\xff\xd8\xff" + bytes(1000), "photo_unreadable"),
        (png_that_says(100, 100), "photo_unreadable"),
        (png_that_says(100_000, 100_000), "photo_too_large"),
        (png_that_says(4001, 1), "photo_too_large"),
        (b"\x89PNG\r\n\x1a\n" + bytes(10_000_000), "photo_too_large"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 " + bytes(50), "photo_unreadable"),
    ],
)
def test_what_is_no_good_picture_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(UserError) as caught:
        photos.decode(data, 96)
    assert caught.value.code == code


def outcome(data: bytes) -> str:
    try:
        photos.decode(data, 32)
    except UserError as error:
        return error.code
    return "shown"


@pytest.mark.qt_log_ignore("", extend=True)
def test_truncated_and_flipped_pictures_are_refused_or_shown() -> None:
    for kind in ("jpeg", "png", "webp"):
        data = encoded(60, 60, kind)
        for cut in range(3, len(data), max(1, len(data) // 40)):
            damaged = bytearray(data[:cut] if cut % 2 else data)
            damaged[min(cut, len(damaged) - 1)] ^= 0xFF
            assert outcome(bytes(damaged)) in ("shown", "photo_unreadable", "photo_too_large")


def test_pictures_arrive_beside_the_window_and_are_kept(session: Session, qtbot: QtBot) -> None:
    good = operations.add(session.store, Contact(fn="A", photo=Photo(encoded(300, 300, "jpeg"), ""))).created
    bad = operations.add(session.store, Contact(fn="B", photo=Photo(b"<svg/>", "image/svg+xml"))).created
    assert good is not None
    assert bad is not None
    shown = photos.Photos(session, 96)
    with qtbot.waitSignal(shown.ready) as heard:
        assert shown.of(bad) is None
        assert shown.of(good) is None
    assert heard.args == [good]
    pixmap = shown.of(good)
    assert pixmap is not None
    assert pixmap.width() == 96
    qtbot.waitUntil(lambda: not session.worker.is_busy())
    assert shown.of(bad) is None
    assert not session.worker.is_busy()
    shown.forget(frozenset({good}))
    assert shown.of(good) is None
    qtbot.waitUntil(lambda: shown.of(good) is not None)


def test_a_picture_that_changes_while_it_is_read_is_read_again(session: Session, qtbot: QtBot) -> None:
    def png(colour: str) -> Photo:
        image = QImage(8, 8, QImage.Format.Format_RGB32)
        image.fill(QColor(colour))
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        assert image.save(buffer, "png")
        return Photo(bytes(buffer.data().data()), "image/png")

    person = operations.add(session.store, Contact(fn="A", photo=png("red"))).created
    assert person is not None
    shown = photos.Photos(session, 8)
    reading, changed = threading.Event(), threading.Event()
    former = photos.decode

    def slow(data: bytes, side: int) -> QImage:
        image = former(data, side)
        reading.set()
        changed.wait(20)
        return image

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(photos, "decode", slow)
        assert shown.of(person) is None
        assert reading.wait(20)
        before = contacts.load(session.store.reader, person)
        assert before is not None
        operations.edit(session.store, before, replace(before, photo=png("blue")))
        shown.forget(frozenset({person}))
        with qtbot.waitSignal(shown.ready):
            changed.set()
    pixmap = shown.of(person)
    assert pixmap is not None
    assert pixmap.toImage().pixelColor(4, 4) == QColor("blue")


# Card lines ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("FN:Anna", ("FN", "Anna")),
        ('X-A;P="a:b;c":d:e', ('X-A;P="a:b;c"', "d:e")),
        ("NOTE:a\\nb\\,c\\\\n\\;d", ("NOTE", "a\nb,c\\n;d")),
        ("no colon", ("", "no colon")),
        ("X:" + "y" * 3000, ("X", "y" * 2000 + "…")),
        ("", ("", "")),
    ],
)
def test_a_cards_line_is_shown_for_reading(line: str, shown: tuple[str, str]) -> None:
    assert field_text.card_line(line) == shown
