"""Deciding about cards of an import: both sides in sight, by mouse and by keys."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QRadioButton, QWidget

from netplanner.domain.contact import Contact, ContactPoint
from netplanner.domain.words import ImportAction
from netplanner.operations.import_report import Candidate, Decision, Difference, FileReport, ImportRecord
from netplanner.ui.importing.decisions import DECIDE, Choice, choices_for, fate, kind
from netplanner.ui.importing.model import ACTION, CHANGES, MATCH, ImportModel
from netplanner.ui.importing.pages import PreviewPage
from netplanner.ui.importing.row_menu import RowMenu
from netplanner.ui.importing.words import changes_text

SOREN = Contact(
    id=1, display_name="Søren Hansen", organization="Hafen Logistik", emails=[ContactPoint("soren@hafen.example")]
)
SONJA = Contact(id=2, display_name="Sonja Hansen", organization="Kystens Kaffe")


def record(index: int, action: ImportAction, name: str, **values: object) -> ImportRecord:
    return ImportRecord(index + 1, action, name, name, index=index, **values)  # type: ignore[arg-type]


def new(index: int = 0, name: str = "Sara Berg") -> ImportRecord:
    return record(index, ImportAction.ADD, name, organization="Nordlys Retail")


def maybe(index: int = 1, *, several: bool = False) -> ImportRecord:
    candidates = [Candidate(1, "Søren Hansen", "Hafen Logistik", 72, ("initial", "same_organization"))]
    if several:
        candidates.append(Candidate(2, "Sonja Hansen", "Kystens Kaffe", 61, ("initial",)))
    return record(
        index,
        ImportAction.ADD,
        "S. Hansen",
        organization="Hafen Logistik",
        emails=("s.hansen@hafen.example",),
        candidates=tuple(candidates),
        differences=(Difference("title", "Buyer", "Head of purchasing", "theirs", conflict=False),),
    )


def disputed(index: int = 2) -> ImportRecord:
    return record(
        index,
        ImportAction.UPDATE,
        "Anna Ålund",
        contact_id=1,
        match_name="Anna Ålund",
        reason="email",
        changed=("phones",),
        conflicts=("title",),
        differences=(Difference("title", "Head of marketing", "CMO", "ours", conflict=True),),
    )


@pytest.fixture
def page(qtbot) -> Callable[..., PreviewPage]:
    def page(*records: ImportRecord) -> PreviewPage:
        made = PreviewPage([], {1: SOREN, 2: SONJA}.get)
        qtbot.addWidget(made)
        made.resize(940, 560)
        made.show_files([FileReport(Path("people.vcf"), list(records))])
        made.show()
        return made

    return page


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]


def shown(page: PreviewPage, row: int) -> tuple[str, ...]:
    return tuple(page.model.index(row, column).data() for column in (MATCH, ACTION, CHANGES))


def radios(page: PreviewPage) -> dict[str, QRadioButton]:
    return {button.accessibleName(): button for button in page.panel.findChildren(QRadioButton) if button.isVisible()}


# --- what can happen -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "keys"),
    [
        (new(), ["add", "skip"]),
        (maybe(), [DECIDE, "merge", "add", "skip"]),
        (maybe(several=True), [DECIDE, "merge", "merge", "add", "skip"]),
        (disputed(), [DECIDE, "merge", "add", "skip"]),
        (record(0, ImportAction.UPDATE, "A", reason="uid"), ["merge", "add", "skip"]),
        (record(0, ImportAction.UNCHANGED, "A", reason="phone"), ["merge", "add"]),
        (record(0, ImportAction.UNCHANGED, "A", reason="card"), []),
        (record(0, ImportAction.SKIP, "A", reason="already_there"), ["merge", "add", "skip"]),
        (record(0, ImportAction.SKIP, "A", reason="in_trash"), []),
        (record(0, ImportAction.FAIL, "", reason="no_cards"), []),
    ],
)
def test_only_what_is_possible_is_offered(one: ImportRecord, keys: list[str]) -> None:
    assert [choice.key for choice in choices_for(one)] == keys


def test_a_decision_says_what_becomes_of_a_card() -> None:
    assert (fate(maybe(), None), kind(maybe(), None)) == (ImportAction.ADD, DECIDE)
    assert fate(maybe(), Decision("merge", 1)) is ImportAction.UPDATE
    assert fate(maybe(), Decision("add")) is ImportAction.ADD
    assert fate(disputed(), Decision("skip")) is ImportAction.SKIP
    same = record(0, ImportAction.UNCHANGED, "A", reason="email")
    assert fate(same, Decision("merge")) is ImportAction.UNCHANGED
    assert fate(same, Decision("merge", fields={"title": "theirs"})) is ImportAction.UPDATE


def test_changes_name_the_old_and_the_new_value() -> None:
    one = record(
        0,
        ImportAction.UPDATE,
        "Anna",
        changed=("title", "phones"),
        differences=(Difference("title", "Buyer", "CMO", "theirs", conflict=False),),
    )
    assert changes_text(one) == "title: Buyer → CMO · phone"
    assert changes_text(one, Decision("merge", fields={"title": "ours"})) == "phone · yours stays: title"
    assert changes_text(disputed()) == "phone · yours stays: title"
    assert changes_text(one, Decision("skip")) == ""


# --- the table -------------------------------------------------------------------------------------------------------


def test_what_waits_for_a_decision_counts_apart_and_is_added(page) -> None:
    made = page(new(), maybe(), disputed())
    assert {key: tile.number for key, tile in made.tiles.tiles.items()} == {
        "add": 1, "update": 0, "unchanged": 0, "decide": 2, "skip": 0, "fail": 0,
    }  # fmt: skip
    assert made.model.coming() == (2, 1)
    assert shown(made, 1) == ("Søren Hansen? Initial, same organisation", "Decide", "1 e-mail(s)")
    assert any("Undecided, they are added; Find duplicates offers them later." in text for text in texts(made))
    assert not made.panel.isVisible()


def test_a_tile_shows_those_that_ask_and_keeps_the_decided_in_sight(page, qtbot) -> None:
    made = page(new(), maybe(), disputed())
    qtbot.mouseClick(made.tiles.tiles[DECIDE], Qt.MouseButton.LeftButton)
    assert made.model.rowCount() == 2
    made.model.choose([0, 1], Choice("skip"))
    assert made.tiles.tiles[DECIDE].number == 0
    assert made.tiles.tiles[DECIDE].isEnabled()
    assert made.tiles.tiles[ImportAction.SKIP].number == 2
    assert made.model.rowCount() == 2


def test_the_menu_names_whom_it_would_be(page, qtbot) -> None:
    made = page(maybe(0, several=True), new(1))
    menu = RowMenu(made.model, 0, [0], made)
    assert [action.text() for action in menu.actions()] == [
        "Decide later",
        "Update Søren Hansen: the same person",
        "Update Sonja Hansen: the same person",
        "Add as somebody else",
        "Skip",
    ]
    menu.actions()[2].trigger()
    assert made.model.decisions == {(0, 0): Decision("merge", 2)}
    assert shown(made, 0)[:2] == ("Same person as Sonja Hansen, you decided", "Update")


def test_for_all_alike_each_is_made_one_with_the_one_it_looks_like(page) -> None:
    made = page(maybe(0), maybe(1, several=True), new(2))
    made.model.choose(made.model.rows_alike(0), Choice("merge"))
    assert made.model.decisions == {(0, 0): Decision("merge", 1), (0, 1): Decision("merge", 1)}


# --- both sides ------------------------------------------------------------------------------------------------------


def test_both_sides_are_in_sight_and_the_next_one_follows(page, qtbot) -> None:
    made = page(new(), maybe(), disputed())
    with qtbot.waitSignal(made.table.row_chosen):
        qtbot.mouseClick(made.decide_button, Qt.MouseButton.LeftButton)
    panel = texts(made.panel)
    assert panel[0] == "S. Hansen, or Søren Hansen?"
    assert {"In your book", "In the file", "✓ soren@hafen.example", "✓ s.hansen@hafen.example"} <= set(panel)
    assert "Remembered for next time" in panel
    assert {name: button.isChecked() for name, button in radios(made).items()} == {
        "Name: Søren Hansen, in your book": True,
        "Name: S. Hansen, in the file": False,
        "Title: Buyer, in your book": False,
        "Title: Head of purchasing, in the file": True,
    }
    radios(made)["Title: Buyer, in your book"].click()
    qtbot.keyClick(made.panel.same_button, Qt.Key.Key_Space)
    decision = made.model.decisions[0, 1]
    assert (decision.action, decision.target) == ("merge", 1)
    assert decision.fields["title"] == decision.fields["fn"] == decision.fields["family"] == "ours"
    assert made.table.chosen_row() == 2
    assert made.panel.entry().record.name == "Anna Ålund"


def test_one_of_several_is_chosen(page, qtbot) -> None:
    made = page(maybe(0, several=True))
    made.decide_next()
    assert made.panel.who.isVisible()
    made.panel.who.setCurrentIndex(1)
    assert texts(made.panel)[0] == "S. Hansen, or Sonja Hansen?"
    made.panel.same_button.click()
    assert made.model.decisions[0, 0].target == 2


def test_a_field_in_dispute_takes_the_value_of_the_file(page, qtbot) -> None:
    made = page(disputed(0))
    made.decide_next()
    assert texts(made.panel)[0] == "Anna Ålund: which values shall stay?"
    radios(made)["Title: CMO, in the file"].click()
    made.panel.same_button.click()
    assert made.model.decisions[0, 0].target is None
    assert made.model.decisions[0, 0].fields["title"] == "theirs"
    assert shown(made, 0)[2] == "title: Head of marketing → CMO · phone"


def test_two_people_and_skip(page) -> None:
    made = page(maybe(0), maybe(1))
    made.decide_next()
    made.panel.two_button.click()
    made.panel.skip_button.click()
    assert made.model.decisions == {(0, 0): Decision("add"), (0, 1): Decision("skip")}
    assert made.undecided_count() == 0
    assert not made.undecided.isVisible()


def test_decisions_stay_with_a_new_preview_where_they_are_still_possible(page) -> None:
    made = page(maybe(0), new(1))
    made.model.choose([0], Choice("merge", 1))
    made.model.choose([1], Choice("skip"))
    made.show_files([FileReport(Path("people.vcf"), [new(0, "S. Hansen"), new(1)])])
    assert made.model.decisions == {(0, 1): Decision("skip")}


def test_names_stay_whole_for_screen_readers_and_plain_for_eyes(page) -> None:
    one = maybe(0)
    one.name = one.fn = "<b>S.</b> & Co"
    made = page(one)
    made.decide_next()
    assert "Name: <b>S.</b> & Co, in the file" in radios(made)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in made.panel.findChildren(QLabel))


def test_the_model_without_a_file_is_sound(qtmodeltester) -> None:
    model = ImportModel()
    model.show_files([FileReport(Path("a.vcf"), [new(), maybe(), disputed()])])
    qtmodeltester.check(model)
    model.show_only(DECIDE)
    model.choose([0], Choice("merge"))
    qtmodeltester.check(model)
