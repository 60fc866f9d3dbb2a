"""Writing cards: nothing lost, nothing touched that didn't change. All people are made up."""

import base64
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netplanner.domain.contact import (
    CARD_FIELDS,
    Address,
    CardSource,
    Contact,
    ContactPoint,
    Photo,
    Profile,
    display_name_of,
)
from netplanner.domain.words import Tie
from netplanner.formats.vcard import read_cards, write_card
from netplanner.formats.vcard.writer import Version

PNG = b"\x89PNG\r\n\x1a\n" + bytes(90)
PNG_TEXT = base64.b64encode(PNG).decode()
VERSIONS: tuple[Version, ...] = ("3.0", "4.0")


def read(data: bytes) -> Contact:
    (record,) = read_cards(data)
    assert record.contact is not None
    return record.contact


def card(*lines: str, version: str = "3.0") -> Contact:
    return read("\r\n".join(("BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", "")).encode())


def written(contact: Contact, version: Version) -> list[str]:
    """The unfolded lines between VERSION and END."""
    text = write_card(contact, version).decode().replace("\r\n ", "")
    lines = text.removesuffix("\r\n").split("\r\n")
    assert (lines[0], lines[1], lines[-1]) == ("BEGIN:VCARD", f"VERSION:{version}", "END:VCARD")
    return lines[2:-1]


def fields(contact: Contact) -> dict[str, object]:
    return {name: getattr(contact, name) for name in CARD_FIELDS}


RICH = [
    "PRODID:-//Example//Book 1//EN",
    "UID:urn:uuid:00000000-0000-4000-8000-000000000001",
    "N;SORT-AS=Sample:Sample;Ada;;;",
    "FN:Ada Sample",
    "ORG;SORT-AS=Example:Example A/S;Sales;",
    "item1.EMAIL;type=INTERNET;type=WORK;type=pref;X-KEEP=1:ada@firm.example",
    "item1.X-ABLabel:Office",
    "EMAIL;type=INTERNET:ada@home.example",
    "item2.TEL;type=CELL:+45 00 00 00 01",
    "item2.X-ABLabel:_$!<Mobile>!$_",
    "TEL;type=WORK:+45 00 00 00 02",
    "item3.ADR;type=WORK;type=pref:;;Sample Street 1;Town;;8000;Denmark",
    "item3.X-ABADR:dk",
    "URL:https://www.firm.example/",
    "X-SOCIALPROFILE;type=linkedin;x-user=ada:https://www.linkedin.com/in/ada",
    "X-SKYPE;TYPE=WORK:ada.sample",
    "CATEGORIES:friends,fair",
    "BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-12",
    "NOTE:first",
    "NOTE;LANGUAGE=en:second",
    f"PHOTO;ENCODING=b;TYPE=PNG:{PNG_TEXT}",
    "GEO:55.0;10.0",
    "item4.X-ABRELATEDNAMES;type=pref:Bo Sample",
    "item4.X-ABLabel:_$!<Friend>!$_",
    "KEY;ENCODING=b;TYPE=PGP:AAAA",
    *[f"x.X-UNKNOWN-{number};A={number}:v{number}\\, x" for number in range(60)],
    "REV:20250101T000000Z",
]


@pytest.mark.parametrize("version", VERSIONS)
def test_a_card_nobody_changed_comes_back_as_it_was(version: Version) -> None:
    lines = ["FN:Ada Sample", "tel;type=home;type=Pref:1", 'X-A;P="q":v', "ADR;LABEL=^n:;;x;;;;", "NOTE:a,b"]
    assert written(card(*lines, version=version), version) == lines
    assert written(card(*RICH), "3.0") == RICH


