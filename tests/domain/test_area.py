"""Places: codes, names in three languages, what lies in what."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.area import (
    area_name,
    borders,
    country_code,
    country_names,
    in_area,
    nearness,
    parse_area,
    place_key,
    search_places,
)
from netplanner.domain.errors import UserError
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
        ("DK-84", "en", "Hovedstaden"),
        ("SE-M", "de", "Skåne"),
        ("city:SE:Malmö", "da", "Malmö, Sverige"),
        ("anywhere", "de", "Überall"),
        ("XX", "en", "XX"),
        ("DK-99", "en", "DK-99"),
    ],
)
def test_area_name(code: str, lang: str, name: str) -> None:
    assert area_name(code, lang) == name


def test_a_completer_finds_countries_regions_and_cities() -> None:
    assert search_places("dan", "da")[0] == ("DK", "Danmark")
    assert ("SE-M", "Skåne, Sverige") in search_places("skan", "da")
    assert ("city:SE:Malmö", "Malmö, Sweden") in search_places("malm")
    assert ("city:DE:München", "München, Tyskland") in search_places("munich", "da")
    assert search_places("") == []
    assert len(search_places("a", limit=7)) == 7


def test_what_the_completer_offers_can_be_parsed() -> None:
    for letter in "abcdefghijklmnopqrstuvwxyz":
        for code, _ in search_places(letter, limit=30):
            assert parse_area(code) == [code]


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
    assert place_key("Copenhagen") == place_key("København")
    assert place_key("Lund") != place_key("Malmö")


def test_the_data_stays_small() -> None:
    assert resource("geo/places.json").stat().st_size < 300_000


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
        (["city:SE:Gothenburg"], ("SE", "", "Göteborg"), 1.0),
        (["city:DK:Aarhus"], ("DK", "", "Odense"), 0.0),
        (["city:DK:Aarhus"], ("DK", "", ""), 0.5),
        (["anywhere"], ("", "", ""), 1.0),
        ([], ("SE", "", ""), 0.5),
    ],
)
def test_nearness_is_one_inside_half_where_unknown_or_bordering_and_zero_outside(area, place, expected):
    assert nearness(area, *place) == expected
