"""The talk with a mail server (RFC 5321, 6409, 8314): TLS is always verified, and what happened to a letter is told."""

import base64
from collections.abc import Callable
from typing import TYPE_CHECKING

from netplanner.domain.errors import UserError
from netplanner.operations.mail.account import TLS, MailAccount

if TYPE_CHECKING:
    import smtplib
    import ssl
    from datetime import datetime

# RFC 5321, 4.5.3.2: a server may take ten minutes over the end of a letter.
_TIMEOUT = 60.0
_END_TIMEOUT = 600.0
_LONGEST_REPLY = 200
# The machine's own name is nobody's business: the address literal a client without a name gives (RFC 5321, 4.1.3).
_OWN_NAME = "[127.0.0.1]"


class Refusal(UserError):  # noqa: N818 - it is an outcome
    """The server refused one letter, which did not go; others may. `code` is mail_recipient_refused or
    mail_message_refused; values: reply (what the server said, plain text), status, kind permanent or temporary."""

    @property
    def is_permanent(self) -> bool:
        return self.values["kind"] == "permanent"


class Lost(UserError):  # noqa: N818 - it is an outcome
    """The talk broke off in a letter. `is_unsure` where the letter was handed over: whether it went is not known."""

    def __init__(self, *, is_unsure: bool) -> None:
        super().__init__("mail_lost")
        self.is_unsure = is_unsure


class Transport:
    """An open talk with a server that accepted the login; not for several threads at once."""

    def __init__(self, talk: "smtplib.SMTP") -> None:
        self._talk = talk

    def send(self, data: bytes, sender: str, to: str, on_handover: Callable[[], object]) -> None:
        """Sends one letter; returns once the server has taken it.

        `on_handover` is called when all of it but its last line was sent: until then the server drops it if the talk
        ends, from then on it may have gone (RFC 5321, 4.1.1.4 and 6.1). What it raises ends the talk and passes
        through; the letter did not go then. Raises Refusal, Lost, and UserError mail_sender_refused, which concerns
        every letter.
        """
        import smtplib

        is_unsure = False
        try:
            self._command("mail", f"FROM:<{sender}>", "mail_sender_refused")
            self._command("rcpt", f"TO:<{to}>", "mail_recipient_refused")
            self._command("data", "", "mail_message_refused", accepted=(354,))
            self._talk.send(_stuffed(data))
            try:
                on_handover()
            except BaseException:
                self.drop()
                raise
            is_unsure = True
            if self._talk.sock is not None:
                self._talk.sock.settimeout(_END_TIMEOUT)
            self._talk.send(b".\r\n")
            status, reply = self._talk.getreply()
            is_unsure = False
            if self._talk.sock is not None:
                self._talk.sock.settimeout(_TIMEOUT)
            if not 200 <= status < 300:
                raise _refusal("mail_message_refused", status, reply)
        except (smtplib.SMTPServerDisconnected, OSError):
            self.drop()
            raise Lost(is_unsure=is_unsure) from None

    def close(self) -> None:
        """Ends the talk politely."""
        import smtplib

        try:
            self._talk.quit()
        except (smtplib.SMTPException, OSError):
            self.drop()

    def drop(self) -> None:
        """Ends the talk at once: what was not handed over does not go."""
        self._talk.close()

    def _command(self, name: str, words: str, refused: str, accepted: tuple[int, ...] = (250, 251)) -> None:
        status, reply = self._talk.docmd(name, words)
        if status in accepted:
            return
        if status == 421:
            self.drop()
            raise Lost(is_unsure=False)
        if status in (530, 535):
            raise UserError("mail_login_refused", status=status)
        self._talk.rset()
        if refused == "mail_sender_refused" and status >= 500:
            raise UserError(refused, status=status, reply=_text(reply))
        raise _refusal("mail_message_refused" if refused == "mail_sender_refused" else refused, status, reply)


