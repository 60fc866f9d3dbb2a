"""Pictures on their way to a person: from a file, a drop or the clipboard, read beside the window, a part chosen."""

from collections.abc import Callable
from copy import copy
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, QStandardPaths
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from netplanner.domain.contact import Photo
from netplanner.domain.errors import UserError
from netplanner.operations import contacts as operations
from netplanner.storage import contacts
from netplanner.ui import photos, wording
from netplanner.ui.session import Session

if TYPE_CHECKING:
    from netplanner.ui.pictures.crop_sheet import CropSheet

Source = Path | bytes | QImage

_SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".webp"})


def can_take(data: QMimeData) -> bool:
    """Whether a drop or the clipboard holds one picture, or one file that is called so."""
    return source_of(data) is not None


def source_of(data: QMimeData) -> Source | None:
    """A picture file before the picture itself: the file still has all its pixels."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if len(paths) == 1 and paths[0].suffix.lower() in _SUFFIXES:
        return paths[0]
    if paths or not data.hasImage():
        return None
    image = data.imageData()
    return image if isinstance(image, QImage) and not image.isNull() else None


def read(source: Source, progress: object = None) -> QImage:
    """The picture, at most 1,600 pixels a side. Raises UserError: photo_too_large, photo_unreadable."""
    if isinstance(source, QImage):
        return source
    return photos.to_crop(photos.read_file(source) if isinstance(source, Path) else source)


def encode(image: QImage, progress: object = None) -> Photo:
    return photos.encoded(image)


def crop(image: QImage, parent: QWidget, done: Callable[[QImage], object]) -> "CropSheet":
    """Asks for the part of a picture; `done` is called with it."""
    from netplanner.ui.pictures.crop_sheet import CropSheet

    sheet = CropSheet(image, parent)
    sheet.cropped.connect(done)
    sheet.open()
    return sheet


def problem_text(error: Exception) -> str:
    translate = QCoreApplication.translate
    if isinstance(error, UserError) and error.code == "photo_too_large":
        return translate("PhotoField", "This picture is too large. Choose one of at most 10 MB.")
    if isinstance(error, UserError) and error.code == "photo_unreadable":
        return translate("PhotoField", "This file can't be read as a picture. JPEG, PNG and WebP work.")
    return wording.error_text(error)


def ask_for_file(parent: QWidget) -> Path | None:
    """Lets the user choose a picture file."""
    translate = QCoreApplication.translate
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    kinds = translate("PhotoField", "Pictures") + " (*.jpg *.jpeg *.png *.webp)"
    path, _ = QFileDialog.getOpenFileName(parent, translate("PhotoField", "Choose a picture"), folder, kinds)
    return Path(path) if path else None


class _Taking(QObject):
    """One picture on its way into the book; the card that it was dropped on may be made anew meanwhile."""

    def __init__(self, session: Session, contact_id: int, parent: QWidget) -> None:
        super().__init__(session)
        self._session = session
        self._contact_id = contact_id
        self._window = parent.window()

    def start(self, source: Source) -> None:
        job = self._session.worker.read(partial(read, source))
        job.tell(succeeded=self._ask_for_part, failed=self._fail)

    def _ask_for_part(self, image: QImage) -> None:
        crop(image, self._window, self._encode).rejected.connect(self.deleteLater)

    def _encode(self, part: QImage) -> None:
        self._session.worker.read(partial(encode, part)).tell(succeeded=self._save, failed=self._fail)

    def _save(self, photo: Photo) -> None:
        set_picture(self._session, self._contact_id, photo)
        self.deleteLater()

    def _fail(self, error: Exception) -> None:
        self._session.failed.emit(error)
        self.deleteLater()


def take_picture(session: Session, contact_id: int, data: QMimeData, parent: QWidget) -> bool:
    """A picture dropped or pasted on somebody's card: asks for its part, then saves it as one step.

    False where `data` holds none. What is wrong with it goes to `session.failed`.
    """
    source = source_of(data)
    if source is None:
        return False
    _Taking(session, contact_id, parent).start(source)
    return True


def choose_picture(session: Session, contact_id: int, parent: QWidget) -> None:
    """Asks for a file, then as `take_picture`."""
    if (path := ask_for_file(parent)) is not None:
        _Taking(session, contact_id, parent).start(path)


def set_picture(session: Session, contact_id: int, photo: Photo | None) -> None:
    """Saves somebody's picture, or takes it away, as one step."""
    before = contacts.load(session.store.reader, contact_id)
    if before is None or before.photo == photo:
        return
    after = copy(before)
    after.photo = photo
    session.perform(operations.edit, before, after)
