"""What the outreach sheet says of what it plans."""

from PySide6.QtCore import QCoreApplication, QLocale

from netplanner.domain.contact import Contact
from netplanner.domain.goal import Goal
from netplanner.domain.invitation import Judgement

translate = QCoreApplication.translate


def on_channel(title: str, channel: str, *, is_platform: bool) -> str:
    """ "Invite Sara Berg on LinkedIn", "Call Sara Berg · Phone"."""
    if not is_platform:
        return f"{title} · {channel}"
    # Not by format: a name may hold braces.
    pattern = translate("OutreachEditor", "{what} on {platform}")
    return title.join(pattern.replace("{platform}", channel).split("{what}"))


def about(person: Contact | None, goal: Goal | None) -> str:
    """Who the person is, and the goal."""
    parts = []
    if person is not None:
        city = next((address.city for address in person.addresses if address.city), "")
        parts.append(", ".join(filter(None, (person.title, person.organization, city))))
    if goal is not None:
        parts.append(translate("OutreachEditor", "for the goal {goal}").replace("{goal}", goal.what))
    return " · ".join(filter(None, parts))


def count(judged: Judgement) -> str:
    """How long the why is, and how long it may be."""
    if judged.limit is None:
        return translate("OutreachEditor", "%Ln character(s)", None, judged.length) if judged.length else ""
    locale = QLocale()
    text = translate("OutreachEditor", "{count} of {limit} characters")
    return text.format(count=locale.toString(judged.length), limit=locale.toString(judged.limit))


def first_name(person: Contact) -> str:
    return person.given.split()[0] if person.given.strip() else person.display_name
