"""The list in sections, what a search marks in it, and that it answers while other work goes on."""

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from netplanner.domain.changes import Label
from netplanner.domain.contact import Contact, ContactPoint
from netplanner.operations import importing
from netplanner.storage import contact_writes
from netplanner.ui import theme
from netplanner.ui.contacts.list_view import ContactListView
from netplanner.ui.contacts.pane import ContactsPane
from netplanner.ui.session import Session

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

_FORMAT = QImage.Format.Format_RGB32
Made = Callable[[], ContactsPane]
ALT = Qt.KeyboardModifier.AltModifier


def add_people(session: Session, people: Sequence[Contact]) -> list[int]:
    with session.store.step(Label("import_contacts", {"count": len(people)})) as step:
        return contact_writes.insert_many(step, people)


@pytest.fixture
def make(session: Session, qtbot: QtBot) -> Made:
    def made() -> ContactsPane:
        pane = ContactsPane(session)
        qtbot.addWidget(pane)
        pane.resize(380, 700)
        pane.show()
        qtbot.waitExposed(pane)
        pane.activateWindow()
        return pane

    return made


def view_of(pane: ContactsPane) -> ContactListView:
    view = pane.findChild(ContactListView)
    assert view is not None
    return view


def shown(pane: ContactsPane) -> list[str]:
    model = view_of(pane).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def titles(pane: ContactsPane) -> list[tuple[str, int, int]]:
    return [(heading.title, heading.start, heading.size) for heading in view_of(pane).headings()]


def search(pane: ContactsPane, words: str) -> None:
    pane.focus_search()
    pane._people.bar.search.clear()
    QTest.keyClicks(pane._people.bar.search, words)


