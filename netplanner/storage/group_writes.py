"""Writing groups: who is in them and how they grow."""

from collections.abc import Iterable

from netplanner.storage.store import Step


def insert(step: Step, *, name: str, platform: str = "", theme: str = "", area: str = "", my_role: str = "") -> int:
    """Adds a group and returns its id. `area` holds codes joined by commas, `my_role` is member or moderator."""
    step.connection.execute(
        "INSERT INTO network_group(name, platform, theme, area, my_role, created, changed) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        (name, platform, theme, area, my_role, step.now, step.now),
    )
    step.touched.lists = True
    return step.connection.last_insert_rowid()


def add_members(step: Step, group_id: int, contact_ids: Iterable[int]) -> None:
    """Sets people on a group; those who are in it stay as they are."""
    ids = list(contact_ids)
    step.connection.executemany(
        "INSERT INTO membership(group_id, contact_id, since) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        [(group_id, contact_id, step.today.isoformat()) for contact_id in ids],
    )
    step.touched.touch(contacts=ids)


def count_members(step: Step, group_id: int, day: str, members: int) -> None:
    """Writes down how many members the group had on an ISO day."""
    step.connection.execute(
        "INSERT INTO member_count(group_id, counted_on, members) VALUES (?, ?, ?) "
        "ON CONFLICT(group_id, counted_on) DO UPDATE SET members = excluded.members",
        (group_id, day, members),
    )
