"""Fields of which a person has several: numbers, addresses and pages, each with its kind."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from netplanner.domain.contact import Address, ContactPoint, Profile
from netplanner.domain.normal import profile_of
from netplanner.ui import theme
from netplanner.ui.contacts import field_text
from netplanner.ui.widgets.buttons import Button, ToolButton
from netplanner.ui.widgets.calm_wheel import calm_wheel

Item = TypeVar("Item")


class _Row(QWidget):
    """One line of a field. Subclasses answer `item()`, None where nothing is filled in."""

    def fields(self) -> list[QWidget]:
        """In the order in which they are filled in."""
        raise NotImplementedError

    def first_edit(self) -> QWidget:
        raise NotImplementedError

    def item(self) -> object | None:
        raise NotImplementedError


class Rows(QWidget, Generic[Item]):
    """Rows with a button each to take it away, and one below to add another."""

    def __init__(
        self,
        items: Sequence[Item],
        make: Callable[[Item | None], _Row],
        add_text: str,
        *,
        at_least: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._make = make
        self._rows: list[tuple[QWidget, _Row]] = []
        self._removers: list[QWidget] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.px(6))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addLayout(self._column)
        for item in items:
            self._append(item)
        while len(self._rows) < at_least:
            self._append(None)
        # Made after the rows: Tab goes in the order of making.
        self.add_button = Button(add_text, icon="plus", kind="link", clicked=self.add)
        column.addWidget(self.add_button, alignment=Qt.AlignmentFlag.AlignLeft)

    def items(self) -> list[Item]:
        """What is filled in, in order."""
        found = (row.item() for _, row in self._rows)
        return [item for item in found if item is not None]  # type: ignore[misc]

    def rows(self) -> list[_Row]:
        return [row for _, row in self._rows]

    def add(self) -> None:
        before = self.add_button.previousInFocusChain() or self.add_button
        row = self._append(None)
        # Made last in the window, it would come last by Tab too.
        for one, following in pairwise([before, *row.fields(), self._removers[-1], self.add_button]):
            QWidget.setTabOrder(one, following)
        row.first_edit().setFocus()

    def _append(self, item: Item | None) -> _Row:
        row = self._make(item)
        line = QWidget()
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.px(6))
        across.addWidget(row, 1)
        remove = ToolButton("x", self.tr("Remove"), clicked=lambda: self._remove(line))
        across.addWidget(remove, alignment=Qt.AlignmentFlag.AlignTop)
        self._rows.append((line, row))
        self._removers.append(remove)
        self._column.addWidget(line)
        return row

    def _remove(self, line: QWidget) -> None:
        place = [known for known, _ in self._rows].index(line)
        del self._rows[place], self._removers[place]
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()
        self.add_button.setFocus()


class _TypeBox(QComboBox):
    """Kinds to choose from; the kind a card came with stays untouched unless another is chosen."""

    def __init__(self, part: str, types: tuple[str, ...], label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._types, self._label = types, label
        own = label or field_text.main_type(types)
        for word in field_text.CHOICES[part]:
            self.addItem(field_text.type_name(word), word)
        if label or (own and own not in field_text.CHOICES[part]):
            self.insertItem(0, label or field_text.type_name(own), None)
        elif not own:
            self.insertItem(0, field_text.part_name(part), None)
        self._first = max(0, self.findData(own)) if not label else 0
        self.setCurrentIndex(self._first)
        self.setAccessibleName(self.tr("Kind"))
        calm_wheel(self)
        self.setMinimumContentsLength(7)
        self.setMinimumWidth(theme.px(104))

    def types(self) -> tuple[str, ...]:
        return self._types if self.currentIndex() == self._first else (str(self.currentData()),)

    def label(self) -> str:
        return self._label if self.currentIndex() == self._first else ""

    def start_with(self, word: str) -> None:
        """The kind of a new row: chosen already, and so written."""
        self.setCurrentIndex(self.findData(word))


class PointRow(_Row):
    """An e-mail address, number, page or messaging address with its kind."""

    def __init__(self, part: str, point: ContactPoint | None) -> None:
        super().__init__()
        self._before = point or ContactPoint("")
        self.kind = _TypeBox(part, self._before.types, self._before.label)
        if point is None:
            self.kind.start_with(field_text.CHOICES[part][0])
        self.value = QLineEdit(self._before.value)
        self.value.setAccessibleName(field_text.part_name(part))
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.px(6))
        across.addWidget(self.kind)
        across.addWidget(self.value, 1)

    def fields(self) -> list[QWidget]:
        return [self.kind, self.value]

    def first_edit(self) -> QWidget:
        return self.value

    def is_changed(self) -> bool:
        return self.value.text() != self._before.value

    def item(self) -> ContactPoint | None:
        value = self.value.text() if not self.is_changed() else self.value.text().strip()
        if not value.strip():
            return None
        return replace(self._before, value=value, types=self.kind.types(), label=self.kind.label())


class AddressRow(_Row):
    """A postal address; its rarer parts stay as they came."""

    _FIELDS = ("street", "extended", "postal_code", "city", "region", "country")

    def __init__(self, place: Address | None) -> None:
        super().__init__()
        self._before = place or Address()
        self.kind = _TypeBox("addresses", self._before.types, self._before.label)
        if place is None:
            self.kind.start_with("work")
        names = {
            "street": self.tr("Street and number"),
            "extended": self.tr("Floor, care of"),
            "postal_code": self.tr("Postal code"),
            "city": self.tr("City"),
            "region": self.tr("Region"),
            "country": self.tr("Country"),
        }
        self.edits: dict[str, QLineEdit] = {}
        for name in self._FIELDS:
            # A street of several lines is edited in one.
            edit = QLineEdit(getattr(self._before, name).replace("\n", ", "))
            edit.setPlaceholderText(names[name])
            edit.setAccessibleName(names[name])
            self.edits[name] = edit
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.px(6))
        grid.addWidget(self.kind, 0, 0)
        grid.addWidget(self.edits["street"], 0, 1, 1, 2)
        grid.addWidget(self.edits["extended"], 1, 1, 1, 2)
        grid.addWidget(self.edits["postal_code"], 2, 0)
        grid.addWidget(self.edits["city"], 2, 1)
        grid.addWidget(self.edits["region"], 2, 2)
        grid.addWidget(self.edits["country"], 3, 1, 1, 2)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)

    def fields(self) -> list[QWidget]:
        return [self.kind, *self.edits.values()]

    def first_edit(self) -> QWidget:
        return self.edits["street"]

    def item(self) -> Address | None:
        changed = {
            name: edit.text().strip()
            for name, edit in self.edits.items()
            if edit.text() != getattr(self._before, name).replace("\n", ", ")
        }
        made = replace(self._before, types=self.kind.types(), label=self.kind.label(), **changed)  # type: ignore[arg-type]
        return None if made.is_empty() else made


class ProfileRow(_Row):
    """A page on a platform; an address that tells its platform sets it."""

    def __init__(self, platforms: Sequence[tuple[str, str]], profile: Profile | None) -> None:
        super().__init__()
        self._before = profile or Profile(platforms[0][0] if platforms else "other")
        self.platform = QComboBox()
        for key, name in platforms:
            self.platform.addItem(name, key)
        if self.platform.findData(self._before.platform) < 0:
            self.platform.addItem(self._before.platform, self._before.platform)
        self.platform.setCurrentIndex(self.platform.findData(self._before.platform))
        self.platform.setAccessibleName(self.tr("Platform"))
        self.platform.setMinimumWidth(theme.px(104))
        calm_wheel(self.platform)
        self._shown = self._before.url or self._before.handle
        self.value = QLineEdit(self._shown)
        self.value.setPlaceholderText(self.tr("Address of the profile, or the name there"))
        self.value.setAccessibleName(self.tr("Profile"))
        self.value.textEdited.connect(self._guess)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.px(6))
        across.addWidget(self.platform)
        across.addWidget(self.value, 1)

    def fields(self) -> list[QWidget]:
        return [self.platform, self.value]

    def first_edit(self) -> QWidget:
        return self.value

    def item(self) -> Profile | None:
        text = self.value.text().strip()
        if not text:
            return None
        platform = str(self.platform.currentData())
        if text == self._shown:
            return replace(self._before, platform=platform)
        if "/" in text or "." in text:
            known = profile_of(text)
            return Profile(platform, text, known[1] if known else "")
        return Profile(platform, "", text)

    def _guess(self, text: str) -> None:
        known = profile_of(text)
        index = self.platform.findData(known[0]) if known else -1
        if index >= 0:
            self.platform.setCurrentIndex(index)
