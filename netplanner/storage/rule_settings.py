"""What the user set of the rules: weights, targets, limits and words, kept in the book so that they travel with it."""

import json
from typing import Any

import apsw


def get(connection: apsw.Connection, key: str, default: Any) -> Any:
    """The setting `key` as it was put; `default` where none was set or where what stands there can't be read."""
    row = connection.execute("SELECT value FROM rule_setting WHERE key = ?", (key,)).fetchone()
    if row is None:
        return default
    try:
        return json.loads(str(row[0]))
    except ValueError:
        # Written by another hand than ours: the rule's own value holds.
        return default
