"""The ten things that make a profile complete, in the user's language."""

from collections.abc import Collection

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from netplanner.domain.steps import PROFILE_ITEMS

_NAMES = {
    "photo": QT_TRANSLATE_NOOP("Profile", "Photo"),
    "headline": QT_TRANSLATE_NOOP("Profile", "Headline"),
    "purpose": QT_TRANSLATE_NOOP("Profile", "Purpose that names a goal"),
    "position": QT_TRANSLATE_NOOP("Profile", "Current position"),
    "location": QT_TRANSLATE_NOOP("Profile", "Location"),
    "contact_details": QT_TRANSLATE_NOOP("Profile", "Contact details"),
    "summary": QT_TRANSLATE_NOOP("Profile", "Summary"),
    "skills": QT_TRANSLATE_NOOP("Profile", "Skills"),
    "recommendations": QT_TRANSLATE_NOOP("Profile", "Two recommendations"),
    "address": QT_TRANSLATE_NOOP("Profile", "Own web address"),
}
_ADVICE = {
    "photo": QT_TRANSLATE_NOOP("Profile", "A face, well lit, as you look when one meets you."),
    "headline": QT_TRANSLATE_NOOP("Profile", "What you do for whom, rather than a title alone."),
    "purpose": QT_TRANSLATE_NOOP("Profile", "Judged by the text below: it holds a word of an active goal."),
    "position": QT_TRANSLATE_NOOP("Profile", "What you do today, and since when."),
    "location": QT_TRANSLATE_NOOP("Profile", "Where you work: people look for others near them."),
    "contact_details": QT_TRANSLATE_NOOP("Profile", "An e-mail address or number by which you can be reached."),
    "summary": QT_TRANSLATE_NOOP("Profile", "A few sentences: what you offer, and what you look for."),
    "skills": QT_TRANSLATE_NOOP("Profile", "The five that your goals need stand first."),
    "recommendations": QT_TRANSLATE_NOOP("Profile", "Two people who say what it was like to work with you."),
    "address": QT_TRANSLATE_NOOP("Profile", "A short one with your name, chosen in the settings of the network."),
}


def item_name(item: str) -> str:
    return QCoreApplication.translate("Profile", str(_NAMES[item]))


def item_advice(item: str) -> str:
    return QCoreApplication.translate("Profile", str(_ADVICE[item]))


def names_of(items: Collection[str]) -> list[str]:
    """The names of some items, in the order of the checklist."""
    return [item_name(item) for item in PROFILE_ITEMS if item in items]
