"""Where somebody is: an address, however it is written, as country, region and city."""

import re
from functools import lru_cache
from typing import NamedTuple

from netplanner.domain import places
from netplanner.domain.place_names import country_code
from netplanner.domain.text import fold

# A postal code before a city, the letters of a postal district behind it ("2100 København Ø", "Aarhus C", "Wien 9").
_POSTAL = re.compile(r"^(?:[a-z]{1,2} )?\d{3,6} | (?:\d{1,2}|[ckmnosv]|n[ov]|s[ov])$")
# As networks write it: "Greater Copenhagen", "Copenhagen Metropolitan Area", "København og omegn".
_AROUND = re.compile(
    r"^(?:greater|city of|stadt|stor) "
    r"| (?:og omegn|und umgebung|metropolitan area|metropolitan region|area|city)$"
)


class Location(NamedTuple):
    """What is known of a place; "" and () for what isn't.

    `country` is a code. `regions` are the codes of the region and those around it, the innermost first. `city` is a
    code, or the folded name of a city that isn't known here.
    """

    country: str
    regions: tuple[str, ...]
    city: str


@lru_cache(maxsize=100_000)
def locate(country: str = "", region: str = "", city: str = "") -> Location:
    """Where a place is. `country` is a code or a name, `region` a code or a name, `city` a name; each may be empty.

    A city says its region where the address doesn't. Without a country a region whose name only one country has gives
    it, or a city in a region of the name given ("Houston, TX"); a city alone doesn't, for there are many of one name.
    """
    code = country_code(country) if country else _country_without(region, city)
    if not code:
        return Location("", (), "")
    in_city = city_in(code, city)
    in_region = _region_code(code, region) or _region_around(code, in_city, city)
    return Location(code, places.with_outer(in_region), in_city)


def _country_without(region: str, city: str) -> str:
    """The country of an address that names none, or names it in the place of the region."""
    if not region.strip():
        return ""
    named = country_code(region) if len(region.strip()) > _CODE else ""
    for code in places.index().cities.get(places.key_of(city), ()):
        country, known = places.country_of(code), places.city(code)
        here = _region_code(country, region)
        if country == named or (here and known and here in places.with_outer(known.region)):
            return country
    return places.country_of(_region_code("", region)) or named


def _region_around(country: str, in_city: str, name: str) -> str:
    """The region of a city, the innermost where one is named as the city is; of what is no known city by its name."""
    known = places.city(in_city)
    if known is None:
        return _region_code(country, name)
    inner = places.inner_regions(country)
    found = (inner[key] for key in places.keys_of(known.names) if key in inner)
    return next((code for code in found if known.region in places.with_outer(code)), known.region)


# Two letters may be a country or one of another country's states.
_CODE = 2


def city_in(country: str, name: str) -> str:
    """The code of a city of `country` by any of its names; the folded name where it isn't known, "" for no name."""
    key = places.key_of(name)
    known = places.cities_by_key(country)
    return next((known[tried] for tried in _spellings(key, name) if tried in known), key)


@lru_cache(maxsize=100_000)
def place_key(text: str) -> str:
    """What two spellings of one city share: "Copenhagen", "København" and "2100 København Ø" have the same."""
    key = places.key_of(text)
    known = places.index().cities
    return next((fold(known[tried][0]) for tried in _spellings(key, text) if tried in known), key)


def _spellings(key: str, name: str) -> list[str]:
    bare = _AROUND.sub("", _POSTAL.sub("", _POSTAL.sub("", key)))
    # "Hamburg-Altona" is a part of Hamburg.
    before, dash, _ = name.partition("-")
    return [key, bare, *([places.key_of(before)] if dash else [])]


def _region_code(country: str, text: str) -> str:
    """The region that `text` names in `country`, or in the only country that has one of that name; "" if none does."""
    stripped = text.strip()
    if not stripped:
        return ""
    upper = stripped.upper()
    if (not country or places.country_of(upper) == country) and places.region(upper) is not None:
        return upper
    if country and f"{country}-{upper}" in places.regions(country):
        return f"{country}-{upper}"
    key = places.key_of(text)
    plain = places.plain_region(key)
    if country:
        inside = places.regions_by_key(country)
        return inside.get(key) or inside.get(plain, "")
    everywhere = places.index().regions
    found = everywhere.get(key) or everywhere.get(plain, [])
    return found[0] if found and len({places.country_of(code) for code in found}) == 1 else ""
