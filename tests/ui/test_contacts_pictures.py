"""Pictures on their way to a person: what is taken, the part that is chosen, and what ends in the book."""

import random
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from netplanner.domain.contact import Contact, Photo
from netplanner.domain.errors import UserError
from netplanner.operations import contacts as operations
from netplanner.storage import contacts
from netplanner.ui import photos
from netplanner.ui.pictures import taking
from netplanner.ui.pictures.crop_sheet import CropSheet, CropView
from netplanner.ui.pictures.photo_field import PhotoField
from netplanner.ui.session import Session

# The offscreen platform has no window manager to tell of sizes and grabs.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def halves(width: int, height: int) -> QImage:
    """Red on the left, blue on the right."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("blue"))
    for across in range(width // 2):
        for down in range(height):
            image.setPixelColor(across, down, QColor("red"))
    return image


def encoded(image: QImage, kind: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def of_files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def of_image(image: QImage) -> QMimeData:
    data = QMimeData()
    data.setImageData(image)
    return data


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(800, 700)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def person(session: Session) -> int:
    created = operations.add(session.store, Contact(fn="Anna")).created
    assert created is not None
    return created


def stored(session: Session, person: int) -> Photo | None:
    contact = contacts.load(session.store.reader, person)
    assert contact is not None
    return contact.photo


def sheet_of(window: QWidget, qtbot: QtBot) -> CropSheet:
    qtbot.waitUntil(lambda: any(sheet.isVisible() for sheet in window.findChildren(CropSheet)))
    (sheet,) = [sheet for sheet in window.findChildren(CropSheet) if sheet.isVisible()]
    return sheet


def test_only_pictures_are_taken(tmp_path: Path) -> None:
    assert taking.can_take(of_files(tmp_path / "a.JPG"))
    assert taking.can_take(of_image(halves(4, 4)))
    assert not taking.can_take(of_files(tmp_path / "a.vcf"))
    assert not taking.can_take(of_files(tmp_path / "a.svg"))
    assert not taking.can_take(of_files(tmp_path / "a.png", tmp_path / "b.png"))
    web = QMimeData()
    web.setUrls([QUrl("https://x.example/a.png")])
    assert not taking.can_take(web)
    words = QMimeData()
    words.setText("a.png")
    assert not taking.can_take(words)


def test_a_picture_dropped_on_somebody_is_one_step(
    session: Session, window: QWidget, person: int, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "a.png").write_bytes(encoded(halves(300, 200), "png"))
    assert taking.take_picture(session, person, of_files(tmp_path / "a.png"), window)
    sheet = sheet_of(window, qtbot)
    QTest.mouseClick(sheet.use_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: stored(session, person) is not None)
    session.undo()
    qtbot.waitUntil(lambda: stored(session, person) is None)
    assert not taking.take_picture(session, person, QMimeData(), window)


def test_what_can_not_be_read_is_told(
    session: Session, window: QWidget, person: int, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "a.png").write_bytes(b"<svg xmlns='http://www.w3.org/2000/svg'/>")
    with qtbot.waitSignal(session.failed) as heard:
        taking.take_picture(session, person, of_files(tmp_path / "a.png"), window)
    assert heard.args[0].code == "photo_unreadable"


def test_pictures_are_taken_away_as_one_step(session: Session, person: int, qtbot: QtBot) -> None:
    taking.set_picture(session, person, photos.encoded(halves(8, 8)))
    qtbot.waitUntil(lambda: stored(session, person) is not None)
    taking.set_picture(session, person, None)
    qtbot.waitUntil(lambda: stored(session, person) is None)


def test_the_field_takes_a_drop_and_a_paste(session: Session, window: QWidget, qtbot: QtBot) -> None:
    field = PhotoField(session, None, "Anna", parent=window)
    field.show()
    data = of_image(halves(300, 200))
    middle = field.button.rect().center()
    entering = QDragEnterEvent(
        middle, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(field.button, entering)
    assert entering.isAccepted()
    drop = QDropEvent(
        QPointF(middle), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(field.button, drop)
    sheet = sheet_of(window, qtbot)
    sheet.reject()
    assert field.photo() is None
    QGuiApplication.clipboard().setMimeData(of_image(halves(300, 200)))
    QTest.keyClick(field.button, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(CropSheet)))
    sheet = sheet_of(window, qtbot)
    with qtbot.waitSignal(field.changed):
        QTest.mouseClick(sheet.use_button, Qt.MouseButton.LeftButton)
    assert field.photo() is not None


def test_the_menu_of_the_field(session: Session, window: QWidget, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().clear()
    field = PhotoField(session, photos.encoded(halves(64, 64)), "Anna", parent=window)
    menu = QMenu(window)
    field.fill_menu(menu)
    acts = {action.text(): action for action in menu.actions() if action.text()}
    assert set(acts) == {"Choose picture…", "Paste picture", "Adjust…", "Remove picture"}
    assert not acts["Paste picture"].isEnabled()
    acts["Adjust…"].trigger()
    sheet_of(window, qtbot).reject()
    with qtbot.waitSignal(field.changed):
        acts["Remove picture"].trigger()
    assert field.photo() is None


def test_a_heavy_picture_of_a_card_is_read_beside_the_window(session: Session, window: QWidget, qtbot: QtBot) -> None:
    # Noise can't be made small.
    noise = QImage(random.Random(5).randbytes(300 * 300 * 4), 300, 300, QImage.Format.Format_RGB32)
    data = encoded(noise.copy(), "png")
    assert len(data) > 150_000
    field = PhotoField(session, Photo(data, "image/png"), "Anna", parent=window)
    assert field.button._pixmap is None
    qtbot.waitUntil(lambda: field.button._pixmap is not None)
    broken = PhotoField(session, Photo(data[:200_000], "image/png"), "Anna", parent=window)
    qtbot.waitUntil(lambda: not session.worker.is_busy())
    assert broken.photo() is not None


# The part -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def view(window: QWidget) -> CropView:
    view = CropView(halves(400, 200), window)
    view.resize(320, 320)
    view.show()
    return view


def test_the_part_is_a_square_in_the_picture(view: CropView) -> None:
    assert view.part().size().toTuple() == (200, 200)
    for _ in range(60):
        QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.part().left() == 0
    for _ in range(200):
        QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.part().right() == 399
    assert view.part().height() == 200


def test_zoom_by_keys_and_wheel_stays_in_bounds(view: CropView) -> None:
    heard: list[int] = []
    view.zoom_changed.connect(heard.append)
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.part().width() < 200
    for _ in range(80):
        QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.zoom() == 100
    assert view.part().width() == 64
    wheel = QWheelEvent(
        QPointF(10, 10), QPointF(10, 10), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view, wheel)
    assert view.zoom() == 95
    assert heard[-1] == 95
    for _ in range(80):
        QTest.keyClick(view, Qt.Key.Key_Minus)
    assert view.part().width() == 200


def test_dragging_moves_the_picture(view: CropView) -> None:
    before = view.part()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(160, 160))
    QTest.mouseMove(view, QPoint(220, 160))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(220, 160))
    # What lies on the left comes into the circle.
    assert view.part().left() < before.left()


def test_the_part_that_was_chosen_is_what_is_kept(window: QWidget, qtbot: QtBot) -> None:
    sheet = CropSheet(halves(400, 200), window)
    sheet.open()
    for _ in range(60):
        QTest.keyClick(sheet.view, Qt.Key.Key_Left)
    with qtbot.waitSignal(sheet.cropped) as heard:
        QTest.mouseClick(sheet.use_button, Qt.MouseButton.LeftButton)
    image = heard.args[0]
    assert image.size().toTuple() == (200, 200)
    assert image.pixelColor(100, 100) == QColor("red")


@pytest.mark.parametrize(("width", "height"), [(1, 1), (1, 500), (40, 30), (3, 2)])
def test_tiny_pictures_have_a_part_too(window: QWidget, width: int, height: int) -> None:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    sheet = CropSheet(image, window)
    sheet.open()
    assert not sheet.slider.isEnabled() or sheet.view.can_zoom()
    sheet.grab()
    part = sheet.view.part()
    assert part.width() == part.height() == min(width, height)
    assert image.rect().contains(part)
    sheet.reject()


# Limits -------------------------------------------------------------------------------------------------------------


def test_a_large_camera_s_picture_is_read_small() -> None:
    image = QImage(6000, 4100, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    data = encoded(image, "jpeg")
    assert photos.to_crop(data).width() == 1600
    # What comes in a stranger's card is refused.
    with pytest.raises(UserError, match="photo_too_large"):
        photos.decode(data, 128)


def test_what_needs_too_much_memory_is_refused_before_it_is_read() -> None:
    image = QImage(5000, 4200, QImage.Format.Format_Mono)
    image.fill(0)
    with pytest.raises(UserError, match="photo_too_large"):
        photos.to_crop(encoded(image, "png"))


def test_a_picture_is_kept_at_512_without_what_its_file_said() -> None:
    image = QImage(1200, 900, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    image.setText("Comment", "needle")
    kept = photos.encoded(image)
    assert b"needle" not in kept.data
    assert QImage.fromData(kept.data).size().toTuple() == (512, 384)
