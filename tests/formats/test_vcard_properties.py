"""What the properties of a card say of a contact. All people are made up."""

import base64

import pytest

from netplanner.domain.contact import Address, Contact, ContactPoint, Profile
from netplanner.formats.vcard import read_cards

PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)
PNG_TEXT = base64.b64encode(PNG).decode()


def contact(*lines: str, version: str = "3.0") -> Contact:
    text = "\r\n".join(("BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""))
    (record,) = read_cards(text.encode())
    assert record.error is None
    assert record.contact is not None
    return record.contact


def lines_of(person: Contact) -> tuple[str, ...]:
    assert person.card is not None
    return person.card.lines


def test_a_whole_card() -> None:
    person = contact(
        "UID:urn:uuid:00000000-0000-4000-8000-000000000001",
        "FN:Dr. Ada M. Sample\\, PhD",
        "N:Sample;Ada;M.,Maria;Dr.;PhD",
        "NICKNAME:Ad,Adi",
        "ORG:Example A/S;Research;Optics;",
        "TITLE:Head of Research",
        "ROLE:Researcher",
        "GENDER:F",
        "LANG:da",
        "KIND:Individual",
        "NOTE:one\\ntwo",
        "NOTE:three\\, four\\; five \\\\ six",
        "CATEGORIES:friends,work\\, old",
        "CATEGORIES:work\\, old,Fair",
        "REV:20260101T000000Z",
        version="4.0",
    )
    assert person.uid == "urn:uuid:00000000-0000-4000-8000-000000000001"
    assert person.fn == person.display_name == "Dr. Ada M. Sample, PhD"
    assert (person.family, person.given, person.additional) == ("Sample", "Ada", "M.,Maria")
    assert (person.prefix, person.suffix) == ("Dr.", "PhD")
    assert (person.nickname, person.organization, person.department) == ("Ad, Adi", "Example A/S", "Research; Optics")
    assert (person.title, person.role, person.gender, person.language) == ("Head of Research", "Researcher", "F", "da")
    assert person.note == "one\ntwo\n\nthree, four; five \\ six"
    assert person.tags == ["friends", "work, old", "Fair"]
    assert person.kind == "individual"
    assert person.card is not None
    assert person.card.version == "4.0"
    assert len(person.card.lines) == 15


def test_what_is_written_without_escapes_is_kept_whole() -> None:
    person = contact("FN:Sample, Ada", "TITLE:Sales, Marketing; Events", "NOTE:a, b; c \\x")
    assert (person.fn, person.title, person.note) == ("Sample, Ada", "Sales, Marketing; Events", "a, b; c \\x")


@pytest.mark.parametrize(
    ("line", "point"),
    [
        ("TEL;TYPE=HOME,VOICE;TYPE=pref:+45 00  00", ContactPoint("+45 00 00", ("home", "voice"), "", True)),
        ("TEL;HOME;CELL;PREF:1", ContactPoint("1", ("home", "cell"), "", True)),
        (
            'TEL;VALUE=uri;PREF=1;TYPE="work,voice":tel:+45-1;ext=2',
            ContactPoint("+45-1;ext=2", ("work", "voice"), "", True),
        ),
        ("TEL;PREF=2:TEL:1", ContactPoint("1")),
        ("tel;type=Cell;type=Cell: 1 ", ContactPoint("1", ("cell",))),
        ("item1.TEL:1", ContactPoint("1")),
        ("TEL;;ENCODING=8BIT;=:1", ContactPoint("1")),
    ],
)
def test_phones(line: str, point: ContactPoint) -> None:
    assert contact(line).phones == [point]


def test_emails_and_urls() -> None:
    person = contact("EMAIL;TYPE=INTERNET:MAILTO:Ada@Firm.example", "EMAIL:", "URL:http\\://firm.example/a\\,b")
    assert person.emails == [ContactPoint("Ada@Firm.example", ("internet",))]
    assert person.urls == [ContactPoint("http://firm.example/a,b")]


def test_messaging() -> None:
    person = contact(
        "IMPP;X-SERVICE-TYPE=Jabber;type=HOME:xmpp:ada@jabber.example",
        "X-SKYPE;TYPE=WORK:ada.sample",
        "X-GOOGLE TALK:ada@talk.example",
        "X-messaging/xmpp-All:ada@xmpp.example",
    )
    assert person.messaging == [
        ContactPoint("xmpp:ada@jabber.example", ("home",)),
        ContactPoint("ada.sample", ("skype", "work")),
        ContactPoint("ada@talk.example", ("google-talk",)),
        ContactPoint("ada@xmpp.example", ("xmpp",)),
    ]


@pytest.mark.parametrize(
    ("line", "profile"),
    [
        ("URL:https://www.LinkedIn.com/in/ada-sample/", Profile("linkedin", "https://www.LinkedIn.com/in/ada-sample/")),
        ("URL;TYPE=WORK:dk.linkedin.com/in/ada", Profile("linkedin", "dk.linkedin.com/in/ada")),
        ("URL:https://www.xing.com/profile/Ada_Sample", Profile("xing", "https://www.xing.com/profile/Ada_Sample")),
        ("X-SOCIALPROFILE;type=linkedin;x-user=a:linkedin.com/in/a", Profile("linkedin", "linkedin.com/in/a", "a")),
        ("X-SOCIALPROFILE;type=Twitter:https://micro.example/ada", Profile("twitter", "https://micro.example/ada")),
        ("X-SOCIALPROFILE;TYPE=facebook:x-apple:ada", Profile("facebook", "", "ada")),
        ("SOCIALPROFILE;SERVICE-TYPE=Mastodon:https://social.example/@ada", Profile("mastodon", "https://social.example/@ada")),
        ("SOCIALPROFILE;SERVICE-TYPE=Xing;VALUE=text:ada", Profile("xing", "", "ada")),
        ("X-FACEBOOK:ada", Profile("facebook", "", "ada")),
        ("URL:http\\://fb.com/ada.sample", Profile("facebook", "http://fb.com/ada.sample")),
        ("URL;TYPE=profile:https://www.facebook.com/profile.php?id=7", Profile("facebook", "https://www.facebook.com/profile.php?id=7")),
        ("X-SOCIALPROFILE;TYPE=linkedin:ada-sample", Profile("linkedin", "", "ada-sample")),
        ("X-SOCIALPROFILE;TYPE=home;TYPE=XING:ada_sample", Profile("xing", "", "ada_sample")),
        ("X-SOCIALPROFILE;type=linkedin;x-user=ada:", Profile("linkedin", "", "ada")),
        ("X-SOCIALPROFILE;TYPE=work:https://fb.me/ada", Profile("facebook", "https://fb.me/ada")),
        ("X-SOCIALPROFILE-SOCIALPROFILE:https://www.xing.com/profile/Ada", Profile("xing", "https://www.xing.com/profile/Ada")),
        ("X-XING:https://www.xing.com/profile/Ada", Profile("xing", "https://www.xing.com/profile/Ada")),
    ],
)  # fmt: skip
def test_profiles(line: str, profile: Profile) -> None:
    person = contact(line)
    assert (person.profiles, person.urls) == ([profile], [])


@pytest.mark.parametrize(
    "url",
    [
        "https://notlinkedin.example/",
        "https://firm.example/linkedin",
        "https://boxing.example/",
        "https://www.linkedin.com/company/example",
        "https://www.facebook.com/groups/7",
        "https://www.xing.com/pages/example",
    ],
)
def test_other_pages_are_web_addresses(url: str) -> None:
    assert contact(f"URL:{url}").profiles == []


def test_addresses() -> None:
    person = contact(
        "ADR;WORK;PREF:;;Sample Street 1\\, left;Town;;8000;Denmark",
        "ADR;HOME:PO 1;2nd floor;Way 2",
        "ADR:;;;;;;",
        "ADR;TYPE=dom:;;;;;;Norway;more",
    )
    assert person.addresses == [
        Address(street="Sample Street 1, left", city="Town", postal_code="8000", country="Denmark",
                types=("work",), preferred=True),
        Address(po_box="PO 1", extended="2nd floor", street="Way 2", types=("home",)),
        Address(country="Norway", types=("dom",)),
    ]  # fmt: skip


def test_a_label_is_the_address_of_a_card_without_one() -> None:
    lines = ["LABEL;HOME;PREF:Way 2\\n8000 Town", "item1.LABEL:Other", "item1.X-ABLabel:Boat", "LABEL;WORK:"]
    assert contact(*lines).addresses == [
        Address(street="Way 2\n8000 Town", types=("home",), preferred=True),
        Address(street="Other", label="Boat"),
    ]
    assert contact(*lines, "ADR:;;Street 1;;;;").addresses == [Address(street="Street 1")]


def test_labels_of_groups() -> None:
    person = contact(
        "item1.X-ABLABEL:_$!<Work>!$_",
        "item1.TEL:1",
        "ITEM2.ADR:;;Way 2;;;;",
        "item2.X-ABLabel:Summer house",
        "item2.X-ABADR:dk",
        "item3.X-ABLABEL:alone",
        "TEL:2",
    )
    assert [point.label for point in person.phones] == ["Work", ""]
    assert person.addresses[0].label == "Summer house"
    assert len(lines_of(person)) == 7


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("BDAY:1980-04-12", "1980-04-12"),
        ("BDAY:19800412", "1980-04-12"),
        ("BDAY;VALUE=date-and-or-time:19800412T102200Z", "1980-04-12"),
        ("BDAY:1953-10-15T23:10:00Z", "1953-10-15"),
        ("BDAY:--0412", "--04-12"),
        ("BDAY:--04-12", "--04-12"),
        ("BDAY:--0229", "--02-29"),
        ("BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-12", "--04-12"),
        ("BDAY:0000-04-12", "--04-12"),
        ("BDAY:1604-04-12", "--04-12"),
        ("BDAY:--4-2", "--04-02"),
        ("BDAY:1980/4/12", "1980-04-12"),
        ("BDAY:1980.04.12", "1980-04-12"),
        ("BDAY:1980-4-2", "1980-04-02"),
        ("BDAY:12.4.1980", "1980-04-12"),
        ("BDAY:12. 04. 1980", "1980-04-12"),
        ("BDAY:4/12/1980", "4/12/1980"),
        ("BDAY:1980-4/2", "1980-4/2"),
        ("BDAY:1980", "1980"),
        ("BDAY:1980-04", "1980-04"),
        ("BDAY:---12", "---12"),
        ("BDAY:1980-13-45", "1980-13-45"),
        ("BDAY;VALUE=text:circa 1800", "circa 1800"),
        ("BDAY:", ""),
    ],
)
def test_birthdays(line: str, day: str) -> None:
    assert contact(line).birthday == day


