"""The print sheet: what is chosen is what is shown, printed and saved."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QDateEdit, QFileDialog, QLabel, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from netplanner.domain.changes import Changes, Label
from netplanner.domain.contact import Contact
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import OutreachKind
from netplanner.printing.page import PAPERS, Page, Text
from netplanner.storage import contact_writes, outreach_writes
from netplanner.storage.store import Store
from netplanner.ui.print_dialog.preview import PagePreview
from netplanner.ui.print_dialog.sheet import PrintSheet
from netplanner.ui.session import Session
from netplanner.ui.widgets.buttons import Button, ToolButton

MONDAY = date(2026, 11, 23)


def plan_touches(store: Store, count: int, first: date = MONDAY) -> Changes:
    """`count` touches with Sara Berg, three a day."""
    with store.step(Label("sample")) as step:
        (person,) = contact_writes.insert_many(step, [Contact(fn="Sara Berg", organization="Nordlys Retail")])
        days = [first + timedelta(days=number // 3) for number in range(count)]
        kind = OutreachKind.MESSAGE
        outreach_writes.insert_many(
            step,
            [Outreach(contacts=[person], due_on=day.isoformat(), kind=kind, why=f"Reason of {day}") for day in days],
        )
    return step.changes


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    made.resize(QSize(1200, 900))
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def sheet(qtbot: QtBot, session: Session, window: QMainWindow) -> Iterator[PrintSheet]:
    session.settings.paper, session.settings.language = "A4", "en"
    plan_touches(session.store, 60)
    made = PrintSheet(session, window)
    made.open()
    qtbot.waitUntil(lambda: bool(made.pages))
    yield made
    made.reject()


def words_of(pages: list[Page]) -> list[str]:
    return [mark.text for page in pages for mark in page.marks if isinstance(mark, Text)]


def wait_for(qtbot: QtBot, sheet: PrintSheet, text: str) -> None:
    qtbot.waitUntil(lambda: text in words_of(sheet.pages))


def button(sheet: QWidget, name: str) -> Button | ToolButton:
    return next(each for each in sheet.findChildren(ToolButton) if each.accessibleName() == name)


def push_button(sheet: QWidget, text: str) -> Button:
    return next(each for each in sheet.findChildren(Button) if each.text() == text)


def box(sheet: QWidget, name: str) -> QComboBox:
    return next(each for each in sheet.findChildren(QComboBox) if each.accessibleName() == name)


def test_it_opens_on_this_week(sheet: PrintSheet) -> None:
    assert sheet.choices.days == (MONDAY, date(2026, 11, 29))
    assert "Outreach plan, week 48" in words_of(sheet.pages)
    assert "Sara Berg" in words_of(sheet.pages)


@pytest.mark.parametrize(
    ("key", "first", "last"),
    [
        ("next_week", (2026, 11, 30), (2026, 12, 6)),
        ("two_weeks", (2026, 11, 23), (2026, 12, 6)),
        ("month", (2026, 11, 1), (2026, 11, 30)),
    ],
)
def test_ranges_by_name(
    qtbot: QtBot, sheet: PrintSheet, key: str, first: tuple[int, int, int], last: tuple[int, int, int]
) -> None:
    before = sheet.pages
    sheet.choices.set_range(key)
    assert sheet.choices.days == (date(*first), date(*last))
    qtbot.waitUntil(lambda: sheet.pages is not before)


def test_own_dates_move_each_other(sheet: PrintSheet) -> None:
    first, last = sheet.choices.findChildren(QDateEdit)
    first.setDate(QDate(2026, 12, 24))
    assert sheet.choices.days == (date(2026, 12, 24), date(2026, 12, 24))
    assert box(sheet, "Days").currentText() == "Own dates"
    last.setDate(QDate(2026, 12, 1))
    assert sheet.choices.days == (date(2026, 12, 1), date(2026, 12, 1))


def test_language_and_paper_are_followed(qtbot: QtBot, sheet: PrintSheet) -> None:
    language, paper = box(sheet, "Language"), box(sheet, "Paper")
    language.setCurrentIndex(language.findText("Dansk"))
    wait_for(qtbot, sheet, "Kontaktplan, uge 48")
    paper.setCurrentIndex(paper.findText("Letter"))
    qtbot.waitUntil(lambda: (sheet.pages[0].width, sheet.pages[0].height) == PAPERS["Letter"])


def test_the_why_can_be_left_out(qtbot: QtBot, sheet: PrintSheet) -> None:
    assert any("Reason of" in text for text in words_of(sheet.pages))
    next(each for each in sheet.findChildren(QCheckBox) if each.text() == "Why").setChecked(False)
    qtbot.waitUntil(lambda: not any("Reason of" in text for text in words_of(sheet.pages)))


def test_a_change_of_the_book_is_shown(qtbot: QtBot, session: Session, sheet: PrintSheet) -> None:
    with session.store.step(Label("add_contact")) as step:
        (person,) = contact_writes.insert_many(step, [Contact(fn="Bo Hansen")])
        touch = Outreach(contacts=[person], due_on="2026-11-24", kind=OutreachKind.CALL)
        outreach_writes.insert_many(step, [touch])
    session.announce(step.changes)
    wait_for(qtbot, sheet, "Bo Hansen")


def test_only_the_last_question_is_answered(qtbot: QtBot, session: Session, sheet: PrintSheet) -> None:
    for key in ("next_week", "month", "two_weeks"):
        sheet.choices.set_range(key)
    wait_for(qtbot, sheet, "Outreach plan, weeks 48–49")
    qtbot.waitUntil(lambda: not session.worker.is_busy())
    assert "Outreach plan, weeks 48–49" in words_of(sheet.pages)


def test_pages_are_turned_by_button_and_key(qtbot: QtBot, sheet: PrintSheet) -> None:
    sheet.choices.set_range("month")
    sheet.choices.set_range("two_weeks")
    wait_for(qtbot, sheet, "Outreach plan, weeks 48–49")
    preview = sheet.preview
    assert preview.pages > 1
    assert not button(sheet, "Previous page").isEnabled()
    button(sheet, "Next page").click()
    assert preview.page == 2
    assert button(sheet, "Previous page").isEnabled()
    qtbot.keyClick(preview, Qt.Key.Key_PageUp)
    assert preview.page == 1
    qtbot.keyClick(preview, Qt.Key.Key_End)
    assert preview.page == preview.pages
    assert not button(sheet, "Next page").isEnabled()
    qtbot.keyClick(preview, Qt.Key.Key_PageDown)
    assert preview.page == preview.pages
    qtbot.keyClick(preview, Qt.Key.Key_Home)
    assert preview.page == 1


def test_zoom_keeps_the_page(qtbot: QtBot, sheet: PrintSheet) -> None:
    preview = sheet.preview
    preview.show_page(2)
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Minus):
        qtbot.keyClick(preview, key)
        assert preview.page == 2
    assert not preview.is_fitted
    assert preview.verticalScrollBar().maximum() > 0
    qtbot.keyClick(preview, Qt.Key.Key_0)
    assert preview.is_fitted
    assert preview.page == 2
    button(sheet, "Larger").click()
    assert not preview.is_fitted
    button(sheet, "Whole page").click()
    assert preview.is_fitted


def test_ctrl_wheel_zooms(sheet: PrintSheet) -> None:
    viewport = sheet.preview.viewport()
    middle = QPointF(viewport.rect().center())
    event = QWheelEvent(
        middle, viewport.mapToGlobal(middle), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(viewport, event)
    assert not sheet.preview.is_fitted


def test_paper_is_white_and_written_on(sheet: PrintSheet) -> None:
    picture = sheet.preview.grab().toImage()
    shades = {QColor(picture.pixel(x, picture.height() // 3)).lightness() for x in range(picture.width())}
    assert 255 in shades
    lightest_ink = min(
        QColor(picture.pixel(x, y)).lightness()
        for x in range(0, picture.width(), 2)
        for y in range(0, picture.height(), 2)
    )
    assert lightest_ink < 100


def test_the_preview_without_pages_is_empty(qtbot: QtBot) -> None:
    preview = PagePreview()
    qtbot.addWidget(preview)
    preview.show()
    preview.zoom_in()
    preview.fit()
    assert (preview.page, preview.pages) == (0, 0)
    assert not preview.grab().isNull()


def test_a_pdf_is_saved(qtbot: QtBot, sheet: PrintSheet, tmp_path: Path) -> None:
    path = tmp_path / "plan.pdf"
    sheet.save_to(path)
    assert not push_button(sheet, "Save as PDF…").isEnabled()
    qtbot.waitUntil(lambda: push_button(sheet, "Save as PDF…").isEnabled())
    assert path.read_bytes().startswith(b"%PDF-")


# Offscreen windows of their own have no size hints.
@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_a_file_is_asked_for_with_a_name(qtbot: QtBot, sheet: PrintSheet, tmp_path: Path) -> None:
    sheet.choose_file()
    dialog = sheet.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.selectedFiles()[0].endswith("Outreach plan, week 48.pdf")
    dialog.fileSelected.emit(str(tmp_path / "chosen.pdf"))
    dialog.close()
    qtbot.waitUntil((tmp_path / "chosen.pdf").exists)
    qtbot.waitUntil(lambda: push_button(sheet, "Save as PDF…").isEnabled())


def test_a_place_that_cannot_be_written_is_said_in_the_sheet(qtbot: QtBot, sheet: PrintSheet, tmp_path: Path) -> None:
    sheet.save_to(tmp_path / "no" / "plan.pdf")
    qtbot.waitUntil(lambda: push_button(sheet, "Save as PDF…").isEnabled())
    said = [label.text() for label in sheet.findChildren(QLabel) if label.isVisibleTo(sheet)]
    assert any("plan.pdf" in text for text in said)


# Offscreen windows of their own have no size hints.
@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_the_printer_is_chosen_in_the_systems_dialog(qtbot: QtBot, sheet: PrintSheet) -> None:
    sheet.choose_printer()
    dialog = sheet.findChild(QPrintDialog)
    assert dialog is not None
    assert (dialog.minPage(), dialog.maxPage()) == (1, len(sheet.pages))
    assert dialog.printer().docName() == "Outreach plan, week 48"
    dialog.reject()


def test_everything_can_be_reached_and_has_a_name(sheet: PrintSheet) -> None:
    kinds = (QComboBox, QDateEdit, QCheckBox, Button, ToolButton, PagePreview)
    parts = [part for kind in kinds for part in sheet.findChildren(kind) if part.isVisibleTo(sheet)]
    assert len(parts) >= 15
    for part in parts:
        text = part.text() if isinstance(part, (QCheckBox, Button)) else ""
        assert part.accessibleName() or text
        assert part.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert "Sara Berg" in sheet.preview.accessibleDescription()


def test_esc_closes_it_and_nothing_comes_after(qtbot: QtBot, session: Session, window: QMainWindow) -> None:
    sheet = PrintSheet(session, window)
    sheet.open()
    with qtbot.waitSignal(sheet.rejected):
        qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not session.worker.is_busy())


@pytest.mark.parametrize("size", [QSize(1024, 640), QSize(1440, 900)])
def test_nothing_is_cut_off(qtbot: QtBot, session: Session, window: QMainWindow, size: QSize) -> None:
    window.resize(size)
    sheet = PrintSheet(session, window)
    sheet.open()
    qtbot.waitUntil(lambda: bool(sheet.pages))
    assert window.rect().contains(sheet.geometry())
    for part in (*sheet.findChildren(QComboBox), *sheet.findChildren(Button)):
        if part.isVisibleTo(sheet):
            assert sheet.rect().contains(part.mapTo(sheet, part.rect().bottomRight()))
            assert part.width() >= part.minimumSizeHint().width()
    sheet.reject()
