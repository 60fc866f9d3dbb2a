"""Writing what lies between people: who knows whom, what each needs and offers, where they are connected, companies."""

from collections.abc import Iterable

from netplanner.domain.text import fold
from netplanner.storage.store import Step


def add_links(step: Step, links: Iterable[tuple[int, int, str]]) -> None:
    """(from id, to id, kind of link) of people who know one another; those already there stay."""
    rows = list(links)
    step.connection.executemany(
        "INSERT INTO contact_link(from_id, to_id, kind) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", rows
    )
    step.touched.touch(contacts=[person for first, second, _ in rows for person in (first, second)])


def set_connected(step: Step, platform: str, days: Iterable[tuple[int, str]]) -> None:
    """(contact id, ISO day) since when the user is connected to people on a platform where they have a profile."""
    rows = [(day, contact_id, platform) for contact_id, day in days]
    step.connection.executemany("UPDATE profile SET connected_on = ? WHERE contact_id = ? AND platform = ?", rows)
    step.touched.touch(contacts=[contact_id for _, contact_id, _ in rows])


def describe_company(step: Step, name: str, *, industry: str, size: str, country: str, city: str) -> None:
    """Sets the facts of a company, which hold for all its people. `size` is in people ("51-200")."""
    step.connection.execute(
        "UPDATE company SET industry = ?, size = ?, country = ?, city = ? WHERE folded = ?",
        (industry, size, country, city, fold(name)),
    )
    step.touched.lists = True
