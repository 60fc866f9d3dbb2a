"""Sixty made-up people who between them fill every field a card can hold, with everything that needs care."""

import binascii
import struct
import zlib

from netplanner.domain.contact import Address, Contact, ContactPoint, Photo, Profile

GIVEN = ("Ada", "Søren", "Jörg", "Anne-Marie", "Åse", "Bo; von", "Zoë", "Łukasz", "太郎", "O'Neil")
FAMILY = ("Sample", "Ærøskøbing", "Müller, jun.", "de la Cruz", "Beispiel", "Prøve\\sen")
NOTES = (
    "one\ntwo, three; four \\ five",
    "A long note that must be folded within its letters: " + "æøåß€😀 " * 30 + "end",
    "https://firm.example/?a=1;b=2,c:d",
    '"quoted" ^n ^^ and a tab\there',
    "",
)


def png(red: int) -> bytes:
    """A picture of one dot."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", binascii.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    dot = zlib.compress(bytes((0, red % 256, 7, 7)))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", dot) + chunk(b"IEND", b"")


def people() -> list[Contact]:
    return [_person(number) for number in range(60)]


def _person(number: int) -> Contact:
    given, family = GIVEN[number % len(GIVEN)], FAMILY[number % len(FAMILY)]
    prefix, suffix = ("Dr.", "PhD") if number % 3 == 0 else ("", "")
    name = " ".join(filter(None, (prefix, given, family, suffix)))
    birthday = ("1980-04-12", "--04-12", "", "1999-12-31", "--02-29")[number % 5]
    return Contact(
        uid=f"urn:uuid:00000000-0000-4000-8000-{number:012d}",
        kind=("individual", "individual", "org", "individual", "group")[number % 5],
        fn=name,
        display_name=name,
        family=family,
        given=given,
        additional=("", "Maria", "M.")[number % 3],
        prefix=prefix,
        suffix=suffix,
        nickname=("", "Adi", "Adi, Ad")[number % 3],
        organization=("Example A/S", "Smith, Jones; Sons", "Bäckerei Ünal", "")[number % 4],
        department=("Sales", "Research; Optics", "", "")[number % 4],
        title=("Head of Sales, Nordics", "Sekretærin", "")[number % 3],
        role=("Buyer; Seller", "", "Speaker")[number % 3],
        birthday=birthday,
        anniversary=("2009-08-08", "", "")[number % 3],
        gender=("F", "M", "O;it's complicated", "")[number % 4],
        language=("da", "de", "")[number % 3],
        note=NOTES[number % len(NOTES)],
        emails=[
            ContactPoint(f"person{number}@firm.example", ("work",), "", True),
            ContactPoint(f"person{number}@home.example", ("home",)),
            ContactPoint(f"box{number}@club.example", (), "Club, old"),
        ][: 1 + number % 3],
        phones=[
            ContactPoint(f"+45 00 00 00 {number:02d}", ("cell",), "", number % 2 == 0),
            ContactPoint(f"+45 00 00 01 {number:02d}", ("work", "voice")),
            ContactPoint(f"+45 00 00 02 {number:02d}", ("home", "fax")),
            ContactPoint(f"+45 00 00 03 {number:02d}", (), "Summer house"),
        ][: 1 + number % 4],
        urls=[
            ContactPoint(f"https://www.firm.example/~person{number}?a=1;b=2,c", ("work",)),
            ContactPoint(f"https://home.example/{number}", ("home",)),
        ][: number % 3],
        messaging=[
            ContactPoint(f"xmpp:person{number}@jabber.example", ("home",)),
            ContactPoint(f"person.{number}", ("skype", "work")),
            ContactPoint(f"+45 00 00 04 {number:02d}", ("whatsapp",)),
        ][: number % 4],
        addresses=[
            Address("Sample Street 1, left", "2nd floor", "PO 12", "Town", "Region", "8000", "Denmark", ("work",)),
            Address("Way 2\nback yard; door", "", "", "Øster Å", "", "DK-1000", "Danmark", ("home",)),
            Address("Third Road 3", "", "", "Elsewhere", "", "12345", "Deutschland", (), "Summer house"),
        ][: number % 4],
        profiles=[
            Profile("linkedin", f"https://www.linkedin.com/in/person{number}"),
            Profile("xing", f"https://www.xing.com/profile/Person_{number}", f"person_{number}"),
            Profile("mastodon", "", f"@person{number}"),
        ][: number % 4],
        tags=["friends", "fair, 2026", "Müller & Søn"][: number % 4],
        photo=Photo(png(number), "image/png") if number % 4 == 0 else None,
    )  # fmt: skip
