"""Texts made for a person: what fills the places, and that nothing a user writes is ever run."""

import ast
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netplanner.domain.contact import Address, Contact
from netplanner.domain.goal import Goal
from netplanner.domain.group import Group
from netplanner.domain.me import Me
from netplanner.domain.template import PLACEHOLDERS, fill
from netplanner.operations import contacts, goals, groups, me, rendering
from netplanner.storage.store import Store

ROOT = Path(__file__).parents[2]


@pytest.fixture
def sara(store: Store) -> int:
    me.edit(store, Me(name="Bo Hansen", organization="Hansen & Co", email="bo@hansen.example"))
    goals.add(store, Goal(what="5 customers in Skåne"))
    card = Contact(given="Sara", family="Lind", organization="Nordlys", addresses=[Address(city="Malmö")])
    created = contacts.add(store, card).created
    assert created is not None
    groups.add(store, Group(name="Oresund Business Club"), [created])
    return created


def test_card_me_goal_and_group_fill_a_text(store: Store, sara: int) -> None:
    made = rendering.render(
        store.reader, subject="For {goal}", body="Hi {first_name}, {why} See you at {group} in {city}. {my_name}",
        contact_id=sara, goal_id=1, why="because {company} {first_name}",
    )  # fmt: skip
    assert made.subject == "For 5 customers in Skåne"
    # What is filled in is not read again.
    assert made.body == ("Hi Sara, because {company} {first_name} See you at Oresund Business Club in Malmö. Bo Hansen")
    assert made.unfilled == ()


def test_what_is_not_known_stays_open_or_takes_its_fallback(store: Store, sara: int) -> None:
    made = rendering.render(
        store.reader, subject="", body="{title|there} {event}\n{my_phone|}\n{why}", contact_id=sara, why=""
    )
    assert made.body == "there {event}\n{why}"
    assert made.unfilled == ("event", "why")


def test_nobody_and_who_is_gone_fill_in_nothing(store: Store) -> None:
    for nobody in (None, 4711):
        assert rendering.render(store.reader, subject="", body="{first_name|there}", contact_id=nobody).body == "there"


PIECES = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        [
            "{",
            "}",
            "{{",
            "}}",
            "|",
            "%s",
            "%n",
            "{0}",
            "{why.__class__}",
            "{why!r}",
            "${why}",
            "{% x %}",
            "{{ x }}",
            "\n",
        ]
        + [f"{{{name}}}" for name in PLACEHOLDERS]
        + [f"{{{name}|{{x}}}}" for name in PLACEHOLDERS]
    ),
)


@settings(max_examples=2_000, deadline=None)
@given(st.lists(PIECES, max_size=12).map("".join), st.dictionaries(st.sampled_from(PLACEHOLDERS), PIECES))
def test_any_text_is_filled_once_and_never_raises(text: str, values: dict[str, str]) -> None:
    made = rendering.text_of(text, text, values)
    assert "\n" not in made.subject
    # A value is there as it is, whatever it looks like.
    marked = {name: f"<{name}>" for name in values}
    for name in marked:
        assert fill(f"{{{name}}}", marked) == f"<{name}>"


def test_no_text_of_a_user_meets_a_language_of_its_own() -> None:
    """No Jinja, no string.Template, and no format of a text that is not written in the program itself."""
    for path in (ROOT / "netplanner").rglob("*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        imported = {
            name
            for node in ast.walk(tree)
            if isinstance(node, (ast.Import, ast.ImportFrom))
            for name in ((node.module or "",) if isinstance(node, ast.ImportFrom) else [a.name for a in node.names])
        }
        assert not imported & {"jinja2", "mako", "chevron"}
        if path.name in ("template.py", "rendering.py", "merge.py", "invite_command.py", "template_check.py"):
            called = {
                node.func.attr
                for node in ast.walk(tree)
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
            }
            assert not called & {"format", "format_map", "safe_substitute", "substitute"}, path
            assert not any(isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod) for node in ast.walk(tree)), (
                path
            )


def test_ten_thousand_renders_never_raise(store: Store, sara: int) -> None:
    seed = 20261124
    print("seed", seed)
    chance = random.Random(seed)
    bits = [
        "{",
        "}",
        "|",
        "{0}",
        "%s",
        "{why}",
        "{Why|x}",
        "{first_name|{city}}",
        "ø",
        "\n",
        "\x00",
        "\u202e",
        "a",
        " ",
    ]
    bits += [f"{{{name}}}" for name in PLACEHOLDERS]
    values = rendering.TextValues(store.reader)
    for _ in range(10_000):
        text = "".join(chance.choices(bits, k=chance.randrange(12)))
        made = values.render(
            subject=text, body=text, contact_id=sara, goal_id=1, why="".join(chance.choices(bits, k=3))
        )
        assert isinstance(made.body, str)