@pytest.mark.parametrize(
    ("change", "gone", "new"),
    [
        ({"fn": "Ada B. Sample"}, ["FN:Ada Sample"], ["FN:Ada B. Sample"]),
        ({"given": "Ada B."}, ["N;SORT-AS=Sample:Sample;Ada;;;"], ["N;SORT-AS=Sample:Sample;Ada B.;;;"]),
        ({"organization": "Other, Ltd"}, [RICH[4]], ["ORG;SORT-AS=Example:Other\\, Ltd;Sales"]),
        ({"title": "Head; of all"}, [], ["TITLE:Head\\; of all"]),
        ({"birthday": "1980-02-03"}, [RICH[17]], ["BDAY:1980-02-03"]),
        ({"birthday": ""}, [RICH[17]], []),
        ({"note": "one\ntwo"}, RICH[18:20], ["NOTE:one\\ntwo"]),
        ({"tags": ["fair", "new, one"]}, [RICH[16]], ["CATEGORIES:fair,new\\, one"]),
        ({"photo": None}, [RICH[20]], []),
        ({"urls": []}, [RICH[13]], []),
        ({"phones": []}, RICH[8:11], []),
        ({"addresses": []}, RICH[11:13], []),
        (
            {"profiles": [Profile("linkedin", "https://www.linkedin.com/in/ada2", "ada")]},
            [RICH[14]],
            ["X-SOCIALPROFILE;TYPE=linkedin;X-USER=ada:https://www.linkedin.com/in/ada2"],
        ),
        ({"messaging": [ContactPoint("ada2", ("skype", "work"))]}, [RICH[15]], ["X-SKYPE;TYPE=WORK:ada2"]),
        ({"language": "da"}, [], ["LANG:da"]),
        ({"kind": "org"}, [], ["X-ABSHOWAS:COMPANY"]),
    ],
)
def test_editing_one_field_changes_that_field_and_rev(
    change: dict[str, object], gone: list[str], new: list[str]
) -> None:
    before = card(*RICH)
    after = replace(before, **change, changed="2026-11-24T10:20:30Z")  # type: ignore[arg-type]
    lines = written(after, "3.0")
    assert sorted(set(RICH) - set(lines)) == sorted({*gone, "REV:20250101T000000Z"})
    assert [line for line in lines if line not in RICH and not line.startswith("REV")] == new
    assert "REV:20261124T102030Z" in lines
    # What stayed is in its old order, and the replaced line in its old place.
    assert [line for line in lines if line in RICH] == [line for line in RICH if line in lines]
    if gone and new:
        assert lines.index(new[0]) == RICH.index(gone[0])
    back = read(write_card(after, "3.0"))
    assert fields(back) == fields(after)


def test_editing_one_entry_of_a_list() -> None:
    before = card(*RICH)
    first, second = before.emails
    changed = replace(before, emails=[replace(first, value="ada@new.example"), second])
    assert written(changed, "3.0")[5:8] == [
        "item1.EMAIL;type=INTERNET;type=WORK;type=pref;X-KEEP=1:ada@new.example",
        *RICH[6:8],
    ]
    retyped = replace(before, emails=[replace(first, types=("home",), preferred=False), second])
    assert written(retyped, "3.0")[5] == "item1.EMAIL;X-KEEP=1;TYPE=home:ada@firm.example"
    relabelled = replace(before, emails=[replace(first, label="Desk"), replace(second, label="Home")])
    lines = written(relabelled, "3.0")
    assert lines[5:8] == [RICH[5], "item1.X-ABLabel:Desk", "item5.EMAIL;type=INTERNET:ada@home.example"]
    assert lines[-1] == "item5.X-ABLabel:Home"
    unlabelled = replace(before, emails=[replace(first, label=""), second])
    assert written(unlabelled, "3.0")[5:7] == [RICH[5], RICH[7]]


def test_adding_removing_and_moving_entries() -> None:
    before = card(*RICH)
    first, second = before.phones
    new = ContactPoint("+45 00 00 00 03", ("home",), "", True)
    added = written(replace(before, phones=[first, new, second]), "3.0")
    assert added[8:12] == [RICH[8], "TEL;TYPE=home,pref:+45 00 00 00 03", *RICH[9:11]]
    assert written(replace(before, phones=[new, first, second]), "3.0")[8] == "TEL;TYPE=home,pref:+45 00 00 00 03"
    assert written(replace(before, phones=[second]), "3.0")[8] == RICH[10]
    moved = replace(before, phones=[second, first])
    assert set(written(moved, "3.0")) == set(RICH)
    assert read(write_card(moved, "3.0")).phones == [second, first]


