"""What can be done on a card: each act one operation, so that one undo takes it back."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from netplanner.domain.contact import Contact
from netplanner.domain.search_query import ConditionKey
from netplanner.domain.words import Tie
from netplanner.operations import contacts as operations
from netplanner.storage import contacts, filter_values, platforms
from netplanner.storage.database import Connection
from netplanner.ui.contacts.chip_adder import ChipAdder
from netplanner.ui.session import Session


class CardActs(QObject):
    """The signals are wishes that lead away from the card; whoever owns it fulfils them."""

    log_requested = Signal(int)
    plan_requested = Signal(int)
    edit_requested = Signal(int, str)
    person_requested = Signal(int)
    company_requested = Signal(int)
    search_requested = Signal(str)
    outreach_requested = Signal(int)
    more_requested = Signal(int, object)
    # The key of a command of the window, on all who are chosen.
    command_requested = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session

    def set_tie(self, contact_id: int, tie: str) -> None:
        self.session.perform(operations.set_tie, [contact_id], Tie(tie))

    def add_tag(self, contact_id: int, tag: str) -> None:
        self.session.perform(operations.add_tag, [contact_id], tag)

    def remove_tag(self, contact_id: int, tag: str) -> None:
        self.session.perform(operations.remove_tag, [contact_id], tag)

    def change(self, contact: Contact, **values: object) -> None:
        """Sets fields of a contact as it is shown; what others changed meanwhile stays."""
        self.session.perform(operations.edit, contact, replace(contact, **values))  # type: ignore[arg-type]

    def perform(self, operation: Callable[..., object], *values: object, **options: object) -> None:
        self.session.perform(operation, *values, **options)  # type: ignore[arg-type]

    def tags(self) -> list[str]:
        return contacts.tag_names(self.session.store.reader)

    def ask_tags(self, contact: Contact, adder: ChipAdder) -> None:
        """Reads the tags that a contact hasn't, for a line to complete from."""
        self.session.read(_other_tags, tuple(contact.tags), done=adder.offer)

    def ask_topics(self, kind: str, adder: ChipAdder) -> None:
        """Reads the needs or offers that people in the book have, the most frequent first."""
        key = ConditionKey.NEED if kind == "need" else ConditionKey.OFFER
        self.session.read(_known_values, key, done=adder.offer)

    def platform_names(self) -> dict[str, str]:
        """Of all platforms, closed ones too, by key."""
        return {platform.key: platform.name for platform in platforms.all_platforms(self.session.store.reader)}

    def url_patterns(self) -> dict[str, str]:
        """What makes an address of a handle, by the key of the platform."""
        return {one.key: one.url_pattern for one in platforms.all_platforms(self.session.store.reader)}


def _other_tags(connection: Connection, known: tuple[str, ...]) -> list[str]:
    return [name for name in contacts.tag_names(connection) if name not in known]


def _known_values(connection: Connection, key: ConditionKey) -> list[str]:
    return [value.name for value in filter_values.values(connection, key)]
