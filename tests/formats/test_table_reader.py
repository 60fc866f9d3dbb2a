"""Tables of people as programs write them, in files of our own making, and what becomes of each row."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from netplanner.domain.contact import Address, Contact, ContactPoint, Profile
from netplanner.domain.history import ConnectedSeen
from netplanner.formats.table import ColumnMapping, read_table, table_format, table_preview
from netplanner.formats.table.dates import Order
from netplanner.formats.table.reader import split_raw
from netplanner.formats.vcard.stored import contact_from_card


def table(*rows: Iterable[str], delimiter: str = ",") -> bytes:
    return "".join(delimiter.join(f'"{cell}"' if cell else "" for cell in row) + "\r\n" for row in rows).encode()


def people(data: bytes, mapping: ColumnMapping | None = None) -> list[Contact]:
    records = list(read_table(data, mapping))
    assert [str(record.error) for record in records if record.error] == []
    return [record.contact for record in records if record.contact]


def one(data: bytes, mapping: ColumnMapping | None = None) -> Contact:
    (contact,) = people(data, mapping)
    return contact


def person(columns: dict[str, str]) -> Contact:
    return one(table(columns.keys(), columns.values()))


def others(contact: Contact) -> list[str]:
    assert contact.card is not None
    begin = "X-NETPLANNER-COLUMN;X-NAME="
    return [line.removeprefix(begin) for line in contact.card.lines if line.startswith(begin)]


def reasons(data: bytes, mapping: ColumnMapping | None = None) -> list[tuple[int, str]]:
    return [(record.line, record.error.reason) for record in read_table(data, mapping) if record.error]


GOOGLE_NEW = {
    "First Name": "Søren", "Middle Name": "B.", "Last Name": "Ålund", "Phonetic First Name": "Sørn",
    "Name Prefix": "Dr.", "Name Suffix": "", "Nickname": "Sø", "File As": "", "Organization Name": "Nordlys",
    "Organization Title": "CEO", "Organization Department": "Board", "Birthday": "1980-04-12", "Notes": "Met\r\nthere",
    "Photo": "", "Labels": "* myContacts ::: Rowing club ::: * friends", "E-mail 1 - Label": "* Work",
    "E-mail 1 - Value": "s@nordlys.example ::: s2@nordlys.example", "E-mail 2 - Label": "Boat",
    "E-mail 2 - Value": "s@boat.example", "Phone 1 - Label": "Mobile", "Phone 1 - Value": "+45 00 00 00 01",
    "Phone 2 - Label": "Work Fax", "Phone 2 - Value": "+45 00 00 00 02", "Address 1 - Label": "Home",
    "Address 1 - Formatted": "Kaj 1, Aarhus", "Address 1 - Street": "Kaj 1", "Address 1 - City": "Aarhus",
    "Address 1 - PO Box": "", "Address 1 - Region": "", "Address 1 - Postal Code": "8000", "Address 1 - Country": "DK",
    "Address 1 - Extended Address": "", "Address 2 - Label": "Cottage", "Address 2 - Formatted": "By the sea 1",
    "Address 2 - Street": "", "Website 1 - Label": "Profile", "Website 1 - Value": "https://www.linkedin.com/in/s-aa",
    "Website 2 - Label": "", "Website 2 - Value": "nordlys.example", "Event 1 - Label": "Anniversary",
    "Event 1 - Value": "2010-06-01", "Relation 1 - Label": "Spouse", "Relation 1 - Value": "Bo",
    "Custom Field 1 - Label": "Shoe size", "Custom Field 1 - Value": "46", "IM 1 - Service": "Skype",
    "IM 1 - Value": "s.aa",
}  # fmt: skip


def test_google_as_it_is_now() -> None:
    contact = person(GOOGLE_NEW)
    assert contact.fn == "Dr. Søren B. Ålund"
    assert (contact.nickname, contact.organization, contact.title, contact.department) == (
        "Sø", "Nordlys", "CEO", "Board",
    )  # fmt: skip
    assert (contact.birthday, contact.anniversary, contact.note) == ("1980-04-12", "2010-06-01", "Met\nthere")
    assert contact.tags == ["Rowing club", "friends"]
    assert contact.emails == [
        ContactPoint("s@nordlys.example", ("work",), "", True),
        ContactPoint("s2@nordlys.example", ("work",), "", True),
        ContactPoint("s@boat.example", (), "Boat"),
    ]
    assert contact.phones == [
        ContactPoint("+45 00 00 00 01", ("cell",)),
        ContactPoint("+45 00 00 00 02", ("work", "fax")),
    ]
    assert contact.addresses == [
        Address(street="Kaj 1", city="Aarhus", postal_code="8000", country="DK", types=("home",)),
        Address(street="By the sea 1", label="Cottage"),
    ]
    assert contact.profiles == [Profile("linkedin", "https://www.linkedin.com/in/s-aa")]
    assert contact.urls == [ContactPoint("nordlys.example")]
    assert contact.messaging == [ContactPoint("s.aa", ("skype",))]
    assert others(contact) == ["Phonetic First Name:Sørn", "Spouse:Bo", "Shoe size:46"]


def test_google_as_it_was() -> None:
    contact = person(
        {
            "Name": "Anna Berg", "Given Name": "Anna", "Family Name": "Berg", "Yomi Name": "", "Birthday": " --12-01",
            "Group Membership": "* My Contacts ::: Clients", "E-mail 1 - Type": "* Other",
            "E-mail 1 - Value": "anna@firm.example", "Phone 1 - Type": "Main", "Phone 1 - Value": "+49 30 0",
            "Address 1 - Type": "Work", "Address 1 - Formatted": "", "Address 1 - Street": "Weg 1\n2. OG",
            "Organization 1 - Type": "", "Organization 1 - Name": "Firm", "Organization 1 - Title": "Clerk",
        }
    )  # fmt: skip
    assert (contact.fn, contact.given, contact.family, contact.birthday) == ("Anna Berg", "Anna", "Berg", "--12-01")
    assert (contact.organization, contact.title, contact.tags) == ("Firm", "Clerk", ["Clients"])
    assert contact.emails == [ContactPoint("anna@firm.example", (), "", True)]
    assert contact.phones == [ContactPoint("+49 30 0", ("main",))]
    assert contact.addresses == [Address(street="Weg 1\n2. OG", types=("work",))]


OUTLOOK = {
    "en": (
        "Title|First Name|Middle Name|Last Name|Suffix|Company|Department|Job Title|Business Street|Business Street 2|"
        "Business City|Business State|Business Postal Code|Business Country/Region|Home Street|Home City|Home Postal "
        "Code|Home Country/Region|Business Fax|Business Phone|Business Phone 2|Home Phone|Mobile Phone|Anniversary|"
        "Birthday|Categories|E-mail Address|E-mail Type|E-mail Display Name|E-mail 2 Address|E-mail 2 Type|Gender|"
        "Notes|Priority|Private|Web Page"
    ),
    "da": (
        "Titel|Fornavn|Mellemnavn|Efternavn|Suffiks|Firma|Afdeling|Stilling|Gade (arbejde)|Gade 2 (firma)|"
        "By (arbejde)|Område (arbejde)|Postnummer (arbejde)|Land/område (arbejde)|Gade (privat)|By (privat)|"
        "Postnummer (privat)|Land/område (privat)|Fax (arbejde)|Telefon (arbejde)|Telefon 2 (arbejde)|"
        "Telefon (privat)|Mobiltelefon|Mærkedag|Fødselsdag|Kategorier|E-mail-adresse|E-mail-type|E-mail-vist navn|"
        "E-mail 2-adresse|E-mail 2-type|Køn|Notater|Prioritet|Privat|webside"
    ),
    "de": (
        "Anrede|Vorname|Weitere Vornamen|Nachname|Suffix|Firma|Abteilung|Position|Straße geschäftlich|"
        "Straße geschäftlich 2|Ort geschäftlich|Region geschäftlich|Postleitzahl geschäftlich|Land/Region geschäftlich|"
        "Straße privat|Ort privat|Postleitzahl privat|Land/Region privat|Fax geschäftlich|Telefon geschäftlich|"
        "Telefon geschäftlich 2|Telefon (privat)|Mobiltelefon|Jahrestag|Geburtstag|Kategorien|E-Mail-Adresse|"
        "E-Mail-Typ|E-Mail: Angezeigter Name|E-Mail 2: Adresse|E-Mail 2: Typ|Geschlecht|Notizen|Priorität|Privat|"
        "Webseite"
    ),
}
OUTLOOK_ROW = (
    "Dr.|Jürgen|M.|Groß|jun.|Firm; Söhne|Sales|Chef|Weg 1|2. OG|Köln|NRW|50667|DE|Gasse 2|Bonn|53111|DE|+49 1|+49 2|"
    "+49 3|+49 4|+49 5|0/0/00|{birthday}|Kunden;Ruderer|jg@firm.example|SMTP|Jürgen Groß|"
    "/o=ExchangeLabs/ou=x/cn=jg|EX|Unspecified|Zwei\nZeilen|Normal|False|https://firm.example"
)


@pytest.mark.parametrize("language", OUTLOOK)
@pytest.mark.parametrize("encoding", ["cp1252", "utf-8-sig"])
def test_outlook_in_three_languages(language: str, encoding: str) -> None:
    birthday = "12/5/1980" if language != "en" else "5/12/1980"
    row = OUTLOOK_ROW.format(birthday=birthday).split("|")
    later = OUTLOOK_ROW.format(birthday="12/31/1980" if language == "en" else "31/12/1980").split("|")
    data = table(OUTLOOK[language].split("|"), row, later).decode().encode(encoding)
    assert table_format(data) == "outlook"
    contact, other = people(data)
    assert contact.fn == "Dr. Jürgen M. Groß jun."
    assert (contact.organization, contact.department, contact.title) == ("Firm; Söhne", "Sales", "Chef")
    assert contact.addresses == [
        Address("Weg 1", "2. OG", "", "Köln", "NRW", "50667", "DE", ("work",)),
        Address("Gasse 2", "", "", "Bonn", "", "53111", "DE", ("home",)),
    ]
    assert contact.phones == [
        ContactPoint("+49 1", ("work", "fax")),
        ContactPoint("+49 2", ("work",)),
        ContactPoint("+49 3", ("work",)),
        ContactPoint("+49 4", ("home",)),
        ContactPoint("+49 5", ("cell",)),
    ]
    assert contact.emails == [ContactPoint("jg@firm.example")]
    assert (contact.birthday, other.birthday) == ("1980-05-12", "1980-12-31")
    assert (contact.anniversary, contact.gender, contact.note) == ("", "", "Zwei\nZeilen")
    assert contact.tags == ["Kunden", "Ruderer"]
    assert contact.urls == [ContactPoint("https://firm.example")]
    # What says nothing (SMTP, Normal, False) isn't kept, all else is.
    assert [line.rpartition(":")[2] for line in others(contact)] == ["Jürgen Groß", "/o=ExchangeLabs/ou=x/cn=jg"]


def test_outlook_com_and_a_plain_list() -> None:
    contact = person(
        {
            "First Name": "Anna", "Middle Name": "", "Last Name": "Berg", "Company": "Firm", "Job Title": "Clerk",
            "E-mail Address": "anna@firm.example", "E-mail 2 Address": "a@home.example", "Home Phone": "1",
            "Mobile Phone": "2", "Home Address": "Way 1", "Home Address PO Box": "7", "Business Address": "Road 2",
        }
    )  # fmt: skip
    assert [point.value for point in contact.emails] == ["anna@firm.example", "a@home.example"]
    assert contact.addresses == [
        Address(street="Way 1", po_box="7", types=("home",)),
        Address(street="Road 2", types=("work",)),
    ]
    plain = person({"Navn": "Bo Friis", "Titel": "Direktør", "Mail": "bo@firm.example, b@home.example", "Tlf.": "3"})
    assert (plain.fn, plain.title, [point.value for point in plain.emails]) == (
        "Bo Friis", "Direktør", ["bo@firm.example", "b@home.example"],
    )  # fmt: skip


def test_thunderbird() -> None:
    head = (
        "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Work Phone,Home Phone,Fax Number,"
        "Pager Number,Mobile Number,Home Address,Home Address 2,Home City,Home State,Home ZipCode,Home Country,Work "
        "Address,Work Address 2,Work City,Work State,Work ZipCode,Work Country,Job Title,Department,Organization,Web "
        "Page 1,Web Page 2,Birth Year,Birth Month,Birth Day,Custom 1,Custom 2,Custom 3,Custom 4,Notes,Screen Name,"
    )
    row = "Eva,Dahl,Eva Dahl,,e@d.example,f@d.example,1,2,3,4,5,Vej 1,th,Odense,,5000,,,,,,,,,,,http://d.example,,"
    row += "1975,3,9,Likes tea,,,,,eva_d,"
    contact, second = people(f"{head}\n{row}\nBo,{',' * 28}2,29{',' * 7}\n".encode())
    assert table_format(head.encode()) == "thunderbird"
    assert (contact.fn, contact.birthday, second.birthday) == ("Eva Dahl", "1975-03-09", "--02-29")
    assert contact.emails == [ContactPoint("e@d.example"), ContactPoint("f@d.example")]
    assert [point.types for point in contact.phones] == [("work",), ("home",), ("fax",), ("pager",), ("cell",)]
    assert contact.addresses == [Address("Vej 1", "th", "", "Odense", "", "5000", "", ("home",))]
    assert contact.messaging == [ContactPoint("eva_d", ("aim",))]
    assert others(contact) == ["Custom 1:Likes tea"]


def test_linkedin_with_its_preamble() -> None:
    data = (
        b'Notes:\n"When exporting your connection data, you may notice\nthat some are missing."\n\n'
        b"First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        b"Ada,Sample,https://www.linkedin.com/in/ada-s,,Firm,CTO,05 Mar 2024\n,,,,,,01 Jan 2020\n"
    )
    known, nobody = read_table(data)
    assert known.contact is not None
    assert nobody.contact is not None
    assert (known.line, known.contact.fn, known.contact.profiles) == (
        6, "Ada Sample", [Profile("linkedin", "https://www.linkedin.com/in/ada-s")],
    )  # fmt: skip
    assert known.history == (ConnectedSeen("linkedin", "2024-03-05"),)
    assert nobody.contact.display_name == ""
    german = b"Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am\nBo,B,,b@b.example,F,G,1. Mai 2020"
    (record,) = read_table(german)
    assert table_format(german) == "linkedin"
    assert record.history == (ConnectedSeen("linkedin", "2020-05-01"),)


def test_what_no_field_is_for_is_kept_and_reads_back() -> None:
    contact = person({"Name": "Ada", "Email": "a@b.example", "Deal; \\value:": "1.250,00 €", "Stage": "Won, \\n twice"})
    assert contact.card is not None
    assert others(contact) == ['"Deal; \\value:":1.250\\,00 €', "Stage:Won\\, \\\\n twice"]
    assert contact_from_card(contact.card).emails == contact.emails


def test_more_cells_than_heads_and_fewer() -> None:
    few, many = people(b"Name,Email,Phone\nAda\nBo,b@b.example,1,more,,last\n")
    assert (few.fn, few.emails) == ("Ada", [])
    assert others(many) == ["Column 4:more", "Column 6:last"]


def test_blank_rows_and_repeated_heads_are_passed_over() -> None:
    head = b"Name;Email;Phone\r\n"
    data = head + b"Ada;a@b.example;1\r\n;;\r\n \r\n" + head + b"Bo;b@b.example;2\r\n"
    assert [record.line for record in read_table(data)] == [2, 6]
    assert [contact.fn for contact in people(data)] == ["Ada", "Bo"]


def test_a_line_that_names_the_delimiter() -> None:
    assert one(b"sep=|\r\nName|Email|Phone\r\nAda, the first|a@b.example|1\r\n").fn == "Ada, the first"
    assert [record.line for record in read_table(b'"sep=;"\nName;Email\nAda;a@b.example')] == [3]


def test_a_postal_code_beside_the_town() -> None:
    contact = person({"Navn": "Ada", "Adresse": "Vej 1", "Postnr. og by": "8000 Aarhus C", "E-mail": "a@b.example"})
    assert contact.addresses == [Address(street="Vej 1", postal_code="8000", city="Aarhus C")]


@pytest.mark.parametrize("data", [b"email\na@b.example\nc@d.example\n", b"a@b.example\nc@d.example\n"])
def test_a_list_of_addresses(data: bytes) -> None:
    assert table_format(data) == "csv"
    assert [contact.display_name for contact in people(data)] == ["a@b.example", "c@d.example"]


def test_guards_of_spreadsheets_are_taken_off() -> None:
    contact = person({"Name": "'=Ada", "Email": "a@b.example", "Notes": "'-1;'=2", "Phone": "'+45 1"})
    assert (contact.fn, contact.note, contact.phones) == ("=Ada", "-1;=2", [ContactPoint("+45 1")])


def test_numbers_written_as_formulas_so_that_they_stay_text() -> None:
    contact = one(b'Name,Email,Phone\nAda,a@b.example,"=""0045 1"""\n')
    assert contact.phones == [ContactPoint("0045 1")]


