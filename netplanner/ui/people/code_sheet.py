"""The sheet with a person's QR code: a phone's camera takes the person over."""

from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QVBoxLayout, QWidget

from netplanner.domain.contact import Contact
from netplanner.domain.errors import NetPlannerError
from netplanner.formats.qr_code import matrix_of
from netplanner.ui import theme, wording
from netplanner.ui.contacts.drag import file_name
from netplanner.ui.session import Session
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.sheet import Sheet

# The white around a code (ISO/IEC 18004, 9.1: four modules).
_QUIET = 4
_SAVED_SIDE = 900


class CodeSheet(Sheet):
    def __init__(self, session: Session, contact: Contact, parent: QWidget | None = None) -> None:
        super().__init__(parent, wanted=QSize(460, 560))
        self._session = session
        self._contact = contact
        self.set_title(contact.display_name, self.tr("Hold a phone's camera to it: it offers to save the contact."))
        self.code = CodePicture(matrix_of(contact))
        self.code.setAccessibleName(self.tr("QR code of {name}").replace("{name}", contact.display_name))
        self._said = Label(
            self.tr("It holds the name, the work, numbers, addresses and pages; no notes and no picture."),
            tone="muted",
            wrap=True,
        )
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.code, 1)
        column.addWidget(self._said)
        self.set_body(body)
        self.add_button(self.tr("Save picture…"), self.choose_file)
        self.add_button(self.tr("Copy picture"), self.copy)
        self.add_button(self.tr("Close"), self.accept, primary=True)

    def copy(self) -> None:
        QGuiApplication.clipboard().setImage(self.code.image(_SAVED_SIDE))
        self._said.setText(self.tr("Copied."))

    def choose_file(self) -> None:
        folder = Path(self._session.settings.last_export_dir or Path.home())
        name = Path(file_name(self._contact.display_name)).with_suffix(".png").name
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the code"), str(folder / name), self.tr("Picture (*.png)")
        )
        if path:
            self.save_to(Path(path))

    def save_to(self, path: Path) -> None:
        """Writes the code as a PNG; what went wrong stands above the buttons."""
        from PySide6.QtCore import QBuffer, QIODevice

        from netplanner.paths import write_out

        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self.code.image(_SAVED_SIDE).save(buffer, "PNG")  # type: ignore[call-overload]  # the stub wants bytes, the binding a str
        try:
            write_out(path, bytes(buffer.data().data()))
        except NetPlannerError as error:
            self.set_error(wording.error_text(error))
            return
        self.set_error("")
        self._said.setText(self.tr("Saved as {file}").replace("{file}", path.name))


class CodePicture(QWidget):
    """Black on white in both themes: cameras want it so."""

    def __init__(self, modules: tuple[tuple[bool, ...], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._modules = modules
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(theme.px(200), theme.px(200))

    def image(self, side: int) -> QImage:
        """At most `side` pixels wide, each module the same whole number of them."""
        count = len(self._modules) + 2 * _QUIET
        each = max(1, side // count)
        made = QImage(count * each, count * each, QImage.Format.Format_RGB32)
        made.fill(QColor(Qt.GlobalColor.white))
        painter = QPainter(made)
        for row, modules in enumerate(self._modules):
            for column, dark in enumerate(modules):
                if dark:
                    painter.fillRect((column + _QUIET) * each, (row + _QUIET) * each, each, each, Qt.GlobalColor.black)
        painter.end()
        return made

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        made = self.image(int(min(self.width(), self.height()) * ratio))
        made.setDevicePixelRatio(ratio)
        place = QRect(0, 0, round(made.width() / ratio), round(made.height() / ratio))
        place.moveCenter(self.rect().center())
        QPainter(self).drawImage(place.topLeft(), made)
