"""Turning to somebody by one key: the text goes to the clipboard, and the place to use it opens."""

from collections.abc import Sequence
from typing import TYPE_CHECKING
from urllib.parse import quote

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from netplanner.domain.contact import Contact, ContactPoint
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import Channel, OutreachKind
from netplanner.storage import contacts, platforms, steps
from netplanner.ui import links
from netplanner.ui.lazy import Lazy
from netplanner.ui.session import Session

if TYPE_CHECKING:
    from netplanner.domain import reach
else:
    reach = Lazy("netplanner.domain.reach")


# Mail programs and Windows cut longer links.
_LONGEST_LINK = 1900


def open_plan(session: Session, plan: Outreach, owner: QWidget) -> bool:
    """Opens the mail, the phone or the profile for a plan; False where its text isn't ready or nothing leads there."""
    text = plan.message or plan.why
    person = contacts.load(session.store.reader, plan.contacts[0]) if plan.contacts else None
    if person is None or (plan.kind is OutreachKind.INVITE and not text.strip()):
        return False
    return _open(_link(session, person, plan.channel, text), text, owner)


def open_for(session: Session, person: Contact, channel: str, text: str, owner: QWidget, *, subject: str = "") -> bool:
    """Copies a text and opens where it is sent to a person; False where nothing leads there, and nothing is copied.

    `subject` is that of a mail. One too long for a link opens empty: its text is pasted.
    """
    return _open(_link(session, person, channel, text, subject), text, owner)


def open_person(session: Session, contact_id: int, owner: QWidget) -> bool:
    """Opens the way a person is best turned to; False where nothing leads there."""
    person = contacts.load(session.store.reader, contact_id)
    if person is None:
        return False
    keys = [row.key for row in platforms.listing(session.store.reader, session.clock.today().isoformat())]
    _, channel = reach.way(reach.reach_of(person), keys, steps.primary_platform(session.store.reader))
    return _open(_link(session, person, channel, ""), "", owner)


def _open(link: QUrl | None, text: str, owner: QWidget) -> bool:
    if link is None:
        return False
    if text.strip():
        QGuiApplication.clipboard().setText(text)
    return links.open_link(link, owner)


def _link(session: Session, person: Contact, channel: str, text: str, subject: str = "") -> QUrl | None:
    if channel == Channel.EMAIL:
        return _mail(_preferred(person.emails), text, subject)
    if channel == Channel.PHONE:
        number = _preferred(person.phones)
        return links.phone_url(number) if number else None
    profile = next((one for one in person.profiles if one.platform == channel), None)
    if profile is None:
        return None
    pattern = next((row.url_pattern for row in platforms.all_platforms(session.store.reader) if row.key == channel), "")
    made = pattern.replace("{handle}", profile.handle) if profile.handle and "{handle}" in pattern else ""
    return links.web_url(profile.url or made)


def _preferred(points: Sequence[ContactPoint]) -> str:
    """The one marked as preferred, else the first; "" for none."""
    return next((point.value for point in sorted(points, key=lambda point: not point.preferred)), "")


def _mail(address: str, text: str, subject: str) -> QUrl | None:
    """mailto: with subject and body (RFC 6068, 2), without the body where the link would be cut."""
    link = links.mail_url(address) if address else None
    if link is None:
        return None
    for body in (text.replace("\n", "\r\n").strip(), ""):
        parts = (("subject", subject.strip()), ("body", body))
        link.setQuery("&".join(f"{name}={quote(value, safe='')}" for name, value in parts if value))
        if len(link.toEncoded().data()) <= _LONGEST_LINK:
            break
    return link
