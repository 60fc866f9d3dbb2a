"""How long work reports progress and learns that it is no longer wanted."""

from typing import Protocol


class Cancelled(Exception):  # noqa: N818 - it is an outcome, not an error
    """The user cancelled; the step it was raised in leaves nothing behind."""


class Progress(Protocol):
    """Given to long operations. They call `report` often; it raises `Cancelled` when the user gave up.

    A `total` of 0 tells nothing and is not shown: it asks whether to go on.
    """

    def report(self, done: int, total: int) -> None: ...


class NoProgress:
    """For callers that neither show nor cancel."""

    def report(self, done: int, total: int) -> None:
        return
