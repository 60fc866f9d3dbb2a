"""One letter to one person, as bytes to send, as a draft for a mail program, or as a mailto link.

Names and texts come from cards of strangers: whatever stands in them stays what it is meant to be and becomes no
header, no second address and no attachment (RFC 5322, RFC 2047, RFC 6068; CVE-2020-27748).
"""

import re
import unicodedata
from datetime import UTC, datetime
from typing import NamedTuple
from urllib.parse import quote

from netplanner.domain.errors import UserError

# Mail programs and Windows cut longer links.
LONGEST_LINK = 1900
_LONGEST_NAME = 120
_LONGEST_SUBJECT = 400
# RFC 5322, 2.1.1: a line is at most 78 characters where it can be.
_LINE = 78
# RFC 5321, 4.5.3.1.
_LONGEST_LOCAL, _LONGEST_ADDRESS = 64, 254

_ATEXT = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LOCAL = re.compile(rf"{_ATEXT}(\.{_ATEXT})*")
_DOMAIN = re.compile(
    r"(?=.{1,253}\Z)[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*"
)
_PLAIN_NAME = re.compile(r"[A-Za-z0-9 '-]+")
_MESSAGE_ID = re.compile(rf"{_ATEXT}(\.{_ATEXT})*@{_ATEXT}(\.{_ATEXT})*")
# RFC 6068, 2: what may stand in an address without being encoded.
_KEPT_IN_LINK = "!$'*+-._~"


class Letter(NamedTuple):
    """`sender` and `to` are addresses alone, names stand beside them; `message_id` is without angle brackets, "" for
    none. `body` is plain text with line breaks of any kind."""

    sender: str
    sender_name: str
    to: str
    to_name: str
    subject: str
    body: str
    message_id: str = ""


def compose(letter: Letter, date: datetime) -> bytes:
    """The letter as it is sent: lines end in CRLF, the text is UTF-8, `date` is aware.

    Raises UserError("bad_mail_address", address).
    """
    return _bytes(letter, (("Date", _date(date)),))


def draft(letter: Letter, date: datetime) -> bytes:
    """The letter as a file (.eml) that mail programs open to be looked over and sent (X-Unsent).

    Without a sender the program takes its own. Raises UserError("bad_mail_address", address).
    """
    return _bytes(letter, (("Date", _date(date)), ("X-Unsent", "1")))


def mailto(address: str, subject: str, body: str) -> str | None:
    """The letter as a link (RFC 6068); None where it would be longer than programs take.

    Raises UserError("bad_mail_address", address).
    """
    local, _, domain = addr_spec(address).rpartition("@")
    # Encoded, a text is no shorter: a long one isn't encoded to be measured.
    if len(subject) + len(body) > LONGEST_LINK:
        return None
    parts = [f"{name}={quote(text, safe='')}" for name, text in _link_parts(subject, body) if text]
    link = f"mailto:{quote(local, safe=_KEPT_IN_LINK)}@{domain}" + ("?" + "&".join(parts) if parts else "")
    return link if len(link) <= LONGEST_LINK else None


def addr_spec(address: str) -> str:
    """The address as it travels: its domain in ASCII (RFC 5891).

    Raises UserError("bad_mail_address", address) for all that is not one plain address (RFC 5322, 3.4.1, dot-atom).
    """
    local, _, domain = address.strip().rpartition("@")
    try:
        host = domain.encode("idna").decode("ascii") if not domain.isascii() else domain
    except UnicodeError:
        host = ""
    fits = len(local) <= _LONGEST_LOCAL and len(local) + 1 + len(host) <= _LONGEST_ADDRESS
    if not (fits and _LOCAL.fullmatch(local) and _DOMAIN.fullmatch(host)):
        raise UserError("bad_mail_address", address=address)
    return f"{local}@{host}"


def is_address(text: str) -> bool:
    """Whether a letter can be sent to it."""
    try:
        addr_spec(text)
    except UserError:
        return False
    return True


def new_message_id(sender: str) -> str:
    """An id no other message has (RFC 5322, 3.6.4), without angle brackets; it tells nothing of the machine."""
    # Only who sends needs it.
    import secrets

    return f"{secrets.token_hex(16)}@{addr_spec(sender).rpartition('@')[2]}"


def one_line(text: str) -> str:
    """`text` in one line, without control characters."""
    return " ".join(_clean(text).replace("\n", " ").split())


def plain_body(text: str) -> str:
    """`text` as it arrives: line breaks are "\\n", the last line is ended, nothing but text stands in it."""
    return _clean(text).rstrip("\n") + "\n"


def _clean(text: str) -> str:
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    text = text.encode("utf-8", "replace").decode("utf-8")
    return "".join(char for char in text if char in "\n\t" or unicodedata.category(char) != "Cc")


def _link_parts(subject: str, body: str) -> tuple[tuple[str, str], ...]:
    # RFC 6068, 5: a line break is %0D%0A.
    return ("subject", one_line(subject)), ("body", _clean(body).rstrip("\n").replace("\n", "\r\n"))


def _bytes(letter: Letter, marks: tuple[tuple[str, str], ...]) -> bytes:
    # A start of the window needs none of it.
    from email.message import EmailMessage
    from email.policy import SMTP

    heads = [_mailbox("From", letter.sender_name, letter.sender)] if letter.sender else []
    heads += [_mailbox("To", letter.to_name, letter.to), _text_head("Subject", one_line(letter.subject))]
    if letter.message_id:
        heads.append(f"Message-ID: <{_checked_id(letter.message_id)}>")
    heads += [f"{name}: {value}" for name, value in marks]
    # The heads are made here and joined as they are: folded by the library, a name with a comma in it may become two
    # addresses (python/cpython issue 100884).
    content = EmailMessage(policy=SMTP)
    content.set_content(plain_body(letter.body))
    return "".join(head + "\r\n" for head in heads).encode("ascii") + content.as_bytes()


def _date(date: datetime) -> str:
    from email.utils import format_datetime

    return format_datetime(date.astimezone(UTC))


def _checked_id(message_id: str) -> str:
    if not _MESSAGE_ID.fullmatch(message_id):
        raise UserError("bad_message_id")
    return message_id


def _mailbox(head: str, name: str, address: str) -> str:
    phrase = _phrase(head, one_line(name)[:_LONGEST_NAME].strip())
    if not phrase:
        return f"{head}: {addr_spec(address)}"
    line = f"{head}: {phrase}"
    last = line.rpartition("\r\n")[2]
    joint = " " if len(last) + len(address) + 3 <= _LINE else "\r\n "
    return f"{line}{joint}<{addr_spec(address)}>"


def _phrase(head: str, name: str) -> str:
    """A name before an address (RFC 5322, 3.2.5): as it is, in quotes, or encoded (RFC 2047, 5)."""
    if _PLAIN_NAME.fullmatch(name) or not name:
        return name
    # "=?" in quotes is text by the book, and decoded by programs all the same.
    if name.isascii() and "=?" not in name:
        return '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return _encoded(name, head)


def _text_head(head: str, text: str) -> str:
    text = text[:_LONGEST_SUBJECT]
    if text.isascii() and "=?" not in text and len(head) + 2 + len(text) <= _LINE:
        return f"{head}: {text}"
    return f"{head}: {_encoded(text, head)}"


def _encoded(text: str, head: str) -> str:
    from email.header import Header

    return Header(text, "utf-8", header_name=head).encode(linesep="\r\n")
