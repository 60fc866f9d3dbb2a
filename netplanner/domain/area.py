"""Areas: countries (ISO 3166-1), subdivisions (ISO 3166-2) and cities, from data that comes with NetPlanner.

An area is a list of codes: "SE", "DK-84", "city:SE:Malmö", or the one word "anywhere".
"""

import re
from functools import lru_cache
from typing import NamedTuple

from netplanner.domain.errors import UserError
from netplanner.domain.goal import ANYWHERE
from netplanner.domain.text import fold, search_tokens
from netplanner.resources import json_resource

_LANGUAGES = ("en", "da", "de")
_ANYWHERE_NAMES = {"en": "Anywhere", "da": "Overalt", "de": "Überall"}
_ANYWHERE_WORDS = frozenset(
    {"anywhere", "everywhere", "world", "overalt", "hvor som helst", "verden", "uberall", "egal wo", "welt"}
)
_CITY = "city:"


def _key(text: str) -> str:
    """Folded words with a space between: what two spellings of one place share."""
    return " ".join(search_tokens(text))


# What people put around the name of a subdivision ("Region Skåne", "Skåne län").
_AROUND = re.compile(
    r"^(?:region|kanton|canton of|county of|province of|land|kreis) "
    r"| (?:lan|fylke|region|county|province|kanton|canton)$"
)


class _Places(NamedTuple):
    names: dict[str, list[str]]
    by_name: dict[str, str]
    main: frozenset[str]
    borders: dict[str, str]


@lru_cache(maxsize=1)
def _places() -> _Places:
    data = json_resource("geo/places.json")
    names = {code: packed.split("|") for code, packed in data["countries"].items()}
    by_name: dict[str, str] = {}
    for code, found in names.items():
        for name in found:
            by_name.setdefault(_key(name), code)
    main = frozenset(_key(name) for found in names.values() for name in found[:3])
    return _Places(names, by_name, main, data["borders"])


@lru_cache(maxsize=300)
def _regions(country: str) -> dict[str, list[str]]:
    """Full code → names of the subdivisions of one country."""
    packed = json_resource("geo/places.json")["regions"].get(country, "")
    rows = (row.split("=", 1) for row in packed.split("|") if row)
    return {f"{country}-{local}": names.split("/") for local, names in rows}


class _Index(NamedTuple):
    """Folded name → codes."""

    regions: dict[str, list[str]]
    cities: dict[str, str]


@lru_cache(maxsize=1)
def _index() -> _Index:
    data = json_resource("geo/places.json")
    regions: dict[str, list[str]] = {}
    for country in data["regions"]:
        for code, names in _regions(country).items():
            for key in dict.fromkeys(map(_key, names)):
                codes = regions.setdefault(key, [])
                # Within one country the upper level stands first and is meant.
                if not any(other.startswith(country + "-") for other in codes):
                    codes.append(code)
    cities: dict[str, str] = {}
    for country, packed in data["cities"].items():
        for row in packed.split("|"):
            names = row.split("/")
            for name in names:
                cities.setdefault(_key(name), f"{_CITY}{country}:{names[0]}")
    return _Index(regions, cities)


def country_code(text: str) -> str:
    """The ISO 3166-1 code of a country named in en, da, de, its own language or by code; "" if unknown."""
    stripped = text.strip()
    places = _places()
    if len(stripped) == 2 and stripped.upper() in places.names:
        return stripped.upper()
    return places.by_name.get(_key(stripped), "")


def country_names(lang: str) -> dict[str, str]:
    """Code → name of every country in `lang` (en, da or de; English for any other)."""
    index = _language(lang)
    return {code: names[index] for code, names in _places().names.items()}


def _language(lang: str) -> int:
    return _LANGUAGES.index(lang[:2]) if lang[:2] in _LANGUAGES else 0


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
    if country and not (len(candidates) == 1 and candidates[0] in _places().names):
        inside = [code for code in candidates if _country_of(code) == country]
        if inside:
            return 2, [_city_first(inside, first)]
        if not candidates:
            return 2, [f"{_CITY}{country}:{first}"]
    regions = [code for code in candidates if not code.startswith(_CITY)]
    if len(regions) > 1:
        raise UserError("ambiguous_area", text=first, choices=", ".join(regions))
    if not candidates:
        raise UserError("unknown_area", text=first)
    return 1, [candidates[0]]


def _city_first(codes: list[str], text: str) -> str:
    """Beside its country a name means the city: "Oslo, Norway"; a code or a region's name means itself."""
    cities = [code for code in codes if code.startswith(_CITY)]
    return cities[0] if cities and _key(cities[0].split(":")[2]) == _key(text) else codes[0]


def _candidates(text: str) -> list[str]:
    """The codes that `text` alone may mean, the likeliest first."""
    key = _key(text)
    if key in _ANYWHERE_WORDS:
        return [ANYWHERE]
    if given := _given_code(text):
        return [given]
    places = _places()
    if key in places.main:
        return [places.by_name[key]]
    index = _index()
    regions = index.regions.get(key) or index.regions.get(_AROUND.sub("", key), [])
    city = index.cities.get(key)
    if regions or city:
        return [*regions, *([city] if city else [])]
    return [places.by_name[key]] if key in places.by_name else []


