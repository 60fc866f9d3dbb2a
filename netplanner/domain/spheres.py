"""Private, business or both: what belongs to what is shown."""

from netplanner.domain.words import Sphere


def belongs(sphere: str, shown: str) -> bool:
    """Whether a person or goal of `sphere` is shown; `shown` is "private", "business", or "" for all."""
    return not shown or sphere in (shown, Sphere.BOTH)
