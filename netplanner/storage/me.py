"""Reading who the user is."""

from netplanner.domain.me import Me
from netplanner.storage.database import Connection

_SELECT = (
    "SELECT name, title, organization, email, phone, purpose, country, city, languages, primary_platform, "
    "secondary_platform, weekly_minutes FROM me WHERE id = 1"
)


def load(connection: Connection) -> Me:
    return Me(*connection.execute(_SELECT).fetchone())


def photo(connection: Connection) -> bytes | None:
    """The user's picture, encoded as JPEG or PNG."""
    row = connection.execute("SELECT photo FROM me WHERE id = 1").fetchone()
    return bytes(row[0]) if row and row[0] is not None else None