@pytest.mark.parametrize("name", ["ANNIVERSARY", "X-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY"])
def test_anniversaries(name: str) -> None:
    assert contact(f"{name}:20010203").anniversary == "2001-02-03"


def test_an_anniversary_as_apple_and_google_write_it() -> None:
    lines = ["a.X-ABDATE:2001-01-01", "a.X-ABLabel:Other", "b.X-ABDATE:20010203", "b.X-ABLabel:_$!<Anniversary>!$_"]
    assert contact(*lines).anniversary == "2001-02-03"
    assert contact(*lines, "ANNIVERSARY:19990101").anniversary == "1999-01-01"
    assert contact("X-ABDATE:20010203", "X-ABLabel:Anniversary").anniversary == ""


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("KIND:Group", "group"),
        ("X-ADDRESSBOOKSERVER-KIND:group", "group"),
        ("X-ABShowAs:COMPANY", "org"),
        ("KIND:", "individual"),
    ],
)
def test_kinds(line: str, kind: str) -> None:
    assert contact(line).kind == kind


@pytest.mark.parametrize(
    ("data", "media_type"),
    [
        (PNG, "image/png"),
        (b"\xff\xd8\xff\xe0" + bytes(9), "image/jpeg"),
        (b"GIF89a" + bytes(9), "image/gif"),
        (b"RIFF\0\0\0\0WEBP" + bytes(9), "image/webp"),
        (b"BM" + bytes(9), "image/bmp"),
    ],
)
def test_photos_are_known_by_their_first_bytes(data: bytes, media_type: str) -> None:
    text = base64.b64encode(data).decode()
    for line in (f"PHOTO;ENCODING=b;TYPE=X:{text}", f"PHOTO:data:image/any;base64,{text}", f"PHOTO;BASE64:{text}"):
        person = contact(line)
        assert person.photo is not None
        assert (person.photo.data, person.photo.media_type) == (data, media_type)
        assert lines_of(person) == (line.partition(":")[0] + ":",)


