"""The rows of numbers, addresses, pages and own fields."""

import re
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from netplanner.domain.contact import Address, ContactPoint, CustomField, Profile
from netplanner.domain.normal import profile_of
from netplanner.ui import links, theme
from netplanner.ui.contacts import field_text
from netplanner.ui.contacts.editor_rows import Row
from netplanner.ui.contacts.kind_box import KIND_WIDTH, KindBox
from netplanner.ui.contacts.row_marks import Star
from netplanner.ui.widgets.calm_wheel import calm_wheel
from netplanner.ui.widgets.shrinkable import shrinkable

_MAIL = re.compile(r"[^\s@]+@[^\s@]+|.*<[^\s@]+@[^\s@]+>")


class PointRow(Row):
    """An e-mail address, number, page or messaging address with its kind."""

    def __init__(self, part: str, point: ContactPoint | None) -> None:
        super().__init__()
        self._part = part
        self._before = point or ContactPoint("")
        self._is_new = point is None
        self.kind = KindBox(part, self._before.types, self._before.label, is_new=point is None)
        self.value = QLineEdit(self._before.value)
        # A line shows no line breaks, and not all of what is very long.
        self._shown = self.value.text()
        self.value.setCursorPosition(0)
        self.value.setAccessibleName(field_text.part_name(part))
        # What an empty line asks for.
        hints = {"emails": "name@firm.example", "phones": "+45 …", "urls": "https://"}
        self.value.setPlaceholderText(hints.get(part, self.tr("Signal, xmpp: …")))
        if part in ("emails", "urls"):
            self.value.setInputMethodHints(Qt.InputMethodHint.ImhNoAutoUppercase)
        self._star = Star()
        self._star.setChecked(self._before.preferred)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.px(6))
        across.addWidget(self.kind, 2)
        across.addWidget(self.value, 3)
        self.kind.changed.connect(self.changed)
        self.value.textEdited.connect(self.changed)
        self.value.editingFinished.connect(self.left)

    def star(self) -> Star:
        return self._star

    def fields(self) -> list[QWidget]:
        return [self.kind, self.value]

    def first_edit(self) -> QWidget:
        return self.value

    def is_changed(self) -> bool:
        return self.value.text() != self._shown

    def item(self) -> ContactPoint | None:
        value = self._before.value if not self.is_changed() else self.value.text().strip()
        if not value.strip() and (self._is_new or self.is_changed()):
            return None
        return replace(
            self._before,
            value=value,
            types=self.kind.types(),
            label=self.kind.label(),
            preferred=self._star.isChecked(),
        )

    def problem(self) -> str:
        text = self.value.text().strip()
        # What came in a card stays as it came; what is typed is checked.
        if not text or not self.is_changed():
            return ""
        if self._part == "emails" and not _MAIL.fullmatch(text):
            problem = self.tr("“{value}” is no e-mail address.")
        elif self._part == "phones" and not any(char.isdigit() for char in text):
            problem = self.tr("“{value}” holds no number.")
        elif self._part == "urls" and links.web_url(text) is None:
            problem = self.tr("“{value}” is no web address.")
        else:
            return ""
        return problem.replace("{value}", text[:60])


class AddressRow(Row):
    """A postal address; a street of several lines is edited in one."""

    _FIELDS = ("street", "extended", "postal_code", "city", "region", "country", "po_box")

    def __init__(self, place: Address | None, countries: Sequence[str] = ()) -> None:
        super().__init__()
        self._before = place or Address()
        self.kind = KindBox("addresses", self._before.types, self._before.label, is_new=place is None)
        self._star = Star()
        self._star.setChecked(self._before.preferred)
        names = {
            "street": self.tr("Street and number"),
            "extended": self.tr("Floor, care of"),
            "postal_code": self.tr("Postal code"),
            "city": self.tr("City"),
            "region": self.tr("Region"),
            "country": self.tr("Country"),
            "po_box": self.tr("P.O. box"),
        }
        self.edits: dict[str, QLineEdit] = {}
        self._is_new = place is None
        self._shown: dict[str, str] = {}
        for name in self._FIELDS:
            edit = QLineEdit(getattr(self._before, name).replace("\n", ", "))
            self._shown[name] = edit.text()
            edit.setCursorPosition(0)
            edit.setPlaceholderText(names[name])
            edit.setAccessibleName(names[name])
            edit.setToolTip(names[name])
            edit.textEdited.connect(self.changed)
            self.edits[name] = edit
        completer = QCompleter(list(countries), self.edits["country"])
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.edits["country"].setCompleter(completer)
        self.kind.changed.connect(self.changed)
        # A box is rare in most of Europe: it shows where a card has one.
        self.edits["po_box"].setVisible(bool(self._before.po_box))
        self._place()

    def _place(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(6))
        grid.setVerticalSpacing(theme.px(4))
        grid.addWidget(self.kind, 0, 0)
        grid.addWidget(self.edits["street"], 0, 1, 1, 2)
        grid.addWidget(self.edits["extended"], 1, 1, 1, 2)
        grid.addWidget(self.edits["postal_code"], 2, 0)
        grid.addWidget(self.edits["city"], 2, 1, 1, 2)
        grid.addWidget(self.edits["region"], 3, 1)
        grid.addWidget(self.edits["country"], 3, 2)
        grid.addWidget(self.edits["po_box"], 4, 1, 1, 2)
        shrinkable(self.edits["postal_code"], KIND_WIDTH)
        for column, share in enumerate((4, 3, 3)):
            grid.setColumnStretch(column, share)

    def star(self) -> Star:
        return self._star

    def fields(self) -> list[QWidget]:
        return [self.kind, *self.edits.values()]

    def first_edit(self) -> QWidget:
        return self.edits["street"]

    def item(self) -> Address | None:
        changed = {name: edit.text().strip() for name, edit in self.edits.items() if edit.text() != self._shown[name]}
        made = replace(
            self._before,
            types=self.kind.types(),
            label=self.kind.label(),
            preferred=self._star.isChecked(),
            **changed,
        )
        return None if made.is_empty() and (self._is_new or changed) else made


