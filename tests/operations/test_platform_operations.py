"""The user's networks: limits, own ones, which comes first, the profiles there."""

from dataclasses import replace
from datetime import date

import pytest

from netplanner.domain.contact import Contact, Profile
from netplanner.domain.errors import UserError
from netplanner.domain.my_profile import MyProfile
from netplanner.operations import contacts, platforms
from netplanner.storage import me, my_profiles
from netplanner.storage import platforms as rows
from netplanner.storage.store import Store

TODAY = date(2026, 11, 24)


def _refusal(act, *arguments: object) -> str:
    with pytest.raises(UserError) as refused:
        act(*arguments)
    return refused.value.code


def test_limits_are_written_as_one_step_and_come_back(store: Store) -> None:
    before = rows.by_key(store.reader, "linkedin")
    assert before is not None
    after = before._replace(note_limit=300, notes_per_month=None, cost=" Premium ", source_on="2026-11-20")
    changes = platforms.edit(store, after)
    assert changes.platforms
    assert rows.by_key(store.reader, "linkedin") == after._replace(cost="Premium")
    store.undo()
    assert rows.by_key(store.reader, "linkedin") == before


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"name": " "}, "platform_needs_name"), ({"name": "xing"}, "platform_name_taken"),
        ({"note_limit": -1}, "bad_number"), ({"source_on": "soon"}, "bad_date"),
        ({"url_pattern": "https://x.example/"}, "bad_profile_pattern"),
        ({"url_pattern": "x.example/{handle}"}, "bad_profile_pattern"), ({"key": "gone", "name": "G"}, "platform_gone"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_and_changes_nothing(store: Store, wrong: dict[str, object], code: str) -> None:
    before = rows.all_platforms(store.reader)
    assert _refusal(platforms.edit, store, before[0]._replace(**wrong)) == code
    assert rows.all_platforms(store.reader) == before


def test_an_own_network_gets_a_key_of_its_own(store: Store) -> None:
    platforms.add(store, " Øresund Klub ", "https://klub.example/{handle}")
    platforms.add(store, "E-mail")
    platforms.add(store, "Email")
    added = [platform for platform in rows.all_platforms(store.reader) if platform.own]
    assert [(one.key, one.name) for one in added] == [
        ("oresund_klub", "Øresund Klub"), ("e_mail", "E-mail"), ("email_2", "Email"),
    ]  # fmt: skip
    assert all(one.is_open("2026-11-24") for one in added)


def test_an_own_network_nobody_is_on_goes_and_one_that_is_used_closes(store: Store) -> None:
    platforms.add(store, "Klub")
    platforms.add(store, "Loge")
    contacts.add(store, Contact(fn="Anna", profiles=[Profile("loge", url="https://loge.example/anna")]))
    platforms.remove(store, "klub", TODAY)
    platforms.remove(store, "loge", TODAY)
    assert rows.by_key(store.reader, "klub") is None
    kept = rows.by_key(store.reader, "loge")
    assert kept is not None
    assert kept.valid_to == "2026-11-23"
    assert not kept.is_open("2026-11-24")
    assert _refusal(platforms.remove, store, "xing", TODAY) == "platform_not_own"
    assert _refusal(platforms.remove, store, "klub", TODAY) == "platform_gone"


def test_the_second_comes_first_where_the_first_goes(store: Store) -> None:
    platforms.add(store, "Klub")
    platforms.choose(store, "klub", "xing", TODAY)
    platforms.remove(store, "klub", TODAY)
    user = me.load(store.reader)
    assert (user.primary_platform, user.secondary_platform) == ("xing", "")


def test_a_closed_an_unknown_or_the_same_platform_is_not_chosen(store: Store) -> None:
    assert _refusal(platforms.choose, store, "ecademy", "", TODAY) == "platform_closed"
    assert _refusal(platforms.choose, store, "nowhere", "", TODAY) == "unknown_platform"
    assert _refusal(platforms.choose, store, "xing", "xing", TODAY) == "goal_same_platforms"
    platforms.choose(store, "linkedin", "xing", TODAY)
    platforms.choose(store, "xing", "", TODAY)
    user = me.load(store.reader)
    assert (user.primary_platform, user.secondary_platform) == ("xing", "")


def test_a_profile_is_kept_without_the_item_that_is_judged(store: Store) -> None:
    profile = MyProfile(
        "www.xing.com/profile/Anna", " CMO ", "I look for customers", frozenset({"photo", "purpose", "x"})
    )
    platforms.save_profile(store, "xing", profile)
    assert my_profiles.load(store.reader, "xing") == MyProfile(
        "https://www.xing.com/profile/Anna", "CMO", "I look for customers", frozenset({"photo"})
    )
    assert _refusal(platforms.save_profile, store, "xing", MyProfile("my page")) == "bad_profile_address"
    assert _refusal(platforms.save_profile, store, "nowhere", profile) == "unknown_platform"


def test_all_networks_are_one_step(store: Store) -> None:
    before = platforms.read(store)
    mine = platforms.own("Klub", before.platforms)
    linkedin = before.platforms[0]._replace(notes_per_month=10)
    wanted = replace(
        before,
        platforms=(linkedin, *before.platforms[1:], mine),
        profiles={"linkedin": MyProfile(headline="CMO"), "klub": MyProfile(purpose="Why")},
        primary="linkedin",
        secondary="klub",
    )
    platforms.save(store, wanted, TODAY)
    assert platforms.read(store) == wanted
    platforms.save(store, replace(wanted, platforms=wanted.platforms[:-1], secondary=""), TODAY)
    assert [one.key for one in platforms.read(store).platforms if one.own] == []
    assert "klub" not in platforms.read(store).profiles
    store.undo()
    assert platforms.read(store) == wanted
    store.undo()
    assert platforms.read(store) == before


def test_saving_what_is_there_is_no_change(store: Store) -> None:
    platforms.choose(store, "linkedin", "xing", TODAY)
    assert not platforms.save(store, platforms.read(store), TODAY)


def test_the_picture_is_kept_until_another_or_none_is_given(store: Store) -> None:
    from netplanner.operations import me as operations

    user = me.load(store.reader)
    operations.edit(store, replace(user, name="Anna", weekly_minutes=120), b"\xff\xd8\xffpicture")
    operations.edit(store, replace(user, name="Anna B"))
    assert me.photo(store.reader) == b"\xff\xd8\xffpicture"
    operations.edit(store, me.load(store.reader), None)
    assert me.photo(store.reader) is None
    assert me.load(store.reader).name == "Anna B"


def test_notes_are_counted_by_the_month_they_went_out_in(store: Store) -> None:
    contacts.add(store, Contact(fn="Anna"))
    with store.step(platforms.Label("test")) as step:
        for day, text, direction in (
            ("2026-11-01", "Why", "out"), ("2026-11-30", "Why", "out"), ("2026-11-02", "", "out"),
            ("2026-10-31", "Why", "out"), ("2026-11-03", "Why", "in"),
        ):  # fmt: skip
            step.connection.execute(
                "INSERT INTO invitation(contact_id, platform, direction, state, sent_on, text) "
                "VALUES (1, 'linkedin', ?, 'pending', ?, ?)",
                (direction, day, text),
            )
    assert rows.notes_sent(store.reader, "2026-11") == {"linkedin": 2}
