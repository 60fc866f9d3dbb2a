"""What a new book begins with besides its schema."""

import apsw

from netplanner.storage import platforms, templates


def seed(connection: apsw.Connection) -> None:
    """Fills a new book, inside the transaction that makes it."""
    platforms.seed(connection)
    templates.seed(connection)


def complete(connection: apsw.Connection) -> None:
    """Adds what came with NetPlanner since an older book was made, inside the transaction that migrates it."""
    templates.complete(connection)
