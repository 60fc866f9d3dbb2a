"""The mail account letters are sent by. Its password is not part of it: see `secrets`."""

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from netplanner.domain.errors import UserError

if TYPE_CHECKING:
    from netplanner.settings import Settings

TLS, STARTTLS = "tls", "starttls"
# RFC 8314, 3.3 and 7.3: submission over TLS, and with TLS begun in the talk.
PORTS = {TLS: 465, STARTTLS: 587}
MOST_PER_HOUR = 10_000


@dataclass(frozen=True, slots=True)
class MailAccount:
    """`address` is the sender's, `name` stands beside it. `security` is "tls" or "starttls", `user` is "" where the
    server asks for no login, `per_hour` how many letters go in an hour, 0 without a limit."""

    address: str
    name: str = ""
    host: str = ""
    port: int = PORTS[TLS]
    security: str = TLS
    user: str = ""
    per_hour: int = 100


def load(settings: "Settings") -> MailAccount | None:
    """The account that is set up; None where there is none."""
    stored = settings.mail_account
    return MailAccount(**stored) if stored else None  # type: ignore[arg-type]  # checked by settings


def keep(settings: "Settings", account: MailAccount | None) -> None:
    """Puts the account into the settings, None to have none; the caller saves them. Raises as `check`."""
    settings.mail_account = asdict(check(account)) if account is not None else None


def check(account: MailAccount) -> MailAccount:
    """The account without stray blanks.

    Raises UserError: bad_mail_address (address), bad_mail_server, bad_mail_port, bad_mail_limit (most).
    """
    # Setting an account up is the first to need it.
    from netplanner.formats.mail_message import addr_spec, one_line

    host = account.host.strip().rstrip(".")
    if not host or not all(char.isalnum() or char in ".-:" for char in host):
        raise UserError("bad_mail_server", host=account.host)
    if not 1 <= account.port <= 65_535 or account.security not in PORTS:
        raise UserError("bad_mail_port", port=account.port)
    if not 0 <= account.per_hour <= MOST_PER_HOUR:
        raise UserError("bad_mail_limit", most=MOST_PER_HOUR)
    addr_spec(account.address)
    return MailAccount(
        account.address.strip(), one_line(account.name), host, account.port, account.security, account.user.strip(),
        account.per_hour,
    )  # fmt: skip
