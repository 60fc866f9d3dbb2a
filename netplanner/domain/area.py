"""Areas: countries (ISO 3166-1), subdivisions (ISO 3166-2) and cities, from data that comes with NetPlanner.

An area is a list of codes: "SE", "DK-84", "city:SE:Malmö", or the one word "anywhere".
"""

import re
from functools import lru_cache

from netplanner.domain import places
from netplanner.domain.errors import UserError
from netplanner.domain.goal import ANYWHERE
from netplanner.domain.location import Location, city_in, locate
from netplanner.domain.place_names import country_code

_ANYWHERE_WORDS = frozenset(
    {"anywhere", "everywhere", "world", "overalt", "hvor som helst", "verden", "uberall", "egal wo", "welt"}
)


def parse_area(text: str) -> list[str]:
    """The codes that `text` names, parted by commas or semicolons: "Skåne, DK-84; Malmö, Sweden".

    A place before its country ("Malmö, Sweden") is one; such a city is taken as given. Raises UserError
    "unknown_area" (text) for what is no place known here, "ambiguous_area" (text, choices) where several are.
    """
    codes: list[str] = []
    for group in re.split(r"[;\n]", text):
        parts = [part.strip() for part in group.split(",") if part.strip()]
        while parts:
            taken, found = _next_place(parts)
            codes += found
            del parts[:taken]
    if ANYWHERE in codes:
        return [ANYWHERE]
    return list(dict.fromkeys(codes))


def _next_place(parts: list[str]) -> tuple[int, list[str]]:
    """How many of the comma-parted `parts` name the first place, and its code."""
    first = parts[0]
    candidates = _candidates(first)
    country = country_code(parts[1]) if len(parts) > 1 else ""
    if country and not (len(candidates) == 1 and candidates[0] in places.countries().names):
        inside = [code for code in candidates if places.country_of(code) == country]
        if inside:
            return 2, [_city_first(inside, first)]
        if not candidates:
            return 2, [places.city_code(country, first)]
    found = [code for code in candidates if not places.is_city(code)]
    if len(found) > 1 and candidates[0] in found:
        raise UserError("ambiguous_area", text=first, choices=", ".join(found))
    if not candidates:
        raise UserError("unknown_area", text=first)
    return 1, [candidates[0]]


def _city_first(codes: list[str], text: str) -> str:
    """Beside its country a name means the city: "Oslo, Norway"; a code or a region's name means itself."""
    found = [code for code in codes if places.is_city(code)]
    named = places.city(found[0]) if found else None
    return found[0] if named and places.key_of(text) in places.keys_of(named.names) else codes[0]


def _candidates(text: str) -> list[str]:
    """The codes that `text` alone may mean, the likeliest first."""
    key = places.key_of(text)
    if key in _ANYWHERE_WORDS:
        return [ANYWHERE]
    if given := _given_code(text):
        return [given]
    countries = places.countries()
    if key in countries.main:
        return [countries.by_name[key]]
    index = places.index()
    found = _outermost(index.regions.get(key) or index.regions.get(places.plain_region(key), []))
    cities = index.cities.get(key, [])
    if found or cities:
        # "Barcelona" is the city, not the province inside Catalonia; "Skåne" is the region.
        inner = all((known := places.region(code)) is not None and known.inside for code in found)
        return [*cities, *found] if cities and inner else [*found, *cities]
    return [countries.by_name[key]] if key in countries.by_name else []


def _outermost(codes: list[str]) -> list[str]:
    """Of several regions of one country the first, which is the outer one."""
    return list({places.country_of(code): code for code in reversed(codes)}.values())[::-1]


def _given_code(text: str) -> str:
    upper = text.strip().upper()
    if upper in places.countries().names or places.region(upper) is not None:
        return upper
    if not places.is_city(text.strip().lower()):
        return ""
    _, country, city = (*text.strip().split(":", 2), "", "")[:3]
    known = country.upper() in places.countries().names
    return places.city_code(country.upper(), city.strip()) if known and city.strip() else ""


def borders(one: str, other: str) -> bool:
    """Whether two countries, given by ISO code, border on each other or are joined by a bridge or tunnel."""
    return other in places.countries().borders.get(one, "").split()


def in_area(area: list[str], country: str = "", region: str = "", city: str = "") -> bool | None:
    """Whether a place lies in `area`; None where too little is known of it.

    `country` is an ISO code or a name, `region` a code or a name, `city` a name; each may be empty.
    """
    if ANYWHERE in area:
        return True
    place = locate(country, region, city)
    answers = [unit_holds(unit, place) for unit in area]
    if True in answers:
        return True
    return None if None in answers else False


def unit_holds(unit: str, place: Location) -> bool | None:
    """Whether a place lies in one country, region or city of an area; None where too little is known of it."""
    if not place.country:
        return None
    if place.country != places.country_of(unit):
        return False
    if places.is_city(unit):
        return _city_holds(unit, place)
    return True if places.is_country(unit) else _region_holds(unit, place)


def _region_holds(unit: str, place: Location) -> bool | None:
    if unit in place.regions:
        return True
    # Somebody in England may be in Kent, somebody in Scotland is not.
    return None if not place.regions or place.regions[0] in places.with_outer(unit) else False


def _city_holds(unit: str, place: Location) -> bool | None:
    if place.city:
        return place.city == city_in(place.country, places.city_name(unit))
    known = places.city(unit)
    return False if known and known.region and _region_holds(known.region, place) is False else None


def nearness(area: list[str], country: str = "", region: str = "", city: str = "") -> float:
    """How near a place is to `area`: 1 in it, 0.5 unknown or in a bordering country, 0 outside.

    Places are given as for `in_area`. Borders are known between countries alone, so only an area's whole countries
    have bordering ones: a Dane is near to Sweden, while for Skåne a Dane is as far as somebody in Stockholm.
    An area that names nothing yet leaves everybody unknown. Answers are kept per distinct place.
    """
    return _nearness(tuple(area), country, region, city)


@lru_cache(maxsize=100_000)
def _nearness(area: tuple[str, ...], country: str, region: str, city: str) -> float:
    inside = in_area(list(area), country, region, city) if area else None
    if inside is not False:
        return 1.0 if inside else 0.5
    where = locate(country, region, city).country
    return 0.5 if any(places.is_country(unit) and borders(unit, where) for unit in area) else 0.0
