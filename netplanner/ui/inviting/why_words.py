"""A first sentence of a why, from what the card and the goal say; the user makes it their own."""

from PySide6.QtCore import QCoreApplication

from netplanner.domain.goal import Goal
from netplanner.domain.words import QueueList
from netplanner.storage.queue import InviteRow

translate = QCoreApplication.translate


def first_why(row: InviteRow, goal: Goal) -> str:
    """ "because Sara Berg is CMO at Nordlys Retail; my goal: 5 customers in Skåne"; "" where nothing speaks for it."""
    fact = _fact(row)
    if not fact:
        return ""
    values = {"name": row.name, "title": row.title, "company": row.organization, "goal": goal.what}
    for key, value in values.items():
        # What people call themselves is no place for another value.
        fact = fact.replace("{" + key + "}", value.replace("{", "(").replace("}", ")"))
    return fact


def _fact(row: InviteRow) -> str:
    if row.title and row.organization:
        return translate("FirstWhy", "because {name} is {title} at {company}; my goal: {goal}")
    if row.organization:
        return translate("FirstWhy", "because {name} works at {company}; my goal: {goal}")
    if row.title:
        return translate("FirstWhy", "because {name} is {title}; my goal: {goal}")
    if row.phase is QueueList.EXISTING:
        return translate("FirstWhy", "because {name} and I know each other; my goal: {goal}")
    return ""
