"""Normal forms of e-mail addresses, phone numbers, web addresses and profiles."""

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.calling_codes import CODE_OF_REGION, calling_code
from netplanner.domain.normal import email_key, phone_key, profile_of, url_key

REGIONS = sorted(phonenumbers.SUPPORTED_REGIONS)


@pytest.mark.parametrize(
    ("value", "key"),
    [
        (" Anna@Example.ORG ", "anna@example.org"),
        ("mailto:anna@x.example?subject=hi", "anna@x.example"),
        ("Anna Berg <Anna@x.example>", "anna@x.example"),
        ("SØREN@x.example", "søren@x.example"),
        ("", ""),
    ],
)
def test_email(value: str, key: str) -> None:
    assert email_key(value) == key


def test_every_region_has_its_calling_code() -> None:
    wrong = [
        region for region in REGIONS if CODE_OF_REGION.get(region) != str(phonenumbers.country_code_for_region(region))
    ]
    assert wrong == []


def test_calling_codes_are_prefix_free() -> None:
    codes = set(CODE_OF_REGION.values())
    assert {calling_code(code + "99999") for code in codes} == codes


@pytest.mark.parametrize("region", REGIONS)
def test_the_example_numbers_of_a_region_have_one_form_however_written(region: str) -> None:
    formats = phonenumbers.PhoneNumberFormat
    for kind in (phonenumbers.PhoneNumberType.FIXED_LINE, phonenumbers.PhoneNumberType.MOBILE):
        number = phonenumbers.example_number_for_type(region, kind)
        if number is None:
            continue
        e164 = phonenumbers.format_number(number, formats.E164)
        assert phone_key(e164, "") == e164
        assert phone_key(phonenumbers.format_number(number, formats.INTERNATIONAL), "DK") == e164
        assert phone_key(phonenumbers.format_number(number, formats.RFC3966), "") == e164
        national = phonenumbers.format_number(number, formats.NATIONAL)
        parsed = phonenumbers.format_number(phonenumbers.parse(national, region), formats.E164)
        assert phone_key(national, region) == parsed


@given(
    st.sampled_from(REGIONS),
    st.text(alphabet="0123456789 +-()./", min_size=1, max_size=18),
)
def test_the_short_way_gives_what_the_library_gives(region: str, text: str) -> None:
    def by_library(value: str) -> str:
        try:
            number = phonenumbers.parse(value, region)
        except phonenumbers.NumberParseException:
            return ""
        if not phonenumbers.is_possible_number(number):
            return ""
        return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)

    for value in (text, "+" + text, f"+{CODE_OF_REGION[region]} {text}"):
        assert phone_key(value, region) == by_library(value.strip())


@pytest.mark.parametrize("value", ["", "call me", "12", "+", "9" * 300])
def test_hopeless_numbers_have_no_form(value: str) -> None:
    assert phone_key(value, "DK") == ""


def test_a_number_without_plus_needs_a_region() -> None:
    assert phone_key("32 12 34 56", "") == ""
    assert phone_key("32 12 34 56", "dk") == "+4532123456"


@pytest.mark.parametrize(
    ("value", "key"),
    [
        ("https://www.Example.ORG/Path/", "example.org/Path"),
        ("http://example.org", "example.org"),
        ("example.org/", "example.org"),
        ("//example.org/a?b=C", "example.org/a?b=C"),
        ("HTTPS://example.org:443/", "example.org"),
        ("", ""),
    ],
)
def test_url(value: str, key: str) -> None:
    assert url_key(value) == key


@given(st.text(max_size=40))
def test_a_url_key_is_its_own_key(text: str) -> None:
    # A second scheme or "www." inside is part of the address, not a wrapping.
    key = url_key("https://site.example/" + text)
    assert url_key(key) == key
    assert url_key("http://www." + key + "/") == key


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://www.linkedin.com/in/Anna-Berg/", ("linkedin", "anna-berg")),
        ("dk.linkedin.com/in/anna-berg?trk=x", ("linkedin", "anna-berg")),
        ("https://www.linkedin.com/in/s%C3%B8ren", ("linkedin", "søren")),
        ("https://www.linkedin.com/company/nordlys", None),
        ("https://www.xing.com/profile/Anna_Berg", ("xing", "anna_berg")),
        ("https://www.xing.com/profile/Anna_Berg/cv", ("xing", "anna_berg")),
        ("xing.com", None),
        ("https://www.facebook.com/profile.php?id=1234", ("facebook", "1234")),
        ("https://m.facebook.com/anna.berg", ("facebook", "anna.berg")),
        ("https://facebook.com/people/Anna-Berg/1234", ("facebook", "1234")),
        ("https://facebook.com/groups/77", None),
        ("https://notlinkedin.com/in/x", None),
        ("https://linkedin.com.example/in/x", None),
        ("http://[broken", None),
        ("", None),
    ],
)
def test_profile(url: str, expected: tuple[str, str] | None) -> None:
    assert profile_of(url) == expected


@given(st.text(max_size=60))
def test_no_text_breaks_the_profile_reader(text: str) -> None:
    found = profile_of(text)
    assert found is None or (found[0] in {"linkedin", "xing", "facebook"} and found[1])


@pytest.mark.parametrize(
    "spelling",
    [
        "https://www.linkedin.com/in/ada-b",
        "http://linkedin.com/in/ada-b/?trk=abc",
        "https://dk.linkedin.com/in/Ada-B/",
        "linkedin.com/in/ada%2Db#about",
    ],
)
def test_a_page_of_a_person_has_one_key_however_it_is_spelt(spelling: str) -> None:
    assert url_key(spelling) == "linkedin.com/in/ada-b"


def test_a_page_of_a_company_keeps_its_address() -> None:
    assert url_key("https://www.linkedin.com/company/Nordlys/?x=1") == "linkedin.com/company/Nordlys/?x=1"


def test_two_zeros_begin_a_number_of_another_country_where_no_country_is_known() -> None:
    assert phone_key("004520304050") == phone_key("+45 20 30 40 50") == "+4520304050"
