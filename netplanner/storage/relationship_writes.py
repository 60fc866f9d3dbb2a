"""Writing who knows whom."""

from collections.abc import Iterable

from netplanner.storage.relationships import Link
from netplanner.storage.store import Step


def add_links(step: Step, links: Iterable[tuple[int, int, str]]) -> None:
    """(from id, to id, kind of link) of people who know one another; those already there stay."""
    rows = list(links)
    step.connection.executemany(
        "INSERT INTO contact_link(from_id, to_id, kind) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", rows
    )
    step.touched.touch(contacts=[person for first, second, _ in rows for person in (first, second)])


def insert(step: Step, from_id: int, to_id: int, kind: str, note: str) -> int:
    """Adds a relationship that isn't there yet and returns its id."""
    step.connection.execute(
        "INSERT INTO contact_link(from_id, to_id, kind, note) VALUES (?, ?, ?, ?)", (from_id, to_id, kind, note)
    )
    step.touched.touch(contacts=(from_id, to_id))
    return step.connection.last_insert_rowid()


def write(step: Step, link: Link) -> None:
    """Writes a relationship anew under its id."""
    step.connection.execute(
        "UPDATE contact_link SET from_id = ?, to_id = ?, kind = ?, note = ? WHERE id = ?",
        (link.from_id, link.to_id, link.kind, link.note, link.id),
    )
    step.touched.touch(contacts=(link.from_id, link.to_id))


def remove(step: Step, links: Iterable[Link]) -> None:
    for link in links:
        step.connection.execute("DELETE FROM contact_link WHERE id = ?", (link.id,))
        step.touched.touch(contacts=(link.from_id, link.to_id))
