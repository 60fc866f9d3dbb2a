"""What is carried when something is dragged inside the window."""

import json
import os
from collections.abc import Iterable

from PySide6.QtCore import QMimeData

CONTACTS = "application/x-netplanner-contacts"
OUTREACH = "application/x-netplanner-outreach"
GOAL = "application/x-netplanner-goal"
SMART_LIST = "application/x-netplanner-smart-list"
# Ids mean something in their own book alone: those of another NetPlanner's window are other people here.
_OWN = os.urandom(8).hex()


def put_ids(data: QMimeData, kind: str, ids: Iterable[int]) -> None:
    data.setData(kind, json.dumps({"window": _OWN, "ids": list(ids)}).encode())


def ids_of(data: QMimeData, kind: str) -> list[int]:
    """The ids carried as `kind`, empty where there are none; a forged or a foreign payload is ignored."""
    if not data.hasFormat(kind):
        return []
    try:
        content = json.loads(bytes(data.data(kind).data()))
    except (ValueError, RecursionError):
        return []
    if not isinstance(content, dict) or content.get("window") != _OWN:
        return []
    values = content.get("ids")
    return [value for value in values if isinstance(value, int)] if isinstance(values, list) else []


def has_files(data: QMimeData) -> bool:
    """True for files from outside; our own contacts travel as files too, but say so."""
    return not ids_of(data, CONTACTS) and any(url.isLocalFile() for url in data.urls())


def clipboard() -> QMimeData:
    """What is on the clipboard: nothing also where Qt answers no object, as for one that is empty or kept from us."""
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication.clipboard().mimeData() or QMimeData()
