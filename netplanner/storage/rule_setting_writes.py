"""Writing what the user set of the rules."""

import json
from typing import Any

from netplanner.storage.store import Step


def put(step: Step, key: str, value: Any) -> None:
    """Keeps `value`, which JSON can hold, as the setting `key`; None takes the setting away: the default holds.

    Nothing is written, and so there is nothing to undo, where the same stands there already.
    """
    if value is None:
        step.connection.execute("DELETE FROM rule_setting WHERE key = ?", (key,))
    else:
        step.connection.execute(
            "INSERT INTO rule_setting(key, value) VALUES (?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value "
            "WHERE value IS NOT excluded.value",
            (key, json.dumps(value, ensure_ascii=False, sort_keys=True)),
        )
    step.touched.lists = True
