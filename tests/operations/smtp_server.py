"""A real mail server on loopback, with TLS and login, for tests."""

import socket
import ssl
import warnings
from collections.abc import Callable
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from pathlib import Path
from typing import Any

import trustme
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, Envelope, LoginPassword

USER, PASSWORD = "bo@hansen.example", "hemmeligt æøå"


class Inbox:
    """What the server took, in order. `answer` may refuse: it gets the recipient and returns a reply or ""."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        self.taken: list[tuple[str, bytes]] = []
        self.answer: Callable[[str], str] = lambda to: ""

    async def handle_RCPT(self, server: Any, session: Any, envelope: Envelope, address: str, options: Any) -> str:
        if reply := self.answer(address):
            return reply
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Envelope) -> str:
        assert isinstance(envelope.content, bytes)
        self.taken += [(to, envelope.content) for to in envelope.rcpt_tos]
        return "250 OK"

    def messages(self) -> list[EmailMessage]:
        parser = BytesParser(policy=policy.default)
        return [found for _, data in self.taken if isinstance(found := parser.parsebytes(data), EmailMessage)]


class Server:
    """A running server; `port` and the file of the authority that signed its certificate."""

    def __init__(self, folder: Path) -> None:
        self.inbox = Inbox()
        authority = trustme.CA()
        self.authority = folder / "authority.pem"
        authority.cert_pem.write_to_path(str(self.authority))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("localhost").configure_cert(context)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port: int = free.getsockname()[1]
        self._controller = Controller(
            self.inbox, hostname="127.0.0.1", port=self.port, ssl_context=context, authenticator=_authenticate,
            auth_required=True, auth_require_tls=False,
        )  # fmt: skip

    def __enter__(self) -> "Server":
        with warnings.catch_warnings():
            # The talk is inside TLS from its first byte, which the library does not count as STARTTLS.
            warnings.simplefilter("ignore", UserWarning)
            self._controller.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._controller.stop()

    def context(self) -> ssl.SSLContext:
        return ssl.create_default_context(cafile=str(self.authority))


def _authenticate(server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> AuthResult:
    is_known = (
        isinstance(data, LoginPassword)
        and data.login.decode("utf-8") == USER
        and data.password.decode("utf-8") == PASSWORD
    )
    return AuthResult(success=is_known, handled=is_known)
