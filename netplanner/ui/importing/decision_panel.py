"""The two sides of a card that needs a decision, and the buttons that settle it."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QComboBox, QGridLayout, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from netplanner.domain.contact import Contact
from netplanner.operations.import_report import Decision, ImportRecord
from netplanner.ui import theme, wording
from netplanner.ui.importing import sides, words
from netplanner.ui.importing.model import Entry
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.calm_wheel import calm_wheel
from netplanner.ui.widgets.elided import ElidedLabel
from netplanner.ui.widgets.flow import FlowLayout
from netplanner.ui.widgets.labels import Label, plain_tip

_TOP = Qt.AlignmentFlag.AlignTop


class DecisionPanel(QWidget):
    """`decided(key, Decision)` follows a button. `load` reads a person of the book, None where there is none."""

    decided = Signal(object, object)

    def __init__(self, load: Callable[[int], Contact | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._load = load
        self._entry: Entry | None = None
        self._target: int | None = None
        self._groups: dict[tuple[str, ...], QButtonGroup] = {}
        self._grid_place: QWidget | None = None
        self._title = ElidedLabel(font="strong")
        self._left = Label(tone="muted", font="small")
        self.who = QComboBox()
        self.who.setAccessibleName(self.tr("Who it may be"))
        calm_wheel(self.who)
        self.who.currentIndexChanged.connect(self._choose_person)
        self.same_button = Button("", clicked=lambda: self._decide("merge"))
        self.two_button = Button(self.tr("Two people, add"), clicked=lambda: self._decide("add"))
        self.skip_button = Button(self.tr("Skip"), clicked=lambda: self._decide("skip"))
        self._build()
        self.hide()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.GRID)
        head.addWidget(self._title, 1)
        head.addWidget(self.who)
        head.addWidget(self._left)
        buttons = FlowLayout(spacing=theme.GRID)
        for button in (self.same_button, self.two_button, self.skip_button):
            buttons.addWidget(button)
        remembered = _Line(self.tr("Remembered for next time"), self.same_button)
        buttons.addWidget(remembered)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.px(15), theme.px(11), theme.px(15), theme.px(12))
        self._column.setSpacing(theme.px(8))
        self._column.addLayout(head)
        self._column.addLayout(buttons)

    def entry(self) -> Entry | None:
        """The card whose sides are shown."""
        return self._entry

    def show_entry(self, entry: Entry | None, left: int = 0) -> None:
        """Shows a card with somebody to compare it with; any other hides the panel. `left` still need a decision."""
        shown = entry is not None and (entry.record.needs_decision or bool(entry.record.differences))
        self.setVisible(shown)
        self._entry = entry if shown else None
        if entry is None or not shown:
            return
        record, decision = entry.record, entry.decision
        self._target = record.contact_id
        if record.candidates:
            known = [one.contact_id for one in record.candidates]
            wanted = decision.target if decision is not None else None
            self._target = wanted if wanted in known else known[0]
        self._left.setText(self.tr("%Ln to decide", "", left) if left else "")
        self.same_button.setText(self.tr("Same person, merge") if record.candidates else self.tr("Update as chosen"))
        self._fill_people(record)
        self._fill()

    def fields(self) -> dict[str, str]:
        """By field whose value stays, as the radio buttons say."""
        found: dict[str, str] = {}
        for names, group in self._groups.items():
            found.update(dict.fromkeys(names, "theirs" if group.checkedId() == 1 else "ours"))
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.line, 1))
        painter.setBrush(colours.base)
        radius = theme.RADIUS + 2
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    # --- filling -------------------------------------------------------------------------------------------------

    def _fill_people(self, record: ImportRecord) -> None:
        self.who.blockSignals(True)
        self.who.clear()
        for one in record.candidates:
            self.who.addItem(", ".join(filter(None, (one.name, one.organization))), one.contact_id)
        self.who.setCurrentIndex(self.who.findData(self._target))
        self.who.setVisible(len(record.candidates) > 1)
        self.who.blockSignals(False)

    def _choose_person(self, at: int) -> None:
        if self._entry is not None and at >= 0:
            self._target = self.who.itemData(at)
            self._fill()

    def _fill(self) -> None:
        assert self._entry is not None
        record = self._entry.record
        contact = self._load(self._target) if self._target is not None else None
        self._title.setText(self._question(record, contact))
        self._groups.clear()
        if self._grid_place is not None:
            self._column.removeWidget(self._grid_place)
            self._grid_place.hide()
            self._grid_place.deleteLater()
        self._grid_place = QWidget()
        self._column.insertWidget(1, self._grid_place)
        grid = QGridLayout(self._grid_place)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.GRID * 2)
        grid.setVerticalSpacing(theme.px(5))
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        grid.addWidget(Label(self.tr("In your book"), tone="muted", font="small"), 0, 1)
        grid.addWidget(Label(self.tr("In the file"), tone="muted", font="small"), 0, 2)
        for side in sides.singles(record, contact, self._entry.decision):
            self._add_single(grid, side)
        for both in sides.lists(record, contact):
            self._add_both(grid, both)
        # A layout shows what it was given a moment later; until then nothing in it takes the focus.
        self._grid_place.show()

    def _question(self, record: ImportRecord, contact: Contact | None) -> str:
        ours = contact.display_name if contact is not None else record.match_name
        if not record.candidates:
            return self.tr("{name}: which values shall stay?").replace("{name}", record.name or ours)
        if ours == record.name:
            return self.tr("Is this the {name} you know?").replace("{name}", ours)
        return self.tr("{name}, or {other}?").replace("{name}", record.name).replace("{other}", ours)

    def _add_single(self, grid: QGridLayout, side: sides.Side) -> None:
        line = grid.rowCount()
        name = _capital(words.field_name(side.name))
        grid.addWidget(Label(name, tone="muted"), line, 0)
        if not side.fields:
            for column, value in ((1, side.ours), (2, side.theirs)):
                grid.addWidget(ElidedLabel(_shown(side.name, value) or "–"), line, column)
            return
        group = QButtonGroup(self._grid_place)
        for number, (value, where) in enumerate(
            ((side.ours, self.tr("in your book")), (side.theirs, self.tr("in the file")))
        ):
            text = _shown(side.name, value)
            button = _Radio(text)
            button.setAccessibleName(f"{name}: {text}, {where}")
            button.setChecked((side.taken == "theirs") == bool(number))
            group.addButton(button, number)
            grid.addWidget(button, line, 1 + number)
        self._groups[side.fields] = group

    def _add_both(self, grid: QGridLayout, both: sides.Both) -> None:
        """Lists lose nothing: a tick says so, there is nothing to choose."""
        line = grid.rowCount()
        grid.addWidget(Label(_capital(words.field_name(both.name)), tone="muted"), line, 0, _TOP)
        for column, values in ((1, both.ours), (2, both.theirs)):
            text = "\n".join(f"✓ {value}" for value in values[:_MOST_VALUES])
            if more := len(values) - _MOST_VALUES:
                text += "\n" + self.tr("and %Ln more", "", more) if more > 0 else ""
            label = Label(text or "–", tone="" if values else "muted", wrap=True)
            if values:
                kept = QLocale().createSeparatedList(list(values))
                label.setAccessibleName(self.tr("{values}: stays").replace("{values}", kept))
            grid.addWidget(label, line, column, _TOP)

    def _decide(self, action: str) -> None:
        if self._entry is None:
            return
        fields = self.fields() if action == "merge" else {}
        # Who was recognised needs no name: the import finds them again.
        target = self._target if action == "merge" and self._entry.record.candidates else None
        self.decided.emit(self._entry.key, Decision(action, target, fields))


_MOST_VALUES = 3


class _Radio(QRadioButton):
    """A radio button whose text is cut where there is no room; the whole stands in the tooltip."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._whole = text
        self.setToolTip(plain_tip(text))
        self._cut(theme.px(240))

    def resizeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().resizeEvent(event)
        self._cut(self.width() - theme.px(26))

    def minimumSizeHint(self):  # type: ignore[no-untyped-def]
        hint = super().minimumSizeHint()
        hint.setWidth(theme.px(60))
        return hint

    def _cut(self, room: int) -> None:
        shown = self.fontMetrics().elidedText(" ".join(self._whole.split()), Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))


class _Line(Label):
    """A line of words as high as the buttons beside it."""

    def __init__(self, text: str, button: Button) -> None:
        super().__init__(text, tone="muted", font="small")
        self._button = button

    def sizeHint(self):  # type: ignore[no-untyped-def]
        hint = super().sizeHint()
        hint.setHeight(self._button.sizeHint().height())
        return hint


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _shown(field: str, value: str) -> str:
    if field in ("birthday", "anniversary") and value:
        return wording.date_text(value)
    return value