@pytest.mark.parametrize(
    ("text", "channels", "kept"),
    [("email, phone", {"email", "phone"}, []), ("Yes", {"all"}, []), ("nein", set(), []),
     ("ask first", set(), ["Do not contact:ask first"])],
)  # fmt: skip
def test_do_not_contact(text: str, channels: set[str], kept: list[str]) -> None:
    contact = person({"Name": "Ada", "Email": "a@b.example", "Do not contact": text})
    assert (contact.do_not_contact, others(contact)) == (channels, kept)


def test_what_somebody_needs_and_offers_and_where_one_met() -> None:
    contact = person(
        {
            "Name": "Ada",
            "Ich suche": "Büro; Partner",
            "Tilbyder": "tea",
            "Where we met": "Lund",
            "Date met": "14 June 2019",
        }
    )
    assert (contact.needs, contact.offers) == (["Büro", "Partner"], ["tea"])
    assert (contact.met, contact.met_on) == ("Lund", "2019-06-14")
    contact = person({"Name": "Ada", "Email": "a@b.example", "Met on": "one summer"})
    assert (contact.met_on, others(contact)) == (None, ["Met on:one summer"])


def test_semicolons_are_of_countries_that_put_the_day_first() -> None:
    assert one(b"Name;Email;Birthday\nAda;a@b.example;1/2/1980\n").birthday == "1980-02-01"


