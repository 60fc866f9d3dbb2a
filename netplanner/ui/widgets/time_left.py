"""How long work has still to go, in words."""

from time import monotonic

from PySide6.QtCore import QCoreApplication

_SPEAK_OF_TIME_AFTER = 2.0


def time_left(began: float, done: int, total: int) -> str:
    """From the pace since `began` (of `monotonic`); empty while there is too little to tell it by."""
    spent = monotonic() - began
    if not done or spent < _SPEAK_OF_TIME_AFTER:
        return ""
    seconds = round(spent / done * (total - done))
    if seconds < 60:
        return QCoreApplication.translate("TimeLeft", "%n s left", "seconds", seconds)
    return QCoreApplication.translate("TimeLeft", "%n min left", "minutes", round(seconds / 60))
