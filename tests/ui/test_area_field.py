"""The field that takes the places of a goal."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from netplanner.domain.place_names import search_places
from netplanner.ui.goals.area_field import AreaField
from netplanner.ui.goals.place_offers import PlaceModel
from netplanner.ui.widgets.chip import Chip


@pytest.fixture
def field(qtbot: QtBot) -> AreaField:
    made = AreaField()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus()
    return made


def test_places_as_chips(field: AreaField, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.changed):
        field.add(["SE-M", "DK"])
    field.add(["DK"])
    assert field.codes() == ["SE-M", "DK"]
    qtbot.keyClick(field._edit, Qt.Key.Key_Backspace)
    assert field.codes() == ["SE-M"]
    field.add(["anywhere"])
    assert field.codes() == ["anywhere"]
    field.add(["NO"])
    assert field.codes() == ["NO"]


def test_a_place_taken_by_the_arrow_keys_closes_the_list(field: AreaField, qtbot: QtBot) -> None:
    popup = field.popup()
    qtbot.keyClicks(field._edit, "Hambu")
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert field.codes() == [field.model.offers[1].code]
    assert not popup.isVisible()
    assert field._edit.text() == ""


def test_an_offer_says_its_kind_and_its_country(field: AreaField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field._edit, "malm")
    spoken = field.model.data(field.model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Malmö, city, Sweden"
    assert field.model.data(field.model.index(0), Qt.ItemDataRole.UserRole) == "city · Sweden"


def test_a_click_takes_a_place_of_a_name_that_several_have(field: AreaField, qtbot: QtBot) -> None:
    popup = field.popup()
    qtbot.keyClicks(field._edit, "limburg")
    qtbot.waitUntil(popup.isVisible)
    codes = [offer.code for offer in field.model.offers]
    row = codes.index("NL-LI")
    qtbot.mouseClick(
        popup.viewport(), Qt.MouseButton.LeftButton, pos=popup.visualRect(popup.model().index(row, 0)).center()
    )
    assert field.codes() == ["NL-LI"]


def test_enter_takes_the_likeliest_place_of_a_beginning(field: AreaField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field._edit, "skå")
    qtbot.keyClick(field._edit, Qt.Key.Key_Return)
    assert field.codes() == ["SE-M"]


def test_a_name_of_two_regions_is_asked_about(field: AreaField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field._edit, "Limburg")
    with qtbot.waitSignal(field.refused) as caught:
        qtbot.keyClick(field._edit, Qt.Key.Key_Return)
    assert caught.args[0].code == "ambiguous_area"
    assert caught.args[0].values["choices"] == "Limburg (Belgium), Limburg (Netherlands)"
    assert field.popup().isVisible()
    assert field.codes() == []


def test_what_is_no_place_is_refused_and_kept(field: AreaField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field._edit, "Atlantis")
    with qtbot.waitSignal(field.refused):
        assert not field.take_text()
    with qtbot.waitSignal(field.refused):
        qtbot.keyClick(field._edit, Qt.Key.Key_Return)
    assert field._edit.text() == "Atlantis"


def test_saving_takes_no_guess(field: AreaField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field._edit, "skå")
    with qtbot.waitSignal(field.refused):
        assert not field.take_text()


def test_anywhere_is_offered_until_it_is_chosen(field: AreaField, qtbot: QtBot) -> None:
    anywhere = next(chip for chip in field.findChildren(Chip) if chip.isVisible())
    qtbot.mouseClick(anywhere, Qt.MouseButton.LeftButton)
    assert field.codes() == ["anywhere"]
    assert not anywhere.isVisible()


def test_names_are_in_the_users_language(qtbot: QtBot) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("da"))
    try:
        field = AreaField()
        qtbot.addWidget(field)
        field.set_codes(["DE-BY", "city:AT:Wien"])
        chips = [chip.text() for chip in field.findChildren(Chip)]
        assert {"Bayern", "Wien, Østrig"} <= set(chips)
    finally:
        QLocale.setDefault(before)


def test_the_model_of_offers(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    model = PlaceModel(QApplication.instance())
    qtmodeltester.check(model)
    model.show(search_places("ma"))
    qtmodeltester.check(model)


def test_tab_comes_to_the_chips_before_the_line(field: AreaField, qtbot: QtBot) -> None:
    field.add(["SE-M", "DK"])
    chips = [field._flow.itemAt(place).widget() for place in range(field._flow.count())]
    chips[0].setFocus()
    for stop in (chips[1], field._edit):
        qtbot.keyClick(field.focusWidget(), Qt.Key.Key_Tab)
        assert stop.hasFocus()
