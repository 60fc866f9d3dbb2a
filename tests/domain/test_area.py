"""Places: codes, names in three languages, what lies in what."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain import places
from netplanner.domain.area import borders, in_area, nearness, parse_area
from netplanner.domain.errors import UserError
from netplanner.domain.location import locate, place_key
from netplanner.domain.place_names import area_name, country_code, country_names, search_places
from netplanner.resources import resource


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("SE", ["SE"]),
        ("se", ["SE"]),
        ("DK-84", ["DK-84"]),
        ("dk-84", ["DK-84"]),
        ("Skåne", ["SE-M"]),
        ("skane län", ["SE-M"]),
        ("Region Skåne", ["SE-M"]),
        ("Scania; Zealand", ["SE-M", "DK-85"]),
        ("Bavaria", ["DE-BY"]),
        ("Sverige", ["SE"]),
        ("Schweden, Tyskland, Denmark", ["SE", "DE", "DK"]),
        ("Malmö, Sweden", ["city:SE:Malmö"]),
        ("Malmö", ["city:SE:Malmö"]),
        ("Gothenburg", ["city:SE:Göteborg"]),
        ("Smallville Unheard, Sverige", ["city:SE:Smallville Unheard"]),
        ("Skåne, Denmark", ["SE-M", "DK"]),
        ("Oslo, Norge", ["city:NO:Oslo"]),
        ("city:SE:Lund", ["city:SE:Lund"]),
        ("city:se:Lund", ["city:SE:Lund"]),
        ("England", ["GB-ENG"]),
        ("UK", ["GB"]),
        ("Luxembourg", ["LU"]),
        ("anywhere", ["anywhere"]),
        ("Overalt", ["anywhere"]),
        ("SE, überall", ["anywhere"]),
        ("SE, SE", ["SE"]),
        ("", []),
    ],
)
def test_parse(text: str, codes: list[str]) -> None:
    assert parse_area(text) == codes


@pytest.mark.parametrize("text", ["Atlantis", "SE, Atlantis", "XX", "DK-99", "city:XX:Lund", "city:SE:", "-"])
def test_an_unknown_place_is_refused(text: str) -> None:
    with pytest.raises(UserError) as caught:
        parse_area(text)
    assert caught.value.code == "unknown_area"


def test_a_name_of_two_regions_is_refused_with_the_choices() -> None:
    with pytest.raises(UserError) as caught:
        parse_area("Limburg")
    assert caught.value.code == "ambiguous_area"
    assert caught.value.values["choices"] == "BE-VLI, NL-LI"
    assert parse_area("Limburg, Belgium") == ["BE-VLI"]


@given(st.text(max_size=40))
def test_no_text_breaks_the_parser(text: str) -> None:
    try:
        codes = parse_area(text)
    except UserError:
        return
    assert all(re.fullmatch(r"anywhere|[A-Z]{2}(-\w+)?|city:[A-Z]{2}:.+", code) for code in codes)


@pytest.mark.parametrize("lang", ["en", "da", "de"])
def test_every_country_is_known_by_its_name_in_each_language(lang: str) -> None:
    names = country_names(lang)
    assert len(names) == 250
    assert {code: country_code(name) for code, name in names.items()} == {code: code for code in names}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("danmark", "DK"), ("Dänemark", "DK"), ("DNK", "DK"), (" dk ", "DK"), ("Deutschland", "DE"),
        ("Suomi", "FI"), ("Polska", "PL"), ("United States", "US"), ("U.S.A.", "US"), ("Holland", "NL"),
        ("Österreich", "AT"), ("Narnia", ""), ("", ""),
    ],
)  # fmt: skip
def test_country_code(text: str, code: str) -> None:
    assert country_code(text) == code


@pytest.mark.parametrize(
    ("code", "lang", "name"),
    [
        ("SE", "da", "Sverige"),
        ("SE", "de", "Schweden"),
        ("SE", "fr", "Sweden"),
        ("DK-84", "en", "Capital Region"),
        ("DK-84", "da", "Hovedstaden"),
        ("SE-M", "de", "Skåne"),
        ("DE-BY", "en", "Bavaria"),
        ("DE-BY", "da", "Bayern"),
        ("city:DK:København", "en", "Copenhagen, Denmark"),
        ("city:DK:København", "de", "Kopenhagen, Dänemark"),
        ("city:AT:Wien", "en", "Vienna, Austria"),
        ("city:SE:Smallville Unheard", "da", "Smallville Unheard, Sverige"),
        ("city:SE:Malmö", "da", "Malmö, Sverige"),
        ("anywhere", "de", "Überall"),
        ("XX", "en", "XX"),
        ("DK-99", "en", "DK-99"),
    ],
)
def test_area_name(code: str, lang: str, name: str) -> None:
    assert area_name(code, lang) == name


def _found(text: str, lang: str = "en", limit: int = 20) -> list[tuple[str, str]]:
    return [(offer.code, offer.full_name) for offer in search_places(text, lang, limit)]


def test_a_completer_finds_countries_regions_and_cities() -> None:
    assert _found("dan", "da")[0] == ("DK", "Danmark")
    assert ("SE-M", "Skåne, Sverige") in _found("skan", "da")
    assert ("city:SE:Malmö", "Malmö, Sweden") in _found("malm")
    assert ("city:DE:München", "München, Tyskland") in _found("munich", "da")
    assert _found("") == []
    assert len(_found("a", limit=7)) == 7


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("kob", "city:DK:København"),
        ("køb", "city:DK:København"),
        ("Kopenh", "city:DK:København"),
        ("schon", "SE-M"),
        ("skaane", "SE-M"),
        ("scan", "SE-M"),
        ("muench", "city:DE:München"),
        ("frankf", "city:DE:Frankfurt am Main"),
        ("lund", "city:SE:Lund"),
        ("lund, sv", "city:SE:Lund"),
        ("victoria, aus", "AU-VIC"),
        ("limburg, bel", "BE-VLI"),
        ("oslo", "NO-03"),
        ("tokio", "JP-13"),
    ],
)
def test_the_likeliest_place_is_offered_first(text: str, first: str) -> None:
    assert search_places(text, "da")[0].code == first


def test_what_the_completer_offers_can_be_parsed() -> None:
    for letter in "abcdefghijklmnopqrstuvwxyz":
        for offer in search_places(letter, limit=30):
            assert parse_area(offer.code) == [offer.code]


_MAIN = ("DK", "SE", "NO", "FI", "DE", "AT", "CH", "PL", "NL", "BE", "FR", "GB", "IT", "ES", "US", "CA")


@pytest.mark.parametrize("lang", ["en", "da", "de"])
def test_every_region_is_known_by_the_name_it_is_shown_by(lang: str) -> None:
    """All 5,000 subdivisions of all countries."""
    known = places.index().regions
    codes = [code for country in country_names(lang) for code in places.regions(country)]
    assert len(codes) > 4_900
    assert [code for code in codes if code not in known.get(places.key_of(area_name(code, lang)), ())] == []


@pytest.mark.parametrize("lang", ["en", "da", "de"])
def test_the_main_regions_are_offered_by_name_and_country(lang: str) -> None:
    lost = []
    for country in _MAIN:
        for code, region in places.regions(country).items():
            typed = f"{area_name(code, lang).replace(',', ' ')}, {area_name(country, lang)}"
            if not region.inside and code not in [offer.code for offer in search_places(typed, lang)]:
                lost.append(typed)
    assert lost == []


@pytest.mark.parametrize(
    ("names", "code"),
    [
        (("Copenhagen", "København", "Kopenhagen", "Koebenhavn"), "city:DK:København"),
        (("Aarhus", "Århus"), "city:DK:Aarhus"),
        (("Gothenburg", "Göteborg", "Goeteborg"), "city:SE:Göteborg"),
        (("Cologne", "Köln", "Koeln"), "city:DE:Köln"),
        (("Munich", "München"), "city:DE:München"),
        (("Warsaw", "Warszawa", "Warschau"), "city:PL:Warszawa"),
        (("Rome", "Rom", "Roma"), "city:IT:Roma"),
        (("Barcelona",), "city:ES:Barcelona"),
        (("Brussels", "Bruxelles", "Brüssel"), "BE-BRU"),
        (("Brussels, BE", "Bruxelles, BE", "Brüssel, BE"), "city:BE:Bruxelles"),
        (("Skåne", "Schonen", "Scania", "Skaane", "Region Skåne"), "SE-M"),
        (("Bavaria", "Bayern"), "DE-BY"),
        (("Zealand", "Sjælland", "Seeland"), "DK-85"),
        (("Lower Saxony", "Niedersachsen"), "DE-NI"),
        (("Tuscany", "Toscana", "Toskana"), "IT-52"),
        (("Catalonia", "Catalonien", "Katalonien"), "ES-CT"),
        (("Lower Austria", "Niederösterreich"), "AT-3"),
        (("Mazovia", "Masovien", "Masowien"), "PL-14"),
        (("California", "Californien", "Kalifornien"), "US-CA"),
        (("Sweden", "Sverige", "Schweden"), "SE"),
        (("Switzerland", "Schweiz", "Suisse"), "CH"),
    ],
)
def test_a_place_is_known_by_its_names_in_three_languages(names: tuple[str, ...], code: str) -> None:
    assert {tuple(parse_area(name)) for name in names} == {(code,)}


@pytest.mark.parametrize(
    ("place", "regions", "city"),
    [
        (("DK", "", "2100 København Ø"), ("DK-84",), "city:DK:København"),
        (("Danmark", "", "Aarhus C"), ("DK-82",), "city:DK:Aarhus"),
        (("Sverige", "", "malmø"), ("SE-M",), "city:SE:Malmö"),
        (("DE", "", "Hamburg-Altona"), ("DE-HH",), "city:DE:Hamburg"),
        (("SE", "", "Greater Malmö Area"), ("SE-M",), "city:SE:Malmö"),
        (("UK", "Kent", ""), ("GB-KEN", "GB-ENG"), ""),
        (("UK", "ENG", ""), ("GB-ENG",), ""),
        (("AT", "", "Wien 9"), ("AT-9",), "city:AT:Wien"),
        (("", "Skåne", ""), ("SE-M",), ""),
        (("", "SE-M", "Lund"), ("SE-M",), "city:SE:Lund"),
        (("", "", "Malmö"), (), ""),
        (("", "Ireland", "Dublin 2"), ("IE-D", "IE-L"), "city:IE:Dublin"),
        (("", "Georgia", "Tbilisi"), ("GE-TB",), "city:GE:Tbilisi"),
        (("", "Georgia", "Atlanta"), ("US-GA",), "city:US:Atlanta"),
        (("ES", "", "Barcelona"), ("ES-B", "ES-CT"), "city:ES:Barcelona"),
        (("", "TX", "Houston"), ("US-TX",), "city:US:Houston"),
        (("", "CA", "Any Town"), (), ""),
        (("SE", "", "Smallville"), (), "smallville"),
        (("Narnia", "", "Cair"), (), ""),
    ],
)
def test_a_place_is_located_however_it_is_written(
    place: tuple[str, str, str], regions: tuple[str, ...], city: str
) -> None:
    found = locate(*place)
    assert (found.regions, found.city) == (regions, city)


@given(st.text(max_size=12), st.text(max_size=12), st.text(max_size=12))
def test_no_address_breaks_what_is_made_of_it(country: str, region: str, city: str) -> None:
    assert nearness(["SE", "DK-84", "city:NO:Oslo"], country, region, city) in (0.0, 0.5, 1.0)


@pytest.mark.parametrize(
    ("area", "place", "answer"),
    [
        (["anywhere"], {}, True),
        (["SE"], {"country": "SE"}, True),
        (["SE"], {"country": "Sverige"}, True),
        (["SE"], {"country": "DK"}, False),
        (["SE"], {}, None),
        (["SE", "DK-84"], {"country": "DK"}, None),
        (["SE", "DK-84"], {"country": "DK", "region": "Hovedstaden"}, True),
        (["DK-84"], {"country": "DK", "region": "Capital Region"}, True),
        (["DK-84"], {"country": "DK", "region": "DK-84"}, True),
        (["DK-84"], {"country": "DK", "region": "84"}, True),
        (["DK-84"], {"country": "DK", "region": "Sjælland"}, False),
        (["DK-84"], {"country": "DK", "region": "somewhere"}, None),
        (["SE-M"], {"country": "SE", "region": "Skåne län"}, True),
        (["SE-M"], {"country": "SE", "city": "Malmö"}, True),
        (["SE-M"], {"country": "SE", "city": "Stockholm"}, False),
        (["SE-M"], {"country": "SE", "city": "Smallville"}, None),
        (["GB-ENG"], {"country": "GB", "region": "Kent"}, True),
        (["GB-KEN"], {"country": "GB", "region": "England"}, None),
        (["GB-KEN"], {"country": "GB", "region": "Scotland"}, False),
        (["FR-BRE"], {"country": "FR", "region": "Finistère"}, True),
        (["city:SE:Malmö"], {"country": "SE", "region": "Stockholm"}, False),
        (["city:SE:Malmö"], {"country": "SE", "region": "Skåne"}, None),
        (["NO-03"], {"country": "NO", "city": "Oslo"}, True),
        (["city:SE:Malmö"], {"country": "SE", "city": "MALMO"}, True),
        (["city:SE:Malmö"], {"city": "Malmö"}, None),
        (["city:SE:Malmö"], {"country": "SE", "city": "Lund"}, False),
        (["city:SE:Malmö"], {"country": "SE"}, None),
        (["city:DK:København"], {"country": "DK", "city": "Copenhagen"}, True),
        ([], {"country": "DK"}, False),
    ],
)
def test_in_area(area: list[str], place: dict[str, str], answer: bool | None) -> None:
    assert in_area(area, **place) is answer


def test_borders_go_both_ways_and_cross_the_sound() -> None:
    assert borders("DK", "SE")
    assert borders("SE", "DK")
    assert borders("DK", "DE")
    assert not borders("DK", "PL")
    assert not borders("XX", "DK")


def test_a_city_has_one_key_in_all_languages() -> None:
    assert place_key("Copenhagen") == place_key("København") == place_key("2100 København Ø") == place_key("Kopenhagen")
    assert place_key("Lund") != place_key("Malmö")


def test_the_data_stays_small() -> None:
    assert resource("geo/places.json").stat().st_size < 450_000


@pytest.mark.parametrize(
    ("area", "place", "expected"),
    [
        (["SE"], ("SE", "", "Malmö"), 1.0),
        (["SE"], ("Sverige", "", ""), 1.0),
        (["SE"], ("DK", "", "København"), 0.5),  # joined by a bridge
        (["SE"], ("NO", "", ""), 0.5),
        (["SE"], ("DE", "", ""), 0.0),
        (["SE", "PL"], ("DE", "", ""), 0.5),
        (["SE"], ("", "", ""), 0.5),
        (["SE-M"], ("SE", "Skåne län", ""), 1.0),
        (["SE-M"], ("SE", "Stockholms län", ""), 0.0),
        (["SE-M"], ("SE", "", ""), 0.5),
        (["SE-M"], ("DK", "", ""), 0.0),  # only whole countries have bordering ones
        (["city:DK:Aarhus"], ("DK", "", "Århus"), 1.0),
        (["city:DK:Aarhus"], ("DK", "", "Odense"), 0.0),
        (["city:DK:Aarhus"], ("DK", "", ""), 0.5),
        (["anywhere"], ("", "", ""), 1.0),
        ([], ("SE", "", ""), 0.5),
    ],
)
def test_nearness_is_one_inside_half_where_unknown_or_bordering_and_zero_outside(area, place, expected):
    assert nearness(area, *place) == expected
