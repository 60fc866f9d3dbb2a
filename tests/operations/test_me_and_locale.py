"""The user's own card, and a change of the language and country a book is kept in."""

from netplanner.domain.contact import Contact, ContactPoint
from netplanner.domain.me import Me
from netplanner.operations import contacts as contact_operations
from netplanner.operations import locale
from netplanner.operations import me as me_operations
from netplanner.storage import contacts, me
from netplanner.storage.contacts import ContactFilter
from netplanner.storage.locale import Locale
from netplanner.storage.store import Store


def names(store: Store) -> list[str]:
    return [c.display_name for c in contacts.load_many(store.reader, contacts.ids(store.reader))]


def test_own_card_is_written_and_taken_back(store: Store) -> None:
    assert me.load(store.reader) == Me()
    changes = me_operations.edit(store, Me(name=" Michael Berg ", organization="Berg & Co", purpose="Loyalty"))
    assert changes
    assert me.load(store.reader) == Me(name="Michael Berg", organization="Berg & Co", purpose="Loyalty")
    assert not me_operations.edit(store, me.load(store.reader))
    store.undo()
    assert me.load(store.reader) == Me()


def test_another_language_sorts_anew_and_is_taken_back(store: Store) -> None:
    for name in ("Ålund", "Berg", "Østergaard", "Zander"):
        contact_operations.add(store, Contact(fn=name))
    assert names(store) == ["Ålund", "Berg", "Østergaard", "Zander"]
    changes = locale.change(store, Locale("da", "DK"))
    assert changes.everything
    assert names(store) == ["Berg", "Zander", "Østergaard", "Ålund"]
    assert not locale.change(store, Locale("da", "DK"))
    store.undo()
    assert names(store) == ["Ålund", "Berg", "Østergaard", "Zander"]


def test_another_country_reads_local_numbers_anew(store: Store) -> None:
    contact_operations.add(store, Contact(fn="Bo", phones=[ContactPoint("32 12 34 56")]))
    locale.change(store, Locale("en", "DK"))
    (normal,) = store.reader.execute("SELECT normal FROM contact_point").fetchone()
    assert normal == "+4532123456"
    assert list(contacts.ids(store.reader, ContactFilter(text="32 12"))) == [1]


def test_another_country_reads_the_numbers_in_the_trash_anew_too(store: Store) -> None:
    created = contact_operations.add(store, Contact(fn="Bo", phones=[ContactPoint("32 12 34 56")])).created
    assert created is not None
    contact_operations.delete(store, [created])
    locale.change(store, Locale("en", "DK"))
    assert store.reader.execute("SELECT normal FROM contact_point").fetchall() == [("+4532123456",)]