def test_an_anniversary_in_a_group_is_edited_where_it_stands() -> None:
    before = card("FN:Ada", "b.X-ABDATE;type=pref:2001-02-03", "b.X-ABLabel:_$!<Anniversary>!$_", "TEL:1")
    changed = ["FN:Ada", "b.X-ABDATE;type=pref:2002-02-03", "b.X-ABLabel:_$!<Anniversary>!$_", "TEL:1"]
    assert written(replace(before, anniversary="2002-02-03"), "3.0") == changed
    assert written(replace(before, anniversary=""), "3.0") == ["FN:Ada", "TEL:1"]


def test_rev_stays_where_nothing_changed_or_nobody_says_when() -> None:
    before = card(*RICH)
    assert RICH[-1] in written(replace(before, changed="2026-11-24T10:20:30Z"), "3.0")
    assert RICH[-1] in written(replace(before, title="Boss"), "3.0")


def test_what_only_the_book_knows_stays_in_the_book() -> None:
    before = card(*RICH)
    after = replace(before, tie=Tie.CLOSE, met="NEEDLE", country="NEEDLE", source="NEEDLE", cadence_days=30)
    assert written(after, "3.0") == RICH


@pytest.mark.parametrize(
    ("line", "three", "four"),
    [
        ("TEL;HOME;VOICE;PREF:1", "TEL;TYPE=HOME,VOICE,PREF:1", "TEL;TYPE=HOME,VOICE;PREF=1:1"),
        ("ADR;HOME;:;;x;;;;", "ADR;TYPE=HOME:;;x;;;;", "ADR;TYPE=HOME:;;x;;;;"),
        ("NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=C3=A9=0Ab", "NOTE:é\\nb", "NOTE:é\\nb"),
        ("NOTE;ENCODING=8BIT:a,b", "NOTE:a,b", "NOTE:a,b"),
        (
            f"PHOTO;JPEG;ENCODING=BASE64:{PNG_TEXT}",
            f"PHOTO;ENCODING=b;TYPE=PNG:{PNG_TEXT}",
            f"PHOTO;VALUE=uri:data:image/png;base64,{PNG_TEXT}",
        ),
        ("LOGO;GIF;BASE64:R0lGODlh", "LOGO;ENCODING=b;TYPE=GIF:R0lGODlh", "LOGO:data:image/gif;base64,R0lGODlh"),
        ("KEY;X509;BASE64:AAAA", "KEY;ENCODING=b;TYPE=X509:AAAA", "KEY:data:application/pkix-cert;base64,AAAA"),
        ("PHOTO;VALUE=URL:http://a.example/", "PHOTO;VALUE=uri:http://a.example/", "PHOTO;VALUE=uri:http://a.example/"),
        ("g.X-ANY;A=1;C:v", "g.X-ANY;A=1;TYPE=C:v", "g.X-ANY;A=1;TYPE=C:v"),
    ],
)
def test_21_in_the_syntax_of_30_and_40(line: str, three: str, four: str) -> None:
    person = card("N:Sample;Ada", line, version="2.1")
    assert written(person, "3.0") == ["N:Sample;Ada", three]
    assert written(person, "4.0") == ["N:Sample;Ada", four]


@pytest.mark.parametrize(
    ("three", "four"),
    [
        ("TEL;TYPE=HOME,PREF:1", "TEL;TYPE=HOME;PREF=1:1"),
        ("EMAIL;X-A=1:a@firm.example", "EMAIL;X-A=1:a@firm.example"),
        (f"PHOTO;ENCODING=b;TYPE=PNG:{PNG_TEXT}", f"PHOTO;VALUE=uri:data:image/png;base64,{PNG_TEXT}"),
        ("SOUND;ENCODING=b;TYPE=BASIC:AAAA", "SOUND:data:audio/basic;base64,AAAA"),
        ("BDAY:1980-04-12", "BDAY:1980-04-12"),
        ("REV:2025-01-01T00:00:00Z", "REV:2025-01-01T00:00:00Z"),
    ],
)
def test_30_in_the_syntax_of_40_and_back(three: str, four: str) -> None:
    assert written(card("N:S;A", three, version="3.0"), "4.0") == ["N:S;A", four]
    assert written(card("N:S;A", four, version="4.0"), "3.0") == ["N:S;A", three]


