"""Paging down the contact list, against a table of the same height on Qt's own SQL model with the same facts."""

import time
from collections.abc import Callable, Iterable

from PySide6.QtSql import QSqlDatabase, QSqlQueryModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from netplanner.ui.contacts.people_list import PeopleList
from netplanner.ui.session import Session
from tests.bench import data, window
from tests.bench.measure import Line, Scale

_HEIGHT = 900
_WIDTH = 390
_ROW = 52
_PAGES = 60
_SQL = (
    "SELECT display_name, organization, title, tie, last_contact_on, next_due_on FROM contact WHERE deleted IS NULL "
    "ORDER BY sort_key, id"
)


def measure(scale: Scale) -> Iterable[Line]:
    book = data.book(scale.folder, scale.people)
    with window.session_on(book) as session:
        # The table's own SQLite must not share a file with ours.
        copy = data.copy_of(session.store.path)
        ours = _our_list(session)
        peer, close = _peer_table(str(copy))
        ours_ms, peer_ms = _page_down(scale.rounds, ours, peer)
        close()
        data.remove(copy)
        ours.window().close()
        ours.window().deleteLater()
    against = f"QSqlQueryModel in a table {peer_ms:.1f} ms"
    yield Line("scroll, a page painted", f"{ours_ms:.1f} ms", against, ours_ms / peer_ms, 0.8)


def _our_list(session: Session) -> QAbstractItemView:
    people = PeopleList(session)
    complete: list[int] = []
    people.count_changed.connect(complete.append)
    people.resize(_WIDTH, _HEIGHT)
    people.show()
    window.settle(lambda: bool(complete))
    # The view alone, as high as the table.
    people.resize(_WIDTH, _HEIGHT * 2 - people.view.viewport().height())
    window.settle(lambda: people.view.viewport().height() == _HEIGHT)
    return people.view


def _peer_table(path: str) -> tuple[QAbstractItemView, Callable[[], None]]:
    database = QSqlDatabase.addDatabase("QSQLITE", "bench")
    database.setDatabaseName(path)
    database.open()
    model = QSqlQueryModel()
    model.setQuery(_SQL, database)
    table = QTableView()
    table.setModel(model)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.horizontalHeader().hide()
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.verticalHeader().setDefaultSectionSize(_ROW)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.resize(_WIDTH, _HEIGHT)
    table.show()
    window.settle(lambda: table.viewport().height() > 0)

    def close() -> None:
        table.close()
        model.clear()
        database.close()

    return table, close


def _page_down(rounds: int, *views: QAbstractItemView) -> list[float]:
    """Milliseconds a page, reading included, a round of pages in each view in turn; no page comes twice."""
    spent = [0.0 for _ in views]
    for _ in range(rounds):
        for number, view in enumerate(views):
            bar = view.verticalScrollBar()
            began = time.thread_time()
            for _ in range(_PAGES):
                bar.setValue(bar.value() + _HEIGHT)
                view.viewport().repaint()
            spent[number] += time.thread_time() - began
    return [seconds / (rounds * _PAGES) * 1000 for seconds in spent]
