"""The places NetPlanner knows: countries (ISO 3166-1), their subdivisions (ISO 3166-2) and larger cities.

A place is named by its code: "SE", "SE-M", "city:SE:Malmö". How the file is packed stands in packaging/build_geo.py.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from netplanner.domain.text import TWO_LETTERS, search_tokens
from netplanner.resources import json_resource

LANGUAGES = ("en", "da", "de")
_CITY = "city:"

# What people put around the name of a subdivision ("Region Skåne", "Skåne län").
_AROUND = re.compile(
    r"^(?:region|kanton|canton of|county of|province of|land|kreis) "
    r"| (?:lan|fylke|region|county|province|kanton|canton)$"
)


class Countries(NamedTuple):
    """`names` by code: English, Danish, German, others; `main` are the folded ones of the three languages."""

    names: dict[str, list[str]]
    by_name: dict[str, str]
    main: frozenset[str]
    borders: dict[str, str]


class Region(NamedTuple):
    """`names`: English, Danish, German, others. `inside` is the code of the region it is a part of, or ""."""

    names: tuple[str, ...]
    inside: str


class City(NamedTuple):
    """`names`: at home, English, Danish, German, others. `region` is a code or "", `size` grows with the people."""

    names: tuple[str, ...]
    region: str
    size: int


class Index(NamedTuple):
    """Folded name → codes: of regions by country, outer ones first, of cities the largest first."""

    regions: dict[str, list[str]]
    cities: dict[str, list[str]]


def key_of(text: str) -> str:
    """Folded words with a space between: what two spellings of one place share."""
    # Most names are plain words; the rest costs ten times as much.
    if text.isascii() and text.isalnum():
        return text.lower()
    return " ".join(search_tokens(text))


def plain_region(key: str) -> str:
    """A key without the words that say that it is a region: "skane lan" → "skane"."""
    return _AROUND.sub("", key)


def is_city(code: str) -> bool:
    return code.startswith(_CITY)


def is_region(code: str) -> bool:
    return not is_city(code) and "-" in code


def is_country(code: str) -> bool:
    return not is_city(code) and "-" not in code


def country_of(code: str) -> str:
    """The country a place lies in; of a country itself."""
    return code.split(":")[1] if is_city(code) else code.split("-")[0]


def city_code(country: str, name: str) -> str:
    return f"{_CITY}{country}:{name}"


def city_name(code: str) -> str:
    """The name in a city's code."""
    return code.split(":", 2)[2]


@lru_cache(maxsize=1)
def countries() -> Countries:
    data = json_resource("geo/places.json")
    names = {code: packed.split("|") for code, packed in data["countries"].items()}
    by_name: dict[str, str] = {}
    for code, found in names.items():
        for name in found:
            by_name.setdefault(key_of(name), code)
    main = frozenset(key_of(name) for found in names.values() for name in found[:3])
    return Countries(names, by_name, main, data["borders"])


@lru_cache(maxsize=300)
def regions(country: str) -> dict[str, Region]:
    """The subdivisions of one country by code, those of the first level before those inside them."""
    packed = json_resource("geo/places.json")["regions"].get(country, "")
    found: dict[str, Region] = {}
    for row in filter(None, packed.split("|")):
        local, names = row.split("=", 1)
        local, _, inside = local.partition(">")
        found[f"{country}-{local}"] = Region(_unpacked(names, 3), f"{country}-{inside}" if inside else "")
    return found


@lru_cache(maxsize=300)
def cities(country: str) -> dict[str, City]:
    """The known cities of one country by code, the largest first."""
    packed = json_resource("geo/places.json")["cities"].get(country, "")
    found: dict[str, City] = {}
    for row in filter(None, packed.split("|")):
        packed_names, _, rest = row.rpartition("@")
        local, _, size = rest.partition("#")
        names = _unpacked(packed_names, 4)
        region = f"{country}-{local}" if local else ""
        found[city_code(country, names[0])] = City(names, region, int(size))
    return found


def region(code: str) -> Region | None:
    return regions(country_of(code)).get(code) if is_region(code) else None


def city(code: str) -> City | None:
    return cities(country_of(code)).get(code) if is_city(code) else None


@lru_cache(maxsize=300)
def cities_by_key(country: str) -> dict[str, str]:
    """Folded name → code of the cities of one country, of several the largest."""
    found: dict[str, str] = {}
    for code, one in cities(country).items():
        for key in keys_of(one.names):
            found.setdefault(key, code)
    return found


@lru_cache(maxsize=300)
def regions_by_key(country: str) -> dict[str, str]:
    """Folded name → code of the regions of one country, of several the outer one."""
    found: dict[str, str] = {}
    for code, one in regions(country).items():
        for key in keys_of(one.names):
            found.setdefault(key, code)
    return found


@lru_cache(maxsize=300)
def inner_regions(country: str) -> dict[str, str]:
    """Folded name → code of those regions of a country that lie inside another one."""
    return {key: code for code, one in regions(country).items() if one.inside for key in keys_of(one.names)}


def with_outer(code: str) -> tuple[str, ...]:
    """A region and those it lies in, the innermost first."""
    found: list[str] = []
    while code and code not in found:
        found.append(code)
        known = region(code)
        code = known.inside if known else ""
    return tuple(found)


@lru_cache(maxsize=1)
def index() -> Index:
    data = json_resource("geo/places.json")
    by_region: dict[str, list[str]] = {}
    for country in data["regions"]:
        for code, one in regions(country).items():
            for key in keys_of(one.names):
                by_region.setdefault(key, []).append(code)
    sized: dict[str, list[tuple[int, str]]] = {}
    for country in data["cities"]:
        known = cities(country)
        for key, code in cities_by_key(country).items():
            sized.setdefault(key, []).append((-known[code].size, code))
    return Index(by_region, {key: [code for _, code in sorted(found)] for key, found in sized.items()})


def keys_of(names: tuple[str, ...]) -> dict[str, None]:
    """The folded names, also as they are written without å, ä, ö, ø, ü ("skaane", "muenchen")."""
    different = dict.fromkeys(names)
    found = dict.fromkeys(map(key_of, different))
    for name in different:
        if not name.isascii() and (spelt := name.lower().translate(TWO_LETTERS)) != name.lower():
            found[key_of(spelt)] = None
    return found


@lru_cache(maxsize=300)
def weights(country: str) -> dict[str, int]:
    """How large a region is, by its largest city (ten times the logarithm); 0 for one without a known city."""
    found: dict[str, int] = {}
    for one in cities(country).values():
        for code in with_outer(one.region):
            found[code] = max(found.get(code, 0), one.size)
    return found


def _unpacked(packed: str, least: int) -> tuple[str, ...]:
    """The names; an empty one is the first again, and so are those missing to `least`."""
    names = packed.split("/")
    first = names[0]
    return (*(name or first for name in names), *[first] * (least - len(names)))
