"""Reading who the user is."""

from netplanner.domain.me import Me
from netplanner.storage.database import Connection

_SELECT = (
    "SELECT name, title, organization, email, phone, purpose, country, city, languages, primary_platform, "
    "secondary_platform, weekly_minutes FROM me WHERE id = 1"
)


def load(connection: Connection) -> Me:
    return Me(*connection.execute(_SELECT).fetchone())
