"""What is known of a person in rows of words, for paper."""

from PySide6.QtCore import QCoreApplication

from netplanner.domain.contact import Contact
from netplanner.ui import wording
from netplanner.ui.contacts import field_text

translate = QCoreApplication.translate


def subtitle_of(contact: Contact) -> str:
    return " · ".join(
        part.strip() for part in (contact.title, contact.department, contact.organization) if part.strip()
    )


def rows_of(contact: Contact, platforms: dict[str, str], *, notes: bool) -> list[tuple[str, str]]:
    """(label, value) in the order of the card; notes only where they are asked for."""
    rows: list[tuple[str, str]] = []
    for part in ("phones", "emails", "messaging", "urls"):
        rows += [(field_text.point_name(part, point), point.value) for point in getattr(contact, part)]
    for profile in contact.profiles:
        name = platforms.get(profile.platform) or wording.channel_name(profile.platform)
        rows.append((name, profile.url or profile.handle))
    rows += [(field_text.point_name("addresses", place), field_text.address_text(place)) for place in contact.addresses]
    rows += [
        (translate("PersonRows", "birthday"), wording.date_text(contact.birthday) if contact.birthday else ""),
        (translate("PersonRows", "nickname"), contact.nickname),
        (translate("PersonRows", "tags"), ", ".join(contact.tags)),
        (translate("PersonRows", "met"), contact.met),
        (translate("PersonRows", "needs"), ", ".join(contact.needs)),
        (translate("PersonRows", "offers"), ", ".join(contact.offers)),
        *[(own.name, own.value) for own in contact.custom],
    ]
    if notes:
        rows.append((translate("PersonRows", "note"), contact.note))
    return [(label, value) for label, value in rows if value.strip()]
