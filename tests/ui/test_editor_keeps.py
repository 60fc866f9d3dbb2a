"""Whatever a card holds, opening it in the editor and saving it changes nothing."""

from dataclasses import fields, replace

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from netplanner.domain.contact import Address, CardSource, Contact, ContactPoint, CustomField, Photo, Profile
from netplanner.domain.words import Basis, Relation, Sphere, Tie
from netplanner.ui.contacts.editor_form import EditorForm
from netplanner.ui.session import Session

# The offscreen platform has no window manager to tell of sizes and grabs.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

words = st.text(
    st.one_of(st.sampled_from('aåÅ ,;\n\t\r\\"<>&%{}|\u2028\u200b'), st.characters(codec="utf-8")), max_size=12
)
types = st.lists(st.sampled_from(["work", "home", "cell", "fax", "voice", "pref", "x-own", "internet"]), max_size=3)
labels = st.one_of(st.just(""), words)
point_lists = st.lists(st.builds(ContactPoint, words, types.map(tuple), labels, st.booleans()), max_size=3)
address_lists = st.lists(
    st.builds(Address, words, words, words, words, words, words, words, types.map(tuple), labels, st.booleans()),
    max_size=2,
)
days = st.one_of(st.sampled_from(["", "1980-02-29", "--02-29", "1980", "spring", "2026-13-01"]), words)
contacts = st.builds(
    Contact,
    id=st.just(1), uid=words, kind=st.sampled_from(["individual", "org", "group", "location", "x"]),
    fn=st.one_of(st.none(), words), display_name=words.map(lambda text: text or "?"), family=words, given=words,
    additional=words, prefix=words, suffix=words, nickname=words, organization=words, department=words, title=words,
    role=words, birthday=days, anniversary=days, gender=st.one_of(st.sampled_from(["", "F", "O;other"]), words),
    language=st.one_of(st.sampled_from(["", "da", "de-CH"]), words), note=words, emails=point_lists,
    phones=point_lists, urls=point_lists, messaging=point_lists, addresses=address_lists,
    profiles=st.lists(st.builds(Profile, st.sampled_from(["linkedin", "ecademy", "x y"]), words, words), max_size=2),
    tags=st.lists(words, max_size=3), photo=st.one_of(st.none(), st.just(Photo(b"no picture", "image/x"))),
    tie=st.sampled_from(Tie), relation=st.sampled_from(Relation), sphere=st.sampled_from(Sphere),
    country=st.sampled_from(["", "DK", "XX"]), met=words, met_on=st.one_of(st.none(), st.just("2014-05-12")),
    needs=st.lists(words, max_size=2), offers=st.lists(words, max_size=2),
    custom=st.lists(st.builds(CustomField, words, words), max_size=2),
    preferred_channel=st.sampled_from(["", "email", "fax"]),
    do_not_contact=st.frozensets(st.sampled_from(["email", "phone", "post", "all"])), source=words,
    basis=st.sampled_from(Basis), cadence_days=st.one_of(st.none(), st.integers(1, 3650)),
    card=st.one_of(st.none(), st.just(CardSource("3.0", ("FN:A", "X-PET:dog")))),
)  # fmt: skip


@given(contacts)
@settings(
    max_examples=40,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_opening_and_saving_changes_nothing(session: Session, qtbot: QtBot, contact: Contact) -> None:
    place = QWidget()
    form = EditorForm(session, replace(contact), ["customer"], [("linkedin", "LinkedIn")], "en", place)
    after = form.contact()
    different = [field.name for field in fields(Contact) if getattr(after, field.name) != getattr(contact, field.name)]
    assert different == []
    # What came in a card is never called wrong.
    assert form.check()
    place.deleteLater()


def test_what_is_too_long_for_a_line_stays_whole(session: Session, qtbot: QtBot) -> None:
    long = "x" * 40_000
    contact = Contact(
        id=1, fn=long, given=long, birthday=long, met=long, urls=[ContactPoint(long)], source=long, tags=[long],
        addresses=[Address(long)], profiles=[Profile("linkedin", long)], custom=[CustomField(long, long)],
    )  # fmt: skip
    place = QWidget()
    form = EditorForm(session, contact, [], [("linkedin", "LinkedIn")], "en", place)
    assert form.contact() == contact
    place.deleteLater()
