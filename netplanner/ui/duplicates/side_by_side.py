"""Two to five people side by side, field by field: whom to keep, and which value where they differ."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from netplanner.ui import theme
from netplanner.ui.duplicates import words
from netplanner.ui.duplicates.people import (
    LISTS,
    NAME_PARTS,
    QUIET,
    SINGLES,
    Person,
    list_texts,
    richest,
    same_value,
    single_text,
)
from netplanner.ui.photos import Photos
from netplanner.ui.widgets.avatar import Avatar
from netplanner.ui.widgets.labels import Label

_LEAST_COLUMN = 120
_LABELS = 92
_LONGEST_WORD = 14
# The mark goes to the next line whole.
_TOGETHER = "·\N{NO-BREAK SPACE}"
_TOP = Qt.AlignmentFlag.AlignTop


def breakable(text: str) -> str:
    """`text` with places where a line may end in its long words, as addresses are: by zero-width spaces."""
    return " ".join(_parted(word) if len(word) > _LONGEST_WORD else word for word in text.split(" "))


def _parted(word: str) -> str:
    parts = re.findall(rf"[^@./_-]{{1,{_LONGEST_WORD}}}[@./_-]*|[@./_-]+", word)
    return "\N{ZERO WIDTH SPACE}".join(parts)


def _value(text: str) -> Label:
    label = Label(breakable(text) or "–", tone="" if text else "muted", wrap=True)
    label.setAccessibleName(text)
    return label


class _Choice(QWidget):
    """A radio button whose text may take several lines; a click anywhere in it chooses."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__()
        self.button = QRadioButton()
        self.button.setAccessibleName(name)
        self.label = Label(breakable(text), wrap=True)
        self.label.setAccessibleName(text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.button, alignment=_TOP)
        row.addWidget(self.label, 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.button.setFocus(Qt.FocusReason.MouseFocusReason)
        self.button.click()


@dataclass
class _Column:
    """What stands below one person."""

    person: Person
    keep: QRadioButton
    same: QCheckBox
    avatar: Avatar
    choices: dict[str, QRadioButton] = field(default_factory=dict)
    items: list[tuple[str, str, Label]] = field(default_factory=list)
    cells: list[QWidget] = field(default_factory=list)


class SideBySide(QScrollArea):
    """Answers `keep()`, `others()` and `fields()`; `changed` follows each choice.

    Of more than two a person can be left out. What the one to keep lacks is marked as new: it is added to it.
    """

    changed = Signal()

    def __init__(self, photos: Photos, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photos = photos
        self._columns: list[_Column] = []
        self._groups: list[QButtonGroup] = []
        self._chosen: dict[str, int] = {}
        self._controls: list[QWidget] = []
        self._keep = 0
        self._row = 0
        self._grid = QGridLayout()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self._photos.ready.connect(self._show_photos)

    # What was chosen -----------------------------------------------------------------------------------------------

    def people(self) -> list[Person]:
        return [column.person for column in self._columns]

    def keep(self) -> int:
        """The id of the one that stays."""
        return self._keep

    def others(self) -> list[int]:
        """The ids of those that become one with it."""
        return [one.person.id for one in self._columns if one.same.isChecked() and one.person.id != self._keep]

    def fields(self) -> dict[str, int]:
        """By field, the id of the one whose value stays, where that isn't the one to keep."""
        found: dict[str, int] = {}
        merged = {self._keep, *self.others()}
        for name, contact_id in self._chosen.items():
            if contact_id == self._keep or contact_id not in merged:
                continue
            found.update(dict.fromkeys(NAME_PARTS if name == "name" else (name,), contact_id))
        return found

    # Showing -------------------------------------------------------------------------------------------------------

    def show_people(self, people: Sequence[Person], *, after: QWidget | None = None) -> None:
        """Puts others side by side; whoever has most is the one to keep. Tab comes to them from `after`."""
        self._columns, self._groups, self._chosen, self._controls = [], [], {}, []
        content = QWidget()
        self._grid = grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(14))
        grid.setVerticalSpacing(theme.px(10))
        grid.setColumnMinimumWidth(0, theme.px(_LABELS))
        self._row = 0
        for place, person in enumerate(people, 1):
            grid.setColumnMinimumWidth(place, theme.px(_LEAST_COLUMN))
            grid.setColumnStretch(place, 1)
            self._columns.append(self._column(person))
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.px(20), theme.px(4), theme.px(20), theme.px(12))
        column.setSpacing(theme.px(14))
        column.addLayout(grid)
        if people:
            self._keep = richest(people)
            self._fill()
            column.addWidget(self._legend())
        column.addStretch(1)
        former = self.takeWidget()
        if former is not None:
            former.deleteLater()
        self.setWidget(content)
        # The card's own ground shows through.
        content.setAutoFillBackground(False)
        self._show_keep()
        self._show_photos()
        if after is not None:
            for one, following in pairwise([after, *self._controls]):
                QWidget.setTabOrder(one, following)

    def _column(self, person: Person) -> _Column:
        name = person.contact.display_name
        keep = QRadioButton(self.tr("Keep"))
        keep.setAccessibleName(self.tr("Keep {name}").replace("{name}", self._spoken(person)))
        keep.clicked.connect(lambda: self._choose_keep(person.id))
        same = QCheckBox(self.tr("Same person"))
        same.setAccessibleName(self.tr("{name} is the same person").replace("{name}", self._spoken(person)))
        same.setChecked(True)
        same.toggled.connect(lambda: self._choose_same())
        avatar = Avatar(40)
        avatar.show_person(name, person.id)
        return _Column(person, keep, same, avatar)

    def _spoken(self, person: Person) -> str:
        parts = (person.contact.display_name, person.contact.title, person.contact.organization)
        return ", ".join(filter(None, parts))

    def _fill(self) -> None:
        self._add_heads()
        many = len(self._columns) > 2
        self._add_row("", [column.keep for column in self._columns])
        self._group([column.keep for column in self._columns])
        if many:
            self._add_row("", [column.same for column in self._columns])
        self._line()
        for name in SINGLES:
            self._add_single(name)
        for name in LISTS:
            self._add_list(name)
        self._add_counts("history", [column.person.history for column in self._columns])
        self._add_counts("plans", [column.person.plans for column in self._columns])

    def _add_heads(self) -> None:
        heads: list[QWidget] = []
        for column in self._columns:
            contact = column.person.contact
            head = QWidget()
            row = QHBoxLayout(head)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(theme.px(10))
            row.addWidget(column.avatar, alignment=_TOP)
            texts = QVBoxLayout()
            texts.setSpacing(theme.px(2))
            texts.addWidget(Label(contact.display_name, font="strong", wrap=True))
            below = " · ".join(filter(None, (contact.title, contact.organization)))
            texts.addWidget(Label(below, font="small", tone="muted", wrap=True))
            texts.addStretch(1)
            row.addLayout(texts, 1)
            heads.append(head)
        self._add_row("", heads)

    def _add_single(self, name: str) -> None:
        texts = [single_text(column.person, name) for column in self._columns]
        distinct = {same_value(name, text) for text in texts if text}
        if name == "name":
            # Two spellings of a name are two names.
            distinct = set(filter(None, texts))
        if not distinct or (name in QUIET and len(distinct) == 1):
            return
        if len(distinct) == 1:
            self._add_row(words.field_name(name), [_value(text) for text in texts])
            return
        cells: list[QWidget] = []
        buttons = []
        for column, text in zip(self._columns, texts, strict=True):
            if not text:
                cells.append(_value(""))
                continue
            choice = _Choice(text, f"{words.field_name(name)}: {text}")
            choice.button.clicked.connect(lambda _=False, one=column.person.id: self._choose_field(name, one))
            column.choices[name] = choice.button
            buttons.append(choice.button)
            cells.append(choice)
        self._group(buttons)
        self._add_row(words.field_name(name), cells)

    def _add_list(self, name: str) -> None:
        texts = [list_texts(column.person, name) for column in self._columns]
        if not any(texts):
            return
        cells: list[QWidget] = []
        for column, values in zip(self._columns, texts, strict=True):
            cell = QWidget()
            stack = QVBoxLayout(cell)
            stack.setContentsMargins(0, 0, 0, 0)
            stack.setSpacing(theme.px(3))
            for text in values:
                label = _value(text)
                column.items.append((name, text, label))
                stack.addWidget(label)
            if not values:
                stack.addWidget(_value(""))
            stack.addStretch(1)
            cells.append(cell)
        self._add_row(words.field_name(name), cells)

    def _add_counts(self, name: str, counts: Sequence[int]) -> None:
        if not any(counts):
            return
        if name == "history":
            texts = [self.tr("%Ln item(s)", None, count) for count in counts]
        else:
            texts = [self.tr("%Ln plan(s)", None, count) for count in counts]
        cells = [Label(text if count else "–", tone="muted") for text, count in zip(texts, counts, strict=True)]
        self._add_row(words.field_name(name), list(cells))

    def _add_row(self, label: str, cells: Sequence[QWidget]) -> None:
        if label:
            name = Label(label, tone="muted", wrap=True)
            self._grid.addWidget(name, self._row, 0, _TOP)
        for place, (column, cell) in enumerate(zip(self._columns, cells, strict=True), 1):
            cell.setSizePolicy(QSizePolicy.Policy.Ignored, cell.sizePolicy().verticalPolicy())
            column.cells.append(cell)
            control = cell.button if isinstance(cell, _Choice) else cell
            if isinstance(control, QAbstractButton):
                self._controls.append(control)
            self._grid.addWidget(cell, self._row, place, _TOP)
        self._row += 1

    def _line(self) -> None:
        line = QFrame()
        line.setFixedHeight(1)
        line.setAutoFillBackground(True)
        line.setBackgroundRole(line.palette().ColorRole.Mid)
        self._grid.addWidget(line, self._row, 0, 1, len(self._columns) + 1)
        self._row += 1

    def _group(self, buttons: Sequence[QRadioButton]) -> None:
        group = QButtonGroup(self)
        for button in buttons:
            group.addButton(button)
        self._groups.append(group)

    def _legend(self) -> Label:
        text = self.tr(
            "What is marked new comes to the one you keep. Everybody's history, plans and goals stay, and a value that "
            "isn't chosen is kept in the note."
        )
        return Label(text, font="small", tone="muted", wrap=True)

    # Choosing ------------------------------------------------------------------------------------------------------

    def _choose_keep(self, contact_id: int) -> None:
        self._keep = contact_id
        self._show_keep()
        self.changed.emit()

    def _choose_field(self, name: str, contact_id: int) -> None:
        self._chosen[name] = contact_id

    def _choose_same(self) -> None:
        """Whoever is left out can't be the one to keep."""
        merged = [column for column in self._columns if column.same.isChecked()]
        if merged and all(column.person.id != self._keep for column in merged):
            self._keep = richest([column.person for column in merged])
        self._show_keep()
        self.changed.emit()

    def _show_keep(self) -> None:
        """Puts buttons, marks and what rests in line with who is kept and who is left out."""
        merged = [column for column in self._columns if column.same.isChecked()]
        for column in self._columns:
            column.keep.setChecked(column.person.id == self._keep)
            for cell in column.cells:
                if cell is not column.same:
                    cell.setEnabled(column in merged)
        self._choose_defaults(merged)
        self._mark_new(merged)

    def _choose_defaults(self, merged: Sequence[_Column]) -> None:
        """The value of the one to keep, else the first there is, unless the user has chosen another."""
        ordered = sorted(merged, key=lambda column: column.person.id != self._keep)
        for name in {name for column in self._columns for name in column.choices}:
            having = [column for column in ordered if name in column.choices]
            chosen = next((one for one in having if self._chosen.get(name) == one.person.id), None)
            wanted = chosen or (having[0] if having else None)
            if wanted is not None:
                wanted.choices[name].setChecked(True)

    def _mark_new(self, merged: Sequence[_Column]) -> None:
        ordered = sorted(merged, key=lambda column: column.person.id != self._keep)
        seen: set[tuple[str, str]] = set()
        for column in ordered:
            own = [(name, same_value(name, text)) for name, text, _ in column.items]
            for (_, text, label), key in zip(column.items, own, strict=True):
                new = column.person.id != self._keep and key not in seen
                shown = self.tr("{value} · new").replace("· ", _TOGETHER).replace("{value}", text) if new else text
                label.setText(breakable(shown))
                label.setAccessibleName(shown)
                label.set_tone("accent" if new else "")
            seen.update(own)

    def _show_photos(self) -> None:
        for column in self._columns:
            contact = column.person.contact
            if contact.photo is not None:
                column.avatar.show_person(contact.display_name, contact.id, self._photos.of(contact.id))
