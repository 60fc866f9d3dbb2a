"""Reading the user's own profiles."""

import apsw

from netplanner.domain.my_profile import JUDGED_ITEM, MyProfile


def load(connection: apsw.Connection, platform: str) -> MyProfile:
    """The profile on a platform; an empty one where nothing is known of it."""
    return listing(connection).get(platform, MyProfile())


def listing(connection: apsw.Connection) -> dict[str, MyProfile]:
    """Every profile of which something is known, by its platform."""
    rows = connection.execute("SELECT platform, url, headline, purpose, checklist FROM my_profile ORDER BY platform")
    return {
        str(platform): MyProfile(url, headline, purpose, frozenset(filter(None, checklist.split(","))) - {JUDGED_ITEM})
        for platform, url, headline, purpose, checklist in rows
    }
