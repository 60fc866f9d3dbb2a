"""What a new book begins with."""

from pathlib import Path

import pytest

from netplanner.domain.clock import FixedClock
from netplanner.domain.template import has_why, unknown
from netplanner.domain.words import OutreachKind
from netplanner.storage import platforms, templates
from netplanner.storage.store import Store


def test_a_new_book_knows_platforms_and_their_days(store: Store) -> None:
    everything = {platform.key: platform for platform in platforms.all_platforms(store.reader)}
    assert list(everything)[:3] == ["linkedin", "xing", "facebook"]
    assert not everything["ecademy"].is_open("2026-11-24")
    assert [platform.key for platform in platforms.listing(store.reader, "2026-11-24")] == [
        "linkedin",
        "xing",
        "facebook",
    ]
    assert "ecademy" in {platform.key for platform in platforms.listing(store.reader, "2008-05-04")}
    assert platforms.by_key(store.reader, "linkedin") == everything["linkedin"]
    assert everything["linkedin"].note_limit == 200
    assert platforms.by_key(store.reader, "pigeon") is None


@pytest.mark.parametrize(
    ("start", "end", "day", "is_open"),
    [
        (None, None, "2026-11-24", True),
        ("2026-11-24", None, "2026-11-24", True),
        ("2026-11-25", None, "2026-11-24", False),
        (None, "2026-11-24", "2026-11-24", True),
        (None, "2026-11-23", "2026-11-24", False),
    ],
)
def test_a_platform_is_open_between_its_days(start: str | None, end: str | None, day: str, is_open: bool) -> None:
    platform = platforms.Platform("own", "Own", "", start, end, None, None, None, None, None, "", True)
    assert platform.is_open(day) is is_open


@pytest.mark.parametrize("language", ["en", "da", "de"])
def test_invitation_templates_ask_for_the_why_in_each_language(store: Store, language: str) -> None:
    invitations = templates.listing(store.reader, kind=OutreachKind.INVITE, language=language)
    assert {template.channel for template in invitations} >= {"linkedin", "xing", "email"}
    assert all(has_why(template.body) and not unknown(template.body) for template in invitations)
    assert all(template.built_in and template.language == language for template in invitations)


def test_templates_for_a_channel_include_those_for_any(store: Store) -> None:
    found = templates.listing(store.reader, kind=OutreachKind.MESSAGE, channel="email", language="en")
    assert {template.channel for template in found} == {"", "email"}
    assert templates.load(store.reader, found[0].id) == found[0]
    assert templates.load(store.reader, 4711) is None


def test_an_old_book_is_not_seeded_again(tmp_path: Path, clock: FixedClock) -> None:
    path = tmp_path / "book.db"
    with Store.open(path, clock) as first:
        before = first.reader.execute("SELECT count(*) FROM template").fetchone()
    with Store.open(path, clock) as again:
        assert again.reader.execute("SELECT count(*) FROM template").fetchone() == before
