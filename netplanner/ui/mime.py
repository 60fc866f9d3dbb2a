"""What is carried when something is dragged inside the window."""

import json
from collections.abc import Iterable

from PySide6.QtCore import QMimeData

CONTACTS = "application/x-netplanner-contacts"
OUTREACH = "application/x-netplanner-outreach"
GOAL = "application/x-netplanner-goal"


def put_ids(data: QMimeData, kind: str, ids: Iterable[int]) -> None:
    data.setData(kind, json.dumps(list(ids)).encode())


def ids_of(data: QMimeData, kind: str) -> list[int]:
    """The ids carried as `kind`, empty where there are none; a forged payload is ignored."""
    if not data.hasFormat(kind):
        return []
    try:
        values = json.loads(bytes(data.data(kind).data()))
    except ValueError:
        return []
    return [value for value in values if isinstance(value, int)] if isinstance(values, list) else []


def has_files(data: QMimeData) -> bool:
    """True for files from outside; our own contacts travel as files too, but say so."""
    return not data.hasFormat(CONTACTS) and any(url.isLocalFile() for url in data.urls())
