"""Suggesting a tie from the book."""

from datetime import date

from netplanner.domain.changes import Label
from netplanner.domain.contact import Address, Contact
from netplanner.domain.tie_suggestion import ReasonCode
from netplanner.domain.words import Direction, OutreachKind, Sphere, Tie
from netplanner.operations import contacts as operations
from netplanner.operations import interactions, ties
from netplanner.storage import contacts
from netplanner.storage.store import Store

TODAY = date(2026, 11, 24)


def added(store: Store, **values: object) -> int:
    created = operations.add(store, Contact(**values)).created  # type: ignore[arg-type]
    assert created is not None
    return created


def test_a_tie_is_suggested_from_what_the_book_holds_and_never_set(store: Store) -> None:
    anna = added(
        store,
        fn="Anna",
        source="phone",
        sphere=Sphere.BOTH,
        birthday="--04-12",
        addresses=[Address(city="Lund", types=("home",))],
        met="Seminar in Lund",
    )
    interactions.log(store, [anna], kind=OutreachKind.MEETING, happened_on="2026-11-20")
    interactions.log(store, [anna], kind=OutreachKind.MAIL, happened_on="2026-10-02", direction=Direction.OUT)
    before = store.undo_label
    suggestion = ties.suggest(store.reader, anna, TODAY)
    assert suggestion is not None
    assert (suggestion.tie, suggestion.score) == (Tie.CLOSE, 10 + 8 + 8 + 4 + 4 + 3 + 0.5)
    assert {reason.code: reason.days for reason in suggestion.reasons if reason.times} == {
        ReasonCode.MEETINGS: 4,
        ReasonCode.UNANSWERED: 53,
    }
    person = contacts.load(store.reader, anna)
    assert person is not None
    assert (person.tie, store.undo_label) == (Tie.UNDECIDED, before)


def test_a_day_of_contact_that_a_file_told_and_a_connection_count(store: Store) -> None:
    bo = added(store, fn="Bo", source="csv", last_contact_on="2026-11-01")
    with store.step(Label("x")) as step:
        step.connection.execute(
            "INSERT INTO profile(contact_id, platform, position, normal, connected_on) "
            "VALUES (?, 'xing', 0, '', '2019-03-01')",
            (bo,),
        )
    suggestion = ties.suggest(store.reader, bo, TODAY)
    assert suggestion is not None
    assert {(reason.code, reason.what, reason.days) for reason in suggestion.reasons} == {
        (ReasonCode.CONNECTED, "xing", None),
        (ReasonCode.TOLD, "", 23),
    }


def test_of_nobody_and_of_an_organisation_nothing_is_suggested(store: Store) -> None:
    firm = added(store, fn="Nordlys", kind="org", source="phone")
    gone = added(store, fn="Anna", source="phone")
    operations.delete(store, [gone])
    assert [ties.suggest(store.reader, contact_id, TODAY) for contact_id in (firm, gone, 99)] == [None, None, None]