def test_dates_that_nothing_decides_are_text_unless_an_order_is_given() -> None:
    data = b"Name,Email,Birthday\nAda,a@b.example,1/2/1980\n"
    assert one(data).birthday == "1/2/1980"
    (record,) = read_table(data, order=Order.DAY_FIRST)
    assert record.contact is not None
    assert record.contact.birthday == "1980-02-01"


# --- what can't be read --------------------------------------------------------------------------------------------


def test_one_bad_row_of_a_thousand_costs_itself() -> None:
    rows = [f'Person {n},"p{n}@x.example, p@y.example",1' for n in range(1000)]
    rows[500] = '"Person 500,p500@x.example,1'
    data = "\n".join(["Name,Email,Phone", *rows]).encode()
    records = list(read_table(data))
    assert sum(record.contact is not None for record in records) == 999
    (failed,) = (record for record in records if record.error)
    assert (failed.line, failed.error and failed.error.reason) == (502, "unclosed_quote")
    assert failed.raw == b'Name,Email,Phone\r\n"Person 500,p500@x.example,1\r\n'
    mended = failed.raw.replace(b"500,p", b'500",p')
    assert one(mended).fn == "Person 500"
    assert split_raw(failed.raw) == (b"Name,Email,Phone\r\n", b'"Person 500,p500@x.example,1\r\n')


