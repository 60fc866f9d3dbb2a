"""The errors NetPlanner declares. Each is a code with values; the window words it, the command line in English."""

from collections.abc import Mapping


class NetPlannerError(Exception):
    """Base of all declared errors: `code` is stable, `values` fill the text."""

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.values: Mapping[str, object] = values

    def __str__(self) -> str:
        # Values may be personal: they are for the screen of the person asking, never for the log.
        details = ", ".join(f"{key}={value}" for key, value in self.values.items())
        return f"{self.code} ({details})" if details else self.code


class UserError(NetPlannerError):
    """The input can't be used; nothing was changed. Shown inline with what to do."""


class DataError(NetPlannerError):
    """The book can't be read or written (full disk, locked, damaged, too new). The user's data is untouched."""