def test_30_needs_n_when_it_comes_from_another_version() -> None:
    assert written(card("FN:Ada Sample", version="4.0"), "3.0") == ["FN:Ada Sample", "N:;;;;"]
    assert written(card("FN:Ada Sample", version="3.0"), "3.0") == ["FN:Ada Sample"]


def test_a_contact_without_a_card() -> None:
    person = Contact(
        uid="00000000-0000-4000-8000-000000000002",
        given="Ada",
        family="Sample",
        emails=[ContactPoint("ada@firm.example", ("work",), "Desk", True)],
        birthday="--04-12",
        photo=Photo(PNG, "image/png"),
    )
    assert written(person, "3.0") == [
        "UID:00000000-0000-4000-8000-000000000002",
        "FN:Ada Sample",
        "N:Sample;Ada;;;",
        "item1.X-ABLabel:Desk",
        "item1.EMAIL;TYPE=work,pref:ada@firm.example",
        "BDAY:--04-12",
        f"PHOTO;ENCODING=b;TYPE=PNG:{PNG_TEXT}",
    ]
    assert written(person, "4.0")[4:] == [
        "item1.EMAIL;TYPE=work;PREF=1:ada@firm.example",
        "BDAY:--0412",
        f"PHOTO;VALUE=uri:data:image/png;base64,{PNG_TEXT}",
    ]
    assert written(Contact(), "3.0") == ["FN:", "N:;;;;"]
    assert written(Contact(organization="Example A/S"), "4.0") == ["FN:Example A/S", "ORG:Example A/S"]


def test_nothing_in_a_value_can_begin_another_property() -> None:
    bad = "x\r\nEND:VCARD\nFN:Bad\r"
    person = Contact(
        uid=bad, fn=bad, note=bad, language=bad, urls=[ContactPoint(bad, (bad,), bad)],
        profiles=[Profile(bad, bad, bad)], card=CardSource("3.0", ("X-A:" + bad, " FN:Bad")),
    )  # fmt: skip
    for version in VERSIONS:
        data = write_card(person, version)
        assert data.count(b"\r\nEND:VCARD\r\n") == 1
        assert data.replace(b"\r\n", b"").count(b"\r") == data.replace(b"\r\n", b"").count(b"\n") == 0
        assert len(list(read_cards(data))) == 1


WORDS = st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=12)
TEXTS = st.lists(WORDS, min_size=1, max_size=4).map(" ".join)
BLOCKS = st.lists(TEXTS, min_size=1, max_size=3).map("\n".join)
TYPES = st.lists(st.sampled_from(["home", "work", "cell", "voice", "x-own"]), unique=True, max_size=3).map(tuple)
POINTS = st.builds(ContactPoint, TEXTS, TYPES, TEXTS | st.just(""), st.booleans())
OPTIONAL = TEXTS | st.just("")
ADDRESSES = st.builds(
    Address, TEXTS, OPTIONAL, OPTIONAL, OPTIONAL, OPTIONAL, OPTIONAL, OPTIONAL, TYPES, OPTIONAL, st.booleans()
)
PROFILES = st.builds(
    Profile, st.sampled_from(["mastodon", "own-net"]), WORDS.map(lambda word: f"https://net.example/{word}"), OPTIONAL
)
DAYS = st.dates().map(lambda day: day.isoformat()) | st.just("--02-29") | st.just("") | st.just("about 1900")
EDITS = st.fixed_dictionaries(
    {},
    optional={
        "uid": WORDS,
        "fn": TEXTS,
        "family": OPTIONAL,
        "given": OPTIONAL,
        "suffix": OPTIONAL,
        "nickname": WORDS.map(lambda word: word.replace(",", "") or "x"),
        "organization": OPTIONAL,
        "department": WORDS.map(lambda word: word.replace(";", "") or "x"),
        "title": OPTIONAL,
        "note": BLOCKS | st.just(""),
        "birthday": DAYS,
        "anniversary": DAYS,
        "gender": OPTIONAL,
        "kind": st.sampled_from(["individual", "group", "org", "location"]),
        "emails": st.lists(POINTS, max_size=4),
        "phones": st.lists(POINTS, max_size=4),
        "urls": st.lists(POINTS, max_size=2),
        "messaging": st.lists(POINTS, max_size=2),
        "addresses": st.lists(ADDRESSES, max_size=3),
        "profiles": st.lists(PROFILES, max_size=2),
        "tags": st.lists(TEXTS, unique=True, max_size=4),
        "photo": st.none() | st.just(Photo(PNG, "image/png")) | st.just(Photo(b"\xff\xd8\xff" + PNG, "image/jpeg")),
    },
)