def test_rejects_of_several_rows_are_read_again_with_the_head_once_or_many_times() -> None:
    data = "Name,Email,Phone\nÅse,a@b.example,1\nBo,b@b.example,2\n".encode("cp1252")
    raws = [record.raw for record in read_table(data)]
    once = split_raw(raws[0])[0] + b"".join(split_raw(raw)[1] for raw in raws)
    assert once == "Name,Email,Phone\r\nÅse,a@b.example,1\r\nBo,b@b.example,2\r\n".encode()
    assert [contact.fn for contact in people(once)] == ["Åse", "Bo"]
    assert [contact.fn for contact in people(b"".join(raws))] == ["Åse", "Bo"]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", [(1, "empty")]),
        (b"\xef\xbb\xbf \r\n", [(1, "empty")]),
        (b"Name,Email,Phone\n", [(1, "no_cards")]),
        (b"Name,Email,Phone\n,,\n", [(1, "no_cards")]),
        (b"a,b\n1,2\n", [(1, "columns_unknown")]),
        (b"Ada,a@b.example,+45 00 00 00 01\nBo,b@b.example,\n", [(1, "columns_unknown")]),
        (b"just a text", [(1, "columns_unknown")]),
        (b"Name,Email,Phone" + b",x" * 2000 + b"\nAda,,\n", [(1, "too_many_columns")]),
        (b"Name,Email,Phone\nAda,,1" + b",x" * 2000 + b"\n", [(2, "too_many_columns")]),
        (b"Name,Email,Phone\nAda,,1" + b",x" * 1500 + b"\n", [(2, "too_many_properties")]),
        (b"Name,Email,Phone\nAda" + b"x" * (1 << 20) + b"\nBo,,2", [(2, "line_too_long")]),
    ],
)
def test_what_can_not_be_read_says_why(data: bytes, expected: list[tuple[int, str]]) -> None:
    assert reasons(data) == expected


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    (record,) = read_table(tmp_path / "none.csv")
    assert record.error is not None
    assert record.error.reason == "file_unreadable"


