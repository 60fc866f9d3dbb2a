"""The picture of a person in the editor: chosen, dropped or pasted, its part chosen, taken away."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QEnterEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QVBoxLayout, QWidget

from netplanner.domain.contact import Photo
from netplanner.domain.errors import UserError
from netplanner.ui import icons, mime, photos, theme
from netplanner.ui.pictures import taking
from netplanner.ui.session import Session
from netplanner.ui.widgets.avatar import paint_avatar
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.labels import Label

_SIZE = 88
_SMALL_SIZE = 60
# Bytes that are decoded within a frame or two; larger pictures are read beside the window.
_QUICK = 150_000


class PhotoButton(QAbstractButton):
    """The avatar as a button with a pencil on it; pictures can be dropped on it and pasted into it."""

    dropped = Signal(QMimeData)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._id = "", 0
        self._pixmap: QPixmap | None = None
        self._is_target = False
        self._size = _SIZE
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Picture"))
        self.setToolTip(self.tr("Click for a picture, or drop or paste one here"))

    def show_person(self, name: str, contact_id: int, pixmap: QPixmap | None) -> None:
        self._name, self._id, self._pixmap = name, contact_id, pixmap
        self.update()

    def set_size(self, size: int) -> None:
        self._size = size
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(self._size), theme.px(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        if self._name or self._pixmap is not None:
            paint_avatar(painter, circle, self._name, self._id, self._pixmap, colours)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.track)
            painter.drawEllipse(circle)
            side = theme.px(34)
            spot = circle.center().toPoint()
            sign = icons.pixmap("user", colours.muted, side, self.devicePixelRatioF())
            painter.drawPixmap(spot.x() - side // 2, spot.y() - side // 2, sign)
        if self.underMouse() or self.hasFocus() or self._is_target:
            self._paint_hint(painter, circle)
        if self.hasFocus() or self._is_target:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.accent, 2))
            painter.drawEllipse(circle.adjusted(-2, -2, 2, 2))

    def _paint_hint(self, painter: QPainter, circle: QRectF) -> None:
        """A dark foot with a pencil, as on the pictures of every address book."""
        round_ = QPainterPath()
        round_.addEllipse(circle)
        foot = QPainterPath()
        foot.addRect(circle.adjusted(0, circle.height() * 0.7, 0, 0))
        painter.fillPath(round_.intersected(foot), QColor(20, 26, 26, 170))
        side = theme.px(14)
        top = circle.top() + circle.height() * 0.85 - side / 2
        sign = icons.pixmap("pencil", QColor("white"), side, self.devicePixelRatioF())
        painter.drawPixmap(round(circle.center().x() - side / 2), round(top), sign)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            data = mime.clipboard()
            if taking.can_take(data):
                self.dropped.emit(data)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.click()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if taking.can_take(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._target(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._target(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._target(False)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dropped.emit(event.mimeData())

    def _target(self, is_target: bool) -> None:
        self._is_target = is_target
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()


class PhotoField(QWidget):
    """`photo()` is what to save. A file is read and made small beside the window."""

    changed = Signal()

    def __init__(
        self, session: Session, photo: Photo | None, name: str, colour: int = 0, parent: QWidget | None = None
    ) -> None:
        """`name` and `colour` (a contact's id) make the initials shown where there is no picture."""
        super().__init__(parent)
        self._session = session
        self._photo = photo
        self._name, self._id = name, colour
        self.button = PhotoButton()
        self.button.clicked.connect(self._open_menu)
        self.button.dropped.connect(self.take)
        self._choose = Button("", kind="link", clicked=self._ask)
        self.problem = Label(font="small", tone="danger", wrap=True)
        self.setFocusProxy(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._choose, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.problem)
        column.addStretch(1)
        self.set_small(False)
        self._show()

    def set_small(self, is_small: bool) -> None:
        """For a narrow place: then the picture alone leads to what can be done with it."""
        self.button.set_size(_SMALL_SIZE if is_small else _SIZE)
        self._choose.setVisible(not is_small)
        self.setFixedWidth(theme.px(_SMALL_SIZE if is_small else _SIZE + 20))

    def photo(self) -> Photo | None:
        return self._photo

    def show_name(self, name: str) -> None:
        """The initials follow the name that is being typed."""
        self._name = name
        self._show_avatar()

    def take(self, data: QMimeData) -> None:
        """A picture that was dropped or pasted."""
        if (source := taking.source_of(data)) is not None:
            self._read(source)

    def take_file(self, path: Path) -> None:
        """Reads a picture and asks for its part; what is wrong with it is said below."""
        self._read(path)

    def fill_menu(self, menu: QMenu) -> None:
        menu.addAction(self.tr("Choose picture…"), self._ask)
        paste = menu.addAction(self.tr("Paste picture"), self._paste)
        paste.setEnabled(taking.can_take(mime.clipboard()))
        if self._photo is not None:
            menu.addAction(self.tr("Adjust…"), self._adjust)
            menu.addSeparator()
            menu.addAction(self.tr("Remove picture"), self._clear)

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_menu(menu)
        menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    def _paste(self) -> None:
        self.take(mime.clipboard())

    def _ask(self) -> None:
        if (path := taking.ask_for_file(self)) is not None:
            self._read(path)

    def _adjust(self) -> None:
        if self._photo is not None:
            self._read(self._photo.data)

    def _clear(self) -> None:
        self._set(None)

    def _read(self, source: taking.Source) -> None:
        self._choose.setEnabled(False)
        job = self._session.worker.read(partial(taking.read, source))
        job.tell(succeeded=self._ask_for_part, failed=self._refuse, ended=self._read_ended)

    def _read_ended(self) -> None:
        self._choose.setEnabled(True)

    def _ask_for_part(self, image: QImage) -> None:
        self.problem.hide()
        taking.crop(image, self, self._encode)

    def _encode(self, part: QImage) -> None:
        job = self._session.worker.read(partial(taking.encode, part))
        job.tell(succeeded=self._set, failed=self._refuse)

    def _set(self, photo: Photo | None) -> None:
        self._photo = photo
        self._show()
        self.changed.emit()

    def _refuse(self, error: Exception) -> None:
        self.problem.setText(taking.problem_text(error))
        self.problem.show()

    def _show(self) -> None:
        self.problem.hide()
        self._choose.setText(self.tr("Add picture") if self._photo is None else self.tr("Change picture"))
        self._choose.setAccessibleName(self.tr("Choose picture…"))
        self._pixmap: QPixmap | None = None
        if self._photo is not None:
            self._decode(self._photo)
        self._show_avatar()

    def _decode(self, photo: Photo) -> None:
        if len(photo.data) <= _QUICK:
            try:
                self._pixmap = QPixmap.fromImage(_small(photo))
            except UserError:
                self._pixmap = None
            return
        job = self._session.worker.read(partial(_small, photo))
        job.tell(succeeded=partial(self._show_decoded, photo))

    def _show_decoded(self, photo: Photo, image: QImage) -> None:
        if photo is self._photo:
            self._pixmap = QPixmap.fromImage(image)
            self._show_avatar()

    def _show_avatar(self) -> None:
        self.button.show_person(self._name, self._id, self._pixmap)


def _small(photo: Photo, progress: object = None) -> QImage:
    return photos.decode(photo.data, 2 * theme.px(_SIZE))
