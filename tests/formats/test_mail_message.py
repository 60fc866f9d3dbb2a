"""Letters: what programs read out of them, and that names and texts from cards stay what they are."""

import shutil
import subprocess
from datetime import UTC, datetime
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.errors import UserError
from netplanner.formats.mail_message import LONGEST_LINK, Letter, addr_spec, compose, draft, is_address, mailto

WHEN = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
LETTER = Letter(
    "bo@hansen.example", "Bo Hansen", "sara@nordlys.example", "Sara Lind", "Hej", "Kære Sara\n\nHej.", "a@b.example"
)
NASTY = [
    "Sara\r\nBcc: all@example.com", "Lind, Sara", 'Sara "The CMO" Lind', "=?utf-8?B?QmNjOiB4QHkuego=?=",
    "Cc: evil@example.com", "Sara <evil@example.com>", "Åse Ødegård", "名前", "a" * 500, "(comment)", "Sara;",
    "\x00\x07\u202e", "",
]  # fmt: skip


def read(data: bytes) -> EmailMessage:
    found = BytesParser(policy=policy.default).parsebytes(data)
    assert isinstance(found, EmailMessage)
    return found


@pytest.mark.parametrize("name", NASTY)
def test_a_name_is_a_name_and_nothing_else(name: str) -> None:
    data = compose(LETTER._replace(to_name=name, sender_name=name, subject=name), WHEN)
    found = read(data)
    assert [one.addr_spec for one in found["To"].addresses] == ["sara@nordlys.example"]
    assert [one.addr_spec for one in found["From"].addresses] == ["bo@hansen.example"]
    assert set(found.keys()) <= {
        "From", "To", "Subject", "Date", "Message-ID", "MIME-Version", "Content-Type", "Content-Transfer-Encoding",
    }  # fmt: skip
    assert found["Bcc"] is None
    assert found["Cc"] is None
    assert all(len(line) <= 998 for line in data.split(b"\r\n"))


@given(st.text(max_size=400), st.text(max_size=80))
def test_text_and_subject_come_through(body: str, subject: str) -> None:
    found = read(compose(LETTER._replace(body=body, subject=subject), WHEN))
    assert len(found["To"].addresses) == 1
    assert not found.is_multipart()
    kept = "".join(char for char in body if char.isalnum())
    assert "".join(char for char in found.get_content() if char.isalnum()) == kept


def test_lines_end_as_they_must_and_a_dot_stays(tmp_path) -> None:
    data = compose(LETTER._replace(body="a\n.\n..b\r\nFrom me\rend"), WHEN)
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert read(data).get_content().splitlines() == ["a", ".", "..b", "From me", "end"]


@pytest.mark.parametrize(
    "address",
    [
        "",
        "a",
        "a@",
        "@b",
        "a b@c.example",
        "a@b,c@d",
        "<a@b.example>",
        "a@b.example\r\nRCPT",
        "a@b..c",
        "a" * 65 + "@b.example",
    ],
)
def test_what_is_no_one_address_is_refused(address: str) -> None:
    assert not is_address(address)
    with pytest.raises(UserError, match="bad_mail_address"):
        compose(LETTER._replace(to=address), WHEN)
    with pytest.raises(UserError, match="bad_mail_address"):
        mailto(address, "", "")


def test_a_domain_travels_in_ascii() -> None:
    assert addr_spec("bo@rødgrød.example") == "bo@xn--rdgrd-vuad.example"


def test_a_link_holds_one_address_and_the_text(tmp_path) -> None:
    link = mailto("sara@nordlys.example", "Æ & ?", "Kære Sara,\nhvad siger du? &bcc=x")
    assert link is not None
    parts = urlsplit(link)
    assert unquote(parts.path) == "sara@nordlys.example"
    assert parse_qs(parts.query) == {"subject": ["Æ & ?"], "body": ["Kære Sara,\r\nhvad siger du? &bcc=x"]}


def test_a_link_longer_than_programs_take_is_none() -> None:
    assert mailto("a@b.example", "", "æ" * 400) is None
    whole = mailto("a@b.example", "", "æ" * 300)
    assert whole is not None
    assert len(whole) <= LONGEST_LINK


def test_a_draft_is_opened_to_be_sent() -> None:
    found = read(draft(LETTER._replace(sender="", sender_name=""), WHEN))
    assert (found["X-Unsent"], found["From"]) == ("1", None)
    assert found.get_content().splitlines() == ["Kære Sara", "", "Hej."]


@pytest.mark.skipif(
    shutil.which("perl") is None, reason="needs perl with MIME::QuotedPrint and Encode, as Debian has it"
)
def test_another_program_reads_the_same_text() -> None:
    """Perl's own decoder beside Python's parser: the text of the draft is the one that was written."""
    body = "Kære Åse\n\n– hvad siger du? ✓\n" + "lang " * 60
    script = (
        "use MIME::QuotedPrint; use MIME::Base64; local $/; my $all = <STDIN>; "
        "my ($head, $body) = split /\\r\\n\\r\\n/, $all, 2; "
        "if ($head =~ /quoted-printable/i) { $body = decode_qp($body) } "
        "elsif ($head =~ /base64/i) { $body = decode_base64($body) } print $body;"
    )
    done = subprocess.run(
        ["perl", "-e", script], input=draft(LETTER._replace(body=body), WHEN), capture_output=True, check=True
    )
    assert done.stdout.decode("utf-8").replace("\r\n", "\n").strip() == body.strip()