# --- mapped by a person --------------------------------------------------------------------------------------------


def test_a_mapping_says_what_columns_hold() -> None:
    data = b"Wer;Wohin;x\r\nAda;a@b.example;Boat\r\n"
    assert reasons(data) == [(1, "columns_unknown")]
    contact = one(data, ColumnMapping(("name", "email", "")))
    assert (contact.fn, contact.emails, others(contact)) == ("Ada", [ContactPoint("a@b.example")], ["x:Boat"])
    assert others(one(data, ColumnMapping(("name", "email", "skip")))) == []


@pytest.mark.parametrize("line", [1, 2, 9])
def test_a_mapping_finds_the_head_behind_another_preamble(line: int) -> None:
    data = b"Members of the club\n\nName;Email;Phone\nAda;a@b.example;1\n"
    contact = one(data, ColumnMapping(("nickname", "email", "skip"), line))
    assert (contact.nickname, contact.phones) == ("Ada", [])


def test_a_table_without_a_head() -> None:
    data = b"Ada\ta@b.example\t1\r\nBo\tb@b.example\t2\r\n"
    preview = table_preview(data)
    assert (preview.sure, preview.head, preview.mapping) == (False, (), ColumnMapping(("name", "email", ""), 0))
    found = people(data, ColumnMapping(("name", "email", "phone:work"), 0))
    assert [(contact.fn, contact.phones) for contact in found] == [
        ("Ada", [ContactPoint("1", ("work",))]),
        ("Bo", [ContactPoint("2", ("work",))]),
    ]


