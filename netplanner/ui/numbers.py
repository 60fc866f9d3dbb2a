"""Numbers as people write them."""

from PySide6.QtCore import QLocale


def number(value: float) -> str:
    """An amount without a needless fraction: 3, 2.5."""
    rounded = round(value, 1)
    return QLocale().toString(int(rounded)) if rounded == int(rounded) else QLocale().toString(rounded, "f", 1)


def percent(share: float) -> str:
    """A part of 1 in whole percent: 0.54 → "54 %", with the space that Danish and German put there too."""
    return f"{QLocale().toString(round(share * 100))} %"
