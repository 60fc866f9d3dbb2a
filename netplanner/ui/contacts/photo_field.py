"""The picture of a person in the editor: shown, chosen from a file, taken away."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from netplanner.domain.contact import Contact, Photo
from netplanner.domain.errors import UserError
from netplanner.ui import photos, theme
from netplanner.ui.session import Session
from netplanner.ui.widgets.avatar import Avatar
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.labels import Label


class PhotoField(QWidget):
    """`photo()` is what to save. A file is read and made small beside the window."""

    changed = Signal()

    def __init__(self, session: Session, contact: Contact, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._photo = contact.photo
        self._name, self._id = contact.display_name, contact.id
        self._avatar = Avatar(64)
        self._choose = Button(self.tr("Choose picture…"), clicked=self._ask)
        self._remove = Button(self.tr("Remove"), kind="flat", clicked=lambda: self._set(None))
        self.problem = Label(font="small", tone="danger", wrap=True)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.GRID)
        buttons.addWidget(self._choose)
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        column = QVBoxLayout()
        column.addStretch(1)
        column.addLayout(buttons)
        column.addWidget(self.problem)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(16))
        row.addWidget(self._avatar)
        row.addLayout(column, 1)
        self._show()

    def photo(self) -> Photo | None:
        return self._photo

    def take_file(self, path: Path) -> None:
        """Reads a picture; what is wrong with it is said beside the button."""
        self._choose.setEnabled(False)
        job = self._session.worker.read(lambda progress: _read(path))
        job.tell(succeeded=self._set, failed=self._refuse, ended=self._read_ended)

    def _ask(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        kinds = self.tr("Pictures") + " (*.jpg *.jpeg *.png *.webp)"
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a picture"), folder, kinds)
        if path:
            self.take_file(Path(path))

    def _set(self, photo: Photo | None) -> None:
        self._photo = photo
        self._show()
        self.changed.emit()

    def _read_ended(self) -> None:
        self._choose.setEnabled(True)

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, UserError) and error.code == "photo_too_large":
            text = self.tr("This picture is too large: at most 10 MB and 4,000 × 4,000 points.")
        else:
            text = self.tr("This file can't be read as a picture. JPEG, PNG and WebP work.")
        self.problem.setText(text)
        self.problem.show()

    def _show(self) -> None:
        self.problem.hide()
        self._remove.setVisible(self._photo is not None)
        self._avatar.show_person(self._name, self._id, _small(self._photo))


def _small(photo: Photo | None) -> QPixmap | None:
    if photo is None:
        return None
    try:
        return QPixmap.fromImage(photos.decode(photo.data, 128))
    except UserError:
        return QPixmap.fromImage(QImage())


def _read(path: Path) -> Photo:
    try:
        with path.open("rb") as file:
            data = file.read(photos.MOST_BYTES + 1)
    except OSError as error:
        raise UserError("photo_unreadable") from error
    return photos.reduced(data)
