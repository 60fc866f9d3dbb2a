"""Writing platforms."""

from netplanner.storage.platforms import Platform
from netplanner.storage.store import Step

_COLUMNS = (
    "name", "url_pattern", "valid_from", "valid_to", "note_limit", "message_limit", "notes_per_month", "withdraw_days",
    "connection_cap", "cost", "source", "source_on",
)  # fmt: skip
_UPDATE = "UPDATE platform SET " + ", ".join(name + " = ?" for name in _COLUMNS) + " WHERE key = ?"  # noqa: S608 - constants
_INSERT = (
    "INSERT INTO platform(" + ", ".join(_COLUMNS) + ", key, own, position) VALUES ("  # noqa: S608 - constants
    + "?, " * len(_COLUMNS) + "?, 1, (SELECT coalesce(max(position), 0) + 1 FROM platform))"
)  # fmt: skip


def insert(step: Step, platform: Platform) -> None:
    """Adds a network of the user's own behind the others."""
    step.connection.execute(_INSERT, _values(platform))
    _touch(step)


def update(step: Step, platform: Platform) -> None:
    """Writes all of a platform but its key."""
    step.connection.execute(_UPDATE, _values(platform))
    _touch(step)


def delete(step: Step, key: str) -> None:
    """Takes a platform away, with the user's own profile on it."""
    step.connection.execute("DELETE FROM platform WHERE key = ?", (key,))
    step.connection.execute("DELETE FROM my_profile WHERE platform = ?", (key,))
    _touch(step)


def _values(platform: Platform) -> tuple[object, ...]:
    return (*(getattr(platform, name) for name in _COLUMNS), platform.key)


def _touch(step: Step) -> None:
    step.touched.platforms = True
    step.touched.lists = True
