"""The widgets that every pane is made of."""

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QLineEdit, QMainWindow, QPushButton, QVBoxLayout, QWidget

from netplanner.domain.words import Tie
from netplanner.ui import theme
from netplanner.ui.widgets.avatar import paint_avatar
from netplanner.ui.widgets.banner import UndoBanner
from netplanner.ui.widgets.chip import Chip
from netplanner.ui.widgets.elided import ElidedLabel
from netplanner.ui.widgets.empty import EmptyState
from netplanner.ui.widgets.flow import FlowLayout
from netplanner.ui.widgets.form import Form
from netplanner.ui.widgets.labels import Label, plain_tip
from netplanner.ui.widgets.pane import Pane
from netplanner.ui.widgets.progress import ProgressStrip
from netplanner.ui.widgets.sheet import Sheet, is_sheet_open
from netplanner.ui.widgets.tie import paint_tie
from netplanner.ui.worker import Job

# Qt's offscreen platform says so of every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def window(qtbot):
    made = QMainWindow()
    qtbot.addWidget(made)
    made.resize(800, 600)
    field = QLineEdit()
    field.setObjectName("behind")
    made.setCentralWidget(field)
    made.show()
    field.setFocus()
    return made


@pytest.fixture
def sheet(window):
    made = Sheet(window, "Title", "More", QSize(400, 300))
    body = QWidget()
    column = QVBoxLayout(body)
    made.fields = [QLineEdit(), QLineEdit()]
    for field in made.fields:
        column.addWidget(field)
    made.set_body(body)
    made.cancel = made.add_button("Cancel", made.reject)
    made.save = made.add_button("Save", made.accept, primary=True)
    return made


def test_a_sheet_lies_in_the_middle_of_its_window_and_follows_it(window, sheet, qtbot):
    sheet.open()
    assert is_sheet_open(window)
    assert sheet.geometry().center() == window.rect().center()
    window.resize(340, 260)
    qtbot.waitUntil(lambda: sheet.width() <= 340)
    assert window.rect().contains(sheet.geometry())


def test_tab_stays_inside_a_sheet(window, sheet, qtbot):
    sheet.open()
    seen = []
    for _ in range(6):
        seen.append(window.focusWidget())
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert set(seen) == {*sheet.fields, sheet.cancel, sheet.save}


def test_escape_closes_a_sheet_and_gives_the_focus_back(window, sheet, qtbot):
    sheet.open()
    with qtbot.waitSignal(sheet.rejected):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert not is_sheet_open(window)
    assert window.focusWidget().objectName() == "behind"


def test_a_sheet_whose_field_was_chosen_before_it_opened_gives_the_focus_back(window, sheet, qtbot):
    sheet.fields[1].setFocus()
    sheet.open()
    assert window.focusWidget() is sheet.fields[1]
    with qtbot.waitSignal(sheet.rejected):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.focusWidget().objectName() == "behind"


def test_enter_presses_the_primary_button(window, sheet, qtbot):
    sheet.open()
    with qtbot.waitSignal(sheet.accepted):
        qtbot.keyClick(sheet.fields[0], Qt.Key.Key_Return)


def test_the_mouse_does_not_reach_what_lies_below_a_sheet(window, sheet, qtbot):
    pressed = []
    button = QPushButton("below", window)
    button.clicked.connect(lambda: pressed.append(1))
    button.setGeometry(0, 0, 60, 30)
    button.show()
    sheet.open()
    corner = button.mapTo(window, button.rect().center())
    qtbot.mouseClick(window.childAt(corner), Qt.MouseButton.LeftButton)
    assert not pressed


def test_a_sheet_without_a_window_is_a_dialog_of_its_own(qtbot):
    sheet = Sheet(None, "Title")
    qtbot.addWidget(sheet)
    sheet.open()
    assert sheet.isWindow()
    assert sheet.isVisible()


def test_a_form_names_its_fields_and_says_what_is_wrong(qtbot):
    form = Form()
    qtbot.addWidget(form)
    field = form.add_row("name", "Name", QLineEdit(), "As people call her")
    form.show()
    assert field.accessibleName() == "Name"
    form.set_error("name", "A name is needed.")
    assert form.error("name") == "A name is needed."
    assert field.accessibleDescription() == "A name is needed."
    assert form.focus_first_error()
    form.clear_errors()
    assert form.error("name") == ""
    assert field.accessibleDescription() == "As people call her"
    assert not form.focus_first_error()


