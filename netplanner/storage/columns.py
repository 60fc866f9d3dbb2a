"""What the columns of tables hold, remembered by the table's head."""

from collections.abc import Sequence
from hashlib import blake2b

import apsw

from netplanner.domain.text import fold
from netplanner.storage.store import Step


def remembered(connection: apsw.Connection, head: Sequence[str]) -> str | None:
    """The mapping last used for a table with this head, as the text that was kept; None for an unknown head."""
    row = connection.execute("SELECT value FROM rule_setting WHERE key = ?", (_key(head),)).fetchone()
    return str(row[0]) if row else None


def remember(step: Step, head: Sequence[str], mapping: str) -> None:
    """Keeps a mapping for tables with this head."""
    step.connection.execute(
        "INSERT INTO rule_setting(key, value) VALUES (?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value "
        "WHERE value IS NOT excluded.value",
        (_key(head), mapping),
    )


def _key(head: Sequence[str]) -> str:
    """The heads' words folded and hashed: a head may be long, and is nobody's business in a table of rules."""
    names = "\x1f".join(" ".join(fold(name).split()) for name in head)
    return "columns:" + blake2b(names.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