def test_a_preview_shows_head_rows_guess_and_samples() -> None:
    data = b"Notes:\n\nWho,Mail,City\n" + b"".join(b"P%d,p@x.example,Odense\n" % n for n in range(30))
    preview = table_preview(data)
    assert preview.head == ("Who", "Mail", "City")
    assert preview.mapping == ColumnMapping(("", "email", "address:city"), 3)
    assert not preview.sure
    assert len(preview.rows) == 20
    assert preview.rows[0] == ("P0", "p@x.example", "Odense")
    assert preview.samples == (("P0", "P1", "P2"), ("p@x.example",), ("Odense",))


@pytest.mark.parametrize(
    "data", [b"", b"\n\n", b"BEGIN:VCARD\nFN:A\nEND:VCARD\n", b"A word\nand more\n", b"\x89PNG\r\n\x1a\n\0"]
)
def test_what_is_no_table(data: bytes) -> None:
    assert table_format(data) == ""


def test_a_column_of_addresses_is_one_whatever_it_is_called() -> None:
    table = b"Navn;Firma;Post;Tlf.;Lokal kode\r\nAnna Aalund;Nordlys;anna@x.example;+45 20 00 00 01;K7\r\n"
    (record,) = read_table(table)
    assert record.contact is not None
    assert [point.value for point in record.contact.emails] == ["anna@x.example"]
    assert table_preview(table).mapping.fields == ("name", "organization", "email", "phone", "")
