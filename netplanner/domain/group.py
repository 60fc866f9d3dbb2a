"""A group: people with a theme, on a platform or off it."""

from dataclasses import dataclass


@dataclass(slots=True)
class Group:
    """A group for reading and editing.

    `platform` is the key of a platform row or "", `area` holds codes joined by commas, `my_role` is member,
    moderator or "", `goal_id` the goal that the group serves.
    """

    id: int = 0
    name: str = ""
    platform: str = ""
    theme: str = ""
    area: str = ""
    my_role: str = ""
    goal_id: int | None = None
    url: str = ""
    note: str = ""