class ProfileRow(Row):
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
        shrinkable(self.platform, KIND_WIDTH)
        calm_wheel(self.platform)
        self._is_new = profile is None
        self.value = QLineEdit(self._before.url or self._before.handle)
        self._shown = self.value.text()
        self.value.setCursorPosition(0)
        self.value.setPlaceholderText(self.tr("Address of the profile, or the name there"))
        self.value.setAccessibleName(self.tr("Profile"))
        self.value.textEdited.connect(self._guess)
        self.value.textEdited.connect(self.changed)
        self.value.editingFinished.connect(self.left)
        self.platform.currentIndexChanged.connect(self.changed)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.px(6))
        across.addWidget(self.platform, 2)
        across.addWidget(self.value, 3)

    def fields(self) -> list[QWidget]:
        return [self.platform, self.value]

    def first_edit(self) -> QWidget:
        return self.value

    def item(self) -> Profile | None:
        text = self.value.text().strip()
        platform = str(self.platform.currentData())
        if self.value.text() == self._shown and not self._is_new:
            return replace(self._before, platform=platform)
        if not text:
            return None
        if "/" in text or "." in text:
            known = profile_of(text)
            return Profile(platform, text, known[1] if known else "")
        return Profile(platform, "", text)

    def problem(self) -> str:
        text = self.value.text().strip()
        if text and self.value.text() != self._shown and "/" in text and links.web_url(text) is None:
            return self.tr("“{value}” is no web address.").replace("{value}", text[:60])
        return ""

    def _guess(self, text: str) -> None:
        known = profile_of(text)
        index = self.platform.findData(known[0]) if known else -1
        if index >= 0:
            self.platform.setCurrentIndex(index)


class CustomRow(Row):
    """A field of the user's own: its name and its value."""

    def __init__(self, field: CustomField | None) -> None:
        super().__init__()
        self._before = field or CustomField("", "")
        self._is_new = field is None
        self.name = QLineEdit(self._before.name)
        self.name.setPlaceholderText(self.tr("Name"))
        self.name.setAccessibleName(self.tr("Name of the field"))
        shrinkable(self.name, KIND_WIDTH)
        self.value = QLineEdit(self._before.value)
        self.value.setCursorPosition(0)
        self.value.setPlaceholderText(self.tr("Value"))
        self.value.setAccessibleName(self.tr("Value of the field"))
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.px(6))
        for edit in (self.name, self.value):
            edit.textEdited.connect(self.changed)
            edit.editingFinished.connect(self.left)
        across.addWidget(self.name, 2)
        across.addWidget(self.value, 3)

    def fields(self) -> list[QWidget]:
        return [self.name, self.value]

    def first_edit(self) -> QWidget:
        return self.name if not self.name.text() else self.value

    def item(self) -> CustomField | None:
        name = kept(self.name, self._before.name)
        value = kept(self.value, self._before.value)
        return CustomField(name, value) if name.strip() or value.strip() or not self._is_touched() else None

    def _is_touched(self) -> bool:
        return self._is_new or self.name.isModified() or self.value.isModified()

    def problem(self) -> str:
        if self._is_touched() and self.value.text().strip() and not self.name.text().strip():
            return self.tr("Give this field a name.")
        return ""


def kept(edit: QLineEdit, before: str) -> str:
    """The very same text as before where it wasn't touched: a line edit shows no line breaks."""
    return edit.text().strip() if edit.isModified() else before
