"""What every chart can do: be read out, turned into a table, copied and saved as a picture."""

from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractTableModel, QRectF, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from netplanner.ui import theme
from netplanner.ui.charts.box import ChartBox
from netplanner.ui.charts.chart import Chart
from netplanner.ui.charts.rows import RowsModel

_INK = QColor("#0072b2")


class Bars(Chart):
    def __init__(self) -> None:
        super().__init__("Bars: one/two")
        self._rows = RowsModel(("What", "How many"), numbers=(1,), parent=self)
        self._rows.set_rows([("one", "1"), ("two", "2")])
        self.refresh()

    def paint_chart(self, painter: QPainter, room: QRectF, colours: theme.Colours) -> None:
        painter.fillRect(room.adjusted(10, 10, -10, -10), _INK)

    def table(self) -> QAbstractTableModel:
        return self._rows

    def spoken(self) -> str:
        return "one 1, two 2"


@pytest.fixture
def box(qtbot: QtBot) -> ChartBox:
    made = ChartBox(Bars())
    qtbot.addWidget(made)
    made.resize(400, 260)
    made.show()
    return made


def holds(image: QImage, colour: QColor) -> bool:
    return any(
        image.pixelColor(x, y) == colour for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)
    )


def test_rows_are_a_sound_model(qtmodeltester) -> None:
    rows = RowsModel(("What", "How many"), numbers=(1,))
    rows.set_rows([("one", "1"), ("two", "2")])
    qtmodeltester.check(rows)
    assert rows.index(1, 0).data() == "two"
    assert rows.index(1, 1).data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight


def test_a_chart_is_said_in_words(box: ChartBox) -> None:
    assert box.chart.accessibleName() == "Bars: one/two"
    assert box.chart.accessibleDescription() == "one 1, two 2"


def test_turning_shows_the_same_numbers_as_rows_and_back(box: ChartBox) -> None:
    assert not box.is_table
    box.turn_button.click()
    assert box.is_table
    assert box.table.isVisible()
    assert not box.chart.isVisible()
    assert box.turn_button.text() == "Show as chart"
    box.turn_button.click()
    assert not box.is_table
    assert box.chart.isVisible()


def test_turning_keeps_the_focus(box: ChartBox, qtbot: QtBot) -> None:
    box.chart.setFocus()
    box.chart.table_asked.emit()
    qtbot.waitUntil(box.table.hasFocus)


def test_rows_are_copied_with_their_heads(box: ChartBox) -> None:
    box.turn()
    box.table.copy_rows()
    assert QGuiApplication.clipboard().text() == "What\tHow many\none\t1\ntwo\t2"
    box.table.selectRow(1)
    box.table.copy_rows()
    assert QGuiApplication.clipboard().text() == "What\tHow many\ntwo\t2"


def test_a_copied_picture_is_the_chart_on_white(box: ChartBox) -> None:
    box.chart.copy_picture()
    image = QGuiApplication.clipboard().image()
    assert image.width() >= 2 * box.chart.width()
    assert image.pixelColor(1, 1) == QColor("#ffffff")
    assert holds(image, _INK)
    assert box.foot.text() == "Copied."


@pytest.mark.parametrize("name", ["chart.png", "chart.PNG"])
def test_saves_a_picture_of_twice_the_pixels(box: ChartBox, tmp_path: Path, name: str) -> None:
    box.chart.save_to(tmp_path / name)
    image = QImage(str(tmp_path / name))
    assert image.width() >= 2 * box.chart.width()
    assert holds(image, _INK)
    assert name in box.foot.text()


def test_saves_a_drawing_with_its_words(box: ChartBox, tmp_path: Path) -> None:
    box.chart.save_to(tmp_path / "chart.svg")
    text = (tmp_path / "chart.svg").read_text()
    assert "<title>Bars: one/two</title>" in text
    assert "<desc>one 1, two 2</desc>" in text
    drawing = QSvgRenderer(str(tmp_path / "chart.svg"))
    assert drawing.isValid()
    size = drawing.defaultSize()
    image = QImage(size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    drawing.render(painter)
    painter.end()
    assert holds(image, _INK)


@pytest.mark.parametrize(
    ("typed", "kind", "written"),
    [
        ("here", "Picture (*.png)", "here.png"),
        ("here", "Vector drawing (*.svg)", "here.svg"),
        ("here.svg", "Picture (*.png)", "here.svg"),
        ("v1.2", "Vector drawing (*.svg)", "v1.2.svg"),
    ],
)
def test_the_end_of_the_name_decides(
    box: ChartBox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str, kind: str, written: str
) -> None:
    asked = []

    def answer(*arguments: object) -> tuple[str, str]:
        asked.append(str(arguments[2]))
        return str(tmp_path / typed), kind

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    box.chart.choose_file()
    assert [path.name for path in tmp_path.iterdir()] == [written]
    assert Path(asked[0]).name == "Bars one two.png"


def test_says_why_a_picture_was_not_saved(box: ChartBox, tmp_path: Path) -> None:
    box.chart.save_to(tmp_path / "missing" / "chart.png")
    assert "chart.png" in box.foot.text()
    assert not list(tmp_path.iterdir())


def test_the_menus_offer_all_of_it(box: ChartBox) -> None:
    names = [action.text() for action in box.picture_button.menu().actions()]
    assert names == ["Copy picture", "Save picture…"]
    place = box.chart.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, box.chart.mapToGlobal(place))
    QGuiApplication.sendEvent(box.chart, event)
    (menu,) = box.chart.findChildren(QMenu)
    assert [action.text() for action in menu.actions() if action.text()] == [*names, "Show as table"]
    menu.actions()[-1].trigger()
    assert box.is_table
    menu.close()


def test_a_long_foot_is_never_cut(box: ChartBox, qtbot: QtBot) -> None:
    box.resize(320, 260)
    box.show()
    box.set_foot("At this pace 3.7 by Jan 4, 2027, and 5 on Mar 21, 2027, which is later than you want it.")
    qtbot.waitUntil(lambda: box.foot.height() >= box.foot.heightForWidth(box.foot.width()))
    assert box.foot.height() > 2 * box.foot.fontMetrics().height()


def test_the_rows_of_a_table_are_as_high_as_their_text(qapp: QApplication, qtbot: QtBot) -> None:
    former = qapp.font()
    large = QFont(former)
    large.setPointSizeF(former.pointSizeF() * 3)
    qapp.setFont(large)
    try:
        made = ChartBox(Bars())
        qtbot.addWidget(made)
        made.turn()
        made.show()
        assert made.table.rowHeight(0) > made.table.fontMetrics().height()
    finally:
        qapp.setFont(former)
