"""What was reminded of already: a small file beside the settings, never part of the book or of undo."""

import json
import logging
from dataclasses import dataclass, field
from pathlib import Path

from netplanner.paths import Folders, write_private

_log = logging.getLogger(__name__)
# Of plans reminded of, so many are kept: the oldest instants go first.
_MOST_KEPT = 500


@dataclass
class ReminderLog:
    """`digest_on` is the ISO day of the last digest, `told` the instant each plan was reminded of last."""

    path: Path
    digest_on: str = ""
    told: dict[int, str] = field(default_factory=dict)

    @classmethod
    def load(cls, folders: Folders) -> "ReminderLog":
        """The stored log, an empty one where there is none that can be read. Never raises."""
        path = folders.config / "reminders.json"
        try:
            stored = json.loads(path.read_bytes())
            told = {int(plan): str(at) for plan, at in stored["told"].items()}
            return cls(path, str(stored["digest_on"]), told)
        except (OSError, ValueError, RecursionError, KeyError, TypeError, AttributeError):
            return cls(path)

    def save(self) -> None:
        """Writes the log in one move; where that fails a reminder may come again after the next start."""
        kept = sorted(self.told.items(), key=lambda item: item[1])[-_MOST_KEPT:]
        self.told = dict(kept)
        content = {"digest_on": self.digest_on, "told": {str(plan): at for plan, at in kept}}
        try:
            write_private(self.path, json.dumps(content).encode())
        except OSError as error:
            _log.warning("reminders not noted, errno %d", error.errno or 0)