def test_a_chip_is_removed_by_its_cross_and_by_keys(qtbot):
    chip = Chip("Serves: a goal", removable=True, goal_colour=1)
    qtbot.addWidget(chip)
    chip.show()
    chip.resize(chip.sizeHint())
    cross = chip.rect().center()
    cross.setX(chip.width() - 12)
    with qtbot.waitSignal(chip.removed):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=cross)
    with qtbot.waitSignal(chip.removed):
        qtbot.keyClick(chip, Qt.Key.Key_Delete)
    with qtbot.assertNotEmitted(chip.removed), qtbot.waitSignal(chip.clicked):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=chip.rect().center())


def test_chips_wrap_to_the_next_line(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder)
    chips = [Chip(f"chip number {number}") for number in range(5)]
    for chip in chips:
        flow.addWidget(chip)
    holder.resize(260, 200)
    holder.show()
    assert len({chip.y() for chip in chips}) > 1
    assert all(holder.rect().contains(chip.geometry()) for chip in chips)
    assert flow.heightForWidth(2000) < flow.heightForWidth(260)


def test_an_elided_label_gives_way_and_keeps_its_text_in_the_tooltip(qtbot):
    label = ElidedLabel("a rather long text <b>with</b> marks")
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    assert label.minimumSizeHint().width() < 60
    assert "&lt;b&gt;with&lt;/b&gt;" in label.toolTip()
    label.resize(1000, 20)
    assert label.toolTip() == ""
    label.setText("now much longer " * 20)
    assert label.toolTip().startswith("<span>now much longer")


def test_a_tooltip_of_data_is_short_and_never_markup():
    assert plain_tip("<img src=file:///x>").count("<") == 2
    assert len(plain_tip("x" * 100_000)) < 1_100


def test_labels_show_markup_as_text(qtbot):
    label = Label("<b>Bold</b>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_pane_tells_its_count_and_asks_to_be_expanded(qtbot):
    pane = Pane("Contacts", "New contact")
    qtbot.addWidget(pane)
    pane.show()
    pane.set_count(4512)
    with qtbot.waitSignal(pane.expand_requested):
        pane.expand_button.click()
    with qtbot.waitSignal(pane.add_requested):
        pane.add_button.click()
    before = pane.expand_button.accessibleName()
    pane.set_expanded(True)
    assert pane.expanded
    assert pane.expand_button.accessibleName() != before


def test_an_empty_state_offers_the_next_act(qtbot):
    called = []
    state = EmptyState("No goals yet", "A goal says what you want.", [("New goal", lambda: called.append(1))])
    qtbot.addWidget(state)
    state.buttons[0].click()
    assert called == [1]


def test_the_banner_names_the_act_and_takes_it_back(window, qtbot):
    called = []
    banner = UndoBanner(window)
    banner.announce("3 contacts deleted", "Undo", lambda: called.append(1))
    assert banner.isVisible()
    assert window.rect().contains(banner.geometry())
    button = next(b for b in banner.findChildren(QPushButton) if b.text() == "Undo")
    button.click()
    assert called == [1]
    assert not banner.isVisible()


def test_progress_shows_counts_and_cancels(qtbot):
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    job = Job(lambda progress: None)
    strip.follow(job, "Importing")
    assert not strip.isVisible()
    qtbot.waitUntil(strip.isVisible, timeout=2000)
    job.progressed.emit(3120, 10000)
    shown = " ".join(label.text() for label in strip.findChildren(Label))
    assert "Importing 3" in shown
    strip._cancel.click()
    with pytest.raises(Exception, match=r"^$"):
        job.report(1, 2)
    job.ended.emit()
    assert not strip.isVisible()


def drawn(paint) -> QImage:
    image = QImage(40, 40, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return image


def test_ties_differ_by_shape_alone(qapp):
    colours = theme.colours()
    images = [drawn(lambda p, tie=tie: paint_tie(p, QRectF(0, 0, 40, 40), tie, colours, colours.text)) for tie in Tie]
    grey = [image.convertToFormat(QImage.Format.Format_Grayscale8) for image in images]
    assert all(grey[i] != grey[j] for i in range(4) for j in range(i))


def test_an_avatar_shows_the_photo_in_a_circle_else_initials(qapp):
    red = QPixmap(100, 50)
    red.fill(Qt.GlobalColor.red)
    photo = drawn(lambda p: paint_avatar(p, QRectF(0, 0, 40, 40), "Anna Ålund", 3, red))
    plain = drawn(lambda p: paint_avatar(p, QRectF(0, 0, 40, 40), "Anna Ålund", 3))
    assert photo.pixelColor(20, 20).name() == "#ff0000"
    assert photo.pixelColor(1, 1).name() == "#ffffff"
    assert plain.pixelColor(5, 20) == theme.colours().tints[3]
