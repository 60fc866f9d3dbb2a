"""The names of places in the user's language, and places by their names."""

from typing import NamedTuple

from netplanner.domain import places
from netplanner.domain.goal import ANYWHERE

_ANYWHERE_NAMES = {"en": "Anywhere", "da": "Overalt", "de": "Überall"}


class PlaceOffer(NamedTuple):
    """A place found by its name. `within` is the name of its country, "" for a country."""

    code: str
    name: str
    within: str

    @property
    def full_name(self) -> str:
        return f"{self.name}, {self.within}" if self.within else self.name


def country_code(text: str) -> str:
    """The ISO 3166-1 code of a country named in en, da, de, its own language or by code; "" if unknown."""
    stripped = text.strip()
    known = places.countries()
    if len(stripped) == 2 and stripped.upper() in known.names:
        return stripped.upper()
    return known.by_name.get(places.key_of(stripped), "")


def country_names(lang: str) -> dict[str, str]:
    """Code → name of every country in `lang` (en, da or de; English for any other)."""
    place = _language(lang)
    return {code: names[place] for code, names in places.countries().names.items()}


def area_name(code: str, lang: str = "en") -> str:
    """The name of a code for people: "Sverige", "Bayern", "Malmö, Sverige"; the code if unknown."""
    short = place_name(code, lang)
    return f"{short}, {place_name(places.country_of(code), lang)}" if places.is_city(code) else short


def place_name(code: str, lang: str = "en") -> str:
    """The name alone: of a city without its country."""
    language = _language(lang)
    if code == ANYWHERE:
        return _ANYWHERE_NAMES[places.LANGUAGES[language]]
    if places.is_city(code):
        known = places.city(code)
        return known.names[language + 1] if known else places.city_name(code)
    if (region := places.region(code)) is not None:
        return region.names[language]
    names = places.countries().names.get(code)
    return names[language] if names else code


def search_places(text: str, lang: str = "en", limit: int = 20) -> list[PlaceOffer]:
    """Places of which a word begins with `text`: those named so, then whose name begins so, the larger ones first.

    Text after a comma names the country: "lund, sv" is Lund in Sverige.
    """
    first, _, rest = text.partition(",")
    key, country = places.key_of(first), places.key_of(rest)
    if not key:
        return []
    found = _beginning_with(key)
    if country:
        found = {code: None for code in found if _country_begins(places.country_of(code), country)}
    written = " ".join(first.casefold().split())
    ranked = sorted(found, key=lambda code: _rank(code, key, written))
    return [_offer(code, lang) for code in ranked[:limit]]


def _offer(code: str, lang: str) -> PlaceOffer:
    within = "" if places.is_country(code) else place_name(places.country_of(code), lang)
    return PlaceOffer(code, place_name(code, lang), within)


def _language(lang: str) -> int:
    return places.LANGUAGES.index(lang[:2]) if lang[:2] in places.LANGUAGES else 0


def _beginning_with(key: str) -> dict[str, None]:
    found: dict[str, None] = {}
    for name, country in places.countries().by_name.items():
        if _begins(name, key):
            found[country] = None
    known = places.index()
    for by_name in (known.regions, known.cities):
        for name, codes in by_name.items():
            if _begins(name, key):
                found.update(dict.fromkeys(codes))
    return found


def _begins(name: str, key: str) -> bool:
    return name.startswith(key) or f" {key}" in name


def _country_begins(country: str, key: str) -> bool:
    names = places.countries().names.get(country, [])
    return any(_begins(places.key_of(name), key) for name in (country, *names))


def _rank(code: str, key: str, written: str) -> tuple[bool, bool, int, str]:
    names = _names(code)
    keys = places.keys_of(names)
    as_written = any(name.casefold().startswith(written) for name in names)
    weight = _weight(code) + (_AS_WRITTEN if as_written else 0)
    return key not in keys, not any(name.startswith(key) for name in keys), -weight, code


def _names(code: str) -> tuple[str, ...]:
    if places.is_country(code):
        return tuple(places.countries().names[code])
    known = places.city(code) or places.region(code)
    return known.names if known else ()


# Where names are typed in these languages, places nearby are meant before larger ones far away.
_NEAR = frozenset({"DK", "SE", "NO", "DE", "AT", "CH"})
_EUROPE = frozenset({
    "AL", "AD", "BE", "BG", "BA", "HR", "CY", "CZ", "EE", "FI", "FR", "GB", "GR", "HU", "IE", "IS", "IT", "LI", "LT",
    "LU", "LV", "MC", "MD", "ME", "MK", "MT", "NL", "PL", "PT", "RO", "RS", "SI", "SK", "SM", "ES", "UA",
})  # fmt: skip
# All in ten times the logarithm of a number of people: ten points are ten times as many.
_NEARER, _NEARISH, _AS_WRITTEN, _COUNTRY = 10, 5, 8, 80


def _weight(code: str) -> int:
    """Of a country, a region by its largest city, a city by its people; larger is likelier meant."""
    if places.is_country(code):
        return _COUNTRY
    country = places.country_of(code)
    near = _NEARER if country in _NEAR else _NEARISH if country in _EUROPE else 0
    if (city := places.city(code)) is not None:
        return city.size + near
    # A region comes before the city it is named by, its parts after that.
    region = places.region(code)
    inner = region is not None and bool(region.inside)
    return places.weights(country).get(code, 0) + near + (-_NEARER if inner else 1)
