"""How many people can be made one at a time."""

# So many fit side by side.
FEWEST_TO_MERGE, MOST_TO_MERGE = 2, 5


def can_merge(count: int) -> bool:
    """Whether so many people stand side by side to be made one."""
    return FEWEST_TO_MERGE <= count <= MOST_TO_MERGE
