"""Pictures of people for the screen: bounded, decoded beside the window, kept small.

A card's picture comes from a stranger. What isn't JPEG, PNG or WebP by its first bytes is not touched, its size is
asked before anything is decoded, and Qt may not allocate more than a picture of the largest size needs.
"""

from collections import OrderedDict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap

from netplanner.domain.errors import UserError
from netplanner.storage import contacts
from netplanner.storage.database import Connection
from netplanner.ui.session import Session

if TYPE_CHECKING:
    from netplanner.domain.contact import Photo

MOST_BYTES = 10_000_000
MOST_SIDE = 4000
SHOWN_SIDE = 512
# A picture that the user chose may be a large camera's; it is read at this size, of which a part is kept.
MOST_CHOSEN_SIDE = 20_000
CROPPED_SIDE = 1600
_ALLOCATION_MB = 80
# Thumbnails kept: a few screens of the list, 9 MB at twice the density.
_MOST_KEPT = 256
# Wishes beyond this are of rows long scrolled by.
_MOST_WAITING = 40


def format_of(data: bytes) -> str:
    """ "jpeg", "png" or "webp" by the first bytes; "" for anything else (SVG and its like can hold programs)."""
    if data[:3] == b"\xff\xd8\xff":
        return "jpeg"
    if data[:8] == b"\x89PNG\r\n\x1a\n":
        return "png"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    return ""


def decode(data: bytes, side: int, most_side: int = MOST_SIDE) -> QImage:
    """The picture turned upright, at most `side` pixels high and wide.

    Raises UserError: photo_too_large (more than 10 MB, `most_side` pixels a side or 80 MB of memory),
    photo_unreadable.
    """
    # Most books begin without a picture in sight.
    from PySide6.QtGui import QImageReader

    kind = format_of(data)
    if not kind:
        raise UserError("photo_unreadable")
    if len(data) > MOST_BYTES:
        raise UserError("photo_too_large")
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    QImageReader.setAllocationLimit(_ALLOCATION_MB)
    reader = QImageReader(buffer, QByteArray(kind.encode()))
    reader.setDecideFormatFromContent(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid():
        raise UserError("photo_unreadable")
    # Only JPEG is read small without the whole of it in memory (QImageReader::setScaledSize).
    is_too_much = kind != "jpeg" and size.width() * size.height() * 4 > _ALLOCATION_MB * 1_000_000
    if max(size.width(), size.height()) > most_side or is_too_much:
        raise UserError("photo_too_large")
    if max(size.width(), size.height()) > side:
        reader.setScaledSize(size.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    image = reader.read()
    if image.isNull():
        raise UserError("photo_unreadable")
    return image


def read_file(path: Path) -> bytes:
    """The bytes of a picture file, no more than one byte above the limit. Raises UserError("photo_unreadable")."""
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError as error:
        raise UserError("photo_unreadable") from error


def to_crop(data: bytes) -> QImage:
    """A picture that the user chose, to take a part of. Raises as `decode`."""
    return decode(data, CROPPED_SIDE, MOST_CHOSEN_SIDE)


def reduced(data: bytes) -> "Photo":
    """A picture that the user chose, made anew at 512 pixels without its metadata. Raises as `decode`."""
    return encoded(decode(data, SHOWN_SIDE, MOST_CHOSEN_SIDE))


def encoded(image: QImage) -> "Photo":
    """A picture as it is kept: at most 512 pixels a side, PNG where parts are see-through, else JPEG, no metadata."""
    if max(image.width(), image.height()) > SHOWN_SIDE:
        image = image.scaled(
            SHOWN_SIDE, SHOWN_SIDE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    kind, plain = (
        ("png", QImage.Format.Format_ARGB32) if image.hasAlphaChannel() else ("jpeg", QImage.Format.Format_RGB32)
    )
    image = image.convertToFormat(plain)
    # A copy of the pixels alone: QImage carries the texts of its file along.
    bare = QImage(image.constBits(), image.width(), image.height(), image.bytesPerLine(), plain).copy()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    bare.save(buffer, kind, 88)  # type: ignore[call-overload]
    from netplanner.domain.contact import Photo

    return Photo(bytes(buffer.data().data()), f"image/{kind}")


class Photos(QObject):
    """Pictures by person; what isn't there yet is fetched beside the window and announced by `ready(id)`."""

    ready = Signal(int)

    def __init__(self, session: Session, side: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._side = side
        self._kept: OrderedDict[int, QPixmap | None] = OrderedDict()
        self._waiting: list[int] = []
        self._fetching: int | None = None
        self._is_outdated = False

    def of(self, contact_id: int) -> QPixmap | None:
        """The picture, None while it is being fetched and where it can't be shown."""
        if contact_id in self._kept:
            self._kept.move_to_end(contact_id)
            return self._kept[contact_id]
        if contact_id not in self._waiting:
            self._waiting.append(contact_id)
            del self._waiting[:-_MOST_WAITING]
            self._fetch()
        return None

    def forget(self, ids: frozenset[int] | None = None) -> None:
        for contact_id in list(self._kept) if ids is None else ids:
            self._kept.pop(contact_id, None)
        if self._fetching is not None and (ids is None or self._fetching in ids):
            # The picture under way may be the former one.
            self._is_outdated = True

    def _fetch(self) -> None:
        if self._fetching is not None or not self._waiting:
            return
        # The one asked for last is the one being looked at.
        wanted = self._fetching = self._waiting.pop()
        self._is_outdated = False
        job = self._session.read(_thumbnail, wanted, self._side, done=partial(self._keep, wanted))
        job.tell(failed=self._give_up)

    def _give_up(self, error: Exception) -> None:
        self._waiting.clear()
        self._fetching = None

    def _keep(self, contact_id: int, image: QImage | None) -> None:
        self._fetching = None
        if self._is_outdated:
            self._waiting.append(contact_id)
            self._fetch()
            return
        self._kept[contact_id] = QPixmap.fromImage(image) if image is not None else None
        while len(self._kept) > _MOST_KEPT:
            self._kept.popitem(last=False)
        if image is not None:
            self.ready.emit(contact_id)
        self._fetch()


def _thumbnail(connection: Connection, contact_id: int, side: int) -> QImage | None:
    photo = contacts.photo(connection, contact_id)
    if photo is None:
        return None
    try:
        return decode(photo.data, side)
    except UserError:
        return None