def connect(
    account: MailAccount, password: str, *, context: "ssl.SSLContext | None" = None, timeout: float = _TIMEOUT
) -> Transport:
    """Logs in to the account's server.

    Raises UserError: mail_unreachable (host, port), mail_certificate (host), mail_no_tls, mail_login_refused,
    mail_no_login. None of them holds the password.
    """
    import smtplib
    import ssl

    trust = context or ssl.create_default_context()
    try:
        talk = _open(account, trust, timeout)
    except ssl.SSLCertVerificationError as error:
        raise UserError("mail_certificate", host=account.host, detail=error.verify_message) from None
    except ssl.SSLError:
        raise UserError("mail_no_tls", host=account.host, port=account.port) from None
    except smtplib.SMTPNotSupportedError:
        raise UserError("mail_no_tls", host=account.host, port=account.port) from None
    except (smtplib.SMTPException, OSError, UnicodeError):
        raise UserError("mail_unreachable", host=account.host, port=account.port) from None
    if account.user:
        _log_in(talk, account, password)
    return Transport(talk)


def send_test(account: MailAccount, password: str, date: "datetime", *, subject: str, body: str) -> None:
    """Sends a letter to the account's own address. Raises as `connect` and `Transport.send`."""
    from netplanner.formats.mail_message import Letter, compose, new_message_id

    letter = Letter(
        account.address, account.name, account.address, account.name, subject, body, new_message_id(account.address)
    )
    deliver(account, password, letter.sender, letter.to, compose(letter, date))


def deliver(
    account: MailAccount,
    password: str,
    sender: str,
    to: str,
    data: bytes,
    *,
    context: "ssl.SSLContext | None" = None,
) -> None:
    """Sends one letter in a talk of its own. Raises as `connect` and `Transport.send`."""
    from netplanner.formats.mail_message import addr_spec

    transport = connect(account, password, context=context)
    try:
        transport.send(data, addr_spec(sender), addr_spec(to), lambda: None)
    finally:
        transport.close()


def _open(account: MailAccount, trust: "ssl.SSLContext", timeout: float) -> "smtplib.SMTP":
    import smtplib

    if account.security == TLS:
        secure = smtplib.SMTP_SSL(account.host, account.port, _OWN_NAME, timeout=timeout, context=trust)
        return _greeted(secure)
    talk = smtplib.SMTP(account.host, account.port, _OWN_NAME, timeout=timeout)
    try:
        talk.ehlo_or_helo_if_needed()
        talk.starttls(context=trust)
    except BaseException:
        talk.close()
        raise
    return _greeted(talk)


def _greeted(talk: "smtplib.SMTP") -> "smtplib.SMTP":
    try:
        talk.ehlo_or_helo_if_needed()
    except BaseException:
        talk.close()
        raise
    return talk


def _log_in(talk: "smtplib.SMTP", account: MailAccount, password: str) -> None:
    """AUTH PLAIN or LOGIN in UTF-8 (RFC 4616; smtplib's own takes ASCII alone), inside TLS."""
    import smtplib

    offered = talk.esmtp_features.get("auth", "").upper().split()
    status = 0
    try:
        if "PLAIN" in offered:
            status, _ = talk.docmd("AUTH", "PLAIN " + _base64(f"\0{account.user}\0{password}"))
        elif "LOGIN" in offered:
            status, _ = talk.docmd("AUTH", "LOGIN")
            for word in (account.user, password):
                if status == 334:
                    status, _ = talk.docmd(_base64(word))
        else:
            talk.close()
            raise UserError("mail_no_login", host=account.host)
    except (smtplib.SMTPException, OSError):
        talk.close()
        raise UserError("mail_unreachable", host=account.host, port=account.port) from None
    if status == 235:
        return
    talk.close()
    # RFC 4954, 6: 4xx is a failure of the server's for now.
    if 400 <= status < 500:
        raise UserError("mail_unreachable", host=account.host, port=account.port)
    raise UserError("mail_login_refused", status=status)


def _base64(text: str) -> str:
    return base64.b64encode(text.encode("utf-8", "replace")).decode("ascii")


def _stuffed(data: bytes) -> bytes:
    """The letter with each line ended by CRLF and a dot more where a line begins with one (RFC 5321, 4.5.2)."""
    lines = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n").removesuffix(b"\n").split(b"\n")
    return b"".join((b"." if line.startswith(b".") else b"") + line + b"\r\n" for line in lines)


def _refusal(code: str, status: int, reply: bytes) -> Refusal:
    kind = "permanent" if status >= 500 else "temporary"
    return Refusal(code, status=status, reply=_text(reply), kind=kind)


def _text(reply: bytes) -> str:
    text = reply.decode("utf-8", "replace")
    return "".join(char if char.isprintable() else " " for char in text)[:_LONGEST_REPLY].strip()
