"""The password of a mail account: in the system's keyring, else in memory until the program ends. Never on disk."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from netplanner.domain.errors import UserError
from netplanner.operations.mail.account import MailAccount

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

_SERVICE = "NetPlanner mail"
# Backends that would write it into a file or forget it at once.
_NOT_SAFE = ("keyrings.alt.", "keyring.backends.null", "keyring.backends.fail")

_in_memory: dict[str, str] = {}


def get(account: MailAccount) -> str | None:
    """The password; None where it has to be asked for."""
    name = _name(account)
    if name in _in_memory:
        return _in_memory[name]
    try:
        with _keyring() as keyring:
            found: str | None = keyring.get_password(_SERVICE, name)
    except UserError:
        return None
    return found


def keep(account: MailAccount, password: str) -> None:
    """Keeps the password for this run of the program and in the keyring.

    Raises UserError: no_keyring where there is none, keyring_refused where it is locked. The password is in memory
    then, and will be asked for at the next start.
    """
    name = _name(account)
    _in_memory[name] = password
    with _keyring() as keyring:
        keyring.set_password(_SERVICE, name, password)


def remember(account: MailAccount, password: str) -> None:
    """Keeps the password until the program ends, in memory alone."""
    _in_memory[_name(account)] = password


def forget(account: MailAccount) -> None:
    """Takes the password out of memory and of the keyring, where it is in it."""
    name = _name(account)
    _in_memory.pop(name, None)
    import keyring.errors

    try:
        with _keyring() as ring:
            ring.delete_password(_SERVICE, name)
    except keyring.errors.PasswordDeleteError:
        return
    except UserError:
        return


def place() -> str:
    """The name of the keyring passwords are kept in, as the system has it; "" where there is none."""
    try:
        with _keyring() as keyring:
            return str(getattr(keyring, "name", "") or type(keyring).__name__)
    except UserError:
        return ""


def _name(account: MailAccount) -> str:
    return f"{account.user or account.address}@{account.host}:{account.port}"


@contextmanager
def _keyring() -> "Iterator[KeyringBackend]":
    # It looks at every installed package for backends: only who sends mail waits for that.
    import keyring
    from keyring import errors

    try:
        ring = keyring.get_keyring()
        if type(ring).__module__.startswith(_NOT_SAFE):
            raise errors.NoKeyringError
        yield ring
    except errors.PasswordDeleteError:
        raise
    except (errors.NoKeyringError, errors.InitError):
        # What it says may hold names of accounts: not chained.
        raise UserError("no_keyring") from None
    except errors.KeyringError:
        raise UserError("keyring_refused") from None
