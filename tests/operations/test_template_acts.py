"""What people do with templates, and what keeps one from being saved."""

import pytest

from netplanner.domain.clock import FixedClock
from netplanner.domain.errors import UserError
from netplanner.domain.template_check import TemplateText
from netplanner.operations import templates as acts
from netplanner.storage import migrations, templates
from netplanner.storage.database import connect
from netplanner.storage.store import Store

TEXT = TemplateText("invite", "linkedin", "en", "Mine", "", "Hi {first_name|there}, {why} Best, {my_first_name}")


def first(store: Store, key: str, language: str = "en") -> templates.Template:
    return next(one for one in templates.listing(store.reader, language=language) if one.key == key)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"body": "Hi {first_name|there}, let us meet."}, "template_needs_why"),
        ({"body": "Hi {first_name|there}, {why|because} Best"}, "template_why_has_fallback"),
        ({"body": "Hi {surname}, {why}"}, "template_unknown_place"),
        ({"body": "Hi {first name}, {why}"}, "template_broken_place"),
        ({"body": "Hi {, {why}"}, "template_broken_place"),
        ({"subject": "{why}"}, "template_why_in_subject"),
        ({"name": "  "}, "template_needs_name"),
        ({"kind": "call"}, "template_unknown_kind"),
        ({"language": "fr"}, "template_unknown_language"),
        ({"body": "x" * 190 + " {why}"}, "template_too_long"),
    ],
)
def test_a_template_that_asks_for_no_why_or_can_not_be_filled_is_refused(
    store: Store, changes: dict[str, str], code: str
) -> None:
    before = len(templates.listing(store.reader))
    with pytest.raises(UserError, match=code):
        acts.add(store, TEXT._replace(**changes))
    assert len(templates.listing(store.reader)) == before


def test_a_built_in_one_becomes_ones_own_and_can_be_reset(store: Store) -> None:
    built_in = first(store, "first_invitation_linkedin")
    acts.change(store, built_in.id, TEXT)
    own = templates.load(store.reader, built_in.id)
    assert own is not None
    assert (own.name, own.built_in, own.key) == ("Mine", False, "first_invitation_linkedin")
    acts.reset(store, built_in.id)
    assert templates.load(store.reader, built_in.id) == built_in
    store.undo()
    store.undo()
    assert templates.load(store.reader, built_in.id) == built_in


def test_ones_own_is_added_copied_and_removed(store: Store) -> None:
    created = acts.add(store, TEXT).created
    assert created is not None
    other = acts.copy(store, created, "da").created
    assert other is not None
    copied = templates.load(store.reader, other)
    assert copied is not None
    assert (copied.language, copied.body) == ("da", TEXT.body)
    acts.remove(store, created)
    assert templates.load(store.reader, created) is None
    store.undo()
    assert templates.load(store.reader, created) is not None
    with pytest.raises(UserError, match="template_is_own"):
        acts.reset(store, created)
    with pytest.raises(UserError, match="template_gone"):
        acts.remove(store, 9_999)


def test_those_taken_away_are_brought_back(store: Store) -> None:
    built_in = first(store, "thanks", "de")
    acts.remove(store, built_in.id)
    acts.bring_back(store)
    assert templates.load(store.reader, built_in.id) == built_in


def test_an_older_book_gets_what_came_since_and_not_what_was_taken_away(tmp_path, clock: FixedClock) -> None:
    path = tmp_path / "old.db"
    connection = connect(path)
    migrations.create(connection, 3)
    connection.execute(
        "INSERT INTO template(key, kind, channel, language, name, body, built_in, position, deleted) "
        "VALUES ('thanks', 'message', '', 'en', 'Thanks', '{why}', 1, 0, '2026-01-01')"
    )
    connection.close()
    with Store.open(path, clock) as store:
        found = {(one.key, one.language) for one in templates.listing(store.reader)}
    assert ("my_job_change", "da") in found
    assert ("thanks", "en") not in found
    assert ("thanks", "da") in found
