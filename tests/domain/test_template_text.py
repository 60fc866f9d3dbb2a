"""Filling in texts, and the templates that come with NetPlanner."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.contact import Address, Contact
from netplanner.domain.invitation import blocks
from netplanner.domain.platforms import PLATFORMS, seed
from netplanner.domain.template import (
    LANGUAGES,
    PLACEHOLDERS,
    built_in_templates,
    contact_values,
    fill,
    has_why,
    my_values,
    placeholders,
    unfilled,
    unknown,
    with_gaps,
)
from netplanner.domain.words import OutreachKind


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hi {first_name}!", "Hi Sara!"),
        ("Hi {First_Name }!", "Hi Sara!"),
        ("Hi {last_name|there}!", "Hi there!"),
        ("Hi {last_name|}!", "Hi !"),
        ("Hi {last_name}!", "Hi {last_name}!"),
        ("Hi {city}!", "Hi {city}!"),
        ("Hi {salary|none}", "Hi {salary|none}"),
        ("{0} {} %s {first_name!r} {{first_name}}", "{0} {} %s {first_name!r} {Sara}"),
        ("{group}", "{why}"),
        ("no places", "no places"),
    ],
)
def test_fill(text: str, expected: str) -> None:
    assert fill(text, {"first_name": " Sara ", "city": "  ", "group": "{why}", "why": "x", "salary": "1"}) == expected


def test_what_is_still_to_be_filled_in_shows_as_a_gap() -> None:
    assert with_gaps("Hi Karin, {why}. At {city|home}, {}") == "Hi Karin, … At …, {}"


def test_places_of_a_text() -> None:
    text = "{first_name} {why|} {WHY} {salary}"
    assert placeholders(text) == ["first_name", "why", "salary"]
    assert unknown(text) == ["salary"]
    assert has_why(text)
    assert not has_why("why {first_name}")
    assert unfilled("{first_name} {city|} {why}", {"first_name": "Sara", "why": " "}) == ["why"]


@given(st.text(), st.dictionaries(st.sampled_from(PLACEHOLDERS), st.text()))
def test_filling_never_fails_and_leaves_other_text_alone(text: str, values: dict[str, str]) -> None:
    result = fill(text, values)
    if not placeholders(text):
        assert result == text


@given(st.lists(st.sampled_from(PLACEHOLDERS), min_size=1), st.text(alphabet="{}why|first_name", min_size=1))
def test_what_is_filled_in_is_not_read_again(names: list[str], value: str) -> None:
    text = " ".join("{" + name + "}" for name in names)
    assert fill(text, dict.fromkeys(PLACEHOLDERS, value)) == " ".join([value.strip()] * len(names))


def test_what_a_contact_fills_in() -> None:
    contact = Contact(
        fn="Sara Lind", display_name="Sara Lind", organization="Nordlys", role="CMO", addresses=[Address(city="Malmö")]
    )
    values = contact_values(contact)
    assert (values["first_name"], values["last_name"], values["title"], values["city"]) == (
        "Sara", "Lind", "CMO", "Malmö",
    )  # fmt: skip
    assert contact_values(contact, "other_")["other_first_name"] == "Sara"
    assert contact_values(Contact(kind="org", fn="Nordlys Retail"))["first_name"] == ""
    assert contact_values(Contact(fn="Lind, Sara"))["first_name"] == ""


@given(st.builds(Contact, fn=st.text(), given=st.text(), family=st.text(), kind=st.sampled_from(["individual", "org"])))
def test_any_contact_fills_in_known_places(contact: Contact) -> None:
    assert set(contact_values(contact)) <= set(PLACEHOLDERS)


WHY = {
    "en": "I'd like to connect because you run loyalty at Nordlys Retail and I can share our Danish results.",
    "da": "jeg vil gerne connecte, fordi du arbejder med loyalty hos Nordlys Retail, og jeg kan dele vores tal.",
    "de": "ich schreibe, weil Sie bei Nordlys Retail Loyalty leiten und ich unsere Ergebnisse teilen kann.",
}
VALUES = {
    **my_values("Lars Holm", "Partner", "Fjord Partners", "lars@fjord.example", "+45 12 34"),
    **contact_values(
        Contact(fn="Annemarie Lindqvist", display_name="Annemarie Lindqvist", organization="Nordlys Retail")
    ),
    **contact_values(Contact(fn="Sara Berg", display_name="Sara Berg", organization="Vestkraft"), "other_"),
    "event": "Loyalty 2026",
    "date": "12 May",
    "other_why": "She looks for speakers.",
}
TEMPLATES = built_in_templates()


def test_every_kind_of_template_is_there_in_every_language() -> None:
    keys = {
        "first_invitation_linkedin", "first_invitation_xing", "first_invitation_facebook", "first_invitation_mail",
        "existing_contact_linkedin", "existing_contact_xing", "existing_contact_facebook", "existing_contact_mail",
        "introduction_request", "introduce_two", "follow_up_accepted", "after_seminar", "thanks", "keep_in_touch",
        "job_change", "my_job_change", "event_invitation", "reply_accept", "reply_later", "reply_decline",
    }  # fmt: skip
    for language in LANGUAGES:
        assert {template.key for template in TEMPLATES if template.language == language} == keys
    assert len({(template.language, template.name) for template in TEMPLATES}) == len(TEMPLATES)


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: f"{template.key}-{template.language}")
def test_a_built_in_template_asks_for_the_why_and_fits_its_platform(template) -> None:
    assert template.kind in list(OutreachKind)
    assert has_why(template.body)
    assert unknown(template.subject + template.body) == []
    values = {**VALUES, "why": WHY[template.language], "next_event": "Loyalty day", "next_event_date": "3 May"}
    assert unfilled(template.subject + template.body, values) == []
    platform = seed(template.channel)
    text = fill(template.body, values)
    limit = platform.note_limit if platform and template.kind == "invite" else None
    assert blocks(text, limit=limit) == ()
    assert text == text.strip() or template.body.endswith("|}")


def test_the_introduction_asks_for_two_whys() -> None:
    for template in TEMPLATES:
        if template.kind == "introduction":
            assert {"why", "other_why"} <= set(placeholders(template.body))


def test_platforms_of_a_new_book() -> None:
    assert [platform.key for platform in PLATFORMS] == ["linkedin", "xing", "facebook", "ecademy"]
    linkedin, xing, _, ecademy = PLATFORMS
    assert (linkedin.note_limit, linkedin.notes_per_month, linkedin.withdraw_days) == (200, 5, 21)
    assert linkedin.valid_to is None
    assert xing.valid_to is None
    assert xing.groups_to == "2023-01-11"
    assert ecademy.valid_to is not None
    assert all("{handle}" in platform.url_pattern for platform in PLATFORMS if not platform.valid_to)
    assert seed("nowhere") is None
