"""What the columns of a table hold: head, samples, a box for each, and the first people as they would come in."""

from functools import partial
from itertools import islice
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from netplanner.domain.contact import Contact
from netplanner.domain.progress import Progress
from netplanner.formats.table.mapping import ColumnMapping
from netplanner.ui import theme
from netplanner.ui.importing.field_box import FieldBox, FieldModel
from netplanner.ui.importing.tables import Table
from netplanner.ui.session import Session
from netplanner.ui.widgets.avatar import Avatar
from netplanner.ui.widgets.elided import ElidedLabel
from netplanner.ui.widgets.labels import Label
from netplanner.ui.worker import Job

_PEOPLE = 3
_LOOKED_AT = 50
_AFTER_MS = 120
_NARROW = 640
# Any of these makes a row somebody.
_WHO = frozenset({"name", "given", "family", "organization", "email", "phone", "nickname"})


class MappingPage(QWidget):
    """`usable(bool)` says whether somebody can be made of the columns as they are chosen now."""

    usable = Signal(bool)

    def __init__(
        self,
        session: Session,
        path: Path,
        table: Table,
        mapping: ColumnMapping | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._path = path
        self._table = table
        self._line = table.mapping.head_line
        self._job: Job | None = None
        self._begun = mapping or table.mapping
        self.boxes: list[FieldBox] = []
        self.head_box = QCheckBox(self.tr("The first line names the columns"))
        self.head_box.setChecked(self._begun.head_line > 0)
        self.head_box.toggled.connect(self._changed)
        self._people = QVBoxLayout()
        self._none = Label(
            self.tr("Nobody yet: say which column holds the name, an organisation, an e-mail or a phone."),
            tone="warn",
            wrap=True,
        )
        self._delay = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._delay.timeout.connect(self._preview)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._halves.setContentsMargins(theme.px(22), theme.px(4), theme.px(22), 0)
        self._halves.setSpacing(theme.GRID * 3)
        self._halves.addWidget(self._columns(), 3)
        self._halves.addWidget(self._side(), 2)
        self._preview()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where both halves don't fit side by side, as with large text, the people stand below."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < theme.px(_NARROW)
        way = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        self._halves.setDirection(way)

    def mapping(self) -> ColumnMapping:
        line = (self._line or 1) if self.head_box.isChecked() else 0
        return ColumnMapping(tuple(box.field() for box in self.boxes), line)

    def is_usable(self) -> bool:
        return any(field.split(":")[0] in _WHO for field in self.mapping().fields)

    def focus_first(self) -> None:
        """Puts the focus on the first column that nobody knows, else on the first."""
        unknown = (box for box in self.boxes if not box.field())
        next(unknown, self.boxes[0] if self.boxes else self.head_box).setFocus()

    def _columns(self) -> QScrollArea:
        fields = FieldModel(self)
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, theme.px(12), 0)
        grid.setHorizontalSpacing(theme.GRID * 2)
        grid.setVerticalSpacing(theme.px(9))
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.head_box, 0, 0, 1, 2)
        for column, field in enumerate(self._begun.fields):
            name = self._name(column)
            samples = self._table.samples[column] if column < len(self._table.samples) else ()
            words = QVBoxLayout()
            words.setSpacing(theme.px(1))
            words.addWidget(ElidedLabel(name, font="strong"))
            words.addWidget(ElidedLabel(" · ".join(samples) or self.tr("empty"), tone="muted", font="small"))
            box = FieldBox(fields, field, name)
            box.currentIndexChanged.connect(self._changed)
            self.boxes.append(box)
            grid.addLayout(words, column + 1, 0)
            grid.addWidget(box, column + 1, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.setRowStretch(len(self.boxes) + 1, 1)
        return _scrolling(content, self.tr("Columns"))

    def _side(self) -> QScrollArea:
        content = QWidget()
        side = QVBoxLayout(content)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(theme.GRID)
        side.addWidget(Label(self.tr("The first people, as they would come in"), tone="muted", font="small", wrap=True))
        side.addWidget(self._none)
        self._people.setSpacing(theme.GRID)
        side.addLayout(self._people)
        side.addStretch(1)
        self._none.hide()
        return _scrolling(content, self.tr("The first people, as they would come in"))

    def _name(self, column: int) -> str:
        name = self._table.head[column].strip() if column < len(self._table.head) else ""
        return name or self.tr("Column {number}").replace("{number}", str(column + 1))

    def _changed(self) -> None:
        self._delay.start()
        self.usable.emit(self.is_usable())

    def _preview(self) -> None:
        """Reads the first people anew, beside the window; a former answer is let go."""
        from netplanner.formats.table import read_table

        if self._job is not None:
            self._job.cancel()
        path, mapping = self._path, self.mapping()

        def work(progress: Progress) -> list[Contact]:
            found = (record.contact for record in islice(read_table(path, mapping), _LOOKED_AT))
            return list(
                islice((contact for contact in found if contact is not None and _is_somebody(contact)), _PEOPLE)
            )

        job = self._job = self._session.worker.read(work)
        job.tell(succeeded=partial(self._show_people, job))

    def _show_people(self, job: Job, people: list[Contact]) -> None:
        if self._job is not job:
            return
        while (item := self._people.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._none.setVisible(not people)
        for number, contact in enumerate(people):
            self._people.addWidget(_Person(contact, number))


def _scrolling(content: QWidget, name: str) -> QScrollArea:
    area = QScrollArea()
    area.setAccessibleName(name)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setWidget(content)
    content.setAutoFillBackground(False)
    area.viewport().setAutoFillBackground(False)
    return area


class _Person(QWidget):
    """Somebody as a small card."""

    def __init__(self, contact: Contact, number: int) -> None:
        super().__init__()
        avatar = Avatar(36)
        name = contact.display_name or "–"
        avatar.show_person(name, number + 1)
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(ElidedLabel(name, font="strong"))
        for text in _lines(contact):
            words.addWidget(ElidedLabel(text, tone="muted", font="small"))
        row = QHBoxLayout(self)
        row.setContentsMargins(*[theme.px(12)] * 4)
        row.setSpacing(theme.px(10))
        row.addWidget(avatar, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.setAccessibleName(", ".join((name, *_lines(contact))))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colours_of(self).line, 1))
        radius = theme.RADIUS + 2
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def _is_somebody(contact: Contact) -> bool:
    return bool(contact.display_name or _lines(contact))


def _lines(contact: Contact) -> list[str]:
    work = ", ".join(filter(None, (contact.title, contact.organization)))
    points = [point.value for point in (*contact.emails[:2], *contact.phones[:2])]
    places = [", ".join(filter(None, (place.street, place.city))) for place in contact.addresses[:1]]
    tags = " · ".join(contact.tags[:3])
    return [text for text in (work, *points, *places, tags) if text]