def row_text(pane: ContactsPane, row: int) -> str:
    return str(view_of(pane).model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def holds(pane: ContactsPane, row: int, colour: QColor) -> bool:
    view = view_of(pane)
    rect = view.visualRect(view.model().index(row, 0))
    image = view.viewport().grab(rect).toImage()
    return any(
        image.pixelColor(x, y) == colour for y in range(0, image.height(), 2) for x in range(0, image.width(), 2)
    )


# Sections ------------------------------------------------------------------------------------------------------------


def test_each_letter_has_a_heading(session: Session, make: Made) -> None:
    add_people(session, [Contact(fn=name) for name in ("Bo", "Anna", "Anders", "42 Ltd", "Cia")])
    pane = make()
    assert titles(pane) == [("#", 0, 0), ("A", 1, 0), ("B", 3, 0), ("C", 4, 0)]


def test_days_have_headings_that_say_how_many(session: Session, make: Made) -> None:
    add_people(
        session,
        [
            Contact(fn="A", last_contact_on="2026-11-23", next_due_on="2026-12-23"),
            Contact(fn="B"),
            Contact(fn="C", last_contact_on="2025-11-20", next_due_on="2026-01-21"),
            Contact(fn="D", last_contact_on="2025-11-21", next_due_on="2026-01-22"),
        ],
    )
    pane = make()
    pane._people.bar.set_order("last_contact")
    assert titles(pane) == [("This week", 0, 1), ("Earlier", 1, 2), ("Never contacted", 3, 1)]
    pane._people.bar.set_order("overdue")
    assert titles(pane) == [
        ("Overdue for over a month", 0, 2),
        ("Due later", 2, 1),
        ("Not to be contacted regularly", 3, 1),
    ]
    pane._people.bar.set_order("recent")
    assert titles(pane) == [("Today", 0, 4)]


def test_the_first_part_has_its_headings_at_once_and_keeps_its_place(
    session: Session, qtbot: QtBot, make: Made
) -> None:
    add_people(session, [Contact(fn=f"{letter}{number:03d}") for letter in "AB" for number in range(150)])
    pane = ContactsPane(session)
    qtbot.addWidget(pane)
    view = view_of(pane)
    assert (view.model().rowCount(), titles(pane)) == (100, [("A", 0, 0)])
    before = view.visualRect(view.model().index(0, 0))
    qtbot.waitUntil(lambda: view.model().rowCount() == 300)
    assert titles(pane) == [("A", 0, 0), ("B", 150, 0)]
    assert view.visualRect(view.model().index(0, 0)).top() == before.top() > 0


def test_keys_know_of_people_alone_and_alt_goes_by_section(session: Session, make: Made) -> None:
    names = ["Anna", "Arne", "Bo", "Bente", "Cia"]
    add_people(session, [Contact(fn=name) for name in names])
    pane = make()
    pane.focus_list()
    view = view_of(pane)

    def current() -> str:
        return str(view.currentIndex().data())

    walked = [current()]
    for _ in range(4):
        QTest.keyClick(view, Qt.Key.Key_Down)
        walked.append(current())
    assert walked == sorted(names)
    for key, expected in (
        (Qt.Key.Key_Up, "Bente"),
        (Qt.Key.Key_Up, "Anna"),
        (Qt.Key.Key_Up, "Anna"),
        (Qt.Key.Key_Down, "Bente"),
        (Qt.Key.Key_Down, "Cia"),
        (Qt.Key.Key_Down, "Cia"),
    ):
        QTest.keyClick(view, key, ALT)
        assert current() == expected
        assert len(pane.selected_ids()) == 1


def test_a_heading_stays_on_top_and_never_hides_who_is_current(session: Session, make: Made, qtbot: QtBot) -> None:
    add_people(session, [Contact(fn=f"{letter}{number:02d}") for letter in "ABC" for number in range(40)])
    pane = make()
    qtbot.waitUntil(lambda: view_of(pane).model().rowCount() == 120)
    pane.focus_list()
    view = view_of(pane)
    height = view._layout().heading_height
    QTest.keyClick(view, Qt.Key.Key_End)
    while view.currentIndex().row():
        QTest.keyClick(view, Qt.Key.Key_Up)
        rect = view.visualRect(view.currentIndex())
        assert rect.top() >= height
        assert rect.bottom() < view.viewport().height()
    assert view.verticalScrollBar().value() == 0
    QTest.keyClick(view, Qt.Key.Key_End)
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    # In the middle of a section its heading lies over the rows.
    middle = view.verticalScrollBar()
    middle.setValue(view._layout().top(60))
    assert view._layout().pinned(middle.value()) == (1, 0)
    assert view.indexAt(QPoint(20, height - 1)).row() == -1
    assert view.indexAt(QPoint(20, height)).row() == 60


def test_a_press_on_a_heading_leaves_who_is_chosen(session: Session, make: Made) -> None:
    ids = add_people(session, [Contact(fn=name) for name in ("Anna", "Bo")])
    pane = make()
    pane.select(ids[:1])
    view = view_of(pane)
    place = QPoint(40, view._layout().heading_top(1) + 3)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert pane.selected_ids() == ids[:1]


def test_scrolling_paints_what_a_fresh_painting_would(session: Session, make: Made, qtbot: QtBot) -> None:
    add_people(session, [Contact(fn=f"{letter}{number:02d}") for letter in "ABCDEFGH" for number in range(5)])
    pane = make()
    view = view_of(pane)

    def is_as_painted_afresh() -> bool:
        on_screen = pane.screen().grabWindow(pane.winId()).toImage()
        fresh = pane.grab().toImage()
        return on_screen.convertToFormat(_FORMAT) == fresh.convertToFormat(_FORMAT)

    qtbot.waitUntil(is_as_painted_afresh)
    for step in (7, 130, -40, 333, -60, -5, 900, -900):
        view.verticalScrollBar().setValue(view.verticalScrollBar().value() + step)
        qtbot.waitUntil(is_as_painted_afresh)


# What a search finds -------------------------------------------------------------------------------------------------


def test_matches_are_marked_in_name_and_subtitle(session: Session, make: Made) -> None:
    add_people(session, [Contact(fn="Anna Ålund", title="CMO", organization="Nordlys")])
    pane = make()
    mark = theme.colours_of(pane).accent_soft
    assert not holds(pane, 0, mark)
    search(pane, "al")
    assert shown(pane) == ["Anna Ålund"]
    assert holds(pane, 0, mark)
    search(pane, "nord")
    assert holds(pane, 0, mark)


def test_who_is_found_elsewhere_shows_where(session: Session, make: Made, qtbot: QtBot) -> None:
    person = Contact(
        fn="Anna Ålund",
        title="CMO",
        organization="Nordlys",
        emails=[ContactPoint("aa@firma.example")],
        note="Likes sailing",
        tags=["customer"],
    )
    add_people(session, [person, Contact(fn="Firma Bo")])
    pane = make()
    search(pane, "firma")
    qtbot.waitUntil(lambda: shown(pane) == ["Anna Ålund", "Firma Bo"])
    assert "aa@firma.example" in row_text(pane, 0)
    assert row_text(pane, 1).startswith("Firma Bo")
    search(pane, "sail")
    assert "Note: Likes sailing" in row_text(pane, 0)
    search(pane, "cust")
    assert "Tag: customer" in row_text(pane, 0)
    search(pane, "")
    assert "CMO · Nordlys" in row_text(pane, 0)


def test_who_holds_a_word_inside_comes_after_under_a_heading(session: Session, make: Made, qtbot: QtBot) -> None:
    add_people(session, [Contact(fn=name) for name in ("Berta Falk", "Anna Lindberg", "Bo Bergman")])
    pane = make()
    search(pane, "ber")
    qtbot.waitUntil(lambda: shown(pane) == ["Berta Falk", "Bo Bergman", "Anna Lindberg"])
    assert titles(pane) == [("Inside a word", 2, 1)]
    search(pane, "lindb")
    qtbot.waitUntil(lambda: shown(pane) == ["Anna Lindberg"])
    assert titles(pane) == []


# Beside other work ---------------------------------------------------------------------------------------------------


def test_what_was_shown_stays_until_the_answer_or_until_it_is_late(session: Session, make: Made, qtbot: QtBot) -> None:
    add_people(session, [Contact(fn=name) for name in ("Anna Lindberg", "Bo")])
    pane = make()
    held = threading.Event()
    reading = session.search(lambda connection, progress: held.wait(20), done=lambda _: None)
    pane._people.bar.search.setText("indb")
    view = view_of(pane)
    assert len(shown(pane)) == 2
    qtbot.waitUntil(lambda: shown(pane) == [])
    assert view._hint == "Searching…"
    with qtbot.waitSignal(reading.ended):
        held.set()
    qtbot.waitUntil(lambda: shown(pane) == ["Anna Lindberg"])
    assert view._hint == ""


def test_copy_and_paste_are_asked_for_by_their_keys(session: Session, make: Made, qtbot: QtBot) -> None:
    add_people(session, [Contact(fn="Anna")])
    pane = make()
    pane.focus_list()
    for key, signal in ((Qt.Key.Key_C, pane._people.copy_requested), (Qt.Key.Key_V, pane._people.paste_requested)):
        with qtbot.waitSignal(signal):
            QTest.keyClick(view_of(pane), key, Qt.KeyboardModifier.ControlModifier)


def test_the_list_answers_while_an_import_runs(session: Session, make: Made, qtbot: QtBot, tmp_path: Path) -> None:
    add_people(session, [Contact(fn=f"Anna {number:03d}", organization="Nordlys") for number in range(400)])
    cards = tmp_path / "many.vcf"
    lines = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Sample {0}\r\nEMAIL:s{0}@many.example\r\nEND:VCARD\r\n"
    cards.write_text("".join(lines.format(number) for number in range(10_000)), "utf-8", newline="")
    pane = make()
    qtbot.waitUntil(lambda: view_of(pane).model().rowCount() == 400)
    at_work, go_on = threading.Event(), threading.Event()

    def run(progress: object) -> object:
        def report(done: int, total: int) -> None:
            if done > 2000:
                # The step is open and half of it written: here it stands until the list has answered.
                at_work.set()
                assert go_on.wait(30)

        return importing.run(session.store, [cards], progress=Reporter(report))  # type: ignore[arg-type]

    job = session.worker.run(run)
    qtbot.waitUntil(at_work.is_set, timeout=20_000)
    search(pane, "anna 01")
    qtbot.waitUntil(lambda: len(shown(pane)) == 10)
    pane.focus_list()
    QTest.keyClick(view_of(pane), Qt.Key.Key_End)
    assert view_of(pane).currentIndex().data() == "Anna 019"
    search(pane, "ordl")
    qtbot.waitUntil(lambda: len(shown(pane)) == 400)
    assert session.worker.is_busy()
    with qtbot.waitSignal(job.ended, timeout=30_000):
        go_on.set()


class Reporter:
    def __init__(self, report: Callable[[int, int], None]) -> None:
        self.report = report