def _readable(contact: Contact) -> bool:
    """Values that a card says in its own way: a phone `tel:…`, an own label `_$!<…>!$_`, a page on a network."""
    texts = repr(contact).lower()
    return not any(word in texts for word in ("tel:", "mailto:", "_$!<", "linkedin.", "xing.", "facebook.", "x-apple:"))


@settings(max_examples=150, deadline=None)
@given(edits=EDITS, version=st.sampled_from(VERSIONS), start=st.sampled_from(["", "2.1", "3.0", "4.0"]))
def test_what_is_edited_is_read_again(edits: dict[str, object], version: Version, start: str) -> None:
    before = card(*(line for line in RICH if "linkedin" not in line), version=start) if start else Contact(fn="Ada")
    after = replace(before, **edits)  # type: ignore[arg-type]
    after.display_name = display_name_of(after)
    if not _readable(after):
        return
    data = write_card(after, version)
    back = read(data)
    assert fields(back) == fields(after)
    assert write_card(back, version) == data
    assert max(map(len, data.split(b"\r\n"))) <= 75


@pytest.mark.parametrize("version", VERSIONS)
def test_an_address_that_came_as_a_label_is_kept_changed_and_removed_as_one(version: Version) -> None:
    person = card("FN:Ada", "LABEL;TYPE=home:Way 2\\nTown", "NOTE:x", version=version)
    (address,) = person.addresses
    assert written(person, version)[1] == "LABEL;TYPE=home:Way 2\\nTown"
    for addresses in ([replace(address, city="Town")], [address, Address(street="Other")], []):
        after = replace(person, addresses=addresses)
        lines = written(after, version)
        assert not any(line.startswith("LABEL") for line in lines)
        assert read(write_card(after, version)).addresses == addresses
    both = card("FN:Ada", "LABEL:Way 2\\nTown", "ADR:;;Way 2;Town;;;", version=version)
    assert read(write_card(replace(both, addresses=[]), version)).addresses == []
    assert "LABEL:Way 2\\nTown" in written(replace(both, title="Head"), version)


@pytest.mark.parametrize("version", VERSIONS)
def test_a_page_whose_address_tells_the_platform_is_written_as_a_web_address(version: Version) -> None:
    profiles = [
        Profile("linkedin", "https://www.linkedin.com/in/ada"),
        Profile("xing", "https://www.xing.com/profile/Ada", "Ada"),
        Profile("linkedin", "https://www.linkedin.com/company/example"),
        Profile("mastodon", "", "@ada"),
    ]
    person = Contact(fn="Ada", profiles=profiles)
    lines = written(person, version)
    assert [line for line in lines if line.startswith(("URL", "X-SOCIALPROFILE"))] == [
        "URL:https://www.linkedin.com/in/ada",
        "X-SOCIALPROFILE;TYPE=xing;X-USER=Ada:https://www.xing.com/profile/Ada",
        "X-SOCIALPROFILE;TYPE=linkedin:https://www.linkedin.com/company/example",
        "X-SOCIALPROFILE;TYPE=mastodon;X-USER=@ada:x-apple:@ada",
    ]
    assert read(write_card(person, version)).profiles == profiles
