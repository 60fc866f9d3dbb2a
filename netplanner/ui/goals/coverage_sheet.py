"""The whole table of a goal's places, and the work list of addresses that don't tell where somebody is."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from netplanner.domain.coverage import Coverage
from netplanner.domain.goal import Goal
from netplanner.ui import theme
from netplanner.ui.charts.plain_table import PlainTable
from netplanner.ui.charts.rows import RowsModel
from netplanner.ui.goals import coverage_words as words
from netplanner.ui.numbers import number
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.explain import ExplainButton
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.sheet import Sheet


class PeopleTable(PlainTable):
    """Rows that stand for people: Enter or a double click names them (`opened(ids)`)."""

    opened = Signal(list)

    def __init__(self, name: str, heads: Sequence[str], numbers: Sequence[int], stretched: int) -> None:
        self._rows = RowsModel(heads, numbers)
        self._people: list[list[int]] = []
        super().__init__(self._rows, name, stretched)
        self._rows.setParent(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.doubleClicked.connect(self._open)

    def show_rows(self, rows: Sequence[Sequence[str]], people: Sequence[list[int]]) -> None:
        self._people = list(people)
        self._rows.set_rows(rows)
        if rows:
            self.selectRow(0)

    def chosen(self) -> list[int]:
        """The people of the chosen row."""
        row = self.currentIndex().row()
        return self._people[row] if 0 <= row < len(self._people) else []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        if ids := self._people[index.row()] if index.isValid() else []:
            self.opened.emit(ids)


class CoverageSheet(Sheet):
    """`people_chosen(ids)` asks to see the people of a row, `journey_requested(code)` to plan a journey to a place; the
    sheet closes then."""

    people_chosen = Signal(list)
    journey_requested = Signal(str)

    def __init__(self, goal: Goal, found: Coverage, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Places of “{goal}”").replace("{goal}", goal.what), wanted=QSize(760, 620))
        self.set_title(
            self.tr("Places of “{goal}”").replace("{goal}", goal.what),
            " · ".join(filter(None, (words.heading(found), words.outside_line(found)))),
        )
        self._found = found
        self.places = PeopleTable(self.tr("Places"), words.heads(), words.NUMBERS, stretched=0)
        self.unclear = PeopleTable(
            self.tr("Unclear places"),
            (self.tr("Address"), self.tr("What is missing"), self.tr("People")),
            (2,),
            stretched=1,
        )
        self._current = self.places
        self.show_button = self.add_button(self.tr("Show these people"), self._show_people)
        self.add_button(self.tr("Close"), self.reject, primary=True)
        self.journey_button = Button(self.tr("Plan a journey there…"), clicked=self._plan_journey)
        self.add_footer_left(ExplainButton(lambda: words.calculation(self._found)))
        self.add_footer_left(self.journey_button)
        self._fill()
        self.set_body(self._body_widget())
        for table in (self.places, self.unclear):
            table.opened.connect(self._choose)
            table.installEventFilter(self)
            table.selectionModel().currentRowChanged.connect(self._show_acts)
        self._show_acts()

    def show_work_list(self) -> None:
        """Begins at the addresses that don't tell where somebody is."""
        self.unclear.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, PeopleTable):
            self._current = watched
            self._show_acts()
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        found = self._found
        lines = words.lines(found)
        self.places.show_rows([words.row(line, found) for line in lines], [line.unit.ids for line in lines])
        self.unclear.show_rows(
            [
                (words.place_written(one.place), words.why_unclear(one.why), number(len(one.ids)))
                for one in found.unresolved
            ],
            [one.ids for one in found.unresolved],
        )

    def _body_widget(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.places, 3)
        title = Label(self.tr("Whose place isn't clear"), font="strong")
        title.setBuddy(self.unclear)
        column.addWidget(title)
        if not self._found.unresolved:
            column.addWidget(
                Label(self.tr("Of everybody it is known whether they are inside."), tone="muted", wrap=True)
            )
            self.unclear.hide()
            return body
        hint = self.tr("Mend these addresses, and the people count where they are.")
        column.addWidget(Label(hint, tone="muted", wrap=True))
        column.addWidget(self.unclear, 2)
        return body

    def _show_acts(self) -> None:
        self.show_button.setEnabled(bool(self._current.chosen()))
        self.journey_button.setEnabled(self._current is self.places and bool(self.places.chosen()))

    def _plan_journey(self) -> None:
        row = self.places.currentIndex().row()
        self.accept()
        self.journey_requested.emit(words.lines(self._found)[row].unit.code)

    def _show_people(self) -> None:
        self._choose(self._current.chosen())

    def _choose(self, ids: list[int]) -> None:
        self.accept()
        self.people_chosen.emit(ids)
