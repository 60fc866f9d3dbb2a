"""Where people are: their own country and all their addresses."""

from collections.abc import Iterator

import apsw

from netplanner.domain.coverage import PersonAt, Place
from netplanner.domain.progress import NoProgress, Progress
from netplanner.storage.stopping import stopping

_REPORT_EVERY = 4096
_ADDRESSES = (
    "SELECT contact_id, coalesce(nullif(country_code, ''), country), coalesce(nullif(subdivision, ''), region), city "
    "FROM address WHERE country <> '' OR country_code <> '' OR city <> '' OR region <> '' "
    "ORDER BY contact_id, position"
)
_PEOPLE = (
    "SELECT id, tie, relation = 'known', country FROM contact WHERE deleted IS NULL AND kind <> 'org' "
    "ORDER BY sort_key, id"
)


def people(connection: apsw.Connection, progress: Progress | None = None) -> Iterator[PersonAt]:
    """All living people by name, with their places; what `progress` raises ends it."""
    asked = progress or NoProgress()
    with stopping(connection, progress):
        addresses = _addresses(connection)
        known: dict[tuple[tuple[Place, ...], str], tuple[Place, ...]] = {}
        for number, (contact_id, tie, is_known, country) in enumerate(connection.execute(_PEOPLE)):
            where = addresses.get(contact_id, ())
            if country:
                key = where, country
                if key not in known:
                    known[key] = with_country(where, country)
                where = known[key]
            yield PersonAt(contact_id, tie, bool(is_known), where)
            if not number % _REPORT_EVERY:
                asked.report(0, 0)


def with_country(places: tuple[Place, ...], country: str) -> tuple[Place, ...]:
    """The places with the person's own country: it stands for addresses that name none, or beside those that do."""
    filled = tuple(place if place.country else place._replace(country=country) for place in places)
    return filled if any(place.country == country for place in filled) else (*filled, Place(country, "", ""))


def _addresses(connection: apsw.Connection) -> dict[int, tuple[Place, ...]]:
    found: dict[int, tuple[Place, ...]] = {}
    known: dict[Place, tuple[Place, ...]] = {}
    for contact_id, *where in connection.execute(_ADDRESSES):
        place = Place(*where)
        one = known.setdefault(place, (place,))
        found[contact_id] = found[contact_id] + one if contact_id in found else one
    return found