@pytest.mark.parametrize(
    "line",
    [
        f"PHOTO;ENCODING=b;VALUE=uri:data:image/png;base64\\,{PNG_TEXT}",
        f"PHOTO;ENCODING=BASE64:{PNG_TEXT[:30]}\r\n  {PNG_TEXT[30:]}",
        f"PHOTO;ENCODING=BASE64:\r\n {PNG_TEXT[:30]}\r\n{PNG_TEXT[30:]}\r\n",
        f"PHOTO;ENCODING=b:{PNG_TEXT.rstrip('=')}",
    ],
)
def test_photos_in_odd_dress(line: str) -> None:
    person = contact(line, "TEL:1", version="2.1")
    assert person.photo is not None
    assert person.photo.data == PNG
    assert len(person.phones) == 1


@pytest.mark.parametrize(
    "line",
    [
        "PHOTO;ENCODING=b;TYPE=JPEG:qgEPAAIAAAAHAAAAugEQAAIAAAAG:ASDF==",
        "PHOTO;VALUE=uri:https://firm.example/ada.jpg",
        "PHOTO;ENCODING=b:PHN2Zz48L3N2Zz4=",
        "PHOTO;ENCODING=b:x",
        "PHOTO:data:image/png,abc",
    ],
)
def test_a_photo_that_is_none_or_remote_stays_a_line(line: str) -> None:
    person = contact("FN:Ada Sample", line)
    assert (person.fn, person.photo, lines_of(person)) == ("Ada Sample", None, ("FN:Ada Sample", line))


def test_the_first_photo_counts_and_the_second_keeps_its_bytes() -> None:
    line = f"PHOTO;ENCODING=b:{PNG_TEXT}"
    assert lines_of(contact(line, line, "PHOTO:")) == ("PHOTO;ENCODING=b:", line)


def test_the_first_of_several_counts() -> None:
    person = contact(
        "FN:", "FN:Ada Sample", "FN:Other", "TITLE:One", "TITLE:Two", "ORG:;", "ORG:A", "ORG:B", "N:;;;;", "N:S;A"
    )
    assert (person.fn, person.title, person.organization, person.family) == ("Ada Sample", "One", "A", "S")


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["N:Sample;Ada;M.;Dr.;PhD"], "Dr. Ada M. Sample PhD"),
        (["N:Sample;;;;"], "Sample"),
        (["NICKNAME:Adi"], "Adi"),
        (["ORG:Example A/S"], "Example A/S"),
        (["EMAIL:ada@firm.example", "TEL:1"], "ada@firm.example"),
        (["TEL:1"], "1"),
    ],
)
def test_a_name_to_show_where_there_is_no_fn(lines: list[str], name: str) -> None:
    person = contact(*lines)
    assert (person.fn, person.display_name) == (None, name)