def _given_code(text: str) -> str:
    upper = text.strip().upper()
    if upper in _places().names:
        return upper
    country, _, local = upper.partition("-")
    if local and f"{country}-{local}" in _regions(country):
        return upper
    if text.strip().lower().startswith(_CITY):
        _, country, city = (*text.strip().split(":", 2), "", "")[:3]
        if country.upper() in _places().names and city.strip():
            return f"{_CITY}{country.upper()}:{city.strip()}"
    return ""


def _country_of(code: str) -> str:
    return code.split(":")[1] if code.startswith(_CITY) else code.split("-")[0]


def area_name(code: str, lang: str = "en") -> str:
    """The name of a code for people: "Sverige", "Hovedstaden", "Malmö, Sverige"; the code if unknown."""
    if code == ANYWHERE:
        return _ANYWHERE_NAMES[_LANGUAGES[_language(lang)]]
    if code.startswith(_CITY):
        _, country, city = (*code.split(":", 2), "", "")[:3]
        return f"{city}, {area_name(country, lang)}"
    if "-" in code:
        return _regions(code.split("-")[0]).get(code, [code])[0]
    names = _places().names.get(code)
    return names[_language(lang)] if names else code


def search_places(text: str, lang: str = "en", limit: int = 20) -> list[tuple[str, str]]:
    """Places of which a word begins with `text` as (code, full name), countries before regions and cities."""
    key = _key(text)
    if not key:
        return []
    places, index = _places(), _index()
    found: dict[str, None] = {}
    for name, country in places.by_name.items():
        if _begins(name, key):
            found[country] = None
    for name, codes in index.regions.items():
        if _begins(name, key):
            found.update(dict.fromkeys(codes))
    for name, city in index.cities.items():
        if _begins(name, key):
            found[city] = None
    ranked = sorted(found, key=lambda code: (not _begins_whole(code, key, lang), _rank(code)))
    return [(code, _full_name(code, lang)) for code in ranked[:limit]]


def _begins(name: str, key: str) -> bool:
    return f" {key}" in f" {name}"


def _begins_whole(code: str, key: str, lang: str) -> bool:
    return _key(area_name(code, lang)).startswith(key)


def _rank(code: str) -> int:
    return 2 if code.startswith(_CITY) else 1 if "-" in code else 0


def _full_name(code: str, lang: str) -> str:
    name = area_name(code, lang)
    return f"{name}, {area_name(code.split('-')[0], lang)}" if _rank(code) == 1 else name


def borders(one: str, other: str) -> bool:
    """Whether two countries, given by ISO code, border on each other or are joined by a bridge or tunnel."""
    return other in _places().borders.get(one, "").split()


def in_area(area: list[str], country: str = "", region: str = "", city: str = "") -> bool | None:
    """Whether a place lies in `area`; None where too little is known of it.

    `country` is an ISO code or a name, `region` a code or a name, `city` a name; each may be empty.
    """
    if ANYWHERE in area:
        return True
    code = country_code(country) if country else ""
    answers = [_lies_in(one, code, region, city) for one in area]
    if True in answers:
        return True
    return None if None in answers else False


def nearness(area: list[str], country: str = "", region: str = "", city: str = "") -> float:
    """How near a place is to `area`: 1 in it, 0.5 unknown or in a bordering country, 0 outside.

    Places are given as for `in_area`. Borders are known between countries alone, so only an area's whole countries
    have bordering ones: a Dane is near to Sweden, while for Skåne a Dane is as far as somebody in Stockholm.
    An area that names nothing yet leaves everybody unknown. Answers are kept per distinct place.
    """
    return _nearness(tuple(area), country, region, city)


@lru_cache(maxsize=50_000)
def _nearness(area: tuple[str, ...], country: str, region: str, city: str) -> float:
    inside = in_area(list(area), country, region, city) if area else None
    if inside is not False:
        return 1.0 if inside else 0.5
    code = country_code(country) if country else ""
    return 0.5 if any(_is_country(one) and borders(one, code) for one in area) else 0.0


def _is_country(code: str) -> bool:
    return _rank(code) == 0


def _lies_in(one: str, country: str, region: str, city: str) -> bool | None:
    if country and country != _country_of(one):
        return False
    if one.startswith(_CITY):
        if not city:
            return None
        return _same_city(one.split(":", 2)[2], city) and (bool(country) or None)
    if "-" not in one:
        return True if country else None
    return _lies_in_region(one, country, region, city)


def _same_city(one: str, other: str) -> bool:
    if _key(one) == _key(other):
        return True
    cities = _index().cities
    known = cities.get(_key(one))
    return known is not None and known == cities.get(_key(other))


def _lies_in_region(code: str, country: str, region: str, city: str) -> bool | None:
    names = {_key(name) for name in _regions(_country_of(code)).get(code, [])}
    # A region that is a city (Oslo, Hamburg, Wien) is often left out of an address.
    if city and country and any(_same_city(name, city) for name in names):
        return True
    if not region:
        return None
    key = _key(region)
    if region.upper() == code or key in names or _AROUND.sub("", key) in names:
        return True
    if country and region.upper() == code.split("-", 1)[1]:
        return True
    known = _index().regions.get(key) or _index().regions.get(_AROUND.sub("", key))
    return False if known or region.upper() in _regions(_country_of(code)) else None


def place_key(text: str) -> str:
    """What two spellings of one city share: "Copenhagen" and "København" have the same."""
    known = _index().cities.get(_key(text))
    return fold(known) if known else _key(text)
