"""LinkedIn's export: every language's head, rows that name nobody, invitations both ways, messages by person."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.contact import CARD_FIELDS, Contact
from netplanner.domain.history import ConnectedSeen, InvitationSeen, MessageSeen
from netplanner.formats.linkedin import is_linkedin, own_marks, own_name, read_linkedin
from netplanner.formats.linkedin.dates import date_and_time
from netplanner.formats.linkedin.person import plain_text
from netplanner.formats.records import CardRecord
from netplanner.formats.vcard.stored import contact_from_card

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
EXPECTED = CORPUS / "expected.jsonl"
NOTES = 'Notes:\n"When exporting your connection data, you may notice that some are missing, see https://x.example"\n\n'
HEAD = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
ANNA = "Anna,Berg,https://www.linkedin.com/in/anna-berg,anna@berg.example,Nordlys,CMO,05 Mar 2024\n"


def read(text: str, *me: str) -> list[CardRecord]:
    return list(read_linkedin(text.encode(), frozenset(me)))


def person(record: CardRecord) -> Contact:
    assert record.contact is not None, record.error
    return record.contact


@pytest.mark.parametrize("notes", ["", NOTES, "Notes:\nof two lines\nwithout quotes\n\n", "\n\n", 'Notes:\n"open\n'])
def test_a_connection_with_all_that_is_said_of_it(notes: str) -> None:
    [record] = read(notes + HEAD + ANNA)
    anna = person(record)
    assert (anna.fn, anna.given, anna.family, anna.organization, anna.title) == (
        "Anna Berg", "Anna", "Berg", "Nordlys", "CMO",
    )  # fmt: skip
    assert [point.value for point in anna.emails] == ["anna@berg.example"]
    assert [(p.platform, p.url) for p in anna.profiles] == [("linkedin", "https://www.linkedin.com/in/anna-berg")]
    assert record.history == (ConnectedSeen("linkedin", "2024-03-05"),)
    assert record.line == notes.count("\n") + 2


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("First Name,Last Name,Email Address,Company,Position,Connected On", "05 Mar 2024"),
        ("First Name,Last Name,Email Address,Company,Position,Connected On,URL", "3/5/24, 9:07 AM"),
        ("Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am", "05. März 2024"),
        ("Vorname;Nachname;URL;E-Mail-Adresse;Unternehmen;Position;Vernetzt am", "05.03.2024"),
        ("Fornavn,Efternavn,URL,E-mailadresse,Virksomhed,Stilling,Forbundet den", "5. marts 2024"),
        ("Förnamn,Efternamn,URL,E-postadress,Företag,Befattning,Kontakt sedan", "05 mars 2024"),
        ("Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Connecté le", "05 mars 2024"),
        ("Voornaam,Achternaam,URL,E-mailadres,Bedrijf,Functie,Verbonden op", "5 mrt. 2024"),
        ("Nombre,Apellidos,URL,Dirección de correo electrónico,Empresa,Cargo,Conectado el", "5 de marzo de 2024"),
        ("Nome,Cognome,URL,Indirizzo email,Azienda,Posizione,Collegato il", "05 mar 2024"),
        ("Nome,Sobrenome,URL,Endereço de e-mail,Empresa,Cargo,Conectado em", "05 de março de 2024"),
    ],
)
def test_heads_and_dates_of_every_language(head: str, day: str) -> None:
    delimiter = ";" if ";" in head else ","
    values = {"URL": "https://linkedin.com/in/anna"}
    cells = [values.get(name, f"v{place}") for place, name in enumerate(head.split(delimiter))]
    cells[next(i for i, name in enumerate(head.split(delimiter)) if name[:4] in ("Conn", "Verb", "Vern", "Forb",
        "Kont", "Cone", "Coll"))] = f'"{day}"'  # fmt: skip
    text = head + "\n" + delimiter.join(cells) + "\n"
    assert is_linkedin(text)
    [record] = read(text)
    assert person(record).fn == "v0 v1"
    assert record.history == (ConnectedSeen("linkedin", "2024-03-05"),)


@pytest.mark.parametrize(
    ("text", "on", "time"),
    [
        ("7/8/26, 3:43 PM", "2026-07-08", "15:43"),
        ("12/31/25, 12:05 AM", "2025-12-31", "00:05"),
        ("2026-07-01 10:00:00 UTC", "2026-07-01", "10:00"),
        ("08.07.26, 15:43", "2026-07-08", "15:43"),
        ("08/07/2026, 15:43", "2026-07-08", "15:43"),
        ("8. jul. 2026 15.43", "2026-07-08", "15:43"),
        ("Dez 1, 2025", "2025-12-01", ""),
        ("13/13/2026", "", ""),
        ("31 Feb 2024", "", ""),
        ("soon", "", ""),
        ("", "", ""),
        ("٣ Mar 2024", "2024-03-03", ""),
    ],
)
def test_moments(text: str, on: str, time: str) -> None:
    assert date_and_time(text) == (on, time)


def test_a_row_with_a_date_and_nobody_is_read_as_nobody() -> None:
    """A connection that closed the account: not an error, and nobody to come in."""
    empty, _ = read(HEAD + ",,,,,,01 Jan 2023\n" + ANNA)
    contact = person(empty)
    assert (contact.fn, contact.display_name, empty.history) == (None, "", ())
    assert contact.card is not None
    assert not any(line.partition(":")[2].strip(";, ") for line in contact.card.lines)


def test_what_has_no_field_is_kept() -> None:
    [record] = read(HEAD.replace("Connected", "Shoe Size,Connected") + ANNA.replace("05 Mar", "42,spring") + "\n\n")
    card = person(record).card
    assert card is not None
    assert "X-NETPLANNER-COLUMN;X-NAME=Shoe Size:42" in card.lines
    assert "X-NETPLANNER-COLUMN;X-NAME=Connected On:spring 2024" in card.lines


def test_an_address_elsewhere_is_no_profile() -> None:
    [record] = read(HEAD + ANNA.replace("https://www.linkedin.com/in/anna-berg", "https://berg.example"))
    assert not person(record).profiles
    assert person(record).urls[0].value == "https://berg.example"


def test_a_head_within_the_rows_is_passed_over() -> None:
    assert len(read(HEAD + ANNA + HEAD + ANNA.replace("Anna", "Bo"))) == 2
    text = MESSAGES + message("Sara Holm", "Me Myself", "2026-07-02", "Hello")
    assert len(read(text + text, "Me Myself")) == 1


def test_one_bad_row_costs_itself_alone() -> None:
    rows = [ANNA.replace("anna-berg", f"a{number}") for number in range(1000)]
    rows[500] = 'Anna,"Berg,open\n'
    records = read(NOTES + HEAD + "".join(rows))
    assert len(records) == 1000
    [bad] = [record for record in records if record.error is not None]
    assert bad.error is not None
    assert (bad.error.reason, bad.line) == ("unclosed_quote", 505)
    assert bad.raw.decode() == HEAD + rows[500]


@pytest.mark.parametrize(
    ("text", "reason"), [("", "empty"), (HEAD, "no_cards"), ("Name,E-mail\nA,b@c.example\n", "no_cards")]
)
def test_a_file_without_people_says_so(text: str, reason: str) -> None:
    [record] = read(text)
    assert record.error is not None
    assert record.error.reason == reason


@pytest.mark.parametrize(
    "head",
    [
        "First name,Last name,E-mail",
        "Name,Connected on",
        "First Name,Last Name,Company,Job Title,Email,Phone,City,Notes,Birthday,Street,Zip,Fax,Pager,Connected On",
        "From,To,Amount",
    ],
)
def test_other_tables_are_not_taken_for_it(head: str) -> None:
    assert not is_linkedin(head + "\na,b,c\n")


# --- invitations ------------------------------------------------------------------------------------------------------

INVITATIONS = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
ME, SARA = "https://www.linkedin.com/in/me-me", "https://www.linkedin.com/in/sara-holm"


def test_invitations_name_the_other_side() -> None:
    out, back = read(
        INVITATIONS
        + f'Me Myself,Sara Holm,"7/8/26, 3:43 PM","Hi Sara, because &amp; so on",OUTGOING,{ME},{SARA}\n'
        + f'Bo Dahl,Me Myself,"12/30/25, 8:00 AM",,INCOMING,https://www.linkedin.com/in/bo-dahl,{ME}\n'
    )
    assert (person(out).fn, person(out).profiles[0].url) == ("Sara Holm", SARA)
    assert out.history == (InvitationSeen("linkedin", "out", "2026-07-08", "Hi Sara, because & so on"),)
    assert person(back).fn == "Bo Dahl"
    assert back.history == (InvitationSeen("linkedin", "in", "2025-12-30", ""),)


def test_without_a_direction_the_user_must_be_known() -> None:
    row = f'Me Myself,Sara Holm,"7/8/26, 3:43 PM",,,{ME},{SARA}\n'
    [unknown] = read(INVITATIONS + row)
    assert unknown.error is not None
    assert unknown.error.reason == "no_direction"
    [known] = read(INVITATIONS + row, "linkedin.com/in/me-me")
    assert person(known).fn == "Sara Holm"


def test_the_user_is_known_from_the_archives_other_files() -> None:
    import io

    text = INVITATIONS + f'Me Myself,Sara Holm,"7/8/26, 3:43 PM",,OUTGOING,{ME},{SARA}\n'
    assert {"me myself", "linkedin.com/in/me-me"} <= own_marks(io.BytesIO(text.encode()))
    assert own_name(b"First Name,Last Name,Headline\nMe,Myself,Planner\n") == {"me myself"}
    assert own_name(b"First Name\n") == own_name(b"") == frozenset()


# --- messages ---------------------------------------------------------------------------------------------------------

MESSAGES = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,"
    "ATTACHMENTS\n"
)


def message(sender: str, to: str, day: str, content: str, *, conversation: str = "1", folder: str = "INBOX") -> str:
    url = "https://www.linkedin.com/in/" + sender.lower().replace(" ", "-")
    urls = ",".join("https://www.linkedin.com/in/" + name.lower().replace(" ", "-") for name in to.split(","))
    return f'{conversation},,{sender},{url},"{to}","{urls}",{day} 10:00:00 UTC,,"{content}",{folder},\n'


def test_messages_are_gathered_by_person() -> None:
    text = (
        MESSAGES
        + message("Sara Holm", "Me Myself", "2026-07-02", "<p>Thanks &amp; hello</p>")
        + message("Me Myself", "Sara Holm", "2026-07-01", "Hello<br>Sara")
        + message("Me Myself", "Bo Dahl", "2026-06-01", "Hi Bo", conversation="2")
    )
    sara, bo = read(text)
    assert (person(sara).fn, person(bo).fn) == ("Sara Holm", "Bo Dahl")
    assert sara.history == (
        MessageSeen("linkedin", "in", "2026-07-02", "10:00", "Thanks & hello"),
        MessageSeen("linkedin", "out", "2026-07-01", "10:00", "Hello\nSara"),
    )
    assert person(sara).profiles[0].url == SARA


def test_of_two_alone_somebody_must_say_who_the_user_is() -> None:
    text = MESSAGES + message("Sara Holm", "Me Myself", "2026-07-02", "Hello")
    [unknown] = read(text)
    assert unknown.error is not None
    assert unknown.error.reason == "own_name_unknown"
    for mark in ("me myself", "Me Myself", "linkedin.com/in/me-myself", "https://www.linkedin.com/in/me-myself/"):
        [sara] = read(text, mark)
        assert person(sara).fn == "Sara Holm"


def test_a_group_conversation_counts_what_each_wrote() -> None:
    text = (
        MESSAGES
        + message("Sara Holm", "Me Myself,Bo Dahl", "2026-07-02", "Hello both")
        + message("Me Myself", "Sara Holm,Bo Dahl", "2026-07-03", "Hello all")
    )
    sara, bo = read(text, "Me Myself")
    assert [seen.direction for seen in sara.history if isinstance(seen, MessageSeen)] == ["in", "out"]
    assert [seen.direction for seen in bo.history if isinstance(seen, MessageSeen)] == ["out"]


def test_drafts_spam_companies_and_closed_profiles_are_nobody() -> None:
    text = (
        MESSAGES
        + message("Seller", "Me Myself", "2026-07-02", "Buy!", folder="SPAM")
        + "3,,LinkedIn Member,,Me Myself,https://www.linkedin.com/in/me-myself,2026-07-02 10:00:00 UTC,,x,INBOX,\n"
        + "4,,Acme,https://www.linkedin.com/company/acme,Me Myself,,2026-07-02 10:00:00 UTC,,x,INBOX,\n"
        + message("Sara Holm", "Me Myself", "2026-07-02", "Hello", conversation="5")
    )
    assert [person(record).fn for record in read(text, "Me Myself")] == ["Sara Holm"]


def test_more_messages_than_memory_should_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("netplanner.formats.linkedin.messages.MOST_MESSAGES", 2)
    text = MESSAGES + message("Sara Holm", "Me Myself", "2026-07-02", "Hello") * 3
    bad, sara = read(text, "Me Myself")
    assert bad.error is not None
    assert (bad.error.reason, bad.line) == ("too_many_messages", 4)
    assert len(sara.history) == 2


def test_a_row_of_too_many_columns_is_declared() -> None:
    bad, good = read(HEAD + "a," * 5000 + "\n" + ANNA)
    assert bad.error is not None
    assert bad.error.reason == "too_many_columns"
    assert person(good).fn == "Anna Berg"


def test_who_has_no_profile_once_is_the_one_who_has() -> None:
    text = (
        MESSAGES
        + "1,,Sara Holm,,Me Myself,https://www.linkedin.com/in/me-myself,2026-07-01 10:00:00 UTC,,one,INBOX,\n"
        + message("Sara Holm", "Me Myself", "2026-07-02", "two")
        + message("Bo Dahl", "Me Myself", "2026-07-02", "three", conversation="2")
    )
    sara, _ = read(text)
    assert len(sara.history) == 2
    assert person(sara).profiles


@pytest.mark.parametrize(
    ("markup", "plain"),
    [
        ("a &lt;b&gt; c", "a <b> c"),
        ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
        ('<p class="x">one</p><p>two</p>', "one\ntwo"),
        ("<img src=file:///etc/passwd>hello", "hello"),
        ("I <3 you", "I <3 you"),
        ("a &#" + "9" * 5000 + "; b", "a &#" + "9" * 5000 + "; b"),
    ],
)
def test_messages_become_plain_text(markup: str, plain: str) -> None:
    assert plain_text(markup) == plain


# --- anything ---------------------------------------------------------------------------------------------------------


@given(
    st.sampled_from([HEAD, NOTES + HEAD, INVITATIONS, MESSAGES]),
    st.lists(st.lists(st.text(st.characters(codec="utf-8"), max_size=20), max_size=12), max_size=8),
    st.binary(max_size=60),
)
def test_no_input_raises_and_cards_say_what_is_read(head: str, cells: list[list[str]], junk: bytes) -> None:
    data = head.encode() + "\n".join(",".join(row) for row in cells).encode() + junk
    records = list(read_linkedin(data))
    assert records
    for record in records:
        assert (record.contact is None) is (record.error is not None)
        if record.contact is not None:
            assert record.contact.card is not None
            again = contact_from_card(record.contact.card)
            assert [getattr(again, name) for name in CARD_FIELDS] == [getattr(record.contact, n) for n in CARD_FIELDS]


@pytest.mark.skipif(not EXPECTED.is_file(), reason="needs the contact files of ../shared/corpus")
def test_the_connections_of_the_corpus() -> None:
    seen = 0
    for line in EXPECTED.read_text("utf-8").splitlines():
        expected = json.loads(line)
        if "onnections" not in expected["file"]:
            continue
        records = list(read_linkedin(CORPUS / expected["file"]))
        found = [(person(r).fn, [point.value for point in person(r).emails]) for r in records]
        assert found == [(card["fn"], card["emails"]) for card in expected["cards"]], expected["file"]
        assert all(isinstance(seen, ConnectedSeen) and seen.on for record in records for seen in record.history)
        seen += 1
    assert seen == 8
